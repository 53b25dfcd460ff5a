"""What a project holds, in numbers."""

from __future__ import annotations

from typing import Any

from transferstudio.formats import BOXES
from transferstudio.project.project import Project

SPLITS = ("train", "validation", "test")


def info(project: Project) -> dict[str, Any]:
    """Task, samples, labels of each field and class, boxes of each class, splits, and what was not imported."""
    samples, read = project.samples.count(), project.database.read()
    (labelled,) = read.execute(
        "SELECT COUNT(*) FROM samples WHERE boxed OR id IN (SELECT sample_id FROM annotations WHERE made_by != 'model')"
    ).fetchone()
    boxes = read.execute(
        "SELECT c.name, COUNT(*) FROM annotations a JOIN classes c ON c.id = a.class_id "
        "WHERE a.kind = 'box' AND a.made_by != 'model' GROUP BY c.id ORDER BY c.position, c.id"
    ).fetchall()
    (skipped,) = read.execute("SELECT COUNT(*) FROM skipped").fetchone()
    by_split = project.samples.by_split()
    return {
        "task": project.task,
        "samples": samples,
        "unlabelled": samples - labelled,
        "fields": _fields(project) if not boxes and project.task != BOXES else {},
        "boxes": {str(name): count for name, count in boxes},
        "splits": {split: by_split.get(split, 0) for split in SPLITS},
        "not_imported": skipped,
    }


def _fields(project: Project) -> dict[str, dict[str, int]]:
    fields = project.classes.fields()
    return {one.name: {known.name: known.count for known in project.classes.list(one.id)} for one in fields}
