"""What keys and mouse do to the selected samples: label, accept, clear, split, delete; and the line in which a class is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from transferstudio.app.data.class_keys import DIGITS, class_keys, class_of_key
from transferstudio.app.data.class_picker import class_numbered
from transferstudio.app.keyboard import claims
from transferstudio.app.widgets import shortcut

if TYPE_CHECKING:
    from transferstudio.app.data.live_suggestions import LiveHead
    from transferstudio.app.data.sample_page import PartsPage
    from transferstudio.app.session import Session
    from transferstudio.project.classes import Class
    from transferstudio.project.samples import Split


class Labelling(QObject):
    """Edits the samples that ``selected`` names; ``done`` is called after each, to go on to the next one."""

    def __init__(
        self,
        session: Session,
        live: LiveHead,
        *,
        selected: Callable[[], list[int]],
        classes: Callable[[], list[Class]],
        done: Callable[[list[int]], None],
        editor: Callable[[], PartsPage | None],
    ) -> None:
        """``editor``: where parts of a sample are labelled just now; where a task has parts, keys act on those and not on samples."""
        super().__init__(session)
        self._editor = editor
        self._session, self._live = session, live
        self._selected, self._classes, self._done = selected, classes, done

    def label(self, index: int) -> None:
        """Gives the selected samples the class at an index (from 0)."""
        classes = self._classes()
        if index < len(classes):
            self.label_as(classes[index].id)

    def press(self, digit: str) -> None:
        """Gives the selected samples the class that has this key."""
        class_ = class_of_key(self._classes(), digit)
        if class_ is not None:
            self.label_as(class_)

    def label_named(self, name: str) -> None:
        """Gives the selected samples the class of this name, which is made where there is none."""
        name = " ".join(name.split())
        if not name or not self._selected():
            return
        if all(class_.name != name for class_ in self._classes()):
            field = self._session.field
            self._session.edit(lambda project: project.classes.add(field, name))
        self.label_as(next(class_.id for class_ in self._classes() if class_.name == name))

    def accept(self) -> None:
        """Makes the suggestions for the selected samples their labels."""
        if self._session.view.edits_parts:
            self._in_editor(lambda editor: editor.accept())
            return
        ids, suggestions = self._selected(), self._live.suggestions
        if suggestions is None:
            return
        suggested = suggestions.named(ids)
        if suggested and self._session.edit(
            lambda project: project.annotations.label_each(suggested), of=len(suggested)
        ):
            self._done(ids)

    def accept_all(self, above: float) -> None:
        """Makes all suggestions that are sure enough (0–1) labels, as one step of undo."""
        suggestions = self._live.suggestions
        suggested = suggestions.open(above=above) if suggestions else {}
        if suggested:
            self._session.edit(lambda project: project.annotations.label_each(suggested), of=len(suggested))

    def keep(self) -> None:
        """Keeps those labels of the selected samples that look wrong; they are not doubted again."""
        ids, field, suggestions = self._selected(), self._session.field, self._live.suggestions
        kept = [] if suggestions is None else suggestions.doubted(ids)
        if kept and self._session.edit(lambda project: project.annotations.keep(kept, field), of=len(kept)):
            self._done(ids)

    def clear(self) -> None:
        """Takes the labels off; where parts are labelled, the suggestions."""
        if self._session.view.edits_parts:
            self._in_editor(lambda editor: editor.reject())
            return
        ids, field = self._selected(), self._session.field if self._session.project else 0
        if ids:
            self._session.edit(lambda project: project.annotations.clear(ids, field), of=len(ids))

    def move_to(self, split: Split | None) -> None:
        """Moves the selected samples to a split; None is undecided."""
        ids = self._selected()
        if ids:
            self._session.edit(lambda project: project.samples.set_split(ids, split), of=len(ids))

    def delete(self) -> None:
        """Takes the samples out of the project, or a part out of the one that is open; undo brings them back."""
        if self._editor() is not None:
            self._in_editor(lambda editor: editor.delete())
            return
        ids = self._selected()
        if ids:
            self._session.edit(lambda project: project.samples.delete(ids), of=len(ids))

    def bind(self, widget: QWidget, *, pick_class: Callable[[], None]) -> None:
        """Makes the keys work where the focus is in ``widget``, so that digits can be typed elsewhere."""
        for digit in DIGITS:
            shortcut(widget, digit, partial(self.press, digit))
        shortcut(widget, "Return", self.accept)
        shortcut(widget, "Enter", self.accept)
        shortcut(widget, "K", self.keep)
        shortcut(widget, "X", self.clear)
        shortcut(widget, "Delete", self.delete)
        shortcut(widget, "C", pick_class)

    def _in_editor(self, do: Callable[[PartsPage], None]) -> None:
        editor = self._editor()
        if editor is not None:
            do(editor)

    def label_as(self, class_: int, *, go_on: bool = True) -> None:
        """Gives the selected samples a class by its id; ``go_on``: after a single one, the next is at hand."""
        if self._session.view.edits_parts:
            self._in_editor(lambda editor: editor.use_class(class_))
            return
        ids = self._selected()
        if ids and self._session.edit(lambda project: project.annotations.label(ids, class_), of=len(ids)) and go_on:
            self._done(ids)


class ClassLine(QLineEdit):
    """A line in which the class of a box that was just drawn is typed; it completes, Enter labels, Escape goes away.

    A digit is the class that has it as its key, as elsewhere, unless it may be the beginning of another name.
    """

    def __init__(
        self, *, label: Callable[[str], None], unknown: Callable[[str], None], leave: Callable[[], None]
    ) -> None:
        """``unknown`` is called with a name that no class has: a slip of the finger must not make a class."""
        super().__init__()
        self.setObjectName("class-line")
        self.setPlaceholderText(self.tr("Class name, then Enter"))
        self.setAccessibleName(self.tr("Label as"))
        self._label, self._unknown, self._leave = label, unknown, leave
        self._classes: list[Class] = []
        self.returnPressed.connect(self._enter)
        self.hide()

    def begin(self, classes: list[Class]) -> None:
        """Shows the line with the names of these classes to complete from."""
        self._classes = classes
        completer = QCompleter([class_.name for class_ in classes], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)
        self.clear()
        self.show()
        self.setFocus()

    def hide(self) -> None:
        """Goes away, and gives the focus back first: else it goes to what comes next in the window, and the page scrolls there."""
        if self.hasFocus():
            self._leave()
        super().hide()

    def event(self, event: QEvent) -> bool:
        """Escape and Enter are its own."""
        return claims(event, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves without a label; a number labels at once."""
        numbered = class_numbered(event.text(), self._classes, class_keys(self._classes)) if event.text() else None
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        elif numbered is not None and not self.text():
            self._label(numbered)
            self._end()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        name = " ".join(self.text().split())
        known = not name or any(class_.name == name for class_ in self._classes)
        if known:
            self._label(name)
        self._end()
        if not known:
            self._unknown(name)

    def _end(self) -> None:
        self.hide()
        self._leave()
