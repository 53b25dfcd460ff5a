"""The method for texts where nobody chose one: from the labels that teach, never from those that test."""

from __future__ import annotations

import threading

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import obtain
from transferstudio.events import Note, Work
from transferstudio.i18n import Number, verbatim
from transferstudio.project import Project
from transferstudio.tasks.classification.dataset import TrainingData, prepare, without_notes
from transferstudio.tasks.classification.heads import fit_linear_head
from transferstudio.training.plan import (
    FEW_FOR_TEXTS,
    FEWEST_FOR_PAIRS,
    FINE_TUNES_WELL,
    Method,
    TrainingPlan,
    suited_to_texts,
)


def choose_method(project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[Method]:
    """See Task."""
    backbone = find(plan.backbone)
    weights = yield from obtain(backbone, stop=stop)
    data = yield from without_notes(prepare(project, plan, backbone, weights, stop=stop))
    method, why = _chosen(data.part("train", "validation"), plan)
    yield Note(verbatim(why))
    return method


def _chosen(teaching: TrainingData, plan: TrainingPlan) -> tuple[Method, str]:
    """The method, and why."""
    labelled = teaching.labelled
    counts = np.bincount(labelled.targets, minlength=len(labelled.classes)).tolist()
    total, smallest = sum(counts), min(counts)
    if total < FEWEST_FOR_PAIRS:
        why = f"{total:,} labels: training a new head alone takes seconds, and adding labels helps most now."
    elif total > FEW_FOR_TEXTS and smallest < FINE_TUNES_WELL:
        why = f"Few labels in the smallest class ({smallest}): a new head alone is hard to beat."
    else:
        right = fit_linear_head(teaching, seed=plan.seed).accuracy
        sentence = f"A new head alone reaches {Number(right, '.1%')} accuracy in cross-validation"
        method = suited_to_texts(counts, right)
        if method == Method.HEAD:
            return method, f"{sentence}, so it is kept."
        if method == Method.CONTRASTIVE:
            return method, f"{total:,} labels: contrastive fine-tuning is compared with a new head alone."
        return method, f"{sentence}, so all layers are fine-tuned with LoRA."
    return suited_to_texts(counts, None), why
