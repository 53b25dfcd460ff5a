"""Advice on a project from cached features alone: which network, whether more labels would help, and which labels are probably wrong.

Samples that test are never looked at.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from transferstudio.backbones.catalogue import Backbone, catalogue, find
from transferstudio.backbones.weights import is_here
from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import Message, Number, message
from transferstudio.insight.comparing import paired_difference
from transferstudio.insight.embeddings import LabelledEmbeddings
from transferstudio.insight.label_errors import find_label_errors
from transferstudio.insight.learning_curve import (
    FEWEST_OF_EACH,
    Gain,
    LearningCurve,
    Shape,
    enough,
    measure_learning_curve,
)
from transferstudio.operations.recommended_backbone import recommended_backbone
from transferstudio.project import Project
from transferstudio.tasks import Task, find_task
from transferstudio.training.background_work import aside
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import FEWEST, Probe
from transferstudio.training.scores import Estimate, wilson
from transferstudio.training.throughput import known_throughput

MOST_SUSPECTS = 100  # that are listed
TIMES = (0.25, 0.5, 1.0)  # as many labels more as there are, for which the gain is forecast
MOST_NAMED = 2  # classes with most of the errors
MOST_NAMED_RARE = 5


@dataclass(frozen=True)
class RankedBackbone:
    """How a new head does on a frozen backbone: its cross-validated accuracy, and seconds a sample on this computer, where they were measured."""

    name: str
    title: str
    accuracy: Estimate
    samples: int
    seconds: float | None
    recommended: bool


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
    ranking: tuple[RankedBackbone, ...] | None
    more_labels: MoreLabels | None
    suspects: tuple[Suspect, ...] | None
    """Those to look at first, at most a hundred."""
    disagreements: int
    """How many labels a head disagrees with."""
    wrong_labels: int | None
    """About how many labels are wrong; None where hard samples and wrong labels cannot be told apart."""
    why_not: tuple[Message, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "labels": self.labels,
            "networks": None if self.ranking is None else [_ranked_as_json(one) for one in self.ranking],
            "more_labels": None if self.more_labels is None else _curve_as_json(self.more_labels),
            "wrong_labels": self.wrong_labels,
            "disagreements": self.disagreements,
            "suspects": None if self.suspects is None else [vars(one) for one in self.suspects],
            "not_told": [str(one) for one in self.why_not],
        }


def advise(project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None) -> Work[ProjectAdvice]:
    """Looks at what the labels that teach tell; ``plan`` says the label field, the seed and the shares of the splits.

    Raises:
        TrainingError: there is too little to say anything, or it was cancelled.
        BackboneError: the weights of a network cannot be had.
    """
    task = find_task(project.task)
    plan = replace(plan, backbone=recommended_backbone(project, task))
    seen = yield from task.labelled_embeddings(project, plan, stop)
    if seen is None:
        raise TrainingError(
            message("Advice from features is only available for samples with one class each"),
            advice=message("Train the project, and look at the results."),
        )
    why_not: list[Message] = []
    ranking = yield from _ranking(project, plan, task, len(seen.ids), why_not, stop)
    seen = _without_rare_classes(seen, why_not)
    if not enough(seen.targets):
        few = message("{} labels are too few to say what more would bring, or what is wrong.", Number(len(seen.ids)))
        return ProjectAdvice(len(seen.ids), ranking, None, None, 0, None, (*why_not, few))
    more_labels = yield from _more_labels(seen, plan.seed, why_not, stop)
    found = yield from aside(
        "check labels", lambda _ticker: find_label_errors(seen.rows, seen.targets, len(seen.classes)), stop=stop
    )
    listed = found.suspects[:MOST_SUSPECTS]
    suspects = tuple(
        Suspect(
            int(seen.ids[index]),
            project.samples.name_and_source(int(seen.ids[index]))[0],
            seen.classes[seen.targets[index]],
            seen.classes[found.likely[index]],
            float(found.given[index]),
        )
        for index in listed
    )
    return ProjectAdvice(
        len(seen.ids), ranking, more_labels, suspects, len(found.suspects), found.estimated, tuple(why_not)
    )


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


def _ranking(
    project: Project, plan: TrainingPlan, task: Task, labels: int, why_not: list[Message], stop: threading.Event | None
) -> Work[tuple[RankedBackbone, ...] | None]:
    """The networks whose weights are here, the most accurate first."""
    if labels < FEWEST:
        why_not.append(message("{} labels are too few to compare networks; {} are needed.", Number(labels), FEWEST))
        return None
    names = [one.name for one in catalogue().values() if _suits(one, task) and is_here(one)]
    names.sort(key=lambda name: name != plan.backbone)
    probes = yield from task.probe_backbones(project, plan, names, stop, keep=False)
    best = max(probes, key=lambda probe: probe.accuracy)
    chosen = cheapest(probes, best)
    ranked = [
        RankedBackbone(
            probe.backbone,
            find(probe.backbone).title,
            wilson(int(probe.right.sum()), probe.samples),
            probe.samples,
            _seconds(find(probe.backbone)),
            probe.backbone == chosen,
        )
        for probe in sorted(probes, key=lambda probe: -probe.accuracy)
    ]
    return tuple(ranked)


def cheapest(probes: Sequence[Probe], best: Probe) -> str:
    """The cheapest backbone, by name, that the best one does not clearly beat on the same samples."""
    equal = [probe for probe in probes if not _clearly_worse(probe, best)]
    return min(equal, key=lambda probe: (_cost(find(probe.backbone)), -probe.accuracy)).backbone


def _clearly_worse(probe: Probe, best: Probe) -> bool:
    return probe is not best and paired_difference(probe.right, best.right).low > 0


def _suits(backbone: Backbone, task: Task) -> bool:
    return backbone.is_text == task.info.reads_texts and not backbone.is_detector and not backbone.historical


def _seconds(backbone: Backbone) -> float | None:
    speed = known_throughput(backbone)
    return 1 / speed if speed else None


def _cost(backbone: Backbone) -> float:
    """Multiply-adds of one sample, or parameters of a network for texts: both in any unit, to be compared within a kind."""
    return backbone.gmacs or (backbone.parameters or 0) / 1e9


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


def _ranked_as_json(one: RankedBackbone) -> dict[str, Any]:
    return {
        "name": one.name,
        "accuracy": one.accuracy.as_json(),
        "samples": one.samples,
        "seconds_per_sample": one.seconds,
        "recommended": one.recommended,
    }


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
