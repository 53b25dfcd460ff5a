"""Several processes that train one network together, as torchrun starts them; one process by itself is the usual case.

Every process does the whole run with the same plan and the same draws. They share the work in three places: each looks at its part of the
samples, each takes its part of a batch, and the gradients are added up; each asks its part of the samples that watch. What they have to
agree on goes through here. Gradients are added by hand and not by DistributedDataParallel, because layers thaw in the middle of a run and a
process may have no sample of a last small batch; both are errors there.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

if TYPE_CHECKING:
    from torch import nn

Thing = TypeVar("Thing")
PATIENCE = timedelta(hours=2)  # one process may convert a network while the others wait


class PeerLostError(Exception):
    """Another process is gone; torchrun starts all of them anew, and the run goes on after its last whole epoch."""


def size() -> int:
    """How many processes there are; 1 by itself, whatever a cluster has set for others."""
    return int(os.environ.get("WORLD_SIZE", "1")) if "TORCHELASTIC_RUN_ID" in os.environ else 1


def rank() -> int:
    """Which of them this is, from 0; 0 alone writes into the project."""
    return int(os.environ.get("RANK", "0"))


def alone() -> bool:
    """Whether there is nobody to agree with."""
    return size() == 1


def threads() -> int:
    """How many threads this process should compute with; 0: as many as there are cores."""
    return 0 if alone() else max(1, (os.cpu_count() or 1) // int(os.environ.get("LOCAL_WORLD_SIZE", "1")))


def restarted() -> bool:
    """Whether torchrun started these processes anew, because one of them was lost."""
    return int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")) > 0


def part() -> None:
    """Leaves the others: what this process does from now on, it does by itself."""
    if not alone():
        wait()
        _joined().destroy_process_group()
        os.environ["WORLD_SIZE"] = "1"


@cache
def _joined() -> Any:
    """torch.distributed, once all processes have found each other: over gloo on processors, NCCL where each has a graphics processor."""
    import torch  # here, because it is heavy
    from torch import distributed

    on_cards = torch.cuda.is_available() and torch.cuda.device_count() >= int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    if on_cards:
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    # Objects and numbers go over gloo also where gradients go over NCCL.
    distributed.init_process_group("cpu:gloo,cuda:nccl" if on_cards else "gloo", timeout=PATIENCE)
    return distributed


def wait() -> None:
    """Waits until all processes have come so far."""
    if not alone():
        gather(None)


def gather(thing: Thing) -> list[Thing]:
    """What each process has, by rank.

    Raises:
        PeerLostError: one of them is gone.
    """
    if alone():
        return [thing]
    things: list[Any] = [None] * size()
    with _lost():
        _joined().all_gather_object(things, thing)
    return things


@contextmanager
def _lost() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:  # what gloo and NCCL raise when a connection ends
        raise PeerLostError(str(error)) from error


def any_of(flag: bool) -> bool:
    """Whether it is so in any process."""
    return any(gather(flag))


class Stop:
    """A person's wish to stop. By itself a process follows at once; of several none may before all have heard of it."""

    def __init__(self, event: threading.Event | None) -> None:
        self._event = event
        self._stopped = False

    def __bool__(self) -> bool:
        return self._stopped if not alone() else self._event is not None and self._event.is_set()

    def agree(self) -> bool:
        """Asks the other processes, where there are some, whether anybody was asked to stop; all have to come here."""
        if not alone():
            self._stopped = any_of(self._event is not None and self._event.is_set())
            if self._stopped and self._event is not None:
                self._event.set()
        return bool(self)


def share(things: Sequence[Thing]) -> Sequence[Thing]:
    """This process's part, every so many-th one."""
    return things[rank() :: size()]


def interleave(parts: Sequence[Sequence[Thing]]) -> list[Thing]:
    """All things in their order, out of the parts that :func:`share` gave."""
    whole: list[Any] = [None] * sum(map(len, parts))
    for number, part in enumerate(parts):
        whole[number :: len(parts)] = part
    return whole


def order_of(order: np.ndarray, batch: int) -> tuple[np.ndarray, int]:
    """This process's part of an epoch's order, and how many samples it takes at each step: together a whole batch."""
    if alone():
        return order, batch
    own = max(1, batch // size())
    chunks = np.array_split(order, range(own * size(), len(order), own * size()))
    return np.concatenate([chunk[rank() :: size()] for chunk in chunks]), own


def add_gradients(network: nn.Module, samples: int, loss: float) -> float | None:
    """Makes the gradients those of the batch of all processes.

    Args:
        network: its gradients are the mean over this process's samples.
        samples: how many those were; may be 0.
        loss: their mean loss.

    Returns:
        The mean loss of all samples; None where no process has any.
    """
    if alone():
        return loss if samples else None
    import torch  # here, because it is heavy

    parts = gather((samples, loss))
    whole = sum(count for count, _ in parts)
    learning = [parameter for parameter in network.parameters() if parameter.requires_grad]
    if not whole or not learning:
        return None
    flat = torch.cat(
        [
            torch.zeros(one.numel(), device=one.device) if one.grad is None else one.grad.flatten().float()
            for one in learning
        ]
    )
    flat *= samples / whole
    with _lost():
        _joined().all_reduce(flat)
    start = 0
    for one in learning:
        piece = flat[start : start + one.numel()]
        one.grad = piece.reshape(one.shape).to(one.dtype)
        start += one.numel()
    return sum(count * value for count, value in parts if count) / whole


def average_statistics(network: nn.Module) -> None:
    """Makes BatchNorm's statistics, which each process learns from its own samples, the mean of them."""
    if alone():
        return
    for buffer in network.buffers():
        if buffer.is_floating_point():
            with _lost():
                _joined().all_reduce(buffer)
            buffer.div_(size())


def add_rows(rows: np.ndarray) -> np.ndarray:
    """The sum over all processes, each of which filled its own rows and left the others zero."""
    return rows if alone() else np.sum(gather(rows), axis=0, dtype=rows.dtype)
