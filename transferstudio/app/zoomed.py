"""One picture as large as there is room; the wheel zooms at the pointer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

FACTOR, LEAST_ZOOM, MOST_ZOOM = 1.25, 0.02, 40.0


class ZoomedPicture(QGraphicsView):
    """See the module; what is fitted stays so when the room changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.item = self.scene().addPixmap(QPixmap())
        self.item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.fitted = True

    def fit(self) -> None:
        """The whole picture, as large as there is room."""
        self.fitted = True
        self.fitInView(QRectF(self.sceneRect()), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Larger or smaller, around the pointer."""
        if LEAST_ZOOM < self.transform().m11() * factor < MOST_ZOOM:
            self.fitted = False
            self.scale(factor, factor)

    def sizeHint(self) -> QSize:
        """As little as will do: Qt's own is the picture as it is zoomed, for which the whole page would grow, also while another
        view is shown in its place."""
        return self.minimumSizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms."""
        self.zoom(FACTOR if event.angleDelta().y() > 0 else 1 / FACTOR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        if self.fitted:
            self.fit()
