"""After several samples were deleted, the one that followed them is current; the bar of the selection is reached by Tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.hands import click
from tests.test_keyboard import stops
from tests.test_mouse import labels, loose, select
from transferstudio.app.data.table import LABEL, SPLIT, SUGGESTION
from transferstudio.app.main_window import MainWindow

__all__ = ["loose"]


@pytest.mark.parametrize("table", [False, True])
@pytest.mark.parametrize("rows", [(2, 3, 4), (4, 3, 2), (0, 5, 6), (11, 10)])
def test_the_sample_after_the_deleted_ones_is_current(
    qtbot: QtBot, loose: MainWindow, rows: tuple[int, ...], table: bool
) -> None:
    if table:
        loose.data._as_table.click()
    view, model = loose.data._view(), loose.data.model
    before = [model.id_of(row) for row in range(12)]
    left = [id_ for row, id_ in enumerate(before) if row not in rows]
    wanted = next((id_ for id_ in before[rows[-1] :] if id_ in left), left[-1])
    select(qtbot, view, *rows)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [model.id_of(row) for row in range(model.rowCount())] == left
    assert model.id_of(view.currentIndex().row()) == wanted and loose.data.selected_ids() == [wanted]


def test_tab_reaches_the_bar_of_the_selection_and_space_presses_it(qtbot: QtBot, loose: MainWindow) -> None:
    select(qtbot, loose.data.grid, 0, 1)
    loose.activateWindow()
    leave = loose.findChild(QPushButton, "bar-leave")
    assert leave is not None
    qtbot.waitUntil(leave.isVisible)
    names = [widget.objectName() for widget in stops(qtbot, loose, loose.data.grid)]
    bar = [name for name in names if name.startswith("bar-")]
    assert bar == ["bar-class-red", "bar-class-green", "bar-class", "bar-clear", "bar-split", "bar-delete", "bar-leave"]
    assert names[1] == "bar-class-red", "right after the samples"
    button = loose.findChild(QPushButton, "bar-class-green")
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert labels(loose)[:2] == ["green", "green"]
    loose.data.grid.setFocus()
    click(qtbot, loose, "bar-class-red")
    assert labels(loose)[:2] == ["red", "red"] and loose.data.grid.hasFocus(), "keys go on to the samples after a click"


def test_the_table_of_images_fits_a_small_window(qtbot: QtBot, loose: MainWindow) -> None:
    loose.resize(1024, 700)
    loose.data._as_table.click()
    table = loose.data.table
    qtbot.waitUntil(lambda: table.viewport().width() < 800)
    qtbot.waitUntil(lambda: table.horizontalHeader().length() <= table.viewport().width())
    for column in (0, LABEL, SUGGESTION, SPLIT):
        assert table.columnWidth(column) >= table.horizontalHeader().sectionSizeHint(column)
