"""Checkpoints: what a killed run needs to resume bit for bit; one file, whole or not there."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import nn

from transferstudio.atomic_files import write_bytes
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import message
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.resumable_run import CHECKSUM, DAMAGED, FROM_THE_BEGINNING, LAST, PLAIN


def save_network(path: Path, network: nn.Module) -> None:
    """Writes the tensors of a network."""
    write_bytes(path, save(on_cpu(network.state_dict())))


def on_cpu(tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Tensors as they are saved; copies, since a file holds none that two layers share."""
    return {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}


def load_network(path: Path, network: nn.Module) -> bool:
    """Puts the tensors back into a network; False where there is no such file.

    Raises:
        TrainingError: the file is damaged.
    """
    if not path.is_file():
        return False
    try:
        network.load_state_dict(load_file(path))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise TrainingError(
            message("The best weights of this run are damaged"), where=path, advice=message("Start a new run.")
        ) from error
    return True


def save_checkpoint(
    folder: Path,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    state: dict[str, Any],
    *,
    classes: Sequence[FieldClasses],
    validation: str = "",
) -> None:
    """Writes the network, the optimiser's moments, ``state`` (plain values), which classes the network knows, and a hash of what it is
    watched on to ``last.safetensors``."""
    tensors = {f"network.{name}": value for name, value in network.state_dict().items()}
    for index, moments in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{index}.{name}": torch.as_tensor(value) for name, value in moments.items()}
    tensors = on_cpu(tensors)
    plain = json.dumps({"state": state, "validation": validation, "classes": [field.as_json() for field in classes]})
    write_bytes(folder / LAST, save(tensors, metadata={PLAIN: plain, CHECKSUM: _checksum(plain, tensors)}))


def load_checkpoint(
    folder: Path,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    *,
    classes: Sequence[FieldClasses],
    validation: str = "",
) -> dict[str, Any] | None:
    """Puts everything back and returns the state; None where there is no whole checkpoint of a network with these classes in this order,
    or it was watched on something else than what the hash ``validation`` stands for."""
    try:
        with safe_open(folder / LAST, framework="pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
            metadata = file.metadata() or {}
        plain = metadata[PLAIN]
        if metadata[CHECKSUM] != _checksum(plain, tensors):
            return None
        kept = json.loads(plain)
        if kept["validation"] != validation or [field["ids"] for field in kept["classes"]] != [
            list(field.ids) for field in classes
        ]:
            return None
        network.load_state_dict(
            {name.removeprefix("network."): value for name, value in tensors.items() if name.startswith("network.")}
        )
    except DAMAGED:
        return None
    moments: dict[int, dict[str, torch.Tensor]] = {}
    for name, value in tensors.items():
        if name.startswith("optimizer."):
            _, index, key = name.split(".", 2)
            moments.setdefault(int(index), {})[key] = value
    optimizer.load_state_dict({"state": moments, "param_groups": optimizer.state_dict()["param_groups"]})
    state: dict[str, Any] = kept["state"]
    return state


def begins_again(folder: Path) -> Work[None]:
    """Says so where a checkpoint is there that cannot be gone on from."""
    if (folder / LAST).is_file():
        yield Note(
            message("The checkpoint is damaged or belongs to other labels: restarting from the beginning."),
            "warning",
        )


def resumed(epochs: int, of: int, *, practice: bool = False) -> Note:
    """Says after how many epochs a run that was interrupted is resumed; ``practice``: they were only practice."""
    if not epochs:
        return FROM_THE_BEGINNING
    if practice:
        return Note(message("Resumed after warm-up epoch {} of {}", epochs, of))
    return Note(message("Resumed after epoch {} of {}", epochs, of))


def _checksum(plain: str, tensors: dict[str, torch.Tensor]) -> str:
    """A checksum of all that a checkpoint holds."""
    found = zlib.crc32(plain.encode())
    for name in sorted(tensors):
        found = zlib.crc32(name.encode(), found)
        found = zlib.crc32(tensors[name].contiguous().flatten().view(torch.uint8).numpy().data, found)
    return f"{found:08x}"
