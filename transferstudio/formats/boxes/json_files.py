"""JSON files of a data set: which there are, how they begin, and what is counted in them without reading them whole."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.boxes.pictures import Pictures, folder_of
from transferstudio.formats.encodings import parsed_json
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.json_stream import Part, json_parts
from transferstudio.formats.records import printable
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import Message, message

HEAD = 64 * 1024  # bytes from which it is recognised what a JSON file is
PIECE = 1024 * 1024  # bytes that are read at once
FEW = 50  # JSON files in a folder: where there are more, there is one for each picture
MOST_FILES = 500  # that are read


def json_files(pictures: Pictures) -> list[str]:
    """The JSON files of a data set without those of which a folder has one for each picture."""
    by_folder: dict[str, list[str]] = {}
    for name in pictures.files(".json"):
        by_folder.setdefault(folder_of(name), []).append(name)
    return [name for names in by_folder.values() if len(names) <= FEW for name in names][:MOST_FILES]


def start_of_json(tree: Tree, name: str) -> str:
    """How a JSON file begins; empty where it cannot be read."""
    data = result_or_none(partial(start_of, tree, name, HEAD)) or b""
    codec = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(codec, "replace")


@dataclass(frozen=True)
class WordCounts:
    """How often each of some words occurs in a file, and the entries of one of its lists, as far as they are short."""

    of: tuple[int, ...]
    entries: tuple[dict[str, Any], ...] = ()


def counted(tree: Tree, name: str, words: tuple[bytes, ...], list_name: bytes = b"") -> WordCounts:
    """Counts words in a file, a piece of it at a time."""
    totals = [0] * len(words)
    entries: tuple[dict[str, Any], ...] = ()
    overlap = max(map(len, (*words, list_name))) - 1
    rest = b""
    for piece in _pieces(tree, name):
        data = rest + piece
        for index, word in enumerate(words):
            totals[index] += data.count(word) - rest.count(word)
        if list_name and not entries and list_name in data:
            entries = _entries(data[data.index(list_name) + len(list_name) :])
            if not entries:  # it may go on in the next piece
                rest = data[data.index(list_name) :][:PIECE]
                continue
        rest = data[-overlap:]
    return WordCounts(tuple(totals), entries)


def _pieces(tree: Tree, name: str) -> Iterator[bytes]:
    try:
        with tree.open(name) as file:
            while piece := file.read(PIECE):
                yield piece
    except (DataError, OSError):
        return


def _entries(data: bytes) -> tuple[dict[str, Any], ...]:
    """The dictionaries of a list that follows a key."""
    text = re.sub(r"^\s*:\s*", "", data.decode("utf-8", "replace"))
    try:
        found, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(entry for entry in found if isinstance(entry, dict)) if isinstance(found, list) else ()


def parts(tree: Tree, name: str, title: str, opened: Collection[str] = ()) -> Iterator[Part]:
    """The parts of a JSON file as :func:`json_parts` has them; of one that is damaged those before the damage.

    Raises:
        DataError: it is damaged, or no JSON.
    """
    try:
        yield from json_parts(tree, name, opened)
    except ValueError as error:
        raise DataError(message("This is not a {} file: it is not JSON", title), where=printable(name)) from error


def items(tree: Tree, name: str, title: str) -> Iterator[tuple[int, Any]]:
    """The items of a JSON file that is an array, with their numbers from 1.

    Raises:
        DataError: it is none, or damaged.
    """
    for part in parts(tree, name, title):
        if part.key or (part.inner is None and part.value != []):
            raise DataError(message("This is not a {} file", title), where=printable(name))
        if isinstance(part.inner, int):
            yield part.inner, part.value


def parsed(
    tree: Tree, name: str, kind: type[list[Any]] | type[dict[str, Any]], title: str
) -> tuple[Any, Message | None]:
    """The content of a JSON file, a list or a dictionary, and what a person should know about its encoding.

    Raises:
        DataError: it is none.
    """
    try:
        found, note = parsed_json(tree, name)
    except ValueError as error:
        raise DataError(message("This is not a {} file: it is not JSON", title), where=printable(name)) from error
    if not isinstance(found, kind):
        raise DataError(message("This is not a {} file", title), where=printable(name))
    return found, note
