"""Paired comparison of two runs, on the samples that both were scored on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from transferstudio.training.report import Report
from transferstudio.training.scores import Z_95


@dataclass(frozen=True)
class Difference:
    """How much better the second run answered ``samples`` that both were asked (accuracy, or a score a sample), with its 95 % interval
    (-1–1)."""

    samples: int
    value: float
    low: float
    high: float

    @property
    def clear(self) -> bool:
        """Whether it is more than chance would make of two equally good networks."""
        return self.low > 0 or self.high < 0


def difference(first: Report, second: Report) -> Difference | None:
    """The paired difference of two reports; None where they share no scored sample.

    The interval of classes is that of Agresti and Min 2005 (Statistics in Medicine 24) for paired shares: half a pair is added to each
    of the four cells, so that it does not shrink to a point when the two never differ. Scores a sample have the usual one for paired means.
    """
    scored, others = first.each, second.each
    shared = sorted(scored.keys() & others.keys())
    if not shared:
        return None
    before = np.array([scored[sample] for sample in shared])
    after = np.array([others[sample] for sample in shared])
    if not (first.graded or second.graded):
        return paired_difference(before > 0, after > 0)
    value, half = _of_means(after - before)
    return Difference(len(shared), value, max(-1.0, value - half), min(1.0, value + half))


def paired_difference(before: np.ndarray, after: np.ndarray) -> Difference:
    """How much more often the second of two was right, both bool (samples), of the same samples; see :func:`difference`."""
    value, half = _of_shares(before, after)
    return Difference(len(before), value, max(-1.0, value - half), min(1.0, value + half))


def _of_shares(before: np.ndarray, after: np.ndarray) -> tuple[float, float]:
    gained, lost = int((after & ~before).sum()) + 0.5, int((before & ~after).sum()) + 0.5
    count = len(before) + 2
    value = (gained - lost) / count
    return value, Z_95 * math.sqrt((gained + lost) - (gained - lost) ** 2 / count) / count


def _of_means(apart: np.ndarray) -> tuple[float, float]:
    """The mean of paired differences; half a difference each way is added, so that two that never differ leave doubt too."""
    padded = np.append(apart, [0.5, -0.5])
    return float(apart.mean()), Z_95 * float(padded.std(ddof=1)) / math.sqrt(len(padded))
