"""The backbones that are here compared on a project's labels, and what others may reach."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from transferstudio.backbones.backbone import Backbone
from transferstudio.backbones.catalogue import catalogue, find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import is_here, obtain
from transferstudio.events import Work
from transferstudio.insight.comparing import paired_difference
from transferstudio.project import Project
from transferstudio.tasks import Task, find_task
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import Probe
from transferstudio.training.scores import Estimate, wilson
from transferstudio.training.throughput import known_memory, known_throughput, measure_speed

MOST_ESTIMATED = 3
AFFORDABLE = 12.0  # times the multiply-adds of the cheapest network that is here
Z = 1.96  # of a 95 % interval
OFF_THE_LINE = 0.3  # standard deviation, in log odds; assumed, and measured by tests/benchmarks/ranking.py (column off the line, chance included)


@dataclass(frozen=True)
class RankedBackbone:
    """How a new head does on a frozen backbone: its cross-validated accuracy, and seconds a sample on this computer, where they were measured."""

    name: str
    title: str
    accuracy: Estimate
    samples: int
    seconds: float | None
    megabytes: float
    """The memory that it and a batch of samples take on this computer; what its weights take on disk, where that was not measured."""
    recommended: bool

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "name": self.name,
            "accuracy": self.accuracy.as_json(),
            "samples": self.samples,
            "seconds_per_sample": self.seconds,
            "megabytes": self.megabytes,
            "recommended": self.recommended,
        }


@dataclass(frozen=True)
class EstimatedBackbone:
    """What a backbone that is not on this computer may reach: accuracy (0–1) with a 95 % interval, and its multiply-adds as a multiple of those of
    the cheapest one that is, by its title."""

    name: str
    title: str
    accuracy: float
    low: float
    high: float
    cost: float
    than: str


def rank_backbones(
    project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None
) -> Work[tuple[RankedBackbone, ...]]:
    """The backbones whose weights are here, the most accurate first; that of the plan sees all samples, as it does when it learns.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the weights of one cannot be had.
    """
    task = find_task(project.task)
    names = [one.name for one in catalogue().values() if _suits(one, task) and is_here(one)]
    names.sort(key=lambda name: name != plan.backbone)
    probes = yield from task.probe_backbones(project, plan, names, stop, keep=False)
    chosen = cheapest(probes, max(probes, key=lambda probe: probe.accuracy))
    ranked = []
    for probe in sorted(probes, key=lambda probe: -probe.accuracy):
        backbone = find(probe.backbone)
        weights = yield from obtain(backbone, stop=stop)
        body = yield from frozen_body(backbone, weights, stop=stop)  # it is there already
        if known_throughput(backbone) is None or known_memory(backbone) is None:
            yield from measure_speed(backbone, stop=stop)  # a second, once a computer
        ranked.append(
            RankedBackbone(
                backbone.name,
                backbone.title,
                wilson(int(probe.right.sum()), probe.samples),
                probe.samples,
                _seconds(backbone),
                (known_memory(backbone) or body.stat().st_size) / 1e6,
                backbone.name == chosen,
            )
        )
    return tuple(ranked)


def estimate_others(ranking: Sequence[RankedBackbone], task: Task) -> tuple[EstimatedBackbone, ...]:
    """The backbones for images that are not here and may reach most at a bearable cost, by their accuracy on ImageNet.

    In log odds, accuracy of a head on a data set grows with that on ImageNet by about as much, from one network to the next (Kornblith, Shlens and Le
    2019, "Do Better ImageNet Models Transfer Better?", arXiv:1805.08974), so the line goes through what those that are here reached. Those that are expected to
    be better than what is here are listed.
    """
    known = [(one, find(one.name)) for one in ranking]
    offsets = [
        _log_odds(one.accuracy.value, one.samples) - _log_odds(backbone.accuracy / 100)
        for one, backbone in known
        if backbone.accuracy
    ]
    costs = [(backbone.gmacs, backbone.title) for _, backbone in known if backbone.gmacs]
    if not offsets or not costs or task.info.reads_texts:
        return ()
    least, than = min(costs)
    best, samples = max(one.accuracy.value for one, _ in known), known[0][0].samples
    error = math.hypot(OFF_THE_LINE, 1 / math.sqrt(samples * max(best * (1 - best), 1 / samples)))
    found = []
    for backbone in catalogue().values():
        if not (_suits(backbone, task) and backbone.commercial and backbone.accuracy and backbone.gmacs) or is_here(
            backbone
        ):
            continue
        middle = float(np.mean(offsets)) + _log_odds(backbone.accuracy / 100)
        low, value, high = (_share(middle + way * Z * error) for way in (-1, 0, 1))
        if value > best and backbone.gmacs <= AFFORDABLE * least:
            cost = backbone.gmacs / least
            found.append(EstimatedBackbone(backbone.name, backbone.title, value, low, high, cost, than))
    return tuple(sorted(found, key=lambda one: -one.accuracy)[:MOST_ESTIMATED])


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


def _log_odds(share: float, samples: int = 50_000) -> float:
    """Of a share (0–1) of so many samples; none and all of them are half a sample off."""
    inside = min(max(share, 0.5 / samples), 1 - 0.5 / samples)
    return math.log(inside / (1 - inside))


def _share(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))
