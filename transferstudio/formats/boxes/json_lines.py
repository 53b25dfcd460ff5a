"""JSON lines with an image and its boxes: SageMaker Ground Truth, Azure, Labelbox, and the metadata.jsonl of Hugging Face.

Sources: docs.aws.amazon.com/sagemaker, “Output data” of labeling jobs; learn.microsoft.com/azure/machine-learning, “Data schemas for
computer vision”; docs.labelbox.com, “Export overview”; huggingface.co/docs/datasets/image_dataset, “Object detection”.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any

from transferstudio.formats.boxes.normalising import SHARES, finite
from transferstudio.formats.boxes.pictures import Pictures
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.json_entries import LINES_SUFFIXES, json_entries
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

INSPECTED, MOST_FILES = 20, 100  # lines and files that are read
Entry = dict[str, Any]
Sides = tuple[Any, Any, Any, Any]
Marked = tuple[str, list[tuple[Any, Sides]], Entry | tuple[float, float] | None]
"""The image, its classes with left, top, width and height, and its size, or what holds that."""


def box_lines(pictures: Pictures) -> list[str]:
    """The files of a data set whose lines hold boxes."""
    return [name for name in pictures.files(*LINES_SUFFIXES)[:MOST_FILES] if holds_box_lines(pictures.tree, name)]


def holds_box_lines(tree: Tree, name: str) -> bool:
    """Whether one of the first lines of a file marks something in an image."""
    if not name.lower().endswith(LINES_SUFFIXES):
        return False
    first = result_or_none(partial(_first, tree, name)) or []
    return any((marked := _marked(entry)) is not None and marked[1] for entry in first)


def _first(tree: Tree, name: str) -> list[Any]:
    return [item[1] for item in islice(json_entries(tree, name), INSPECTED) if not isinstance(item, Skipped)]


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    for item in json_entries(pictures.tree, file):
        if isinstance(item, Skipped):
            yield Skipped(message("{}, {}", printable(file), item.name), item.reason)
            continue
        where, entry = item
        marked = _marked(entry)
        if marked is None:
            yield Skipped(message("{}, {}", printable(file), where), message("it names no image"))
            continue
        written, found, about = marked
        boxes: list[Box] = []
        lost: list[Skipped] = []
        for called, sides in found:
            label = printable(str(called)).strip() if isinstance(called, (str, int)) else ""
            x, y, width, height = map(finite, sides)
            if not label:
                lost.append(Skipped(message("a box"), message("it has no class")))
            elif x is None or y is None or width is None or height is None:
                lost.append(Skipped(message("a box ({})", label), message("it has no coordinates")))
            else:
                boxes.append(Box(label, x, y, width, height))
        yield Described(file, written, tuple(boxes), _frame(about), None, tuple(lost))


def _frame(about: Entry | tuple[float, float] | None) -> tuple[float, float] | None:
    if isinstance(about, tuple):
        return about
    width, height = (finite(about.get(key)) if isinstance(about, dict) else None for key in ("width", "height"))
    return (width, height) if width and height and min(width, height) > 0 else None


def _marked(entry: Any) -> Marked | None:
    """What a line says of an image, in whichever of the formats it is; None where in none of them."""
    if not isinstance(entry, dict):
        return None
    for read in (_sagemaker, _azure, _labelbox, _hugging_face):
        made = read(entry)
        if made is not None:
            return made
    return None


def _sagemaker(entry: Entry) -> Marked | None:
    written = entry.get("source-ref")
    marks = next(((key, one) for key, one in entry.items() if isinstance(one, dict) and isinstance(one.get("annotations"), list)), None)  # fmt: skip
    if not isinstance(written, str) or marks is None:
        return None
    key, annotated = marks
    about = entry.get(f"{key}-metadata")
    names = about.get("class-map") if isinstance(about, dict) else None
    names = names if isinstance(names, dict) else {}
    found = [
        (names.get(str(one.get("class_id")), one.get("class_id")), _sides(one, "left", "top", "width", "height"))
        for one in _dicts(annotated["annotations"])
    ]
    return written, found, next(iter(_dicts(annotated.get("image_size"))), None)


def _azure(entry: Entry) -> Marked | None:
    written, marks = entry.get("image_url"), entry.get("label")
    if not isinstance(written, str) or not isinstance(marks, list):
        return None
    found: list[tuple[Any, Sides]] = []
    for one in _dicts(marks):
        left, top, right, bottom = map(finite, _sides(one, "topX", "topY", "bottomX", "bottomY"))
        if left is None or top is None or right is None or bottom is None:
            found.append((one.get("label"), (None, None, None, None)))
        else:
            found.append((one.get("label"), (left, top, right - left, bottom - top)))
    return written, found, SHARES


def _labelbox(entry: Entry) -> Marked | None:
    row, projects = entry.get("data_row"), entry.get("projects")
    if not isinstance(row, dict) or not isinstance(projects, dict):
        return None
    written = row.get("external_id") or row.get("global_key") or row.get("row_data")
    found = [
        (one.get("name"), _sides(one["bounding_box"], "left", "top", "width", "height"))
        for project in projects.values()
        if isinstance(project, dict)
        for label in _dicts(project.get("labels"))[:1]
        if isinstance(label.get("annotations"), dict)
        for one in _dicts(label["annotations"].get("objects"))
        if isinstance(one.get("bounding_box"), dict)
    ]
    about = entry.get("media_attributes")
    return (written, found, about if isinstance(about, dict) else None) if isinstance(written, str) else None


def _hugging_face(entry: Entry) -> Marked | None:
    written, marks = entry.get("file_name"), entry.get("objects")
    if not isinstance(written, str) or not isinstance(marks, dict):
        return None
    boxes = marks.get("bbox")
    names = next((marks[key] for key in ("categories", "category", "label", "labels") if key in marks), None)
    if not isinstance(boxes, list):
        return None
    names = names if isinstance(names, list) else []
    found: list[tuple[Any, Sides]] = []
    for index, box in enumerate(boxes):
        first, second, third, fourth = box if isinstance(box, list) and len(box) == 4 else (None,) * 4
        found.append((names[index] if index < len(names) else None, (first, second, third, fourth)))
    return written, found, None


def _sides(one: Entry, *keys: str) -> Sides:
    first, second, third, fourth = (one.get(key) for key in keys)
    return first, second, third, fourth


def _dicts(value: Any) -> list[Entry]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


FORMAT = ListingFormat(message("JSON lines with boxes"), box_lines, _entries)
survey = FORMAT.survey
