"""What a browser of samples shows: ids in order, and the rows of those that are in view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from transferstudio.formats import BOXES
from transferstudio.i18n import counted
from transferstudio.project.project import Project


@dataclass(frozen=True, slots=True)
class Tile:
    """One sample as a tile; ``label`` and ``colour`` (#rrggbb) are those of its class in one field, or None.

    The label of a question is its answer, "" where the passage has none; that of a picture with boxes says how many of each class are
    in it, "" where nothing is. ``boxes``: left, top, width, height in pixels of the upright original, and the colour of the class.
    """

    id: int
    hash: str
    name: str
    path: Path | None
    split: str | None
    label: str | None
    colour: str | None
    size: tuple[int, int] | None
    imported: str
    text: str | None = None
    boxes: tuple[tuple[float, float, float, float, str], ...] = ()


@dataclass(frozen=True)
class Filter:
    """Which samples: of a class (``class_id``), without a label, of a split ("" is undecided), with some letters in their name or text,
    imported within some ``days``, today being the first."""

    class_id: int | None = None
    unlabelled: bool = False
    split: str | None = None
    text: str = ""
    days: int | None = None


class SortKey(StrEnum):
    """What samples can be ordered by."""

    NAME = "s.name"
    TEXT = "COALESCE(NULLIF(s.text, ''), s.name) COLLATE NOCASE"
    """What the first column shows: texts and questions, else names."""
    LABEL = (
        "(SELECT COALESCE(c.name, substr(p.text, a.start + 1, a.stop - a.start), '') FROM annotations a "
        "LEFT JOIN classes c ON c.id = a.class_id LEFT JOIN passages p ON p.id = s.passage_id "
        "WHERE a.sample_id = s.id AND a.kind IN ('class', 'span') AND a.made_by != 'model' "
        "AND (a.kind = 'span' OR a.field_id = ?) LIMIT 1) COLLATE NOCASE"
    )
    """The name of the class, or the answer to a question."""
    BOXES = (
        "CASE WHEN s.boxed THEN (SELECT COUNT(*) FROM annotations a WHERE a.sample_id = s.id AND a.kind = 'box' "
        "AND a.made_by != 'model') END"
    )
    """How many boxes are in a picture."""
    SPLIT = "CASE s.split WHEN 'train' THEN 0 WHEN 'validation' THEN 1 WHEN 'test' THEN 2 END"
    SIZE = "COALESCE(s.width * s.height, length(s.text))"
    IMPORTED = "s.id"


def sample_ids(
    project: Project,
    field: int,
    chosen: Filter,
    *,
    by: SortKey = SortKey.NAME,
    down: bool = False,
    among: Iterable[int] | None = None,
) -> list[int]:
    """The ids of all samples that match, or of those ``among`` some, in the order ``by`` something, the greatest first where ``down``;
    those that have nothing of it come last."""
    label = (
        "(SELECT COALESCE(class_id, 0) FROM annotations a WHERE a.sample_id = s.id AND a.field_id = ? "
        "AND a.kind IN ('class', 'span') AND a.made_by != 'model' LIMIT 1)"
    )
    where: list[str] = []
    values: list[object] = []
    if chosen.unlabelled:
        where.append(f"{label} IS NULL AND NOT s.boxed")
        values.append(field)
    elif chosen.class_id is not None:
        has_box = "SELECT 1 FROM annotations b WHERE b.sample_id = s.id AND b.kind = 'box' AND b.class_id = ? AND b.made_by != 'model'"
        where.append(f"({label} = ? OR EXISTS ({has_box}))")
        values += [field, chosen.class_id, chosen.class_id]
    if chosen.split == "":
        where.append("s.split IS NULL")
    elif chosen.split is not None:
        where.append("s.split = ?")
        values.append(chosen.split)
    if chosen.text:
        where.append("instr(lower(COALESCE(s.text, s.name)), lower(?)) > 0")
        values.append(chosen.text)
    if chosen.days is not None:
        where.append("date(s.created_at, 'localtime') > date('now', 'localtime', ?)")
        values.append(f"-{chosen.days} days")
    if among is not None:
        where.append(f"s.id IN ({','.join(str(int(id_)) for id_ in among)})")
    condition = f"WHERE {' AND '.join(where)}" if where else ""
    order = "s.name, s.id"  # which has an index
    if by != SortKey.NAME or down:
        values += [field] * by.count("?")
        order = f"{by} {'DESC' if down else ''} NULLS LAST, {order}"
    rows = project.database.read().execute(f"SELECT s.id FROM samples s {condition} ORDER BY {order}", values)
    return [row[0] for row in rows]


def unlabelled_count(project: Project, field: int) -> int:
    """How many samples have no label in a field, and are not known to have no boxes."""
    (labelled,) = (
        project.database.read()
        .execute(
            "SELECT COUNT(*) FROM samples WHERE boxed OR id IN "
            "(SELECT sample_id FROM annotations WHERE field_id = ? AND made_by != 'model')",
            (field,),
        )
        .fetchone()
    )
    return project.samples.count() - int(labelled)


def tiles(project: Project, field: int, ids: Sequence[int]) -> list[Tile]:
    """The rows of these samples (at most a few hundred), in the same order; those that are gone are left out."""
    holes = ",".join("?" * len(ids))
    rows = project.database.read().execute(
        "SELECT s.id, s.hash, s.name, s.media, s.reference, s.split, "
        "CASE WHEN s.passage_id IS NULL THEN c.name ELSE (SELECT COALESCE(substr(p.text, start + 1, stop - start), '') "
        "FROM annotations JOIN passages p ON p.id = s.passage_id "
        "WHERE sample_id = s.id AND kind = 'span' AND made_by != 'model' LIMIT 1) END AS label, "
        "c.colour, s.width, s.height, s.created_at, s.text FROM samples s "
        "LEFT JOIN annotations a ON a.sample_id = s.id AND a.field_id = ? AND a.kind = 'class' AND a.made_by != 'model' "
        f"LEFT JOIN classes c ON c.id = a.class_id WHERE s.id IN ({holes})",
        [field, *ids],
    )
    found = {
        row["id"]: Tile(
            row["id"],
            row["hash"],
            row["name"],
            project.media.path(row["media"], row["reference"]) if row["text"] is None else None,
            row["split"],
            row["label"],
            row["colour"],
            (row["width"], row["height"]) if row["width"] else None,
            row["created_at"],
            row["text"],
        )
        for row in rows
    }
    marked = _with_boxes(project, field, found) if project.task == BOXES else found
    return [marked[id_] for id_ in ids if id_ in marked]


def _with_boxes(project: Project, field: int, tiles: dict[int, Tile]) -> dict[int, Tile]:
    """The tiles with the boxes in their pictures."""
    classes = {class_.id: class_ for class_ in project.classes.list(field)}
    made = dict(tiles)
    for picture in project.boxes.pictures(tiles):
        known = [(box, classes[box.class_id]) for box in picture.boxes if box.class_id in classes]
        counts = Counter(class_.name for _, class_ in known)
        words = " · ".join(counted(dict(counts.most_common())))
        made[picture.id] = replace(
            tiles[picture.id],
            label=words if picture.boxed else None,
            colour=next((class_.colour for _, class_ in known if class_.name == counts.most_common(1)[0][0]), None),
            boxes=tuple((box.x, box.y, box.width, box.height, class_.colour) for box, class_ in known),
        )
    return made
