"""How far images are from what a network was pre-trained on: by what its batch normalisation layers remember, and without the test set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from tests.command_line import transferstudio
from tests.conftest import DATA
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.weights import obtain
from transferstudio.events import finish
from transferstudio.insight.pretraining_distance import FEWEST_LAYERS, pretraining_distance

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="left out: the data sets are not here")


def images(count: int, *, seed: int, brighter: float = 0.0) -> np.ndarray:
    """Noise, float32 (count, 3, 8, 8)."""
    generator = np.random.default_rng(seed)
    offsets = generator.normal(size=(count, 3, 1, 1))  # images differ from each other
    return (generator.normal(size=(count, 3, 8, 8)) + offsets + brighter).astype(np.float32)


@pytest.fixture(scope="module")
def network() -> nn.Module:
    """One that has seen 4,000 images."""
    torch.manual_seed(0)
    layers = [
        layer
        for index in range(FEWEST_LAYERS)
        for layer in (nn.Conv2d(3 if index == 0 else 6, 6, 3, padding=1), nn.BatchNorm2d(6, momentum=None), nn.ReLU())
    ]
    made = nn.Sequential(*layers).train()
    with torch.no_grad():
        for seed in range(40):
            made(torch.from_numpy(images(100, seed=1000 + seed)))
    return made


def test_images_of_the_same_kind_are_near_however_few_they_are(network: nn.Module) -> None:
    found = [pretraining_distance(network, [images(count, seed=count)]) for count in (24, 64, 400)]
    values = [one.value for one in found if one is not None]
    assert len(values) == 3 and max(values) < 0.15 and all(one is not None and one.near for one in found)


def test_a_shift_is_found_and_its_interval_holds_it(network: nn.Module) -> None:
    few, many = (pretraining_distance(network, [images(count, seed=5, brighter=1.5)]) for count in (48, 4000))
    assert few is not None and many is not None and many.value > 0.15
    assert few.low <= many.value <= few.high and few.low < few.value < few.high


def test_too_few_images_and_networks_that_remember_nothing_tell_nothing(network: nn.Module) -> None:
    assert pretraining_distance(network, [images(19, seed=0)]) is None
    assert pretraining_distance(nn.Sequential(nn.Conv2d(3, 4, 3)), [images(64, seed=0)]) is None


@needs_data
@pytest.mark.parametrize(("folder", "least", "most"), [("ants-bees", 0.0, 0.3), ("hand-signs", 0.3, 0.5)])
def test_photographs_of_animals_are_nearer_than_hands_on_one_background(folder: str, least: float, most: float) -> None:
    backbone = find("efficientnet-lite0")
    weights = finish(obtain(backbone))
    every = sorted((DATA / "image-classification" / folder).rglob("*.[jJ][pP][gG]"))
    chosen = [every[index] for index in np.random.default_rng(1).permutation(len(every))[:32]]
    found = pretraining_distance(
        pretrained(backbone, weights), [np.stack([backbone.pictures.read(path) for path in chosen])]
    )
    assert found is not None and least <= found.value < most


@needs_data
def test_boxes_are_advised_on_by_this_alone(tmp_path: Path) -> None:
    boxes = DATA / "object-detection" / "raccoons"
    assert transferstudio("import", tmp_path / "p.tsproj", boxes).code == 0
    said = transferstudio("advise", tmp_path / "p.tsproj")
    assert said.code == 0 and "These images are like those that EfficientNet-Lite0 was pre-trained on" in said.out
    assert "only available for samples with one class each" in said.out and "Networks" not in said.out
