"""What the window shows of questions about passages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transferstudio.app.tasks.base import LABELS, TEXTS, TEXTS_AS_TABLE, Fewest, Measure, TaskView
from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.training.plan import FEWEST_QUESTIONS

if TYPE_CHECKING:
    from transferstudio.app.data.sample_page import SamplePage
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.data.viewer import Viewer
    from transferstudio.app.session import Session
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.app.try_it.page import TryPage
    from transferstudio.project import Project

ANSWER = 260  # pixels of the column that shows it


def _page(viewer: Viewer) -> SamplePage:
    from transferstudio.app.questions.viewer import QuestionViewer

    page = QuestionViewer(viewer.session)
    page.added.connect(viewer.open_sample)
    return page


def _try(session: Session) -> TryPage:
    from transferstudio.app.questions.trying import QuestionTry

    return QuestionTry(session)


def _result(_session: Session, _thumbnails: Thumbnails) -> ResultView:
    from transferstudio.app.questions.result import QuestionResult

    return QuestionResult()


def _predictor() -> type:
    from transferstudio.runtime import QuestionPredictor

    return QuestionPredictor


def _count_labels(project: Project, _field: int) -> list[int]:
    answered = project.annotations.answered()
    return [answered] if answered else []


QUESTION_ANSWERING = TaskView(
    name="question-answering",
    has_classes=False,
    suggests=False,
    icon="question",
    goal=(QT_TRANSLATE_NOOP("Goals", "Answer questions"), QT_TRANSLATE_NOOP("Goals", "From your own passages")),
    from_file=True,
    hint=QT_TRANSLATE_NOOP(
        "DataPane",
        "Space opens a question · A: the selection is the answer · U: no answer · S suggests · Q asks another · Page up, page down · X clears",
    ),
    keys=(QT_TRANSLATE_NOOP("Words", "Questions"), (
        ("A", QT_TRANSLATE_NOOP("Words", "The selection in the passage is the answer")),
        ("U", QT_TRANSLATE_NOOP("Words", "The passage has no answer")),
        ("Q", QT_TRANSLATE_NOOP("Words", "Ask another question about the passage")),
        (QT_TRANSLATE_NOOP("Words", "Page up, Page down"), QT_TRANSLATE_NOOP("Words", "Previous, next question")),
    )),
    make_page=_page,
    table=replace(TEXTS_AS_TABLE, label=ANSWER),
    columns=(QT_TRANSLATE_NOOP("SampleModel", "Question"), QT_TRANSLATE_NOOP("SampleModel", "Answer")),
    orders=(TEXTS, LABELS),
    all_samples=QT_TRANSLATE_NOOP("FilterBar", "All questions"),
    without_label=QT_TRANSLATE_NOOP("FilterBar", "Unanswered"),
    clears=QT_TRANSLATE_NOOP("ByMouse", "Clear answer"),
    unchecked=QT_TRANSLATE_NOOP(
        "HealthCard", "Checked so far: text lengths. Still to check: missing files."
    ),
    count_labels=_count_labels,
    fewest=Fewest(FEWEST_QUESTIONS, QT_TRANSLATE_NOOP("ModelPane", "Answer at least {} questions.")),
    advice=QT_TRANSLATE_NOOP(
        "ModelPane",
        "Recommended: Full. Pre-trained networks cannot find answers yet, so all layers are fine-tuned, first on "
        "practice questions generated from your passages.",
    ),
    measure=Measure("F1", "F1", "f1"),
    make_result=_result,
    make_try=_try,
    predictor=_predictor,
    learnt=QT_TRANSLATE_NOOP("Origin", "This answered question was in the training set, so a correct answer proves little."),
    file_in_words=QT_TRANSLATE_NOOP(
        "ExportPane",
        "model.onnx and tokenizer.json take a passage and a question; predict.py beside them finds the answer.",
    ),
)  # fmt: skip
