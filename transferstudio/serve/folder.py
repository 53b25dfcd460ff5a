"""Names or sorts the files that come into a folder, with an exported model."""

from __future__ import annotations

import csv
import io
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from watchfiles import watch
from watchfiles._rust_notify import WatchfilesRustInternalError

from transferstudio.errors import DataError, ExportError
from transferstudio.formats.asked import TEXT_SUFFIXES, text_of
from transferstudio.formats.class_folders import folder_name
from transferstudio.formats.records import IMAGE_SUFFIXES
from transferstudio.formats.table import guarded
from transferstudio.i18n import verbatim
from transferstudio.operations.open_model import open_exported
from transferstudio.runtime import BoxPredictor, Predictor, TextPredictor, UnreadableImageError

SETTLED_S = 0.5  # a file that has not grown for so long is whole
LONGEST_WAIT_S = 60.0
HEADER = "path,label,probability\r\n"
AGAIN_S = 5.0  # what could not be moved or written is tried again after so long


def watched(
    folder: Path, model: Path, *, sort: Path | None, table: Path | None, stop: threading.Event
) -> Iterator[tuple[Path, str, float]]:
    """Answers for each file of ``folder``, those that are there first, then those that come; ends when ``stop`` is set.

    A file that cannot be moved, for want of space or of the folder, stays where it is and is tried again, and so is the table.

    Args:
        folder: only its own files, not those of folders in it.
        model: model.onnx of pictures or texts, or the folder it is in.
        sort: files are moved to a folder of their class in this one; those that cannot be read stay.
        table: a CSV file to which each answer is added: path, label, probability.
        stop: set it from elsewhere.

    Yields:
        The file (where it is now), what it is, and how sure that is (0–1); where something fails, the reason and 0.

    Raises:
        DataError: the folder that is watched is gone.
        ExportError: the model is none that this program exported, or one for questions.
    """
    answer, suffixes = _asker(model)
    rows: list[list[str]] = []  # that are still to be added to the table
    done: dict[Path, int] = {}  # when a file was written that has been answered for
    failed: dict[Path, int | None] = {}  # with what error a file, or the table, could not be written; each is said once
    for path in _coming(folder, suffixes, stop, lambda: bool(failed)):
        if path is None:
            if rows and table is not None:
                yield from _add_rows(table, rows, failed)
            continue
        written = _written(path, stop)
        if written is None or done.get(path) == written:
            continue
        said, sure = answer(path)
        try:
            place = _moved(path, sort / folder_name(said)) if sort is not None and sure > 0 else path
        except OSError as error:
            if failed.get(path) != error.errno:
                yield path, f"{said}, but it cannot be moved and stays: {error.strerror or error}", 0.0
            failed[path] = error.errno
            continue
        failed.pop(path, None)
        if place == path:
            done[path] = written
        yield place, said, sure
        rows.append([guarded(str(place)), guarded(said), f"{sure:.4f}"])
        if table is not None:
            yield from _add_rows(table, rows, failed)


def _asker(model: Path) -> tuple[Callable[[Path], tuple[str, float]], set[str]]:
    """What answers for a file, and the suffixes of the files that it can be asked about."""
    predictor = open_exported(model)
    if isinstance(predictor, TextPredictor):
        return lambda path: _answer(lambda: _named(predictor, text_of(path))), TEXT_SUFFIXES
    if isinstance(predictor, BoxPredictor):
        return lambda path: _answer(lambda: _found(predictor, path)), IMAGE_SUFFIXES
    if isinstance(predictor, Predictor):
        return lambda path: _answer(lambda: _named(predictor, path)), IMAGE_SUFFIXES
    raise ExportError(
        verbatim("A model for questions needs a question with each passage, so it cannot watch a folder"),
        advice=verbatim("Give a model of images or texts that this program exported."),
    )


def _answer(ask: Callable[[], tuple[str, float]]) -> tuple[str, float]:
    """An answer, or why there is none and 0."""
    try:
        return ask()
    except (UnreadableImageError, DataError) as error:
        return f"cannot be read: {error}", 0.0


def _named(predictor: Predictor | TextPredictor, source: Path | str) -> tuple[str, float]:
    answer = predictor.predict(source)
    return answer.label, answer.probability


def _found(predictor: BoxPredictor, path: Path) -> tuple[str, float]:
    """The class of the surest thing that is found."""
    best = max(predictor.find(path), key=lambda one: one.score, default=None)
    return (best.label, best.score) if best else ("nothing", 1.0)


def _coming(
    folder: Path, suffixes: set[str], stop: threading.Event, unfinished: Callable[[], bool]
) -> Iterator[Path | None]:
    """The files of a folder whenever something changes in it, or from time to time while something is unfinished; None after each look.

    The folder is listed, since what the system tells of a change leaves out names that are not UTF-8.
    """
    looked = 0.0
    for changed in _changes(folder, stop):
        if changed or not looked or (unfinished() and time.monotonic() - looked > AGAIN_S):
            try:
                found = sorted(folder.iterdir())
            except OSError as error:
                raise DataError(verbatim(f"The folder is gone: {error.strerror}"), where=folder) from error
            for path in found:
                if path.suffix.lower() in suffixes and path.is_file():
                    yield path
            yield None
            looked = time.monotonic()
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


def _add_rows(table: Path, rows: list[list[str]], failed: dict[Path, int | None]) -> Iterator[tuple[Path, str, float]]:
    """Adds the rows to the table, all or none, and takes them off the list; yields why, where that cannot be."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    try:
        table.parent.mkdir(parents=True, exist_ok=True)
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
            yield table, f"the table cannot be written, and is tried again: {error.strerror or error}", 0.0
        failed[table] = error.errno
        return
    failed.pop(table, None)
    rows.clear()
