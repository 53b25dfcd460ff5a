"""The data browser by keyboard and mouse: labels, suggestions, classes, filters, viewer, health, splits."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import open_quickly, picture, write_class_folders
from tests.hands import LONG_MS, click, drop, idle
from transferstudio.app.data.class_picker import ClassPicker
from transferstudio.app.data.left_out import LeftOutDialog
from transferstudio.app.data.live_suggestions import LiveHead
from transferstudio.app.data.pane import EMPTY, GRID, TABLE, VIEWER
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import Backbone
from transferstudio.events import Progress, Work
from transferstudio.insight import embeddings
from transferstudio.insight.health import Finding, Severity
from transferstudio.project import Project
from transferstudio.project.samples import Split
from transferstudio.training import throughput

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def unsorted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Fifty pictures without labels, odd ones green, and two classes."""
    (tmp_path / "loose").mkdir()
    for number in range(50):
        picture(number, hue=number % 2).save(tmp_path / "loose" / f"{number:02d}.png")
    open_quickly(qtbot, window, tmp_path / "loose")
    field = window.session.field
    for name in ("red", "green"):
        window.session.edit(lambda project, name=name: project.classes.add(field, name))
    window.data.grid.setFocus()
    window.data.grid.setCurrentIndex(window.data.model.index(0, 0))
    return window


def counts(window: MainWindow) -> dict[str, int]:
    project = window.session.project
    assert project is not None
    return {class_.name: class_.count for class_ in project.classes.list(window.session.field)}


def looked(qtbot: QtBot, window: MainWindow) -> None:
    """Waits until every picture has been looked at and the live head has spoken."""
    qtbot.waitUntil(lambda: window.data.live.suggestions is not None and not window.data.live.pending, timeout=LONG_MS)
    idle(qtbot, window)


def test_fifty_images_are_labelled_by_keys_and_all_of_it_is_undone(qtbot: QtBot, unsorted: MainWindow) -> None:
    for number in range(50):
        qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_2 if number % 2 else Qt.Key.Key_1)
    assert counts(unsorted) == {"red": 25, "green": 25}
    for _ in range(50):
        qtbot.keyClick(unsorted, Qt.Key.Key_Z, CTRL)
    assert counts(unsorted) == {"red": 0, "green": 0}
    for _ in range(50):
        qtbot.keyClick(unsorted, Qt.Key.Key_Z, CTRL | SHIFT)
    assert counts(unsorted) == {"red": 25, "green": 25}


def test_labels_bring_suggestions_that_become_labels_only_when_accepted(qtbot: QtBot, unsorted: MainWindow) -> None:
    looked(qtbot, unsorted)
    live, grid = unsorted.data.live, unsorted.data.grid
    for key in (Qt.Key.Key_1, Qt.Key.Key_2) * 4:
        qtbot.keyClick(grid, key)
    qtbot.waitUntil(lambda: live.suggestions is not None and live.suggestions.accuracy is not None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: live.suggestions is not None and len(live.suggestions.open()) == 42, timeout=LONG_MS)
    assert sum(counts(unsorted).values()) == 8, "a suggestion is no label"
    tile = unsorted.data.model.tile(9)
    assert tile is not None
    output = unsorted.data.model.suggestion(tile.id)
    assert output is not None and output.name == "green"
    grid.setCurrentIndex(unsorted.data.model.index(9, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert counts(unsorted) == {"red": 4, "green": 5}
    assert grid.currentIndex().row() == 10
    unsorted.data.labelling.accept_all(0.5)
    assert counts(unsorted) == {"red": 25, "green": 25}
    unsorted.undo()
    assert counts(unsorted) == {"red": 4, "green": 5}, "all that were accepted at once are one step"


def test_the_key_says_why_nothing_can_be_shown_first(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Ctrl+L before there are features, and once there is nothing left to label."""
    write_class_folders(tmp_path / "few", each=3)
    open_quickly(qtbot, window, tmp_path / "few")
    looked(qtbot, window)
    told: list[str] = []
    window.session.failed.connect(told.append)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told == ["There is nothing to label first: Every sample has a label."]
    window.data.live.suggestions = None  # as before there are features
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 2 and told[1].startswith("There is nothing to label first: ")


def test_what_teaches_most_is_shown_first(qtbot: QtBot, unsorted: MainWindow) -> None:
    looked(qtbot, unsorted)
    qtbot.waitUntil(lambda: unsorted.data.live_card._next.isVisibleTo(unsorted), timeout=LONG_MS)
    click(qtbot, unsorted, "label-next")
    assert unsorted.data.live.suggestions is not None
    first = [unsorted.data.model.id_of(row) for row in range(5)]
    assert first == unsorted.data.live.suggestions.next[:5].tolist()
    assert unsorted.data.filter_bar.in_words() == "No label" and unsorted.data.filter_bar.count.text() == "50 of 50"


def open_picker(window: MainWindow) -> ClassPicker:
    """The list of all classes that is open."""
    return next(one for one in window.findChildren(ClassPicker) if one.isVisible())


def test_a_class_that_begins_as_another_is_found_by_its_whole_name(qtbot: QtBot, unsorted: MainWindow) -> None:
    field = unsorted.session.field
    for name in ("blueish", "blue"):
        unsorted.session.edit(lambda project, name=name: project.classes.add(field, name))
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_C)
    picker = open_picker(unsorted)
    qtbot.keyClicks(picker.line, "blue")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert counts(unsorted)["blue"] == 1


def test_a_class_can_be_typed(qtbot: QtBot, unsorted: MainWindow) -> None:
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_C)
    picker = open_picker(unsorted)
    qtbot.keyClicks(picker.line, "gre")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert counts(unsorted) == {"red": 0, "green": 1}, "the name was completed"
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_C)
    picker = open_picker(unsorted)
    qtbot.keyClicks(picker.line, "blue")
    assert [picker.list.item(row).text() for row in range(picker.list.count())] == ["+ Add “blue”"], "it is asked first"
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert counts(unsorted) == {"red": 0, "green": 1, "blue": 1}
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_C)
    qtbot.keyClicks(open_picker(unsorted).line, "2")
    assert counts(unsorted) == {"red": 0, "green": 2, "blue": 1}, "a digit is a class's number"
    assert not any(one.isVisible() for one in unsorted.findChildren(ClassPicker))
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_C)
    picker = open_picker(unsorted)
    qtbot.keyClicks(picker.line, "7")
    qtbot.keyClicks(picker.line, " of 9")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_C)
    picker = open_picker(unsorted)
    qtbot.keyClicks(picker.line, "7")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert counts(unsorted) == {"red": 0, "green": 2, "blue": 1, "7 of 9": 2}, "unless a name begins with it"


def test_classes_are_renamed_merged_moved_coloured_and_deleted(qtbot: QtBot, opened: MainWindow) -> None:
    classes, project = opened.data.classes, opened.session.project
    assert project is not None
    green, red = (class_.id for class_ in classes.classes())
    classes.rename(green, "leaf")
    assert counts(opened) == {"leaf": 25, "red": 25}
    opened.session.edit(lambda opened_: opened_.classes.move(red, -1))
    assert [class_.name for class_ in classes.classes()] == ["red", "leaf"], "the keys follow the order"
    opened.session.edit(lambda opened_: opened_.classes.recolour(red, "#123456"))
    assert classes.classes()[0].colour == "#123456"
    classes.rename(red, "leaf")
    assert counts(opened) == {"leaf": 50}, "one name is one class"
    opened.undo()
    assert counts(opened) == {"red": 25, "leaf": 25}
    opened.session.edit(lambda opened_: opened_.classes.delete(red))
    assert counts(opened) == {"leaf": 25}
    for _ in range(4):
        opened.undo()
    assert counts(opened) == {"green": 25, "red": 25}


def test_a_second_label_field_has_classes_of_its_own(qtbot: QtBot, opened: MainWindow) -> None:
    opened.data.classes.add_field("quality")
    assert opened.data.classes.classes() == []
    field = opened.session.field
    opened.session.edit(lambda project: project.classes.add(field, "sharp"))
    opened.data.grid.setFocus()
    opened.data.grid.setCurrentIndex(opened.data.model.index(0, 0))
    qtbot.keyClick(opened.data.grid, Qt.Key.Key_1)
    assert counts(opened) == {"sharp": 1}
    assert opened.models.plan().field == "quality"
    project = opened.session.project
    assert project is not None
    opened.session.set_field(project.classes.default_field().id)
    assert counts(opened) == {"green": 25, "red": 25}, "the other field is untouched"


def test_the_viewer_steps_labels_and_goes_back(qtbot: QtBot, unsorted: MainWindow) -> None:
    data = unsorted.data
    qtbot.keyClick(data.grid, Qt.Key.Key_Space)
    assert data._stack.currentIndex() == VIEWER and data.viewer.row == 0
    picture_ = data.viewer.page._view
    qtbot.keyClick(picture_, Qt.Key.Key_Right)
    qtbot.keyClick(picture_, Qt.Key.Key_2)
    assert counts(unsorted) == {"red": 0, "green": 1}
    assert data.viewer.row == 2, "a label goes on to the next"
    qtbot.keyClick(picture_, Qt.Key.Key_Plus)
    assert picture_.transform().m11() > 1
    qtbot.keyClick(picture_, Qt.Key.Key_Space)
    assert data._stack.currentIndex() == GRID and data.grid.currentIndex().row() == 2


def test_the_table_shows_the_same_samples(qtbot: QtBot, opened: MainWindow) -> None:
    click(qtbot, opened, "as-table")
    data = opened.data
    assert data._stack.currentIndex() == TABLE
    assert data.model.index(0, 1).data() == "green" and data.model.index(0, 5).data() == "64 × 48"
    data.table.setFocus()
    data.table.selectRow(0)
    qtbot.keyClick(data.table, Qt.Key.Key_2)
    assert counts(opened) == {"green": 24, "red": 26}
    click(qtbot, opened, "as-table")
    assert data._stack.currentIndex() == GRID


def test_all_that_was_left_out_can_be_read(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    more = tmp_path / "more" / "red"
    more.mkdir(parents=True)
    for number in range(6):
        (more / f"broken{number}.jpg").write_text("no picture")
    picture(99, hue=0).save(more / "fine.png")
    drop(opened, tmp_path / "more")
    idle(qtbot, opened)
    qtbot.waitUntil(lambda: bool(opened.findChildren(QPushButton, "left-out")), timeout=LONG_MS)
    line = opened.findChildren(QPushButton, "left-out")[0]
    assert "6" in line.accessibleName()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    dialog = opened.findChild(LeftOutDialog)
    assert dialog.isVisible()
    read = dialog.findChild(QPlainTextEdit).toPlainText().splitlines()
    assert len(read) == 6 and all("broken" in row and ": " in row for row in read)
    dialog.reject()


def test_what_was_left_out_and_read_is_dismissed_until_the_next_import(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    def import_broken(name: str, *, count: int) -> None:
        folder = tmp_path / name / "red"
        folder.mkdir(parents=True)
        for number in range(count):
            (folder / f"{name}{number}.jpg").write_text("no picture")
        picture(900 + count, hue=0).save(folder / f"{name}.png")
        drop(opened, tmp_path / name)
        idle(qtbot, opened)

    def line() -> QPushButton | None:
        return opened.data.findChild(QPushButton, "left-out")

    def counted() -> None:
        """The health is counted again, in a thread."""
        before = opened.data.health.shown
        opened.data.health.shown = None
        opened.data._tally.start()
        qtbot.waitUntil(lambda: opened.data.health.shown is not None, timeout=LONG_MS)
        assert before is not None

    import_broken("first", count=6)
    qtbot.waitUntil(lambda: line() is not None, timeout=LONG_MS)
    click(qtbot, opened, "close-left-out")
    assert line() is None
    counted()
    assert line() is None, "nor after they were counted again"
    project = opened.session.project
    assert project is not None
    click(qtbot, opened, "home")
    opened.session.open(project.folder)
    qtbot.waitUntil(lambda: opened.data.health.shown is not None, timeout=LONG_MS)
    assert line() is None, "nor when the project is opened again"
    import_broken("second", count=2)
    qtbot.waitUntil(lambda: line() is not None, timeout=LONG_MS)
    shown = line()
    assert shown is not None and shown.accessibleName().startswith("2 left out")
    qtbot.waitUntil(lambda: not opened.data.live.pending, timeout=LONG_MS)
    counted()
    shown = line()
    assert shown is not None
    opened.activateWindow()
    shown.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shown, timeout=LONG_MS)
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: line() is None, timeout=LONG_MS)
    assert opened.data.model.in_all == 52, "and no sample is deleted"


def test_a_wrong_label_is_found_and_its_finding_filters(qtbot: QtBot, opened: MainWindow) -> None:
    looked(qtbot, opened)
    data = opened.data
    wrong = data.model.id_of(3)
    red = data.classes.classes()[1].id
    opened.session.edit(lambda project: project.annotations.label([wrong], red))
    found = lambda: [f for f in data.health.shown or [] if wrong in f.ids]  # noqa: E731
    qtbot.waitUntil(lambda: bool(found()), timeout=LONG_MS)
    data.health.chosen.emit(found()[0].ids, found()[0].text)
    assert data.model.rowCount() == len(found()[0].ids)
    click(qtbot, opened, "chip")
    assert data.model.rowCount() == 50


def test_splits_move_and_the_test_split_locks(qtbot: QtBot, opened: MainWindow) -> None:
    project, data = opened.session.project, opened.data
    assert project is not None
    data.grid.setCurrentIndex(data.model.index(0, 0))
    data.splits.move_to(Split.TEST)
    assert project.samples.by_split() == {"test": 1, "": 49}
    lock = opened.findChild(QCheckBox, "lock-test")
    assert lock is not None
    lock.click()
    data.splits.move_to(Split.TRAIN)
    assert project.samples.by_split() == {"test": 1, "": 49}
    assert "locked" in opened.job_bar._text.text()
    lock.click()
    data.splits.move_to(Split.TRAIN)
    assert project.samples.by_split() == {"train": 1, "": 49}


def test_an_empty_filter_says_what_to_do_and_takes_itself_off(qtbot: QtBot, opened: MainWindow) -> None:
    opened.data.filter_bar.search.setText("nothing like it")
    qtbot.waitUntil(lambda: opened.data._stack.currentIndex() == EMPTY)
    click(qtbot, opened, "show-all")
    assert opened.data.model.rowCount() == 50


def test_suggestions_come_back_in_a_project_opened_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=6)
    drop(window, tmp_path / "photos")
    looked(qtbot, window)
    folder = window.session.project.folder if window.session.project else tmp_path
    window.close_project()
    window.session.open(folder)
    looked(qtbot, window)
    assert window.data.live.suggestions is not None and window.data.live.suggestions.accuracy is not None


def test_a_project_is_left_while_its_suggestions_are_worked_out(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The window waited for them; those of a million pictures take eleven seconds."""
    looked(qtbot, opened)
    begun, go_on, over = threading.Event(), threading.Event(), threading.Event()
    real, folder = embeddings.load_embeddings, opened.session.project.folder if opened.session.project else tmp_path

    def slow(
        project: Project, backbone: Backbone, *, stop: threading.Event | None = None
    ) -> embeddings.Embeddings | None:
        if project.folder == folder:
            begun.set()
            go_on.wait(60)
            over.set()
            project.samples.count()  # it is closed by now
        return real(project, backbone, stop=stop)

    monkeypatch.setattr(embeddings, "load_embeddings", slow)
    opened.close_project()
    opened.session.open(folder)
    qtbot.waitUntil(begun.is_set, timeout=LONG_MS)
    click(qtbot, opened, "home")
    assert opened.session.project is None and not over.is_set()
    write_class_folders(tmp_path / "others", each=15)
    drop(opened, tmp_path / "others")
    looked(qtbot, opened)
    suggestions = opened.data.live.suggestions
    assert suggestions is not None and len(suggestions.ids) == 30, "those of the project that is open"
    go_on.set()
    opened.close()
    assert over.is_set(), "the program ends after its threads"
    assert "failed" not in caplog.text


def test_closing_while_it_looks_leaves_a_sound_project(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=40)
    drop(window, tmp_path / "photos")
    qtbot.waitUntil(lambda: window.session.job is not None and window.session.job.background, timeout=LONG_MS)
    folder = window.session.project.folder if window.session.project else tmp_path
    window.close()
    with Project.open(folder) as project:
        assert project.samples.count() == 80


@pytest.mark.parametrize("view", [GRID, TABLE], ids=["grid", "table"])
def test_all_but_one_are_labelled(qtbot: QtBot, unsorted: MainWindow, view: int) -> None:
    """What a click took out of the selection of all got the label too, since other columns of it stayed selected."""
    if view == TABLE:
        click(qtbot, unsorted, "as-table")
    shown = unsorted.data.table if view == TABLE else unsorted.data.grid
    assert shown.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_A, CTRL)
    assert len(unsorted.data.selected_ids()) == 50
    point = shown.visualRect(unsorted.data.model.index(2, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, CTRL, point)
    chosen = unsorted.data.selected_ids()
    assert len(chosen) == 49 and unsorted.data.model.id_of(2) not in chosen
    qtbot.keyClick(shown, Qt.Key.Key_1)
    assert sorted(counts(unsorted).values()) == [0, 49]


def test_all_pictures_can_be_deleted_and_come_back(qtbot: QtBot, unsorted: MainWindow) -> None:
    looked(qtbot, unsorted)
    live = unsorted.data.live
    for key in (Qt.Key.Key_1, Qt.Key.Key_2) * 2:
        qtbot.keyClick(unsorted.data.grid, key)
    qtbot.waitUntil(lambda: live.suggestions is not None and live.suggestions.available, timeout=LONG_MS)
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(unsorted.data.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: live.suggestions is None or not live.suggestions.available, timeout=LONG_MS)
    assert unsorted.data.model.rowCount() == 0
    unsorted.undo()
    assert unsorted.data.model.rowCount() == 50
    assert sum(counts(unsorted).values()) == 4


def test_suggestions_for_samples_that_were_deleted_are_not_accepted(qtbot: QtBot, unsorted: MainWindow) -> None:
    looked(qtbot, unsorted)
    live, grid = unsorted.data.live, unsorted.data.grid
    for key in (Qt.Key.Key_1, Qt.Key.Key_2) * 4:
        qtbot.keyClick(grid, key)
    qtbot.waitUntil(lambda: live.suggestions is not None and len(live.suggestions.open()) == 42, timeout=LONG_MS)
    for row in range(10, 20):
        grid.setCurrentIndex(unsorted.data.model.index(10, 0))
        qtbot.keyClick(grid, Qt.Key.Key_Delete)
        assert unsorted.data.model.rowCount() == 59 - row
    unsorted.data.labelling.accept_all(0.5)
    assert sum(counts(unsorted).values()) == 40
    unsorted.undo()
    qtbot.waitUntil(lambda: live.suggestions is not None and len(live.suggestions.open()) == 32, timeout=LONG_MS)
    unsorted.data.labelling.accept_all(0.5)
    assert sum(counts(unsorted).values()) == 40


def test_health_says_what_was_checked_and_what_was_not_yet(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = LiveHead._look
    monkeypatch.setattr(LiveHead, "_look", lambda self: None)
    drop(window, write_class_folders(tmp_path / "photos", each=25))
    idle(qtbot, window)

    def output() -> str:
        return " ".join(one.text() for one in window.data.health.findChildren(QLabel) if one.isVisible())

    qtbot.waitUntil(lambda: "Still to check: near-duplicates" in output(), timeout=LONG_MS)
    assert "No problems" not in output() and "Checked so far: number of labels, image sizes." in output()
    monkeypatch.setattr(LiveHead, "_look", real)
    window.data.live.look()
    qtbot.waitUntil(lambda: "Still to check" not in output(), timeout=LONG_MS)
    assert output()


def test_the_samples_cannot_be_looked_at_twice_at_a_time(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, on = threading.Event(), threading.Event()
    whole = embeddings.embed_samples

    def slowly(project: Project, backbone: Backbone, *, stop: threading.Event) -> Work[int]:
        going.set()
        on.wait(60)
        return (yield from whole(project, backbone, stop=stop))

    monkeypatch.setattr(embeddings, "embed_samples", slowly)
    (tmp_path / "loose").mkdir()
    for number in range(4):
        picture(number).save(tmp_path / "loose" / f"{number}.png")
    drop(window, tmp_path / "loose")
    qtbot.waitUntil(going.is_set, timeout=LONG_MS)
    look = window.data.live_card._look
    window.data._count()
    assert not look.isVisible()
    click(qtbot, window, "cancel")
    on.set()
    qtbot.waitUntil(look.isVisible, timeout=LONG_MS)
    on.clear()
    going.clear()
    click(qtbot, window, "look")
    qtbot.waitUntil(going.is_set, timeout=LONG_MS)
    assert not look.isVisible(), "they are being looked at"
    on.set()
    looked(qtbot, window)


def test_the_speed_of_the_network_is_measured_after_the_first_suggestions(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person waits for suggestions, and for nothing that is measured."""
    there: list[bool] = []

    def measured(backbone: Backbone, *, stop: threading.Event) -> Work[float]:
        there.append(window.data.live.suggestions is not None)
        yield Progress("measure the speed", 1, 1)
        return 100.0

    monkeypatch.setattr(throughput, "known_throughput", lambda _backbone: None)
    monkeypatch.setattr(throughput, "measure_speed", measured)
    drop(window, write_class_folders(tmp_path / "photos"))
    qtbot.waitUntil(lambda: there == [True], timeout=LONG_MS)
    looked(qtbot, window)
    assert there == [True], "once is enough"


def test_what_was_looked_at_is_read_before_it_is_missed(qtbot: QtBot, unsorted: MainWindow) -> None:
    looked(qtbot, unsorted)
    project = unsorted.session.project
    assert project is not None
    folder = project.folder
    unsorted.session.close()
    unsorted.session.open(folder)
    unsorted.data._count()
    card = unsorted.data.live_card
    assert card.words.text() == "Loading features …" and card._look.isHidden()
    qtbot.waitUntil(lambda: card.words.text().startswith("Label samples of two classes"), timeout=LONG_MS)


def test_features_that_were_just_computed_are_not_offered_to_be_computed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    offered: list[bool] = []
    shown, card = window.data.live_card.show_state, window.data.live_card

    def show_state(*given: object, pending: bool, **more: object) -> None:
        offered.append(pending)
        shown(*given, pending=pending, **more)  # type: ignore[arg-type]

    card.show_state = show_state  # type: ignore[method-assign]
    window.session.job_ended.connect(window.data._show_live)  # as where a person labels at that moment
    drop(window, write_class_folders(tmp_path / "photos", each=4))
    qtbot.waitUntil(lambda: window.data.live.suggestions is not None, timeout=LONG_MS)
    assert offered and not any(offered)


def test_what_ends_with_a_question_mark_gets_no_full_stop(qtbot: QtBot, opened: MainWindow) -> None:
    words = "1 image: unlike all the others (outliers). Do they belong here?"
    tile = opened.data.model.tile(0)
    assert tile is not None
    opened.data.health.show_findings([Finding(words, Severity.WARNING, (tile.id,))], [], 0, unchecked=False)
    line = opened.data.health.findChild(QPushButton, "finding")
    assert line is not None and line.toolTip() == f"{words} Click to show them."
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    chip = opened.findChild(QPushButton, "chip")
    assert chip is not None and chip.toolTip() == f"{words} Click here or press Esc to show all again."
