"""The table of samples is sorted by the heads of its columns, which drive the same order as the list of orders does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from tests.conftest import picture
from tests.hands import LONG_MS, click, drop, idle, pick
from tests.test_questions import squad, write_squad
from tests.test_texts import write_csv
from transferstudio.app.data.table import IMPORTED, LABEL, SIZE, SPLIT, SUGGESTION, SURE
from transferstudio.app.main_window import MainWindow
from transferstudio.project.samples import Split

NAME = 0


def click_head(qtbot: QtBot, window: MainWindow, column: int) -> None:
    header = window.data.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def column(window: MainWindow, number: int = NAME) -> list[str]:
    model = window.data.model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def sign(window: MainWindow) -> tuple[int, bool] | None:
    """The column with the sign of the order, and whether it points downwards."""
    header = window.data.table.horizontalHeader()
    if not header.isSortIndicatorShown():
        return None
    return header.sortIndicatorSection(), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


@pytest.fixture
def few(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Six images of six sizes in two classes, as a table that has room for all its columns."""
    for number in range(6):
        folder = tmp_path / "few" / ("red" if number % 2 else "green")
        folder.mkdir(parents=True, exist_ok=True)
        picture(number, size=(40 + 7 * (number * 5 % 6), 40)).save(folder / f"{number}.png")
    window.resize(1600, 800)
    drop(window, tmp_path / "few")
    idle(qtbot, window)
    click(qtbot, window, "as-table")
    qtbot.waitUntil(lambda: not window.data.table.isColumnHidden(IMPORTED))
    return window


def test_a_click_on_the_head_of_a_column_sorts_and_the_next_one_reverses(qtbot: QtBot, few: MainWindow) -> None:
    names = column(few)
    assert names == sorted(names) and sign(few) == (NAME, False)
    click_head(qtbot, few, NAME)
    assert column(few) == names[::-1] and sign(few) == (NAME, True)
    click_head(qtbot, few, LABEL)
    assert column(few, LABEL) == ["green"] * 3 + ["red"] * 3 and sign(few) == (LABEL, False)
    order = few.data.filter_bar._order
    assert order.currentText() == "By label", "the list of orders says the same"
    click_head(qtbot, few, LABEL)
    assert column(few, LABEL) == ["red"] * 3 + ["green"] * 3 and sign(few) == (LABEL, True)
    click_head(qtbot, few, SIZE)
    widths = [int(words.split(" × ")[0]) for words in column(few, SIZE)]
    assert widths == sorted(widths, reverse=True) and sign(few) == (SIZE, True)
    click_head(qtbot, few, SIZE)
    assert [int(words.split(" × ")[0]) for words in column(few, SIZE)] == widths[::-1]
    pick(qtbot, order, "By name")
    assert column(few) == names and sign(few) == (NAME, False), "and the heads of the columns say what the list does"
    click_head(qtbot, few, IMPORTED)
    newest = column(few)
    click_head(qtbot, few, IMPORTED)
    assert column(few) == newest[::-1] and order.currentText() == "Oldest first"
    click(qtbot, few, "as-table")
    assert column(few) == newest[::-1], "tiles keep it"


def test_what_has_no_label_or_split_comes_last_either_way(qtbot: QtBot, few: MainWindow) -> None:
    first, second = (few.data.model.id_of(row) for row in (0, 1))
    few.session.edit(lambda project: project.annotations.clear([first], few.session.field))
    few.session.edit(lambda project: project.samples.set_split([second], Split.TEST))
    for head, empty in ((LABEL, 1), (SPLIT, 5)):
        for _ in range(2):
            click_head(qtbot, few, head)
            assert column(few, head)[-empty:] == [""] * empty and "" not in column(few, head)[:-empty]


def test_suggestions_are_sorted_by_name_and_by_confidence(qtbot: QtBot, few: MainWindow) -> None:
    qtbot.waitUntil(lambda: few.data.live.suggestions is not None and not few.data.live.pending, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not few.data.table.isColumnHidden(SUGGESTION), timeout=LONG_MS)
    click_head(qtbot, few, SUGGESTION)
    output = column(few, SUGGESTION)
    assert set(output) == {"green", "red"} and output == sorted(output) and sign(few) == (SUGGESTION, False)
    click_head(qtbot, few, SUGGESTION)
    assert column(few, SUGGESTION) == sorted(output, reverse=True)
    click_head(qtbot, few, SURE)
    sure = [float(words.split("\N{NO-BREAK SPACE}")[0]) for words in column(few, SURE)]
    assert sure == sorted(sure, reverse=True) and sign(few) == (SURE, True)
    assert few.data.filter_bar._order.currentText() == "Most confident first"


def test_the_same_sample_stays_current_in_another_order(qtbot: QtBot, few: MainWindow) -> None:
    table = few.data.table
    table.selectRow(1)
    (chosen,) = few.data.selected_ids()
    click_head(qtbot, few, NAME)
    assert few.data.selected_ids() == [chosen] and table.currentIndex().row() == 4
    qtbot.waitUntil(table.hasFocus)


def test_a_finding_keeps_its_own_order_until_a_head_is_clicked(qtbot: QtBot, few: MainWindow) -> None:
    ids = tuple(few.data.model.id_of(row) for row in (4, 1, 3))
    few.data.show_ids(ids, "three of them")
    assert [few.data.model.id_of(row) for row in range(3)] == list(ids) and sign(few) is None
    click_head(qtbot, few, LABEL)
    assert column(few, LABEL) == sorted(column(few, LABEL)) and sign(few) == (LABEL, False)


def test_texts_are_sorted_by_what_they_say(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [("text", "label"), ("pears are sweet", "a"), ("Apples are red", "b"), ("zebras run", "a"), ("boats", "b")]
    drop(window, write_csv(tmp_path / "t.csv", rows))
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 4, timeout=LONG_MS)
    assert sign(window) is None, "they are in the order of their lines"
    click_head(qtbot, window, NAME)
    assert column(window) == ["Apples are red", "boats", "pears are sweet", "zebras run"]
    assert sign(window) == (NAME, False) and window.data.filter_bar._order.currentText() == "By text"
    click_head(qtbot, window, NAME)
    assert column(window)[0] == "zebras run" and sign(window) == (NAME, True)


def test_questions_are_sorted_by_their_answers(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, write_squad(tmp_path / "towns.json", squad(3)))
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 9, timeout=LONG_MS)
    click_head(qtbot, window, LABEL)
    answers = column(window, LABEL)
    assert len(answers) == 9 and answers == sorted(answers, key=str.casefold)


def test_images_with_boxes_are_sorted_by_how_many_there_are(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "sample-beach")
    idle(qtbot, window)
    click(qtbot, window, "as-table")
    project = window.session.project
    assert project is not None
    held = {one.id: len(one.boxes) if one.boxed else -1 for one in project.boxes.pictures()}
    for expected in (True, False):
        click_head(qtbot, window, LABEL)
        counts = [held[window.data.model.id_of(row)] for row in range(window.data.model.rowCount())]
        marked = [count for count in counts if count >= 0]
        assert marked == sorted(marked, reverse=expected) and counts[: len(marked)] == marked


def test_heads_of_tables_look_the_same_whatever_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    header = window.data.table.horizontalHeader()
    header.setHighlightSections(True)
    QSettings().setValue("columns", header.saveState())  # as versions before kept it
    again = MainWindow()
    qtbot.addWidget(again)
    tables = again.findChildren(QTableView)
    assert len(tables) > 2
    assert [table.objectName() for table in tables if table.horizontalHeader().highlightSections()] == []
    again.close()
