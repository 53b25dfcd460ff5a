"""torchvision's FCOS on the same backbone, pictures and cores as ``detection``, for a number of minutes; nothing of this program's training.

    python -m tests.benchmarks.fcos_peer --minutes 9     # blood cells: all 292 pictures that are not tested teach

The backbone is timm's EfficientNet-Lite0 with the weights that this program brings; all layers are fine-tuned, BatchNorm stays as it is.
"""

from __future__ import annotations

import argparse
import math
import time
import xml.etree.ElementTree as ET
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import nn
from torchvision.models.detection import FCOS
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.ops import FeaturePyramidNetwork
from torchvision.transforms.v2 import functional

from tests.benchmarks.results_table import RESULTS, keep, kept
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.weights import at_hand
from transferstudio.tasks.object_detection.matching import Detections, Truth, mean_precision, pair

SOURCE = DATA / "object-detection" / "blood-cells"
CLASSES = ("RBC", "WBC", "Platelets")
SIZE, CHANNELS, BATCH = setting((360, 480), (90, 120)), 128, 4


def listed(split: str) -> list[tuple[Path, np.ndarray, np.ndarray]]:
    """The pictures of an official list with boxes (n, 4) and classes (n)."""
    found = []
    for name in (SOURCE / "ImageSets" / "Main" / f"{split}.txt").read_text().split():
        root = ET.parse(SOURCE / "Annotations" / f"{name}.xml").getroot()
        boxes, classes = [], []
        for entry in root.iter("object"):
            sides = [float(entry.findtext(f"bndbox/{key}") or 0) for key in ("xmin", "ymin", "xmax", "ymax")]
            if sides[2] > sides[0] and sides[3] > sides[1]:
                boxes.append(sides)
                classes.append(CLASSES.index(entry.findtext("name") or ""))
        found.append((SOURCE / "JPEGImages" / f"{name}.jpg", np.array(boxes).reshape(-1, 4), np.array(classes)))
    return found


class Pyramid(nn.Module):
    """timm's feature maps at strides 8, 16 and 32, and torchvision's pyramid on them."""

    def __init__(self) -> None:
        super().__init__()
        weights = at_hand(find("efficientnet-lite0"))
        assert weights is not None
        self.body = pretrained(find("efficientnet-lite0"), weights).network
        self.pyramid = FeaturePyramidNetwork([40, 112, 320], CHANNELS)
        self.out_channels = CHANNELS

    def forward(self, images: torch.Tensor) -> OrderedDict[str, torch.Tensor]:
        maps = self.body.forward_intermediates(images, indices=(2, 3, 4), intermediates_only=True)  # type: ignore[operator]
        return self.pyramid(OrderedDict((str(index), found) for index, found in enumerate(maps)))  # type: ignore[no-any-return]


def tensor(path: Path) -> torch.Tensor:
    """A picture, float (3, height, width), 0–1."""
    return functional.to_dtype(functional.pil_to_tensor(Image.open(path).convert("RGB")), torch.float32, scale=True)


def shown(path: Path, boxes: np.ndarray, classes: np.ndarray, generator: np.random.Generator) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:  # fmt: skip
    """A picture mirrored or not, lighter or darker, with what FCOS learns from."""
    image, moved = tensor(path), torch.from_numpy(boxes).float()
    if generator.random() < 0.5:
        image = image.flip(-1)
        moved = torch.stack([image.shape[-1] - moved[:, 2], moved[:, 1], image.shape[-1] - moved[:, 0], moved[:, 3]], 1)
    image = (image * float(generator.uniform(0.8, 1.2))).clamp(0, 1)
    return image, {"boxes": moved, "labels": torch.from_numpy(classes).long() + 1}


def main() -> None:
    """Trains for the minutes that were asked for, and adds what came out to ``results/fcos_peer.json``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=setting(9, 0.01))
    budget = 60 * parser.parse_args().minutes
    torch.manual_seed(0)
    anchors = AnchorGenerator(sizes=((8,), (16,), (32,)), aspect_ratios=((1.0,),) * 3)
    model = FCOS(
        Pyramid(), len(CLASSES) + 1, anchor_generator=anchors, min_size=SIZE[0], max_size=SIZE[1],
        image_mean=[0.5] * 3, image_std=[0.5] * 3, score_thresh=0.02,
    ).to(memory_format=torch.channels_last)  # fmt: skip
    train, optimizer = listed("trainval"), torch.optim.AdamW(model.parameters(), lr=5e-4, weight_decay=0.05)
    start, step, generator = time.perf_counter(), 0, np.random.default_rng(0)
    while (spent := time.perf_counter() - start) < budget:
        model.train()
        model.backbone.body.eval()
        indices = generator.choice(len(train), BATCH, replace=False)
        images, targets = zip(*(shown(*train[index], generator) for index in indices), strict=True)
        share = spent / budget  # a warm-up, then half a cosine, over the time that there is
        factor = min(share / 0.1, 0.5 * (1 + math.cos(math.pi * max(0.0, share - 0.1) / 0.9)))
        for group in optimizer.param_groups:
            group["lr"] = 5e-4 * max(factor, 1e-3)
        loss = sum(model(list(images), list(targets)).values())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 10.0)
        optimizer.step()
        step += 1
    whole, half = scored(model)
    path = RESULTS / "fcos_peer.json"
    rows = kept(path)
    rows.append({"minutes": budget / 60, "steps": step, "map50": half, "map": whole})
    keep(path, rows)


def scored(model: nn.Module) -> tuple[float, float]:
    """mAP 50–95 and mAP50 on the official test list."""
    model.eval()
    truths, seen = [], []
    for path, boxes, classes in listed("test"):
        with torch.inference_mode():
            (found,) = model([tensor(path)])
        truths.append(Truth(boxes, classes, np.zeros(len(classes), dtype=bool)))
        seen.append(Detections(found["boxes"].numpy(), found["scores"].numpy(), found["labels"].numpy() - 1))
    return mean_precision(pair(truths, seen, len(CLASSES)))


if __name__ == "__main__":
    main()
