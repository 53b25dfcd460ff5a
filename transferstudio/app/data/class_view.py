"""The lines of the class list: key, colour, whole name, how many; samples can be dropped on them, and ⋯ changes a class."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView

from transferstudio.app.data.class_rows import MORE, ClassDelegate, ClassRows
from transferstudio.app.data.dragging import holds_samples
from transferstudio.app.keyboard import claims

DELETE = Qt.Key.Key_Delete
SHOWN = 8  # rows that are seen at once; more scroll
EDGE, SCROLL, SCROLL_MS = 24, 12, 30  # pixels from the edge where a drag scrolls, pixels a step, milliseconds


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
