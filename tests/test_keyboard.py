"""The window by keyboard alone: Tab goes through everything and is caught nowhere, and the focus never lands where a key does harm."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.hands import LONG_MS, button, drop, idle, settle
from tests.test_texts import reviews, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.app.shortcuts_dialog import KEYS
from transferstudio.app.theme import colours
from transferstudio.training.plan import Method, TrainingPlan

MOST_STOPS = 60  # of Tab in one pane


@pytest.fixture
def texts(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Sixty labelled texts in a window of 1024×700, with what the live head found in them."""
    window.resize(1024, 700)
    drop(window, write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=30)]))
    idle(qtbot, window)
    qtbot.waitUntil(lambda: window.data.live.suggestions is not None, timeout=LONG_MS)
    idle(qtbot, window)
    window.activateWindow()
    return window


def stops(qtbot: QtBot, window: MainWindow, begin: QWidget) -> list[QWidget]:
    """What Tab goes to, one after another, until it comes back to ``begin``."""
    begin.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is begin)
    found = [begin]
    while len(found) < MOST_STOPS:
        qtbot.keyClick(found[-1], Qt.Key.Key_Tab)
        at = window.focusWidget()
        assert at is not None and at is not found[-1], f"Tab is caught in {found[-1].objectName()}"
        if at is begin:
            return found
        found.append(at)
    pytest.fail(f"Tab never came back to {begin.objectName()}")


def test_tab_goes_through_the_samples_and_round(qtbot: QtBot, texts: MainWindow) -> None:
    row = texts.data.table.currentIndex()
    names = [widget.objectName() for widget in stops(qtbot, texts, texts.data.table)]
    assert {"search", "new-class", "move-split", "home", "undo"} <= set(names)
    assert texts.data.table.currentIndex() == row, "Tab chose another sample"


def test_tab_comes_to_findings_before_the_splits_below_them(qtbot: QtBot, texts: MainWindow, tmp_path: Path) -> None:
    drop(texts, write_csv(tmp_path / "short.csv", [("text", "label"), ("ok", "good"), ("no", "bad")]))
    idle(qtbot, texts)
    qtbot.waitUntil(
        lambda: any(f.isVisible() for f in texts.data.health.findChildren(QWidget, "finding")), timeout=LONG_MS
    )
    qtbot.waitUntil(lambda: not texts.data._tally.isActive(), timeout=LONG_MS)
    qtbot.wait(300)  # what the live head thinks of them may come a moment later
    names = [widget.objectName() for widget in stops(qtbot, texts, texts.data.table)]
    assert names.index("new-class") < names.index("finding") < names.index("move-split")


def test_tab_chooses_no_other_network(qtbot: QtBot, texts: MainWindow) -> None:
    texts.show_pane(1)
    chosen = texts.models.plan().backbone
    names = [widget.objectName() for widget in stops(qtbot, texts, texts.models.catalogue.table)]
    assert "train" in names and texts.models.plan().backbone == chosen


def test_names_of_networks_and_texts_have_room_in_a_small_window(qtbot: QtBot, texts: MainWindow) -> None:
    samples = texts.data.table
    assert samples.columnWidth(0) >= samples.columnWidth(1) + samples.columnWidth(2)
    texts.show_pane(1)
    table = texts.models.catalogue.table
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_the_key_that_trains_leaves_the_focus_where_no_key_does_harm(qtbot: QtBot, texts: MainWindow) -> None:
    texts.show_pane(1)
    texts.models.catalogue.table.setFocus()
    qtbot.keyClick(texts.models.catalogue.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, texts)
    qtbot.wait(50)
    focused = texts.focusWidget()
    assert focused is not None and not texts.top_bar.isAncestorOf(focused), focused.objectName()


def test_the_search_is_at_a_key_and_escape_leaves_it(qtbot: QtBot, texts: MainWindow) -> None:
    table, search = texts.data.table, texts.data.filter_bar.search
    qtbot.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert texts.focusWidget() is search
    qtbot.keyClicks(search, "wonderful")
    qtbot.waitUntil(lambda: 0 < texts.data.model.rowCount() < 60, timeout=LONG_MS)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: texts.data.model.rowCount() == 60, timeout=LONG_MS)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert texts.focusWidget() is table


def test_the_search_is_at_its_key_wherever_the_focus_is(qtbot: QtBot, texts: MainWindow) -> None:
    search = texts.data.filter_bar.search
    for name in ("rail-data", "undo", "show-settings"):
        at = texts.findChild(QWidget, name)
        assert at is not None
        at.setEnabled(True)  # nothing has been undone or done yet
        at.setFocus()
        assert texts.focusWidget() is at
        qtbot.keyClick(at, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert texts.focusWidget() is search, name


def test_home_and_end_go_to_the_first_and_the_last_row_of_a_table(qtbot: QtBot, texts: MainWindow) -> None:
    table = texts.data.table
    texts.data.focus()
    for key, row in ((Qt.Key.Key_End, 59), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(table, key)
        assert table.currentIndex().row() == row and texts.data.selected_ids() == [texts.data.model.id_of(row)]


def test_what_was_undone_is_at_the_keys_again(qtbot: QtBot, texts: MainWindow) -> None:
    table = texts.data.table
    texts.data.focus()
    (first,) = texts.data.selected_ids()
    qtbot.keyClick(table, Qt.Key.Key_X)
    qtbot.keyClick(table, Qt.Key.Key_1)
    assert texts.data.selected_ids() != [first], "the next one is at hand after a label"
    qtbot.keyClick(texts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts.data.selected_ids() == [first]


def test_tab_comes_to_the_method_that_is_chosen(qtbot: QtBot, texts: MainWindow) -> None:
    texts.show_pane(1)
    for method in (Method.FULL, Method.HEAD):
        texts.models.choose(method)
        reached = [one for one in stops(qtbot, texts, texts.models.catalogue.table) if isinstance(one, QRadioButton)]
        assert [one.objectName() for one in reached] == [method]


def test_tab_comes_to_the_pane_that_is_shown(qtbot: QtBot, texts: MainWindow) -> None:
    for index, name in enumerate(("data", "model", "train", "try", "export")):
        texts.show_pane(index)
        rail = [one for one in texts.findChildren(QToolButton) if one.objectName().startswith("rail-")]
        assert [one.objectName() for one in rail if one.focusPolicy() & Qt.FocusPolicy.TabFocus] == [f"rail-{name}"]


def test_the_focus_is_never_on_the_way_home_after_something_was_pressed(qtbot: QtBot, texts: MainWindow) -> None:
    """Whatever goes away with what it was pressed for, or opens and is closed again."""

    def close_what_opened() -> None:
        for opened in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if opened is not None:
                opened.close()

    closing = QTimer(interval=20)
    closing.timeout.connect(close_what_opened)
    closing.start()
    astray, pressed = [], set()
    for pane in range(5):
        texts.show_pane(pane)
        shown = texts._panes.currentWidget()
        every = {one.objectName() for one in shown.findChildren(QPushButton) if one.isVisible()}
        for name in sorted(every - {"train", "export", "measure", ""}):
            texts.show_pane(pane)
            there = [one for one in shown.findChildren(QPushButton, name) if one.isVisible() and one.isEnabled()]
            if not there:
                continue
            texts.activateWindow()
            there[0].setFocus()
            qtbot.keyClick(there[0], Qt.Key.Key_Space)
            pressed.add(name)
            idle(qtbot, texts)
            qtbot.wait(40)
            at = texts.focusWidget()
            if at is None or not at.isVisible() or not at.isEnabled() or texts.top_bar.isAncestorOf(at):
                astray.append((pane, name, at and at.objectName()))
    closing.stop()
    assert len(pressed) > 8 and astray == []


def test_a_window_whose_focus_was_taken_away_goes_on_in_its_pane(qtbot: QtBot, texts: MainWindow) -> None:
    passing = QLineEdit(texts.data)
    passing.show()
    passing.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is passing)
    passing.setParent(None)
    passing.deleteLater()
    qtbot.waitUntil(lambda: texts.focusWidget() is texts.data.table)


def entries(qtbot: QtBot, press: Callable[[], object]) -> list[str]:
    """What is in the menu that a key opens; it is closed again."""
    seen: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.append([action.text().split("\t")[0] for action in menu.actions()])
            menu.close()

    poll = QTimer(interval=10)
    poll.timeout.connect(look)
    poll.start()
    try:
        press()
        qtbot.waitUntil(lambda: bool(seen))
    finally:
        poll.stop()
    return seen[0]


@pytest.fixture
def runs(texts: MainWindow) -> MainWindow:
    """The Train pane with two runs."""
    project = texts.session.project
    assert project is not None
    for _ in range(2):
        run = project.runs.start(TrainingPlan().as_json())
        project.runs.finish(run.id, "cancelled", {})
    texts.training._stack.setCurrentIndex(0)
    texts.training.runs.refresh(training=False)
    texts.show_pane(2)
    return texts


def focus(qtbot: QtBot, window: MainWindow, name: str) -> QWidget:
    """Puts the focus on the button of this name."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QWidget, name)))
    widget = next(one for one in window.findChildren(QWidget, name) if one.isVisible())
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    return widget


def test_the_log_has_the_focus_to_be_scrolled_and_looks_like_no_field_to_type_in(
    qtbot: QtBot, runs: MainWindow
) -> None:
    log, bar = runs.training.record.log, runs.training.record.log.verticalScrollBar()
    for number in range(50):
        log.appendPlainText(f"line {number}")
    bar.setValue(0)

    def edge() -> QColor:
        settle(qtbot)
        return log.grab().toImage().pixelColor(log.width() // 2, 0)

    runs.findChild(QToolButton, "rail-train").setFocus()
    before = edge()
    log.setFocus()
    qtbot.waitUntil(log.hasFocus)
    qtbot.keyClick(log, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert edge() == QColor(colours().faint) != before, "the focus is still seen"


def test_enter_opens_the_menu_of_a_button(qtbot: QtBot, runs: MainWindow) -> None:
    more = focus(qtbot, runs, "run-1")
    assert "Note…" in entries(qtbot, lambda: qtbot.keyClick(more, Qt.Key.Key_Return))
    runs.show_pane(0)
    bring = focus(qtbot, runs, "import")
    assert "Import a folder…" in entries(qtbot, lambda: qtbot.keyClick(bring, Qt.Key.Key_Return))


@pytest.mark.skipif(sys.platform == "win32", reason="there the system itself does it")
def test_the_menu_of_what_has_the_focus_has_a_key_on_every_keyboard(qtbot: QtBot, texts: MainWindow) -> None:
    for view, entry in ((texts.data.table, "Clear label"), (texts.data.classes.view, "Delete class")):
        texts.activateWindow()
        view.setFocus()
        qtbot.waitUntil(lambda at=view: QApplication.focusWidget() is at, timeout=LONG_MS)
        view.setCurrentIndex(view.model().index(0, 0))
        shown = entries(qtbot, lambda at=view: qtbot.keyClick(at, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier))
        assert entry in shown


def test_a_list_that_is_filled_anew_keeps_the_focus(qtbot: QtBot, runs: MainWindow) -> None:
    before = focus(qtbot, runs, "run-2")
    runs.session.edit(lambda project: project.runs.set_note(2, "with names"))

    def at(name: str) -> bool:
        focused = runs.focusWidget()
        return focused is not None and focused is not before and focused.objectName() == name

    qtbot.waitUntil(lambda: at("run-2"))
    runs.session.edit(lambda project: project.runs.delete(2))
    qtbot.waitUntil(lambda: at("run-1"))


def test_the_same_class_stays_current_whatever_is_done_with_it(qtbot: QtBot, texts: MainWindow) -> None:
    classes, view = texts.data.classes, texts.data.classes.view
    second = classes.classes()[1].id
    view.setCurrentIndex(view.model().index(1, 0))
    for do, row in (
        (lambda: classes.rename(second, "another name"), 1),
        (lambda: classes._move(second, -1), 0),
        (lambda: classes.delete(second), 0),
    ):
        do()
        assert view.currentIndex().row() == row


@pytest.mark.parametrize("name", ["bar-clear", "move-split"])
def test_escape_goes_back_to_the_samples(qtbot: QtBot, texts: MainWindow, name: str) -> None:
    qtbot.keyClick(focus(qtbot, texts, name), Qt.Key.Key_Escape)
    assert texts.focusWidget() is texts.data.table


def test_a_project_that_is_empty_yet_takes_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    """Else a key that is meant for the samples presses what had the focus before."""
    focus(qtbot, window, "show-settings")
    button(window, "sample-leaves").click()
    focused = window.focusWidget()
    assert focused is not None and focused.objectName() == "import"
    idle(qtbot, window)
    assert window.focusWidget() is window.data.grid


def test_what_hinders_training_names_the_classes(texts: MainWindow) -> None:
    assert len(texts.data.selected_ids()) == 1
    texts.data.labelling.label_named("lonely")
    texts.show_pane(1)
    assert "1 with only one: lonely" in texts.models._why.text()
    texts.models._times.show_plan(
        texts.models.plan(), 77.0, Method.AUTO, features_cached=False, why_not=texts.models._why.text()
    )
    line = texts.models.findChild(QLabel, "time-head")
    assert line is not None and line.text() == "Training time: shown once there are enough labels", "its speed is known"


def test_delete_deletes_the_class_whose_row_has_the_focus(qtbot: QtBot, texts: MainWindow) -> None:
    project, view = texts.session.project, texts.data.classes.view
    assert project is not None
    samples, names = project.samples.count(), [class_.name for class_ in texts.data.classes.classes()]
    view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [class_.name for class_ in texts.data.classes.classes()] == [names[0], *names[2:]]
    assert project.samples.count() == samples, "no sample goes with it"
    texts.undo()
    assert [class_.name for class_ in texts.data.classes.classes()] == names


@pytest.mark.parametrize("name", ["rail-model", "show-settings"])
def test_the_key_that_trains_is_not_taken_by_the_button_that_has_the_focus(
    qtbot: QtBot, texts: MainWindow, name: str
) -> None:
    trained: list[object] = []
    texts.models.train.disconnect()
    texts.models.train.connect(trained.append)
    texts.show_pane(1)
    qtbot.waitUntil(button(texts, "train").isEnabled)
    focused = focus(qtbot, texts, name)
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(trained) == 1
    assert not any(dialog.isVisible() for dialog in texts.findChildren(QDialog))


def test_what_the_page_of_keys_calls_everywhere_belongs_to_no_single_page(window: MainWindow) -> None:
    pages = (window.data, window.models, window.training, window.trying, window.exporting)

    def bound_to(keys: QKeySequence) -> list[QObject]:
        actions = [action for action in window.findChildren(QAction) if action.shortcut() == keys]
        buttons = [button for button in window.findChildren(QAbstractButton) if button.shortcut() == keys]
        shortcuts = [shortcut for shortcut in window.findChildren(QShortcut) if shortcut.key() == keys]
        owners = [owner for action in actions for owner in action.associatedObjects() if not isinstance(owner, QMenu)]
        return [*owners, *buttons, *(shortcut.parent() for shortcut in shortcuts)]

    (title, everywhere), *_ = KEYS
    assert title == "Everywhere"
    asked = [keys for words, what in everywhere if not what.startswith("Start page") for keys in words.split(", ")]
    for keys in (keys for keys in asked if "…" not in keys and keys not in ("Esc", "Menu")):
        owners = bound_to(QKeySequence(keys))
        assert owners, f"nothing has {keys}"
        assert any(not any(page.isAncestorOf(owner) for page in pages) for owner in owners), keys
