"""Create ML: a JSON list with an entry an image, whose boxes have their centre and size in pixels.

Source: developer.apple.com/documentation/createml/building-an-object-detector-data-source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from transferstudio.formats.boxes.json_files import items, json_files, start_of_json
from transferstudio.formats.boxes.normalising import finite
from transferstudio.formats.boxes.pictures import Pictures
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.encodings import encoding_of_file
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, verbatim

START = re.compile(r"\s*\[\s*\{")
IMAGE = re.compile(r'"(image|imagefilename|filename)"\s*:\s*"')
ANNOTATIONS = re.compile(r'"annotations?"\s*:\s*\[\s*(\]|\{[^{}]*"(coordinates|label)"\s*:)')


def create_ml_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set."""
    return [name for name in json_files(pictures) if is_create_ml(pictures.tree, name)]


def is_create_ml(tree: Tree, name: str) -> bool:
    """Whether a JSON file is a list of images with coordinates."""
    start = start_of_json(tree, name)
    return all((START.match(start), IMAGE.search(start), ANNOTATIONS.search(start), '"coordinates"' in start))


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    note = encoding_of_file(pictures.tree, file).note
    for index, entry in items(pictures.tree, file, "Create ML"):
        keys = ("image", "imagefilename", "filename")
        written = next((entry[key] for key in keys if isinstance(entry.get(key), str)), "") if isinstance(entry, dict) else ""  # fmt: skip
        if not written:
            yield Skipped(message("{}: entry {}", printable(file), index), message("it names no image"))
            continue
        boxes, lost = _boxes(entry.get("annotations", entry.get("annotation")))
        yield Described(file, written, tuple(boxes), None, None, tuple(lost), note)
        note = None


def _boxes(entries: Any) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for entry in entries if isinstance(entries, list) else ():
        label = entry.get("label") if isinstance(entry, dict) else None
        name = printable(str(label)).strip() if isinstance(label, (str, int)) and not isinstance(label, bool) else ""
        sides = entry.get("coordinates") if isinstance(entry, dict) else None
        x, y, width, height = (finite(sides.get(key)) if isinstance(sides, dict) else None for key in ("x", "y", "width", "height"))  # fmt: skip
        if x is None or y is None or width is None or height is None:
            lost.append(Skipped(message("a box ({})", name or message("no class")), message("it has no coordinates")))
        elif not name:
            lost.append(Skipped(message("a box"), message("it has no class")))
        else:
            boxes.append(Box(name, x - width / 2, y - height / 2, width, height))
    return boxes, lost


FORMAT = ListingFormat(verbatim("Create ML JSON"), create_ml_files, _entries)
survey = FORMAT.survey
