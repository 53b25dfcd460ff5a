"""COCO: one JSON file with images, categories and annotations, or several for splits and for other things than boxes.

Source: cocodataset.org, “Data format”. Category numbers are neither counted from 0 nor dense; boxes are x, y, width, height in pixels.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.coco_content import Annotation, Content, Image, Number, content_of
from transferstudio.formats.boxes.json_files import counted, json_files, start_of_json
from transferstudio.formats.boxes.normalising import IN_SHARES, SHARES
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join, split_in, stem_of, surveyed
from transferstudio.formats.boxes.surveying import TASK, counts, with_the_others
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.encodings import encoding_of_file
from transferstudio.formats.guard import each, with_note
from transferstudio.formats.records import Box, BoxRecord, BoxRow, Skipped, SourceEntry, one_note, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, reason

LISTS = re.compile(
    r'"(images|categories)"\s*:\s*\[|"annotations"\s*:\s*\[\s*(\]|\{[^{}]*"(image_id|category_id|bbox)")'
)  # entries of Label Studio have “annotations” as well
OFFICIAL = re.compile(r'\s*\{\s*"(images|annotations|categories|info|licenses)"\s*:')
UNMARKED = "image_info"
LAST = ("captions", "keypoints", "panoptic", "stuff", UNMARKED)
"""Files of the official folders that list the pictures of others once more, or those of the test set, in which nothing is marked."""
SHOWN_DIGITS = 40  # of a number in a message
LOOKED_UP = 100  # pictures by which it is told whether another file lists the same


def survey(tree: Tree) -> Iterator[Survey]:
    """The COCO files of a folder, wherever they lie."""
    pictures = surveyed(tree)
    files = coco_files(pictures)
    if not files:
        return
    described = marked = boxes = 0
    labels: dict[str, None] = {}
    splits: dict[str, int] = {}
    for name in files:
        listed = any(word in stem_of(name).lower() for word in LAST)
        if listed and marked and UNMARKED not in stem_of(name).lower():
            continue
        found = counted(tree, name, (b'"file_name"', b'"bbox"', b'"segmentation"', b'"annotations"'), b'"categories"')
        described, boxes = described + found.of[0], boxes + max(found.of[1:3])
        empty = not listed and found.of[3]  # the list is there, and nothing in it: somebody has annotated it
        marked += found.of[0] if any(found.of[1:3]) or empty else 0
        labels |= dict.fromkeys(str(entry["name"]) for entry in found.entries if "name" in entry)
        split = _split(pictures, name)
        if split:
            splits[split] = splits.get(split, 0) + found.of[0]
    there = min(described, len(pictures.names))
    used = frozenset((*pictures.names, *files))
    title = message("COCO, boxes in {}", ", ".join(map(pictures.shown, files)))
    if not splits:
        splits = counts(map(pictures.split_of, pictures.names))
    samples, labelled = len(pictures.names), min(marked, there)
    yield Survey(title, TASK, partial(read_coco, tree), samples, labelled, boxes, tuple(labels), splits, used)


def coco_files(pictures: Pictures) -> list[str]:
    """The COCO files of a data set, those first that list boxes."""
    files = [name for name in json_files(pictures) if is_coco(pictures.tree, name)]
    return sorted(files, key=lambda name: (any(word in stem_of(name).lower() for word in LAST), name))


def is_coco(tree: Tree, name: str) -> bool:
    """Whether a JSON file begins as COCO does."""
    start = start_of_json(tree, name)
    if not start.lstrip().startswith("{"):
        return False
    return OFFICIAL.match(start) is not None or LISTS.search(start) is not None


def read_coco(tree: Tree, files: list[str] | None = None) -> Iterator[SourceEntry]:
    """The images of COCO files with their boxes. ``files``: which ones; without it: all, then the images in none, unlabelled.

    Raises:
        DataError: a file is no COCO JSON at all.
    """
    pictures = Pictures(tree, None if files is None else folder_of(files[0]))
    if files is None:
        yield from with_the_others(pictures, _read_files(tree, pictures, coco_files(pictures)))
    else:
        yield from _read_files(tree, pictures, files)


def _read_files(tree: Tree, pictures: Pictures, files: list[str]) -> Iterator[SourceEntry]:
    seen: set[str] = set()
    for name in files:
        source = _Source(tree, pictures, name, _split(pictures, name), seen)
        if len(files) == 1:
            yield from _read_file(source)
            continue
        try:  # one bad file does not take the others with it
            yield from _read_file(source)
        except DataError as error:
            yield Skipped(printable(name), reason(error))


def _split(pictures: Pictures, name: str) -> str | None:
    return split_in(stem_of(name)) or pictures.split_of(name)


@dataclass(frozen=True)
class _Source:
    """A file that is read, and what was read before it (``seen``: pictures)."""

    tree: Tree
    pictures: Pictures
    name: str
    split: str | None
    seen: set[str]

    @property
    def shown(self) -> str:
        """The file as it is called in a message."""
        return printable(self.name)


def _read_file(source: _Source) -> Iterator[SourceEntry]:
    with content_of(source.tree, source.name) as content:
        yield from _read_content(source, content)


def _read_content(source: _Source, content: Content) -> Iterator[SourceEntry]:
    if content.only_captions:
        yield Skipped(source.shown, message("it contains captions but no boxes"))
        return
    if source.seen and _known(source, content):
        yield Skipped(source.shown, message("another imported file lists the same images"))
        return
    for index in content.bad_categories:
        yield Skipped(message("{}: class {}", source.shown, index), message("it has no number or no name"))
    for index in content.without_image():
        yield Skipped(message("{}: box {}", source.shown, index), message("it does not state which image it is in"))
    known = one_note(encoding_of_file(source.tree, source.name).note, IN_SHARES if content.in_shares else None)
    records = each(_images(source, content), partial(_record, source, content))
    yield from with_note(records, known)
    for number, boxes, twice in content.left():
        which = message("{}: image {}", source.shown, str(number)[:SHOWN_DIGITS])
        if twice:
            yield Skipped(
                which,
                message(
                    "two images have the same id, so its {} boxes cannot be assigned to either with certainty", boxes
                ),
            )
        else:
            yield Skipped(which, message("{} boxes of an image that is not listed", boxes))


def _known(source: _Source, content: Content) -> bool:
    """Whether most pictures of a file were described by another before."""
    some = [_resolved(source, name) for name in content.some_names(LOOKED_UP)]
    return 2 * sum(isinstance(name, str) and name in source.seen for name in some) > len(some)


def _images(source: _Source, content: Content) -> Iterator[tuple[str, Image] | Skipped]:
    for image in content.images():
        yield (
            Skipped(source.shown, message("an image without a file name"))
            if image.written is None
            else (image.written, image)
        )


def _record(source: _Source, content: Content, written: str, image: Image) -> BoxRecord | Skipped:
    if image.number is None:
        return Skipped(written, message("it has no number"))
    found = _picture(source, written)
    if isinstance(found, Skipped):
        return found
    if content.nothing_marked or content.is_twice(image.number):
        return source.pictures.record(found, None, None, source.split)
    boxes, lost = _boxes(content.of(image.number), content.labels)
    frame = SHARES if content.in_shares else image.frame
    return source.pictures.record(found, tuple(boxes), frame, source.split, tuple(lost))


def _picture(source: _Source, written: str) -> str | Skipped:
    found = _resolved(source, written)
    if isinstance(found, str) and found in source.seen:
        return Skipped(printable(written), message("it is listed twice"))
    if isinstance(found, str):
        source.seen.add(found)
    return found


def _resolved(source: _Source, written: str) -> str | Skipped:
    folder, top = folder_of(source.name), source.pictures.top
    around = [folder, join(folder, "images"), top, join(top, "images")]
    return source.pictures.resolve(written, *around, split=source.split)


def _boxes(annotations: list[Annotation], labels: dict[Number, str]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for one in annotations:
        label = labels.get(one.category) if one.category is not None else None
        if label is None:
            undeclared = message("its class {} is not declared", str(one.category)[:SHOWN_DIGITS])
            unnumbered = message("its class has no number")
            lost.append(Skipped(message("a box"), unnumbered if one.category is None else undeclared))
        elif one.sides is None:
            lost.append(Skipped(message("a box ({})", label), message("it has no coordinates")))
        else:
            boxes.append(Box(label, *one.sides, difficult=one.difficult))
    return boxes, lost


def write_coco(rows: Iterable[BoxRow], out: Path, lost: list[str] | None = None) -> int:
    """Writes ``images/`` and one ``instances[_split].json`` a split into a new folder; returns the number of pictures.

    A picture that nobody has annotated is left out: COCO has no way to say so.

    ``lost`` gets the names of pictures whose original is gone or holds something else now; they are left out.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    numbers: dict[str, int] = {}
    files: dict[str, dict[str, list[dict[str, Any]]]] = {}
    count = 0
    for row, name in place_pictures((row for row in rows if row.boxes is not None), out / "images", lost):
        count += 1
        whole = files.setdefault(row.split or "", {"images": [], "annotations": []})
        whole["images"].append({"id": count, "file_name": name, "width": row.width, "height": row.height})
        for box in row.boxes or ():
            whole["annotations"].append(
                {
                    "id": len(whole["annotations"]) + 1,
                    "image_id": count,
                    "category_id": numbers.setdefault(box.label, len(numbers) + 1),
                    "bbox": [box.x, box.y, box.width, box.height],
                    "area": box.width * box.height,
                    "iscrowd": int(box.difficult),
                    "segmentation": [],
                }
            )
    categories = [{"id": number, "name": name} for name, number in numbers.items()]
    for split, whole in files.items():
        name = f"instances_{split}.json" if split else "instances.json"
        (out / name).write_text(json.dumps({**whole, "categories": categories}, ensure_ascii=False), "utf-8")
    return count
