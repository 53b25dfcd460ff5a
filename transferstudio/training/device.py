"""Which processor a run computes on, and in which arithmetic."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

import torch

from transferstudio.errors import TrainingError
from transferstudio.i18n import Message, message, verbatim

Part = TypeVar("Part")


def choose(wanted: str) -> torch.device:
    """The device of this name; ``auto`` takes CUDA, else MPS, else the CPU.

    Raises:
        TrainingError: this computer has no such device.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        return torch.device(next(name for name, available in there.items() if available))
    if not there.get(wanted):
        have = ", ".join(name for name, available in there.items() if available)
        raise TrainingError(message("This computer has no device “{}”", wanted), advice=message("Available: {}.", have))
    return torch.device(wanted)


def in_words(device: torch.device) -> Message:
    """The device as a person knows it."""
    if device.type == "cuda":
        return verbatim(torch.cuda.get_device_name(device))
    return verbatim("Apple GPU") if device.type == "mps" else message("CPU, {} cores", os.cpu_count())


def half_precision(device: torch.device) -> torch.dtype | None:
    """The 16-bit arithmetic that pays on this device; None on the CPU, where it does not in general."""
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return torch.float16 if device.type == "mps" else None


def autocast(device: torch.device) -> AbstractContextManager[object]:
    """Automatic mixed precision where the device has it."""
    dtype = half_precision(device)
    return torch.autocast(device.type, dtype=dtype) if dtype is not None else nullcontext()


def fast_arithmetic(device: torch.device) -> AbstractContextManager[object]:
    """Mixed precision where it pays for a transformer: as :func:`autocast`, and on processors that have bfloat16 in hardware."""
    has_bfloat16 = getattr(torch.cpu, "_is_avx512_bf16_supported", None)  # torch has no public question for it
    if device.type == "cpu" and has_bfloat16 is not None and has_bfloat16():
        return torch.autocast("cpu", dtype=torch.bfloat16)
    return autocast(device)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that the device's memory is full (the CPU's allocator has no class of its own for it)."""
    return isinstance(error, torch.OutOfMemoryError) or (
        isinstance(error, RuntimeError) and "DefaultCPUAllocator" in str(error)
    )


def as_memory_allows(compute: Callable[[slice], Part], count: int) -> list[Part]:
    """What ``compute`` gives for ``count`` samples: all at once, or for one half after the other where memory does not suffice.

    Raises:
        TrainingError: it does not suffice for a single one.
    """
    parts, found = [slice(0, count)], []
    while parts:
        part = parts.pop(0)
        try:
            found.append(compute(part))
        except RuntimeError as error:  # torch.OutOfMemoryError is one
            if not is_out_of_memory(error):
                raise
            if part.stop - part.start == 1:
                raise not_even_one() from error
            middle = (part.start + part.stop) // 2
            parts[:0] = [slice(part.start, middle), slice(middle, part.stop)]
    return found


def not_even_one() -> TrainingError:
    """What is reported where memory does not suffice for one sample at a time."""
    return TrainingError(
        message("There is not enough memory for even a single sample"),
        advice=message("Close other programs, or choose a smaller network."),
    )
