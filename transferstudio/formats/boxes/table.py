"""Tables with a box a row: file name, class and corners, as spreadsheets, TensorFlow, RetinaNet (without header) and Kaggle have it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.boxes.normalising import IN_SHARES, SHARES, finite, in_shares
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join, split_in, stem_of, surveyed
from transferstudio.formats.boxes.surveying import TASK, classes_of, counts, with_the_others
from transferstudio.formats.boxes.table_columns import (
    CORNERS,
    BoxColumns,
    Sides,
    columns_of_boxes,
    is_nothing,
    numbers_in,
)
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.choices import choices_of
from transferstudio.formats.guard import each, result_or_none, with_note
from transferstudio.formats.records import (
    SPLIT_NAMES,
    Box,
    BoxRecord,
    BoxRow,
    Skipped,
    SourceEntry,
    one_note,
    printable,
)
from transferstudio.formats.survey import Survey
from transferstudio.formats.table import TableRow, below_header, guarded, unguarded
from transferstudio.formats.texts import note_on, rows_of
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

SUFFIXES = (".csv", ".tsv", ".xlsx")
MOST_TABLES = 100  # of a folder that are read
INSPECTED = 5000  # rows of a table that a survey reads
NO_CLASS = "object"
"""What a box is called in a table without classes."""


def survey(tree: Tree) -> Iterator[Survey]:
    """The tables of boxes in a folder, such as one for each split."""
    pictures = surveyed(tree)
    files = box_tables(pictures)
    samples: dict[str, str | None] = {}
    boxes: list[Box] = []
    for name, columns in files.items():
        rows = islice(_rows(tree, name, columns), INSPECTED)
        for written, of_picture in _by_picture(rows, columns).items():
            found = _resolved(pictures, name, written)
            if isinstance(found, str):
                one = _read_rows(of_picture, columns)
                samples.setdefault(found, one.split or _split(pictures, name) or pictures.split_of(found))
                boxes += one.boxes
    if not samples:
        return
    yield Survey(
        message("table of boxes in {}", ", ".join(map(pictures.shown, files))),
        TASK,
        partial(read_box_tables, tree),
        len(pictures.names),
        len(samples),
        len(boxes),
        classes_of(boxes),
        counts(samples.values()),
        frozenset((*pictures.names, *files)),
        tuple(message("{}: {}", pictures.shown(name), columns.remark) for name, columns in files.items()),
        explicit=bool(choices_of(tree).columns),
        columns=next(columns.roles(name) for name, columns in files.items()),
    )


def box_tables(pictures: Pictures) -> dict[str, BoxColumns]:
    """The tables of boxes of a data set, each with its columns."""
    chosen = choices_of(pictures.tree)
    named = [name for name in pictures.files(*SUFFIXES) if chosen.of_table(name)][:MOST_TABLES]
    found = {name: result_or_none(partial(columns_of_boxes, pictures.tree, name)) for name in named}
    return {name: columns for name, columns in found.items() if columns is not None}


def read_box_tables(tree: Tree) -> Iterator[SourceEntry]:
    """The images of all tables of a folder with their boxes, then the images in none, unlabelled."""
    pictures = Pictures(tree)
    yield from with_the_others(pictures, _read_tables(pictures))


def _read_tables(pictures: Pictures) -> Iterator[SourceEntry]:
    seen: set[str] = set()
    for name in box_tables(pictures):
        try:
            yield from _read(pictures, name, seen)
        except DataError as error:
            yield Skipped(pictures.shown(name), error.what)


def read_box_table(tree: Tree, name: str) -> Iterator[SourceEntry]:
    """The pictures of a table with their boxes, those whose rows follow each other or not.

    Raises:
        DataError: it is no table of boxes.
    """
    yield from _read(Pictures(tree, folder_of(name)), name, set())


def _read(pictures: Pictures, name: str, seen: set[str]) -> Iterator[SourceEntry]:
    columns = columns_of_boxes(pictures.tree, name)
    if columns is None:
        raise DataError(
            message("The table has no columns file, class, xmin, ymin, xmax and ymax"), where=printable(name)
        )
    rows: list[TableRow] = []
    for item in _rows(pictures.tree, name, columns):
        if isinstance(item, Skipped):
            yield item
        else:
            rows.append(item)
    found = _by_picture(rows, columns)
    shares = in_shares(box for of_picture in found.values() for box in _read_rows(of_picture, columns).boxes)

    def record(written: str, of_picture: list[TableRow]) -> BoxRecord | Skipped:
        picture = _resolved(pictures, name, written)
        if isinstance(picture, Skipped):
            return picture
        if picture in seen:
            return Skipped(written, message("it is listed twice"))
        seen.add(picture)
        one = _read_rows(of_picture, columns)
        split = one.split or _split(pictures, name)
        return pictures.record(picture, tuple(one.boxes), SHARES if shares else one.frame, split, tuple(one.lost))

    note = one_note(note_on(pictures.tree, name), IN_SHARES if shares else None)
    yield from with_note(each(found.items(), record), note)


def _rows(tree: Tree, name: str, columns: BoxColumns) -> Iterator[TableRow | Skipped]:
    rows = rows_of(tree, name)
    return below_header(rows) if columns.header else rows


def _by_picture(rows: Iterable[TableRow | Skipped], columns: BoxColumns) -> dict[str, list[TableRow]]:
    found: dict[str, list[TableRow]] = {}
    for item in rows:
        if not isinstance(item, Skipped) and any(cell.strip() for cell in item[1]):
            written = item[1][columns.path].strip() if columns.path < len(item[1]) else ""
            found.setdefault(written, []).append(item)
    return found


def _split(pictures: Pictures, name: str) -> str | None:
    return split_in(stem_of(name)) or pictures.split_of(name)


def _resolved(pictures: Pictures, table: str, written: str) -> str | Skipped:
    folder, split = folder_of(table), _split(pictures, table)
    return pictures.resolve(written, folder, join(folder, "images"), split=split)


class _Read:
    """What the rows of a picture say."""

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self.lost: list[Skipped] = []
        self.frame: tuple[float, float] | None = None
        self.split: str | None = None


def _read_rows(rows: list[TableRow], columns: BoxColumns) -> _Read:
    read = _Read()
    for where, row in rows:
        cell = partial(_cell, row)
        read.split = read.split or SPLIT_NAMES.get(cell(columns.split).lower())
        label = cell(columns.label) if columns.label is not None else NO_CLASS
        sides = [cell(index) for index in columns.sides]
        if all(map(is_nothing, sides)):
            continue  # a picture without boxes has one row that says nothing else
        if columns.size:
            read.frame = _size(cell, columns.size) or read.frame
        try:
            found = numbers_in(sides, columns.kind)
        except ValueError:
            read.lost.append(Skipped(where, message("a side of the box is not a number")))
            continue
        if is_nothing(label):
            read.lost.append(Skipped(where, message("the box has no class")))
            continue
        read.boxes += [_box(printable(label), four, columns.kind) for four in found]
    return read


def _cell(row: list[str], index: int | None) -> str:
    return unguarded(row[index].strip()) if index is not None and index < len(row) else ""


def _size(cell: Callable[[int | None], str], size: tuple[int, int]) -> tuple[float, float] | None:
    try:
        width, height = finite(float(cell(size[0]))), finite(float(cell(size[1])))
    except ValueError:
        return None
    return (width, height) if width and height else None


def _box(label: str, sides: tuple[float, float, float, float], kind: Sides) -> Box:
    first, second, third, fourth = sides
    if kind is Sides.CORNERS:
        return Box(label, first, second, third - first, fourth - second)
    if kind is Sides.CENTRE:
        return Box(label, first - third / 2, second - fourth / 2, third, fourth)
    return Box(label, first, second, third, fourth)


def write_box_table(rows: Iterable[BoxRow], out: Path, lost: list[str] | None = None) -> int:
    """Writes ``images/`` and ``boxes.csv`` (path, size, class, corners, split) into a new folder; returns the number of pictures.

    A picture that nobody has annotated is left out: a table of boxes has no way to say so.

    ``lost`` gets the names of pictures whose original is gone or holds something else now; they are left out.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    count = 0
    with (out / "boxes.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "width", "height", "class", *CORNERS, "split"])
        for row, name in place_pictures((row for row in rows if row.boxes is not None), out / "images", lost):
            count += 1
            head, split = [f"images/{name}", row.width, row.height], row.split or ""
            for box in row.boxes or ():
                corners = [box.x, box.y, box.x + box.width, box.y + box.height]
                writer.writerow([*head, guarded(box.label), *(f"{side:.10g}" for side in corners), split])
            if not row.boxes:
                writer.writerow([*head, *[""] * 5, split])
    return count
