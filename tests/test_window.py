"""The real window, with real clicks, keys and drops."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT, picture, small_backbone, write_class_folders
from tests.hands import LONG_MS, answer_when_asked, button, click, drop, idle, settle, stop_training
from transferstudio.app import theme, worker
from transferstudio.app.data.pane import BARE, EMPTY
from transferstudio.app.guide import GuideWindow
from transferstudio.app.main_window import MainWindow
from transferstudio.app.model.table import NAME_ROLE
from transferstudio.errors import ProjectError
from transferstudio.events import Note, Work, finish
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training import device
from transferstudio.training.plan import Method, TrainingPlan


def test_a_dropped_folder_becomes_a_project_with_tiles(opened: MainWindow, tmp_path: Path) -> None:
    assert opened.session.project is not None
    assert opened.session.project.folder == tmp_path / "projects" / "photos.tsproj"
    assert opened.data.model.rowCount() == 50
    assert [class_.name for class_ in opened.data.classes.classes()] == ["green", "red"]
    assert "50 images · 2 classes" in opened.top_bar.summary.text()


def test_from_folder_to_exported_file_by_mouse(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, opened, "rail-model")
    click(qtbot, opened, "train")
    idle(qtbot, opened)
    assert opened.training.result.of_task._number.text().endswith("%")
    click(qtbot, opened, "rail-try")
    picture(999, hue=1).save(tmp_path / "new.png")
    opened.trying.page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: opened.trying.page._predicted.text() in ("red", "green"), timeout=LONG_MS)
    assert opened.trying.page._predicted.text() == "green"
    click(qtbot, opened, "rail-export")
    full = tmp_path / "full"  # of other things: the export gets a folder of its own in it
    full.mkdir()
    (full / "letter.txt").write_text("dear", "utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(full))
    click(qtbot, opened, "export")
    idle(qtbot, opened)
    assert (full / "photos run 1" / "model.onnx").is_file()
    assert opened.exporting.result.proof.text().startswith("Verified: same prediction")
    opened.exporting.export_to(full)
    idle(qtbot, opened)
    assert "contains other files" in opened.exporting.result.proof.text()
    assert button(opened, "copy-python").isHidden()  # there is nothing that the code could run


def test_labelling_by_keyboard_and_undo(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "loose").mkdir()
    for number in range(6):
        picture(number).save(tmp_path / "loose" / f"{number}.png")
    drop(window, tmp_path / "loose")
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    window.data.classes.focus_name()
    for name in ("cat", "dog"):
        qtbot.keyClicks(window.data.classes._name, name)
        qtbot.keyClick(window.data.classes._name, Qt.Key.Key_Return)
    field = project.classes.default_field().id
    counts = lambda: [class_.count for class_ in project.classes.list(field)]  # noqa: E731
    grid = window.data.grid
    grid.setFocus()
    grid.setCurrentIndex(window.data.model.index(0, 0))
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        qtbot.keyClick(grid, key)
    qtbot.waitUntil(lambda: counts() == [2, 1])
    assert grid.currentIndex().row() == 3, "each label goes on to the next image"
    grid.setCurrentIndex(window.data.model.index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: counts() == [1, 1])
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts() == [2, 1])
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts() == [1, 1])
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: counts() == [2, 1])


def test_undo_after_a_class_was_added_takes_the_class_back(qtbot: QtBot, opened: MainWindow) -> None:
    project = opened.session.project
    assert project is not None
    field, line = project.classes.default_field().id, opened.data.classes._name
    before = [class_.name for class_ in project.classes.list(field)]
    line.setFocus()
    qtbot.keyClicks(line, "oak")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "", "while something is typed it is the typing that is taken back"
    qtbot.keyClicks(line, "oak")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [class_.name for class_ in project.classes.list(field)] == [*before, "oak"]
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [class_.name for class_ in project.classes.list(field)] == before and line.text() == ""


def test_a_button_leads_back_to_the_start_page(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    own = small_backbone(tmp_path / "own")
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=500, device="cpu"))
    qtbot.waitUntil(lambda: bool(opened.training.record.loss._points["train"][0]), timeout=LONG_MS)
    answer_when_asked(opened, "Don’t close")
    click(qtbot, opened, "home")
    assert opened.session.project is not None and opened.session.job is not None
    answer_when_asked(opened, "Stop, keep the best")
    click(qtbot, opened, "home")
    assert opened.session.project is None and opened.start_page is not None and opened.start_page.isVisible()
    assert not button(opened, "home").isVisible()
    assert opened._rail_buttons.checkedButton() is None


def test_after_a_filter_was_chosen_keys_go_to_the_samples(qtbot: QtBot, opened: MainWindow) -> None:
    box = opened.data.filter_bar._what
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: box.view().isVisible())
    qtbot.keyClick(box.view(), Qt.Key.Key_End)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.focusWidget() is opened.data.grid)
    assert box.currentText() == "Imported in the last 7 days"
    opened.activateWindow()  # without a screen it stays inactive after the list was open
    qtbot.waitUntil(opened.isActiveWindow)
    qtbot.keyClick(opened.data.grid, Qt.Key.Key_Space)
    assert opened.data.viewer.isVisible(), "the space bar enlarges a sample"


def test_filter_and_search_narrow_the_grid(qtbot: QtBot, opened: MainWindow) -> None:
    opened.data.filter_bar.search.setText("red1")
    qtbot.waitUntil(lambda: opened.data.model.rowCount() == 11)
    opened.data.filter_bar.search.setText("nothing like it")
    qtbot.waitUntil(lambda: opened.data.model.rowCount() == 0)
    assert opened.data._stack.currentIndex() == EMPTY, "the empty state says what to do"


def test_what_was_imported_today_is_found(qtbot: QtBot, opened: MainWindow) -> None:
    project = opened.session.project
    assert project is not None
    with project.database.write() as edit:
        edit.execute("UPDATE samples SET created_at = '2020-01-01T00:00:00+00:00' WHERE id <= 20")
    what = opened.data.filter_bar._what
    assert what.currentText() == "All labels"
    what.setCurrentIndex(what.findText("Imported today"))
    opened.data.filter_bar.changed.emit()
    assert opened.data.model.rowCount() == 30


def test_deleted_images_come_back(qtbot: QtBot, opened: MainWindow) -> None:
    opened.data.grid.setFocus()
    opened.data.grid.selectAll()
    qtbot.keyClick(opened.data.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: opened.data.model.rowCount() == 0)
    assert opened.data._stack.currentIndex() == BARE, "there is nothing left that could be shown again"
    opened.undo()
    assert opened.data.model.rowCount() == 50


def test_the_window_answers_while_it_trains(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    own = small_backbone(tmp_path / "own")
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=2, device="cpu"))
    beats = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    idle(qtbot, opened)
    assert len(beats) > 20
    assert opened.training.record.loss._points["train"][0], "the curve was drawn while it ran"


def test_cancel_stops_training_and_says_so(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    own = small_backbone(tmp_path / "own")
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=500, device="cpu"))
    qtbot.waitUntil(lambda: bool(opened.training.record.loss._points["train"][0]), timeout=LONG_MS)
    click(qtbot, opened, "rail-train")
    click(qtbot, opened, "pause")
    assert opened.session.job is not None and opened.session.job.paused
    stop_training(qtbot, opened)
    assert opened.session.project is not None
    assert opened.session.project.runs.list()[0].state == "cancelled"


def test_what_is_tried_before_the_first_model_is_there_is_told_what_goes_on(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    asked = next(iter(sorted((tmp_path / "photos").rglob("*.png"))))
    opened.trying.page.try_picture(asked)
    assert "Train one first" in opened.trying.page._sure.text()
    own = small_backbone(tmp_path / "own")
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=500, device="cpu"))
    opened.trying.page.try_picture(asked)
    assert "Train one first" not in opened.trying.page._sure.text()
    assert "still running" in opened.trying.page._sure.text()
    stop_training(qtbot, opened)


def test_the_top_bar_names_what_networks_are_computed_on(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "CPU" in opened.top_bar._processor.text()
    monkeypatch.setattr(device, "choose", lambda _wanted: torch.device("mps"))
    opened.session.start("a moment", lambda _stop: iter(()))
    idle(qtbot, opened)
    assert opened.top_bar._processor.text() == "Apple GPU"


def test_closing_the_window_while_it_trains_ends_the_thread(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    own = small_backbone(tmp_path / "own")
    folder = opened.session.project.folder if opened.session.project else tmp_path
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=500, device="cpu"))
    qtbot.waitUntil(lambda: bool(opened.training.record.loss._points["train"][0]), timeout=LONG_MS)
    job = opened.session.job
    assert job is not None
    answer_when_asked(opened, "Stop, keep the best")
    opened.close()
    assert not job._thread.isRunning()
    with Project.open(folder) as project:
        assert project.samples.count() == 50


def test_an_error_is_a_sentence_at_the_foot(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(b"no picture")
    opened.session.import_([tmp_path / "film.mp4"])
    idle(qtbot, opened)
    output = opened.job_bar._text.text().replace("\u200b", "")
    assert "Unknown file type" in output and "film.mp4" in output


def test_train_is_only_offered_when_it_can_work(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_class_folders(tmp_path / "one", classes=("red",), each=3)
    drop(window, tmp_path / "one")
    idle(qtbot, window)
    click(qtbot, window, "rail-model")
    assert not button(window, "train").isEnabled()
    assert "two classes" in window.models._why.text()


def test_the_picked_network_and_method_are_what_is_trained(window: MainWindow) -> None:
    window.models.catalogue.table.select("resnet-18")
    choice = window.findChild(QRadioButton, "full")
    assert choice is not None
    choice.setChecked(True)
    assert (window.models.plan().backbone, window.models.plan().method) == ("resnet-18", Method.FULL)
    first = window.models.catalogue.table.item(0, 0)
    assert first is not None and first.data(NAME_ROLE) == "efficientnet-lite0", "what is here comes first"


def test_a_project_opened_again_shows_its_runs(qtbot: QtBot, opened: MainWindow) -> None:
    opened.training.start(TrainingPlan())
    idle(qtbot, opened)
    assert opened.session.project is not None
    folder = opened.session.project.folder
    opened.close_project()
    opened.session.open(folder)
    assert opened.training.result.of_task._number.text().endswith("%")
    assert "Training the classifier head: done in" in opened.training.record.log.toPlainText(), "its log is told again"
    assert opened.session.folders.recent() == [folder]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_widget_a_person_can_reach_has_a_name(opened: MainWindow, scheme: str) -> None:
    opened.set_theme(scheme)
    for kind in (QPushButton, QToolButton):
        for widget in opened.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or widget.text(), widget.objectName()
    for log in opened.findChildren(QPlainTextEdit):
        assert log.accessibleName()
    assert not opened.grab().isNull()


def test_texts_of_several_lines_keep_their_lines_when_the_scheme_changes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "loose").mkdir()
    for number in range(4):
        picture(number).save(tmp_path / "loose" / f"{number}.png")
    drop(window, tmp_path / "loose")
    idle(qtbot, window)
    window.set_theme("light")

    def texts() -> list[QLabel]:
        return [text for text in window.findChildren(QLabel) if text.isVisible() and text.wordWrap()]

    for scheme in ("dark", "light"):
        window.set_theme(scheme)
        qtbot.waitUntil(lambda: any("No classes yet" in text.text() for text in texts()), timeout=10_000)
        qtbot.waitUntil(lambda: all(text.height() >= text.heightForWidth(text.width()) for text in texts()))


def test_nothing_is_read_of_a_project_that_was_left(qtbot: QtBot, opened: MainWindow) -> None:
    """The browser read the names of its columns from it when the scheme changed, and so opened the closed file again."""
    project = opened.session.project
    assert project is not None and opened.data.model.rowCount()
    click(qtbot, opened, "rail-model")
    click(qtbot, opened, "home")  # while the times of the methods are worked out
    for scheme in ("dark", "light"):
        opened.set_theme(scheme)  # what fails in an event fails the test
        settle(qtbot)
    assert opened.data.model.rowCount() == 0
    with pytest.raises(ProjectError, match="This project was closed"):
        project.samples.count()
    opened.session.open(project.folder)
    assert opened.data.model.rowCount() == 50


def test_a_hundred_thousand_images_open_at_once(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with Project.create(tmp_path / "big.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "d", each=2)))
        with project.database.write() as edit:
            edit.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                "INSERT INTO samples (kind, hash, name, media, width, height, created_at) "
                "SELECT 'image', printf('%064x', i), printf('img%06d.png', i), 'aa/none.png', 64, 48, '' FROM n"
            )
    window.session.open(tmp_path / "big.tsproj")
    assert window.data.model.rowCount() == 100_004
    window.data.grid.scrollToBottom()
    settle(qtbot)
    tile = window.data.model.tile(100_003)
    assert tile is not None and tile.name == "red/red1.png"


def test_the_window_is_up_before_torch() -> None:
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from transferstudio.app.main_window import MainWindow\n"
        "window = MainWindow(); window.show(); app.processEvents()\n"
        "print(sorted({'torch', 'timm', 'torchvision', 'onnxruntime', 'sklearn'} & set(sys.modules))); window.close()"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stdout.strip() == "[]"


def test_the_installed_qt_binding_keeps_count_of_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops one reference to None at each call without a result; below Python 3.12 that ends the program."""
    picture_ = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(picture_)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.save()
        painter.restore()
    painter.end()
    assert sys.getrefcount(None) > before - 500


def test_work_that_is_left_to_itself_does_not_take_the_program_with_it(qtbot: QtBot) -> None:
    """Qt aborts where a thread is deleted that still runs, as one does that is converting a network."""
    begun, go_on, over = threading.Event(), threading.Event(), threading.Event()

    def work(_stop: threading.Event) -> Work[None]:
        begun.set()
        go_on.wait(10)
        over.set()
        yield Note("late")

    job = worker.Job("slow", work)
    job.start()
    assert begun.wait(5)
    job.detach()
    job.deleteLater()
    del job
    gc.collect()
    settle(qtbot)
    assert worker.any_left()
    go_on.set()
    qtbot.waitUntil(over.is_set, timeout=5000)
    worker.wait_for_left()
    assert not worker.any_left()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_picture_of_the_style_sheet_is_there(qapp: QApplication, scheme: str) -> None:
    """A list without its arrow still opens; a number without arrows looks broken."""
    sheet = theme._style_sheet(theme.DARK if scheme == "dark" else theme.LIGHT)
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert all(Path(picture).is_file() for picture in pictures)
    for arrow in ("QComboBox::down-arrow", "QSpinBox::up-arrow", "QSpinBox::down-arrow"):
        assert re.search(rf"{arrow}[^{{]*\{{ image: url", sheet), arrow


def test_links_of_the_guide_follow_the_scheme(qtbot: QtBot, qapp: QApplication) -> None:
    def links() -> set[str]:
        block, found = guide.pages.document().begin(), set()
        while block.isValid():
            for span in block.textFormats():
                if span.format.isAnchor():
                    found.add(span.format.foreground().color().name())
            block = block.next()
        return found

    theme.apply(qapp, "light")
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.show()
    assert links() == {theme.LIGHT.accent}
    try:
        theme.apply(qapp, "dark")
        qtbot.waitUntil(lambda: links() == {theme.DARK.accent}, timeout=LONG_MS)
    finally:
        theme.apply(qapp, "light")


def test_the_guide_opens_at_the_top_of_its_page(qtbot: QtBot) -> None:
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.resize(600, 300)
    with qtbot.waitExposed(guide):
        guide.show()
    bar = guide.pages.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() == 0
