"""The report of a run on classes: the scores of each label field, its confusion matrix, and the mistakes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar, NamedTuple, Self

from transferstudio.project.scoring import Scoring
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.report import CalibrationError, Report, check_square, in_common, scored_on_in_words
from transferstudio.training.scores import Estimate


@dataclass(frozen=True)
class ClassScores:
    """How well one class is told, all shares 0–1; ``samples`` of it were scored."""

    name: str
    precision: float
    recall: float
    f1: float
    samples: int

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> ClassScores:
        """What ``asdict`` gave."""
        precision, recall, f1 = (float(row[share]) for share in ("precision", "recall", "f1"))
        return cls(str(row["name"]), precision, recall, f1, int(row["samples"]))


@dataclass(frozen=True)
class ClassificationScores:
    """What a confusion matrix tells. ``confusion``: how often a class (row) was predicted to be which (column)."""

    accuracy: Estimate
    macro_f1: Estimate
    classes: tuple[ClassScores, ...]
    confusion: tuple[tuple[int, ...], ...]

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> ClassificationScores:
        """What :meth:`as_json` gave."""
        return cls(
            Estimate.from_json(values["accuracy"]),
            Estimate.from_json(values["macro_f1"]),
            tuple(map(ClassScores.from_json, values["classes"])),
            tuple(tuple(map(int, row)) for row in values["confusion"]),
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "accuracy": self.accuracy.as_json(),
            "macro_f1": self.macro_f1.as_json(),
            "classes": [asdict(row) for row in self.classes],
            "confusion": [list(row) for row in self.confusion],
        }

    def in_words(self) -> str:
        """The values with their intervals, with the markup of ``rich``."""
        accuracy, f1 = self.accuracy, self.macro_f1
        return (
            f"[bold]Accuracy {accuracy.value:.1%}[/] (95 % confidence interval {accuracy.low:.1%} to "
            f"{accuracy.high:.1%}), macro F1 {f1.value:.3f} ({f1.low:.3f} to {f1.high:.3f})"
        )


class ScoredSample(NamedTuple):
    """A scored sample by its id, its label and its prediction as indices of classes, and the confidence in it (0–1)."""

    sample: int
    label: int
    predicted: int
    confidence: float


@dataclass(frozen=True)
class Misclassified:
    """A sample that was predicted to be of another class than its label says; ``confidence`` in that 0–1."""

    sample: int
    name: str
    label: str
    predicted: str
    confidence: float

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Misclassified:
        """What :meth:`as_json` gave."""
        name, label, predicted = (str(row[key]) for key in ("name", "label", "said"))
        return cls(int(row["sample"]), name, label, predicted, float(row["confidence"]))

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "sample": self.sample,
            "name": self.name,
            "label": self.label,
            "said": self.predicted,
            "confidence": self.confidence,
        }


@dataclass(frozen=True)
class PredictionSets:
    """Shares (0–1): how often the right class was to be in the prediction set, how often it was, and how many sets are one class alone."""

    coverage: float
    covered: float
    single: float

    @classmethod
    def from_json(cls, values: Mapping[str, Any] | None) -> PredictionSets | None:
        """What ``asdict`` gave; None for None."""
        return None if values is None else cls(*(float(values[key]) for key in ("coverage", "covered", "single")))


@dataclass(frozen=True)
class FieldReport:
    """How well one label field was learnt; ``tested`` are the hashes of the scored samples, ``mistakes`` the most confident ones."""

    name: str
    classes: tuple[str, ...]
    scoring: Scoring
    scored_samples: int
    scores: ClassificationScores
    calibration_error: CalibrationError
    temperature: float
    mistakes: tuple[Misclassified, ...]
    tested: tuple[str, ...]
    answers: tuple[ScoredSample, ...]
    """Every scored sample; empty where an earlier version did not keep them."""
    sets: PredictionSets | None = None
    """On the test set; None where there is none, or too few samples calibrated them, or in a report of an earlier version."""

    @classmethod
    def from_json(cls, values: Mapping[str, Any], *, name: str) -> FieldReport:
        """What :meth:`as_json` gave."""
        classes, confusion = tuple(map(_text, values["classes"])), values["scores"]["confusion"]
        check_square(confusion, len(classes))
        return cls(
            name=name,
            classes=classes,
            scoring=Scoring.from_stored(values["how"]),
            scored_samples=int(values["scored_samples"]),
            scores=ClassificationScores.from_json(values["scores"]),
            calibration_error=CalibrationError.from_json(values["calibration_error"]),
            temperature=float(values["temperature"]),
            mistakes=tuple(map(Misclassified.from_json, values["mistakes"])),
            tested=tuple(map(str, values["tested"])),
            answers=tuple(
                ScoredSample(int(sample), int(label), int(predicted), float(confidence))
                for sample, label, predicted, confidence in values.get("answers", ())
            ),
            sets=PredictionSets.from_json(values.get("sets")),
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values, without the name."""
        return {
            "classes": list(self.classes),
            "how": self.scoring.stored,
            "scored_samples": self.scored_samples,
            "scores": self.scores.as_json(),
            "calibration_error": asdict(self.calibration_error),
            "temperature": self.temperature,
            "mistakes": [one.as_json() for one in self.mistakes],
            "tested": list(self.tested),
            "answers": list(self.answers),
            **({"sets": asdict(self.sets)} if self.sets is not None else {}),
        }

    def renamed(self, names: tuple[str, ...]) -> FieldReport:
        """The same with other names of its classes, in order."""
        new = dict(zip(self.classes, names, strict=True))
        rows = tuple(replace(row, name=new.get(row.name, row.name)) for row in self.scores.classes)
        mistakes = tuple(
            replace(row, label=new.get(row.label, row.label), predicted=new.get(row.predicted, row.predicted))
            for row in self.mistakes
        )
        return replace(self, classes=names, scores=replace(self.scores, classes=rows), mistakes=mistakes)


@dataclass(frozen=True)
class NoveltyReport:
    """Shares (0–1) that are found to be unlike the training data: ``false_alarms``, of the test samples; ``unknown_classes``, of samples of
    classes that were left out. None: it cannot be told."""

    false_alarms: float | None = None
    unknown_classes: float | None = None

    @classmethod
    def from_json(cls, values: Mapping[str, Any] | None) -> NoveltyReport | None:
        """What :meth:`as_json` gave; None for None."""
        if values is None:
            return None
        shares = ((name, values.get(name)) for name in ("false_alarms", "unknown_classes"))
        return cls(**{name: None if share is None else float(share) for name, share in shares})

    def as_json(self) -> dict[str, float | None]:
        """Plain values."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class ClassificationReport(Report):
    """See the module; of several ``fields`` that were learnt together the main one is first."""

    template: ClassVar[str] = "tasks/classification/report.html"
    metric: ClassVar[str] = "accuracy"
    graded: ClassVar[bool] = False
    fields: tuple[FieldReport, ...]
    novelty: NoveltyReport | None = None
    """None where there were too few samples, or in a report of an earlier version."""

    @property
    def main(self) -> FieldReport:
        """The main label field."""
        return self.fields[0]

    @property
    def score(self) -> Estimate:
        """See Report."""
        return self.main.scores.accuracy

    @property
    def calibration_error(self) -> CalibrationError:
        """Of the main label field."""
        return self.main.calibration_error

    @property
    def class_names(self) -> tuple[str, ...]:
        """See Report."""
        return self.main.classes

    @property
    def each(self) -> dict[int, float]:
        """See Report."""
        return {one.sample: float(one.label == one.predicted) for one in self.main.answers}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """See Report."""
        common = in_common(values)
        stored = values.get("fields") or [{**values, "name": common["plan"].field or "label"}]
        return cls(
            **common,
            fields=tuple(FieldReport.from_json(field, name=_text(field["name"])) for field in stored),
            novelty=NoveltyReport.from_json(values.get("novelty")),
        )

    def scores_as_json(self) -> dict[str, Any]:
        """See Report: the main field as it stands alone, and where there are several, each of them in ``fields``."""
        main = {
            **self.main.as_json(),
            "known": [field.as_json() for field in self.known],
            "tested": list(self.tested),
            **({"novelty": self.novelty.as_json()} if self.novelty is not None else {}),
        }
        if len(self.fields) == 1:
            return main
        return {**main, "fields": [{"name": field.name, **field.as_json()} for field in self.fields]}

    def scored_anew(self, fields: Sequence[FieldReport]) -> Self:
        """The same with other scores."""
        return replace(self, **of_fields(fields))

    def renamed(self, fields: tuple[FieldClasses, ...]) -> Self:
        """See Report."""
        each = tuple(one.renamed(field.names) for one, field in zip(self.fields, fields, strict=True))
        return replace(self, known=fields, fields=each)

    def in_words(self) -> str:
        """See Report."""
        return (
            f"{self.main.scores.in_words()}, {scored_on_in_words(self.scoring)}, {self.scored_samples:,} samples"
            + "".join(f"; {field.name}: {field.scores.accuracy.value:.1%}" for field in self.fields[1:])
        )


def of_fields(fields: Sequence[FieldReport]) -> dict[str, Any]:
    """What the scores of each label field, the main one first, come to, as arguments of :class:`ClassificationReport`."""
    main = fields[0]
    every = {digest for field in fields for digest in field.tested}
    return {
        "fields": tuple(fields),
        "scoring": main.scoring,
        "scored_samples": main.scored_samples,
        "tested": main.tested if len(fields) == 1 else tuple(sorted(every)),
    }


def _text(value: object) -> str:
    """A name out of a report; ValueError where it is none."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r:.40} is no name")
    return value
