"""Draws one tile, and the grid of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from transferstudio.app.data.model import SampleModel, SuggestedClass, in_one_line
from transferstudio.app.data.sample_view import SampleView
from transferstudio.app.icons import icon
from transferstudio.app.theme import STEP, colours
from transferstudio.i18n import percent

if TYPE_CHECKING:
    from transferstudio.project.browsing import Tile

WIDTHS = (96, 140, 200, 288)  # of a tile at least, pixels; the picture is four fifths as high
MANY = 100  # tiles; painting the whole view again is cheaper than asking each of more for its rectangle
CAPTION, GAP, CORNER, WARNING = 28, 3 * STEP, 12, 16  # pixels


class TileDelegate(QStyledItemDelegate):
    """A card with the picture, and below it the class with its colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = WIDTHS[1]

    @property
    def picture(self) -> int:
        """The height of the picture, pixels."""
        return self.width * 4 // 5

    @property
    def cell(self) -> QSize:
        """A tile and the gap beside and below it."""
        return QSize(self.width + GAP, self.picture + CAPTION + GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All tiles are alike."""
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See the class."""
        model = index.model()
        tile = model.tile(index.row()) if isinstance(model, SampleModel) else None
        if tile is None or not isinstance(model, SampleModel):
            return
        rect = QRect(option.rect.left(), option.rect.top(), self.width, self.picture + CAPTION)
        suggestion = model.suggestion(tile.id)
        scheme = colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.fillPath(outline, QColor(scheme.accent_background if selected else scheme.card))
        painter.setClipPath(outline)
        area = QRect(rect.left(), rect.top(), self.width, self.picture)
        if tile.text is None:
            image = model.thumbnails.get(tile.hash, tile.path)
            self._picture(painter, area, image, tile, whole=model.view.whole_tiles)
        else:
            self._text(painter, area.adjusted(10, 8, -10, 0), tile.text)
        painter.setClipping(False)
        caption = QRect(rect.left() + 10, rect.top() + self.picture, self.width - 20, CAPTION)
        self._caption(painter, caption, tile, suggestion, model)
        pen = QPen(QColor(scheme.accent if selected or focused else scheme.line), 2 if selected else 1)
        if (focused and not selected) or (tile.label is None and suggestion is not None and not selected):
            pen.setStyle(Qt.PenStyle.DotLine if focused else Qt.PenStyle.DashLine)  # dashed: suggested, not yet yours
        painter.setPen(pen)
        painter.drawPath(outline)
        painter.restore()

    def _picture(self, painter: QPainter, area: QRect, image: QImage | None, tile: Tile, *, whole: bool) -> None:
        scheme = colours()
        if image is None or image.isNull():
            painter.fillRect(area, QColor(scheme.line))
            if image is not None:
                painter.setPen(QColor(scheme.bad))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("unreadable"))
            return
        placed = placed_in(QRectF(area), image.width(), image.height(), whole=whole)
        if whole:
            painter.fillRect(area, QColor(scheme.background))
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.drawImage(placed, image, QRectF(image.rect()))
        if tile.boxes and tile.size:
            across, down = placed.width() / tile.size[0], placed.height() / tile.size[1]
            painter.translate(placed.topLeft())
            for x, y, width, height, colour in tile.boxes:
                painter.setPen(QPen(QColor(colour), 2))
                painter.drawRect(QRectF(x * across, y * down, width * across, height * down))
        painter.restore()

    def _text(self, painter: QPainter, area: QRect, text: str) -> None:
        """How a text begins, as many whole lines as there is room for."""
        painter.setPen(QColor(colours().text))
        line = painter.fontMetrics().lineSpacing()
        room = area.adjusted(0, 0, 0, area.height() // line * line - area.height())
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, in_one_line(text))

    def _caption(
        self, painter: QPainter, area: QRect, tile: Tile, suggestion: SuggestedClass | None, model: SampleModel
    ) -> None:
        scheme = colours()
        if tile.label is not None:
            other = suggestion.name if suggestion is not None and suggestion.name != tile.label else ""
            room = area.adjusted(0, 0, -self._doubt(painter, area, other) if other else 0, 0)
            words = tile.label or model.nothing
            self._dotted(painter, room, words, tile.colour or scheme.dim, scheme.text)
        elif suggestion is not None:
            self._dotted(
                painter, area, f"{suggestion.name}? {percent(suggestion.confidence)}", suggestion.colour, scheme.dim
            )
        else:
            painter.setPen(QColor(scheme.dim))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, model.unlabelled)

    def _doubt(self, painter: QPainter, area: QRect, other: str) -> int:
        """The class that Enter gives a sample whose label may be wrong, at the right; the room that it takes, pixels."""
        metrics, most = painter.fontMetrics(), area.width() // 2 - WARNING
        words = metrics.elidedText(f"{other}?", Qt.TextElideMode.ElideRight, most)
        wide = metrics.horizontalAdvance(words)
        colour = colours().warning
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        sign = QRect(area.right() - wide - WARNING - STEP // 2, area.center().y() - WARNING // 2, WARNING, WARNING)
        icon("warning", "warning").paint(painter, sign)
        return wide + WARNING + STEP

    def _dotted(self, painter: QPainter, area: QRect, text: str, dot: str, colour: str) -> None:
        """A text behind a dot in the colour of its class."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot))
        painter.drawEllipse(QRectF(area.left(), area.center().y() - 3.5, 8, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colour))
        room = area.adjusted(14, 0, 0, 0)
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)


def placed_in(area: QRectF, width: int, height: int, *, whole: bool) -> QRectF:
    """Where a picture of some size lies in an area, in its middle: as a ``whole``, or so that it fills the area and is cut off."""
    fit = min if whole else max
    scale = fit(area.width() / width, area.height() / height)
    placed = QRectF(0, 0, width * scale, height * scale)
    placed.moveCenter(area.center())
    return placed


class TileGrid(SampleView, QListView):
    """All samples as tiles; only those in view are read and decoded."""

    def __init__(self, model: SampleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tiles")
        self.setAccessibleName(self.tr("Samples"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(2000)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate, self._zoom = TileDelegate(self), 1
        self.setItemDelegate(self._delegate)
        self.setGridSize(self._delegate.cell)
        self.setModel(model)
        self._model = model
        # Once a moment, what scrolled away is no longer decoded.
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._drop_unseen)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settle.start())

    def zoom(self, steps: int) -> None:
        """Makes the tiles larger (positive) or smaller; what is current stays in view."""
        self._zoom = max(0, min(len(WIDTHS) - 1, self._zoom + steps))
        self._fill()
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tiles share the whole width."""
        self._fill()
        super().resizeEvent(event)

    def _fill(self) -> None:
        # Room for the bar is kept whether it is there or not: tiles that grew when it went would bring it back, for ever.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 1
        columns = max(1, room // (WIDTHS[self._zoom] + GAP))
        self._delegate.width = max(WIDTHS[0], room // columns - GAP)
        if self.gridSize() != self._delegate.cell:
            self.setGridSize(self._delegate.cell)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def drags_from(self, at: QPoint) -> bool:
        """From every tile; a press between tiles, where Qt still finds the one before, begins a rubber band."""
        index = self.indexAt(at)
        seen = self.visualRect(index).adjusted(0, 0, -GAP, -GAP)
        return index.isValid() and self._model.view.classifies and seen.contains(at)

    def selectAll(self) -> None:
        """All at once: Qt looks at each whether it is hidden, and none is, and takes columns too that no click takes back."""
        every = QItemSelection(self._model.index(0, 0), self._model.index(self._model.rowCount() - 1, 0))
        self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where a selection may be seen. Qt asks each of its tiles for its rectangle; of many, nearly all are out of sight."""
        if sum(part.height() for part in selection.toList()) > MANY:
            return QRegion(self.viewport().rect())
        return super().visualRegionForSelection(selection)

    def keyboardSearch(self, search: str) -> None:
        """Off: keys label."""

    def _drop_unseen(self) -> None:
        first = self.indexAt(self.viewport().rect().topLeft() + self.rect().topLeft())
        if not first.isValid():
            return
        cell = self._delegate.cell
        columns = max(1, self.viewport().width() // cell.width())
        rows = self.viewport().height() // cell.height() + 2
        seen = range(first.row(), min(first.row() + columns * rows, self._model.rowCount()))
        self._model.thumbnails.keep_only({tile.hash for row in seen if (tile := self._model.tile(row)) is not None})
        self.viewport().update()
