"""Out-of-core logistic regression, for more samples than memory holds: the regularisation is chosen on some of them, the weights are fitted to all, a block at a time."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from transferstudio.project.features import IN_MEMORY
from transferstudio.training.background_work import Ticker
from transferstudio.training.linear_head import (
    TOLERANCE_OF_MANY,
    Fit,
    LinearHead,
    fit_head,
    sample_weights,
    thread_pools,
    weighted_loss,
)
from transferstudio.training.logistic import Parameters, PrincipalAxes, cross_entropy, curvature, minimise

HELD_OUT = 4096  # samples that calibrate
BLOCK = 4096  # samples that are read at a time
LARGE = HELD_OUT // 8  # samples of a group that is not held out: a few such would be all that calibrates

Read = Callable[[np.ndarray], np.ndarray]
"""The features, float32 (samples, width), of samples at some indices, int64."""


@dataclass(frozen=True)
class Division:
    """Indices, int64, ascending: ``sample`` chooses the penalty and is part of ``train``; ``held_out`` shares no group with it."""

    sample: np.ndarray
    train: np.ndarray
    held_out: np.ndarray


def divided(groups: np.ndarray, *, seed: int) -> Division:
    """Many samples, drawn group by group; those of a group that lies on both sides are left out."""
    _, own, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    drawn = np.random.default_rng(seed).permutation(len(sizes)) + len(sizes) * (sizes > LARGE)
    order = np.argsort(drawn[own], kind="stable")
    held_out, train = order[:HELD_OUT], order[HELD_OUT:]
    train = train[own[train] != own[held_out[-1]]]
    return Division(*(np.sort(indices) for indices in (train[:IN_MEMORY], train, held_out)))


def fit_out_of_core_head(
    read: Read,
    targets: np.ndarray,
    division: Division,
    *,
    classes: int,
    groups: np.ndarray,
    seed: int,
    views: Sequence[slice],
    ticker: Ticker | None = None,
) -> Fit:
    """Fits a head as :func:`fit_head` does; temperature, loss and accuracy are those of what is held out.

    Raises:
        TrainingError: it was cancelled.
    """
    sample, train, held_out = division.sample, division.train, division.held_out
    rows = read(sample)
    first = fit_head(
        rows, targets[sample], classes=classes, groups=groups[sample], seed=seed, views=views, ticker=ticker
    )
    space, steepness = PrincipalAxes(rows), curvature(first.head.logits(rows))
    # The same belief about the weights weighs less, the more samples speak against it.
    penalty = first.penalty * len(sample) / len(train)
    weights = sample_weights(targets, classes)

    def terms(weight: np.ndarray, bias: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
        return _terms(read, targets, train, weights, space, (weight, bias), pool)

    with thread_pools().limit(limits=1, user_api="blas"), ThreadPoolExecutor(os.cpu_count()) as pool:
        found = minimise(
            terms,
            space.variances,
            curvature=steepness,
            penalty=penalty,
            start=space.to_axes((first.head.weight, first.head.bias)),
            tolerance=TOLERANCE_OF_MANY,
            check=ticker.check if ticker is not None else lambda: None,
        )
    head = LinearHead(*space.to_features(found))
    logits = head.logits(read(held_out))
    loss = weighted_loss(logits, targets[held_out], weights[held_out])
    right = float((logits.argmax(axis=1) == targets[held_out]).mean())
    return Fit(head.calibrated_on(logits, targets[held_out]), penalty, loss, right)


def _terms(
    read: Read,
    targets: np.ndarray,
    train: np.ndarray,
    weights: np.ndarray,
    space: PrincipalAxes,
    parameters: Parameters,
    pool: ThreadPoolExecutor,
) -> tuple[float, np.ndarray, np.ndarray]:
    """See :data:`Terms`; the sums are formed in the order of the blocks, so that they do not depend on the number of cores."""
    weight, bias = space.to_features(parameters)
    one_hot, total = np.eye(len(bias), dtype=np.float32), weights[train].sum()

    def of_block(start: int) -> tuple[float, np.ndarray, np.ndarray]:
        indices = train[start : start + BLOCK]
        share = (weights[indices] / total)[:, None]
        return cross_entropy(read(indices), one_hot[targets[indices]], share, weight, bias)

    loss, of_weight, of_bias = 0.0, np.zeros(weight.shape), np.zeros(bias.shape)
    for part in pool.map(of_block, range(0, len(train), BLOCK)):
        loss, of_weight, of_bias = loss + part[0], of_weight + part[1], of_bias + part[2]
    return loss, space.gradient(of_weight, of_bias), of_bias
