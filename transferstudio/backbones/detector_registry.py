"""Pre-trained object detectors, of whatever library, with classes of one's own."""

from __future__ import annotations

from pathlib import Path

from transferstudio.backbones import anchor_detector, query_detector
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.pretrained_detector import PretrainedDetector
from transferstudio.backbones.weights import Weights


def from_config(backbone: Backbone, folder: Path, classes: int, *, height: int, width: int) -> PretrainedDetector:
    """The network with random weights; ``folder`` holds the config.json of one of transformers.

    Raises:
        BackboneError: its library knows no such network.
    """
    if backbone.library == "torchvision":
        return anchor_detector.from_config(backbone, classes, height=height, width=width)
    return query_detector.from_config(backbone, folder, classes, height=height, width=width)


def from_pretrained(
    backbone: Backbone, weights: Weights, classes: int, *, height: int, width: int
) -> PretrainedDetector:
    """The network with its weights; only the layers that name classes begin anew.

    Raises:
        BackboneError: the weights do not fit, or the file holds more than weights.
    """
    if backbone.library == "torchvision":
        return anchor_detector.from_pretrained(backbone, weights, classes, height=height, width=width)
    return query_detector.from_pretrained(backbone, weights.path.parent, classes, height=height, width=width)
