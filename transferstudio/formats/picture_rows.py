"""The rows of a file that may name pictures, whether it is a table, a list with blanks, JSON or JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from transferstudio.errors import DataError
from transferstudio.formats.blank_columns import split_at_blanks
from transferstudio.formats.encodings import text_lines
from transferstudio.formats.guard import attempt
from transferstudio.formats.picture_json import cells, rows_of_json
from transferstudio.formats.records import Skipped
from transferstudio.formats.table import TableRow
from transferstudio.formats.texts import LINES_SUFFIXES, rows_of
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message


def rows_of_pictures(tree: Tree, name: str) -> Iterator[TableRow | Skipped]:
    """The rows of a table, a list or a JSON file; those of JSON with their keys as a header."""
    if name.lower().endswith(".json"):
        yield from rows_of_json(tree, name)
        return
    if not name.lower().endswith(LINES_SUFFIXES):
        rows = rows_of(tree, name)
        yield from split_at_blanks(rows) if name.lower().endswith(".txt") else rows
        return
    keys: list[str] = []
    with text_lines(tree, name) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            made = attempt(message("line {}", number), partial(_object, line))
            if isinstance(made, Skipped):
                yield made
                continue
            if not keys:
                keys = list(made)
                yield "line 0", keys
            yield message("line {}", number), [made.get(key, "") for key in keys]


def _object(line: str) -> dict[str, str]:
    """An object of JSON lines, its values as they would stand in a table.

    Raises:
        DataError: it is none.
    """
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DataError(message("not JSON")) from error
    if not isinstance(found, dict):
        raise DataError(message("not an object with an image"))
    return cells(found)
