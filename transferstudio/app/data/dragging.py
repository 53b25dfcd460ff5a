"""Dragging the selected samples out of tiles or table: what is dragged, and when a press becomes a drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from transferstudio.app.theme import colours
from transferstudio.formats.records import is_picture

SAMPLES = "application/x-transferstudio-samples"  # the selected ones of this window: a million ids need not be copied
PAD, HIGH = 12, 28  # pixels


def holds_samples(data: QMimeData) -> bool:
    """Whether what is dragged are samples of this window."""
    return data.hasFormat(SAMPLES)


def images_in(data: QMimeData) -> list[Path]:
    """The image files that are dragged from elsewhere; none where anything else is among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths if all(is_picture(path.name) and path.is_file() for path in paths) else []


class Press:
    """Where the mouse was pressed, and whether what follows is a drag."""

    def __init__(self) -> None:
        self._start: QPoint | None = None

    def begin(self, event: QMouseEvent, *, on_sample: bool) -> None:
        """The mouse was pressed; only ``on_sample``, and without a key that selects, may it become a drag."""
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._start = event.position().toPoint() if plain and on_sample else None

    def holds(self) -> bool:
        """Whether the mouse holds samples, so that moving it selects nothing."""
        return self._start is not None

    def becomes_drag(self, event: QMouseEvent) -> bool:
        """Whether it moved far enough; says so once."""
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        far = (event.position().toPoint() - self._start).manhattanLength() >= QApplication.startDragDistance()
        if far:
            self._start = None
        return far

    def end(self) -> None:
        """The mouse was released."""
        self._start = None


def drag_samples(source: QWidget, words: str) -> None:
    """Drags the selected samples until they are dropped; ``words`` are seen at the pointer."""
    data = QMimeData()
    data.setData(SAMPLES, b"selected")
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(_badge(source, words))
    drag.setHotSpot(QPoint(-PAD, -PAD))
    drag.exec(Qt.DropAction.CopyAction)


def _badge(source: QWidget, words: str) -> QPixmap:
    ratio = source.devicePixelRatioF()
    wide = QFontMetrics(source.font()).horizontalAdvance(words) + 2 * PAD
    made = QPixmap(round(wide * ratio), round(HIGH * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours().accent))
    painter.drawRoundedRect(QRectF(0, 0, wide, HIGH), HIGH / 2, HIGH / 2)
    painter.setPen(QColor(colours().on_accent))
    painter.drawText(QRectF(0, 0, wide, HIGH), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made
