"""The loop that tunes a network: epochs of AdamW, watched on validation, able to stop, go on after a kill, and recover."""

from __future__ import annotations

import copy
import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Meter, Metric, Note, Work
from transferstudio.tasks import Task
from transferstudio.training.batches import Batches
from transferstudio.training.calibration import calibrated_losses
from transferstudio.training.checkpoint import (
    BEST_NETWORK,
    load_checkpoint,
    load_network,
    save_checkpoint,
    save_network,
)
from transferstudio.training.device import autocast, half_precision, is_out_of_memory
from transferstudio.training.optimizer import make_optimizer, schedule, set_steps
from transferstudio.training.plan import TrainingPlan

MOST_HALVINGS = 4  # of the step size, before a run that keeps diverging is given up
STILL_SAME = 1e-3  # an improvement of the validation loss below this counts as none
CPU_BATCH, CPU_SCRATCH_BATCH = (
    8,
    16,
)  # images at a time, so that a run answers within a second; gradients add up to the plan's batch


@dataclass
class Tuning:
    """One network to tune. Places count in ``targets`` and in what ``batches`` gives; both are of all teaching samples."""

    network: nn.Module
    scales: dict[str, float]
    """The step of each learning parameter of ``network``, in relation to the head's."""
    batches: Batches
    task: Task
    targets: np.ndarray
    weights: np.ndarray
    train: np.ndarray
    validation: np.ndarray
    plan: TrainingPlan
    device: torch.device
    statistics: bool = False
    """Whether BatchNorm statistics are learnt too (they are when all is learnt from scratch)."""
    folder: Path | None = None
    """Where checkpoints go; None: nowhere, and no epoch is preferred to the last."""
    epochs: int = 0
    stage: str = "tune"


@dataclass
class State:
    """Where a tuning stands after ``epoch`` epochs; plain values, so that it fits into a checkpoint."""

    epoch: int = 0
    best_epoch: int = 0
    best_loss: float = math.inf
    waited: int = 0
    step_factor: float = 1.0
    at_once: int = CPU_BATCH


@dataclass(frozen=True)
class Tuned:
    """What came out: the epoch whose weights are in the network, and the validation logits after each epoch."""

    epoch: int
    logits: list[np.ndarray] = field(default_factory=list)
    cancelled: bool = False


class _DivergedError(Exception):
    """The loss is no longer a number."""


def tune(job: Tuning, *, from_head: bool, stop: threading.Event | None = None) -> Work[Tuned]:
    """Tunes the network of a job in place and leaves its best weights in it.

    ``from_head``: the network starts with a fitted head, so that its state before the first epoch is a candidate too.

    Raises:
        TrainingError: memory does not even suffice for one sample at a time, or the loss keeps diverging.
    """
    optimizer = make_optimizer(job.network, job.plan, job.scales)
    scaler = torch.amp.GradScaler(job.device.type, enabled=half_precision(job.device) is torch.float16)
    state, logits = yield from _begin(job, optimizer, from_head=from_head, stop=stop)
    meter = Meter(job.stage, job.epochs * len(job.train), done=state.epoch * len(job.train))
    yield meter.started()
    while state.epoch < job.epochs and not _stopped(stop):
        yield from _recovering_epoch(job, state, optimizer, scaler, meter, stop)
        if _stopped(stop):
            break
        state.epoch += 1
        if len(job.validation):
            found = yield from predict(job, job.validation, state, stop=stop)
            if _stopped(stop):
                break
            logits.append(found)
            yield from _watch(job, state, logits)
        if job.folder:
            rows = {"state": vars(state), "logits": [part.tolist() for part in logits]}
            save_checkpoint(job.folder, job.network, optimizer, rows)
            yield Checkpoint(str(job.folder), state.epoch, best=state.best_epoch == state.epoch)
        if job.folder and state.waited >= job.plan.patience and state.epoch >= job.epochs / 2:
            yield Note(f"No better for {state.waited} epochs: stopped early")
            break
    yield meter.finished(epochs=state.epoch, best_epoch=state.best_epoch)
    if job.folder and load_network(job.folder / BEST_NETWORK, job.network):
        return Tuned(state.best_epoch, logits, _stopped(stop))
    return Tuned(state.epoch, logits, _stopped(stop))


def _begin(
    job: Tuning, optimizer: torch.optim.Optimizer, *, from_head: bool, stop: threading.Event | None
) -> Work[tuple[State, list[np.ndarray]]]:
    """The state of the last checkpoint where a run goes on, else a new one."""
    saved = load_checkpoint(job.folder, job.network, optimizer) if job.folder else None
    if saved is not None:
        yield Note(f"Goes on after epoch {saved['state']['epoch']}")
        return State(**saved["state"]), [np.array(rows, dtype=np.float32) for rows in saved["logits"]]
    at_once = job.plan.batch if job.device.type != "cpu" else CPU_SCRATCH_BATCH if job.statistics else CPU_BATCH
    state = State(at_once=min(at_once, job.plan.batch))
    logits: list[np.ndarray] = []
    if from_head and len(job.validation):
        found = yield from predict(job, job.validation, state, stop=stop)
        if not _stopped(stop):
            logits.append(found)
            yield from _watch(job, state, logits)
    return state, logits


def _recovering_epoch(
    job: Tuning,
    state: State,
    optimizer: torch.optim.Optimizer,
    scaler: torch.amp.GradScaler,
    meter: Meter,
    stop: threading.Event | None,
) -> Work[None]:
    """One epoch; where the loss stops being a number, once more from its start with smaller steps."""
    while True:
        before = copy.deepcopy((job.network.state_dict(), optimizer.state_dict()))
        try:
            yield from _epoch(job, state, optimizer, scaler, meter, stop)
            return
        except _DivergedError:
            job.network.load_state_dict(before[0])
            optimizer.load_state_dict(before[1])
            meter.done = state.epoch * len(job.train)
        yield _smaller_steps(state)


def predict(
    job: Tuning, places: np.ndarray, state: State | None = None, *, stop: threading.Event | None = None
) -> Work[np.ndarray]:
    """Logits, float32 (places, classes), of samples as they are, without augmentation; zeros where a file is lost."""
    state = state or State(at_once=CPU_BATCH if job.device.type == "cpu" else job.plan.batch)
    job.network.eval()
    found: np.ndarray | None = None
    meter = Meter("check", len(places))
    row_of = {int(place): row for row, place in enumerate(places)}
    for chunk, inputs in job.batches(places, size=2 * state.at_once, epoch=None):
        if _stopped(stop):
            break
        with torch.inference_mode(), autocast(job.device):
            outputs = job.network(torch.from_numpy(inputs).to(job.device)).float().cpu().numpy()
        if found is None:
            found = np.zeros((len(places), outputs.shape[1]), dtype=np.float32)
        found[[row_of[int(place)] for place in chunk]] = outputs
        yield meter.advance(len(chunk))
    return found if found is not None else np.zeros((len(places), int(job.targets.max()) + 1), dtype=np.float32)


def _epoch(
    job: Tuning,
    state: State,
    optimizer: torch.optim.Optimizer,
    scaler: torch.amp.GradScaler,
    meter: Meter,
    stop: threading.Event | None,
) -> Work[None]:
    job.network.train(job.statistics)
    # The order and every draw depend on seed and epoch alone: a run that goes on sees what it would have seen.
    torch.manual_seed(job.plan.seed * 1_000_003 + state.epoch)
    order = np.random.default_rng([job.plan.seed, state.epoch]).permutation(job.train)
    steps = math.ceil(len(order) / job.plan.batch)
    for number, (places, inputs) in enumerate(job.batches(order, size=job.plan.batch, epoch=state.epoch)):
        done = state.epoch + number / steps
        set_steps(optimizer, schedule(done / job.epochs) * state.step_factor)
        loss = yield from _step(job, state, optimizer, scaler, (places, inputs), meter, stop)
        if _stopped(stop):
            return
        yield Metric("loss", loss, "train", done + 1 / steps)


def _step(
    job: Tuning,
    state: State,
    optimizer: torch.optim.Optimizer,
    scaler: torch.amp.GradScaler,
    batch: tuple[np.ndarray, np.ndarray],
    meter: Meter,
    stop: threading.Event | None,
) -> Work[float]:
    """One step on one batch, a few samples at a time; halves how many where memory does not suffice. Returns the loss."""
    places, inputs = batch
    while True:
        optimizer.zero_grad(set_to_none=True)
        total, done, full = 0.0, meter.done, False
        for start in range(0, len(places), state.at_once):
            if _stopped(stop):
                return total
            part = slice(start, start + state.at_once)
            try:
                loss = _backward(job, scaler, places[part], inputs[part], share=len(places[part]) / len(places))
            except (torch.OutOfMemoryError, RuntimeError) as error:
                if not is_out_of_memory(error):
                    raise
                full = True  # what is held by the traceback is only freed outside this block
            if full:
                break
            total += loss
            yield meter.advance(len(places[part]))
        if not full:
            break
        meter.done = done
        yield _fewer_at_once(state)
    if not math.isfinite(total):
        raise _DivergedError
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(job.network.parameters(), 5.0)
    scaler.step(optimizer)
    scaler.update()
    return total


def _backward(
    job: Tuning, scaler: torch.amp.GradScaler, places: np.ndarray, inputs: np.ndarray, *, share: float
) -> float:
    targets = torch.from_numpy(job.targets[places]).to(job.device)
    weights = torch.from_numpy(job.weights[places]).to(job.device)
    with autocast(job.device):
        outputs = job.network(torch.from_numpy(inputs).to(job.device))
        loss = job.task.loss(outputs.float(), targets, smoothing=job.plan.label_smoothing, weights=weights) * share
    torch.autograd.backward(scaler.scale(loss))
    return float(loss.detach())


def _watch(job: Tuning, state: State, logits: Sequence[np.ndarray]) -> Work[None]:
    """Says how good the network is on validation, and keeps its weights where it is better than before."""
    targets = job.targets[job.validation]
    loss = float(calibrated_losses(logits[-1], targets).mean())
    yield Metric("loss", loss, "validation", state.epoch)
    yield Metric("accuracy", float((logits[-1].argmax(axis=1) == targets).mean()), "validation", state.epoch)
    if loss < state.best_loss - STILL_SAME:
        state.best_loss, state.best_epoch, state.waited = loss, state.epoch, 0
        if job.folder:
            save_network(job.folder / BEST_NETWORK, job.network)
    else:
        state.waited += 1


def _smaller_steps(state: State) -> Note:
    state.step_factor /= 2
    if state.step_factor < 2.0**-MOST_HALVINGS:
        raise TrainingError(
            "The loss is no number, even with smaller steps",
            advice="Choose a smaller learning rate, or another backbone.",
        )
    return Note(f"The loss was no number: back to epoch {state.epoch}, with half the step", "warning")


def _fewer_at_once(state: State) -> Note:
    if state.at_once == 1:
        raise TrainingError(
            "The memory does not suffice for a single image",
            advice="Close other programs, or choose a smaller backbone.",
        )
    state.at_once = max(1, state.at_once // 2)
    return Note(f"Memory is full: going on with {state.at_once} images at a time", "warning")


def _stopped(stop: threading.Event | None) -> bool:
    return stop is not None and stop.is_set()


def as_state(network: nn.Module) -> dict[str, Any]:
    """The tensors of a network as numpy arrays."""
    return {name: value.detach().cpu().numpy().copy() for name, value in network.state_dict().items()}
