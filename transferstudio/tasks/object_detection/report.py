"""The report of a run on boxes: average precision by class and size, how the threshold was found, and the mistakes by kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.report import CalibrationError, Report, check_square, in_common, scored_on_in_words
from transferstudio.training.scores import Estimate

if TYPE_CHECKING:
    from transferstudio.runtime.predict_boxes import DetectionLimits

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the image."""


@dataclass(frozen=True)
class ClassPrecision:
    """How well one class is found (0–1); None where no box of it was scored. ``curve``: recalls, and the precision at each."""

    name: str
    boxes: int
    map50: float | None
    map: float | None
    curve: tuple[tuple[float, ...], tuple[float, ...]] | None

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> ClassPrecision:
        """What ``asdict`` gave."""
        half, whole = (None if row[key] is None else float(row[key]) for key in ("map50", "map"))
        curve = None
        if row["curve"] is not None:
            recalls, precision = (tuple(map(float, values)) for values in row["curve"])
            curve = recalls, precision
        return cls(str(row["name"]), int(row["boxes"]), half, whole, curve)


@dataclass(frozen=True)
class DetectionScores:
    """Mean average precision with its interval, F1 at the threshold, mAP by size of the boxes, and what was taken for what.

    ``confusion``: how often a class (row) was predicted to be which (column); the last row and column are the background.
    """

    map50: Estimate
    map: Estimate
    f1: float
    sizes: Mapping[str, float]
    classes: tuple[ClassPrecision, ...]
    confusion: tuple[tuple[int, ...], ...]

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> DetectionScores:
        """What ``asdict`` gave."""
        return cls(
            Estimate.from_json(values["map50"]),
            Estimate.from_json(values["map"]),
            float(values["f1"]),
            {str(size): float(value) for size, value in values["sizes"].items()},
            tuple(map(ClassPrecision.from_json, values["classes"])),
            tuple(tuple(map(int, row)) for row in values["confusion"]),
        )

    def in_words(self) -> str:
        """The values with their intervals, with the markup of ``rich``."""
        half, whole = self.map50, self.map
        return (
            f"[bold]mAP50 {half.value:.1%}[/] (95 % confidence interval {half.low:.1%} to {half.high:.1%}), mAP "
            f"50–95 {whole.value:.1%} ({whole.low:.1%} to {whole.high:.1%})"
        )


@dataclass(frozen=True)
class F1ByThreshold:
    """F1 of all classes, for each of the thresholds."""

    thresholds: tuple[float, ...]
    f1: tuple[float, ...]


class MistakeKind(StrEnum):
    """What is wrong with a detection; the values are those that reports store."""

    MISSED = "missed"
    FALSE_POSITIVE = "invented"
    LOCALISATION_ERROR = "badly placed"
    WRONG_CLASS = "wrong class"
    DUPLICATE = "doubled"

    @property
    def called(self) -> str:
        """As people call it, in English; marked in the context ``Words``."""
        return KINDS[self]


KINDS = {
    MistakeKind.MISSED: QT_TRANSLATE_NOOP("Words", "missed"),
    MistakeKind.FALSE_POSITIVE: QT_TRANSLATE_NOOP("Words", "false positive"),
    MistakeKind.LOCALISATION_ERROR: QT_TRANSLATE_NOOP("Words", "localisation error"),
    MistakeKind.WRONG_CLASS: QT_TRANSLATE_NOOP("Words", "wrong class"),
    MistakeKind.DUPLICATE: QT_TRANSLATE_NOOP("Words", "duplicate"),
}


@dataclass(frozen=True)
class DetectionMistake:
    """One thing that went wrong in an image: its ``kind``, the class that is there and the one that was predicted (empty: none)."""

    sample: int
    name: str
    kind: MistakeKind
    label: str
    predicted: str
    confidence: float
    box: Box

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> DetectionMistake:
        """What :meth:`as_json` gave."""
        left, top, right, bottom = map(float, row["box"])
        name, label, predicted = (str(row[key]) for key in ("name", "label", "said"))
        box = left, top, right, bottom
        return cls(int(row["sample"]), name, MistakeKind(row["kind"]), label, predicted, float(row["confidence"]), box)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "kind": str(self.kind),
            "label": self.label,
            "said": self.predicted,
            "confidence": self.confidence,
            "box": list(self.box),
            "sample": self.sample,
            "name": self.name,
        }


@dataclass(frozen=True, kw_only=True)
class DetectionReport(Report):
    """See the module. ``kinds``: how many mistakes of each kind there are; ``mistakes``: the most confident of each."""

    template: ClassVar[str] = "tasks/object_detection/report.html"
    metric: ClassVar[str] = "mAP50"
    classes: tuple[str, ...]
    best_epoch: int
    scores: DetectionScores
    calibration_error: CalibrationError
    f1_by_threshold: F1ByThreshold
    by_image: Mapping[int, float]
    """F1 of each scored image; empty where an earlier version did not keep it."""
    kinds: Mapping[MistakeKind, int]
    mistakes: tuple[DetectionMistake, ...]
    limits: DetectionLimits

    @property
    def score(self) -> Estimate:
        """See Report."""
        return self.scores.map50

    @property
    def class_names(self) -> tuple[str, ...]:
        """See Report."""
        return self.classes

    @property
    def each(self) -> Mapping[int, float]:
        """See Report."""
        return self.by_image

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """See Report."""
        from transferstudio.runtime.predict_boxes import DetectionLimits  # here: it loads ONNX Runtime

        curve = values["f1_by_threshold"]
        check_square(values["scores"]["confusion"], len(values["classes"]) + 1)
        return cls(
            **in_common(values),
            calibration_error=CalibrationError.from_json(values["calibration_error"]),
            classes=tuple(map(str, values["classes"])),
            best_epoch=int(values["best_epoch"]),
            scores=DetectionScores.from_json(values["scores"]),
            f1_by_threshold=F1ByThreshold(*(tuple(map(float, curve[key])) for key in ("thresholds", "f1"))),
            by_image={int(sample): float(value) for sample, value in values.get("values", ())},
            kinds={MistakeKind(kind): int(count) for kind, count in values["kinds"].items()},
            mistakes=tuple(map(DetectionMistake.from_json, values["mistakes"])),
            limits=DetectionLimits(**values["limits"]),
        )

    def scores_as_json(self) -> dict[str, Any]:
        """See Report."""
        return {
            "calibration_error": asdict(self.calibration_error),
            "classes": list(self.classes),
            "known": [field.as_json() for field in self.known],
            "best_epoch": self.best_epoch,
            "scores": asdict(self.scores),
            "f1_by_threshold": asdict(self.f1_by_threshold),
            "values": [[sample, value] for sample, value in self.by_image.items()],
            "kinds": {str(kind): count for kind, count in self.kinds.items()},
            "mistakes": [one.as_json() for one in self.mistakes],
            "limits": asdict(self.limits),
        }

    def renamed(self, fields: tuple[FieldClasses, ...]) -> Self:
        """See Report."""
        (field,) = fields
        new = dict(zip(self.classes, field.names, strict=True))
        rows = tuple(replace(row, name=new.get(row.name, row.name)) for row in self.scores.classes)
        mistakes = tuple(
            replace(row, label=new.get(row.label, row.label), predicted=new.get(row.predicted, row.predicted))
            for row in self.mistakes
        )
        scores = replace(self.scores, classes=rows)
        return replace(self, known=fields, classes=field.names, scores=scores, mistakes=mistakes)

    def in_words(self) -> str:
        """See Report."""
        return f"{self.scores.in_words()}, {scored_on_in_words(self.scoring)}, {self.scored_samples:,} images"
