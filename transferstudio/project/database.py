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

from transferstudio.errors import ProjectError, StorageError, damaged
from transferstudio.i18n import Message, message, verbatim
from transferstudio.project import journal
from transferstudio.project.changes import Changes
from transferstudio.project.connection import connect
from transferstudio.project.open_step import OpenStep
from transferstudio.project.soundness import check_shape, holds_together

BUSY_TIMEOUT_S = 30
OPEN_STEPS_SINCE = 4  # the migration
INSTRUCTIONS = 10_000  # of the database, after which it asks whether to go on


def now() -> str:
    """The present moment, UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def this_very_moment() -> str:
    """As :func:`now`, to the microsecond: what is made then can be distinguished from what is made within the same second."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def migrations() -> list[tuple[int, str]]:
    """Number and SQL of every migration, in order."""
    files = resources.files("transferstudio.project.migrations").iterdir()
    found = [
        (int(match[1]), file.read_text("utf-8")) for file in files if (match := re.match(r"(\d+)_.*\.sql", file.name))
    ]
    return sorted(found)


def _statements(sql: str) -> Iterator[str]:
    """The single statements of a script."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from every other one, whatever its path; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


class OldDatabaseError(ProjectError):
    """An earlier version of the program made the database, so it cannot be read without being brought up to date."""


class Edit:
    """An open write transaction; after it commits, :attr:`changes` says what it touched."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.execute = connection.execute
        self.executemany = connection.executemany
        self.changes = Changes()


@contextmanager
def _recorded(edit: Edit, step: int) -> Iterator[None]:
    """What is written in here comes into the journal."""
    edit.execute("UPDATE recording SET step_id = ?", (step,))
    yield
    edit.execute("UPDATE recording SET step_id = NULL")  # where an error ends it, the rollback does


class Database:
    """Connections to one project file. Readers never wait; writers queue for the file's own lock.

    ``reads_only``: nothing can be written, also not what opening would mend.
    """

    def __init__(self, path: Path, *, reads_only: bool = False) -> None:
        self.path = path
        self._reads_only = reads_only
        self._local = threading.local()
        self._closed = False
        self.cut_short = False
        """Whether a program was killed while it wrote to an open step, such as an import; of an older project nobody knows, so it may be."""
        self._identity: tuple[int, int] | None = None
        self._migrate()

    def _connect(self) -> sqlite3.Connection:
        if self._closed:
            raise ProjectError(message("This project was closed"), where=self.path)
        self.check_in_place()
        may_make = self._identity is None and not self._reads_only
        connection = connect(self.path, timeout_s=BUSY_TIMEOUT_S, may_make=may_make)
        if self._reads_only:
            connection.execute("PRAGMA query_only = ON")
            return connection
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
        """One transaction that is not part of undo (runs, events, bookkeeping).

        Raises:
            StorageError: the disk is full, or the project's folder was moved or removed: nothing of it is kept.
            ProjectError: what it names was removed meanwhile, or the file is damaged.
        """
        connection = self.read()
        connection.execute("BEGIN IMMEDIATE")
        try:
            edit = Edit(connection)
            yield edit
            self.check_in_place()
            connection.execute("COMMIT")
            self.check_in_place()
        except BaseException as error:
            self._roll_back(connection)
            if isinstance(error, sqlite3.IntegrityError):
                raise self._what_does_not_fit(error) from error
            raise

    def _what_does_not_fit(self, error: sqlite3.IntegrityError) -> Exception:
        """The sentence for an edit that a constraint refused; the error itself where the edit is at fault."""
        if not holds_together(self.read()):
            return damaged(self.path)
        if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            return ProjectError(
                message("This has been removed from the project in the meantime, so nothing was changed"),
                where=self.path,
            )
        return error

    def _roll_back(self, connection: sqlite3.Connection) -> None:
        """Ends a transaction that failed, where SQLite has not done so itself, as it does when the disk is full."""
        if not connection.in_transaction:
            return
        try:
            connection.execute("ROLLBACK")
        except (
            sqlite3.Error,
            StorageError,
        ):  # what failed first is what counts; the file is rolled back when it is next opened
            connection.close()
            self._local.connection = None

    def check_in_place(self) -> None:
        """Sees that the file that was opened is still at its path: what is written to a removed file is lost without an error.

        Raises:
            StorageError: it was moved or removed.
        """
        if self._identity is not None and _identity(self.path) != self._identity:
            raise StorageError(
                message("The project folder was moved or removed while the project was open, so this was not saved"),
                where=self.path.parent,
                advice=message("Put it back where it was, or close the project and open it where it is now."),
            )

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
            raise ProjectError(message("Cancelled: nothing was changed")) from error
        finally:
            connection.set_progress_handler(None, 0)

    @contextmanager
    def edit(self, label: Message, *, step: OpenStep | None = None) -> Iterator[Edit]:
        """One transaction whose changes are one step of undo, or part of a ``step`` that is open.

        Once something is changed, what was undone before can no longer be redone; an edit without changes is no step.
        """
        with self.write() as edit:
            id_ = step.id if step else journal.begin(edit.connection, label, now())
            last = journal.last_entry(edit.connection)
            with _recorded(edit, id_):
                yield edit
            if journal.last_entry(edit.connection) == last:
                journal.drop_empty(edit.connection)
                return
            journal.forget_undone(edit.connection)
            if step is not None:
                step.put_in_order(edit.connection, after=last, at=now())
            edit.changes = journal.touched(edit.connection, after=last)

    @contextmanager
    def follow_up(self, label: Message) -> Iterator[Edit]:
        """One transaction of the program's own, taken back with the person's last step; a step of its own where there is none."""
        with self.write() as edit:
            step = journal.last_done(edit.connection)
            last = journal.last_entry(edit.connection)
            if step is None:
                journal.forget_undone(edit.connection)  # those steps would come before this one, and be undone after it
            with _recorded(edit, step.id if step else journal.begin(edit.connection, label, now())):
                yield edit
            journal.drop_empty(edit.connection)
            edit.changes = journal.touched(edit.connection, after=last)

    @contextmanager
    def open_step(self, label: Message) -> Iterator[OpenStep]:
        """A step of undo that several transactions fill, such as a long import; meanwhile nothing can be undone."""
        with self.write() as edit:
            id_ = journal.begin(edit.connection, label, now(), stays_open=True)
            step = OpenStep(id_, label, last_entry=journal.last_entry(edit.connection))
        try:
            yield step
        finally:
            with self.write() as edit:
                edit.executemany("UPDATE steps SET open = 0 WHERE id = ?", [(id_,) for id_ in step.ids])
                journal.drop_empty(edit.connection)

    def _migrate(self) -> None:
        try:
            connection = self.read()
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            newest = migrations()[-1][0]
            if version > newest:
                raise ProjectError(
                    message("This project was created by a newer version of the program"),
                    where=self.path,
                    advice=message("Update the program."),
                )
            if version < newest:
                if self._reads_only:
                    raise OldDatabaseError(
                        verbatim("This project was created by an earlier version of the program"), where=self.path
                    )
                self._bring_up(connection, version)
            check_shape(connection, migrations())
            if not self._reads_only:
                self.cut_short = journal.close_open(connection) or 0 < version < OPEN_STEPS_SINCE
            self._identity = _identity(self.path)
        except ProjectError:
            self.close()
            raise
        except sqlite3.DatabaseError as error:
            self.close()
            raise ProjectError(
                message("The project's database cannot be read: {}", error),
                where=self.path,
                advice=message("Restore the folder from a backup, or import the data into a new project."),
            ) from error

    def _bring_up(self, connection: sqlite3.Connection, version: int) -> None:
        """All migrations since a version, and the triggers of the journal, in one transaction."""
        pending = [(number, sql) for number, sql in migrations() if number > version]
        connection.execute("BEGIN IMMEDIATE")
        try:
            journal.uninstall(connection)
            for number, sql in pending:
                for statement in _statements(sql):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            journal.install(connection)
            connection.execute("COMMIT")
        except BaseException:
            self._roll_back(connection)
            raise

    def close(self) -> None:
        """Closes this thread's connection, and lets go of those of others: each closes as soon as its thread is done with it.

        Python ends with a segmentation fault where one thread closes a connection while another begins a query with it.
        """
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        self._closed = True
        self._local = threading.local()
        if connection is not None:
            connection.close()
