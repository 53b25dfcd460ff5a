"""A run of a classification, from the plan to the report."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from transferstudio.atomic_files import write_bytes
from transferstudio.backbones.catalogue import Backbone, find
from transferstudio.backbones.weights import Weights, obtain
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Finished, Metric, Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.samples import Split
from transferstudio.project.scoring import ScoredOn
from transferstudio.tasks.classification.dataset import TrainingData, prepare, seen_by
from transferstudio.tasks.classification.head_only import learn_heads
from transferstudio.tasks.classification.mirroring import suited_flip
from transferstudio.tasks.classification.novelty import Novelty, learn_novelty
from transferstudio.tasks.classification.report import ClassificationReport, of_fields
from transferstudio.training.plan import Method, Precision, TrainingPlan
from transferstudio.training.report import NO_CAVEATS, SampleCounts, UsedBackbone
from transferstudio.training.resumable_run import begun_classes
from transferstudio.training.trained import INT8_BODY, keep_tokenizer, save_trained

if TYPE_CHECKING:
    from transferstudio.tasks.classification.training_context import Learnt

SMALLEST_INPUT = 96  # pixels
ENLARGED = 1.25  # a little enlargement helps, since networks halve the size five times


def input_size(project: Project, plan: TrainingPlan, backbone: Backbone) -> int:
    """Pixels a side of what the network of a plan sees (tokens at most, where it reads texts).

    Scaling a picture up adds nothing but arithmetic. A frozen network still wants the size it knows; one that is fine-tuned as
    a whole can learn a smaller one, and learns faster there.
    """
    own = backbone.size
    if plan.input_size is not None:
        return plan.input_size
    if backbone.is_text or plan.method not in (Method.FULL, Method.SCRATCH):
        return own
    side = project.samples.median_shorter_side()
    return own if side is None else min(own, max(SMALLEST_INPUT, math.ceil(side * ENLARGED / 32) * 32))


def learn_classifier(
    project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None
) -> Work[ClassificationReport]:
    """Learns, scores and saves a classifier; returns the report.

    Raises:
        TrainingError: there is too little to learn from, or it was cancelled before anything was learnt.
        BackboneError: the backbone's weights cannot be had.
    """
    start = time.perf_counter() - project.runs.get(run_id).seconds
    if plan.precision == Precision.INT8 and plan.method != Method.HEAD:
        raise TrainingError(
            message("Only a head can be trained on an int8 network"),
            advice=message("Fine-tune in fp32; the export can include an int8 version."),
        )
    own = find(plan.backbone)
    plan = plan.for_backbone(own)
    own = own.at_size(plan.input_size or own.size)
    backbone = own.at_size(input_size(project, plan, own))
    folder = project.runs.get(run_id).folder
    weights = yield from obtain(own, stop=stop)
    data = yield from prepare(project, plan, own, weights, known=begun_classes(folder), stop=stop)
    body: dict[str, np.ndarray] | None = None
    novelty: Novelty | None = None
    caveats = NO_CAVEATS
    if plan.method == Method.HEAD:
        heads, found = yield from learn_heads(data, plan, stop=stop)
        if plan.precision == Precision.INT8:
            write_bytes(folder / INT8_BODY, data.body.read_bytes())
    else:
        if plan.flip is None and plan.augmented and not own.is_text:
            teaching = data.part("train", "validation")
            flip = yield from suited_flip(teaching, own.reader(weights.path.parent), seed=plan.seed, stop=stop)
            plan = replace(plan, flip=flip)
        learnt = yield from _fine_tune(project, plan, data, own, backbone, weights, folder, stop)
        heads, body, found, caveats = learnt.heads, learnt.body, learnt.outcomes, learnt.caveats
        novelty = learnt.novelty
    if body is None:
        backbone = own  # a head alone stays on the size that the frozen network knows
        novelty = yield from learn_novelty(data, seed=plan.seed, stop=stop)
    save_trained(folder, heads, body=body, novelty=novelty.detector if novelty is not None else None)
    keep_tokenizer(folder, backbone, weights)
    yield Checkpoint(str(folder), 0, best=True)
    report = ClassificationReport(
        run=run_id,
        plan=plan,
        backbone=UsedBackbone(backbone.name, backbone.title, backbone.licence),
        method=plan.method if body is not None else Method.HEAD,
        input_size=backbone.size,
        samples=SampleCounts(*(int((data.labelled.splits == split).sum()) for split in Split)),
        seconds=time.perf_counter() - start,
        known=tuple(data.labelled.field_classes),
        caveats=caveats,
        novelty=novelty.report if novelty is not None else None,
        **of_fields(found),
    )
    scoring = report.scoring
    yield Metric("accuracy", report.score.value, "test" if scoring.on == ScoredOn.TEST else scoring.stored)
    yield Finished("train", report.seconds, report.summary())
    return report


def _fine_tune(
    project: Project,
    plan: TrainingPlan,
    data: TrainingData,
    own: Backbone,
    backbone: Backbone,
    weights: Weights,
    folder: Path,
    stop: threading.Event | None,
) -> Work[Learnt]:
    """Fine-tunes ``backbone``, which sees samples at another size than its ``own`` maybe; ``data`` are those at its own."""
    from transferstudio.tasks.classification.contrastive import learn_contrastive  # here, because torch is heavy
    from transferstudio.tasks.classification.fine_tuning import fine_tune_classifier
    from transferstudio.tasks.classification.training_context import TrainingContext
    from transferstudio.training.device import choose

    small = data
    if backbone != own:
        small = yield from seen_by(project, plan, data, backbone, weights, stop=stop)
    context = TrainingContext(project, small, data, plan, backbone, weights, choose(plan.device), folder, stop)
    learn = learn_contrastive if plan.method == Method.CONTRASTIVE else fine_tune_classifier
    return (yield from learn(context))
