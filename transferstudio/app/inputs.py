"""Lists, numbers and sliders that the wheel passes over.

Qt's own change with it: who scrolls a page would choose something else with each of them that comes below the pointer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

BEFORE = 8  # pixels before a number

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # Qt's own widget is the other base; an object can have only one


class PassedByWheel(_Widget):
    """Goes before a widget of Qt among the bases of a class."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the module."""
        event.ignore()


class Choice(PassedByWheel, QComboBox):
    """One of several; what is open below it scrolls by itself."""


class FittedChoice(Choice):
    """One as wide as what is chosen, where there is room, and no narrower than its fewest letters."""

    def __init__(self, fewest: int) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(fewest)
        self.currentIndexChanged.connect(lambda _index: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Lists beside one another share the room there is by what is chosen in them."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        words = QSize(metrics.horizontalAdvance(self.currentText()) + 1, metrics.height())
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, words, self)


def _indent(box: QAbstractSpinBox) -> None:
    """Leaves some room before a number; a style sheet's padding ends at it."""
    box.lineEdit().setTextMargins(BEFORE, 0, 0, 0)


class Number(PassedByWheel, QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


class Decimal(PassedByWheel, QDoubleSpinBox):
    """A number with decimals, which may be typed with a point or a comma whatever the language."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """See QDoubleSpinBox."""
        sign = self.locale().decimalPoint()
        return super().validate(text.replace(".", sign).replace(",", sign), position)


class Slider(PassedByWheel, QSlider):
    """A number as a position on a line."""
