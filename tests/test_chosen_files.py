"""Files that a person chooses one by one, such as images dropped together: one import, one line about it, one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import picture, write_class_folders
from tests.hands import drop, idle, let_fall
from tests.test_question_window import with_towns
from tests.test_texts import reviews, write_csv
from transferstudio.app.data.live_suggestions import LiveHead
from transferstudio.app.main_window import MainWindow


@pytest.fixture
def photos(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A project of four images in two classes; nothing is looked at in the background."""
    monkeypatch.setattr(LiveHead, "_look", lambda _head: None)
    drop(window, write_class_folders(tmp_path / "photos", each=2))
    idle(qtbot, window)
    return window


def write_images(folder: Path, count: int, *, first: int = 50) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"holiday-{first + number}.png" for number in range(count)]
    for number, path in enumerate(paths):
        picture(first + number).save(path)
    return paths


def names(window: MainWindow) -> set[str]:
    tiles = (window.data.model.tile(row) for row in range(window.data.model.rowCount()))
    return {tile.name for tile in tiles if tile is not None}


def said(window: MainWindow) -> str:
    """What the line at the foot of the window says."""
    return " ".join(shown.text() for shown in window.job_bar.findChildren(QLabel) if shown.isVisible())


def test_images_dropped_together_are_one_line_and_one_step_of_undo(
    qtbot: QtBot, photos: MainWindow, tmp_path: Path
) -> None:
    images = write_images(tmp_path / "loose", 20) + write_images(tmp_path / "other", 2, first=90)
    let_fall(photos, *images)
    idle(qtbot, photos)
    assert len(names(photos)) == 26
    assert "22 files: 22 added" in said(photos) and "holiday" not in said(photos)
    photos.undo()
    assert len(names(photos)) == 4, "one step takes all of them back"
    photos.redo()
    assert len(names(photos)) == 26


def test_images_dropped_together_name_their_project_after_their_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    let_fall(window, *write_images(tmp_path / "Holidays", 3))
    idle(qtbot, window)
    assert window.session.project is not None and window.session.project.name == "Holidays"


def test_images_chosen_later_do_not_replace_those_chosen_before(
    qtbot: QtBot, photos: MainWindow, tmp_path: Path
) -> None:
    images = write_images(tmp_path / "loose", 6)
    let_fall(photos, *images[:3])
    idle(qtbot, photos)
    let_fall(photos, *images[2:])
    idle(qtbot, photos)
    assert "4 files: 3 added, 1 was there already" in said(photos)
    assert "no longer" not in said(photos), "those that were not chosen this time are not missing"
    assert len(names(photos)) == 10


def test_one_broken_image_among_those_dropped_leaves_the_others(
    qtbot: QtBot, photos: MainWindow, tmp_path: Path
) -> None:
    images = write_images(tmp_path / "loose", 3)
    images[1].write_bytes(b"no image")
    let_fall(photos, *images)
    idle(qtbot, photos)
    assert "3 files: 2 added, 1 left out" in said(photos)


def test_documents_chosen_together_are_one_step_of_undo(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_towns(qtbot, window, tmp_path)
    before, files = window.data.model.rowCount(), [str(tmp_path / f"harbour{number}.txt") for number in range(4)]
    for number, file in enumerate(files):
        Path(file).write_text(f"Harbour {number} was built in 19{number}1. " * 3, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    idle(qtbot, window)
    assert window.data.model.rowCount() == before + 4
    assert "4 files: 4 added" in said(window)
    window.undo()
    assert window.data.model.rowCount() == before


def let_fall_on_class(window: MainWindow, row: int, *paths: Path) -> bool:
    """Drags files over a line of the class list and drops them; returns whether it took them, else the window gets them."""
    view, data = window.data.classes.view, QMimeData()
    at = view.visualRect(view.model().index(row, 0)).center()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(at, *held)
    entered.ignore()
    view.dragEnterEvent(entered)
    if entered.isAccepted():
        for event in (QDragEnterEvent(at, *held), QDragMoveEvent(at, *held), QDropEvent(QPointF(at), *held)):
            QApplication.sendEvent(view.viewport(), event)
    return entered.isAccepted()


def labels(window: MainWindow) -> dict[str, str | None]:
    tiles = (window.data.model.tile(row) for row in range(window.data.model.rowCount()))
    return {tile.name: tile.label for tile in tiles if tile is not None and "holiday" in tile.name}


def test_images_dropped_on_a_class_get_its_label(qtbot: QtBot, photos: MainWindow, tmp_path: Path) -> None:
    images = write_images(tmp_path / "loose", 3)
    second = photos.data.classes.classes()[1].name
    assert let_fall_on_class(photos, 1, *images[:2])
    idle(qtbot, photos)
    assert let_fall_on_class(photos, 1, images[2])
    idle(qtbot, photos)
    assert list(labels(photos).values()) == [second] * 3
    photos.undo()
    photos.undo()
    assert labels(photos) == {}, "each drop is one step, label and all"


def test_folders_and_tables_dropped_on_a_class_are_for_the_window(photos: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("a,b\n", "utf-8")
    images = write_images(tmp_path / "loose", 1)
    assert not let_fall_on_class(photos, 0, tmp_path / "loose")
    assert not let_fall_on_class(photos, 0, images[0], tmp_path / "one.csv")


def test_images_cannot_be_dropped_on_a_class_of_texts(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=3)]))
    idle(qtbot, window)
    assert not let_fall_on_class(window, 0, *write_images(tmp_path / "loose", 1))
