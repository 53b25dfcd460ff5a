"""Names or sorts the files that come into a folder, with an exported model."""

from __future__ import annotations

import csv
import io
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Set
from pathlib import Path

from watchfiles import watch
from watchfiles._rust_notify import WatchfilesRustInternalError

from transferstudio.errors import DataError, ExportError
from transferstudio.formats.class_folders import folder_name
from transferstudio.formats.table import guarded
from transferstudio.i18n import verbatim
from transferstudio.operations.open_model import ask_exported
from transferstudio.runtime import UnreadableImageError
from transferstudio.tasks.asking import Asking, Sorted

SETTLED_S = 0.5  # a file that has not grown for so long is whole
LONGEST_WAIT_S = 60.0
HEADER, OLD_HEADER = "path,label,probability,check\r\n", "path,label,probability\r\n"
AGAIN_S = 5.0  # what could not be moved or written is tried again after so long


def watched(
    folder: Path, model: Path, *, sort: Path | None, table: Path | None, stop: threading.Event
) -> Iterator[tuple[Path, str, float]]:
    """Answers for each file of ``folder``, those that are there first, then those that come; ends when ``stop`` is set.

    What the model cannot be asked about is passed over, and said so once. A file that cannot be moved, for want of space or of the folder, stays where it is and is tried again, and so is the table.

    Args:
        folder: only its own files, not those of folders in it.
        model: model.onnx of pictures or texts, or the folder it is in.
        sort: files are moved to a folder of their class in this one, or to "unsure"; those that cannot be read stay.
        table: a CSV file to which each answer is added: path, label, probability, and why it should be checked; without the last in a table of
            an earlier version.
        stop: set it from elsewhere.

    Yields:
        The file (where it is now), what it is, and how sure that is (0–1); where something fails, or is passed over, the reason and 0.

    Raises:
        DataError: the folder that is watched is gone.
        ExportError: the model is none that this program exported, or one for questions.
    """
    asking = ask_exported(model)
    if not asking.suffixes:
        raise ExportError(
            verbatim(asking.unwatched), advice=verbatim("Specify an image or text model exported by this program.")
        )
    unfit = _Unfit(asking.suffixes, table)
    rows: list[list[str]] = []  # that are still to be added to the table
    done: dict[Path, int] = {}  # when a file was written that has been answered for
    failed: dict[
        Path, int | None
    ] = {}  # with what error a file, or the table, could not be written; each is reported once
    for path in _coming(folder, stop, lambda: bool(failed)):
        if path is None:
            if rows and table is not None:
                yield from _add_rows(table, rows, failed)
            continue
        yield from unfit.remarks(path)
        written = _written(path, stop) if path.suffix.lower() in asking.suffixes else None
        if written is None or done.get(path) == written:
            continue
        found = _answer(asking, path)
        sure, predicted = found.confidence, f"{found.label} ({found.check})" if found.check else found.label
        try:
            destination = _moved(path, sort / folder_name(found.folder)) if sort is not None and sure > 0 else path
        except OSError as error:
            if failed.get(path) != error.errno:
                yield path, f"{predicted}, but it cannot be moved and stays where it is: {error.strerror or error}", 0.0
            failed[path] = error.errno
            continue
        failed.pop(path, None)
        if destination == path:
            done[path] = written
        yield destination, predicted, sure
        rows.append([guarded(str(destination)), guarded(found.label), f"{sure:.4f}", found.check])
        if table is not None:
            yield from _add_rows(table, rows, failed)


class _Unfit:
    """The files that are passed over, each told once: the model does not read their kind, or they are empty."""

    def __init__(self, suffixes: Set[str], table: Path | None) -> None:
        self._suffixes = suffixes
        self._told = {table.absolute()} if table is not None else set()

    def remarks(self, path: Path) -> Iterator[tuple[Path, str, float]]:
        """That a file is passed over, and why; nothing where it can be asked about, or that was told before."""
        if path.suffix.lower() not in self._suffixes:
            reason = f"this model reads files that end in {', '.join(sorted(self._suffixes))}"
        elif _is_empty(path):
            reason = "it is empty"
        else:
            return
        if path.absolute() not in self._told:
            self._told.add(path.absolute())
            yield path, f"passed over: {reason}", 0.0


def _is_empty(path: Path) -> bool:
    """Whether a file is empty, and is not just being written."""
    try:
        written = path.stat()
    except OSError:
        return False
    return not written.st_size and time.time() - written.st_mtime > SETTLED_S


def _answer(asking: Asking, path: Path) -> Sorted:
    """What a file is, or why that cannot be said and 0."""
    try:
        return asking.sort(path)
    except (UnreadableImageError, DataError) as error:
        return Sorted("", f"cannot be read: {error}", 0.0)


def _coming(folder: Path, stop: threading.Event, unfinished: Callable[[], bool]) -> Iterator[Path | None]:
    """The files of a folder whenever something changes in it, or from time to time while something is unfinished; None after each look.

    The folder is listed, since what the system tells of a change leaves out names that are not UTF-8.
    """
    checked_at = 0.0
    for changed in _changes(folder, stop):
        if changed or not checked_at or (unfinished() and time.monotonic() - checked_at > AGAIN_S):
            try:
                found = sorted(folder.iterdir())
            except OSError as error:
                raise DataError(verbatim(f"The folder no longer exists: {error.strerror}"), where=folder) from error
            for path in found:
                if path.is_file():
                    yield path
            yield None
            checked_at = time.monotonic()
        if stop.is_set():
            return


def _changes(folder: Path, stop: threading.Event) -> Iterator[bool]:
    """Whether something changed in a folder, twice a second."""
    while not stop.is_set():
        try:
            for changes in watch(
                folder, stop_event=stop, recursive=False, rust_timeout=500, yield_on_timeout=True, raise_interrupt=False
            ):
                yield bool(changes)
        except WatchfilesRustInternalError as error:
            if "decode path" not in str(error):
                raise
            yield True  # a name that is not UTF-8 ends the watch: it is begun anew, and the folder is listed


def _written(path: Path, stop: threading.Event) -> int | None:
    """When a file was written last, in nanoseconds, once it no longer grows; None where it is empty, or went away meanwhile."""
    end, size = time.monotonic() + LONGEST_WAIT_S, -1
    while time.monotonic() < end and not stop.is_set():
        try:
            found = path.stat()
        except OSError:
            return None
        if found.st_size == size or time.time() - found.st_mtime > SETTLED_S:
            return found.st_mtime_ns if found.st_size else None
        size = found.st_size
        stop.wait(SETTLED_S)
    return None


def _moved(path: Path, folder: Path) -> Path:
    """Moves a file into a folder, under a new name where its own is taken there; where that fails, nothing is left there."""
    folder.mkdir(parents=True, exist_ok=True)
    target, number = folder / path.name, 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem}-{number}{path.suffix}"
    try:
        shutil.move(path, target)
    except OSError:
        if path.exists():  # half a copy, on another disk that is full
            target.unlink(missing_ok=True)
        raise
    return target


def _is_old(table: Path) -> bool:
    """Whether a table has the columns of an earlier version."""
    try:
        with table.open("rb") as file:
            return file.readline(len(OLD_HEADER)) == OLD_HEADER.encode()
    except FileNotFoundError:
        return False


def _add_rows(table: Path, rows: list[list[str]], failed: dict[Path, int | None]) -> Iterator[tuple[Path, str, float]]:
    """Adds the rows to the table, all or none, and takes them off the list; yields why, where that cannot be."""
    text = io.StringIO(newline="")
    try:
        table.parent.mkdir(parents=True, exist_ok=True)
        csv.writer(text).writerows(row[: OLD_HEADER.count(",") + 1] if _is_old(table) else row for row in rows)
        with table.open("ab", buffering=0) as file:
            end = file.seek(0, io.SEEK_END)
            data = memoryview(((HEADER if end == 0 else "") + text.getvalue()).encode("utf-8", "replace"))
            try:
                while data:
                    data = data[file.write(data) :]
            except OSError:
                file.truncate(end)
                raise
    except OSError as error:
        if failed.get(table) != error.errno:
            yield table, f"the table cannot be written; trying again: {error.strerror or error}", 0.0
        failed[table] = error.errno
        return
    failed.pop(table, None)
    rows.clear()
