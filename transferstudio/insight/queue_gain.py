"""What labelling in the proposed order saves against a random one: tried on labels that are there already."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import t

from transferstudio.insight.suggestions import suggest_from
from transferstudio.training.background_work import Ticker

FEWEST = 80  # labels, below which the two orders cannot be told apart
MOST = 600  # samples that are drawn of more: the order of many takes long
DRAWS = 6
HELD_OUT = 0.4  # of the samples, on which heads are scored
STEPS = 8
LEVEL = 0.9  # of the interval


@dataclass(frozen=True)
class QueueGain:
    """Accuracy (0–1) of a head on samples that were held out, after so many ``labels`` in each of the two orders.

    ``low`` and ``high``: the ends of the 90 % interval of their difference over the ``draws``; ``enough``: so many labels in the proposed order
    reach what ``labels`` in a random one do, on average.
    """

    labels: int
    proposed: float
    random: float
    low: float
    high: float
    draws: int
    enough: int

    @property
    def clear(self) -> bool:
        """Whether the whole interval speaks for the proposed order."""
        return self.low > 0


def measure_queue_gain(rows: np.ndarray, targets: np.ndarray, *, seed: int, ticker: Ticker) -> QueueGain | None:
    """Compares the order in which the program proposes samples with random ones, on the labels of ``targets``, int64 (samples), of samples with embeddings
    ``rows``, float32 (samples, axes). None where there are too few.

    Half of the samples that are not held out are labelled in each order; the proposal is asked anew at each of some steps.

    Raises:
        TrainingError: it was cancelled.
    """
    generator = np.random.default_rng(seed)
    chosen = generator.permutation(len(targets))[:MOST]
    rows, targets = rows[chosen], targets[chosen]
    if len(targets) < FEWEST:
        return None
    pool = len(targets) - round(HELD_OUT * len(targets))
    sizes = np.unique(np.linspace(0, pool // 2, STEPS + 1).round().astype(int)[1:])
    ticker.expect(2 * DRAWS * len(sizes))
    curves = np.array(
        [_curves(rows, targets, generator.permutation(len(targets)), pool, sizes, ticker) for _ in range(DRAWS)]
    )
    proposed, random = curves.mean(axis=0)
    apart = curves[:, 0, -1] - curves[:, 1, -1]
    half = float(t.ppf((1 + LEVEL) / 2, DRAWS - 1) * apart.std(ddof=1) / np.sqrt(DRAWS))
    short = np.flatnonzero(proposed < random[-1])  # the last size that is not enough
    enough = int(sizes[min(short[-1] + 1, len(sizes) - 1) if len(short) else 0])
    return QueueGain(
        int(sizes[-1]),
        float(proposed[-1]),
        float(random[-1]),
        float(apart.mean()) - half,
        float(apart.mean()) + half,
        DRAWS,
        enough,
    )


def _curves(
    rows: np.ndarray, targets: np.ndarray, order: np.ndarray, pool: int, sizes: np.ndarray, ticker: Ticker
) -> np.ndarray:
    """Accuracies, float (2, sizes): after labels in the proposed order, and in ``order``, whose first ``pool`` samples may be labelled."""
    ids = np.arange(len(targets))
    teaching, held_out = order[:pool], order[pool:]
    found = np.zeros((2, len(sizes)))
    for which in range(2):
        labels = np.zeros(len(targets), dtype=np.int64)
        for step, size in enumerate(sizes):
            ticker.check()
            wanted = size - int((labels > 0).sum())
            if which == 0:
                part = np.sort(teaching)
                following = suggest_from(part, rows[part], labels[part]).next
            else:
                following = teaching[labels[teaching] == 0]
            labels[following[:wanted]] = targets[following[:wanted]] + 1
            predicted = suggest_from(ids, rows, labels).class_ids
            found[which, step] = float((predicted[held_out] == targets[held_out] + 1).mean())
            ticker.tick()
    return found
