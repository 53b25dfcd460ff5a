"""The picture with its boxes, as large as there is room: paints, and tells what the hand does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from transferstudio.app.boxes.gestures import (
    HANDLES,
    Handle,
    Point,
    Rect,
    between,
    box_at,
    handle_at,
    handle_centre,
    moved,
    resized,
)
from transferstudio.app.theme import colours
from transferstudio.app.zoomed import ZoomedPicture
from transferstudio.i18n import percent

NEAR = 6  # pixels of the screen that are still on a handle or an edge
HANDLE = 7  # pixels of the screen, a handle's side
CAPTIONED = 60  # boxes, up to which each one says its class
LIGHT = 0.2  # luminance of a ground from which on black is read more easily than white
CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}


@dataclass(frozen=True)
class Shape:
    """A box as it is painted; ``score`` is that of a suggestion, None of a box that is there."""

    rect: Rect
    name: str
    colour: str
    score: float | None = None


@dataclass
class _Hand:
    """What the mouse is doing since it was pressed."""

    start: Point
    handle: Handle | None = None
    box: int | None = None
    before: Rect | None = None
    panning: QPointF | None = None


class BoxCanvas(ZoomedPicture):
    """See the module. Boxes are shown as they are given; what was drawn, moved or chosen is only signalled."""

    drawn = Signal(object)
    """A Rect that was drawn."""
    changed = Signal(int, object)
    """The index of a box, and its new Rect."""
    chosen = Signal(int)
    """The index of the box that is chosen now, or -1."""
    accepted = Signal(int)
    """The index of a suggestion that was clicked."""
    menu_wanted = Signal(QPoint)
    """What can be done with the box that is chosen now is asked for, at this point of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("box-canvas")
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setMouseTracking(True)
        self.size_: tuple[float, float] = (1.0, 1.0)
        self.boxes: list[Shape] = []
        self.suggestions: list[Shape] = []
        self.selected = -1
        self._hand: _Hand | None = None
        self._pointer: QPointF | None = None
        self.editable = True

    # ------------------------------------------------------------------------------------------------- what is shown

    def show_picture(self, image: QImage, size: tuple[int, int]) -> None:
        """Shows a picture whose original has this width and height; the image may be a smaller copy of it."""
        wanted = (float(size[0]), float(size[1]))
        fresh, self.size_ = wanted != self.size_, wanted
        self.item.setPixmap(QPixmap.fromImage(image))
        across, down = size[0] / max(1, image.width()), size[1] / max(1, image.height())
        self.item.setTransform(QTransform.fromScale(across, down))
        self.scene().setSceneRect(QRectF(0, 0, *self.size_))
        if fresh or self.fitted:
            self.fit()

    def show_boxes(self, boxes: Sequence[Shape], suggestions: Sequence[Shape] = (), *, selected: int = -1) -> None:
        """Shows these boxes over the picture."""
        self.boxes, self.suggestions = list(boxes), list(suggestions)
        self.selected = selected if selected < len(self.boxes) else -1
        self.viewport().update()

    def reach(self) -> float:
        """How many pixels of the picture are near, at this zoom."""
        return NEAR / max(self.transform().m11(), 1e-6)

    # ------------------------------------------------------------------------------------------------------- painting

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Boxes, suggestions dashed, the handles of the chosen one, what is being drawn, and the cross of the pointer."""
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        captions = len(self.boxes) + len(self.suggestions) <= CAPTIONED
        hand = self._hand
        for index, shape in enumerate(self.boxes):
            shown = self._live(index, shape)
            self._paint(painter, shown, chosen=index == self.selected, caption=captions)
        for shape in self.suggestions:
            self._paint(painter, shape, chosen=False, caption=captions)
        if hand is not None and hand.box is None and hand.panning is None and self._pointer is not None:
            rubber = between(hand.start, self._point(self._pointer), self.size_, self.reach())
            if rubber is not None:
                self._paint(painter, Shape(rubber, "", colours().accent), chosen=True, caption=False)
        elif hand is None and self._pointer is not None and self.editable:
            self._cross(painter, self._pointer)
        painter.restore()

    def _live(self, index: int, shape: Shape) -> Shape:
        """A box as the hand holds it just now."""
        hand = self._hand
        if hand is None or hand.box != index or self._pointer is None:
            return shape
        return replace(shape, rect=self._held(hand, self._point(self._pointer)))

    def _held(self, hand: _Hand, point: Point) -> Rect:
        assert hand.before is not None
        if hand.handle is not None:
            return resized(hand.before, hand.handle, point, self.size_, self.reach())
        return moved(hand.before, point.x - hand.start.x, point.y - hand.start.y, self.size_)

    def _paint(self, painter: QPainter, shape: Shape, *, chosen: bool, caption: bool) -> None:
        area = self._on_screen(shape.rect)
        colour = QColor(shape.colour)
        pen = QPen(colour, 3 if chosen else 2)
        if shape.score is not None:
            pen.setStyle(Qt.PenStyle.DashLine)
        veil = QColor(colour)
        veil.setAlpha(50 if chosen else 22)
        painter.setPen(pen)
        painter.setBrush(veil)
        painter.drawRect(area)
        if caption and shape.name:
            words = shape.name if shape.score is None else f"{shape.name}? {percent(shape.score)}"
            self._caption(painter, area, words, colour)
        if chosen and shape.name:
            painter.setPen(QPen(QColor("white"), 1))
            painter.setBrush(colour)
            for handle in HANDLES:
                at = handle_centre(Rect(area.x(), area.y(), area.width(), area.height()), handle)
                painter.drawRect(QRectF(at.x - HANDLE / 2, at.y - HANDLE / 2, HANDLE, HANDLE))

    def _caption(self, painter: QPainter, area: QRectF, words: str, colour: QColor) -> None:
        metrics = painter.fontMetrics()
        wide, high = metrics.horizontalAdvance(words) + 8, metrics.height() + 2
        top = area.top() - high if area.top() - high > 0 else area.top()
        tag = QRectF(area.left() - 1, top, wide, high)
        painter.fillRect(tag, colour)
        painter.setPen(QColor("white" if _luminance(colour) < LIGHT else "black"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def _cross(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 130), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), self.viewport().height()))
        painter.drawLine(QPointF(0, at.y()), QPointF(self.viewport().width(), at.y()))

    def _on_screen(self, box: Rect) -> QRectF:
        view = self.viewportTransform()
        return QRectF(view.map(QPointF(box.x, box.y)), view.map(QPointF(box.right, box.bottom)))

    # -------------------------------------------------------------------------------------------------------- the hand

    def _point(self, at: QPointF) -> Point:
        inverse, _ = self.viewportTransform().inverted()
        found = inverse.map(at)
        return Point(found.x(), found.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a handle or a box, begins a new box, or pans (middle button, or Ctrl)."""
        self.setFocus()
        at, point = event.position(), self._point(event.position())
        pans = event.button() == Qt.MouseButton.MiddleButton or bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if pans or not self.editable:
            self._hand = _Hand(point, panning=at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(point, fresh=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        self.viewport().update()

    def _press(self, point: Point, *, fresh: bool) -> None:
        """``fresh``: a new box, whatever lies there."""
        reach = self.reach()
        if not fresh and 0 <= self.selected < len(self.boxes):
            box = self.boxes[self.selected].rect
            handle = handle_at(box, point, reach)
            if handle is not None:
                self._hand = _Hand(point, handle, self.selected, box)
                return
        found = None if fresh else box_at([shape.rect for shape in self.boxes], point, 0)
        if found is not None:
            self._choose(found)
            self._hand = _Hand(point, None, found, self.boxes[found].rect)
            return
        suggested = None if fresh else box_at([shape.rect for shape in self.suggestions], point, 0)
        if suggested is not None:
            self.accepted.emit(suggested)
            return
        self._choose(-1)
        self._hand = _Hand(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows what the hand is doing."""
        before, self._pointer = self._pointer, event.position()
        hand = self._hand
        if hand is not None and hand.panning is not None and before is not None:
            step = event.position() - before
            self.fitted = False
            for bar, way in ((self.horizontalScrollBar(), step.x()), (self.verticalScrollBar(), step.y())):
                bar.setValue(bar.value() - round(way))
        elif hand is None:
            self._show_cursor(self._point(event.position()))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells what came of it."""
        hand, self._hand = self._hand, None
        self._pointer = event.position()
        point = self._point(event.position())
        if hand is None or hand.panning is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif hand.box is not None and hand.before is not None:
            rect = self._held(hand, point)
            if rect != hand.before:
                self.changed.emit(hand.box, rect)
        else:
            made = between(hand.start, point, self.size_, self.reach())
            if made is not None:
                self.drawn.emit(made)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Chooses the box under the pointer, and asks for a menu."""
        if not self.editable:
            return
        point = self._point(QPointF(event.pos()))
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            found = box_at([shape.rect for shape in self.boxes], point, 0)
            self._choose(-1 if found is None else found)
            self.viewport().update()
        self.menu_wanted.emit(event.globalPos())

    def leaveEvent(self, event: object) -> None:
        """The cross goes away."""
        if self._hand is None:
            self._pointer = None
            self.viewport().update()

    def _choose(self, index: int) -> None:
        if index != self.selected:
            self.selected = index
            self.chosen.emit(index)

    def _show_cursor(self, point: Point) -> None:
        shape = Qt.CursorShape.CrossCursor
        if not self.editable:
            shape = Qt.CursorShape.OpenHandCursor
        elif 0 <= self.selected < len(self.boxes):
            handle = handle_at(self.boxes[self.selected].rect, point, self.reach())
            if handle is not None:
                shape = CURSORS[handle]
            elif box_at([self.boxes[self.selected].rect], point, 0) is not None:
                shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the editor around it."""
        event.ignore()


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0–1 (WCAG 2.2)."""
    parts = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4
        for p in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
