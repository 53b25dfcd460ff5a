"""Asks the trained network of a run directly: the same questions and answers as its exported file, before that is made."""

from __future__ import annotations

from transferstudio.backbones.catalogue import TOKENIZER, find
from transferstudio.errors import TrainingError
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.runs import Run, stored_report
from transferstudio.runtime import Answer
from transferstudio.runtime.predict_questions import AnswerLimits as QuestionLimits
from transferstudio.runtime.predict_questions import PairEncoder, choose
from transferstudio.tasks.question_answering.report import AnswerReport
from transferstudio.training.report import UNREADABLE


class TrainedQuestionAnswerer:
    """See :class:`transferstudio.runtime.QuestionPredictor`."""

    def __init__(self, run: Run, project: Project) -> None:
        """Loads the network.

        Raises:
            TrainingError: the run's files are missing or damaged.
        """
        from transferstudio.tasks.question_answering.training import load_spans  # here, because torch is heavy
        from transferstudio.tasks.question_answering.training_task import scorer

        try:
            report = AnswerReport.from_json(stored_report(run.folder))
        except UNREADABLE as error:
            raise TrainingError(
                message("Run {} cannot be used: {}", run.id, error), where=run.folder, advice=message("Train again.")
            ) from error
        self.limits: QuestionLimits = report.limits
        network = load_spans(run.folder, find(str(report.plan.backbone)))
        self._score = scorer(network, next(network.parameters()).device)
        self._encoder = PairEncoder(run.folder / TOKENIZER, self.limits)

    def answer(self, passage: str, question: str) -> Answer:
        """The answer to one question."""
        windows = self._encoder.windows(passage, question)
        return choose(passage, windows, self._score(windows), self.limits)[0]
