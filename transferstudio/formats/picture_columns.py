"""Which column of a table names pictures, and which says what is on them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import PurePosixPath

from transferstudio.errors import DataError
from transferstudio.formats.choices import Choices, choices_of
from transferstudio.formats.folder_roles import class_name
from transferstudio.formats.labels import names_in_list
from transferstudio.formats.picture_names import PictureNames
from transferstudio.formats.picture_rows import rows_of_pictures
from transferstudio.formats.records import SPLIT_NAMES, Skipped, printable
from transferstudio.formats.table import LABEL_NAMES, PATH_NAMES, SPLIT_COLUMNS, TableRow, unguarded
from transferstudio.formats.table_columns import holds_splits, is_marked, one_hot, split_names_in
from transferstudio.formats.table_names import rank_of_picture_label
from transferstudio.formats.trees import Tree
from transferstudio.i18n import ELLIPSIS, Message, joined, message

INSPECTED, TRIED = 200, 50  # rows: from which columns are recognised, and whose pictures are searched for
ENOUGH = 0.5  # share of rows whose picture is found, where nothing but a number or a word names it
MOST_COLUMNS = 1000
REPEATS = 0.5  # kinds a row, of a column of labels
ONE_HOT = 0.9  # share of rows in which exactly one column of 0 and 1 is 1; where it is less, they are no classes of which an image has one
NO_LABEL = {"", "nan", "null", "[]", "<na>"}
WHOLE_NUMBER = re.compile(r"([+-]?[0-9]{1,15})\.0+")
NUMBER = re.compile(r"[+-]?(?:[0-9]++(?:\.[0-9]++)?|\.[0-9]++)([eE][+-]?[0-9]++)?")
COORDINATE = re.compile(
    r"(^|[\W_])(([xy][12]?|[wh])([\W_]?([0-9]|min|max|c|center))?|left|top|right|bottom|lat|lon|latitude|longitude|bbox)$|^[xy][\W_]"
)
CALLED_SPLITS = re.compile(r"(^|[\W_])(splits?|partitions?|subsets?)([\W_]|$)", re.IGNORECASE)  # a file that says them
NOT_LABELS = {"width", "height", "id", "index", "idx", "size", "unnamed: 0", "license", "url"}


@dataclass(frozen=True)
class PictureTable:
    """How a table names pictures. ``hot``: columns of which each is a class and holds 0 or 1; ``named``: a header says which the labels are."""

    name: str
    header: tuple[str, ...]
    path: int
    label: int | None
    split: int | None
    hot: tuple[int, ...] = ()
    named: bool = False
    unclear: int = 0
    """Of the first rows, how many have several or none of the ``hot`` ones."""
    looked_at: int = 0
    mixed: tuple[int, ...] = ()
    """Columns that could be a class each, but several of them are in many rows: one of them was taken for the labels."""
    split_names: Mapping[str, str] = field(default_factory=lambda: SPLIT_NAMES)
    """The splits by what the cells of their column call them."""

    def title(self, column: int) -> str:
        """What the header calls a column."""
        return self.header[column] if column < len(self.header) and self.header[column] else str(column + 1)

    def split_of(self, row: list[str]) -> str | None:
        """The split that a row says, None where it says none."""
        return self.split_names.get(cell_of(row, self.split).strip().lower())


def columns_of_pictures(
    tree: Tree, name: str, names: PictureNames, choices: Choices | None = None
) -> PictureTable | None:
    """Which columns of a table are what; None where none names pictures that are there.

    ``choices``: what a person says of its columns, None: what they said of the source.

    Raises:
        DataError: it cannot be read, or has no such column as a person named.
    """
    rows = [row for _, row in first_of(tree, name, INSPECTED)]
    if not rows:
        return None
    choices, base = choices or choices_of(tree), name.rpartition("/")[0]
    width = min(max(map(len, rows)), MOST_COLUMNS)
    lowered = [cell.strip().lower() for cell in rows[0]]
    there = partial(choices.column, header=rows[0], table=name, named=choices.header is not False)
    path = there(choices.image) if choices.image else _path_column(rows, width, base, names)
    if path is None:
        return None
    has_header = names.find(cell_of(rows[0], path), base)[0] is None and bool(choices.image or _is_header(rows, path))
    has_header = has_header if choices.header is None else choices.header
    header = tuple(printable(cell.strip()) for cell in rows[0]) if has_header else ()
    body = rows[1:] if has_header else rows
    columns = [[cell_of(row, column_index).strip() for row in body] for column_index in range(width)]
    titles = lowered if has_header else _titles_of_list(name, path, width)
    split, split_names = _split_column(titles, columns, path)
    if choices.split is not None:
        split, split_names = (there(choices.split) if choices.split else None), SPLIT_NAMES
    if choices.label is not None:
        label = there(choices.label) if choices.label else None
        return PictureTable(name, header, path, label, split, (), True, split_names=split_names)
    label, named = _label_column(titles, columns, {path, split})
    ones = one_hot(columns, {path, split}, 0) if has_header and not named else ()
    hot = ones if ones == one_hot(columns, {path, split}, ONE_HOT) else ()
    unclear = sum(sum(is_marked(cell_of(row, column_index)) for column_index in hot) != 1 for row in body) if hot else 0
    return PictureTable(
        name,
        header,
        path,
        None if hot else label,
        split,
        hot,
        named or bool(hot or choices.columns),
        unclear,
        len(body),
        ones if not hot and label in ones else (),
        split_names,
    )


def _path_column(rows: list[list[str]], width: int, base: str, names: PictureNames) -> int | None:
    """The column whose cells name the most pictures; among equals one that is called so, else the first."""
    known = [
        column_index for column_index in range(width) if cell_of(rows[0], column_index).strip().lower() in PATH_NAMES
    ]
    best: tuple[int, bool, int] | None = None
    for column_index in range(width):
        cells = [cell for row in rows[:TRIED] if (cell := cell_of(row, column_index).strip())]
        hits = sum(names.find(cell, base)[0] is not None for cell in cells)
        written = sum(names.direct(cell, base) is not None for cell in cells) if hits else 0
        if hits and (written or hits >= ENOUGH * (len(cells) - 1)):
            best = max(best or (0, False, -width), (hits, column_index in known, -column_index))
    return None if best is None else -best[2]


def _is_header(rows: list[list[str]], path: int) -> bool:
    """Whether a first row, whose picture is not there, names the columns."""
    known = PATH_NAMES | LABEL_NAMES | SPLIT_COLUMNS
    return any(cell.strip().lower() in known for cell in rows[0]) or not PurePosixPath(cell_of(rows[0], path)).suffix


def _titles_of_list(name: str, path: int, width: int) -> list[str]:
    """What the columns of a list without names are called: of two, the other one as the file, where that is called after splits."""
    if width != 2 or not CALLED_SPLITS.search(PurePosixPath(name).stem):
        return []
    return ["split" if column_index != path else "" for column_index in range(width)]


def _split_column(titles: list[str], columns: list[list[str]], path: int) -> tuple[int | None, Mapping[str, str]]:
    """The column that says the splits, if one does, and what it calls them."""
    for column_index, title in enumerate(titles):
        if title in {*SPLIT_COLUMNS, "data set"} and column_index != path:
            names = split_names_in(title, columns[column_index])
            if names is not None:
                return column_index, names
    others = (column_index for column_index in range(len(columns)) if column_index != path)
    return next((one for one in others if holds_splits(columns[one])), None), SPLIT_NAMES


def _label_column(header: list[str], columns: list[list[str]], taken: set[int | None]) -> tuple[int | None, bool]:
    """The column of the labels, and whether its name says so: words before numbers; else what repeats, else what is left alone."""
    free = [
        column_index for column_index in range(len(columns)) if column_index not in taken and any(columns[column_index])
    ]
    called = [
        column_index
        for column_index in free
        if column_index < len(header) and rank_of_picture_label(header[column_index]) is not None
    ]
    if called:
        return min(called, key=lambda one: (_are_numbers(columns[one]), rank_of_picture_label(header[one]), one)), True
    unlikely = {
        column_index
        for column_index in free
        if column_index < len(header) and _is_no_label(header[column_index], columns[column_index])
    }
    repeating = []
    for column_index in free:
        cells = [cell for cell in columns[column_index] if cell]
        kinds = len(set(cells))
        if len(cells) >= 4 and kinds / len(cells) <= REPEATS and column_index not in unlikely:
            repeating.append((kinds < 2, _are_numbers(cells), kinds / len(cells), column_index))
    if repeating:
        return min(repeating)[3], False
    likely = [column_index for column_index in free if column_index not in unlikely]
    few = max((len(cells) for cells in columns), default=0) < 8
    return (likely[0] if likely and (len(likely) == 1 or few) else None), False


def _is_no_label(title: str, cells: Sequence[str]) -> bool:
    """Whether a column is called like what is no label: sizes, numbers of rows, splits, and coordinates in the image."""
    return (
        title in NOT_LABELS or title in SPLIT_COLUMNS or (COORDINATE.search(title) is not None and _are_numbers(cells))
    )


def _are_numbers(cells: Sequence[str]) -> bool:
    return all(NUMBER.fullmatch(cell) for cell in cells if cell)


def cell_of(row: list[str], column_index: int | None) -> str:
    """A cell of a row, empty where the row ends before it."""
    return row[column_index] if column_index is not None and column_index < len(row) else ""


def plain_label(cell: str) -> str | None:
    """A label as a person would write it: ``1.0`` is ``1``, and what stands for nothing is none."""
    text = unguarded(cell.strip())
    if text.casefold() in NO_LABEL:
        return None
    whole = WHOLE_NUMBER.fullmatch(text)
    return whole[1] if whole else class_name(text)


def label_of(table: PictureTable, row: list[str]) -> str | None:
    """The label of a row: what its cell says, also in a list; of columns that are a class each, the one that is 1.

    Raises:
        DataError: it has several.
    """
    if table.hot:
        found = [table.title(column_index) for column_index in table.hot if is_marked(cell_of(row, column_index))]
    else:
        cell = cell_of(row, table.label)
        listed = names_in_list(cell)
        if listed is None:
            return plain_label(cell)
        found = listed
    if len(found) > 1:
        raise DataError(message("several classes at once ({}), but an image has only one here", ", ".join(found[:5])))
    return class_name(found[0]) if found else None


def remarks_on(table: PictureTable) -> Message:  # noqa: PLR0911 - a sentence each
    """The sentence that names the column which was taken for the labels."""
    base = printable(table.name)
    if table.hot and table.unclear:
        return message(
            "Labels from {}, a column for each class. {} of the first {} rows have several classes, or none.",
            base, table.unclear, table.looked_at,
        )  # fmt: skip
    if table.hot:
        return message("Labels from {}, one column per class.", base)
    if table.label is None:
        return message("Images from {}; it contains no labels.", base)
    if not table.header:
        return message("Labels from {}, column {}.", base, table.label + 1)
    if table.mixed:
        titles = [table.title(column_index) for column_index in table.mixed[:5]]
        ones = joined(", ", [*titles, *[ELLIPSIS][: len(table.mixed) - 5]])
        return message(
            "Labels from {}, column {}. Several of the columns {} can be 1 in a row, so they are no classes of one question.",
            base, table.title(table.label), ones,
        )  # fmt: skip
    others = [
        title
        for column_index, title in enumerate(table.header)
        if column_index not in (table.path, table.label, table.split)
    ]
    if not others or table.named:
        return message("Labels from {}, column {}.", base, table.title(table.label))
    shown = ", ".join(others[:5])
    return message("Labels from {}, column {}. Other columns: {}.", base, table.title(table.label), shown)


def first_of(tree: Tree, name: str, count: int, table: PictureTable | None = None) -> list[TableRow]:
    """The first rows of a table that can be read and are not empty; below its header where ``table`` says that it has one."""
    rows = rows_of_pictures(tree, name) if table is None else body_of(tree, table)
    filled = (item for item in rows if not isinstance(item, Skipped) and any(cell.strip() for cell in item[1]))
    return list(islice(filled, count))


def body_of(tree: Tree, table: PictureTable) -> Iterator[TableRow | Skipped]:
    """The rows of a table below its header."""
    skipping = bool(table.header)
    for item in rows_of_pictures(tree, table.name):
        if isinstance(item, Skipped) or not (skipping and any(cell.strip() for cell in item[1])):
            yield item
        else:
            skipping = False
