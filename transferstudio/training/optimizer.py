"""AdamW with layer-wise learning rates, and their schedule during a fine-tuning run."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import nn

from transferstudio.training.plan import TrainingPlan

WARM_UP = 0.1  # share of all steps


def make_optimizer(network: nn.Module, plan: TrainingPlan, scales: dict[str, float]) -> torch.optim.Optimizer:
    """AdamW with a step a level of the network; no weight decay on biases and norms."""
    groups: dict[tuple[float, bool], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            groups.setdefault((scales.get(name, 1.0), parameter.ndim > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {
                "params": parameters,
                "lr": plan.effective_learning_rate * scale,
                "full_step": plan.effective_learning_rate * scale,
                "weight_decay": plan.weight_decay if decays else 0.0,
            }
            for (scale, decays), parameters in groups.items()
        ]
    )


def set_learning_rates(optimizer: torch.optim.Optimizer, factor: float) -> None:
    """Sets the step of every group to ``factor`` of its largest."""
    for group in optimizer.param_groups:
        group["lr"] = group["full_step"] * factor


def thaw(levels: Sequence[Sequence[nn.Parameter]], epoch: int, epochs: int) -> None:
    """Lets the top levels learn, more of them each epoch, all from half of the epochs on (Howard and Ruder 2018, arXiv:1801.06146)."""
    learning = math.ceil(len(levels) * (epoch + 1) / math.ceil(epochs / 2))
    for index, level in enumerate(reversed(levels)):
        for parameter in level:
            parameter.requires_grad_(index < learning)


def schedule(progress: float) -> float:
    """The step's factor (0–1) after a share of the run: a linear warm-up, then half a cosine."""
    if progress < WARM_UP:
        return max(progress, 1e-3) / WARM_UP
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - WARM_UP) / (1 - WARM_UP))))
