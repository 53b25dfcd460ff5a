"""Start page, model picker, training monitor, try and export, by mouse and keyboard."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone, write_class_folders
from tests.hands import LONG_MS, answer_when_asked, button, click, drop, idle, settle, stop_training
from tests.test_plain_text import tip_of
from transferstudio.app.glossary import WORDS, meaning
from transferstudio.app.guide import GuideWindow, glossary_page
from transferstudio.app.main_window import MainWindow
from transferstudio.app.theme import DARK, LIGHT, Colours
from transferstudio.app.train.confused_pairs import ConfusionView
from transferstudio.app.train.confusion import HEAD, MARGIN
from transferstudio.app.train.runs import Comparison
from transferstudio.app.try_it.camera import CameraDialog
from transferstudio.events import Metric, Progress, Work, as_json
from transferstudio.project.samples import Split
from transferstudio.resources import resource
from transferstudio.training import throughput
from transferstudio.training.plan import Method, TrainingPlan


def train(qtbot: QtBot, window: MainWindow, **settings: object) -> None:
    window.training.start(TrainingPlan(**settings))  # type: ignore[arg-type]
    idle(qtbot, window)


@pytest.fixture
def mistaken(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """A project with a run that makes mistakes, since some labels are wrong."""
    ids = [opened.data.model.id_of(row) for row in range(0, 50, 4)]
    red = opened.data.classes.classes()[1].id
    opened.session.edit(lambda project: project.annotations.label(ids, red))
    train(qtbot, opened)
    click(qtbot, opened, "rail-train")
    return opened


def test_a_sample_is_trained_with_three_clicks(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "sample-leaves")
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 180, timeout=LONG_MS)
    click(qtbot, window, "rail-model")
    click(qtbot, window, "train")
    qtbot.waitUntil(lambda: window.training.result.of_task._number.text().endswith("%"), timeout=LONG_MS)


def test_work_waits_for_its_turn(qtbot: QtBot, opened: MainWindow) -> None:
    opened.training.start(TrainingPlan())
    opened.training.start(TrainingPlan(seed=1))
    assert len(opened.session.waiting) >= 1 and opened.job_bar._waiting.isVisibleTo(opened)
    project = opened.session.project
    assert project is not None
    qtbot.waitUntil(lambda: [run.state for run in project.runs.list()] == ["finished"] * 2, timeout=LONG_MS)


def test_a_cell_of_the_confusion_matrix_shows_its_images(qtbot: QtBot, mistaken: MainWindow) -> None:
    matrix, report = mistaken.training.result.of_task._matrix.matrix, mistaken.training.result.of_task._report
    true, predicted = next((one.label, one.predicted) for one in report.main.answers if one.label != one.predicted)
    count = report.main.scores.confusion[true][predicted]
    wide = (matrix.width() - MARGIN) / 2
    point = QPoint(round(MARGIN + (predicted + 0.5) * wide), round(20 + (true + 0.5) * matrix._cell()))
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=point)
    assert mistaken._panes.currentIndex() == 0
    assert mistaken.data.model.rowCount() == count
    assert "predicted as" in mistaken.data.filter_bar.in_words()


def test_long_names_in_the_confusion_matrix_are_told_apart_and_read_whole(qtbot: QtBot, mistaken: MainWindow) -> None:
    project, field = mistaken.session.project, mistaken.session.field
    assert project is not None
    names = ["northern_cardinal_<b>female</b>", "northern_cardinal_male"]
    for class_, name in zip(project.classes.list(field), names, strict=True):
        mistaken.session.edit(lambda project, class_=class_, name=name: project.classes.rename(class_.id, name))
    train(qtbot, mistaken, seed=1)
    matrix = mistaken.training.result.of_task._matrix.matrix
    high = round(matrix._cell())
    seen = matrix.grab().toImage()
    beside = [seen.copy(0, HEAD + row * high, MARGIN - 4, high) for row in range(2)]
    assert beside[0] != beside[1], "they begin alike"
    counts = mistaken.training.result.of_task._report.main.scores.confusion

    def tip(x: float, y: float) -> str:
        found = tip_of(matrix, QPoint(round(x), round(y)))
        assert found is not None and found.textFormat() == Qt.TextFormat.PlainText
        return found.text()

    wide = (matrix.width() - MARGIN) / 2
    assert tip(10, HEAD + high / 2) == names[0] and tip(MARGIN + 1.5 * wide, 5) == names[1]
    words = tip(MARGIN + 1.5 * wide, HEAD + high / 2)
    assert words.startswith(f"Label: {names[0]}\nPrediction: {names[1]}\n{counts[0][1]} of {sum(counts[0])}")
    matrix.setFocus()
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    shown = next(top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel") and top.isVisible())
    assert shown.text() == words, "arrows show it too"  # type: ignore[attr-defined]


def test_one_key_corrects_the_label_of_a_mistake(qtbot: QtBot, mistaken: MainWindow) -> None:
    project = mistaken.session.project
    assert project is not None
    wrong = mistaken.training.result.of_task._report.main.mistakes[0]
    tile = mistaken.findChild(QPushButton, f"mistake-{wrong.sample}")
    assert tile is not None
    names = [class_.name for class_ in mistaken.data.classes.classes()]
    qtbot.keyClick(tile, Qt.Key(Qt.Key.Key_1 + names.index(wrong.predicted)))
    label = project.annotations.class_of(wrong.sample, mistaken.session.field)
    assert label == mistaken.data.classes.classes()[names.index(wrong.predicted)].id


def written(comparison: Comparison) -> list[str]:
    """What stands in the comparison of runs."""
    found = []
    for layout in (comparison._legend, comparison._lines):
        widgets = [layout.itemAt(index).widget() for index in range(layout.count())]
        found += [one.text() for one in widgets if isinstance(one, QLabel)]
    return found


def test_runs_are_compared_noted_deleted_and_repeated(qtbot: QtBot, mistaken: MainWindow) -> None:
    project, runs = mistaken.session.project, mistaken.training.runs
    assert project is not None
    train(qtbot, mistaken, seed=0)
    for number in (1, 2):
        box = mistaken.findChild(QCheckBox, f"compare-{number}")
        assert box is not None
        box.click()
    assert runs._comparison.isVisibleTo(mistaken)
    assert "may be chance" in runs._comparison._sentences(project.runs.list())[0]
    lines = [one.text() for one in runs._comparison.findChildren(QLabel)]
    assert [line for line in lines if "has no curve" in line and line.startswith("Run 1 ")], "a head alone has none"
    measured = as_json(Metric("accuracy", 0.5, "validation", 1))
    project.runs.record(1, [("2026-11-29T12:00:00+00:00", measured)])
    runs._compare()
    lines = written(runs._comparison)
    assert "Run 1" in lines and "Run 2" not in lines, "the curves have names"
    assert [line for line in lines if "has no curve" in line] == [
        "Run 2 has no curve: it was not evaluated on a validation set after each epoch."
    ]
    mistaken.session.edit(lambda opened: opened.runs.set_note(1, "before the labels were mended"))
    assert project.runs.get(1).note == "before the labels were mended"
    runs.delete(2)
    assert [run.id for run in project.runs.list()] == [1]
    mistaken.undo()
    assert [run.id for run in project.runs.list()] == [2, 1]
    runs.repeat.emit(TrainingPlan(method=Method.LAST_BLOCKS, last_blocks=3, seed=5, epochs=2))
    again = mistaken.models.plan()
    assert (again.method, again.last_blocks, again.seed, again.epochs) == (Method.LAST_BLOCKS, 3, 5, 2)


def test_a_run_left_at_closing_goes_on_next_time(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    own = small_backbone(tmp_path / "own")
    folder = opened.session.project.folder if opened.session.project else tmp_path
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=500, device="cpu"))
    qtbot.waitUntil(lambda: bool(opened.training.record.loss._points["train"][0]), timeout=LONG_MS)
    answer_when_asked(opened, "Don’t close")
    assert not opened.close(), "the question was answered with no"
    answer_when_asked(opened, "Resume next time")
    assert opened.close()
    again = MainWindow(folder)
    qtbot.addWidget(again)
    again.show()
    project = again.session.project
    assert project is not None and project.runs.list()[0].state == "running"
    click(qtbot, again, "rail-train")
    assert "was interrupted" in again.training._left_words.text()
    states = [shown.text() for shown in again.training.runs.findChildren(QLabel)]
    assert "interrupted" in states and "running" not in states
    click(qtbot, again, "go-on")
    assert again.training.progress.title.text().startswith("Run 1 · ")
    qtbot.waitUntil(lambda: bool(again.training.record.loss._points["train"][0]), timeout=LONG_MS)
    stop_training(qtbot, again)
    assert project.runs.list()[0].state == "cancelled"
    again.close()


def test_the_blocks_that_learn_are_chosen_with_a_slider(qtbot: QtBot, opened: MainWindow) -> None:
    click(qtbot, opened, "rail-model")
    opened.models.choose(Method.LAST_BLOCKS)
    words = opened.models.blocks._words
    qtbot.waitUntil(lambda: "trainable" in words.text(), timeout=LONG_MS)
    opened.models.blocks._slider.setValue(1)
    assert words.text().startswith("1 of ") and "blocks is trainable" in words.text()
    opened.models.blocks._slider.setValue(4)
    assert (
        words.text().startswith("4 of ")
        and "blocks are trainable" in words.text()
        and opened.models.plan().last_blocks == 4
    )


def test_many_classes_are_shown_as_confused_pairs(qtbot: QtBot) -> None:
    view = ConfusionView()
    qtbot.addWidget(view)
    names = [f"kind_{index}" for index in range(30)]
    counts = np.eye(30, dtype=int) * 9
    counts[3, 7], counts[8, 2] = 5, 2
    view.show_counts(names, counts.tolist())
    view.show()
    assert not view.matrix.isVisible() and not view.as_matrix
    lines = view.findChildren(QPushButton)
    assert [line.accessibleName() for line in lines] == [
        "5 × kind_3 predicted as kind_7",
        "2 × kind_8 predicted as kind_2",
    ]
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseClick(lines[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [3, 7]
    view.show_counts(names, (np.eye(30, dtype=int) * 9).tolist())
    assert any("No confusions" in text.text() for text in view.findChildren(QLabel))
    view.show_counts(names[:3], np.eye(3, dtype=int).tolist())
    assert view.matrix.isVisible()


def test_labels_of_the_test_split_do_not_advise(qtbot: QtBot, opened: MainWindow) -> None:
    """They teach nothing, so they are not counted where the advice depends on how many labels there are."""
    project = opened.session.project
    assert project is not None
    field = project.classes.default_field().id
    counts = project.classes.teaching_counts(field)
    assert list(counts) == [one.count for one in project.classes.list(field)]
    sample = next(iter(project.annotations.labelled(field)))
    project.samples.assign_splits([sample.sample_id], [Split.TEST])
    assert sum(project.classes.teaching_counts(field)) == sum(counts) - 1


def test_advice_and_times_are_shown_and_taken(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.waitUntil(lambda: opened.data.live.suggestions is not None, timeout=LONG_MS)
    click(qtbot, opened, "rail-model")
    assert opened.models._advice.text().startswith("Recommended: EfficientNet-Lite0 with Quick")
    line = opened.models.findChild(QLabel, "time-head")
    qtbot.waitUntil(lambda: line.text().startswith("about ") and " to " in line.text(), timeout=LONG_MS)
    taken = button(opened, "take-advice")
    assert not taken.isVisible() and opened.models.plan().method == Method.AUTO, "it is what is chosen"
    automatic = opened.models.findChild(QLabel, "time-auto")
    assert automatic.text() == line.text(), "a new head it would be"
    opened.models.choose(Method.HEAD)
    assert not taken.isVisible(), "as good"
    opened.models.choose(Method.FULL)
    click(qtbot, opened, "take-advice")
    assert opened.models.plan().method == Method.AUTO and not taken.isVisible()


def test_the_training_time_follows_the_epochs(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.waitUntil(lambda: opened.data.live.suggestions is not None, timeout=LONG_MS)
    click(qtbot, opened, "rail-model")
    line = opened.models.findChild(QLabel, "time-full")
    opened.models.advanced.set_epochs(500)
    qtbot.waitUntil(lambda: line.text().startswith("about "), timeout=LONG_MS)
    before = line.text()
    opened.models.advanced.set_epochs(1)
    qtbot.waitUntil(lambda: line.text() != before, timeout=LONG_MS)
    assert line.text().startswith("about ")


def test_the_catalogue_is_filtered(opened: MainWindow) -> None:
    table, models = opened.models.catalogue.table, opened.models
    shown = lambda: sum(not table.isRowHidden(row) for row in range(table.rowCount()))  # noqa: E731
    everything = shown()
    models.catalogue.here.setChecked(True)
    assert shown() == 3
    models.catalogue.here.setChecked(False)
    models.catalogue.search.setText("inception")
    assert 0 < shown() < 8
    models.catalogue.search.clear()
    models.catalogue.small.setChecked(True)
    assert 3 < shown() < everything


def test_what_filters_the_catalogue_holds_in_the_next_project_too(qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.session.project is not None
    folder, catalogue = opened.session.project.folder, opened.models.catalogue
    click(qtbot, opened, "rail-model")
    qtbot.mouseClick(catalogue.here, Qt.MouseButton.LeftButton, pos=QPoint(8, catalogue.here.height() // 2))
    shown = catalogue.table.shown()
    assert len(shown) == 3
    click(qtbot, opened, "home")
    opened.session.open(folder)
    idle(qtbot, opened)
    assert catalogue.here.isChecked() and catalogue.table.shown() == shown


def test_a_folder_is_tried_and_saved_as_csv(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    train(qtbot, opened)
    new = tmp_path / "new"
    new.mkdir()
    picture(777, hue=1).save(new / "=cmd.png")
    picture(778, hue=0).save(new / "b.png")
    (new / "c.png").write_bytes(b"no picture")
    opened.trying.page.try_path(new)
    qtbot.waitUntil(lambda: opened.trying.page.folder.table.rowCount() == 3, timeout=LONG_MS)
    opened.trying.page.folder.save(tmp_path / "answers.csv")
    with (tmp_path / "answers.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["file", "label", "probability", "check"]
    assert rows[1][:2] == ["'=cmd.png", "green"], "no spreadsheet takes it for a formula"
    assert rows[2][1] == "red" and rows[3][1].startswith("cannot be read")


def test_a_pasted_picture_is_answered_and_explained(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    train(qtbot, opened)
    picture(555, hue=1).save(tmp_path / "copied.png")
    QGuiApplication.clipboard().setImage(QImage(str(tmp_path / "copied.png")))
    click(qtbot, opened, "rail-try")
    click(qtbot, opened, "paste")
    trying = opened.trying.page
    qtbot.waitUntil(lambda: trying._answer is not None and trying._answer.heat is not None, timeout=LONG_MS)
    assert trying._predicted.text() == "green" and " ms" in trying._sure.text()
    assert not trying._picture.pixmap().isNull()


def test_export_shows_both_precisions_the_card_and_code(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    train(qtbot, opened)
    click(qtbot, opened, "rail-export")
    opened.exporting._int8.setChecked(True)
    opened.exporting.export_to(tmp_path / "out")
    idle(qtbot, opened)
    assert (tmp_path / "out" / "model-int8.onnx").is_file()
    assert opened.exporting.result.files.rowCount() == 3
    assert "Evaluation" in opened.exporting._card_text.toPlainText()
    click(qtbot, opened, "copy-python")
    picture(444, hue=1).save(tmp_path / "picture.jpg")
    line = [sys.executable, "-c", QGuiApplication.clipboard().text(), str(tmp_path / "picture.jpg")]
    output = subprocess.run(line, cwd=tmp_path / "out", capture_output=True, text=True, check=False)
    assert output.stdout.startswith("green "), output.stderr


@pytest.mark.parametrize("name", ["show-keys", "show-settings"])
def test_keys_and_settings_open_and_close(qtbot: QtBot, window: MainWindow, name: str) -> None:
    click(qtbot, window, name)
    dialog = window.findChild(QDialog, name.removeprefix("show-"))
    assert dialog is not None and dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_words_of_the_field_are_explained_on_hover_and_on_a_page(qtbot: QtBot, opened: MainWindow) -> None:
    headings = {label.text(): label.toolTip() for label in opened.findChildren(QLabel)}
    for heading, word in (("Data quality", "near-duplicate"), ("Classes", "class"), ("How to adapt it", "frozen")):
        assert meaning(word) in headings[heading]
    table = opened.models.catalogue.table
    tips = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    assert meaning("licence") in [item.toolTip() for item in tips if item is not None]
    click(qtbot, opened, "show-words")
    page = opened.findChild(QDialog, "glossary")
    assert page is not None
    written = " ".join(label.text() for label in page.findChildren(QLabel))
    assert all(meaning(word) in written for word in WORDS)
    qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_work_is_held_and_goes_on_from_the_line_at_the_foot(qtbot: QtBot, opened: MainWindow) -> None:
    def work(stop: threading.Event) -> Work[int]:
        for step in range(100_000):
            if stop.is_set():
                break
            yield Progress("counting", step, 100_000)
            time.sleep(0.005)
        return step

    heard: list[int] = []
    job = opened.session.start("Counting", work)
    job.reported.connect(lambda event: heard.append(event.done))
    qtbot.waitUntil(lambda: len(heard) > 2, timeout=LONG_MS)
    qtbot.keyClick(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: button(opened, "pause-job").text() == "Resume", timeout=LONG_MS)
    settle(qtbot, 100)
    before = len(heard)
    settle(qtbot, 300)
    assert len(heard) == before
    click(qtbot, opened, "pause-job")
    qtbot.waitUntil(lambda: len(heard) > before, timeout=LONG_MS)
    click(qtbot, opened, "cancel")
    idle(qtbot, opened)


def test_what_the_camera_sees_is_tried(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    multimedia = pytest.importorskip(
        "PySide6.QtMultimedia", exc_type=ImportError, reason="left out: the extra “camera” is not installed"
    )
    click(qtbot, opened, "train")
    idle(qtbot, opened)
    opened.trying.page.sources.open_camera()
    dialog = opened.findChild(QDialog, "camera")
    assert isinstance(dialog, CameraDialog)
    dialog.take()  # nothing is seen yet
    picture(1, hue=1).save(tmp_path / "seen.png")
    dialog.sink.setVideoFrame(multimedia.QVideoFrame(QImage(str(tmp_path / "seen.png"))))
    qtbot.waitUntil(button(opened, "take").isEnabled, timeout=LONG_MS)
    click(qtbot, opened, "take")
    qtbot.waitUntil(lambda: opened.trying.page._predicted.text() in ("red", "green"), timeout=LONG_MS)
    idle(qtbot, opened)
    dialog.close()


def test_an_unexpected_error_is_said_and_the_program_goes_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    from transferstudio.app.crash_log import catch

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch(window.session.failed.emit)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("by chance"), None)
    assert "by chance" in window.job_bar._text.text()


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(scheme: Colours) -> None:
    pairs = [
        (text, ground)
        for text in (scheme.text, scheme.dim, scheme.good, scheme.warning, scheme.bad)
        for ground in (scheme.background, scheme.card)
    ]
    pairs += [(scheme.on_accent, scheme.accent), (scheme.accent, scheme.card), (scheme.text, scheme.accent_background)]
    for text, ground in pairs:
        lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (text, ground)


def test_a_network_of_ones_own_is_trained_and_remembered(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    folder = small_backbone(tmp_path / "mine")
    opened.models.catalogue.add_own(folder)
    assert opened.models.plan().backbone.endswith("mine")
    click(qtbot, opened, "rail-model")
    click(qtbot, opened, "train")
    qtbot.waitUntil(lambda: opened.training.result.of_task._number.text().endswith("%"), timeout=LONG_MS)
    again = MainWindow()
    qtbot.addWidget(again)
    assert "test_efficientnet (mine)" in [again.models.catalogue.table.item(row, 0).text() for row in range(3)]  # type: ignore[union-attr]


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    assert window.start_page is not None
    window.findChild(QPushButton, "sample-leaves").setFocus()  # type: ignore[union-attr]
    qtbot.keyClick(window.findChild(QPushButton, "sample-leaves"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.data.model.rowCount() == 180, timeout=LONG_MS)
    qtbot.keyClick(window.data.grid, Qt.Key.Key_X)  # keys act at once, without a click first
    assert window.data.selected_ids() == [window.data.model.id_of(0)]


def test_networks_are_chosen_from_cards_as_well(qtbot: QtBot, opened: MainWindow) -> None:
    click(qtbot, opened, "rail-model")
    click(qtbot, opened, "as-cards")
    catalogue = opened.models.catalogue
    assert catalogue.cards.count() == len(catalogue.table.shown()) > 30
    catalogue.search.setText("inception")
    assert 0 < catalogue.cards.count() < 8
    qtbot.mouseClick(
        catalogue.cards.viewport(),
        Qt.MouseButton.LeftButton,
        pos=catalogue.cards.visualItemRect(catalogue.cards.item(1)).center(),
    )
    assert opened.models.plan().backbone == catalogue.cards.item(1).data(Qt.ItemDataRole.UserRole)


def test_the_guide_opens_beside_the_window_and_its_links_lead_on(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "show-guide")
    guide = window.findChild(GuideWindow, "guide")
    assert guide is not None and guide.isVisible() and "Guide" in guide.pages.toPlainText()
    folder = resource("guide")
    for page in sorted(path.name for path in folder.glob("*.md")):
        guide.show_page(page)
        for link in re.findall(r"\]\(([^)]+)\)", (folder / page).read_text("utf-8")):
            assert link.startswith("https://") or (folder / link).is_file(), f"{page}: {link}"
    assert (folder / "glossary.md").read_text("utf-8") == glossary_page(), "python -m tests.screenshots --readme"
    guide.pages.anchorClicked.emit(QUrl("glossary.md"))
    assert meaning("epoch") in guide.pages.toPlainText()
    qtbot.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.isVisible(), "a window as every other: Esc stays with what has the focus"
    click(qtbot, window, "show-guide")
    assert window.findChildren(GuideWindow) == [guide], "there is one"
    qtbot.waitUntil(guide.isActiveWindow)
    guide.pages.setFocus()
    qtbot.keyClick(guide.pages, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not guide.isVisible()


def ticks(plot: pg.PlotWidget, side: str) -> list[float]:
    """What the numbers at an axis are."""
    plot.grab()  # they are worked out when it is drawn
    axis = plot.getAxis(side)
    shown = axis.range
    return [
        value
        for _, values in axis.tickValues(*shown, plot.height())
        for value in values
        if shown[0] <= value <= shown[1]
    ]


def test_a_curve_of_one_point_has_axes_without_impossible_numbers(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_pane(2)
    for curve, value, percent in (
        (opened.training.record.loss, 0.0, False),
        (opened.training.record.measure, 1.0, True),
    ):
        curve.clear()
        curve.append("validation", 0.0, value)
        curve.draw()
        for side, most in (("left", 100.0 if percent else 10.0), ("bottom", 2.0)):
            found = ticks(curve._plot, side)
            assert len(found) > 1 and min(found) >= 0 and max(found) <= most, (side, found)


def test_the_button_that_trains_says_how_long_it_takes(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throughput, "known_throughput", lambda _backbone: 100.0)
    opened.show_pane(1)
    train = button(opened, "train")
    quick = opened.findChild(QLabel, "time-head")
    full = opened.findChild(QLabel, "time-full")
    assert quick is not None and full is not None
    qtbot.waitUntil(lambda: quick.text() in train.text() and " s" in train.text(), timeout=LONG_MS)
    opened.models.choose(Method.FULL)
    qtbot.waitUntil(lambda: train.text() == f"Train · {full.text()}", timeout=LONG_MS)
    assert train.accessibleName() == train.text()


def test_nothing_of_the_project_before_stands_in_the_next(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.show_pane(1)
    counts, times = opened.data.splits._counts, opened.models._times
    qtbot.waitUntil(lambda: "50" in counts.text() and opened.data.health.shown is not None, timeout=LONG_MS)
    times._show({method: (1.0, 4.0) for method in Method})  # as if the speed of the network had been measured
    train = button(opened, "train")
    assert train.text() == "Train · about 1 to 4 s"
    seen: list[tuple[str, str]] = []
    opened.session.opened.connect(lambda: seen.append((counts.text(), train.text())))
    click(qtbot, opened, "home")
    drop(opened, write_class_folders(tmp_path / "others", each=3))
    idle(qtbot, opened)
    assert seen[0] == ("", "Train")
    qtbot.waitUntil(lambda: "6" in counts.text(), timeout=LONG_MS)


def test_an_empty_search_does_not_offer_to_be_emptied(qtbot: QtBot, opened: MainWindow) -> None:
    search = opened.data.filter_bar.search
    cross = search.findChild(QToolButton)
    assert cross is not None
    qtbot.keyClicks(search, "green")
    qtbot.waitUntil(lambda: cross.property("opacity") == 1.0, timeout=LONG_MS)
    qtbot.waitUntil(lambda: opened.data.model.rowCount() == 25, timeout=LONG_MS)
    click(qtbot, opened, "chip")
    assert search.text() == "" and opened.data.model.rowCount() == 50
    qtbot.waitUntil(lambda: cross.property("opacity") == 0.0, timeout=LONG_MS)
