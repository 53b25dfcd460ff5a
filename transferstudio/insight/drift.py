"""Whether new samples come from the same source as the training data, by their features.

A two-sample test with the maximum mean discrepancy (Gretton et al. 2012, "A Kernel Two-Sample Test", JMLR 13): how far the means of the two lie
apart in the space of a Gaussian kernel as wide as the median distance, ranked among what chance gives when samples change places.
"""

from __future__ import annotations

import numpy as np

FEWEST = 20  # new samples, below which a difference would hardly be found
MOST = 250  # of each: more cost the square of it, and find differences that do not matter
PERMUTATIONS = 999
SIGNIFICANT = 0.05


def two_sample_test(first: np.ndarray, second: np.ndarray, *, seed: int) -> float:
    """The p-value (0–1) of features, float32 (samples, width), of two sets of samples being drawn from the same source."""
    rows = np.concatenate([first, second]).astype(np.float64)
    rows = rows - rows.mean(axis=0)
    squares = (rows**2).sum(axis=1)
    distances = np.maximum(squares[:, None] + squares[None] - 2 * rows @ rows.T, 0)
    width = float(np.median(distances[np.triu_indices(len(rows), 1)]))
    kernel = np.exp(-distances / max(width, 1e-12))
    weights = np.concatenate([np.full(len(first), 1 / len(first)), np.full(len(second), -1 / len(second))])
    generator = np.random.default_rng(seed)
    draws = np.stack([weights, *(generator.permutation(weights) for _ in range(PERMUTATIONS))])
    discrepancies = ((draws @ kernel) * draws).sum(axis=1)
    # What differs by rounding alone is equal: chance may give the very sets that are compared.
    as_large = discrepancies[1:] >= discrepancies[0] - 1e-9
    return float((1 + as_large.sum()) / (1 + PERMUTATIONS))
