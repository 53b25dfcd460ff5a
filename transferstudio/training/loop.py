"""The training loop of all tasks: epochs of AdamW, watched on validation, able to stop, to go on after a kill, and to recover.

It recovers from full memory (fewer samples go through the network together) and from divergence (back to the last checkpoint, with half
the learning rate). Gradients of a batch are added up part by part, and scaled where the arithmetic is float16.
"""

from __future__ import annotations

import copy
import math
import threading
from dataclasses import asdict
from typing import Generic

import torch
from torch import nn

from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Meter, Metric, Note, Work
from transferstudio.i18n import message
from transferstudio.training import parallel
from transferstudio.training.checkpoint import (
    begins_again,
    load_checkpoint,
    load_network,
    resumed,
    save_checkpoint,
    save_network,
)
from transferstudio.training.device import half_precision, is_out_of_memory, not_even_one
from transferstudio.training.optimizer import schedule, set_learning_rates, thaw
from transferstudio.training.resumable_run import BEST_NETWORK
from transferstudio.training.training_task import AnyBatch, Reached, State, TrainingTask

MOST_HALVINGS = 4  # of the learning rate, before a run that keeps diverging is given up


class _DivergedError(Exception):
    """The loss is no longer a number."""


class _Loop(Generic[AnyBatch]):
    """A training that is going on."""

    def __init__(
        self, task: TrainingTask[AnyBatch], optimizer: torch.optim.Optimizer, at_once: int, stop: threading.Event | None
    ) -> None:
        self.task, self.optimizer = task, optimizer
        self.state = State(at_once=at_once)
        self.stop = parallel.Stop(stop)
        self.scaler = torch.amp.GradScaler(task.device.type, enabled=half_precision(task.device) is torch.float16)
        # Without a folder there is nothing to go back to but the start.
        self.start = None if task.folder else copy.deepcopy((task.stored.state_dict(), optimizer.state_dict()))

    def save(self) -> None:
        """Writes a checkpoint, where there is a folder for it."""
        task = self.task
        if task.folder is not None:
            state = asdict(self.state)
            save_checkpoint(
                task.folder,
                task.stored,
                self.optimizer,
                state,
                classes=task.classes,
                validation=task.validation_key,
            )

    def load(self) -> bool:
        """Goes back to the last checkpoint; False where there is none of these classes and this validation set."""
        task = self.task
        if task.folder is None:
            return False
        kept = load_checkpoint(
            task.folder, task.stored, self.optimizer, classes=task.classes, validation=task.validation_key
        )
        if kept is not None:
            self.state = State(**kept)
        return kept is not None

    def keep_best(self) -> None:
        """The network as it is now is the one to keep."""
        self.state.best_epoch = self.state.epoch
        if self.task.folder is not None:
            save_network(self.task.folder / BEST_NETWORK, self.task.best)


def run_epochs(
    task: TrainingTask[AnyBatch],
    optimizer: torch.optim.Optimizer,
    *,
    at_once: int,
    first: bool,
    stop: threading.Event | None = None,
) -> Work[Reached]:
    """Trains the network of a task in place and leaves its best weights in it.

    ``first``: the network is a candidate as it came. ``at_once``: samples that go through it together.

    Raises:
        TrainingError: it was cancelled before anything was learnt, memory does not even suffice for one sample, or the loss keeps diverging.
    """
    loop = _Loop(task, optimizer, at_once, stop)
    yield from _begin(loop, first=first)
    while loop.state.epoch < task.epochs and not loop.stop.agree():
        if _is_no_better(loop):  # asked here, so that a run that goes on stops as well
            yield Note(message("Early stopping: no improvement on the validation set for {} epochs", loop.state.waited))
            break
        try:
            yield from _epoch(loop)
        except _DivergedError:
            _go_back(loop)
            words = message("The loss became NaN: going back to epoch {} with half the learning rate", loop.state.epoch)
            yield Note(words, "warning")
            continue
        if loop.stop:
            break
        loop.state.epoch += 1
        if not (yield from _watch(loop)):
            loop.state.epoch -= 1  # nobody knows how good it is, so it does not count
            break
        loop.save()
        if task.folder is not None:
            yield Checkpoint(str(task.folder), loop.state.epoch, best=loop.state.best_epoch == loop.state.epoch)
    if task.folder is not None and not load_network(task.folder / BEST_NETWORK, task.network):
        raise TrainingError(
            message("The run was cancelled before anything was learnt"), advice=message("Start it again.")
        )
    stopped = bool(loop.stop) and loop.state.epoch < task.epochs
    return Reached(loop.state.best_epoch, loop.state.epoch, stopped)


def _begin(loop: _Loop[AnyBatch], *, first: bool) -> Work[None]:
    """Goes on where a run was left; else looks at the network as it came, where it is a candidate."""
    task = loop.task
    if loop.load():
        stage = task.stage(max(0, loop.state.epoch - 1))
        yield resumed(stage.before + 1 if loop.state.epoch else 0, stage.total, practice=not stage.is_scored)
        return
    if task.folder is not None:
        yield from begins_again(task.folder)
        (task.folder / BEST_NETWORK).unlink(missing_ok=True)  # of the checkpoint that cannot be gone on from
    if first:
        yield from _watch(loop)
    loop.save()


def _epoch(loop: _Loop[AnyBatch]) -> Work[None]:
    task, state = loop.task, loop.state
    # The order and every draw depend on seed and epoch alone: a run that goes on sees what it would have seen.
    torch.manual_seed(task.plan.seed * 1_000_003 + state.epoch + parallel.rank() * 7_919)
    stage = task.stage(state.epoch)
    if stage.is_scored:
        thaw(task.levels, stage.before, stage.total)
    steps, samples, batches = task.begin(state.epoch)
    meter = Meter(stage.title, samples, ahead=round(samples * (stage.total * (1 + stage.follow) - stage.before - 1)))
    yield meter.started()
    for number in range(steps):
        factor = schedule((stage.before + number / steps) / stage.total) * state.step_factor
        set_learning_rates(loop.optimizer, factor)
        loss = yield from _step(loop, next(batches, None), meter)
        if loop.stop.agree():
            return
        if number == steps // 2:  # once an epoch is enough to see how the step shrinks
            yield Metric("learning rate", task.plan.effective_learning_rate * factor, "train", stage.before + 0.5)
        if stage.is_scored and loss is not None:
            yield Metric("loss", loss, "train", stage.before + (number + 1) / steps)
    parallel.average_statistics(task.network)
    yield meter.finished()


def _step(loop: _Loop[AnyBatch], batch: AnyBatch | None, meter: Meter) -> Work[float | None]:
    """One step on one batch, a part at a time; halves how many where memory does not suffice. Returns the loss; None without a sample."""
    task, optimizer, scaler = loop.task, loop.optimizer, loop.scaler
    total = yield from _gradients(loop, batch, meter)
    if loop.stop:
        return None
    whole = parallel.add_gradients(task.network, 0 if batch is None else len(batch), total)
    if whole is None:
        return None
    if not math.isfinite(whole):
        raise _DivergedError  # before the scaler unscales, which it may do once a step
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(task.network.parameters(), task.clip)
    scaler.step(optimizer)
    scaler.update()
    task.stepped()
    return whole


def _gradients(loop: _Loop[AnyBatch], batch: AnyBatch | None, meter: Meter) -> Work[float]:
    """Adds up the gradients of a batch; returns its mean loss."""
    state, count = loop.state, 0 if batch is None else len(batch)
    while True:
        loop.optimizer.zero_grad(set_to_none=True)
        total, done, full = 0.0, meter.done, False
        for start in range(0, count, state.at_once):
            if loop.stop:
                return total
            part = batch[start : start + state.at_once]  # type: ignore[index] # it has samples
            try:
                total += _backward(loop, part, share=len(part) / count)
            except RuntimeError as error:  # torch.OutOfMemoryError is one
                if not is_out_of_memory(error):
                    raise
                full = True  # what is held by the traceback is only freed outside this block
            if full:
                break
            yield meter.advance(len(part))
        if not full:
            return total
        meter.done = done
        yield _fewer_at_once(state)


def _backward(loop: _Loop[AnyBatch], part: AnyBatch, *, share: float) -> float:
    """Adds the gradients of a part that is this share of its batch; returns its share of the loss."""
    with loop.task.arithmetic():
        outputs = loop.task.forward(part)
    loss = loop.task.loss(outputs, part) * share
    torch.autograd.backward(loop.scaler.scale(loss))
    return float(loss.detach())


def _watch(loop: _Loop[AnyBatch]) -> Work[bool]:
    """Keeps the network where it is better than before; the last one where nothing tells. False where a person stopped it before."""
    task, state = loop.task, loop.state
    watching = task.watch(state)
    while True:
        try:
            event = next(watching)
        except StopIteration as end:
            score: float | None = end.value
            break
        yield event
        if loop.stop:
            watching.close()
            return False
    if score is None:
        if state.epoch > 0 and task.stage(state.epoch - 1).is_scored:
            loop.keep_best()
    elif score > state.best + task.least_gain:
        state.best, state.waited = score, 0
        loop.keep_best()
    else:
        state.waited += 1
    return True


def _is_no_better(loop: _Loop[AnyBatch]) -> bool:
    """Whether it is time to stop early: steps are large in the first half, so that a worse score says little there."""
    stage = loop.task.stage(max(0, loop.state.epoch - 1))
    return (
        loop.state.epoch > 0
        and stage.is_scored
        and loop.state.waited >= loop.task.plan.patience
        and stage.before + 1 >= stage.total / 2
    )


def _go_back(loop: _Loop[AnyBatch]) -> None:
    """To the last checkpoint, or the start where there is none, with half the learning rate."""
    factor, at_once = loop.state.step_factor / 2, loop.state.at_once
    if factor < 2.0**-MOST_HALVINGS:
        raise TrainingError(
            message("The loss is NaN, even with a smaller learning rate"),
            advice=message("Choose a smaller learning rate or another network."),
        )
    if loop.start is not None:
        network, moments = copy.deepcopy(loop.start)
        loop.task.stored.load_state_dict(network)
        loop.optimizer.load_state_dict(moments)
        loop.state = State(at_once=at_once)
    elif not loop.load():
        raise TrainingError(message("The checkpoint of this run no longer exists"), advice=message("Start it again."))
    loop.state.step_factor = factor
    loop.state.at_once = min(loop.state.at_once, at_once)


def _fewer_at_once(state: State) -> Note:
    if state.at_once == 1:
        raise not_even_one()
    state.at_once = max(1, state.at_once // 2)
    return Note(message("Out of memory: continuing with {} samples at a time", state.at_once), "warning")
