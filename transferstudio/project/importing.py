"""Brings a data set into the project: recognised, checked file by file, copied or referenced, one step of undo."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.events import Meter, Note, Work
from transferstudio.formats import (
    BOXES,
    IMAGES,
    BoxRecord,
    Dataset,
    Item,
    QuestionRecord,
    Record,
    Skipped,
    TextRecord,
    detect,
)
from transferstudio.formats.boxes.settling import settle
from transferstudio.project.changes import Changes
from transferstudio.project.database import now
from transferstudio.project.media import as_reference, content_hash
from transferstudio.project.project import Project
from transferstudio.project.samples import NewSample, Passage, question_hash
from transferstudio.runtime import UnreadableImageError
from transferstudio.runtime.predict import inspect_image

BATCH, TEXTS = 64, 2000  # files and texts a transaction: what a kill can lose, and how often progress is told
SHOWN_SKIPS = 20


@dataclass(frozen=True)
class ImportReport:
    """What an import did. All skipped files with their reasons are in the project."""

    import_id: int
    format: str
    added: int
    known: int
    skipped: int
    changes: Changes


def import_dataset(
    project: Project,
    source: Path | Dataset,
    *,
    copy: bool = True,
    field: str | None = None,
    stop: threading.Event | None = None,
) -> Work[ImportReport]:
    """Imports a data set, or whatever is at a path. A file that cannot be used is listed with its reason and does not end the import.

    ``field``: the label field that its labels are of, by name, made where it is not there; None: the first.

    Raises:
        DataError: ``source`` is not there, is nothing that can be imported, or belongs to another task than the project.
    """
    dataset = source if isinstance(source, Dataset) else detect(source)
    path = dataset.source
    project.settle_task(BOXES if dataset.unlabelled and project.task == BOXES else dataset.task)
    yield Note(f"{path.name}: {dataset.format}")
    meter = Meter("import", sum(1 for _ in dataset.records()))
    yield meter.started()
    with project.database.write() as edit:
        row = edit.execute(
            "INSERT INTO imports (source, format, created_at) VALUES (?, ?, ?) RETURNING id",
            (as_reference(path), dataset.format, now()),
        ).fetchone()
    import_id, step = int(row[0]), project.database.begin_step(f"import {path.name}")
    into = project.classes.field_named(field, step=step) if field else project.classes.default_field().id
    added = known = skipped = repaired = 0
    changes: list[Changes] = []
    with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 2)) as pool:
        for batch in _batches(dataset):
            if stop is not None and stop.is_set():
                yield Note("The import was stopped; what had been imported stays.", "warning")
                break
            results = list(pool.map(partial(_prepare, project, copy=copy), batch))
            found = [result.sample for result in results if result.sample is not None]
            refused = [skipped for result in results for skipped in result.skipped]
            touched, new, contradicting = project.samples.add(found, field=into, import_id=import_id, step=step)
            refused += [Skipped(name, reason) for name, reason in contradicting]
            changes.append(touched)
            added, known = added + new, known + len(found) - new - len(contradicting)
            _keep_skipped(project, import_id, refused)
            mended = [said for result in results for said in result.repaired]
            for said in mended[: max(0, SHOWN_SKIPS - repaired)]:
                yield Note(f"Repaired: {said}", "warning")
            repaired += len(mended)
            for item in refused[: max(0, SHOWN_SKIPS - skipped)]:
                yield Note(f"{item.name} is left out: {item.reason}", "warning")
            skipped += len(refused)
            yield meter.advance(len(batch))
    with project.database.write() as edit:
        edit.execute(
            "UPDATE imports SET added = ?, known = ?, skipped = ? WHERE id = ?", (added, known, skipped, import_id)
        )
        edit.execute(
            "DELETE FROM steps WHERE id = ? AND NOT EXISTS (SELECT 1 FROM journal WHERE step_id = steps.id)", (step,)
        )
    yield meter.finished(format=dataset.format, added=added, known=known, skipped=skipped)
    return ImportReport(import_id, dataset.format, added, known, skipped, Changes.of_all(changes))


def skipped_files(project: Project, *, most: int = -1) -> Iterator[tuple[str, str]]:
    """Name and reason of every file or row that any import left out, newest first; ``most``: only so many."""
    yield from project.database.read().execute("SELECT name, reason FROM skipped ORDER BY id DESC LIMIT ?", (most,))


def count_skipped(project: Project) -> int:
    """How many files and rows were left out by all imports."""
    (found,) = project.database.read().execute("SELECT COUNT(*) FROM skipped").fetchone()
    return int(found)


def _batches(dataset: Dataset) -> Iterator[list[Item]]:
    records = dataset.records()
    size = BATCH if dataset.task in (IMAGES, BOXES) else TEXTS
    while batch := list(islice(records, size)):
        yield batch


@dataclass(frozen=True)
class _Prepared:
    """What became of one item of a data set."""

    sample: NewSample | None = None
    skipped: tuple[Skipped, ...] = ()
    repaired: tuple[str, ...] = ()


def _prepare(project: Project, item: Item, *, copy: bool) -> _Prepared:
    if isinstance(item, Skipped):
        return _Prepared(skipped=(item,))
    if isinstance(item, TextRecord):
        digest = content_hash(item.text.encode("utf-8", "surrogatepass"))
        return _Prepared(NewSample("text", digest, item.name, item.label, item.split, text=item.text))
    if isinstance(item, QuestionRecord):
        passage = content_hash(item.passage.encode("utf-8", "surrogatepass"))
        digest = question_hash(passage, item.question)
        about = Passage(passage, item.title, item.passage)
        sample = NewSample("question", digest, item.name, None, item.split, text=item.question, passage=about, answers=item.answers)  # fmt: skip
        return _Prepared(sample, repaired=(item.note,) if item.note else ())
    return _prepare_image(project, item, copy=copy)


def _prepare_image(project: Project, item: Record | BoxRecord, *, copy: bool) -> _Prepared:
    try:
        data = item.read()
        width, height, orientation = inspect_image(data)
        digest = content_hash(data)
        media = reference = None
        if copy or item.path is None:
            media = project.media.add(data, digest=digest, suffix=Path(item.name).suffix)
        else:
            reference = as_reference(item.path)
    except (UnreadableImageError, DataError) as error:
        return _Prepared(skipped=(Skipped(item.name, str(error).rstrip(".")),))
    place = (media, reference, width, height)
    if isinstance(item, Record):
        return _Prepared(NewSample("image", digest, item.name, item.label, item.split, *place))
    if item.boxes is None:
        return _Prepared(NewSample("image", digest, item.name, None, item.split, *place))
    settled = settle(item.boxes, item.frame, width, height, orientation=orientation)
    return _Prepared(
        NewSample("image", digest, item.name, None, item.split, *place, boxes=settled.boxes),
        tuple(Skipped(f"{item.name}, {lost.name}", lost.reason) for lost in (*item.lost, *settled.lost)),
        tuple(f"{item.name}: {said}" for said in settled.repaired),
    )


def _keep_skipped(project: Project, import_id: int, items: list[Skipped]) -> None:
    if items:
        with project.database.write() as edit:
            edit.executemany(
                "INSERT INTO skipped (import_id, name, reason) VALUES (?, ?, ?)",
                [(import_id, item.name, item.reason) for item in items],
            )
