"""What tiles and table do alike with the selected samples: they are dragged, have a menu, and Escape goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from transferstudio.app.data.dragging import Press
from transferstudio.app.data.sample_menu import menu_point
from transferstudio.app.keyboard import claims

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # Qt's own view is the other base; an object can have only one


class SampleView(_View):
    """Goes before a view of Qt among the bases of a class."""

    menu_wanted = Signal(QPoint)
    """What can be done with the selected samples is asked for, at this point of the screen."""
    dragged = Signal()
    """The selected samples are being dragged."""
    escaped = Signal()

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._press = Press()

    def drags_from(self, at: QPoint) -> bool:
        """Whether a press at a point of the view may become a drag; asked before the press selects anything."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on samples may become a drag."""
        self._press.begin(event, on_sample=self.drags_from(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the selected samples."""
        if self._press.becomes_drag(event):
            self.dragged.emit()
            self.setState(QAbstractItemView.State.NoState)
        elif not self._press.holds():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press is over."""
        self._press.end()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the selected samples."""
        at = menu_point(self, event)
        if at is not None:
            self.menu_wanted.emit(at)

    def event(self, event: QEvent) -> bool:
        """Escape is its own."""
        return claims(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back by one step."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
