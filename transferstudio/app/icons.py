"""Line icons of one family, Phosphor, in the colours of the scheme.

QtAwesome brings them as a font. They are drawn when they are shown, so that a change of the scheme needs no new ones; QtAwesome's own take
their colour once, and it loads eleven fonts where one is needed.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from transferstudio.app import fonts, theme

SIDE = 18  # pixels of an icon in a button


def icon(name: str, colour: str = "text") -> QIcon:
    """An icon by its Phosphor name, such as “folder-open”, in a colour of the scheme by its name; where it is checked it has the accent.

    Raises:
        KeyError: there is no icon of that name.
    """
    family, letters = fonts.icons()
    return QIcon(_Engine(family, letters[name], colour))


def set_icon(widget: QAbstractButton, name: str, colour: str = "text", side: int = SIDE) -> None:
    """Shows an icon of ``side`` pixels on a button."""
    widget.setIcon(icon(name, colour))
    widget.setIconSize(QSize(side, side))


class Sign(QWidget):
    """An icon of ``side`` pixels beside words; with a ``tile`` colour it stands in the middle of a tile of twice that size."""

    def __init__(self, name: str, side: int, colour: str = "accent", *, tile: str = "") -> None:
        super().__init__()
        self._icon, self._side, self._tile = icon(name, colour), side, tile
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        whole = 2 * side if tile else side
        self.setFixedSize(whole, whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tile:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(theme.colours(), self._tile)))
            painter.drawRoundedRect(self.rect(), self.width() / 4, self.width() / 4)
        area = QRect(0, 0, self._side, self._side)
        area.moveCenter(self.rect().center())
        self._icon.paint(painter, area)


class _Engine(QIconEngine):
    """A letter of a font as an icon."""

    def __init__(self, family: str, letter: str, colour: str) -> None:
        super().__init__()
        self._family, self._letter, self._colour = family, letter, colour

    def paint(self, painter: QPainter, area: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """See QIconEngine."""
        scheme = theme.colours()
        checked = scheme.accent if state == QIcon.State.On else getattr(scheme, self._colour)
        painter.save()
        font = QFont(self._family)
        font.setPixelSize(min(area.width(), area.height()))
        painter.setFont(font)
        painter.setPen(QColor(scheme.faint if mode == QIcon.Mode.Disabled else checked))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """See QIconEngine."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        """See QIconEngine."""
        made = _Engine(self._family, self._letter, self._colour)
        _clones.append(made)
        return made


_clones: list[
    _Engine
] = []  # Qt owns them and tells nobody when they go; without another owner, Python would free them at once
