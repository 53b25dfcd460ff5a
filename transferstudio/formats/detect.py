"""Finds out what a dropped file or folder is, and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.class_folders import read_class_folders, read_flat, read_split_folders, split_folders
from transferstudio.formats.records import Record, Records, is_image_name, printable
from transferstudio.formats.table import columns_of, read_table
from transferstudio.formats.trees import FolderTree, Tree, ZipTree, read

TABLE_SUFFIXES = {".csv", ".tsv", ".txt"}


@dataclass(frozen=True)
class Dataset:
    """A recognised data set: its format in words, and a function that reads it from the start."""

    source: Path
    format: str
    records: Callable[[], Records]


def detect(path: Path) -> Dataset:
    """Recognises a folder, a zip archive, a table or a single image.

    Raises:
        DataError: it is not there, or nothing in it can be used.
    """
    if path.is_dir():
        return _in_tree(path, FolderTree(path), "")
    if not path.exists():
        raise DataError("This file or folder is not there", where=path, advice="Check the name.")
    if path.suffix.lower() == ".zip":
        return _in_tree(path, ZipTree(path), " in a zip archive")
    if path.suffix.lower() in TABLE_SUFFIXES:
        tree = FolderTree(path.parent)
        columns_of(tree, path.name)
        return Dataset(path, "table of paths", partial(read_table, tree, path.name))
    if is_image_name(path.name):
        tree = FolderTree(path.parent)
        return Dataset(
            path, "single image", lambda: iter([Record(printable(path.name), partial(read, tree, path.name), path)])
        )
    raise DataError(
        "This kind of file is not known",
        where=path,
        advice="Give a folder of images, a zip archive of one, or a CSV table.",
    )


def _in_tree(path: Path, tree: Tree, suffix: str) -> Dataset:
    dataset = _recognise(path, tree, suffix)
    return replace(dataset, records=lambda: chain(tree.refused(), dataset.records()))


def _recognise(path: Path, tree: Tree, suffix: str) -> Dataset:
    top = _top(tree)
    tables = [item for item in tree.files(top) if isinstance(item, str) and item.lower().endswith((".csv", ".tsv"))]
    if len(tables) == 1 and _readable_table(tree, tables[0]):
        return Dataset(path, f"table of paths{suffix}", partial(read_table, tree, tables[0]))
    if split_folders(tree, top):
        return Dataset(path, f"class folders below split folders{suffix}", partial(read_split_folders, tree, top))
    if tree.folders(top):
        return Dataset(path, f"class folders{suffix}", partial(read_class_folders, tree, top))
    if next(tree.walk(top), None) is None:
        raise DataError("There are no files in it", where=path, advice="Choose a folder that holds images.")
    return Dataset(path, f"images without labels{suffix}", partial(read_flat, tree, top))


def _top(tree: Tree) -> str:
    """Goes down through folders that hold nothing but one folder of folders, as archives often do."""
    top = ""
    while True:
        folders = tree.folders(top)
        if (
            len(folders) != 1
            or split_folders(tree, top)
            or any(isinstance(f, str) and is_image_name(f) for f in tree.files(top))
        ):
            return top
        below = f"{top}/{folders[0]}" if top else folders[0]
        has_table = any(isinstance(f, str) and f.lower().endswith((".csv", ".tsv")) for f in tree.files(below))
        if not tree.folders(below) and not has_table:
            return top
        top = below


def _readable_table(tree: Tree, table: str) -> bool:
    try:
        columns_of(tree, table)
    except DataError:
        return False
    return True
