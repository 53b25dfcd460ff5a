"""The method for texts where nobody chose one: from the labels that teach, never from those that test."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import obtain
from transferstudio.events import Note, Work
from transferstudio.i18n import duration, percent
from transferstudio.operations.estimates import expected_seconds
from transferstudio.project import Project
from transferstudio.tasks import find_classification, find_task
from transferstudio.tasks.base import Answers
from transferstudio.tasks.classification.dataset import Dataset, prepare
from transferstudio.tasks.classification.heads import fit_on
from transferstudio.training import parallel
from transferstudio.training.plan import (
    FEW_FOR_TEXTS,
    FEWEST_FOR_PAIRS,
    TUNES_WELL,
    Method,
    TrainingPlan,
    suited_to_texts,
)
from transferstudio.training.speeds import known_speed, measure_speed
from transferstudio.training.time_left import with_time_left

LONG_S = 30.0  # what takes longer is said beforehand


def suited_method(
    project: Project, plan: TrainingPlan, *, within: float | None = None, stop: threading.Event | None = None
) -> Work[Method]:
    """What :func:`suited_to_texts` says; the head alone too where the others would take longer than ``within``, seconds.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the backbone's weights cannot be had.
    """
    # Of the features alone the time left would be a small part of what follows.
    return (yield from with_time_left(_suited_method(project, plan, within, stop), []))


def _suited_method(
    project: Project, plan: TrainingPlan, within: float | None, stop: threading.Event | None
) -> Work[Method]:
    task, backbone = find_classification(project.task), find(plan.backbone)
    weights = yield from obtain(backbone, stop=stop)
    data = yield from _without_notes(prepare(project, plan, task, backbone, weights, stop=stop))
    method, why = _suited(data.part("train", "validation"), plan)
    yield Note(why)
    if method == Method.HEAD or (within is None and not parallel.alone()):
        return method
    shortest, longest = yield from seconds_here(project, replace(plan, method=method), looked=True, stop=stop)
    if within is not None and longest > within:
        told = f"{duration(longest, rough=True)}, and {duration(within, rough=True)} were asked for"
        yield Note(f"That may take {told}: a new head alone.")
        return Method.HEAD
    yield from _told(shortest, longest)
    return method


def seconds_here(
    project: Project, plan: TrainingPlan, *, looked: bool = False, stop: threading.Event | None = None
) -> Work[tuple[float, float]]:
    """A range of seconds for a run of a plan on this computer; see :func:`expected_seconds`."""
    backbone = find(plan.backbone)
    speed = known_speed(backbone) or (yield from measure_speed(backbone, stop=stop))
    return expected_seconds(project, plan, speed, looked=looked)


def said_beforehand(project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None) -> Work[None]:
    """Says how long a run will take whose method nobody chose, where it is long: for questions and boxes, whose networks learn as a whole."""
    marked = {Answers.SPAN: project.annotations.answered, Answers.BOX: project.boxes.boxed}.get(
        find_task(project.task).answers
    )
    backbone = find(plan.backbone)
    if (
        marked is None
        or not marked()
        or backbone.is_detector
        or backbone.is_text != find_task(project.task).reads_texts
    ):
        return
    yield from _told(*(yield from seconds_here(project, plan, stop=stop)))


def _told(shortest: float, longest: float) -> Work[None]:
    if longest >= LONG_S:
        between = f"{duration(shortest, rough=True)} to {duration(longest, rough=True)}"
        yield Note(f"Training will take about {between} on this computer; Ctrl-C stops it and keeps the best.")


def _without_notes(work: Work[Dataset]) -> Work[Dataset]:
    """What the run will say in its turn."""
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            found: Dataset = end.value
            return found
        if not isinstance(event, Note):
            yield event


def _suited(teaching: Dataset, plan: TrainingPlan) -> tuple[Method, str]:
    """The method, and why."""
    labelled = teaching.labelled
    counts = np.bincount(labelled.targets, minlength=len(labelled.classes)).tolist()
    total, smallest = sum(counts), min(counts)
    if total < FEWEST_FOR_PAIRS:
        why = f"{total:,} labels: a new head alone takes seconds, and more labels help most now."
    elif total > FEW_FOR_TEXTS and smallest < TUNES_WELL:
        why = f"Few labels in the smallest class ({smallest}): a new head alone is hard to beat."
    else:
        right = fit_on(teaching, seed=plan.seed).accuracy
        said = f"A new head alone reaches {percent(right, 1)} accuracy in cross-validation"
        method = suited_to_texts(counts, right)
        if method == Method.HEAD:
            return method, f"{said}, so it is kept."
        if method == Method.CONTRASTIVE:
            return method, f"{total:,} labels: tuning by pairs is compared with a new head alone."
        return method, f"{said}, so LoRA tunes all layers."
    return suited_to_texts(counts, None), why
