"""What every body, the network below its classifier, can tell of itself."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn


class Body(nn.Module):
    """From a batch of samples, as their reader stacks them, to features, float (samples, width)."""

    network: nn.Module
    can_be_cut = True
    """Whether activations below a cut are worth keeping."""

    @property
    def width(self) -> int:
        """The number of features a sample."""
        raise NotImplementedError

    @property
    def last_layer(self) -> int:
        """How many of them, the first ones, are what the network's last layer gives; the body that is fine-tuned has those alone."""
        return self.width

    def example(self) -> torch.Tensor:
        """An input of two samples to trace the network with."""
        raise NotImplementedError

    def dynamic_shapes(self) -> dict[int, Any]:
        """Which dimensions of the input are free, by number, each a ``torch.export.Dim``."""
        raise NotImplementedError

    def block_names(self) -> list[list[str]]:
        """The parameters of each block by their names in ``network``, input first."""
        raise NotImplementedError
