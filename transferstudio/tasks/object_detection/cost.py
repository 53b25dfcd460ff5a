"""What a run on boxes costs; see :mod:`transferstudio.training.cost`."""

from __future__ import annotations

from transferstudio.backbones.catalogue import find
from transferstudio.project import Project
from transferstudio.training.cost import HEAD_SECONDS, TRAIN_SHARE, epochs
from transferstudio.training.plan import Method, TrainingPlan, times_shown
from transferstudio.training.time_left import ExpectedStage

PASSES = {Method.HEAD: 4.0, Method.LAST_BLOCKS: 8.0, Method.FULL: 11.0, Method.SCRATCH: 13.0}
INSPECTED = 200  # pictures that tell how large the input will be


def stages(project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
    """See Task."""
    features_cached = [ExpectedStage(("features",), 2 * _teaching(project), 1.0)] if plan.method == Method.HEAD else []
    return [*features_cached, epochs(plan, plan.epochs * _shown(project), PASSES[plan.method])]


def seconds(project: Project, plan: TrainingPlan, speed: float) -> float:
    """See Task."""
    from transferstudio.tasks.object_detection.dataset import (  # here: it loads the scoring of boxes
        annotated,
        suited_input,
    )

    pictures, classes, _ = annotated(project, most=INSPECTED)
    letterbox = suited_input(pictures, len(classes), plan.input_size)
    area = letterbox.width * letterbox.height / find(plan.backbone).size ** 2
    return HEAD_SECONDS + plan.epochs * _shown(project) * PASSES[plan.method] * area / speed


def _teaching(project: Project) -> int:
    return max(1, round(TRAIN_SHARE * project.boxes.boxed()))


def _shown(project: Project) -> int:
    """Pictures that an epoch shows."""
    teaching = _teaching(project)
    return teaching * times_shown(teaching)
