"""Epochs of AdamW over what a lesson gives: watched, able to stop, to go on after a kill, and to recover from divergence and full memory."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import torch
from torch import nn

from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Meter, Metric, Note, Work
from transferstudio.tasks import FieldClasses
from transferstudio.training import parallel
from transferstudio.training.begun import BEST_NETWORK
from transferstudio.training.checkpoint import (
    begins_again,
    load_checkpoint,
    resumed,
    save_checkpoint,
    save_network,
)
from transferstudio.training.device import is_out_of_memory
from transferstudio.training.optimizer import schedule, set_steps
from transferstudio.training.plan import TrainingPlan

MOST_HALVINGS = 4  # of the step size, before a run that keeps diverging is given up

Item = TypeVar("Item")


@dataclass
class State:
    """Where a tuning stands after ``epoch`` epochs; plain values, for a checkpoint."""

    epoch: int = 0
    best_epoch: int = 0
    best: float = -1.0
    waited: int = 0
    step_factor: float = 1.0
    at_once: int = 8


@dataclass(frozen=True)
class Stage:
    """The part of a tuning that an epoch belongs to: its name, the epochs of it before this one and in all, and whether losses are told."""

    title: str
    before: int
    total: int
    told: bool = True


@dataclass(frozen=True)
class Reached:
    """How far :func:`run_epochs` came: the epoch whose weights are the best, and how many epochs ended; ``stopped`` by a person."""

    best: int
    epochs: int
    stopped: bool


class Lesson(Protocol[Item]):
    """What is to be learnt, as the loop asks for it; a batch is a sequence of items that may be passed in parts."""

    @property
    def network(self) -> nn.Module:
        """What learns."""

    @property
    def stored(self) -> nn.Module:
        """All that a checkpoint has to hold."""

    @property
    def best(self) -> nn.Module:
        """What is kept where it is better than before."""

    @property
    def plan(self) -> TrainingPlan:
        """As the person asked for it."""

    @property
    def folder(self) -> Path:
        """Where checkpoints go."""

    @property
    def classes(self) -> Sequence[FieldClasses]:
        """The classes that the network names, by id; empty where it names none."""

    @property
    def unit(self) -> str:
        """What an item is, in the singular."""

    @property
    def epochs(self) -> int:
        """Epochs of all stages."""

    @property
    def clip(self) -> float:
        """The largest norm of the gradients of a step."""

    def stage(self, epoch: int) -> Stage:
        """The stage of an epoch, counted from 0."""

    def begin(self, epoch: int) -> tuple[int, int, Iterator[Sequence[Item]]]:
        """Gets ready for an epoch: its number of batches and of items, and the batches; the same ones whenever it is asked for that epoch."""

    def backward(self, part: Sequence[Item], *, share: float) -> float:
        """Adds the gradients of some items, ``share`` of a batch; returns their part of the loss."""

    def stepped(self) -> None:
        """The network has made a step."""

    def watch(self, state: State) -> Work[float | None]:
        """Says how good the network is after ``state.epoch`` epochs (the higher, the better); None where nothing tells."""


class _DivergedError(Exception):
    """The loss is no longer a number."""


@dataclass
class _Loop(Generic[Item]):
    lesson: Lesson[Item]
    optimizer: torch.optim.Optimizer
    state: State
    stop: parallel.Stop

    def save(self) -> None:
        lesson = self.lesson
        save_checkpoint(lesson.folder, lesson.stored, self.optimizer, asdict(self.state), classes=lesson.classes)


def run_epochs(
    lesson: Lesson[Item],
    optimizer: torch.optim.Optimizer,
    *,
    at_once: int,
    first: bool,
    stop: threading.Event | None = None,
) -> Work[Reached]:
    """Tunes the network of a lesson; its best weights are in ``best-network.safetensors`` then.

    ``first``: the network is a candidate as it came. ``at_once``: items that go through it together.

    Raises:
        TrainingError: memory does not even suffice for one item, or the loss keeps diverging.
    """
    loop = _Loop(lesson, optimizer, State(at_once=at_once), parallel.Stop(stop))
    kept = load_checkpoint(lesson.folder, lesson.stored, optimizer, classes=lesson.classes)
    if kept is not None:
        loop.state = State(**kept)
        stage = lesson.stage(max(0, loop.state.epoch - 1))
        yield resumed(stage.before + 1 if loop.state.epoch else 0, stage.total, practice=not stage.told)
    else:
        yield from begins_again(lesson.folder)
        if first:
            yield from _watch(loop)
        loop.save()
    stopped = False
    while loop.state.epoch < lesson.epochs:
        if loop.state.epoch and loop.state.waited >= lesson.plan.patience:  # asked here, also a run that goes on stops
            yield Note(f"No better on validation for {loop.state.waited} epochs: stopping")
            break
        try:
            yield from _epoch(loop)
        except _DivergedError:
            loop.state = _back(loop)
            yield Note(
                f"The loss became NaN: going back to epoch {loop.state.epoch}, with half the learning rate", "warning"
            )
            continue
        if loop.stop:
            stopped = True
            break
        loop.state.epoch += 1
        if not (yield from _watch(loop)):
            loop.state.epoch -= 1  # nobody knows how good it is, so it does not count
            stopped = True
            break
        loop.save()
        yield Checkpoint(str(lesson.folder), loop.state.epoch, best=loop.state.best_epoch == loop.state.epoch)
    return Reached(loop.state.best_epoch, loop.state.epoch, stopped)


def _epoch(loop: _Loop[Item]) -> Work[None]:
    lesson, state = loop.lesson, loop.state
    # The order and every draw depend on seed and epoch alone: a run that goes on sees what it would have seen.
    torch.manual_seed(lesson.plan.seed * 1_000_003 + state.epoch + parallel.rank() * 7_919)
    stage = lesson.stage(state.epoch)
    steps, items, batches = lesson.begin(state.epoch)
    meter = Meter(stage.title, items, ahead=items * (stage.total - stage.before - 1))
    yield meter.started()
    for number, batch in enumerate(batches):
        factor = schedule((stage.before + number / steps) / stage.total) * state.step_factor
        set_steps(loop.optimizer, factor)
        loss = yield from _step(loop, batch, meter)
        if loop.stop.agree():
            return
        if number == steps // 2:  # once an epoch is enough to see how the step shrinks
            yield Metric("learning rate", lesson.plan.step * factor, "train", stage.before + 0.5)
        if stage.told:
            yield Metric("loss", loss, "train", stage.before + (number + 1) / steps)
    parallel.average_statistics(lesson.network)
    yield meter.finished()


def _step(loop: _Loop[Item], batch: Sequence[Item], meter: Meter) -> Work[float]:
    """One step on one batch, a few items at a time; halves how many where memory does not suffice."""
    state, lesson, own = loop.state, loop.lesson, parallel.share(batch)
    while True:
        loop.optimizer.zero_grad(set_to_none=True)
        total, done, full = 0.0, meter.done, False
        for place in range(0, len(own), state.at_once):
            if loop.stop:
                return total
            part = own[place : place + state.at_once]
            try:
                total += lesson.backward(part, share=len(part) / len(own))
            except RuntimeError as error:  # torch.OutOfMemoryError is one
                if not is_out_of_memory(error):
                    raise
                full = True  # what is held by the traceback is only freed outside this block
                break
            if place + state.at_once < len(own):
                yield meter.advance(len(part))
        meter.done = done
        if not full:
            break
        if state.at_once == 1:
            advice = "Close other programs, or choose a smaller network."
            raise TrainingError(f"The memory does not suffice for a single {lesson.unit}", advice=advice)
        state.at_once = max(1, state.at_once // 2)
        yield Note(f"Memory is full: continuing with {state.at_once} {lesson.unit}s at a time", "warning")
    total = parallel.add_gradients(lesson.network, len(own), total)
    if not math.isfinite(total):
        raise _DivergedError
    nn.utils.clip_grad_norm_(lesson.network.parameters(), lesson.clip)
    loop.optimizer.step()
    lesson.stepped()
    yield meter.advance(len(batch))
    return total


def _watch(loop: _Loop[Item]) -> Work[bool]:
    """Keeps the network where it is better than before; the last one where nothing tells. False where a person stopped it before."""
    lesson, state = loop.lesson, loop.state
    stage = lesson.stage(max(0, state.epoch - 1))
    watching = lesson.watch(state)
    while True:
        try:
            event = next(watching)
        except StopIteration as end:
            found: float | None = end.value
            break
        yield event
        if loop.stop:
            watching.close()
            return False
    if found is None:
        if stage.told and state.epoch > 0:
            state.best_epoch = state.epoch
            save_network(lesson.folder / BEST_NETWORK, lesson.best)
    elif found > state.best:
        state.best, state.best_epoch, state.waited = found, state.epoch, 0
        save_network(lesson.folder / BEST_NETWORK, lesson.best)
    elif stage.before + 1 >= stage.total / 2:
        state.waited += 1
    return True


def _back(loop: _Loop[Item]) -> State:
    """The state of the last checkpoint, with half the step."""
    factor = loop.state.step_factor / 2
    if factor < 2.0**-MOST_HALVINGS:
        raise TrainingError(
            "The loss is no number, even with smaller steps",
            advice="Choose a smaller learning rate, or another network.",
        )
    lesson = loop.lesson
    kept = load_checkpoint(lesson.folder, lesson.stored, loop.optimizer, classes=lesson.classes)
    back = State(**kept) if kept else State(at_once=loop.state.at_once)
    back.step_factor = factor
    return back
