"""The lines of the class list: key, colour, whole name, how many; samples can be dropped on them, and ⋯ changes a class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from transferstudio.app.data.dragging import holds_samples
from transferstudio.app.keyboard import claims
from transferstudio.app.theme import SMALL, colours
from transferstudio.i18n import number

if TYPE_CHECKING:
    from transferstudio.project.classes import Class

KEY, DOT, MORE, BAR, GAP, ROW = 20, 8, 22, 44, 8, 30  # pixels
LINES = 4  # of a name, at most
DELETE = Qt.Key.Key_Delete
SHOWN = 8  # rows that are seen at once; more scroll
EDGE, SCROLL, SCROLL_MS = 24, 12, 30  # pixels from the edge where a drag scrolls, pixels a step, milliseconds
BREAKS = str.maketrans({sign: f"{sign}\u200b" for sign in "_-/."})  # where a long name may go on in the next line
Index = QModelIndex | QPersistentModelIndex


class ClassRows(QAbstractListModel):
    """The classes that are shown, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Class] = []
        self.keys: dict[int, str] = {}
        self.largest = 1

    def show(self, classes: Sequence[Class], keys: dict[int, str]) -> bool:
        """Shows these; True where they are others than before, and not only their counts."""
        before, self.keys = (self.shown, self.keys), keys
        others = [(c.id, c.name, c.colour) for c in before[0]] != [(c.id, c.name, c.colour) for c in classes]
        others = others or before[1] != keys
        if others:
            self.beginResetModel()
        self.shown = list(classes)
        self.largest = max((class_.count for class_ in classes), default=1)
        if others:
            self.endResetModel()
        elif classes:
            self.dataChanged.emit(self.index(0), self.index(len(classes) - 1))
        return others

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """The number of classes."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, and what is shown of the class on hover and by screen readers."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        class_ = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return class_.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._in_words(class_)
        return None

    def _in_words(self, class_: Class) -> str:
        key = self.keys.get(class_.id)
        words = self.tr("{}: {} labelled").format(class_.name, number(class_.count))
        return self.tr("{}, key {}").format(words, key) if key else words


class ClassDelegate(QStyledItemDelegate):
    """Draws one class. The bar of its share stands beside the names where those are short, and below them where they are not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beside = True
        self.over = -1  # the row that the pointer, or what is dragged, is over
        self.dropping = False

    def name_room(self, width: int, metrics: QFontMetrics, largest: int) -> int:
        """Pixels for a name in a row of some width."""
        bar = BAR + GAP if self.beside else 0
        return max(40, width - KEY - DOT - MORE - bar - _count_room(metrics, largest) - 4 * GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the name takes."""
        model, view = index.model(), option.widget
        if not isinstance(model, ClassRows) or not isinstance(view, QListView):
            return QSize(0, ROW)
        metrics = option.fontMetrics
        room = self.name_room(view.viewport().width(), metrics, model.largest)
        high = _lines(model.shown[index.row()].name, option.font, room).boundingRect().height()
        return QSize(0, max(ROW, round(high) + (12 if self.beside else 16)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        model, scheme, rect = index.model(), colours(), option.rect
        if not isinstance(model, ClassRows):
            return
        class_, metrics = model.shown[index.row()], option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = index.row() == self.over
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if over or chosen:
            framed = chosen or self.dropping
            painter.setPen(QPen(QColor(scheme.accent), 2) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_background))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        self._key(painter, rect, model.keys.get(class_.id, ""))
        at = rect.left() + KEY + GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(class_.colour))
        painter.drawEllipse(QRectF(at, rect.center().y() - DOT / 2 + 0.5, DOT, DOT))
        at += DOT + GAP
        room = self.name_room(rect.width(), metrics, model.largest)
        painter.setPen(QColor(scheme.text))
        lines = _lines(class_.name, option.font, room)
        spare = rect.height() - (0 if self.beside else 4) - lines.boundingRect().height()
        lines.draw(painter, QPointF(at, rect.top() + spare / 2))
        share = class_.count / max(model.largest, 1)
        if self.beside:
            bar = QRectF(at + room + GAP, rect.center().y() - 1.5, BAR, 4)
        else:
            bar = QRectF(at, rect.bottom() - 5, room, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, part in ((scheme.line, 1.0), (class_.colour, share)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()), 1.5, 1.5)
        painter.setPen(QColor(scheme.dim))
        right = rect.right() - MORE
        painter.drawText(
            QRect(right - _count_room(metrics, model.largest) - GAP, rect.top(), _count_room(metrics, model.largest) + GAP - 4, rect.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            number(class_.count),
        )  # fmt: skip
        painter.setPen(QColor(scheme.text if over and not self.dropping else scheme.dim))
        painter.drawText(QRect(right, rect.top(), MORE, rect.height()), Qt.AlignmentFlag.AlignCenter, "⋯")
        painter.restore()

    def _key(self, painter: QPainter, rect: QRect, key: str) -> None:
        """The digit that labels, drawn as a key: beside a class that is called by a number it must not read as part of it."""
        if not key:
            return
        scheme = colours()
        cap = QRectF(rect.left() + 2, rect.center().y() - 8.5, 17, 18)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.background))
        painter.drawRoundedRect(cap, 4, 4)
        font = painter.font()
        small = painter.font()
        small.setPixelSize(SMALL)
        painter.setFont(small)
        painter.setPen(QColor(scheme.dim))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.setFont(font)


class ClassView(QListView):
    """See the module; what a class is chosen, changed or dropped on for is only signalled."""

    chosen = Signal(int)
    """The id of a class whose samples are to be shown."""
    menu_wanted = Signal(int, QPoint)
    """The id of a class that is to be changed, and where on the screen."""
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)
    dropped = Signal(int)
    """The selected samples were dropped on the class of this id."""
    left = Signal()

    def __init__(self, rows: ClassRows) -> None:
        super().__init__()
        self.setObjectName("class-view")
        self.setAccessibleName(self.tr("Classes"))
        self._rows, self._line = rows, ClassDelegate(self)
        self.setModel(rows)
        self.setItemDelegate(self._line)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._at, self._pressed = QPoint(), -1
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    def fit(self) -> None:
        """As high as its rows, up to eight of them."""
        metrics, rows = self.fontMetrics(), self._rows
        self._line.beside = True
        room = self._line.name_room(self.viewport().width(), metrics, rows.largest)
        self._line.beside = all(metrics.horizontalAdvance(class_.name) <= room for class_ in rows.shown)
        self.scheduleDelayedItemsLayout()
        heights = [self.sizeHintForRow(row) for row in range(min(len(rows.shown), SHOWN))]
        self.setFixedHeight(sum(heights) + 2)

    def row_of(self, class_: int) -> int:
        """The row in which a class is shown; -1 where it is not."""
        return next((row for row, shown in enumerate(self._rows.shown) if shown.id == class_), -1)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Whatever the rows are made into, the same class stays current, or the one that took its row: keys act on it."""
        row = self.currentIndex().row()
        before = self._class_at(self.currentIndex())
        yield
        if before is not None and self._rows.shown and not self.currentIndex().isValid():
            found = self.row_of(before)
            self.setCurrentIndex(self._rows.index(found if found >= 0 else min(row, len(self._rows.shown) - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names break elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def keyboardSearch(self, search: str) -> None:
        """Off: there is a line to search in."""

    # ------------------------------------------------------------------------------------------------- mouse and keys

    def event(self, event: QEvent) -> bool:
        """Escape, Enter and Delete are its own."""
        own = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2, DELETE)
        return claims(event, *own) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the samples of a class, F2 renames it, Delete deletes it, Escape goes back to the samples."""
        class_ = self._class_at(self.currentIndex())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif class_ is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(class_)
        elif class_ is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(class_)
        elif class_ is not None and event.key() == DELETE:
            self.delete_wanted.emit(class_)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where."""
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint()).row()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows the samples of a class; on ⋯ it opens the menu."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        class_ = self._class_at(index)
        if class_ is None or event.button() != Qt.MouseButton.LeftButton or index.row() != self._pressed:
            return
        if event.position().x() >= self.visualRect(index).right() - MORE:
            self.menu_wanted.emit(class_, event.globalPosition().toPoint())
        else:
            self.chosen.emit(class_)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is marked."""
        super().mouseMoveEvent(event)
        self._mark(self.indexAt(event.position().toPoint()).row(), dropping=False)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)
        self._mark(-1, dropping=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as on ⋯."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        class_ = self._class_at(index)
        if class_ is not None:
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self.menu_wanted.emit(class_, at)

    # ------------------------------------------------------------------------------------------------ drag onto a class

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Samples of this window."""
        if holds_samples(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Marks the class; near an edge the list scrolls."""
        if not holds_samples(event.mimeData()):
            return
        self._at = event.position().toPoint()
        row = self.indexAt(self._at).row()
        self._mark(row, dropping=True)
        event.setAccepted(row >= 0)
        near = self._at.y() < EDGE or self._at.y() > self.viewport().height() - EDGE
        if near and not self._scrolling.isActive():
            self._scrolling.start()
        elif not near:
            self._scrolling.stop()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """See the class."""
        self._scrolling.stop()
        self._mark(-1, dropping=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tells on which class."""
        self._scrolling.stop()
        class_ = self._class_at(self.indexAt(event.position().toPoint()))
        self._mark(-1, dropping=False)
        if class_ is not None and holds_samples(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(class_)

    def _scroll(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (-SCROLL if self._at.y() < EDGE else SCROLL))
        self._mark(self.indexAt(self._at).row(), dropping=True)

    def _mark(self, row: int, *, dropping: bool) -> None:
        if (row, dropping) != (self._line.over, self._line.dropping):
            self._line.over, self._line.dropping = row, dropping
            self.viewport().update()

    def _class_at(self, index: QModelIndex) -> int | None:
        return self._rows.shown[index.row()].id if index.isValid() else None


def _lines(name: str, font: QFont, room: int) -> QTextLayout:
    """A name in as many lines as it takes, up to :data:`LINES`, broken between its words where there are such."""
    layout = QTextLayout(name.translate(BREAKS), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _count_room(metrics: QFontMetrics, largest: int) -> int:
    return metrics.horizontalAdvance(number(largest))
