"""Texts in the window: drop a table, read, label by keys and suggestions, train, try, export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from tests.hands import LONG_MS, click, drop, idle, shown_preview
from tests.test_texts import reviews, write_csv
from transferstudio.app.data.pane import GRID, TABLE, VIEWER
from transferstudio.app.main_window import MainWindow


def with_reviews(qtbot: QtBot, window: MainWindow, folder: Path, *, labelled: int) -> None:
    rows = [(text, label if index < labelled else "") for index, (text, label) in enumerate(reviews(each=30))]
    drop(window, write_csv(folder / "reviews.csv", [("text", "label"), *rows]))
    idle(qtbot, window)
    live = window.data.live
    qtbot.waitUntil(lambda: live.suggestions is not None and len(live.suggestions.ids) == 60, timeout=LONG_MS)
    idle(qtbot, window)


def test_a_dropped_table_is_shown_as_a_table(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_reviews(qtbot, window, tmp_path, labelled=60)
    assert window.data._stack.currentIndex() == TABLE and window.data.model.rowCount() == 60
    assert window.data.model.headerData(0, Qt.Orientation.Horizontal) == "Text"
    assert "60 texts" in window.top_bar.summary.text()
    window.data.filter_bar.search.setText("WONDERFUL")
    qtbot.waitUntil(lambda: 0 < window.data.model.rowCount() < 60, timeout=LONG_MS)
    click(qtbot, window, "as-table")
    assert window.data._stack.currentIndex() == GRID


def test_the_lines_of_a_text_stand_one_behind_the_other_in_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mails = [(f"Dear shop,\n\nmy parcel {n} is late.\n\nYours, A.", "late" if n % 2 else "lost") for n in range(8)]
    drop(window, write_csv(tmp_path / "mails.csv", [("text", "label"), *mails]))
    idle(qtbot, window)
    model = window.data.model
    assert {model.index(row, 0).data() for row in range(8)} == {
        f"Dear shop, my parcel {n} is late. Yours, A." for n in range(8)
    }


def test_texts_are_read_and_labelled_with_keys(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_reviews(qtbot, window, tmp_path, labelled=20)
    qtbot.keyClick(window.data.table, Qt.Key.Key_Space)
    assert window.data._stack.currentIndex() == VIEWER
    first = window.data.viewer.page._text.toPlainText()
    assert "film" in first
    qtbot.keyClick(window.data.viewer.page._text, Qt.Key.Key_Right)
    assert window.data.viewer.page._text.toPlainText() != first
    sample = window.data.selected_ids()[0]
    qtbot.keyClick(window.data.viewer.page._text, Qt.Key.Key_2)
    project = window.session.project
    assert project is not None
    rows = {row.sample_id: row.class_id for row in project.annotations.labelled(window.session.field)}
    assert rows[sample] == window.data.classes.classes()[1].id
    window.undo()
    assert project.can_redo() is not None


def test_suggestions_for_texts_are_accepted_all_at_once(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_reviews(qtbot, window, tmp_path, labelled=20)
    suggestions = window.data.live.suggestions
    assert suggestions is not None and suggestions.count_open() == 40
    window.data.labelling.accept_all(0.0)
    assert sum(class_.count for class_ in window.data.classes.classes()) == 60


def test_a_text_is_tried_and_its_words_are_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_reviews(qtbot, window, tmp_path, labelled=60)
    click(qtbot, window, "rail-model")
    assert window.models.plan().backbone == "all-minilm-l6-v2"
    click(qtbot, window, "train")
    qtbot.waitUntil(lambda: window.training.result.of_task._number.text().endswith("%"), timeout=LONG_MS)
    click(qtbot, window, "rail-try")
    window.trying.page.text.setPlainText("What a superb and charming <film>")
    click(qtbot, window, "ask-text")
    qtbot.waitUntil(lambda: "span" in window.trying.page.words.text(), timeout=LONG_MS)
    assert window.trying.page._predicted.text() == "good" and "&lt;" in window.trying.page.words.text()
    window.exporting.export_to(tmp_path / "out")
    idle(qtbot, window)
    assert (tmp_path / "out" / "tokenizer.json").is_file()
    window.exporting.result.copy_code("Python")
    assert "tokenizers" in QGuiApplication.clipboard().text()
    assert not window.findChild(QPushButton, "copy-c#").isVisibleTo(window)  # type: ignore[union-attr]


def test_pasted_rows_are_imported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with_reviews(qtbot, window, tmp_path, labelled=20)
    QGuiApplication.clipboard().setText("One pasted review of a film\tgood\nAnother pasted review of it\tbad\n")
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 62, timeout=LONG_MS)


def test_the_sample_of_messages_opens_and_trains(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "sample-messages")
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 240, timeout=LONG_MS)
    click(qtbot, window, "rail-model")
    click(qtbot, window, "train")
    qtbot.waitUntil(lambda: window.training.result.of_task._number.text().endswith("%"), timeout=LONG_MS)


def test_the_columns_of_a_table_are_chosen_in_a_preview(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table whose longest cells are not what is meant."""
    rows = [
        ("kind", "note", "said"),
        *(("b" if n % 2 else "a", f"internal remark {n} " * 5, f"word {n}") for n in range(9)),
    ]
    table = write_csv(tmp_path / "odd.csv", rows)
    with_reviews(qtbot, window, tmp_path, labelled=2)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    preview = shown_preview(window)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.is_complete, timeout=LONG_MS)
    text, label = (preview.findChild(QComboBox, f"{name}-column") for name in ("text", "label"))
    assert text is not None and label is not None
    assert text.currentText().startswith("note: ") and label.currentText() == "kind: a, b"
    text.setFocus()
    qtbot.keyClicks(text, "said")
    qtbot.waitUntil(lambda: preview.is_complete and text.currentText().startswith("said: "), timeout=LONG_MS)
    qtbot.keyClick(preview, Qt.Key.Key_Return)
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    texts = {sample.text for sample in project.samples.all()}
    assert {f"word {n}" for n in range(9)} <= texts
    assert {"a": 5, "b": 4}.items() <= {c.name: c.count for c in project.classes.list(window.session.field)}.items()
