"""YOLO for Keras and YOLOv4 for PyTorch: one text file with a line an image, ``1.jpg left,top,right,bottom,class …``, and one of classes.

Source: roboflow.com/formats/yolov4-pytorch-txt and yolo-keras-txt. Sides are pixels, classes count from 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from transferstudio.formats.boxes.pictures import Pictures, folder_of, stem_of, surveyed
from transferstudio.formats.boxes.surveying import (
    Described,
    described_pictures,
    in_files,
    survey_by_reading,
    with_the_others,
)
from transferstudio.formats.encodings import text_lines, text_of
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.json_entries import numbered
from transferstudio.formats.records import Box, Skipped, SourceEntry, is_image_name, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import message

TITLE = message("YOLO in one file, one line per image")
BOX = r"-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){3},\d+"
LINE = re.compile(rf"(?P<image>.*?\S)(?P<boxes>(?:\s+{BOX})*)\s*")
MOST_FILES, MOST_CLASSES = 200, 100_000


def keras_yolo_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set."""
    return [name for name in pictures.files(".txt")[:MOST_FILES] if is_keras_yolo(pictures.tree, name)]


def is_keras_yolo(tree: Tree, name: str) -> bool:
    """Whether a text file names an image with boxes in its first lines."""
    start = (result_or_none(partial(start_of, tree, name)) or b"").decode("utf-8-sig", "replace")
    found = [_parts(line) for line in start.splitlines()[:10] if line.strip()]
    return (
        bool(found)
        and all(is_image_name(image) and "." in image for image, _ in found)
        and any(boxes for _, boxes in found)
    )


def survey(tree: Tree) -> Iterator[Survey]:
    """See :class:`transferstudio.formats.survey.Format`."""
    pictures = surveyed(tree)
    files = keras_yolo_files(pictures)
    if files:
        classes = [name for file in files if (name := _class_file(pictures, file)) is not None]
        yield from survey_by_reading(TITLE, partial(read, tree), pictures, [*files, *classes])


def read(tree: Tree, files: list[str] | None = None) -> Iterator[SourceEntry]:
    """The images with their boxes; ``files``: those of these files, without it those of all, then the images in none, unlabelled."""
    pictures = Pictures(tree)
    chosen = keras_yolo_files(pictures) if files is None else files
    described = described_pictures(pictures, in_files(chosen, partial(_entries, pictures)))
    yield from with_the_others(pictures, described) if files is None else described


def _class_file(pictures: Pictures, file: str) -> str | None:
    """The file that names the classes: beside the annotations, or the only one there is."""
    named = [
        name
        for name in pictures.files(".txt", ".names")
        if "classes" in stem_of(name).lower() or name.endswith(".names")
    ]
    beside = [name for name in named if folder_of(name) == folder_of(file)]
    return next(iter(beside or (named if len(named) == 1 else [])), None)


def _entries(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    listed = _class_file(pictures, file)
    text = (result_or_none(partial(text_of, pictures.tree, listed)) or ("", None))[0] if listed else ""
    classes = [printable(line).strip() for line in text.strip().splitlines()[:MOST_CLASSES]]
    with text_lines(pictures.tree, file) as lines:
        for item in numbered(lines):
            if isinstance(item, Skipped):
                yield Skipped(message("{}: {}", printable(file), item.name), item.reason)
                continue
            image, found = _parts(item[1])
            if not is_image_name(image) or "." not in image:
                yield Skipped(message("{}: {}", printable(file), item[0]), message("it names no image"))
                continue
            boxes = tuple(_box(one, classes) for one in found)
            yield Described(file, image, boxes)


def _parts(line: str) -> tuple[str, list[str]]:
    """The image of a line, whose name may hold blanks, and its boxes as they are written."""
    found = LINE.fullmatch(line.strip("\ufeff \t\r\n"))
    return (found["image"], found["boxes"].split()) if found else ("", [])


def _box(written: str, classes: list[str]) -> Box:
    left, top, right, bottom, number = written.split(",")
    label = classes[int(number)] if int(number) < len(classes) and classes[int(number)] else number
    return Box(label, float(left), float(top), float(right) - float(left), float(bottom) - float(top))
