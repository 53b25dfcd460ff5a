"""Near-duplicate detection: groups of samples with nearly the same features, which go into one split."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.events import Meter, Note, Work
from transferstudio.i18n import Number, message
from transferstudio.project.features import Rows

NEAR_DUPLICATE = 0.95  # cosine of centred features; see tests/benchmarks for how it was chosen
MOST_ALIKE = 0.5  # share of all samples that one group may hold
FEWEST_TO_DISSOLVE = 20  # samples, below which no group is dissolved
BLOCK = 2048
EVERY_PAIR = 20_000  # samples up to which all are compared with all; the work grows with the square
TABLES, IN_A_BUCKET, LARGEST_BUCKET = 16, 64, 512  # of the hashing for more of them; samples in a bucket


def near_duplicate_groups(features: Rows, *, stop: threading.Event | None = None) -> Work[np.ndarray]:
    """Group numbers, int64 (samples): samples of one number are near-duplicates of each other, directly or in a chain.

    Above some ten thousand samples only those are compared that fall into the same bucket of one of 16 tables of random hyperplanes
    (Charikar 2002, "Similarity estimation techniques from rounding algorithms"): of pairs that are just alike enough 2 % are missed
    in a million samples, of those that are more alike next to none.

    Raises:
        TrainingError: it was cancelled.
    """
    count = len(features)
    pairs = UnionOfPairs(count)
    if not count:
        return pairs.groups()
    mean = sum(block.sum(axis=0, dtype=np.float64) for block in features.blocks()) / count
    if count > EVERY_PAIR:
        yield from _compare_buckets(features, mean.astype(np.float32), pairs, stop)
        return pairs.groups()
    unit = _unit(features.read(), mean.astype(np.float32))
    for start in range(0, count, BLOCK):
        for other in range(start, count, BLOCK):
            close = unit[start : start + BLOCK] @ unit[other : other + BLOCK].T >= NEAR_DUPLICATE
            pairs.link(close, start + np.arange(close.shape[0]), other + np.arange(close.shape[1]))
    return pairs.groups()


def _unit(features: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Centred and of length 1, float32 (samples, width)."""
    unit: np.ndarray = features - mean
    unit /= np.maximum(np.linalg.norm(unit, axis=1, keepdims=True), 1e-12)
    return unit


def dissolved(groups: np.ndarray, targets: np.ndarray | None = None) -> tuple[np.ndarray, list[Note]]:
    """The groups without those that kept on one side would leave another without samples, or a class without any: a group of most
    samples, or of all of a class. Says so where there are such.

    ``targets``: see :func:`divide`.
    """
    torn = _of_whole_classes(groups, targets) if targets is not None else np.zeros(0, dtype=np.int64)
    sizes = np.bincount(groups) if len(groups) else np.zeros(1, dtype=np.int64)
    if len(groups) >= FEWEST_TO_DISSOLVE and sizes.max() > MOST_ALIKE * len(groups):
        torn = np.union1d(torn, sizes.argmax())
    inside = np.isin(groups, torn)
    if not inside.any():
        return groups, []
    found = groups.copy()
    found[inside] = len(sizes) + np.arange(inside.sum())
    text = message(
        "{} of {} samples are almost identical to this network, so near-identical samples are in both the training and the test set: the score is inflated",
        Number(inside.sum()),
        Number(len(groups)),
    )
    return found, [Note(text, "warning")]


def _of_whole_classes(groups: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The groups that hold all samples, more than one, of some class."""
    whole = set()
    for column in targets.reshape(len(targets), -1).T:
        for class_ in np.unique(column[column >= 0]):
            own = groups[column == class_]
            if len(own) > 1 and (own == own[0]).all():
                whole.add(int(own[0]))
    return np.array(sorted(whole), dtype=np.int64)


def _compare_buckets(features: Rows, mean: np.ndarray, pairs: UnionOfPairs, stop: threading.Event | None) -> Work[None]:
    """Links near-duplicates among samples that lie on the same side of some random planes through the mean."""
    bits = max(1, int(np.log2(len(features) / IN_A_BUCKET)))
    planes = np.random.default_rng(0).standard_normal((features.width, TABLES * bits)).astype(np.float32)
    powers = 1 << np.arange(bits, dtype=np.int32)
    buckets, filled = np.empty((len(features), TABLES), dtype=np.int32), 0
    for block in features.blocks():
        buckets[filled : filled + len(block)] = ((block - mean) @ planes > 0).reshape(-1, TABLES, bits) @ powers
        filled += len(block)
    meter = Meter("near-duplicates", TABLES * len(features))
    yield meter.started()
    for table, of_table in enumerate(buckets.T):
        # Where a bucket is large, the planes of another table put like ones side by side in it before it is cut.
        order = np.lexsort((buckets[:, table - 1], of_table))
        ends = _ends_of_buckets(of_table[order])
        for start, end in _together(ends):
            if stop is not None and stop.is_set():
                raise TrainingError(
                    message("The run was cancelled during the search for near-duplicates"),
                    advice=message("The features are kept for the next run."),
                )
            indices = order[start:end]
            unit = _unit(features.at(indices).read(), mean)
            inner = ends[np.searchsorted(ends, start, "right") : np.searchsorted(ends, end)] - start
            for members in np.split(np.arange(len(indices)), inner):
                alike = unit[members] @ unit[members].T >= NEAR_DUPLICATE
                pairs.link(alike, indices[members], indices[members])
            yield meter.advance(len(indices))
        pairs.forget_needless()
    yield meter.finished()


def _ends_of_buckets(ordered: np.ndarray) -> np.ndarray:
    """Where each bucket ends among samples in the order of their buckets; a large one is several."""
    index = np.arange(len(ordered))
    new = np.concatenate([[True], ordered[1:] != ordered[:-1]])
    inside = index - np.maximum.accumulate(np.where(new, index, 0))
    return np.append(np.flatnonzero(inside % LARGEST_BUCKET == 0)[1:], len(ordered))


def _together(ends: np.ndarray) -> Iterator[tuple[int, int]]:
    """Stretches of buckets that hold about ``BLOCK`` samples together."""
    start = 0
    while start < ends[-1]:
        stop = int(ends[max(np.searchsorted(ends, start + BLOCK, "right") - 1, np.searchsorted(ends, start, "right"))])
        yield start, stop
        start = stop


class UnionOfPairs:
    """Puts samples into one group that are linked, directly or in a chain."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._left: list[np.ndarray] = []
        self._right: list[np.ndarray] = []

    def link(self, close: np.ndarray, left: np.ndarray, right: np.ndarray) -> None:
        """Links the samples at the indices ``left`` and ``right``, int64 (n) and (m), wherever ``close``, bool (n, m).

        Where many are alike no more links are kept than it takes to hold them together.
        """
        rows, columns = np.nonzero(close)
        once = left[rows] < right[columns]  # a sample is like itself, and pairs come both ways round
        rows, columns = rows[once], columns[once]
        indices = np.concatenate([left, right])
        if len(rows) <= len(indices):
            self._left.append(left[rows])
            self._right.append(right[columns])
            return
        found = _components(rows, columns + len(left), len(indices))
        first = np.unique(found, return_index=True)[1][found]
        self._left.append(indices[first])
        self._right.append(indices)

    def forget_needless(self) -> None:
        """Keeps no more links than it takes to hold together what is linked: one a sample at most."""
        groups = self.groups()
        first = np.unique(groups, return_index=True)[1][groups]
        linked = np.flatnonzero(first != np.arange(self._count))
        self._left, self._right = [first[linked]], [linked]

    def groups(self) -> np.ndarray:
        """A group number, int64, for each sample."""
        if not self._left:
            return np.arange(self._count, dtype=np.int64)
        return _components(np.concatenate(self._left), np.concatenate(self._right), self._count)


def _components(left: np.ndarray, right: np.ndarray, count: int) -> np.ndarray:
    """A number, int64 (count), for each node; nodes that links hold together have the same."""
    from scipy.sparse import coo_matrix  # here: the small edition does without scipy
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(left), dtype=bool), (left, right)), shape=(count, count))
    labels: np.ndarray = connected_components(graph, directed=False)[1]
    return labels.astype(np.int64)
