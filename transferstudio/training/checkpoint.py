"""What a killed run needs to go on exactly where it was: one file, whole or not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import nn

from transferstudio.project.files import write_bytes

LAST = "last.safetensors"
BEST_NETWORK = "best-network.safetensors"


def save_network(path: Path, network: nn.Module) -> None:
    """Writes the tensors of a network."""
    write_bytes(path, save(on_cpu(network.state_dict())))


def on_cpu(tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Tensors as they are saved; copies, since a file holds none that two layers share."""
    return {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}


def load_network(path: Path, network: nn.Module) -> bool:
    """Puts the tensors back into a network; False where there is no such file."""
    if not path.is_file():
        return False
    network.load_state_dict(load_file(path))
    return True


def remove_checkpoints(folder: Path) -> None:
    """Removes what only an unfinished run needs."""
    for name in (LAST, BEST_NETWORK):
        (folder / name).unlink(missing_ok=True)


def save_checkpoint(folder: Path, network: nn.Module, optimizer: torch.optim.Optimizer, state: dict[str, Any]) -> None:
    """Writes the network, the optimiser's moments and ``state`` (plain values) to ``last.safetensors``."""
    tensors = {f"network.{name}": value for name, value in network.state_dict().items()}
    for place, moments in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{place}.{name}": torch.as_tensor(value) for name, value in moments.items()}
    write_bytes(folder / LAST, save(on_cpu(tensors), metadata={"state": json.dumps(state)}))


def load_checkpoint(folder: Path, network: nn.Module, optimizer: torch.optim.Optimizer) -> dict[str, Any] | None:
    """Puts everything back and returns the state; None where there is no checkpoint, or a damaged one."""
    try:
        with safe_open(folder / LAST, framework="pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
            state: dict[str, Any] = json.loads((file.metadata() or {})["state"])
        network.load_state_dict(
            {name.removeprefix("network."): value for name, value in tensors.items() if name.startswith("network.")}
        )
    except (OSError, SafetensorError, ValueError, KeyError, RuntimeError):
        return None
    moments: dict[int, dict[str, torch.Tensor]] = {}
    for name, value in tensors.items():
        if name.startswith("optimizer."):
            _, place, key = name.split(".", 2)
            moments.setdefault(int(place), {})[key] = value
    optimizer.load_state_dict({"state": moments, "param_groups": optimizer.state_dict()["param_groups"]})
    return state
