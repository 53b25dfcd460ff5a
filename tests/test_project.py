"""The project store: edits, undo, restart, locks."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, picture, write_class_folders
from transferstudio.errors import ProjectError
from transferstudio.events import finish
from transferstudio.insight.health import missing
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split


@pytest.fixture
def project(tmp_path: Path):
    write_class_folders(tmp_path / "photos")
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, tmp_path / "photos"))
        yield made


def labels(project: Project) -> dict[str, str | None]:
    field = project.classes.default_field().id
    names = {class_.id: class_.name for class_ in project.classes.list(field)}
    return {
        sample.name: names.get(project.annotations.class_of(sample.id, field) or 0) for sample in project.samples.all()
    }


def test_the_same_file_twice_is_one_sample(project: Project, tmp_path: Path) -> None:
    report = finish(import_dataset(project, tmp_path / "photos"))
    assert (report.added, report.known, project.samples.count()) == (0, 8, 8)


def test_import_is_one_step_of_undo_and_comes_back_whole(project: Project) -> None:
    before = labels(project)
    assert project.can_undo() == "import photos"
    changes = project.undo()
    assert len(changes.samples) == 8
    assert project.samples.count() == 0
    assert project.classes.list(project.classes.default_field().id) == []
    project.redo()
    assert labels(project) == before


def test_a_mutation_says_what_it_touched(project: Project) -> None:
    field = project.classes.default_field().id
    green, red = project.classes.list(field)
    assert (green.name, red.name) == ("green", "red")
    sample = next(sample for sample in project.samples.all() if sample.name.startswith("red"))
    changes = project.annotations.label([sample.id], green.id)
    assert changes.samples == {sample.id}
    assert len(changes.annotations) == 1
    assert not changes.classes
    assert project.classes.add(field, "blue").classes
    assert not project.classes.add(field, "blue"), "a class that exists changes nothing"


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        original = labels(project)
        field = project.classes.default_field().id
        green = next(class_ for class_ in project.classes.list(field) if class_.name == "green")
        project.annotations.label([sample.id for sample in project.samples.all()], green.id)
        changed = labels(project)
    with Project.open(tmp_path / "p.tsproj") as project:
        assert project.can_undo() == "label 8 as green"
        project.undo()
        assert labels(project) == original
    with Project.open(tmp_path / "p.tsproj") as project:
        assert project.can_redo() == "label 8 as green"
        project.redo()
        assert labels(project) == changed


def test_deleted_samples_come_back_with_labels_and_splits(project: Project) -> None:
    ids = [sample.id for sample in project.samples.all()]
    project.samples.set_split(ids[:3], Split.TEST)
    before = [(sample, labels(project)[sample.name]) for sample in project.samples.all()]
    project.samples.delete(ids)
    assert project.samples.count() == 0
    project.undo()
    assert [(sample, labels(project)[sample.name]) for sample in project.samples.all()] == before


def test_deleted_class_comes_back_with_its_labels(project: Project) -> None:
    before = labels(project)
    field = project.classes.default_field().id
    project.classes.delete(project.classes.list(field)[0].id)
    assert sum(label is None for label in labels(project).values()) == 4
    project.undo()
    assert labels(project) == before


def test_a_new_edit_ends_redo(project: Project) -> None:
    field = project.classes.default_field().id
    project.classes.add(field, "blue")
    project.undo()
    project.classes.add(field, "yellow")
    assert project.can_redo() is None
    assert [class_.name for class_ in project.classes.list(field)] == ["green", "red", "yellow"]


def test_labelling_twice_keeps_one_label(project: Project) -> None:
    field = project.classes.default_field().id
    first, second = project.classes.list(field)
    sample = next(project.samples.all())
    for class_ in (first, second, first):
        project.annotations.label([sample.id], class_.id)
    count = (
        project.database.read()
        .execute("SELECT COUNT(*) FROM annotations WHERE sample_id = ?", (sample.id,))
        .fetchone()[0]
    )
    assert (count, project.annotations.class_of(sample.id, field)) == (1, first.id)


def test_a_project_is_closed_while_others_read_it(tmp_path: Path) -> None:
    """Closing a connection that another thread begins a query with ended the program."""
    Project.create(tmp_path / "p.tsproj").close()
    code = f"""
import sys, threading
from pathlib import Path
from transferstudio.errors import ProjectError
from transferstudio.project import Project

sys.setswitchinterval(1e-5)

def read(project):
    project.task
    reading.wait()
    try:
        while True:
            project.task, project.samples.count()
    except ProjectError as error:
        said.append(str(error).splitlines()[0])

said = []
for _ in range(40):
    project, reading = Project.open(Path({str(tmp_path / "p.tsproj")!r})), threading.Barrier(4)
    threads = [threading.Thread(target=read, args=(project,)) for _ in range(3)]
    [thread.start() for thread in threads]
    reading.wait()
    project.close()
    [thread.join() for thread in threads]
print(len(said), *set(said))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("120 This project was closed"), done.stdout + done.stderr


def test_a_project_open_elsewhere_is_refused(project: Project) -> None:
    code = f"from pathlib import Path; from transferstudio.project import Project; Project.open(Path({str(project.folder)!r}))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode != 0
    assert "already open in process" in result.stderr


def test_a_damaged_database_is_named(tmp_path: Path) -> None:
    Project.create(tmp_path / "p.tsproj").close()
    (tmp_path / "p.tsproj" / "project.db").write_bytes(b"not a database" * 100)
    for leftover in ("project.db-wal", "project.db-shm"):
        (tmp_path / "p.tsproj" / leftover).unlink(missing_ok=True)
    with pytest.raises(ProjectError, match=r"is damaged.*project\.db.*Restore"):
        Project.open(tmp_path / "p.tsproj")


def test_a_project_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    Project.create(tmp_path / "p.tsproj").close()
    connection = sqlite3.connect(tmp_path / "p.tsproj" / "project.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(ProjectError, match="newer version"):
        Project.open(tmp_path / "p.tsproj")


def test_a_folder_with_other_things_is_not_taken_over(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(ProjectError, match="not empty"):
        Project.create(tmp_path)


def test_referenced_files_stay_in_place(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos", copy=False))
        paths = [sample.path for sample in project.samples.all()]
        assert all(path is not None and path.is_relative_to(tmp_path / "photos") and path.is_file() for path in paths)
        assert not (project.folder / "media").exists()


def test_originals_that_were_moved_are_found_again_by_their_content(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos", copy=False))
        (tmp_path / "photos").rename(tmp_path / "elsewhere")
        (finding,) = missing(project)
        assert len(finding.ids) == project.samples.count()
        report = finish(import_dataset(project, tmp_path / "elsewhere", copy=False))
        assert report.added == 0 and not missing(project)
        assert all(sample.path is not None and sample.path.is_file() for sample in project.samples.all())


def test_copied_projects_can_be_moved(tmp_path: Path) -> None:
    picture(1).save(tmp_path / "a.png")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "a.png"))
    (tmp_path / "p.tsproj").rename(tmp_path / "moved.tsproj")
    (tmp_path / "a.png").unlink()
    with Project.open(tmp_path / "moved.tsproj") as project:
        path = next(project.samples.all()).path
        assert path is not None and path.is_file()


def test_the_schema_carries_all_four_tasks(project: Project) -> None:
    field = project.classes.default_field().id
    sample = next(project.samples.all()).id
    class_ = project.classes.list(field)[0].id
    with project.database.write() as edit:
        edit.execute("INSERT INTO passages (id, hash, text) VALUES (1, 'p', 'Bees fly.')")
        edit.execute(
            "INSERT INTO samples (id, kind, hash, name, text, passage_id, created_at) VALUES (900, 'question', 'q', 'q', 'Who?', 1, '')"
        )
        edit.execute(
            "INSERT INTO samples (id, kind, hash, name, text, created_at) VALUES (901, 'text', 't', 't', 'Good.', '')"
        )
        edit.execute(
            "INSERT INTO annotations (sample_id, field_id, kind, start, stop, made_by, created_at) VALUES (900, ?, 'span', 0, 4, 'person', '')",
            (field,),
        )
        edit.execute(
            "INSERT INTO annotations (sample_id, field_id, kind, class_id, x, y, width, height, made_by, created_at) "
            "VALUES (?, ?, 'box', ?, 1, 2, 3, 4, 'person', '')",
            (sample, field, class_),
        )
    with pytest.raises(sqlite3.IntegrityError), project.database.write() as edit:
        edit.execute("INSERT INTO samples (kind, hash, name, created_at) VALUES ('question', 'x', 'no passage', '')")
