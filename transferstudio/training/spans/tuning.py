"""The loop that tunes a network for questions: practice on cloze questions first, then the real ones, epoch by epoch."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from transferstudio.backbones.span_network import SpanNetwork
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Meter, Metric, Note, Work
from transferstudio.runtime.predict_questions import Limits, PairEncoder, Window, stack
from transferstudio.training.checkpoint import (
    BEST_NETWORK,
    load_checkpoint,
    load_network,
    save_checkpoint,
    save_network,
)
from transferstudio.training.device import fast_arithmetic, is_out_of_memory
from transferstudio.training.optimizer import make_optimizer, schedule, set_steps
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.spans.cloze import cloze_questions
from transferstudio.training.spans.dataset import Parts, Target, as_tensors, batches, targets
from transferstudio.training.spans.evaluation import Scorer, score_windows

HEAD_STEP = 3.0  # times the step of the layers: the head and the mark of matching words begin from nothing
MOST_HALVINGS = 4
CHECKED_AT_ONCE = 16


@dataclass
class State:
    """Where a tuning stands after ``epoch`` epochs, those of practice included; plain values, for a checkpoint."""

    epoch: int = 0
    best_epoch: int = 0
    best_f1: float = -1.0
    waited: int = 0
    step_factor: float = 1.0
    at_once: int = 8


@dataclass(frozen=True)
class SpanTuning:
    """What is to be tuned, on what. ``practice``: epochs of cloze questions made of the passages that are not held back."""

    network: SpanNetwork
    encoder: PairEncoder
    limits: Limits
    plan: TrainingPlan
    parts: Parts
    practice: int
    device: torch.device
    folder: Path
    knows: bool = False
    """Whether the network came with a head that finds answers: then it is a candidate as it came."""
    settle: Callable[[], None] | None = None
    """Makes the tuned network plain again, where it is not: LoRA merges its adapters."""


class _DivergedError(Exception):
    """The loss is no longer a number."""


def tune_spans(job: SpanTuning, *, stop: threading.Event | None = None) -> Work[int]:
    """Tunes the network in place and leaves its best weights in it; returns the epoch that they are of.

    Raises:
        TrainingError: it was cancelled before the first epoch ended, memory is too small, or the loss keeps diverging.
    """
    scales = {name: HEAD_STEP for name, _ in job.network.named_parameters() if name.startswith(("head.", "match."))}
    optimizer = make_optimizer(job.network, job.plan, scales)
    state = State(at_once=min(job.plan.batch, State.at_once))
    kept = load_checkpoint(job.folder, job.network, optimizer)
    if kept is not None:
        state = State(**kept)
        yield Note(f"Going on after epoch {state.epoch}")
    else:
        if job.knows:
            yield from _watch(job, state)
        save_checkpoint(job.folder, job.network, optimizer, asdict(state))
    end = job.practice + job.plan.epochs
    while state.epoch < end:
        try:
            yield from _epoch(job, optimizer, state, stop)
        except _DivergedError:
            state = _back(job, optimizer, state)
            yield Note(f"The loss was no number: back to epoch {state.epoch}, with half the step", "warning")
            continue
        if stop is not None and stop.is_set():
            break
        state.epoch += 1
        yield from _watch(job, state)
        save_checkpoint(job.folder, job.network, optimizer, asdict(state))
        yield Checkpoint(str(job.folder), state.epoch, best=state.best_epoch == state.epoch)
        if state.waited >= job.plan.patience:
            yield Note(f"No better on validation for {state.waited} epochs: stopping")
            break
    if not load_network(job.folder / BEST_NETWORK, job.network):
        raise TrainingError("The run was cancelled before anything was learnt", advice="Start it again.")
    if job.settle is not None:
        job.settle()
    return state.best_epoch - job.practice


def scorer(network: SpanNetwork, device: torch.device) -> Scorer:
    """The network as something that scores windows."""

    def score(windows: Sequence[Window]) -> list[tuple[np.ndarray, np.ndarray]]:
        network.eval()
        found: list[tuple[np.ndarray, np.ndarray]] = []
        for place in range(0, len(windows), CHECKED_AT_ONCE):
            part = windows[place : place + CHECKED_AT_ONCE]
            ids, parts = (torch.from_numpy(array).to(device) for array in stack(part))
            with torch.inference_mode():
                start, stop = (scores.float().cpu().numpy() for scores in network(ids, parts))
            found += [(start[row, : len(w.ids)], stop[row, : len(w.ids)]) for row, w in enumerate(part)]
        return found

    return score


def _epoch(job: SpanTuning, optimizer: torch.optim.Optimizer, state: State, stop: threading.Event | None) -> Work[None]:
    practising = state.epoch < job.practice
    seed = f"{job.plan.seed} {state.epoch}"
    torch.manual_seed(job.plan.seed * 1_000_003 + state.epoch)
    questions = list(cloze_questions(job.parts.passages, seed=seed)) if practising else job.parts.train
    every = [target for question in questions for target in targets(job.encoder, question, job.limits)]
    if practising:  # a window without the answer teaches nothing here
        every = [target for target in every if target.start > 0]
    planned = batches(every, job.plan.batch, seed=seed)
    total = job.practice if practising else job.plan.epochs
    first = state.epoch if practising else state.epoch - job.practice
    meter = Meter("practise on your passages" if practising else f"epoch {first + 1} of {total}", len(every))
    yield meter.started()
    job.network.train()
    for number, batch in enumerate(planned):
        progress = (first + number / len(planned)) / total
        factor = schedule(progress) * state.step_factor
        set_steps(optimizer, factor)
        loss = yield from _step(job, optimizer, state, batch, meter)
        if number == len(planned) // 2:
            yield Metric("learning rate", job.plan.step * factor, "train", first + 0.5)
        if not practising:
            yield Metric("loss", loss, "train", first + (number + 1) / len(planned))
        if stop is not None and stop.is_set():
            return
    yield meter.finished()


def _step(
    job: SpanTuning, optimizer: torch.optim.Optimizer, state: State, batch: list[Target], meter: Meter
) -> Work[float]:
    """One step on one batch, a few windows at a time; halves how many where memory does not suffice."""
    while True:
        optimizer.zero_grad(set_to_none=True)
        total, full = 0.0, False
        for place in range(0, len(batch), state.at_once):
            part = batch[place : place + state.at_once]
            try:
                total += _backward(job, part, share=len(part) / len(batch))
            except RuntimeError as error:
                if not is_out_of_memory(error):
                    raise
                full = True  # what is held by the traceback is only freed outside this block
                break
        if not full:
            break
        if state.at_once == 1:
            raise TrainingError("The memory does not suffice for a single window", advice="Choose a smaller network.")
        state.at_once = max(1, state.at_once // 2)
        yield Note(f"Memory is full: going on with {state.at_once} windows at a time", "warning")
    if not math.isfinite(total):
        raise _DivergedError
    nn.utils.clip_grad_norm_(job.network.parameters(), 1.0)
    optimizer.step()
    yield meter.advance(len(batch))
    return total


def _backward(job: SpanTuning, part: list[Target], *, share: float) -> float:
    ids, parts, starts, stops = as_tensors(part, job.device)
    with fast_arithmetic(job.device):
        start, stop = job.network(ids, parts)
    loss = (cross_entropy(start.float(), starts) + cross_entropy(stop.float(), stops)) / 2 * share
    torch.autograd.backward(loss)
    return float(loss.detach())


def _watch(job: SpanTuning, state: State) -> Work[None]:
    """Says how good the network is on validation, and keeps its weights where it is better than before."""
    epoch = state.epoch - job.practice
    if not job.parts.validation:
        if epoch > 0:
            state.best_epoch = state.epoch
            save_network(job.folder / BEST_NETWORK, job.network)
        return
    scored = score_windows(job.parts.validation, job.encoder, scorer(job.network, job.device))
    said = scored.answers(job.limits)
    answered = [one for one in said if one.question.answers] or said
    f1 = float(np.mean([one.f1 for one in answered]))
    if epoch <= 0 and not job.knows:
        yield Note(f"After practising on your passages alone, without one of your answers: F1 {f1:.1%} on validation")
        return
    yield Metric("F1", f1, "validation", epoch)
    if f1 > state.best_f1:
        state.best_f1, state.best_epoch, state.waited = f1, state.epoch, 0
        save_network(job.folder / BEST_NETWORK, job.network)
    elif epoch >= job.plan.epochs / 2:
        state.waited += 1


def _back(job: SpanTuning, optimizer: torch.optim.Optimizer, state: State) -> State:
    factor = state.step_factor / 2
    if factor < 2.0**-MOST_HALVINGS:
        raise TrainingError(
            "The loss is no number, even with smaller steps",
            advice="Choose a smaller learning rate, or another network.",
        )
    kept = load_checkpoint(job.folder, job.network, optimizer)
    back = State(**kept) if kept else State(at_once=state.at_once)
    back.step_factor = factor
    return back
