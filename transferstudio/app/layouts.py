"""Layouts that keep everything readable in small windows: rows that wrap, columns that stack, pages that scroll."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QLayoutItem, QScrollArea, QWidget

from transferstudio.app.theme import STEP

NARROW = 760  # pixels, below which columns lie below one another


class ArrangedLayout(QLayout):
    """Widgets whose places follow from the width, and the height from their places: see :meth:`_arrange`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """See QLayout."""
        self._items.append(item)

    def count(self) -> int:
        """See QLayout."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """See QLayout."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """See QLayout."""
        return True

    def heightForWidth(self, width: int) -> int:
        """See QLayout."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """See QLayout."""
        super().setGeometry(area)
        self._arrange(area, move=True)

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lays everything out within the width of an area, where it is to ``move``; the height that it needs."""
        raise NotImplementedError


class FlowLayout(ArrangedLayout):
    """Widgets in a row that goes on in the next line where it is full; what can grow takes the room that is left.

    ``even``: all are as wide as those of the first line.
    """

    def __init__(self, parent: QWidget | None = None, *, even: bool = False) -> None:
        super().__init__(parent)
        self._even = even
        self.setSpacing(2 * STEP)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest and the highest of all."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize()).expandedTo(QSize(0, item.sizeHint().height()))
        return size

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lays the lines out within the width of an area; the height that they need."""
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if lines[-1] and used + width > area.width():
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width + self.spacing()
        top = area.y()
        for line in lines:
            high = max((item.sizeHint().height() for item in line), default=0)
            if move:
                self._place(line, QRect(area.x(), top, area.width(), high), len(lines[0]))
            top += high + self.spacing()
        return max(0, top - self.spacing() - area.y())

    def _place(self, line: list[QLayoutItem], area: QRect, columns: int) -> None:
        if self._even:
            step = (area.width() + self.spacing()) / columns
            for index, item in enumerate(line):
                item.setGeometry(
                    QRect(round(area.x() + index * step), area.y(), int(step) - self.spacing(), area.height())
                )
            return
        widths = [min(item.sizeHint().width(), area.width()) for item in line]
        growing = [bool(item.expandingDirections() & Qt.Orientation.Horizontal) for item in line]
        spare = area.width() - sum(widths) - self.spacing() * (len(line) - 1)
        each = max(0, spare) // max(1, sum(growing))
        left = area.x()
        for item, width, grows in zip(line, widths, growing, strict=True):
            size = QSize(width + (each if grows else 0), item.sizeHint().height())
            down = (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, area.y() + down), size))
            left += size.width() + self.spacing()


class Columns(QBoxLayout):
    """Columns side by side, or below one another where the width is less than ``narrow`` pixels."""

    def __init__(self, parent: QWidget | None = None, *, narrow: int = NARROW) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._narrow = narrow

    def setGeometry(self, area: QRect) -> None:
        """See QLayout."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = beside if area.width() >= self._narrow else below
        if wanted != self.direction():
            self.setDirection(wanted)
        super().setGeometry(area)

    def minimumSize(self) -> QSize:
        """No wider than its widest column: the others can lie below it."""
        margins = self.contentsMargins()
        items = [self.itemAt(index) for index in range(self.count())]
        widths = [item.minimumSize().width() for item in items if item is not None]
        wide = max(widths, default=0) + margins.left() + margins.right()
        return QSize(wide, super().minimumSize().height())


class Beside(QScrollArea):
    """Cards beside the main thing of a page, which scroll alone; where they lie below it, they are as high as they want to be."""

    def __init__(self, cards: QWidget, *, page: QWidget, narrow: int) -> None:
        super().__init__()
        self._cards, self._page, self._narrow = cards, page, narrow
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it, and scrolls it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # lines must not break anew when it comes
        self.setWidget(cards)

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        hint = super().minimumSizeHint()
        return (
            hint if self._page.width() >= self._narrow else hint.expandedTo(QSize(0, self._cards.sizeHint().height()))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the main thing there is nothing to scroll here."""
        beside = self._page.width() >= self._narrow
        shown, hidden = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown if beside else hidden)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears when the cards want another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolling(page: QWidget) -> QScrollArea:
    """A page that scrolls where the window is too small for it."""
    area = QScrollArea()
    area.setObjectName("page")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def tab_in_order(layout: QLayout) -> None:
    """Makes Tab go through what is in a layout as the eye does; else what was filled in last comes last."""
    before: QWidget | None = None
    for widget in _focusable(layout):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _focusable(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _focusable(inner)
