"""KITTI: a text file an image with a line an object: class, truncation, occlusion, angle, left, top, right, bottom in pixels, and its place.

Source: the devkit of cvlibs.net/datasets/kitti, readme.txt; NVIDIA TAO reads the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from transferstudio.formats.boxes.pictures import Pictures, folder_of, spread, stem_of
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.encodings import text_of
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import Box, Skipped, printable
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import message

INSPECTED = 10  # files of a folder from which it is recognised
NOT_MARKED = "dontcare"  # regions that the data set says nothing about
LINE = re.compile(r"(\S{1,100})(?: -?\d{1,9}(?:\.\d{1,9})?){14,15}\s*")


def kitti_files(pictures: Pictures) -> list[str]:
    """The text files that lie in a folder most of whose files are of this format."""
    by_folder: dict[str, list[str]] = {}
    for name in pictures.files(".txt") if pictures.names else ():
        by_folder.setdefault(folder_of(name), []).append(name)
    return [
        name for names in by_folder.values() if _are_kitti(pictures.tree, spread(names, INSPECTED)) for name in names
    ]


def _are_kitti(tree: Tree, names: list[str]) -> bool:
    first = [_first_line(tree, name) for name in names]
    filled = [line for line in first if line]
    return bool(filled) and 2 * sum(LINE.fullmatch(line) is not None for line in filled) > len(filled)


def _first_line(tree: Tree, name: str) -> str:
    start = result_or_none(lambda: start_of(tree, name)) or b""
    return start.decode("utf-8-sig", "replace").split("\n", 1)[0].strip()


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    text, note = text_of(pictures.tree, file)
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        if LINE.fullmatch(line.strip()) is None:
            lost.append(Skipped(message("line {}", number), message("not a KITTI line")))
            continue
        label, *numbers = line.split()
        if label.lower() != NOT_MARKED:
            left, top, right, bottom = map(float, numbers[3:7])
            boxes.append(Box(printable(label), left, top, right - left, bottom - top))
    yield Described(file, stem_of(file), tuple(boxes), None, None, tuple(lost), note)


FORMAT = ListingFormat(message("KITTI, one text file per image"), kitti_files, _entries)
survey = FORMAT.survey
