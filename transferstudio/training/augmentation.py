"""Data augmentation of images: random crop, flip, brightness, contrast and saturation, drawn anew each epoch.

The differences are a function of seed, epoch and sample alone, so that a run that goes on after a kill sees what it would have seen.
"""

from __future__ import annotations

import math

import numpy as np
from PIL import Image
from torchvision.transforms.v2 import functional

from transferstudio.backbones.preprocessing import RESAMPLING, Preprocessing
from transferstudio.backbones.sample_sources import Source
from transferstudio.runtime import load_image
from transferstudio.training.batches import Varied
from transferstudio.training.plan import TrainingPlan

RATIO = (3 / 4, 4 / 3)  # width over height of a crop
TRIES = 10


def augment(
    image: Image.Image, *, size: int, interpolation: str, plan: TrainingPlan, generator: np.random.Generator
) -> np.ndarray:
    """A random view of a picture (RGB), uint8 (size, size, 3), as far as the ``plan`` lets it vary.

    The crop is drawn as in Szegedy et al. 2015, arXiv:1409.4842 (what torchvision calls RandomResizedCrop).
    """
    left, top, width, height = _crop(image.width, image.height, plan.crop, generator)
    view = image.crop((left, top, left + width, top + height)).resize((size, size), RESAMPLING[interpolation])
    if generator.random() < plan.flipped:
        view = functional.horizontal_flip(view)
    for adjust in (functional.adjust_brightness, functional.adjust_contrast, functional.adjust_saturation):
        view = adjust(view, generator.uniform(1 - plan.colour, 1 + plan.colour))
    return np.asarray(view)


def varied(preprocessing: Preprocessing, plan: TrainingPlan) -> Varied:
    """Reads pictures as :func:`augment` varies them."""

    def read(source: Source, generator: np.random.Generator) -> np.ndarray:
        image = load_image(source, at_least=preprocessing.shorter_side)
        return augment(
            image, size=preprocessing.size, interpolation=preprocessing.interpolation, plan=plan, generator=generator
        )

    return read


def _crop(width: int, height: int, least: float, generator: np.random.Generator) -> tuple[int, int, int, int]:
    if least >= 1:
        return 0, 0, width, height
    for _ in range(TRIES):
        area = width * height * generator.uniform(least, 1.0)
        ratio = math.exp(generator.uniform(math.log(RATIO[0]), math.log(RATIO[1])))
        wide, high = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < wide <= width and 0 < high <= height:
            return int(generator.integers(width - wide + 1)), int(generator.integers(height - high + 1)), wide, high
    side = min(width, height)  # a very long or very high picture: the middle of it
    return (width - side) // 2, (height - side) // 2, side, side
