"""Scores a network on samples it did not learn from, and lists its most confident mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import softmax

from transferstudio.tasks.classification.labelled import Labelled
from transferstudio.training.calibration import expected_calibration_error
from transferstudio.training.scores import Scores, as_json

if TYPE_CHECKING:
    from transferstudio.tasks.classification.task import Classification

MISTAKES = 50


@dataclass(frozen=True)
class Outcome:
    """Scores with how they were measured, calibration error before and after temperature scaling, and the mistakes."""

    scores: Scores
    how: str
    samples: int
    calibration_before: float
    calibration_after: float
    temperature: float
    mistakes: list[dict[str, Any]]
    tested: list[str]
    """Hashes of the scored samples."""
    answers: list[tuple[int, int, int, float]]
    """Id, label, answer (indices of classes) and confidence (0–1) of each scored sample."""

    def as_json(self, classes: list[str]) -> dict[str, Any]:
        """Plain values for ``report.json``."""
        return {
            "how": self.how,
            "scored_samples": self.samples,
            "scores": as_json(self.scores, classes),
            "calibration_error": {"before": self.calibration_before, "after": self.calibration_after},
            "temperature": self.temperature,
            "mistakes": self.mistakes,
            "tested": self.tested,
            "answers": self.answers,
        }


def evaluate(
    task: Classification, labelled: Labelled, logits: np.ndarray, temperature: float, *, how: str, seed: int
) -> Outcome:
    """Scores logits (samples, classes) of samples that had no part in training, tuning or calibration."""
    raw, calibrated = softmax(logits, axis=1), softmax(logits / temperature, axis=1)
    return Outcome(
        scores=task.score(calibrated, labelled.targets, seed=seed),
        how=how,
        samples=len(labelled),
        calibration_before=expected_calibration_error(raw, labelled.targets),
        calibration_after=expected_calibration_error(calibrated, labelled.targets),
        temperature=temperature,
        mistakes=_mistakes(labelled, calibrated),
        tested=list(labelled.hashes),
        answers=_answers(labelled, calibrated),
    )


def _answers(labelled: Labelled, probabilities: np.ndarray) -> list[tuple[int, int, int, float]]:
    said, confidence = probabilities.argmax(axis=1).tolist(), probabilities.max(axis=1).astype(float).round(4).tolist()
    return list(zip(labelled.ids.tolist(), labelled.targets.tolist(), said, confidence, strict=True))


def _mistakes(labelled: Labelled, probabilities: np.ndarray) -> list[dict[str, Any]]:
    said = probabilities.argmax(axis=1)
    wrong = np.flatnonzero(said != labelled.targets)
    wrong = wrong[np.argsort(-probabilities[wrong, said[wrong]])][:MISTAKES]
    return [
        {
            "sample": int(labelled.ids[index]),
            "name": labelled.found.name(int(index)),
            "label": labelled.classes[labelled.targets[index]],
            "said": labelled.classes[said[index]],
            "confidence": float(probabilities[index, said[index]]),
        }
        for index in wrong
    ]
