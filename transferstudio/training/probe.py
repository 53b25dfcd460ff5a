"""Linear probing: how well a new head on a frozen network does on some of a project's own samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST = 500  # samples; more tell networks apart hardly better, and take longer
FEWEST = 16  # samples, below which the order of networks is chance


@dataclass(frozen=True)
class Probe:
    """The cross-validated cross-entropy and accuracy (0–1) of a head on the frozen ``backbone``, a name, fitted to so many ``samples``."""

    backbone: str
    loss: float
    accuracy: float
    samples: int


def stratified(targets: np.ndarray, *, most: int, seed: int) -> np.ndarray:
    """Indices, int64, ascending, of at most ``most`` samples: of each class the same number, as far as it has them."""
    generator = np.random.default_rng(seed)
    turn = np.empty(len(targets), dtype=np.int64)
    for class_ in np.unique(targets):
        own = generator.permutation(np.flatnonzero(targets == class_))
        turn[own] = np.arange(len(own))
    order = np.lexsort((generator.permutation(len(targets)), turn))
    return np.sort(order[:most])
