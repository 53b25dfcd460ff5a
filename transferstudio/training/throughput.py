"""Throughput of a frozen network on this computer, and the memory that it takes: measured for a moment, and kept beside the network itself."""

from __future__ import annotations

import json
import threading
import time
from contextlib import suppress

import numpy as np

from transferstudio.atomic_files import write_text
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.onnx_body import feature_key, frozen_body
from transferstudio.backbones.weights import cache_folder, cached_file, identified, obtain
from transferstudio.errors import BackboneError, StorageError
from transferstudio.events import Meter, Work
from transferstudio.training.extraction import onnx_runner

SPEEDS, PACES, MEMORY = "speeds.json", "paces.json", "memory.json"
IMAGES, TEXTS, USUAL_TOKENS = 16, 32, 24
SECONDS = 1.0  # that a measurement lasts
PACE_S, PACE_SIDE = 0.1, 384  # of the arithmetic that tells how busy the computer is
SLOWEST = 0.02  # share of the computer that is left, at least


def known_throughput(backbone: Backbone) -> float | None:
    """Samples a second of the frozen network on this computer, where that was measured; weights must be here."""
    try:
        weights = identified(backbone)
    except BackboneError:
        return None
    return _kept(SPEEDS).get(feature_key(backbone, weights, "fp32")) if weights else None


def share_left(backbone: Backbone) -> float | None:
    """How fast this computer is at this moment, in relation to when the speed of a network was measured (at most 1): less where other
    programs are busy. Takes a tenth of a second; None where that was not measured beside the speed, as in earlier versions."""
    try:
        weights = identified(backbone)
    except BackboneError:
        return None
    then = _kept(PACES).get(feature_key(backbone, weights, "fp32")) if weights else None
    return min(1.0, max(SLOWEST, _pace() / then)) if then else None


def known_memory(backbone: Backbone) -> float | None:
    """Bytes that the frozen network and what it computes at once take on this computer, where that was measured; weights must be here."""
    try:
        weights = identified(backbone)
    except BackboneError:
        return None
    return _kept(MEMORY).get(feature_key(backbone, weights, "fp32")) if weights else None


def measure_speed(backbone: Backbone, *, stop: threading.Event | None = None) -> Work[float]:
    """Measures :func:`known_throughput` and :func:`known_memory`, and keeps them.

    The memory is by how much this process grows, or that of the weights on disk where it reuses what was freed before.

    Raises:
        BackboneError: the weights cannot be had.
    """
    weights = yield from obtain(backbone, stop=stop)
    body = yield from frozen_body(backbone, weights, stop=stop)
    meter = Meter("measure the speed")
    yield meter.started()
    import onnxruntime  # noqa: F401 - here, because it is heavy, and so that it is not counted
    import psutil  # here, because only a measurement needs it

    process = psutil.Process()
    before = process.memory_info().rss
    run = onnx_runner(body).run
    samples = _samples(backbone)
    run(samples)
    memory = float(max(process.memory_info().rss - before, body.stat().st_size))
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < SECONDS and not (stop is not None and stop.is_set()):
        run(samples)
        count += len(samples)
    speed = count / max(time.perf_counter() - start, 1e-9)
    if count:
        key = feature_key(backbone, weights, "fp32")
        with suppress(StorageError):  # it is measured again next time
            write_text(cache_folder() / PACES, json.dumps(_kept(PACES) | {key: _pace()}))
            write_text(cache_folder() / MEMORY, json.dumps(_kept(MEMORY) | {key: memory}))
            write_text(cache_folder() / SPEEDS, json.dumps(_kept(SPEEDS) | {key: speed}))
    yield meter.finished(samples_per_second=speed)
    return speed


def _samples(backbone: Backbone) -> np.ndarray:
    """Noise, or texts of a usual length: a network takes as long for them as for any other."""
    generator = np.random.default_rng(0)
    if backbone.is_text:
        return generator.integers(1, 64, (TEXTS, USUAL_TOKENS), dtype=np.int64)
    return generator.integers(0, 256, (IMAGES, backbone.size, backbone.size, 3), dtype=np.uint8)


def _pace() -> float:
    """Products of two matrices a second."""
    matrix = np.random.default_rng(0).standard_normal((PACE_SIDE, PACE_SIDE)).astype(np.float32)
    begun, count = time.perf_counter(), 0
    while time.perf_counter() - begun < PACE_S:
        matrix @ matrix
        count += 1
    return count / (time.perf_counter() - begun)


def _kept(name: str) -> dict[str, float]:
    try:
        found: dict[str, float] = json.loads(cached_file(name).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found
