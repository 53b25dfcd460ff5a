"""The method for texts where nobody chose one: from the labels that teach, never from those that test."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import obtain
from transferstudio.events import Note, Work
from transferstudio.project import Project
from transferstudio.tasks import find_classification
from transferstudio.training.dataset import Dataset, prepare
from transferstudio.training.estimates import expected_seconds
from transferstudio.training.heads import fit_on
from transferstudio.training.plan import (
    FEW_FOR_TEXTS,
    FEWEST_FOR_PAIRS,
    GOOD_ENOUGH,
    TUNES_WELL,
    Method,
    TrainingPlan,
)
from transferstudio.training.speeds import known_speed, measure_speed


def suited_method(
    project: Project, plan: TrainingPlan, *, within: float | None = None, stop: threading.Event | None = None
) -> Work[Method]:
    """By pairs where labels are few but not very few (that method keeps the head alone where it is better), the head alone where
    they are, or classes are small, or it is right already, else LoRA; the head alone too where the others would take longer than ``within``, seconds.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the backbone's weights cannot be had.
    """
    task, backbone = find_classification(project.task), find(plan.backbone)
    weights = yield from obtain(backbone, stop=stop)
    data = yield from _without_notes(prepare(project, plan, task, backbone, weights, stop=stop))
    method, why = _suited(data.part("train", "validation"), plan)
    yield Note(why)
    if within is None or method == Method.HEAD:
        return method
    speed = known_speed(backbone) or (yield from measure_speed(backbone, stop=stop))
    _, longest = expected_seconds(project, replace(plan, method=method), speed, looked=True)
    if longest <= within:
        return method
    yield Note(f"That may take {longest:.0f} seconds, and {within:.0f} were asked for: a new head alone.")
    return Method.HEAD


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
    targets = teaching.labelled.targets
    if len(targets) < FEWEST_FOR_PAIRS:
        return (
            Method.HEAD,
            f"{len(targets):,} labels teach: a new head alone takes seconds, and more labels bring most now.",
        )
    if len(targets) <= FEW_FOR_TEXTS:
        return Method.CONTRASTIVE, f"{len(targets):,} labels teach: tuning by pairs and a new head alone are compared."
    smallest = int(np.bincount(targets, minlength=len(teaching.labelled.classes)).min())
    if smallest < TUNES_WELL:
        return Method.HEAD, f"Few labels in the smallest class ({smallest}): a new head alone is hardest to beat."
    right = fit_on(teaching, seed=plan.seed).accuracy
    said = f"A new head alone is right {right:.1%} of the time in cross-validation:"
    if right >= GOOD_ENOUGH:
        return Method.HEAD, f"{said} that is kept."
    return Method.LORA, f"{said} LoRA tunes all layers."
