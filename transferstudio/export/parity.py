"""What the proof of an exported file found: whether it answers as the trained network does."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

CLEAR_MARGIN = 0.02  # two probabilities further apart than this must not change places
MOST_DIFFERENT = 0.005  # share of labels that may differ at all


@dataclass(frozen=True)
class Parity:
    """What the comparison found. Differences are of probabilities (0–1); ``clear_changes`` must be 0 to pass."""

    samples: int
    different_labels: int
    clear_changes: int
    largest_difference: float
    mean_difference: float
    score: float
    """How good the exported file is on the samples, 0–1, by ``metric``."""
    things: str = "images"
    metric: str = "accuracy"
    allowed: float = MOST_DIFFERENT
    """The share of answers that may differ, as long as none does clearly."""

    compared: bool = True
    """Whether there was a comparison; an int8 file differs by nature, and is scored alone."""

    @property
    def passed(self) -> bool:
        """Whether the file may be handed over."""
        return self.clear_changes == 0 and self.different_labels <= self.allowed * self.samples

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        values = asdict(self)
        if self.compared:
            del values["compared"]
            return {**values, "passed": self.passed}
        return {name: values[name] for name in ("samples", "score", "things", "metric", "compared")}

    def __str__(self) -> str:
        if not self.compared:
            return f"scored on {self.samples:,} {self.things}, not compared with the trained network"
        same = "same answer" if not self.different_labels else f"{self.different_labels} different answers"
        return f"{same} on {self.samples:,} {self.things}, largest difference {self.largest_difference:.4f}"


def scored_alone(samples: int, score: float, *, things: str, metric: str) -> Parity:
    """What is known of a file that was only scored, on so many samples."""
    return Parity(samples, 0, 0, 0.0, 0.0, score, things, metric, compared=False)
