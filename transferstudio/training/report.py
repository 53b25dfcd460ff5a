"""What the reports of all tasks have in common: what was learnt by which plan, what it was scored on, and what stands beside a score."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar, Self, TypeVar

from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import QT_TRANSLATE_NOOP, Message, message, stored_message
from transferstudio.project import Project
from transferstudio.project.answering import measured_on
from transferstudio.project.runs import Run, stored_report
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.templates import render
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.scores import Estimate

UNREADABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, ArithmeticError)
"""What a damaged report provokes: it is JSON, and says anything."""
SCORED_ON = {
    ScoredOn.TEST: QT_TRANSLATE_NOOP("Words", "test set"),
    ScoredOn.VALIDATION: QT_TRANSLATE_NOOP("Words", "validation, cancelled before the test"),
    ScoredOn.CROSS_VALIDATION: QT_TRANSLATE_NOOP("Words", "cross-validation"),
}
OF_FOLDS = QT_TRANSLATE_NOOP("Words", "cross-validation ({} folds)")


def scored_on_in_words(scoring: Scoring) -> str:
    """What was scored, in English: for documents and the command line."""
    return OF_FOLDS.format(scoring.folds) if scoring.folds else SCORED_ON[scoring.on]


@dataclass(frozen=True)
class UsedBackbone:
    """The backbone as it was called when the run was made."""

    name: str
    title: str
    licence: str


@dataclass(frozen=True)
class SampleCounts:
    """How many samples each split had."""

    train: int
    validation: int
    test: int


@dataclass(frozen=True)
class CalibrationError:
    """The expected gap between confidence and how often it is right (0–1), before and after calibration."""

    before: float
    after: float

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> CalibrationError:
        """What ``asdict`` gave."""
        return cls(float(values["before"]), float(values["after"]))


@dataclass(frozen=True)
class CutShort:
    """A person stopped the run after so many of its epochs."""

    epochs: int
    of: int

    @property
    def sentence(self) -> Message:
        """That it was stopped, and when."""
        return message("Stopped after {} of {} epochs.", self.epochs, self.of)


@dataclass(frozen=True)
class Caveats:
    """What has to stand beside the score of a run: that it was ``stopped``, or why the head alone was kept (``fallback``, a sentence)."""

    stopped: CutShort | None = None
    fallback: Message | None = None

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Caveats:
        """Those of a stored report, or of the summary of a run."""
        stopped = values.get("stopped")
        return cls(
            CutShort(int(stopped["epochs"]), int(stopped["of"])) if stopped else None,
            stored_message(str(values.get("fallback", ""))) or None,
        )

    def as_json(self) -> dict[str, Any]:
        """The entries of a report or summary; none where there is nothing to say."""
        return {
            **({"stopped": asdict(self.stopped)} if self.stopped else {}),
            **({"fallback": str(self.fallback)} if self.fallback else {}),
        }

    @property
    def sentences(self) -> list[Message]:
        """All that has to be said."""
        return [sentence for sentence in (self.stopped.sentence if self.stopped else None, self.fallback) if sentence]


NO_CAVEATS = Caveats()


@dataclass(frozen=True, kw_only=True)
class Report(ABC):
    """What a run learnt, and how well; each task has its own kind, with what it measures.

    ``plan`` is the plan as it was used: with what the program chose where the plan that was asked for left it open.
    """

    template: ClassVar[str] = "training/report.html"
    """What its page is made from."""
    metric: ClassVar[str]
    """What runs are compared by, such as accuracy."""
    graded: ClassVar[bool] = True
    """Whether an answer can be partly right, so that :attr:`each` may be more than 0 and less than 1."""
    run: int
    plan: TrainingPlan
    backbone: UsedBackbone
    method: Method
    """The method whose result was kept."""
    input_size: int | None
    """Pixels a side, or tokens; None where an earlier version did not keep it."""
    samples: SampleCounts
    seconds: float
    scoring: Scoring
    scored_samples: int
    tested: tuple[str, ...]
    """The hashes of the scored samples."""
    known: tuple[FieldClasses, ...] = ()
    """The classes of each field by id; empty where an earlier version did not keep them, and where answers have no classes."""
    caveats: Caveats = NO_CAVEATS
    task: str = ""
    units: str = "samples"

    @property
    @abstractmethod
    def score(self) -> Estimate:
        """The value of :attr:`metric`, with its interval."""

    @property
    @abstractmethod
    def each(self) -> Mapping[int, float]:
        """How good the answer to each scored sample is (0–1), by its id."""

    @classmethod
    @abstractmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """The report that :meth:`as_json` gave; one of :data:`UNREADABLE` where it is damaged."""

    @abstractmethod
    def scores_as_json(self) -> dict[str, Any]:
        """What this kind of report adds to what all have."""

    @abstractmethod
    def in_words(self) -> str:
        """The scores as one line, with the markup of ``rich``."""

    def page(self) -> str:
        """One HTML page that needs nothing else."""
        return render(self.template, report=self, scored_on=scored_on_in_words)

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes that it predicts, of the main field; none where answers have no classes."""
        return ()

    def renamed(self, fields: tuple[FieldClasses, ...]) -> Self:
        """The same with other names of its classes, those of each field in order."""
        return replace(self, known=fields)

    def named(self, project: Project) -> Self:
        """The report with the names that its classes have in the project now; they are matched by their ids."""
        return self.renamed(tuple(field.named(project) for field in self.known)) if self.known else self

    def as_json(self) -> dict[str, Any]:
        """The content of ``report.json``."""
        return {
            "run": self.run,
            "plan": self.plan.as_json(),
            "backbone": asdict(self.backbone),
            "method": str(self.method),
            "input_size": self.input_size,
            "samples": asdict(self.samples),
            "seconds": self.seconds,
            "how": self.scoring.stored,
            "scored_samples": self.scored_samples,
            "tested": list(self.tested),
            **self.scores_as_json(),
            **self.caveats.as_json(),
            "summary": self.summary(),
            "task": self.task,
            "things": self.units,
        }

    def summary(self) -> dict[str, Any]:
        """What a list of runs shows."""
        return {
            "metric": self.metric,
            "score": self.score.as_json(),
            "how": self.scoring.stored,
            "backbone": self.backbone.title,
            "method": str(self.plan.method),
            "seconds": self.seconds,
            **measured_on({"tested": self.tested, "known": [field.as_json() for field in self.known]}),
            **self.caveats.as_json(),
        }


def check_square(confusion: Sequence[Sequence[int]], side: int) -> None:
    """Sees that a stored confusion matrix has as many rows and columns as there are classes; ValueError where not."""
    if len(confusion) != side or any(len(row) != side for row in confusion):
        raise ValueError("its confusion matrix is not of its classes")


def in_common(values: Mapping[str, Any]) -> dict[str, Any]:
    """What the stored reports of all tasks hold, as arguments of :class:`Report`."""
    backbone, samples, size = values["backbone"], values["samples"], values.get("input_size")
    return {
        "run": int(values["run"]),
        "plan": TrainingPlan.from_json(values["plan"]),
        "backbone": UsedBackbone(*(str(backbone[key]) for key in ("name", "title", "licence"))),
        "method": Method(values["method"]),
        "input_size": None if size is None else int(size),
        "samples": SampleCounts(*(int(samples[key]) for key in ("train", "validation", "test"))),
        "seconds": float(values["seconds"]),
        "scoring": Scoring.from_stored(values["how"]),
        "scored_samples": int(values["scored_samples"]),
        "tested": tuple(map(str, values["tested"])),
        "known": tuple(FieldClasses.from_json(field) for field in values.get("known", ())),
        "caveats": Caveats.from_json(values),
        "task": str(values.get("task", "")),
        "units": str(values.get("things", "samples")),
    }


AnyReport = TypeVar("AnyReport", bound=Report)


def load(kind: type[AnyReport], run: Run) -> AnyReport:
    """The report of a run whose task has this kind.

    Raises:
        TrainingError: it is missing or damaged.
    """
    try:
        return kind.from_json(stored_report(run.folder))
    except UNREADABLE as error:
        raise TrainingError(
            message("Run {} has no report: {}", run.id, error), where=run.folder, advice=message("Train again.")
        ) from error


def last_note(report: Report) -> Work[None]:
    """Says in the log that the run was cut short, where it was."""
    if report.caveats.stopped:
        yield Note(report.caveats.stopped.sentence, "warning")
