"""Cards in columns that are filled evenly: as many as the width allows, each card below the shortest column so far."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from transferstudio.app.layouts import ArrangedLayout
from transferstudio.app.theme import STEP

LEAST, MOST = 300, 4  # pixels of a column; columns


class Masonry(ArrangedLayout):
    """See the module; cards keep the order in which they were added, as far as columns have one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(3 * STEP)

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
