"""Classification: one of N classes an image, or a text."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.classes import Field
from transferstudio.project.hashes import Hashes
from transferstudio.project.runs import Run
from transferstudio.project.samples import Split
from transferstudio.tasks.classification.labelled_samples import ABSENT, LabelledSamples, Labels
from transferstudio.tasks.classification.report import ClassificationReport
from transferstudio.training.field_classes import FieldClasses, check_same
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.scores import Scores, score
from transferstudio.training.time_left import ExpectedStage

if TYPE_CHECKING:
    import torch

    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle
    from transferstudio.runtime.predict import Predictor
    from transferstudio.runtime.predict_text import TextPredictor
    from transferstudio.tasks.asking import Asking

SPLITS = ("", *Split)


@dataclass(frozen=True)
class Classification:
    """See :class:`transferstudio.tasks.base.Task`."""

    name: str
    title: str
    things: str
    reads_texts: bool
    default_backbone: str
    takes_detectors: bool = False
    has_label_fields: bool = True
    practises: bool = False
    default_method: str = "head"
    default_epochs: int = 8
    methods: tuple[Method, ...] = tuple(Method)

    @property
    def chooses_method(self) -> bool:
        """See Task: what pays differs among texts."""
        return self.reads_texts

    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        """See Task."""
        if plan.method == Method.HEAD:
            return frozenset({"test_share"})
        used = {"test_share", "learning_rate", "batch", "weight_decay"}
        if plan.method != Method.CONTRASTIVE:
            used |= {"validation_share", "label_smoothing", "patience"}
        if plan.method in (Method.LAST_BLOCKS, Method.FULL):
            used.add("layer_decay")
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

        return TEXTS if self.reads_texts else IMAGES

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

        return learn_classifier(self, project, plan, run_id, stop)

    def choose_method(self, project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[Method]:
        """See Task."""
        from transferstudio.tasks.classification.auto_method import choose_method

        return choose_method(self, project, plan, stop)

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """See Task."""
        check_same(begun, self.labelled(project, plan.fields).field_classes)

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """See Task; ``one_file`` is for texts."""
        from transferstudio.tasks.classification.export import export_classifier

        return export_classifier(self, project, run, folder, int8=int8, one_file=one_file, stop=stop)

    def open_model(self, model: Path) -> Predictor | TextPredictor:
        """See Task."""
        from transferstudio.runtime.predict import Predictor
        from transferstudio.runtime.predict_text import TextPredictor

        return TextPredictor(model) if self.reads_texts else Predictor(model)

    def asking(self, predictor: Predictor | TextPredictor) -> Asking:
        """See Task."""
        from transferstudio.tasks.classification.asking import ImageAsking, TextAsking

        return TextAsking(predictor) if self.reads_texts else ImageAsking(predictor)

    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        """See Task."""
        from transferstudio.formats.class_folders import write_class_folders
        from transferstudio.formats.table import write_table
        from transferstudio.formats.texts import write_texts
        from transferstudio.project.rows import labelled_rows, labelled_texts

        if self.reads_texts:
            return {"csv": lambda target: write_texts(labelled_texts(project), target)}
        return {
            "folders": lambda target: write_class_folders(labelled_rows(project), target, lost),
            "csv": lambda target: write_table(labelled_rows(project), target),
        }

    def labelled(
        self, project: Project, fields: Sequence[str] = (), *, known: Sequence[FieldClasses] | None = None
    ) -> LabelledSamples:
        """The samples with a label in one of these fields; in the first field where none is named.

        ``known``: what a network knows, whose classes and their order are to be kept; labels of other classes are left out.

        Raises:
            TrainingError: there is no such field.
        """
        there = {field.name: field for field in project.classes.fields()}
        for name in fields:
            if name not in there:
                raise TrainingError(
                    message("There is no label field “{}”", name), advice=message("Available: {}.", ", ".join(there))
                )
        chosen = [there[name] for name in dict.fromkeys(fields)] or [project.classes.default_field()]
        by_id = {field.id: field for field in known or ()}
        ids, splits = array("q"), array("b")
        class_ids = [array("q") for _ in chosen]

        def digests() -> Iterator[str]:
            for id_, digest, split, *labels in project.annotations.classes_of([field.id for field in chosen]):
                ids.append(id_)
                splits.append(SPLITS.index(split or ""))
                for column, label in zip(class_ids, labels, strict=True):
                    column.append(ABSENT if label is None else label)
                yield digest

        hashes = Hashes(digests())
        return LabelledSamples(
            ids=np.array(ids, dtype=np.int64),
            hashes=hashes,
            splits=np.array(SPLITS)[np.array(splits, dtype=np.int64)],
            fields=tuple(
                _labels(project, field, np.array(column, dtype=np.int64), by_id.get(field.id))
                for field, column in zip(chosen, class_ids, strict=True)
            ),
            find=project.samples.name_and_source,
        ).with_label()

    def head(self, width: int, classes: int) -> torch.nn.Module:
        """See Task."""
        import torch  # here, because it is heavy

        return torch.nn.Linear(width, classes)

    def loss(
        self, outputs: torch.Tensor, targets: torch.Tensor, *, smoothing: float, weights: torch.Tensor
    ) -> torch.Tensor:
        """See Task."""
        from torch.nn.functional import cross_entropy  # here, because it is heavy

        losses = cross_entropy(outputs, targets, label_smoothing=smoothing, reduction="none")
        return (losses * weights).mean()

    def score(self, probabilities: np.ndarray, targets: np.ndarray, *, seed: int) -> Scores:
        """See Task."""
        return score(probabilities, targets, seed=seed)


def _labels(project: Project, field: Field, class_ids: np.ndarray, known: FieldClasses | None) -> Labels:
    """The labels of one field, of ids of classes, int64 (samples), or ABSENT; where none are ``known``, the classes that a sample has."""
    if known is None:
        known = FieldClasses.of_field(project, field.id, set(np.unique(class_ids).tolist()))
    known = known.named(project)
    targets = np.full(len(class_ids), ABSENT, dtype=np.int64)
    for index, id_ in enumerate(known.ids):
        targets[class_ids == id_] = index
    return Labels(field.name, list(known.names), targets, known)
