"""A passage to read, in which answers are marked and can be chosen with the mouse or with Shift and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from transferstudio.app.questions.word_boundaries import whole_words
from transferstudio.app.theme import colours

ALPHA = 0.28  # of the ground behind an answer


class PassageText(QTextEdit):
    """Shows a passage; positions in it are counted in characters of Python's string, whatever Qt counts in."""

    moved = Signal(int)
    """Page up or page down: the previous (-1) or the next question (1)."""
    menu_wanted = Signal(QPoint)
    """The right button was pressed there on the screen, or the menu's key."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passage")
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("The passage"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._passage = ""
        self._positions = [0]

    def show_passage(self, passage: str, answers: Sequence[tuple[int, int]]) -> None:
        """Shows a passage with its answers marked; the cursor stands at the first one."""
        if passage != self._passage:
            self._passage = passage
            self._positions = qt_positions(passage)
            self.setPlainText(passage)
        marks = []
        ground = QColor(colours().good)
        ground.setAlphaF(ALPHA)
        for start, stop in answers:
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(ground)
            look.setFontUnderline(True)  # not by colour alone
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._positions[start])
            cursor.setPosition(self._positions[stop], QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)
        cursor = self.textCursor()
        cursor.setPosition(self._positions[answers[0][0]] if answers else 0)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def chosen(self) -> tuple[int, int] | None:
        """What is selected, without space at its ends; None where nothing is."""
        start, stop = self._selected()
        while start < stop and self._passage[start].isspace():
            start += 1
        while stop > start and self._passage[stop - 1].isspace():
            stop -= 1
        return (start, stop) if stop > start else None

    def select(self, start: int, stop: int) -> None:
        """Selects characters of the passage."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions[start])
        cursor.setPosition(self._positions[stop], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was dragged grows to whole words; with Alt, as with Shift and the arrows, every character counts."""
        super().mouseReleaseEvent(event)
        exact = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.button() == Qt.MouseButton.LeftButton and self.textCursor().hasSelection() and not exact:
            self.select(*whole_words(self._passage, *self._selected()))

    def _selected(self) -> tuple[int, int]:
        """What is selected, in characters."""
        cursor = self.textCursor()
        index_of = {position: index for index, position in reversed(list(enumerate(self._positions)))}
        return self._index(index_of, cursor.selectionStart()), self._index(index_of, cursor.selectionEnd())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """See ``menu_wanted``."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.viewport().mapToGlobal(self.cursorRect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and page down change the question."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.moved.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _index(self, index_of: dict[int, int], position: int) -> int:
        """The character at a position of Qt's; a position inside a surrogate pair is that character's."""
        while position not in index_of and position > 0:
            position -= 1
        return index_of[position]


def qt_positions(text: str) -> list[int]:
    """Where each character of a text begins in a QTextDocument, and where the text ends.

    Qt counts UTF-16 units, and a line's end as one whether it is written with one sign or with two.
    """
    positions, at = [], 0
    for index, sign in enumerate(text):
        positions.append(at)
        if sign == "\r" and text[index + 1 : index + 2] == "\n":
            continue
        at += 2 if ord(sign) > 0xFFFF else 1
    return [*positions, at]
