"""Occlusion sensitivity (Zeiler and Fergus 2014): how much a prediction changes where a part of the image, or a word, is covered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from PIL import Image

from transferstudio.runtime.predict_text import TextEncoder

GRID = 9  # cells a side
SIDE = 256  # pixels of the longer side of what is shown to the model; finer would only take longer
BATCH = 9
WORDS = 64  # pieces of a text that are left out one by one


class ImageClassifier(Protocol):
    """An exported model, or a trained network, that classifies images."""

    labels: list[str]

    def probabilities(self, images: np.ndarray, /) -> np.ndarray:
        """Float32 (images, classes), of uint8 RGB images (images, height, width, 3)."""


class TextClassifier(Protocol):
    """An exported model, or a trained network, that classifies texts."""

    labels: list[str]
    encoder: TextEncoder

    def probabilities(self, texts: Sequence[str], /) -> np.ndarray:
        """Float32 (texts, classes)."""


def occlusion(
    predictor: ImageClassifier, image: Image.Image, label: str, wanted: Callable[[], bool] = lambda: True
) -> np.ndarray | None:
    """How much of the probability of ``label`` each part of an RGB picture holds, float32 (9, 9), 0–1, upper left first.

    Each cell is covered, with half a cell around it, by the mean colour of the picture; what the answer loses is the cell's.
    None as soon as it is not ``wanted`` any more.
    """
    small = image.convert("RGB")
    small.thumbnail((SIDE, SIDE))
    pixels = np.asarray(small)
    high, wide = pixels.shape[:2]
    grey = pixels.mean(axis=(0, 1)).astype(np.uint8)
    index = predictor.labels.index(label)
    whole = float(predictor.probabilities(pixels[None])[0, index])
    lost = np.zeros((GRID, GRID), dtype=np.float32)
    for row in range(GRID):
        if not wanted():
            return None
        covered = np.repeat(pixels[None], BATCH, axis=0)
        top, bottom = _edges(row, high)
        for column in range(GRID):
            left, right = _edges(column, wide)
            covered[column, top:bottom, left:right] = grey
        lost[row] = whole - predictor.probabilities(covered)[:, index]
    result: np.ndarray = lost.clip(0, 1)
    return result


def words_that_mattered(
    predictor: TextClassifier, text: str, label: str, wanted: Callable[[], bool] = lambda: True
) -> list[tuple[int, int, float]]:
    """Each word (start and stop in characters) with what the probability of ``label`` loses without it, -1 to 1, in order.

    Where there are more words than can be left out one by one in a moment, neighbours are left out together.
    Empty as soon as they are not ``wanted`` any more.
    """
    spans = predictor.encoder.spans(text)
    if len(spans) < 2:
        return []
    step = -(-len(spans) // WORDS)
    groups = [spans[start : start + step] for start in range(0, len(spans), step)]
    pieces = [(group[0][0], group[-1][1]) for group in groups]
    index = predictor.labels.index(label)
    whole = float(predictor.probabilities([text])[0, index])
    lost: list[float] = []
    for start in range(0, len(pieces), BATCH):
        if not wanted():
            return []
        without = [f"{text[:first]} {text[last:]}" for first, last in pieces[start : start + BATCH]]
        lost += (whole - predictor.probabilities(without)[:, index]).tolist()
    return [(first, last, value) for (first, last), value in zip(pieces, lost, strict=True)]


def _edges(cell: int, length: int) -> tuple[int, int]:
    size = length / GRID
    return max(0, round((cell - 0.5) * size)), min(length, round((cell + 1.5) * size))
