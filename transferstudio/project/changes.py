"""What a mutation touched; each view decides from it whether it has to be drawn again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

import numpy as np


class Ids(Set[int]):
    """Row ids, eight bytes each: as Python's own set those of an import of a million pictures would take a hundred."""

    def __init__(self, ids: Iterable[int] = ()) -> None:
        self._sorted = np.unique(np.fromiter(ids, dtype=np.int64))

    @classmethod
    def of_all(cls, parts: Iterable[Set[int]]) -> Ids:
        """Those that are in any of some sets."""
        arrays = [part._sorted if isinstance(part, Ids) else np.fromiter(part, dtype=np.int64) for part in parts]
        found = cls()
        found._sorted = np.unique(np.concatenate([found._sorted, *arrays]))
        return found

    def __contains__(self, id_: object) -> bool:
        index = np.searchsorted(self._sorted, id_) if isinstance(id_, (int, np.integer)) else len(self)
        return bool(index < len(self) and self._sorted[index] == id_)

    def __iter__(self) -> Iterator[int]:
        return iter(self._sorted.tolist())

    def __len__(self) -> int:
        return len(self._sorted)


@dataclass(frozen=True)
class Changes:
    """Row ids that one mutation inserted, changed or removed; ``classes`` covers label fields and their classes."""

    samples: Set[int] = frozenset()
    annotations: Set[int] = frozenset()
    classes: Set[int] = frozenset()
    runs: Set[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.samples or self.annotations or self.classes or self.runs)

    @classmethod
    def of_all(cls, parts: Iterable[Changes]) -> Changes:
        """What many mutations touched; to join them one by one would copy what was joined before each time."""
        known = list(parts)
        return cls(
            Ids.of_all(part.samples for part in known),
            Ids.of_all(part.annotations for part in known),
            Ids.of_all(part.classes for part in known),
            Ids.of_all(part.runs for part in known),
        )

    def __or__(self, other: Changes) -> Changes:
        return Changes.of_all((self, other))
