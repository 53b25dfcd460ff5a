"""What an import would bring is shown before anything is stored: accepted by one Enter, put right by keys or mouse, left by Esc."""

from __future__ import annotations

import json
import threading
import tomllib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from tests.conftest import DATA, picture, write_class_folders
from tests.hands import LONG_MS, accept_imports, button, click, drop, idle, let_fall, shown_preview
from tests.test_texts import reviews, write_csv
from transferstudio.app import language
from transferstudio.app.data.tiles import CAPTION
from transferstudio.app.main_window import MainWindow
from transferstudio.app.preview.combo import Combo
from transferstudio.app.preview.dialog import ImportPreview
from transferstudio.app.preview.rows import ClassCounts, SampleRows
from transferstudio.app.preview.tiles import SampleTiles
from transferstudio.events import Note, Work
from transferstudio.formats import Choices, TextRecord, copies, detect, registry
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.preview import Counting
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import FolderTree, Tree, start_of
from transferstudio.project import Project, importing

KEYS = {"image": "image-column", "text": "text-column", "label": "label-column"}


class Preview:
    """The preview that is open, as a person sees and uses it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        found = shown_preview(window)
        assert found is not None
        self.qtbot, self.dialog = qtbot, found
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog.is_complete, timeout=LONG_MS)

    def text(self, name: str) -> str:
        shown = self.dialog.findChild(QLabel, f"preview-{name}")
        assert shown is not None
        return shown.text().replace("\u200b", "") if shown.isVisible() else ""

    @property
    def heading(self) -> str:
        return self.text("heading")

    @property
    def usable(self) -> bool:
        return button(self.dialog, "preview-import").isEnabled()

    def list_(self, name: str) -> QComboBox:
        found = self.dialog.findChild(QComboBox, KEYS.get(name, name))
        assert found is not None
        return found

    def type_into(self, name: str, keys: str) -> None:
        """Goes to a list by Tab, and types what its entry begins with."""
        made = self.list_(name)
        if not made.hasFocus():
            self.tab_to(made.objectName())
        self.qtbot.wait(
            QApplication.keyboardInputInterval() + 50
        )  # else the letters go on a word that was typed before
        self.qtbot.keyClicks(made, keys)
        self.qtbot.waitUntil(lambda: made.currentText().casefold().startswith(keys.casefold()), timeout=LONG_MS)
        self.wait()

    def tab_to(self, name: str) -> list[str]:
        """Presses Tab until the widget of this name has the focus; those that had it on the way."""
        passed: list[str] = []
        while not passed or passed[-1] != name:
            assert len(passed) < 40, f"Tab does not come to {name}, but to {passed}"
            self.qtbot.keyClick(self.dialog.focusWidget() or self.dialog, Qt.Key.Key_Tab)
            focused = self.dialog.focusWidget()
            assert focused is not None
            passed.append(focused.objectName())
        return passed

    def ways(self) -> list[str]:
        return [one.accessibleName() for one in self.dialog.findChildren(QRadioButton) if one.isVisible()]

    def choose_way(self, number: int) -> None:
        made = self.dialog.findChild(QRadioButton, f"way-{number}")
        assert made is not None
        self.qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        self.wait()

    def rows(self) -> list[list[str]]:
        table = self.dialog.findChild(SampleRows)
        assert table is not None and table.isVisible()
        return [
            [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]

    def classes(self) -> dict[str, str]:
        table = self.dialog.findChild(ClassCounts)
        assert table is not None
        pairs = [(table.item(row, 0), table.item(row, 1)) for row in range(table.rowCount())]
        return {name.text(): count.text() for name, count in pairs if name is not None and count is not None}

    def tiles(self) -> SampleTiles:
        found = self.dialog.findChild(SampleTiles)
        assert found is not None and found.isVisible()
        return found

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key)


def opened_for(qtbot: QtBot, window: MainWindow, *paths: Path) -> Preview:
    let_fall(window, *paths)
    return Preview(qtbot, window)


def the_project(window: MainWindow) -> Project:
    assert window.session.project is not None
    return window.session.project


def class_counts(window: MainWindow) -> dict[str, int]:
    project = the_project(window)
    return {one.name: one.count for one in project.classes.list(project.classes.default_field().id)}


def table_beside_images(folder: Path) -> Path:
    """Six images of two breeds that a table names, a template, and a readme."""
    folder.mkdir()
    for number in range(6):
        picture(number, hue=number % 2).save(folder / f"{number}.jpg")
    write_csv(folder / "train.csv", [("id", "breed"), *((str(n), "poodle" if n % 2 else "beagle") for n in range(6))])
    write_csv(folder / "sample_submission.csv", [("id", "breed"), *((str(n), "beagle") for n in range(6))])
    (folder / "readme.pdf").write_bytes(b"%PDF")
    return folder


def test_enter_imports_what_was_promised(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = write_class_folders(tmp_path / "photos", classes=("ant", "bee", "fly"), each=5)
    preview = opened_for(qtbot, window, source)
    assert window.session.project is None and not list((tmp_path / "projects").glob("*")), "nothing is stored yet"
    assert preview.heading == "15 images in 3 classes"
    assert preview.classes() == {"ant": "5", "bee": "5", "fly": "5"}
    tiles = preview.tiles()
    assert sorted({str(sample.label) for sample in tiles.samples}) == ["ant", "bee", "fly"] and len(tiles.samples) == 10  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: len(tiles.thumbnails) == 10, timeout=LONG_MS)
    assert all(thumbnail is not None for thumbnail in tiles.thumbnails.values())
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert class_counts(window) == {"ant": 5, "bee": 5, "fly": 5}
    assert the_project(window).name == "photos"


def test_a_table_beside_images_is_told_with_what_is_not_used(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    preview = opened_for(qtbot, window, table_beside_images(tmp_path / "dogs"))
    assert preview.heading == "6 images in 2 classes"
    assert "Labels from train.csv, column breed" in preview.text("sentences")
    assert preview.ways()[:2] == ["Table of images (train.csv)", "Images without labels"]
    reasons = button(preview.dialog, "preview-reasons")
    assert "sample_submission.csv" in reasons.text() and "readme.pdf" in reasons.text()
    qtbot.mouseClick(reasons, Qt.MouseButton.LeftButton)
    listed = preview.dialog.findChild(QDialog, "preview-reasons-list")
    assert listed is not None and listed.isVisible()
    lines = listed.findChild(QPlainTextEdit).toPlainText()  # type: ignore[union-attr]
    assert "sample_submission.csv: a template for predictions, without labels" in lines
    listed.reject()
    preview.choose_way(1)
    assert preview.heading == "6 images without labels" and preview.classes() == {}
    assert not preview.list_("delimiter").isVisible(), "no table is read"
    click(qtbot, preview.dialog, "preview-import")
    idle(qtbot, window)
    assert the_project(window).samples.count() == 6 and class_counts(window) == {}


def test_another_sheet_is_chosen_by_keyboard(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    book = Workbook()
    for name, rows in (("Reviews", [("text", "label"), *reviews(each=10)]), ("Mails", [("mail", "kind")])):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    for number in range(6):
        book["Mails"].append((f"Where is my parcel number {number}?", "delivery" if number % 2 else "refund"))
    del book["Sheet"]
    book.save(tmp_path / "both.xlsx")
    preview = opened_for(qtbot, window, tmp_path / "both.xlsx")
    assert preview.heading == "20 texts in 2 classes" and preview.list_("sheet").currentText() == "Reviews"
    assert not preview.list_("encoding").isVisible() and not preview.list_("delimiter").isVisible()
    preview.type_into("sheet", "Mails")
    assert preview.heading == "6 texts in 2 classes" and preview.classes() == {"delivery": "3", "refund": "3"}
    assert ["Where is my parcel number 0?", "refund"] in preview.rows()
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert class_counts(window) == {"refund": 3, "delivery": 3}


def test_another_column_of_labels_is_chosen_by_keyboard(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [(f"The soup no {n} was cold; really", "north" if n % 3 else "south", "bad" if n % 2 else "good") for n in range(12)]  # fmt: skip
    lines = ["comment;label;verdict", *(f'"{text}";{region};{verdict}' for text, region, verdict in rows)]
    (tmp_path / "survey.csv").write_text("\n".join(lines), "utf-8")
    preview = opened_for(qtbot, window, tmp_path / "survey.csv")
    assert preview.list_("delimiter").currentText() == "Semicolon"
    assert preview.classes() == {"north": "8", "south": "4"}
    preview.type_into("label", "verdict")
    assert preview.classes() == {"bad": "6", "good": "6"}
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert class_counts(window) == {"good": 6, "bad": 6}
    assert {sample.text for sample in the_project(window).samples.all()} == {text for text, _, _ in rows}


def test_another_encoding_is_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = ["text,label", *(f"Zażółć gęślą jaźń po raz {n},{'łódź' if n % 2 else 'woda'}" for n in range(8))]
    (tmp_path / "polish.csv").write_bytes("\n".join(rows).encode("cp1250"))
    preview = opened_for(qtbot, window, tmp_path / "polish.csv")
    assert preview.list_("encoding").currentData() != "utf-8-sig"
    preview.type_into("encoding", "Windows-1251")
    assert all("Zażółć" not in row[0] for row in preview.rows())
    preview.type_into("encoding", "Windows-1250")
    assert preview.dialog._look.choices.encoding == "cp1250"  # type: ignore[union-attr]
    assert "łódź" in preview.classes()
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert class_counts(window) == {"woda": 4, "łódź": 4}


def test_yolo_beside_coco_is_offered_as_another_way(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = tmp_path / "both"
    (source / "images").mkdir(parents=True)
    (source / "labels").mkdir()
    names = [f"{number}.png" for number in range(4)]
    for number, name in enumerate(names):
        picture(number, size=(80, 60)).save(source / "images" / name)
        (source / "labels" / f"{number}.txt").write_text("0 0.5 0.5 0.5 0.5\n", "utf-8")
    (source / "data.yaml").write_text("path: .\ntrain: images\nnames: [crab]\n", "utf-8")
    content = {
        "images": [{"id": n, "file_name": f"images/{name}", "width": 80, "height": 60} for n, name in enumerate(names)],
        "annotations": [
            {"id": n, "image_id": n, "category_id": 1, "bbox": [20, 15, 40, 30]} for n in range(len(names))
        ],
        "categories": [{"id": 1, "name": "crab"}],
    }
    (source / "coco.json").write_text(json.dumps(content), "utf-8")
    preview = opened_for(qtbot, window, source)
    assert preview.heading == "4 images with boxes of one class"
    qtbot.waitUntil(lambda: len(preview.tiles().thumbnails) == 4, timeout=LONG_MS)
    shown = preview.tiles().thumbnails[0]
    assert shown is not None and shown.boxes == (("crab", (0.25, 0.25, 0.5, 0.5)),)
    first, second = preview.ways()[:2]
    assert {first.split()[0].strip(","), second.split()[0].strip(",")} == {"COCO", "YOLO"}
    preview.tab_to("way-0")
    preview.press(Qt.Key.Key_Down)
    preview.wait()
    assert preview.dialog._counting is not None
    assert preview.dialog._counting.dataset.format.startswith(second.split()[0].strip(","))
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert [one.boxed for one in the_project(window).boxes.pictures()] == [True] * 4


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_cancel_leaves_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path, by: str) -> None:
    preview = opened_for(qtbot, window, write_class_folders(tmp_path / "photos"))
    if by == "key":
        preview.press(Qt.Key.Key_Escape)
    else:
        click(qtbot, preview.dialog, "preview-cancel")
    qtbot.waitUntil(lambda: shown_preview(window) is None)
    assert window.session.project is None and window.session.job is None
    assert window.session.folders.recent() == [] and not list((tmp_path / "projects").glob("*"))
    drop(window, tmp_path / "photos")
    idle(qtbot, window)
    assert the_project(window).samples.count() == 8


def test_cancel_while_it_is_looked_at(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    let_fall(window, write_class_folders(tmp_path / "photos"))
    dialog = shown_preview(window)
    assert dialog is not None and not dialog.is_complete
    assert "photos" in dialog.findChild(QLabel, "preview-heading").text()  # type: ignore[union-attr]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown_preview(window) is None)
    qtbot.wait(200)  # what it would have found is dropped
    assert window.session.project is None


def test_cancel_ends_the_look_at_the_next_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in the middle of a format that opens every file, and whatever it does about files that cannot be read."""
    write_class_folders(tmp_path / "photos", each=20)
    opened, may_go_on, started = list[str](), threading.Event(), threading.Event()
    really = FolderTree.open

    def slowly(tree: FolderTree, name: str) -> BinaryIO:
        opened.append(name)
        started.set()
        may_go_on.wait()
        return really(tree, name)

    def format_that_opens_all(tree: Tree) -> Iterator[Survey]:
        for name in tree.walk(""):
            result_or_none(partial(start_of, tree, str(name)))
        yield from ()

    monkeypatch.setattr(FolderTree, "open", slowly)
    monkeypatch.setattr(registry, "FORMATS", (SimpleNamespace(survey=format_that_opens_all), *registry.FORMATS))
    let_fall(window, tmp_path / "photos")
    dialog = shown_preview(window)
    assert dialog is not None
    qtbot.waitUntil(started.is_set, timeout=LONG_MS)
    threads = [one for one in threading.enumerate() if one.name == "import preview"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    may_go_on.set()
    qtbot.waitUntil(lambda: not any(one.is_alive() for one in threads), timeout=LONG_MS)
    assert len(opened) == 1


@pytest.mark.parametrize("broken", ["preview_source", "Counting"])
def test_whatever_goes_wrong_is_told_in_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_anything: object) -> None:
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(f"transferstudio.app.preview.surveying.{broken}", fail)
    preview = opened_for(qtbot, window, write_class_folders(tmp_path / "photos"))
    assert preview.heading == "This cannot be imported" and not preview.usable
    assert "nobody foresaw this" in preview.text("error") and "photos" in preview.text("error")


def test_what_falls_on_a_window_that_is_busy_is_not_lost_without_a_word(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    may_end = threading.Event()

    def work(_stop: threading.Event) -> Work[None]:
        may_end.wait()
        yield Note("done")

    window.session.start("Opening a model", work)
    try:
        drop(window, write_class_folders(tmp_path / "photos"))
        assert "“Opening a model” is still running" in window.job_bar._text.text()
        assert shown_preview(window) is None
    finally:
        may_end.set()
        idle(qtbot, window)


def test_an_error_is_shown_in_place_with_its_advice(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    preview = opened_for(qtbot, window, tmp_path / "old.xls")
    assert preview.heading == "This cannot be imported" and "save it as .xlsx" in preview.text("error")
    assert not preview.usable
    preview.press(Qt.Key.Key_Return)  # on Cancel, which has the focus
    qtbot.waitUntil(lambda: shown_preview(window) is None)
    assert window.session.project is None and not list((tmp_path / "projects").glob("*"))


def test_a_damaged_file_is_told_and_not_imported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    book = Workbook()
    for row in reviews(each=20):
        book.active.append(row)  # type: ignore[union-attr]
    book.save(tmp_path / "whole.xlsx")
    (tmp_path / "cut.xlsx").write_bytes((tmp_path / "whole.xlsx").read_bytes()[:-900])
    preview = opened_for(qtbot, window, tmp_path / "cut.xlsx")
    assert "cannot be read" in preview.text("error") and not preview.usable
    assert button(preview.dialog, "preview-cancel").hasFocus()


def test_images_that_cannot_be_read_are_told_beside_the_samples(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = write_class_folders(tmp_path / "photos", each=2)
    (source / "red" / "cut.jpg").write_bytes(b"no picture")
    (source / "Red").mkdir()
    picture(9).save(source / "Red" / "other.png")
    preview = opened_for(qtbot, window, source)
    warned = "1 of the 6 images shown cannot be read"
    qtbot.waitUntil(lambda: warned in preview.text("warning"), timeout=LONG_MS)
    assert "“Red”, “red”" in preview.text("warning") and preview.usable


def test_a_folder_that_the_program_is_started_with_is_shown_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_folder(write_class_folders(tmp_path / "photos"))
    qtbot.waitUntil(lambda: shown_preview(window) is not None, timeout=LONG_MS)
    accept_imports(window)
    idle(qtbot, window)
    assert the_project(window).samples.count() == 8


def test_a_table_that_the_program_is_started_with_is_shown_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_folder(write_csv(tmp_path / "t.csv", [("text", "label"), *reviews(each=5)]))
    qtbot.waitUntil(lambda: shown_preview(window) is not None, timeout=LONG_MS)
    assert Preview(qtbot, window).heading == "10 texts in 2 classes"


def test_what_was_chosen_wrongly_can_be_mended_after_the_error(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    table = write_csv(tmp_path / "codes.csv", [("a", "b"), *((f"x{n}", f"y{n % 2}") for n in range(9))])
    preview = opened_for(qtbot, window, table)
    assert not preview.usable and "files or texts" in preview.text("error")
    assert preview.rows()[0] == ["x0", "y0"], "the table as it stands"
    preview.type_into("text", "a: ")
    assert preview.heading.startswith("9 texts") and preview.usable
    preview.type_into("label", "b: ")
    assert preview.classes() == {"y0": "5", "y1": "4"}
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert class_counts(window) == {"y0": 5, "y1": 4}


def test_a_wrong_delimiter_of_a_table_beside_images_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    preview = opened_for(qtbot, window, table_beside_images(tmp_path / "dogs"))
    preview.type_into("delimiter", "Semicolon")
    assert preview.heading == "6 images without labels"
    preview.type_into("delimiter", "Comma")
    assert preview.heading == "6 images in 2 classes"


def test_the_first_row_is_data_where_a_person_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "t.csv", [("text", "label"), *reviews(each=6)])
    preview = opened_for(qtbot, window, table)
    preview.tab_to("header")
    preview.press(Qt.Key.Key_Space)
    preview.wait()
    assert preview.heading == "13 texts in 3 classes" and ["text", "label"] in preview.rows()


def test_a_large_table_can_be_accepted_while_it_is_counted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [(f"message {n} about the parcel", "late" if n % 2 else "lost") for n in range(100_000)]
    preview = opened_for(qtbot, window, write_csv(tmp_path / "large.csv", [("text", "label"), *rows]))
    assert preview.usable and len(preview.rows()) == 10
    assert preview.heading.startswith("More than") and preview.text("status") == "Counting…"
    qtbot.waitUntil(lambda: preview.heading == "100,000 texts in 2 classes", timeout=LONG_MS)
    assert preview.classes() == {"late": "50,000", "lost": "50,000"} and preview.text("status") == ""


def test_only_the_last_choice_counts(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [(f"a long enough text {n}", "ab"[n % 2], "cd"[n % 2], "ef"[n % 2]) for n in range(8)]
    table = write_csv(tmp_path / "t.csv", [("text", "one", "two", "three"), *rows])
    preview = opened_for(qtbot, window, table)
    made = preview.list_("label")
    made.setFocus()
    for keys in ("one", "two", "three"):
        qtbot.keyClicks(made, keys)
        assert not preview.usable, "what is shown is no longer what was chosen"
        qtbot.wait(QApplication.keyboardInputInterval() + 50)  # else the letters belong to one word
    preview.wait()
    assert preview.classes() == {"e": "4", "f": "4"}


def test_several_sources_are_shown_one_after_the_other(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sources = [write_class_folders(tmp_path / name, each=2, seed=10 * number) for number, name in enumerate("abc")]
    preview = opened_for(qtbot, window, *sources)
    assert "1 of 3" in preview.dialog.windowTitle()
    preview.press(Qt.Key.Key_Return)
    second = Preview(qtbot, window)
    assert "2 of 3" in second.dialog.windowTitle()
    second.press(Qt.Key.Key_Return)
    Preview(qtbot, window).press(Qt.Key.Key_Escape)
    idle(qtbot, window)
    assert shown_preview(window) is None and the_project(window).samples.count() == 8


def test_a_handful_of_images_goes_straight_in(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(3):
        picture(number).save(tmp_path / f"{number}.png")
    let_fall(window, *(tmp_path / f"{number}.png" for number in range(3)))
    assert shown_preview(window) is None
    idle(qtbot, window)
    assert the_project(window).samples.count() == 3


def test_what_is_in_the_project_already_is_said(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", classes=("red", "green"), each=26)
    preview = opened_for(qtbot, opened, tmp_path / "photos")
    assert preview.text("status").startswith("Already imported") and preview.usable
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, opened)
    assert class_counts(opened) == {"red": 26, "green": 26}


def test_what_does_not_fit_the_project_is_said(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    preview = opened_for(qtbot, opened, write_csv(tmp_path / "t.csv", [("text", "label"), *reviews(each=4)]))
    assert not preview.usable and "This project is for image classification" in preview.text("error")
    assert "Create a new project" in preview.text("error")


def test_tab_comes_everywhere(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    preview = opened_for(qtbot, window, table_beside_images(tmp_path / "dogs"))
    assert button(preview.dialog, "preview-import").hasFocus()
    passed = preview.tab_to("preview-import")
    there = ("preview-reasons", "way-0", "file", "image-column", "label-column", "split-column", "header")
    assert {*there, "delimiter", "encoding", "preview-classes", "preview-cancel"} <= set(passed)
    in_order = [*there, "delimiter", "encoding", "preview-classes", "preview-cancel", "preview-import"]
    assert [name for name in passed if name in in_order] == in_order, "as one reads"


def test_no_choice_moves_under_the_pointer(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = table_beside_images(tmp_path / "dogs")
    write_csv(source / "sizes.csv", [("id", "size"), *((str(n), "small" if n % 2 else "Small") for n in range(6))])
    preview = opened_for(qtbot, window, source)

    def indices() -> list[QPoint]:
        return [one.mapToGlobal(QPoint()) for one in preview.dialog.findChildren(QRadioButton) if one.isVisible()]

    output = set()
    before = indices()
    for number in (1, 0, *range(len(before))):
        preview.choose_way(number)
        qtbot.waitUntil(lambda: preview.dialog._counting is not None and preview.dialog._counting.finished)
        QApplication.processEvents()
        output.add(preview.text("sentences") + preview.text("warning"))
        assert indices() == before, preview.heading
    assert len({one.count("\n") + bool(one) for one in output}) > 1, "else nothing above would have moved them"


def test_one_table_of_several_is_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = tmp_path / "texts"
    source.mkdir()
    for name in ("first", "second"):
        write_csv(source / f"{name}.csv", [("text", "label"), *((f"{name}: {text}", label) for text, label in reviews(each=5))])  # fmt: skip
    preview = opened_for(qtbot, window, source)
    assert preview.heading == "20 texts in 2 classes"
    preview.type_into("file", "second")
    assert preview.heading == "10 texts in 2 classes"
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert all(str(sample.text).startswith("second") for sample in the_project(window).samples.all())


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = language.install("de")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


def test_it_speaks_the_language_of_the_window(german: None, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    preview = opened_for(qtbot, window, table_beside_images(tmp_path / "dogs"))
    assert preview.heading == "6 Bilder in 2 Klassen"
    assert "breed" in preview.text("sentences") and "Labels from" not in preview.text("sentences")


AWKWARD = (
    "images/ids-without-suffix", "images/table-with-other-columns", "images/split-folders-with-prefix", "images/backslashes.zip",
    "boxes/cvat-xml", "boxes/yolo-windows-paths", "texts/gbk.csv", "texts/title-above-header.xlsx", "texts/sep-line.csv",
    "texts/old-excel.xls", "questions/haystack.json",
)  # fmt: skip


@pytest.mark.parametrize("name", AWKWARD)
def test_the_preview_promises_what_a_person_expects(
    qtbot: QtBot, window: MainWindow, real_data: Path, name: str
) -> None:
    cases = tomllib.loads((DATA / "awkward" / "cases.toml").read_text("utf-8"))["case"]
    case = next(one for one in cases if one["input"] == name)
    preview = opened_for(qtbot, window, real_data / "awkward" / name)
    qtbot.waitUntil(lambda: preview.text("status") == "", timeout=LONG_MS)
    assert preview.usable is not bool(case.get("fails"))
    if "samples" in case:
        assert preview.heading.startswith(f"{case['samples']} ")
    expected = case.get("classes", case.get("boxes"))
    if expected is not None:
        assert preview.classes() == {label: str(count) for label, count in expected.items()}
    accept_imports(window)
    idle(qtbot, window)
    if "samples" in case:
        assert the_project(window).samples.count() == case["samples"]


def test_columns_are_numbers_where_the_first_row_names_none(tmp_path: Path) -> None:
    """The labels of this table are numbers too, and name no column."""
    rows = [(str(n % 3 + 1), f"Headline {n}", f"The whole long text of article {n}.") for n in range(12)]
    table = write_csv(tmp_path / "news.csv", rows)
    found = list(detect(table, Choices(text="3", label="1", header=False)).records())
    assert [one.text for one in found if isinstance(one, TextRecord)] == [text for _, _, text in rows]
    found = list(detect(table, Choices(text="2", label="", header=False)).records())
    assert {(one.text, one.label) for one in found if isinstance(one, TextRecord)} == {(row[1], None) for row in rows}


def test_a_window_closes_while_a_preview_is_open(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Nothing is stored, and nothing goes on."""
    let_fall(window, write_class_folders(tmp_path / "photos"))
    assert isinstance(shown_preview(window), ImportPreview)
    window.close()
    qtbot.wait(100)
    assert window.session.project is None


def test_rows_are_counted_beside_the_files_that_are_not_used(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = table_beside_images(tmp_path / "dogs")
    with (source / "train.csv").open("a", encoding="utf-8") as table:
        table.write("77,poodle\n78,poodle\n")
    preview = opened_for(qtbot, window, source)
    output = button(preview.dialog, "preview-reasons").text()
    assert "readme.pdf" in output and "2 rows or files cannot be used" in output


def test_files_below_split_folders_are_counted_once(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for split in ("train", "test"):
        for number in range(3):
            index = tmp_path / "data" / split
            (index / "crab").mkdir(parents=True, exist_ok=True)
            picture(number + 3 * (split == "test")).save(index / "crab" / f"{split}{number}.png")
            (index / "crab" / f"{split}{number}.sh").write_text("true", "utf-8")
    preview = opened_for(qtbot, window, tmp_path / "data")
    assert preview.ways()[0] == "Split and class folders"
    reported = button(preview.dialog, "preview-reasons").text()
    assert reported.startswith("Not used: ") and reported.endswith("and 3 more – see why…"), reported


def test_what_is_remarked_on_a_row_is_told_before(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    lines = [{"text": f"a text that is long enough {n}", "label": ["a"] if n % 4 else ["a", "b"]} for n in range(12)]
    table = tmp_path / "several.jsonl"
    table.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    preview = opened_for(qtbot, window, table)
    assert "3 of them have no label" in preview.text("sentences")
    made = button(preview.dialog, "preview-reasons")
    assert made.isVisible() and made.text().startswith("3 notes on how it is read")
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    reasons = preview.dialog.findChild(QDialog, "preview-reasons-list")
    assert reasons is not None
    shown = reasons.findChild(QPlainTextEdit)
    assert shown is not None and "line 1: it has several labels (a, b)" in shown.toPlainText()
    reasons.reject()


def test_what_is_told_above_is_no_remark(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [f"Das schöne Gemüse Nummer {n},{'Gut' if n % 2 else 'gut'}" for n in range(8)]
    (tmp_path / "t.csv").write_bytes("\n".join(["text,label", *rows]).encode("cp1252"))
    preview = opened_for(qtbot, window, tmp_path / "t.csv")
    assert "Windows-1252" in preview.text("sentences") and "“gut”" in preview.text("warning")
    assert not button(preview.dialog, "preview-reasons").isVisible()


def test_one_sample_without_a_label_is_told_in_the_singular(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [("text", "label"), *reviews(each=6), ("nobody has read this one yet", "")]
    preview = opened_for(qtbot, window, write_csv(tmp_path / "t.csv", rows))
    assert "1 of them has no label" in preview.text("sentences")


def test_boxes_have_the_colours_that_their_classes_get(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    names = ["whelk", "crab", "star", "mussel", "gull", "dog"]
    content = {
        "images": [{"id": n, "file_name": f"{n}.png", "width": 80, "height": 60} for n in range(2)],
        "annotations": [
            {"id": 10 * n + c, "image_id": n, "category_id": c, "bbox": [c, 5, 20, 20]}
            for n in range(2)
            for c in range(len(names))
        ],
        "categories": [{"id": c, "name": name} for c, name in enumerate(names)],
    }
    source = tmp_path / "beach"
    source.mkdir()
    for n in range(2):
        picture(n, size=(80, 60)).save(source / f"{n}.png")
    (source / "coco.json").write_text(json.dumps(content), "utf-8")
    preview = opened_for(qtbot, window, source)
    promised = dict(preview.tiles()._colours)
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    project = the_project(window)
    assert promised == {one.name: one.colour for one in project.classes.list(project.classes.default_field().id)}


def test_other_ways_stay_open_after_a_column_was_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    preview = opened_for(qtbot, window, table_beside_images(tmp_path / "dogs"))
    ways = preview.ways()
    preview.type_into("label", "id: ")
    assert preview.heading == "6 images in 6 classes" and preview.ways() == ways
    preview.choose_way(ways.index("Images without labels"))
    assert preview.heading == "6 images without labels"
    preview.choose_way(0)
    assert preview.heading == "6 images in 6 classes", "what was chosen for a way to read it stays with it"


def test_what_was_chosen_is_kept_for_each_way(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = tmp_path / "dogs"
    source.mkdir()
    book = Workbook()
    for name, labels in (("breeds", "ab"), ("sizes", "xyz")):
        sheet = book.create_sheet(name)
        for row in [
            ("file", "kind", "owner"),
            *((f"{n}.png", labels[n % len(labels)], f"owner {n % 4}") for n in range(12)),
        ]:
            sheet.append(row)
    del book["Sheet"]
    book.save(source / "labels.xlsx")
    for number in range(12):
        picture(number).save(source / f"{number}.png")
    preview = opened_for(qtbot, window, source)
    assert preview.heading == "12 images in 2 classes"
    preview.type_into("sheet", "sizes")
    preview.type_into("label", "owner")
    assert preview.heading == "12 images in 4 classes"
    preview.choose_way(preview.ways().index("Images without labels"))
    assert preview.heading == "12 images without labels"
    assert not preview.list_("label").isVisible() and not preview.list_("sheet").isVisible(), "no table is read"
    preview.choose_way(0)
    assert preview.heading == "12 images in 4 classes"
    assert preview.list_("sheet").currentText() == "sizes" and preview.list_("label").currentText().startswith("owner")


def test_box_formats_are_called_by_their_names(german: None, qtbot: QtBot, window: MainWindow, real_data: Path) -> None:
    preview = opened_for(qtbot, window, real_data / "awkward" / "boxes" / "coco-with-captions")
    assert preview.ways()[0].startswith("COCO (ann")


def test_it_grows_with_what_a_choice_brings(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(1280, 900)
    source = tmp_path / "dogs"
    source.mkdir()
    for number in range(10):
        picture(number).save(source / f"{number}.jpg")
    rows = [(f"{n}.jpg", "ab"[n % 2], ["Poodle", "poodle", "beagle", "collie"][n % 4]) for n in range(10)]
    write_csv(source / "t.csv", [("filename", "label", "breed"), *rows])
    preview = opened_for(qtbot, window, source)
    qtbot.wait(50)
    tiles = preview.tiles()
    size = tiles._areas()[0].size()
    preview.type_into("label", "breed: ")
    assert preview.text("warning") and len(preview.classes()) == 4
    qtbot.waitUntil(lambda: tiles._areas()[0].size() == size)
    corner = window.mapFromGlobal(preview.dialog.mapToGlobal(QPoint()))
    assert window.rect().contains(preview.dialog.rect().translated(corner))


def test_texts_that_are_there_twice_are_told_before_and_after(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = reviews(each=5)
    preview = opened_for(qtbot, window, write_csv(tmp_path / "t.csv", [("text", "label"), *rows, *rows[:3]]))
    assert preview.heading == "13 texts in 2 classes"
    assert "3 of them are duplicates" in preview.text("sentences")
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert "10 added, 3 duplicates skipped" in window.job_bar._text.text()


def test_a_long_name_of_a_column_is_cut_where_its_list_ends(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    name = "what the customer said about the delivery of the parcel, in full words"
    preview = opened_for(qtbot, window, write_csv(tmp_path / "t.csv", [(name, "label"), *reviews(each=5)]))
    made = preview.list_("text")
    assert isinstance(made, Combo) and made.currentText().startswith(name[:20])
    made.setFixedWidth(70)
    assert made.drawn().endswith("…") and made.currentText().startswith(made.drawn().rstrip("…"))
    made.setFixedWidth(2000)
    assert made.drawn() == made.currentText()


def test_each_class_below_an_image_with_boxes_has_its_colour(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for folder in ("images", "labels"):
        (tmp_path / "d" / folder).mkdir(parents=True)
    picture(1, size=(80, 60)).save(tmp_path / "d" / "images" / "1.png")
    (tmp_path / "d" / "labels" / "1.txt").write_text("0 0.5 0.5 0.5 0.5\n1 0.5 0.5 0.2 0.2\n0 0.2 0.2 0.1 0.1\n")
    (tmp_path / "d" / "classes.txt").write_text("ant\nbee\n")
    preview = opened_for(qtbot, window, tmp_path / "d")
    tiles = preview.tiles()
    qtbot.waitUntil(lambda: len(tiles.thumbnails) == 1, timeout=LONG_MS)
    assert tiles._caption(tiles.samples[0]) == "2 × ant, bee"  # type: ignore[arg-type]
    area = tiles._areas()[0]
    caption = tiles.grab(area.adjusted(0, area.height() - CAPTION + 2, 0, -2)).toImage()
    shown = {caption.pixelColor(x, y).name() for x in range(caption.width()) for y in range(caption.height())}
    assert {QColor(tiles._colours[name]).name() for name in ("ant", "bee")} <= shown


def test_columns_of_questions_are_chosen_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [(str(n), f"Der Hund Nummer {n} frisst gern.", f"Wer frisst ({n})?", f"Hund Nummer {n}") for n in range(8)]
    file = write_csv(tmp_path / "t.csv", [("Nr", "Abschnitt", "Frage", "Antwort"), *rows])
    preview = opened_for(qtbot, window, file)
    assert preview.heading.startswith("8 texts")
    preview.type_into("question-column", "Frage")
    assert preview.heading == "8 questions, 0 of them answered"
    assert preview.list_("passage-column").currentText().startswith("Abschnitt")
    assert not preview.list_("label").isVisible()
    preview.type_into("answer-column", "Antwort")
    assert preview.heading == "8 questions, 8 of them answered"
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert the_project(window).task == "question-answering" and the_project(window).samples.count() == 8


def test_keys_of_json_lines_are_chosen_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [{"text": f"A good film number {n}.", "label": "ab"[n % 2], "place": "xyz"[n % 3]} for n in range(9)]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, rows)))
    preview = opened_for(qtbot, window, tmp_path / "t.jsonl")
    assert preview.heading == "9 texts in 2 classes" and not preview.dialog.findChild(QCheckBox, "header").isVisible()  # type: ignore[union-attr]
    preview.type_into("label", "place")
    assert preview.classes() == {"x": "3", "y": "3", "z": "3"}


def test_the_texts_of_a_known_form_are_chosen_by_hand_and_left_to_it_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    rows = [{"prompt": f"A good film number {n}.", "completion": "ab"[n % 2], "note": f"seen with {n} friends"} for n in range(9)]  # fmt: skip
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, rows)))
    preview = opened_for(qtbot, window, tmp_path / "t.jsonl")
    assert preview.list_("text").currentText() == "as recognised"
    assert preview.classes() == {"a": "5", "b": "4"}
    preview.type_into("text", "note")
    assert preview.rows()[0][0] == "seen with 0 friends"
    preview.type_into("label", "completion")
    assert preview.classes() == {"a": "5", "b": "4"}
    preview.type_into("text", "as recognised")
    assert preview.rows()[0][0] == "A good film number 0."
    assert preview.classes() == {"a": "5", "b": "4"}


def test_what_is_not_used_is_cut_in_the_middle_where_it_is_long(
    german: None, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = write_class_folders(tmp_path / "photos", each=4)
    for number in range(12):
        (source / f"a_file_with_a_rather_long_name_{number}.foo").write_text("x")
    window.resize(1000, 700)
    preview = opened_for(qtbot, window, source)
    link = button(preview.dialog, "preview-reasons")
    assert link.isVisible()
    assert "9 weitere" in link.accessibleName()
    assert len(link.text()) < len(link.accessibleName())
    assert link.text().endswith("ansehen …")
    assert link.fontMetrics().horizontalAdvance(link.text()) <= link.width()


def test_arrow_keys_go_through_the_ways_to_read_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for group, names in (("fruit", ("apple", "pear")), ("greens", ("leek", "kale"))):
        for name in names:
            for number in range(3):
                file = tmp_path / "garden" / group / name / f"{number}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                picture(len(name) * 10 + ord(name[0]) + number).save(file)
    preview = opened_for(qtbot, window, tmp_path / "garden")
    assert preview.ways() == ["One folder per class", "Innermost folders as classes", "Images without labels"]
    preview.tab_to("way-0")
    reported = ["12 images in 2 classes"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        before = preview.heading
        preview.press(key)
        qtbot.waitUntil(lambda before=before: preview.heading != before, timeout=LONG_MS)  # type: ignore[misc]
        reported.append(preview.heading)
    assert reported == ["12 images in 2 classes", "12 images in 4 classes", "12 images without labels", "12 images in 4 classes"]  # fmt: skip


def test_images_that_repeat_others_are_told_before_they_are_imported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_class_folders(tmp_path / "photos", each=4)
    first = next(source.rglob("*.png"))
    for number in range(2):
        (first.parent / f"again {number}.png").write_bytes(first.read_bytes())
    (first.parent / "as large.png").write_bytes(bytes(first.stat().st_size))
    preview = opened_for(qtbot, window, source)
    shown = lambda: " ".join(one.text() for one in preview.dialog.findChildren(QLabel)).replace("\u200b", "")  # noqa: E731
    qtbot.waitUntil(lambda: "2 of them are duplicates and are imported once" in shown(), timeout=LONG_MS)
    monkeypatch.setattr(importing, "counted", None)  # what was counted is not counted again
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert window.job_bar._text.text() == "photos: 8 added, 2 duplicates skipped, 1 left out"


def test_of_a_large_source_no_image_is_read_before_it_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_class_folders(tmp_path / "photos", each=4)
    first = next(source.rglob("*.png"))
    (first.parent / "again.png").write_bytes(first.read_bytes())
    for most, told_of in (("MOST_FILES", 0), ("MOST_BYTES", 0), ("", 1)):
        with monkeypatch.context() as patched:
            if most:
                patched.setattr(copies, most, 8)
            counting = Counting(detect(source)).go_on(LONG_MS)
        assert (counting.finished, counting.counted.copies) == (True, told_of)


def test_the_way_is_called_after_the_table_that_is_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "two" / "images").mkdir(parents=True)
    for number in range(8):
        picture(number).save(tmp_path / "two" / "images" / f"{number}.png")
    for name, classes in (("breeds", ("beagle", "poodle")), ("sizes", ("small", "large"))):
        rows = [(f"{number}.png", classes[number % 2]) for number in range(8)]
        write_csv(tmp_path / "two" / f"{name}.csv", [("image", name), *rows])
    preview = opened_for(qtbot, window, tmp_path / "two")
    assert preview.ways()[0] == "Table of images (breeds.csv)"
    preview.type_into("file", "sizes")
    assert preview.ways()[0] == "Table of images (sizes.csv)"
    assert set(preview.classes()) == {"small", "large"}


def test_the_sheet_that_is_told_above_is_no_remark(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [("text", "label"), *reviews(each=5)]:
        sheet.append(row)
    book.create_sheet("Notes").append(("to do",))
    book.save(tmp_path / "t.xlsx")
    preview = opened_for(qtbot, window, tmp_path / "t.xlsx")
    assert "not used: Notes" in preview.text("sentences")
    assert not button(preview.dialog, "preview-reasons").isVisible()


def test_sheets_that_are_splits_come_in_together(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    book = Workbook()
    rows = reviews(each=9)
    for name, part in (
        ("train", rows[:10]),
        ("validation", rows[10:14]),
        ("test", rows[14:]),
        ("Notes", [("to", "do")]),
    ):
        sheet = book.create_sheet(name)
        for row in [("text", "label"), *part] if name != "test" else [("label", "text"), *(row[::-1] for row in part)]:
            sheet.append(row)
    del book["Sheet"]
    book.save(tmp_path / "t.xlsx")
    preview = opened_for(qtbot, window, tmp_path / "t.xlsx")
    assert preview.heading == "18 texts in 2 classes" and "10 train / 4 validation / 4 test" in preview.text(
        "sentences"
    )
    assert "not used: Notes" in preview.text("sentences") and preview.list_("sheet").currentText() == "all splits"
    preview.type_into("sheet", "test")
    assert preview.heading == "4 texts in 2 classes"
    preview.type_into("sheet", "all")
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    samples = the_project(window).samples.all()
    assert class_counts(window) == {"good": 9, "bad": 9}
    assert [sample.split for sample in samples].count("test") == 4


def test_one_column_per_class_can_be_left_and_chosen_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = [(f"the comment number {n} was made here", *("01"[n % 3 == index] for index in range(3))) for n in range(9)]
    preview = opened_for(qtbot, window, write_csv(tmp_path / "t.csv", [("comment", "toxic", "insult", "fine"), *rows]))
    assert preview.classes() == {"toxic": "3", "insult": "3", "fine": "3"}
    assert preview.list_("label").currentText() == "one column per class"
    preview.type_into("label", "toxic")
    assert preview.classes() == {"0": "6", "1": "3"}
    preview.type_into("label", "none")
    assert preview.heading == "9 texts without labels"
    preview.type_into("label", "one column")
    preview.press(Qt.Key.Key_Return)
    idle(qtbot, window)
    assert class_counts(window) == {"toxic": 3, "insult": 3, "fine": 3}


def test_the_dot_of_a_class_keeps_its_colour_in_a_selected_row(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    preview = opened_for(qtbot, window, write_class_folders(tmp_path / "set"))
    table = preview.dialog.findChild(ClassCounts)
    assert table is not None
    item = table.item(0, 0)
    assert item is not None
    plain, selected = (
        item.icon().pixmap(8, mode).toImage().pixelColor(4, 4).name()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)
    )
    assert plain == selected
