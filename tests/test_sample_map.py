"""The map of samples: alike ones lie together, and what is in view can be shown in the browser."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.conftest import open_quickly, write_class_folders
from tests.hands import click, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.errors import DataError, TrainingError
from transferstudio.events import finish
from transferstudio.insight import sample_map
from transferstudio.insight.sample_map import lay_out
from transferstudio.operations.sample_map import map_samples
from transferstudio.project import Project
from transferstudio.training.background_work import Ticker


def clouds(count: int, classes: int = 5, width: int = 20) -> tuple[np.ndarray, np.ndarray]:
    """Rows, float32 (count, width), in clouds, and the cloud of each."""
    generator = np.random.default_rng(0)
    targets = np.arange(count) % classes
    rows = generator.standard_normal((classes, width))[targets] + generator.normal(0, 0.2, (count, width))
    return rows.astype(np.float32), targets


def neighbours_alike(places: np.ndarray, targets: np.ndarray) -> float:
    """How often the nearest neighbour on a map is of the same cloud."""
    apart = ((places[:, None] - places[None]) ** 2).sum(axis=-1)
    np.fill_diagonal(apart, np.inf)
    return float((targets[apart.argmin(axis=1)] == targets).mean())


@pytest.mark.parametrize("laid_out", [1500, 60], ids=["all", "some"])
def test_alike_samples_lie_together(monkeypatch: pytest.MonkeyPatch, laid_out: int) -> None:
    """Also those that go between the ones that were laid out."""
    monkeypatch.setattr(sample_map, "LAID_OUT", laid_out)
    rows, targets = clouds(200)
    places = lay_out(rows, seed=0)
    assert places.shape == (200, 2) and places.min() >= 0 and places.max() <= 1
    assert neighbours_alike(places, targets) > 0.95
    np.testing.assert_array_equal(places, lay_out(rows, seed=0))


@pytest.mark.parametrize("count", [1, 2, 3, 11, 13])
def test_few_samples_have_places_too(count: int) -> None:
    rows, _ = clouds(count)
    for given in (rows, rows[:, :1], np.zeros_like(rows)):
        places = lay_out(given, seed=0)
        assert places.shape == (count, 2) and np.isfinite(places).all()


def test_it_can_be_cancelled() -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(TrainingError, match="cancelled"):
        lay_out(clouds(40)[0], seed=0, ticker=Ticker(stop))


def test_an_empty_project_has_no_map(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project, pytest.raises(DataError, match="no features"):
        finish(map_samples(project, project.classes.default_field().id))


def test_the_window_shows_it_and_what_is_in_view_goes_to_the_browser(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=20))
    project = window.session.project
    assert project is not None
    qtbot.keyClick(
        window.data.grid, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    idle(qtbot, window)
    shown = window.data.map.window_
    assert shown is not None and shown.isVisible()
    assert len(shown.ids_in_view()) == 40 and "40" in shown._count.text()
    red, green = (
        set(np.flatnonzero(shown._found.classes == one.id)) for one in project.classes.list(window.session.field)
    )
    assert len(red) == len(green) == 20
    assert neighbours_alike(shown._found.places, shown._found.classes) > 0.9
    corner = shown._found.places[sorted(red)].mean(axis=0)
    shown.plot.setRange(xRange=(corner[0] - 0.2, corner[0] + 0.2), yRange=(corner[1] - 0.2, corner[1] + 0.2), padding=0)
    some = shown.ids_in_view()
    assert 0 < len(some) < 40
    click(qtbot, shown, "map-browse")
    qtbot.waitUntil(lambda: window.data.model.rowCount() == len(some))
    click(qtbot, shown, "map-all")
    assert len(shown.ids_in_view()) == 40
    before = shown.plot.viewRange()
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.plot.viewRange()[0][0] > before[0][0]
    qtbot.keyClick(shown, Qt.Key.Key_Plus)
    assert np.ptp(shown.plot.viewRange()[0]) < np.ptp(before[0])
    shown._point_at(None, [type("Point", (), {"data": lambda _self: some[0]})()])
    assert shown._hovered.text().endswith(".png")
