"""Whether images keep their class when they are mirrored: a hand is still a hand, a written 2 is no 2 any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np

from transferstudio.backbones.sample_sources import Reader
from transferstudio.errors import TrainingError
from transferstudio.events import Meter, Note, Work
from transferstudio.i18n import Number, message
from transferstudio.runtime import UnreadableImageError
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.heads import head_logits, heads_of_folds
from transferstudio.training.calibration import calibrated_losses, clearly_better
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.plan import FLIP
from transferstudio.training.probe import FEWEST, stratified

MOST = 200  # images that are mirrored


def suited_flip(data: TrainingData, reader: Reader, *, seed: int, stop: threading.Event | None) -> Work[float]:
    """The share of images to mirror while fine-tuning: none where heads that never saw an image are clearly worse at its mirror image.

    ``data``: what teaches, with the features of the frozen network; only its main field is looked at. ``reader`` reads for that network.

    Raises:
        TrainingError: it was cancelled.
    """
    data = data.alone(0)
    data = data.at(stratified(data.labelled.targets, most=MOST, seed=seed))
    if len(data.labelled) < FEWEST:
        return FLIP
    run = onnx_runner(data.body).run
    meter = Meter("compare mirrored images", len(data.labelled))
    yield meter.started()
    kept, rows = [], []
    for index, image in _readable(data, reader):
        if stop is not None and stop.is_set():
            raise TrainingError(
                message("The run was cancelled before its network was trained"), advice=message("Start it again.")
            )
        kept.append(index)
        rows.append(run(np.ascontiguousarray(image[None, :, ::-1]))[0])
        yield meter.advance(1)
    yield meter.finished()
    if len(kept) < FEWEST:
        return FLIP
    data, mirrored = data.at(np.array(kept)), np.stack(rows)
    targets = data.labelled.targets
    as_taken, as_mirrored = _logits(data, mirrored, seed)
    if not clearly_better(calibrated_losses(as_taken, targets), calibrated_losses(as_mirrored, targets)):
        return FLIP
    right, less = (float((logits.argmax(axis=1) == targets).mean()) for logits in (as_taken, as_mirrored))
    yield Note(
        message(
            "Mirrored images are clearly harder to recognise ({} instead of {} correct), so images are not mirrored during training.",
            Number(less, ".1%"),
            Number(right, ".1%"),
        )
    )
    return 0.0


def _readable(data: TrainingData, reader: Reader) -> Iterator[tuple[int, np.ndarray]]:
    sources = data.labelled.samples.sources
    for index in range(len(data.labelled)):
        try:
            yield index, reader.read(sources[index])
        except UnreadableImageError:
            continue


def _logits(data: TrainingData, mirrored: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Calibrated logits, float32 (samples, classes), of images as taken and as ``mirrored`` (features), from heads that saw neither."""
    found = np.zeros((2, len(data.labelled), len(data.labelled.classes)), dtype=np.float32)
    for outside, head in heads_of_folds(data, seed=seed):
        found[0, outside] = head_logits(head, data.at(outside)) / head.temperature
        found[1, outside] = head.logits(mirrored[outside]) / head.temperature
    return found[0], found[1]
