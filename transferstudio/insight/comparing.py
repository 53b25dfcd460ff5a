"""Whether one run is better than another, on the samples that both were scored on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from transferstudio.tasks.scores import Z_95


@dataclass(frozen=True)
class Difference:
    """Accuracy of the second run minus that of the first on ``samples`` both answered, with its 95 % interval (-1–1)."""

    samples: int
    value: float
    low: float
    high: float

    @property
    def clear(self) -> bool:
        """Whether it is more than chance would make of two equally good networks."""
        return self.low > 0 or self.high < 0


def difference(first: dict[str, Any], second: dict[str, Any]) -> Difference | None:
    """The paired difference of two reports; None where they share no scored sample.

    The interval is that of Agresti and Min 2005 (Statistics in Medicine 24) for paired shares: half a pair is added to each
    of the four cells, so that it does not shrink to a point when the two never differ.
    """
    right = [
        {sample: label == said for sample, label, said, _ in report.get("answers", [])} for report in (first, second)
    ]
    shared = sorted(right[0].keys() & right[1].keys())
    if not shared:
        return None
    before = np.array([right[0][sample] for sample in shared])
    after = np.array([right[1][sample] for sample in shared])
    gained, lost = int((after & ~before).sum()) + 0.5, int((before & ~after).sum()) + 0.5
    count = len(shared) + 2
    value = (gained - lost) / count
    half = Z_95 * math.sqrt((gained + lost) - (gained - lost) ** 2 / count) / count
    return Difference(len(shared), value, max(-1.0, value - half), min(1.0, value + half))
