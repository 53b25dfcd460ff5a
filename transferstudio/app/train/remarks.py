"""What has to be said beside a score: that the run was cut short, or that another method's result was kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from transferstudio.i18n import translate_message
from transferstudio.training.report import remarks_in_words


class Remarks(QLabel):
    """The caption below a score; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remarks")
        self.setProperty("role", "warning")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_report(self, report: dict[str, Any]) -> None:
        """Says what there is to say of a report."""
        self.setText(spoken_remarks(report))
        self.setVisible(bool(self.text()))


def spoken_remarks(report: dict[str, Any]) -> str:
    """The remarks of a report or of a run's summary in the person's language; empty where there are none."""
    return " ".join(map(translate_message, remarks_in_words(report)))
