"""How far a project's images are from what its network was pre-trained on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.sample_sources import SampleSources
from transferstudio.backbones.weights import obtain
from transferstudio.events import Work
from transferstudio.i18n import Message, Number, message
from transferstudio.insight.pretraining_distance import FEWEST_IMAGES, PretrainingDistance, pretraining_distance
from transferstudio.project import Project
from transferstudio.runtime import UnreadableImageError
from transferstudio.training.background_work import Ticker, aside
from transferstudio.training.plan import TrainingPlan

MOST = 64  # images that are looked at
AT_ONCE = 4


@dataclass(frozen=True)
class DistanceFromPretraining:
    """What was found, and the title of the network."""

    found: PretrainingDistance
    network: str

    @property
    def sentence(self) -> Message:
        """How alike the images and those of the pre-training are, and what that means for training."""
        numbers = [Number(one, ".2f") for one in (self.found.value, self.found.low, self.found.high)]
        if self.found.near:
            return message(
                "These images are like those that {} was pre-trained on: shift {} ({} to {}).", self.network, *numbers
            )
        if self.found.far:
            return message(
                "These images are very different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers often pays off on such images; compare it with Quick.",
                self.network,
                *numbers,
            )
        return message(
            "These images are somewhat different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers can pay off on such images; compare it with Quick.",
            self.network,
            *numbers,
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {"network": self.network, **asdict(self.found)}


def distance_from_pretraining(
    project: Project, ids: np.ndarray, plan: TrainingPlan, *, stop: threading.Event | None = None
) -> Work[DistanceFromPretraining | None]:
    """The distance of some of a project's images from what the network of a plan was pre-trained on; None where the network cannot tell it, or too
    few images can be read.

    Raises:
        BackboneError: the network's weights cannot be had.
        TrainingError: it was cancelled.
    """
    backbone = find(plan.backbone)
    if backbone.is_text or backbone.is_detector or len(ids) < FEWEST_IMAGES:
        return None
    weights = yield from obtain(backbone, stop=stop)
    chosen = np.sort(np.random.default_rng(plan.seed).permutation(ids)[:MOST])
    sources = SampleSources(chosen, project.samples.name_and_source).sources
    reader = backbone.reader(weights.path.parent)

    def batches(ticker: Ticker) -> Iterator[np.ndarray]:
        ticker.expect(len(chosen))
        for start in range(0, len(chosen), AT_ONCE):
            ticker.check()
            rows = []
            for index in range(start, min(start + AT_ONCE, len(chosen))):
                with suppress(UnreadableImageError):
                    rows.append(reader.read(sources[index]))
            if rows:
                yield np.stack(rows)
            ticker.tick(min(AT_ONCE, len(chosen) - start))

    found = yield from aside(
        "compare with pre-training",
        lambda ticker: pretraining_distance(pretrained(backbone, weights), batches(ticker), seed=plan.seed),
        stop=stop,
    )
    return None if found is None else DistanceFromPretraining(found, backbone.title)
