"""Lists, numbers and sliders that the wheel passes over.

Qt's own change with it: who scrolls a page would choose something else with each of them that comes below the pointer.
"""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox


class Choice(QComboBox):
    """One of several; what is open below it scrolls by itself."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the module."""
        event.ignore()


class Number(QSpinBox):
    """A whole number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the module."""
        event.ignore()


class Slider(QSlider):
    """A number as a place on a line."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the module."""
        event.ignore()
