"""Whether a project's database is what the program wrote: its tables when it is opened, its rows when they are read."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from transferstudio.errors import damaged

MOST_ROWS = 2**60  # that a table ever has
NAMED = re.compile(r"\w+")


@contextmanager
def understood() -> Iterator[None]:
    """In here rows become what they stand for, or are put back as an undo has kept them.

    Raises:
        ProjectError: one of them cannot be what the program wrote; the database is damaged.
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, sqlite3.IntegrityError) as error:
        raise damaged() from error


def stored_object(text: str) -> dict[str, Any]:
    """A JSON object as it was stored; ValueError or TypeError where it is none."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError(f"not an object: {text[:40]}")
    return found


def stored_text(value: object) -> str:
    """A text as it was stored; TypeError where it is none."""
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r:.40}")
    return value


def check_shape(connection: sqlite3.Connection, migrations: list[tuple[int, str]]) -> None:
    """Sees that a database at its newest version has all its tables, columns and triggers, a label field, and no edit half recorded.

    Raises:
        ProjectError: it does not; the database is damaged.
    """
    lacking = _expected(tuple(migrations)) - _columns(connection)
    triggers = connection.execute("SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
    recording = [tuple(row) for row in connection.execute("SELECT step_id FROM recording")]
    if lacking or not triggers or recording != [(None,)] or _counts_wrong(connection):
        raise damaged(connection_path(connection))
    made = connection.execute("SELECT settings FROM project").fetchone()
    if made is not None:  # else it was never completely made, which whoever opens it says
        with understood():
            stored_object(made[0])
        if connection.execute("SELECT 1 FROM fields LIMIT 1").fetchone() is None:
            raise damaged(connection_path(connection))


def _counts_wrong(connection: sqlite3.Connection) -> bool:
    """Whether SQLite's own numbers of the last rows cannot be: at the highest it says that the disk is full."""
    counted = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone()
    wrong = "SELECT 1 FROM sqlite_sequence WHERE typeof(seq) != 'integer' OR seq NOT BETWEEN 0 AND ?"
    return counted is not None and connection.execute(wrong, (MOST_ROWS,)).fetchone() is not None


def connection_path(connection: sqlite3.Connection) -> str:
    """The file of a connection."""
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


def holds_together(connection: sqlite3.Connection) -> bool:
    """Whether no row contradicts a rule of its table or points to nothing; reads the whole database."""
    whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    return whole and connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Every table with each of its columns."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    named = [table for table in tables if isinstance(table, str) and NAMED.fullmatch(table)]
    return {(table, row[1]) for table in named for row in connection.execute(f"PRAGMA table_info({table})")}


@cache
def _expected(migrations: tuple[tuple[int, str], ...]) -> set[tuple[str, str]]:
    """The columns that a new database has."""
    connection = sqlite3.connect(":memory:")
    for _, sql in migrations:
        connection.executescript(sql)
    found = _columns(connection)
    connection.close()
    return found
