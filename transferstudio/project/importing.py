"""Brings a data set into the project: recognised, checked file by file, copied or referenced, one step of undo."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from transferstudio.events import Meter, Note, Work
from transferstudio.formats import (
    BoxRecord,
    DetectedSource,
    QuestionRecord,
    Record,
    Skipped,
    SourceEntry,
    TextRecord,
    detect,
    survey,
)
from transferstudio.formats.boxes.normalising import NormalisedBoxes, normalise_boxes
from transferstudio.formats.guard import attempt
from transferstudio.formats.records import IMAGE_SUFFIXES, losses_of
from transferstudio.formats.summary import counted, summary
from transferstudio.i18n import Message, Number, joined, message, parts_of, stored_message, verbatim
from transferstudio.project.changes import Changes, Ids
from transferstudio.project.imports import Import
from transferstudio.project.language import update_language
from transferstudio.project.media import as_reference, content_hash
from transferstudio.project.project import Project
from transferstudio.project.samples import NewSample, Passage, question_hash
from transferstudio.project.soundness import stored_object, understood
from transferstudio.project.source_update import Updated
from transferstudio.runtime.predict import Inspected, inspect_image

BATCH, TEXTS = 64, 2000  # files and texts a transaction: what a kill can lose, and how often progress is reported
SHOWN_SKIPS = 20
DISMISSED = "dismissed-left-out"  # a setting of the project


@dataclass(frozen=True)
class ImportReport:
    """What an import did. All skipped files with their reasons are in the project.

    ``known``: samples that were in the project before; ``copies``: those with the same content as another in this source, which came in
    once; ``skipped`` are without those that are not needed. Of the ``known`` so many are ``changed``: they gained what they lacked, or the source was imported before and says otherwise now.
    So many are ``gone`` from it since (they stay in the project).
    """

    import_id: int
    format: str
    added: int
    known: int
    copies: int
    skipped: int
    changes: Changes
    changed: int = 0
    gone: int = 0

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {name: value for name, value in vars(self).items() if name not in ("import_id", "changes")}

    def sentences(self, things: str = "") -> Iterator[Message]:
        """How many came in and how many did not, a few words each; ``things``: what they are, in English."""
        if things:
            yield verbatim(f"{self.added:,} {things.removesuffix('s') if self.added == 1 else things} added")
        else:
            yield message("1 added") if self.added == 1 else message("{} added", Number(self.added))
        if self.known or not self.added:
            yield self._known()
        if self.copies:
            yield (
                message("1 duplicate skipped")
                if self.copies == 1
                else message("{} duplicates skipped", Number(self.copies))
            )
        if self.skipped:
            yield message("1 left out") if self.skipped == 1 else message("{} left out", Number(self.skipped))
        if self.gone:
            yield (
                message("1 no longer in the source")
                if self.gone == 1
                else message("{} no longer in the source", Number(self.gone))
            )

    def _known(self) -> Message:
        known, changed = Number(self.known), Number(self.changed)
        if not self.changed:
            return message("1 was there already") if self.known == 1 else message("{} were there already", known)
        if self.known == 1:
            return message("1 was there already ({} changed)", changed)
        return message("{} were there already ({} changed)", known, changed)


def import_dataset(
    project: Project,
    source: Path | DetectedSource,
    *,
    copy: bool = True,
    field: str | None = None,
    stop: threading.Event | None = None,
) -> Work[ImportReport]:
    """Imports a data set, or whatever is at a path. A file that cannot be used is listed with its reason and does not end the import.

    From a source that was imported before, labels, boxes, answers and splits that it gave follow what it says now.

    ``field``: the label field that its labels are of, by name, made where it is not there; None: the first.

    Raises:
        DataError: ``source`` is not there, is nothing that can be imported, or belongs to another task than the project.
    """
    dataset = source if isinstance(source, DetectedSource) else detect(source)
    name = dataset.name
    project.set_task(project.task_for(dataset))
    yield Note(message("{}: {}", name, dataset.format))
    found = dataset.counted or counted(dataset)
    for sentence in summary(dataset, found):
        yield Note(sentence)
    meter = Meter("import", found.items)
    yield meter.started()
    added = known = copies = skipped = repaired = 0
    unused: list[Skipped] = []
    complete = True
    changes: list[Changes] = []
    gained: list[Set[int]] = []
    with (
        project.database.open_step(message("import {}", name)) as step,
        ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 2)) as pool,
    ):
        into = project.classes.field_named(field, step=step) if field else project.classes.default_field().id
        going = Import(project.database, project.media, dataset, into=into, step=step)
        for batch in _batches(dataset, found.kept):
            if stop is not None and stop.is_set():
                yield Note(message("The import was stopped; everything imported so far is kept."), "warning")
                complete = False
                break
            prepare = partial(_prepare, project, copy=copy)
            # Only images are decoded, without the interpreter lock; texts would wait for each other.
            results = list(pool.map(prepare, batch) if any(map(_is_image, batch)) else map(prepare, batch))
            good = [result.sample for result in results if result.sample is not None]
            refused = [skipped for result in results for skipped in result.skipped if not skipped.unused]
            unused += [skipped for result in results for skipped in result.skipped if skipped.unused]
            stored = going.store(good)
            refused += stored.contradicting
            changes.append(stored.changes)
            gained.append(stored.gained)
            added, copies = added + stored.added, copies + stored.copies
            known += len(good) - stored.added - stored.copies - len(stored.contradicting)
            _keep_skipped(project, going.id, refused)
            mended = [repair for result in results for repair in result.repaired]
            for repair in mended[: max(0, SHOWN_SKIPS - repaired)]:
                yield Note(message("Repaired: {}", repair), "warning")
            repaired += len(mended)
            for item in refused[: max(0, SHOWN_SKIPS - skipped)]:
                yield Note(message("{} is left out: {}", item.name, item.reason), "warning")
            skipped += len(refused)
            yield meter.advance(len(batch))
        updated = going.finish(added=added, known=known + copies, skipped=skipped, complete=complete)
    if added:
        update_language(project)
    if unused:
        first = joined(": ", (unused[0].name, unused[0].reason))
        yield Note(message("1 file is not used: {}", first) if len(unused) == 1 else message("{} files are not used, for example {}", f'{len(unused):,}', first))  # fmt: skip
    yield from _update_notes(name, updated)
    changed = len(Ids.of_all([*gained, updated.samples]))
    counts = {
        "added": added, "known": known, "copies": copies, "changed": changed, "gone": updated.gone, "skipped": skipped,
    }  # fmt: skip
    yield meter.finished(format=dataset.format, **counts)
    return ImportReport(going.id, dataset.format, **counts, changes=Changes.of_all([*changes, *updated.changes]))


def _update_notes(source: str, updated: Updated) -> Iterator[Note]:
    """What an import of a source that was imported before has changed, in sentences."""
    if len(updated.samples) == 1:
        yield Note(message("1 sample was updated from {}", source))
    elif updated.samples:
        yield Note(message("{} samples were updated from {}", Number(len(updated.samples)), source))
    for name in updated.classes:
        yield Note(message("The class “{}” is no longer in {} and was removed", name, source))
    if updated.gone:
        names = ", ".join(updated.some_gone) + (", …" if updated.gone > len(updated.some_gone) else "")
        yield Note(
            (
                message(
                    "1 sample is no longer in {} or cannot be read there; it stays in the project: {}", source, names
                )
                if updated.gone == 1
                else message(
                    "{} samples are no longer in {} or cannot be read there; they stay in the project: {}",
                    Number(updated.gone),
                    source,
                    names,
                )
            ),
            "warning",
        )


def skipped_files(project: Project, *, most: int = -1) -> Iterator[tuple[Message, Message]]:
    """Name and reason of every file or row that an import left out and nobody has dismissed, newest first; ``most``: only so many."""
    asked = "SELECT name, reason, parts FROM skipped WHERE import_id > ? ORDER BY id DESC LIMIT ?"
    for name, reason, stored in project.database.read().execute(asked, (_dismissed(project), most)):
        with understood():
            parts = stored_object(stored) if stored else {}
            yield stored_message(name, parts.get("name")), stored_message(reason, parts.get("reason"))


def count_skipped(project: Project) -> int:
    """How many files and rows were left out by all imports, without those that somebody has dismissed."""
    asked = "SELECT COUNT(*) FROM skipped WHERE import_id > ?"
    (found,) = project.database.read().execute(asked, (_dismissed(project),)).fetchone()
    return int(found)


def dismiss_skipped(project: Project) -> None:
    """Keeps in mind that what the imports so far have left out has been read."""
    (newest,) = project.database.read().execute("SELECT MAX(import_id) FROM skipped").fetchone()
    project.set_setting(DISMISSED, newest or 0)


def _dismissed(project: Project) -> int:
    """The newest import of which somebody has dismissed what it left out."""
    found = project.setting(DISMISSED)
    return found if isinstance(found, int) else 0


def _batches(dataset: DetectedSource, kept: list[SourceEntry] | None) -> Iterator[list[SourceEntry]]:
    """The records in pieces; ``kept``: as they were read already."""
    records = dataset.records() if kept is None else iter(kept)
    size = TEXTS if dataset.task in (survey.TEXTS, survey.QUESTIONS) else BATCH
    while batch := list(islice(records, size)):
        yield batch


def _is_image(item: SourceEntry) -> bool:
    return isinstance(item, Record | BoxRecord)


@dataclass(frozen=True)
class _Prepared:
    """What became of one item of a data set."""

    sample: NewSample | None = None
    skipped: tuple[Skipped, ...] = ()
    repaired: tuple[Message, ...] = ()


def _prepare(project: Project, item: SourceEntry, *, copy: bool) -> _Prepared:
    if isinstance(item, Skipped):
        return _Prepared(skipped=(item,))
    mended = (item.note,) if item.note else ()
    if isinstance(item, TextRecord):
        digest = content_hash(item.text.encode())
        text = NewSample("text", digest, item.name, item.label, item.split, text=item.text)
        return _Prepared(text, losses_of(item), mended)
    if isinstance(item, QuestionRecord):
        passage = content_hash(item.passage.encode())
        digest = question_hash(passage, item.question)
        about = Passage(passage, item.title, item.passage)
        sample = NewSample("question", digest, item.name, None, item.split, text=item.question, passage=about, answers=item.answers)  # fmt: skip
        return _Prepared(sample, repaired=mended)
    inspected = attempt(item.name, partial(_inspect, item))
    if isinstance(inspected, Skipped):
        return _Prepared(skipped=(inspected,))
    return _store_image(project, item, inspected, copy=copy, mended=mended)


@dataclass(frozen=True)
class _Inspected:
    """An image that can be used: its bytes, its upright pixels, and its boxes, None where nobody has marked any."""

    data: bytes
    digest: str
    image: Inspected
    normalised: NormalisedBoxes | None


def _inspect(item: Record | BoxRecord) -> _Inspected:
    """Reads an image to its end.

    Raises:
        DataError, UnreadableImageError: it cannot be used.
    """
    data = item.read()
    found = inspect_image(data)
    normalised = None
    if isinstance(item, BoxRecord) and item.boxes is not None:
        normalised = normalise_boxes(item.boxes, item.frame, found.width, found.height, orientation=found.orientation)
    return _Inspected(data, content_hash(data), found, normalised)


def _store_image(
    project: Project, item: Record | BoxRecord, inspected: _Inspected, *, copy: bool, mended: tuple[Message, ...]
) -> _Prepared:
    """Takes an image into the project. What goes wrong here, such as a full disk, is no fault of the image and ends the import."""
    media = reference = None
    if copy or item.path is None:
        suffix = Path(item.name).suffix
        suffix = suffix if suffix.lower() in IMAGE_SUFFIXES else ""
        media = project.media.add(inspected.data, digest=inspected.digest, suffix=suffix)
    else:
        reference = as_reference(item.path)
    origin = (media, reference, inspected.image.width, inspected.image.height)
    label = item.label if isinstance(item, Record) else None
    sample = NewSample("image", inspected.digest, item.name, label, item.split, *origin)
    if inspected.image.frames > 1:
        mended = (
            *mended,
            message("{}: the first of {} images in the file was used", item.name, Number(inspected.image.frames)),
        )
    normalised = inspected.normalised
    if normalised is None or isinstance(item, Record):
        return _Prepared(sample, losses_of(item) if isinstance(item, Record) else (), mended)
    return _Prepared(
        replace(sample, boxes=normalised.boxes),
        losses_of(replace(item, lost=(*item.lost, *normalised.lost))),
        (*mended, *(message("{}: {}", item.name, repair) for repair in normalised.repaired)),
    )


def _keep_skipped(project: Project, import_id: int, items: list[Skipped]) -> None:
    if items:
        with project.database.write() as edit:
            edit.executemany(
                "INSERT INTO skipped (import_id, name, reason, parts) VALUES (?, ?, ?, ?)",
                [(import_id, str(item.name), str(item.reason), _parts(item)) for item in items],
            )


def _parts(item: Skipped) -> str | None:
    """The parts of its messages in JSON."""
    known = {"name": parts_of(item.name), "reason": parts_of(item.reason)}
    parts = {key: of_text for key, of_text in known.items() if of_text}
    return json.dumps(parts) if parts else None
