"""A score as a ring, with its interval behind it and the number in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from transferstudio.app.theme import colours
from transferstudio.training.scores import Estimate

SIDE, THICK = 116, 11  # pixels
TURN = 360 * 16  # Qt counts sixteenths of a degree


class ScoreRing(QWidget):
    """See the module; ``words`` is the label in its middle."""

    def __init__(self, words: QLabel) -> None:
        super().__init__()
        self._score: Estimate | None = None
        self.setFixedSize(SIDE, SIDE)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(False)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(THICK, THICK, THICK, THICK)
        inside.addWidget(words)

    def show_score(self, score: Estimate) -> None:
        """Shows a share (0–1) with its interval."""
        self._score = score
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        if self._score is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, edge = colours(), THICK / 2 + 1
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        uncertain = QColor(scheme.accent)
        uncertain.setAlphaF(0.35)
        for colour, share in (
            (QColor(scheme.line), 1.0),
            (uncertain, self._score.high),
            (QColor(scheme.accent), self._score.low),
        ):
            painter.setPen(QPen(colour, THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(area, TURN // 4, -round(TURN * share))
