"""LabelMe and X-AnyLabeling: a JSON file a picture, with shapes in pixels.

Source: github.com/wkentaro/labelme, ``_label_file.py``: imagePath is relative to the file; imageData holds the picture itself, or nothing.
"""

from __future__ import annotations

import base64
import binascii
import math
import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.json_files import parsed, start_of_json
from transferstudio.formats.boxes.normalising import box_around, finite
from transferstudio.formats.boxes.pictures import Companions, Pictures, folder_of, spread, stem_of, surveyed
from transferstudio.formats.boxes.surveying import (
    Described,
    described_pictures,
    in_files,
    survey_by_reading,
    with_the_others,
)
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import Box, Record, Skipped, SourceEntry, printable
from transferstudio.formats.survey import IMAGES, Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

KEY = re.compile(r'"(shapes|imagePath|imageData)"\s*:')
INSPECTED = 50  # JSON files from which it is recognised whether they are of this format


def survey(tree: Tree) -> Iterator[Survey]:
    """A folder with a JSON file a picture."""
    pictures = surveyed(tree)
    files = labelme_files(pictures)
    if not files:
        return
    for found in survey_by_reading(
        message("LabelMe, one JSON file per image"), partial(read_labelme, tree), pictures, files
    ):
        flagged = [] if found.boxes else [one for one in _flagged(tree) if isinstance(one, Record) and one.label]
        if not flagged:
            yield found
            continue
        classes = tuple(sorted({one.label for one in flagged if one.label}))
        yield replace(found, format=message("LabelMe, flags of images"), task=IMAGES, reading=partial(_flagged, tree), labelled=len(flagged), classes=classes, explicit=True)  # fmt: skip


def labelme_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set; none where no JSON file that is met is of this format."""
    files = pictures.files(".json")
    some = spread(files, INSPECTED)
    found = [name for name in some if _is_labelme(pictures.tree, name)]
    if 2 * len(found) > len(some):
        return files
    return found if len(some) == len(files) else []


def _is_labelme(tree: Tree, name: str) -> bool:
    start = start_of_json(tree, name)
    return start.lstrip().startswith("{") and KEY.search(start) is not None


def read_labelme(tree: Tree) -> Iterator[SourceEntry]:
    """The pictures with their boxes, and those without such a file."""
    pictures = Pictures(tree)
    companions = Companions(pictures, pictures.names)
    entries = in_files(labelme_files(pictures), partial(_described, pictures, companions))
    yield from with_the_others(pictures, described_pictures(pictures, entries))


def _flagged(tree: Tree) -> Iterator[SourceEntry]:
    """All images with the flag that is set as their class."""
    pictures = Pictures(tree)
    companions, files = Companions(pictures, labelme_files(pictures)), set(labelme_files(pictures))
    for picture in pictures.names:
        made, file = pictures.record(picture, None, None, None), companions.of(picture)
        prediction = (
            result_or_none(partial(parsed, tree, file, dict, "LabelMe")) if file in files and file is not None else None
        )
        flags = prediction[0].get("flags") if prediction is not None else None
        set_ = [printable(flag) for flag, value in flags.items() if value is True] if isinstance(flags, dict) else []
        if len(set_) > 1:
            reason = message("several classes at once ({}), but an image has only one here", ", ".join(set_[:5]))
            yield Skipped(made.name, reason)
        else:
            yield Record(made.name, made.read, made.path, set_[0] if set_ else None, made.split)


def _described(pictures: Pictures, companions: Companions, file: str) -> Iterator[Described]:
    found, note = parsed(pictures.tree, file, dict, "LabelMe")
    shapes = found.get("shapes")
    if not isinstance(shapes, list):
        raise DataError(message("This is not a LabelMe file: it has no list “shapes”"), where=printable(file))
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for shape in shapes:
        box = _box(shape) if isinstance(shape, dict) else message("it is not a shape")
        label = _label(shape)
        if isinstance(box, Message) or not label:
            lost.append(
                Skipped(
                    message("a shape ({})", label or message("no class")),
                    (box if isinstance(box, Message) else message("it has no class")),
                )
            )
        else:
            boxes.append(Box(label, box.x, box.y, box.width, box.height, bool(shape.get("difficult"))))
    width, height = finite(found.get("imageWidth")), finite(found.get("imageHeight"))
    frame = (width, height) if width and height and min(width, height) > 0 else None
    written = found.get("imagePath")
    # The picture beside the file goes first: the path in it is that of another computer as soon as both were moved.
    name = companions.of(file) or (written if isinstance(written, str) and written.strip() else stem_of(file))
    if name == companions.of(file):
        name = posixpath.relpath(name, folder_of(file) or ".")
    data = found.get("imageData")
    inside = partial(_picture, data) if isinstance(data, str) and data else None
    yield Described(file, name, tuple(boxes), frame, None, tuple(lost), note, inside)


def _label(shape: Any) -> str:
    label = shape.get("label") if isinstance(shape, dict) else None
    return printable(str(label)).strip() if isinstance(label, (str, int)) and not isinstance(label, bool) else ""


def _box(shape: dict[str, Any]) -> Box | Message:
    """The box around a shape, or why there is none."""
    points = shape.get("points")
    pairs = [_pair(point) for point in points] if isinstance(points, list) else []
    known = [pair for pair in pairs if pair is not None]
    if not known or len(known) < len(pairs):
        return message("it has no coordinates")
    kind = shape.get("shape_type")
    if kind == "circle" and len(known) == 2:
        (x, y), edge = known
        radius = math.dist((x, y), edge)
        return Box("", x - radius, y - radius, 2 * radius, 2 * radius)
    if kind in ("point", "points") or len(known) < 2:
        return message("a point has no area")
    return box_around("", known)


def _pair(point: Any) -> tuple[float, float] | None:
    if not isinstance(point, list) or len(point) != 2:
        return None
    x, y = finite(point[0]), finite(point[1])
    return (x, y) if x is not None and y is not None else None


def _picture(data: str) -> bytes:
    try:
        return base64.b64decode(data)
    except (binascii.Error, ValueError) as error:
        raise DataError(message("the image in its annotation file is damaged")) from error
