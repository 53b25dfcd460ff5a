"""Divides samples: by class, groups of near-duplicates on one side, the same seed the same division on every machine."""

from __future__ import annotations

import numpy as np

NEAR_DUPLICATE = 0.95  # cosine of centred features; see tests/benchmarks for how it was chosen
BLOCK = 2048


def near_duplicate_groups(features: np.ndarray) -> np.ndarray:
    """Group numbers, int64 (samples): samples of one number are near-duplicates of each other, directly or in a chain."""
    count = len(features)
    unit = features - features.mean(axis=0) if count else features
    unit /= np.maximum(np.linalg.norm(unit, axis=1, keepdims=True), 1e-12)
    pairs = UnionOfPairs(count)
    for start in range(0, count, BLOCK):
        for other in range(start, count, BLOCK):
            close = np.argwhere(unit[start : start + BLOCK] @ unit[other : other + BLOCK].T >= NEAR_DUPLICATE)
            pairs.add(close[:, 0] + start, close[:, 1] + other)
    return pairs.groups()


class UnionOfPairs:
    """Puts samples into one group that are linked, directly or in a chain."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._left: list[np.ndarray] = []
        self._right: list[np.ndarray] = []

    def add(self, left: np.ndarray, right: np.ndarray) -> None:
        """Links samples by their places, int64 (pairs)."""
        self._left.append(left)
        self._right.append(right)

    def groups(self) -> np.ndarray:
        """A group number, int64, for each sample."""
        if not self._left:
            return np.arange(self._count, dtype=np.int64)
        from scipy.sparse import coo_matrix  # here: the small edition does without scipy
        from scipy.sparse.csgraph import connected_components

        rows, columns = np.concatenate(self._left), np.concatenate(self._right)
        graph = coo_matrix((np.ones(len(rows), dtype=bool), (rows, columns)), shape=(self._count, self._count))
        labels: np.ndarray = connected_components(graph, directed=False)[1]
        return labels.astype(np.int64)


def divide(targets: np.ndarray, groups: np.ndarray, shares: list[float], *, seed: int) -> np.ndarray:
    """A part number, int64 (samples), so that each part has its share of each class and no group is torn.

    Groups go, large ones first and else in random order, to the part that lacks most of the group's classes.
    """
    generator = np.random.default_rng(seed)
    classes = int(targets.max()) + 1 if len(targets) else 0
    wanted = np.outer(np.asarray(shares) / np.sum(shares), np.bincount(targets, minlength=classes))
    given = np.zeros_like(wanted)
    parts = np.zeros(len(targets), dtype=np.int64)
    order = np.argsort(groups, kind="stable")
    members = np.split(order, np.flatnonzero(np.diff(groups[order])) + 1) if len(order) else []
    shuffled = [members[index] for index in generator.permutation(len(members))]
    for group in sorted(shuffled, key=len, reverse=True):
        has = np.bincount(targets[group], minlength=classes)
        lack = ((wanted - given) / np.maximum(wanted, 1e-9) * has).sum(axis=1)
        part = int(np.argmax(lack))
        given[part] += has
        parts[group] = part
    return parts


def take_out(splits: np.ndarray, to: str, kinds: np.ndarray, groups: np.ndarray, share: float, seed: int) -> None:
    """Gives ``share`` of the samples whose split is open ("") the split ``to``, in place; see :func:`divide`."""
    open_ = np.flatnonzero(splits == "")
    if len(open_):
        parts = divide(kinds[open_], groups[open_], [1 - share, share], seed=seed)
        splits[open_[parts == 1]] = to


def folds(targets: np.ndarray, groups: np.ndarray, *, count: int, seed: int) -> np.ndarray:
    """A fold number (samples) for cross-validation; fewer folds where there are fewer groups."""
    count = max(2, min(count, len(np.unique(groups))))
    return divide(targets, groups, [1.0] * count, seed=seed)
