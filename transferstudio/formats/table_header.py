"""Which row of a table names its columns: by words that are known, or by what stands below; titles and comments above it are no data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from transferstudio.formats.table_names import KNOWN_NAMES

HEADER_ROWS = 20  # rows at the top among which the header is
MOSTLY = 0.8
LIKE_A_TEXT = 0.9  # of the mean length of the texts; several words that are as long are a text as well
ENOUGH = 6  # cells, so that one that is not repeated stands out
FEWEST_BELOW = 3  # rows, so that a first row can be distinguished from them
REPEATED = 0.5  # share of different cells in a column at most, if it holds what repeats
LONGEST_NAME = 80  # characters of a column's name
WRITTEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")  # scripts that put no blanks between words
IMPORT_ID, MOST_EXPLAINING = '{"ImportId":', 2
RESPONSES = {"response", "open-ended response", "antwort", "offene antwort", "respuesta", "respuesta abierta"}
SENTENCE_END = (".", "!", "?", "。", "！", "？")


@dataclass(frozen=True)
class Profile:
    """What the cells of a column are like; shares are of those that are filled.

    ``letters``: their mean length; ``wordy``: share of several words; ``numbers``: share of numbers; ``kinds``: how many are different.
    """

    filled: int
    letters: float
    wordy: float
    numbers: float
    kinds: int

    @property
    def repeats(self) -> bool:
        """Whether it says the same things again and again, as labels do."""
        return bool(self.filled) and (self.filled < 4 or self.kinds <= REPEATED * self.filled)


def profile(cells: Sequence[str]) -> Profile:
    """What the cells of a column are like."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    count = max(len(filled), 1)
    return Profile(
        len(filled),
        sum(map(len, filled)) / count,
        sum(is_wordy(cell) for cell in filled) / count,
        sum(map(is_number, filled)) / count,
        len(set(filled)),
    )


def is_wordy(cell: str) -> bool:
    """Whether a cell reads like several words."""
    return " " in cell or "\n" in cell or len(WRITTEN.findall(cell)) >= 6


def is_number(cell: str) -> bool:
    """Whether a cell is a number, as spreadsheets write them."""
    try:
        float(cell.replace(",", ".", 1))
    except ValueError:
        return False
    return cell.strip().lower() not in {"nan", "inf", "infinity"}


def columns(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The cells column by column."""
    width = max(map(len, rows), default=0)
    return [[row[index] for row in rows if index < len(row)] for index in range(width)]


def usual_width(rows: Sequence[Sequence[str]]) -> int:
    """How many cells most rows fill."""
    widths = Counter(sum(bool(cell.strip()) for cell in row) for row in rows)
    return max(widths, key=lambda width: (widths[width], width), default=0)


def find_header(rows: Sequence[Sequence[str]]) -> tuple[int, bool]:
    """How many of the first rows (none is empty) are titles and comments, and whether the one that follows names the columns."""
    usual = usual_width(rows)
    for number, row in enumerate(rows[:HEADER_ROWS]):
        if _names_columns(rows[number:], usual):
            return number, True
        if not _is_above(row, usual):
            break
    comments = next((number for number, row in enumerate(rows[:HEADER_ROWS]) if not _is_comment(row)), 0)
    return (comments if usual > 1 else 0), False


def explaining_rows(rows: Sequence[Sequence[str]]) -> int:
    """How many of the rows below the names say more of the columns and are no data, as SurveyMonkey and Qualtrics write them."""
    for number, row in enumerate(rows[:MOST_EXPLAINING], 1):
        cells = [cell.strip() for cell in row]
        if any(cell.startswith(IMPORT_ID) for cell in cells):  # Qualtrics: the questions, then this
            return number
        if number == 1 and not cells[0] and RESPONSES & set(map(str.lower, cells)):
            return number
    return 0


def _is_above(row: Sequence[str], usual: int) -> bool:
    """Whether a row is less than a row of the table: a title, a comment, or the line that names the delimiter."""
    filled = sum(bool(cell.strip()) for cell in row)
    return _is_comment(row) or (filled == 1 < usual) or 2 * filled < usual


def _is_comment(row: Sequence[str]) -> bool:
    return bool(row) and row[0].lstrip().startswith(("# ", "//", "sep="))


def _names_columns(rows: Sequence[Sequence[str]], usual: int) -> bool:
    """Whether the first of these rows names the columns of the others."""
    first = [cell.strip() for cell in rows[0]]
    rest = [row for row in rows[1:] if [cell.strip() for cell in row] != first]  # joined files have it again
    filled = [cell for cell in first if cell]
    if not filled or len(set(filled)) < len(filled) or max(map(len, filled)) > LONGEST_NAME or _is_comment(first):
        return False
    if len(filled) == 1 < usual and rest:
        return False
    body = columns(rest)
    known = any(cell.lower() in KNOWN_NAMES for cell in filled)
    if known and not any(
        cell and cell in map(str.strip, body[index]) for index, cell in enumerate(first) if index < len(body)
    ):
        return not all(map(is_number, filled))
    if len(first) < 2 or len(rest) < FEWEST_BELOW:
        return False
    evidence = [_evidence(cell, below) for cell, below in zip(first, body, strict=False)]
    return sum(evidence) > 1 and min(evidence) >= -1


def _evidence(cell: str, below: Sequence[str]) -> int:
    """How much a cell reads like the name of the column below it; less than 0: like one of its cells."""
    about = profile(below)
    if not cell:
        return int(about.filled == 0 or about.numbers == 1)
    if not about.filled:
        return 0
    if is_number(cell):
        return -2
    if about.numbers >= MOSTLY:
        return 2
    return _beside_labels(cell, below) if about.repeats else _above_texts(cell, about)


def _beside_labels(cell: str, below: Sequence[str]) -> int:
    """As :func:`_evidence`, of a column that says the same things again and again."""
    again = Counter(one.strip().casefold() for one in below if one.strip())
    if cell.casefold() in again:
        return -2
    return 2 if again.total() >= ENOUGH and min(again.values()) > 1 else 1


def _above_texts(cell: str, about: Profile) -> int:
    """As :func:`_evidence`, of a column of texts: a name is shorter than they are, and no sentence."""
    if about.wordy < MOSTLY:
        return 0
    if len(cell) > LIKE_A_TEXT * about.letters and " " in cell:
        return -1
    short = 2 * len(cell) < about.letters and not cell.endswith(SENTENCE_END)
    return int(short and (" " not in cell or 3 * len(cell) < about.letters))
