"""Linear probing of several backbones on the samples that teach; those that test are never looked at."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import obtain
from transferstudio.events import Work
from transferstudio.insight.embeddings import LabelledEmbeddings
from transferstudio.project import Project
from transferstudio.tasks.classification.dataset import TrainingData, prepare, seen_by, without_notes
from transferstudio.training.background_work import Ticker, aside
from transferstudio.training.linear_head import Fit, fit_head
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import FEWEST, MOST, Probe, stratified


def probe_backbones(
    project: Project, plan: TrainingPlan, backbones: Sequence[str], stop: threading.Event | None
) -> Work[list[Probe]]:
    """See Task. The first of ``backbones`` sees all samples, as it does when it learns, the others only those that are asked about."""
    first = find(backbones[0])
    weights = yield from obtain(first, stop=stop)
    data = yield from without_notes(prepare(project, replace(plan, backbone=first.name), first, weights, stop=stop))
    teaching = data.part("train", "validation").alone(0)
    targets = teaching.labelled.targets
    if len(targets) < FEWEST:
        return []
    chosen = teaching.at(stratified(targets, most=MOST, seed=plan.seed))
    found = [(yield from _probe(first.name, chosen, plan.seed, stop))]
    for name in backbones[1:]:
        backbone = find(name)
        weights = yield from obtain(backbone, stop=stop)
        rows = yield from seen_by(project, replace(plan, backbone=name), chosen, backbone, weights, stop=stop)
        found.append((yield from _probe(name, rows, plan.seed, stop)))
    return found


def labelled_embeddings(
    project: Project, plan: TrainingPlan, stop: threading.Event | None
) -> Work[LabelledEmbeddings | None]:
    """See Task; of the first label field of a plan."""
    backbone = find(plan.backbone)
    weights = yield from obtain(backbone, stop=stop)
    data = yield from without_notes(prepare(project, plan, backbone, weights, stop=stop))
    teaching = data.part("train", "validation").alone(0)
    labelled = teaching.labelled
    return LabelledEmbeddings.of(
        labelled.ids, teaching.features.read(), labelled.targets, labelled.classes, teaching.groups, backbone.name
    )


def _probe(name: str, data: TrainingData, seed: int, stop: threading.Event | None) -> Work[Probe]:
    targets = data.labelled.targets
    features = data.features.read()

    def fit(ticker: Ticker) -> Fit:
        return fit_head(
            features,
            targets,
            classes=len(data.labelled.classes),
            groups=np.unique(data.groups, return_inverse=True)[1],
            seed=seed,
            views=data.views,
            ticker=ticker,
        )

    fitted = yield from aside("compare networks", fit, stop=stop)
    return Probe(name, fitted.loss, fitted.right)
