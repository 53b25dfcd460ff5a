"""Damaged projects: the database opened, listed, labelled and undone."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from random import Random

from tests.mutation.damage import ODD_VALUES, in_bytes
from tests.mutation.reading import shown
from tests.mutation.seeds import seeds
from tests.mutation.trial import Trial
from transferstudio.errors import StudioError
from transferstudio.events import Note, as_json, finish
from transferstudio.project import Project
from transferstudio.project.answering import answers_of
from transferstudio.project.database import now
from transferstudio.project.importing import count_skipped, import_dataset, skipped_files
from transferstudio.project.project import DATABASE
from transferstudio.project.samples import Split


def database_trials(workspace: Path) -> dict[str, Trial]:
    """A trial for projects of each task. ``workspace``: an empty folder for what is damaged."""
    return {f"project-{name}": _trial(_made(workspace / f"{name}.tsproj", name)) for name in ("texts", "squad", "coco")}


def _made(folder: Path, seed: str) -> Path:
    """A project with samples of a seed, classes, labels, runs and some steps of undo."""
    data = folder.with_suffix(".data")
    for name, content in seeds()[seed].files.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_bytes(content)
    with Project.create(folder) as project:
        finish(import_dataset(project, data / seeds()[seed].source))
        field = project.classes.default_field().id
        project.classes.add(field, "third")
        ids = [sample.id for sample in project.samples.all()]
        if seed == "texts":
            project.annotations.label(ids[:2], project.classes.list(field)[-1].id)
        project.samples.set_split(ids[:1], Split.TEST)
        run = project.runs.start({"backbone": "x", "method": "head"})
        project.runs.record(run.id, [(now(), as_json(Note("it began")))] * 3)
        project.runs.finish(run.id, "finished", {"usable": True, "score": {"value": 0.5, "low": 0.4, "high": 0.6}})
        project.runs.set_note(run.id, "the first")
        project.set_setting("test_locked", False)
        project.classes.add(field, "fourth")
        project.undo()
    return folder


def _trial(made: Path) -> Trial:
    def trial(random: Random, folder: Path) -> str:
        copy = folder / made.name
        shutil.copytree(made, copy)
        _damage(random, copy / DATABASE)
        outcome = "opened"
        try:
            with Project.open(copy) as project:
                for use in (_look, *random.sample((_change, _undo, _runs), 3)):
                    try:
                        use(project, random)
                    except StudioError as error:
                        shown(str(error))
                        outcome = "opened, a part refused in a sentence"
        except StudioError as error:
            shown(str(error))
            return "refused in a sentence"
        return outcome

    return trial


def _damage(random: Random, path: Path) -> None:
    kind = random.randrange(10)
    if kind < 4:
        _pages(random, path)
    elif kind < 5:
        path.write_bytes(in_bytes(random, path.read_bytes()))
    else:
        _content(random, path)


def _pages(random: Random, path: Path) -> None:
    """Pages emptied, swapped, filled with rubbish, or the head of one overwritten."""
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big") or 4096
    pages = len(data) // size
    for _ in range(random.choice((1, 1, 2, 5))):
        at, other = random.randrange(pages) * size, random.randrange(pages) * size
        kind = random.randrange(6)
        if kind == 0:
            data[at : at + size] = bytes(size)
        elif kind == 1:
            data[at : at + size] = data[other : other + size]
        elif kind == 2:
            data[at : at + size] = random.randbytes(size)
        elif kind == 3:
            data[at : at + 12] = random.randbytes(12)
        elif kind == 4:
            for _ in range(random.choice((1, 8, 64))):
                data[at + random.randrange(size)] = random.randrange(256)
        else:
            del data[max(at, 100) :]
            break
    path.write_bytes(data)


def _content(random: Random, path: Path) -> None:
    """Cells, rows, tables, columns and triggers changed by SQL: the file is whole, and what it says is not."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("PRAGMA foreign_keys = OFF")
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for _ in range(random.choice((1, 1, 2, 4))):
        table = random.choice(tables)
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        if not columns:
            continue
        column, kind = random.choice(columns), random.randrange(12)
        try:
            if kind < 7:
                value = random.choice((*_storable(), b"\xff\xfe", b"\xff" * 20, "{", "[]", "null", '{"a": "\\ud800"}'))
                some = random.choice(("", f"WHERE rowid = {random.randrange(1, 5)}"))
                connection.execute(f"UPDATE {table} SET {column} = {random.choice(('?', 'CAST(? AS TEXT)'))} {some}", (value,))  # fmt: skip
            elif kind == 7:
                connection.execute(f"DELETE FROM {table} WHERE rowid % {random.choice((1, 2))} = 0")
            elif kind == 8:
                connection.execute(f"DROP TABLE {table}")
            elif kind == 9:
                connection.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO odd")
            elif kind == 10:
                connection.execute(f"PRAGMA user_version = {random.choice((-1, 0, 1, 2, 3, 99, 2**31 - 1))}")
            else:
                connection.execute("PRAGMA writable_schema = ON")
                connection.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?", (column, random.choice(("", "odd", "(")), table))  # fmt: skip
        except (sqlite3.Error, OverflowError, UnicodeError):
            pass  # it cannot be damaged like this
    connection.close()


def _storable() -> list[object]:
    return [value for value in ODD_VALUES if not isinstance(value, (list, dict))]


def _look(project: Project, random: Random) -> None:
    shown(project.name), shown(project.task), shown(str(project.can_undo())), shown(str(project.can_redo()))
    project.setting("test_locked")
    for sample in project.samples.all():
        shown(sample.name), shown(sample.text or ""), shown(str(sample.path))
    project.samples.by_split(), project.samples.median_shorter_side(), project.samples.test_grows()
    for field in project.classes.fields():
        shown(field.name)
        for class_ in project.classes.list(field.id):
            shown(class_.name)
        list(project.annotations.labelled(field.id)), list(project.annotations.classes_of([field.id]))
    list(project.boxes.pictures()), list(project.annotations.questions()), project.boxes.some_boxed(5)
    list(skipped_files(project)), count_skipped(project)


def _change(project: Project, random: Random) -> None:
    ids = [sample.id for sample in project.samples.all()][:3]
    field = project.classes.default_field().id
    project.classes.add(field, "another")
    last = project.classes.list(field)[-1]
    if ids:
        project.annotations.label(ids, last.id)
        project.samples.set_split(ids, Split.TRAIN)
        project.annotations.clear(ids[:1], field)
        project.samples.delete(ids[:1])
    project.classes.rename(last.id, "renamed")
    project.set_setting("a", 1)


def _undo(project: Project, random: Random) -> None:
    for _ in range(4):
        project.undo()
    project.redo()
    project.last_touches(undone=True), project.last_touches(undone=False)


def _runs(project: Project, random: Random) -> None:
    for run in project.runs.list():
        shown(run.error), shown(run.metric), shown(run.note), shown(run.state)
        if run.score:
            float(run.score["value"])
        project.runs.events(run.id)
        project.runs.set_note(run.id, "new")
    project.runs.interrupted()
    project.runs.latest(), answers_of(project)
