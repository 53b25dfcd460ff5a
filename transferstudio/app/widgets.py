"""Small widgets that several panes are made of."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.glossary import explain
from transferstudio.app.icons import set_icon
from transferstudio.app.keyboard import Button, keep_focus
from transferstudio.app.theme import RICH, STEP
from transferstudio.events import Progress
from transferstudio.i18n import duration, translate

LONG_WORD, LONG_NAME = 24, 40  # letters
UNBROKEN = "\N{NO-BREAK SPACE}"  # between a number and what belongs to it


def label(text: str = "", role: str = "") -> QLabel:
    """A text; ``role`` is one of the style sheet's: dim, small, title, strong, number, good, warning, bad.

    It is plain text, as the style sheet makes every label's and every tooltip's, but for the role ``rich``: whoever gives a label
    that one escapes what comes from outside.
    """
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.RichText if role == RICH else Qt.TextFormat.PlainText)
    return made


def breakable(text: str, *, longest: int = LONG_WORD) -> str:
    """A text whose words of more than ``longest`` letters, such as paths, may break at their slashes and underscores, so that it wraps
    wherever it is shown."""
    return " ".join(
        re.sub(r"([/\\\\_.-])", "\\1\u200b", part) if len(part) > longest else part for part in text.split(" ")
    )


def is_sentence(words: str) -> bool:
    """Whether it ends with a question mark or the like already."""
    return words.endswith((".", "?", "!", "…", "。", "？", "！"))


def counted(number: int, of: int) -> str:
    """Which one of how many, on one line."""
    return f"{number:,}{UNBROKEN}/{UNBROKEN}{of:,}"


def shortened(name: str, most: int = LONG_NAME) -> str:
    """A name of a file with its middle left out where it is longer than ``most`` letters."""
    half = (most - 1) // 2
    return name if len(name) <= most else f"{name[:half]}…{name[-half:]}"


def literal(text: str) -> str:
    """A name as a button, a box to tick or a menu has to be given it: an & in it is a sign, and no key."""
    return text.replace("&", "&&")


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another role of the style sheet."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str, do: Callable[[], object], *, name: str, tip: str, key: str = "", main: bool = False, icon: str = ""
) -> QPushButton:
    """A button with all it needs: an object name, a tooltip that tells its key, and a name for screen readers; with words, an icon or both."""
    made = Button(literal(text))
    made.setObjectName(name)
    made.setAccessibleName(text or tip)
    if icon:
        set_icon(made, icon, "on_accent" if main else "text")
    made.setToolTip(f"{tip} ({key_in_words(key)})" if key else tip)
    if key:  # a button's own shortcut shows a press of a tenth of a second, and loses a second one within that time
        QShortcut(QKeySequence(key), made).activated.connect(made.click)
    if main:
        made.setProperty("role", "main")
    made.clicked.connect(lambda _checked: do())
    return made


def key_in_words(key: str | QKeySequence) -> str:
    """What keys are called in the person's language; the key that Qt calls Return is Enter everywhere in the program."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


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


def window_action(widget: QWidget, menu: QMenu, text: str, key: str, do: Callable[[], object]) -> None:
    """An entry of a menu of ``widget`` whose key works wherever the focus is, while ``widget`` is shown."""
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
        self.heading = label(heading, "strong")
        if heading:
            explain(self.heading, *words)
            self.column.addWidget(self.heading)
        # not Maximum: wrapped lines need more height than the hint, which is for lines that are not
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, *widgets: QWidget) -> None:
        """Appends widgets."""
        for widget in widgets:
            self.column.addWidget(widget)


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout, which is filled anew then: the focus stays where it was."""
    keep_focus(layout)
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            discard(widget)
        elif (inner := item.layout()) is not None:
            clear(inner)


def discard(widget: QWidget) -> None:
    """Deletes a widget once Qt is back in its event loop, when whatever it is doing now is done.

    Until then it lives. Its names go at once, so that ``findChild`` finds what took its place, not what is about to go.
    """
    widget.hide()
    for named in (widget, *widget.findChildren(QWidget)):
        named.setObjectName("")
    widget.deleteLater()


def temporary_menu(parent: QWidget, name: str) -> QMenu:
    """A menu that goes away for good when it is closed."""
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


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


class Elided(QLabel):
    """A name on one line, the end of which is left out where there is no room for it."""

    elides = True

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        short = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, short)


class Cell(QTableWidgetItem):
    """A cell of a table; one with a number sorts by that, whatever it says."""

    def __init__(self, text: str, number: float | None = None) -> None:
        super().__init__(text)
        self._number = number
        if number is not None:
            self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: object) -> bool:
        if isinstance(other, Cell) and self._number is not None and other._number is not None:
            return self._number < other._number
        return isinstance(other, QTableWidgetItem) and self.text() < other.text()


def tab_to_checked(group: QButtonGroup) -> None:
    """Makes Tab come to the checked one of buttons that exclude one another, from which arrows go on; Qt itself does so only once
    one of them has had the focus."""

    def update() -> None:
        for item in group.buttons():
            reached = item.isChecked() or group.checkedButton() is None
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    group.buttonToggled.connect(lambda _item, _checked: update())
    update()


def left_in_words(progress: Progress) -> str:
    """How much longer something takes; nothing where that is not known, or it is as good as done."""
    seconds = progress.seconds_left
    if seconds is None or seconds < 1:
        return ""
    words = translate("Widgets", "at most {} left") if progress.at_most else translate("Widgets", "about {} left")
    return words.format(duration(seconds, rough=True))
