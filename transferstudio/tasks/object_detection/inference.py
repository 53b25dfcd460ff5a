"""Inference and non-maximum suppression: the locations that are confident enough, and of those that overlap the most confident."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext

import numpy as np
import torch
from torch.nn.functional import one_hot
from torchvision.ops import batched_nms

from transferstudio.backbones.detector import Detector
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.pretrained_detector import PretrainedDetector
from transferstudio.runtime.predict_boxes import DetectionLimits
from transferstudio.tasks.object_detection.matching import Detections
from transferstudio.training.device import as_memory_allows, fast_arithmetic

AT_ONCE = 8

DetectionNetwork = Detector | PretrainedDetector
"""An object detector: a head on any backbone, or a pre-trained one."""

RawOutputs = tuple[torch.Tensor, torch.Tensor]
"""Logits (images, locations, classes), and what :meth:`Detector.boxes` makes boxes of."""


def detect(
    network: DetectionNetwork,
    images: np.ndarray,
    sizes: Sequence[tuple[int, int]],
    limits: DetectionLimits,
    *,
    exact: bool = False,
) -> list[Detections]:
    """The objects that a network detects in letterboxed images (images, height, width, 3) of pictures with these sizes (width, height).

    ``exact``: in full precision, as an exported file computes.
    """
    return chosen(network, raw_outputs(network, images, exact=exact), sizes, limits)


def raw_outputs(network: DetectionNetwork, images: np.ndarray, *, exact: bool) -> RawOutputs:
    """The raw outputs of a network for letterboxed images; see :func:`detect`."""
    device = next(network.parameters()).device
    network.eval()

    def compute(part: slice) -> RawOutputs:
        outputs: RawOutputs = network(torch.from_numpy(np.ascontiguousarray(images[part])).to(device))
        return outputs

    with torch.inference_mode(), nullcontext() if exact else fast_arithmetic(device):
        return _joined(as_memory_allows(compute, len(images)))


def raw_outputs_of_maps(network: Detector, maps: Sequence[torch.Tensor]) -> RawOutputs:
    """What a network says of the feature maps that its backbone gives of some pictures, finest first."""
    device = next(network.parameters()).device
    network.eval()

    def compute(part: slice) -> RawOutputs:
        outputs: RawOutputs = network.head([one[part].to(device) for one in maps])
        return outputs

    with torch.inference_mode():
        return _joined(as_memory_allows(compute, len(maps[0])))


def _joined(parts: Sequence[RawOutputs]) -> RawOutputs:
    if len(parts) == 1:
        return parts[0]
    logits, boxes = zip(*parts, strict=True)
    return torch.cat(logits), torch.cat(boxes)


def chosen(
    network: DetectionNetwork, outputs: RawOutputs, sizes: Sequence[tuple[int, int]], limits: DetectionLimits
) -> list[Detections]:
    """The boxes that stay of what a network predicted, in the pixels of pictures with these sizes (width, height)."""
    letterbox = Letterbox(network.height, network.width)
    with torch.inference_mode():
        scores = (outputs[0].float() * limits.slope + limits.offset).sigmoid()
        boxes = network.boxes(outputs[1].float())
        each = zip(boxes, scores, sizes, strict=True)
        return [_chosen(letterbox, one, score, size, limits) for one, score, size in each]


def _chosen(
    letterbox: Letterbox, boxes: torch.Tensor, scores: torch.Tensor, size: tuple[int, int], limits: DetectionLimits
) -> Detections:
    location, class_ = (scores > limits.threshold).nonzero(as_tuple=True)
    score = scores[location, class_]
    kept = batched_nms(boxes[location], score, class_, limits.overlap)
    of_class = one_hot(class_[kept], scores.shape[1]).cumsum(dim=0).gather(1, class_[kept][:, None])[:, 0]
    kept = kept[of_class <= limits.most]  # as the exported graph counts them
    found = boxes[location[kept]].cpu().numpy()
    return Detections(letterbox.back(found, size), score[kept].cpu().numpy(), class_[kept].cpu().numpy())


def slices(count: int) -> Iterator[slice]:
    """Slices of a few pictures at a time."""
    for start in range(0, count, AT_ONCE):
        yield slice(start, start + AT_ONCE)
