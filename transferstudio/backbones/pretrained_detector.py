"""What pre-trained object detectors have in common, whatever library they are of."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

import torch
from torch import nn

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.pixels import Pixels
from transferstudio.errors import BackboneError
from transferstudio.i18n import message


class Part(IntEnum):
    """What a layer belongs to, input first: which of them learn is what the methods differ in."""

    BODY = 0
    ENCODER = 1
    DECODER = 2
    HEADS = 3


class PretrainedDetector(nn.Module, ABC):
    """Uint8 images (images, height, width, 3) to what each location predicts; as :class:`transferstudio.backbones.detector.Detector`."""

    def __init__(self, backbone: Backbone, network: nn.Module, *, height: int, width: int) -> None:
        super().__init__()
        self.network, self.height, self.width = network, height, width
        self.pixels = Pixels(backbone.pictures)

    @abstractmethod
    def boxes(self, encoded: torch.Tensor) -> torch.Tensor:
        """Boxes (images, locations, 4): left, top, right, bottom in pixels of the input; from the second of what the network says."""

    @abstractmethod
    def learning_loss(
        self, images: torch.Tensor, boxes: list[torch.Tensor], classes: list[torch.Tensor]
    ) -> torch.Tensor:
        """The loss that the network brings along, in training mode; ``boxes`` (n, 4) in pixels of the input with their ``classes`` (n) of
        each image."""

    @abstractmethod
    def part_of(self, name: str) -> Part:
        """The part that a parameter belongs to."""

    def train_mode(self, *, update_batch_norm: bool) -> None:
        """Training mode; BatchNorm keeps what it knows, unless ``update_batch_norm``."""
        self.train()
        if not update_batch_norm:
            for module in self.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.eval()


def unfit(lost: Sequence[str], *, where: Path) -> BackboneError:
    """What is reported where tensors of these names are not in a file of weights, or have another shape there."""
    return BackboneError(
        message(
            "The weights do not fit this network: {} tensors are missing or have a different shape (such as {})",
            len(lost),
            lost[0],
        ),
        where=where,
        advice=message("Check that config.json belongs to these weights."),
    )
