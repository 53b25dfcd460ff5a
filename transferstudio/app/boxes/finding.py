"""Asks an exported model where things are, in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from transferstudio.app.background import Background
from transferstudio.app.pictures import as_qimage
from transferstudio.app.try_it.kept_model import KeptModel
from transferstudio.runtime import BoxPredictor, Found, UnreadableImageError, load_image
from transferstudio.runtime.predict import upright_size

LARGEST = 2048  # pixels of the longer side of the copy that is shown


@dataclass(frozen=True)
class Searched:
    """What the model found in a picture of ``size`` (width, height), in how many seconds; or why it cannot be read."""

    path: Path
    found: list[Found]
    labels: list[str]
    seconds: float
    size: tuple[int, int] = (0, 0)
    image: QImage | None = None
    failure: str = ""


class BoxAsker:
    """See the module."""

    def __init__(self, parent: QObject) -> None:
        self._pool = Background(parent, "find things")
        self._kept = KeptModel(BoxPredictor)

    def ask(
        self,
        model: Path,
        picture: Path,
        then: Callable[[Searched], None],
        *,
        shown: bool = False,
        threshold: float | None = None,
    ) -> None:
        """Asks; what was asked before and has not begun is dropped. ``shown``: with a copy of the picture to show."""
        self._pool.clear()
        self._pool.start(lambda: self._answer(model, picture, shown, threshold), then)

    def forget(self) -> None:
        """Another project is open."""
        self._pool.clear()
        self._kept.forget()

    def close(self) -> None:
        """Waits for an answer that is being made."""
        self._pool.close()

    def _answer(self, model: Path, picture: Path, shown: bool, threshold: float | None) -> Searched:
        predictor = self._kept.at(model)
        start = time.perf_counter()
        try:
            found = predictor.find(picture, threshold=threshold)
            seconds = time.perf_counter() - start
            size = upright_size(picture)
            image = None
            if shown:
                copy = load_image(picture, at_least=LARGEST // 2)
                copy.thumbnail((LARGEST, LARGEST))
                image = as_qimage(copy)
        except UnreadableImageError as error:
            return Searched(picture, [], predictor.labels, 0.0, failure=str(error))
        return Searched(picture, found, predictor.labels, seconds, size, image)
