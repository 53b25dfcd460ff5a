"""A window in which nothing goes on computes nothing: no layout that undoes itself, no timer that paints for ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import write_class_folders
from tests.hands import drop, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.sample_data.beach import write_beach
from transferstudio.sample_data.sets import write_messages, write_ships

PANES = 5
WATCH_MS, STAND_MS, REST_MS = 500, 5_000, 90_000
MOST_PAINTED = 10  # a blinking cursor, with the widgets that it lies in, and what the pointer is over


class Watch(QObject):
    """Counts events of one kind, of all widgets or of one."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self.kind, self.count = kind, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == self.kind
        return False


def test_tiles_come_to_rest_at_any_size(qtbot: QtBot, opened: MainWindow) -> None:
    grid, watch = opened.data.grid, Watch(QEvent.Type.Resize)
    fourteen = tuple(opened.data.model.id_of(row) for row in range(14))
    opened.data.health.chosen.emit(fourteen, "fourteen")
    grid.viewport().installEventFilter(watch)
    for height in range(
        640, 840, 8
    ):  # at some of these the tiles fit with a scroll bar beside them, and do not without
        opened.resize(opened.width(), height)
        qtbot.waitUntil(lambda: stands(qtbot, watch), timeout=STAND_MS)  # tiles that undo their own layout never do


@pytest.mark.parametrize("write", [write_class_folders, write_messages, write_beach, write_ships])
def test_no_pane_paints_while_nothing_goes_on(
    write: Callable[[Path], object], qtbot: QtBot, qapp: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path / "in")
    drop(window, tmp_path / "in")
    idle(qtbot, window)
    watch = Watch(QEvent.Type.Paint)
    qapp.installEventFilter(watch)
    try:
        for pane in range(PANES):
            window.show_pane(pane)
            qtbot.waitUntil(lambda: rests(qtbot, window, watch), timeout=REST_MS)
    finally:
        qapp.removeEventFilter(watch)


def stands(qtbot: QtBot, watch: Watch) -> bool:
    """Whether nothing changes its size for a moment."""
    watch.count = 0
    qtbot.wait(60)
    return watch.count == 0


def rests(qtbot: QtBot, window: MainWindow, watch: Watch) -> bool:
    """Whether next to nothing is painted for a moment; what was begun in the background may still bring something."""
    idle(qtbot, window)
    watch.count = 0
    qtbot.wait(WATCH_MS)
    return watch.count <= MOST_PAINTED
