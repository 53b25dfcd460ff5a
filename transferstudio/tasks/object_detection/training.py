"""A detection run, from the plan to the report."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save

from transferstudio.atomic_files import write_bytes
from transferstudio.backbones.blocks import freeze_below, lr_scales
from transferstudio.backbones.catalogue import DEFAULT, Backbone, find
from transferstudio.backbones.detector import Detector
from transferstudio.backbones.detector_registry import from_config, from_pretrained
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.network import ImageBody, from_scratch, pretrained
from transferstudio.backbones.onnx_body import feature_key
from transferstudio.backbones.pretrained_detector import Part, PretrainedDetector
from transferstudio.backbones.pretrained_head import load_pretrained_head
from transferstudio.backbones.query_detector import QueryDetector
from transferstudio.backbones.weights import Weights, obtain
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Finished, Metric, Note, Work
from transferstudio.i18n import Number, message
from transferstudio.project import Project
from transferstudio.project.runs import stored_report
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.runtime.predict_boxes import DetectionLimits
from transferstudio.tasks.object_detection.dataset import (
    AnnotatedImage,
    ImageSplits,
    divided,
    small_box_share,
    suited_input,
)
from transferstudio.tasks.object_detection.evaluation import (
    Mistake,
    best_threshold,
    calibration,
    calibration_error,
    evaluate,
)
from transferstudio.tasks.object_detection.frozen_maps import are_kept, frozen_maps
from transferstudio.tasks.object_detection.inference import DetectionNetwork
from transferstudio.tasks.object_detection.matching import LOWEST, pair
from transferstudio.tasks.object_detection.report import DetectionMistake, DetectionReport
from transferstudio.tasks.object_detection.training_task import BoxTraining, Maps, detect_all
from transferstudio.training.checkpoint import on_cpu
from transferstudio.training.device import choose, in_words
from transferstudio.training.loop import run_epochs
from transferstudio.training.optimizer import make_optimizer
from transferstudio.training.plan import BOX_BATCH, Method, TrainingPlan
from transferstudio.training.report import CalibrationError, Caveats, SampleCounts, UsedBackbone
from transferstudio.training.resumable_run import begun_classes
from transferstudio.training.trained import BEST, DAMAGED

BOX_LEARNING_RATE, PRETRAINED_LEARNING_RATE = 2e-3, 1e-4
MANY_BOXES, LARGER = 5, 2.0  # boxes a picture, from which on the steps are so much larger: see _step
BODY_LR_SCALE, PRETRAINED_BODY_LR_SCALE = 0.2, 0.1  # of the backbone, in relation to that of the other layers
SHARE_TOO_TINY = 0.1  # of all boxes, from which on a warning is due


def learn_boxes(
    project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
) -> Work[DetectionReport]:
    """Fine-tunes, scores and saves a detector; returns the report.

    Raises:
        TrainingError: there is too little to learn from, or it was cancelled before anything was learnt.
        BackboneError: the backbone's weights cannot be had, or it has no feature maps.
    """
    start = time.perf_counter() - project.runs.get(run_id).seconds
    backbone, folder = find(plan.backbone), project.runs.get(run_id).folder
    # The last epochs, with the smallest steps, gain most: one that is no better is no reason to stop.
    plan = replace(plan, patience=max(plan.patience, plan.epochs), batch=min(plan.batch, BOX_BATCH))
    weights = yield from obtain(backbone, stop=stop)
    samples = (
        find(DEFAULT) if backbone.is_detector else backbone
    )  # near-duplicates are recognised by features of whole pictures
    features = yield from obtain(samples, stop=stop)
    begun = begun_classes(folder)
    parts = yield from divided(project, plan, samples, features, known=begun[0] if begun else None, stop=stop)
    plan = replace(plan, learning_rate=plan.learning_rate or _step(backbone, parts.train))
    letterbox = suited_input(parts.train, len(parts.classes), plan.input_size)
    device = choose(plan.device)
    yield from _split_notes(parts, letterbox, device)
    torch.manual_seed(plan.seed)
    make = _ready_network if backbone.is_detector else _network
    network, scales = make(backbone, weights, plan, letterbox, len(parts.classes))
    network = network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    maps = None
    if isinstance(network, Detector) and plan.method == Method.HEAD and are_kept(parts):
        maps = yield from frozen_maps(project, network, parts, feature_key(backbone, weights, "fp32"), device, stop)
    task = BoxTraining(network, parts, letterbox, plan, device, folder, maps, plan.method == Method.SCRATCH)
    optimizer = make_optimizer(network, plan, scales)
    reached = yield from run_epochs(task, optimizer, at_once=plan.batch, first=False, stop=stop)
    limits = yield from _chosen_limits(network, parts, letterbox, maps)
    result = yield from _tested(network, parts, limits, letterbox, plan)
    write_bytes(folder / BEST, save(on_cpu(network.state_dict())))
    if isinstance(network, QueryDetector):
        network.network.config.save_pretrained(folder)  # type: ignore[union-attr,operator]
    yield Checkpoint(str(folder), reached.best, best=True)
    report = DetectionReport(
        run=run_id,
        plan=plan,
        backbone=UsedBackbone(backbone.name, backbone.title, backbone.licence),
        method=plan.method,
        input_size=max(letterbox.height, letterbox.width),
        classes=tuple(parts.classes),
        known=(parts.known,),
        samples=SampleCounts(len(parts.train), len(parts.validation), len(parts.test)),
        best_epoch=reached.best,
        seconds=time.perf_counter() - start,
        caveats=Caveats(reached.cut_short(plan.epochs)),
        limits=limits,
        **result,
    )
    yield Metric("mAP50", report.scores.map50.value, "test")
    yield Metric("mAP", report.scores.map.value, "test")
    yield Finished("train", report.seconds, report.summary())
    return report


@dataclass(frozen=True)
class TrainedBoxes:
    """The trained network of a run, in evaluation mode, with what it was trained to see and its report."""

    network: DetectionNetwork
    backbone: Backbone
    letterbox: Letterbox
    limits: DetectionLimits
    report: DetectionReport


def load_boxes(folder: Path, project: Project) -> TrainedBoxes:
    """The trained network of the run in a folder of a project, its classes under the names that they have now.

    Raises:
        TrainingError: its files are missing or damaged.
    """
    try:
        report = DetectionReport.from_json(stored_report(folder)).named(project)
        limits, backbone = report.limits, find(str(report.plan.backbone))
        classes, size = len(report.classes), {"height": limits.height, "width": limits.width}
        network: DetectionNetwork
        if backbone.is_detector:
            network = from_config(backbone, folder, classes, **size)
        else:
            network = Detector(ImageBody(backbone), classes, **size)
        network.load_state_dict(load_file(folder / BEST))
    except (RuntimeError, *DAMAGED) as error:
        raise TrainingError(
            message("The run cannot be used: {}", error), where=folder / BEST, advice=message("Train again.")
        ) from error
    return TrainedBoxes(network.eval(), backbone, Letterbox(limits.height, limits.width), limits, report)


def _step(backbone: Backbone, pictures: list[AnnotatedImage]) -> float:
    """The largest step of the new layers. The loss is a mean over boxes, so that where pictures hold many its gradients are steadier:
    with twice the step mAP on validation rose by 0.011 on blood cells (twelve a picture) and by nothing on raccoons (one)."""
    if backbone.is_detector:
        return PRETRAINED_LEARNING_RATE
    boxes = sum(len(one.truth.boxes) for one in pictures) / len(pictures)
    return BOX_LEARNING_RATE * (LARGER if boxes >= MANY_BOXES else 1.0)


def _split_notes(parts: ImageSplits, letterbox: Letterbox, device: torch.device) -> Work[None]:
    yield Note(
        message(
            "{} training, {} validation and {} test images at {} × {} pixels; {}",
            Number(len(parts.train)),
            Number(len(parts.validation)),
            Number(len(parts.test)),
            letterbox.width,
            letterbox.height,
            in_words(device),
        )
    )
    share = small_box_share(parts.train, letterbox)
    if share > SHARE_TOO_TINY:
        yield Note(
            message(
                "{} of the boxes are less than 8 pixels wide or high at this size and can hardly be detected: choose a larger input size.",
                Number(share, ".0%"),
            ),
            "warning",
        )


def _network(
    backbone: Backbone, weights: Weights, plan: TrainingPlan, letterbox: Letterbox, classes: int
) -> tuple[Detector, dict[str, float]]:
    """The network with what the plan freezes, and the step of each layer in relation to that of the new ones."""
    if plan.method == Method.SCRATCH:
        body = from_scratch(backbone, weights, seed=plan.seed)
    else:
        body = pretrained(backbone, weights)
    assert isinstance(body, ImageBody)
    scales = {f"body.{name}": scale * BODY_LR_SCALE for name, scale in lr_scales(body, plan.layer_decay).items()}
    if plan.method == Method.HEAD:
        body.requires_grad_(False)
    elif plan.method == Method.LAST_BLOCKS:
        freeze_below(body, plan.last_blocks)
    elif plan.method == Method.SCRATCH:
        scales = {}
    network = Detector(body, classes, height=letterbox.height, width=letterbox.width)
    if plan.method != Method.SCRATCH:
        load_pretrained_head(network.head, backbone)
    return network, scales


def _ready_network(
    backbone: Backbone, weights: Weights, plan: TrainingPlan, letterbox: Letterbox, classes: int
) -> tuple[PretrainedDetector, dict[str, float]]:
    """As :func:`_network`, of a pre-trained detector."""
    size = {"height": letterbox.height, "width": letterbox.width}
    if plan.method == Method.SCRATCH:
        network = from_config(backbone, weights.path.parent, classes, **size)
    else:
        network = from_pretrained(backbone, weights, classes, **size)
    first = {Method.HEAD: Part.HEADS, Method.LAST_BLOCKS: Part.DECODER}.get(plan.method, Part.BODY)
    scales = {}
    for name, parameter in network.named_parameters():
        part = network.part_of(name)
        parameter.requires_grad_(part >= first)
        if part == Part.BODY and plan.method == Method.FULL:
            scales[name] = PRETRAINED_BODY_LR_SCALE
    return network, scales


def _chosen_limits(
    network: DetectionNetwork, parts: ImageSplits, letterbox: Letterbox, maps: Maps | None
) -> Work[DetectionLimits]:
    """The threshold, and what makes scores honest, both from validation; the usual ones where nothing validates."""
    limits = DetectionLimits(letterbox.height, letterbox.width)
    if not parts.validation:
        return limits
    truths, classes = [one.truth for one in parts.validation], len(parts.classes)
    all_boxes = replace(limits, threshold=LOWEST)
    (detections,) = yield from detect_all(network, parts.validation, letterbox, [all_boxes], exact=True, maps=maps)
    slope, offset = calibration(pair(truths, detections, classes))
    all_boxes = replace(all_boxes, slope=slope, offset=offset)
    (honest,) = yield from detect_all(network, parts.validation, letterbox, [all_boxes], exact=True, maps=maps)
    return replace(all_boxes, threshold=best_threshold(pair(truths, honest, classes)))


def _tested(
    network: DetectionNetwork, parts: ImageSplits, limits: DetectionLimits, letterbox: Letterbox, plan: TrainingPlan
) -> Work[dict[str, Any]]:
    """Measures on the test split; returns arguments of DetectionReport."""
    names, truths = parts.classes, [one.truth for one in parts.test]
    all_boxes = replace(limits, threshold=LOWEST)
    raw = replace(all_boxes, slope=1.0, offset=0.0)
    before, detections = yield from detect_all(network, parts.test, letterbox, [raw, all_boxes], exact=True)
    found = evaluate(truths, detections, names, threshold=limits.threshold, seed=plan.seed)
    error = calibration_error(pair(truths, before, len(names)))
    return {
        "scores": found.scores,
        "f1_by_threshold": found.f1_by_threshold,
        "by_image": {one.id: value for one, value in zip(parts.test, found.f1_of_each, strict=True)},
        "calibration_error": CalibrationError(error, found.calibration_error),
        "kinds": found.kinds,
        "mistakes": tuple(_named(mistake, parts.test[mistake.picture], names) for mistake in found.mistakes),
        "scoring": Scoring(ScoredOn.TEST),
        "scored_samples": len(parts.test),
        "tested": tuple(one.hash for one in parts.test),
    }


def _named(mistake: Mistake, picture: AnnotatedImage, names: Sequence[str]) -> DetectionMistake:
    """A mistake with the names of its classes and of its image."""
    label, predicted = ("" if class_ is None else names[class_] for class_ in (mistake.true, mistake.predicted))
    return DetectionMistake(picture.id, picture.name, mistake.kind, label, predicted, mistake.score, mistake.box)
