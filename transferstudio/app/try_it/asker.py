"""Asks an exported model in a thread of its own, and keeps it loaded."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from transferstudio.app.background import Background
from transferstudio.app.try_it.kept_model import KeptModel
from transferstudio.runtime import Prediction, Predictor, UnreadableImageError, load_image
from transferstudio.wording import spoken

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
        self._pool = Background(self, "try")
        self._kept = KeptModel(Predictor)

    def ask(self, model: Path, picture: Path) -> None:
        """Asks about a picture; what was asked before and has not begun is dropped."""
        self._pool.clear()
        self._pool.start(lambda: self._say(model, picture), lambda answer: self._tell(model, answer))

    def close(self) -> None:
        """Waits for the thread."""
        self._pool.close()

    def _tell(self, model: Path, answer: Answer) -> None:
        self.answered.emit(answer)
        if not isinstance(answer.said, str):
            self._pool.start(lambda: self._explain(model, answer), self.answered.emit)

    def _say(self, model: Path, picture: Path) -> Answer:
        predictor = self.predictor(model)
        try:
            image = load_image(picture, at_least=predictor.shorter_side)
            start = time.perf_counter()
            said = predictor.predict(image)
        except (UnreadableImageError, ValueError) as error:
            return Answer(picture, None, spoken(str(error)))
        return Answer(picture, image, said, time.perf_counter() - start)

    def _explain(self, model: Path, answer: Answer) -> Answer:
        from transferstudio.insight.explaining import occlusion  # here: the first answer does without

        assert answer.image is not None and not isinstance(answer.said, str)
        return replace(answer, heat=occlusion(self.predictor(model), answer.image, answer.said.label))

    def predictor(self, model: Path) -> Predictor:
        """The loaded model, read again where its file has changed."""
        return self._kept.at(model)
