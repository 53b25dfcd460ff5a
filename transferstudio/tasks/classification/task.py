"""Classification: one of N classes per image or text."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.events import Work
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks.base import Task, TaskInfo
from transferstudio.tasks.classification.labelled_samples import read_labelled_samples
from transferstudio.tasks.classification.report import ClassificationReport
from transferstudio.training.field_classes import FieldClasses, check_same
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.time_left import ExpectedStage

if TYPE_CHECKING:
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle
    from transferstudio.insight.embeddings import LabelledEmbeddings
    from transferstudio.runtime.predict import Predictor
    from transferstudio.runtime.predict_text import TextPredictor
    from transferstudio.tasks.asking import Asking
    from transferstudio.training.model_scores import ModelScores
    from transferstudio.training.probe import Probe


@dataclass(frozen=True)
class Classification(Task):
    """See :class:`transferstudio.tasks.base.Task`."""

    info: TaskInfo

    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        """See Task."""
        if plan.method in (Method.AUTO, Method.HEAD):
            return frozenset({"test_share"})
        used = {"test_share", "learning_rate", "batch", "weight_decay"}
        if plan.method != Method.CONTRASTIVE:
            used |= {"validation_share", "label_smoothing", "patience"}
        if plan.method in (Method.LAST_BLOCKS, Method.FULL):
            used.add("layer_decay")
        if not self.info.reads_texts and plan.augmented:
            used |= {"crop", "flip", "colour"}
        return frozenset(used | ({"rank"} if plan.method == Method.LORA else set()))

    def labelled_count(self, project: Project) -> int:
        """See Task."""
        return sum(project.classes.teaching_counts(project.classes.default_field().id))

    def read_report(self, stored: Mapping[str, Any]) -> ClassificationReport:
        """See Task."""
        return ClassificationReport.from_json(stored)

    def how_to_use(self) -> HowToUse:
        """See Task."""
        from transferstudio.tasks.classification.how_to_use import IMAGES, TEXTS

        return TEXTS if self.info.reads_texts else IMAGES

    def stages(self, project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
        """See Task."""
        from transferstudio.tasks.classification.cost import stages

        return stages(project, plan)

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
        """See Task."""
        from transferstudio.tasks.classification.cost import seconds

        return seconds(project, plan, speed, features_cached=features_cached)

    def learn(
        self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
    ) -> Work[ClassificationReport]:
        """See Task."""
        from transferstudio.tasks.classification.training import learn_classifier

        return learn_classifier(project, plan, run_id, stop)

    def head_accuracy(self, project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[float]:
        """See Task."""
        from transferstudio.tasks.classification.probe import head_accuracy

        return head_accuracy(project, plan, stop)

    def probe_backbones(
        self,
        project: Project,
        plan: TrainingPlan,
        backbones: Sequence[str],
        stop: threading.Event | None,
        *,
        keep: bool = True,
    ) -> Work[list[Probe]]:
        """See Task."""
        from transferstudio.tasks.classification.probe import probe_backbones

        return probe_backbones(project, plan, backbones, stop, keep=keep)

    def labelled_embeddings(
        self, project: Project, plan: TrainingPlan, stop: threading.Event | None, *, keep: bool = False
    ) -> Work[LabelledEmbeddings | None]:
        """See Task."""
        from transferstudio.tasks.classification.probe import labelled_embeddings

        return labelled_embeddings(project, plan, stop, keep=keep)

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """See Task."""
        check_same(begun, read_labelled_samples(project, plan.fields).field_classes)

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """See Task; ``one_file`` is for texts."""
        from transferstudio.tasks.classification.export import export_classifier

        return export_classifier(project, run, folder, int8=int8, one_file=one_file, stop=stop)

    def open_model(self, model: Path) -> Predictor | TextPredictor:
        """See Task."""
        from transferstudio.runtime.predict import Predictor
        from transferstudio.runtime.predict_text import TextPredictor

        return TextPredictor(model) if self.info.reads_texts else Predictor(model)

    def score_model(
        self, predictor: Predictor | TextPredictor, project: Project, *, field: str | None, stop: threading.Event | None
    ) -> Work[ModelScores]:
        """See Task."""
        from transferstudio.tasks.classification.model_scores import score_classifier

        return score_classifier(predictor, project, field=field, units=self.info.units, stop=stop)

    def asking(self, predictor: Predictor | TextPredictor) -> Asking:
        """See Task."""
        from transferstudio.tasks.classification.asking import ImageAsking, TextAsking

        return TextAsking(predictor) if self.info.reads_texts else ImageAsking(predictor)

    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        """See Task."""
        from transferstudio.formats.class_folders import write_class_folders
        from transferstudio.formats.table_writing import write_table_folder
        from transferstudio.formats.texts import write_texts
        from transferstudio.project.rows import labelled_rows, labelled_texts

        if self.info.reads_texts:
            return {"csv": lambda target: write_texts(labelled_texts(project), target)}
        return {
            "folders": lambda target: write_class_folders(labelled_rows(project), target, lost),
            "csv": lambda target: write_table_folder(labelled_rows(project), target, lost),
        }
