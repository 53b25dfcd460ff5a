"""What the score of a run was measured on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

FOLDS = re.compile(r"cross-validation \((\d+) folds\)")


class ScoredOn(StrEnum):
    """Which samples were scored; the values are those that projects store, and none that are shown."""

    TEST = "test split"
    """Samples that had no part in training, choosing or calibration."""
    VALIDATION = "validation, cancelled before the test"
    """Those that chose the best epoch: the run was stopped before the test."""
    CROSS_VALIDATION = "cross-validation"
    """Each by a network that did not learn from it."""


@dataclass(frozen=True)
class Scoring:
    """What a score was measured on; ``folds``: so many whole networks were trained for it, 0: only last layers were, or none."""

    on: ScoredOn
    folds: int = 0

    @classmethod
    def from_stored(cls, text: str) -> Scoring:
        """What :attr:`stored` gave; ValueError where it is something else."""
        folds = FOLDS.fullmatch(text)
        return cls(ScoredOn.CROSS_VALIDATION, int(folds[1])) if folds else cls(ScoredOn(text))

    @property
    def stored(self) -> str:
        """The text that reports, events and summaries of runs hold."""
        return f"{self.on} ({self.folds} folds)" if self.folds else str(self.on)
