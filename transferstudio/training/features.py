"""The features of samples, computed where the frozen network is fastest, and kept in the project."""

from __future__ import annotations

import platform
import shutil
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.checksum import file_sha256
from transferstudio.backbones.onnx_body import feature_key, frozen_body
from transferstudio.backbones.quantising import int8_body
from transferstudio.backbones.weights import Weights
from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.features import FeatureCache
from transferstudio.training.extraction import ExtractionSamples, Runner, extract, onnx_runner, torch_runner
from transferstudio.training.plan import Precision, TrainingPlan


@dataclass(frozen=True)
class Extracted:
    """The features of samples, the hashes of those that cannot be read, and the ONNX file that gave the features.

    The first ``last_layer`` columns are those of the network's last layer.
    """

    cache: FeatureCache
    unreadable: set[str]
    body: Path
    last_layer: int


def extract_features(
    project: Project,
    plan: TrainingPlan,
    samples: ExtractionSamples,
    backbone: Backbone,
    weights: Weights,
    stop: threading.Event | None,
) -> Work[Extracted]:
    """Extracts what features of the samples are missing.

    Raises:
        TrainingError: it was cancelled.
        BackboneError: the weights cannot be had.
    """
    key = feature_key(backbone, weights, plan.precision)
    if plan.precision == Precision.INT8:
        body = yield from int8_body(backbone, weights, stop=stop)
        key = f"{key}-{file_sha256(body)[:8]}"  # another version of the quantiser would give other features
    else:
        body = yield from frozen_body(backbone, weights, stop=stop)
    folder = project.cache / "features" / key
    runner = _runner(plan, backbone, weights, body)
    cache, unreadable = yield from extract(folder, runner, backbone.reader(weights.path.parent), samples, stop=stop)
    if stop is not None and stop.is_set():
        raise TrainingError(
            message("The run was cancelled while features were being computed"),
            advice=message("Everything computed so far is kept for the next run."),
        )
    return Extracted(cache, unreadable, body, runner.last_layer)


def _runner(plan: TrainingPlan, backbone: Backbone, weights: Weights, body: Path) -> Runner:
    """The frozen body where it is fastest: ONNX Runtime on a CPU, torch on a graphics processor."""
    runner = onnx_runner(body)
    if plan.device == "cpu" or plan.precision == Precision.INT8 or not _has_accelerator():
        return runner
    from transferstudio.backbones.stage_features import frozen_network  # here, because torch is heavy
    from transferstudio.training.device import choose

    device = choose(plan.device)
    if device.type == "cpu":
        return runner
    return torch_runner(lambda: frozen_network(backbone, weights), runner.width, device, last_layer=runner.last_layer)


def _has_accelerator() -> bool:
    """Whether there can be a graphics processor that torch computes on, found out without loading torch."""
    return (sys.platform == "darwin" and platform.machine() == "arm64") or shutil.which("nvidia-smi") is not None
