"""How good a network finds things: precision with intervals, the best threshold, honest scores, and the mistakes by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression

from transferstudio.tasks.object_detection.matching import (
    RECALLS,
    ClassMatches,
    Detections,
    Truth,
    mean_precision,
    pair_by_size,
)
from transferstudio.tasks.object_detection.report import ClassPrecision, DetectionScores, F1ByThreshold, MistakeKind
from transferstudio.training.calibration import gap
from transferstudio.training.scores import of_draws

DRAWS = 300  # of the bootstrap
BINS = 10
RIGHT, NEAR = 0.5, 0.1  # overlap with a true box, from which on a found one is right, or a localisation error
THRESHOLDS = np.linspace(0.05, 0.95, 91)
FEWEST_TO_CALIBRATE = 50  # found boxes
MISTAKES = 100  # of each kind, the surest first


@dataclass(frozen=True)
class Mistake:
    """One thing that went wrong in a picture: of what kind, the true class and the predicted one, and where."""

    picture: int
    kind: MistakeKind
    true: int | None
    predicted: int | None
    score: float
    box: tuple[float, float, float, float]


def overlaps(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Intersection over union (n, m) of boxes (n, 4) and (m, 4)."""
    start = np.maximum(one[:, None, :2], other[None, :, :2])
    end = np.minimum(one[:, None, 2:], other[None, :, 2:])
    shared = np.clip(end - start, 0, None).prod(axis=2)
    areas = [(boxes[:, 2:] - boxes[:, :2]).prod(axis=1) for boxes in (one, other)]
    found: np.ndarray = shared / np.maximum(areas[0][:, None] + areas[1][None] - shared, 1e-9)
    return found


def f1_by_threshold(pairs: Sequence[ClassMatches]) -> np.ndarray:
    """F1 (thresholds) over all classes at an overlap of 0.5, for each of :data:`THRESHOLDS`."""
    true = sum(int(of_class.true.sum()) for of_class in pairs)
    right = np.zeros(len(THRESHOLDS))
    predicted = np.zeros(len(THRESHOLDS))
    for of_class in pairs:
        above = (of_class.scores[None] >= THRESHOLDS[:, None]) & ~of_class.ignored[0]
        right += (above & of_class.right[0]).sum(axis=1)
        predicted += above.sum(axis=1)
    f1: np.ndarray = 2 * right / np.maximum(true + predicted, 1)
    return f1


def best_threshold(pairs: Sequence[ClassMatches]) -> float:
    """The score from which on boxes should be shown: the middle of those with the best F1."""
    f1 = f1_by_threshold(pairs)
    return float(np.median(THRESHOLDS[f1 >= f1.max() - 1e-9]))


def calibration(pairs: Sequence[ClassMatches]) -> tuple[float, float]:
    """Slope and offset that make scores honest: how often boxes of a score are right, at an overlap of 0.5.

    Source: Platt 1999, “Probabilistic outputs for support vector machines”. (1, 0) where there are too few boxes to tell.
    """
    scores, right = _judged(pairs)
    if len(scores) < FEWEST_TO_CALIBRATE or right.all() or not right.any():
        return 1.0, 0.0
    fitted = LogisticRegression(C=1e3).fit(logit(scores)[:, None], right)
    slope = float(fitted.coef_[0, 0])
    return (slope, float(fitted.intercept_[0])) if slope > 0 else (1.0, 0.0)


def logit(scores: np.ndarray) -> np.ndarray:
    """The inverse of the sigmoid."""
    clipped = np.clip(scores, 1e-6, 1 - 1e-6)
    found: np.ndarray = np.log(clipped / (1 - clipped))
    return found


def calibration_error(pairs: Sequence[ClassMatches]) -> float:
    """The expected gap between the score of a box and how often such boxes are right, in ten bins (0–1)."""
    scores, right = _judged(pairs)
    return gap(scores, right, bins=BINS)


def _judged(pairs: Sequence[ClassMatches]) -> tuple[np.ndarray, np.ndarray]:
    """The score of each found box that counts, and whether it is right at an overlap of 0.5."""
    counting = [~of_class.ignored[0] for of_class in pairs]
    scores = [of_class.scores[counts] for of_class, counts in zip(pairs, counting, strict=True)]
    right = [of_class.right[0][counts] for of_class, counts in zip(pairs, counting, strict=True)]
    return np.concatenate(scores), np.concatenate(right)


def f1_of_each(
    truths: Sequence[Truth], detections: Sequence[Detections], made: Sequence[Mistake], threshold: float
) -> list[float]:
    """F1 of each picture for boxes above the threshold, of which ``made`` are the mistakes; 1 where nothing is there and nothing is predicted."""
    wrong = Counter(mistake.picture for mistake in made if mistake.predicted is not None)
    found = []
    for number, (truth, one) in enumerate(zip(truths, detections, strict=True)):
        predicted, true = int((one.scores >= threshold).sum()), int((~truth.difficult).sum())
        right = predicted - wrong[number]
        found.append(min(1.0, 2 * right / (predicted + true)) if predicted + true else 1.0)
    return found


def mistakes(truths: Sequence[Truth], detections: Sequence[Detections], threshold: float) -> list[Mistake]:
    """What is wrong among the boxes above the threshold, picture by picture."""
    made: list[Mistake] = []
    for number, (truth, one) in enumerate(zip(truths, detections, strict=True)):
        made += _in_picture(number, truth, one, threshold)
    return made


def _in_picture(number: int, truth: Truth, one: Detections, threshold: float) -> list[Mistake]:
    made: list[Mistake] = []
    overlap = overlaps(one.boxes, truth.boxes)
    taken: set[int] = set()
    for index in np.flatnonzero(one.scores >= threshold):
        predicted, row = int(one.classes[index]), overlap[index]
        same = truth.classes == predicted
        order = (int(true) for true in np.argsort(-row))
        free = next((true for true in order if row[true] >= RIGHT and same[true] and true not in taken), None)
        if free is not None:
            taken.add(free)
            continue
        best = int(row.argmax()) if len(row) else -1
        if best >= 0 and row[best] >= RIGHT:
            kind = MistakeKind.DUPLICATE if same[best] else MistakeKind.WRONG_CLASS
        elif (row * same).max(initial=0) >= NEAR:
            best = int((row * same).argmax())
            kind = MistakeKind.LOCALISATION_ERROR
        else:
            kind, best = MistakeKind.FALSE_POSITIVE, -1
        if best >= 0 and truth.difficult[best]:
            continue
        true = int(truth.classes[best]) if best >= 0 else None
        made.append(Mistake(number, kind, true, predicted, float(one.scores[index]), _four(one.boxes[index])))
    explained = {MistakeKind.WRONG_CLASS, MistakeKind.LOCALISATION_ERROR}
    close = [mistake.box for mistake in made if mistake.kind in explained]
    for missed in set(range(len(truth.classes))) - taken:
        box = truth.boxes[missed]
        if truth.difficult[missed] or (close and overlaps(box[None], np.array(close)).max() >= NEAR):
            continue
        made.append(Mistake(number, MistakeKind.MISSED, int(truth.classes[missed]), None, 0.0, _four(box)))
    return made


def _four(box: np.ndarray) -> tuple[float, float, float, float]:
    return float(box[0]), float(box[1]), float(box[2]), float(box[3])


def confusion(truths: Sequence[Truth], detections: Sequence[Detections], threshold: float, classes: int) -> np.ndarray:
    """How often a class (row) was predicted as which (column); the last row and column are the background."""
    table = np.zeros((classes + 1, classes + 1), dtype=np.int64)
    for truth, one in zip(truths, detections, strict=True):
        shown = one.scores >= threshold
        overlap = overlaps(one.boxes[shown], truth.boxes)
        predicted = one.classes[shown]
        free = np.ones(len(truth.classes), dtype=bool)
        for index in range(len(predicted)):
            row = overlap[index] * free
            best = int(row.argmax()) if len(row) else -1
            if best >= 0 and row[best] >= RIGHT:
                free[best] = False
                table[truth.classes[best], predicted[index]] += 1
            else:
                table[classes, predicted[index]] += 1
        for class_ in truth.classes[free & ~truth.difficult]:
            table[class_, classes] += 1
    return table


@dataclass(frozen=True)
class Evaluated:
    """How good found boxes are: scores, F1 at each threshold and of each image, the calibration error, and the mistakes."""

    scores: DetectionScores
    f1_by_threshold: F1ByThreshold
    f1_of_each: list[float]
    calibration_error: float
    kinds: dict[MistakeKind, int]
    mistakes: list[Mistake]
    """The surest of each kind."""


def evaluate(
    truths: Sequence[Truth], detections: Sequence[Detections], names: Sequence[str], *, threshold: float, seed: int
) -> Evaluated:
    """Scores, curves and mistakes; the pictures of mistakes are indices in ``truths``."""
    by_size = pair_by_size(truths, detections, len(names))
    pairs = by_size["all"]
    generator = np.random.default_rng(seed)
    count = len(truths)
    drawn = [generator.multinomial(count, np.full(count, 1 / count)) for _ in range(DRAWS)]
    draws = np.array([mean_precision(pairs, weights) for weights in drawn])
    values = mean_precision(pairs)
    f1 = f1_by_threshold(pairs)
    at = int(np.abs(THRESHOLDS - threshold).argmin())
    made = mistakes(truths, detections, threshold)
    scores = DetectionScores(
        map50=of_draws(values[1], draws[:, 1], count),
        map=of_draws(values[0], draws[:, 0], count),
        f1=float(f1[at]),
        sizes={
            name: mean_precision(by_size[name])[0]
            for name in ("small", "medium", "large")
            if any(of_class.true.any() for of_class in by_size[name])
        },
        classes=tuple(_of_class(name, of_class) for name, of_class in zip(names, pairs, strict=True)),
        confusion=tuple(tuple(row) for row in confusion(truths, detections, threshold, len(names)).tolist()),
    )
    return Evaluated(
        scores,
        F1ByThreshold(tuple(THRESHOLDS.tolist()), tuple(f1.tolist())),
        f1_of_each(truths, detections, made, threshold),
        calibration_error(pairs),
        {kind: sum(mistake.kind == kind for mistake in made) for kind in MistakeKind},
        _worst(made),
    )


def _worst(made: Sequence[Mistake]) -> list[Mistake]:
    """The surest mistakes of each kind, all of them by how sure they are."""
    by_kind = [
        sorted((one for one in made if one.kind == kind), key=lambda one: -one.score)[:MISTAKES] for kind in MistakeKind
    ]
    return sorted((one for kind in by_kind for one in kind), key=lambda one: -one.score)


def _of_class(name: str, of_class: ClassMatches) -> ClassPrecision:
    precision = of_class.precision()
    boxes = int(of_class.true.sum())
    if np.isnan(precision).any():
        return ClassPrecision(name, boxes, None, None, None)
    curve = tuple(RECALLS[::5].tolist()), tuple(precision[0, ::5].tolist())
    return ClassPrecision(name, boxes, float(precision[0].mean()), float(precision.mean()), curve)
