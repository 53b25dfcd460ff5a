"""One line of the class list: its key, colour, name and count, and how it is drawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from transferstudio.app.icons import icon
from transferstudio.app.theme import SMALL, colours
from transferstudio.i18n import number

if TYPE_CHECKING:
    from transferstudio.project.classes import Class

KEY, DOT, MORE, BAR, GAP, ROW = 20, 8, 22, 44, 8, 30  # pixels
LINES = 4  # of a name, at most
BREAKS = str.maketrans({sign: f"{sign}\u200b" for sign in "_-/."})  # where a long name may go on in the next line
Index = QModelIndex | QPersistentModelIndex


class ClassRows(QAbstractListModel):
    """The classes that are shown, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Class] = []
        self.keys: dict[int, str] = {}
        self.largest = 1

    def show(self, classes: Sequence[Class], keys: dict[int, str]) -> bool:
        """Shows these; True where they need another room than before: they are others, or their counts have more digits."""
        before, self.keys, digits = (self.shown, self.keys), keys, len(str(self.largest))
        others = [(c.id, c.name, c.colour) for c in before[0]] != [(c.id, c.name, c.colour) for c in classes]
        others = others or before[1] != keys
        if others:
            self.beginResetModel()
        self.shown = list(classes)
        self.largest = max((class_.count for class_ in classes), default=1)
        if others:
            self.endResetModel()
        elif classes:
            self.dataChanged.emit(self.index(0), self.index(len(classes) - 1))
        return others or digits != len(str(self.largest))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """The number of classes."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, and what is shown of the class on hover and by screen readers."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        class_ = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return class_.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._in_words(class_)
        return None

    def _in_words(self, class_: Class) -> str:
        key = self.keys.get(class_.id)
        words = self.tr("{}: {} labelled").format(class_.name, number(class_.count))
        return self.tr("{}, key {}").format(words, key) if key else words


class ClassDelegate(QStyledItemDelegate):
    """Draws one class. The bar of its share stands beside the names where those are short, and below them where they are not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beside = True
        self.over = -1  # the row that the pointer, or what is dragged, is over
        self.dropping = False

    def name_room(self, width: int, metrics: QFontMetrics, largest: int) -> int:
        """Pixels for a name in a row of some width."""
        bar = BAR + GAP if self.beside else 0
        return max(40, width - KEY - DOT - MORE - bar - _count_room(metrics, largest) - 4 * GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the name takes."""
        model, view = index.model(), option.widget
        if not isinstance(model, ClassRows) or not isinstance(view, QListView):
            return QSize(0, ROW)
        metrics = option.fontMetrics
        room = self.name_room(view.viewport().width(), metrics, model.largest)
        high = _lines(model.shown[index.row()].name, option.font, room).boundingRect().height()
        return QSize(0, max(ROW, round(high) + (12 if self.beside else 16)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See the class."""
        model, scheme, rect = index.model(), colours(), option.rect
        if not isinstance(model, ClassRows):
            return
        class_, metrics = model.shown[index.row()], option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = index.row() == self.over
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if over or chosen:
            framed = chosen or self.dropping
            painter.setPen(QPen(QColor(scheme.accent), 2) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_background))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        self._key(painter, rect, model.keys.get(class_.id, ""))
        at = rect.left() + KEY + GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(class_.colour))
        painter.drawEllipse(QRectF(at, rect.center().y() - DOT / 2 + 0.5, DOT, DOT))
        at += DOT + GAP
        room = self.name_room(rect.width(), metrics, model.largest)
        painter.setPen(QColor(scheme.text))
        lines = _lines(class_.name, option.font, room)
        spare = rect.height() - (0 if self.beside else 4) - lines.boundingRect().height()
        lines.draw(painter, QPointF(at, rect.top() + spare / 2))
        share = class_.count / max(model.largest, 1)
        if self.beside:
            bar = QRectF(at + room + GAP, rect.center().y() - 1.5, BAR, 4)
        else:
            bar = QRectF(at, rect.bottom() - 5, room, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, part in ((scheme.line, 1.0), (class_.colour, share)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()), 1.5, 1.5)
        painter.setPen(QColor(scheme.dim))
        right = rect.right() - MORE
        painter.drawText(
            QRect(right - _count_room(metrics, model.largest) - GAP, rect.top(), _count_room(metrics, model.largest) + GAP - 4, rect.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            number(class_.count),
        )  # fmt: skip
        more = icon("dots-three", "text" if over and not self.dropping else "dim")
        more.paint(painter, QRect(right, rect.center().y() - MORE // 2, MORE, MORE))
        painter.restore()

    def _key(self, painter: QPainter, rect: QRect, key: str) -> None:
        """The digit that labels, drawn as a key: beside a class that is called by a number it must not read as part of it."""
        if not key:
            return
        scheme = colours()
        cap = QRectF(rect.left() + 2, rect.center().y() - 8.5, 17, 18)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.background))
        painter.drawRoundedRect(cap, 4, 4)
        font = painter.font()
        small = painter.font()
        small.setPixelSize(SMALL)
        painter.setFont(small)
        painter.setPen(QColor(scheme.dim))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.setFont(font)


def _lines(name: str, font: QFont, room: int) -> QTextLayout:
    """A name in as many lines as it takes, up to :data:`LINES`, broken between its words where there are such."""
    layout = QTextLayout(name.translate(BREAKS), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _count_room(metrics: QFontMetrics, largest: int) -> int:
    """Pixels for the counts; digits are of different widths, and names must not break anew with each label."""
    return metrics.horizontalAdvance(re.sub(r"\d", "0", number(largest)))
