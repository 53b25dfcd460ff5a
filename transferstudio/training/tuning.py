"""The loop that tunes a network: epochs of AdamW, watched on validation, able to stop, go on after a kill, and recover."""

from __future__ import annotations

import copy
import hashlib
import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import nn

from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Meter, Metric, Note, Work
from transferstudio.tasks import Labelled
from transferstudio.training import parallel
from transferstudio.training.batches import Batches
from transferstudio.training.begun import BEST_NETWORK
from transferstudio.training.checkpoint import (
    begins_again,
    load_checkpoint,
    load_network,
    resumed,
    save_checkpoint,
    save_network,
)
from transferstudio.training.device import autocast, fast_arithmetic, half_precision, is_out_of_memory
from transferstudio.training.joint import accuracy, losses
from transferstudio.training.optimizer import make_optimizer, schedule, set_steps, thaw
from transferstudio.training.plan import TrainingPlan

MOST_HALVINGS = 4  # of the step size, before a run that keeps diverging is given up
STILL_SAME = 1e-3  # an improvement of the validation loss below this counts as none
# Samples at a time, so that a run answers within a second; gradients add up to the plan's batch.
CPU_BATCH, CPU_SCRATCH_BATCH = 8, 16


class Loss(Protocol):
    """What is made small."""

    def __call__(self, outputs: torch.Tensor, targets: torch.Tensor, *, weights: torch.Tensor) -> torch.Tensor:
        """Of what the network gives (samples, n), and of the samples' classes and weights (samples, fields)."""


@dataclass
class Tuning:
    """One network to tune. Places count in ``labelled`` and in what ``batches`` gives; both are of all teaching samples."""

    network: nn.Module
    scales: dict[str, float]
    """The step of each learning parameter of ``network``, in relation to the head's."""
    batches: Batches
    loss: Loss
    labelled: Labelled
    weights: np.ndarray
    """Of each label, float32 (samples, fields); 0 where there is none."""
    train: np.ndarray
    validation: np.ndarray
    plan: TrainingPlan
    device: torch.device
    at_once: int
    """Samples that go through the network together; gradients add up to the plan's batch. Fewer where memory does not suffice."""
    statistics: bool = False
    """Whether the network is in training mode: BatchNorm statistics are learnt, and dropout acts."""
    mixed: bool = False
    """Whether it learns in the 16-bit arithmetic of processors that have it."""
    folder: Path | None = None
    """Where checkpoints go; None: nowhere, and no epoch is preferred to the last."""
    epochs: int = 0
    stage: str = "tune"
    after: float = 0.0
    """How many tunings of this length follow it, in the time that is left."""
    settle: Callable[[], None] | None = None
    """Makes the tuned network plain again, where it is not: LoRA merges its adapters."""
    levels: Sequence[Sequence[nn.Parameter]] = ()
    """What learns below the head, input first, where it is to begin level by level from the top; empty: all from the start."""

    @property
    def checked(self) -> str:
        """What the validation logits of different epochs have in common, as a hash: the samples and their labels."""
        found = hashlib.sha256(self.labelled.hashes.at(self.validation).raw.tobytes())
        found.update(self.labelled.matrix[self.validation].tobytes())
        return found.hexdigest()


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
    stopped: dict[str, int] | None = None
    """How far it came (see :func:`transferstudio.training.report.cut_short`) where a person stopped it; None: it came to its end."""

    @property
    def cancelled(self) -> bool:
        """Whether a person stopped it before its end."""
        return self.stopped is not None


class _DivergedError(Exception):
    """The loss is no longer a number."""


@dataclass
class _Loop:
    """A tuning that is going on."""

    job: Tuning
    state: State
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    meter: Meter
    stop: parallel.Stop

    def check(self) -> Work[np.ndarray]:
        """The network's logits on validation."""
        job = self.job
        return predict(
            job.network,
            job.batches,
            job.validation,
            classes=job.labelled.width,
            device=job.device,
            at_once=self.state.at_once,
            stop=self.stop,
        )


def tune(job: Tuning, *, from_head: bool, stop: threading.Event | None = None) -> Work[Tuned]:
    """Tunes the network of a job in place and leaves its best weights in it.

    ``from_head``: the network starts with a fitted head, so that its state before the first epoch is a candidate too.

    Raises:
        TrainingError: memory does not even suffice for one sample at a time, or the loss keeps diverging.
    """
    optimizer = make_optimizer(job.network, job.plan, job.scales)
    scaler = torch.amp.GradScaler(job.device.type, enabled=half_precision(job.device) is torch.float16)
    state = State(at_once=job.at_once)
    loop = _Loop(job, state, optimizer, scaler, Meter(job.stage), parallel.Stop(stop))
    logits = yield from _begin(loop, from_head=from_head)
    state = loop.state
    steps = job.epochs * len(job.train)
    loop.meter = Meter(job.stage, steps, done=state.epoch * len(job.train), ahead=round(job.after * steps))
    yield loop.meter.started()
    stopped = None
    while state.epoch < job.epochs:
        if job.folder and state.waited >= job.plan.patience and state.epoch >= job.epochs / 2:
            yield Note(
                f"No better for {state.waited} epochs: stopped early"
            )  # asked here, also a run that goes on stops
            break
        if loop.stop.agree():
            stopped = {"epochs": state.epoch, "of": job.epochs}
            break
        yield from _recovering_epoch(loop)
        if loop.stop:
            continue
        state.epoch += 1
        if len(job.validation):
            found = yield from loop.check()
            if loop.stop:
                state.epoch -= 1  # nobody knows how good it is, so it does not count
                continue
            logits.append(found)
            yield from _watch(job, state, logits)
        if job.folder:
            rows = {"state": vars(state), "logits": [part.tolist() for part in logits], "validation": job.checked}
            save_checkpoint(job.folder, job.network, optimizer, rows, classes=job.labelled.field_classes)
            yield Checkpoint(str(job.folder), state.epoch, best=state.best_epoch == state.epoch)
    yield loop.meter.finished(epochs=state.epoch, best_epoch=state.best_epoch)
    best = job.folder is not None and load_network(job.folder / BEST_NETWORK, job.network)
    if job.settle is not None:
        job.settle()
    return Tuned(state.best_epoch if best else state.epoch, logits, stopped)


def images_at_once(plan: TrainingPlan, device: torch.device, *, statistics: bool = False) -> int:
    """How many samples go through the network at a time; more where BatchNorm has to learn from them."""
    if device.type != "cpu":
        return plan.batch
    return min(CPU_SCRATCH_BATCH if statistics else CPU_BATCH, plan.batch)


def _begin(loop: _Loop, *, from_head: bool) -> Work[list[np.ndarray]]:
    """Puts the last checkpoint back where a run goes on; else looks at the network as it starts. Returns the logits so far."""
    job = loop.job
    saved = None
    if job.folder:
        classes, checked = job.labelled.field_classes, job.checked
        saved = load_checkpoint(job.folder, job.network, loop.optimizer, classes=classes, validation=checked)
        if saved is None:
            yield from begins_again(job.folder)
    if saved is not None:
        loop.state = State(**saved["state"])
        yield resumed(loop.state.epoch, job.epochs)
        return [np.array(rows, dtype=np.float32) for rows in saved["logits"]]
    logits: list[np.ndarray] = []
    if from_head and len(job.validation):
        found = yield from loop.check()
        if not loop.stop:
            logits.append(found)
            yield from _watch(job, loop.state, logits)
    return logits


def _recovering_epoch(loop: _Loop) -> Work[None]:
    """One epoch; where the loss stops being a number, once more from its start with smaller steps."""
    job = loop.job
    while True:
        before = copy.deepcopy((job.network.state_dict(), loop.optimizer.state_dict()))
        try:
            yield from _epoch(loop)
            return
        except _DivergedError:
            job.network.load_state_dict(before[0])
            loop.optimizer.load_state_dict(before[1])
            loop.meter.done = loop.state.epoch * len(job.train)
        yield _smaller_steps(loop.state)


def predict(
    network: nn.Module,
    batches: Batches,
    places: np.ndarray,
    *,
    classes: int,
    device: torch.device,
    at_once: int,
    stop: parallel.Stop | None = None,
) -> Work[np.ndarray]:
    """Logits, float32 (places, classes), of samples as they are, without augmentation; zeros where a file is lost."""
    network.eval()
    found = np.zeros((len(places), classes), dtype=np.float32)
    own = places[parallel.rank() :: parallel.size()]
    meter = Meter("check", len(own))
    row_of = {int(place): row for row, place in enumerate(places)}
    for chunk, inputs in batches(own, size=2 * at_once, epoch=None):
        if stop:
            break
        with torch.inference_mode(), autocast(device):
            outputs = network(torch.from_numpy(inputs).to(device)).float().cpu().numpy()
        found[[row_of[int(place)] for place in chunk]] = outputs
        yield meter.advance(len(chunk))
    return parallel.add_rows(found)


def _epoch(loop: _Loop) -> Work[None]:
    job, state = loop.job, loop.state
    job.network.train(job.statistics)
    thaw(job.levels, state.epoch, job.epochs)
    # The order and every draw depend on seed and epoch alone: a run that goes on sees what it would have seen.
    torch.manual_seed(job.plan.seed * 1_000_003 + state.epoch + parallel.rank() * 7_919)
    order = np.random.default_rng([job.plan.seed, state.epoch]).permutation(job.train)
    own, size = parallel.order_of(order, job.plan.batch)
    steps = math.ceil(len(order) / (size * parallel.size()))
    batches = iter(job.batches(own, size=size, epoch=state.epoch))
    for number in range(steps):
        places, inputs = next(batches, (order[:0], np.empty(0)))  # a small last batch may be that of other processes
        done = state.epoch + number / steps
        factor = schedule(done / job.epochs) * state.step_factor
        set_steps(loop.optimizer, factor)
        if number == steps // 2:  # once an epoch is enough to see how the step shrinks
            yield Metric("learning rate", job.plan.step * factor, "train", done)
        loss = yield from _step(loop, places, inputs)
        if loop.stop.agree():
            return
        yield Metric("loss", loss, "train", done + 1 / steps)
    if job.statistics:
        parallel.average_statistics(job.network)


def _step(loop: _Loop, places: np.ndarray, inputs: np.ndarray) -> Work[float]:
    """One step on one batch, a few samples at a time; halves how many where memory does not suffice. Returns the loss."""
    job, state, optimizer, scaler, meter = loop.job, loop.state, loop.optimizer, loop.scaler, loop.meter
    while True:
        optimizer.zero_grad(set_to_none=True)
        total, done, full = 0.0, meter.done, False
        for start in range(0, len(places), state.at_once):
            if loop.stop:
                return total
            part = slice(start, start + state.at_once)
            try:
                loss = _backward(job, scaler, places[part], inputs[part], share=len(places[part]) / len(places))
            except RuntimeError as error:  # torch.OutOfMemoryError is one
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
    total = parallel.add_gradients(job.network, len(places), total)
    if not math.isfinite(total):
        raise _DivergedError  # before the scaler unscales, which it may do once a step
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(job.network.parameters(), 5.0)
    scaler.step(optimizer)
    scaler.update()
    return total


def _backward(
    job: Tuning, scaler: torch.amp.GradScaler, places: np.ndarray, inputs: np.ndarray, *, share: float
) -> float:
    targets = torch.from_numpy(np.stack([field.targets[places] for field in job.labelled.fields], axis=1)).to(
        job.device
    )
    weights = torch.from_numpy(job.weights[places]).to(job.device)
    with fast_arithmetic(job.device) if job.mixed else autocast(job.device):
        outputs = job.network(torch.from_numpy(inputs).to(job.device))
    loss = job.loss(outputs.float(), targets, weights=weights) * share
    torch.autograd.backward(scaler.scale(loss))
    return float(loss.detach())


def _watch(job: Tuning, state: State, logits: Sequence[np.ndarray]) -> Work[None]:
    """Says how good the network is on validation, and keeps its weights where it is better than before."""
    checked = job.labelled.where(np.isin(np.arange(len(job.labelled)), job.validation))
    loss = float(losses(checked, logits[-1]).mean())
    yield Metric("loss", loss, "validation", state.epoch)
    yield Metric("accuracy", accuracy(checked, logits[-1]), "validation", state.epoch)
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
    return Note(f"The loss became NaN: going back to epoch {state.epoch}, with half the learning rate", "warning")


def _fewer_at_once(state: State) -> Note:
    if state.at_once == 1:
        raise TrainingError(
            "The memory does not suffice for a single sample",
            advice="Close other programs, or choose a smaller backbone.",
        )
    state.at_once = max(1, state.at_once // 2)
    return Note(f"Memory is full: continuing with {state.at_once} samples at a time", "warning")


def as_state(network: nn.Module) -> dict[str, Any]:
    """The tensors of a network as numpy arrays."""
    return {name: value.detach().cpu().numpy().copy() for name, value in network.state_dict().items()}
