"""The method for texts where nobody chose one: from the labels that teach, never from those that test."""

from __future__ import annotations

import threading

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import obtain
from transferstudio.events import Note, Work
from transferstudio.project import Project
from transferstudio.tasks import find_classification
from transferstudio.training.dataset import prepare
from transferstudio.training.heads import fit_on
from transferstudio.training.plan import FEW_FOR_TEXTS, GOOD_ENOUGH, TUNES_WELL, Method, TrainingPlan


def suited_method(project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None) -> Work[Method]:
    """By pairs where labels are few (that method keeps the head alone where it is better), the head alone where classes are small
    or it is right already, else LoRA.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the backbone's weights cannot be had.
    """
    task, backbone = find_classification(project.task), find(plan.backbone)
    weights = yield from obtain(backbone, stop=stop)
    data = yield from prepare(project, plan, task, backbone, weights, stop=stop)
    teaching = data.part("train", "validation")
    targets, classes = teaching.labelled.targets, len(teaching.labelled.classes)
    if len(targets) <= FEW_FOR_TEXTS:
        yield Note(f"{len(targets):,} labels teach: tuning by pairs and a new head alone are compared.")
        return Method.CONTRASTIVE
    smallest = int(np.bincount(targets, minlength=classes).min())
    if smallest < TUNES_WELL:
        yield Note(f"The smallest class has {smallest} labels: a new head alone is hardest to beat.")
        return Method.HEAD
    fit = fit_on(teaching, seed=plan.seed)
    method = Method.HEAD if fit.accuracy >= GOOD_ENOUGH else Method.LORA
    words = "that is kept" if method == Method.HEAD else "LoRA tunes all layers"
    yield Note(f"A new head alone is right {fit.accuracy:.1%} of the time in cross-validation: {words}.")
    return method
