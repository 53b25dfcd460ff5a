"""Steps of undo: what an edit says it touched, imports that take long, kills in the middle, projects of older versions."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT, write_class_folders
from tests.hands import drop, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.errors import ProjectError
from transferstudio.events import Progress, finish
from transferstudio.formats import DetectedSource, Skipped, TextRecord
from transferstudio.formats.detect import TEXTS
from transferstudio.project import Changes, Project
from transferstudio.project.importing import TEXTS as BATCH
from transferstudio.project.importing import ImportReport, import_dataset

Rows = list[TextRecord | Skipped]


def texts(path: Path, records: Rows) -> DetectedSource:
    """A data set of texts, a batch of the import for each 2,000."""
    return DetectedSource(path, "texts", lambda: iter(records), TEXTS)


def rows(start: int, count: int, label: str = "old") -> Rows:
    return [TextRecord(f"text {number}", f"text {number}", label) for number in range(start, start + count)]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj", task=TEXTS) as made:
        yield made


class Running:
    """An import that goes on one batch at a time."""

    def __init__(self, project: Project, source: DetectedSource) -> None:
        self._work = import_dataset(project, source)
        self.report: ImportReport | None = None

    def batch(self) -> None:
        """Goes on until another batch is stored."""
        while not isinstance(next(self._work), Progress):
            pass

    def end(self) -> ImportReport:
        return finish(self._work)


def by_name(project: Project) -> dict[str, int]:
    return {sample.name: sample.id for sample in project.samples.all()}


def label_of(project: Project, sample: int) -> str | None:
    field = project.classes.default_field().id
    names = {class_.id: class_.name for class_ in project.classes.list(field)}
    return names.get(project.annotations.class_of(sample, field) or 0)


def test_an_edit_after_an_undo_says_what_it_touched(project: Project) -> None:
    finish(import_dataset(project, texts(Path("a.csv"), rows(0, 3))))
    field = project.classes.default_field().id
    project.classes.add(field, "new")
    new = project.classes.list(field)[-1].id
    ids = list(by_name(project).values())
    project.annotations.label(ids, new)
    project.undo()
    assert set(project.annotations.label(ids[:1], new).samples) == {ids[0]}


def test_clearing_a_label_says_whose(project: Project) -> None:
    finish(import_dataset(project, texts(Path("a.csv"), rows(0, 3))))
    ids = list(by_name(project).values())
    changes = project.annotations.clear(ids[:2], project.classes.default_field().id)
    assert set(changes.samples) == set(ids[:2])


def test_an_edit_that_changes_nothing_is_no_step_and_keeps_redo(project: Project) -> None:
    finish(import_dataset(project, texts(Path("a.csv"), rows(0, 2))))
    field = project.classes.default_field().id
    (old,), ids = project.classes.list(field), list(by_name(project).values())
    project.annotations.label(ids, old.id)
    project.classes.add(field, "new")
    project.undo()
    assert not project.annotations.label(ids, old.id)
    assert project.can_redo() == "add class new"


def test_an_import_whose_first_batches_add_nothing(project: Project) -> None:
    known = rows(0, BATCH + 5)
    finish(import_dataset(project, texts(Path("a.csv"), known)))
    project.undo()
    project.redo()
    unusable: Rows = [Skipped(str(number), "broken") for number in range(BATCH)]
    report = finish(import_dataset(project, texts(Path("b.csv"), [*unusable, *known, *rows(BATCH + 5, 2)])))
    assert (report.added, report.known, report.skipped) == (2, BATCH + 5, BATCH)
    assert project.samples.count() == BATCH + 7
    project.undo()
    assert project.samples.count() == BATCH + 5


def test_an_import_that_adds_nothing_is_no_step_and_keeps_redo(project: Project) -> None:
    finish(import_dataset(project, texts(Path("a.csv"), rows(0, 2))))
    project.classes.add(project.classes.default_field().id, "new")
    project.undo()
    finish(import_dataset(project, texts(Path("b.csv"), rows(0, 2))))
    assert (project.can_undo(), project.can_redo()) == ("import a.csv", "add class new")


def test_undo_waits_for_an_import(project: Project) -> None:
    project.classes.add(project.classes.default_field().id, "new")
    going = Running(project, texts(Path("a.csv"), rows(0, 2 * BATCH)))
    going.batch()
    with pytest.raises(ProjectError, match=r"“import a\.csv” is still running"):
        project.undo()
    with pytest.raises(ProjectError, match="still running"):
        project.redo()
    going.end()
    assert project.samples.count() == 2 * BATCH
    project.undo()
    assert project.samples.count() == 0
    assert project.can_undo() == "add class new"


def test_a_label_given_during_an_import_is_undone_alone_and_the_import_as_one(project: Project) -> None:
    going = Running(project, texts(Path("a.csv"), rows(0, 3 * BATCH)))
    going.batch()
    field = project.classes.default_field().id
    first = by_name(project)["text 0"]
    other = project.classes.list(field)[0].id
    project.annotations.clear([first], field)
    going.batch()
    project.annotations.label([first], other)
    going.end()
    assert project.can_undo() == "label 1 as old"
    project.undo()
    project.undo()
    assert project.samples.count() == 3 * BATCH and label_of(project, first) == "old"
    project.undo()
    assert (project.samples.count(), project.can_undo()) == (0, None)
    for _ in range(3):
        project.redo()
    assert project.samples.count() == 3 * BATCH and project.can_redo() is None
    assert project.annotations.class_of(first, field) == other


@pytest.mark.parametrize("meanwhile", ["rename", "delete sample", "clear"])
def test_what_an_import_builds_on_an_edit_is_undone_before_it(project: Project, meanwhile: str) -> None:
    """Undone in any other order, two rows would want the same name, content or label."""
    again = [TextRecord("again", "text 0", "old")]
    going = Running(project, texts(Path("a.csv"), [*rows(0, BATCH), *again, *rows(BATCH, BATCH)]))
    going.batch()
    field, first = project.classes.default_field().id, by_name(project)["text 0"]
    states = []
    if meanwhile == "rename":
        project.classes.rename(project.classes.list(field)[0].id, "ancient")
    elif meanwhile == "delete sample":
        project.samples.delete([first])
    else:
        project.annotations.clear([first], field)
    states.append((project.samples.count(), [class_.name for class_ in project.classes.list(field)]))
    going.end()
    final = project.samples.count()
    project.undo()
    assert (project.samples.count(), [class_.name for class_ in project.classes.list(field)]) == states[0]
    project.undo()
    assert label_of(project, by_name(project)["text 0"]) == "old" and project.samples.count() == BATCH
    project.undo()
    assert project.samples.count() == 0 and project.can_undo() is None
    while project.can_redo():
        project.redo()
    assert project.samples.count() == final
    assert project.database.read().execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_an_import_adds_takes_the_place_of_nothing_that_was_deleted_meanwhile(project: Project) -> None:
    """The label that was cleared was the newest one: its id was given again, and undo lost it for good."""
    unlabelled = [TextRecord(f"more {number}", f"more {number}", None) for number in range(BATCH)]
    finish(import_dataset(project, texts(Path("a.csv"), rows(0, 2))))
    field, last = project.classes.default_field().id, by_name(project)["text 1"]
    going = Running(project, texts(Path("b.csv"), [*unlabelled, *rows(2, 1, "new")]))
    going.batch()
    project.annotations.clear([last], field)
    going.end()
    assert label_of(project, by_name(project)["text 2"]) == "new"
    project.undo()
    project.undo()
    assert project.samples.count() == 2 and label_of(project, last) == "old"
    project.redo()
    project.redo()
    assert label_of(project, last) is None and label_of(project, by_name(project)["text 2"]) == "new"


KILLED = """
import os, sys
from pathlib import Path
from transferstudio.events import Progress
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
project = Project.open(Path(sys.argv[1]))
for event in import_dataset(project, Path(sys.argv[2])):
    if isinstance(event, Progress):
        os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_what_a_killed_import_brought_is_taken_back_by_undo_and_the_rest_comes_the_next_time(tmp_path: Path) -> None:
    photos = write_class_folders(tmp_path / "photos", each=50)
    Project.create(tmp_path / "p.tsproj").close()
    line = [sys.executable, "-c", KILLED, str(tmp_path / "p.tsproj"), str(photos)]
    subprocess.run(line, cwd=ROOT, timeout=100, check=False)
    with Project.open(tmp_path / "p.tsproj") as project:
        assert project.samples.count() == 64
        project.undo()
        assert project.samples.count() == 0
        project.redo()
        assert finish(import_dataset(project, photos)).added == 36
        project.undo()
        assert project.samples.count() == 64


def test_undo_in_the_window_while_an_import_runs_says_why_not(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    output: list[str] = []
    opened.session.failed.connect(output.append)
    project = opened.session.project
    assert project is not None
    with project.database.open_step("import more"):
        opened.undo()
    assert output and "“import more” is still running" in output[0]
    assert project.samples.count() == 50
    write_class_folders(tmp_path / "more", each=2, seed=500)
    drop(opened, tmp_path / "more")
    idle(qtbot, opened)
    assert project.samples.count() == 54
    opened.undo()
    assert project.samples.count() == 50


def old_project(folder: Path, version: int) -> sqlite3.Connection:
    """A project as an older version of the program made it, with the triggers that it had."""
    folder.mkdir()
    connection = sqlite3.connect(folder / "project.db", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    for file in sorted(Path(str(resources.files("transferstudio.project.migrations"))).glob("0*.sql"))[:version]:
        connection.executescript(file.read_text("utf-8"))
    connection.execute(f"PRAGMA user_version = {version}")
    for table in ("samples", "fields", "classes", "annotations"):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        old = "json_object(" + ", ".join(f"'{name}', OLD.{name}" for name in columns) + ")"
        for verb, row, image in (("INSERT", "NEW", "NULL"), ("UPDATE", "OLD", old), ("DELETE", "OLD", old)):
            connection.execute(
                f"CREATE TRIGGER record_{table}_{verb.lower()} AFTER {verb} ON {table} "
                "WHEN (SELECT step_id FROM recording) IS NOT NULL BEGIN INSERT INTO journal (step_id, tbl, row, image) "
                f"VALUES ((SELECT step_id FROM recording), '{table}', {row}.id, {image}); END"
            )
    connection.executescript("""
        INSERT INTO project (id, name, task, created_at) VALUES (1, 'old', 'text-classification', '');
        INSERT INTO fields (name, position) VALUES ('label', 0);
        INSERT INTO imports (source, format, created_at) VALUES ('file:///t.csv', 'texts', '');
        INSERT INTO steps (label, created_at) VALUES ('import t.csv', '');
        UPDATE recording SET step_id = 1;
        INSERT INTO classes (field_id, name, position, colour) VALUES (1, 'old', 0, '#000000'), (1, 'new', 1, '#000000');
        INSERT INTO samples (kind, hash, name, text, import_id, created_at) VALUES ('text', 'h', 'hello', 'hello', 1, '');
        INSERT INTO annotations (sample_id, field_id, kind, class_id, made_by, created_at) VALUES (1, 1, 'class', 1, 'import', '');
        UPDATE recording SET step_id = NULL;
        INSERT INTO steps (label, created_at) VALUES ('label 1 as new', '');
        UPDATE recording SET step_id = 2;
        UPDATE annotations SET class_id = 2, made_by = 'person';
        UPDATE recording SET step_id = NULL;
    """)
    return connection


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
def test_the_steps_of_older_projects_can_be_undone_and_redone(tmp_path: Path, version: int) -> None:
    old_project(tmp_path / "p.tsproj", version).close()
    with Project.open(tmp_path / "p.tsproj") as project:
        assert project.can_undo() == "label 1 as new"
        assert project.undo() == Changes(samples={1}, annotations={1})
        assert label_of(project, 1) == "old"
        project.undo()
        assert project.samples.count() == 0
        project.redo()
        project.redo()
        assert label_of(project, 1) == "new"
        project.undo()
    with Project.open(tmp_path / "p.tsproj") as project:
        project.classes.add(1, "third")
        assert project.can_redo() is None
        ids = [row[0] for row in project.database.read().execute("SELECT id FROM steps ORDER BY id")]
        assert ids == [1, 3], "an id that was given once is not given again"
