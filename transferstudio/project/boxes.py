"""The boxes in the pictures of a project: what training reads, and what a person draws."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from transferstudio.formats.records import Box
from transferstudio.i18n import Message, message
from transferstudio.project.changes import Changes
from transferstudio.project.cleared import remember_cleared
from transferstudio.project.database import Database, Edit, now
from transferstudio.project.soundness import understood

SIDES = ("class_id", "x", "y", "width", "height", "difficult")
"""What makes a box the one it is."""


@dataclass(frozen=True, slots=True)
class BoxAnnotation:
    """A box of a picture: left, top, width and height in pixels of the upright original. ``id`` is None until it is stored."""

    class_id: int
    x: float
    y: float
    width: float
    height: float
    difficult: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its boxes; ``boxed`` where somebody has marked all that is in it. Sizes are upright pixels."""

    id: int
    hash: str
    name: str
    media: str | None
    reference: str | None
    width: int
    height: int
    split: str | None
    boxed: bool
    boxes: tuple[BoxAnnotation, ...]


class Boxes:
    """Queries and edits of the boxes among the annotations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, sample: int) -> list[BoxAnnotation]:
        """The boxes of a picture, oldest first."""
        return list(next(self.pictures([sample])).boxes)

    def is_boxed(self, sample: int) -> bool:
        """Whether somebody has marked all that is in a picture."""
        row = self._database.read().execute("SELECT boxed FROM samples WHERE id = ?", (sample,)).fetchone()
        return bool(row and row[0])

    def pictures(self, samples: Iterable[int] | None = None) -> Iterator[Picture]:
        """Every picture, or those with these ids, in the order of content hashes, with its boxes."""
        chosen = "" if samples is None else f"WHERE s.id IN ({','.join(str(int(id_)) for id_ in samples)}) "
        rows = self._database.read().execute(
            "SELECT s.id, s.hash, s.name, s.media, s.reference, s.width, s.height, s.split, s.boxed, "
            "json_group_array(json_array(a.class_id, a.x, a.y, a.width, a.height, a.difficult, a.id)) "
            "FILTER (WHERE a.id IS NOT NULL) FROM samples s "
            "LEFT JOIN annotations a ON a.sample_id = s.id AND a.kind = 'box' AND a.made_by != 'model' "
            f"{chosen}GROUP BY s.id ORDER BY s.hash"
        )
        with understood():
            for row in rows:
                drawn = tuple(
                    BoxAnnotation(class_, x, y, width, height, bool(difficult), id_)
                    for class_, x, y, width, height, difficult, id_ in sorted(
                        json.loads(row[9] or "[]"), key=lambda box: box[-1]
                    )
                )
                id_, digest, name, media, reference, wide, high, split, boxed = tuple(row)[:9]
                yield Picture(id_, digest, name, media, reference, wide or 0, high or 0, split, bool(boxed), drawn)

    def boxed(self) -> int:
        """How many pictures somebody has marked all things in."""
        return int(self._database.read().execute("SELECT COUNT(*) FROM samples WHERE boxed").fetchone()[0])

    def some_boxed(self, most: int) -> list[int]:
        """Ids of pictures that are marked, at most so many: those with the lowest content hashes, which is a draw."""
        rows = self._database.read().execute("SELECT id FROM samples WHERE boxed ORDER BY hash LIMIT ?", (most,))
        return [int(row[0]) for row in rows]

    def draw(
        self, sample: int, field: int, boxes: Sequence[BoxAnnotation], what: Message, *, done: bool = True
    ) -> Changes:
        """Makes these the boxes of a picture, as one step of undo called ``what``; the picture then counts as marked, or where it is not
        ``done`` as not marked yet.

        A box that keeps its ``id`` is changed in place; those that are not among them are removed.
        """
        with self._database.edit(what) as edit:
            known = {
                row["id"]: row
                for row in edit.execute(
                    "SELECT * FROM annotations WHERE sample_id = ? AND kind = 'box' AND made_by != 'model'", (sample,)
                )
            }
            gone = known.keys() - {box.id for box in boxes}
            boxes = _as_known(boxes, field, [known[id_] for id_ in sorted(gone)])
            gone -= {box.id for box in boxes}
            for id_ in sorted(gone):
                remember_cleared(edit, "id = ?", (id_,))
                edit.execute("DELETE FROM annotations WHERE id = ?", (id_,))
            for box in boxes:
                values = (box.class_id, box.x, box.y, box.width, box.height, int(box.difficult))
                row = known.get(box.id) if box.id is not None else None
                if row is None:
                    _insert(edit, sample, field, values, "person")
                elif tuple(row[key] for key in SIDES) != values:
                    edit.execute(
                        "UPDATE annotations SET class_id = ?, x = ?, y = ?, width = ?, height = ?, difficult = ?, made_by = 'person' "
                        "WHERE id = ?",
                        (*values, box.id),
                    )
            edit.execute("UPDATE samples SET boxed = ?, boxed_by = 'person' WHERE id = ?", (int(done), sample))
        return edit.changes

    def set_boxed(self, samples: Iterable[int], boxed: bool) -> Changes:
        """Says that all things in some pictures are marked (where there is no box: that nothing is in them), or not yet."""
        ids = list(samples)
        with self._database.edit(
            message("mark images as done") if boxed else message("mark images as not done")
        ) as edit:
            edit.executemany(
                "UPDATE samples SET boxed = ?, boxed_by = 'person' WHERE id = ? AND boxed != ?",
                [(int(boxed), id_, int(boxed)) for id_ in ids],
            )
        return edit.changes


def _as_known(boxes: Sequence[BoxAnnotation], field: int, gone: Sequence[sqlite3.Row]) -> list[BoxAnnotation]:
    """A new box that takes the place of one just like it, which a person drew as well, is that one: nothing changes."""
    left: dict[tuple[object, ...], list[int]] = {}
    for row in gone:
        left.setdefault(tuple(row[key] for key in ("field_id", "made_by", *SIDES)), []).append(row["id"])
    found = []
    for box in boxes:
        values = (field, "person", box.class_id, box.x, box.y, box.width, box.height, int(box.difficult))
        same = left.get(values) if box.id is None else None
        found.append(replace(box, id=same.pop(0)) if same else box)
    return found


def insert_boxes(
    edit: Edit, sample: int, field: int, boxes: Sequence[Box], *, import_id: int, class_of: Callable[[Edit, str], int]
) -> None:
    """The boxes that an import gives a picture, which counts as marked then; ``class_of`` gives the class of a name."""
    for box in boxes:
        values = (class_of(edit, box.label), box.x, box.y, box.width, box.height, int(box.difficult))
        _insert(edit, sample, field, values, "import", import_id=import_id, given=box.label)
    edit.execute("UPDATE samples SET boxed = 1, boxed_by = 'import' WHERE id = ?", (sample,))


def _insert(
    edit: Edit,
    sample: int,
    field: int,
    values: tuple[int, float, float, float, float, int],
    made_by: str,
    *,
    import_id: int | None = None,
    given: str | None = None,
) -> None:
    edit.execute(
        "INSERT INTO annotations (sample_id, field_id, kind, class_id, x, y, width, height, difficult, made_by, import_id, given, "
        "created_at) VALUES (?, ?, 'box', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (sample, field, *values, made_by, import_id, given, now()),
    )
