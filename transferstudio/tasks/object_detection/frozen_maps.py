"""The feature maps of a frozen backbone: computed once for all epochs, as they are and mirrored."""

from __future__ import annotations

import threading

import torch
from torch import nn

from transferstudio.backbones.detector import Detector
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.tasks.object_detection.dataset import ImageSplits, as_items
from transferstudio.tasks.object_detection.training_task import Maps
from transferstudio.training.extraction import extract, torch_runner

# pictures whose maps are kept, at about a megabyte each; of more, all pass through the frozen backbone
MOST_KEPT = 3000


def are_kept(parts: ImageSplits) -> bool:
    """Whether the images that teach are few enough for their maps to be kept."""
    return len(parts.train) <= MOST_KEPT


class _FlatMaps(nn.Module):
    """The feature maps of a detector's backbone, flattened into one row a picture."""

    def __init__(self, network: Detector) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return torch.cat([found.flatten(1) for found in self.network.maps(images)], dim=1)


def frozen_maps(
    project: Project,
    network: Detector,
    parts: ImageSplits,
    key: str,
    device: torch.device,
    stop: threading.Event | None,
) -> Work[Maps]:
    """The frozen backbone's feature maps of the pictures that teach, straight and mirrored, and of those that validate; kept in the project.

    Raises:
        TrainingError: it was cancelled.
    """
    module = _FlatMaps(network)
    with torch.inference_mode():
        blank = torch.zeros((1, network.height, network.width, 3), dtype=torch.uint8, device=device)
        shapes = tuple(tuple(found.shape[1:]) for found in network.maps(blank))
        width = int(module(blank).shape[1])
    runner = torch_runner(lambda: module, width, device)
    caches = []
    for mirrored in (False, True):
        items = as_items(parts.train + ([] if mirrored else parts.validation))
        letterbox = Letterbox(network.height, network.width, mirrored)
        name = f"{key}-letterboxed-{network.width}x{network.height}{'-mirrored' if mirrored else ''}"
        cache, _ = yield from extract(project.cache / "features" / name, runner, letterbox, items, stop=stop)
        if stop is not None and stop.is_set():
            raise TrainingError(
                message("The run was cancelled while features were being computed"),
                advice=message("Everything computed so far is kept for the next run."),
            )
        caches.append(cache)
    return Maps(caches[0], caches[1], shapes)
