"""Linear heads, fitted to the features of samples, and for texts to their TF-IDF features too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from transferstudio.project.features import IN_MEMORY
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.training.background_work import Ticker
from transferstudio.training.class_names import MOST_LABELS, among
from transferstudio.training.linear_head import EVERYTHING, FOLDS, Fit, LinearHead, fit_head
from transferstudio.training.out_of_core_head import divided, fit_out_of_core_head
from transferstudio.training.splitting import folds
from transferstudio.training.tfidf import find_words

ENOUGH_FOR_WORDS = 1000  # texts that teach, below which single words brought nothing beside the embedding


def fit_linear_head(data: TrainingData, *, seed: int, ticker: Ticker | None = None) -> Fit:
    """A head of the main field, fitted to all samples of a data set, each of which has a label in it.

    Raises:
        TrainingError: it was cancelled.
    """
    features, tokens, targets = data.features, data.tokens, data.labelled.targets
    width, views, classes = features.width, data.views, len(data.labelled.classes)
    everyone = np.arange(len(features))
    division = divided(data.groups, seed=seed) if len(features) > IN_MEMORY else None
    words = None
    if tokens is not None and len(tokens) >= ENOUGH_FOR_WORDS:
        counted = everyone if division is None else division.sample
        words = find_words(tokens[counted], features.at(counted).read())
    if words is not None:
        views = (EVERYTHING, slice(0, width), *(view for view in data.views if view != EVERYTHING))

    def columns(indices: np.ndarray) -> np.ndarray:
        read = features.at(indices).read()
        return (
            read if words is None or tokens is None else np.concatenate([read, words.columns(tokens[indices])], axis=1)
        )

    if division is None:
        fit = _fit_at_once(columns(everyone), data, seed=seed, views=views, ticker=ticker)
    else:
        fit = fit_out_of_core_head(
            columns, targets, division, classes=classes, groups=data.groups, seed=seed, views=views, ticker=ticker
        )
    weight = fit.head.weight
    own = np.ascontiguousarray(weight[:, :width])
    uses_words = words is not None and weight[:, width:].any()
    table = words.table(weight[:, width:]) if words is not None and uses_words else None
    return replace(fit, head=replace(fit.head, weight=own, words=table))


def _fit_at_once(
    features: np.ndarray, data: TrainingData, *, seed: int, views: Sequence[slice], ticker: Ticker | None
) -> Fit:
    """A head on features, float32 (samples, width), of samples that are all in memory; with the names of classes where that is better."""
    targets, classes = data.labelled.targets, len(data.labelled.classes)
    fit = fit_head(features, targets, classes=classes, groups=data.groups, seed=seed, views=views, ticker=ticker)
    named = data.named[0] if data.named else None
    if named is None or len(targets) > MOST_LABELS:
        return fit
    named = among(named, features.mean(axis=0))
    with_names = fit_head(
        features,
        targets,
        classes=classes,
        groups=data.groups,
        seed=seed,
        views=[fit.view],
        named=named,
        ticker=ticker,
    )
    return min(fit, replace(with_names, used_class_names=True), key=lambda one: one.loss)


def head_logits(head: LinearHead, data: TrainingData) -> np.ndarray:
    """The uncalibrated logits of a head, float32 (samples, classes)."""
    logits = [head.logits(block) for block in data.features.blocks()]
    return np.concatenate(logits) + head.tfidf_logits(data.tokens)


def heads_of_folds(
    data: TrainingData, *, seed: int, ticker: Ticker | None = None
) -> Iterator[tuple[np.ndarray, LinearHead]]:
    """For each fold the indices, int64, of its samples, and a head that was fitted and calibrated without them.

    Raises:
        TrainingError: it was cancelled.
    """
    parts = folds(data.labelled.targets, data.groups, count=FOLDS, seed=seed + 1)
    for part in range(int(parts.max()) + 1):
        inside, outside = np.flatnonzero(parts != part), np.flatnonzero(parts == part)
        yield outside, fit_linear_head(data.at(inside), seed=seed, ticker=ticker).head


def cross_validated_logits(data: TrainingData, *, seed: int, ticker: Ticker | None = None) -> np.ndarray:
    """Calibrated logits of every sample from a head that was fitted, fine-tuned and calibrated without it (nested).

    Raises:
        TrainingError: it was cancelled.
    """
    logits = np.zeros((len(data.labelled), len(data.labelled.classes)), dtype=np.float32)
    for outside, head in heads_of_folds(data, seed=seed, ticker=ticker):
        logits[outside] = head_logits(head, data.at(outside)) / head.temperature
    return logits
