"""The report of a run on questions: token F1 and exact match, each answer, and the worst mistakes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from transferstudio.training.report import CalibrationError, Report, in_common, scored_on_in_words
from transferstudio.training.scores import Estimate

if TYPE_CHECKING:
    from transferstudio.runtime.predict_questions import AnswerLimits

FEWEST_PASSAGES = 10  # over which an interval is drawn: questions about one passage are not independent


@dataclass(frozen=True)
class GroupScores:
    """Means (0–1) over the questions with an answer, or over those without one."""

    questions: int
    f1: float
    exact_match: float

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> GroupScores:
        """What ``asdict`` gave."""
        return cls(int(values["questions"]), float(values["f1"]), float(values["exact_match"]))


@dataclass(frozen=True)
class AnswerScores:
    """Token F1 and exact match with their intervals; of both groups apart, where there are questions of both.

    ``passages``: how many the intervals were drawn over; None in a report of an earlier version.
    """

    f1: Estimate
    exact_match: Estimate
    with_answer: GroupScores | None = None
    without_answer: GroupScores | None = None
    passages: int | None = None

    @property
    def too_few(self) -> bool:
        """Whether the passages are too few for the intervals to say anything."""
        return self.passages is not None and self.passages < FEWEST_PASSAGES

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> AnswerScores:
        """What :meth:`as_json` gave."""
        f1, exact = (Estimate.from_json(values[key]) for key in ("f1", "exact_match"))
        answerable, unanswerable = (
            GroupScores.from_json(values[key]) if key in values else None for key in ("with_answer", "without_answer")
        )
        passages = values.get("passages")
        return cls(f1, exact, answerable, unanswerable, None if passages is None else int(passages))

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {key: value for key, value in asdict(self).items() if value is not None}

    def in_words(self) -> str:
        """The values with their intervals, with the markup of ``rich``."""
        f1, exact = self.f1, self.exact_match
        if self.too_few:
            about = "1 passage" if self.passages == 1 else f"{self.passages} passages"
            few = f"only {about}: too few for a confidence interval"
            return f"[bold]F1 {f1.value:.1%}[/], exact match {exact.value:.1%} ({few})"
        return (
            f"[bold]F1 {f1.value:.1%}[/] (95 % confidence interval {f1.low:.1%} to {f1.high:.1%}), exact match "
            f"{exact.value:.1%} ({exact.low:.1%} to {exact.high:.1%})"
        )


class ScoredAnswer(NamedTuple):
    """A scored question by its id, the predicted answer (empty: none), the confidence in it and its token F1 (0–1)."""

    sample: int
    predicted: str
    confidence: float
    f1: float


@dataclass(frozen=True)
class AnswerMistake:
    """A question that was not answered rightly: the predicted answer and the right ones, ``known``; empty where there is none."""

    sample: int
    question: str
    predicted: str
    known: tuple[str, ...]
    confidence: float
    f1: float

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> AnswerMistake:
        """What :meth:`as_json` gave."""
        return cls(
            int(row["sample"]),
            str(row["question"]),
            str(row["said"]),
            tuple(map(str, row["known"])),
            float(row["confidence"]),
            float(row["f1"]),
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "sample": self.sample,
            "question": self.question,
            "said": self.predicted,
            "known": list(self.known),
            "confidence": self.confidence,
            "f1": self.f1,
        }


@dataclass(frozen=True, kw_only=True)
class AnswerReport(Report):
    """See the module."""

    template: ClassVar[str] = "tasks/question_answering/report.html"
    metric: ClassVar[str] = "F1"
    best_epoch: int
    scores: AnswerScores
    calibration_error: CalibrationError
    by_question: Mapping[int, float]
    """Token F1 of each scored question; empty where an earlier version did not keep it."""
    answers: tuple[ScoredAnswer, ...]
    temperature: float
    mistakes: tuple[AnswerMistake, ...]
    limits: AnswerLimits

    @property
    def score(self) -> Estimate:
        """See Report."""
        return self.scores.f1

    @property
    def each(self) -> Mapping[int, float]:
        """See Report."""
        return self.by_question

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """See Report."""
        from transferstudio.runtime.predict_questions import AnswerLimits  # here: it loads ONNX Runtime

        return cls(
            **in_common(values),
            calibration_error=CalibrationError.from_json(values["calibration_error"]),
            best_epoch=int(values["best_epoch"]),
            scores=AnswerScores.from_json(values["scores"]),
            by_question={int(sample): float(value) for sample, value in values.get("values", ())},
            answers=tuple(
                ScoredAnswer(int(sample), str(text), float(confidence), float(f1))
                for sample, text, confidence, f1 in values.get("answers", ())
            ),
            temperature=float(values["temperature"]),
            mistakes=tuple(map(AnswerMistake.from_json, values["mistakes"])),
            limits=AnswerLimits(**values["limits"]),
        )

    def scores_as_json(self) -> dict[str, Any]:
        """See Report."""
        return {
            "calibration_error": asdict(self.calibration_error),
            "classes": [],
            "best_epoch": self.best_epoch,
            "limits": asdict(self.limits),
            "temperature": self.temperature,
            "scores": self.scores.as_json(),
            "values": [[sample, value] for sample, value in self.by_question.items()],
            "answers": [list(answer) for answer in self.answers],
            "mistakes": [one.as_json() for one in self.mistakes],
        }

    def in_words(self) -> str:
        """See Report."""
        return f"{self.scores.in_words()}, {scored_on_in_words(self.scoring)}, {self.scored_samples:,} questions"
