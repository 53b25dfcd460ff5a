"""What the keyboard needs beyond what Qt does: Enter presses every button, a second key opens menus, and lists keep the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QMenu, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


if TYPE_CHECKING:

    class _Button(QAbstractButton):
        """What buttons with words and buttons with a sign have alike."""

        def menu(self) -> QMenu: ...
        def showMenu(self) -> None: ...

else:
    _Button = object  # Qt's own button is the other base; an object can have only one


class PressedByEnter(_Button):
    """Goes before a button of Qt among the bases of a class: Qt itself leaves buttons to the space bar outside dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() not in ENTER or commands(event):
            super().keyPressEvent(event)
        elif self.menu() is not None:
            self.showMenu()
        else:
            self.click()

    def event(self, event: QEvent) -> bool:
        """Enter is its own: around it Enter may accept suggestions."""
        return claims(event, *ENTER) or super().event(event)


class Button(PressedByEnter, QPushButton):
    """A button that Enter presses too."""


class ToolButton(PressedByEnter, QToolButton):
    """The same for those with a sign or a menu."""


def claims(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether an event asks if a key is a widget's own; then it is, and shortcuts elsewhere (Enter accepts) wait."""
    asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in keys
    if not asked or commands(event):
        return False
    event.accept()
    return True


def commands(event: QEvent) -> bool:
    """Whether a key is pressed together with one that makes it another: Ctrl+Enter trains, wherever the focus is."""
    return isinstance(event, QKeyEvent) and bool(event.modifiers() & COMMANDS)


def ask_for_menu() -> None:
    """Opens the menu of what has the focus, as the menu key does, which many keyboards lack."""
    focused = QApplication.focusWidget()
    if focused is not None:
        at = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()  # where Qt itself puts it
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
        QApplication.sendEvent(focused, event)


def keep_focus(layout: QLayout) -> None:
    """To be called before what is in a layout makes room for others: if the focus is there, it comes back to the one of the same
    name, or else to what is in the same place."""
    around = layout.parentWidget()
    focused = around.window().focusWidget() if around is not None else None  # also while a dialog is still going away
    if around is None or focused is None or not around.isAncestorOf(focused):
        return
    name = focused.objectName()
    before = _stops(around)
    if focused not in before:
        return
    index, of_name = before.index(focused), [one for one in before if one.objectName() == name].index(focused)

    def come_back() -> None:
        after = _stops(around)
        if not after or (isValid(focused) and focused in after):
            return
        same = [one for one in after if one.objectName() == name]
        found = same[min(of_name, len(same) - 1)] if same else after[min(index, len(after) - 1)]
        found.setFocus()

    # Qt shows what is put into a layout in a turn of its own, which comes after the first of these and before the second.
    QTimer.singleShot(0, around, lambda: QTimer.singleShot(0, around, come_back))


def _stops(around: QWidget) -> list[QWidget]:
    """What Tab can go to in a widget."""
    return [
        one
        for one in around.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]
