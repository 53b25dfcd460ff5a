"""Augmentations one by one, and whether images may be mirrored while a network is fine-tuned."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sklearn.datasets import load_digits

from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.weights import at_hand
from transferstudio.errors import StudioError
from transferstudio.events import Event, Note, Work, finish
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import find_task
from transferstudio.tasks.classification.dataset import prepare
from transferstudio.tasks.classification.mirroring import suited_flip
from transferstudio.training.augmentation import augment
from transferstudio.training.hyperparameters import parsed
from transferstudio.training.plan import FLIP, Method, TrainingPlan


def followed(work: Work[float]) -> tuple[float, list[Event]]:
    """What some work returns, and what it says meanwhile."""
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as ended:
            return ended.value, events


def flip_for(folder: Path, work: Path) -> tuple[float, list[Event]]:
    """What is decided for the images of a folder."""
    with Project.create(work / "p.tsproj") as project:
        finish(import_dataset(project, folder))
        backbone = find(DEFAULT)
        weights = at_hand(backbone)
        assert weights is not None
        data = finish(prepare(project, TrainingPlan(), backbone, weights))
        return followed(suited_flip(data, backbone.pictures, seed=0, stop=None))


def test_digits_are_not_mirrored_and_it_is_said(tmp_path: Path) -> None:
    digits = load_digits()
    for index in range(250):
        file = tmp_path / "digits" / str(digits.target[index]) / f"{index}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray((digits.images[index] * 15.9).astype(np.uint8)).resize((64, 64)).save(file)
    flip, events = flip_for(tmp_path / "digits", tmp_path)
    assert flip == 0
    assert any(isinstance(event, Note) and "Mirrored images are clearly harder" in str(event.text) for event in events)


def test_what_has_no_sides_may_be_mirrored(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    for index in range(60):  # discs and squares
        pixels = generator.integers(0, 80, (64, 64, 3), dtype=np.uint8)
        down, across = np.mgrid[:64, :64] - generator.integers(24, 40, 2)[:, None, None]
        kind = ("disc", "square")[index % 2]
        inside = down**2 + across**2 < 200 if kind == "disc" else np.maximum(abs(down), abs(across)) < 13
        pixels[inside] = 255 - pixels[inside]
        file = tmp_path / "shapes" / kind / f"{index}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).save(file)
    flip, events = flip_for(tmp_path / "shapes", tmp_path)
    assert flip == FLIP
    assert not any(isinstance(event, Note) for event in events)


def view(plan: TrainingPlan, seed: int) -> np.ndarray:
    pixels = np.random.default_rng(7).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    image, generator = Image.fromarray(pixels), np.random.default_rng(seed)
    return augment(image, size=32, interpolation="bilinear", plan=plan, generator=generator)


def test_each_augmentation_can_be_switched_off() -> None:
    off = {"crop": 1.0, "flip": 0.0, "colour": 0.0}
    plain = view(TrainingPlan(**off), 0)
    assert (plain == np.random.default_rng(7).integers(0, 256, (32, 32, 3), dtype=np.uint8)).all()
    assert all((view(TrainingPlan(**off), seed) == plain).all() for seed in range(20)), "nothing varies"
    for name, value in {"crop": 0.3, "flip": 0.5, "colour": 0.4}.items():
        plan = TrainingPlan(**{**off, name: value})
        seen = {view(plan, seed).tobytes() for seed in range(20)}
        assert len(seen) == 2 if name == "flip" else len(seen) > 10, name


def test_only_a_run_that_augments_takes_the_settings() -> None:
    task = find_task("image-classification")
    full = task.hyperparameters(TrainingPlan(method=Method.FULL))
    assert parsed(["flip=0", "crop=1", "colour=0"], full, Method.FULL) == {"flip": 0.0, "crop": 1.0, "colour": 0.0}
    assert parsed(["flip=auto"], full, Method.FULL) == {"flip": None}
    assert not {"crop", "flip", "colour"} & task.hyperparameters(TrainingPlan(method=Method.LAST_BLOCKS))
    assert not {"crop", "flip", "colour"} & find_task("text-classification").hyperparameters(
        TrainingPlan(method=Method.FULL)
    )
    with pytest.raises(StudioError, match="no use"):
        parsed(["flip=0"], task.hyperparameters(TrainingPlan(method=Method.HEAD)), Method.HEAD)
