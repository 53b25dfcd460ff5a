"""Finds out what a dropped file or folder is, and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.boxes.detecting import boxes_in_file, boxes_in_folder
from transferstudio.formats.class_folders import read_class_folders, read_flat, read_split_folders, split_folders
from transferstudio.formats.questions import DOCUMENT_SUFFIXES, has_questions, read_documents, read_questions
from transferstudio.formats.records import SPLIT_NAMES, Record, Records, is_image_name, printable
from transferstudio.formats.table import columns_of, read_table
from transferstudio.formats.texts import (
    LINES_SUFFIXES,
    SUFFIXES,
    TextColumns,
    columns_of_file,
    first_rows,
    read_lines,
    read_text_folders,
    read_texts,
)
from transferstudio.formats.trees import FolderTree, Tree, ZipTree, read

TABLE_SUFFIXES = {".csv", ".tsv", ".txt"}
IMAGES, TEXTS, QUESTIONS = "image-classification", "text-classification", "question-answering"
BOXES = "object-detection"
LOOKED_AT = 50  # files of a folder from which it is told whether they are texts or pictures


@dataclass(frozen=True)
class Dataset:
    """A recognised data set: its format in words, and a function that reads it from the start."""

    source: Path
    format: str
    records: Callable[[], Records]
    task: str = IMAGES
    unlabelled: bool = False
    """Whether it is pictures and nothing else, which serve every task on pictures."""


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
    pictures = _table_of_pictures(path, FolderTree(path.parent))
    if pictures:
        return pictures
    if path.suffix.lower() in (*SUFFIXES, ".json") and has_questions(FolderTree(path.parent), path.name):
        split = SPLIT_NAMES.get(path.stem.lower())
        reading = partial(read_questions, FolderTree(path.parent), path.name, split)
        return Dataset(path, "passages with questions", reading, QUESTIONS)
    if path.suffix.lower() in (*SUFFIXES, ".txt"):
        return _of_texts(path)
    if is_image_name(path.name):
        tree = FolderTree(path.parent)
        return Dataset(
            path,
            "single image",
            lambda: iter([Record(printable(path.name), partial(read, tree, path.name), path)]),
            unlabelled=True,
        )
    raise DataError(
        "This kind of file is not known",
        where=path,
        advice="Give a folder of images or of .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).",
    )


def _table_of_pictures(path: Path, tree: FolderTree) -> Dataset | None:
    """One file that names pictures, with boxes or with labels."""
    boxes = boxes_in_file(tree, path.name)
    if boxes:
        return Dataset(path, *boxes, BOXES)
    if path.suffix.lower() in TABLE_SUFFIXES and _readable_table(tree, path.name):
        return Dataset(path, "table of paths", partial(read_table, tree, path.name))
    return None


def table_of_texts(path: Path, columns: TextColumns) -> Dataset:
    """A table of texts whose columns a person chose."""
    reading = partial(read_texts, FolderTree(path.parent), path.name, columns=columns)
    return Dataset(path, "table of texts, its columns chosen by hand", reading, TEXTS)


def pictures_to_mark(path: Path) -> Dataset:
    """Pictures in which boxes are to be drawn; what folders they lie in says nothing then.

    Raises:
        DataError: it is not there, or no picture is in it.
    """
    found = detect(path)
    if found.task == BOXES or found.unlabelled:
        return replace(found, task=BOXES)
    if found.task != IMAGES or not path.is_dir():
        raise DataError("There are no pictures to draw boxes in", where=path, advice="Give a picture, or a folder.")
    return Dataset(path, "pictures to draw boxes in", partial(read_flat, FolderTree(path), ""), BOXES, unlabelled=True)


def documents(path: Path) -> Dataset:
    """A text file, or a folder of them, as passages to ask about.

    Raises:
        DataError: it is not there, or no text file is in it.
    """
    if path.is_dir():
        tree: Tree = FolderTree(path)
        names = [item for item in tree.walk("") if isinstance(item, str) and item.lower().endswith(DOCUMENT_SUFFIXES)]
    else:
        tree, names = FolderTree(path.parent), [path.name] if path.suffix.lower() in DOCUMENT_SUFFIXES else []
    if not names or not path.exists():
        raise DataError(
            "There is no document to ask about", where=path, advice="Give a text file (.txt, .md), or a folder of them."
        )
    return Dataset(path, "documents to ask about", partial(read_documents, tree, sorted(names)), QUESTIONS)


def _in_tree(path: Path, tree: Tree, suffix: str) -> Dataset:
    dataset = _recognise(path, tree, suffix)
    return replace(dataset, records=lambda: chain(tree.refused(), dataset.records()))


def _recognise(path: Path, tree: Tree, suffix: str) -> Dataset:
    top = _top(tree)
    described = _described(path, tree, top, suffix)
    if described:
        return described
    if _mostly_texts(tree, top):
        return Dataset(path, f"folders of text files{suffix}", partial(read_text_folders, tree, top), TEXTS)
    if split_folders(tree, top):
        return Dataset(path, f"class folders below split folders{suffix}", partial(read_split_folders, tree, top))
    if tree.folders(top):
        return Dataset(path, f"class folders{suffix}", partial(read_class_folders, tree, top))
    if next(tree.walk(top), None) is None:
        raise DataError("There are no files in it", where=path, advice="Choose a folder that holds images.")
    return Dataset(path, f"images without labels{suffix}", partial(read_flat, tree, top), unlabelled=True)


def _described(path: Path, tree: Tree, top: str, suffix: str) -> Dataset | None:
    """A folder in which files describe the samples: boxes, a table, questions or texts."""
    boxes = boxes_in_folder(tree, top)
    if boxes:
        return Dataset(path, f"{boxes[0]}{suffix}", boxes[1], BOXES)
    tables = [item for item in tree.files(top) if isinstance(item, str) and item.lower().endswith((".csv", ".tsv"))]
    if len(tables) == 1 and _readable_table(tree, tables[0]):
        return Dataset(path, f"table of paths{suffix}", partial(read_table, tree, tables[0]))
    for title, task, files, reader in (
        ("passages with questions", QUESTIONS, _question_files(tree, top), read_questions),
        ("texts", TEXTS, _text_tables(tree, top), read_texts),
    ):
        if files:
            names = ", ".join(printable(name) for name, _ in files)
            return Dataset(path, f"{title} in {names}{suffix}", partial(_all, reader, tree, files), task)
    return None


def _of_texts(path: Path) -> Dataset:
    """One file that holds texts."""
    tree = FolderTree(path.parent)
    if path.suffix.lower() == ".txt":
        return Dataset(path, "a text a line, without labels", partial(read_lines, tree, path.name), TEXTS)
    if path.suffix.lower() in LINES_SUFFIXES:
        return Dataset(path, "texts as JSON lines", partial(read_texts, tree, path.name), TEXTS)
    columns = columns_of_file(tree, path.name)
    if columns is None:
        raise DataError(
            "No column of the table names files that are there, and none holds texts",
            where=path,
            advice="Paths must be relative to the table's folder; texts are cells with several words. You can also choose the columns: Import, or --text-column.",
        )
    labels = "texts without labels"
    if columns.label is not None:
        labels = "labelled texts"
        if columns.header:
            labels += (
                f", labels from the column “{printable(first_rows(tree, path.name, 1)[0][columns.label].strip())}”"
            )
    return Dataset(path, f"table of {labels}", partial(read_texts, tree, path.name), TEXTS)


def _text_tables(tree: Tree, top: str) -> list[tuple[str, str | None]]:
    """The tables of texts in a folder, each with the split that its name says; empty where there are none."""
    found = []
    for item in tree.files(top):
        if isinstance(item, str) and item.lower().endswith(SUFFIXES):
            stem = Path(item).stem.lower()
            if item.lower().endswith(LINES_SUFFIXES) or columns_of_file(tree, item) is not None:
                found.append((item, SPLIT_NAMES.get(stem)))
    return sorted(found)


def _question_files(tree: Tree, top: str) -> list[tuple[str, str | None]]:
    """The files of a folder that hold passages with questions, each with the split that its name says."""
    return sorted(
        (item, SPLIT_NAMES.get(Path(item).stem.lower()))
        for item in tree.files(top)
        if isinstance(item, str) and item.lower().endswith((*SUFFIXES, ".json")) and has_questions(tree, item)
    )


def _all(
    reader: Callable[[Tree, str, str | None], Records], tree: Tree, files: list[tuple[str, str | None]]
) -> Records:
    for name, split in files:
        yield from reader(tree, name, split)


def _mostly_texts(tree: Tree, top: str) -> bool:
    files = [item.lower() for item in islice(tree.walk(top), LOOKED_AT) if isinstance(item, str)]
    texts = sum(name.endswith(".txt") for name in files)
    return texts > len(files) / 2


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
