"""Content hashes of many samples in little memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import overload

import numpy as np

HASH_BYTES = 32  # of SHA-256
AT_A_TIME = 4096


class Hashes(Sequence[str]):
    """Hashes as hexadecimal digits to whoever asks for one, 32 bytes each where they are kept: as text a million take four times that."""

    def __init__(self, digests: Iterable[str] = ()) -> None:
        kept, rest = bytearray(), iter(digests)
        while part := "".join(islice(rest, AT_A_TIME)):
            kept += bytes.fromhex(part)
        self.raw = np.frombuffer(kept, dtype=f"V{HASH_BYTES}")
        """Void of 32 bytes (samples)."""

    def __len__(self) -> int:
        return len(self.raw)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Hashes: ...

    def __getitem__(self, index: int | slice) -> str | Hashes:
        return self.at(index) if isinstance(index, slice) else self.raw[index].tobytes().hex()

    def at(self, chosen: np.ndarray | slice) -> Hashes:
        """Those at some indices, int64."""
        found = Hashes()
        found.raw = self.raw[chosen]
        return found

    def among(self, digests: Collection[str]) -> np.ndarray:
        """Which of them are among some others, bool (samples)."""
        wanted = np.sort(Hashes(digests).raw)
        if not len(wanted):
            return np.zeros(len(self), dtype=bool)
        indices = np.searchsorted(wanted, self.raw).clip(max=len(wanted) - 1)
        found: np.ndarray = wanted[indices] == self.raw
        return found
