"""Small reports, for tests that ask what is made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.report import (
    ClassificationReport,
    ClassificationScores,
    ClassScores,
    FieldReport,
    ScoredSample,
    of_fields,
)
from transferstudio.tasks.object_detection.report import DetectionReport
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.report import CalibrationError, SampleCounts, UsedBackbone
from transferstudio.training.scores import Estimate

HALF = Estimate(0.5, 0.25, 0.75)
COMMON: dict[str, Any] = {
    "run": 1,
    "plan": TrainingPlan(),
    "backbone": UsedBackbone("efficientnet-lite0", "EfficientNet-Lite0", "Apache-2.0"),
    "method": Method.HEAD,
    "input_size": 64,
    "samples": SampleCounts(8, 0, 2),
    "seconds": 1.5,
}


def of_classes(answers: Sequence[tuple[int, int, int, float]], *, names: tuple[str, ...] = ("cat", "dog")) -> Any:
    """A report on one label field, of scored samples: id, label, prediction and confidence."""
    rows = tuple(ClassScores(name, 0.5, 0.5, 0.5, 1) for name in names)
    scores = ClassificationScores(HALF, HALF, rows, tuple((1,) * len(names) for _ in names))
    field = FieldReport(
        name="label",
        classes=names,
        scoring=Scoring(ScoredOn.TEST),
        scored_samples=len(answers),
        scores=scores,
        calibration_error=CalibrationError(0.1, 0.05),
        temperature=1.5,
        mistakes=(),
        tested=("a", "b"),
        answers=tuple(ScoredSample(*answer) for answer in answers),
    )
    return ClassificationReport(**COMMON, **of_fields([field]), task="image-classification", units="images")


def of_boxes(mistakes: Sequence[dict[str, Any]], *, values: Sequence[tuple[int, float]] = ()) -> DetectionReport:
    """A report on boxes, of mistakes with a kind, a confidence and a sample."""
    rest = {"name": "", "label": "", "said": "", "box": [0, 0, 1, 1]}
    half = HALF.as_json()
    return DetectionReport.from_json(
        of_classes([]).as_json()
        | {
            "task": "object-detection",
            "best_epoch": 1,
            "scores": {"map50": half, "map": half, "f1": 0.5, "sizes": {}, "classes": [], "confusion": [[1] * 3] * 3},
            "f1_by_threshold": {"thresholds": [], "f1": []},
            "values": values,
            "kinds": {},
            "mistakes": [{**rest, **mistake} for mistake in mistakes],
            "limits": {"height": 64, "width": 64},
        }
    )
