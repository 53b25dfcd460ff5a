"""Samples that are most like one: by key, by the menu, and where there is nothing to compare yet."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.conftest import open_quickly, write_class_folders
from tests.hands import LONG_MS, choose, idle, right_click
from transferstudio.app.data.live_suggestions import LiveHead
from transferstudio.app.main_window import MainWindow
from transferstudio.insight.embeddings import Embeddings


def test_the_most_similar_come_first_and_the_asked_ones_before_all() -> None:
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(400, 8)).astype(np.float32)
    rows[7] = 3 * rows[3] + 0.01  # the same direction, another length
    found = Embeddings(np.arange(400) * 10, rows, np.eye(8, dtype=np.float32))
    assert found.like([30], most=5)[:2] == [30, 70]
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    assert found.like([30], most=400) == [30, *(int(i) * 10 for i in np.argsort(-unit @ unit[3]) if i != 3)]
    assert set(found.like([50, 990], most=9)[:2]) == {50, 990} and len(found.like([50], most=9)) == 9
    assert found.like([5], most=9) == [], "it has not been embedded"
    many = found.like([int(id_) for id_ in found.ids[:300]], most=50)
    assert sum(id_ < 3000 for id_ in many) == 5, "few of those that were asked about, so that others are seen"


@pytest.mark.parametrize("way", ["key", "menu", "viewer"])
def test_similar_images_are_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path, way: str) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=12))
    data = window.data
    qtbot.waitUntil(lambda: data.live.suggestions is not None and not data.live.pending, timeout=LONG_MS)
    idle(qtbot, window)
    data.grid.setFocus()
    data.grid.setCurrentIndex(data.model.index(data.model.rowCount() - 1, 0))
    asked = data.model.id_of(data.model.rowCount() - 1)
    if way == "menu":
        at = data.grid.visualRect(data.grid.currentIndex()).center()
        right_click(qtbot, data.grid.viewport(), at)
        menu = window.findChild(QMenu, "sample-menu")
        assert menu is not None
        choose(menu, "Show similar")
    else:
        if way == "viewer":
            qtbot.keyClick(data.grid, Qt.Key.Key_Space)
        qtbot.keyClick(data.viewer if way == "viewer" else data.grid, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: data.model.id_of(0) == asked, timeout=LONG_MS)
    project = window.session.project
    assert project is not None and data.browsing and data.model.rowCount() == 24
    names = [project.samples.get(data.model.id_of(row)).name for row in range(24)]
    assert len({name[:3] for name in names[:12]}) == 1, "all of one colour come before those of the other"
    qtbot.keyClick(data.grid, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: data.model.id_of(0) != asked, timeout=LONG_MS)


def test_before_features_are_there_it_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LiveHead, "_look", lambda self: None)
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=3))
    window.data.grid.setFocus()
    window.data.grid.setCurrentIndex(window.data.model.index(0, 0))
    with qtbot.waitSignal(window.session.failed) as said:
        qtbot.keyClick(window.data.grid, Qt.Key.Key_M)
    assert "once the features have been computed" in said.args[0]
