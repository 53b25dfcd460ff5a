"""Names or sorts the files that come into a folder, with an exported model."""

from __future__ import annotations

import csv
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from watchfiles import Change, watch

from transferstudio.formats.class_folders import folder_name
from transferstudio.formats.records import IMAGE_SUFFIXES
from transferstudio.formats.table import guarded
from transferstudio.runtime import BoxPredictor, Predictor, TextPredictor, UnreadableImageError, open_any

TEXT_SUFFIXES = {".txt", ".md"}
SETTLED_S = 0.5  # a file that has not grown for so long is whole
LONGEST_WAIT_S = 60.0
MOST_LETTERS = 1_000_000


def watched(
    folder: Path, model: Path, *, sort: Path | None, table: Path | None, stop: threading.Event
) -> Iterator[tuple[Path, str, float]]:
    """Answers for each file of ``folder``, those that are there first, then those that come; ends when ``stop`` is set.

    Args:
        folder: only its own files, not those of folders in it.
        model: model.onnx of pictures or texts, or the folder it is in.
        sort: files are moved to a folder of their class in this one; those that cannot be read stay.
        table: a CSV file to which each answer is added: path, label, probability.
        stop: set it from elsewhere.

    Yields:
        The file (where it is now), what it is, and how sure that is (0–1); where it cannot be read, the reason and 0.

    Raises:
        ValueError: the model is none that this program exported, or one for questions.
    """
    answer, suffixes = _asker(model)
    done: dict[Path, int] = {}  # when a file was written that has been answered for
    for path in _coming(folder, suffixes, stop):
        written = _written(path, stop)
        if written is None or done.get(path) == written:
            continue
        done[path] = written
        said, sure = answer(path)
        place = _moved(path, sort / folder_name(said)) if sort is not None and sure > 0 else path
        if table is not None:
            _note(table, place, said, sure)
        yield place, said, sure


def _asker(model: Path) -> tuple[Callable[[Path], tuple[str, float]], set[str]]:
    """What answers for a file, and the suffixes of the files that it can be asked about."""
    predictor = open_any(model)
    if isinstance(predictor, TextPredictor):
        return lambda path: _named(predictor, path.read_text("utf-8", "replace")[:MOST_LETTERS]), TEXT_SUFFIXES
    if isinstance(predictor, BoxPredictor):
        return lambda path: _found(predictor, path), IMAGE_SUFFIXES
    if isinstance(predictor, Predictor):
        return lambda path: _named(predictor, path), IMAGE_SUFFIXES
    raise ValueError("A model for questions needs a question with each passage, so it cannot watch a folder")


def _named(predictor: Predictor | TextPredictor, source: Path | str) -> tuple[str, float]:
    try:
        answer = predictor.predict(source)
    except UnreadableImageError as error:
        return f"cannot be read: {error}", 0.0
    return answer.label, answer.probability


def _found(predictor: BoxPredictor, path: Path) -> tuple[str, float]:
    """The class of the surest thing that is found."""
    try:
        found = predictor.find(path)
    except UnreadableImageError as error:
        return f"cannot be read: {error}", 0.0
    best = max(found, key=lambda one: one.score, default=None)
    return (best.label, best.score) if best else ("nothing", 1.0)


def _coming(folder: Path, suffixes: set[str], stop: threading.Event) -> Iterator[Path]:
    begun = False
    for changes in watch(
        folder, stop_event=stop, recursive=False, rust_timeout=500, yield_on_timeout=True, raise_interrupt=False
    ):
        come = {Path(name) for change, name in changes if change != Change.deleted}
        if not begun:  # what is there already, looked for once the watch misses nothing that comes
            begun, come = True, come.union(folder.iterdir())
        for path in sorted(come):
            if path.suffix.lower() in suffixes and path.is_file():
                yield path
        if stop.is_set():
            return


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
    """Moves a file into a folder, under a new name where its own is taken there."""
    folder.mkdir(parents=True, exist_ok=True)
    target, number = folder / path.name, 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem}-{number}{path.suffix}"
    shutil.move(path, target)
    return target


def _note(table: Path, path: Path, said: str, sure: float) -> None:
    new = not table.exists()
    with table.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        if new:
            writer.writerow(["path", "label", "probability"])
        writer.writerow([guarded(str(path)), guarded(said), f"{sure:.4f}"])
