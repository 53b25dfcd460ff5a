"""A small window in which a class is searched for and chosen, by mouse or keys; one that is not there yet can be added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from transferstudio.app.theme import STEP

if TYPE_CHECKING:
    from transferstudio.project.classes import Class

WIDTH, HEIGHT, DOT, ICON = 320, 380, 8, 16  # pixels
NAME = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ClassPicker(QFrame):
    """See the module; it goes away when something was chosen, or with a click beside it, or Escape."""

    chosen = Signal(str)
    """The name of the class."""

    def __init__(
        self, parent: QWidget, classes: Sequence[Class], keys: dict[int, str], *, adds: bool = True, typed: str = ""
    ) -> None:
        """``keys``: the digit of each class that has one, by its id; ``typed``: what stands in the line at first."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("class-picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._classes, self._keys, self._adds = classes, keys, adds
        self.line = QLineEdit()
        self.line.setObjectName("find-class")
        first = self.tr("Name of the first class, then Enter")
        self.line.setPlaceholderText(
            self.tr("Find a class") if not adds else self.tr("Find or add a class") if classes else first
        )
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setText(typed)
        self.line.textChanged.connect(lambda _text: self._fill())
        self.line.textEdited.connect(self._take_numbered)
        self.line.returnPressed.connect(self._take)
        self.list = QListWidget()
        self.list.setObjectName("found-classes")
        self.list.setAccessibleName(self.tr("Classes"))
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setWordWrap(True)  # names are shown whole
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _item: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self._fill()

    def open_at(self, at: QPoint) -> None:
        """Shows it at a point of the screen, or as near as there is room."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), 20)))
        self.resize(WIDTH, min(HEIGHT, rows + self.line.sizeHint().height() + 8 * STEP))
        room = self.screen().availableGeometry()
        x = max(room.left(), min(at.x(), room.right() - self.width()))
        y = at.y() if at.y() + self.height() <= room.bottom() else max(room.top(), at.y() - self.height())
        self.move(x, y)
        self.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the list while the line has the focus; Escape leaves."""
        if event.key() in MOVES:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            row = self.list.currentRow() + step[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        """The one that is called so, those whose names begin with what was typed, then those that have it in them."""
        typed = " ".join(self.line.text().split())
        sought = typed.casefold()
        found = [class_ for class_ in self._classes if sought in class_.name.casefold()]
        found.sort(key=lambda class_: (class_.name != typed, not class_.name.casefold().startswith(sought)))
        self.list.clear()
        for class_ in found:
            key = self._keys.get(class_.id)
            item = QListWidgetItem(dot(class_.colour), f"{class_.name}   [{key}]" if key else class_.name)
            item.setData(NAME, class_.name)
            self.list.addItem(item)
        if self._adds and typed and all(class_.name != typed for class_ in self._classes):
            item = QListWidgetItem(self.tr("+ Add “{}”").format(typed))
            item.setData(NAME, typed)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._choose(str(item.data(NAME)))

    def _take_numbered(self, typed: str) -> None:
        """A digit is the class that has it as its key, as elsewhere, unless it may be the beginning of another name."""
        numbered = class_numbered(typed, self._classes, self._keys)
        if numbered is not None:
            self._choose(numbered)

    def _choose(self, name: str) -> None:
        self.close()
        self.chosen.emit(name)


def class_numbered(typed: str, classes: Sequence[Class], keys: dict[int, str]) -> str | None:
    """The name of the class whose key was typed; None where that may be the beginning of a name."""
    numbered = next((class_.name for class_ in classes if keys.get(class_.id) == typed), None)
    begun = [class_.name for class_ in classes if class_.name.startswith(typed)]
    return numbered if begun in ([], [typed]) else None


def dot(colour: str) -> QIcon:
    """A dot in the colour (#rrggbb) of a class."""
    made = QPixmap(4 * DOT, 4 * DOT)  # a large one is drawn smaller; half of it is room around the dot
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(DOT, DOT, 2 * DOT, 2 * DOT)
    painter.end()
    return QIcon(made)
