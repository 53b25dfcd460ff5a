"""Data augmentation of images with boxes: flip, translation, scale and brightness, drawn anew each epoch; the boxes go along.

All of it is a function of seed, epoch and picture, so that a run that goes on after a kill sees what it would have seen.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from transferstudio.backbones.letterbox import GREY, Letterbox, mirror

STILL = 0.3  # share of pictures that are not zoomed
LIGHT, CONTRAST = 0.25, 0.2
LEFT_OVER = 0.4  # share of a box that must remain in view


def varied(
    image: Image.Image,
    size: tuple[int, int],
    boxes: np.ndarray,
    letterbox: Letterbox,
    generator: np.random.Generator,
    *,
    zoom: float,
    flip: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A view of a picture whose original has this ``size`` and these boxes (n, 4): uint8 (height, width, 3), its boxes, and which those are.

    ``zoom``: the logarithm of how much larger or smaller it may become; ``flip``: the share of pictures that are mirrored.
    """
    factor = 1.0 if generator.random() < STILL else float(np.exp(generator.uniform(-zoom, zoom)))
    wide, high = letterbox.scaled(*size)
    across, down = max(1, round(wide * factor)), max(1, round(high * factor))
    left = _offset(letterbox.width - across, generator)
    top = _offset(letterbox.height - down, generator)
    view = Image.new("RGB", (letterbox.width, letterbox.height), (GREY, GREY, GREY))
    view.paste(image.resize((across, down), Image.Resampling.BILINEAR), (left, top))
    moved = boxes * np.tile([across / size[0], down / size[1]], 2) + np.tile([left, top], 2)
    inside = np.clip(moved, 0, np.tile([letterbox.width, letterbox.height], 2))
    area = (moved[:, 2:] - moved[:, :2]).prod(axis=1)
    kept = np.flatnonzero((inside[:, 2:] - inside[:, :2]).prod(axis=1) > LEFT_OVER * area)
    pixels, inside = np.asarray(view), inside[kept]
    if generator.random() < flip:
        pixels, inside = pixels[:, ::-1], mirror(inside, letterbox.width)
    return _lit(pixels, generator), inside, kept


def _offset(space: int, generator: np.random.Generator) -> int:
    """Where a picture begins, so that it fills the view or lies within it."""
    return int(generator.integers(min(0, space), max(0, space) + 1))


def _lit(pixels: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Other brightness and contrast; a table of 256 values does both at once."""
    mean = float(pixels.mean())
    light, contrast = generator.uniform(1 - LIGHT, 1 + LIGHT), generator.uniform(1 - CONTRAST, 1 + CONTRAST)
    table = (np.arange(256) - mean) * contrast * light + mean * light
    lit: np.ndarray = np.clip(table, 0, 255).astype(np.uint8)[pixels]
    return lit
