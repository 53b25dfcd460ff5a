"""The feature cache: one float16 row per sample, appended once, read through a memory map.

A folder per network holds ``rows.f16`` (rows, back to back) and ``index.bin``: a header with the width of the rows, then a record for
each row, the SHA-256 of its sample and a checksum of the row. A row counts only when its record is written, and records are written
after their rows: a kill loses the last batch. Whoever reads writes nothing, and one at a time writes (:func:`writing`). A row that
does not match its checksum is never handed out: the cache is removed, and computed anew.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from filelock import FileLock, Timeout

from transferstudio.errors import ProjectError, storage_errors
from transferstudio.i18n import message
from transferstudio.project.hashes import HASH_BYTES, Hashes

ROWS, INDEX, LOCK = "rows.f16", "index.bin", "writer.lock"
OLDER = (
    "features.f16",
    "hashes.bin",
)  # without checksums, as earlier versions wrote them: not read, and removed by the next writer
MAGIC = b"TSFEAT\x00\x02"
HEADER = struct.Struct("<8sQ")  # MAGIC, width
RECORD = np.dtype([("hash", f"V{HASH_BYTES}"), ("checksum", "<u8")])
PROBED = 64  # rows that are checked when a cache is opened: half of them the last ones, half evenly from all
CHECKED_BYTES = 64 * 2**20  # rows that are read once more to see whether they are sound before anything is made of them
WAIT_S = 0.2  # between two looks at whether another writer has ended

BLOCK = 4096  # rows that are copied at a time
MAPPED = 1024  # rows that are taken out of one map
IN_MEMORY = 16_384  # samples, up to which features are held in memory


@dataclass(frozen=True)
class Rows:
    """The features of some samples: of few in memory, of many on disk until they are read, so that memory does not grow with them.

    ``take`` gives float (indices, ``width``) for ``indices``, int64.
    """

    take: Callable[[np.ndarray], np.ndarray]
    indices: np.ndarray
    width: int

    @classmethod
    def of(cls, features: np.ndarray) -> Rows:
        """Features that are in memory, float32 (samples, width)."""
        return cls(lambda indices: features[indices], np.arange(len(features)), features.shape[1])

    def __len__(self) -> int:
        return len(self.indices)

    def at(self, chosen: np.ndarray) -> Rows:
        """Those of some samples: indices, int64, or bool (samples)."""
        return replace(self, indices=self.indices[chosen])

    def columns(self, count: int) -> Rows:
        """The first ``count`` columns alone."""
        return replace(self, take=lambda indices: self.take(indices)[:, :count], width=count)

    def read(self) -> np.ndarray:
        """All of them, float32 (samples, width)."""
        return self.take(self.indices).astype(np.float32, copy=False)

    def blocks(self) -> Iterator[np.ndarray]:
        """All of them in their order, some thousand at a time, float32 (samples, width)."""
        for start in range(0, len(self), BLOCK):
            yield replace(self, indices=self.indices[start : start + BLOCK]).read()


class DamagedFeaturesError(ProjectError):
    """Rows of a feature cache are not those of their samples; the cache has been removed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            message("The stored features were damaged and have been removed"),
            where=folder,
            advice=message("Start again: they will be recomputed."),
        )


class FeatureCache:
    """The features of one network, as far as they were computed when it was opened or last refreshed; writes nothing."""

    def __init__(self, folder: Path, *, width: int) -> None:
        self.folder, self.width = folder, width
        self.refresh()

    @classmethod
    def width_in(cls, folder: Path) -> int | None:
        """The width of the rows kept in a folder; None where there are none."""
        with suppress(OSError), (folder / INDEX).open("rb") as file:
            return _width(file.read(HEADER.size))
        return None

    def refresh(self) -> None:
        """Looks again at what has been written; a cache that is out of step counts as empty."""
        self._records = _records(self.folder, self.width)
        if not self._in_step(_probes(len(self))):
            self._records = self._records[:0]
        self._sorted: tuple[np.ndarray, np.ndarray] | None = None

    def __len__(self) -> int:
        return len(self._records)

    def _index(self) -> tuple[np.ndarray, np.ndarray]:
        """The row numbers in the order of their hashes, int64, and the hashes in order."""
        if self._sorted is None:
            known = np.ascontiguousarray(self._records["hash"])
            order = np.argsort(known)
            self._sorted = order, known[order]
        return self._sorted

    def find(self, hashes: Sequence[str]) -> np.ndarray:
        """The row number of each sample, int64, -1 where it has none."""
        wanted = (hashes if isinstance(hashes, Hashes) else Hashes(hashes)).raw
        if not len(self) or not len(wanted):
            return np.full(len(wanted), -1, dtype=np.int64)
        order, known = self._index()
        indices = np.searchsorted(known, wanted).clip(max=len(self) - 1)
        found: np.ndarray = np.where(known[indices] == wanted, order[indices], -1)
        return found

    def read(self, hashes: Sequence[str]) -> np.ndarray:
        """The features of samples, float32 (samples, width).

        Raises:
            KeyError: a sample has none.
            DamagedFeaturesError: they are not those of the samples.
        """
        return self._on_disk(hashes).read()

    def rows(self, hashes: Sequence[str]) -> Rows:
        """The features of samples, in memory where they are few; raises as :meth:`read`."""
        found = self._on_disk(hashes)
        return found if len(found) > IN_MEMORY else Rows.of(found.read())

    def discard_damaged(self, hashes: Sequence[str]) -> None:
        """Removes the cache where a row of one of these samples is damaged; where they are large in all, only some are checked."""
        rows = self.find(hashes)
        rows = rows[rows >= 0]
        if not self._in_step(rows if len(rows) * self.width * 2 <= CHECKED_BYTES else rows[_probes(len(rows))]):
            _discard(self.folder)
            self.refresh()

    def _in_step(self, rows: np.ndarray) -> bool:
        """Whether some rows are as they were written."""
        try:
            for start in range(0, len(rows), MAPPED):
                self._mapped(rows[start : start + MAPPED])
        except DamagedFeaturesError:
            return False
        return True

    def _on_disk(self, hashes: Sequence[str]) -> Rows:
        rows = self.find(hashes)
        if (rows < 0).any():
            raise KeyError(hashes[int((rows < 0).argmax())])
        return Rows(self._take, rows, self.width)

    def _take(self, rows: np.ndarray) -> np.ndarray:
        taken = np.empty((len(rows), self.width), dtype=np.float16)
        try:
            for start in range(0, len(rows), MAPPED):
                taken[start : start + MAPPED] = self._mapped(rows[start : start + MAPPED])
        except DamagedFeaturesError:
            _discard(self.folder)
            raise
        return taken

    def _mapped(self, rows: np.ndarray) -> np.ndarray:
        """Some rows, float16 (rows, width), checked."""
        try:
            # Mapped anew each time: what was read of a map that stays, and what lies around it, counts as memory of this process.
            mapped = np.memmap(self.folder / ROWS, dtype=np.float16, mode="r", shape=(len(self), self.width))
        except (OSError, ValueError) as error:  # it is gone, or shorter
            raise DamagedFeaturesError(self.folder) from error
        taken = np.asarray(mapped[rows])
        if (_checksums(taken) != self._records["checksum"][rows]).any():
            raise DamagedFeaturesError(self.folder)
        return taken

    def blocks(self) -> Iterator[tuple[list[str], np.ndarray]]:
        """All that is kept, in the order in which it came: hashes and rows, float16 (samples, width), some thousand at a time."""
        for start in range(0, len(self), BLOCK):
            numbers = np.arange(start, min(start + BLOCK, len(self)))
            yield [digest.tobytes().hex() for digest in self._records["hash"][numbers]], self._take(numbers)


class FeatureWriter:
    """Appends rows to a cache; made by :func:`writing`, which sees to it that there is one at a time."""

    def __init__(self, folder: Path, *, width: int) -> None:
        self._folder, self._width = folder, width
        cache = FeatureCache(folder, width=width)
        self._count = len(cache)
        if not self._count:
            _remove(folder)
            (folder / INDEX).write_bytes(HEADER.pack(MAGIC, width))
            (folder / ROWS).touch()
        self._cut()

    def _cut(self) -> None:
        """Cuts off what was written without being counted: a batch that was killed, or found no room."""
        for name, size in ((INDEX, HEADER.size + self._count * RECORD.itemsize), (ROWS, self._count * self._width * 2)):
            with (self._folder / name).open("rb+") as file:
                file.truncate(size)

    def append(self, hashes: Sequence[str], rows: np.ndarray) -> None:
        """Adds rows, float16 (samples, width), for samples that have none; they can be found after :meth:`FeatureCache.refresh`.

        Raises:
            StorageError: there is no room for them, or the folder is gone.
        """
        assert rows.dtype == np.float16 and rows.shape == (len(hashes), self._width)
        rows = np.ascontiguousarray(rows)
        records = np.empty(len(hashes), dtype=RECORD)
        records["hash"], records["checksum"] = Hashes(hashes).raw, _checksums(rows)
        with storage_errors(self._folder):
            try:
                for name, data in ((ROWS, rows), (INDEX, records)):
                    with (self._folder / name).open(
                        "rb+"
                    ) as file:  # never made anew: what is gone was moved or removed
                        file.seek(0, 2)
                        file.write(data.tobytes())
            except OSError:
                with suppress(OSError):
                    self._cut()
                raise
        self._count += len(hashes)


@contextmanager
def writing(folder: Path, *, width: int, stop: threading.Event | None = None) -> Iterator[FeatureWriter]:
    """The one writer of the cache in ``folder``; another one, in whatever thread or process, waits until this one has ended.

    Raises:
        ProjectError: ``stop`` was set while it waited.
        StorageError: nothing can be written there.
    """
    with storage_errors(folder):
        for level in (*reversed(folder.parents[:2]), folder):  # but no project that was moved away meanwhile
            level.mkdir(exist_ok=True)
        # Not per thread: a generator may be ended by another thread than the one that began it.
        lock = FileLock(folder / LOCK, thread_local=False)
        while not lock.is_locked:
            try:
                lock.acquire(timeout=WAIT_S)
            except Timeout:
                if stop is not None and stop.is_set():
                    raise ProjectError(
                        message("Cancelled while another task was writing these features"),
                        where=folder,
                        advice=message("Start again when it has finished."),
                    ) from None
    try:
        with storage_errors(folder):
            writer = FeatureWriter(folder, width=width)
        yield writer
    finally:
        lock.release()


def _width(header: bytes) -> int | None:
    """The width that the header of an index tells; None where it is none."""
    if len(header) < HEADER.size or not header.startswith(MAGIC):
        return None
    width: int = HEADER.unpack(header)[1]
    return width


def _records(folder: Path, width: int) -> np.ndarray:
    """The records of the whole rows in a folder; none where rows of another width are there, or fewer than there are records."""
    none = np.empty(0, dtype=RECORD)
    try:
        with (folder / INDEX).open("rb") as file:
            if _width(file.read(HEADER.size)) != width:
                return none
            data = file.read()
        rows = (folder / ROWS).stat().st_size // (width * 2)  # after the index: a writer may be adding to both
    except OSError:
        return none
    records = np.frombuffer(data, dtype=RECORD, count=len(data) // RECORD.itemsize)
    return records if len(records) <= rows else none


def _checksums(rows: np.ndarray) -> np.ndarray:
    """The sum of the words of each row, uint64 (samples); at the speed of memory, unlike a CRC."""
    words = np.ascontiguousarray(rows).view(np.uint64 if rows.shape[1] % 4 == 0 else np.uint16)
    total: np.ndarray = words.sum(axis=1, dtype=np.uint64)
    return total


def _probes(count: int) -> np.ndarray:
    """Some of ``count`` rows, int64: the last ones, which a loss shifts or cuts, and others from all over."""
    last = np.arange(max(0, count - PROBED // 2), count)
    return np.union1d(np.linspace(0, max(0, count - 1), min(count, PROBED // 2), dtype=np.int64), last)


def _discard(folder: Path) -> None:
    """Removes a damaged cache, unless somebody is writing it anew already."""
    if not folder.is_dir():
        return  # the project was moved, and a lock would make its folder anew
    with suppress(OSError, Timeout), FileLock(folder / LOCK, timeout=0):
        _remove(folder)


def _remove(folder: Path) -> None:
    """Removes the files of a cache; the index first, since rows without records are nothing."""
    for name in (INDEX, ROWS, *OLDER):
        (folder / name).unlink(missing_ok=True)
