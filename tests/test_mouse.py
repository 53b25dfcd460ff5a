"""The Data page by mouse alone: the menu of the right button, the bar of a selection, dragging onto a class, many classes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.conftest import picture
from tests.hands import (
    LONG_MS,
    answer_when_asked,
    choose,
    click,
    drop,
    idle,
    right_click,
    settle,
    type_into_dialog,
    wheel,
)
from transferstudio.app.data.class_keys import class_keys
from transferstudio.app.data.class_list import Sorting
from transferstudio.app.data.class_picker import ClassPicker
from transferstudio.app.data.class_rows import ClassRows
from transferstudio.app.data.class_view import ClassView
from transferstudio.app.data.live_suggestions import LiveHead
from transferstudio.app.data.table import LABEL, SUGGESTION, SURE
from transferstudio.app.main_window import MainWindow
from transferstudio.insight.suggestions import Suggestions
from transferstudio.project.classes import Class

CTRL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def loose(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Twelve pictures without labels, and two classes; nothing is looked at in the background."""
    monkeypatch.setattr(LiveHead, "_look", lambda _head: None)
    (tmp_path / "loose").mkdir()
    for number in range(12):
        picture(number, hue=number % 2).save(tmp_path / "loose" / f"{number:02d}.png")
    drop(window, tmp_path / "loose")
    idle(qtbot, window)
    add_classes(window, "red", "green")
    window.data.select_current()
    return window


def add_classes(window: MainWindow, *names: str) -> None:
    field = window.session.field
    for name in names:
        window.session.edit(lambda project, name=name: project.classes.add(field, name))


def labels(window: MainWindow) -> list[str | None]:
    """The label of each row that is shown."""
    tiles = [window.data.model.tile(row) for row in range(window.data.model.rowCount())]
    return [tile.label for tile in tiles if tile is not None]


def centre_of(view: QAbstractItemView, row: int) -> QPoint:
    """Where a row of a view is seen."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    return view.visualRect(index).center()


def select(qtbot: QtBot, view: QAbstractItemView, *rows: int) -> None:
    """Clicks one row, and the others with Ctrl."""
    for number, row in enumerate(rows):
        keys = CTRL if number else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(view.viewport(), LEFT, keys, centre_of(view, row))


def move(view: QAbstractItemView, at: QPoint) -> None:
    """Moves the mouse with the left button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def open_menu(window: MainWindow, name: str) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu, name) if menu.isVisible())


def test_the_right_button_labels_clears_splits_and_deletes(qtbot: QtBot, loose: MainWindow) -> None:
    grid, project = loose.data.grid, loose.session.project
    assert project is not None
    right_click(qtbot, grid.viewport(), centre_of(grid, 3))
    choose(open_menu(loose, "sample-menu"), "green")
    assert labels(loose)[3] == "green" and labels(loose).count(None) == 11, "the tile below the pointer is meant"
    select(qtbot, grid, 1, 2)
    right_click(qtbot, grid.viewport(), centre_of(grid, 2))
    choose(open_menu(loose, "sample-menu"), "red")
    assert labels(loose)[1:4] == ["red", "red", "green"], "a press on the selection keeps it"
    right_click(qtbot, grid.viewport(), centre_of(grid, 3))
    choose(open_menu(loose, "sample-menu"), "Clear label")
    assert labels(loose)[3] is None
    right_click(qtbot, grid.viewport(), centre_of(grid, 4))
    menu = open_menu(loose, "sample-menu")
    split = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(split, QMenu)
    split.actions()[2].trigger()
    menu.close()
    assert project.samples.by_split() == {"test": 1, "": 11}
    right_click(qtbot, grid.viewport(), centre_of(grid, 0))
    choose(open_menu(loose, "sample-menu"), "Delete")
    assert project.samples.count() == 11 and loose.data.selected_ids(), "the next one is selected"
    for _ in range(5):
        click(qtbot, loose, "undo")
    assert labels(loose) == [None] * 12 and project.samples.by_split() == {"": 12}


def test_the_wheel_scrolls_and_chooses_nothing(qtbot: QtBot, loose: MainWindow) -> None:
    bar = loose.data.filter_bar
    wheel(bar._split, notches=-1)
    wheel(bar._what, notches=-1)
    assert not bar.query().narrows
    loose.show_pane(1)
    click(qtbot, loose, "advanced")
    epochs = loose.models.advanced._epochs
    before = epochs.value()
    assert not wheel(epochs, notches=-1), "the page below it scrolls"
    assert epochs.value() == before


def test_the_menu_opens_by_key_and_between_tiles_not_at_all(qtbot: QtBot, loose: MainWindow) -> None:
    grid = loose.data.grid
    select(qtbot, grid, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), grid.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(grid.viewport(), event)
    menu = open_menu(loose, "sample-menu")
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert labels(loose)[5] == "red"
    right_click(qtbot, grid.viewport(), QPoint(2, grid.viewport().height() - 2))
    assert not any(menu.isVisible() for menu in loose.findChildren(QMenu, "sample-menu"))


def test_rows_of_the_table_have_the_same_menu(qtbot: QtBot, loose: MainWindow) -> None:
    click(qtbot, loose, "as-table")
    table = loose.data.table
    right_click(qtbot, table.viewport(), centre_of(table, 2))
    choose(open_menu(loose, "sample-menu"), "red")
    assert labels(loose)[2] == "red"
    right_click(qtbot, table.viewport(), centre_of(table, 2))
    choose(open_menu(loose, "sample-menu"), "Open")
    assert loose.data.viewing and loose.data.viewer.row == 2
    right_click(qtbot, loose.data.viewer.page._view.viewport(), QPoint(60, 60))
    choose(open_menu(loose, "sample-menu"), "green")
    assert labels(loose)[2] == "green"


def test_the_table_shows_suggestions_where_there_are_any(qtbot: QtBot, loose: MainWindow) -> None:
    click(qtbot, loose, "as-table")
    table = loose.data.table
    hidden = lambda: [table.isColumnHidden(column) for column in (LABEL, SUGGESTION, SURE)]  # noqa: E731
    qtbot.waitUntil(lambda: hidden() == [False, True, True], timeout=LONG_MS)
    project, none = loose.session.project, np.empty(0, dtype=np.int64)
    assert project is not None
    ids = np.array([sample.id for sample in project.samples.all()], dtype=np.int64)
    classes = np.full(len(ids), loose.data.classes.classes()[0].id)
    loose.data.model.suggest(
        Suggestions(ids, np.zeros_like(ids), classes, np.ones(len(ids)), np.ones(len(ids)), None, none)
    )
    qtbot.waitUntil(lambda: hidden() == [False, False, False], timeout=LONG_MS)


def test_the_bar_of_a_selection_does_it_all(qtbot: QtBot, loose: MainWindow) -> None:
    grid, bar, project = loose.data.grid, loose.data.mouse.bar, loose.session.project
    assert project is not None
    select(qtbot, grid, 0, 2, 4, 6)
    qtbot.waitUntil(lambda: bar._count.text() == "4 selected")
    click(qtbot, loose, "bar-class-green")
    assert [row for row, label in enumerate(labels(loose)) if label == "green"] == [0, 2, 4, 6]
    click(qtbot, loose, "undo")
    assert labels(loose) == [None] * 12, "one step of undo"
    click(qtbot, loose, "redo")
    click(qtbot, loose, "bar-clear")
    assert labels(loose) == [None] * 12
    bar.split.menu().actions()[0].trigger()
    assert project.samples.by_split() == {"train": 4, "": 8}
    click(qtbot, loose, "bar-leave")
    qtbot.waitUntil(lambda: bar._count.text() == "1 selected")
    select(qtbot, grid, 0, 2, 4, 6)
    click(qtbot, loose, "bar-delete")
    assert loose.data.model.rowCount() == 8
    click(qtbot, loose, "undo")
    assert loose.data.model.rowCount() == 12


def test_the_bar_is_there_for_one_sample_that_is_open(qtbot: QtBot, loose: MainWindow) -> None:
    loose.data.open_viewer()
    qtbot.waitUntil(loose.data.mouse.bar.isVisible)
    click(qtbot, loose, "bar-class-red")
    assert labels(loose)[0] == "red" and loose.data.viewer.row == 1, "a label goes on to the next"


def test_splits_have_a_key(qtbot: QtBot, loose: MainWindow) -> None:
    project = loose.session.project
    assert project is not None
    select(qtbot, loose.data.grid, 1, 3)
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_T)
    menu = open_menu(loose, "split-menu")
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert project.samples.by_split() == {"validation": 2, "": 10}


@pytest.mark.parametrize("table", [False, True], ids=["tiles", "rows"])
def test_samples_are_dragged_onto_a_class(
    qtbot: QtBot, loose: MainWindow, table: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if table:
        click(qtbot, loose, "as-table")
    view, target = loose.data.table if table else loose.data.grid, loose.data.classes.view

    def carry(drag: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        """What the system does with a drag, which a screen that is none does not: over one class, onto the next one."""
        data, keys = drag.mimeData(), Qt.KeyboardModifier.NoModifier
        copies, over = Qt.DropAction.CopyAction, target.viewport()
        QApplication.sendEvent(over, QDragEnterEvent(centre_of(target, 0), copies, data, LEFT, keys))
        for row in (0, 1):
            event = QDragMoveEvent(centre_of(target, row), copies, data, LEFT, keys)
            QApplication.sendEvent(over, event)
            assert event.isAccepted()
        drop_ = QDropEvent(QPointF(centre_of(target, 1)), copies, data, LEFT, keys)
        QApplication.sendEvent(over, drop_)
        return drop_.dropAction()

    monkeypatch.setattr(QDrag, "exec", carry)
    select(qtbot, view, 1, 5)
    start, far = centre_of(view, 5), QApplication.startDragDistance() + 10
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    for at in (start + QPoint(far // 2, 0), start + QPoint(far, 0)):
        move(view, at)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start)
    assert [row for row, label in enumerate(labels(loose)) if label == "green"] == [1, 5]
    click(qtbot, loose, "undo")
    assert labels(loose) == [None] * 12


def test_a_press_that_hardly_moves_is_a_click(qtbot: QtBot, loose: MainWindow) -> None:
    grid = loose.data.grid
    select(qtbot, grid, 1, 5)
    qtbot.mousePress(grid.viewport(), LEFT, pos=centre_of(grid, 5))
    move(grid, centre_of(grid, 5) + QPoint(1, 1))
    qtbot.mouseRelease(grid.viewport(), LEFT, pos=centre_of(grid, 5))
    assert loose.data.selected_ids() == [loose.data.model.id_of(5)]


def test_seventy_seven_classes_are_found_sorted_and_read_whole(qtbot: QtBot, loose: MainWindow) -> None:
    names = [f"request_number_{number:02d}_with_a_rather_long_name" for number in range(75)]
    add_classes(loose, *names)
    classes, grid = loose.data.classes, loose.data.grid
    view = classes.view
    assert view.model().rowCount() == 77 and view.height() < loose.height(), "they scroll in a place of their own"
    assert view.model().index(40, 0).data() == names[38], "the whole name"
    qtbot.keyClicks(classes.search, "NUMBER_7")
    assert [view.model().index(row, 0).data() for row in range(view.model().rowCount())] == names[70:]
    classes.search.clear()
    select(qtbot, grid, 0, 1)
    qtbot.waitUntil(loose.data.mouse.bar.isVisible)
    click(qtbot, loose, "bar-class")
    picker = loose.findChild(ClassPicker)
    assert picker is not None
    qtbot.keyClicks(picker.line, "number_42")
    assert picker.list.count() == 2, "what fits, and a class to add"
    qtbot.mouseClick(picker.list.viewport(), LEFT, pos=picker.list.visualItemRect(picker.list.item(0)).center())
    assert labels(loose)[:2] == [names[42]] * 2
    loose.data.classes.sort(Sorting.MOST)
    assert view.model().index(0, 0).data() == names[42]
    loose.data.classes.sort(Sorting.NAME)
    assert view.model().index(0, 0).data() == "green"
    assert [class_.name for class_ in classes.classes()][:2] == ["red", "green"], "the order of the project stays"
    loose.data.classes.sort(Sorting.ORDER)


def test_a_new_class_is_added_by_mouse_and_keys_choose_in_the_list(qtbot: QtBot, loose: MainWindow) -> None:
    right_click(qtbot, loose.data.grid.viewport(), centre_of(loose.data.grid, 0))
    choose(open_menu(loose, "sample-menu"), "Another class")
    picker = loose.findChild(ClassPicker)
    assert picker is not None
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert labels(loose)[0] == "green"
    loose.data.mouse.pick(QPoint(10, 10))
    picker = next(one for one in loose.findChildren(ClassPicker) if one.isVisible())
    qtbot.keyClicks(picker.line, "blue")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert "blue" in labels(loose)


def test_the_class_list_shows_chooses_and_changes_a_class(
    qtbot: QtBot, loose: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, model = loose.data.classes.view, loose.data.model
    loose.data.labelling.label(1)
    qtbot.mouseClick(view.viewport(), LEFT, pos=centre_of(view, 1))
    assert model.rowCount() == 1 and "green" in loose.data.filter_bar.in_words()
    click(qtbot, loose, "chip")
    assert model.rowCount() == 12
    more = view.visualRect(view.model().index(0, 0))
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(more.right() - 6, more.center().y()))
    choose(open_menu(loose, "class-menu"), "Move down")
    assert [class_.name for class_ in loose.data.classes.classes()] == ["green", "red"]
    right_click(qtbot, view.viewport(), centre_of(view, 1))
    choose(open_menu(loose, "class-menu"), "Delete class")
    assert [class_.name for class_ in loose.data.classes.classes()] == ["green"]


def test_the_class_list_looks_the_same_however_its_counts_were_reached(qtbot: QtBot) -> None:
    names = ("delivery", "repair", "opening hours", "return")

    def shown(width: int, *steps: tuple[int, ...]) -> tuple[bool, int]:
        rows = ClassRows()
        view = ClassView(rows)
        qtbot.addWidget(view)
        view.resize(width, 200)
        view.show()
        for counts in steps:
            there = [
                Class(id_, 1, name, id_, "#2f6fed", count)
                for id_, (name, count) in enumerate(zip(names, counts, strict=True))
            ]
            if rows.show(there, {}):
                view.fit()
            settle(qtbot, 10)
        return view._line.beside, view.height()

    for width in range(180, 260, 2):
        assert shown(width, (8, 8, 8, 8), (9, 9, 8, 8), (10, 9, 8, 8), (11, 9, 8, 8)) == shown(width, (11, 9, 8, 8))


def test_keys_of_classes_that_are_called_by_digits_match(qtbot: QtBot, loose: MainWindow) -> None:
    add_classes(loose, *(str(number) for number in range(10)))
    grid, classes = loose.data.grid, loose.data.classes
    for row, digit in enumerate("0379"):
        select(qtbot, grid, row)
        qtbot.keyClick(grid, digit)
    assert labels(loose)[:4] == ["0", "3", "7", "9"]
    select(qtbot, grid, 4)
    qtbot.keyClick(grid, Qt.Key.Key_C)
    qtbot.keyClick(next(one for one in loose.findChildren(ClassPicker) if one.isVisible()).line, "5")
    assert labels(loose)[4] == "5"
    row = next(row for row in range(12) if classes.view.model().index(row, 0).data() == "0")
    spoken = classes.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "0: 1 labelled, key 0", "the name is the name, and its key is told apart from it"


def test_keys_go_to_others_in_their_order() -> None:
    classes = [Class(index, 1, name, index, "#000000", 0) for index, name in enumerate(["red", "3", "blue", "10", "1"])]
    keys = class_keys(classes)
    assert {classes[id_].name: key for id_, key in keys.items()} == {"red": "2", "3": "3", "blue": "4", "10": "5", "1": "1"}  # fmt: skip
    many = [Class(index, 1, f"c{index}", index, "#000000", 0) for index in range(77)]
    assert list(class_keys(many).values()) == list("1234567890")


def test_the_first_class_cannot_be_moved_up_nor_the_last_down(qtbot: QtBot, opened: MainWindow) -> None:
    classes = opened.data.classes
    possible: list[dict[str, bool]] = []
    for row in (0, 1):
        view = classes.view
        view.menu_wanted.emit(classes.classes()[row].id, view.mapToGlobal(QPoint(0, 0)))
        menu = next(one for one in opened.findChildren(QMenu, "class-menu") if one.isVisible())
        possible.append({action.text(): action.isEnabled() for action in menu.actions()})
        menu.close()
    up, down, top = "Move up", "Move down", "Move to the top"
    assert [[one[words] for words in (up, down, top)] for one in possible] == [
        [False, True, False],
        [True, False, True],
    ]


def test_a_frame_drawn_from_between_the_tiles_selects_what_it_touches(
    qtbot: QtBot, loose: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: dragged.append(drag))
    view = loose.data.grid
    first, next_ = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    start = QPoint(next_.left() - 4, first.top() + 20)
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    for step in range(1, 6):
        move(view, start + QPoint(step * (next_.width() + 20) // 5, step * 4))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(next_.width() + 20, 20))
    assert not dragged and loose.data.count_selected() == 3 and labels(loose) == [None] * 12


@pytest.mark.parametrize(("answer", "left"), [("Keep both", ["red", "green"]), ("Merge", ["green"])])
def test_a_name_that_another_class_has_merges_only_after_a_question(
    qtbot: QtBot, loose: MainWindow, answer: str, left: list[str]
) -> None:
    view = loose.data.classes.view
    right_click(qtbot, view.viewport(), centre_of(view, 0))
    type_into_dialog("green")
    answer_when_asked(loose, answer, "merge-classes")
    choose(open_menu(loose, "class-menu"), "Rename")
    assert [class_.name for class_ in loose.data.classes.classes()] == left


def test_a_suggestion_that_is_the_label_already_is_not_offered(qtbot: QtBot, loose: MainWindow) -> None:
    red, green = (class_.id for class_ in loose.data.classes.classes())
    ids = [loose.data.model.id_of(row) for row in range(12)]
    labelled = np.array([red if index < 2 else 0 for index in range(12)])
    output = np.array([red, green] + [red] * 10)
    order = np.argsort(ids)
    output, labelled = output[order], labelled[order]
    suggestions = Suggestions(
        np.sort(ids), labelled, output, np.full(12, 0.9, np.float32), np.ones(12), None, np.array(ids)
    )
    loose.session.edit(lambda project: project.annotations.label(ids[:2], red))
    loose.data.live.suggestions = suggestions
    loose.data.live.updated.emit(suggestions)
    for rows, offered in (((0,), []), ((1,), ["Accept “green”"]), ((2,), ["Accept “red”"]), ((0, 2), ["Accept the suggestions"])):  # fmt: skip
        select(qtbot, loose.data.grid, *rows)
        right_click(qtbot, loose.data.grid.viewport(), centre_of(loose.data.grid, rows[-1]))
        menu = open_menu(loose, "sample-menu")
        words = [action.text().split("\t")[0] for action in menu.actions()]
        assert [one for one in words if one.startswith("Accept")] == offered, rows
        menu.close()
