"""COCO: one JSON file with images, categories and annotations.

Source: cocodataset.org, “Data format”. Category numbers are neither counted from 0 nor dense; boxes are x, y, width, height in pixels.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.masks import around_mask
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join, split_in
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.records import Box, BoxRecord, BoxRow, Skipped, printable
from transferstudio.formats.trees import Tree, read

SNIFFED = 4096
STARTS = re.compile(rb'\s*(\xef\xbb\xbf)?\s*\{\s*"(images|annotations|categories|info|licenses|type)"')
FOLDERS = ("annotations", "train", "valid", "val", "test")


def coco_files(tree: Tree, top: str) -> list[str]:
    """The COCO files of a folder, of its annotations folder, and of its split folders."""
    folders = [top, *(join(top, name) for name in tree.folders(top) if name.lower() in FOLDERS)]
    files = [item for folder in folders for item in tree.files(folder) if isinstance(item, str)]
    return sorted(name for name in files if name.lower().endswith(".json") and is_coco(tree, name))


def is_coco(tree: Tree, name: str) -> bool:
    """Whether a JSON file begins as COCO does."""
    with tree.open(name) as file:
        return STARTS.match(file.read(SNIFFED)) is not None


def read_coco(tree: Tree, top: str, files: list[str]) -> Iterator[BoxRecord | Skipped]:
    """The pictures of COCO files with their boxes.

    Raises:
        DataError: a file is no COCO JSON at all.
    """
    pictures = Pictures(tree, top)
    seen: set[str] = set()
    for name in files:
        split = split_in(Path(name).stem, folder_of(name).rsplit("/", 1)[-1])
        whole = _parsed(tree, name)
        labels = {
            entry.get("id"): str(entry.get("name", entry.get("id")))
            for entry in whole["categories"]
            if isinstance(entry, dict)
        }
        by_image: dict[Any, list[dict[str, Any]]] = {}
        for entry in whole["annotations"]:
            if isinstance(entry, dict):
                by_image.setdefault(entry.get("image_id"), []).append(entry)
        for image in whole["images"]:
            found = _picture(pictures, name, top, image, seen)
            if isinstance(found, Skipped):
                yield found
                continue
            boxes, lost = _boxes(by_image.pop(image.get("id"), []), labels)
            yield pictures.record(found, tuple(boxes), _frame(image), split, tuple(lost))
        for number, entries in by_image.items():
            yield Skipped(f"{printable(name)}: image {number}", f"{len(entries)} boxes of a picture that is not listed")


def _parsed(tree: Tree, name: str) -> dict[str, Any]:
    try:
        whole = json.loads(read(tree, name).decode("utf-8-sig", "replace"))
        if not all(isinstance(whole[key], list) for key in ("images", "annotations", "categories")):
            raise TypeError
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise DataError(
            "This is not a COCO file: it has no lists “images”, “annotations” and “categories”",
            where=printable(name),
            advice="Export it once more as COCO JSON for object detection.",
        ) from error
    checked: dict[str, Any] = whole
    return checked


def _picture(pictures: Pictures, name: str, top: str, image: Any, seen: set[str]) -> str | Skipped:
    if not isinstance(image, dict) or not isinstance(image.get("file_name"), str):
        return Skipped(printable(name), "an image without file name")
    folder = folder_of(name)
    around = [folder, join(folder, "images"), top, join(top, "images")]
    found = pictures.resolve(image["file_name"], *around)
    if isinstance(found, str) and found in seen:
        return Skipped(printable(image["file_name"]), "it is listed twice")
    if isinstance(found, str):
        seen.add(found)
    return found


def _frame(image: dict[str, Any]) -> tuple[float, float] | None:
    width, height = image.get("width"), image.get("height")
    if isinstance(width, (int, float)) and isinstance(height, (int, float)) and width > 0 and height > 0:
        return float(width), float(height)
    return None


def _boxes(entries: list[dict[str, Any]], labels: dict[Any, str]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for entry in entries:
        label = labels.get(entry.get("category_id"))
        sides = _sides(entry)
        if label is None:
            lost.append(Skipped("a box", f"its class {entry.get('category_id')} is not declared"))
        elif sides is None:
            lost.append(Skipped(f"a box ({label})", "it has no position"))
        else:
            difficult = bool(entry.get("iscrowd") or entry.get("ignore"))
            boxes.append(Box(label, *sides, difficult=difficult))
    return boxes, lost


def _sides(entry: dict[str, Any]) -> tuple[float, float, float, float] | None:
    """Left, top, width, height; around the outline or the mask where the box itself is missing."""
    box = entry.get("bbox")
    if isinstance(box, list) and len(box) == 4 and all(isinstance(side, (int, float)) for side in box):
        return float(box[0]), float(box[1]), float(box[2]), float(box[3])
    outline = entry.get("segmentation")
    if isinstance(outline, list) and outline and all(isinstance(part, list) for part in outline):
        numbers = [float(value) for part in outline for value in part if isinstance(value, (int, float))]
        x, y = numbers[::2], numbers[1::2]
        if x and len(x) == len(y):
            return min(x), min(y), max(x) - min(x), max(y) - min(y)
    return around_mask(outline)


def write_coco(rows: Iterable[BoxRow], out: Path) -> int:
    """Writes ``images/`` and one ``instances[_split].json`` a split into a new folder; returns the number of pictures.

    A picture that nobody has looked at is left out: COCO has no way to say so.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    numbers: dict[str, int] = {}
    files: dict[str, dict[str, list[dict[str, Any]]]] = {}
    count = 0
    for row, name in place_pictures((row for row in rows if row.boxes is not None), out / "images"):
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
