"""Text lists whose cells stand apart by blanks: an image and its label, as Caffe has them, or columns below their names, as CelebA has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from transferstudio.formats.records import Skipped, is_picture
from transferstudio.formats.table_csv import TableRow
from transferstudio.i18n import message

INSPECTED = 20  # rows by which columns are recognised
FEWEST_COLUMNS, FEWEST_ROWS = 3, 3
MOST_ABOVE = 2  # rows above the first image: how many there are, and the names of the columns
LISTED = re.compile(r"([^\t]{1,1000}\.(?:jpe?g|png|bmp|webp|tiff?|gif))[ \t]+([^\s,]{1,200})", re.IGNORECASE)
STEM_LISTED = re.compile(r"(\S{1,1000})[ \t]+(.{1,200})")
LETTER = re.compile(r"[^\W\d_]")


def split_at_blanks(rows: Iterator[TableRow | Skipped]) -> Iterator[TableRow | Skipped]:
    """The rows of a list with their cells: “cats/1.jpg 0”, “0034309 Boeing 707”, or “000001.jpg -1  1 -1” below a row of names."""
    first = list(islice(rows, INSPECTED))
    names, above = _named_columns([item[1][0].split() for item in first if not isinstance(item, Skipped) and len(item[1]) == 1])  # fmt: skip
    if not names:
        for item in chain(first, rows):
            yield (
                item if isinstance(item, Skipped) or len(item[1]) > 1 else (item[0], _listed("".join(item[1]).strip()))
            )
        return
    yield message("the column names"), names
    for item in chain(first, rows):
        if isinstance(item, Skipped):
            yield item
        elif above:
            above -= 1
        else:
            words = " ".join(item[1]).split()
            wrong = message("it has {} cells, the other rows {}: does it contain an unquoted delimiter?", len(words), len(names))  # fmt: skip
            yield Skipped(item[0], wrong) if len(words) > len(names) else (item[0], words)


def _named_columns(rows: list[list[str]]) -> tuple[list[str], int]:
    """The names of the columns, and how many rows end with them; no names where the rows are no such columns."""
    above = next((index for index, words in enumerate(rows) if words and is_picture(words[0])), 0)
    body = rows[above:]
    if not 1 <= above <= MOST_ABOVE or len(body) < FEWEST_ROWS or len({len(words) for words in body}) > 1:
        return [], 0
    width, names = len(body[0]), rows[above - 1]
    if width < FEWEST_COLUMNS or len(names) not in (width - 1, width):
        return [], 0
    return (names if len(names) == width else ["image", *names]), above


def _listed(line: str) -> list[str]:
    """The image and the label in a line of a list, or the whole line."""
    found = LISTED.fullmatch(line)
    if found is None and not is_picture(line):
        found = STEM_LISTED.fullmatch(line)
        if found is not None and " " in found[2] and not LETTER.search(found[2]):
            return [line]  # numbers: where something is in the image
    return [found[1], found[2]] if found is not None else [line]
