"""The classes of the present label field with their counts: add, rename, merge, recolour, reorder, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.glossary import explain
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP, colours
from transferstudio.app.widgets import Card, button, clear, label, shortcut
from transferstudio.project.classes import Class

KEYS = 10  # 1 to 9, then 0
BAR_WIDTH = 32  # pixels: names of classes need the room


class ClassList(Card):
    """A line a class: its key, its name, how many; a click shows its samples, ⋯ changes it."""

    chosen = Signal(object)
    """The id of the class whose samples are to be shown."""
    left = Signal()
    """Escape was pressed: the focus belongs to the samples again."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[Class] = []
        self._lines: list[_Row] = []
        self._fields = QComboBox()
        self._fields.setObjectName("fields")
        # As wide as there is room: a card that is wider than its place cuts off texts of several lines.
        self._fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fields.setAccessibleName(self.tr("Label field"))
        self._fields.setToolTip(self.tr("A label field is one question that is asked of every image"))
        self._fields.activated.connect(self._choose_field)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(STEP)
        heading = QHBoxLayout()
        title = label(self.tr("Classes"), "strong")
        explain(title, "class", "label")
        heading.addWidget(title)
        heading.addWidget(self._fields, 1)
        self.column.addLayout(heading)
        self.column.addLayout(self._rows)
        self._name = _NameLine()
        self._name.setObjectName("new-class")
        self._name.setPlaceholderText(self.tr("+ Add class, then Enter"))
        self._name.setAccessibleName(self.tr("Name of a new class"))
        self._name.setToolTip(self.tr("Add a class (N)"))
        self._name.returnPressed.connect(self._add)
        shortcut(self._name, "Escape", self.left.emit)
        self.add(self._name)

    def focus_name(self) -> None:
        """Puts the cursor into the field for a new class."""
        self._name.setFocus()

    def classes(self) -> list[Class]:
        """The classes in their order; the first ten have keys."""
        return self._shown

    def refresh(self) -> None:
        """Shows the present classes and counts; the rows are made anew only where the classes are others."""
        project = self._session.project
        before, self._shown = self._shown, project.classes.list(self._session.field) if project else []
        if project:
            self._fill_fields()
        largest = max((class_.count for class_ in self._shown), default=1)
        alike = [(c.id, c.name, c.colour) for c in before] == [(c.id, c.name, c.colour) for c in self._shown]
        if alike and self._shown:
            for class_, row in zip(self._shown, self._lines, strict=True):
                row.set_count(class_.count, largest)
            return
        clear(self._rows)
        self._lines = []
        for place, class_ in enumerate(self._shown):
            row = _Row(class_, str((place + 1) % 10) if place < KEYS else "", largest)
            row.clicked.connect(lambda id_=class_.id: self.chosen.emit(id_))
            row.menu_wanted.connect(lambda row=row, id_=class_.id: self._menu(id_, row))
            self._rows.addWidget(row)
            self._lines.append(row)
        if not self._shown:
            self._show_advice()

    def _show_advice(self) -> None:
        """What to do while there are no classes; pictures may also be meant to have boxes drawn in them."""
        if self._session.draws_boxes:
            self._rows.addWidget(label(self.tr("No classes yet. Draw a box, then give its class a name here."), "dim"))
            return
        words = self.tr("No classes yet. Add two or more, then label with the keys 1 to 9 and 0.")
        if self._session.reads_texts:
            words += " " + self.tr("Call them by plain words: suggestions begin with the names.")
        self._rows.addWidget(label(words, "dim"))
        project = self._session.project
        if project is not None and not self._session.reads_texts and project.samples.count():
            tip = self.tr("Find things in these pictures, in place of naming each picture as a whole")
            do = self._session.draw_boxes
            self._rows.addWidget(button(self.tr("Draw boxes instead"), do, name="boxes-instead", tip=tip))

    def rename(self, class_: int, name: str) -> None:
        """Renames a class; one that has this name already takes its samples in."""
        twin = next((c for c in self._shown if c.name == name.strip() and c.id != class_), None)
        if twin is not None:
            self.merge(class_, twin.id)
        else:
            self._session.edit(lambda project: project.classes.rename(class_, name))

    def merge(self, class_: int, into: int) -> None:
        """Gives the samples of a class to another one, and deletes it."""
        self._session.edit(lambda project: project.classes.merge(class_, into), of=self._held_by(class_))

    def _held_by(self, class_: int) -> int:
        """How many samples a class has."""
        return next((shown.count for shown in self._shown if shown.id == class_), 1)

    def delete(self, class_: int) -> None:
        """Deletes a class, whose samples have no label then."""
        self._session.edit(lambda project: project.classes.delete(class_), of=self._held_by(class_))

    def add_field(self, name: str) -> None:
        """Adds a label field and shows it."""
        if self._session.edit(lambda project: project.classes.add_field(name)) and self._session.project:
            added = self._session.project.classes.fields()[-1]
            self._session.set_field(added.id)

    def _menu(self, class_: int, row: _Row) -> None:
        chosen = next(c for c in self._shown if c.id == class_)
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…"), lambda: self._ask_name(chosen))
        merge = menu.addMenu(self.tr("Merge into"))
        merge.setEnabled(len(self._shown) > 1)
        for other in self._shown:
            if other.id != class_:
                merge.addAction(other.name, partial(self.merge, class_, other.id))
        menu.addAction(self.tr("Colour…"), lambda: self._ask_colour(chosen))
        menu.addAction(self.tr("Move up"), lambda: self._session.edit(lambda p: p.classes.move(class_, -1)))
        menu.addAction(self.tr("Move down"), lambda: self._session.edit(lambda p: p.classes.move(class_, 1)))
        menu.addAction(self.tr("Delete class"), partial(self.delete, class_))
        menu.popup(row.mapToGlobal(row.rect().bottomRight()))

    def _ask_name(self, class_: Class) -> None:
        name, given = QInputDialog.getText(self, self.tr("Rename"), self.tr("New name of the class"), text=class_.name)
        if given:
            self.rename(class_.id, name)

    def _ask_colour(self, class_: Class) -> None:
        colour = QColorDialog.getColor(QColor(class_.colour), self, self.tr("Colour of {}").format(class_.name))
        if colour.isValid():
            self._session.edit(lambda project: project.classes.recolour(class_.id, colour.name()))

    def _fill_fields(self) -> None:
        project = self._session.project
        assert project is not None
        fields = project.classes.fields()
        self._fields.clear()
        for field in fields:
            self._fields.addItem(field.name, field.id)
        self._fields.addItem(self.tr("+ Another label field…"), None)
        self._fields.setCurrentIndex(max(0, self._fields.findData(self._session.field)))

    def _choose_field(self, place: int) -> None:
        field = self._fields.itemData(place)
        if field is not None:
            self._session.set_field(int(field))
            return
        self._fields.setCurrentIndex(max(0, self._fields.findData(self._session.field)))
        words = self.tr("What else should be said of each image? For example: quality")
        name, given = QInputDialog.getText(self, self.tr("Another label field"), words)
        if given:
            self.add_field(name)

    def _add(self) -> None:
        name = self._name.text().strip()
        if name and self._session.project:
            field = self._session.field
            if self._session.edit(lambda open_: open_.classes.add(field, name)):
                self._name.setText("")  # clear() could be undone, and a Ctrl+Z that follows is meant for the class


class _NameLine(QLineEdit):
    """A line that leaves Ctrl+Z to the window while it has nothing to take back itself."""

    def event(self, event: QEvent) -> bool:
        """See QWidget."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)


class _Row(QWidget):
    clicked = Signal()
    menu_wanted = Signal()

    def __init__(self, class_: Class, key: str, largest: int) -> None:
        super().__init__()
        does = self.tr("Show the images of this class; its key labels the selected ones")
        shown = button(
            f"{key}  {class_.name}" if key else class_.name,
            self.clicked.emit,
            name=f"class-{class_.name}",
            tip=f"{class_.name}: {does}",
        )
        shown.setMinimumWidth(40)
        shown.setProperty("role", "row")
        self._bar = _Bar(class_.colour)
        self._count = label("", "dim")
        self._count.setWordWrap(False)
        more = QToolButton()
        more.setText("⋯")
        more.setProperty("role", "flat")
        more.setObjectName(f"more-{class_.name}")
        more.setAccessibleName(self.tr("Change class {}").format(class_.name))
        more.setToolTip(self.tr("Rename, merge, colour, move, delete"))
        more.clicked.connect(lambda _checked: self.menu_wanted.emit())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _point: self.menu_wanted.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(shown, 1)
        line.addWidget(self._bar)
        line.addWidget(self._count)
        line.addWidget(more)
        self.set_count(class_.count, largest)

    def set_count(self, count: int, largest: int) -> None:
        """Shows how many samples the class has."""
        self._count.setText(f"{count:,}")
        self._bar.set_share(count / max(largest, 1))


class _Bar(QWidget):
    """A bar whose length is a share (0–1)."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._share, self._colour = 0.0, colour
        self.setFixedWidth(BAR_WIDTH)

    def set_share(self, share: float) -> None:
        """Draws another share."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        middle = self.height() // 2
        painter.fillRect(0, middle - 2, self.width(), 4, QColor(colours().line))
        painter.fillRect(0, middle - 2, round(self.width() * self._share), 4, QColor(self._colour))
