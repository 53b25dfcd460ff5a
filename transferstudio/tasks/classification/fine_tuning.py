"""Fine-tuning of the backbone: last blocks, LoRA, full, scratch. The head is fitted first, then all trainable layers are fine-tuned.

Head first, then the layers below it with smaller steps is LP-FT (Kumar et al. 2022, arXiv:2202.10054): it keeps a random head
from spoiling good features.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import nn

from transferstudio.backbones.blocks import freeze_below, levels, lr_scales, split_at_cut
from transferstudio.backbones.body import Body
from transferstudio.backbones.lora import add_adapters
from transferstudio.backbones.network import from_scratch, pretrained
from transferstudio.backbones.onnx_body import converted, feature_key
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import message
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.multi_task import (
    calibrated,
    fit_heads,
    label_weights,
    losses,
    multi_task_loss,
    outcomes,
    split_heads,
    weighted_cross_entropy,
)
from transferstudio.tasks.classification.training_context import (
    Learnt,
    TrainingContext,
    as_module,
    head_alone,
    head_logits,
    in_folds,
    novelty_of,
    on_test,
)
from transferstudio.tasks.classification.training_task import ClassTraining, as_state, fine_tune, images_at_once
from transferstudio.tasks.classification.weight_interpolation import (
    SHARES,
    Way,
    best_share,
    logits_on_the_way,
    note,
)
from transferstudio.training.augmentation import varied
from transferstudio.training.batches import Batches, CachedBatches, SampleBatches
from transferstudio.training.calibration import clearly_better
from transferstudio.training.device import in_words
from transferstudio.training.extraction import ExtractionSamples, extract, onnx_runner
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.report import Caveats

ROOM = 4  # times the size of what is to be cached that must be free on disk


def fine_tune_classifier(context: TrainingContext) -> Work[Learnt]:
    """Fits the head, fine-tunes what the plan lets learn, and keeps the better of the two by what neither was trained on.

    Raises:
        TrainingError: see :func:`transferstudio.tasks.classification.training_task.fine_tune`; or it was cancelled before anything was learnt.
    """
    yield Note(message("Computing on {}", in_words(context.device)))
    held_out = bool((context.data.labelled.splits == "validation").any())
    return (yield from (_with_validation(context) if held_out else _with_folds(context)))


def _with_validation(context: TrainingContext) -> Work[Learnt]:
    """Fine-tunes once; the epoch with the lowest validation loss stays, and epoch 0 is the head alone."""
    teaching = context.data.part("train", "validation")
    train = np.flatnonzero(teaching.labelled.splits == "train")
    validation = np.flatnonzero(teaching.labelled.splits == "validation")
    body, job, way = yield from _prepare(context, teaching, train, validation, folder=context.folder)
    reached = yield from fine_tune(job, first=context.plan.method != Method.SCRATCH, stop=context.stop)
    logits = yield from job.validated(reached)
    checked = teaching.part("validation").labelled
    kept = 1.0
    if way is not None and not reached.stopped:
        on_the_way = yield from logits_on_the_way(way, job, logits)
        chosen = best_share(np.stack([losses(checked, one) for one in on_the_way]))
        logits, kept = on_the_way[chosen], SHARES[chosen]
        way.go(way.end(), kept)
    stopped = reached.stopped or context.cancelled
    worth_it = context.plan.method == Method.SCRATCH or stopped
    if not worth_it:
        before = yield from head_logits(context, train, validation)
        worth_it = clearly_better(losses(checked, logits), losses(checked, before))
    if not worth_it:
        why = Note(
            message(
                "Fine-tuning did not clearly beat the new head on frozen features, so the head is kept and trained on all labels."
            )
        )
        return (yield from head_alone(context, why))
    if kept < 1:
        yield note(kept)
    heads = calibrated(_fine_tuned_heads(checked, job.network), checked, logits)
    if stopped:
        scoring = Scoring(ScoredOn.VALIDATION)
        found = outcomes(checked, logits, heads, scoring=scoring, seed=context.plan.seed)
        return Learnt(heads, as_state(body), found, Caveats(reached.cut_short(context.plan.epochs)))
    found = yield from on_test(context, body, heads)
    return Learnt(heads, as_state(body), found, novelty=(yield from novelty_of(context, body)))


def _with_folds(context: TrainingContext) -> Work[Learnt]:
    """With few labels: as many fine-tuning runs as folds tell whether fine-tuning beats the head; then all labels teach."""
    teaching, plan = context.data.part("train", "validation"), context.plan
    labelled, from_head = teaching.labelled, plan.method != Method.SCRATCH

    def fine_tune_fold(
        train: np.ndarray, rest: np.ndarray, fold: tuple[int, int], follow: float
    ) -> Work[tuple[np.ndarray, np.ndarray]]:
        _, job, way = yield from _prepare(context, teaching, train, rest, folder=None)
        job.fold, job.follow = fold, follow
        reached = yield from fine_tune(job, first=False, stop=context.stop)
        context.check_cancelled()
        logits = yield from job.validated(reached)
        after = logits[None] if way is None else (yield from logits_on_the_way(way, job, logits))
        return (yield from head_logits(context, train, rest)), after

    found = yield from in_folds(context, fine_tune_fold, candidates=len(SHARES) if from_head else 1)
    chosen = best_share(np.stack([losses(labelled, logits) for logits in found.after]))
    after = found.after[chosen]
    if from_head and not clearly_better(losses(labelled, after), losses(labelled, found.before)):
        why = Note(
            message(
                "Fine-tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept."
            )
        )
        return (yield from head_alone(context, why))
    everyone = np.arange(len(labelled))
    body, job, way = yield from _prepare(context, teaching, everyone, everyone[:0], folder=context.folder)
    reached = yield from fine_tune(job, first=from_head, stop=context.stop)
    if way is not None and SHARES[chosen] < 1:
        yield note(SHARES[chosen])
        way.go(way.end(), SHARES[chosen])
    heads = calibrated(_fine_tuned_heads(labelled, job.network), labelled, after)
    if context.data.tested and not reached.stopped:
        return Learnt(heads, as_state(body), (yield from on_test(context, body, heads)))
    scored = outcomes(labelled, after, heads, scoring=found.scoring, seed=plan.seed)
    return Learnt(heads, as_state(body), scored, Caveats(reached.cut_short(plan.epochs)))


def _prepare(
    context: TrainingContext, teaching: TrainingData, train: np.ndarray, validation: np.ndarray, *, folder: Path | None
) -> Work[tuple[Body, ClassTraining, Way | None]]:
    """A body with what may learn unfrozen, fitted heads on it, and where its inputs come from; and where it starts, if not from scratch."""
    plan, backbone, labelled = context.plan, context.backbone, teaching.labelled
    scratch = plan.method == Method.SCRATCH
    if scratch:
        body, merge_adapters, way = from_scratch(backbone, context.weights, seed=plan.seed), None, None
        head: nn.Module = nn.Linear(body.width, labelled.width)
    else:
        body = pretrained(backbone, context.weights)
        without_words = replace(teaching, tokens=None)  # it is the features that are to get better
        heads = yield from fit_heads(without_words.as_fine_tuned, train, seed=plan.seed, stop=context.stop)
        head = as_module([one.calibrated for one in heads])
        way = Way.from_here(nn.Sequential(body, head))
        merge_adapters = _may_learn(body, plan)
    trunk, batches = yield from _inputs(context, body, teaching)
    network = nn.Sequential(trunk, head).to(context.device).to(memory_format=torch.channels_last)
    scales = {} if plan.method in (Method.SCRATCH, Method.LORA) else _scales(body, trunk, plan.layer_decay)
    job = ClassTraining(
        network,
        scales,
        batches,
        multi_task_loss(labelled, partial(weighted_cross_entropy, smoothing=plan.label_smoothing)),
        labelled,
        label_weights(labelled, train),
        train,
        validation,
        plan,
        context.device,
        statistics=scratch or backbone.is_text,
        mixed=backbone.is_text,
        at_once=images_at_once(plan, context.device, statistics=scratch or backbone.is_text),
        folder=folder,
        epochs=plan.epochs,
        merge_adapters=merge_adapters,
        levels=levels(body) if plan.gradual else (),
    )
    return body, job, way


def _may_learn(body: Body, plan: TrainingPlan) -> Callable[[], None] | None:
    """Freezes what the plan keeps as it is; returns what makes the body plain again once it is fine-tuned, where something has to."""
    if plan.method == Method.LORA:
        torch.manual_seed(plan.seed)
        return add_adapters(body, rank=plan.rank)
    freeze_below(body, plan.last_blocks if plan.method == Method.LAST_BLOCKS else len(list(body.parameters())))
    return None


def _scales(body: Body, trunk: nn.Module, decay: float) -> dict[str, float]:
    """The step of each parameter under the name it has in the network; trunk and body share their parameters."""
    names = {id(parameter): name for name, parameter in body.named_parameters()}
    by_body_name = lr_scales(body, decay)
    return {f"0.{name}": by_body_name[names[id(parameter)]] for name, parameter in trunk.named_parameters()}


def _inputs(context: TrainingContext, body: Body, teaching: TrainingData) -> Work[tuple[nn.Module, Batches]]:
    """Samples for the whole body; or, where nothing is augmented, activations at the cut for what lies above it."""
    plan, labelled, reader = context.plan, teaching.labelled, context.reader
    augmented = plan.augmented and not context.backbone.is_text
    samples = SampleBatches(
        labelled.samples.sources, reader, plan.seed, varied(context.backbone.pictures, plan) if augmented else None
    )
    if augmented or plan.method != Method.LAST_BLOCKS or context.device.type != "cpu":
        return body, samples
    split = split_at_cut(body)
    if split is None:
        return body, samples
    width = int(np.prod(split.shape))
    part = f"-below-{plan.last_blocks}"
    cache_folder = (
        context.project.cache / "features" / f"{feature_key(context.backbone, context.weights, 'fp32')}{part}"
    )
    if width * 2 * len(labelled) * ROOM > shutil.disk_usage(context.project.folder).free:
        yield Note(
            message(
                "The disk is too full to cache the output of the frozen layers, so it is recomputed in each epoch."
            ),
            "warning",
        )
        return body, samples
    file = yield from converted(
        lambda: split.below, context.backbone, context.weights, part=part, like=body, stop=context.stop
    )
    items = ExtractionSamples(labelled.hashes, labelled.samples.name, labelled.samples.sources)
    cache, _ = yield from extract(cache_folder, onnx_runner(file), reader, items, stop=context.stop)
    if context.cancelled:
        raise TrainingError(
            message("The run was cancelled while features were being computed"),
            advice=message("Everything computed so far is kept for the next run."),
        )
    return split.above, CachedBatches(cache, labelled.hashes)


def _fine_tuned_heads(labelled: LabelledSamples, network: nn.Module) -> list[LinearHead]:
    state = as_state(network[1])  # type: ignore[index]
    return split_heads(labelled, state["weight"], state["bias"])
