"""Cards that are buttons: a picture or an icon, a title and a line about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from transferstudio.app.keyboard import Button
from transferstudio.app.theme import SMALL, STEP, colours
from transferstudio.app.widgets import label

CORNER = 13  # pixels, within a line of one
HIGH = 60  # pixels of a picture


class ChoiceCard(Button):
    """A button of at least ``width`` pixels with what is in it below one another: ``head``, the title, and what it is about."""

    def __init__(
        self, do: Callable[[], object], head: QWidget, title: str, about: str, *, name: str, width: int
    ) -> None:
        super().__init__()
        self._width = width
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(f"{title}: {about}")
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 3 * STEP)
        column.setSpacing(STEP)
        words = QVBoxLayout()
        words.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 0)
        words.setSpacing(STEP // 2)
        if isinstance(head, Picture | Excerpt):
            column.addWidget(head)
        else:
            words.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 0)
            words.addWidget(head)
            words.addSpacing(STEP)
        words.addWidget(label(title, "strong"))
        words.addWidget(label(about, "small"))
        column.addLayout(words)
        column.addStretch(1)
        self.clicked.connect(lambda _checked: do())

    def sizeHint(self) -> QSize:
        """See QWidget."""
        layout = self.layout()
        assert layout is not None
        return QSize(self._width, max(self.minimumHeight(), layout.totalHeightForWidth(self._width)))


class Picture(QWidget):
    """The middle of a picture, as wide as a card."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.setFixedHeight(HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.setClipPath(_rounded_above(area))
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        filled = QRectF(0, 0, size.width(), size.height())
        filled.moveCenter(area.center())
        painter.drawPixmap(filled, self._picture, QRectF(self._picture.rect()))


class Excerpt(QWidget):
    """The beginnings of texts, where a card of images has a picture."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFixedHeight(HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, scheme = QRectF(self.rect()), colours()
        painter.fillPath(_rounded_above(area), QColor(scheme.background))
        painter.setPen(QColor(scheme.dim))
        font = painter.font()
        font.setPixelSize(SMALL)
        painter.setFont(font)
        room = area.adjusted(3 * STEP, 2 * STEP, -3 * STEP, 0)
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._text)


def _rounded_above(area: QRectF) -> QPainterPath:
    """The outline of what is at the top of a card: its lower corners are beyond the area."""
    outline = QPainterPath()
    outline.addRoundedRect(area.adjusted(0, 0, 0, 2 * CORNER), CORNER, CORNER)
    return outline


def as_high_as_the_highest(cards: Sequence[ChoiceCard]) -> None:
    """Gives cards that stand beside one another the same height."""
    high = max(card.sizeHint().height() for card in cards)
    for card in cards:
        card.setMinimumHeight(high)
