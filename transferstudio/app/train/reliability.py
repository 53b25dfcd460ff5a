"""Does confidence mean what it says: for each tenth of confidence, how often the answer was right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from transferstudio.app.theme import colours
from transferstudio.i18n import percent
from transferstudio.tasks.classification.report import ScoredSample

BINS, HEIGHT, MARGIN = 10, 110, 18  # bars; pixels


class Reliability(QWidget):
    """A bar a tenth of confidence; bars that end on the line are honest, above it too modest, below it too sure."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[int, float]] = []
        self.setMinimumHeight(HEIGHT)
        self.setToolTip(
            self.tr(
                "Of the predictions with 80 to 90 % confidence, 80 to 90 % should be correct, so the bars should end on the line"
            )
        )

    def show_answers(self, answers: Sequence[ScoredSample]) -> None:
        """Shows the answers of a report."""
        groups: list[list[bool]] = [[] for _ in range(BINS)]
        for one in answers:
            groups[min(BINS - 1, int(one.confidence * BINS))].append(one.label == one.predicted)
        self._bars = [(len(group), sum(group) / len(group) if group else 0.0) for group in groups]
        words = ", ".join(
            self.tr("{}–{} %: {} of {}").format(index * 10, index * 10 + 10, percent(share), count)
            for index, (count, share) in enumerate(self._bars)
            if count
        )
        self.setAccessibleName(self.tr("Correct predictions by confidence: {}").format(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = colours()
        high, wide = self.height() - MARGIN, self.width() / BINS
        largest = max((count for count, _ in self._bars), default=1) or 1
        for index, (count, share) in enumerate(self._bars):
            if count:
                colour = QColor(scheme.accent)
                colour.setAlphaF(0.25 + 0.75 * count / largest)  # the fainter, the fewer answers stand behind a bar
                painter.fillRect(QRectF(index * wide + 2, high * (1 - share), wide - 4, high * share), colour)
        painter.setPen(QPen(QColor(scheme.warning), 1.5))
        painter.drawLine(QPointF(0, high), QPointF(self.width(), 0))
        painter.setPen(QColor(scheme.dim))
        for index in (0, 5, BINS):
            text = percent(index / 10)
            room = painter.fontMetrics().horizontalAdvance(text)
            x = min(max(0.0, index * wide - room / 2), self.width() - room)
            painter.drawText(QPointF(x, self.height() - 4), text)
