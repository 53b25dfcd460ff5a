"""Asks a model a question in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from transferstudio.app.background import Background
from transferstudio.app.try_it.kept_model import KeptModel, Model, TrainedRun
from transferstudio.errors import StudioError
from transferstudio.i18n import message_of, translate_message
from transferstudio.runtime import Answer, QuestionPredictor

if TYPE_CHECKING:
    from transferstudio.tasks.question_answering.trained_predictor import TrainedQuestionAnswerer


@dataclass(frozen=True)
class AnsweredQuestion:
    """What the model predicted, in how many seconds; ``failure``: why it could not be asked."""

    passage: str
    question: str
    answer: Answer
    seconds: float
    failure: str = ""

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the answer stands; none where there is none."""
        start, stop = self.answer.start, self.answer.stop
        return () if start is None or stop is None else ((start, stop),)


class QuestionAsker:
    """See the module."""

    def __init__(self, parent: QObject) -> None:
        self._pool = Background(parent, "ask a question")
        self._kept: KeptModel[QuestionPredictor | TrainedQuestionAnswerer] = KeptModel(
            QuestionPredictor, trained_question_answerer
        )

    def ask(self, model: Model, passage: str, question: str, then: Callable[[AnsweredQuestion], None]) -> None:
        """Asks; what was asked before and has not begun is dropped."""
        self._pool.clear()
        self._pool.start(lambda: self._answer(model, passage, question), then)

    def forget(self) -> None:
        """Another project is open."""
        self._pool.clear()
        self._kept.forget()

    def close(self) -> None:
        """Waits for an answer that is being made."""
        self._pool.close()

    def _answer(self, model: Model, passage: str, question: str) -> AnsweredQuestion:
        try:
            predictor = self._kept.at(model)
            start = time.perf_counter()
            answer = predictor.answer(passage, question)
        except (StudioError, OSError, ValueError) as error:
            return AnsweredQuestion(
                passage, question, Answer("", None, None, 0.0), 0.0, translate_message(message_of(error))
            )
        return AnsweredQuestion(passage, question, answer, time.perf_counter() - start)


def trained_question_answerer(trained: TrainedRun) -> TrainedQuestionAnswerer:
    """The trained network of a run."""
    from transferstudio.tasks.question_answering.trained_predictor import (
        TrainedQuestionAnswerer,  # here: the small edition has no trained networks
    )

    return TrainedQuestionAnswerer(trained.run, trained.project)
