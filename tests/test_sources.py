"""A source that is imported again, the project that it belongs to, and what in its folder is no data."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.conftest import ROOT, picture, write_class_folders
from tests.test_undo_steps import KILLED, old_project
from transferstudio.cli.main import app
from transferstudio.errors import DataError
from transferstudio.events import Note, finish
from transferstudio.formats import DetectedSource, QuestionRecord, Skipped, TextRecord, detect
from transferstudio.formats.detect import QUESTIONS, TEXTS
from transferstudio.project import Project
from transferstudio.project.boxes import BoxAnnotation
from transferstudio.project.importing import ImportReport, import_dataset, skipped_files
from transferstudio.project.media import content_hash
from transferstudio.project.samples import Split
from transferstudio.project.sources import project_of


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as made:
        yield made


def texts(**labels: str | None) -> DetectedSource:
    """The source a.csv with these texts and their labels."""
    records = [TextRecord(name, name, label) for name, label in labels.items()]
    return DetectedSource(Path("/data/a.csv"), "texts", lambda: iter(records), TEXTS)


def again(project: Project, source: Path | DetectedSource) -> ImportReport:
    return finish(import_dataset(project, source))


def labels(project: Project) -> dict[str, str | None]:
    field = project.classes.default_field().id
    names = {class_.id: class_.name for class_ in project.classes.list(field)}
    return {
        sample.name: names.get(project.annotations.class_of(sample.id, field) or 0) for sample in project.samples.all()
    }


def class_named(project: Project, name: str) -> int:
    return next(one.id for one in project.classes.list(project.classes.default_field().id) if one.name == name)


def ids(project: Project, *names: str) -> list[int]:
    return [sample.id for sample in project.samples.all() if sample.name in names]


def test_labels_of_an_import_follow_the_same_source_and_those_of_a_person_stay(project: Project) -> None:
    again(project, texts(a="cat", b="cat", c="dog", d="dog"))
    project.annotations.label(ids(project, "d"), class_named(project, "cat"))
    report = again(project, texts(a="cat", b="dog", c=None, d="bird", e="dog"))
    assert labels(project) == {"a": "cat", "b": "dog", "c": None, "d": "cat", "e": "dog"}
    assert (report.added, report.changed, report.gone) == (1, 2, 0)
    assert set(report.changes.samples) == set(ids(project, "b", "c", "e"))
    project.undo()
    assert labels(project) == {"a": "cat", "b": "cat", "c": "dog", "d": "cat"}


def test_labels_that_samples_gain_are_told_and_what_is_left_out_again_is_listed_once(project: Project) -> None:
    def with_a_fault(**labels: str | None) -> DetectedSource:
        records = [*texts(**labels).records(), Skipped("row 3", "no text")]
        return DetectedSource(Path("/data/a.csv"), "texts", lambda: iter(records), TEXTS)

    again(project, with_a_fault(a=None, b=None))
    report = again(project, with_a_fault(a="cat", b="dog"))
    assert (report.added, report.known, report.changed) == (0, 2, 2)
    assert "2 were there already (2 changed)" in list(report.sentences())
    assert [tuple(left) for left in skipped_files(project)] == [("row 3", "no text")]
    assert again(project, with_a_fault(a="cat", b="dog")).changed == 0, "it says the same as before"
    again(project, texts(a="cat", b="dog"))
    assert not list(skipped_files(project)), "it was mended"


def test_another_source_changes_no_label(project: Project) -> None:
    again(project, texts(a="cat"))
    other = DetectedSource(Path("/data/b.csv"), "texts", lambda: iter([TextRecord("a", "a", "dog")]), TEXTS)
    again(project, other)
    again(project, other)
    assert labels(project) == {"a": "cat"}


def test_a_source_that_says_the_same_is_no_step(project: Project) -> None:
    again(project, texts(a="cat", b="dog"))
    project.classes.rename(class_named(project, "cat"), "kitten")
    report = again(project, texts(a="cat", b="dog"))
    assert (report.changed, bool(report.changes), project.can_undo()) == (0, False, "rename class to kitten")
    assert labels(project) == {"a": "kitten", "b": "dog"}


def test_a_class_that_a_person_renamed_or_merged_stands_for_its_old_name(project: Project) -> None:
    again(project, texts(a="cat", b="dog", c="puppy"))
    project.classes.rename(class_named(project, "cat"), "kitten")
    project.classes.merge(class_named(project, "dog"), class_named(project, "puppy"))
    again(project, texts(a="puppy", b="cat", c="puppy", d="cat"))
    assert labels(project) == {"a": "dog", "b": "kitten", "c": "dog", "d": "kitten"}


def test_a_class_that_is_gone_from_the_source_goes_and_comes_back_by_undo(project: Project) -> None:
    again(project, texts(a="cat", b="dgo"))
    output = [event.text for event in import_dataset(project, texts(a="cat", b="dog")) if isinstance(event, Note)]
    assert "The class “dgo” is no longer in a.csv and was removed" in output
    field = project.classes.default_field().id
    assert [class_.name for class_ in project.classes.list(field)] == ["cat", "dog"]
    project.undo()
    assert [class_.name for class_ in project.classes.list(field)] == ["cat", "dgo"]


def test_what_is_in_a_source_twice_keeps_its_label_while_one_of_the_two_says_so(project: Project) -> None:
    def twice(*given: str) -> DetectedSource:
        found = [TextRecord("a", "a", label) for label in given]
        return DetectedSource(Path("/data/a.csv"), "texts", lambda: iter(found), TEXTS)

    again(project, twice("cat", "dog"))
    assert again(project, twice("dog", "cat")).changed == 0
    assert labels(project) == {"a": "cat"}
    again(project, twice("dog"))
    assert labels(project) == {"a": "dog"}


def test_what_is_gone_from_a_source_is_told_and_stays(project: Project) -> None:
    again(project, texts(a="cat", b="dog", c="dog"))
    work = import_dataset(project, texts(a="cat"))
    output = [event.text for event in work if isinstance(event, Note)]
    assert "2 samples are no longer in a.csv or cannot be read there; they stay in the project: b, c" in output
    assert project.samples.count() == 3
    output = [event.text for event in import_dataset(project, texts(a="dog", b="dog")) if isinstance(event, Note)]
    assert "1 sample was updated from a.csv" in output
    assert "1 sample is no longer in a.csv or cannot be read there; it stays in the project: c" in output


def test_the_folder_that_one_is_in_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write_class_folders(tmp_path / "photos", each=2))
    with Project.create(tmp_path / "p.tsproj") as project:
        output = [event.text for event in import_dataset(project, Path()) if isinstance(event, Note)]
        assert output[0] == "photos: class folders" and project.can_undo() == "import photos"


def test_splits_of_an_import_follow_it_except_a_persons_and_a_locked_test_split(project: Project) -> None:
    def source(**splits: str | None) -> DetectedSource:
        found = [TextRecord(name, name, None, split) for name, split in splits.items()]
        return DetectedSource(Path("/data/a.csv"), "texts", lambda: iter(found), TEXTS)

    def held() -> dict[str, str | None]:
        return {sample.name: sample.split for sample in project.samples.all()}

    again(project, source(a="train", b="train", c="test", d="train"))
    project.samples.set_split(ids(project, "b"), Split.TEST)
    again(project, source(a="validation", b="train", c="test", d=None))
    assert held() == {"a": "validation", "b": "test", "c": "test", "d": None}
    project.set_setting("test_locked", True)
    again(project, source(a="test", b="train", c="train", d=None))
    assert held() == {"a": "validation", "b": "test", "c": "test", "d": None}


def test_answers_of_an_import_follow_it_and_those_of_a_person_stay(project: Project) -> None:
    def source(*answers: tuple[tuple[int, int], ...] | None) -> DetectedSource:
        found = [QuestionRecord(f"q{n}", f"q{n}", "Bees fly far.", answers=given) for n, given in enumerate(answers)]
        return DetectedSource(Path("/data/a.json"), "questions", lambda: iter(found), QUESTIONS)

    def held() -> dict[str, tuple[tuple[int, int], ...] | None]:
        return {one.question: one.answers for one in project.annotations.questions()}

    again(project, source(((0, 4),), ((0, 4), (5, 8)), (), ((0, 4),)))
    project.annotations.answer(ids(project, "q3")[0], project.classes.default_field().id, (9, 12))
    report = again(project, source(((5, 8),), ((0, 4), (5, 8)), ((0, 4),), ((0, 4),)))
    assert held() == {"q0": ((5, 8),), "q1": ((0, 4), (5, 8)), "q2": ((0, 4),), "q3": ((9, 12),)}
    assert report.changed == 2


def boxed_folder(folder: Path, *, x: int, label: str = "shell") -> Path:
    """Two pictures with a box each, in COCO's format."""
    folder.mkdir(exist_ok=True)
    names = ["a.png", "b.png"]
    for number, name in enumerate(names):
        picture(number).save(folder / name)
    coco = {
        "images": [{"id": n, "file_name": name, "width": 64, "height": 48} for n, name in enumerate(names)],
        "annotations": [{"id": n, "image_id": n, "category_id": 1, "bbox": [x, 10, 12, 12]} for n in range(2)],
        "categories": [{"id": 1, "name": label}],
    }
    (folder / "coco.json").write_text(json.dumps(coco))
    return folder


def test_boxes_of_an_import_follow_it_and_a_picture_that_a_person_drew_in_stays(
    project: Project, tmp_path: Path
) -> None:
    again(project, boxed_folder(tmp_path / "in", x=5))
    a, b = ids(project, "a.png")[0], ids(project, "b.png")[0]
    field = project.classes.default_field().id
    project.boxes.draw(b, field, [], "delete a box")
    assert again(project, boxed_folder(tmp_path / "in", x=5)).changed == 0
    assert again(project, boxed_folder(tmp_path / "in", x=20)).changed == 1
    assert [box.x for box in project.boxes.of(a)] == [20] and project.boxes.of(b) == []
    project.undo()
    assert [box.x for box in project.boxes.of(a)] == [5]
    project.boxes.draw(a, field, [BoxAnnotation(class_named(project, "shell"), 1, 2, 3, 4)], "draw a box")
    again(project, boxed_folder(tmp_path / "in", x=30))
    assert [box.x for box in project.boxes.of(a)] == [1]


def test_pasted_rows_are_never_the_same_source(project: Project) -> None:
    project.cache.mkdir(exist_ok=True)
    pasted = project.cache / "pasted.tsv"
    pasted.write_text("text\tlabel\nthe first of all texts\tcat\nthe second of all texts\tdog\n")
    again(project, pasted)
    pasted.write_text("text\tlabel\nthe third of all texts\tcat\nthe first of all texts\tdog\n")
    report = again(project, pasted)
    assert (report.added, report.changed, report.gone) == (1, 0, 0)


# The project of a data set.


def imported(folder: Path, source: Path) -> Path:
    with Project.create(folder) as made:
        finish(import_dataset(made, source))
    return folder


def test_a_data_set_finds_its_project_by_where_it_came_from(tmp_path: Path) -> None:
    first = write_class_folders(tmp_path / "one" / "photos", each=1)
    second = write_class_folders(tmp_path / "two" / "photos", classes=("cat", "dog"), each=1, seed=7)
    home = tmp_path / "home"
    home.mkdir()
    assert project_of(first, home) == (home / "photos.tsproj", None)
    imported(home / "photos.tsproj", first)
    assert project_of(first, home) == (home / "photos.tsproj", None)
    assert project_of(second, home) == (home / "photos-2.tsproj", home / "photos.tsproj")
    imported(home / "photos-2.tsproj", second)
    shutil.rmtree(home / "photos.tsproj")
    assert project_of(second / ".." / "photos", home) == (home / "photos-2.tsproj", None)


def test_training_a_corrected_folder_learns_what_was_corrected_and_another_of_its_name_gets_a_project_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From inside the folder, where the project and the export lie the second time."""
    photos = write_class_folders(tmp_path / "one" / "photos", classes=("red", "gren"), each=6)
    monkeypatch.chdir(photos)
    run = CliRunner().invoke
    done = run(app, ["train", ".", "--export", "out"])
    assert done.exit_code == 0, done.output
    (photos / "gren").rename(photos / "green")
    done = run(app, ["train", ".", "--export", "better"])
    assert done.exit_code == 0, done.output
    assert "12 were there already (6 changed)" in " ".join(done.output.split())
    assert "photos.tsproj is left out: a Transfer Studio project" in " ".join(done.output.split())
    assert json.loads((photos / "better" / "labels.json").read_text()) == ["red", "green"]
    with Project.open(photos / "photos.tsproj") as project:
        assert project.samples.count() == 12
        assert ("out", "an exported model") in {tuple(row) for row in skipped_files(project)}

    other = write_class_folders(tmp_path / "two" / "photos", classes=("cat", "dog"), each=6, seed=50)
    done = run(app, ["train", str(other)])
    assert done.exit_code == 0, done.output
    assert "photos.tsproj belongs to another data set with this name" in " ".join(done.output.split())
    with Project.open(photos / "photos-2.tsproj") as project:
        assert {name for name in labels(project).values()} == {"cat", "dog"}


@pytest.mark.parametrize("kind", ["empty", "nothing usable", "unknown"])
def test_an_import_that_fails_leaves_no_project_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    home, data = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    data.mkdir()
    if kind == "nothing usable":
        (data / "a.png").write_bytes(b"no picture")
    elif kind == "unknown":
        data = tmp_path / "data.xyz"
        data.write_bytes(b"?")
    monkeypatch.chdir(home)
    done = CliRunner().invoke(app, ["train", str(data)])
    assert done.exit_code != 0 and isinstance(done.exception, DataError)
    assert list(home.iterdir()) == []


# Folders that are no data.


def test_projects_exports_caches_and_hidden_folders_are_no_data_and_that_is_told(
    project: Project, tmp_path: Path
) -> None:
    photos = write_class_folders(tmp_path / "photos", each=2)
    imported(photos / "mine.tsproj", photos)
    imported(photos / "named otherwise", photos)
    for name in (".thumbnails", "__pycache__", "red/cache"):
        (photos / name).mkdir()
        picture(1).save(photos / name / "1.png")
    (photos / "red" / "cache" / "CACHEDIR.TAG").touch()
    (photos / "out").mkdir()
    (photos / "out" / "model.onnx").touch()
    picture(2).save(photos / "out" / "2.png")
    finish(import_dataset(project, photos))
    assert project.samples.count() == 4
    assert set(labels(project).values()) == {"red", "green"}
    assert {name for name, _ in skipped_files(project)} == {
        "mine.tsproj",
        "named otherwise",
        ".thumbnails",
        "__pycache__",
        "red/cache",
        "out",
    }


def test_a_project_is_no_data_set(project: Project) -> None:
    with pytest.raises(DataError, match="This is a project, not a data set"):
        detect(project.folder)


# What a kill leaves.


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_what_a_killed_import_left_is_cleared_up_and_what_undo_brings_back_stays(tmp_path: Path) -> None:
    photos = write_class_folders(tmp_path / "photos", each=50)
    folder = imported(tmp_path / "p.tsproj", write_class_folders(tmp_path / "first", each=2, seed=9000))
    with Project.open(folder) as project:
        project.samples.delete([sample.id for sample in project.samples.all()])
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(photos)], cwd=ROOT, timeout=100, check=False)
    assert done.returncode == -signal.SIGKILL
    digest = "0" * 64
    for name in (f"00/{digest}.png", f"00/.{digest}.png.1-2.part", "00/mine.txt"):
        (folder / "media" / name).parent.mkdir(exist_ok=True)
        (folder / "media" / name).write_bytes(b"half")
    with Project.open(folder) as project:
        left = {file.name for file in project.media.folder.rglob("*") if file.is_file()}
        assert len(left) == 64 + 4 + 1 and "mine.txt" in left
        project.undo()  # the import
    with Project.open(folder) as project:
        project.undo()  # the deletion
        assert project.samples.count() == 4
        project.redo()
        project.redo()
        found = list(project.samples.all())
        assert len(found) == 64 and all(one.path is not None and one.path.is_file() for one in found)


def said_by(project: Project, source: Path | DetectedSource) -> list[str]:
    return [event.text for event in import_dataset(project, source) if isinstance(event, Note)]


def test_a_label_that_a_person_cleared_stays_cleared_whatever_the_same_source_says(project: Project) -> None:
    field = project.classes.default_field().id
    again(project, texts(a="cat", b="cat", c="dog", d="bird"))
    project.annotations.label(ids(project, "c"), class_named(project, "cat"))
    project.annotations.clear(ids(project, "a", "c"), field)
    project.classes.delete(class_named(project, "bird"))
    for source in (texts(a="cat", b="cat", c="dog", d="bird"), texts(a="dog", b="cat", c="bird", d="dog")):
        output = said_by(project, source)
        assert labels(project) == {"a": None, "b": "cat", "c": None, "d": None}
        assert "a is left out: its label was cleared by hand and stays cleared" in output
    assert [one.name for one in project.classes.list(field)] == ["cat", "dog"]
    project.annotations.label(ids(project, "a"), class_named(project, "dog"))
    again(project, texts(a="cat", b="cat"))
    assert labels(project)["a"] == "dog"


def test_a_clearing_that_is_undone_lets_the_source_label_again(project: Project) -> None:
    again(project, texts(a="cat", b="cat"))
    project.annotations.clear(ids(project, "a"), project.classes.default_field().id)
    again(project, texts(a="cat", b="cat"))
    project.undo()
    assert labels(project) == {"a": "cat", "b": "cat"}
    again(project, texts(a="dog", b="cat"))
    assert labels(project) == {"a": "dog", "b": "cat"}
    project.undo(), project.redo()
    assert labels(project) == {"a": "dog", "b": "cat"}
    project.samples.delete(ids(project, "a"))
    project.undo()
    project.annotations.clear(ids(project, "a"), project.classes.default_field().id)
    project.undo(), project.redo()
    again(project, texts(a="dog", b="cat"))
    assert labels(project)["a"] is None


def test_another_source_may_label_what_was_cleared(project: Project) -> None:
    again(project, texts(a="cat"))
    project.annotations.clear(ids(project, "a"), project.classes.default_field().id)
    other = DetectedSource(Path("/data/b.csv"), "texts", lambda: iter([TextRecord("a", "a", "dog")]), TEXTS)
    again(project, other)
    assert labels(project) == {"a": "dog"}


def test_a_sample_with_a_cleared_label_can_be_deleted_and_brought_back(project: Project) -> None:
    again(project, texts(a="cat", b="cat"))
    project.annotations.clear(ids(project, "a"), project.classes.default_field().id)
    project.samples.delete(ids(project, "a"))
    project.undo()
    again(project, texts(a="cat", b="cat"))
    assert labels(project) == {"a": None, "b": "cat"}


def test_a_split_that_a_person_took_off_stays_off(project: Project) -> None:
    records = [TextRecord(name, name, None, "train") for name in "ab"]
    source = DetectedSource(Path("/data/a.csv"), "texts", lambda: iter(records), TEXTS)
    again(project, source)
    project.samples.set_split(ids(project, "a"), None)
    again(project, source)
    assert {one.name: one.split for one in project.samples.all()} == {"a": None, "b": "train"}
    project.undo()
    assert {one.name: one.split for one in project.samples.all()} == {"a": "train", "b": "train"}


def test_an_answer_that_a_person_cleared_stays_cleared(project: Project) -> None:
    records = [QuestionRecord(name, name, "Bees fly far.", answers=((0, 4),)) for name in ("q0", "q1")]
    source = DetectedSource(Path("/data/a.json"), "questions", lambda: iter(records), QUESTIONS)
    again(project, source)
    field = project.classes.default_field().id
    project.annotations.answer(ids(project, "q1")[0], field, (5, 8))
    project.annotations.clear(ids(project, "q0", "q1"), field)
    again(project, source)
    assert [one.answers for one in project.annotations.questions()] == [None, None]


def test_boxes_that_a_person_removed_stay_removed(project: Project, tmp_path: Path) -> None:
    folder, field = boxed_folder(tmp_path / "in", x=5), project.classes.default_field().id
    again(project, folder)
    a, b = ids(project, "a.png")[0], ids(project, "b.png")[0]
    project.boxes.draw(a, field, [], "delete a box")
    project.boxes.set_boxed([a], False)
    again(project, folder)
    assert project.boxes.of(a) == [] and not project.boxes.is_boxed(a)
    project.classes.delete(class_named(project, "shell"))
    again(project, boxed_folder(folder, x=20))
    assert project.boxes.of(a) == project.boxes.of(b) == []


def test_what_a_person_cleared_with_an_older_version_stays_cleared(tmp_path: Path) -> None:
    connection = old_project(tmp_path / "p.tsproj", 4)
    connection.executescript("""
        UPDATE annotations SET class_id = 1, made_by = 'import', import_id = 1, given = 'old';
        INSERT INTO steps (label, created_at) VALUES ('clear 1 labels', '');
        UPDATE recording SET step_id = 3;
        DELETE FROM annotations;
        UPDATE recording SET step_id = NULL;
    """)
    connection.close()
    records = [TextRecord("hello", "hello", "old")]
    with Project.open(tmp_path / "p.tsproj") as project:
        with project.database.write() as edit:  # the old project's text had another hash
            edit.execute("UPDATE samples SET hash = ?", (content_hash(b"hello"),))
        again(project, DetectedSource(Path("/t.csv"), "texts", lambda: iter(records), TEXTS))
        assert labels(project) == {"hello": None}
        project.undo()
        assert labels(project) == {"hello": "old"}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("reviews/train.csv", "reviews"),
        ("reviews/Labels.csv", "reviews"),
        ("reviews/mails.csv", "mails"),
        ("Downloads/data.csv", "data"),
    ],
)
def test_a_project_of_a_file_whose_name_says_nothing_is_called_after_its_folder(
    tmp_path: Path, file: str, name: str
) -> None:
    source = tmp_path / file
    source.parent.mkdir()
    source.write_text("text,label\nwell made and quick,good\nit broke at once,bad\n")
    assert project_of(source, tmp_path) == (tmp_path / f"{name}.tsproj", None)
    earlier = tmp_path / f"{source.stem}.tsproj"  # as it was called before
    with Project.create(earlier) as project:
        finish(import_dataset(project, source))
    assert project_of(source, tmp_path) == (earlier, None), "the project that holds it already is found again"
