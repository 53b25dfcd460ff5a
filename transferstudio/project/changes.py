"""What a mutation touched; each view decides from it whether it has to be drawn again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """Row ids that one mutation inserted, changed or removed; ``classes`` covers label fields and their classes."""

    samples: frozenset[int] = frozenset()
    annotations: frozenset[int] = frozenset()
    classes: frozenset[int] = frozenset()
    runs: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.samples or self.annotations or self.classes or self.runs)

    @classmethod
    def of_all(cls, parts: Iterable[Changes]) -> Changes:
        """What many mutations touched; to join them one by one would copy what was joined before each time."""
        known = list(parts)
        return cls(
            frozenset().union(*(part.samples for part in known)),
            frozenset().union(*(part.annotations for part in known)),
            frozenset().union(*(part.classes for part in known)),
            frozenset().union(*(part.runs for part in known)),
        )

    def __or__(self, other: Changes) -> Changes:
        return Changes.of_all((self, other))
