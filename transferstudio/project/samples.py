"""The samples of a project: adding, finding, splitting, deleting."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from transferstudio.errors import ProjectError
from transferstudio.formats.records import Box
from transferstudio.i18n import Message, Number, message
from transferstudio.project.changes import Changes
from transferstudio.project.database import Database, Edit, now
from transferstudio.project.media import Media, content_hash
from transferstudio.project.soundness import stored_text, understood

PAGE = 1000


class Split(StrEnum):
    """What a sample is used for."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Sample:
    """One row of the project; ``path`` is where its file is, ``width`` and ``height`` are upright pixels."""

    id: int
    kind: str
    hash: str
    name: str
    path: Path | None
    width: int | None
    height: int | None
    split: Split | None
    split_by: str | None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """What questions are asked about."""

    hash: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class NewSample:
    """A sample about to be added, with its class (one label field) and split where the data set gives them.

    An image has a file (``media`` or ``reference``) and its size in pixels; a text has ``text``; a question has that and a
    ``passage``, with its ``answers`` where they are known (see QuestionRecord). ``boxes`` are those in an image (see BoxRecord).
    """

    kind: str
    hash: str
    name: str
    label: str | None
    split: str | None
    media: str | None = None
    reference: str | None = None
    width: int | None = None
    height: int | None = None
    text: str | None = None
    passage: Passage | None = None
    answers: tuple[tuple[int, int], ...] | None = None
    boxes: tuple[Box, ...] | None = None


class Samples:
    """Queries and edits of the table ``samples``."""

    def __init__(self, database: Database, media: Media) -> None:
        self._database = database
        self._media = media

    def count(self, *, split: Split | None = None) -> int:
        """The number of samples, of one split or of all."""
        where, values = ("WHERE split = ?", (split,)) if split else ("", ())
        return int(self._database.read().execute(f"SELECT COUNT(*) FROM samples {where}", values).fetchone()[0])

    def by_split(self) -> dict[str, int]:
        """How many samples each split has; those that are undecided are under the empty string."""
        rows = self._database.read().execute("SELECT COALESCE(split, ''), COUNT(*) FROM samples GROUP BY 1")
        return {row[0]: row[1] for row in rows}

    def median_shorter_side(self) -> int | None:
        """Pixels of the shorter side of the middle image by size; None where there are no images."""
        row = (
            self._database.read()
            .execute(
                "SELECT MIN(width, height) AS side FROM samples WHERE width IS NOT NULL ORDER BY side "
                "LIMIT 1 OFFSET (SELECT COUNT(*) FROM samples WHERE width IS NOT NULL) / 2"
            )
            .fetchone()
        )
        with understood():
            return int(row[0]) if row else None

    def get(self, sample: int) -> Sample:
        """One sample by its id; KeyError where there is none."""
        row = self._database.read().execute("SELECT * FROM samples WHERE id = ?", (sample,)).fetchone()
        if row is None:
            raise KeyError(sample)
        return self._sample(row)

    def name_and_source(self, sample: int) -> tuple[str, Path | str]:
        """What a person calls it, and what it is read from: its file, or its text; KeyError where there is none."""
        found = self.get(sample)
        return found.name, found.text if found.text is not None else found.path or Path()

    def known(self, digest: str) -> int | None:
        """The id of the sample with this content, or None."""
        row = self._database.read().execute("SELECT id FROM samples WHERE hash = ?", (digest,)).fetchone()
        return int(row[0]) if row else None

    def all(self) -> Iterator[Sample]:
        """Every sample in the order of content hashes (the same on every machine), read page by page."""
        last = ""
        while True:
            rows = (
                self._database.read()
                .execute("SELECT * FROM samples WHERE hash > ? ORDER BY hash LIMIT ?", (last, PAGE))
                .fetchall()
            )
            if not rows:
                return
            yield from map(self._sample, rows)
            last = rows[-1]["hash"]

    def _sample(self, row: sqlite3.Row) -> Sample:
        with understood():
            return Sample(
                id=row["id"],
                kind=row["kind"],
                hash=row["hash"],
                name=stored_text(row["name"]),
                path=self._media.path(row["media"], row["reference"]) if row["media"] or row["reference"] else None,
                width=row["width"],
                height=row["height"],
                split=Split(row["split"]) if row["split"] else None,
                split_by=row["split_by"],
                text=None if row["text"] is None else stored_text(row["text"]),
            )

    def add_question(self, passage: int, text: str) -> Changes:
        """Asks another question about a passage, by its id, on the side of the split where its other questions are.

        Raises:
            ProjectError: it has been asked already.
        """
        text = " ".join(text.split())
        with self._database.edit(message("ask a question")) as edit:
            about = edit.execute("SELECT hash FROM passages WHERE id = ?", (passage,)).fetchone()[0]
            first = edit.execute(
                "UPDATE samples SET hash = ?, name = ?, text = ? WHERE passage_id = ? AND text = ''",
                (question_hash(about, text), text[:80], text, passage),
            ).rowcount
            if not first:
                self._insert_question(edit, passage, question_hash(about, text), text)
        return edit.changes

    def _insert_question(self, edit: Edit, passage: int, digest: str, text: str) -> None:
        split = edit.execute("SELECT split FROM samples WHERE passage_id = ? LIMIT 1", (passage,)).fetchone()
        given = split[0] if split else None
        cursor = edit.execute(
            "INSERT INTO samples (kind, hash, name, text, passage_id, split, split_by, created_at) "
            "VALUES ('question', ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
            (digest, text[:80], text, passage, given, "program" if given else None, now()),
        )
        if cursor.rowcount == 0:
            raise ProjectError(message("This question has already been asked about this passage"))

    def set_split(self, samples: Iterable[int], split: Split | None, *, by: str = "person") -> Changes:
        """Moves samples to a split (None: undecided), as one step of undo.

        Raises:
            ProjectError: the test split is locked, and samples would come into it or leave it.
        """
        ids = list(samples)
        with self._database.edit(_moved(len(ids), split)) as edit:
            if edit.execute("SELECT json_extract(settings, '$.test_locked') FROM project").fetchone()[0]:
                tested = {row[0] for row in edit.execute("SELECT id FROM samples WHERE split = 'test'")}
                if split == Split.TEST or tested & set(ids):
                    raise ProjectError(
                        message("The test set is locked"), advice=message("Unlock it under Splits first.")
                    )
            edit.executemany(
                "UPDATE samples SET split = ?, split_by = ? WHERE id = ?",
                [(split, by if split or by == "person" else None, id_) for id_ in ids],
            )
        return edit.changes

    def test_grows(self) -> bool:
        """Whether a share of what is new comes into the test split: the program made all of it, and nobody locked it."""
        read = self._database.read()
        given = "SELECT 1 FROM samples WHERE split = 'test' AND split_by IS NOT 'program' LIMIT 1"
        locked = "SELECT json_extract(settings, '$.test_locked') FROM project"
        return read.execute(given).fetchone() is None and not read.execute(locked).fetchone()[0]

    def assign_splits(self, samples: Sequence[int], splits: Sequence[str]) -> Changes:
        """Stores the program's decision for samples that had none; undo takes it back with what the person did last."""
        if not len(samples):
            return Changes()
        with self._database.follow_up(message("split {} samples", Number(len(samples)))) as edit:
            edit.executemany(
                "UPDATE samples SET split = ?, split_by = 'program' WHERE id = ?",
                ((str(Split(split)), int(id_)) for id_, split in zip(samples, splits, strict=True)),
            )
        return edit.changes

    def delete(self, samples: Iterable[int]) -> Changes:
        """Takes samples out of the project; undo brings them back with their labels. Their files stay in media/."""
        ids = list(samples)
        with self._database.edit(
            message("delete a sample") if len(ids) == 1 else message("delete {} samples", Number(len(ids)))
        ) as edit:
            # Annotations first, by hand: a cascade would be recorded after the sample and be swapped in the wrong order.
            for table in ("annotations", "cleared"):
                edit.executemany(f"DELETE FROM {table} WHERE sample_id = ?", [(id_,) for id_ in ids])
            edit.executemany("DELETE FROM samples WHERE id = ?", [(id_,) for id_ in ids])
        return edit.changes


def question_hash(passage: str, question: str) -> str:
    """The content hash of a question about the passage with this hash."""
    return content_hash(f"{passage} {question}".encode("utf-8", "surrogatepass"))


def _moved(count: int, split: str | None) -> Message:
    """What a step is called that gives samples a split."""
    shown = Number(count)
    named = {
        "train": message("move {} to train", shown),
        "validation": message("move {} to validation", shown),
        "test": message("move {} to test", shown),
    }
    return named[split] if split else message("move {} to no split", shown)
