"""The detection loss: of the scores, of the boxes, and of the distributions of their sides.

Sources: quality focal loss and distribution focal loss, Li et al. 2020, arXiv:2006.04388; generalised IoU, Rezatofighi et al. 2019, arXiv:1902.09630.
"""

from __future__ import annotations

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy
from torchvision.ops import generalized_box_iou_loss

from transferstudio.backbones.detector import BINS, Detector
from transferstudio.backbones.pretrained_detector import PretrainedDetector
from transferstudio.tasks.object_detection.assignment import Targets, assign

BOX_WEIGHT, SIDES_WEIGHT = 2.0, 0.5
FOCUS = 2.0  # how much more what is wrongly seen counts


def detection_loss(network: Detector, logits: torch.Tensor, distances: torch.Tensor, targets: Targets) -> torch.Tensor:
    """The loss of what a network says of some pictures; see :meth:`Detector.forward`."""
    logits, distances = logits.float(), distances.float()
    boxes = network.boxes(distances)
    scores = logits.sigmoid()
    chosen = assign(scores.detach(), boxes.detach(), network.points, network.strides, targets)
    picture, location = (chosen.box >= 0).nonzero(as_tuple=True)
    box = chosen.box[picture, location]
    wanted = torch.zeros_like(logits)
    weight = chosen.score[picture, location]
    wanted[picture, location, targets.classes[picture, box]] = weight
    total = weight.sum().clamp(min=1.0)
    loss: torch.Tensor = binary_cross_entropy_with_logits(logits, wanted, reduction="none")
    loss = (loss * (wanted - scores.detach()).abs().pow(FOCUS)).sum() / total
    if not len(location):
        return loss
    true = targets.boxes[picture, box]
    apart = generalized_box_iou_loss(boxes[picture, location], true)
    points, strides = network.points[location], network.strides[location, None]
    sides = torch.cat([points - true[:, :2], true[:, 2:] - points], dim=1) / strides
    shape = _distribution_loss(distances[picture, location], sides.clamp(0, BINS - 1 - 0.01))
    loss += (BOX_WEIGHT * (apart * weight).sum() + SIDES_WEIGHT * (shape * weight).sum()) / total
    return loss


def own_loss(network: PretrainedDetector, images: torch.Tensor, targets: Targets) -> torch.Tensor:
    """The loss that a pre-trained detector brings along; boxes without area are left out."""
    boxes, classes = [], []
    for box, class_ in zip(targets.boxes, targets.classes, strict=True):
        kept = (class_ >= 0) & (box[:, 2:] > box[:, :2]).all(dim=1)
        boxes.append(box[kept])
        classes.append(class_[kept])
    return network.learning_loss(images, boxes, classes)


def _distribution_loss(logits: torch.Tensor, sides: torch.Tensor) -> torch.Tensor:
    """How far distributions (locations, 4, bins) are from the two whole distances around each side (locations, 4); their mean per location."""
    below = sides.long()
    share = sides - below
    flat = logits.flatten(0, 1)
    low = cross_entropy(flat, below.flatten(), reduction="none").view_as(sides)
    high = cross_entropy(flat, (below + 1).flatten(), reduction="none").view_as(sides)
    return (low * (1 - share) + high * share).mean(dim=1)
