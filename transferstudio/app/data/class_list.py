"""The classes of the project with their counts, and how to add one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from transferstudio.app.session import Session
from transferstudio.app.theme import STEP, colours
from transferstudio.app.widgets import Card, button, clear, label
from transferstudio.project.classes import Class


class ClassList(Card):
    """A line a class: its key, its name, how many; a click shows its samples."""

    chosen = Signal(object)
    """The id of the class whose samples are to be shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Classes"))
        self._session = session
        self._rows = QVBoxLayout()
        self._rows.setSpacing(STEP)
        self.column.addLayout(self._rows)
        self._name = QLineEdit()
        self._name.setObjectName("new-class")
        self._name.setPlaceholderText(self.tr("+ Add class, then Enter"))
        self._name.setAccessibleName(self.tr("Name of a new class"))
        self._name.setToolTip(self.tr("Add a class (N)"))
        self._name.returnPressed.connect(self._add)
        self.add(self._name)

    def focus_name(self) -> None:
        """Puts the cursor into the field for a new class."""
        self._name.setFocus()

    def classes(self) -> list[Class]:
        """The classes in their order; the first nine have keys."""
        project = self._session.project
        return project.classes.list(project.classes.default_field().id) if project else []

    def refresh(self) -> None:
        """Shows the present classes and counts."""
        clear(self._rows)
        classes = self.classes()
        largest = max((class_.count for class_ in classes), default=1)
        for place, class_ in enumerate(classes):
            self._rows.addWidget(self._row(class_, str(place + 1) if place < 9 else "", largest))
        if not classes:
            self._rows.addWidget(
                label(self.tr("No classes yet. Add two or more, then label with the keys 1 to 9."), "dim")
            )

    def _row(self, class_: Class, key: str, largest: int) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        shown = button(
            f"{key}  {class_.name}" if key else class_.name,
            lambda: self.chosen.emit(class_.id),
            name=f"class-{class_.name}",
            tip=self.tr("Show the images of this class; its key labels the selected ones"),
        )
        line.addWidget(shown, 2)
        line.addWidget(_Bar(class_.count / max(largest, 1), class_.colour), 1)
        line.addWidget(label(f"{class_.count:,}", "dim"))
        return row

    def _add(self) -> None:
        name = self._name.text().strip()
        project = self._session.project
        if name and project:
            field = project.classes.default_field().id
            if self._session.edit(lambda open_: open_.classes.add(field, name)):
                self._name.clear()


class _Bar(QWidget):
    """A bar whose length is a share (0–1)."""

    def __init__(self, share: float, colour: str) -> None:
        super().__init__()
        self._share, self._colour = share, colour
        self.setMinimumWidth(40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        middle = self.height() // 2
        painter.fillRect(0, middle - 2, self.width(), 4, QColor(colours().line))
        painter.fillRect(0, middle - 2, round(self.width() * self._share), 4, QColor(self._colour))
