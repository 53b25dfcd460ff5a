"""The feature cache: one float16 row a sample, appended once, read through a memory map.

A folder a key holds ``features.f16`` (rows, back to back) and ``hashes.bin`` (the SHA-256 of each row's sample, 32 bytes
each). A row counts only when its hash is written, and hashes are written after their rows: a kill loses the last batch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from transferstudio.project.hashes import HASH_BYTES, Hashes

BLOCK = 4096  # rows that are copied at a time
MAPPED = 1024  # rows that are taken out of one map
IN_MEMORY = 16_384  # samples, up to which features are held in memory


@dataclass(frozen=True)
class Rows:
    """The features of some samples: of few in memory, of many on disk until they are read, so that memory does not grow with them.

    ``take`` gives float (places, ``width``) for ``places``, int64.
    """

    take: Callable[[np.ndarray], np.ndarray]
    places: np.ndarray
    width: int

    @classmethod
    def of(cls, features: np.ndarray) -> Rows:
        """Features that are in memory, float32 (samples, width)."""
        return cls(lambda places: features[places], np.arange(len(features)), features.shape[1])

    def __len__(self) -> int:
        return len(self.places)

    def at(self, chosen: np.ndarray) -> Rows:
        """Those of some samples: places, int64, or bool (samples)."""
        return replace(self, places=self.places[chosen])

    def read(self) -> np.ndarray:
        """All of them, float32 (samples, width)."""
        return self.take(self.places).astype(np.float32, copy=False)

    def blocks(self) -> Iterator[np.ndarray]:
        """All of them in their order, some thousand at a time, float32 (samples, width)."""
        for start in range(0, len(self), BLOCK):
            yield replace(self, places=self.places[start : start + BLOCK]).read()


class FeatureCache:
    """The features of one network, as far as they have been computed."""

    def __init__(self, folder: Path, *, width: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.width = width
        self._rows = folder / "features.f16"
        self._hashes = folder / "hashes.bin"
        self._count = 0
        self._open()

    @classmethod
    def width_in(cls, folder: Path) -> int | None:
        """The width of the rows kept in a folder; None where there are none."""
        rows, hashes = folder / "features.f16", folder / "hashes.bin"
        if not rows.is_file() or not hashes.is_file() or hashes.stat().st_size < HASH_BYTES:
            return None
        return rows.stat().st_size // 2 // (hashes.stat().st_size // HASH_BYTES)

    def _open(self) -> None:
        """Cuts off what a killed process left half written, and indexes the rest."""
        row_bytes = self.width * 2
        self._rows.touch()
        self._hashes.touch()
        self._count = min(self._hashes.stat().st_size // HASH_BYTES, self._rows.stat().st_size // row_bytes)
        for path, size in ((self._rows, row_bytes), (self._hashes, HASH_BYTES)):
            if path.stat().st_size != self._count * size:
                with path.open("rb+") as file:
                    file.truncate(self._count * size)
        known = np.fromfile(self._hashes, dtype=f"V{HASH_BYTES}")
        self._order = np.argsort(known)
        self._sorted = known[self._order]

    def __len__(self) -> int:
        return self._count

    def append(self, hashes: Sequence[str], rows: np.ndarray) -> None:
        """Adds rows, float16 (samples, width), for samples that have none; they can be found after :meth:`refresh`."""
        assert rows.dtype == np.float16 and rows.shape == (len(hashes), self.width)
        with self._rows.open("ab") as file:
            file.write(np.ascontiguousarray(rows).tobytes())
        with self._hashes.open("ab") as file:
            file.write(b"".join(bytes.fromhex(digest) for digest in hashes))
        self._count += len(hashes)

    def refresh(self) -> None:
        """Makes appended rows findable."""
        self._open()

    def find(self, hashes: Sequence[str]) -> np.ndarray:
        """The row number of each sample, int64, -1 where it has none."""
        wanted = (hashes if isinstance(hashes, Hashes) else Hashes(hashes)).raw
        if not self._count or not len(wanted):
            return np.full(len(wanted), -1, dtype=np.int64)
        places = np.searchsorted(self._sorted, wanted).clip(max=self._count - 1)
        found: np.ndarray = np.where(self._sorted[places] == wanted, self._order[places], -1)
        return found

    def read(self, hashes: Sequence[str]) -> np.ndarray:
        """The features of samples, float32 (samples, width); KeyError where one has none."""
        return self._on_disk(hashes).read()

    def rows(self, hashes: Sequence[str]) -> Rows:
        """The features of samples, in memory where they are few; KeyError where one has none."""
        found = self._on_disk(hashes)
        return found if len(found) > IN_MEMORY else Rows.of(found.read())

    def _on_disk(self, hashes: Sequence[str]) -> Rows:
        rows = self.find(hashes)
        if (rows < 0).any():
            raise KeyError(hashes[int((rows < 0).argmax())])
        return Rows(self._take, rows, self.width)

    def _take(self, rows: np.ndarray) -> np.ndarray:
        taken = np.empty((len(rows), self.width), dtype=np.float16)
        for start in range(0, len(rows), MAPPED):
            # Mapped anew each time: what was read of a map that stays, and what lies around it, counts as memory of this process.
            mapped = np.memmap(self._rows, dtype=np.float16, mode="r", shape=(self._count, self.width))
            taken[start : start + MAPPED] = mapped[rows[start : start + MAPPED]]
        return taken

    def blocks(self) -> Iterator[tuple[list[str], np.ndarray]]:
        """All that is kept, in the order in which it came: hashes and rows, float16 (samples, width), some thousand at a time."""
        with self._rows.open("rb") as rows, self._hashes.open("rb") as hashes:
            while digests := hashes.read(BLOCK * HASH_BYTES):
                count = len(digests) // HASH_BYTES
                values = np.frombuffer(rows.read(count * self.width * 2), dtype=np.float16).reshape(count, self.width)
                yield (
                    [digests[start : start + HASH_BYTES].hex() for start in range(0, len(digests), HASH_BYTES)],
                    values,
                )
