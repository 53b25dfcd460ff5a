"""Where a network's input comes from while it is tuned: picture files, or activations kept below the cut."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

import numpy as np

from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.project.features import FeatureCache
from transferstudio.runtime import UnreadableImageError, load_image
from transferstudio.training.augmentation import augment

AHEAD = 2  # batches that are decoded before they are needed


class Batches(Protocol):
    """Gives the inputs of samples by their place, in the order asked for."""

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Places (int64) and inputs of ``size`` samples at a time; ``epoch`` draws the augmentation, None is without."""


@dataclass(frozen=True)
class PixelBatches:
    """Pictures from their files as uint8 (images, size, size, 3); one that cannot be read any more is left out."""

    paths: Sequence[Path]
    preprocessing: Preprocessing
    augmented: bool
    seed: int

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """See Batches."""
        chunks = iter(np.array_split(order, range(size, len(order), size)))
        pending: deque[tuple[np.ndarray, list[Future[np.ndarray | None]]]] = deque()
        with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 2), thread_name_prefix="decode") as pool:
            try:
                while True:
                    for chunk in islice(chunks, AHEAD - len(pending)):
                        pending.append((chunk, [pool.submit(self._load, int(place), epoch) for place in chunk]))
                    if not pending:
                        return
                    chunk, futures = pending.popleft()
                    images = [future.result() for future in futures]
                    good = np.array([image is not None for image in images])
                    if good.any():
                        yield chunk[good], np.stack([image for image in images if image is not None])
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _load(self, place: int, epoch: int | None) -> np.ndarray | None:
        try:
            image = load_image(self.paths[place], at_least=self.preprocessing.shorter_side)
        except UnreadableImageError:
            return None
        if epoch is None or not self.augmented:
            return self.preprocessing.apply(image)
        generator = np.random.default_rng([self.seed, epoch, place])
        size, interpolation = self.preprocessing.size, self.preprocessing.interpolation
        return augment(image, size=size, interpolation=interpolation, generator=generator)


@dataclass(frozen=True)
class CachedBatches:
    """Rows of a feature cache, float32 (samples, width): the activations at the cut, computed once."""

    cache: FeatureCache
    hashes: Sequence[str]

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """See Batches."""
        for start in range(0, len(order), size):
            chunk = order[start : start + size]
            yield chunk, self.cache.read([self.hashes[place] for place in chunk])
