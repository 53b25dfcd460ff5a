"""One picture as large as there is room, with zoom and pan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QGraphicsView, QVBoxLayout

from transferstudio.app.data.sample_page import SamplePage
from transferstudio.app.zoomed import FACTOR, ZoomedPicture

if TYPE_CHECKING:
    from transferstudio.project.browsing import Tile

NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class PicturePage(SamplePage):
    """See the module."""

    shows_image = True
    menu_wanted = Signal(QPoint)
    """What can be done with the picture is asked for, at this point of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._view = _SamplePicture()
        self._view.moved.connect(self.moved)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self._view.mapToGlobal(at)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setFocusProxy(self._view)

    def show_sample(self, tile: Tile, image: QImage | None) -> None:
        """See SamplePage."""
        self._view.setAccessibleName(tile.name)
        if image is not None:
            self._view.show_image(image)  # until the picture itself is decoded

    def show_image(self, tile: Tile, image: QImage, path: Path) -> None:
        """See SamplePage."""
        self._view.show_image(image)

    def zoom(self, factor: float) -> None:
        """See SamplePage."""
        self._view.zoom(factor)

    def fit(self) -> None:
        """See SamplePage."""
        self._view.fit()


class _SamplePicture(ZoomedPicture):
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)

    def show_image(self, image: QImage) -> None:
        """Shows a picture as a whole."""
        self.item.setPixmap(QPixmap.fromImage(image))
        self.scene().setSceneRect(self.item.boundingRect())
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows change the picture; + - 0 zoom."""
        key = Qt.Key(event.key())
        if key in NEXT:
            self.moved.emit(NEXT[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(FACTOR if key == Qt.Key.Key_Plus else 1 / FACTOR)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)
