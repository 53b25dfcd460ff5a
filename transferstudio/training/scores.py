"""Accuracy, precision, recall, F1 and confusion matrix of a classifier, with confidence intervals, from its probabilities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from transferstudio.i18n import Number

BOOTSTRAP_DRAWS = 2000
Z_95 = 1.959964


@dataclass(frozen=True)
class Estimate:
    """A value with its 95 % interval, all 0–1."""

    value: float
    low: float
    high: float

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Estimate:
        """What :meth:`as_json` gave."""
        return cls(float(values["value"]), float(values["low"]), float(values["high"]))

    def as_json(self) -> dict[str, float]:
        """Plain values for a report."""
        return {"value": self.value, "low": self.low, "high": self.high}

    def __str__(self) -> str:
        return "{} ({} – {})".format(*(Number(share, ".1%") for share in (self.value, self.low, self.high)))


@dataclass(frozen=True)
class Scores:
    """What a confusion matrix tells. ``confusion``: int64 (true, predicted)."""

    accuracy: Estimate
    macro_f1: Estimate
    precision: np.ndarray
    recall: np.ndarray
    f1: np.ndarray
    confusion: np.ndarray


def score(probabilities: np.ndarray, targets: np.ndarray, *, seed: int) -> Scores:
    """Scores probabilities (samples, classes) against targets (samples)."""
    classes = probabilities.shape[1]
    predicted = probabilities.argmax(axis=1)
    confusion = np.bincount(targets * classes + predicted, minlength=classes * classes).reshape(classes, classes)
    precision, recall, f1 = _by_class(confusion[None])
    count = len(targets)
    # Which samples are drawn matters only through their cells, so drawing cells is the bootstrap over samples.
    draws = np.random.default_rng(seed).multinomial(count, confusion.ravel() / count, size=BOOTSTRAP_DRAWS)
    f1_draws = _macro_f1(draws.reshape(-1, classes, classes))
    return Scores(
        accuracy=wilson(int(np.trace(confusion)), count),
        macro_f1=of_draws(float(_macro_f1(confusion[None])[0]), f1_draws, count),
        precision=precision[0],
        recall=recall[0],
        f1=f1[0],
        confusion=confusion,
    )


def wilson(right: int, count: int) -> Estimate:
    """A share with its Wilson score interval, which unlike the bootstrap does not shrink to a point when nothing is wrong.

    Source: Wilson 1927; recommended by Brown, Cai and DasGupta 2001, Statistical Science 16(2).
    """
    share, square = right / count, Z_95**2
    centre = (share + square / (2 * count)) / (1 + square / count)
    half = Z_95 / (1 + square / count) * float(np.sqrt(share * (1 - share) / count + square / (4 * count**2)))
    return Estimate(share, max(0.0, centre - half), min(1.0, centre + half))


def of_draws(value: float, draws: np.ndarray, count: int) -> Estimate:
    """A value, 0–1, with its interval by bootstrap over ``count`` independent things: the middle 95 % of ``draws`` (draws).

    Where all are right, or none, each draw is the same, and Wilson's interval of as many says how little that may mean.
    """
    if np.allclose(draws, value, atol=1e-9) and min(value, 1 - value) < 1e-9:
        return wilson(round(value) * count, count)
    low, high = np.quantile(draws, [0.025, 0.975])
    return Estimate(value, float(low), float(high))


def _by_class(confusions: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    hits = np.diagonal(confusions, axis1=1, axis2=2).astype(float)
    precision = hits / np.maximum(confusions.sum(axis=1), 1)
    recall = hits / np.maximum(confusions.sum(axis=2), 1)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    return precision, recall, f1


def _macro_f1(confusions: np.ndarray) -> np.ndarray:
    """Mean F1 over the classes that occur."""
    occurs = (confusions.sum(axis=1) + confusions.sum(axis=2)) > 0
    result: np.ndarray = (_by_class(confusions)[2] * occurs).sum(axis=1) / np.maximum(occurs.sum(axis=1), 1)
    return result
