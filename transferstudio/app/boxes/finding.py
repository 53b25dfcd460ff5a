"""Asks an exported model where things are, in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from transferstudio.app.background import Background
from transferstudio.app.pictures import as_qimage
from transferstudio.app.try_it.kept_model import KeptModel
from transferstudio.formats.boxes.found import search
from transferstudio.formats.video import frame_at
from transferstudio.runtime import BoxPredictor, Found, UnreadableImageError, load_image
from transferstudio.wording import spoken

LARGEST = 2048  # pixels of the longer side of the copy that is shown


@dataclass(frozen=True)
class Seen:
    """What the model found in a picture of ``size`` (width, height), and in how many seconds; or why it cannot be read.

    ``seconds``: of a video, when the picture is shown.
    """

    path: Path
    seconds: float | None
    found: Sequence[Found]
    labels: list[str]
    took: float
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
        then: Callable[[Seen], None],
        *,
        shown: bool = False,
        threshold: float | None = None,
        seconds: float | None = None,
    ) -> None:
        """Asks; what was asked before and has not begun is dropped.

        ``shown``: with a copy of the picture to show; ``seconds``: the picture is that of a video at this time.
        """
        self._pool.clear()
        self._pool.start(lambda: self._answer(model, picture, shown, threshold, seconds), then)

    def forget(self) -> None:
        """Another project is open."""
        self._pool.clear()
        self._kept.forget()

    def close(self) -> None:
        """Waits for an answer that is being made."""
        self._pool.close()

    def _answer(self, model: Path, picture: Path, shown: bool, threshold: float | None, seconds: float | None) -> Seen:
        predictor = self._kept.at(model)
        try:
            source = picture if seconds is None else frame_at(picture, seconds).image
            start = time.perf_counter()
            searched = search(predictor, source, threshold=threshold)
            took = time.perf_counter() - start
            image = None
            if shown:
                copy = load_image(source, at_least=LARGEST // 2) if isinstance(source, Path) else source
                copy.thumbnail((LARGEST, LARGEST))
                image = as_qimage(copy)
        except UnreadableImageError as error:
            return Seen(picture, seconds, [], predictor.labels, 0.0, failure=spoken(str(error)))
        return Seen(picture, seconds, searched.found, predictor.labels, took, searched.size, image)
