"""What shows the report of a run; each task has its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from transferstudio.app.masonry import Masonry
from transferstudio.app.widgets import Card
from transferstudio.training.report import Report


class ResultView(QWidget):
    """See the module."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = Masonry(self)

    def put(self, *cards: Card) -> None:
        """Adds cards, the most important first; one that is in another view goes over to this one."""
        for card in cards:
            self.cards.addWidget(card)

    def show_report(self, report: Report) -> None:
        """Shows the report of a run."""
        raise NotImplementedError
