"""Asks an exported model in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from transferstudio.runtime import Prediction, Predictor, UnreadableImageError, load_image

if TYPE_CHECKING:
    import numpy as np
    from PIL.Image import Image


@dataclass(frozen=True)
class Answer:
    """What the model said of a picture, in how many seconds; ``heat`` is where it looked (see insight.explaining)."""

    path: Path
    image: Image | None
    said: Prediction | str
    seconds: float = 0.0
    heat: np.ndarray | None = None


class Asker(QObject):
    """Answers come by signal: first what it is, a moment later where it looked."""

    answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._loaded: tuple[Path, int, Predictor] | None = None

    def ask(self, model: Path, picture: Path) -> None:
        """Asks about a picture; what was asked before and has not begun is dropped."""
        self._pool.clear()
        self._pool.start(_Question(self, model, picture))

    def close(self) -> None:
        """Waits for the thread."""
        self._pool.clear()
        self._pool.waitForDone()

    def answer(self, model: Path, picture: Path) -> None:
        """Runs in the pool's only thread."""
        predictor = self.predictor(model)
        try:
            image = load_image(picture, at_least=predictor.shorter_side)
            start = time.perf_counter()
            said = predictor.predict(image)
            seconds = time.perf_counter() - start
        except (UnreadableImageError, ValueError) as error:
            self.answered.emit(Answer(picture, None, str(error)))
            return
        self.answered.emit(Answer(picture, image, said, seconds))
        from transferstudio.insight.explaining import occlusion  # here: the first answer does without

        self.answered.emit(Answer(picture, image, said, seconds, occlusion(predictor, image, said.label)))

    def predictor(self, model: Path) -> Predictor:
        """The loaded model, read again where its file has changed."""
        changed = model.stat().st_mtime_ns
        if self._loaded is None or self._loaded[:2] != (model, changed):
            self._loaded = (model, changed, Predictor(model))
        return self._loaded[2]


class _Question(QRunnable):
    def __init__(self, asker: Asker, model: Path, picture: Path) -> None:
        super().__init__()
        self._asker, self._model, self._picture = asker, model, picture

    def run(self) -> None:
        """See :meth:`Asker.answer`."""
        self._asker.answer(self._model, self._picture)
