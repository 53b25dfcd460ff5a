"""Datumaro (CVAT, Geti): a JSON file a split, with items whose boxes and outlines are in pixels.

Source: open-edge-platform.github.io/datumaro, “Datumaro format”.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from transferstudio.formats.boxes.json_files import json_files, parts, start_of_json
from transferstudio.formats.boxes.normalising import box_around, finite
from transferstudio.formats.boxes.pictures import Pictures, split_in, stem_of
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.encodings import encoding_of_file
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, verbatim

TITLE = "Datumaro"
KEYS = ('"categories"', '"label"', '"labels"')
WHOLE = {"mask", "label", "caption"}  # kinds of annotations that have no box of their own


def datumaro_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set."""
    return [name for name in json_files(pictures) if _is_datumaro(start_of_json(pictures.tree, name))]


def _is_datumaro(start: str) -> bool:
    return '"dm_format_version"' in start or ('"items"' in start and all(key in start for key in KEYS))


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    note = encoding_of_file(pictures.tree, file).note
    names = _names(pictures.tree, file)
    for key, label_index, item in parts(pictures.tree, file, TITLE, ("items",)):
        if key != "items" or not isinstance(label_index, int):
            continue
        image = item.get("image") if isinstance(item, dict) else None
        image = image if isinstance(image, dict) else {}
        written = image.get("path") or (item.get("id") if isinstance(item, dict) else None)
        if not isinstance(written, str) or not written:
            yield Skipped(printable(file), message("it names no image"))
            continue
        boxes, lost = _boxes(item.get("annotations"), names)
        size = image.get("size")
        height, width = map(finite, size) if isinstance(size, list) and len(size) == 2 else (None, None)
        frame = (width, height) if width and height and min(width, height) > 0 else None
        yield Described(file, written, tuple(boxes), frame, split_in(stem_of(file)), tuple(lost), note)
        note = None


def _names(tree: Tree, file: str) -> list[str]:
    """The classes in their order; empty where there are none."""
    every = parts(tree, file, TITLE, ("items",))
    inner: Any = next((value for key, _, value in every if key == "categories"), None)
    for key in ("label", "labels"):
        inner = inner.get(key) if isinstance(inner, dict) else None
    return [str(one.get("name", "")) if isinstance(one, dict) else "" for one in inner] if isinstance(inner, list) else []  # fmt: skip


def _boxes(entries: Any, names: list[str]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for one in entries if isinstance(entries, list) else ():
        if not isinstance(one, dict) or one.get("type") in WHOLE:
            continue
        label_index = one.get("label_id")
        label = (
            printable(names[label_index]).strip()
            if isinstance(label_index, int) and 0 <= label_index < len(names)
            else ""
        )
        box = _box(label, one)
        if not label or box is None:
            lost.append(Skipped(message("a shape ({})", label or message("no class")), (message("it has no coordinates") if label else message("it has no class"))))  # fmt: skip
        else:
            boxes.append(box)
    return boxes, lost


def _box(label: str, one: dict[str, Any]) -> Box | None:
    sides, points = one.get("bbox"), one.get("points")
    if isinstance(sides, list) and len(sides) == 4:
        x, y, width, height = map(finite, sides)
        return None if x is None or y is None or width is None or height is None else Box(label, x, y, width, height)
    numbers = [finite(side) for side in points] if isinstance(points, list) else []
    known = [(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False) if x is not None and y is not None]
    return box_around(label, known) if len(known) > 1 else None


FORMAT = ListingFormat(verbatim("Datumaro JSON"), datumaro_files, _entries)
survey = FORMAT.survey
