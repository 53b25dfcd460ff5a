"""What the window shows of images that have one class as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transferstudio.app.tasks.base import LABELS, NAMES, TaskView
from transferstudio.app.tasks.classification import ACCURACY, CLEARS, HINT, NO_CLASSES, count_labels
from transferstudio.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from transferstudio.app.data.sample_page import SamplePage
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.data.viewer import Viewer
    from transferstudio.app.session import Session
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.app.try_it.page import TryPage


def _page(viewer: Viewer) -> SamplePage:
    from transferstudio.app.data.picture_page import PicturePage

    page = PicturePage()
    page.menu_wanted.connect(viewer.menu_wanted)
    return page


def _try(session: Session) -> TryPage:
    from transferstudio.app.try_it.pictures import PictureTry

    return PictureTry(session)


def _result(session: Session, thumbnails: Thumbnails) -> ResultView:
    from transferstudio.app.classification.result import ClassificationResult

    return ClassificationResult(session, thumbnails, mistakes_in_a_row=3)


def _predictor() -> type:
    from transferstudio.runtime import Predictor

    return Predictor


IMAGE_CLASSIFICATION = TaskView(
    name="image-classification",
    classifies=True,
    icon="image-square",
    goal=(QT_TRANSLATE_NOOP("Goals", "Classify images"), QT_TRANSLATE_NOOP("Goals", "One class per image")),
    hint=HINT,
    make_page=_page,
    columns=(QT_TRANSLATE_NOOP("SampleModel", "Name"), QT_TRANSLATE_NOOP("SampleModel", "Label")),
    orders=(NAMES, LABELS),
    clears=CLEARS,
    unchecked=QT_TRANSLATE_NOOP(
        "HealthCard",
        "Checked so far: number of labels, image sizes. Still to check: near-duplicates, outliers, doubtful labels, missing files.",
    ),
    no_classes=(NO_CLASSES,),
    may_draw_boxes=True,
    count_labels=count_labels,
    measure=ACCURACY,
    make_result=_result,
    make_try=_try,
    predictor=_predictor,
    learnt=QT_TRANSLATE_NOOP(
        "Origin", "This labelled image was in the training set, so a correct prediction proves little."
    ),
    file_in_words=QT_TRANSLATE_NOOP(
        "ExportPane",
        "model.onnx takes images of any size and returns calibrated probabilities: scaling, network and labels are "
        "built in.",
    ),
)
