"""Boxes in the window: gestures without one, then drawing, keys, suggestions, training, trying and exporting in the real one."""

from __future__ import annotations

import csv
import json
import re
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone, write_video
from tests.hands import LONG_MS, button, choose, click, drop, idle, right_click
from transferstudio.app.boxes import background_training
from transferstudio.app.boxes.canvas import BoxCanvas, Shape
from transferstudio.app.boxes.editor import BoxEditor
from transferstudio.app.boxes.gestures import (
    HANDLES,
    Handle,
    Point,
    Rect,
    between,
    box_at,
    handle_at,
    handle_centre,
    moved,
    pasted,
    resized,
)
from transferstudio.app.data.class_picker import ClassPicker
from transferstudio.app.data.pane import VIEWER
from transferstudio.app.data.tiles import placed_in
from transferstudio.app.main_window import MainWindow
from transferstudio.project import Project
from transferstudio.project.boxes import BoxAnnotation
from transferstudio.runtime import BoxPredictor
from transferstudio.sample_data import beach as sample_beach
from transferstudio.tasks.object_detection.trained_predictor import TrainedDetector
from transferstudio.training.plan import Method, TrainingPlan

PICTURES, MARKED = 20, 14  # of the sample, which has three times as many
SIZE = (200.0, 100.0)
BOX = Rect(50, 20, 60, 40)


# ------------------------------------------------------------------------------------------------------- gestures


@pytest.mark.parametrize("handle", HANDLES)
def test_every_handle_is_found_and_moves_its_sides_alone(handle: Handle) -> None:
    assert handle_at(BOX, handle_centre(BOX, handle), 3) == handle
    at = handle_centre(BOX, handle)
    made = resized(BOX, handle, Point(at.x + 5, at.y + 4), SIZE, 2)
    assert (made.x, made.y) == (BOX.x + 5 * (handle.across < 0), BOX.y + 4 * (handle.down < 0))
    assert (made.right, made.bottom) == (BOX.right + 5 * (handle.across > 0), BOX.bottom + 4 * (handle.down > 0))


def test_a_handle_pulled_over_the_other_side_turns_the_box() -> None:
    assert resized(BOX, Handle(1, 0), Point(20, 0), SIZE, 2) == Rect(20, 20, 30, 40)
    thin = resized(BOX, Handle(1, 1), Point(50, 20), SIZE, 2)
    assert thin.width >= 3 and thin.height >= 3


def test_boxes_snap_to_the_edges_and_stay_inside() -> None:
    assert between(Point(2, -30), Point(198, 50), SIZE, 4) == Rect(0, 0, 200, 50)
    assert between(Point(10, 10), Point(11, 50), SIZE, 4) is None, "a slip of the hand"
    assert moved(BOX, 500, -500, SIZE) == Rect(140, 0, 60, 40)
    assert moved(Rect(0, 0, 300, 50), 5, 5, SIZE) == Rect(0, 5, 200, 50), "a box of a larger picture"


def test_the_smallest_box_under_the_pointer_is_meant() -> None:
    assert box_at([Rect(0, 0, 100, 100), Rect(10, 10, 20, 20)], Point(15, 15), 0) == 1
    assert box_at([BOX], Point(49, 19), 0) is None and box_at([BOX], Point(49, 19), 2) == 0


def test_what_is_pasted_where_it_was_lies_beside_it() -> None:
    assert pasted([BOX], [], SIZE) == [BOX]
    assert pasted([BOX], [BOX], SIZE) == [Rect(62, 32, 60, 40)]


def test_five_hundred_boxes_on_twelve_megapixels_are_painted(qtbot: QtBot) -> None:
    canvas = BoxCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 700)
    canvas.show_picture(QImage(4000, 3000, QImage.Format.Format_RGB32), (4000, 3000))
    generator = np.random.default_rng(0)
    rects = [Rect(*map(float, side)) for side in generator.integers(0, 2500, (500, 4))]
    canvas.show_boxes([Shape(rect, "a", "#ff0000") for rect in rects])
    shown = canvas.grab().toImage()
    assert any(shown.pixelColor(x, 350).red() > 200 for x in range(shown.width()))


# ------------------------------------------------------------------------------------------------------ the window


def the_project(window: MainWindow) -> Project:
    assert window.session.project is not None
    return window.session.project


@pytest.fixture
def marking(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BoxEditor:
    """Three photographs without boxes, the first one open in the editor; nothing is learnt along with the person."""
    monkeypatch.setattr(background_training, "FIRST", 1000)
    monkeypatch.setattr(sample_beach, "PICTURES", PICTURES)
    monkeypatch.setattr(sample_beach, "MARKED", MARKED)
    (tmp_path / "photos").mkdir()
    for number in range(3):
        picture(number, size=(400, 300)).save(tmp_path / "photos" / f"photo-{number}.png")
    click(qtbot, window, "sample-beach")
    idle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "photos"))
    window.data.findChild(QPushButton, "import").import_to_mark()  # type: ignore[union-attr]
    idle(qtbot, window)
    ids = tuple(one.id for one in the_project(window).boxes.pictures() if one.name.startswith("photo"))
    window.data.show_ids(ids, "photographs")
    window.data.focus()
    qtbot.keyClick(window.data.grid, Qt.Key.Key_Space)
    assert window.data._stack.currentIndex() == VIEWER
    editor = window.data.viewer.page
    qtbot.waitUntil(lambda: editor.canvas.size_ == (400, 300), timeout=LONG_MS)
    return editor


def small_plan(own: Path, **settings: object) -> TrainingPlan:
    """A plan of these settings, but for a small network that looks at small pictures."""
    return TrainingPlan(**{**settings, "backbone": str(own), "input_size": 96})  # type: ignore[arg-type]


def boxes_of(window: MainWindow) -> list[BoxAnnotation]:
    return the_project(window).boxes.of(window.data.selected_ids()[0])


def drag(qtbot: QtBot, editor: BoxEditor, start: tuple[int, int], end: tuple[int, int], *, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    """From one pixel of the picture to another."""
    view = editor.canvas.viewportTransform()
    points = [view.map(float(x), float(y)) for x, y in (start, end)]
    first, last = (QPoint(round(x), round(y)) for x, y in points)
    target = editor.canvas.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, keys, first)
    qtbot.mouseMove(target, (first + last) / 2)
    qtbot.mouseMove(target, last)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, keys, last)


def test_the_first_box_is_named_by_a_digit(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    drag(qtbot, marking, (100, 100), (200, 180))
    qtbot.waitUntil(lambda: window.focusWidget() is window.data.class_line)
    qtbot.keyClick(window.data.class_line, Qt.Key.Key_1)
    first = the_project(window).classes.list(1)[0]
    assert [box.class_id for box in boxes_of(window)] == [first.id] and not window.data.class_line.isVisible()


def test_a_box_is_drawn_named_moved_resized_and_undone(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    drag(qtbot, marking, (100, 100), (200, 180))
    assert boxes_of(window) == [] and "What is it?" in marking.status()
    window.data.class_line.setText("heron")
    qtbot.keyClick(window.data.class_line, Qt.Key.Key_Return)
    assert "heron" not in [class_.name for class_ in the_project(window).classes.list(1)], "a new class is asked for"
    picker = next(one for one in window.findChildren(ClassPicker) if one.isVisible())
    assert picker.list.item(0).text() == "+ Add “heron”"
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    (box,) = boxes_of(window)
    assert (box.x, box.y, box.width, box.height) == pytest.approx((100, 100, 100, 80), abs=2)
    assert the_project(window).classes.list(1)[-1].name == "heron"
    drag(qtbot, marking, (150, 140), (180, 150))
    assert boxes_of(window)[0].x == pytest.approx(130, abs=2)
    drag(qtbot, marking, (230, 190), (260, 290))
    (larger,) = boxes_of(window)
    assert larger.width == pytest.approx(130, abs=3) and larger.height == pytest.approx(180, abs=3)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    assert boxes_of(window)[0].class_id == the_project(window).classes.list(1)[0].id
    for _ in range(3):
        window.undo()
    assert boxes_of(window) == [box]
    window.undo()
    assert boxes_of(window) == [] and marking.canvas.boxes == []


def test_keys_nudge_copy_repeat_delete_and_go_on(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    (box,) = boxes_of(window)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    (nudged,) = boxes_of(window)
    assert (nudged.x, nudged.y) == pytest.approx((box.x + 1, box.y + 10))
    qtbot.keyClick(marking.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert marking._status.text() == "1 box copied."
    qtbot.keyClick(marking.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(boxes_of(window)) == 2 and boxes_of(window)[1].x == pytest.approx(nudged.x + 12)
    drag(qtbot, marking, (120, 130), (160, 150), keys=Qt.KeyboardModifier.ShiftModifier)
    assert len(boxes_of(window)) == 3, "drawn within another one"
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Delete)
    assert len(boxes_of(window)) == 2
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Escape)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Period)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Period)
    assert marking.canvas.selected == 1 and "photo-" in marking.canvas.accessibleName()
    first = window.data.selected_ids()
    qtbot.keyClick(marking.canvas, Qt.Key.Key_PageDown)
    assert window.data.selected_ids() != first and boxes_of(window) == []
    qtbot.keyClick(marking.canvas, Qt.Key.Key_R)
    assert len(boxes_of(window)) == 2
    qtbot.keyClick(marking.canvas, Qt.Key.Key_PageDown)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_E)
    assert the_project(window).boxes.is_boxed(window.data.selected_ids()[0]) and boxes_of(window) == []
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Escape)
    assert window.data._stack.currentIndex() != VIEWER


def test_a_box_is_drawn_and_stretched_by_keys_alone(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_B)
    (box,) = boxes_of(window)
    assert (box.x, box.y, box.width, box.height) == pytest.approx((400 / 3, 100, 400 / 3, 100))
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Up, both)
    (stretched,) = boxes_of(window)
    assert (stretched.x, stretched.y) == pytest.approx((box.x, box.y))
    assert (stretched.width, stretched.height) == pytest.approx((box.width + 1, box.height - 10))


def test_what_is_gone_is_neither_pasted_nor_drawn_into(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    """A copied box whose class was deleted since; a picture that an undo of its import took away."""
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    (box,) = boxes_of(window)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert window.session.edit(lambda project: project.classes.delete(box.class_id))
    qtbot.keyClick(marking.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert boxes_of(window) == [] and "Nothing to paste" in marking.status()
    for _ in range(3):  # the class, the box, the import of the photographs
        window.undo()
    assert the_project(window).samples.count() == PICTURES
    before = the_project(window).can_undo()
    marking.suggest()
    marking.accept()
    marking.mark_empty()
    assert the_project(window).can_undo() == before and not marking.suggestions


def test_boxes_of_another_label_field_are_kept(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    window.session.edit(lambda project: project.classes.add_field("colour"))
    field = the_project(window).classes.fields()[1].id
    window.session.edit(lambda project: project.classes.add(field, "red"))
    window.session.set_field(field)
    window.data.open_viewer()
    qtbot.waitUntil(lambda: len(marking.canvas.boxes) == 1, timeout=LONG_MS)
    marking.leave_part()
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (250, 100), (300, 180))
    assert len(boxes_of(window)) == 2 and len({box.class_id for box in boxes_of(window)}) == 2


def test_boxes_stay_where_they_are_at_any_zoom(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    qtbot.keyClick(marking.canvas, Qt.Key.Key_2)
    for factor in (1.0, 2.5, 0.7):
        marking.canvas.zoom(factor)
        drag(qtbot, marking, (180, 140), (220, 170), keys=Qt.KeyboardModifier.ShiftModifier)
        made = boxes_of(window)[-1]
        assert (made.x, made.y, made.width, made.height) == pytest.approx((180, 140, 40, 30), abs=2)


@pytest.mark.slow
@pytest.mark.usefixtures("short_epochs")
def test_it_learns_along_and_suggests_until_a_person_trains(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_training, "FIRST", 10)
    monkeypatch.setattr(background_training, "TrainingPlan", partial(small_plan, small_backbone(tmp_path / "own")))
    monkeypatch.setattr(background_training, "EPOCHS", 1)
    project = the_project(window)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    drawn = project.can_undo()
    begun = [window.session.job, *window.session.waiting]
    assert any(job is not None and "Training on" in job.title for job in begun)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_PageDown)  # the person goes on to a picture without boxes
    idle(qtbot, window)
    (run,) = project.runs.list()
    assert (run.folder / "export" / "model.onnx").is_file()
    assert project.can_undo() == drawn, "what the program did is no step of its own between those of the person"
    qtbot.waitUntil(lambda: "suggested" in marking.status() or "finds no further" in marking.status(), timeout=LONG_MS)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    assert window.session.job is None, "one more picture is not worth learning again"
    window.session.edit(lambda project: project.undo())
    window.session.edit(lambda project: project.undo())
    assert {one.split for one in project.boxes.pictures()} == {None}, "splits go with the step that they followed"


@pytest.mark.slow
def test_learning_along_makes_way_goes_on_afterwards_and_takes_no_number(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_training, "FIRST", 10)
    monkeypatch.setattr(background_training, "TrainingPlan", partial(small_plan, small_backbone(tmp_path / "own")))
    monkeypatch.setattr(background_training, "EPOCHS", 1)
    project, heard = the_project(window), []
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    qtbot.waitUntil(lambda: window.session.job is not None and window.session.job.trains, timeout=LONG_MS)
    first = window.session.job
    assert first is not None
    first.reported.connect(heard.append)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_S)
    assert "Training on" in marking.status() and "Train one first" not in marking.status(), "it is being made"
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    done: list[object] = []
    window.session.start("Something short", lambda _stop: iter(())).finished.connect(
        lambda _: done.append(project.runs.list())
    )
    qtbot.waitUntil(lambda: done == [[]], timeout=LONG_MS)  # what had begun is gone, and no run that was interrupted
    qtbot.waitUntil(lambda: any(run.score for run in project.runs.list()), timeout=LONG_MS)
    idle(qtbot, window)
    (along,) = project.runs.list()
    assert along.by_program and (along.folder / "export" / "model.onnx").is_file(), "it was begun again"
    assert project.runs.interrupted() == [] and project.runs.start({}).id == 1


def test_a_run_that_learnt_nothing_keeps_nobody_from_learning_along(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_training, "FIRST", 10)
    monkeypatch.setattr(background_training, "TrainingPlan", partial(TrainingPlan, input_size=96))
    project = the_project(window)
    for state in ("cancelled", "failed"):
        project.runs.finish(project.runs.start({}).id, state, {"usable": False})
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    qtbot.waitUntil(lambda: "Training on" in getattr(window.session.job, "title", ""), timeout=LONG_MS)
    assert window.session.job is not None
    window.session.job.cancel()
    idle(qtbot, window)


@pytest.mark.slow
@pytest.mark.usefixtures("short_epochs")
def test_trained_suggested_accepted_tried_and_exported(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, window, "rail-model")
    assert button(window, "train").isEnabled()
    plan = TrainingPlan(
        backbone=str(small_backbone(tmp_path / "own")), method=Method.HEAD, epochs=1, batch=2, input_size=96
    )
    window.training.start(plan)
    idle(qtbot, window)
    assert not window.training.result.of_task.isHidden() and "mAP50" in window.training.result.of_task._interval.text()
    kind = next(found for found in window.findChildren(QPushButton) if found.objectName().startswith("kind-"))
    qtbot.mouseClick(kind, Qt.MouseButton.LeftButton)
    assert window.data.isVisible() and window.data.model.rowCount() >= 1
    _suggest(qtbot, window)
    assert window.trying.page.threshold.isHidden(), "there is nothing yet that it could change"
    window.trying.page.try_path(tmp_path / "photos" / "photo-1.png")
    qtbot.waitUntil(
        lambda: "photo-1.png" in window.trying.page.status() and " ms" in window.trying.page.status(), timeout=LONG_MS
    )
    assert not window.trying.page.threshold.isHidden()
    window.trying.page.threshold.setValue(5)
    window.trying.page.try_path(tmp_path / "photos")
    idle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "b.csv"), ""))
    click(qtbot, window, "save-boxes")
    with (tmp_path / "b.csv").open(newline="") as file:
        assert next(csv.reader(file))[:3] == ["path", "class", "score"]
    _try_a_video(qtbot, window, tmp_path)
    window.show_pane(4)
    window.exporting.export_to(tmp_path / "bundle")
    idle(qtbot, window)
    assert (tmp_path / "bundle" / "model.onnx").is_file() and (tmp_path / "bundle" / "pictures.py").is_file()
    network = TrainedDetector(the_project(window).runs.latest(), the_project(window)).find(
        tmp_path / "photos" / "photo-1.png", threshold=0.01
    )
    file = BoxPredictor(tmp_path / "bundle").find(tmp_path / "photos" / "photo-1.png", threshold=0.01)
    assert [one.label for one in network[:3]] == [one.label for one in file[:3]], "network and file answer alike"
    assert [one.score for one in network[:3]] == pytest.approx([one.score for one in file[:3]], abs=0.005)


def _try_a_video(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Each picture of it is a row, and is shown with its boxes where it is chosen."""
    pictures = [Image.open(tmp_path / "photos" / f"photo-{index}.png").convert("RGB") for index in (1, 2)]
    trying = window.trying.page
    trying.try_path(write_video(tmp_path / "clip.mp4", pictures, a_second=2))
    idle(qtbot, window)
    assert [trying.table.item(row, 0).text() for row in range(2)] == ["clip.mp4 0:00.0", "clip.mp4 0:00.5"]
    trying.table.selectRow(1)
    qtbot.waitUntil(lambda: trying._answer is not None and trying._answer.seconds == 0.5, timeout=LONG_MS)
    trying.save(tmp_path / "found.json")
    assert len(json.loads((tmp_path / "found.json").read_text())["images"]) == 2


def _suggest(qtbot: QtBot, window: MainWindow) -> None:
    ids = tuple(one.id for one in the_project(window).boxes.pictures() if not one.boxed)
    window.data.show_ids(ids, "not labelled")
    window.data.open_viewer()
    editor = window.data.viewer.page
    qtbot.keyClick(editor.canvas, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "suggested" in editor.status() or "finds no further" in editor.status(), timeout=LONG_MS)
    count = len(editor.suggestions)
    if count:
        qtbot.keyClick(editor.canvas, Qt.Key.Key_Return)
        assert len(boxes_of(window)) == count and not editor.suggestions


def test_tiles_and_filters_know_boxes(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    data = window.data
    data.close_viewer()
    data.filter_bar.reset()
    data._show()
    assert data.model.rowCount() == PICTURES + 3 and not data.live_card.isHidden() and not data.classes.isHidden()
    labels = {str(data.model.index(row, 1).data()) for row in range(PICTURES + 3)}
    assert not any(re.search(r"\d (?!×)", words) for words in labels), "a number before a name reads as part of it"
    assert "" in labels and "no objects" in labels and any("shell" in words for words in labels)
    shell = next(class_ for class_ in data.classes.classes() if class_.name == "shell")
    data.filter_bar.show_class(shell.id)
    shown = data.model.rowCount()
    assert 0 < shown < MARKED
    qtbot.waitUntil(
        lambda: any("not labelled yet" in finding.text for finding in data.health.shown or []), timeout=LONG_MS
    )
    qtbot.waitUntil(
        lambda: data.live.suggestions is not None and len(data.live.suggestions.next) == PICTURES - MARKED + 3,
        timeout=LONG_MS,
    )
    qtbot.waitUntil(button(window, "label-next").isVisible, timeout=LONG_MS)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert data.model.rowCount() == PICTURES - MARKED + 3, "what teaches most is shown, of those that are not marked"
    assert data.model.id_of(0) == data.live.suggestions.next[0]  # type: ignore[union-attr]


@pytest.mark.parametrize("by_key", [True, False])
def test_pictures_without_labels_become_pictures_with_boxes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, by_key: bool
) -> None:
    (tmp_path / "photos").mkdir()
    for number in range(3):
        picture(number, size=(400, 300)).save(tmp_path / "photos" / f"photo-{number}.png")
    drop(window, tmp_path / "photos")
    idle(qtbot, window)
    assert the_project(window).task == "image-classification"
    if by_key:
        qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    else:
        click(qtbot, window, "boxes-instead")
    assert any("Draw a box" in text.text() for text in window.data.classes.findChildren(QLabel))
    assert the_project(window).task == "object-detection" and "drag draws a box" in window.data._hint.text()
    assert window.data.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("not labelled yet")


def test_labelled_pictures_do_not_become_boxes(qtbot: QtBot, opened: MainWindow) -> None:
    opened.session.draw_boxes()
    assert the_project(opened).task == "image-classification" and "image classification" in opened.job_bar._text.text()


# ------------------------------------------------------------------------------------------------------ by mouse alone


def on_screen(editor: BoxEditor, x: float, y: float) -> QPoint:
    """Where a pixel of the picture is in the view."""
    at = editor.canvas.viewportTransform().map(x, y)
    return QPoint(round(at[0]), round(at[1]))


def test_a_box_gets_its_class_and_loses_it_by_mouse(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    names = [class_.name for class_ in the_project(window).classes.list(1)]
    drag(qtbot, marking, (100, 100), (200, 180))
    click(qtbot, window, "box-class")
    picker = next(one for one in window.findChildren(ClassPicker) if one.isVisible())
    second = picker.list.visualItemRect(picker.list.item(1)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert [box.class_id for box in boxes_of(window)] == [the_project(window).classes.list(1)[1].id]
    assert not window.data.class_line.isVisible(), "what it asked is answered"
    right_click(qtbot, marking.canvas.viewport(), on_screen(marking, 150, 140))
    choose(next(menu for menu in window.findChildren(QMenu, "box-menu") if menu.isVisible()), names[0])
    assert [box.class_id for box in boxes_of(window)] == [the_project(window).classes.list(1)[0].id]
    right_click(qtbot, marking.canvas.viewport(), on_screen(marking, 150, 140))
    choose(next(menu for menu in window.findChildren(QMenu, "box-menu") if menu.isVisible()), "Delete box")
    assert boxes_of(window) == []
    click(qtbot, window, "undo")
    assert len(boxes_of(window)) == 1 and len(marking.canvas.boxes) == 1


def test_the_picture_stays_where_it_is_whatever_is_said_below_it(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor
) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    drag(qtbot, marking, (100, 100), (200, 180))
    click(qtbot, window, "box-class")
    picker = next(one for one in window.findChildren(ClassPicker) if one.isVisible())
    first = picker.list.visualItemRect(picker.list.item(0)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QApplication.processEvents()
    heights = {marking.canvas.height()}
    assert "pixels" in marking.status()
    for one in marking.findChildren(QPushButton):
        assert one.width() >= one.sizeHint().width(), f"{one.text()} is squeezed"
    marking.leave_part()
    QApplication.processEvents()
    heights.add(marking.canvas.height())
    assert marking.status() == "1 box." and len(heights) == 1


@pytest.mark.parametrize("way", ["the class list", "the right button"])
def test_a_box_without_a_class_gets_it_by_one_click(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, way: str
) -> None:
    second = the_project(window).classes.list(1)[1]
    shown = window.data.selected_ids()
    drag(qtbot, marking, (100, 100), (200, 180))
    assert window.data.class_line.isVisible() and boxes_of(window) == []
    if way == "the class list":
        window.data.classes.chosen.emit(second.id)
    else:
        right_click(qtbot, marking.canvas.viewport(), on_screen(marking, 150, 140))
        picker = next(one for one in window.findChildren(ClassPicker) if one.isVisible())
        row = picker.list.visualItemRect(picker.list.item(1)).center()
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert window.data.selected_ids() == shown and window.data._stack.currentIndex() == VIEWER
    assert [box.class_id for box in boxes_of(window)] == [second.id]
    assert not window.data.class_line.isVisible(), "what it asked is answered"
    window.data.classes.chosen.emit(second.id)
    assert window.data._stack.currentIndex() != VIEWER, "else a class shows its samples"


@pytest.mark.parametrize("way", ["next", "leave", "delete"])
def test_the_question_for_a_class_goes_with_the_box_it_is_about(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, way: str
) -> None:
    drag(qtbot, marking, (100, 100), (200, 180))
    assert "What is it?" in marking.status() and window.data.class_line.isVisible()
    if way == "next":
        window.data.viewer.step(1)
    elif way == "leave":
        window.data.filter_bar.show_all()
    else:
        click(qtbot, window, "delete-box")
        assert marking.canvas.suggestions == []
    assert not window.data.class_line.isVisible()
    assert ("What is it?" in marking.status()) is (way == "leave"), (
        "it is still there where the picture is opened again"
    )


def test_a_picture_with_boxes_is_seen_whole_on_its_tile() -> None:
    area = QRectF(10, 20, 160, 128)
    for width, height in ((400, 100), (100, 400), (160, 128)):
        placed = placed_in(area, width, height, whole=True)
        assert area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(placed), "nothing is cut off"
        assert placed.width() / placed.height() == pytest.approx(width / height)
        assert placed.center() == area.center()
        assert placed_in(area, width, height, whole=False).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(area)


def test_the_tile_of_a_wide_picture_shows_both_of_its_ends(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wide = Image.new("RGB", (900, 200), "#3040d0")
    wide.paste("#d02020", (0, 0, 90, 200))
    wide.paste("#20c020", (810, 0, 900, 200))
    (tmp_path / "wide").mkdir()
    wide.save(tmp_path / "wide" / "wide.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "wide"))
    window.data.findChild(QPushButton, "import").import_to_mark()  # type: ignore[union-attr]
    idle(qtbot, window)
    (id_,) = (one.id for one in the_project(window).boxes.pictures() if one.name.startswith("wide"))
    window.data.show_ids((id_,), "wide")
    grid, model = window.data.grid, window.data.model
    tile = model.tile(0)
    assert tile is not None
    qtbot.waitUntil(lambda: model.thumbnails.get(tile.hash, tile.path) is not None, timeout=LONG_MS)
    seen = grid.viewport().grab(grid.visualRect(model.index(0, 0))).toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    reds = [name for name in colours if near(name, (0xD0, 0x20, 0x20))]
    greens = [name for name in colours if near(name, (0x20, 0xC0, 0x20))]
    assert reds and greens


def near(colour: str, wanted: tuple[int, int, int]) -> bool:
    """A JPEG changes colours a little."""
    return all(abs(int(colour[1 + 2 * k : 3 + 2 * k], 16) - wanted[k]) < 24 for k in range(3))


def test_the_first_box_of_all_asks_for_the_name_of_its_class_beside_it(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor
) -> None:
    project = the_project(window)
    for class_ in project.classes.list(1):
        window.session.edit(lambda open_, id_=class_.id: open_.classes.delete(id_))
    assert project.classes.list(1) == []
    drag(qtbot, marking, (100, 100), (200, 180))
    picker = next(one for one in window.findChildren(ClassPicker) if one.isVisible())
    corner = marking.canvas.viewport().mapToGlobal(on_screen(marking, 100, 180))
    area = picker.geometry()
    assert abs(area.top() - corner.y()) < 8 or area.bottom() <= corner.y() + 8
    assert area.left() - 8 <= corner.x() <= area.right() + 8, "moved aside where the screen is small"
    qtbot.keyClicks(picker.line, "heron")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert [class_.name for class_ in project.classes.list(1)] == ["heron"] and len(boxes_of(window)) == 1
    assert window.focusWidget() is marking.canvas


def test_a_key_that_cannot_do_it_says_why(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    qtbot.keyClick(marking.canvas, Qt.Key.Key_E)
    assert len(boxes_of(window)) == 1 and "Delete them first" in marking._status.text()
    wide = marking.canvas.transform().m11()
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Plus)
    assert marking.canvas.transform().m11() > wide
    qtbot.keyClick(marking.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert marking.canvas.transform().m11() == pytest.approx(wide), "0 alone is the key of a class"
    suggest = button(window, "suggest-boxes")
    suggest.setFocus()
    qtbot.waitUntil(lambda: window.focusWidget() is suggest)
    qtbot.keyClick(suggest, Qt.Key.Key_B)
    assert len(marking.canvas.boxes) == 2, "keys work as well where a button of the editor has the focus"


def test_an_image_whose_last_box_is_deleted_is_not_marked_and_not_empty(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor
) -> None:
    (shown,) = window.data.selected_ids()
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    drag(qtbot, marking, (250, 100), (300, 180))
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Delete)
    assert the_project(window).boxes.is_boxed(shown) and len(boxes_of(window)) == 1
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Delete)
    assert boxes_of(window) == [] and not the_project(window).boxes.is_boxed(shown)
    assert marking._status.text().startswith("Not labelled yet"), "and says how an image is marked as empty"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(boxes_of(window)) == 1 and the_project(window).boxes.is_boxed(shown), "one step of undo"
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Period)
    click(qtbot, window, "delete-box")
    click(qtbot, window, "mark-empty")
    assert the_project(window).boxes.is_boxed(shown), "a person says so"


def test_an_image_with_boxes_has_no_class_as_a_whole(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    before = [one.name for one in window.data.classes.classes()]
    window.data.close_viewer()
    qtbot.keyClick(window.data.grid, Qt.Key.Key_C)
    assert not any(one.isVisible() for one in window.findChildren(ClassPicker))
    assert [one.name for one in window.data.classes.classes()] == before


def test_enter_goes_on_where_nothing_is_suggested_and_x_takes_nothing_off(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor
) -> None:
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    row = window.data.viewer.row
    qtbot.keyClick(marking.canvas, Qt.Key.Key_X)
    assert len(marking.canvas.boxes) == 1 and window.data.viewer.row == row
    qtbot.keyClick(marking.canvas, Qt.Key.Key_Return)
    assert window.data.viewer.row == row + 1
