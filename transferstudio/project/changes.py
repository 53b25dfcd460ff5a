"""What a mutation touched; each view decides from it whether it has to be drawn again."""

from __future__ import annotations

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

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.samples | other.samples,
            self.annotations | other.annotations,
            self.classes | other.classes,
            self.runs | other.runs,
        )
