"""Where a model looked: what happens to its answer when a part of the picture is covered (occlusion, Zeiler and Fergus 2014)."""

from __future__ import annotations

import numpy as np
from PIL import Image

from transferstudio.runtime import Predictor

GRID = 9  # cells a side
SIDE = 256  # pixels of the longer side of what is shown to the model; finer would only take longer
BATCH = 9


def occlusion(predictor: Predictor, image: Image.Image, label: str) -> np.ndarray:
    """How much of the probability of ``label`` each part of an RGB picture holds, float32 (9, 9), 0–1, upper left first.

    Each cell is covered, with half a cell around it, by the mean colour of the picture; what the answer loses is the cell's.
    """
    small = image.convert("RGB")
    small.thumbnail((SIDE, SIDE))
    pixels = np.asarray(small)
    high, wide = pixels.shape[:2]
    grey = pixels.mean(axis=(0, 1)).astype(np.uint8)
    place = predictor.labels.index(label)
    whole = float(predictor.probabilities(pixels[None])[0, place])
    lost = np.zeros((GRID, GRID), dtype=np.float32)
    for row in range(GRID):
        covered = np.repeat(pixels[None], BATCH, axis=0)
        top, bottom = _edges(row, high)
        for column in range(GRID):
            left, right = _edges(column, wide)
            covered[column, top:bottom, left:right] = grey
        lost[row] = whole - predictor.probabilities(covered)[:, place]
    result: np.ndarray = lost.clip(0, 1)
    return result


def _edges(cell: int, length: int) -> tuple[int, int]:
    size = length / GRID
    return max(0, round((cell - 0.5) * size)), min(length, round((cell + 1.5) * size))
