"""Finds things in pictures: a feature pyramid on any backbone with feature maps, and an anchor-free head on each of its levels.

Sources: feature pyramid: Lin et al. 2017, arXiv:1612.03144; one prediction per location without anchors: Tian et al. 2019, arXiv:1904.01355 (FCOS);
distances as distributions: Li et al. 2020, arXiv:2006.04388; depthwise-separable layers instead of full ones: Yu et al. 2021,
arXiv:2111.00902 (standard heads cost more than a small backbone does).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import nn
from torch.nn.functional import interpolate

from transferstudio.backbones.network import ImageBody
from transferstudio.errors import BackboneError
from transferstudio.i18n import message

STRIDES = (8, 16, 32)
BINS = 16  # a distance is a mean over 0 to 15 strides
RARE = 0.01  # how probable a thing is at a location before anything is learnt
KERNEL = 5
NARROW = 2.0  # strides that a side is long before anything is learnt, about


class Detector(nn.Module):
    """Uint8 images (images, height, width, 3) to what each location predicts: see :meth:`forward`.

    Places are the cells of all levels in order, rows first; ``height`` and ``width`` are multiples of the largest stride.
    """

    points: torch.Tensor
    strides: torch.Tensor

    def __init__(self, body: ImageBody, classes: int, *, height: int, width: int, channels: int = 96) -> None:
        super().__init__()
        self.body, self.classes, self.height, self.width = body, classes, height, width
        self.levels = levels(body)
        sizes = [channel for channel, _ in self.levels]
        self.head = DetectionHead(sizes, channels, classes)
        points, strides = cell_centres(height, width)
        self.register_buffer("points", points, persistent=False)
        self.register_buffer("strides", strides, persistent=False)

    def maps(self, images: torch.Tensor) -> list[torch.Tensor]:
        """The backbone's feature maps (images, channels, height / stride, width / stride), one a stride."""
        pixels = self.body.pixels(images).contiguous(memory_format=torch.channels_last)
        indices = [index for _, index in self.levels]
        found: list[torch.Tensor] = self.body.network.forward_intermediates(  # type: ignore[operator]
            pixels, indices=indices, intermediates_only=True
        )
        return found

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits (images, locations, classes), and logits of the distances to the four sides (images, locations, 4, bins)."""
        found: tuple[torch.Tensor, torch.Tensor] = self.head(self.maps(images))
        return found

    def train_mode(self, *, update_batch_norm: bool) -> None:
        """Training mode; the backbone's BatchNorm keeps what it knows of a million pictures, unless ``update_batch_norm``."""
        self.train()
        if not update_batch_norm:
            self.body.eval()  # a few dozen pictures would spoil them

    def boxes(self, distances: torch.Tensor) -> torch.Tensor:
        """Boxes (images, locations, 4): left, top, right, bottom in pixels of the input, from logits of distances."""
        bins = torch.arange(BINS, device=distances.device, dtype=distances.dtype)
        sides = (distances.softmax(dim=-1) * bins).sum(dim=-1) * self.strides[:, None]
        return torch.cat([self.points - sides[..., :2], self.points + sides[..., 2:]], dim=-1)


def levels(body: ImageBody) -> list[tuple[int, int]]:
    """Channels and index of the backbone's feature map at each stride.

    Raises:
        BackboneError: it has none.
    """
    info: Any = getattr(body.network, "feature_info", None)
    entries = info.get_dicts() if hasattr(info, "get_dicts") else info
    found = {entry["reduction"]: (entry["num_chs"], index) for index, entry in enumerate(entries or [])}
    if not hasattr(body.network, "forward_intermediates") or any(stride not in found for stride in STRIDES):
        raise BackboneError(
            message("This network has no feature maps at strides 8, 16 and 32, which object detection needs"),
            advice=message("Choose a convolutional network, such as EfficientNet-Lite0."),
        )
    return [found[stride] for stride in STRIDES]


def cell_centres(height: int, width: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The centre (locations, 2: x, y) of every cell of every level in pixels of the input, and its stride (locations)."""
    points, strides = [], []
    for stride in STRIDES:
        y, x = torch.meshgrid(torch.arange(height // stride), torch.arange(width // stride), indexing="ij")
        points.append((torch.stack([x, y], dim=-1).reshape(-1, 2) + 0.5) * stride)
        strides.append(torch.full((points[-1].shape[0],), float(stride)))
    return torch.cat(points), torch.cat(strides)


class DetectionHead(nn.Module):
    """All that is new: the pyramid, and two small towers that all of its levels share."""

    def __init__(self, sizes: Sequence[int], channels: int, classes: int) -> None:
        super().__init__()
        self.lateral = nn.ModuleList(_layer(size, channels, kernel=1) for size in sizes)
        self.down = nn.ModuleList(_layer(channels, channels) for _ in sizes[1:])
        self.up = nn.ModuleList(_layer(channels, channels, stride=2) for _ in sizes[1:])
        self.joined = nn.ModuleList(_layer(channels, channels) for _ in sizes[1:])
        self.what = nn.Sequential(*(_layer(channels, channels) for _ in range(2)))
        self.where = nn.Sequential(*(_layer(channels, channels) for _ in range(2)))
        self.classify = nn.Conv2d(channels, classes, 1)
        self.measure = nn.Conv2d(channels, 4 * BINS, 1)
        assert self.classify.bias is not None
        assert self.measure.bias is not None
        nn.init.normal_(self.classify.weight, std=0.01)
        nn.init.constant_(self.classify.bias, -math.log((1 - RARE) / RARE))
        with torch.no_grad():  # a box begins a few cells wide, so that each level begins with the sizes that suit it
            self.measure.bias.copy_((-torch.arange(BINS) / NARROW).repeat(4))

    def forward(self, maps: Sequence[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """See Detector.forward; the maps are those of the backbone, finest first."""
        pyramid = [lateral(found) for lateral, found in zip(self.lateral, maps, strict=True)]
        for index in range(len(pyramid) - 1, 0, -1):
            finer = pyramid[index - 1]
            wider = interpolate(pyramid[index], size=finer.shape[-2:], mode="nearest")
            pyramid[index - 1] = self.down[index - 1](finer + wider)
        for index in range(len(pyramid) - 1):
            coarser = pyramid[index + 1] + self.up[index](pyramid[index])
            pyramid[index + 1] = self.joined[index](coarser)
        logits, distances = [], []
        for level in pyramid:
            logits.append(self.classify(self.what(level)).flatten(2).transpose(1, 2))
            found = self.measure(self.where(level)).flatten(2).transpose(1, 2)
            distances.append(found.unflatten(-1, (4, BINS)))
        return torch.cat(logits, dim=1), torch.cat(distances, dim=1)


def _layer(inputs: int, outputs: int, *, kernel: int = KERNEL, stride: int = 1) -> nn.Module:
    """A pointwise layer; with a kernel a depthwise one before it. Group norm, since batches are small."""
    parts: list[nn.Module] = []
    if kernel > 1:
        parts += [
            nn.Conv2d(inputs, inputs, kernel, stride=stride, padding=kernel // 2, groups=inputs, bias=False),
            nn.GroupNorm(inputs // 16, inputs),
            nn.SiLU(inplace=True),
        ]
    parts += [nn.Conv2d(inputs, outputs, 1, bias=False), nn.GroupNorm(outputs // 16, outputs), nn.SiLU(inplace=True)]
    return nn.Sequential(*parts)
