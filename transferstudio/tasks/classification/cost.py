"""What a run on classes costs; see :mod:`transferstudio.training.cost`."""

from __future__ import annotations

from collections.abc import Sequence

from transferstudio.backbones.catalogue import find
from transferstudio.project import Project
from transferstudio.tasks.classification.dataset import FEW_TO_VALIDATE
from transferstudio.tasks.classification.training import input_size
from transferstudio.training.cost import HEAD_SECONDS, epochs
from transferstudio.training.plan import FINE_TUNING_FOLDS, PAIR_STEPS, Method, TrainingPlan
from transferstudio.training.time_left import ExpectedStage

PASSES = {
    Method.HEAD: 0.0,
    Method.CONTRASTIVE: 4.5,
    Method.LAST_BLOCKS: 2.5,
    Method.LORA: 8.0,
    Method.FULL: 8.0,
    Method.SCRATCH: 8.0,
}
OF_A_SAMPLE, OF_A_CLASS = 5e-4, 1.5e-5  # seconds more for each sample, and for each class it may be of


def stages(project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
    """See Task."""
    counts = _counts(project, plan)
    found = [ExpectedStage(("features",), sum(counts), 1.0)]
    if plan.method != Method.HEAD:
        found.append(epochs(plan, _shown(plan, counts), _passes(project, plan)))
    return found


def seconds(project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
    """See Task."""
    counts = _counts(project, plan)
    fitting = (0 if features_cached else sum(counts) / speed) + HEAD_SECONDS
    if plan.method == Method.HEAD:
        return fitting + sum(counts) * (OF_A_SAMPLE + OF_A_CLASS * len(counts))
    return fitting + _shown(plan, counts) * _passes(project, plan) / speed


def _counts(project: Project, plan: TrainingPlan) -> Sequence[int]:
    """Labels that teach, of each class of the main field."""
    return project.classes.teaching_counts(project.classes.field_called(plan.field).id)


def _shown(plan: TrainingPlan, counts: Sequence[int]) -> int:
    """Samples that are shown in all epochs of all folds."""
    labelled, rounds = sum(counts), FINE_TUNING_FOLDS + 1
    if plan.method == Method.CONTRASTIVE:
        return rounds * plan.pair_epochs * max(PAIR_STEPS * min(plan.batch, labelled), labelled)
    return (rounds if min(counts, default=0) < FEW_TO_VALIDATE else 1) * plan.epochs * labelled


def _passes(project: Project, plan: TrainingPlan) -> float:
    """Of one sample that is shown once, at the size that the network learns at."""
    if plan.method == Method.CONTRASTIVE:
        return PASSES[plan.method]
    backbone = find(plan.backbone)
    return PASSES[plan.method] * float(input_size(project, plan, backbone) / backbone.size) ** 2
