"""Labels that are probably wrong: which ones, in what order to look at them, and about how many there are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from transferstudio.insight.least_squares import fit_least_squares, with_constant
from transferstudio.insight.recognised import recognised
from transferstudio.training.calibration import fit_temperature

ACCURATE = 0.8  # share that a head predicts correctly, below which hard samples and wrong labels cannot be told apart


@dataclass(frozen=True)
class LabelErrors:
    """What a head says of each sample that it was fitted without.

    ``given``: the probability of its label (0–1, samples); ``likely``: the likeliest class, int64 (samples); ``estimated``: how many labels
    are probably wrong, None where the head is too often wrong itself to tell; ``suspects``: indices of samples whose likeliest class is another
    than their label, which the head finds elsewhere, those first whose label is the least probable.
    """

    given: np.ndarray
    likely: np.ndarray
    estimated: int | None
    suspects: np.ndarray


def find_label_errors(
    rows: np.ndarray,
    targets: np.ndarray,
    classes: int,
    *,
    groups: np.ndarray | None = None,
    kept: np.ndarray | None = None,
) -> LabelErrors:
    """Doubts the labels, int64 (samples) below ``classes``, of samples with embeddings ``rows``, float32 (samples, axes).

    ``groups``: int64 (samples); near-duplicates are in one group, and none of it is judged by the others. ``kept``: which of them a person has looked at already, bool (samples): they are not doubted.

    The estimate counts samples that are confidently of another class: at least as probable as that class is on average where it is the
    label (Northcutt, Jiang and Chuang 2021, "Confident Learning", JAIR 70). A second pass without the suspects found no more of the labels that
    were flipped on purpose (tests/benchmarks/label_errors.py), so there is none. Labels of a class that the head does not find are not doubted,
    and nothing is estimated where it finds classes too seldom, on average over samples or over classes.
    """
    _, _, logits = fit_least_squares(with_constant(rows), targets, classes, scored=len(targets), groups=groups)
    probabilities = softmax(logits / fit_temperature(logits, targets), axis=1)
    given = probabilities[np.arange(len(targets)), targets]
    likely = probabilities.argmax(axis=1).astype(np.int64)
    usual = np.array(
        [given[targets == class_].mean() if (targets == class_).any() else 1.0 for class_ in range(classes)]
    )
    confident = np.where(probabilities >= usual, probabilities, -1.0)
    right = likely == targets
    recall = [right[targets == class_].mean() for class_ in np.unique(targets)]
    accurate = min(right.mean(), np.mean(recall)) >= ACCURATE
    doubted = ~right & recognised(targets, likely)
    if kept is not None:
        doubted &= ~kept
    elsewhere = doubted & (confident.argmax(axis=1) != targets) & (confident.max(axis=1) >= 0)
    estimated = int(elsewhere.sum()) if accurate else None
    wrong = np.flatnonzero(doubted)
    return LabelErrors(given, likely, estimated, wrong[np.argsort(given[wrong], kind="stable")])
