"""One text to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from transferstudio.app.data.sample_page import SamplePage

if TYPE_CHECKING:
    from transferstudio.project.browsing import Tile

NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TextPage(SamplePage):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self._text = _Text()
        self._text.moved.connect(self.moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        self.setFocusProxy(self._text)

    def show_sample(self, tile: Tile, image: QImage | None) -> None:
        """See SamplePage."""
        self._text.setPlainText(tile.text or "")


class _Text(QPlainTextEdit):
    """A text to read; the keys label it, and arrows to the side go to the next one."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("text")
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("The text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if key in NEXT:
            self.moved.emit(NEXT[key])
        else:
            super().keyPressEvent(event)
