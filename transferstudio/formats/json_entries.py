"""The entries of a JSON file: objects line by line, in an array, or in a list of one object; read as they are asked for, where they can be."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from transferstudio.errors import DataError
from transferstudio.formats.encodings import LONGEST_LINE, Encoding, Lines, encoding_of_file, parsed_json, text_lines
from transferstudio.formats.folder_roles import split_word
from transferstudio.formats.json_stream import json_parts
from transferstudio.formats.records import SPLIT_NAMES, Skipped, printable
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import Number, message

LINES_SUFFIXES = (".jsonl", ".ndjson", ".manifest")  # the last one is of SageMaker Ground Truth
PIECE = 64 * 1024  # characters
LISTS = ("data", "examples", "annotations", "documents", "rows", "items", "records", "samples", "train", "instances")
START = re.compile(r"[\ufeff\s]*\[?")
BETWEEN = re.compile(r"[\ufeff\s,]*")
Numbered = tuple[str, Any]


def json_entries(tree: Tree, name: str) -> Iterator[Numbered | Skipped]:
    """The entries of a file with where each is: a line each, or the items of an array, read as they are asked for.

    Raises:
        DataError: it cannot be opened, its encoding is not known, or it is no JSON at all.
    """
    encoding = encoding_of_file(tree, name)
    start = start_of(tree, name).decode(encoding.codec, "replace").lstrip("\ufeff \t\r\n")
    if start.startswith("[") or (start.split("\n", 1)[0].strip() == "{" and name.lower().endswith(LINES_SUFFIXES)):
        yield from _of_stream(tree, name, encoding)
    elif name.lower().endswith(LINES_SUFFIXES) or _is_object(start.split("\n", 1)[0], alone="\n" not in start.strip()):
        yield from _of_lines(tree, name, encoding)
    else:
        yield from _of_object(tree, name)


def _holds_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _is_object(line: str, *, alone: bool) -> bool:
    """Whether a line is an entry. ``alone``: there is no other line, so that it may be the object that holds the entries."""
    try:
        found = json.loads(line)
        if _is_of_splits(found) or _of_columns(found):
            return False
        if alone and isinstance(found, dict) and any(_holds_objects(value) for value in found.values()):
            return False
        return isinstance(found, dict) and not any(f'"{key}"' in line for key in LISTS)
    except (ValueError, RecursionError):
        return False


def _is_of_splits(found: Any) -> bool:
    return isinstance(found, dict) and _are_splits(found) and all(isinstance(entries, list) for entries in found.values())  # fmt: skip


def _are_splits(keys: Collection[str]) -> bool:
    """Whether keys are the splits of a data set: some are called so, and all say one (train, test, oos_test)."""
    return any(key.lower() in SPLIT_NAMES for key in keys) and all(map(split_word, keys))


def _of_lines(tree: Tree, name: str, encoding: Encoding) -> Iterator[Numbered | Skipped]:
    with text_lines(tree, name, encoding) as lines:
        for item in numbered(lines):
            if isinstance(item, Skipped):
                yield item
                continue
            where, line = item
            try:
                yield where, json.loads(line)
            except (ValueError, RecursionError):
                yield Skipped(where, message("not JSON"))


def numbered(lines: Lines) -> Iterator[tuple[str, str] | Skipped]:
    """The lines of a file that hold something, with where each one is; bytes that are no characters are left as half signs."""
    for number, line in enumerate(lines, 1):
        where = message("line {}", number)
        if len(line) > LONGEST_LINE:
            yield Skipped(where, message("longer than {} characters", Number(LONGEST_LINE)))
        elif line.strip():
            yield where, line


def _of_stream(tree: Tree, name: str, encoding: Encoding) -> Iterator[Numbered | Skipped]:
    """The items of an array, or objects one behind the other; no more of the file is held than one of them."""
    decoder = json.JSONDecoder()
    with tree.open(name) as raw:
        text = Lines(raw, encoding)
        buffer, ended = text.characters(PIECE), False
        position = _behind(START, buffer, 0)
        number = 0
        while True:
            position = _behind(BETWEEN, buffer, position)
            if buffer.startswith("]", position) or (ended and position == len(buffer)):
                return
            try:
                item, end = decoder.raw_decode(buffer, position)
            except (ValueError, RecursionError):
                end = len(buffer)
            if end == len(buffer) and not ended:  # it may go on
                if end - position > LONGEST_LINE:
                    yield Skipped(
                        message("everything after entry {}", number),
                        message("longer than {} characters, or not JSON", Number(LONGEST_LINE)),
                    )
                    return
                more = text.characters(max(PIECE, end - position))
                buffer, position, ended = buffer[position:] + more, 0, not more
                continue
            if end == len(buffer) and not _decodes(decoder, buffer, position):
                yield Skipped(message("everything after entry {}", number), message("not JSON"))
                return
            number += 1
            yield message("entry {}", number), item
            position = end


def _behind(pattern: re.Pattern[str], text: str, position: int) -> int:
    found = pattern.match(text, position)
    return found.end() if found else position


def _decodes(decoder: json.JSONDecoder, text: str, position: int) -> bool:
    try:
        decoder.raw_decode(text, position)
    except (ValueError, RecursionError):
        return False
    return True


def _of_object(tree: Tree, name: str) -> Iterator[Numbered | Skipped]:
    """The entries of an object that holds a list of them, or one for each split, or a table column by column."""
    shape = _shape(tree, name)
    if shape is None:
        yield from _of_lines(tree, name, encoding_of_file(tree, name))
        return
    if shape.splits:
        yield from _numbered(_of_splits(tree, name))
    elif shape.list_key is not None:
        wanted = shape.list_key
        parts = json_parts(tree, name, (wanted,))
        yield from _numbered(value for key, position, value in parts if key == wanted and isinstance(position, int))
    else:
        whole, _ = parsed_json(tree, name)
        found = _of_columns(whole) or _of_lists(whole)
        if found is None:
            raise DataError(message("This JSON file contains no list of texts"), where=printable(name))
        yield from _numbered(found)


def _numbered(items: Iterable[Any]) -> Iterator[Numbered]:
    for number, item in enumerate(items, 1):
        for one in _patterns(item):
            yield message("entry {}", number), one


def _patterns(entry: Any) -> list[Any]:
    """The texts of an intent of a chat bot, with what it is called; any other entry as it is."""
    if not isinstance(entry, dict) or not isinstance(entry.get("patterns"), list):
        return [entry]
    called = entry.get("tag", entry.get("intent"))
    return [{"text": text, "label": called} for text in entry["patterns"]] if isinstance(called, str) else [entry]


@dataclass(frozen=True)
class _Shape:
    """What an object is made of. ``splits``: a list for each split; ``list_key``: the member that is the list of entries."""

    splits: bool = False
    list_key: str | None = None


_shapes: WeakKeyDictionary[Tree, dict[str, _Shape | None]] = WeakKeyDictionary()


def _shape(tree: Tree, name: str) -> _Shape | None:
    """The shape of a JSON object, None where it is no JSON. It is found once, as the whole file has to be gone through."""
    found = _shapes.setdefault(tree, {})
    if name not in found:
        try:
            found[name] = _shape_of(tree, name)
        except ValueError:
            found[name] = None
    return found[name]


def _shape_of(tree: Tree, name: str) -> _Shape:
    lists: dict[str, Any] = {}
    keys: set[str] = set()
    for key, position, value in json_parts(tree, name):
        if key:
            keys.add(key)
        if key and position is None and value == []:
            lists[key] = None
        elif key in lists and position == 1:
            lists[key] = value
    if keys and keys == lists.keys() and _are_splits(keys):
        return _Shape(splits=True)
    plain = [key for key, first in lists.items() if first is not None and not isinstance(first, (list, dict))]
    if len(plain) > 1 and keys == lists.keys():
        return _Shape()  # a list for each column
    named = next((key for key in LISTS if key in lists), None)
    of_objects = next((key for key, first in lists.items() if isinstance(first, dict)), None)
    return _Shape(list_key=named or of_objects)


def _of_splits(tree: Tree, name: str) -> Iterator[Any]:
    """The entries of an object that is a list for each split, each with its split; pairs are a text and its label."""
    for key, position, entry in json_parts(tree, name):
        prediction = split_word(key)
        if not isinstance(position, int) or prediction is None:
            continue
        split = prediction[0]
        if isinstance(entry, list) and len(entry) == 2:
            yield {"text": entry[0], "label": entry[1], "split": split}
        else:
            yield {"split": split, **entry} if isinstance(entry, dict) else entry


def _of_columns(whole: Any) -> list[Any] | None:
    """The rows of a table that pandas has written column by column, each an object by the names of the rows."""
    if not isinstance(whole, dict) or len(whole) < 2:
        return None
    columns = list(whole.values())
    if not all(isinstance(column, dict) and column and column.keys() == columns[0].keys() for column in columns):
        return None
    if any(isinstance(cell, (dict, list)) for column in columns for cell in column.values()):
        return None
    return [{name: column[row] for name, column in whole.items()} for row in columns[0]]


def _of_lists(whole: Any) -> list[Any] | None:
    """The rows of a table that is a list for each column."""
    if not isinstance(whole, dict) or not whole or not all(isinstance(value, list) for value in whole.values()):
        return None
    most = max(map(len, whole.values()))
    columns = {key: value for key, value in whole.items() if len(value) == most}  # the names of the classes are fewer
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
