"""Object detection: boxes around the objects in an image, each with its class."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.events import Work
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks.base import Task, TaskInfo
from transferstudio.tasks.object_detection.report import DetectionReport
from transferstudio.training.field_classes import FieldClasses, check_same
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.time_left import ExpectedStage

if TYPE_CHECKING:
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle
    from transferstudio.runtime.predict_boxes import BoxPredictor
    from transferstudio.tasks.asking import Asking
    from transferstudio.training.model_scores import ModelScores

# What is heavy to load is imported where it is used.


class ObjectDetection(Task):
    """See :class:`transferstudio.tasks.base.Task`."""

    info = TaskInfo(
        name="object-detection",
        title="Object detection",
        units="images",
        takes_detectors=True,
        default_backbone=DEFAULT,
        default_method=Method.FULL,
        default_epochs=12,
        methods=(Method.HEAD, Method.LAST_BLOCKS, Method.FULL, Method.SCRATCH),
    )

    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        """See Task."""
        used = {"test_share", "validation_share", "learning_rate", "weight_decay"}
        if plan.method in (Method.LAST_BLOCKS, Method.FULL) and not find(plan.backbone).is_detector:
            used.add("layer_decay")
        if plan.augment is not False:
            used.add("flip")
        return frozenset(used)

    def labelled_count(self, project: Project) -> int:
        """See Task."""
        return project.boxes.boxed()

    def read_report(self, stored: Mapping[str, Any]) -> DetectionReport:
        """See Task."""
        return DetectionReport.from_json(stored)

    def how_to_use(self) -> HowToUse:
        """See Task."""
        from transferstudio.tasks.object_detection.how_to_use import HOW_TO_USE

        return HOW_TO_USE

    def stages(self, project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
        """See Task."""
        from transferstudio.tasks.object_detection.cost import stages

        return stages(project, plan)

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
        """See Task."""
        from transferstudio.tasks.object_detection.cost import seconds

        return seconds(project, plan, speed)

    def learn(
        self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
    ) -> Work[DetectionReport]:
        """See Task."""
        from transferstudio.tasks.object_detection.training import learn_boxes

        return learn_boxes(project, plan, run_id, stop)

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """See Task."""
        from transferstudio.tasks.object_detection.dataset import annotated

        check_same(begun, [annotated(project)[1]])

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """See Task."""
        from transferstudio.tasks.object_detection.export import export_boxes

        return export_boxes(project, run, folder, int8=int8, stop=stop)

    def open_model(self, model: Path) -> BoxPredictor:
        """See Task."""
        from transferstudio.runtime.predict_boxes import BoxPredictor

        return BoxPredictor(model)

    def score_model(
        self, predictor: BoxPredictor, project: Project, *, field: str | None, stop: threading.Event | None
    ) -> Work[ModelScores]:
        """See Task."""
        from transferstudio.tasks.object_detection.model_scores import score_detector

        return score_detector(predictor, project, stop=stop)

    def asking(self, predictor: BoxPredictor) -> Asking:
        """See Task."""
        from transferstudio.tasks.object_detection.asking import BoxAsking

        return BoxAsking(predictor)

    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        """See Task."""
        from transferstudio.formats.boxes.coco import write_coco
        from transferstudio.formats.boxes.table import write_box_table
        from transferstudio.formats.boxes.voc import write_voc
        from transferstudio.formats.boxes.yolo import write_yolo
        from transferstudio.project.rows import boxed_pictures

        return {
            "coco": lambda target: write_coco(boxed_pictures(project), target, lost),
            "voc": lambda target: write_voc(boxed_pictures(project), target, lost),
            "yolo": lambda target: write_yolo(boxed_pictures(project), target, lost),
            "csv": lambda target: write_box_table(boxed_pictures(project), target, lost),
        }
