"""COCO: one JSON file with images, categories and annotations, or several for splits and for other things than boxes.

Source: cocodataset.org, “Data format”. Category numbers are neither counted from 0 nor dense; boxes are x, y, width, height in pixels.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.json_files import counted, json_files, start_of_json
from transferstudio.formats.boxes.masks import around_mask
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join, split_in, stem_of, surveyed
from transferstudio.formats.boxes.settling import IN_SHARES, SHARES, box_around, finite, in_shares
from transferstudio.formats.boxes.surveying import TASK, counts, with_the_others
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.encodings import parsed_json
from transferstudio.formats.guard import each, with_note
from transferstudio.formats.records import Box, BoxRecord, BoxRow, Item, Skipped, one_note, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message, reason

LISTS = re.compile(
    r'"(images|categories)"\s*:\s*\[|"annotations"\s*:\s*\[\s*(\]|\{[^{}]*"(image_id|category_id|bbox)")'
)  # entries of Label Studio have “annotations” as well
OFFICIAL = re.compile(r'\s*\{\s*"(images|annotations|categories|info|licenses)"\s*:')
UNMARKED = "image_info"
LAST = ("captions", "keypoints", "panoptic", "stuff", UNMARKED)
"""Files of the official folders that list the pictures of others once more, or those of the test set, in which nothing is marked."""
SHOWN_DIGITS = 40  # of a number in a message
Number = int | str
"""What pictures and classes are called by."""


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
        empty = not listed and found.of[3]  # the list is there, and nothing in it: somebody has looked
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


def read_coco(tree: Tree, files: list[str] | None = None) -> Iterator[Item]:
    """The images of COCO files with their boxes. ``files``: which ones; without it: all, then the images in none, unlabelled.

    Raises:
        DataError: a file is no COCO JSON at all.
    """
    pictures = Pictures(tree, None if files is None else folder_of(files[0]))
    if files is None:
        yield from with_the_others(pictures, _read_files(tree, pictures, coco_files(pictures)))
    else:
        yield from _read_files(tree, pictures, files)


def _read_files(tree: Tree, pictures: Pictures, files: list[str]) -> Iterator[Item]:
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


@dataclass
class _Content:
    """What a file holds, by the ids of pictures; ``twice``: ids of more than one picture."""

    labels: dict[Number, str]
    boxes: dict[Number, list[dict[str, Any]]] = field(default_factory=dict)
    twice: set[Number] = field(default_factory=set)
    shares: bool = False
    nothing_marked: bool = False


def _read_file(source: _Source) -> Iterator[Item]:
    whole, listed, note = _parsed(source.tree, source.name)
    if whole["annotations"] and all(isinstance(entry, dict) and "caption" in entry for entry in whole["annotations"]):
        yield Skipped(source.shown, message("it holds captions and no boxes"))
        return
    images = [image for image in whole["images"] if isinstance(image, dict) and _file_name(image)]
    if source.seen and _known(source, images):
        yield Skipped(source.shown, message("another file that was imported lists the same images"))
        return
    content = _Content({}, nothing_marked=not listed)
    yield from _content(source, whole, images, content)

    def record(written: str, image: dict[str, Any]) -> BoxRecord | Skipped:
        return _record(source, content, written, image)

    entries = _images(source.shown, whole["images"])
    yield from with_note(each(entries, record), one_note(note, _told(content)))
    for number, left in content.boxes.items():
        which = message("{}: image {}", source.shown, str(number)[:SHOWN_DIGITS])
        if number in content.twice:
            yield Skipped(
                which, message("two images have the same id, so its {} boxes belong to none for sure", len(left))
            )
        else:
            yield Skipped(which, message("{} boxes of an image that is not listed", len(left)))


def _told(content: _Content) -> Message | None:
    return IN_SHARES if content.shares else None


def _known(source: _Source, images: list[dict[str, Any]]) -> bool:
    """Whether most pictures of a file were described by another before."""
    some = images[:: max(1, len(images) // 100)]
    found = [_resolved(source, _file_name(image) or "") for image in some]
    return 2 * sum(isinstance(name, str) and name in source.seen for name in found) > len(some)


def _content(
    source: _Source, whole: dict[str, list[Any]], images: list[dict[str, Any]], content: _Content
) -> Iterator[Skipped]:
    """Fills ``content``; what cannot be used, with the reason."""
    for place, entry in enumerate(whole["categories"], 1):
        number, label = _category(entry)
        if number is None or label is None:
            yield Skipped(message("{}: class {}", source.shown, place), message("it has no number, or no name"))
        else:
            content.labels[number] = label
    for place, entry in enumerate(whole["annotations"], 1):
        number = _number(entry.get("image_id")) if isinstance(entry, dict) else None
        if number is None:
            yield Skipped(message("{}: box {}", source.shown, place), message("it does not say in which image it is"))
        else:
            content.boxes.setdefault(number, []).append(entry)
    named: dict[Number, str] = {}
    for image in images:
        number = _number(image.get("id"))
        if number is not None and named.setdefault(number, image["file_name"]) != image["file_name"]:
            content.twice.add(number)
    sides = (_sides(entry) for entries in content.boxes.values() for entry in entries)
    content.shares = in_shares(Box("", *four) for four in sides if four is not None)


def _record(source: _Source, content: _Content, written: str, image: dict[str, Any]) -> BoxRecord | Skipped:
    number = _number(image.get("id"))
    if number is None:
        return Skipped(written, message("it has no number"))
    found = _picture(source, written)
    if isinstance(found, Skipped):
        if number not in content.twice:
            content.boxes.pop(number, None)
        return found
    if number in content.twice or content.nothing_marked:
        return source.pictures.record(found, None, None, source.split)
    boxes, lost = _boxes(content.boxes.pop(number, []), content.labels)
    frame = SHARES if content.shares else _frame(image)
    return source.pictures.record(found, tuple(boxes), frame, source.split, tuple(lost))


def _file_name(image: dict[str, Any]) -> str | None:
    """What the file of a picture is called; it is kept as ``file_name``, where it may have another name."""
    for key in ("file_name", "filename", "path", "coco_url"):
        if isinstance(image.get(key), str):
            image["file_name"] = image[key]
            return str(image[key])
    return None


def _images(shown: str, images: list[Any]) -> Iterator[tuple[str, dict[str, Any]] | Skipped]:
    for image in images:
        if isinstance(image, dict) and isinstance(image.get("file_name"), str):
            yield image["file_name"], image
        else:
            yield Skipped(shown, message("an image without file name"))


def _parsed(tree: Tree, name: str) -> tuple[dict[str, list[Any]], bool, Message | None]:
    """The lists of a file, whether it has one of annotations at all, and what a person should know about its encoding."""
    try:
        whole, note = parsed_json(tree, name)
        lists = {
            key: whole.get(key, [] if "images" in whole else None) for key in ("images", "annotations", "categories")
        }
        if not all(isinstance(entries, list) for entries in lists.values()):
            raise TypeError
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise DataError(
            message("This is not a COCO file: it has no lists “images”, “annotations” and “categories”"),
            where=printable(name),
            advice=message("Export it once more as COCO JSON for object detection."),
        ) from error
    return lists, "annotations" in whole, note


def _number(value: Any) -> Number | None:
    """What an entry is called by: a number, or a text in its place; None where it is neither. “7” is 7."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str) and re.fullmatch("0|[1-9][0-9]{0,17}", value):
        return int(value)
    return value if isinstance(value, (int, str)) and not isinstance(value, bool) else None


def _category(entry: Any) -> tuple[Number | None, str | None]:
    """The number and the name of a class, which is its number where it has no name."""
    if not isinstance(entry, dict):
        return None, None
    number = _number(entry.get("id"))
    name = entry.get("name", number)
    label = printable(str(name)).strip() if isinstance(name, (str, int)) else ""
    return number, label or None


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


def _frame(image: dict[str, Any]) -> tuple[float, float] | None:
    width, height = finite(image.get("width")), finite(image.get("height"))
    return (width, height) if width is not None and height is not None and width > 0 and height > 0 else None


def _boxes(entries: list[dict[str, Any]], labels: dict[Number, str]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for entry in entries:
        number = _number(entry.get("category_id"))
        label = labels.get(number) if number is not None else None
        sides = _sides(entry)
        if label is None:
            undeclared = message("its class {} is not declared", str(number)[:SHOWN_DIGITS])
            lost.append(
                Skipped(message("a box"), undeclared if number is not None else message("its class has no number"))
            )
        elif sides is None:
            lost.append(Skipped(message("a box ({})", label), message("it has no position")))
        else:
            difficult = bool(entry.get("iscrowd") or entry.get("ignore"))
            boxes.append(Box(label, *sides, difficult=difficult))
    return boxes, lost


def _sides(entry: dict[str, Any]) -> tuple[float, float, float, float] | None:
    """Left, top, width, height; around the outline or the mask where the box itself is missing."""
    box = entry.get("bbox")
    sides = [finite(side) for side in box] if isinstance(box, list) and len(box) == 4 else []
    if sides and None not in sides:
        x, y, width, height = (side for side in sides if side is not None)
        return x, y, width, height
    outline = entry.get("segmentation")
    if isinstance(outline, list) and outline and all(isinstance(part, list) for part in outline):
        numbers = [finite(value) for part in outline for value in part]
        across, down = numbers[::2], numbers[1::2]
        if None in numbers or not across or len(across) != len(down):
            return None
        xs, ys = [side for side in across if side is not None], [side for side in down if side is not None]
        around = box_around("", list(zip(xs, ys, strict=True)))
        return around.x, around.y, around.width, around.height
    return around_mask(outline)


def write_coco(rows: Iterable[BoxRow], out: Path, lost: list[str] | None = None) -> int:
    """Writes ``images/`` and one ``instances[_split].json`` a split into a new folder; returns the number of pictures.

    A picture that nobody has looked at is left out: COCO has no way to say so.

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
