"""Between a new head on the pre-trained network and the fine-tuned network: weights in between are often better than either.

WiSE-FT (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", arXiv:2109.01903), with the new head and the pre-trained body as one end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from transferstudio.events import Note, Work
from transferstudio.i18n import Number, message
from transferstudio.tasks.classification.training_task import ClassTraining

SHARES = (0.25, 0.5, 0.75, 1.0)
"""Of the way to the fine-tuned weights, those that are tried."""

State = Mapping[str, torch.Tensor]


@dataclass(frozen=True)
class Way:
    """The whole network, and the weights that it had before it was fine-tuned."""

    network: nn.Module
    start: State

    @classmethod
    def from_here(cls, network: nn.Module) -> Way:
        """A network that is about to be fine-tuned."""
        return cls(network, _copied(network))

    def go(self, end: State, share: float) -> None:
        """Gives the network the weights a share (0–1) of the way to ``end``; whole numbers are those of the end."""
        between = {
            name: torch.lerp(self.start[name].to(tensor), tensor, share) if tensor.is_floating_point() else tensor
            for name, tensor in end.items()
        }
        self.network.load_state_dict(between)

    def end(self) -> State:
        """The weights as they are now."""
        return _copied(self.network)


def _copied(network: nn.Module) -> State:
    return {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}


def logits_on_the_way(way: Way, job: ClassTraining, at_the_end: np.ndarray) -> Work[np.ndarray]:
    """The logits on what validates, float32 (shares, samples, classes), of a network that ``job`` has fine-tuned; it stays so. ``at_the_end`` are
    those of the last share."""
    end, found = way.end(), []
    for share in SHARES[:-1]:
        way.go(end, share)
        found.append((yield from job.checked()))
    way.go(end, 1.0)
    return np.stack([*found, at_the_end])


def best_share(losses: np.ndarray) -> int:
    """The index of the share with the lowest mean of losses (shares, samples) on samples that nothing was learnt from; the largest of equal ones."""
    means = losses.mean(axis=1)[::-1]
    return len(means) - 1 - int(means.argmin())


def note(share: float) -> Note:
    """That weights in between are kept."""
    return Note(
        message(
            "Weight interpolation: the weights kept lie {} of the way from the pre-trained to the fine-tuned ones, where the validation loss is lowest.",
            Number(share, ".0%"),
        )
    )
