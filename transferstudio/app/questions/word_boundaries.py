"""Where words begin and end, so that an answer that was dragged holds whole ones."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder


def whole_words(text: str, start: int, stop: int) -> tuple[int, int]:
    """The words that some characters of a text touch, without space at their ends; in characters of Python's string.

    What a word is says Unicode (UAX 29): “3.5” and “don’t” are one each. Chinese is written without spaces, so each of its characters
    may begin or end an answer, and nothing is added.
    """
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if start == stop:
        return start, stop
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    return _border(finder, text, start, forward=False), _border(finder, text, stop, forward=True)


def _border(finder: QTextBoundaryFinder, text: str, index: int, *, forward: bool) -> int:
    """The border of a word at a character, or the next one in a direction; Qt counts UTF-16 units."""
    finder.setPosition(len(text[:index].encode("utf-16-le", "surrogatepass")) // 2)
    if finder.isAtBoundary():
        return index
    units = finder.toNextBoundary() if forward else finder.toPreviousBoundary()
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
