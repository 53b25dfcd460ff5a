"""The method where nobody chose one, and what that will take."""

from __future__ import annotations

import threading
from dataclasses import replace

from transferstudio.backbones.catalogue import find
from transferstudio.events import Note, Work
from transferstudio.i18n import duration, verbatim
from transferstudio.operations.estimates import expected_seconds
from transferstudio.project import Project
from transferstudio.tasks import find_task
from transferstudio.training import parallel
from transferstudio.training.plan import (
    Method,
    TrainingPlan,
)
from transferstudio.training.throughput import known_throughput, measure_speed
from transferstudio.training.time_left import with_time_left

LONG_S = 30.0  # what takes longer is announced


def choose_method(
    project: Project, plan: TrainingPlan, *, within: float | None = None, stop: threading.Event | None = None
) -> Work[Method]:
    """What :func:`suited_to_texts` says; the head alone too where the others would take longer than ``within``, seconds.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the backbone's weights cannot be had.
    """
    # Of the features alone the time left would be a small part of what follows.
    return (yield from with_time_left(_choose_method(project, plan, within, stop), []))


def _choose_method(
    project: Project, plan: TrainingPlan, within: float | None, stop: threading.Event | None
) -> Work[Method]:
    method = yield from find_task(project.task).choose_method(project, plan, stop)
    if method == Method.HEAD or (within is None and not parallel.alone()):
        return method
    shortest, longest = yield from seconds_here(project, replace(plan, method=method), features_cached=True, stop=stop)
    if within is not None and longest > within:
        comparison = f"{duration(longest, rough=True)}, but the limit is {duration(within, rough=True)}"
        yield Note(verbatim(f"This may take {comparison}: training only a new head."))
        return Method.HEAD
    yield from _time_note(shortest, longest)
    return method


def seconds_here(
    project: Project, plan: TrainingPlan, *, features_cached: bool = False, stop: threading.Event | None = None
) -> Work[tuple[float, float]]:
    """A range of seconds for a run of a plan on this computer; see :func:`expected_seconds`."""
    backbone = find(plan.backbone)
    speed = known_throughput(backbone) or (yield from measure_speed(backbone, stop=stop))
    return expected_seconds(project, plan, speed, features_cached=features_cached)


def announced_time(project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None) -> Work[None]:
    """Says how long a run will take whose method nobody chose, where it is long: for questions and boxes, whose networks learn as a whole."""
    task, backbone = find_task(project.task), find(plan.backbone)
    if task.info.default_method == Method.HEAD or backbone.is_detector or backbone.is_text != task.info.reads_texts:
        return
    if not task.labelled_count(project):
        return
    yield from _time_note(*(yield from seconds_here(project, plan, stop=stop)))


def _time_note(shortest: float, longest: float) -> Work[None]:
    if longest >= LONG_S:
        between = f"{duration(shortest, rough=True)} to {duration(longest, rough=True)}"
        yield Note(
            verbatim(f"Training will take about {between} on this computer; press Ctrl-C to stop it and keep the best.")
        )
