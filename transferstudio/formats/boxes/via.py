"""VGG Image Annotator (VIA): regions of images, as JSON (a project or its annotations) or as CSV.

Source: gitlab.com/vgg/via, “annotation import and export”. A region has a shape in pixels and attributes whose names are free.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.json_files import json_files, parts, start_of_json
from transferstudio.formats.boxes.normalising import box_around, finite
from transferstudio.formats.boxes.pictures import Pictures
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.encodings import encoding_of_file
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.table import LABEL_NAMES
from transferstudio.formats.texts import first_rows, rows_of
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, verbatim

KEY = re.compile(r'"(_via_img_metadata|_via_settings|regions)"\s*:')
NAMES = (*sorted(LABEL_NAMES - {"y"}), "name", "type", "object", "object_name")
COLUMNS = ("region_shape_attributes", "region_attributes")
PROJECT, IMAGES = "_via_", "_via_img_metadata"
NO_CLASS = "object"
"""What a region is called that says nothing of itself."""


def via_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set."""
    tables = [name for name in pictures.files(".csv")[:100] if is_via(pictures.tree, name)]
    return [name for name in json_files(pictures) if is_via(pictures.tree, name)] + tables


def is_via(tree: Tree, name: str) -> bool:
    """Whether a JSON file or a table is of this format."""
    if name.lower().endswith(".csv"):
        rows = result_or_none(partial(first_rows, tree, name, 1))
        return rows is not None and any(set(COLUMNS) <= {cell.strip().lower() for cell in row} for row in rows)
    start = start_of_json(tree, name)
    return start.lstrip().startswith("{") and KEY.search(start) is not None and '"filename"' in start


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    if file.lower().endswith(".csv"):
        yield from _rows(pictures.tree, file)
        return
    note = encoding_of_file(pictures.tree, file).note
    for key, entry in _images(pictures.tree, file):
        if not isinstance(entry, dict) or not isinstance(entry.get("filename"), str):
            yield Skipped(message("{}: {}", printable(file), printable(key)), message("it names no image"))
            continue
        regions = entry.get("regions")
        listed = list(regions.values()) if isinstance(regions, dict) else regions if isinstance(regions, list) else []
        boxes, lost = _boxes(listed)
        yield Described(file, entry["filename"], tuple(boxes), None, None, tuple(lost), note)
        note = None


def _images(tree: Tree, file: str) -> Iterator[tuple[str, Any]]:
    """The entries of images by their keys: the members of the file, or of one member of a project, all of whose names begin alike."""
    project: bool | None = None
    for key, inner, value in parts(tree, file, "VIA", (IMAGES,)):
        if not key:
            known = isinstance(value, dict) and inner is None
        else:
            project = key.startswith(PROJECT) if project is None else project
            known = key != IMAGES or isinstance(inner, str) or value == {}
        if not known:
            raise DataError(message("This is not a VIA file: it has no images"), where=printable(file))
        if project and key == IMAGES and isinstance(inner, str):
            yield inner, value
        elif key and not project:
            yield key, value


def _rows(tree: Tree, file: str) -> Iterator[Described | Skipped]:
    """The images of a table with a row a region; a row without a shape says that there is nothing in the image."""
    rows = rows_of(tree, file)
    header: list[str] = []
    regions: dict[str, list[dict[str, Any]]] = {}
    for item in rows:
        if isinstance(item, Skipped):
            yield item
            continue
        where, row = item
        if not header:
            header = [cell.strip().lower().lstrip("#") for cell in row]
            if not {"filename", *COLUMNS} <= set(header):
                raise DataError(message("This is not a VIA table: it has no column “filename”"), where=printable(file))
            continue
        cells = dict(zip(header, row, strict=False))
        if not cells.get("filename", "").strip():
            continue
        of_image = regions.setdefault(cells["filename"].strip(), [])
        shape, attributes = (_dictionary(cells.get(column, "")) for column in COLUMNS)
        if shape is None or attributes is None:
            yield Skipped(message("{}: {}", printable(file), where), message("its region cannot be read"))
        elif shape:
            of_image.append({"shape_attributes": shape, "region_attributes": attributes})
    for name, listed in regions.items():
        boxes, lost = _boxes(listed)
        yield Described(file, name, tuple(boxes), None, None, tuple(lost))


def _dictionary(cell: str) -> dict[str, Any] | None:
    if not cell.strip():
        return {}
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _boxes(regions: list[Any]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for region in regions:
        shape = region.get("shape_attributes") if isinstance(region, dict) else None
        box = _box(shape) if isinstance(shape, dict) else None
        label = _label(region.get("region_attributes")) if isinstance(region, dict) else ""
        if box is None:
            lost.append(Skipped(message("a box ({})", label or message("no class")), message("it has no coordinates")))
        else:
            boxes.append(Box(label or NO_CLASS, box.x, box.y, box.width, box.height))
    return boxes, lost


def _label(attributes: Any) -> str:
    """What the attributes of a region say it is: under a name that says so, else the first that says anything."""
    if not isinstance(attributes, dict):
        return ""
    for key in sorted(attributes, key=lambda key: NAMES.index(key.lower()) if key.lower() in NAMES else len(NAMES)):
        value = attributes[key]
        if isinstance(value, dict):  # check boxes
            value = next((name for name, chosen in value.items() if chosen), None)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
            return printable(str(value)).strip()
    return ""


def _box(shape: dict[str, Any]) -> Box | None:
    """The box around a shape."""

    x, y, width, height = (finite(shape.get(key)) for key in ("x", "y", "width", "height"))
    if x is not None and y is not None and width is not None and height is not None:
        return Box("", x, y, width, height)
    x, y = finite(shape.get("cx")), finite(shape.get("cy"))
    across, down = finite(shape.get("rx", shape.get("r"))), finite(shape.get("ry", shape.get("r")))
    if x is not None and y is not None and across is not None and down is not None:
        return Box("", x - across, y - down, 2 * across, 2 * down)
    xs, ys = shape.get("all_points_x"), shape.get("all_points_y")
    if not isinstance(xs, list) or not isinstance(ys, list) or len(xs) != len(ys) or len(xs) < 2:
        return None
    points = [(finite(x), finite(y)) for x, y in zip(xs, ys, strict=True)]
    known = [(x, y) for x, y in points if x is not None and y is not None]
    return box_around("", known) if len(known) == len(points) else None


FORMAT = ListingFormat(verbatim("VGG Image Annotator (VIA)"), via_files, _entries)
survey = FORMAT.survey
