"""A folder a class, possibly below train/validation/test; or no folders, and no labels."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.records import SPLIT_NAMES, Record, Row, Skipped, is_image_name, printable
from transferstudio.formats.trees import Tree, read


def split_folders(tree: Tree, top: str) -> dict[str, str]:
    """The folders in ``top`` that are named after a split, each with that split; empty where any folder is not."""
    folders = tree.folders(top)
    if folders and all(name.lower() in SPLIT_NAMES for name in folders):
        return {name: SPLIT_NAMES[name.lower()] for name in folders}
    return {}


def read_split_folders(tree: Tree, top: str) -> Iterator[Record | Skipped]:
    """Class folders below split folders."""
    for name, split in split_folders(tree, top).items():
        yield from read_class_folders(tree, _join(top, name), split)


def read_class_folders(tree: Tree, top: str, split: str | None = None) -> Iterator[Record | Skipped]:
    """Every folder is a class; images outside any folder have no label."""
    for item in tree.files(top):
        yield _record(tree, item, top, None, split)
    for name in tree.folders(top):
        for item in tree.walk(_join(top, name)):
            yield _record(tree, item, top, printable(name), split)


def read_flat(tree: Tree, top: str) -> Iterator[Record | Skipped]:
    """Images without labels."""
    for item in tree.walk(top):
        yield _record(tree, item, top, None, None)


def _record(tree: Tree, item: str | Skipped, top: str, label: str | None, split: str | None) -> Record | Skipped:
    if isinstance(item, Skipped):
        return item
    shown = printable(item.removeprefix(f"{top}/") if top else item)
    if not is_image_name(item):
        return Skipped(shown, "not an image file")
    return Record(shown, partial(read, tree, item), tree.path(item), label, split)


def _join(top: str, name: str) -> str:
    return f"{top}/{name}" if top else name


def write_class_folders(rows: Iterable[Row], out: Path) -> int:
    """Copies the images to ``out/[split/]class/name`` (``unlabelled`` where there is no class); returns their number.

    Raises:
        DataError: ``out`` exists and is not empty.
    """
    if out.exists() and any(out.iterdir()):
        raise DataError("The folder is not empty", where=out, advice="Choose a new folder.")
    count = 0
    for row in rows:
        folder = out / (row.split or "") / folder_name(row.label or "unlabelled")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(row.path, free(folder / folder_name(Path(row.name).name)))
        count += 1
    return count


def folder_name(label: str) -> str:
    """The label as one folder name on every system."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", label).strip(". ")
    return name or "_"


def free(path: Path) -> Path:
    """The path, or one with a number behind it where there is such a file."""
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate
