"""Labels, boxes and answer spans: who labelled which sample as what."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from transferstudio.i18n import Number, message, verbatim
from transferstudio.project import journal
from transferstudio.project.changes import Changes
from transferstudio.project.cleared import remember_cleared
from transferstudio.project.database import Database, now
from transferstudio.project.soundness import understood


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A sample with its class in one field, as training needs it."""

    sample_id: int
    hash: str
    name: str
    class_id: int
    split: str | None
    media: str | None
    reference: str | None
    text: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its passage and its answers: spans in characters, () for “no answer”, None where nobody has answered."""

    id: int
    hash: str
    question: str
    passage: str
    passage_id: int
    title: str
    split: str | None
    answers: tuple[tuple[int, int], ...] | None


class Annotations:
    """Queries and edits of the table ``annotations``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def label(self, samples: Iterable[int], class_: int) -> Changes:
        """Gives samples a class in the field of that class, instead of the one they had; one step of undo."""
        return self.label_each(dict.fromkeys(samples, class_))

    def label_each(self, classes: Mapping[int, int]) -> Changes:
        """Gives each sample (key) its class (value), instead of the one it had; one step of undo. One that was deleted is left out."""
        with self._database.edit(verbatim("label")) as edit:
            known = {row[0]: row for row in edit.execute("SELECT id, field_id, name FROM classes")}
            names = sorted({known[class_][2] for class_ in classes.values()})
            count = Number(len(classes))
            label = (
                message("label {} as {}", count, names[0])
                if len(names) == 1
                else message("label {} as {} classes", count, len(names))
            )
            journal.rename_recorded(edit.connection, label)
            edit.executemany(
                "INSERT INTO annotations (sample_id, field_id, kind, class_id, made_by, created_at) "
                "SELECT id, ?, 'class', ?, 'person', ? FROM samples WHERE id = ? "
                "ON CONFLICT (sample_id, field_id) WHERE kind = 'class' AND made_by != 'model' "
                "DO UPDATE SET class_id = excluded.class_id, made_by = excluded.made_by, created_at = excluded.created_at, kept = 0 "
                "WHERE class_id != excluded.class_id OR made_by != excluded.made_by",
                [(known[class_][1], class_, now(), id_) for id_, class_ in classes.items()],
            )
        return edit.changes

    def keep(self, samples: Iterable[int], field: int) -> Changes:
        """Keeps the labels that samples have in a field, however little they suit: a person has looked at them. One step of undo."""
        with self._database.edit(message("keep labels")) as edit:
            edit.executemany(
                "UPDATE annotations SET kept = 1, made_by = 'person' WHERE sample_id = ? AND field_id = ? AND kind = 'class' "
                "AND made_by != 'model' AND NOT kept",
                [(sample, field) for sample in samples],
            )
        return edit.changes

    def kept(self, field: int) -> set[int]:
        """The samples whose label in a field a person has looked at and keeps."""
        rows = self._database.read().execute(
            "SELECT sample_id FROM annotations WHERE field_id = ? AND kind = 'class' AND kept", (field,)
        )
        return {row[0] for row in rows}

    def answer(self, sample: int, field: int, span: tuple[int, int] | None) -> Changes:
        """Gives a question its answer, characters of its passage, instead of those it had; None is “no answer”."""
        with self._database.edit(
            message("answer a question") if span else message("mark a question as having no answer")
        ) as edit:
            of_sample = "FROM annotations WHERE sample_id = ? AND kind = 'span' AND made_by != 'model'"
            given = (field, *(span or (None, None)), "person")
            known = edit.execute(f"SELECT field_id, start, stop, made_by {of_sample}", (sample,)).fetchall()
            if [tuple(row) for row in known] != [given]:
                remember_cleared(edit, "sample_id = ? AND kind = 'span'", (sample,))
                edit.execute(f"DELETE {of_sample}", (sample,))
                edit.execute(
                    "INSERT INTO annotations (sample_id, field_id, kind, start, stop, made_by, created_at) "
                    "VALUES (?, ?, 'span', ?, ?, ?, ?)",
                    (sample, *given, now()),
                )
        return edit.changes

    def answered(self) -> int:
        """How many questions have an answer, or are known to have none."""
        row = self._database.read().execute(
            "SELECT COUNT(DISTINCT sample_id) FROM annotations WHERE kind = 'span' AND made_by != 'model'"
        )
        return int(row.fetchone()[0])

    def usual_length(self) -> float:
        """Characters of a question with its passage, on average; 0 where there are none."""
        row = self._database.read().execute(
            "SELECT AVG(LENGTH(s.text) + LENGTH(p.text)) FROM samples s JOIN passages p ON p.id = s.passage_id"
        )
        return float(row.fetchone()[0] or 0)

    def passages(self) -> int:
        """How many passages there are."""
        return int(self._database.read().execute("SELECT COUNT(*) FROM passages").fetchone()[0])

    def questions(self, samples: Iterable[int] | None = None) -> Iterator[Question]:
        """Every question, or those with these ids, in the order of content hashes, with its answers."""
        chosen = "" if samples is None else f"WHERE s.id IN ({','.join(str(int(id_)) for id_ in samples)}) "
        rows = self._database.read().execute(
            "SELECT s.id, s.hash, s.text, p.text, p.id, p.title, s.split, "
            "json_group_array(json_array(a.start, a.stop)) FILTER (WHERE a.id IS NOT NULL) FROM samples s "
            "JOIN passages p ON p.id = s.passage_id "
            "LEFT JOIN annotations a ON a.sample_id = s.id AND a.kind = 'span' AND a.made_by != 'model' "
            f"{chosen}GROUP BY s.id ORDER BY s.hash"
        )
        with understood():
            for row in rows:
                marks = json.loads(row[7] or "[]")
                known = bool(marks)
                spans = tuple((start, stop) for start, stop in marks if start is not None)
                id_, digest, question, passage, passage_id, title, split = tuple(row)[:7]
                yield Question(id_, digest, question, passage, passage_id, title, split, spans if known else None)

    def clear(self, samples: Iterable[int], field: int) -> Changes:
        """Takes the labels of a field off samples, so that their source does not bring them back; one step of undo."""
        ids = list(samples)
        with self._database.edit(
            message("clear a label") if len(ids) == 1 else message("clear {} labels", Number(len(ids)))
        ) as edit:
            for id_ in ids:
                remember_cleared(edit, "sample_id = ? AND field_id = ?", (id_, field))
            edit.executemany(
                "DELETE FROM annotations WHERE sample_id = ? AND field_id = ? AND made_by != 'model'",
                [(id_, field) for id_ in ids],
            )
        return edit.changes

    def class_of(self, sample: int, field: int) -> int | None:
        """The class of a sample in a field, or None."""
        row = (
            self._database.read()
            .execute(
                "SELECT class_id FROM annotations WHERE sample_id = ? AND field_id = ? AND kind = 'class' AND made_by != 'model'",
                (sample, field),
            )
            .fetchone()
        )
        return int(row[0]) if row else None

    def classes_of(self, fields: Sequence[int]) -> Iterator[tuple[Any, ...]]:
        """Every sample that has a class in one of the fields, in the order of content hashes: id, hash, split, and its class in each."""
        joins = " ".join(
            f"LEFT JOIN annotations a{index} ON a{index}.sample_id = s.id AND a{index}.field_id = ? "
            f"AND a{index}.kind = 'class' AND a{index}.made_by != 'model'"
            for index in range(len(fields))
        )
        columns = [f"a{index}.class_id" for index in range(len(fields))]
        has = " OR ".join(f"{column} IS NOT NULL" for column in columns)
        rows = self._database.read().execute(
            f"SELECT s.id, s.hash, s.split, {', '.join(columns)} FROM samples s {joins} WHERE {has} ORDER BY s.hash",
            fields,
        )
        for row in rows:
            yield tuple(row)

    def samples_of(self, classes: Iterable[int]) -> tuple[int, ...]:
        """The samples with a label or a box of one of some classes."""
        read, found = self._database.read(), dict[int, None]()
        for class_ in classes:
            rows = read.execute("SELECT sample_id FROM annotations WHERE class_id = ? ORDER BY sample_id", (class_,))
            found |= dict.fromkeys(row[0] for row in rows)
        return tuple(found)

    def labelled(self, field: int) -> Iterator[LabelRow]:
        """Every sample that has a class in the field, in the order of content hashes."""
        rows = self._database.read().execute(
            "SELECT s.id, s.hash, s.name, a.class_id, s.split, s.media, s.reference, s.text FROM samples s "
            "JOIN annotations a ON a.sample_id = s.id AND a.field_id = ? AND a.kind = 'class' AND a.made_by != 'model' "
            "ORDER BY s.hash",
            (field,),
        )
        for row in rows:
            yield LabelRow(*row)
