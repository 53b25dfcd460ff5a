"""What has to stand beside a score: that the run was cut short, or that another method's result was kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from transferstudio.i18n import translate_message
from transferstudio.training.report import Caveats


class Remarks(QLabel):
    """The caption below a score; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remarks")
        self.setProperty("role", "warning")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_caveats(self, caveats: Caveats) -> None:
        """Says what there is to say."""
        self.setText(spoken_caveats(caveats))
        self.setVisible(bool(self.text()))


def spoken_caveats(caveats: Caveats) -> str:
    """What has to stand beside a score, in the person's language; empty where there is nothing."""
    return " ".join(map(translate_message, caveats.sentences))
