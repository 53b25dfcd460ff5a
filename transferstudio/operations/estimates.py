"""How long a run will take on this computer: from the speed of the frozen network, and from what is labelled."""

from __future__ import annotations

from transferstudio.project import Project
from transferstudio.tasks import find_task
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.time_left import ExpectedStage

LOW, HIGH = 0.6, 1.7  # an estimate is a range


def expected_seconds(
    project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool = False
) -> tuple[float, float]:
    """A range of seconds for a run of a plan on what is labelled now.

    ``speed``: samples a second of the frozen network (see :mod:`transferstudio.training.throughput`); ``features_cached``: whether the features of
    all samples are there already.
    """
    seconds = find_task(project.task).seconds(project, plan, speed, features_cached=features_cached)
    return LOW * seconds, HIGH * seconds


def expected_stages(project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
    """The stages of a run that take long, and what their steps cost: of the frozen network's, so many passes."""
    task = find_task(project.task)
    return task.stages(project, plan) if plan.method in task.info.methods else []
