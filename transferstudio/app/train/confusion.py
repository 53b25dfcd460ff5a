"""The confusion matrix: rows are labels, columns are answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from transferstudio.app.theme import colours
from transferstudio.i18n import number

MARGIN, HEAD, CELL, LARGEST_CELL = 72, 20, 24, 56  # pixels; beside the cells and above them there are names


class Confusion(QWidget):
    """Draws the counts; the deeper a cell's colour, the larger its share of the row. Cells can be clicked, or reached by arrows."""

    chosen = Signal(int, int)
    """Label and answer (indices of classes) of a cell."""

    def __init__(self) -> None:
        super().__init__()
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._classes: Sequence[str] = ()
        self._counts: Sequence[Sequence[int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, classes: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Shows int counts (label, answer)."""
        self._classes, self._counts, self._at = classes, counts, (0, 0)
        wrong = sum(sum(row) for row in counts) - sum(row[index] for index, row in enumerate(counts))
        self.setAccessibleName(self.tr("Confusion matrix of {} classes, {} mistakes").format(len(classes), wrong))
        self.setToolTip(self.tr("Click a cell to see its images") + "\n" + self._as_text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(280, round(HEAD + self._cell() * max(1, len(self._classes))))

    def minimumSizeHint(self) -> QSize:
        """Its rows are never squeezed."""
        return QSize(120, self.sizeHint().height())

    def _cell(self) -> float:
        return max(CELL, min(LARGEST_CELL, 200 / max(1, len(self._classes))))

    def _as_text(self) -> str:
        lines = []
        for name, row in zip(self._classes, self._counts, strict=True):
            mistaken = ", ".join(f"{count} {other}" for other, count in zip(self._classes, row, strict=True) if count)
            lines.append(f"{name}: {mistaken}")
        return "\n".join(lines[:20])

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Label and answer of the cell at a point of the widget."""
        count = len(self._classes)
        if not count:
            return None
        row, column = int((y - HEAD) // self._cell()), int((x - MARGIN) // ((self.width() - MARGIN) / count))
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def tip_at(self, x: float, y: float) -> str:
        """The whole names of the classes that a point of the widget is about, and how many samples; elsewhere all of it."""
        count = len(self._classes)
        cell = self.cell_at(x, y)
        if cell is not None:
            return self._in_words(*cell)
        row, column = (y - HEAD) // self._cell(), (x - MARGIN) // ((self.width() - MARGIN) / max(1, count))
        index = int(row if x < MARGIN else column)
        beside = (x < MARGIN) != (y < HEAD)
        return self._classes[index] if beside and 0 <= index < count else self.toolTip()

    def _in_words(self, row: int, column: int) -> str:
        counts = self._counts[row]
        return "\n".join(
            (
                self.tr("Label: {}").format(self._classes[row]),
                self.tr("Prediction: {}").format(self._classes[column]),
                self.tr("{} of {}. Click to show the samples.").format(number(counts[column]), number(sum(counts))),
            )
        )

    def event(self, event: QEvent) -> bool:
        """Names are cut where there is no room for them: the pointer shows them whole."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

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
            self._tell_where()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._classes:
            self.chosen.emit(*self._at)
        else:
            super().keyPressEvent(event)

    def _tell_where(self) -> None:
        """Arrows show the names of a cell as the pointer does."""
        if self._classes:
            row, column = self._at
            wide, high = (self.width() - MARGIN) / len(self._classes), self._cell()
            corner = QPoint(round(MARGIN + (column + 1) * wide), round(HEAD + (row + 1) * high))
            QToolTip.showText(self.mapToGlobal(corner), self._in_words(row, column), self)

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
        beside, above = (
            short_names(self._classes, metrics, MARGIN - 8),
            short_names(self._classes, metrics, round(wide) - 2),
        )
        for index in range(count):
            painter.setPen(QColor(scheme.dim))
            painter.drawText(
                QRectF(0, HEAD + index * high, MARGIN - 8, high),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                beside[index],
            )
            painter.drawText(
                QRectF(MARGIN + index * wide, 0, wide, HEAD - 2), Qt.AlignmentFlag.AlignCenter, above[index]
            )
            total = max(1, sum(self._counts[index]))
            for column, value in enumerate(self._counts[index]):
                cell = QRectF(MARGIN + column * wide + 1, HEAD + index * high + 1, wide - 2, high - 2)
                colour = QColor(scheme.accent if column == index else scheme.bad)
                colour.setAlphaF(0.06 + 0.8 * value / total)
                here = self.hasFocus() and (index, column) == self._at
                painter.setPen(
                    QPen(QColor(scheme.text), 2) if here else Qt.PenStyle.NoPen
                )  # also seen on a full accent
                painter.setBrush(colour)
                painter.drawRoundedRect(cell, 4, 4)
                painter.setPen(QColor(scheme.text if value else scheme.dim))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(value))


def short_names(names: Sequence[str], metrics: QFontMetrics, room: int) -> list[str]:
    """Names for so many pixels: their ends are left out, but their middles where they would look alike without their ends."""
    cut = [metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) for name in names]
    often = Counter(cut)
    return [
        short if often[short] == 1 else metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        for name, short in zip(names, cut, strict=True)
    ]
