"""The confusion matrix: rows are labels, columns are answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from transferstudio.app.theme import colours

MARGIN, CELL, LARGEST_CELL = 72, 24, 56  # pixels


class Confusion(QWidget):
    """Draws the counts; the deeper a cell's colour, the larger its share of the row."""

    def __init__(self) -> None:
        super().__init__()
        self._classes: list[str] = []
        self._counts: list[list[int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, classes: list[str], counts: list[list[int]]) -> None:
        """Shows int counts (label, answer)."""
        self._classes, self._counts = classes, counts
        wrong = sum(sum(row) for row in counts) - sum(row[place] for place, row in enumerate(counts))
        self.setAccessibleName(self.tr("Confusion matrix of {} classes, {} mistakes").format(len(classes), wrong))
        self.setToolTip(self._as_text())
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
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(cell, 4, 4)
                painter.setPen(QColor(scheme.text if value else scheme.dim))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(value))
