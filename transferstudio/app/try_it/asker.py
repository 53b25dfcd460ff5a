"""Asks a model about images in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from transferstudio.app.background import Background
from transferstudio.app.try_it.kept_model import KeptModel, Model, TrainedRun
from transferstudio.errors import StudioError
from transferstudio.formats.video import frame_at
from transferstudio.i18n import message_of, translate_message
from transferstudio.runtime import Prediction, Predictor, UnreadableImageError, load_image

if TYPE_CHECKING:
    import numpy as np
    from PIL.Image import Image

    from transferstudio.tasks.classification.trained_predictor import TrainedImageClassifier

SHOWN = 1024  # pixels of the shorter side of the copy that is shown, at most


@dataclass(frozen=True)
class ImageAnswer:
    """What is known of an image so far: at first itself, then what the model predicts and in how many seconds, then the heat map.

    ``at``: seconds into a video; ``failure``: why it cannot be read or answered; ``heat`` is which regions mattered (see
    insight.explaining).
    """

    path: Path
    at: float | None
    image: Image | None
    prediction: Prediction | None = None
    seconds: float = 0.0
    heat: np.ndarray | None = None
    failure: str = ""
    model: Model | None = None


class Asker(QObject):
    """Answers come by signal: first the image, then what it is, a moment later which regions mattered."""

    answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = Background(self, "try")
        self._loading = Background(self, "try: load an image")  # a slow answer to another one does not hold it up
        self._newest = 0  # how often has been asked; what explains an older answer stops
        self._kept: KeptModel[Predictor | TrainedImageClassifier] = KeptModel(Predictor, trained_classifier)

    def ask(self, model: Model | None, picture: Path, at: float | None = None) -> None:
        """Shows an image, and asks about it where there is a model; what was asked before and has not begun is dropped."""
        self._newest += 1
        number = self._newest
        self._loading.clear()
        self._pool.clear()
        self._loading.start(lambda: _load(picture, at), lambda shown: self._ask_of(model, shown, number))

    def close(self) -> None:
        """Waits for the threads."""
        self._newest += 1
        self._loading.close()
        self._pool.close()

    def _ask_of(self, model: Model | None, shown: ImageAnswer, number: int) -> None:
        if number != self._newest:
            return
        self.answered.emit(shown)
        if model is not None and not shown.failure:
            self._pool.start(lambda: self._say(model, shown), lambda answer: self._tell(answer, number))

    def _tell(self, answer: ImageAnswer, number: int) -> None:
        if number != self._newest:
            return
        self.answered.emit(answer)
        if answer.prediction is not None:
            self._pool.start(lambda: self._explain(answer, number), lambda seen: self._tell_where(seen, number))

    def _tell_where(self, answer: ImageAnswer, number: int) -> None:
        if number == self._newest and answer.heat is not None:
            self.answered.emit(answer)

    def _say(self, model: Model, shown: ImageAnswer) -> ImageAnswer:
        try:
            predictor = self._kept.at(model)
            image = _read(shown.path, shown.at, at_least=predictor.shorter_side)
            start = time.perf_counter()
            prediction = predictor.predict(image)
        except (StudioError, OSError, ValueError) as error:
            return replace(shown, failure=translate_message(message_of(error)))
        return replace(shown, prediction=prediction, seconds=time.perf_counter() - start, model=model)

    def _explain(self, answer: ImageAnswer, number: int) -> ImageAnswer:
        from transferstudio.insight.explaining import occlusion  # here: the first answer does without

        assert answer.image is not None and answer.prediction is not None and answer.model is not None
        predictor = self._kept.at(answer.model)
        heat = occlusion(predictor, answer.image, answer.prediction.label, lambda: number == self._newest)
        return replace(answer, heat=heat)


def trained_classifier(trained: TrainedRun) -> TrainedImageClassifier:
    """The trained network of a run."""
    from transferstudio.tasks.classification.trained_predictor import (
        TrainedImageClassifier,  # here: the small edition has no trained networks
    )

    return TrainedImageClassifier(trained.run, trained.project)


def _load(path: Path, at: float | None) -> ImageAnswer:
    try:
        image = _read(path, at, at_least=SHOWN // 2)
    except (UnreadableImageError, OSError, ValueError) as error:
        return ImageAnswer(path, at, None, failure=translate_message(message_of(error)))
    image.thumbnail((2 * SHOWN, 2 * SHOWN))
    return ImageAnswer(path, at, image)


def _read(path: Path, at: float | None, *, at_least: int) -> Image:
    """An image file, or what a video shows after ``at`` seconds."""
    return load_image(path, at_least=at_least) if at is None else frame_at(path, at).image
