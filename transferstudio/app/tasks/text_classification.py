"""What the window shows of texts that have one class as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transferstudio.app.tasks.base import LABELS, TEXTS, TEXTS_AS_TABLE, TaskView
from transferstudio.app.tasks.classification import ACCURACY, CLEARS, HINT, NO_CLASSES, count_labels
from transferstudio.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from transferstudio.app.data.sample_page import SamplePage
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.data.viewer import Viewer
    from transferstudio.app.session import Session
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.app.try_it.page import TryPage


def _page(_viewer: Viewer) -> SamplePage:
    from transferstudio.app.data.text_page import TextPage

    return TextPage()


def _try(session: Session) -> TryPage:
    from transferstudio.app.try_it.texts import TextTry

    return TextTry(session)


def _result(session: Session, thumbnails: Thumbnails) -> ResultView:
    from transferstudio.app.classification.result import ClassificationResult

    return ClassificationResult(session, thumbnails, mistakes_in_a_row=1)


def _predictor() -> type:
    from transferstudio.runtime import TextPredictor

    return TextPredictor


TEXT_CLASSIFICATION = TaskView(
    name="text-classification",
    classifies=True,
    icon="chats",
    goal=(QT_TRANSLATE_NOOP("Goals", "Classify texts"), QT_TRANSLATE_NOOP("Goals", "Sentiment, topic, intent")),
    from_file=True,
    hint=HINT,
    make_page=_page,
    table=TEXTS_AS_TABLE,
    columns=(QT_TRANSLATE_NOOP("SampleModel", "Text"), QT_TRANSLATE_NOOP("SampleModel", "Label")),
    orders=(TEXTS, LABELS),
    clears=CLEARS,
    unchecked=QT_TRANSLATE_NOOP(
        "HealthCard",
        "Checked so far: number of labels, text lengths. Still to check: near-duplicates, outliers, doubtful labels, languages.",
    ),
    no_classes=(
        NO_CLASSES,
        QT_TRANSLATE_NOOP("ClassList", "Use plain words as class names: the first suggestions are based on them."),
    ),
    count_labels=count_labels,
    measure=ACCURACY,
    make_result=_result,
    make_try=_try,
    predictor=_predictor,
    learnt=QT_TRANSLATE_NOOP(
        "Origin", "This labelled text was in the training set, so a correct prediction proves little."
    ),
    file_in_words=QT_TRANSLATE_NOOP(
        "ExportPane",
        "model.onnx and tokenizer.json take texts and return calibrated probabilities: mask, network and labels are built in.",
    ),
    one_file=True,
)
