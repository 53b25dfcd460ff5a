"""Linear probing: how well a new head on a frozen network does on some of a project's own samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST = 500  # samples; more tell networks apart hardly better, and take longer
FEWEST = 16  # samples, below which the order of networks is chance


@dataclass(frozen=True)
class Probe:
    """The cross-validated cross-entropy of a head on the frozen ``backbone``, a name, and which samples it predicted correctly, bool
    (samples)."""

    backbone: str
    loss: float
    right: np.ndarray

    @property
    def samples(self) -> int:
        """How many samples it was fitted to."""
        return len(self.right)

    @property
    def accuracy(self) -> float:
        """The share that it predicted correctly (0–1)."""
        return float(self.right.mean())


def stratified(targets: np.ndarray, *, most: int, seed: int) -> np.ndarray:
    """Indices, int64, ascending, of at most ``most`` samples: of each class the same number, as far as it has them."""
    generator = np.random.default_rng(seed)
    turn = np.empty(len(targets), dtype=np.int64)
    for class_ in np.unique(targets):
        own = generator.permutation(np.flatnonzero(targets == class_))
        turn[own] = np.arange(len(own))
    order = np.lexsort((generator.permutation(len(targets)), turn))
    return np.sort(order[:most])
