"""The one family of errors that a person can read: what happened, to which file, and what to do."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from transferstudio.i18n import Message, message, parts_of, stored_message, translate_message


class StudioError(Exception):
    """An expected failure, worded for the person at the screen; everything else is a bug."""

    def __init__(self, what: Message, *, where: str | Path | None = None, advice: Message | None = None) -> None:
        self.what = what
        self.where = str(where) if where is not None else None
        self.advice = advice
        super().__init__(what)

    @property
    def message(self) -> Message:
        """What happened, where, and what to do, in one message."""
        template = "{}" if self.what.endswith((".", "?", "!")) else "{}."
        if self.where:
            template = template.replace("{}", "{} ({})")
        values = [value for value in (self.what, self.where, self.advice) if value]
        return Message(f"{template} {{}}" if self.advice else template, *values)

    def as_json(self) -> dict[str, Any]:
        """What happened, where, and what to do, in English; ``parts`` has the parts of the messages, to be shown in any language later."""
        known = {"what": parts_of(self.what), "advice": parts_of(self.advice or "")}
        parts = {name: of_text for name, of_text in known.items() if of_text}
        return {"what": self.what, "where": self.where, "advice": self.advice, **({"parts": parts} if parts else {})}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The error that :meth:`as_json` gave; ValueError, TypeError or KeyError where that is damaged."""
        what, advice, parts = str(data["what"]), data.get("advice"), dict(data.get("parts") or {})
        return cls(
            stored_message(what, parts.get("what")),
            where=data.get("where"),
            advice=stored_message(str(advice), parts.get("advice")) if advice else None,
        )

    def __str__(self) -> str:
        return translate_message(self.message)


class ProjectError(StudioError):
    """The project folder cannot be opened, written or understood."""


class DataError(StudioError):
    """A file or data set cannot be used."""


class BackboneError(StudioError):
    """A backbone is unknown, or its weights cannot be had or do not fit."""


class TrainingError(StudioError):
    """A run cannot begin or go on."""


class ExportError(StudioError):
    """The exported file could not be made, or did not prove equal to the trained network."""


class StorageError(ProjectError):
    """Something cannot be kept or read: the disk is full, read-only or failing, or the folder is gone."""


_FULL = StorageError(
    message("The disk is full"), advice=message("Free some space and try again; everything saved before is unharmed.")
)
_REFUSED = StorageError(
    message("You do not have permission to read or write this file or folder"),
    advice=message("Change its permissions, or choose another location."),
)
_GONE = StorageError(
    message("A file or folder that was here has been moved or removed"),
    advice=message("Put it back where it was and try again."),
)
_FAILING = StorageError(
    message("The disk cannot be read or written"),
    advice=message("Check whether it is full or was removed, and try again; everything saved before is unharmed."),
)
_HELD = StorageError(
    message("Another program holds the project's database"), advice=message("Close it there and try again.")
)
_DAMAGED = StorageError(
    message("The project's database is damaged"),
    advice=message("Restore the folder from a backup, or import the data into a new project."),
)
_OF_SYSTEM = {
    "ENOSPC": _FULL, "EDQUOT": _FULL, "EFBIG": _FULL, "EACCES": _REFUSED, "EPERM": _REFUSED, "EROFS": _REFUSED, "ENOENT": _GONE,
    "ENOTDIR": _GONE, "ESTALE": _GONE, "EIO": _FAILING, "ENXIO": _FAILING, "ENODEV": _FAILING,
}  # fmt: skip
_OF_DATABASE = {
    sqlite3.SQLITE_FULL: _FULL, sqlite3.SQLITE_READONLY: _REFUSED, sqlite3.SQLITE_PERM: _REFUSED, sqlite3.SQLITE_CANTOPEN: _GONE,
    sqlite3.SQLITE_IOERR: _FAILING, sqlite3.SQLITE_BUSY: _HELD, sqlite3.SQLITE_LOCKED: _HELD, sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED, sqlite3.SQLITE_FORMAT: _DAMAGED, sqlite3.SQLITE_MISMATCH: _DAMAGED,
}  # fmt: skip
# SQLite has no code of their own for these; a table or column that its program knows can only be gone by damage.
_WORDS_OF_DAMAGE = ("no such table", "no such column", "has no column", "malformed", "decode to UTF-8", "unsupported file format", "unknown database", "foreign key mismatch", "JSON cannot hold")  # fmt: skip


def damaged(where: str | Path | None = None) -> StorageError:
    """The sentence for a database whose content cannot be what the program wrote."""
    return StorageError(_DAMAGED.what, where=where, advice=_DAMAGED.advice)


def storage_error(error: BaseException, where: str | Path | None = None) -> StorageError | None:
    """What an error of the system or of SQLite says about the disk, in a sentence; None where it says something else."""
    known = None
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without what makes a kind more precise
        known = _DAMAGED if any(words in str(error) for words in _WORDS_OF_DAMAGE) else _OF_DATABASE.get(code)
    elif isinstance(error, OSError):
        known = _OF_SYSTEM.get(errno.errorcode.get(error.errno or 0, ""))
        where = where if where is not None else error.filename
    return None if known is None else StorageError(known.what, where=where, advice=known.advice)


@contextmanager
def storage_errors(where: str | Path | None = None) -> Iterator[None]:
    """Turns what the system says about the disk in here into a sentence.

    Raises:
        StorageError: the disk is full, read-only or failing, or the folder is gone.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        known = storage_error(error, where)
        if known is None:
            raise
        raise known from error
