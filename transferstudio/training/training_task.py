"""What the training loop asks of a task: batches, the forward pass and the loss, stages, and what the epochs are watched by."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

import torch
from torch import nn

from transferstudio.events import Work
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.report import CutShort


class Batch(Protocol):
    """Samples with what the network sees of them, which can be passed in parts."""

    def __len__(self) -> int:
        """Number of samples."""

    def __getitem__(self, part: slice, /) -> Any:
        """Some of them, as a batch."""


AnyBatch = TypeVar("AnyBatch", bound=Batch)


@dataclass
class State:
    """Where a training stands after ``epoch`` epochs; plain values, for a checkpoint."""

    epoch: int = 0
    best_epoch: int = 0
    best: float = -math.inf
    waited: int = 0
    step_factor: float = 1.0
    at_once: int = 8


@dataclass(frozen=True)
class Stage:
    """The part of a training that an epoch belongs to."""

    title: str
    before: int
    """Epochs of it before this one."""
    total: int
    is_scored: bool = True
    """Whether losses are reported, and the network is a candidate; practice is neither."""
    follow: float = 0.0
    """How many trainings of ``total`` epochs follow it, in the time that is left."""


@dataclass(frozen=True)
class Reached:
    """How far :func:`run_epochs` came: the epoch whose weights the network has, and how many epochs ended; ``stopped`` by a person."""

    best: int
    epochs: int
    stopped: bool

    def cut_short(self, of: int) -> CutShort | None:
        """How many epochs ended of how many, for the report, where a person stopped it; None: it came to its end."""
        return CutShort(self.epochs, of) if self.stopped else None


class TrainingTask(Protocol[AnyBatch]):
    """What is to be learnt, as the loop asks for it."""

    @property
    def network(self) -> nn.Module:
        """What learns."""

    @property
    def stored(self) -> nn.Module:
        """All that a checkpoint has to hold."""

    @property
    def best(self) -> nn.Module:
        """What is kept where it is better than before; its tensors fit into ``network``."""

    @property
    def plan(self) -> TrainingPlan:
        """As the person asked for it."""

    @property
    def device(self) -> torch.device:
        """What the network computes on."""

    @property
    def folder(self) -> Path | None:
        """Where checkpoints go; None: nowhere, and no epoch is preferred to the last."""

    @property
    def classes(self) -> Sequence[FieldClasses]:
        """The classes that the network names, by id; empty where it names none."""

    @property
    def validation_key(self) -> str:
        """A hash of the samples that validate and their labels: scores of different epochs can be compared while it stays."""

    @property
    def epochs(self) -> int:
        """Epochs of all stages."""

    @property
    def clip(self) -> float:
        """The largest norm of the gradients of a step."""

    @property
    def least_gain(self) -> float:
        """A score that is better by no more than this counts as none."""

    @property
    def levels(self) -> Sequence[Sequence[nn.Parameter]]:
        """What learns below the head, input first, where it is to begin level by level from the top; empty: all from the start."""

    def stage(self, epoch: int) -> Stage:
        """The stage of an epoch, counted from 0."""

    def begin(self, epoch: int) -> tuple[int, int, Iterator[AnyBatch]]:
        """Gets ready for an epoch: its number of steps, of samples, and this process's part of each batch; the same whenever it is asked
        for that epoch. A part may be empty; parts that are missing at the end are."""

    def arithmetic(self) -> AbstractContextManager[object]:
        """In which :meth:`forward` computes."""

    def forward(self, part: AnyBatch) -> Any:
        """What the network gives for some samples."""

    def loss(self, outputs: Any, part: AnyBatch) -> torch.Tensor:
        """Their mean loss, float32, a scalar; computed in full precision."""

    def stepped(self) -> None:
        """The network has made a step."""

    def watch(self, state: State) -> Work[float | None]:
        """Says how good the network is after ``state.epoch`` epochs (the higher, the better); None where nothing tells."""
