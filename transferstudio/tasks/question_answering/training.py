"""A run on questions, from the plan to the report."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save

from transferstudio.atomic_files import write_bytes
from transferstudio.backbones.blocks import freeze_below, levels
from transferstudio.backbones.catalogue import TOKENIZER, Backbone, find
from transferstudio.backbones.lora import add_adapters
from transferstudio.backbones.network import from_scratch, pretrained
from transferstudio.backbones.span_network import SpanNetwork
from transferstudio.backbones.text_network import TextBody
from transferstudio.backbones.weights import Weights, obtain
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Finished, Metric, Note, Work
from transferstudio.i18n import Number, message
from transferstudio.project import Project
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.runtime.predict_questions import AnswerLimits, PairEncoder
from transferstudio.tasks.question_answering.dataset import QuestionSplits, divided
from transferstudio.tasks.question_answering.evaluation import (
    calibrated,
    calibration_error,
    evaluate,
    score_windows,
    worst_mistakes,
)
from transferstudio.tasks.question_answering.report import AnswerReport, ScoredAnswer
from transferstudio.tasks.question_answering.training_task import SpanTraining, fine_tune_spans, scorer
from transferstudio.training.device import choose, in_words
from transferstudio.training.plan import FEW_ANSWERED, LORA_LEARNING_RATE, WINDOW, Method, TrainingPlan
from transferstudio.training.report import CalibrationError, Caveats, SampleCounts, UsedBackbone
from transferstudio.training.trained import BEST, keep_tokenizer

SPAN_LEARNING_RATE, SPAN_BATCH = 1.5e-4, 8  # few questions need many steps
CLOZE_EPOCHS = 1  # epochs of cloze questions


def learn_spans(project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[AnswerReport]:
    """Fine-tunes, scores and saves a network for questions; returns the report.

    Raises:
        TrainingError: there is too little to learn from, or it was cancelled before anything was learnt.
        BackboneError: the backbone's weights cannot be had.
    """
    begun = time.perf_counter() - project.runs.get(run_id).seconds
    backbone, folder = find(plan.backbone), project.runs.get(run_id).folder
    usual = LORA_LEARNING_RATE if plan.method == Method.LORA else SPAN_LEARNING_RATE
    plan = replace(plan, learning_rate=plan.learning_rate or usual, batch=min(plan.batch, SPAN_BATCH))
    parts = divided(project, plan)
    yield from parts.notes
    weights = yield from obtain(backbone, stop=stop)
    torch.manual_seed(plan.seed)
    network, merge_adapters = _network(backbone, weights, plan)
    limits = _limits(network)
    device = choose(plan.device)
    counts = SampleCounts(len(parts.train), len(parts.validation), len(parts.test))
    numbers = (Number(counts.train), Number(counts.validation), Number(counts.test))
    yield Note(message("{} training, {} validation and {} test questions; {}", *numbers, in_words(device)))
    encoder = PairEncoder(weights.path.parent / TOKENIZER, limits)
    knows = plan.method != Method.SCRATCH and network.take_head(weights)
    if knows:
        yield Note(message("{} has already been fine-tuned on questions and starts from there", backbone.title))
    wanted = plan.practice if plan.practice is not None else len(parts.train) < FEW_ANSWERED and not knows
    plan = replace(plan, practice=wanted and plan.method != Method.HEAD)
    cloze_epochs = CLOZE_EPOCHS if plan.practice else 0
    job = SpanTraining(
        network.to(device), encoder, limits, plan, parts, cloze_epochs, device, folder, knows, merge_adapters
    )
    if plan.gradual:
        job = replace(job, levels=levels(network.body))
    reached = yield from fine_tune_spans(job, stop=stop)
    result = yield from _judged(job, parts, limits)
    write_bytes(folder / BEST, save({name: value.cpu().contiguous() for name, value in network.state_dict().items()}))
    keep_tokenizer(folder, backbone, weights)
    yield Checkpoint(str(folder), reached.best, best=True)
    report = AnswerReport(
        run=run_id,
        plan=plan,
        backbone=UsedBackbone(backbone.name, backbone.title, backbone.licence),
        method=plan.method,
        input_size=limits.max_length,
        samples=counts,
        best_epoch=reached.best,
        seconds=time.perf_counter() - begun,
        caveats=Caveats(reached.cut_short(plan.epochs)),
        **result,
    )
    yield Metric("F1", report.scores.f1.value, "test")
    yield Metric("exact match", report.scores.exact_match.value, "test")
    yield Finished("train", report.seconds, report.summary())
    return report


def load_spans(folder: Path, backbone: Backbone) -> SpanNetwork:
    """The trained network of a run, in evaluation mode.

    Raises:
        TrainingError: its files are missing or damaged.
    """
    network = SpanNetwork(TextBody(backbone, folder))
    try:
        network.load_state_dict(load_file(folder / BEST))
    except (OSError, RuntimeError, ValueError) as error:
        raise TrainingError(
            message("The run cannot be used: {}", error), where=folder / BEST, advice=message("Train again.")
        ) from error
    return network.eval()


def _network(backbone: Backbone, weights: Weights, plan: TrainingPlan) -> tuple[SpanNetwork, Callable[[], None] | None]:
    """The network with what the plan freezes, and what makes it plain again once it is fine-tuned, where something has to."""
    if plan.method == Method.SCRATCH:
        body = from_scratch(backbone, weights, seed=plan.seed)
    else:
        body = pretrained(backbone, weights)
    assert isinstance(body, TextBody)
    network, merge_adapters = SpanNetwork(body), None
    if plan.method == Method.LORA:
        merge_adapters = add_adapters(body, rank=plan.rank)
    elif plan.method == Method.HEAD:
        body.requires_grad_(False)
        network.match.requires_grad_(False)  # it lies below the frozen layers
    elif plan.method == Method.LAST_BLOCKS:
        freeze_below(body, plan.last_blocks)
        network.match.requires_grad_(False)
    elif plan.method == Method.FULL:
        # Most of a small network's parameters are its vocabulary: few questions teach nothing about single words.
        body.network.get_input_embeddings().requires_grad_(False)
    return network, merge_adapters


def _limits(network: SpanNetwork) -> AnswerLimits:
    config = network.body.network.config
    positions = int(getattr(config, "max_position_embeddings", 0) or getattr(config, "n_positions", 0) or WINDOW)
    length = min(WINDOW, positions - 2)  # RoBERTa counts its positions from 2
    return AnswerLimits(
        max_length=length,
        stride=min(AnswerLimits.stride, length // 4),
        question_length=min(AnswerLimits.question_length, length // 4),
        last_token=network.last_token,
    )


def _judged(job: SpanTraining, parts: QuestionSplits, limits: AnswerLimits) -> Work[dict[str, Any]]:
    """Calibrates on validation, and scores on the test split; returns arguments of AnswerReport."""
    score = scorer(job.network, job.device)
    final = limits
    if any(not question.answers for question in parts.train):
        final = replace(limits, threshold=0.0)
    if parts.validation:
        final = calibrated((yield from score_windows(parts.validation, job.encoder, score)), final)
    tested = yield from score_windows(parts.test, job.encoder, score)
    before, after = tested.answers(replace(final, temperature=1.0)), tested.answers(final)
    return {
        "scoring": Scoring(ScoredOn.TEST),
        "scored_samples": len(parts.test),
        "tested": tuple(question.hash for question in parts.test),
        "limits": final,
        "temperature": final.temperature,
        "calibration_error": CalibrationError(calibration_error(before), calibration_error(after)),
        "scores": evaluate(after, seed=job.plan.seed),
        "by_question": {one.question.id: one.f1 for one in after},
        "answers": tuple(
            ScoredAnswer(one.question.id, one.answer.text, one.answer.probability, one.f1) for one in after
        ),
        "mistakes": worst_mistakes(after),
    }
