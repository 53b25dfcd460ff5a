"""A list of what can be chosen, as the preview has several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

LIST_WIDTH = 11  # letters that a list is wide at least; it grows with the window


class Combo(QComboBox):
    """A list that the wheel passes over, since it lies in a page that scrolls."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LIST_WIDTH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As it is always drawn, but for what is too long."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.drawn()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def drawn(self) -> str:
        """The text that is shown: that of the chosen entry, cut where it does not fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        words = self.placeholderText() if self.currentIndex() < 0 else self.currentText()
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    def offer(self, items: Sequence[tuple[str, object]], chosen: object) -> None:
        """Shows these entries, and that which is chosen, without telling so."""
        with QSignalBlocker(self):
            if [(self.itemText(row), self.itemData(row)) for row in range(self.count())] != list(items):
                self.clear()
                for text, data in items:
                    self.addItem(text, data)
            row = next((row for row, (_, data) in enumerate(items) if data == chosen), -1)
            self.setCurrentIndex(row)
            self.setToolTip(self.currentText())
