"""From pictures as they are stored to what a network takes in."""

from __future__ import annotations

import torch
from torch import nn

from transferstudio.backbones.preprocessing import Preprocessing


class Pixels(nn.Module):
    """Uint8 images (images, height, width, 3) to float (images, 3, height, width), each channel less its mean, in its standard deviations."""

    mean: torch.Tensor
    std: torch.Tensor

    def __init__(self, preprocessing: Preprocessing) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(preprocessing.mean).mul(255).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(preprocessing.std).mul(255).view(1, 3, 1, 1), persistent=False)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """See the class."""
        return (images.permute(0, 3, 1, 2).to(self.mean.dtype) - self.mean) / self.std
