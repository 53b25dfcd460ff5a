"""Photographs that tell in what range the activations of a frozen image network lie."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image

from transferstudio.backbones.preprocessing import Preprocessing

CALIBRATION_IMAGES = 64  # more change the ranges of activations by less than the noise between samples
SMALLEST_CROP = 0.3  # of the shorter side of a photograph


def calibration_pictures(preprocessing: Preprocessing, count: int = CALIBRATION_IMAGES) -> Iterator[np.ndarray]:
    """``count`` crops of the two photographs that scikit-learn brings, large and small, as the body takes them."""
    from sklearn.datasets import load_sample_images  # here, because it takes long to load

    photographs = [Image.fromarray(pixels) for pixels in load_sample_images().images]
    generator = np.random.default_rng(0)
    for number in range(count):
        photograph = photographs[number % len(photographs)]
        side = round(min(photograph.size) * generator.uniform(SMALLEST_CROP, 1))
        left = int(generator.integers(photograph.width - side + 1))
        top = int(generator.integers(photograph.height - side + 1))
        yield preprocessing.apply(photograph.crop((left, top, left + side, top + side)))
