#!/usr/bin/env python3
"""Writes resources/detection_heads: the layers that find things, pre-trained on pictures drawn by program.

    python installer/make_detection_head.py [NAME ...]

Run it in the program's environment after ``DetectionHead`` has changed, or for another backbone; ``tests/test_pretrained_head.py`` tells when that
is needed. Nothing is downloaded and no photograph is used. It takes about an hour a network on two cores, and 2 GB of memory.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from drawn_objects import drawn_picture
from safetensors.torch import save_file
from torch import nn

from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.detector import Detector
from transferstudio.backbones.network import ImageBody, pretrained
from transferstudio.backbones.pretrained_head import CLASSIFIER
from transferstudio.backbones.weights import obtain
from transferstudio.events import finish
from transferstudio.tasks.object_detection.assignment import Targets
from transferstudio.tasks.object_detection.loss import detection_loss
from transferstudio.training.optimizer import schedule

TARGET = Path(__file__).parent.parent / "resources" / "detection_heads"
PICTURES, HELD_OUT, EPOCHS = 6000, 200, 4
WIDTH, HEIGHT = 320, 256
BATCH, RATE, DECAY, CLIP, AVERAGED = 8, 2e-3, 0.05, 10.0, 0.999

Maps = list[torch.Tensor]


def drawn_maps(network: Detector) -> tuple[list[Maps], list[tuple[np.ndarray, np.ndarray]]]:
    """The backbone's maps of all pictures, in half precision, and the boxes and what is hidden in each."""
    maps: list[Maps] = []
    truths = []
    for start in range(0, PICTURES, BATCH):
        drawn = [drawn_picture(seed, WIDTH, HEIGHT) for seed in range(start, min(start + BATCH, PICTURES))]
        with torch.inference_mode():
            found = network.maps(torch.from_numpy(np.stack([one.pixels for one in drawn])))
        maps += [[level[index].half().clone() for level in found] for index in range(len(drawn))]
        truths += [(one.boxes, one.hidden) for one in drawn]
    return maps, truths


def loss_of(network: Detector, maps: list[Maps], truths: list[tuple[np.ndarray, np.ndarray]]) -> torch.Tensor:
    """The loss of some pictures, all of whose things are of one class."""
    levels = [torch.stack([one[level].float() for one in maps]) for level in range(3)]
    most = max(1, *(len(boxes) for boxes, _ in truths))
    boxes = np.zeros((len(truths), most, 4), np.float32)
    classes = np.full((len(truths), most), -1)
    for row, (sides, hidden) in enumerate(truths):
        boxes[row, : len(sides)] = sides
        classes[row, : len(sides)] = np.where(hidden, -1, 0)
    inputs = [level.contiguous(memory_format=torch.channels_last) for level in levels]
    return detection_loss(network, *network.head(inputs), Targets(torch.from_numpy(boxes), torch.from_numpy(classes)))


def pretrain(network: Detector) -> dict[str, torch.Tensor]:
    """The moving average of the head's weights after all epochs."""
    maps, truths = drawn_maps(network)
    optimizer = torch.optim.AdamW(network.head.parameters(), lr=RATE, weight_decay=DECAY)
    average = {name: value.detach().clone() for name, value in network.head.state_dict().items()}
    generator = np.random.default_rng(0)
    count = PICTURES - HELD_OUT
    steps, step = EPOCHS * (count // BATCH), 0
    network.train_mode(update_batch_norm=False)
    for epoch in range(EPOCHS):
        order = generator.permutation(count)
        for start in range(0, count - BATCH + 1, BATCH):
            chosen = order[start : start + BATCH]
            for group in optimizer.param_groups:
                group["lr"] = RATE * schedule(step / steps)
            loss = loss_of(network, [maps[i] for i in chosen], [truths[i] for i in chosen])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.head.parameters(), CLIP)
            optimizer.step()
            step += 1
            keep = min(AVERAGED, (1 + step) / (10 + step))
            for name, value in network.head.state_dict().items():
                average[name].lerp_(value, 1 - keep)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {float(loss.detach()):.3f}", flush=True)
    network.head.load_state_dict(average)
    with torch.no_grad():
        held_out = [
            float(loss_of(network, maps[start : start + BATCH], truths[start : start + BATCH]))
            for start in range(count, PICTURES, BATCH)
        ]
    print(f"loss on {HELD_OUT} pictures that did not teach: {np.mean(held_out):.3f}")
    return average


def main() -> None:
    """Writes the file of each backbone named; of the usual one by default."""
    torch.set_num_threads(1)  # the same file each time
    for name in sys.argv[1:] or [DEFAULT]:
        backbone = find(name)
        torch.manual_seed(0)
        body = pretrained(backbone, finish(obtain(backbone)))
        assert isinstance(body, ImageBody)
        network = Detector(body, 1, height=HEIGHT, width=WIDTH)
        body.requires_grad_(False)
        network.eval()
        kept = {key: value.contiguous() for key, value in pretrain(network).items() if not key.startswith(CLASSIFIER)}
        TARGET.mkdir(exist_ok=True)
        made = {"pictures": str(PICTURES), "epochs": str(EPOCHS), "backbone": backbone.name}
        save_file(kept, TARGET / f"{name}.safetensors", metadata=made)


if __name__ == "__main__":
    main()
