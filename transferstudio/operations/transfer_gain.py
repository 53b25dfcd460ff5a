"""What transfer learning gained: the same network on the same data, trained from scratch."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import Message, Number, message, time_taken
from transferstudio.insight.comparing import Difference, difference
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks import find_task, load_report
from transferstudio.training.plan import Method, Precision, TrainingPlan
from transferstudio.training.report import Report

if TYPE_CHECKING:
    from transferstudio.operations.training import RunResult


@dataclass(frozen=True)
class TransferGain:
    """What a run that began with a pre-trained network has over one from scratch; ``metric`` is what the ``difference`` (-1–1) is measured in."""

    metric: str
    difference: Difference
    seconds: float
    from_scratch_seconds: float
    epochs: int
    """The most that the network was trained from scratch."""
    labels: int
    labels_needed: int | None = None
    """So many of the labels are enough on the pre-trained network for what all of them reach from scratch; None: unknown."""
    fewest_tried: bool = False
    """Whether that is the smallest number that was tried, and fewer may be enough."""

    @property
    def sentence(self) -> Message:
        """What was gained, in points, time and labels."""
        points, low, high = (
            Number(100 * share, "+.1f") for share in (self.difference.value, self.difference.low, self.difference.high)
        )
        said = message(
            "Against training from scratch (at most {} epochs): {} percentage points ({} to {}, 95 % confidence), in {} instead of {}.",
            self.epochs,
            points,
            low,
            high,
            time_taken(self.seconds),
            time_taken(self.from_scratch_seconds),
        )
        if not self.difference.clear:
            said = message("{} That is no clear difference.", said)
        if self.labels_needed is None:
            return said
        if self.fewest_tried:
            return message(
                "{} {} of the {} labels, or fewer, are enough on the pre-trained network for what all of them reach from scratch.",
                said,
                Number(self.labels_needed),
                Number(self.labels),
            )
        return message(
            "{} About {} of the {} labels are enough on the pre-trained network for what all of them reach from scratch.",
            said,
            Number(self.labels_needed),
            Number(self.labels),
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "metric": self.metric,
            "samples": self.difference.samples,
            **{name: getattr(self.difference, name) for name in ("value", "low", "high")},
            "seconds": self.seconds,
            "from_scratch_seconds": self.from_scratch_seconds,
            "epochs": self.epochs,
            "labels": self.labels,
            "labels_needed": self.labels_needed,
            "fewest_tried": self.fewest_tried,
        }


def scratch_plan(project: Project, plan: TrainingPlan) -> TrainingPlan | None:
    """The plan of the same training from scratch; None where the task, or the plan, has none."""
    task = find_task(project.task)
    if Method.SCRATCH not in task.info.methods or plan.method == Method.SCRATCH:
        return None
    epochs = max(plan.epochs, task.info.default_epochs)
    return replace(
        plan,
        method=Method.SCRATCH,
        precision=Precision.FP32,
        epochs=epochs,
        learning_rate=None,
        flip=None,
        augment=None,
        gradual=False,
    )


def from_scratch(project: Project, wanted: TrainingPlan) -> Run | None:
    """The newest finished run of the same network and label fields as a plan has that began with random weights."""
    for other in project.runs.list():
        if other.state != "finished" or other.score is None:
            continue
        try:
            plan = TrainingPlan.from_json(other.plan)
        except ValueError:
            continue  # of another version, with methods that this one does not know
        if plan.method == Method.SCRATCH and (plan.backbone, plan.fields) == (wanted.backbone, wanted.fields):
            return other
    return None


def known_gain(project: Project, run: Run, report: Report, other: Run | None = None) -> TransferGain | None:
    """What is known, without computing anything, of a run with a report beside one from scratch, ``other`` or the newest one; None where there
    is none, or both share no scored sample."""
    other = other or from_scratch(project, report.plan)
    if other is None or report.plan.method == Method.SCRATCH:
        return None
    bare = load_report(other)
    apart = difference(bare, report)
    if apart is None or report.metric != bare.metric:
        return None
    counts = report.samples
    return TransferGain(
        report.metric, apart, report.seconds, bare.seconds, bare.plan.epochs, counts.train + counts.validation
    )


def compare_with_scratch(project: Project, run_id: int, *, stop: threading.Event | None = None) -> Work[TransferGain]:
    """Trains the network of a run from scratch, as a run of its own, and compares.

    Raises:
        TrainingError: the task has no training from scratch, or it was cancelled.
    """
    from transferstudio.operations.training import run as train  # here, because it is heavy

    run = project.runs.get(run_id)
    report = load_report(run)
    plan = scratch_plan(project, report.plan)
    if plan is None:
        raise TrainingError(
            message("There is nothing to compare with training from scratch"),
            advice=message("Train with a pre-trained network first."),
        )
    bare: RunResult = yield from train(project, plan, stop=stop)
    made = project.runs.get(bare.run_id)
    found = known_gain(project, run, report, made) if made.state == "finished" else None
    if found is None:
        raise TrainingError(
            message("The run from scratch cannot be compared: it was stopped, or scored on other samples"),
            advice=message("Start it again."),
        )
    needed, fewest = yield from _labels_needed(project, plan, bare.report.score.value, stop)
    return replace(found, labels_needed=needed, fewest_tried=fewest)


def _labels_needed(
    project: Project, plan: TrainingPlan, score: float, stop: threading.Event | None
) -> Work[tuple[int | None, bool]]:
    """How many labels teach a new head on the pre-trained network what a score (0–1) says, and whether fewer were not tried; None where that
    cannot be told."""
    from transferstudio.insight.learning_curve import enough  # here, because it is heavy
    from transferstudio.operations.advise import learning_curve_of

    seen = yield from find_task(project.task).labelled_embeddings(project, replace(plan, method=Method.HEAD), stop)
    if seen is None or not enough(seen.targets):
        return None, False
    curve = yield from learning_curve_of(seen, plan.seed, stop)
    reached = np.flatnonzero(curve.errors <= 1 - score)
    return (int(curve.sizes[reached[0]]), bool(reached[0] == 0)) if len(reached) else (None, False)
