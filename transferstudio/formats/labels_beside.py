"""Labels of the images that lie in no class folder, in a list beside them: ImageNet and Tiny ImageNet have class folders for training alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice

from transferstudio.formats.folder_roles import split_word
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.picture_names import PictureNames
from transferstudio.formats.records import Record, Records, Skipped, is_picture, printable, tails
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.survey import Survey
from transferstudio.formats.table_reading import rows_of
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

SUFFIXES = (".txt", ".csv", ".tsv")
TRIED, MOST_FILES, DEEPEST = 50, 40, 3  # rows and files that are read, and folders above a file
GOOD = 0.8  # share of the rows that name an image and a class


def with_labels_beside(tree: Tree, survey: Survey) -> Survey:
    """The same survey of class folders, in which images that lie in none have the class that a list beside them gives; it must be one of the others'."""
    if not survey.classes or survey.labelled >= survey.samples:
        return survey
    found = result_or_none(partial(_list_of, tree, frozenset(survey.classes)))
    if found is None:
        return survey
    labelled = min(survey.samples, survey.labelled + sum(1 for _ in _labels(tree, found, frozenset(survey.classes))))
    return replace(
        survey,
        reading=partial(_read, tree, survey, found),
        labelled=labelled,
        used=survey.used | {found},
        remarks=(*survey.remarks, message("Labels of the images in no class folder from {}", printable(found))),
    )


def _list_of(tree: Tree, classes: frozenset[str]) -> str | None:
    """The first list whose rows begin with an image and the name of a class."""
    names = PictureNames(tree)
    there = [one for one in listing_of(tree).names if one.lower().endswith(SUFFIXES) and one.count("/") <= DEEPEST]
    for file in sorted(there, key=lambda one: (one.count("/"), one))[:MOST_FILES]:
        rows = list(islice(_rows(tree, file), TRIED))
        folder = file.rpartition("/")[0]
        good = sum(label in classes and names.find(written, folder)[0] is not None for written, label in rows)
        images = {written for written, _ in rows}
        if good and good >= GOOD * (len(rows) - 1) and len(images) == len(rows):
            return file
    return None


def _rows(tree: Tree, file: str) -> Iterator[tuple[str, str]]:
    """The first two cells of each row, of the second its first word: where something is in the image may follow it."""
    for item in rows_of(tree, file):
        if isinstance(item, Skipped):
            continue
        cells = [cell.strip() for cell in item[1]] if len(item[1]) > 1 else re.split(r"\s+", "".join(item[1]).strip())
        if len(cells) > 1 and cells[0]:
            yield cells[0], (cells[1].split() or [""])[0]


def _labels(tree: Tree, file: str, classes: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The images of a list by name without suffix, each with its class."""
    return ((_stem(written), label) for written, label in _rows(tree, file) if label in classes)


def _stem(path: str) -> str:
    base = path.replace("\\", "/").rpartition("/")[2]
    return base.rpartition(".")[0] if is_picture(base) else base


def _split_of(tree: Tree, item: Record) -> str | None:
    """The split that the folders of an image say: one without classes is none until a list gives its images some."""
    root = getattr(tree, "root", None)
    path = item.path.relative_to(root).as_posix() if item.path is not None and root is not None else item.name
    prediction = (split_word(folder) for folder in reversed(path.split("/")[:-1]))
    return next((one[0] for one in prediction if one is not None), None)


def _read(tree: Tree, survey: Survey, file: str) -> Records:
    labels = dict(_labels(tree, file, frozenset(survey.classes)))
    known = set(tails(printable(file)))
    for item in survey.reading():
        if isinstance(item, Record) and item.label is None and _stem(item.name) in labels:
            yield replace(item, label=labels[_stem(item.name)], split=item.split or _split_of(tree, item))
        elif not (isinstance(item, Skipped) and item.name in known):
            yield item
