"""SQLite as projects use it: what a full, failing or damaged disk does to a query, or to one of its later rows, comes as a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from transferstudio.errors import damaged, storage_error, storage_errors

ROWS_AT_ONCE = 500  # that are fetched ahead, so that a loop over rows is no slower than SQLite's own
Result = TypeVar("Result")


def _translated_errors(connection: sqlite3.Connection, call: Callable[..., Result], *args: Any) -> Result:
    """What a call returns.

    Raises:
        StorageError: SQLite speaks of the disk, or of damage.
    """
    where = connection.path if isinstance(connection, Connection) else None
    try:
        return call(*args)
    except sqlite3.Error as error:
        known = storage_error(error, where)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # in what SQLite has to say about a damaged table
        raise damaged(where) from error


class Cursor(sqlite3.Cursor):
    """Whose rows come one by one: damage may stand further down than the first."""

    def execute(self, *args: Any) -> Cursor:
        """See the module."""
        _translated_errors(self.connection, super().execute, *args)
        return self

    def executemany(self, *args: Any) -> Cursor:
        """See the module."""
        _translated_errors(self.connection, super().executemany, *args)
        return self

    def fetchone(self) -> Any:
        """See the module."""
        return _translated_errors(self.connection, super().fetchone)

    def fetchmany(self, *args: Any) -> list[Any]:
        """See the module."""
        return _translated_errors(self.connection, super().fetchmany, *args)

    def fetchall(self) -> list[Any]:
        """See the module."""
        return _translated_errors(self.connection, super().fetchall)

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        while rows := self.fetchmany(ROWS_AT_ONCE):
            yield from rows


class Connection(sqlite3.Connection):
    """A connection to the project file at ``path``."""

    path: Path

    def execute(self, *args: Any) -> Cursor:
        """See the module."""
        return self.cursor(Cursor).execute(*args)

    def executemany(self, *args: Any) -> Cursor:
        """See the module."""
        return self.cursor(Cursor).executemany(*args)


def connect(path: Path, *, timeout_s: float, may_make: bool) -> Connection:
    """A connection in which each statement stands alone unless it is asked otherwise; ``may_make``: the file need not be there.

    Raises:
        StorageError: the file cannot be opened.
    """
    address = f"{path.absolute().as_uri()}?mode={'rwc' if may_make else 'rw'}"
    with storage_errors(path):
        connection = sqlite3.connect(address, timeout=timeout_s, isolation_level=None, factory=Connection, uri=True)
    connection.path = path
    connection.row_factory = sqlite3.Row
    return connection
