"""VGG Image Annotator 3: a project as one JSON object with ``file``, ``view``, ``metadata`` and ``attribute``.

Source: gitlab.com/vgg/via, via-3.x.y, ``_via_const.js`` and ``_via_data.js``. A region is ``xy``: the number of its shape, then pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.json_files import counted, json_files, parsed, start_of_json
from transferstudio.formats.boxes.normalising import box_around, finite
from transferstudio.formats.boxes.pictures import Pictures
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.boxes.via import NO_CLASS
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, verbatim

MARKS = (b'"metadata"', b'"view"', b'"attribute"')
RECTANGLE, CIRCLE, ELLIPSE, POLYGON, EXTREME_RECTANGLE = 2, 3, 4, 7, 8
IMAGE = 2  # the type of a file; others are videos and sounds


def via3_files(pictures: Pictures) -> list[str]:
    """The projects of a data set."""
    return [name for name in json_files(pictures) if is_via3(pictures.tree, name)]


def is_via3(tree: Tree, name: str) -> bool:
    """Whether a JSON file is a project of this format."""
    start = start_of_json(tree, name)
    return (
        start.lstrip().startswith("{")
        and '"project"' in start
        and '"pid"' in start
        and all(counted(tree, name, MARKS).of)
    )


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    found, note = parsed(pictures.tree, file, dict, "VIA 3")
    files, views, metadata, attributes = (found.get(key) for key in ("file", "view", "metadata", "attribute"))
    if not isinstance(files, dict) or not isinstance(metadata, dict):
        raise DataError(message("This is not a VIA file: it has no images"), where=printable(file))
    regions: dict[str, list[dict[str, Any]]] = {}
    for entry in metadata.values():
        if isinstance(entry, dict) and isinstance(entry.get("xy"), list) and entry["xy"]:
            regions.setdefault(_file_of(entry.get("vid"), views), []).append(entry)
    for key, entry in files.items():
        written = next((entry[one] for one in ("fname", "src") if isinstance(entry.get(one), str)), "") if isinstance(entry, dict) else ""  # fmt: skip
        if not written or entry.get("type", IMAGE) != IMAGE:
            yield Skipped(
                message("{}: {}", printable(file), printable(written or str(key))), message("it names no image")
            )
            continue
        boxes, lost = _boxes(regions.get(str(key), []), attributes if isinstance(attributes, dict) else {})
        yield Described(file, written, tuple(boxes), None, None, tuple(lost), note)
        note = None


def _file_of(view: Any, views: Any) -> str:
    """The file that a view shows: it has a number of its own."""
    entry = views.get(str(view)) if isinstance(views, dict) else None
    shown = entry.get("fid_list") if isinstance(entry, dict) else None
    return str(shown[0]) if isinstance(shown, list) and shown else str(view)


def _boxes(regions: list[dict[str, Any]], attributes: dict[str, Any]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for region in regions:
        label = _label(region.get("av"), attributes)
        box = _box(region["xy"], label or NO_CLASS)
        if box is None:
            lost.append(Skipped(message("a box ({})", label or message("no class")), message("it has no coordinates")))
        else:
            boxes.append(box)
    return boxes, lost


def _label(values: Any, attributes: dict[str, Any]) -> str:
    """The first that a region says of itself; of options that can be chosen the first that was, by its name."""
    for key, value in values.items() if isinstance(values, dict) else ():
        about = attributes.get(str(key))
        options = about.get("options") if isinstance(about, dict) else None
        text = str(value).strip()
        if isinstance(options, dict) and options:
            text = str(options.get(text, options.get(text.split(",")[0], text)))
        if text.strip():
            return printable(text).strip()
    return ""


def _box(xy: list[Any], label: str) -> Box | None:
    shape, *numbers = xy
    sides = [number for number in map(finite, numbers) if number is not None]
    if len(sides) < len(numbers):
        return None
    if shape == RECTANGLE and len(sides) == 4:
        return Box(label, sides[0], sides[1], sides[2], sides[3])
    if shape in (CIRCLE, ELLIPSE) and len(sides) == shape:
        across, down = sides[2], sides[-1]
        return Box(label, sides[0] - across, sides[1] - down, 2 * across, 2 * down)
    if shape in (POLYGON, EXTREME_RECTANGLE) and len(sides) >= 4:
        return box_around(label, list(zip(sides[::2], sides[1::2], strict=False)))
    return None


FORMAT = ListingFormat(verbatim("VGG Image Annotator (VIA) 3"), via3_files, _entries)
survey = FORMAT.survey
