"""Labels, boxes and answer spans: who said what of which sample."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from transferstudio.project.changes import Changes
from transferstudio.project.database import Database, now


class MadeBy(StrEnum):
    """Who made an annotation. What a model made is a suggestion until a person accepts it."""

    PERSON = "person"
    IMPORT = "import"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sample with its class in one field, as training needs it."""

    sample_id: int
    hash: str
    name: str
    class_id: int
    split: str | None
    media: str | None
    reference: str | None


class Annotations:
    """Queries and edits of the table ``annotations``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def label(self, samples: Iterable[int], class_: int, *, by: MadeBy = MadeBy.PERSON) -> Changes:
        """Gives samples a class in the field of that class, in place of the one they had; one step of undo."""
        ids = list(samples)
        with self._database.edit("label") as edit:
            field, name = edit.execute("SELECT field_id, name FROM classes WHERE id = ?", (class_,)).fetchone()
            edit.execute(
                "UPDATE steps SET label = ? WHERE id = (SELECT step_id FROM recording)",
                (f"label {len(ids):,} as {name}",),
            )
            edit.executemany(
                "INSERT INTO annotations (sample_id, field_id, kind, class_id, made_by, created_at) VALUES (?, ?, 'class', ?, ?, ?) "
                "ON CONFLICT (sample_id, field_id) WHERE kind = 'class' AND made_by != 'model' "
                "DO UPDATE SET class_id = excluded.class_id, made_by = excluded.made_by, created_at = excluded.created_at",
                [(id_, field, class_, by, now()) for id_ in ids],
            )
        return edit.changes

    def clear(self, samples: Iterable[int], field: int) -> Changes:
        """Takes the labels of a field off samples; one step of undo."""
        ids = list(samples)
        with self._database.edit(f"clear {len(ids):,} labels") as edit:
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

    def labelled(self, field: int) -> Iterator[Labelled]:
        """Every sample that has a class in the field, in the order of content hashes."""
        rows = self._database.read().execute(
            "SELECT s.id, s.hash, s.name, a.class_id, s.split, s.media, s.reference FROM samples s "
            "JOIN annotations a ON a.sample_id = s.id AND a.field_id = ? AND a.kind = 'class' AND a.made_by != 'model' "
            "ORDER BY s.hash",
            (field,),
        )
        for row in rows:
            yield Labelled(*row)
