"""The confusion matrix: rows are labels, columns are answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from transferstudio.app.theme import colours

MARGIN, CELL, LARGEST_CELL = 72, 24, 56  # pixels


class Confusion(QWidget):
    """Draws the counts; the deeper a cell's colour, the larger its share of the row. Cells can be clicked, or reached by arrows."""

    chosen = Signal(int, int)
    """Label and answer (indices of classes) of a cell."""

    def __init__(self) -> None:
        super().__init__()
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._classes: list[str] = []
        self._counts: list[list[int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, classes: list[str], counts: list[list[int]]) -> None:
        """Shows int counts (label, answer)."""
        self._classes, self._counts, self._at = classes, counts, (0, 0)
        wrong = sum(sum(row) for row in counts) - sum(row[place] for place, row in enumerate(counts))
        self.setAccessibleName(self.tr("Confusion matrix of {} classes, {} mistakes").format(len(classes), wrong))
        self.setToolTip(self.tr("Click a cell to see its images") + "\n" + self._as_text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(280, round(20 + self._cell() * max(1, len(self._classes))))

    def minimumSizeHint(self) -> QSize:
        """Its rows are never squeezed."""
        return QSize(120, self.sizeHint().height())

    def _cell(self) -> float:
        return max(CELL, min(LARGEST_CELL, 200 / max(1, len(self._classes))))

    def _as_text(self) -> str:
        lines = []
        for name, row in zip(self._classes, self._counts, strict=True):
            said = ", ".join(f"{count} {other}" for other, count in zip(self._classes, row, strict=True) if count)
            lines.append(f"{name}: {said}")
        return "\n".join(lines[:20])

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Label and answer of the cell at a point of the widget."""
        count = len(self._classes)
        if not count:
            return None
        row, column = int((y - 20) // self._cell()), int((x - MARGIN) // ((self.width() - MARGIN) / count))
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses a cell."""
        cell = self.cell_at(event.position().x(), event.position().y())
        if cell is not None:
            self._at = cell
            self.update()
            self.chosen.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter chooses."""
        steps = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        key, last = Qt.Key(event.key()), len(self._classes) - 1
        if key in steps:
            self._at = (
                max(0, min(last, self._at[0] + steps[key][0])),
                max(0, min(last, self._at[1] + steps[key][1])),
            )
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._classes:
            self.chosen.emit(*self._at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, high = colours(), self._cell()
        count = len(self._classes)
        if not count:
            return
        wide = (self.width() - MARGIN) / count
        metrics = painter.fontMetrics()
        for place, name in enumerate(self._classes):
            painter.setPen(QColor(scheme.dim))
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, MARGIN - 8)
            painter.drawText(
                QRectF(0, 20 + place * high, MARGIN - 8, high),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                short,
            )
            above = metrics.elidedText(name, Qt.TextElideMode.ElideRight, round(wide) - 2)
            painter.drawText(QRectF(MARGIN + place * wide, 0, wide, 18), Qt.AlignmentFlag.AlignCenter, above)
            total = max(1, sum(self._counts[place]))
            for column, value in enumerate(self._counts[place]):
                cell = QRectF(MARGIN + column * wide + 1, 20 + place * high + 1, wide - 2, high - 2)
                colour = QColor(scheme.accent if column == place else scheme.bad)
                colour.setAlphaF(0.06 + 0.8 * value / total)
                here = self.hasFocus() and (place, column) == self._at
                painter.setPen(
                    QPen(QColor(scheme.text), 2) if here else Qt.PenStyle.NoPen
                )  # also seen on a full accent
                painter.setBrush(colour)
                painter.drawRoundedRect(cell, 4, 4)
                painter.setPen(QColor(scheme.text if value else scheme.dim))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(value))
