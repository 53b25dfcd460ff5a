"""How long a run will take on this computer: from a short measurement of the frozen network, kept beside the network itself."""

from __future__ import annotations

import json
import threading
import time

import numpy as np

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.onnx_body import feature_key, frozen_body
from transferstudio.backbones.weights import at_hand, cache_folder, obtain
from transferstudio.errors import BackboneError
from transferstudio.events import Meter, Work
from transferstudio.project import Project
from transferstudio.project.files import write_text
from transferstudio.training.classifying import input_size
from transferstudio.training.dataset import FEW_TO_VALIDATE
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.plan import PAIR_EPOCHS, PAIR_STEPS, TUNING_FOLDS, Method, TrainingPlan

IMAGES, TEXTS, USUAL_TOKENS = 16, 32, 24
SECONDS = 1.0  # that a measurement lasts
# One epoch costs as much an image as this many passes of the frozen network in ONNX Runtime: forward and backward in torch,
# checks on validation and decoding included (tests/benchmarks/estimates.py).
PASSES = {
    Method.HEAD: 0.0,
    Method.CONTRASTIVE: 5.0,
    Method.LAST_BLOCKS: 2.5,
    Method.LORA: 8.0,
    Method.FULL: 8.0,
    Method.SCRATCH: 8.0,
}
LOW, HIGH = 0.6, 1.7  # an estimate is a range
HEAD_SECONDS = 2.0  # fitting and scoring a head, at least


def known_speed(backbone: Backbone) -> float | None:
    """Samples a second of the frozen network on this computer, where that was measured; weights must be here."""
    try:
        weights = at_hand(backbone)
    except BackboneError:
        return None
    return _speeds().get(feature_key(backbone, weights, "fp32")) if weights else None


def measure_speed(backbone: Backbone, *, stop: threading.Event | None = None) -> Work[float]:
    """Measures :func:`known_speed`, and keeps it.

    Raises:
        BackboneError: the weights cannot be had.
    """
    weights = yield from obtain(backbone, stop=stop)
    body = yield from frozen_body(backbone, weights)
    meter = Meter("measure the speed")
    yield meter.started()
    run = onnx_runner(body).run
    samples = _samples(backbone)
    run(samples)
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < SECONDS and not (stop is not None and stop.is_set()):
        run(samples)
        count += len(samples)
    speed = count / max(time.perf_counter() - start, 1e-9)
    if count:
        speeds = _speeds() | {feature_key(backbone, weights, "fp32"): speed}
        write_text(cache_folder() / "speeds.json", json.dumps(speeds))
    yield meter.finished(samples_per_second=speed)
    return speed


def _samples(backbone: Backbone) -> np.ndarray:
    """Noise, or texts of a usual length: a network takes as long for them as for any other."""
    generator = np.random.default_rng(0)
    if backbone.is_text:
        return generator.integers(1, 500, (TEXTS, USUAL_TOKENS), dtype=np.int64)
    return generator.integers(0, 256, (IMAGES, backbone.size, backbone.size, 3), dtype=np.uint8)


def expected_seconds(
    plan: TrainingPlan, speed: float, *, images: int, unseen: int, smallest_class: int, size: float
) -> tuple[float, float]:
    """A range of seconds for a run.

    ``images``: labelled ones; ``unseen``: those without features yet; ``smallest_class``: labels of it; ``size``: the side of what the
    network sees in relation to its own (0–1).
    """
    if plan.method == Method.HEAD:
        seconds = unseen / speed + HEAD_SECONDS + images / 2000
    elif plan.method == Method.CONTRASTIVE:
        seconds = unseen / speed + HEAD_SECONDS
        seconds += (
            (TUNING_FOLDS + 1)
            * PAIR_EPOCHS
            * max(PAIR_STEPS * min(plan.batch, images), images)
            * PASSES[plan.method]
            / speed
        )
    else:
        rounds = TUNING_FOLDS + 1 if smallest_class < FEW_TO_VALIDATE else 1
        seconds = unseen / speed + HEAD_SECONDS
        seconds += rounds * plan.epochs * images * PASSES[plan.method] * size**2 / speed
    return LOW * seconds, HIGH * seconds


def input_share(project: Project, plan: TrainingPlan, backbone: Backbone) -> float:
    """The side of what the network of a plan sees in relation to its own input (0–1)."""
    return input_size(project, plan, backbone) / backbone.size


def _speeds() -> dict[str, float]:
    try:
        found: dict[str, float] = json.loads((cache_folder() / "speeds.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found
