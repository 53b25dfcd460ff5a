"""The samples of a classification that can teach."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from transferstudio.backbones.reading import Source


@dataclass(frozen=True)
class Labelled:
    """The samples that can teach, in the order of their hashes, so that the same data give the same order everywhere.

    ``targets``: int64 (samples), indices into ``classes``; ``splits``: train, validation, test or "" a sample.
    """

    ids: np.ndarray
    hashes: list[str]
    names: list[str]
    sources: list[Source]
    targets: np.ndarray
    splits: np.ndarray
    classes: list[str]

    def __len__(self) -> int:
        return len(self.hashes)

    def where(self, chosen: np.ndarray) -> Labelled:
        """The samples for which ``chosen`` (bool) is true."""
        index = np.flatnonzero(chosen)
        return Labelled(
            self.ids[index],
            [self.hashes[i] for i in index],
            [self.names[i] for i in index],
            [self.sources[i] for i in index],
            self.targets[index],
            self.splits[index],
            self.classes,
        )
