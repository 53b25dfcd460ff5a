"""Nothing on the Data page is older than the last edit: counts, filters, the open sample, classes, findings; and filters can be left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.hands import click, pick
from tests.test_mouse import LEFT, add_classes, labels, loose, select
from transferstudio.app.data.pane import TABLE
from transferstudio.app.main_window import MainWindow
from transferstudio.insight.health import Finding, Severity

__all__ = ["loose"]


def show(window: MainWindow, what: str) -> None:
    """Chooses what is to be shown."""
    box = window.data.filter_bar._what
    box.setCurrentIndex(box.findText(what))
    window.data.filter_bar.changed.emit()


def shown(window: MainWindow) -> str:
    return window.data.filter_bar.count.text()


def test_what_was_labelled_is_not_counted_as_without_a_label(qtbot: QtBot, loose: MainWindow) -> None:
    grid, model = loose.data.grid, loose.data.model
    show(loose, "No label")
    assert shown(loose) == "12 of 12"
    select(qtbot, grid, 0)
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_1)
    assert shown(loose) == "9 of 12"
    assert model.rowCount() == 12 and grid.currentIndex().row() == 3, "nothing jumps under the hand"
    again = loose.findChild(QPushButton, "show-again")
    assert again is not None and again.isVisible() and "3" in again.text()
    click(qtbot, loose, "undo")
    assert shown(loose) == "10 of 12"
    click(qtbot, loose, "show-again")
    assert model.rowCount() == 10 and not again.isVisible() and labels(loose) == [None] * 10
    click(qtbot, loose, "undo")
    assert shown(loose) == "11 of 12" and model.rowCount() == 10, (
        "what fits again is counted, and comes when it is asked"
    )
    qtbot.keyClick(grid, Qt.Key.Key_F5)
    assert model.rowCount() == 11


@pytest.mark.parametrize("what", ["Suggested", "Possibly mislabelled"])
def test_what_is_suggested_or_looks_wrong_is_shown_alone(qtbot: QtBot, loose: MainWindow, what: str) -> None:
    pick(qtbot, loose.data.filter_bar._what, what)
    assert shown(loose) == "0 of 12", "nothing is suggested yet"
    chip = loose.findChild(QPushButton, "chip")
    assert chip is not None and chip.isVisible()
    click(qtbot, loose, "chip")
    assert shown(loose) == "12 of 12"


def test_the_current_sample_stays_when_the_query_is_asked_again(qtbot: QtBot, loose: MainWindow) -> None:
    grid, model = loose.data.grid, loose.data.model
    show(loose, "No label")
    select(qtbot, grid, 0)
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_1)
    current = model.id_of(grid.currentIndex().row())
    qtbot.keyClick(grid, Qt.Key.Key_F5)
    assert grid.currentIndex().row() == 0 and model.id_of(0) == current


def test_a_class_that_is_shown_counts_what_comes_and_goes(qtbot: QtBot, loose: MainWindow) -> None:
    select(qtbot, loose.data.grid, 0, 1, 2)
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_1)
    show(loose, "red")
    assert shown(loose) == "3 of 12"
    select(qtbot, loose.data.grid, 1)
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_X)
    assert shown(loose) == "2 of 12" and labels(loose) == ["red", None, "red"]
    click(qtbot, loose, "undo")
    click(qtbot, loose, "undo")
    assert shown(loose) == "0 of 12"


def test_deleted_samples_leave_what_is_filtered_and_come_back(qtbot: QtBot, loose: MainWindow) -> None:
    grid, model = loose.data.grid, loose.data.model
    show(loose, "No label")
    select(qtbot, grid, 4, 5)
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert shown(loose) == "10 of 10" and model.rowCount() == 10 and None in labels(loose)
    assert loose.data.selected_ids() == [model.id_of(grid.currentIndex().row())], "keys do not act on nothing"
    click(qtbot, loose, "undo")
    assert shown(loose) == "12 of 12" and model.rowCount() == 12


def test_the_open_sample_is_the_one_that_keys_act_on(qtbot: QtBot, loose: MainWindow) -> None:
    data = loose.data
    select(qtbot, data.grid, 3)
    data.open_viewer()
    first, second = data.model.tile(3), data.model.tile(4)
    assert first is not None and second is not None
    qtbot.keyClick(data.viewer.page._view, Qt.Key.Key_Delete)
    assert data.viewer._name.text() == second.name, "the next one took its place"
    click(qtbot, loose, "undo")
    assert data.viewer._name.text() == second.name and data.selected_ids() == [second.id], "it is still open"
    qtbot.keyClick(data.viewer.page._view, Qt.Key.Key_1)
    click(qtbot, loose, "undo")
    qtbot.keyClick(data.viewer.page._view, Qt.Key.Key_Left)
    qtbot.keyClick(data.viewer.page._view, Qt.Key.Key_Left)
    assert data.viewer._name.text() == first.name
    assert "no label" in data.viewer._about.text()


def test_all_samples_gone_close_the_one_that_is_open(qtbot: QtBot, loose: MainWindow) -> None:
    loose.data.open_viewer()
    for _ in range(12):
        loose.data.labelling.delete()
    assert not loose.data.viewing and loose.data.model.rowCount() == 0
    click(qtbot, loose, "undo")
    assert loose.data.browsing and loose.data.model.rowCount() == 1


def test_a_class_that_is_filtered_for_and_goes_shows_all_again(qtbot: QtBot, loose: MainWindow) -> None:
    select(qtbot, loose.data.grid, 0)
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_2)
    show(loose, "green")
    assert loose.data.model.rowCount() == 1
    green = loose.data.classes.classes()[1].id
    loose.data.classes.delete(green)
    assert loose.data.model.rowCount() == 12 and not loose.data.filter_bar._chip.isVisible()
    click(qtbot, loose, "undo")
    assert [class_.count for class_ in loose.data.classes.classes()] == [0, 1]
    assert loose.data.filter_bar._what.findText("green") > 0


def test_a_label_field_that_is_undone_gives_way_to_the_first(qtbot: QtBot, loose: MainWindow) -> None:
    loose.data.classes.add_field("quality")
    add_classes(loose, "sharp")
    assert [class_.name for class_ in loose.data.classes.classes()] == ["sharp"]
    click(qtbot, loose, "undo")
    click(qtbot, loose, "undo")
    assert [class_.name for class_ in loose.data.classes.classes()] == ["red", "green"]
    select(qtbot, loose.data.grid, 0)
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_1)
    assert labels(loose)[0] == "red", "tiles show the field that keys label"


@pytest.mark.parametrize("way", ["mouse", "key"])
@pytest.mark.parametrize("table", [False, True], ids=["tiles", "rows"])
def test_a_finding_is_left_by_mouse_and_by_key(qtbot: QtBot, loose: MainWindow, way: str, table: bool) -> None:
    data = loose.data
    if table:
        click(qtbot, loose, "as-table")
    ids = tuple(data.model.id_of(row) for row in (1, 4))
    data.live.found.emit([Finding("2 labels: possibly wrong", Severity.WARNING, ids)])

    def line() -> QPushButton | None:
        every = loose.findChildren(QPushButton, "finding")
        return next((one for one in every if "possibly wrong" in one.accessibleName() and one.isVisible()), None)

    qtbot.waitUntil(lambda: line() is not None)
    qtbot.mouseClick(line(), LEFT)
    chip = loose.findChild(QPushButton, "chip")
    assert chip is not None and chip.isVisible() and data.model.rowCount() == 2
    assert "possibly wrong" in chip.accessibleName() and not chip.icon().isNull() and shown(loose) == "2 of 12"
    view = data.table if data._stack.currentIndex() == TABLE else data.grid
    if way == "mouse":
        click(qtbot, loose, "chip")
    else:
        assert view.hasFocus(), "keys go to what is shown"
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert data.model.rowCount() == 12 and not chip.isVisible() and shown(loose) == "12 of 12"


def test_escape_leaves_a_selection_first(qtbot: QtBot, loose: MainWindow) -> None:
    show(loose, "No label")
    select(qtbot, loose.data.grid, 0, 1, 2)
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_Escape)
    assert len(loose.data.selected_ids()) == 1 and loose.data.filter_bar.query().narrows
    qtbot.keyClick(loose.data.grid, Qt.Key.Key_Escape)
    assert not loose.data.filter_bar.query().narrows


def test_a_long_finding_leaves_room_for_its_cross(qtbot: QtBot, loose: MainWindow) -> None:
    loose.resize(1024, 700)
    loose.data.show_ids((loose.data.model.id_of(0),), "a finding that has a great deal to say " * 5)
    chip = loose.findChild(QPushButton, "chip")
    assert chip is not None and chip.isVisible() and chip.text().endswith("…")
    inside = chip.mapTo(loose.data, chip.rect().topRight())
    assert loose.data.rect().contains(inside), "and it is within the window"
    qtbot.mouseClick(chip, LEFT)
    assert loose.data.model.rowCount() == 12


def test_what_is_shown_is_named_whole_where_there_is_room(qtbot: QtBot, loose: MainWindow) -> None:
    chip = loose.findChild(QPushButton, "chip")
    assert chip is not None
    for length in range(1, 40):
        title = ("No label, or one that looks wrong " * 2)[:length]
        loose.data.show_ids((loose.data.model.id_of(0),), title.strip())
        QApplication.processEvents()
        assert chip.isVisible() and "…" not in chip.text(), title


def test_near_duplicates_follow_what_is_deleted_and_labelled(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    """What is like what was compared once, at the start; labels, splits and samples changed, and the findings did not."""
    from tests.conftest import picture
    from tests.hands import LONG_MS, drop, idle

    folder = tmp_path / "twins"
    folder.mkdir()
    for quality in (95, 94):
        picture(7, size=(320, 240)).save(folder / f"twin{quality}.jpg", quality=quality)
    drop(opened, folder)
    idle(qtbot, opened)

    def alike() -> list[Finding]:
        return [found for found in opened.data.health.shown or [] if "near-duplicates of others" in found.text]

    twins = {sample.id for sample in opened.session.project.samples.all() if "twin" in sample.name}  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: any(twins <= set(found.ids) for found in alike()), timeout=LONG_MS)
    opened.session.edit(lambda project: project.samples.delete([min(twins)]))
    qtbot.waitUntil(lambda: not any(twins & set(found.ids) for found in alike()), timeout=LONG_MS)
    opened.undo()
    qtbot.waitUntil(lambda: any(twins <= set(found.ids) for found in alike()), timeout=LONG_MS)
