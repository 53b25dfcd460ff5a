"""Batches for fine-tuning: of the samples themselves, or of cached activations below the cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from transferstudio.backbones.sample_sources import Reader, Source, Sources
from transferstudio.project.features import FeatureCache
from transferstudio.project.hashes import Hashes
from transferstudio.runtime import UnreadableImageError
from transferstudio.training.prefetch import prefetched

POOL = 16  # batches that are sorted by length together: enough to save padding, few enough to stay random
AHEAD = 2  # batches that are read before they are needed

Varied = Callable[[Source, np.random.Generator], np.ndarray]
"""Reads a sample with some variation."""


class Batches(Protocol):
    """Gives the inputs of samples by their index, in the order asked for."""

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Places (int64) and inputs of ``size`` samples at a time; ``epoch`` draws the augmentation, None is without."""


@dataclass(frozen=True)
class SampleBatches:
    """Samples as their reader gives them; one whose file cannot be read any more is left out."""

    sources: Sequence[Source]
    reader: Reader
    seed: int
    varied: Varied | None = None
    """How training varies them; None: not at all."""

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """See Batches."""
        chunks = self._chunks(order, size, epoch)
        # Sources are found here: each thread that asks the project keeps a connection to it.
        batches = ([(self._source(index), int(index)) for index in chunk] for chunk in chunks)
        read = prefetched(batches, lambda one: self._load(*one, epoch), ahead=AHEAD)
        for chunk, samples in zip(chunks, read, strict=True):
            good = np.array([sample is not None for sample in samples])
            if good.any():
                yield chunk[good], self.reader.stack([sample for sample in samples if sample is not None])

    def _source(self, index: int) -> Source | None:
        try:
            return self.sources[index]
        except UnreadableImageError:
            return None

    def _load(self, source: Source | None, index: int, epoch: int | None) -> np.ndarray | None:
        if source is None:
            return None
        try:
            if epoch is None or self.varied is None:
                return self.reader.read(source)
            return self.varied(source, np.random.default_rng([self.seed, epoch, index]))
        except UnreadableImageError:
            return None

    def _chunks(self, order: np.ndarray, size: int, epoch: int | None) -> list[np.ndarray]:
        """Batches of ``size``; where samples are of different lengths, like ones together, in an order that the epoch draws."""
        lengths = self.reader.lengths(Sources(len(order), lambda index: self.sources[order[index]]))
        if lengths is None or not len(order) or lengths.min() == lengths.max():
            return np.array_split(order, range(size, len(order), size))
        if epoch is None:
            return np.array_split(order[np.argsort(lengths, kind="stable")], range(size, len(order), size))
        pools = np.array_split(np.arange(len(order)), range(POOL * size, len(order), POOL * size))
        chunks = []
        for pool in pools:
            alike = pool[np.argsort(lengths[pool], kind="stable")]
            chunks += np.array_split(order[alike], range(size, len(alike), size))
        return [chunks[index] for index in np.random.default_rng([self.seed, epoch]).permutation(len(chunks))]


@dataclass(frozen=True)
class CachedBatches:
    """Rows of a feature cache, float32 (samples, width): the activations at the cut, computed once."""

    cache: FeatureCache
    hashes: Hashes

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """See Batches."""
        for start in range(0, len(order), size):
            chunk = order[start : start + size]
            yield chunk, self.cache.read(self.hashes.at(chunk))
