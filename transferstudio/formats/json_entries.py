"""The entries of a JSON file: objects line by line, in an array, or in a list of one object; read as they are asked for, where they can be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.encodings import LONGEST_LINE, Encoding, Lines, encoding_of_file, parsed_json, text_lines
from transferstudio.formats.records import SPLIT_NAMES, Skipped, printable
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import message

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
    elif name.lower().endswith(LINES_SUFFIXES) or _is_object(start.split("\n", 1)[0]):
        yield from _of_lines(tree, name, encoding)
    else:
        yield from _of_object(tree, name)


def _is_object(line: str) -> bool:
    try:
        found = json.loads(line)
        if _of_splits(found) or _of_columns(found):
            return False
        return isinstance(found, dict) and not any(f'"{key}"' in line for key in LISTS)
    except (ValueError, RecursionError):
        return False


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
            yield Skipped(where, message("longer than {} characters", f"{LONGEST_LINE:,}"))
        elif line.strip():
            yield where, line


def _of_stream(tree: Tree, name: str, encoding: Encoding) -> Iterator[Numbered | Skipped]:
    """The items of an array, or objects one behind the other; no more of the file is held than one of them."""
    decoder = json.JSONDecoder()
    with tree.open(name) as raw:
        text = Lines(raw, encoding)
        buffer, ended = text.characters(PIECE), False
        place = _behind(START, buffer, 0)
        number = 0
        while True:
            place = _behind(BETWEEN, buffer, place)
            if buffer.startswith("]", place) or (ended and place == len(buffer)):
                return
            try:
                item, end = decoder.raw_decode(buffer, place)
            except (ValueError, RecursionError):
                end = len(buffer)
            if end == len(buffer) and not ended:  # it may go on
                if end - place > LONGEST_LINE:
                    yield Skipped(
                        message("what follows entry {}", number),
                        message("longer than {} characters, or not JSON", f"{LONGEST_LINE:,}"),
                    )
                    return
                more = text.characters(max(PIECE, end - place))
                buffer, place, ended = buffer[place:] + more, 0, not more
                continue
            if end == len(buffer) and not _decodes(decoder, buffer, place):
                yield Skipped(message("what follows entry {}", number), message("not JSON"))
                return
            number += 1
            yield message("entry {}", number), item
            place = end


def _behind(pattern: re.Pattern[str], text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place


def _decodes(decoder: json.JSONDecoder, text: str, place: int) -> bool:
    try:
        decoder.raw_decode(text, place)
    except (ValueError, RecursionError):
        return False
    return True


def _of_object(tree: Tree, name: str) -> Iterator[Numbered | Skipped]:
    """The entries of an object that holds a list of them."""
    try:
        whole, _ = parsed_json(tree, name)
    except ValueError:
        yield from _of_lines(tree, name, encoding_of_file(tree, name))
        return
    splits = _of_splits(whole) or _of_columns(whole)
    found = splits or (
        next((whole[key] for key in LISTS if isinstance(whole.get(key), list)), None)
        if isinstance(whole, dict)
        else None
    )
    if found is None and isinstance(whole, dict):
        found = next(
            (value for value in whole.values() if isinstance(value, list) and value and isinstance(value[0], dict)),
            None,
        )
    if found is None and isinstance(whole, dict) and whole and all(isinstance(value, list) for value in whole.values()):
        keys = list(whole)  # a table column by column, as pandas writes it
        found = [dict(zip(keys, row, strict=False)) for row in zip(*whole.values(), strict=False)]
    if found is None:
        raise DataError(message("This JSON file holds no list of texts"), where=printable(name))
    yield from ((message("entry {}", number), item) for number, item in enumerate(found, 1))


def _of_splits(whole: Any) -> list[Any] | None:
    """The entries of an object that is a list for each split, each with its split; pairs are a text and its label."""
    if not isinstance(whole, dict) or not whole or not all(key.lower() in SPLIT_NAMES for key in whole):
        return None
    if not all(isinstance(entries, list) for entries in whole.values()):
        return None
    found: list[Any] = []
    for split, entries in whole.items():
        for entry in entries:
            if isinstance(entry, list) and len(entry) == 2:
                found.append({"text": entry[0], "label": entry[1], "split": split})
            else:
                found.append({"split": split, **entry} if isinstance(entry, dict) else entry)
    return found


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
