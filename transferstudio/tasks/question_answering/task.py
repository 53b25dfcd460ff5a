"""Extractive question answering: a passage and a question, and where in the passage the answer stands, or that there is none."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.backbones.catalogue import DEFAULT_TEXT
from transferstudio.events import Work
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks.base import Answers
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.time_left import Stage

if TYPE_CHECKING:
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle

# What is heavy to load is imported where it is used.


@dataclass(frozen=True)
class QuestionAnswering:
    """See :class:`transferstudio.tasks.base.Task`."""

    name: str = "question-answering"
    title: str = "Question answering"
    things: str = "questions"
    reads_texts: bool = True
    takes_detectors: bool = False
    has_label_fields: bool = False
    practises: bool = True
    chooses_method: bool = False
    answers: Answers = Answers.SPAN
    default_backbone: str = DEFAULT_TEXT
    default_method: str = "full"
    default_epochs: int = 8
    methods: tuple[Method, ...] = tuple(method for method in Method if method != Method.CONTRASTIVE)

    def labelled_count(self, project: Project) -> int:
        """See Task."""
        return project.annotations.answered()

    def in_words(self, report: dict[str, Any]) -> str:
        """See Task."""
        f1, exact = report["scores"]["f1"], report["scores"]["exact_match"]
        return (
            f"[bold]F1 {f1['value']:.1%}[/] (95 % interval {f1['low']:.1%} to {f1['high']:.1%}), exact match {exact['value']:.1%} "
            f"({exact['low']:.1%} to {exact['high']:.1%}), by {report['how']} on {report['scored_samples']:,} questions"
        )

    def page(self, report: dict[str, Any]) -> str:
        """See Task."""
        from transferstudio.tasks.question_answering.report import page

        return page(report)

    def how_to_use(self) -> HowToUse:
        """See Task."""
        from transferstudio.tasks.question_answering.how_to_use import HOW_TO_USE

        return HOW_TO_USE

    def stages(self, project: Project, plan: TrainingPlan) -> list[Stage]:
        """See Task."""
        from transferstudio.tasks.question_answering.cost import stages

        return stages(project, plan)

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, looked: bool) -> float:
        """See Task."""
        from transferstudio.tasks.question_answering.cost import seconds

        return seconds(project, plan, speed)

    def learn(
        self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
    ) -> Work[dict[str, Any]]:
        """See Task."""
        from transferstudio.tasks.question_answering.learning import learn_spans

        return learn_spans(project, plan, run_id, stop)

    def choose_method(self, project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[Method]:
        """See Task."""
        yield from ()
        return Method(self.default_method)

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """See Task: answers have no classes."""

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """See Task."""
        from transferstudio.tasks.question_answering.export import export_questions

        return export_questions(project, run, folder, int8=int8, stop=stop)
