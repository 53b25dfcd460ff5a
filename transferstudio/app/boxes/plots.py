"""Two small curves of a run: how F1 depends on the threshold, and what precision costs in recall."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from transferstudio.app.theme import colours
from transferstudio.i18n import percent
from transferstudio.project.classes import COLOURS
from transferstudio.tasks.object_detection.report import DetectionReport

HEIGHT, MARGIN = 110, 18  # pixels
PlottedCurve = tuple[str, Sequence[float], Sequence[float]]
"""A colour (empty: the accent), and the values across and up, all 0–1."""


class UnitPlot(QWidget):
    """Curves over the range 0–1 in both directions, and a line where something was chosen."""

    def __init__(self, across: str) -> None:
        """``across``: what the numbers below are, behind the last of them."""
        super().__init__()
        self._across = across
        self._curves: list[PlottedCurve] = []
        self._mark: float | None = None
        self.setMinimumHeight(HEIGHT)

    def show_curves(self, curves: list[PlottedCurve], *, mark: float | None, words: str) -> None:
        """Shows curves; ``words`` are for screen readers and on hover."""
        self._curves, self._mark = curves, mark
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, high, wide = colours(), self.height() - MARGIN, float(self.width())
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.drawRect(QRectF(0.5, 0.5, wide - 1, high - 1))
        if self._mark is not None:
            painter.setPen(QPen(QColor(scheme.warning), 1.5))
            painter.drawLine(QPointF(self._mark * wide, 0), QPointF(self._mark * wide, high))
        for colour, across, up in self._curves:
            painter.setPen(QPen(QColor(colour or scheme.accent), 2))
            points = [QPointF(x * wide, (1 - y) * (high - 2) + 1) for x, y in zip(across, up, strict=True)]
            painter.drawPolyline(QPolygonF(points))
        painter.setPen(QColor(scheme.dim))
        for share, words in ((0.0, "0"), (0.5, percent(0.5)), (1.0, self._across)):
            room = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(min(max(0.0, share * wide - room / 2), wide - room), self.height() - 4), words)


def f1_curve(report: DetectionReport) -> PlottedCurve:
    """F1 against the threshold."""
    found = report.f1_by_threshold
    return "", found.thresholds, found.f1


def precision_curves(report: DetectionReport) -> list[PlottedCurve]:
    """Precision against recall, a curve a class in the colours of the classes."""
    return [
        (COLOURS[index % len(COLOURS)], *one.curve)
        for index, one in enumerate(report.scores.classes)
        if one.curve is not None
    ]
