"""A JSON file an image, as Supervisely, SuperAnnotate and V7 (Darwin) export them.

Sources: docs.supervisely.com, “Supervisely JSON format”; doc.superannotate.com, “Annotation JSON”; docs.v7labs.com, “Darwin JSON”.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from transferstudio.formats.boxes.json_files import parsed, start_of_json
from transferstudio.formats.boxes.normalising import box_around, finite
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join, spread, stem_of
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, verbatim

INSPECTED = 50  # JSON files from which it is recognised whether they are of such a format
Found = dict[str, Any]
Shape = tuple[Any, Any]
"""What a shape is called, and its position: four sides as left, top, width and height, or points."""


def _supervisely(file: str, found: Found) -> tuple[str, Any, list[Shape]]:
    shapes = [(one.get("classTitle"), _pairs(_inner(one, "points", "exterior"))) for one in _dicts(found["objects"])]
    # DATASET/ann/NAME.json describes DATASET/img/NAME.
    return join(folder_of(folder_of(file)), f"img/{stem_of(file)}"), found.get("size"), shapes


def _superannotate(file: str, found: Found) -> tuple[str, Any, list[Shape]]:
    about = found["metadata"] if isinstance(found["metadata"], dict) else {}
    shapes = [(one.get("className"), _points(one.get("points"))) for one in _dicts(found["instances"])]
    return str(about.get("name") or stem_of(file).removesuffix("___objects")), about, shapes


def _darwin(file: str, found: Found) -> tuple[str, Any, list[Shape]]:
    about = found.get("item") or found.get("image")
    about = about if isinstance(about, dict) else {}
    slot = next(iter(_dicts(about.get("slots"))), about)
    shapes: list[Shape] = []
    for one in _dicts(found["annotations"]):
        box = one.get("bounding_box")
        if isinstance(box, dict):
            shapes.append((one.get("name"), tuple(box.get(key) for key in ("x", "y", "w", "h"))))
        elif "tag" not in one:
            paths = _inner(one, "polygon", "paths") or [_inner(one, "polygon", "path")]
            points = [point for path in paths for point in _pairs(path)] if isinstance(paths, list) else []
            shapes.append((one.get("name"), points))
    return str(about.get("name") or about.get("filename") or stem_of(file)), slot, shapes


# Title, the keys by which a file is known, and what reads it.
KINDS: tuple[tuple[str, tuple[str, ...], Callable[[str, Found], tuple[str, Any, list[Shape]]]], ...] = (
    ("Supervisely JSON", ("objects", "size"), _supervisely),
    ("SuperAnnotate JSON", ("metadata", "instances"), _superannotate),
    ("V7 Darwin JSON", ("annotations", "item"), _darwin),
    ("V7 Darwin JSON", ("annotations", "image", "dataset"), _darwin),
)


def _inner(found: Found, key: str, inner: str) -> Any:
    """What stands at a key of an object within another; None where there is none."""
    held = found.get(key)
    return held.get(inner) if isinstance(held, dict) else None


def _dicts(value: Any) -> list[Found]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _pairs(value: Any) -> list[Any]:
    """Points as pairs, or as objects with x and y."""
    return [(one.get("x"), one.get("y")) if isinstance(one, dict) else one for one in value] if isinstance(value, list) else []  # fmt: skip


def _points(value: Any) -> list[Any]:
    """Corners of a box, or the points of an outline one number after the other."""
    if isinstance(value, dict):
        return [(value.get("x1"), value.get("y1")), (value.get("x2"), value.get("y2"))]
    numbers = value if isinstance(value, list) else []
    return list(zip(numbers[::2], numbers[1::2], strict=False))


def _files(keys: tuple[str, ...], pictures: Pictures) -> list[str]:
    """The files that lie in a folder with one that has these keys."""
    files = pictures.files(".json")
    known = {folder_of(name) for name in spread(files, INSPECTED) if _has(pictures.tree, name, keys)}
    return [name for name in files if folder_of(name) in known]


def _has(tree: Tree, name: str, keys: tuple[str, ...]) -> bool:
    start = start_of_json(tree, name)
    return start.lstrip().startswith("{") and all(re.search(rf'"{key}"\s*:', start) for key in keys)


def _entries(
    title: str,
    keys: tuple[str, ...],
    read: Callable[[str, Found], tuple[str, Any, list[Shape]]],
    pictures: Pictures,
    file: str,
) -> Iterator[Described | Skipped]:
    found, note = parsed(pictures.tree, file, dict, title)
    if not found.keys() >= set(keys):
        yield Skipped(printable(file), message("a file that does not describe the samples here"))
        return
    written, about, shapes = read(file, found)
    width, height = (finite(about.get(key)) if isinstance(about, dict) else None for key in ("width", "height"))
    frame = (width, height) if width and height and min(width, height) > 0 else None
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for called, position in shapes:
        label = printable(called).strip() if isinstance(called, str) else ""
        box = _box(label, position)
        if box is None or not label:
            lost.append(Skipped(message("a shape ({})", label or message("no class")), (message("it has no coordinates") if label else message("it has no class"))))  # fmt: skip
        else:
            boxes.append(box)
    yield Described(file, written, tuple(boxes), frame, None, tuple(lost), note)


def _box(label: str, position: Sequence[Any]) -> Box | None:
    if isinstance(position, tuple):
        x, y, width, height = map(finite, position)
        return None if x is None or y is None or width is None or height is None else Box(label, x, y, width, height)
    points = [tuple(map(finite, one)) for one in position if isinstance(one, (tuple, list)) and len(one) == 2]
    known = [(x, y) for x, y in points if x is not None and y is not None]
    return box_around(label, known) if len(known) > 1 and len(known) == len(position) else None


FORMATS = tuple(
    ListingFormat(verbatim(title), partial(_files, keys), partial(_entries, title, keys, read))
    for title, keys, read in KINDS
)


def survey(tree: Tree) -> Iterator[Survey]:
    """See :class:`transferstudio.formats.survey.Format`."""
    for format_ in FORMATS:
        yield from format_.survey(tree)
