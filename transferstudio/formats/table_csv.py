"""Rows of delimited text: the delimiter by which most rows are equally wide, and a strict parse that loses one line to an odd quote."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal

from transferstudio.errors import DataError
from transferstudio.formats.records import Skipped, printable
from transferstudio.formats.table_names import KNOWN_NAMES
from transferstudio.i18n import message

TableRow = tuple[str, list[str]]
"""Where it is, such as “line 7”, and its cells."""

DELIMITERS = (",", ";", "\t", "|")
NO_DELIMITER = "\x1f"  # a sign that stands in no text: the whole line is one cell
LONGEST_CELL = 2_000_000  # characters
MOST_READ_AGAIN = 64_000_000  # characters that are read twice because of quotes that are not closed
INSPECTED = 300  # rows by which the delimiter is chosen
HALF, FEW = (
    0.5,
    0.7,
)  # shares of equally wide rows below which a delimiter is none, and below which it must not look like prose
PROSE = 0.2  # share of the cells that begin with a blank in prose with commas
IN_QUOTES, FEWEST_LINES = 0.8, 3  # share of the lines below the first that have a cell in single quotes, and lines
LONGEST_LINE = 2_000  # characters of it that are read
ESCAPED = re.compile(r'\\"[^,;\t|\r\n"]')  # an escaped quote in the middle of a cell
SEP_LINE = re.compile(r'\s*"?sep=(.)"?\s*[\r\n]', re.IGNORECASE)


@dataclass(frozen=True)
class Dialect:
    """What separates the cells, and whether quotes may enclose them."""

    delimiter: str = ","
    quoted: bool = True
    escaped: bool = False
    """Whether a backslash before a quote makes it a part of the text, as Spark and databases write it."""
    quote: str = '"'

    @property
    def quoting(self) -> Literal[0, 3]:
        """As the csv module calls it."""
        return csv.QUOTE_MINIMAL if self.quoted else csv.QUOTE_NONE

    @property
    def escape(self) -> str | None:
        """As the csv module calls it."""
        return "\\" if self.escaped else None

    def reader(self, lines: Iterable[str], *, strict: bool = True, quoted: bool = True) -> Any:
        """The csv module's reader of lines that are written so."""
        quoting = self.quoting if quoted else csv.QUOTE_NONE
        delimiter, escape = self.delimiter, self.escape if quoted else None
        return csv.reader(
            lines, delimiter=delimiter, quotechar=self.quote, quoting=quoting, escapechar=escape, strict=strict
        )


def delimiter_called(written: str) -> str:
    """The delimiter that a person named: a sign, or “tab”.

    Raises:
        DataError: it is none.
    """
    sign = "\t" if written.strip().lower() in {"tab", "\\t"} else written
    if len(sign) != 1 or sign in '\r\n"':
        raise DataError(
            message("“{}” is not a delimiter", printable(written)[:40]),
            advice=message("Specify a single character, such as ; or tab."),
        )
    return sign


def dialect_of(text: str, *, cut: bool = False, tabs: bool = False) -> Dialect:
    """How a table that begins with ``text`` is written.

    ``cut``: the text ends in the middle of the table; ``tabs``: its name says that tabs separate the cells.
    """
    declared = SEP_LINE.match(text)
    if declared:
        return Dialect(declared[1])
    in_single = [one for delimiter in DELIMITERS if (one := in_single_quotes(text, delimiter)) is not None]
    if in_single:
        return max(in_single, key=lambda one: _consistency(text, one, cut))
    found = [(_consistency(text, Dialect(delimiter), cut), Dialect(delimiter)) for delimiter in DELIMITERS]
    if tabs and found[2][0] > 0:
        found = [found[2]]
    score, best = max(found, key=lambda one: one[0])
    if score <= 0:
        commas = all(len(row) == 1 for _, row in _sampled(text, Dialect(","), cut)[0])
        return Dialect("," if commas else NO_DELIMITER)
    if best.delimiter == "\t":  # quotes in it are mostly part of the text
        plain = Dialect("\t", quoted=False)
        return best if score > _consistency(text, plain, cut) else plain
    escaped = Dialect(best.delimiter, escaped=True)
    return escaped if ESCAPED.search(text) and _consistency(text, escaped, cut) >= score else best


def in_single_quotes(text: str, delimiter: str) -> Dialect | None:
    """The dialect of a table that begins with ``text``, where nearly every line has a cell in single quotes; else None."""
    sign = re.escape(delimiter)
    cell = re.compile(rf"(?:^|{sign})'(?:[^'\\]|''|\\.|'(?!\s*(?:{sign}|$)))*+'\s*(?={sign}|$)")
    lines = [line for line in text.splitlines()[:INSPECTED] if line.strip()][1:]
    if len(lines) < FEWEST_LINES or sum(cell.search(line[:LONGEST_LINE]) is not None for line in lines) < IN_QUOTES * len(lines):  # fmt: skip
        return None
    return Dialect(delimiter, escaped="\\'" in text, quote="'")


def _sampled(text: str, dialect: Dialect, cut: bool) -> tuple[list[TableRow], int]:
    """The first rows that hold something, and how many lines cannot be read."""
    rows = list(islice(csv_rows(io.StringIO(text, newline=""), dialect), INSPECTED))
    if cut and len(rows) < INSPECTED and rows and isinstance(rows[-1], Skipped):
        while rows and isinstance(rows[-1], Skipped):  # an open quote may be closed where the sample does not reach
            del rows[-1]
    good = [row for row in rows if not isinstance(row, Skipped) and any(cell.strip() for cell in row[1])]
    return good, sum(isinstance(row, Skipped) for row in rows)


def _consistency(text: str, dialect: Dialect, cut: bool) -> float:
    """How well a delimiter explains the text: the share of the rows that are as wide as most, less what speaks against it; 0 is not at all."""
    rows, bad = _sampled(text, dialect, cut)
    widths = Counter(len(row) for _, row in rows)
    width = max(widths, key=lambda one: (widths[one], one), default=1)
    if width < 2:
        return 0.0
    share = widths[width] / (len(rows) + bad)
    first = rows[0][1]
    joined = [cell for _, row in rows for cell in row[1:]]
    prose = sum(cell.startswith(" ") for cell in joined) / len(joined)  # a comma and a blank are a pause
    if share < HALF or (share < FEW and len(first) != width and prose > PROSE):
        return 0.0
    left = any(other in cell for cell in first for other in DELIMITERS)
    names = any(cell.strip().lower() in KNOWN_NAMES for cell in first)
    return max(share - 0.3 * prose - 0.1 * left + 0.2 * names, 0.01)


class _Feed:
    """Lines for csv.reader; those of the row that is being read are kept, so that they can be read again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        return line

    def give_back(self) -> int:
        """All but the first of the lines taken are to be read again; returns how many characters that is."""
        self._again.extendleft(reversed(self.taken[1:]))
        return sum(map(len, self.taken[1:]))


def csv_rows(lines: Iterable[str], dialect: Dialect) -> Iterator[TableRow | Skipped]:
    """The rows of a table, each with the line at which it begins; those that cannot be read with the reason.

    A quote that is never closed, or is closed by one that opens another cell, costs its own line and no other.
    """
    csv.field_size_limit(LONGEST_CELL)
    feed = _Feed(lines)
    rows = dialect.reader(feed)
    line, again = 1, 0
    while True:
        feed.taken.clear()
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            again += feed.give_back()
            yield _mended(message("line {}", line), feed.taken, dialect, error)
            line += 1
            if again > MOST_READ_AGAIN:
                yield Skipped(message("everything after line {}", line - 1), message("too many unclosed quotes"))
                return
            continue
        yield message("line {}", line), row
        line += len(feed.taken)


def _mended(where: str, taken: list[str], dialect: Dialect, error: csv.Error) -> TableRow | Skipped:
    """The row of a line that the strict parse refuses: quotes within a cell that are not doubled belong to the text."""
    try:
        list(dialect.reader(taken[:1]))
    except csv.Error as alone:
        error = alone
    if "unexpected end" in str(error) or (len(taken) > 1 and "field limit" in str(error)):
        return Skipped(where, message("a quote in this line is never closed"))
    try:
        lenient = next(dialect.reader(taken[:1], strict=False))
        plain = next(dialect.reader(taken[:1], strict=False, quoted=False))
    except (csv.Error, StopIteration):
        return Skipped(where, message("the row cannot be read: {}", error))
    return where, [_unquoted(cell, dialect.quote) for cell in plain] if len(plain) == len(lenient) else lenient


def _unquoted(cell: str, quote: str) -> str:
    inside = cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == quote else cell
    return inside.replace(2 * quote, quote)
