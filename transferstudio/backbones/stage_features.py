"""Features of several stages of a frozen image network: its last layer, and what its last stages saw before.

A classifier's last layer keeps what told the classes of its pre-training apart; the stages before it still hold strokes, textures and
shapes that other classes are made of. Head2Toe (Evci et al. 2022, arXiv:2201.03529) takes them from every layer; the last ones suffice here.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from transferstudio.backbones.body import Body
from transferstudio.backbones.calibration_pictures import calibration_pictures
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.network import ImageBody, pretrained
from transferstudio.backbones.weights import Weights

STAGES = 2  # the last ones: more of them add less than they take from the last layer where labels are few
BALANCED_ON = 16  # images
LARGEST_SCALE = 100.0  # a stage that hardly answers to photographs is not blown up
MOST_COLUMNS = 4096  # of all groups: fitting a head to many samples takes the third power of it
SHARE = 0.5  # of the spread of the last layer, which each further group of columns gets


class StageFeatures(Body):
    """From uint8 images to features, float (images, width): the last layer, then the means and the maxima of each of the last stages.

    The columns of each group are multiplied by one number, so that its spread on photographs is half that of the last layer: unscaled, a
    stage whose activations are large would be all that a head sees (tests/benchmarks/image_features.py).
    """

    can_be_cut = False
    scales: torch.Tensor

    def __init__(self, body: ImageBody) -> None:
        super().__init__()
        self.body, self.network = body, body.network
        self.pooled_last = False
        """Whether the last layer is the mean of the last stage, as in ResNet, which is not taken twice then."""
        self.register_buffer("scales", torch.ones(1))

    @property
    def width(self) -> int:
        """The number of features an image."""
        return len(self.scales)

    @property
    def last_layer(self) -> int:
        """See Body."""
        return self.body.width

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """See the class."""
        return torch.cat(self._groups(images), dim=1) * self.scales

    def _groups(self, images: torch.Tensor) -> list[torch.Tensor]:
        """The groups of columns, float (images, …) each, as the network gives them."""
        final, maps = self.network.forward_intermediates(self.body.pixels(images), indices=STAGES, norm=True)  # type: ignore[operator]
        last: torch.Tensor = self.network.forward_head(final)  # type: ignore[operator]
        means = [one.mean(dim=(2, 3)) for one in maps]
        groups, width = [last], last.shape[1]
        for group in (*means[: len(maps) - self.pooled_last], *(one.amax(dim=(2, 3)) for one in maps)):
            if width + group.shape[1] <= MOST_COLUMNS:
                groups.append(group)
                width += group.shape[1]
        return groups

    @torch.inference_mode()
    def balance(self, images: np.ndarray) -> None:
        """Chooses the scales by the spread of each group on uint8 images, as their reader stacks them."""
        samples = torch.from_numpy(images)
        groups = self._groups(samples)
        last = groups[0]
        self.pooled_last = any(
            group.shape == last.shape and torch.allclose(group, last, atol=1e-5) for group in groups[1:]
        )
        groups = self._groups(samples) if self.pooled_last else groups
        spreads = [float(group.var(dim=0).sum().sqrt()) for group in groups]
        shares = [1.0] + [SHARE] * (len(groups) - 1)
        self.scales = torch.cat(
            [
                torch.full((group.shape[1],), min(share * spreads[0] / max(spread, 1e-12), LARGEST_SCALE))
                for group, spread, share in zip(groups, spreads, shares, strict=True)
            ]
        )

    def example(self) -> torch.Tensor:
        """An input to trace the network with."""
        return self.body.example()

    def dynamic_shapes(self) -> dict[int, Any]:
        """Which dimensions of the input are free."""
        return self.body.dynamic_shapes()

    def block_names(self) -> list[list[str]]:
        """See Body."""
        return self.body.block_names()


def frozen_network(backbone: Backbone, weights: Weights) -> Body:
    """The network that features are computed with, in evaluation mode.

    Raises:
        BackboneError: the weights do not fit.
    """
    body = pretrained(backbone, weights)
    if not isinstance(body, ImageBody):
        return body
    staged = StageFeatures(body).eval()
    staged.balance(np.stack(list(calibration_pictures(backbone.pictures, BALANCED_ON))))
    return staged
