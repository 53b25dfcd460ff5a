"""One way to train, to be chosen: its name and its time on one line, and below them what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import label


class MethodRow(QFrame):
    """See the module; a click anywhere in it chooses the method, and ``more`` is what can be set about it."""

    def __init__(self, choice: QRadioButton, about: str, time: QLabel, *more: QWidget) -> None:
        super().__init__()
        self._choice = choice
        self.setProperty("kind", "method")
        time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(choice)
        head.addWidget(time, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP // 2)
        column.addLayout(head)
        for widget in (label(about, "small"), *more):
            column.addWidget(widget)
        choice.toggled.connect(self._mark)
        self._mark(choice.isChecked())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See the class."""
        self._choice.click()
        self._choice.setFocus(Qt.FocusReason.MouseFocusReason)

    def _mark(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)
