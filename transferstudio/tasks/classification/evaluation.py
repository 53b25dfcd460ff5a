"""Scores a network on samples it did not learn from, and lists its most confident mistakes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.special import softmax

from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.report import (
    ClassificationScores,
    ClassScores,
    FieldReport,
    Misclassified,
    PredictionSets,
    ScoredSample,
)
from transferstudio.training.calibration import expected_calibration_error
from transferstudio.training.conformal import COVERAGE, prediction_set
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.report import CalibrationError
from transferstudio.training.scores import Scores, score

MISTAKES = 50


def evaluate(
    labelled: LabelledSamples,
    logits: np.ndarray,
    head: LinearHead,
    *,
    scoring: Scoring,
    seed: int,
) -> FieldReport:
    """Scores logits (samples, classes) of one field as its ``head`` calibrates them; ``scoring`` says what part its samples had in training, fine-tuning and calibration."""
    raw, calibrated = softmax(logits, axis=1), softmax(logits / head.temperature, axis=1)
    errors = (expected_calibration_error(probabilities, labelled.targets) for probabilities in (raw, calibrated))
    return FieldReport(
        name=labelled.fields[0].name,
        classes=tuple(labelled.classes),
        scoring=scoring,
        scored_samples=len(labelled),
        scores=by_class(score(calibrated, labelled.targets, seed=seed), labelled.classes),
        calibration_error=CalibrationError(*errors),
        temperature=head.temperature,
        mistakes=_mistakes(labelled, calibrated),
        tested=tuple(labelled.hashes),
        answers=_answers(labelled, calibrated),
        sets=_sets(labelled, calibrated, head.least_probability) if scoring.on == ScoredOn.TEST else None,
    )


def _sets(labelled: LabelledSamples, probabilities: np.ndarray, least: float | None) -> PredictionSets | None:
    if least is None:
        return None
    found = prediction_set(probabilities, least)
    covered = found[np.arange(len(found)), labelled.targets]
    return PredictionSets(COVERAGE, float(covered.mean()), float((found.sum(axis=1) == 1).mean()))


def by_class(scores: Scores, names: Sequence[str]) -> ClassificationScores:
    """The scores with the names of their classes."""
    rows = zip(names, scores.precision, scores.recall, scores.f1, scores.confusion, strict=True)
    return ClassificationScores(
        scores.accuracy,
        scores.macro_f1,
        tuple(
            ClassScores(name, float(precision), float(recall), float(f1), int(predicted.sum()))
            for name, precision, recall, f1, predicted in rows
        ),
        tuple(tuple(row) for row in scores.confusion.tolist()),
    )


def _answers(labelled: LabelledSamples, probabilities: np.ndarray) -> tuple[ScoredSample, ...]:
    predicted, confidence = (
        probabilities.argmax(axis=1).tolist(),
        probabilities.max(axis=1).astype(float).round(4).tolist(),
    )
    return tuple(map(ScoredSample, labelled.ids.tolist(), labelled.targets.tolist(), predicted, confidence))


def _mistakes(labelled: LabelledSamples, probabilities: np.ndarray) -> tuple[Misclassified, ...]:
    predicted = probabilities.argmax(axis=1)
    wrong = np.flatnonzero(predicted != labelled.targets)
    wrong = wrong[np.argsort(-probabilities[wrong, predicted[wrong]])][:MISTAKES]
    return tuple(
        Misclassified(
            sample=int(labelled.ids[index]),
            name=labelled.samples.name(int(index)),
            label=labelled.classes[labelled.targets[index]],
            predicted=labelled.classes[predicted[index]],
            confidence=float(probabilities[index, predicted[index]]),
        )
        for index in wrong
    )
