"""Prediction sets: the classes that a sample may be of, among them the right one with a stated probability (conformal prediction).

A class is in the set where its calibrated probability is no smaller than what nearly all samples reached for their right class, when they
were predicted by a head that had not seen them; the most probable class always is. Sources: Sadinle, Lei and Wasserman 2019, "Least Ambiguous
Set-Valued Classifiers with Bounded Error Levels", arXiv:1609.00451; Vovk 2015, "Cross-conformal predictors", arXiv:1208.0806.
"""

from __future__ import annotations

import math

import numpy as np

COVERAGE = 0.95  # how often the right class is to be in the set
MOST_SCORES = 1000  # that are kept; of more, evenly chosen quantiles


def nonconformity_scores(logits: np.ndarray, targets: np.ndarray, temperature: float) -> np.ndarray:
    """How badly the right class fitted each sample, ascending, float32 (samples, at most 1,000): 1 minus its calibrated probability, and 0
    where it was the most probable one. Logits (samples, classes) are of heads that had not seen the samples."""
    from scipy.special import softmax  # here: the window reads the constants, and does without in its small edition

    probabilities = softmax(logits / temperature, axis=1)
    right = probabilities[np.arange(len(targets)), targets]
    scores = np.where(right >= probabilities.max(axis=1), 0.0, 1 - right)
    return evenly_chosen(scores)


def evenly_chosen(scores: np.ndarray) -> np.ndarray:
    """Scores (samples) in ascending order, float32; of more than 1,000 so many quantiles."""
    ordered = np.sort(scores).astype(np.float32)
    if len(ordered) <= MOST_SCORES:
        return ordered
    positions = (np.arange(1, MOST_SCORES + 1) / (MOST_SCORES + 1) * (len(ordered) + 1)).astype(np.int64) - 1
    chosen: np.ndarray = ordered[positions.clip(0, len(ordered) - 1)]
    return chosen


def least_probability(scores: np.ndarray, coverage: float) -> float | None:
    """The calibrated probability from which on a class is in the set, so that the right one is with probability ``coverage`` (0–1); None where
    there are too few scores to tell (19 are needed for 95 %)."""
    rank = math.ceil((len(scores) + 1) * coverage)  # the one more is the sample that is to be predicted
    return None if rank > len(scores) else 1 - float(scores[rank - 1])


def prediction_set(probabilities: np.ndarray, least: float) -> np.ndarray:
    """Which classes a sample may be of, bool (samples, classes), of calibrated probabilities (samples, classes)."""
    most_probable: np.ndarray = probabilities >= probabilities.max(axis=1, keepdims=True)
    found: np.ndarray = most_probable | (probabilities >= np.float32(least))
    return found
