"""What the window shows of pictures in which objects are marked with boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transferstudio.app.tasks.base import BOXES, NAMES, Fewest, Measure, TaskView
from transferstudio.edition import trains
from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.training.plan import FEWEST_PICTURES

if TYPE_CHECKING:
    from transferstudio.app.data.sample_page import SamplePage
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.data.viewer import Viewer
    from transferstudio.app.session import Session
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.app.try_it.page import TryPage
    from transferstudio.insight.health import Finding
    from transferstudio.project import Project


def _page(viewer: Viewer) -> SamplePage:
    from transferstudio.app.boxes.editor import BoxEditor

    page = BoxEditor(viewer.session, previous=viewer.previous)
    page.class_wanted.connect(viewer.class_wanted)
    page.class_settled.connect(viewer.class_settled)
    page.pick_wanted.connect(viewer.pick_wanted)
    page.menu_wanted.connect(viewer.part_menu_wanted)
    return page


def _try(session: Session) -> TryPage:
    from transferstudio.app.boxes.trying import BoxTry

    return BoxTry(session)


def _result(_session: Session, _thumbnails: Thumbnails) -> ResultView:
    from transferstudio.app.boxes.result import BoxResult

    return BoxResult()


def _predictor() -> type:
    from transferstudio.runtime import BoxPredictor

    return BoxPredictor


def _find_faults(project: Project) -> list[Finding]:
    if not trains():
        return []
    from transferstudio.tasks.object_detection.health import boxes  # here: it loads pycocotools

    return boxes(project)


def _count_labels(project: Project, _field: int) -> list[int]:
    return [project.boxes.boxed()]


OBJECT_DETECTION = TaskView(
    name="object-detection",
    edits_parts=True,
    icon="bounding-box",
    goal=(QT_TRANSLATE_NOOP("Goals", "Detect objects"), QT_TRANSLATE_NOOP("Goals", "Boxes around each object")),
    hint=QT_TRANSLATE_NOOP(
        "DataPane",
        "Space opens an image · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: no objects · R repeats · Page up, page down",
    ),
    keys=(QT_TRANSLATE_NOOP("Words", "Boxes"), (
        (QT_TRANSLATE_NOOP("Words", "Drag, Shift+drag"), QT_TRANSLATE_NOOP("Words", "Draw a box, even on top of another one")),
        ("1 … 9, 0, C", QT_TRANSLATE_NOOP("Words", "The class of the selected box and of the next ones")),
        (QT_TRANSLATE_NOOP("Words", "Arrows, Shift+arrows"), QT_TRANSLATE_NOOP("Words", "Nudge the selected box by 1 or 10 pixels; if none is selected: other images")),
        ("B", QT_TRANSLATE_NOOP("Words", "Draw a box in the centre of the image")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+arrows, Ctrl+Shift+arrows"), QT_TRANSLATE_NOOP("Words", "Resize the selected box by 1 or 10 pixels")),
        (QT_TRANSLATE_NOOP("Words", ". and , , Delete, Esc"), QT_TRANSLATE_NOOP("Words", "Next and previous box, delete it, deselect")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+C, Ctrl+V, R"), QT_TRANSLATE_NOOP("Words", "Copy, paste, repeat the boxes of the previous image")),
        (QT_TRANSLATE_NOOP("Words", "S, Enter, X"), QT_TRANSLATE_NOOP("Words", "Suggest, accept all, reject")),
        ("E", QT_TRANSLATE_NOOP("Words", "No objects in this image")),
        (QT_TRANSLATE_NOOP("Words", "Wheel, Ctrl+drag"), QT_TRANSLATE_NOOP("Words", "Zoom at the pointer, pan")),
        (QT_TRANSLATE_NOOP("Words", "Page up, Page down"), QT_TRANSLATE_NOOP("Words", "Previous, next image")),
    )),
    make_page=_page,
    columns=(QT_TRANSLATE_NOOP("SampleModel", "Name"), QT_TRANSLATE_NOOP("SampleModel", "Label")),
    orders=(NAMES, BOXES),
    whole_tiles=True,
    unlabelled=QT_TRANSLATE_NOOP("SampleModel", "not labelled yet"),
    nothing=QT_TRANSLATE_NOOP("SampleModel", "no objects"),
    label_next=QT_TRANSLATE_NOOP(
        "LiveCard", "Label first the images that resemble many others but none that are labelled."
    ),
    unchecked=QT_TRANSLATE_NOOP(
        "HealthCard", "Checked so far: boxes. Still to check: near-duplicates, outliers, missing files."
    ),
    no_classes=(
        QT_TRANSLATE_NOOP("ClassList", "No classes yet. Draw a box, then name its class here."),
    ),
    find_faults=_find_faults,
    count_labels=_count_labels,
    fewest=Fewest(FEWEST_PICTURES, QT_TRANSLATE_NOOP("ModelPane", "Draw boxes in at least {} images.")),
    advice=QT_TRANSLATE_NOOP(
        "ModelPane",
        "Recommended: Full. Pre-trained networks cannot locate objects yet, so all layers are fine-tuned, which "
        "takes minutes. Quick trains only the new layers and finishes sooner.",
    ),
    measure=Measure("mAP50", "mAP50", "map"),
    make_result=_result,
    make_try=_try,
    predictor=_predictor,
    learnt=QT_TRANSLATE_NOOP("Origin", "This labelled image was in the training set, so a correct prediction proves little."),
    file_in_words=QT_TRANSLATE_NOOP(
        "ExportPane",
        "model.onnx takes images of any size and returns boxes in image pixels with calibrated scores: scaling, "
        "network and non-maximum suppression are built in.",
    ),
)  # fmt: skip
