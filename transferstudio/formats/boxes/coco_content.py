"""What a COCO file holds: its images in their order, each with its boxes, which the file lists apart from them and in any order.

Both are joined in a temporary database. It stays in memory while it is small, and grows on disk beyond that.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.masks import around_mask
from transferstudio.formats.boxes.normalising import box_around, finite, lies_in_shares
from transferstudio.formats.json_stream import json_parts
from transferstudio.formats.records import Box, printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

LISTS = ("images", "annotations", "categories")
FILE_NAMES = ("file_name", "filename", "path", "coco_url")
AT_ONCE = 1000  # rows that are written at once
IN_MEMORY_KIB = 16 * 1024  # of the temporary database
TABLES = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -{};
CREATE TABLE image (position INTEGER PRIMARY KEY, number, written, width, height);
CREATE TABLE box (position INTEGER PRIMARY KEY, number, class, x, y, width, height, difficult);
"""
INDICES = """
CREATE INDEX images_by_number ON image (number);
CREATE INDEX boxes_by_number ON box (number);
CREATE TABLE twice AS SELECT number FROM image WHERE written IS NOT NULL AND number IS NOT NULL
    GROUP BY number HAVING MIN(written) != MAX(written);
"""
LEFT = "SELECT number, COUNT(*), number IN twice FROM box WHERE number IS NOT NULL AND (number IN twice OR number NOT IN (SELECT number FROM image WHERE number IS NOT NULL AND written IS NOT NULL)) GROUP BY number ORDER BY MIN(position)"  # fmt: skip
Number = int | str
"""What pictures and classes are called by."""
Sides = tuple[float, float, float, float]


@dataclass(frozen=True)
class Image:
    """An image as its file lists it; ``written``: what its picture is called, None where nothing is said."""

    number: Number | None
    written: str | None
    frame: tuple[float, float] | None


@dataclass(frozen=True)
class Annotation:
    """A box, its class by number; ``sides``: left, top, width, height, None where it has no position."""

    category: Number | None
    sides: Sides | None
    difficult: bool


@dataclass
class Content:
    """A COCO file, read once and ready to be asked. ``nothing_marked``: it has no list of annotations at all."""

    _database: sqlite3.Connection
    labels: dict[Number, str] = field(default_factory=dict)
    bad_categories: list[int] = field(default_factory=list)
    """Places of classes that have no number, or no name."""
    nothing_marked: bool = True
    annotations: int = 0
    captions: int = 0
    positions: int = 0
    inside_one: bool = True
    """Whether all boxes so far lie between 0 and 1."""

    @property
    def only_captions(self) -> bool:
        """Whether its annotations are sentences on pictures, and no boxes."""
        return 0 < self.annotations == self.captions

    @property
    def in_shares(self) -> bool:
        """Whether the numbers of its boxes can only be shares of the picture."""
        return self.positions > 0 and self.inside_one

    def images(self) -> Iterator[Image]:
        """The images in their order."""
        for number, written, width, height in self._database.execute(
            "SELECT number, written, width, height FROM image ORDER BY position"
        ):
            frame = None if width is None else (width, height)
            yield Image(_number_from(number), None if written is None else _text(written), frame)

    def some_names(self, count: int) -> list[str]:
        """What about so many of the pictures are called, evenly from all."""
        of_names = "FROM image WHERE written IS NOT NULL"
        total = self._database.execute(f"SELECT COUNT(*) {of_names}").fetchone()[0]
        step = max(1, total // count)
        rows = self._database.execute(f"SELECT written {of_names} ORDER BY position")
        return [_text(written) for (written,) in islice(rows, 0, None, step)]

    def of(self, number: Number) -> list[Annotation]:
        """The boxes of an image in their order."""
        rows = self._database.execute(
            "SELECT class, x, y, width, height, difficult FROM box WHERE number = ? ORDER BY position", (_key(number),)
        )
        return [
            Annotation(_number_from(category), None if x is None else (x, y, width, height), bool(difficult))
            for category, x, y, width, height, difficult in rows
        ]

    @cached_property
    def _any_twice(self) -> bool:
        return self._database.execute("SELECT 1 FROM twice LIMIT 1").fetchone() is not None

    def is_twice(self, number: Number) -> bool:
        """Whether several images have this number, so that nobody knows which its boxes belong to."""
        return self._any_twice and bool(self._database.execute("SELECT ? IN twice", (_key(number),)).fetchone()[0])

    def without_image(self) -> Iterator[int]:
        """The positions of the boxes that do not say in which image they are."""
        yield from (index for (index,) in self._database.execute("SELECT position FROM box WHERE number IS NULL ORDER BY position"))  # fmt: skip

    def left(self) -> Iterator[tuple[Number | None, int, bool]]:
        """The numbers of boxes that belong to no image for sure: how many boxes there are, and whether several images have the number."""
        for number, boxes, twice in self._database.execute(LEFT):
            yield _number_from(number), boxes, bool(twice)


@contextmanager
def content_of(tree: Tree, name: str) -> Iterator[Content]:
    """A file to be asked, as long as the context lasts.

    Raises:
        DataError: it is no COCO file, or there is no room for the temporary database.
    """
    database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    try:
        database.executescript(TABLES.format(IN_MEMORY_KIB))
        found = Content(database)
        _fill(found, tree, name, database)
        database.executescript(INDICES)
        yield found
    except sqlite3.OperationalError as error:
        what = message("Its boxes could not be sorted by image: {}", error)
        raise DataError(
            what, where=printable(name), advice=message("Make room in the folder of temporary files.")
        ) from error
    finally:
        database.close()


def _fill(found: Content, tree: Tree, name: str, database: sqlite3.Connection) -> None:
    images = _Rows(database, "INSERT INTO image VALUES (NULL, ?, ?, ?, ?)")
    boxes = _Rows(database, "INSERT INTO box VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)")
    adding: dict[str, Callable[[int, Any], None]] = {
        "images": lambda _, entry: images.add(_image_row(entry)),
        "annotations": lambda _, entry: boxes.add(_box_row(found, entry)),
        "categories": lambda index, entry: _add_category(found, index, entry),
    }
    lists: dict[str, bool] = {}
    try:
        for key, index, value in json_parts(tree, name, LISTS):
            if index is None:
                lists[key] = isinstance(value, list)
            elif isinstance(index, int) and key in adding:
                adding[key](index, value)
            else:
                break
    except ValueError as error:
        raise _no_coco(name) from error
    if "images" not in lists or not all(lists.get(key, True) for key in LISTS):
        raise _no_coco(name)
    images.write()
    boxes.write()
    found.nothing_marked = "annotations" not in lists


def _no_coco(name: str) -> DataError:
    return DataError(
        message("This is not a COCO file: it has no lists “images”, “annotations” and “categories”"),
        where=printable(name),
        advice=message("Export it again as COCO JSON for object detection."),
    )


class _Rows:
    """Rows on their way into a table."""

    def __init__(self, database: sqlite3.Connection, insert: str) -> None:
        self._database, self._insert = database, insert
        self._waiting: list[tuple[Any, ...]] = []

    def add(self, row: tuple[Any, ...]) -> None:
        self._waiting.append(row)
        if len(self._waiting) == AT_ONCE:
            self.write()

    def write(self) -> None:
        self._database.execute("BEGIN")
        self._database.executemany(self._insert, self._waiting)
        self._database.execute("COMMIT")
        self._waiting.clear()


def _image_row(entry: Any) -> tuple[Any, ...]:
    if not isinstance(entry, dict):
        return None, None, None, None
    written = next((entry[key] for key in FILE_NAMES if isinstance(entry.get(key), str)), None)
    width, height = finite(entry.get("width")), finite(entry.get("height"))
    known = width is not None and height is not None and width > 0 and height > 0
    frame = (width, height) if known else (None, None)
    return _key(_number(entry.get("id"))), None if written is None else _bytes(written), *frame


def _box_row(found: Content, entry: Any) -> tuple[Any, ...]:
    found.annotations += 1
    if not isinstance(entry, dict):
        return (None,) * 7
    found.captions += "caption" in entry
    sides = _sides(entry)
    number = _number(entry.get("image_id"))
    if number is not None and sides is not None:
        found.positions += 1
        found.inside_one = found.inside_one and lies_in_shares(Box("", *sides))
    difficult = bool(entry.get("iscrowd") or entry.get("ignore"))
    return _key(number), _key(_number(entry.get("category_id"))), *(sides or (None,) * 4), difficult


def _add_category(found: Content, index: int, entry: Any) -> None:
    number, label = _category(entry)
    if number is None or label is None:
        found.bad_categories.append(index)
    else:
        found.labels[number] = label


def _category(entry: Any) -> tuple[Number | None, str | None]:
    """The number and the name of a class, which is its number where it has no name."""
    if not isinstance(entry, dict):
        return None, None
    number = _number(entry.get("id"))
    name = entry.get("name", number)
    label = printable(str(name)).strip() if isinstance(name, (str, int)) else ""
    return number, label or None


def _number(value: Any) -> Number | None:
    """What an entry is called by: a number, or a text in its place; None where it is neither. “7” is 7."""
    if type(value) is int and -(2**63) <= value < 2**63:
        return value
    if isinstance(value, float):
        return _number(int(value)) if value.is_integer() else None
    if isinstance(value, str) and re.fullmatch("0|[1-9][0-9]{0,17}", value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)  # more than the database takes for a number
    return value if isinstance(value, str) else None


def _key(number: Number | None) -> int | bytes | None:
    """A number as the database holds it, and text as bytes, which may be any."""
    return _bytes(number) if isinstance(number, str) else number


def _number_from(key: int | bytes | None) -> Number | None:
    return _text(key) if isinstance(key, bytes) else key


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _sides(entry: dict[str, Any]) -> Sides | None:
    """Left, top, width, height; around the outline or the mask where the box itself is missing."""
    box = entry.get("bbox")
    if isinstance(box, list) and len(box) == 4:
        x, y, width, height = map(finite, box)
        if x is not None and y is not None and width is not None and height is not None:
            return x, y, width, height
    outline = entry.get("segmentation")
    if isinstance(outline, list) and outline and all(isinstance(part, list) for part in outline):
        numbers = [finite(value) for part in outline for value in part]
        across, down = numbers[::2], numbers[1::2]
        if None in numbers or not across or len(across) != len(down):
            return None
        xs, ys = [side for side in across if side is not None], [side for side in down if side is not None]
        around = box_around("", list(zip(xs, ys, strict=True)))
        return around.x, around.y, around.width, around.height
    return around_mask(outline)
