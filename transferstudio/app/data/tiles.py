"""Draws one tile, and the grid of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from transferstudio.app.data.model import TILE_ROLE, SampleModel
from transferstudio.app.theme import STEP, colours
from transferstudio.project.browsing import Tile

WIDTH, PICTURE, CAPTION, GAP, CORNER = 140, 112, 28, 3 * STEP, 12  # pixels


class TileDelegate(QStyledItemDelegate):
    """A card with the picture, and below it the class with its colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All tiles are alike."""
        return QSize(WIDTH + GAP, PICTURE + CAPTION + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See the class."""
        tile = index.data(TILE_ROLE)
        model = index.model()
        if not isinstance(tile, Tile) or not isinstance(model, SampleModel):
            return
        rect = QRect(option.rect.left(), option.rect.top(), WIDTH, PICTURE + CAPTION)
        scheme = colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.fillPath(outline, QColor(scheme.card))
        painter.setClipPath(outline)
        self._picture(
            painter, QRect(rect.left(), rect.top(), WIDTH, PICTURE), model.thumbnails.get(tile.hash, tile.path)
        )
        painter.setClipping(False)
        self._caption(painter, QRect(rect.left() + 10, rect.top() + PICTURE, WIDTH - 20, CAPTION), tile)
        accent = selected or focused
        painter.setPen(QPen(QColor(scheme.accent if accent else scheme.line), 2 if accent else 1))
        if focused and not selected:
            painter.setPen(QPen(QColor(scheme.accent), 1, Qt.PenStyle.DotLine))
        painter.drawPath(outline)
        painter.restore()

    def _picture(self, painter: QPainter, area: QRect, image: QImage | None) -> None:
        scheme = colours()
        if image is None or image.isNull():
            painter.fillRect(area, QColor(scheme.line))
            if image is not None:
                painter.setPen(QColor(scheme.bad))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("not readable"))
            return
        scale = max(area.width() / image.width(), area.height() / image.height())
        wide, high = area.width() / scale, area.height() / scale
        source = QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
        painter.drawImage(QRectF(area), image, source)

    def _caption(self, painter: QPainter, area: QRect, tile: Tile) -> None:
        scheme = colours()
        if tile.label is None:
            painter.setPen(QColor(scheme.dim))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.tr("no label"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tile.colour or scheme.dim))
        painter.drawEllipse(QRectF(area.left(), area.center().y() - 3.5, 8, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(scheme.text))
        room = area.adjusted(14, 0, 0, 0)
        text = painter.fontMetrics().elidedText(tile.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


class TileGrid(QListView):
    """All samples as tiles; only those in view are read and decoded."""

    def __init__(self, model: SampleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tiles")
        self.setAccessibleName(self.tr("Images"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(2000)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(WIDTH + GAP, PICTURE + CAPTION + GAP))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(TileDelegate(self))
        self.setModel(model)
        self._model = model
        # Once a moment, what scrolled away is no longer decoded.
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._drop_unseen)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settle.start())

    def selected_ids(self) -> list[int]:
        """The ids of the selected samples."""
        return [self._model.id_of(index.row()) for index in self.selectedIndexes()]

    def keyboardSearch(self, search: str) -> None:
        """Off: keys label."""

    def _drop_unseen(self) -> None:
        first = self.indexAt(self.viewport().rect().topLeft() + self.rect().topLeft())
        if not first.isValid():
            return
        columns = max(1, self.viewport().width() // (WIDTH + GAP))
        rows = self.viewport().height() // (PICTURE + CAPTION + GAP) + 2
        seen = range(first.row(), min(first.row() + columns * rows, self._model.rowCount()))
        self._model.thumbnails.keep_only({tile.hash for row in seen if (tile := self._model.tile(row)) is not None})
        self.viewport().update()
