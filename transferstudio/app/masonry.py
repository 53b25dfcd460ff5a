"""Cards in columns that are filled evenly: as many as the width allows, each card below the shortest column so far."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from transferstudio.app.theme import STEP

LEAST, MOST = 300, 4  # pixels of a column; columns


class Masonry(QLayout):
    """See the module; cards keep the order in which they were added, as far as columns have one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(3 * STEP)
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

    def sizeHint(self) -> QSize:
        """Two columns."""
        wide = 2 * LEAST + self.spacing()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        """One column that is as wide as the widest card has to be; how high it is follows from its width."""
        return QSize(max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0), 0)

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Lays the cards out within the width of an area; the height that they need."""
        shown = [item for item in self._items if not item.isEmpty()]
        gap = self.spacing()
        least = max(LEAST, self.minimumSize().width())
        columns = max(1, min(MOST, len(shown), (area.width() + gap) // (least + gap)))
        wide = (area.width() - gap * (columns - 1)) // columns
        filled = [0] * columns
        for item in shown:
            column = filled.index(min(filled))
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            high = max(high, item.minimumSize().height())
            if move:
                item.setGeometry(QRect(area.x() + column * (wide + gap), area.y() + filled[column], wide, high))
            filled[column] += high + gap
        return max(0, max(filled, default=0) - gap)
