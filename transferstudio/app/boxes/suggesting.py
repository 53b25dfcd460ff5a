"""What the newest model finds in the picture that is open, until a person accepts or rejects it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from transferstudio.app.boxes.detecting import BoxAsker, DetectionResult
from transferstudio.app.boxes.gestures import Rect
from transferstudio.app.try_it.model_at_hand import model_at_hand, ready_model, verify

if TYPE_CHECKING:
    from transferstudio.app.session import Session

SAME = 0.5  # overlap with a box that is there, from which on nothing new is suggested


@dataclass(frozen=True)
class Suggestion:
    """A box that the model found: the name of its class, where, and how sure it is (0–1)."""

    name: str
    rect: Rect
    score: float


class Suggester(QObject):
    """See the module."""

    offered = Signal(str)
    """The suggestions are there; the text says why there is none, where there is none."""

    def __init__(self, session: Session, *, there: Callable[[], Sequence[Rect]]) -> None:
        """``there``: the boxes of the picture that is open."""
        super().__init__(session)
        self._session, self._there = session, there
        self._picture: Path | None = None
        self._asker = BoxAsker(self)
        self.open: list[Suggestion] = []

    def begin(self, picture: Path | None, *, ask: bool) -> None:
        """Another picture is open; ``ask``: it is still to be marked, so a model that is ready is asked at once."""
        self._picture, self.open = picture, []
        model = ready_model(self._session) if ask else None
        if picture is not None and model is not None:
            self._asker.ask(model, picture, partial(self._take, picture))

    def ask(self, say: Callable[[str], None]) -> None:
        """Asks the latest model; ``say`` gets a sentence that tells that it is asked, or why there is none."""
        picture = self._picture
        model = model_at_hand(self._session, say) if picture is not None else None
        if picture is not None and model is not None:
            say(self.tr("predicting …"))
            self._asker.ask(model, picture, partial(self._take, picture))
            verify(self._session, model, lambda _file: None)  # suggestions come by themselves once it is exported

    def take_all(self) -> list[Suggestion]:
        """All suggestions; none are left."""
        taken, self.open = self.open, []
        return taken

    def forget(self) -> None:
        """Another project is open."""
        self._picture, self.open = None, []
        self._asker.forget()

    def close(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()

    def _take(self, picture: Path, asked: DetectionResult) -> None:
        if picture != self._picture:
            return  # another one is shown by now
        there = self._there()
        found = [Suggestion(one.label, _from_corners(one.box), one.score) for one in asked.found]
        self.open = [one for one in found if all(_overlap(one.rect, rect) < SAME for rect in there)]
        nothing = asked.failure or self.tr("The model finds no further objects without a box.")
        self.offered.emit("" if self.open else nothing)


def _from_corners(box: tuple[float, float, float, float]) -> Rect:
    return Rect(box[0], box[1], box[2] - box[0], box[3] - box[1])


def _overlap(one: Rect, other: Rect) -> float:
    """Intersection over union."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    shared = max(across, 0.0) * max(down, 0.0)
    return shared / max(one.width * one.height + other.width * other.height - shared, 1e-9)
