"""Gets the labelled samples ready for a run: their features, and who teaches, who validates, who tests."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

import numpy as np

from transferstudio.backbones import weights as backbone_weights
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.onnx_body import feature_key, frozen_body
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.project import Project
from transferstudio.project.samples import Split
from transferstudio.tasks import Labelled, Task
from transferstudio.training.extraction import extract
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.splitting import divide, near_duplicate_groups

FEW = 20  # samples of the smallest class, below which no test split is made: it would be too small to tell anything
MIN_OF_A_CLASS = 2


@dataclass(frozen=True)
class Dataset:
    """Labelled samples with features, float32 (samples, width), near-duplicate ``groups`` and final splits.

    ``tested`` is False where there are too few labels for a test split: then every sample teaches.
    """

    labelled: Labelled
    features: np.ndarray
    groups: np.ndarray
    tested: bool

    def part(self, *splits: str) -> Dataset:
        """The samples of some splits."""
        chosen = np.isin(self.labelled.splits, splits)
        return Dataset(self.labelled.where(chosen), self.features[chosen], self.groups[chosen], self.tested)


def prepare(
    project: Project, plan: TrainingPlan, task: Task, backbone: Backbone, *, stop: threading.Event | None = None
) -> Work[Dataset]:
    """Checks the labels, extracts what features are missing, and decides the splits that are undecided.

    Raises:
        TrainingError: there is too little to learn from; the message says what to do.
        BackboneError: the weights cannot be had.
    """
    labelled = task.labelled(project, plan.field)
    check(labelled)
    weights = yield from backbone_weights.obtain(backbone, stop=stop)
    body = yield from frozen_body(backbone, weights)
    folder = project.cache / "features" / feature_key(backbone, weights, plan.precision)
    items = list(zip(labelled.hashes, labelled.names, labelled.paths, strict=True))
    cache, unreadable = yield from extract(folder, body, backbone, items, stop=stop)
    if unreadable:
        labelled = labelled.where(np.array([digest not in unreadable for digest in labelled.hashes]))
        check(labelled)
    if stop is not None and stop.is_set():
        raise TrainingError(
            "The run was cancelled while features were computed", advice="What was computed is kept for the next run."
        )
    features = cache.read(labelled.hashes)
    groups = near_duplicate_groups(features)
    decided, tested, notes = decide_splits(labelled, groups, plan)
    yield from notes
    if tested:
        undecided = labelled.splits == ""
        project.samples.assign_splits(
            {
                int(id_): Split(split)
                for id_, split in zip(decided.ids[undecided], decided.splits[undecided], strict=True)
            }
        )
    return Dataset(decided, features, groups, tested)


def check(labelled: Labelled) -> None:
    """Says before training what would make it impossible.

    Raises:
        TrainingError: fewer than two classes, or a class with a single sample.
    """
    if len(labelled.classes) < 2:
        advice = "Label some images with at least two different classes."
        raise TrainingError(
            f"There are labels of {len(labelled.classes)} classes, and learning needs two", advice=advice
        )
    counts = np.bincount(labelled.targets, minlength=len(labelled.classes))
    single = [name for name, count in zip(labelled.classes, counts, strict=True) if count < MIN_OF_A_CLASS]
    if single:
        raise TrainingError(
            f"Too few labels of {', '.join(single[:5])}: each class needs at least {MIN_OF_A_CLASS}",
            advice="Label more of them, or delete the class.",
        )


def decide_splits(labelled: Labelled, groups: np.ndarray, plan: TrainingPlan) -> tuple[Labelled, bool, list[Note]]:
    """Fills in the splits that are undecided; what a person or a data set decided is kept.

    A given test split is the test split. A data set that holds back only a validation part is tested on it, since that
    is the part nobody learnt from; validation then comes out of the training part.
    """
    splits = labelled.splits.astype("U10")
    notes: list[Note] = []
    counts = np.bincount(labelled.targets[splits != Split.TEST], minlength=len(labelled.classes))
    if not (splits == Split.TEST).any() and (splits == Split.VALIDATION).any():
        splits[splits == Split.VALIDATION] = Split.TEST
        notes.append(Note("The data set holds back a validation part and no test part: scores are measured on it."))
    if not (splits == Split.TEST).any():
        if counts.min() < FEW:
            notes.append(
                Note(
                    f"The smallest class has {counts.min()} labels: too few for a test split, so scores are cross-validated.",
                    "warning",
                )
            )
            return replace(labelled, splits=np.full(len(labelled), Split.TRAIN, dtype="U10")), False, notes
        open_ = splits == ""
        parts = divide(labelled.targets[open_], groups[open_], [1 - plan.test_share, plan.test_share], seed=plan.seed)
        splits[np.flatnonzero(open_)[parts == 1]] = Split.TEST
    tests = groups[splits == Split.TEST]
    undecided = splits == ""
    splits[undecided & np.isin(groups, tests)] = (
        Split.TEST
    )  # a near-duplicate of a test image would give its answer away
    splits[splits == ""] = Split.TRAIN
    across = np.intersect1d(groups[splits == Split.TEST], groups[splits == Split.TRAIN])
    if len(across):
        notes.append(
            Note(
                f"{len(across)} test images have near-duplicates among the training images; the split was given so.",
                "warning",
            )
        )
    return replace(labelled, splits=splits), True, notes
