"""Finds things with a transformer that has learnt to find them already: RT-DETR, D-FINE, LW-DETR and RF-DETR, with classes of one's own.

A few hundred queries each end as one box, so that no two of them have to be distinguished afterwards. Large for a processor, at home on a
graphics card. Sources: Zhao et al. 2023, arXiv:2304.08069 (RT-DETR); Peng et al. 2024, arXiv:2410.13842 (D-FINE); Chen et al. 2024,
arXiv:2406.03459 (LW-DETR); Robinson et al. 2025, arXiv:2511.09554 (RF-DETR).
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import torch
from torch import nn
from transformers import AutoConfig, AutoModelForObjectDetection

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.pretrained_detector import Part, PretrainedDetector, unfit
from transferstudio.errors import BackboneError
from transferstudio.i18n import message

# Layers whose shape depends on the classes.
OF_CLASSES = ("class_embed", "enc_score_head", "denoising_class_embed", "enc_out_class_embed")
HEADS = (*OF_CLASSES, "bbox_embed", "enc_bbox_head", "enc_out_bbox_embed")


class QueryDetector(PretrainedDetector):
    """Places are queries, each of which ends as one box."""

    def __init__(self, backbone: Backbone, network: nn.Module, *, height: int, width: int) -> None:
        super().__init__(backbone, network, height=height, width=width)
        step = _step(network)
        self.beyond = (-width % step, -height % step)
        """Pixels that are added at the right and below, so that the windows of a body that has them come out even."""

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Logits (images, queries, classes), and centre and size (images, queries, 4) as shares of the input with what is added to it."""
        outputs = self.network(pixel_values=self._input(images))
        return outputs.logits, outputs.pred_boxes

    def _input(self, images: torch.Tensor) -> torch.Tensor:
        return nn.functional.pad(self.pixels(images), (0, self.beyond[0], 0, self.beyond[1]))

    def _size(self) -> list[int]:
        return [self.width + self.beyond[0], self.height + self.beyond[1]]

    def boxes(self, encoded: torch.Tensor) -> torch.Tensor:
        """See PretrainedDetector."""
        centre, half = encoded[..., :2], encoded[..., 2:] / 2
        scale = torch.tensor(self._size() * 2, device=encoded.device, dtype=encoded.dtype)
        return torch.cat([centre - half, centre + half], dim=-1) * scale

    def learning_loss(
        self, images: torch.Tensor, boxes: list[torch.Tensor], classes: list[torch.Tensor]
    ) -> torch.Tensor:
        """See PretrainedDetector: queries are matched one to one with boxes."""
        size = torch.tensor(self._size(), device=images.device)
        labels = []
        for true, class_ in zip(boxes, classes, strict=True):
            sides, centre = (true[:, 2:] - true[:, :2]) / size, (true[:, 2:] + true[:, :2]) / (2 * size)
            labels.append({"class_labels": class_, "boxes": torch.cat([centre, sides], dim=1)})
        loss: torch.Tensor = self.network(pixel_values=self._input(images), labels=labels).loss
        return loss

    def part_of(self, name: str) -> Part:
        """See PretrainedDetector."""
        if any(part in HEADS for part in name.split(".")):
            return Part.HEADS
        if ".decoder." in name:
            return Part.DECODER
        return Part.BODY if ".backbone." in name else Part.ENCODER


def from_config(backbone: Backbone, folder: Path, classes: int, *, height: int, width: int) -> QueryDetector:
    """The network that config.json in a folder describes, with random weights.

    Raises:
        BackboneError: transformers knows no such network.
    """
    config = _config(folder, classes)
    try:
        network = AutoModelForObjectDetection.from_config(config)
    except (ValueError, KeyError, ImportError) as error:
        raise _refused(folder, error) from error
    return QueryDetector(backbone, network, height=height, width=width)


def from_pretrained(backbone: Backbone, folder: Path, classes: int, *, height: int, width: int) -> QueryDetector:
    """The network in a folder with its weights; only the layers that name classes begin anew.

    Raises:
        BackboneError: the weights do not fit, or are no safetensors.
    """
    config = _config(folder, classes)
    try:
        network, found = AutoModelForObjectDetection.from_pretrained(
            folder,
            config=config,
            local_files_only=True,
            use_safetensors=True,
            ignore_mismatched_sizes=True,
            output_loading_info=True,
        )
    except (OSError, ValueError, KeyError, RuntimeError, ImportError) as error:
        raise _refused(folder, error) from error
    other = [str(entry[0] if isinstance(entry, tuple) else entry) for entry in found["mismatched_keys"]]
    lost = [name for name in (*sorted(found["missing_keys"]), *other) if not _of_classes(name)]
    if lost:
        raise unfit(lost, where=folder)
    return QueryDetector(backbone, network, height=height, width=width)


def _step(network: nn.Module) -> int:
    """Pixels of which the sides of an input must be multiples: a patch × the windows side by side, where the body has windows."""
    body = getattr(network.config, "backbone_config", None)
    windows = getattr(body, "num_windows_side", getattr(body, "num_windows", 1))
    patch = getattr(body, "patch_size", 1)
    return int(windows) * int(patch if isinstance(patch, int) else max(patch))


def _of_classes(name: str) -> bool:
    return any(part in OF_CLASSES for part in name.split("."))


@contextmanager
def traceable(network: nn.Module) -> Iterator[None]:
    """While this lasts, the network can be exported for any number of pictures at a time.

    transformers asks for the ``len`` of a tensor, which fixes the number of pictures for good, and asserts things that a graph cannot hold.
    """
    if not isinstance(network, QueryDetector):
        yield
        return
    module = sys.modules[type(network.network).__module__]
    with (
        patch.object(module, "len", _length, create=True),
        patch.object(module, "torch_compilable_check", lambda *_args, **_kwargs: None, create=True),
    ):
        yield


def _length(sized: torch.Tensor | Sequence[Any]) -> Any:
    return sized.shape[0] if isinstance(sized, torch.Tensor) else builtins.len(sized)


def _config(folder: Path, classes: int) -> Any:
    try:
        config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError) as error:
        raise _refused(folder, error) from error
    config.num_labels = classes
    config.anchor_image_size = config.eval_size = None  # of one input size for good; here any may come
    config.use_pretrained_backbone = False  # which would be downloaded
    return config


def _refused(folder: Path, error: Exception) -> BackboneError:
    return BackboneError(
        message("This network cannot be built: {}", (str(error) or type(error).__name__).splitlines()[0]),
        where=folder,
        advice=message(
            "The folder must contain config.json and model.safetensors of an RT-DETR, D-FINE, LW-DETR or RF-DETR model from transformers."
        ),
    )
