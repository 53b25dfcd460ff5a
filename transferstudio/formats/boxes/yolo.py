"""YOLO: a text file a picture with a line a box, its sides as shares of the picture; data.yaml names classes and splits.

Source: docs.ultralytics.com, “Object detection datasets overview”: class number, centre x, centre y, width, height; or an outline.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from transferstudio.errors import DataError
from transferstudio.formats.boxes.pictures import Pictures, join
from transferstudio.formats.boxes.settling import SHARES
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.records import SPLIT_NAMES, Box, BoxRecord, BoxRow, Skipped, printable
from transferstudio.formats.trees import Tree, read

SETTINGS = (".yaml", ".yml")
NAME_LISTS = ("classes.txt", "obj.names", "_darknet.labels")
LARGEST_SETTINGS = 1024**2  # bytes


def yolo_settings(tree: Tree, top: str) -> str | None:
    """The file of a folder that names the classes: data.yaml, or a plain list; None where there is none."""
    files = sorted(item for item in tree.files(top) if isinstance(item, str))
    for name in files:
        if name.lower().endswith(SETTINGS) and isinstance(_settings(tree, name).get("names"), (list, dict)):
            return name
    return next((name for name in files if posixpath.basename(name) in NAME_LISTS), None)


def read_yolo(tree: Tree, top: str, settings: str) -> Iterator[BoxRecord | Skipped]:
    """The pictures with their boxes; one without a text file has not been looked at, one with an empty file holds nothing."""
    pictures, labels = Pictures(tree, top), _names(tree, settings)
    splits = _splits(tree, settings, top)
    for name in pictures.names:
        split = _split_of(name, splits)
        file = _label_file(tree, name)
        if file is None:
            yield pictures.record(name, None, None, split)
            continue
        try:
            lines = read(tree, file).decode("utf-8-sig", "replace").splitlines()
        except DataError as error:
            yield Skipped(printable(file), str(error).rstrip("."))
            continue
        boxes, lost = _boxes(lines, labels)
        yield pictures.record(name, tuple(boxes), SHARES, split, tuple(lost))


def _settings(tree: Tree, name: str) -> dict[str, Any]:
    try:
        with tree.open(name) as file:
            found = yaml.safe_load(file.read(LARGEST_SETTINGS))
    except (yaml.YAMLError, DataError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _names(tree: Tree, settings: str) -> dict[int, str]:
    if not settings.lower().endswith(SETTINGS):
        lines = read(tree, settings).decode("utf-8-sig", "replace").splitlines()
        return {number: printable(line.strip()) for number, line in enumerate(lines) if line.strip()}
    names = _settings(tree, settings)["names"]
    pairs = names.items() if isinstance(names, dict) else enumerate(names)
    # Anything but plain names is left out: aliases of aliases would grow without bound when written out.
    return {
        int(number): printable(str(name))
        for number, name in pairs
        if isinstance(name, (str, int, float)) and isinstance(number, (str, int)) and str(number).isdigit()
    }


def _splits(tree: Tree, settings: str, top: str) -> dict[str, str]:
    """Folder or file of each split, by its path; one that serves two splits says nothing."""
    values = _settings(tree, settings) if settings.lower().endswith(SETTINGS) else {}
    path = values.get("path")
    root = posixpath.normpath(posixpath.join(top, path if isinstance(path, str) else ""))
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for key in ("train", "val", "valid", "test"):
        entries = values.get(key) or []
        for entry in entries if isinstance(entries, list) else [entries]:
            if not isinstance(entry, str):
                continue
            # Many files say ../train/images where they mean their own folder.
            plain = entry.replace("\\", "/").lstrip("./")
            for place in {posixpath.normpath(join(root if root != "." else "", plain)), join(top, plain).rstrip("/")}:
                for path in _listed(tree, place, top):
                    if found.setdefault(path, SPLIT_NAMES[key]) != SPLIT_NAMES[key]:
                        doubtful.add(path)
    return {path: split for path, split in found.items() if path not in doubtful}


def _listed(tree: Tree, place: str, top: str) -> list[str]:
    """A folder itself, or the pictures that a list of names holds."""
    if not place.endswith(".txt") or not tree.exists(place):
        return [place]
    lines = read(tree, place).decode("utf-8-sig", "replace").splitlines()
    return [posixpath.normpath(join(top, line.strip().removeprefix("./"))) for line in lines if line.strip()]


def _split_of(name: str, splits: dict[str, str]) -> str | None:
    path = PurePosixPath(name)
    return next((splits[str(place)] for place in (path, *path.parents) if str(place) in splits), None)


def _label_file(tree: Tree, name: str) -> str | None:
    """The text file of a picture: below labels/ where it is below images/, or beside it."""
    stem = str(PurePosixPath(name).with_suffix(".txt"))
    parts = stem.split("/")
    if "images" in parts[:-1]:
        place = len(parts) - 2 - parts[:-1][::-1].index("images")
        beside = "/".join([*parts[:place], "labels", *parts[place + 1 :]])
        if tree.exists(beside):
            return beside
    return stem if tree.exists(stem) and posixpath.basename(stem) not in NAME_LISTS else None


def _boxes(lines: list[str], labels: dict[int, str]) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            class_, *sides = (float(word) for word in line.split())
        except ValueError:
            lost.append(Skipped(f"line {number}", "it holds something that is no number"))
            continue
        label = labels.get(int(class_)) if class_ == int(class_) else None
        if label is None:
            lost.append(Skipped(f"line {number}", f"its class {class_:g} is not declared"))
        elif len(sides) in (4, 5):  # a fifth number is a confidence
            x, y, width, height = sides[:4]
            boxes.append(Box(label, x - width / 2, y - height / 2, width, height))
        elif len(sides) >= 6 and len(sides) % 2 == 0:
            across, down = sides[::2], sides[1::2]
            boxes.append(Box(label, min(across), min(down), max(across) - min(across), max(down) - min(down)))
        else:
            lost.append(Skipped(f"line {number}", f"it has {len(sides)} numbers after the class, in place of 4"))
    return boxes, lost


def write_yolo(rows: Iterable[BoxRow], out: Path) -> int:
    """Writes images/, labels/ and data.yaml into a new folder, by split where there is one; returns the number of pictures.

    What is difficult is written like everything else: YOLO has no word for it.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    numbers: dict[str, int] = {}
    splits: set[str] = set()
    count = 0
    (out / "images").mkdir()
    for split, chosen in _by_split(rows):
        folder = {"validation": "val"}.get(split, split)
        splits.add(folder)
        (out / "labels" / folder).mkdir(parents=True, exist_ok=True)
        for row, name in place_pictures(chosen, out / "images" / folder):
            count += 1
            if row.boxes is None:
                continue
            lines = [_line(numbers.setdefault(box.label, len(numbers)), box, row) for box in row.boxes]
            (out / "labels" / folder / f"{Path(name).stem}.txt").write_text("".join(lines), "utf-8")
    paths = {split: f"images/{split}" for split in sorted(splits - {""})} or {"train": "images", "val": "images"}
    values = {"path": ".", **paths, "names": {number: name for name, number in numbers.items()}}
    text = yaml.safe_dump(values, allow_unicode=True, sort_keys=False)
    (out / "data.yaml").write_text(text, "utf-8")
    return count


def _by_split(rows: Iterable[BoxRow]) -> list[tuple[str, list[BoxRow]]]:
    found: dict[str, list[BoxRow]] = {}
    for row in rows:
        found.setdefault(row.split or "", []).append(row)
    return sorted(found.items())


def _line(class_: int, box: Box, row: BoxRow) -> str:
    centre = ((box.x + box.width / 2) / row.width, (box.y + box.height / 2) / row.height)
    return f"{class_} {centre[0]:.10g} {centre[1]:.10g} {box.width / row.width:.10g} {box.height / row.height:.10g}\n"
