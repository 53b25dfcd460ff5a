"""The SQLite file of a project: one connection a thread, short write transactions, numbered migrations."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from transferstudio.errors import ProjectError
from transferstudio.project import journal
from transferstudio.project.changes import Changes

BUSY_TIMEOUT_S = 30
INSTRUCTIONS = 10_000  # of the database, after which it asks whether to go on


def now() -> str:
    """The present moment, UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def migrations() -> list[tuple[int, str]]:
    """Number and SQL of every migration, in order."""
    files = resources.files("transferstudio.project.migrations").iterdir()
    found = [
        (int(match[1]), file.read_text("utf-8")) for file in files if (match := re.match(r"(\d+)_.*\.sql", file.name))
    ]
    return sorted(found)


class Edit:
    """An open write transaction; after it commits, :attr:`changes` says what it touched."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.execute = connection.execute
        self.executemany = connection.executemany
        self.changes = Changes()


class Database:
    """Connections to one project file. Readers never wait; writers queue for the file's own lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._closed = False
        self._migrate()

    def _connect(self) -> sqlite3.Connection:
        if self._closed:
            raise ProjectError("This project was closed", where=self.path)
        connection = sqlite3.connect(self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        # In WAL mode NORMAL survives every crash of the program; FULL also survives a power cut right after a commit.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    def read(self) -> sqlite3.Connection:
        """This thread's connection, for queries.

        Raises:
            ProjectError: the database was closed.
        """
        local = self._local  # closing puts another in its place: a connection made meanwhile goes with this one
        connection: sqlite3.Connection | None = getattr(local, "connection", None)
        if connection is None:
            connection = local.connection = self._connect()
        return connection

    @contextmanager
    def write(self) -> Iterator[Edit]:
        """One transaction that is not part of undo (runs, events, bookkeeping)."""
        connection = self.read()
        connection.execute("BEGIN IMMEDIATE")
        try:
            edit = Edit(connection)
            yield edit
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise

    @contextmanager
    def cancellable(self, stop: threading.Event) -> Iterator[None]:
        """What this thread writes in here ends where ``stop`` is set: the transaction is rolled back.

        Raises:
            ProjectError: it was.
        """
        connection = self.read()
        connection.set_progress_handler(stop.is_set, INSTRUCTIONS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if not stop.is_set():
                raise
            raise ProjectError("Cancelled: nothing was changed") from error
        finally:
            connection.set_progress_handler(None, 0)

    @contextmanager
    def edit(self, label: str, *, step: int | None = None) -> Iterator[Edit]:
        """One transaction whose changes are one step of undo, or part of the ``step`` begun earlier."""
        with self.write() as edit:
            last = edit.execute("SELECT COALESCE(MAX(id), 0) FROM journal").fetchone()[0]
            step = step or journal.begin(edit.connection, label, now())
            edit.execute("UPDATE recording SET step_id = ?", (step,))
            yield edit
            edit.execute("UPDATE recording SET step_id = NULL")
            edit.changes = journal.touched(edit.connection, after=last, step=step)

    @contextmanager
    def follow_up(self, label: str) -> Iterator[Edit]:
        """One transaction of the program's own, taken back with the person's last step; a step of its own where there is none."""
        last = journal.last_done(self.read())
        with self.edit(label, step=last.id if last else None) as edit:
            yield edit

    def begin_step(self, label: str) -> int:
        """Opens a step of undo that several transactions will fill, such as a long import."""
        with self.write() as edit:
            return journal.begin(edit.connection, label, now())

    def _migrate(self) -> None:
        try:
            connection = self.read()
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            newest = migrations()[-1][0]
            if version > newest:
                raise ProjectError(
                    "This project was made by a newer version of the program",
                    where=self.path,
                    advice="Update the program.",
                )
            for number, sql in migrations():
                if number > version:
                    connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;")
            if version < newest:
                journal.install(connection)
        except sqlite3.DatabaseError as error:
            self.close()
            raise ProjectError(
                f"The project's database cannot be read: {error}",
                where=self.path,
                advice="Restore the folder from a copy, or import the data into a new project.",
            ) from error

    def close(self) -> None:
        """Closes this thread's connection, and lets go of those of others: each closes as soon as its thread is done with it.

        Python ends with a segmentation fault where one thread closes a connection while another begins a query with it.
        """
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        self._closed = True
        self._local = threading.local()
        if connection is not None:
            connection.close()
