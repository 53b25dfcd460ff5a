"""How well an exported model answers questions whose answers are known, each asked as a user of the file would."""

from __future__ import annotations

import threading

from transferstudio.errors import DataError
from transferstudio.events import Work
from transferstudio.i18n import verbatim
from transferstudio.project import Project
from transferstudio.project.annotations import Question
from transferstudio.runtime import QuestionPredictor
from transferstudio.runtime.predict_questions import AnswerLimits
from transferstudio.tasks.question_answering.evaluation import (
    Scored,
    calibration_error,
    evaluate,
    score_windows,
    worst_mistakes,
)
from transferstudio.training.model_scores import ModelScores, amount


def score_answers(predictor: QuestionPredictor, project: Project, *, stop: threading.Event | None) -> Work[ModelScores]:
    """See :meth:`transferstudio.tasks.base.Task.score_model`."""
    every = list(project.annotations.questions())
    asked = [one for one in every if one.answers is not None]
    if not asked:
        raise DataError(verbatim("None of the questions has an answer"))
    scored = yield from _asked(predictor, asked, stop)
    answers = scored.answers(predictor.limits)
    found = evaluate(answers, seed=0)
    details = {
        "scores": found.as_json(),
        "calibration_error": calibration_error(answers),
        "mistakes": [
            {
                "question": one.question,
                "predicted": one.predicted,
                "known": list(one.known),
                "confidence": one.confidence,
                "f1": one.f1,
            }
            for one in worst_mistakes(answers)
        ],
    }
    rows = tuple(
        f"{amount(group.questions, 'questions')} {which} an answer: F1 {group.f1:.1%}, exact match {group.exact_match:.1%}"
        for which, group in (("with", found.with_answer), ("without", found.without_answer))
        if group is not None
    )
    words = f"{found.in_words()}, {amount(len(asked), 'questions')}"
    return ModelScores("F1", found.f1, len(asked), words, details, rows, _remarks(every, asked, predictor.limits))


def _asked(predictor: QuestionPredictor, asked: list[Question], stop: threading.Event | None) -> Work[Scored]:
    """The scores of the windows of all questions."""
    work = score_windows(asked, predictor.encoder, predictor.scores)
    while True:
        if stop is not None and stop.is_set():
            raise DataError(verbatim("The evaluation was cancelled"))
        try:
            yield next(work)
        except StopIteration as end:
            scored: Scored = end.value
            return scored


def _remarks(every: list[Question], asked: list[Question], limits: AnswerLimits) -> tuple[str, ...]:
    found = []
    if len(asked) < len(every):
        found.append(f"Not scored: {amount(len(every) - len(asked), 'questions')} that nobody has answered.")
    without = sum(not one.answers for one in asked)
    if without and limits.threshold is None:
        found.append(
            f"The model always gives an answer, which is wrong for {amount(without, 'questions')} without one."
        )
    return tuple(found)
