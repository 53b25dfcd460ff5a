"""Questions in the window: drop a SQuAD file, mark answers with keys, train, look at mistakes, try, export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.hands import LONG_MS, button, choose, click, drop, idle, right_click
from tests.test_questions import passage, squad, write_squad
from tests.test_texts import tiny_transformer
from transferstudio.app.data.pane import TABLE, VIEWER
from transferstudio.app.main_window import MainWindow
from transferstudio.app.questions.passage import PassageText, qt_positions
from transferstudio.app.questions.viewer import QuestionViewer
from transferstudio.app.questions.word_boundaries import whole_words
from transferstudio.project.annotations import Question
from transferstudio.runtime import QuestionPredictor
from transferstudio.tasks.question_answering.trained_predictor import TrainedQuestionAnswerer
from transferstudio.training.plan import Method, TrainingPlan


def with_towns(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    drop(window, write_squad(folder / "towns.json", squad(12, impossible=True)))
    idle(qtbot, window)
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 36, timeout=LONG_MS)


def shown(window: MainWindow) -> Question:
    project = window.session.project
    assert project is not None
    return next(project.annotations.questions(window.data.selected_ids()))


def open_unanswered(qtbot: QtBot, window: MainWindow) -> QuestionViewer:
    """Asks a question that nobody has answered, and shows it."""
    window.data.table.selectRow(0)
    window.data.open_viewer()
    viewer = window.data.viewer.page
    qtbot.keyClick(viewer.passage, Qt.Key.Key_X)
    assert shown(window).answers is None
    return viewer


def test_the_sample_of_ships_can_be_trained_on(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "sample-ships")
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    asked = list(project.annotations.questions())
    assert sum(bool(one.answers) for one in asked) > 80 and any(one.answers == () for one in asked)
    assert sum(one.answers is None for one in asked) == 48
    click(qtbot, window, "rail-model")
    assert button(window, "train").isEnabled()


def test_questions_are_a_table_with_their_answers(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    assert window.data._stack.currentIndex() == TABLE and "36 questions" in window.top_bar.summary.text()
    model = window.data.model
    cells = {model.index(row, 1).data() for row in range(model.rowCount())}
    assert {"1805", "Anna Arlenson", "no answer"} <= cells
    assert window.data.classes.isHidden() and window.data.live_card.isHidden()


def test_an_answer_is_marked_with_the_keyboard_and_undone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    qtbot.keyClick(window.data.table, Qt.Key.Key_Space)
    assert window.data._stack.currentIndex() == VIEWER
    text = window.data.viewer.page.passage
    before = shown(window)
    qtbot.keyClick(text, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(10):
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(text, Qt.Key.Key_A)
    assert shown(window).answers == ((0, 10),) and before.passage[:10] == "The market"
    window.undo()
    assert shown(window).answers == before.answers
    qtbot.keyClick(text, Qt.Key.Key_U)
    assert shown(window).answers == ()
    qtbot.keyClick(text, Qt.Key.Key_PageDown)
    assert shown(window).id != before.id


def test_an_answer_is_marked_and_cleared_by_mouse_alone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    window.data.table.selectRow(0)
    window.data.open_viewer()
    passage = window.data.viewer.page.passage
    before = shown(window).answers

    def do(what: str) -> None:
        right_click(qtbot, passage.viewport(), QPoint(40, 40))
        choose(next(menu for menu in window.findChildren(QMenu, "question-menu") if menu.isVisible()), what)

    do("Clear answer")
    assert shown(window).answers is None
    do("There is no answer")
    assert shown(window).answers == ()
    passage.select(0, 3)
    do("This is the answer")
    assert shown(window).answers == ((0, 3),)
    for _ in range(3):
        click(qtbot, window, "undo")
    assert shown(window).answers == before


def test_another_question_about_the_passage(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    window.data.open_viewer()
    line, about = window.findChild(QLineEdit, "new-question"), shown(window).passage
    assert line is not None
    qtbot.keyClicks(line, "Is there a church?")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert shown(window).question == "Is there a church?", "it is shown, to be answered"
    assert shown(window).passage == about and window.data.model.rowCount() == 37
    qtbot.keyClick(window.data.viewer.page.passage, Qt.Key.Key_U)
    assert shown(window).answers == ()
    window.undo()
    window.undo()
    assert window.data.model.rowCount() == 36


def test_a_question_that_was_added_is_shown_and_can_be_answered_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with_towns(qtbot, window, tmp_path)
    window.data.open_viewer()
    text, line = window.data.viewer.page.passage, window.findChild(QLineEdit, "new-question")
    first = shown(window)
    assert line is not None
    qtbot.keyClick(text, Qt.Key.Key_Q)
    qtbot.keyClicks(line, "Is there a church?")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert shown(window).question == "Is there a church?" and window.focusWidget() is text
    qtbot.keyClick(text, Qt.Key.Key_U)
    assert shown(window).answers == ()
    qtbot.keyClicks(line, first.question)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == first.question, "it was asked already, and what was typed is not lost"


@pytest.mark.slow
def test_training_mistakes_trying_and_exporting(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    click(qtbot, window, "rail-model")
    assert window.models.plan().method == Method.FULL and window.models.plan().epochs == 8
    assert button(window, "train").isEnabled()
    own = tiny_transformer(tmp_path / "bert", "bert")
    window._train(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=1))
    idle(qtbot, window)
    shown_scores = window.training.result.of_task
    assert shown_scores._f1.text().endswith("%") and "With so few passages (" in shown_scores._interval.text()
    click(qtbot, window, "rail-try")
    page = window.trying.page
    page.passage.setPlainText(passage(3))
    qtbot.keyClicks(page.question, "When did the market open?")
    qtbot.keyClick(page.question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "confidence" in page._sure.text(), timeout=LONG_MS)
    click(qtbot, window, "rail-data")
    viewer = open_unanswered(qtbot, window)
    qtbot.keyClick(viewer.passage, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "accepts it" in viewer.status(), timeout=LONG_MS)
    selected = viewer.passage.chosen()
    qtbot.keyClick(viewer.passage, Qt.Key.Key_A if selected else Qt.Key.Key_U)
    assert shown(window).answers == ((selected,) if selected else ())
    assert page._predicted.text() in passage(3) or page._predicted.text() == "It contains no answer"
    idle(qtbot, window)
    window.exporting.export_to(tmp_path / "out")
    idle(qtbot, window)
    assert (tmp_path / "out" / "model.onnx").is_file() and "same prediction" in window.exporting.result.proof.text()
    assert window.session.project is not None
    asked = passage(3), "When did the market open?"
    network = TrainedQuestionAnswerer(window.session.project.runs.latest(), window.session.project).answer(*asked)
    file = QuestionPredictor(tmp_path / "out").answer(*asked)
    assert network.text == file.text and network.probability == pytest.approx(file.probability, abs=0.02)
    click(qtbot, window, "rail-train")
    wrong = window.findChildren(QPushButton, "wrong-answer")
    if wrong:
        qtbot.mouseClick(wrong[0], Qt.MouseButton.LeftButton)
        assert window.data._stack.currentIndex() == VIEWER
    click(qtbot, window, "rail-train")
    result = window.training.result.of_task
    result.show_report(replace(result._report, mistakes=()))
    assert any("every answer is correct" in line.text() for line in result.findChildren(QLabel))
    assert not button(window, "all-wrong-answers").isVisible()


def test_places_are_right_beside_emoji_and_line_ends(qtbot: QtBot) -> None:
    text = "a🐈b\r\nשלום wide\nend"
    view = PassageText()
    qtbot.addWidget(view)
    view.show_passage(text, ())
    assert qt_positions("a🐈b\r\nc") == [0, 1, 3, 4, 4, 5, 6]
    for piece in ("🐈", "b\r\nש", "שלום", "wide\nend"):
        start = text.index(piece)
        view.select(start, start + len(piece))
        assert view.chosen() == (start, start + len(piece))
    view.select(0, 0)
    assert view.chosen() is None


def test_documents_wait_for_their_first_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_towns(qtbot, window, tmp_path)
    (tmp_path / "harbour.txt").write_text("The harbour was built in 1911. " * 3, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "harbour.txt")], ""))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_D, keys)
    idle(qtbot, window)
    model = window.data.model
    row = next(row for row in range(model.rowCount()) if "no question yet" in model.index(row, 0).data())
    window.data.table.selectRow(row)
    window.data.open_viewer()
    text, line = window.data.viewer.page.passage, window.findChild(QLineEdit, "new-question")
    assert line is not None and shown(window).passage.startswith("The harbour")
    qtbot.keyClick(text, Qt.Key.Key_U)
    assert shown(window).answers is None, "nothing can be answered before it is asked"
    qtbot.keyClicks(line, "When was it built?")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert shown(window).question == "When was it built?" and model.rowCount() == 37
    qtbot.keyClick(text, Qt.Key.Key_U)
    assert shown(window).answers == ()
    window.undo()
    window.undo()
    assert shown(window).question == ""


@pytest.mark.parametrize(
    ("text", "dragged", "whole"),
    [
        ("The market opened in 1805.", "arket ope", "market opened"),
        ("The market opened in 1805.", " market ", "market"),
        ("It costs 3.50 euros, she doesn't know.", "50 euros, she do", "3.50 euros, she doesn't"),
        ("Привет, большой мир!", "льшой ми", "большой мир"),
        ("a🐈 Straße b", "tra", "Straße"),
        ("市场于1805年开放。", "05年开", "1805年开"),
        ("市场于很久以前开放。", "很久以前", "很久以前"),
    ],
)
def test_words_are_taken_whole(text: str, dragged: str, whole: str) -> None:
    start, stop = whole_words(text, text.index(dragged), text.index(dragged) + len(dragged))
    assert text[start:stop] == whole


def test_nothing_but_space_is_no_word() -> None:
    start, stop = whole_words("a   b", 1, 4)
    assert start == stop


def test_a_dragged_answer_snaps_to_words(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    viewer = open_unanswered(qtbot, window)
    text, view = shown(window).passage, viewer.passage

    def at(index: int) -> QPoint:
        """Where the character at an index begins."""
        cursor = view.textCursor()
        cursor.setPosition(index)
        return view.cursorRect(cursor).center()

    def drag(start: int, stop: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        left, target = Qt.MouseButton.LeftButton, view.viewport()
        qtbot.mousePress(target, left, Qt.KeyboardModifier.NoModifier, at(start))
        for point in (at(start + 1), at(stop)):
            move = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(point), QPointF(target.mapToGlobal(point)), Qt.MouseButton.NoButton, left, keys
            )  # fmt: skip
            QApplication.sendEvent(target, move)
        qtbot.mouseRelease(target, left, keys, at(stop))

    assert text.startswith("The market")
    drag(5, 8)
    assert view.chosen() == (4, 10), "the word that was touched"
    click(qtbot, window, "mark-answer")
    assert shown(window).answers == ((4, 10),)
    drag(5, 8, Qt.KeyboardModifier.AltModifier)
    assert view.chosen() == (5, 8), "every character counts"


def test_the_keys_of_questions_work_where_a_button_has_the_focus(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with_towns(qtbot, window, tmp_path)
    open_unanswered(qtbot, window)
    window.activateWindow()
    suggest = button(window, "suggest-answer")
    suggest.setFocus()
    qtbot.waitUntil(lambda: window.focusWidget() is suggest)
    qtbot.keyClick(suggest, Qt.Key.Key_U)
    assert shown(window).answers == ()
    line = window.findChild(QLineEdit, "new-question")
    assert line is not None
    qtbot.keyClicks(line, "usual")
    assert line.text() == "usual", "letters are typed where text is"


def test_questions_are_filtered_by_what_they_have(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_towns(qtbot, window, tmp_path)
    bar = window.data.filter_bar
    offered = [box.itemText(row) for box in (bar._what, bar._order) for row in range(box.count()) if box.itemText(row)]
    assert offered[:3] == ["All questions", "Unanswered", "Imported today"]
    assert offered[-2:] == ["By name", "Newest first"], "nothing is suggested, so nothing is sure"
    open_unanswered(qtbot, window)
    window.data.close_viewer()
    assert button(window, "bar-clear").text() == "Clear answer"
    bar._what.setCurrentIndex(1)
    bar.changed.emit()
    assert window.data.model.rowCount() == 1
