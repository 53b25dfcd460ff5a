"""Which columns of a table name the picture, the class and the sides of a box: by their names, or by what is in them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import PurePosixPath

from transferstudio.formats.boxes.normalising import NUMBER
from transferstudio.formats.choices import Choices, choices_of
from transferstudio.formats.records import IMAGE_SUFFIXES, SPLIT_NAMES, printable
from transferstudio.formats.survey import ColumnRoles
from transferstudio.formats.table import SPLIT_COLUMNS
from transferstudio.formats.texts import first_rows
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message


class Sides(Enum):
    """What the four numbers of a box are."""

    CORNERS = message("left, top, right, bottom")
    LENGTHS = message("left, top, width, height")
    CENTRE = message("centre, width, height")


CORNERS = ("xmin", "ymin", "xmax", "ymax")
# As the names of columns are without their signs: x_min and X Min are xmin.
NAMED = (
    (CORNERS, Sides.CORNERS), (("x1", "y1", "x2", "y2"), Sides.CORNERS), (("left", "top", "right", "bottom"), Sides.CORNERS),
    (("xtl", "ytl", "xbr", "ybr"), Sides.CORNERS), (("x0", "y0", "x1", "y1"), Sides.CORNERS),
    (("xcenter", "ycenter", "width", "height"), Sides.CENTRE), (("xcenter", "ycenter", "w", "h"), Sides.CENTRE),
    (("cx", "cy", "w", "h"), Sides.CENTRE), (("cx", "cy", "width", "height"), Sides.CENTRE),
    (("x", "y", "width", "height"), Sides.LENGTHS), (("x", "y", "w", "h"), Sides.LENGTHS),
    (("xmin", "ymin", "width", "height"), Sides.LENGTHS), (("xmin", "ymin", "w", "h"), Sides.LENGTHS),
    (("left", "top", "width", "height"), Sides.LENGTHS), (("bboxx", "bboxy", "bboxwidth", "bboxheight"), Sides.LENGTHS),
    (("bboxx", "bboxy", "bboxw", "bboxh"), Sides.LENGTHS),
)  # fmt: skip
ONE_COLUMN = ("bbox", "boundingbox", "box", "boxes", "bboxes")
SIZES = (("width", "height"), ("imagewidth", "imageheight"), ("imgwidth", "imgheight"))
PATHS = ("filename", "filepath", "path", "imagepath", "imgpath", "file", "imagename", "imgname", "image", "img", "imageid", "imgid", "name", "id")  # fmt: skip
LABELS = ("classname", "labelname", "categoryname", "label", "labels", "class", "category", "species", "target", "classid", "labelid", "categoryid")  # fmt: skip
NOTHING = {"", "nan", "none", "null", "na", "n/a", "[]"}
INSPECTED = 100  # rows from which it is recognised what the columns are
SIDE = re.compile(NUMBER)
LONGEST_BOXES = 100_000  # characters of a cell with boxes


@dataclass(frozen=True)
class BoxColumns:
    """Which column is what. ``sides``: four, or one that holds all; ``size``: the picture's width and height; ``label`` None: no classes.

    ``remark``: what was taken for what, in a sentence.
    """

    path: int
    label: int | None
    sides: tuple[int, ...]
    kind: Sides
    size: tuple[int, int] | None
    split: int | None
    header: bool
    remark: Message

    def roles(self, table: str) -> ColumnRoles:
        """Those of them that a person may choose."""
        return ColumnRoles(table, image=self.path, label=self.label, split=self.split)


def columns_of_boxes(tree: Tree, name: str) -> BoxColumns | None:
    """What the columns of a table are; None where it is no table of boxes."""
    rows = [row for row in first_rows(tree, name, INSPECTED) if any(cell.strip() for cell in row)]
    chosen = choices_of(tree)
    if not rows or chosen.text or chosen.of_questions:
        return None
    found = _by_names(rows) or _by_content(rows)
    return _as_chosen(found, chosen, rows[0], name) if found is not None and chosen.columns else found


def _as_chosen(found: BoxColumns, chosen: Choices, first: list[str], name: str) -> BoxColumns:
    """With the columns that a person named.

    Raises:
        DataError: there is no such column.
    """

    def column(wanted: str | None, otherwise: int | None) -> int | None:
        return chosen.column(wanted, first, name, named=found.header) if wanted else None if wanted == "" else otherwise

    path = column(chosen.image or None, found.path) or 0
    label, split = column(chosen.label, found.label), column(chosen.split, found.split)
    sentence = _remark(first, path, label) if found.header else found.remark
    return replace(found, path=path, label=label, split=split, remark=sentence)


def _plain(cell: str) -> str:
    return re.sub(r"[^a-z0-9]", "", cell.lower())


def _by_names(rows: list[list[str]]) -> BoxColumns | None:
    header = [_plain(cell) for cell in rows[0]]
    column = {name: header.index(name) for name in reversed(header) if name}
    path = next((column[name] for name in PATHS if name in column), None)
    named = next(((names, kind) for names, kind in NAMED if set(names) <= column.keys()), None)
    one = next((column[name] for name in ONE_COLUMN if name in column), None)
    if path is None or (named is None and one is None):
        return None
    size = next(((column[across], column[down]) for across, down in SIZES if {across, down} <= column.keys()), None)
    if named is not None:
        sides, kind = tuple(column[name] for name in named[0]), named[1]
        size = size if size and not set(size) & set(sides) else None
    else:
        sides, kind = (one or 0,), Sides.LENGTHS
        if not any(SIDE.search(row[sides[0]]) for row in rows[1:] if sides[0] < len(row)):
            return None
        if _can_only_be_corners(rows[1:], sides[0], size):
            kind = Sides.CORNERS
    split = next((column[name] for name in map(_plain, SPLIT_COLUMNS) if name in column), None)
    taken = {path, *sides, *(size or ()), split}
    label = next((column[name] for name in LABELS if name in column and column[name] not in taken), None)
    if label is None:
        label = _words(rows[1:], len(header), taken)
    return BoxColumns(path, label, sides, kind, size, split, True, _remark(rows[0], path, label))


def _remark(header: Sequence[str], path: int, label: int | None) -> Message:
    images = printable(header[path].strip())
    if label is None:
        return message("images from the column “{}”; no column contains classes.", images)
    classes = printable(header[label].strip())
    return message("images from the column “{}”, classes from the column “{}”.", images, classes)


def _words(rows: list[list[str]], width: int, taken: set[int | None]) -> int | None:
    """The column that holds classes, whatever it is called: words of which some are there again and again."""
    for column in range(width):
        cells = [row[column].strip() for row in rows if column < len(row) and not is_nothing(row[column])]
        numbers = sum(SIDE.fullmatch(cell) is not None for cell in cells)
        if column not in taken and cells and not numbers and (len(set(cells)) < len(cells) or len(cells) == 1):
            return column
    return None


def _by_content(rows: list[list[str]]) -> BoxColumns | None:
    """A table without header: the name of a picture, four numbers side by side, and a word."""
    width = max(map(len, rows))
    columns = [[row[column].strip() if column < len(row) else "" for row in rows] for column in range(min(width, 50))]
    path = next((column for column, cells in enumerate(columns) if all(map(_is_picture, cells))), None)
    if path is None:
        return None
    numeric = [_holds_numbers(cells) for cells in columns]
    first = next((column for column in range(len(columns) - 3) if all(numeric[column : column + 4])), None)
    # Google's AutoML writes four corners, two of which may be empty.
    corner = next((column for column in range(len(columns) - 7) if _four_corners(columns, numeric, column)), None)
    if corner is None and (first is None or path in range(first, first + 4)):
        return None
    sides = tuple(range(first, first + 4)) if corner is None and first is not None else _opposite(corner or 0)
    split = next((column for column, cells in enumerate(columns) if column != path and _says_splits(cells)), None)
    free = [column for column in range(len(columns)) if column not in (path, split, *sides) and any(columns[column])]
    label = next((column for column in free if not numeric[column]), free[0] if free else None)
    filled = [[float(row[column]) for column in sides] for row in rows if all(column < len(row) and _is_number(row[column]) for column in sides)]  # fmt: skip
    corners = all(four[2] > four[0] and four[3] > four[1] for four in filled)
    kind = Sides.CORNERS if corners else Sides.LENGTHS
    return BoxColumns(path, label, sides, kind, None, split, False, message("no header; boxes as {}.", kind.value))


def _opposite(column: int) -> tuple[int, ...]:
    return column, column + 1, column + 4, column + 5


def _four_corners(columns: list[list[str]], numeric: list[bool], column: int) -> bool:
    """Whether eight columns are the corners of boxes in their order; the second and the fourth may be empty."""
    if not all(numeric[at] for at in _opposite(column)):
        return False
    left, top, right, above, east, bottom, west, below = columns[column : column + 8]
    return not any(map(any, (right, above, west, below))) or (right, above, west, below) == (east, top, left, bottom)


def _says_splits(cells: list[str]) -> bool:
    filled = [cell.lower() for cell in cells if cell]
    return bool(filled) and all(cell in SPLIT_NAMES or cell == "unassigned" for cell in filled)


def _is_picture(cell: str) -> bool:
    return PurePosixPath(cell.replace("\\", "/")).suffix.lower() in IMAGE_SUFFIXES - {""}


def _holds_numbers(cells: list[str]) -> bool:
    filled = [cell for cell in cells if not is_nothing(cell)]
    return bool(filled) and all(map(_is_number, filled))


def _is_number(cell: str) -> bool:
    return SIDE.fullmatch(cell.strip()) is not None


def _can_only_be_corners(rows: list[list[str]], column: int, size: tuple[int, int] | None) -> bool:
    """Whether four numbers in one column are two corners: as lengths, some would lead out of their picture, and no corner is before the other."""
    if size is None:
        return False
    beyond = False
    for row in rows:
        try:
            width, height = float(row[size[0]]), float(row[size[1]])
            boxes = numbers_in([row[column]], Sides.LENGTHS)
        except (ValueError, IndexError):
            continue
        for left, top, third, fourth in boxes:
            if third <= left or fourth <= top or third > width + 1 or fourth > height + 1:
                return False
            beyond = beyond or left + third > width + 1 or top + fourth > height + 1
    return beyond


def is_nothing(cell: str) -> bool:
    """Whether a cell says nothing."""
    return cell.strip().lower() in NOTHING


def numbers_in(sides: list[str], kind: Sides) -> list[tuple[float, float, float, float]]:
    """The boxes of a row: one from four cells, or as many as a cell holds four numbers each.

    Raises:
        ValueError: there are no four numbers.
    """
    if len(sides) == 1:
        found = [float(number) for number in SIDE.findall(sides[0][:LONGEST_BOXES])]
        if not found or len(found) % 4:
            raise ValueError
    else:
        found = [float(side) for side in sides]
    if not all(map(math.isfinite, found)):
        raise ValueError
    return [(found[at], found[at + 1], found[at + 2], found[at + 3]) for at in range(0, len(found), 4)]
