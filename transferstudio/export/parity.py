"""What the proof of an exported file found: whether it answers as the trained network does."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any

import numpy as np

from transferstudio.i18n import Message, Number, message
from transferstudio.training.scores import wilson

CLEAR_MARGIN = 0.02  # two probabilities further apart than this must not change places
SAME = {
    "images": message("same prediction on {} images, largest difference {}"),
    "texts": message("same prediction on {} texts, largest difference {}"),
    "questions": message("same prediction on {} questions, largest difference {}"),
    "boxes": message("same prediction on {} boxes, largest difference {}"),
}
DIFFERENT = {
    "images": message("{} different predictions on {} images, largest difference {}"),
    "texts": message("{} different predictions on {} texts, largest difference {}"),
    "questions": message("{} different predictions on {} questions, largest difference {}"),
    "boxes": message("{} different predictions on {} boxes, largest difference {}"),
}
SCORED = {
    "images": message("evaluated on {} images, not compared with the trained network"),
    "texts": message("evaluated on {} texts, not compared with the trained network"),
    "questions": message("evaluated on {} questions, not compared with the trained network"),
    "boxes": message("evaluated on {} boxes, not compared with the trained network"),
}
DRAWN = {
    "images": message(
        "{}; drawn at random out of {} images, of which at most {} are predicted differently (95 % confidence)"
    ),
    "texts": message(
        "{}; drawn at random out of {} texts, of which at most {} are predicted differently (95 % confidence)"
    ),
    "questions": message(
        "{}; drawn at random out of {} questions, of which at most {} are predicted differently (95 % confidence)"
    ),
}
STORED = {"units": "things"}  # fields that files and events call otherwise
MOST_DIFFERENT = 0.005  # share of labels that may differ at all
MOST_COMPARED = 2000  # samples; where none of them differs, at most 0.15 % of all do, with 95 % confidence
RULE_OF_THREE = 3  # Hanley and Lippman-Hand 1983, “If nothing goes wrong, is everything all right?”, JAMA 249


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
    units: str = "images"
    metric: str = "accuracy"
    allowed: float = MOST_DIFFERENT
    """The share of answers that may differ, as long as none does clearly."""

    compared: bool = True
    """Whether there was a comparison; an int8 file differs by nature, and is scored alone."""

    drawn_from: int | None = None
    """How many samples there are in all, where so many were drawn at random with ``seed`` for the comparison."""
    seed: int = 0

    @property
    def most_different(self) -> float:
        """The share of all samples, 0–1, that is predicted differently at most, with 95 % confidence."""
        if not self.different_labels:
            return min(1.0, RULE_OF_THREE / max(self.samples, 1))
        return wilson(min(self.different_labels, self.samples), self.samples).high

    @property
    def passed(self) -> bool:
        """Whether the file may be handed over."""
        return self.clear_changes == 0 and self.different_labels <= self.allowed * self.samples

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        values = {STORED.get(name, name): value for name, value in asdict(self).items()}
        if self.drawn_from is None:
            del values["drawn_from"], values["seed"]
        elif self.compared:
            values["most_different"] = self.most_different
        if self.compared:
            del values["compared"]
            return {**values, "passed": self.passed}
        kept = ("samples", "score", "things", "metric", "compared", "drawn_from", "seed")
        return {name: values[name] for name in kept if name in values}

    @property
    def in_words(self) -> Message:
        """What the comparison found, in a sentence."""
        samples, largest = Number(self.samples), Number(self.largest_difference, ".4f")
        if not self.compared:
            return Message(self._of_units(SCORED), samples)
        if not self.different_labels:
            found = Message(self._of_units(SAME), samples, largest)
        else:
            found = Message(self._of_units(DIFFERENT), self.different_labels, samples, largest)
        if self.drawn_from is None:
            return found
        return Message(self._of_units(DRAWN), found, Number(self.drawn_from, ","), Number(self.most_different, ".2%"))

    def _of_units(self, sentences: dict[str, Message]) -> str:
        """The sentence about what this task compares; in English alone where it is a task whose samples nobody has worded."""
        return sentences.get(self.units) or sentences["images"].replace(" images", f" {self.units}")

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Parity:
        """What :meth:`as_json` gave, maybe among other values; KeyError or another where it is damaged."""
        if not values.get("compared", True):
            alone = scored_alone(values["samples"], values["score"], units=values["things"], metric=values["metric"])
            return replace(alone, drawn_from=values.get("drawn_from"), seed=values.get("seed", 0))
        stored = {field.name: STORED.get(field.name, field.name) for field in fields(cls)}
        return cls(**{name: values[key] for name, key in stored.items() if key in values})

    def __str__(self) -> str:
        return str(self.in_words)


def scored_alone(samples: int, score: float, *, units: str, metric: str) -> Parity:
    """What is known of a file that was only scored, on so many samples."""
    return Parity(samples, 0, 0, 0.0, 0.0, score, units, metric, compared=False)


def drawn_for_proof(count: int, *, seed: int) -> np.ndarray | None:
    """Which of so many samples a proof compares, bool (samples): some, drawn at random, where there are very many. None: all."""
    if count <= MOST_COMPARED:
        return None
    drawn = np.zeros(count, dtype=bool)
    drawn[np.random.default_rng(seed).choice(count, MOST_COMPARED, replace=False)] = True
    return drawn
