"""Tables with a box a row: file name, class and corners, as spreadsheets and TensorFlow's examples have it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.boxes.pictures import Pictures, folder_of
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.records import SPLIT_NAMES, Box, BoxRecord, BoxRow, Skipped, printable
from transferstudio.formats.table import LABEL_NAMES, PATH_NAMES, SPLIT_COLUMNS, guarded, unguarded
from transferstudio.formats.texts import first_rows, rows_of
from transferstudio.formats.trees import Tree

CORNERS = ("xmin", "ymin", "xmax", "ymax")
OTHER_CORNERS = (("x1", "y1", "x2", "y2"), ("left", "top", "right", "bottom"))
SIDES = (("x", "y", "width", "height"), ("x", "y", "w", "h"), ("left", "top", "width", "height"))


@dataclass(frozen=True)
class BoxColumns:
    """Which column is what; ``size``: the picture's width and height; ``corners``: the last two of ``sides`` are a corner, not lengths."""

    path: int
    label: int
    sides: tuple[int, ...]
    corners: bool
    size: tuple[int, int] | None
    split: int | None


def columns_of_boxes(tree: Tree, name: str) -> BoxColumns | None:
    """What the columns of a table are, by their names; None where it is no table of boxes."""
    rows = first_rows(tree, name, 1)
    header = [cell.strip().lower() for cell in rows[0]] if rows else []

    def find(names: set[str]) -> int | None:
        return next((place for place, cell in enumerate(header) if cell in names), None)

    def all_of(names: tuple[str, ...]) -> tuple[int, ...] | None:
        return tuple(header.index(name) for name in names) if set(names) <= set(header) else None

    path, label, split = find(PATH_NAMES), find(LABEL_NAMES - {"y"}), find(SPLIT_COLUMNS)
    if path is None or label is None:
        return None
    for names in (CORNERS, *OTHER_CORNERS):
        sides = all_of(names)
        if sides:
            size = all_of(("width", "height"))
            return BoxColumns(path, label, sides, True, (size[0], size[1]) if size else None, split)
    for names in SIDES:
        sides = all_of(names)
        if sides:
            return BoxColumns(path, label, sides, False, None, split)
    return None


def read_box_table(tree: Tree, name: str) -> Iterator[BoxRecord | Skipped]:
    """The pictures of a table with their boxes, those whose rows follow each other or not.

    Raises:
        DataError: it is no table of boxes.
    """
    columns = columns_of_boxes(tree, name)
    if columns is None:
        raise DataError("The table has no columns for file, class, xmin, ymin, xmax and ymax", where=printable(name))
    folder = folder_of(name)
    pictures = Pictures(tree, folder)
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for place, item in enumerate(rows_of(tree, name)):
        if isinstance(item, Skipped):
            yield item
        elif place > 0 and any(cell.strip() for cell in item[1]):
            written = item[1][columns.path].strip() if columns.path < len(item[1]) else ""
            found.setdefault(written, []).append(item)
    for written, rows in found.items():
        picture = pictures.resolve(written, folder, f"{folder}/images" if folder else "images")
        if isinstance(picture, Skipped):
            yield picture
        else:
            yield _record(pictures, picture, rows, columns)


def _record(
    pictures: Pictures, picture: str, rows: list[tuple[str, list[str]]], columns: BoxColumns
) -> BoxRecord | Skipped:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    frame: tuple[float, float] | None = None
    split: str | None = None
    for where, row in rows:

        def cell(place: int | None, row: list[str] = row) -> str:
            return unguarded(row[place].strip()) if place is not None and place < len(row) else ""

        split = split or SPLIT_NAMES.get(cell(columns.split).lower())
        label, sides = cell(columns.label), [cell(place) for place in columns.sides]
        if not label and not any(sides):
            continue  # a picture without boxes has one row that says nothing else
        try:
            x, y, third, fourth = map(float, sides)
            if columns.size and cell(columns.size[0]):
                frame = (float(cell(columns.size[0])), float(cell(columns.size[1])))
        except ValueError:
            lost.append(Skipped(where, "a side of the box is no number"))
            continue
        if not label:
            lost.append(Skipped(where, "the box has no class"))
            continue
        width, height = (third - x, fourth - y) if columns.corners else (third, fourth)
        boxes.append(Box(printable(label), x, y, width, height))
    return pictures.record(picture, tuple(boxes), frame, split, tuple(lost))


def write_box_table(rows: Iterable[BoxRow], out: Path) -> int:
    """Writes ``images/`` and ``boxes.csv`` (path, size, class, corners, split) into a new folder; returns the number of pictures.

    A picture that nobody has looked at is left out: a table of boxes has no way to say so.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    count = 0
    with (out / "boxes.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "width", "height", "class", *CORNERS, "split"])
        for row, name in place_pictures((row for row in rows if row.boxes is not None), out / "images"):
            count += 1
            head, split = [f"images/{name}", row.width, row.height], row.split or ""
            for box in row.boxes or ():
                corners = [box.x, box.y, box.x + box.width, box.y + box.height]
                writer.writerow([*head, guarded(box.label), *(f"{side:.10g}" for side in corners), split])
            if not row.boxes:
                writer.writerow([*head, *[""] * 5, split])
    return count
