"""How far a run is: its name, what it is doing just now, and how long it still takes."""

from __future__ import annotations

import sys

import psutil
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from transferstudio.app.glossary import explain, title
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import label, left_in_words
from transferstudio.events import Metric, Progress, Started
from transferstudio.i18n import Number, number, stage_in_words

SLOW = 10  # a second, below which a speed has decimals


class RunProgress(QWidget):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.doing, self.left = label("", "title"), label("", "dim"), label("", "number")
        explain(self.doing, "epoch", "learning rate")
        self._learning_rate = ""
        self._process = psutil.Process()
        titles = QVBoxLayout()
        titles.setSpacing(3 * STEP)
        titles.addWidget(self.title)
        titles.addWidget(self.doing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * STEP)
        row.addLayout(titles, 1)
        row.addWidget(self.left)

    def clear(self, heading: str) -> None:
        """Names another run; what it is doing is for :meth:`say`."""
        self.title.setText(heading)
        self.left.setText("")

    def say(self, text: str, left: str = "") -> None:
        """Says what the run is doing, in place of what it reported last."""
        self._learning_rate = ""
        self.doing.setText(text)
        self.doing.setVisible(bool(text))
        self.left.setText(left)

    def show_rate(self, event: Metric) -> None:
        """Takes the learning rate, which stands beside the progress from now on."""
        self._learning_rate = f" · {title('learning rate')} {event.value:.1e}"

    def show_step(self, event: Started | Progress) -> None:
        """Shows that a stage has begun, or how far it is."""
        stage = stage_in_words(event.stage)
        if isinstance(event, Started):
            self.say(f"{stage} …")
            return
        words = self.tr("{}: {} of {} · {} per second · memory {}")
        done_of = (
            words.format(stage, number(event.done), number(event.total), _per_second(event.rate), self._memory())
            if event.total
            else f"{stage} …"
        )
        self.doing.setText(done_of + self._learning_rate)
        self.doing.show()
        self.left.setText(left_in_words(event))

    def _memory(self) -> str:
        taken = f"{number(self._process.memory_info().rss / 1e9, 1)} GB"
        torch = sys.modules.get("torch")  # the window loads it for no such thing
        if torch is not None and torch.cuda.is_available() and torch.cuda.is_initialized():
            taken += self.tr(", device {}").format(f"{number(torch.cuda.memory_reserved() / 1e9, 1)} GB")
        return taken


def _per_second(rate: float) -> str:
    """A speed; a slow one is not nothing."""
    return number(round(rate)) if rate >= SLOW else Number(rate, ".2g").in_words()
