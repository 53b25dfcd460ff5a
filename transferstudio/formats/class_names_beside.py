"""Names of classes in a file beside the data: what n01440764, /m/01g317 or 3 is called, where the labels say no more than that."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from transferstudio.formats.boxes.yolo import NO_NAMES
from transferstudio.formats.encodings import encoding_of
from transferstudio.formats.folder_roles import class_name
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import (
    BoxRecord,
    Record,
    Records,
    Skipped,
    SourceEntry,
    TextRecord,
    printable,
    tails,
)
from transferstudio.formats.sampling import Listing
from transferstudio.formats.survey import QUESTIONS, Survey
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import message

CALLED = {
    "class", "classes", "classnames", "label", "labels", "labelmap", "category", "categories", "names", "words", "synset", "synsets", "id2label",
    "dataset_info", "dataset_infos",
}  # fmt: skip
"""Words in the names of such files, and their suffixes."""
SUFFIXES = (".txt", ".csv", ".tsv", ".json", ".names")
MOST_FILES, MOST_BYTES, DEEPEST = 10, 8 * 1024**2, 2
CODE = re.compile(r"[0-9]+|n[0-9]{8}|/[mg]/\w+")  # a number, a synset of WordNet, a thing of Freebase
WORD = re.compile(r"[^\W\d_]")


def with_names(tree: Tree, listing: Listing, survey: Survey) -> Survey:
    """The same survey, its classes called as a file beside it says; as it is where they are names already, or no file knows all of them."""
    if survey.task == QUESTIONS or len(survey.classes) < 2:
        return survey
    there = (name for name in listing.names if name not in survey.used and name.count("/") <= DEEPEST)
    files = [name for name in there if _may_name(name.rpartition("/")[2].lower())]
    files = sorted(files, key=lambda name: (name.count("/"), name))[:MOST_FILES]
    if not all(map(CODE.fullmatch, survey.classes)):
        same = {name for name in files if result_or_none(partial(_lists_the_same, tree, name, survey.classes))}
        return replace(survey, used=survey.used | same, reading=partial(_without, survey, same)) if same else survey
    for name in files:
        names = result_or_none(partial(_names_in, tree, name, survey.classes))
        if names:
            sentence = message("Class names from {}", printable(name))
            return replace(
                survey,
                reading=partial(_renamed, survey, names, name),
                classes=tuple(sorted(names[one] for one in survey.classes)),
                split_classes={
                    split: frozenset(names.get(one, one) for one in found)
                    for split, found in survey.split_classes.items()
                },
                used=survey.used | {name},
                remarks=(*(one for one in survey.remarks if one != NO_NAMES), sentence),
            )
    return survey


def _may_name(file: str) -> bool:
    """Whether a file is called as one that names classes."""
    stem = file.rpartition(".")[0]
    return file.endswith(SUFFIXES) and not CALLED.isdisjoint({stem, *re.split(r"[ ._-]", stem)})


def _names_in(tree: Tree, file: str, classes: Sequence[str]) -> dict[str, str] | None:
    """What a file calls each class; None where it does not say it of all of them."""
    data = start_of(tree, file, MOST_BYTES)
    text = data.decode(encoding_of(data).codec, "replace")
    found = _of_json(text) if file.lower().endswith(".json") else _of_lines(text, classes)
    return next((names for names in found if _says(names, classes)), None)


def _lists_the_same(tree: Tree, file: str, classes: Sequence[str]) -> bool:
    """Whether a file lists the classes as they are called already, and says nothing more."""
    data = start_of(tree, file, MOST_BYTES)
    lines = data.decode(encoding_of(data).codec, "replace").splitlines()
    return {_plain(line) for line in lines if line.strip()} == set(map(_plain, classes))


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", " ", name.strip().casefold())


def _without(survey: Survey, files: Collection[str]) -> Records:
    """The records, and nothing of files that say nothing new."""
    known = {tail for file in files for tail in tails(printable(file))}
    return (item for item in survey.reading() if not (isinstance(item, Skipped) and item.name in known))


def _says(names: Mapping[str, str], classes: Sequence[str]) -> bool:
    """Whether all classes have names, each another one, and these are words."""
    called = [names.get(one, "") for one in classes]
    return (
        all(called)
        and len(set(called)) == len(called)
        and all(map(WORD.search, called))
        and not any(map(CODE.fullmatch, called))
    )


def _of_lines(text: str, classes: Sequence[str]) -> Iterator[dict[str, str]]:
    """A code and a name in each line, in either order; or a name in each line, counted from 0, or from 1 where only that can be meant."""
    lines = [line for line in text.splitlines() if line.strip()]
    for sign in ("\t", ",", " "):
        rows = csv.reader(lines) if sign == "," else (line.split(sign, 1) for line in lines)
        pairs = [(row[0].strip(), class_name(row[1].strip())) for row in rows if len(row) > 1]
        if len(pairs) >= len(lines) - 1:  # the first may name the columns
            for names in (dict(pairs), {name: code for code, name in pairs}):
                if len(names) == len(pairs):  # else it says something about samples, whose classes repeat
                    yield names
    coded = any(CODE.fullmatch(re.split(r"[,\t ]", line.strip())[0]) for line in lines)
    if not coded and ("0" in classes or str(len(lines)) in classes):
        yield _counted(lines, start=0 if "0" in classes else 1)


def _of_json(text: str) -> Iterator[dict[str, str]]:
    """A list of names, names by code or the reverse, or the features of a data set of Hugging Face."""
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return
    yield from _of_value(found, 0)


def _of_value(value: Any, depth: int) -> Iterator[dict[str, str]]:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield _counted(value)
    if not isinstance(value, dict) or depth > 4:
        return
    plain = {str(code): class_name(name) for code, name in value.items() if isinstance(name, str)}
    yield plain
    yield {str(code): class_name(str(name)) for name, code in value.items() if isinstance(code, int)}
    yield {
        str(code): class_name(pair[-1])
        for code, pair in value.items()
        if isinstance(pair, list) and pair and isinstance(pair[-1], str)
    }
    for below in value.values():
        yield from _of_value(below, depth + 1)


def _counted(names: Sequence[str], start: int = 0) -> dict[str, str]:
    return {str(number): class_name(name.strip()) for number, name in enumerate(names, start)}


def _renamed(survey: Survey, names: Mapping[str, str], file: str) -> Records:
    for item in survey.reading():
        if not (isinstance(item, Skipped) and item.name in tails(printable(file))):
            yield _called(item, names)


def _called(item: SourceEntry, names: Mapping[str, str]) -> SourceEntry:
    if isinstance(item, Record | TextRecord) and item.label is not None:
        return replace(item, label=names.get(item.label, item.label))
    if isinstance(item, BoxRecord) and item.boxes:
        return replace(item, boxes=tuple(replace(box, label=names.get(box.label, box.label)) for box in item.boxes))
    return item
