"""What a frozen backbone sees of the labelled samples of a real set: the ground that benchmarks of advice stand on."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks.few_labels import folder_of
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT, find
from transferstudio.backbones.weights import obtain
from transferstudio.events import finish
from transferstudio.insight.embeddings import LabelledEmbeddings
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks.classification.dataset import prepare
from transferstudio.training.linear_head import Fit, fit_head
from transferstudio.training.plan import Precision, TrainingPlan

IMAGES = setting(("ants-bees", "hand-signs", "flowers", "digits"), ("ants-bees",))
TEXTS = setting(("sst2", "banking77"), ())
SETS = (*IMAGES, *TEXTS)
MOST = setting(1500, 80)  # samples of a set, drawn with a fixed seed


@dataclass(frozen=True)
class FrozenFeatures:
    """``features``, float32 (samples, width), ``targets`` and near-duplicate ``groups``, int64 (samples), and the views of a head."""

    features: np.ndarray
    targets: np.ndarray
    groups: np.ndarray
    views: tuple[slice, ...]

    @property
    def classes(self) -> int:
        """How many there are."""
        return int(self.targets.max()) + 1

    def embedded(self, chosen: np.ndarray) -> LabelledEmbeddings:
        """Some of the samples, as advice sees them."""
        names = [str(class_) for class_ in range(self.classes)]
        rows, targets, groups = self.features[chosen].copy(), self.targets[chosen], self.groups[chosen]
        return LabelledEmbeddings.of(chosen, rows, targets, names, groups)

    def fitted(self, chosen: np.ndarray, seed: int) -> Fit:
        """The head of a run on some of the samples."""
        groups = np.unique(self.groups[chosen], return_inverse=True)[1]
        features, targets = self.features[chosen], self.targets[chosen]
        return fit_head(features, targets, classes=self.classes, groups=groups, seed=seed, views=self.views)

    def accuracy(self, fit: Fit, tested: np.ndarray) -> float:
        """The share of some samples (0–1) that a head predicts correctly."""
        predicted = fit.head.logits(self.features[tested]).argmax(axis=1)
        return float((predicted == self.targets[tested]).mean())


def frozen_features(name: str, backbone: str | None = None, precision: Precision = Precision.FP32) -> FrozenFeatures:
    """Those of a set; ``backbone``: by default the one of its task."""
    texts = name in TEXTS
    found = find(backbone or (DEFAULT_TEXT if texts else DEFAULT))
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        folder = DATA / "text-classification" / name if texts else folder_of(name, Path(work))
        finish(import_dataset(project, folder, copy=False))
        _leave_out(project)
        plan = TrainingPlan(backbone=found.name, precision=precision)
        weights = finish(obtain(found))
        data = finish(prepare(project, plan, found, weights))
        return FrozenFeatures(data.features.read(), data.labelled.targets, data.groups, data.views)


def _leave_out(project: Project) -> None:
    """All but :data:`MOST` samples lose their label."""
    ids = sorted(row.sample_id for row in project.annotations.labelled(project.classes.default_field().id))
    order = np.random.default_rng(0).permutation(ids)
    project.annotations.clear(order[MOST:].tolist(), project.classes.default_field().id)
