"""Advice on a project from cached features alone: which network, whether more labels would help, and which labels are probably wrong.

Samples that test are never looked at.
"""

from __future__ import annotations

import threading
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import Message, Number, message
from transferstudio.insight.embeddings import LabelledEmbeddings, teaching_ids
from transferstudio.insight.label_errors import find_label_errors
from transferstudio.insight.learning_curve import (
    FEWEST_OF_EACH,
    Gain,
    LearningCurve,
    Shape,
    enough,
    measure_learning_curve,
)
from transferstudio.insight.queue_gain import QueueGain, measure_queue_gain
from transferstudio.operations.backbone_ranking import (
    EstimatedBackbone,
    RankedBackbone,
    estimate_others,
    rank_backbones,
)
from transferstudio.operations.pretraining_distance import DistanceFromPretraining, distance_from_pretraining
from transferstudio.operations.recommended_backbone import recommended_backbone
from transferstudio.project import Project
from transferstudio.tasks import Task, find_task
from transferstudio.training.background_work import aside
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import FEWEST

MOST_SUSPECTS = 100  # that are listed
TIMES = (0.25, 0.5, 1.0)  # as many labels more as there are, for which the gain is forecast
MOST_NAMED = 2  # classes with most of the errors
MOST_NAMED_RARE = 5


@dataclass(frozen=True)
class Suspect:
    """A label that is probably wrong: the sample, its label and the likelier class, and the probability of its label (0–1)."""

    sample: int
    name: str
    label: str
    likely: str
    probability: float


@dataclass(frozen=True)
class MoreLabels:
    """What more labels would bring: the shape of the learning curve, and the gains of some numbers of labels, from so many labels."""

    shape: Shape
    gains: tuple[Gain, ...]
    classes: tuple[str, ...]
    labels: int
    sizes: tuple[int, ...]
    errors: tuple[float, ...]

    def most_from(self, gain: Gain) -> list[str]:
        """The classes with most of the errors, from which most of a gain comes, the one with the largest part first."""
        order = np.argsort(-gain.by_class, kind="stable")[:MOST_NAMED]
        return [self.classes[index] for index in order if gain.by_class[index] > 0]


@dataclass(frozen=True)
class ProjectAdvice:
    """All that was found; a part is None, and ``why_not`` has a sentence about it, where it cannot be told honestly."""

    labels: int
    ranking: tuple[RankedBackbone, ...] | None = None
    estimates: tuple[EstimatedBackbone, ...] = ()
    """Of networks that are not on this computer."""
    distance: DistanceFromPretraining | None = None
    """Of images; None for texts, and where the network cannot tell it."""
    more_labels: MoreLabels | None = None
    queue: QueueGain | None = None
    """What labelling in the proposed order saves; None where there are too few labels to tell."""
    suspects: tuple[Suspect, ...] | None = None
    """Those to look at first, at most a hundred."""
    disagreements: int = 0
    """How many labels a head disagrees with."""
    wrong_labels: int | None = None
    """About how many labels are wrong; None where hard samples and wrong labels cannot be told apart."""
    why_not: tuple[Message, ...] = ()

    @property
    def queue_sentence(self) -> Message | None:
        """What labelling in the proposed order saves, or that no difference is clear."""
        found = self.queue
        if found is None:
            return None
        shares = Number(found.proposed, ".1%"), Number(found.random, ".1%")
        points = Number(100 * found.low, "+.1f"), Number(100 * found.high, "+.1f")
        if found.clear:
            return message(
                "Labelling in the proposed order, tried on your labels: about {} reach what {} in random order do. After {}, a head is {} accurate in place of {} (90 % interval of the difference: {} to {} percentage points).",
                Number(found.enough),
                Number(found.labels),
                Number(found.labels),
                *shares,
                *points,
            )
        return message(
            "Labelling in the proposed order, tried on your labels, makes no clear difference: after {}, a head is {} accurate, and {} in random order (90 % interval of the difference: {} to {} percentage points).",
            Number(found.labels),
            *shares,
            *points,
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "labels": self.labels,
            "networks": None if self.ranking is None else [one.as_json() for one in self.ranking],
            "estimates": [asdict(one) for one in self.estimates],
            "more_labels": None if self.more_labels is None else _curve_as_json(self.more_labels),
            "wrong_labels": self.wrong_labels,
            "disagreements": self.disagreements,
            "suspects": None if self.suspects is None else [vars(one) for one in self.suspects],
            "proposed_order": None if self.queue is None else asdict(self.queue),
            "distance_from_pretraining": None if self.distance is None else self.distance.as_json(),
            "not_told": [str(one) for one in self.why_not],
        }


def advise(
    project: Project, plan: TrainingPlan, *, keep: bool = False, stop: threading.Event | None = None
) -> Work[ProjectAdvice]:
    """Looks at what the labels that teach tell; ``plan`` says the label field, the seed and the shares of the splits.

    ``keep``: whether the project keeps the splits that are decided for it, as where a person may correct the labels that are doubted: else
    samples that were judged could come into the test set later.

    Raises:
        TrainingError: there is too little to say anything, or it was cancelled.
        BackboneError: the weights of a network cannot be had.
    """
    task = find_task(project.task)
    plan = replace(plan, backbone=recommended_backbone(project, task))
    seen = yield from task.labelled_embeddings(project, plan, stop, keep=keep)
    if seen is None:
        return (yield from _of_images_alone(project, plan, task, stop))
    why_not: list[Message] = []
    count = len(seen.ids)
    ranking = None
    if count < FEWEST:
        why_not.append(message("{} labels are too few to compare networks; {} are needed.", Number(count), FEWEST))
    else:
        ranking = yield from rank_backbones(project, plan, stop=stop)
    distance = yield from distance_from_pretraining(project, seen.ids, plan, stop=stop)
    found = ProjectAdvice(count, ranking, estimate_others(ranking or (), task), distance)
    seen = _without_rare_classes(seen, why_not)
    if not enough(seen.targets):
        count = len(seen.ids)
        why_not.append(message("{} labels are too few to say what more would bring, or what is wrong.", Number(count)))
    else:
        found = yield from _of_labels(project, seen, found, plan, why_not, stop)
    return replace(found, why_not=tuple(why_not))


def _of_labels(
    project: Project,
    seen: LabelledEmbeddings,
    found: ProjectAdvice,
    plan: TrainingPlan,
    why_not: list[Message],
    stop: threading.Event | None,
) -> Work[ProjectAdvice]:
    """What the labels tell of more labels, of their order, and of themselves."""
    more_labels = yield from _more_labels(seen, plan.seed, why_not, stop)
    rows, targets, classes = seen.rows, seen.targets, seen.classes
    kept = np.isin(seen.ids, list(project.annotations.kept(project.classes.field_called(plan.field).id)))
    doubts = yield from aside(
        "check labels",
        lambda _ticker: find_label_errors(rows, targets, len(classes), groups=seen.groups, kept=kept),
        stop=stop,
    )
    queue = yield from aside(
        "proposed order", lambda ticker: measure_queue_gain(rows, targets, seed=plan.seed, ticker=ticker), stop=stop
    )
    suspects = tuple(
        Suspect(
            int(seen.ids[index]),
            project.samples.name_and_source(int(seen.ids[index]))[0],
            classes[targets[index]],
            classes[doubts.likely[index]],
            float(doubts.given[index]),
        )
        for index in doubts.suspects[:MOST_SUSPECTS]
    )
    return replace(
        found,
        labels=len(seen.ids),
        more_labels=more_labels,
        queue=queue,
        suspects=suspects,
        disagreements=len(doubts.suspects),
        wrong_labels=doubts.estimated,
    )


def _of_images_alone(
    project: Project, plan: TrainingPlan, task: Task, stop: threading.Event | None
) -> Work[ProjectAdvice]:
    """What can be said of samples that are not of one class each."""
    ids = teaching_ids(project)
    distance = yield from distance_from_pretraining(project, ids, plan, stop=stop)
    if distance is None:
        raise TrainingError(
            message("Advice from features is only available for samples with one class each"),
            advice=message("Train the project, and look at the results."),
        )
    why_not = message("Advice on networks and labels is only available for samples with one class each.")
    return ProjectAdvice(task.labelled_count(project), distance=distance, why_not=(why_not,))


def _without_rare_classes(seen: LabelledEmbeddings, why_not: list[Message]) -> LabelledEmbeddings:
    """Without the classes that have too few labels to say anything; names them."""
    counts = np.bincount(seen.targets, minlength=len(seen.classes))
    rare = (counts > 0) & (counts < FEWEST_OF_EACH)
    if not rare.any() or rare.sum() + 2 > len(seen.classes):
        return seen
    names = ", ".join(seen.classes[index] for index in np.flatnonzero(rare)[:MOST_NAMED_RARE])
    why_not.append(
        message(
            "Classes with fewer than {} labels that teach are left out of the forecast and of the check of labels: {}",
            FEWEST_OF_EACH,
            names,
        )
    )
    return seen.where(~rare[seen.targets])


def learning_curve_of(seen: LabelledEmbeddings, seed: int, stop: threading.Event | None) -> Work[LearningCurve]:
    """The learning curve of what teaches.

    Raises:
        TrainingError: it was cancelled.
    """
    return (
        yield from aside(
            "learning curve",
            lambda ticker: measure_learning_curve(
                seen.rows, seen.targets, seen.groups, len(seen.classes), seed=seed, ticker=ticker
            ),
            stop=stop,
        )
    )


def _more_labels(
    seen: LabelledEmbeddings, seed: int, why_not: list[Message], stop: threading.Event | None
) -> Work[MoreLabels]:
    curve = yield from learning_curve_of(seen, seed, stop)
    shape = curve.shape
    if shape == Shape.ERRATIC:
        why_not.append(message("More labels made heads worse, so nothing is forecast. Look for wrong labels."))
    gains = () if shape == Shape.ERRATIC else tuple(curve.gain(_rounded(times * curve.labels)) for times in TIMES)
    return MoreLabels(
        shape, gains, seen.classes, curve.labels, tuple(curve.sizes.tolist()), tuple(curve.errors.tolist())
    )


def _rounded(labels: float) -> int:
    """A number of labels as people say it."""
    step: int = 10 ** max(0, len(str(int(labels))) - 2) * (5 if labels >= 50 else 1)
    return max(1, step * round(labels / step))


def _curve_as_json(found: MoreLabels) -> dict[str, Any]:
    return {
        "shape": str(found.shape),
        "from_labels": found.labels,
        "curve": [{"labels": size, "error": error} for size, error in zip(found.sizes, found.errors, strict=True)],
        "gains": [
            {
                "labels": gain.labels,
                "accuracy": gain.value,
                "low": gain.low,
                "high": gain.high,
                "by_class": dict(zip(found.classes, gain.by_class.tolist(), strict=True)),
            }
            for gain in found.gains
        ],
    }
