"""The classes of the present label field with their counts: add, rename, merge, recolour, reorder, delete."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
)

from transferstudio.app.data.class_keys import class_keys
from transferstudio.app.data.class_picker import ClassPicker
from transferstudio.app.data.class_rows import ClassRows
from transferstudio.app.data.class_view import ClassView
from transferstudio.app.dialogs import ask_text
from transferstudio.app.glossary import explain
from transferstudio.app.icons import set_icon
from transferstudio.app.inputs import Choice
from transferstudio.app.keyboard import ToolButton, claims
from transferstudio.app.widgets import Card, button, clear, label, literal, shortcut
from transferstudio.errors import StudioError
from transferstudio.formats import detect, labelled_as, together
from transferstudio.i18n import translate_word

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project.classes import Class

MANY = 10  # classes, from more than which on one searches and sorts


class Sorting(StrEnum):
    """How the list is sorted; keys and the exported file keep to the order of the project."""

    ORDER = "order"
    NAME = "name"
    MOST = "most"
    FEWEST = "fewest"


SORTED: dict[Sorting, Callable[[Class], object]] = {
    Sorting.NAME: lambda class_: class_.name.casefold(),
    Sorting.MOST: lambda class_: -class_.count,
    Sorting.FEWEST: lambda class_: class_.count,
}


class ClassList(Card):
    """A line a class: its key, its name, how many; a click shows its samples, ⋯ changes it, and samples can be dropped on it."""

    chosen = Signal(int)
    """The id of the class whose samples are to be shown."""
    dropped = Signal(int)
    """The selected samples are to get the class of this id."""
    left = Signal()
    """Escape was pressed: the focus belongs to the samples again."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[Class] = []
        self._sorting = Sorting(str(session.settings.value("class-sorting", Sorting.ORDER)))
        self._fields = Choice()
        self._fields.setObjectName("fields")
        # As wide as there is room: a card that is wider than its place cuts off texts of several lines.
        self._fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fields.setAccessibleName(self.tr("Label field"))
        self._fields.setToolTip(self.tr("A label field is a question that is asked about every sample"))
        self._fields.activated.connect(self._choose_field)
        self._advice = QVBoxLayout()
        self._rows = ClassRows(self)
        self.view = ClassView(self._rows)
        self.view.chosen.connect(self.chosen)
        self.view.dropped.connect(self.dropped)
        self.view.images_dropped.connect(self._import)
        self.view.left.connect(self.left)
        self.view.menu_wanted.connect(self._menu)
        self.view.rename_wanted.connect(lambda class_: self._ask_name(self._of(class_)))
        self.view.delete_wanted.connect(self.delete)
        heading = QHBoxLayout()
        title = label(self.tr("Classes"), "strong")
        explain(title, "class", "label")
        heading.addWidget(title)
        heading.addWidget(self._fields, 1)
        self.column.addLayout(heading)
        self.column.addLayout(self._searching())
        self.column.addLayout(self._advice)
        self.add(self.view)
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

    def keys(self) -> dict[int, str]:
        """The digit of each class that has one, by the id of the class."""
        return class_keys(self._shown)

    def refresh(self) -> None:
        """Shows the present classes and counts."""
        project = self._session.project
        before, self._shown = self._shown, project.classes.list(self._session.field) if project else []
        if project:
            self._fill_fields()
            self.view.takes_images = self._session.view.classifies and not self._session.view.task.info.reads_texts
        if not self._shown or not before:
            clear(self._advice)
            if not self._shown:
                self._show_advice()
        for widget in (self.search, self._sort):
            widget.setVisible(len(self._shown) > MANY)
        self._show()

    def _show(self) -> None:
        """Shows what the search leaves, as it is to be sorted."""
        sought = self.search.text().strip().casefold() if len(self._shown) > MANY else ""
        shown = [class_ for class_ in self._shown if sought in class_.name.casefold()]
        if len(self._shown) > MANY and self._sorting in SORTED:
            shown.sort(key=SORTED[self._sorting])  # type: ignore[arg-type]
        with self.view.staying():
            if self._rows.show(shown, self.keys()):
                self.view.fit()
        self.view.setVisible(bool(shown))

    def _searching(self) -> QHBoxLayout:
        self.search = _SearchLine()
        self.search.setObjectName("search-class")
        self.search.setPlaceholderText(self.tr("Find a class"))
        self.search.setAccessibleName(self.tr("Find a class"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.returnPressed.connect(self._choose_first)
        shortcut(self.search, "Escape", self._leave_search)
        self._sort = ToolButton()
        self._sort.setObjectName("sort-classes")
        set_icon(self._sort, "arrows-down-up")
        self._sort.setAccessibleName(self.tr("Sort the classes"))
        self._sort.setToolTip(self.tr("Sort the classes"))
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._sort)
        group = QActionGroup(menu)
        for words, sorting in (
            (self.tr("Own order"), Sorting.ORDER),
            (self.tr("By name"), Sorting.NAME),
            (self.tr("Most labels first"), Sorting.MOST),
            (self.tr("Fewest labels first"), Sorting.FEWEST),
        ):
            action = menu.addAction(words, partial(self.sort, sorting))
            action.setCheckable(True)
            action.setChecked(sorting == self._sorting)
            group.addAction(action)
        self._sort.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self._sort)
        return row

    def sort(self, sorting: Sorting) -> None:
        """Sorts the list, and remembers how."""
        self._sorting = sorting
        self._session.settings.setValue("class-sorting", sorting.value)
        self._show()

    def _choose_first(self) -> None:
        if self._rows.shown:
            self.chosen.emit(self._rows.shown[0].id)

    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.left.emit()

    def _show_advice(self) -> None:
        """What to do while there are no classes; pictures may also be meant to have boxes drawn in them."""
        view, project = self._session.view, self._session.project
        self._advice.addWidget(label(" ".join(self.tr(words) for words in view.no_classes), "dim"))
        if project is not None and view.may_draw_boxes and project.samples.count():
            tip = self.tr("Detect objects in these images instead of classifying each image as a whole")
            do = self._session.draw_boxes
            self._advice.addWidget(button(self.tr("Draw boxes instead"), do, name="boxes-instead", tip=tip))

    def rename(self, class_: int, name: str) -> None:
        """Renames a class; one that has this name already takes its samples in."""
        twin = self._twin(class_, name)
        if twin is not None:
            self.merge(class_, twin.id)
        else:
            self._session.edit(lambda project: project.classes.rename(class_, name))

    def _twin(self, class_: int, name: str) -> Class | None:
        """The other class that has a name already."""
        return next((c for c in self._shown if c.name == name.strip() and c.id != class_), None)

    def merge(self, class_: int, into: int) -> None:
        """Gives the samples of a class to another one, and deletes it."""
        self._session.edit(lambda project: project.classes.merge(into, class_), of=self._held_by(class_))

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

    def _of(self, class_: int) -> Class:
        return next(shown for shown in self._shown if shown.id == class_)

    def _import(self, class_: int, images: list[Path]) -> None:
        """Imports image files with the label of the class that they were dropped on."""
        try:
            chosen = together([detect(image) for image in images])
        except StudioError as error:  # one of them went away meanwhile
            self._session.failed.emit(str(error))
            return
        self._session.import_([labelled_as(chosen, self._of(class_).name)])

    def _menu(self, class_: int, at: QPoint) -> None:
        chosen = self._of(class_)
        menu = QMenu(self)
        menu.setObjectName("class-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Rename…"), lambda: self._ask_name(chosen))
        others = [other for other in self._shown if other.id != class_]
        if len(others) > MANY:
            menu.addAction(self.tr("Merge into…"), lambda: self._choose_merge(class_, others, at))
        else:
            merge = menu.addMenu(self.tr("Merge into"))
            merge.setEnabled(bool(others))
            for other in others:
                merge.addAction(literal(other.name), partial(self.merge, class_, other.id))
        menu.addAction(self.tr("Colour…"), lambda: self._ask_colour(chosen))
        first, last = chosen is self._shown[0], chosen is self._shown[-1]
        for words, steps, there in (
            (self.tr("Move up"), -1, first),
            (self.tr("Move down"), 1, last),
            (self.tr("Move to the top"), -len(self._shown), first),
        ):
            menu.addAction(words, partial(self._move, class_, steps)).setEnabled(not there)
        menu.addAction(self.tr("Delete class"), partial(self.delete, class_))
        menu.popup(at)

    def _choose_merge(self, class_: int, others: list[Class], at: QPoint) -> None:
        """Of many classes one is searched for."""
        picker = ClassPicker(self, others, {}, adds=False)
        ids = {other.name: other.id for other in others}
        picker.chosen.connect(lambda name: self.merge(class_, ids[name]))
        picker.open_at(at)

    def _move(self, class_: int, steps: int) -> None:
        self._session.edit(lambda project: project.classes.move(class_, steps))

    def _ask_name(self, class_: Class) -> None:
        name, given = ask_text(self, self.tr("Rename"), self.tr("New class name"), class_.name)
        twin = self._twin(class_.id, name)
        if given and (twin is None or self._may_merge(class_, twin)):
            self.rename(class_.id, name)

    def _may_merge(self, class_: Class, twin: Class) -> bool:
        """Asks whether a class is to be one with another that has the name already."""
        box = QMessageBox(self)
        box.setObjectName("merge-classes")
        box.setWindowTitle(self.tr("Merge the classes?"))
        box.setText(self.tr("A class “{}” already exists. Merge “{}” into it?").format(twin.name, class_.name))
        box.setTextFormat(Qt.TextFormat.PlainText)
        keep = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.RejectRole)
        merge = box.addButton(self.tr("Merge"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is merge

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
            self._fields.addItem(translate_word(field.name), field.id)  # the first one is called “label” by the program
        self._fields.addItem(self.tr("+ Another label field…"), None)
        self._fields.setCurrentIndex(max(0, self._fields.findData(self._session.field)))

    def _choose_field(self, index: int) -> None:
        field = self._fields.itemData(index)
        if field is not None:
            self._session.set_field(int(field))
            return
        self._fields.setCurrentIndex(max(0, self._fields.findData(self._session.field)))
        words = self.tr("What else do you want to label in each sample? For example: quality")
        name, given = ask_text(self, self.tr("Another label field"), words)
        if given:
            self.add_field(name)

    def _add(self) -> None:
        name = self._name.text().strip()
        if name and self._session.project:
            field = self._session.field
            if self._session.edit(lambda open_: open_.classes.add(field, name)):
                self._name.setText("")  # clear() could be undone, and a Ctrl+Z that follows is meant for the class


class _SearchLine(QLineEdit):
    """A line whose Enter and Escape are its own."""

    def event(self, event: QEvent) -> bool:
        """See the class."""
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return claims(event, *own) or super().event(event)


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
