"""LoRA (Hu et al. 2021, arXiv:2106.09685) through peft: beside each frozen matrix a narrow pair learns, and is added to it afterwards."""

from __future__ import annotations

from collections.abc import Callable

from torch import nn
from transformers.pytorch_utils import Conv1D

from transferstudio.backbones.body import Body

RANK = 16
STRENGTH = 2.0  # what the pair gives counts this much (peft calls it alpha / rank)


def add_adapters(body: Body, *, rank: int = RANK) -> Callable[[], None]:
    """Freezes a body and puts an adapter beside each of its matrices (linear layers, and convolutions that are not grouped).

    Returns what merges the adapters into the matrices for good: the body is then of the shape that it was, and exports as ever.
    """
    from peft import LoraConfig, LoraModel  # here, because it takes seconds to load

    body.requires_grad_(False)
    matrices = {name: module for name, module in body.network.named_modules() if _is_matrix(module)}
    config = LoraConfig(
        r=rank,
        lora_alpha=round(rank * STRENGTH),
        target_modules=list(matrices),
        fan_in_fan_out=any(isinstance(module, Conv1D) for module in matrices.values()),
    )
    adapted = LoraModel(body.network, config, "default")

    def merge() -> None:
        adapted.merge_and_unload()

    return merge


def _is_matrix(module: nn.Module) -> bool:
    """GPT-2 has its matrices in a class of its own."""
    return isinstance(module, (nn.Linear, Conv1D)) or (isinstance(module, nn.Conv2d) and module.groups == 1)
