"""The training task of a classifier: where inputs come from, the loss, and how good the network is so far."""

from __future__ import annotations

import hashlib
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import nn

from transferstudio.events import Meter, Metric, Work
from transferstudio.i18n import Message
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.multi_task import accuracy, losses
from transferstudio.training import parallel
from transferstudio.training.batches import Batches
from transferstudio.training.device import as_memory_allows, autocast, fast_arithmetic
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.loop import run_epochs
from transferstudio.training.optimizer import make_optimizer
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.training_task import Reached, Stage, State

# Samples at a time, so that a run answers within a second; gradients add up to the plan's batch.
CPU_BATCH, CPU_SCRATCH_BATCH = 8, 16


class Loss(Protocol):
    """The loss of what a network gives."""

    def __call__(self, outputs: torch.Tensor, targets: torch.Tensor, *, weights: torch.Tensor) -> torch.Tensor:
        """Of what the network gives (samples, n), and of the samples' classes and weights (samples, fields)."""


@dataclass(frozen=True)
class Inputs:
    """Some samples: their indices, int64, and what the network sees of them."""

    indices: np.ndarray
    values: np.ndarray

    def __len__(self) -> int:
        """See Batch."""
        return len(self.indices)

    def __getitem__(self, part: slice, /) -> Inputs:
        """See Batch."""
        return Inputs(self.indices[part], self.values[part])


@dataclass
class ClassTraining:
    """One network that learns classes; see TrainingTask. Indices count in ``labelled`` and in what ``batches`` gives; both are of all
    teaching samples."""

    network: nn.Module
    scales: dict[str, float]
    """The step of each learning parameter of ``network``, in relation to the head's."""
    batches: Batches
    criterion: Loss
    labelled: LabelledSamples
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
    epochs: int = 0
    fold: tuple[int, int] | None = None
    """Which fold it is, counted from 1, and of how many; None where it is none."""
    follow: float = 0.0
    """How many trainings of this length follow it, in the time that is left."""
    merge_adapters: Callable[[], None] | None = None
    """Makes the fine-tuned network plain again, where it is not: LoRA merges its adapters."""
    levels: Sequence[Sequence[nn.Parameter]] = ()
    logits: dict[int, np.ndarray] = field(default_factory=dict)
    """On validation, of the last epoch and of the best one before."""
    clip: float = 5.0
    least_gain: float = 1e-3

    @property
    def stored(self) -> nn.Module:
        """See TrainingTask."""
        return self.network

    @property
    def best(self) -> nn.Module:
        """See TrainingTask."""
        return self.network

    @property
    def classes(self) -> Sequence[FieldClasses]:
        """See TrainingTask."""
        return self.labelled.field_classes

    @property
    def validation_key(self) -> str:
        """See TrainingTask."""
        found = hashlib.sha256(self.labelled.hashes.at(self.validation).raw.tobytes())
        found.update(self.labelled.matrix[self.validation].tobytes())
        return found.hexdigest()

    def stage(self, epoch: int) -> Stage:
        """See TrainingTask."""
        numbers = (epoch + 1, self.epochs)
        title = Message("epoch {} of {}", *numbers)
        if self.fold is not None:
            title = Message("fold {} of {}, epoch {} of {}", *self.fold, *numbers)
        return Stage(title, epoch, self.epochs, follow=self.follow)

    def begin(self, epoch: int) -> tuple[int, int, Iterator[Inputs]]:
        """See TrainingTask."""
        self.network.train(self.statistics)
        order = np.random.default_rng([self.plan.seed, epoch]).permutation(self.train)
        own, size = parallel.order_of(order, self.plan.batch)
        steps = math.ceil(len(order) / (size * parallel.size()))
        batches = (Inputs(*batch) for batch in self.batches(own, size=size, epoch=epoch))
        return steps, len(own), batches

    def arithmetic(self) -> AbstractContextManager[object]:
        """See TrainingTask."""
        return fast_arithmetic(self.device) if self.mixed else autocast(self.device)

    def forward(self, part: Inputs) -> torch.Tensor:
        """See TrainingTask."""
        outputs: torch.Tensor = self.network(torch.from_numpy(part.values).to(self.device))
        return outputs

    def loss(self, outputs: Any, part: Inputs) -> torch.Tensor:
        """See TrainingTask."""
        targets = np.stack([field.targets[part.indices] for field in self.labelled.fields], axis=1)
        weights = torch.from_numpy(self.weights[part.indices]).to(self.device)
        return self.criterion(outputs.float(), torch.from_numpy(targets).to(self.device), weights=weights)

    def stepped(self) -> None:
        """See TrainingTask."""

    def watch(self, state: State) -> Work[float | None]:
        """See TrainingTask: the validation loss, negative. Without a folder it is only signalled, so that no fold chooses its best epoch."""
        if not len(self.validation):
            return None
        logits = yield from self.checked(at_once=state.at_once)
        self.logits = {epoch: kept for epoch, kept in self.logits.items() if epoch == state.best_epoch}
        self.logits[state.epoch] = logits
        watched = self.labelled.where(np.isin(np.arange(len(self.labelled)), self.validation))
        loss = float(losses(watched, logits).mean())
        yield Metric("loss", loss, "validation", state.epoch)
        yield Metric("accuracy", accuracy(watched, logits), "validation", state.epoch)
        return -loss if self.folder is not None else None

    def validated(self, reached: Reached) -> Work[np.ndarray]:
        """The logits on validation of the epoch that was kept, float32 (samples, classes of all fields)."""
        known = self.logits.get(reached.best)
        return known if known is not None else (yield from self.checked())  # it was resumed later

    def checked(self, *, at_once: int | None = None) -> Work[np.ndarray]:
        """The logits on validation of the network as it is, float32 (samples, classes of all fields)."""
        return predict(
            self.network,
            self.batches,
            self.validation,
            classes=self.labelled.width,
            device=self.device,
            at_once=at_once or self.at_once,
        )


def fine_tune(job: ClassTraining, *, first: bool, stop: threading.Event | None = None) -> Work[Reached]:
    """Trains the network of a job in place and leaves its best weights in it; see :func:`run_epochs`."""
    optimizer = make_optimizer(job.network, job.plan, job.scales)
    reached = yield from run_epochs(job, optimizer, at_once=job.at_once, first=first, stop=stop)
    if job.merge_adapters is not None:
        job.merge_adapters()
    return reached


def images_at_once(plan: TrainingPlan, device: torch.device, *, statistics: bool = False) -> int:
    """How many samples go through the network at a time; more where BatchNorm has to learn from them."""
    if device.type != "cpu":
        return plan.batch
    return min(CPU_SCRATCH_BATCH if statistics else CPU_BATCH, plan.batch)


def predict(
    network: nn.Module,
    batches: Batches,
    indices: np.ndarray,
    *,
    classes: int,
    device: torch.device,
    at_once: int,
    stop: parallel.Stop | None = None,
) -> Work[np.ndarray]:
    """Logits, float32 (samples, classes), of samples as they are, without augmentation; zeros where a file is lost."""
    network.eval()
    found = np.zeros((len(indices), classes), dtype=np.float32)
    own = indices[parallel.rank() :: parallel.size()]
    meter = Meter("check", len(own))
    row_of = {int(index): row for row, index in enumerate(indices)}
    for chunk, inputs in batches(own, size=2 * at_once, epoch=None):
        if stop:
            break
        found[[row_of[int(index)] for index in chunk]] = _logits(network, inputs, device)
        yield meter.advance(len(chunk))
    return parallel.add_rows(found)


def _logits(network: nn.Module, inputs: np.ndarray, device: torch.device) -> np.ndarray:
    def compute(part: slice) -> np.ndarray:
        outputs: np.ndarray = network(torch.from_numpy(inputs[part]).to(device)).float().cpu().numpy()
        return outputs

    with torch.inference_mode(), autocast(device):
        return np.concatenate(as_memory_allows(compute, len(inputs)))


def as_state(network: nn.Module) -> dict[str, Any]:
    """The tensors of a network as numpy arrays."""
    return {name: value.detach().cpu().numpy().copy() for name, value in network.state_dict().items()}
