"""What a source that is imported again says otherwise than before: its labels, boxes, answers and splits follow it.

What a person did is never touched: labels, answers and boxes of a person stay, and a class that was renamed or merged
stands for the name that the source has for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from transferstudio.formats.records import Box
from transferstudio.project.boxes import insert_boxes
from transferstudio.project.changes import Changes
from transferstudio.project.classes import class_id
from transferstudio.project.database import Database, Edit, now
from transferstudio.project.open_step import OpenStep

AT_A_TIME = 2000  # samples a transaction
Value = TypeVar("Value")
Span = tuple[int | None, int | None]


class _LabelChanges(Generic[Value]):
    """What a source says of samples. One that is in it twice keeps what it had where one of the two says so."""

    def __init__(self) -> None:
        self.same: set[int] = set()
        self.other: dict[int, Value] = {}

    def note(self, sample: int, value: Value, *, same: bool) -> None:
        """``same``: it states what it stated before."""
        if same:
            self.same.add(sample)
            self.other.pop(sample, None)
        elif sample not in self.same:
            self.other.setdefault(sample, value)

    def __contains__(self, sample: int) -> bool:
        return sample in self.same or sample in self.other

    def __bool__(self) -> bool:
        return bool(self.same or self.other)


@dataclass
class Updated:
    """What followed the source: the samples that have another label, box, answer or split now, the names of classes that nothing
    has any more and that were removed, and how many samples are no longer in the source, with the names of some."""

    changes: list[Changes] = field(default_factory=list)
    samples: set[int] = field(default_factory=set)
    classes: list[str] = field(default_factory=list)
    gone: int = 0
    some_gone: list[str] = field(default_factory=list)


class SourceUpdate:
    """Compares while the records are read, and writes at the end, when all that the source says of a sample is known."""

    def __init__(self, database: Database, *, earlier: frozenset[int], import_id: int, into: int) -> None:
        self._database, self._import, self._field = database, import_id, into
        self._earlier = earlier
        self._ids = ",".join(map(str, sorted(earlier)))
        self.seen: set[int] = set()
        self.labels: _LabelChanges[tuple[str, str]] = _LabelChanges()  # label, and the name of the sample
        self.boxes: _LabelChanges[tuple[Box, ...]] = _LabelChanges()
        self.splits: _LabelChanges[str] = _LabelChanges()
        self.answers: dict[int, set[Span]] = {}
        rows = database.read().execute(
            "SELECT given, class_id FROM annotations WHERE field_id = ? AND made_by = 'import' AND given IS NOT NULL "
            f"AND import_id IN ({self._ids}) GROUP BY given, class_id ORDER BY COUNT(*)",
            (into,),
        )
        self._classes = {row[0]: int(row[1]) for row in rows}
        self._left: set[int] = set()  # classes that have lost labels or boxes

    def has(self, import_id: int | None) -> bool:
        """Whether an import is an earlier one of the same source."""
        return import_id in self._earlier

    def cleared(self, edit: Edit, sample: int, kind: str) -> bool:
        """Whether a person has taken off what the source gave a sample."""
        row = edit.execute(
            "SELECT 1 FROM cleared WHERE sample_id = ? AND field_id = ? AND kind = ? "
            f"AND import_id IN ({self._ids}) LIMIT 1",
            (sample, self._field, kind),
        )
        return row.fetchone() is not None

    def class_id(self, edit: Edit, name: str) -> int:
        """The class that a name of the source stands for, which a person may have renamed, or merged with another one."""
        known = self._classes.get(name)
        if known is not None and edit.execute("SELECT 1 FROM classes WHERE id = ?", (known,)).fetchone():
            return known
        return class_id(edit, self._field, name)

    def apply(self, step: OpenStep) -> Updated:
        """Writes what the source says otherwise than before."""
        done = Updated()
        self._write(done, step, self.labels.other.items(), self._write_label)
        self._write(done, step, self.boxes.other.items(), self._write_boxes)
        self._write(done, step, self.answers.items(), self._write_answers)
        self._write(done, step, self._without_label(), self._take)
        self._write(done, step, self._without_split(), self._write_split)
        self._write(done, step, self.splits.other.items(), self._write_split)
        with self._database.edit(step.label, step=step) as edit:
            done.classes = [name for class_ in sorted(self._left) if (name := _drop_empty_class(edit, class_))]
        done.changes.append(edit.changes)
        rows = self._database.read().execute(
            f"SELECT id, name FROM samples WHERE import_id IN ({self._ids}) ORDER BY name"
        )
        gone = [row[1] for row in rows if row[0] not in self.seen]
        done.gone, done.some_gone = len(gone), gone[:5]
        return done

    def _write(
        self,
        done: Updated,
        step: OpenStep,
        items: Iterable[tuple[int, Value]],
        write: Callable[[Edit, int, Value], bool],
    ) -> None:
        """Calls ``write`` for each sample with what the source says of it, some in a transaction; it returns whether that was news."""
        rest = iter(items)
        while part := list(islice(rest, AT_A_TIME)):
            with self._database.edit(step.label, step=step) as edit:
                done.samples.update([sample for sample, stated in part if write(edit, sample, stated)])
            done.changes.append(edit.changes)

    def _write_label(self, edit: Edit, sample: int, stated: tuple[str, str]) -> bool:
        label, name = stated
        row = self._given(edit, sample, "class")
        if not row:
            return False  # a person labelled it meanwhile
        (id_, was, *_), class_ = row[0], self.class_id(edit, label)
        edit.execute(
            "UPDATE annotations SET class_id = ?, given = ?, import_id = ? WHERE id = ?",
            (class_, label, self._import, id_),
        )
        edit.execute(f"UPDATE samples SET name = ? WHERE id = ? AND import_id IN ({self._ids})", (name, sample))
        self._left.add(was)
        return bool(was != class_)

    def _take(self, edit: Edit, sample: int, kind: str) -> bool:
        rows = self._given(edit, sample, kind)
        edit.executemany("DELETE FROM annotations WHERE id = ?", [(row[0],) for row in rows])
        self._left.update(row[1] for row in rows if row[1] is not None)
        return bool(rows)

    def _write_boxes(self, edit: Edit, sample: int, boxes: Sequence[Box]) -> bool:
        by_import = edit.execute("SELECT 1 FROM samples WHERE id = ? AND boxed_by = 'import'", (sample,)).fetchone()
        if by_import is None:
            return False  # a person drew in it meanwhile
        self._take(edit, sample, "box")
        insert_boxes(edit, sample, self._field, boxes, import_id=self._import, class_of=self.class_id)
        return True

    def _write_answers(self, edit: Edit, sample: int, stated: set[Span]) -> bool:
        spans = {span for span in stated if span[0] is not None} or {(None, None)}
        known = {(row[2], row[3]): row[0] for row in self._given(edit, sample, "span")}
        if not known or known.keys() == spans:
            return False
        edit.executemany("DELETE FROM annotations WHERE id = ?", [(known[span],) for span in known.keys() - spans])
        edit.executemany(
            "INSERT INTO annotations (sample_id, field_id, kind, start, stop, made_by, import_id, created_at) "
            "VALUES (?, ?, 'span', ?, ?, 'import', ?, ?)",
            [(sample, self._field, *span, self._import, now()) for span in sorted(spans - known.keys(), key=str)],
        )
        return True

    def _write_split(self, edit: Edit, sample: int, split: str | None) -> bool:
        locked = "COALESCE((SELECT json_extract(settings, '$.test_locked') FROM project), 0)"
        cursor = edit.execute(
            "UPDATE samples SET split = ?1, split_by = CASE WHEN ?1 IS NOT NULL THEN 'import' END WHERE id = ?2 AND split_by = 'import' "
            f"AND NOT ({locked} AND 'test' IN (split, COALESCE(?1, '')))",
            (split, sample),
        )
        return cursor.rowcount > 0

    def _given(self, edit: Edit, sample: int, kind: str) -> list[tuple[int, int, int, int]]:
        """Id, class, start and stop of the annotations that earlier imports of the source gave a sample."""
        rows = edit.execute(
            "SELECT id, class_id, start, stop FROM annotations WHERE sample_id = ? AND field_id = ? AND kind = ? "
            f"AND made_by = 'import' AND import_id IN ({self._ids})",
            (sample, self._field, kind),
        )
        return [tuple(row) for row in rows]

    def _without_label(self) -> Iterator[tuple[int, str]]:
        """Samples that are still in the source and have lost their label or answer there, where it still labels others."""
        kinds = [kind for kind, stated in (("class", self.labels), ("span", self.answers)) if stated]
        for kind in kinds:
            rows = self._database.read().execute(
                "SELECT sample_id FROM annotations WHERE field_id = ? AND kind = ? AND made_by = 'import' "
                f"AND import_id IN ({self._ids})",
                (self._field, kind),
            )
            stated = self.labels if kind == "class" else self.answers
            lost = {row[0] for row in rows if row[0] in self.seen and row[0] not in stated}
            yield from ((sample, kind) for sample in sorted(lost))

    def _without_split(self) -> Iterator[tuple[int, str | None]]:
        """The same of splits."""
        if self.splits:
            rows = self._database.read().execute(
                f"SELECT id FROM samples WHERE split_by = 'import' AND import_id IN ({self._ids})"
            )
            lost = [row[0] for row in rows if row[0] in self.seen and row[0] not in self.splits]
            yield from ((sample, None) for sample in lost)


def _drop_empty_class(edit: Edit, class_: int) -> str | None:
    """Deletes a class that nothing has any more; returns its name, None where it stays."""
    row = edit.execute(
        "DELETE FROM classes WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM annotations WHERE class_id = ?1) RETURNING name",
        (class_,),
    ).fetchone()
    return row[0] if row else None
