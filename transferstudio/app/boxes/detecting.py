"""Asks a model where objects are, in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from transferstudio.app.background import Background
from transferstudio.app.pictures import as_qimage
from transferstudio.app.try_it.kept_model import KeptModel, Model, TrainedRun
from transferstudio.errors import StudioError
from transferstudio.formats.boxes.detections import search
from transferstudio.formats.video import frame_at
from transferstudio.i18n import message_of, translate_message
from transferstudio.runtime import BoxPredictor, Detection, UnreadableImageError, load_image
from transferstudio.runtime.predict import upright_size

if TYPE_CHECKING:
    from transferstudio.tasks.object_detection.trained_predictor import TrainedDetector

LARGEST = 2048  # pixels of the longer side of the copy that is shown


@dataclass(frozen=True)
class LoadedImage:
    """An image of ``size`` (width, height) to look at before it is answered, or why it cannot be read."""

    size: tuple[int, int] = (0, 0)
    image: QImage | None = None
    failure: str = ""


@dataclass(frozen=True)
class DetectionResult:
    """What the model found in an image of ``size`` (width, height), and in how many seconds; or why there is no answer.

    ``seconds``: of a video, when the image is shown; ``threshold``: the score that the model itself asks of a box.
    """

    path: Path
    seconds: float | None
    found: Sequence[Detection]
    labels: list[str]
    took: float
    size: tuple[int, int] = (0, 0)
    threshold: float = 0.0
    failure: str = ""


class BoxAsker:
    """See the module."""

    def __init__(self, parent: QObject) -> None:
        self._pool = Background(parent, "find things")
        self._kept: KeptModel[BoxPredictor | TrainedDetector] = KeptModel(BoxPredictor, trained_detector)

    def ask(
        self,
        model: Model | None,
        picture: Path,
        then: Callable[[DetectionResult], None],
        *,
        shown: Callable[[LoadedImage], None] | None = None,
        threshold: float | None = None,
        seconds: float | None = None,
    ) -> None:
        """Asks where there is a model; what was asked before and has not begun is dropped.

        ``shown`` gets a copy of the image to show, before the model is even loaded; ``seconds``: it is that of a video at this time.
        """
        self._pool.clear()
        if shown is not None:
            self._pool.start(lambda: _load(picture, seconds), shown)
        if model is not None:
            self._pool.start(lambda: self._answer(model, picture, threshold, seconds), then)

    def forget(self) -> None:
        """Another project is open."""
        self._pool.clear()
        self._kept.forget()

    def close(self) -> None:
        """Waits for an answer that is being made."""
        self._pool.close()

    def _answer(self, model: Model, picture: Path, threshold: float | None, seconds: float | None) -> DetectionResult:
        try:
            predictor = self._kept.at(model)
            source = picture if seconds is None else frame_at(picture, seconds).image
            start = time.perf_counter()
            searched = search(predictor, source, threshold=threshold)
        except (StudioError, OSError, ValueError) as error:
            return DetectionResult(picture, seconds, [], [], 0.0, failure=translate_message(message_of(error)))
        took = time.perf_counter() - start
        return DetectionResult(
            picture, seconds, searched.found, predictor.labels, took, searched.size, predictor.limits.threshold
        )


def trained_detector(trained: TrainedRun) -> TrainedDetector:
    """The trained network of a run."""
    from transferstudio.tasks.object_detection.trained_predictor import (
        TrainedDetector,  # here: the small edition has no trained networks
    )

    return TrainedDetector(trained.run, trained.project)


def _load(picture: Path, seconds: float | None) -> LoadedImage:
    try:
        if seconds is None:
            copy, size = load_image(picture, at_least=LARGEST // 2), upright_size(picture)
        else:
            copy = frame_at(picture, seconds).image
            size = copy.size
    except (UnreadableImageError, OSError, ValueError) as error:
        return LoadedImage(failure=translate_message(message_of(error)))
    copy.thumbnail((LARGEST, LARGEST))
    return LoadedImage(size, as_qimage(copy))
