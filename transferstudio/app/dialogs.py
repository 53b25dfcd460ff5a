"""Dialogs that are wide enough for their titles, which a window's frame would cut without a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

FRAME, WIDEST = 140, 720  # pixels of the buttons and the icon beside a title; of what a title may ask for


def entitle(dialog: QDialog, title: str) -> None:
    """Gives a dialog a title, and the width that it takes."""
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(max(dialog.minimumWidth(), _room(title)))


class LinesDialog(QDialog):
    """Lines to be read, searched and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)

    def show_lines(self, title: str, lines: Sequence[str]) -> None:
        """Fills the dialog, below what its layout holds already; once."""
        entitle(self, title)
        text = QPlainTextEdit("\n".join(lines))
        text.setReadOnly(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(text)
        self.column.addWidget(buttons)


def ask_text(parent: QWidget, title: str, words: str, text: str = "") -> tuple[str, bool]:
    """Asks for a line of text; what was typed, and whether the person said yes to it."""
    dialog = QInputDialog(parent)
    dialog.setInputMode(QInputDialog.InputMode.TextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(words)
    dialog.setTextValue(text)
    for line in dialog.findChildren(QLineEdit):
        line.setMinimumWidth(_room(title))  # the dialog itself is as wide as what is in it, whatever it is given
    given = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue(), given


def _room(title: str) -> int:
    """The pixels that a title takes."""
    font = QApplication.font()
    font.setBold(True)  # as the frames of most systems have it
    return min(WIDEST, QFontMetrics(font).horizontalAdvance(title) + FRAME)
