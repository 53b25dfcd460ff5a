"""An import as the project stores it: batch by batch, in one step of undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from transferstudio.formats.detect import DetectedSource
from transferstudio.formats.records import Box, Skipped
from transferstudio.i18n import message
from transferstudio.project.boxes import insert_boxes
from transferstudio.project.changes import Changes, Ids
from transferstudio.project.classes import class_id
from transferstudio.project.database import Database, Edit, now
from transferstudio.project.media import Media
from transferstudio.project.open_step import OpenStep
from transferstudio.project.samples import NewSample
from transferstudio.project.source_update import SourceUpdate, Updated
from transferstudio.project.sources import imports_of, source_name


@dataclass(frozen=True)
class Stored:
    """What became of a batch: the changes, how many samples are new, how many are copies of others in the same import, those whose
    label, answer or boxes contradict what the same sample has already, or were cleared by a person, each with what was kept, and those
    that were there and gained what they lacked."""

    changes: Changes
    added: int
    copies: int
    contradicting: list[Skipped]
    gained: Ids


class Import:
    """An import that is going on, into one label field."""

    def __init__(self, database: Database, media: Media, dataset: DetectedSource, *, into: int, step: OpenStep) -> None:
        source = dataset.source
        self._database, self._media, self._field, self._step = database, media, into, step
        # What lies in the project itself (pasted rows, a sample) is written anew each time, and never the same source;
        # files that were chosen one by one say nothing of those that were chosen before.
        inside = source.resolve().is_relative_to(media.folder.parent.resolve())
        earlier = frozenset() if inside or dataset.chosen else imports_of(database.read(), source)
        with database.write() as edit:
            row = edit.execute(
                "INSERT INTO imports (source, format, created_at) VALUES (?, ?, ?) RETURNING id",
                (source_name(source), dataset.format, now()),
            ).fetchone()
        self.id = int(row[0])
        self._earlier = earlier
        self._update = SourceUpdate(database, earlier=earlier, import_id=self.id, into=into) if earlier else None
        self._classes: dict[str, int] = {}
        self._now = now()

    def store(self, found: Sequence[NewSample]) -> Stored:
        """Adds a batch with its labels in one transaction.

        A sample already in the project gains the label and the split that it lacks, and keeps what it has; what the same source stated
        of it before is compared with what it says now. Where its original is no longer where it was, the file imported now takes its
        place.
        """
        added, copies, contradicting, known = 0, 0, list[Skipped](), set[int]()
        self._classes, self._now = {}, now()  # of this batch: a person may delete a class before the next
        with self._database.edit(self._step.label, step=self._step) as edit:
            for new in found:
                passage = _passage(edit, new)
                asked = "SELECT id FROM samples WHERE passage_id = ?"
                if passage is not None and not new.text and (others := edit.execute(asked, (passage,)).fetchall()):
                    if self._update is not None:  # a document that has been asked about
                        self._update.seen.update(row[0] for row in others)
                    continue
                id_ = self._add(edit, new, passage)
                fresh = id_ is not None
                added += fresh
                if fresh:
                    sample: Mapping[str, Any] = {"id": id_, "import_id": self.id, "boxed": 0, "boxed_by": None}
                else:
                    if new.split:
                        self._fill_split(edit, new)
                    row = edit.execute("SELECT * FROM samples WHERE hash = ?", (new.hash,)).fetchone()
                    sample = dict(row)
                    if sample["import_id"] != self.id:
                        known.add(sample["id"])
                    self._find_again(edit, new, sample)
                    self._compare_split(new, sample)
                left_out = self._annotate(edit, new, sample, fresh=fresh)
                copies += not fresh and not left_out and sample["import_id"] == self.id
                contradicting += left_out
        return Stored(edit.changes, added, copies, contradicting, Ids(edit.changes.samples & known))

    def finish(self, *, added: int, known: int, skipped: int, complete: bool) -> Updated:
        """Keeps the counts, and follows the source where it says something else than before, if it was read to the end."""
        done = self._update.apply(self._step) if self._update is not None and complete else Updated()
        with self._database.write() as edit:
            edit.execute(
                "UPDATE imports SET added = ?, known = ?, skipped = ? WHERE id = ?", (added, known, skipped, self.id)
            )
            if complete:  # what it left out before has come in by now, or is listed anew
                edit.executemany("DELETE FROM skipped WHERE import_id = ?", [(earlier,) for earlier in self._earlier])
        return done

    def _add(self, edit: Edit, new: NewSample, passage: int | None) -> int | None:
        """Adds a sample that is not there yet; returns its id."""
        of_image = (new.media, new.reference, new.width, new.height)
        split_by = "import" if new.split else None
        row = edit.execute(
            "INSERT INTO samples (kind, hash, name, media, reference, width, height, text, passage_id, split, split_by, import_id, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING RETURNING id",
            (new.kind, new.hash, new.name, *of_image, new.text, passage, new.split, split_by, self.id, self._now),
        ).fetchone()
        return None if row is None else int(row[0])

    def _annotate(self, edit: Edit, new: NewSample, sample: Mapping[str, Any], *, fresh: bool) -> list[Skipped]:
        """Gives a sample what its record says of it; returns what contradicts."""
        left_out = list[Skipped | None]()
        if new.label is not None:
            left_out.append(self._label(edit, new, sample["id"], fresh=fresh))
        if new.answers is not None:
            left_out.append(self._answer(edit, new, new.answers, sample["id"]))
        if new.boxes is not None:
            left_out.append(self._draw(edit, new, new.boxes, sample))
        return [skipped for skipped in left_out if skipped is not None]

    def _cleared(self, edit: Edit, sample: int, kind: str) -> bool:
        """Whether a person has taken off what the same source gave a sample."""
        return self._update is not None and self._update.cleared(edit, sample, kind)

    def _class_id(self, edit: Edit, name: str) -> int:
        found = self._classes.get(name)
        if found is None:
            found = self._update.class_id(edit, name) if self._update else class_id(edit, self._field, name)
            self._classes[name] = found
        return found

    def _label(self, edit: Edit, new: NewSample, sample: int, *, fresh: bool) -> Skipped | None:
        """Labels a sample that has no label yet; returns why not, where it has another one, or a person wants none."""
        label = new.label or ""
        of_sample = (
            "SELECT a.made_by, a.import_id, a.given, c.name FROM annotations a JOIN classes c ON c.id = a.class_id "
            "WHERE a.sample_id = ? AND a.field_id = ? AND a.kind = 'class' AND a.made_by != 'model'"
        )
        known = None if fresh else edit.execute(of_sample, (sample, self._field)).fetchone()
        if known is None and self._cleared(edit, sample, "class"):
            return Skipped(new.name, message("its label was cleared by hand and stays cleared"))
        if known is None:
            edit.execute(
                "INSERT INTO annotations (sample_id, field_id, kind, class_id, made_by, import_id, given, created_at) "
                "VALUES (?, ?, 'class', ?, 'import', ?, ?, ?)",
                (sample, self._field, self._class_id(edit, label), self.id, label, self._now),
            )
            return None
        if self._update and known["made_by"] == "import" and self._update.has(known["import_id"]):
            self._update.labels.note(sample, (label, new.name), same=label == (known["given"] or known["name"]))
            return None
        by_import = known["made_by"] == "import"
        if label == known["name"] or (by_import and label == known["given"]):
            return None
        return Skipped(
            new.name, message("the same content is already labelled “{}”; that label was kept", known["name"])
        )

    def _answer(self, edit: Edit, new: NewSample, answers: Sequence[tuple[int, int]], sample: int) -> Skipped | None:
        """The answers of a question that nobody has answered by hand; returns why they are left out, where a person wants none."""
        spans: Sequence[tuple[int | None, int | None]] = answers or ((None, None),)
        known = edit.execute(
            "SELECT start, stop, made_by, import_id FROM annotations WHERE sample_id = ? AND kind = 'span' AND made_by != 'model'",
            (sample,),
        ).fetchall()
        if self._update and known and all(self._update.has(row["import_id"]) for row in known):
            if all(row["made_by"] == "import" for row in known):
                self._update.answers.setdefault(sample, set()).update(spans)
            return None
        if any(row["made_by"] != "import" for row in known):
            return None
        if not known and self._cleared(edit, sample, "span"):
            return Skipped(new.name, message("its answer was cleared by hand and stays cleared"))
        fresh = [span for span in spans if span not in {(row["start"], row["stop"]) for row in known}]
        edit.executemany(
            "INSERT INTO annotations (sample_id, field_id, kind, start, stop, made_by, import_id, created_at) "
            "VALUES (?, ?, 'span', ?, ?, 'import', ?, ?)",
            [(sample, self._field, *span, self.id, self._now) for span in dict.fromkeys(fresh)],
        )
        return None

    def _draw(self, edit: Edit, new: NewSample, boxes: Sequence[Box], sample: Mapping[str, Any]) -> Skipped | None:
        """The boxes of a picture that nobody has marked yet; returns why they are left out, where others are kept, or a person wants none."""
        known = edit.execute(
            "SELECT a.x, a.y, a.width, a.height, a.difficult, a.made_by, a.import_id, COALESCE(a.given, c.name) AS given "
            "FROM annotations a JOIN classes c ON c.id = a.class_id "
            "WHERE a.sample_id = ? AND a.kind = 'box' AND a.made_by != 'model'",
            (sample["id"],),
        ).fetchall()
        by_hand = self._cleared(edit, sample["id"], "box")
        if not known and not sample["boxed"]:
            unmarked = sample["boxed_by"] == "person" and self._update and self._update.has(sample["import_id"])
            if by_hand or unmarked:
                return Skipped(new.name, message("its boxes were removed by hand and stay removed"))
            insert_boxes(edit, sample["id"], self._field, boxes, import_id=self.id, class_of=self._class_id)
            return None
        if self._update and sample["boxed_by"] == "import" and not by_hand:
            ours = (
                all(self._update.has(row["import_id"]) for row in known)
                if known
                else self._update.has(sample["import_id"])
            )
            if ours:
                before = sorted((row["given"], *tuple(row)[:5]) for row in known)
                says = sorted((box.label, box.x, box.y, box.width, box.height, int(box.difficult)) for box in boxes)
                self._update.boxes.note(sample["id"], tuple(boxes), same=before == says)
                return None
        imported = [tuple(row)[:4] for row in known if row["made_by"] == "import"]
        if not imported or _alike(imported, [(box.x, box.y, box.width, box.height) for box in boxes]):
            return None
        return Skipped(new.name, message("the same image already has other boxes; those were kept"))

    def _fill_split(self, edit: Edit, new: NewSample) -> None:
        """Gives a sample that is there a split where it has none, unless a person took off the one that the same source gave it."""
        row = edit.execute("SELECT id, split, split_by, import_id FROM samples WHERE hash = ?", (new.hash,)).fetchone()
        by_hand = row["split_by"] == "person" and self._update is not None and self._update.has(row["import_id"])
        if row["split"] is None and not by_hand:
            edit.execute("UPDATE samples SET split = ?, split_by = 'import' WHERE id = ?", (new.split, row["id"]))

    def _compare_split(self, new: NewSample, sample: Mapping[str, Any]) -> None:
        if self._update is None:
            return
        self._update.seen.add(sample["id"])
        if new.split and sample["split_by"] == "import" and self._update.has(sample["import_id"]):
            self._update.splits.note(sample["id"], new.split, same=new.split == sample["split"])

    def _find_again(self, edit: Edit, new: NewSample, sample: Mapping[str, Any]) -> None:
        """Points a sample whose file was moved or deleted to the same content elsewhere."""
        if new.text is None and not self._media.path(sample["media"], sample["reference"]).is_file():
            edit.execute(
                "UPDATE samples SET media = ?, reference = ?, name = ? WHERE id = ?",
                (new.media, new.reference, new.name, sample["id"]),
            )


def _passage(edit: Edit, new: NewSample) -> int | None:
    """The passage that a question is about, added where it is not there yet."""
    if new.passage is None:
        return None
    edit.execute(
        "INSERT INTO passages (hash, title, text) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
        (new.passage.hash, new.passage.title, new.passage.text),
    )
    return int(edit.execute("SELECT id FROM passages WHERE hash = ?", (new.passage.hash,)).fetchone()[0])


def _alike(one: Sequence[tuple[float, ...]], other: Sequence[tuple[float, ...]]) -> bool:
    """Whether boxes are the same up to a pixel."""
    return len(one) == len(other) and all(
        abs(a - b) <= 1
        for box, twin in zip(sorted(one), sorted(other), strict=True)
        for a, b in zip(box, twin, strict=True)
    )
