"""Small widgets that several panes are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from transferstudio.app.glossary import explain
from transferstudio.app.theme import STEP


def label(text: str = "", role: str = "") -> QLabel:
    """A text; ``role`` is one of the style sheet's: dim, small, title, strong, number, good, warning, bad."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another role of the style sheet."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class _Button(QPushButton):
    """A button that Enter presses too: Qt itself leaves it to the space bar outside dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str, do: Callable[[], object], *, name: str, tip: str, key: str = "", main: bool = False
) -> QPushButton:
    """A button with all it needs: an object name, a tooltip that tells its key, and a name for screen readers."""
    made = _Button(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setToolTip(f"{tip} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else tip)
    if key:  # a button's own shortcut shows a press of a tenth of a second, and loses a second one within that time
        QShortcut(QKeySequence(key), made).activated.connect(made.click)
    if main:
        made.setProperty("role", "main")
    made.clicked.connect(lambda _checked: do())
    return made


def wrapped_button(
    words: str, do: Callable[[], object], *, name: str, room: int, tip: str = "", role: str = "small"
) -> QPushButton:
    """A button whose words wrap in ``room`` pixels, which Qt's own do not."""
    made = button("", do, name=name, tip=tip or words)
    made.setAccessibleName(words)
    text = label(words, role)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(8, 6, 8, 6)
    inside.addWidget(text)
    made.setMinimumHeight(text.heightForWidth(room) + 14)
    return made


def shortcut(widget: QWidget, key: str, do: Callable[[], object]) -> None:
    """A key that works where the focus is in ``widget``, so that letters and digits can be typed elsewhere."""
    made = QShortcut(QKeySequence(key), widget)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(do)


def claims(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether an event asks if a key is a widget's own; then it is, and shortcuts elsewhere (Esc cancels a job, Enter accepts) wait."""
    asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in keys
    if asked:
        event.accept()
    return asked


def window_action(widget: QWidget, menu: QMenu, text: str, key: str, do: Callable[[], object]) -> None:
    """An entry of a menu of ``widget`` whose key works in the whole window."""
    action = menu.addAction(text)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda _checked: do())
    widget.addAction(action)


class Card(QFrame):
    """A panel with a heading and a column of widgets; ``words`` of the glossary are explained on the heading."""

    def __init__(self, heading: str = "", *words: str, kind: str = "card") -> None:
        super().__init__()
        self.setObjectName(kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        self.column.setSpacing(2 * STEP)
        if heading:
            made = label(heading, "strong")
            explain(made, *words)
            self.column.addWidget(made)
        # not Maximum: wrapped lines need more height than the hint, which is for lines that are not
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, *widgets: QWidget) -> None:
        """Appends widgets."""
        for widget in widgets:
            self.column.addWidget(widget)


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class EmptyState(QWidget):
    """What a list shows when there is nothing in it: what it is for, and what to do."""

    def __init__(self, title: str, advice: str, *buttons: QPushButton) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(1)
        heading, text = label(title, "title"), label(advice, "dim")
        for widget in (heading, text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        for item in buttons:
            column.addWidget(item, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        column.setSpacing(3 * STEP)


def clock(seconds: float | None) -> str:
    """Seconds as minutes and seconds, or nothing where they are not known."""
    return "" if seconds is None else f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
