"""Linear probing of several backbones on the samples that teach; those that test are never looked at."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import obtain
from transferstudio.errors import TrainingError
from transferstudio.events import Work, without_notes
from transferstudio.i18n import message
from transferstudio.insight.embeddings import LabelledEmbeddings
from transferstudio.project import Project
from transferstudio.tasks.classification.dataset import TrainingData, prepare, seen_by
from transferstudio.tasks.classification.heads import fit_linear_head
from transferstudio.training.background_work import Ticker, aside
from transferstudio.training.linear_head import Fit, fit_head
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import FEWEST, MOST, Probe, stratified

MOST_EMBEDDED = 20_000  # samples whose features are read at once


def probe_backbones(
    project: Project,
    plan: TrainingPlan,
    backbones: Sequence[str],
    stop: threading.Event | None,
    *,
    keep: bool,
) -> Work[list[Probe]]:
    """See Task. The first of ``backbones`` sees all samples, as it does when it learns, the others only those that are asked about."""
    teaching = yield from _teaching(project, replace(plan, backbone=backbones[0]), stop, keep=keep)
    targets = teaching.labelled.targets
    if len(targets) < FEWEST:
        return []
    chosen = teaching.at(stratified(targets, most=MOST, seed=plan.seed))
    found = [(yield from _probe(backbones[0], chosen, plan.seed, stop))]
    for name in backbones[1:]:
        backbone = find(name)
        weights = yield from obtain(backbone, stop=stop)
        rows = yield from seen_by(project, replace(plan, backbone=name), chosen, backbone, weights, stop=stop)
        found.append((yield from _probe(name, rows, plan.seed, stop)))
    return found


def head_accuracy(project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[float]:
    """See Task."""
    teaching = yield from _teaching(project, plan, stop, keep=True)
    fit = yield from aside(
        "train the head", lambda ticker: fit_linear_head(teaching, seed=plan.seed, ticker=ticker), stop=stop
    )
    return fit.accuracy


def labelled_embeddings(
    project: Project, plan: TrainingPlan, stop: threading.Event | None, *, keep: bool = False
) -> Work[LabelledEmbeddings | None]:
    """See Task; of the first label field of a plan."""
    teaching = yield from _teaching(project, plan, stop, keep=keep)
    if not len(teaching.labelled):
        raise TrainingError(
            message("No sample in the training set has a label"), advice=message("Label some, or change their split.")
        )
    if len(teaching.labelled) > MOST_EMBEDDED:
        order = np.random.default_rng(plan.seed).permutation(len(teaching.labelled))
        teaching = teaching.at(np.sort(order[:MOST_EMBEDDED]))
    labelled = teaching.labelled
    return LabelledEmbeddings.of(
        labelled.ids, teaching.features.read(), labelled.targets, labelled.classes, teaching.groups
    )


def _teaching(project: Project, plan: TrainingPlan, stop: threading.Event | None, *, keep: bool) -> Work[TrainingData]:
    """What teaches the first label field of a plan, as its frozen backbone sees it; ``keep``: see Task."""
    backbone = find(plan.backbone)
    weights = yield from obtain(backbone, stop=stop)
    data = yield from without_notes(prepare(project, plan, backbone, weights, keep=keep, stop=stop))
    return data.part("train", "validation").alone(0)


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
