"""Heads on the samples of a data set: on their features, and of texts on their words too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from transferstudio.training.dataset import Dataset
from transferstudio.training.linear_head import EVERYTHING, FOLDS, Fit, LinearHead, fit_head
from transferstudio.training.splitting import folds
from transferstudio.training.words import find_words

ENOUGH_FOR_WORDS = 1000  # texts that teach, below which single words brought nothing beside the embedding


def fit_on(data: Dataset, *, seed: int) -> Fit:
    """A head of the main field, fitted to all samples of a data set, each of which has a label in it."""
    width, features, views = data.features.shape[1], data.features, data.views
    words = None
    if data.tokens is not None and len(data.tokens) >= ENOUGH_FOR_WORDS:
        words = find_words(data.tokens, features)
    if words is not None and data.tokens is not None:
        features = np.concatenate([features, words.columns(data.tokens)], axis=1)
        views = (EVERYTHING, slice(0, width), *(view for view in data.views if view != EVERYTHING))
    fit = fit_head(
        features,
        data.labelled.targets,
        classes=len(data.labelled.classes),
        groups=data.groups,
        seed=seed,
        views=views,
    )
    weight = fit.head.weight
    own = np.ascontiguousarray(weight[:, :width])
    counted = words is not None and weight[:, width:].any()
    table = words.table(weight[:, width:]) if words is not None and counted else None
    return replace(fit, head=replace(fit.head, weight=own, words=table))


def said_by(head: LinearHead, data: Dataset) -> np.ndarray:
    """The uncalibrated logits of a head, float32 (samples, classes)."""
    return head.logits(data.features, data.tokens)


def cross_validated_logits(data: Dataset, *, seed: int) -> np.ndarray:
    """Calibrated logits of every sample from a head that was fitted, tuned and calibrated without it (nested)."""
    targets = data.labelled.targets
    parts = folds(targets, data.groups, count=FOLDS, seed=seed + 1)
    logits = np.zeros((len(targets), len(data.labelled.classes)), dtype=np.float32)
    for part in range(int(parts.max()) + 1):
        inside, outside = np.flatnonzero(parts != part), np.flatnonzero(parts == part)
        head = fit_on(data.at(inside), seed=seed).head
        logits[outside] = said_by(head, data.at(outside)) / head.temperature
    return logits
