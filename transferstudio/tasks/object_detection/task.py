"""Object detection: boxes around the things in a picture, each with its class."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.backbones.catalogue import DEFAULT
from transferstudio.events import Work
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks.base import Answers
from transferstudio.training.field_classes import FieldClasses, check_same
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.time_left import Stage

if TYPE_CHECKING:
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle

# What is heavy to load is imported where it is used.


@dataclass(frozen=True)
class ObjectDetection:
    """See :class:`transferstudio.tasks.base.Task`."""

    name: str = "object-detection"
    title: str = "Object detection"
    things: str = "images"
    reads_texts: bool = False
    takes_detectors: bool = True
    has_label_fields: bool = False
    practises: bool = False
    chooses_method: bool = False
    answers: Answers = Answers.BOX
    default_backbone: str = DEFAULT
    default_method: str = "full"
    default_epochs: int = 12
    methods: tuple[Method, ...] = (Method.HEAD, Method.LAST_BLOCKS, Method.FULL, Method.SCRATCH)

    def labelled_count(self, project: Project) -> int:
        """See Task."""
        return project.boxes.boxed()

    def in_words(self, report: dict[str, Any]) -> str:
        """See Task."""
        map50, whole = report["scores"]["map50"], report["scores"]["map"]
        return (
            f"[bold]mAP50 {map50['value']:.1%}[/] (95 % interval {map50['low']:.1%} to {map50['high']:.1%}), mAP 50–95 {whole['value']:.1%} "
            f"({whole['low']:.1%} to {whole['high']:.1%}), by {report['how']} on {report['scored_samples']:,} images"
        )

    def page(self, report: dict[str, Any]) -> str:
        """See Task."""
        from transferstudio.tasks.object_detection.report import page

        return page(report)

    def how_to_use(self) -> HowToUse:
        """See Task."""
        from transferstudio.tasks.object_detection.how_to_use import HOW_TO_USE

        return HOW_TO_USE

    def stages(self, project: Project, plan: TrainingPlan) -> list[Stage]:
        """See Task."""
        from transferstudio.tasks.object_detection.cost import stages

        return stages(project, plan)

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, looked: bool) -> float:
        """See Task."""
        from transferstudio.tasks.object_detection.cost import seconds

        return seconds(project, plan, speed)

    def learn(
        self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
    ) -> Work[dict[str, Any]]:
        """See Task."""
        from transferstudio.tasks.object_detection.learning import learn_boxes

        return learn_boxes(project, plan, run_id, stop)

    def choose_method(self, project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[Method]:
        """See Task."""
        yield from ()
        return Method(self.default_method)

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """See Task."""
        from transferstudio.tasks.object_detection.dataset import marked

        check_same(begun, [marked(project)[1]])

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """See Task."""
        from transferstudio.tasks.object_detection.export import export_boxes

        return export_boxes(project, run, folder, int8=int8, stop=stop)
