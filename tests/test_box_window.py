"""Boxes in the window: gestures without one, then drawing, keys, suggestions, training, trying and exporting in the real one."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone, write_video
from tests.hands import LONG_MS, button, click, drop, idle
from transferstudio.app.boxes import learning_along
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
    moved,
    pasted,
    place_of,
    resized,
)
from transferstudio.app.data.pane import VIEWER
from transferstudio.app.main_window import MainWindow
from transferstudio.project import Project
from transferstudio.project.boxes import Drawn
from transferstudio.training.plan import Method, TrainingPlan

SIZE = (200.0, 100.0)
BOX = Rect(50, 20, 60, 40)


# ------------------------------------------------------------------------------------------------------- gestures


@pytest.mark.parametrize("handle", HANDLES)
def test_every_handle_is_found_and_moves_its_sides_alone(handle: Handle) -> None:
    assert handle_at(BOX, place_of(BOX, handle), 3) == handle
    at = place_of(BOX, handle)
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
    monkeypatch.setattr(learning_along, "FIRST", 1000)
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
    editor = window.data.viewer.boxes
    qtbot.waitUntil(lambda: editor.canvas.size_ == (400, 300), timeout=LONG_MS)
    return editor


def boxes_of(window: MainWindow) -> list[Drawn]:
    return the_project(window).boxes.of(window.data.selected_ids()[0])


def drag(qtbot: QtBot, editor: BoxEditor, start: tuple[int, int], end: tuple[int, int], *, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    """From one pixel of the picture to another."""
    view = editor.canvas.viewportTransform()
    places = [view.map(float(x), float(y)) for x, y in (start, end)]
    first, last = (QPoint(round(x), round(y)) for x, y in places)
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
    assert boxes_of(window) == [] and "What is it?" in marking.said()
    window.data.class_line.setText("heron")
    qtbot.keyClick(window.data.class_line, Qt.Key.Key_Return)
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
    assert (nudged.x, nudged.y) == (box.x + 1, box.y + 10)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(boxes_of(window)) == 2 and boxes_of(window)[1].x == nudged.x + 12
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


def test_boxes_of_another_label_field_are_kept(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    window.session.edit(lambda project: project.classes.add_field("colour"))
    field = the_project(window).classes.fields()[1].id
    window.session.edit(lambda project: project.classes.add(field, "red"))
    window.session.set_field(field)
    window.data.open_viewer()
    qtbot.waitUntil(lambda: len(marking.canvas.boxes) == 1, timeout=LONG_MS)
    marking.leave_box()
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


def test_it_learns_along_and_suggests_until_a_person_trains(
    qtbot: QtBot, window: MainWindow, marking: BoxEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning_along, "FIRST", 10)
    monkeypatch.setattr(learning_along, "EPOCHS", 1)
    project = the_project(window)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    drawn = project.can_undo()
    begun = [window.session.job, *window.session.waiting]
    assert any(job is not None and "Learning from" in job.title for job in begun)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_PageDown)  # the person goes on to a picture without boxes
    idle(qtbot, window)
    (run,) = project.runs.list()
    assert (run.folder / "export" / "model.onnx").is_file()
    assert project.can_undo() == drawn, "what the program did is no step of its own between those of the person"
    qtbot.waitUntil(lambda: "suggested" in marking.said() or "finds nothing" in marking.said(), timeout=LONG_MS)
    qtbot.keyClick(marking.canvas, Qt.Key.Key_1)
    drag(qtbot, marking, (100, 100), (200, 180))
    assert window.session.job is None, "one more picture is not worth learning again"
    window.session.edit(lambda project: project.undo())
    window.session.edit(lambda project: project.undo())
    assert {one.split for one in project.boxes.pictures()} == {None}, "splits go with the step that they followed"


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
    assert not window.training.result.boxes.isHidden() and "mAP50" in window.training.result.boxes._interval.text()
    kind = next(found for found in window.findChildren(QPushButton) if found.objectName().startswith("kind-"))
    qtbot.mouseClick(kind, Qt.MouseButton.LeftButton)
    assert window.data.isVisible() and window.data.model.rowCount() >= 1
    _suggest(qtbot, window)
    assert window.trying.boxes.threshold.isHidden(), "there is nothing yet that it could change"
    window.trying.boxes.try_path(tmp_path / "photos" / "photo-1.png")
    qtbot.waitUntil(lambda: "photo-1.png" in window.trying.boxes.said(), timeout=LONG_MS)
    assert not window.trying.boxes.threshold.isHidden()
    window.trying.boxes.threshold.setValue(5)
    window.trying.boxes.try_path(tmp_path / "photos")
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


def _try_a_video(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Each picture of it is a row, and is shown with its boxes where it is chosen."""
    pictures = [Image.open(tmp_path / "photos" / f"photo-{place}.png").convert("RGB") for place in (1, 2)]
    trying = window.trying.boxes
    trying.try_path(write_video(tmp_path / "clip.mp4", pictures, a_second=2))
    idle(qtbot, window)
    assert [trying.table.item(row, 0).text() for row in range(2)] == ["clip.mp4 0:00.0", "clip.mp4 0:00.5"]
    trying.table.selectRow(1)
    qtbot.waitUntil(lambda: trying._answer is not None and trying._answer.seconds == 0.5, timeout=LONG_MS)
    trying.save(tmp_path / "found.json")
    assert len(json.loads((tmp_path / "found.json").read_text())["images"]) == 2


def _suggest(qtbot: QtBot, window: MainWindow) -> None:
    ids = tuple(one.id for one in the_project(window).boxes.pictures() if not one.boxed)
    window.data.show_ids(ids, "not marked")
    window.data.open_viewer()
    editor = window.data.viewer.boxes
    qtbot.keyClick(editor.canvas, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "suggested" in editor.said() or "finds nothing" in editor.said(), timeout=LONG_MS)
    count = len(editor.suggestions)
    if count:
        qtbot.keyClick(editor.canvas, Qt.Key.Key_Return)
        assert len(boxes_of(window)) == count and not editor.suggestions


def test_tiles_and_filters_know_boxes(qtbot: QtBot, window: MainWindow, marking: BoxEditor) -> None:
    data = window.data
    data.close_viewer()
    data.filter_bar.reset()
    data._show()
    assert data.model.rowCount() == 63 and not data.live_card.isHidden() and not data.classes.isHidden()
    labels = {str(data.model.index(row, 1).data()) for row in range(63)}
    assert "" in labels and "nothing in it" in labels and any("shell" in words for words in labels)
    shell = next(class_ for class_ in data.classes.classes() if class_.name == "shell")
    data.filter_bar.show_class(shell.id)
    shown = data.model.rowCount()
    assert 0 < shown < 40
    qtbot.waitUntil(
        lambda: any("not marked yet" in finding.text for finding in data.health.shown or []), timeout=LONG_MS
    )
    qtbot.waitUntil(
        lambda: data.live.suggestions is not None and len(data.live.suggestions.next) == 23, timeout=LONG_MS
    )
    qtbot.waitUntil(button(window, "label-next").isVisible, timeout=LONG_MS)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert data.model.rowCount() == 23, "what teaches most is shown, of those that are not marked"
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
    assert window.data.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("not marked yet")


def test_labelled_pictures_do_not_become_boxes(qtbot: QtBot, opened: MainWindow) -> None:
    opened.session.draw_boxes()
    assert the_project(opened).task == "image-classification" and "image classification" in opened.job_bar._text.text()
