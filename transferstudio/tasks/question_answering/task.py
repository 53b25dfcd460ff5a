"""Extractive question answering: a passage and a question, and where in the passage the answer stands, or that there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.backbones.catalogue import DEFAULT_TEXT
from transferstudio.events import Work
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks.base import Task, TaskInfo
from transferstudio.tasks.question_answering.report import AnswerReport
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.plan import METHODS, Method, TrainingPlan
from transferstudio.training.time_left import ExpectedStage

if TYPE_CHECKING:
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle
    from transferstudio.runtime.predict_questions import QuestionPredictor
    from transferstudio.tasks.asking import Asking
    from transferstudio.training.model_scores import ModelScores

# What is heavy to load is imported where it is used.


class QuestionAnswering(Task):
    """See :class:`transferstudio.tasks.base.Task`."""

    info = TaskInfo(
        name="question-answering",
        title="Question answering",
        units="questions",
        reads_texts=True,
        practises=True,
        default_backbone=DEFAULT_TEXT,
        default_method=Method.FULL,
        default_epochs=8,
        methods=tuple(method for method in METHODS if method != Method.CONTRASTIVE),
    )

    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        """See Task."""
        used = {"test_share", "validation_share", "learning_rate", "weight_decay", "patience"}
        return frozenset(used | ({"rank"} if plan.method == Method.LORA else set()))

    def labelled_count(self, project: Project) -> int:
        """See Task."""
        return project.annotations.answered()

    def read_report(self, stored: Mapping[str, Any]) -> AnswerReport:
        """See Task."""
        return AnswerReport.from_json(stored)

    def how_to_use(self) -> HowToUse:
        """See Task."""
        from transferstudio.tasks.question_answering.how_to_use import HOW_TO_USE

        return HOW_TO_USE

    def stages(self, project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
        """See Task."""
        from transferstudio.tasks.question_answering.cost import stages

        return stages(project, plan)

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
        """See Task."""
        from transferstudio.tasks.question_answering.cost import seconds

        return seconds(project, plan, speed)

    def learn(
        self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
    ) -> Work[AnswerReport]:
        """See Task."""
        from transferstudio.tasks.question_answering.training import learn_spans

        return learn_spans(project, plan, run_id, stop)

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """See Task: answers have no classes."""

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """See Task."""
        from transferstudio.tasks.question_answering.export import export_questions

        return export_questions(project, run, folder, int8=int8, stop=stop)

    def open_model(self, model: Path) -> QuestionPredictor:
        """See Task."""
        from transferstudio.runtime.predict_questions import QuestionPredictor

        return QuestionPredictor(model)

    def score_model(
        self, predictor: QuestionPredictor, project: Project, *, field: str | None, stop: threading.Event | None
    ) -> Work[ModelScores]:
        """See Task."""
        from transferstudio.tasks.question_answering.model_scores import score_answers

        return score_answers(predictor, project, stop=stop)

    def asking(self, predictor: QuestionPredictor) -> Asking:
        """See Task."""
        from transferstudio.tasks.question_answering.asking import QuestionAsking

        return QuestionAsking(predictor)

    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        """See Task."""
        from transferstudio.formats.questions import write_squad
        from transferstudio.project.rows import answered_questions

        return {"squad": lambda target: write_squad(answered_questions(project), target)}
