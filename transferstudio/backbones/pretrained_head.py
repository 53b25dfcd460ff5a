"""The layers that find things, as they come with the program: pre-trained on pictures drawn by program, on the maps of a frozen backbone.

``installer/make_detection_head.py`` makes them. They know what a thing is and where its edges are, of no class: the classifier begins
anew. From ten photographs a detector gains several points of mAP by them (tests/benchmarks/detection_pretrained).
"""

from __future__ import annotations

from pathlib import Path

from safetensors.torch import load_file

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.detector import DetectionHead
from transferstudio.resources import resource

FOLDER = "detection_heads"
CLASSIFIER = "classify."  # the layer that is not pre-trained, by the beginning of its tensors' names


def head_file(backbone: Backbone) -> Path:
    """Where the pre-trained layers for a backbone are, if there are any."""
    return resource(FOLDER) / f"{backbone.name}.safetensors"


def load_pretrained_head(head: DetectionHead, backbone: Backbone) -> bool:
    """Puts the pre-trained layers into a new head, all but its classifier; False where there are none for the backbone."""
    if not (file := head_file(backbone)).is_file():
        return False
    tensors = load_file(file)
    missing, unknown = head.load_state_dict(tensors, strict=False)
    assert not unknown and all(name.startswith(CLASSIFIER) for name in missing), "made for another head"
    return True
