"""What shows the report of a run; each task has its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card
from transferstudio.training.report import Report


class ResultView(QWidget):
    """See the module."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3 * STEP)

    def stack(self, *cards: Card) -> None:
        """Puts the cards below one another, at the top."""
        for card in cards:
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_report(self, report: Report) -> None:
        """Shows the report of a run."""
        raise NotImplementedError
