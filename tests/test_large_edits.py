"""Edits of thousands of samples at once: the window stays alive, and Cancel leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import picture
from tests.hands import idle
from transferstudio.app import wait_dialog
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.onnx_body import feature_key
from transferstudio.backbones.weights import at_hand
from transferstudio.project import Project
from transferstudio.project.features import writing

SAMPLES, WIDTH = 30_000, 1280
TRIES = 20
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def many(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """An open project of one picture under many names, all looked at, with two classes and without labels."""
    picture(0).save(tmp_path / "one.png")
    with Project.create(tmp_path / "many.tsproj") as project:
        with project.database.write() as edit:
            edit.executemany(
                "INSERT INTO samples (kind, hash, name, reference, width, height, created_at) "
                "VALUES ('image', ?, ?, ?, 64, 64, '2026-01-01T00:00:00')",
                ((f"{n:064x}", f"{n:05d}.png", (tmp_path / "one.png").as_uri()) for n in range(SAMPLES)),
            )
        for name in ("red", "green"):
            project.classes.add(project.classes.default_field().id, name)
        backbone = find(DEFAULT)
        weights = at_hand(backbone)
        assert weights is not None
        folder = project.cache / "features" / feature_key(backbone, weights, "fp32")
        rows = np.random.default_rng(0).normal(size=(SAMPLES, WIDTH)).astype(np.float16)
        with writing(folder, width=WIDTH) as writer:
            writer.append([f"{n:064x}" for n in range(SAMPLES)], rows)
    window.session.open(tmp_path / "many.tsproj")
    idle(qtbot, window)
    window.data.grid.setFocus()
    window.data.grid.selectAll()
    return window


def labelled(window: MainWindow) -> list[int]:
    project = window.session.project
    assert project is not None
    return [class_.count for class_ in project.classes.list(window.session.field)]


def beats_during(act: Callable[[], None]) -> int:
    """How often the window could do something else meanwhile."""
    beats: list[None] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(None))
    timer.start()
    act()
    timer.stop()
    return len(beats)


def active(qtbot: QtBot, window: MainWindow) -> None:
    """Without a desktop nobody else does that after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_the_window_lives_while_thousands_are_labelled_and_while_that_is_undone(qtbot: QtBot, many: MainWindow) -> None:
    assert beats_during(lambda: qtbot.keyClick(many.data.grid, Qt.Key.Key_2)) > 2
    assert labelled(many) == [0, SAMPLES]
    active(qtbot, many)
    assert beats_during(lambda: qtbot.keyClick(many, Qt.Key.Key_Z, CTRL)) > 2
    assert labelled(many) == [0, 0]


def test_cancel_leaves_everything_as_it_was(qtbot: QtBot, many: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wait_dialog, "UNSEEN_MS", 0)
    output: list[str] = []
    many.session.failed.connect(output.append)

    def cancel() -> None:
        dialog = many.findChild(QProgressDialog, "waiting-for-edit")
        if dialog is not None and dialog.isVisible():
            qtbot.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    timer = QTimer(interval=2)
    timer.timeout.connect(cancel)
    for _ in range(TRIES):  # an edit may end before it is cancelled
        timer.start()
        qtbot.keyClick(many.data.grid, Qt.Key.Key_1)
        timer.stop()
        if output:
            break
        assert many.session.edit(lambda project: project.undo()[1])
        active(qtbot, many)
        many.data.grid.setFocus()
    assert output and "nothing was changed" in output[0]
    assert labelled(many) == [0, 0]
    active(qtbot, many)
    qtbot.keyClick(many.data.grid, Qt.Key.Key_1)
    assert labelled(many) == [SAMPLES, 0]
