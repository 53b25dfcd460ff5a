"""Classes that are reordered, renamed, merged, deleted or added between a kill and the run's going on, and between a run and its export."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from tests.conftest import ROOT, small_backbone, write_class_folders
from tests.test_several_label_fields import remarks
from tests.test_texts import tiny_transformer, write_csv
from transferstudio.cli.main import app
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Note, finish
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import open_exported
from transferstudio.operations.training import resume, run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.sample_data.beach import write_beach
from transferstudio.training.checkpoint import LAST
from transferstudio.training.plan import Method, TrainingPlan

COLOURS = ("red", "green", "blue")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, write_class_folders(tmp_path / "photos", classes=COLOURS, each=20)))
        yield made


def ids(project: Project, field: int | None = None) -> dict[str, int]:
    """The classes of a field by name."""
    return {class_.name: class_.id for class_ in project.classes.list(field or project.classes.default_field().id)}


def reverse(project: Project) -> None:
    """Puts the classes of all fields into the opposite order."""
    for field in project.classes.fields():
        for class_ in ids(project, field.id).values():
            project.classes.move(class_, -100)


def left_after_an_epoch(project: Project, plan: TrainingPlan) -> int:
    """A run that was left as a kill leaves it; returns its id."""
    work = run(project, plan)
    for event in work:
        if isinstance(event, Checkpoint):
            break
    work.close()
    return project.runs.interrupted()[0].id


def rightly_named(model: Path, photos: Path) -> float:
    """The share of the pictures that an exported model names as their folder."""
    predictor, pictures = open_exported(model), sorted(photos.rglob("*.png"))
    return float(np.mean([predictor.predict(path).label == path.parent.name for path in pictures]))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_classes_reordered_and_renamed_after_a_kill_are_named_rightly_by_the_exported_model(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", classes=COLOURS, each=20)
    own = small_backbone(tmp_path / "own")
    line = ["train", "photos", "--backbone", str(own), "--method", "scratch", "--epochs", "40", "--json"]
    with subprocess.Popen(
        [sys.executable, "-m", "transferstudio", *line],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stderr is not None
        for text in child.stderr:
            if '"event": "checkpoint"' in text:
                break
        child.kill()
    folder = tmp_path / "photos.tsproj"
    with Project.open(folder) as project:
        project.classes.move(ids(project)["red"], 2)
        project.classes.rename(ids(project)["green"], "leaf")
    (tmp_path / "photos" / "green").rename(tmp_path / "photos" / "leaf")
    result = CliRunner().invoke(app, ["train", str(folder), "--resume", "--export", str(tmp_path / "out"), "--json"])
    assert result.exit_code == 0, result.output
    assert "Resumed after epoch" in result.output and "from the beginning" not in result.output
    assert set(json.loads((tmp_path / "out" / "labels.json").read_text("utf-8"))) == {"red", "leaf", "blue"}
    assert rightly_named(tmp_path / "out" / "model.onnx", tmp_path / "photos") > 0.9


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda p: p.classes.merge(ids(p)["blue"], ids(p)["red"]), "“red”, which has since been deleted, merged"),
        (lambda p: p.classes.delete(ids(p)["blue"]), "“blue”, which has since been deleted, merged"),
        (
            lambda p: p.annotations.clear([row.sample_id for row in rows_of(p, "green")], 1),
            "“green”, which has since been",
        ),
        (lambda p: new_class(p, "grey"), "does not know the class “grey”"),
        (lambda p: replace_last(p, "grey"), "since been deleted, merged"),
    ],
)
def test_a_run_whose_classes_came_or_went_waits_until_that_is_undone(
    project: Project, tmp_path: Path, change: Callable[[Project], object], words: str
) -> None:
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.SCRATCH, epochs=2)
    left = left_after_an_epoch(project, plan)
    change(project)
    with pytest.raises(TrainingError, match=words):
        finish(resume(project, left))
    assert project.runs.get(left).state == "running", "it can still be gone on with"
    while project.can_undo() and not project.can_undo().startswith("import"):  # type: ignore[union-attr]
        project.undo()
    notes = [event.text for event in resume(project, left) if isinstance(event, Note)]
    assert (
        any(one.startswith("Resumed after epoch 1 of ") for one in notes) and project.runs.get(left).state == "finished"
    )


def rows_of(project: Project, name: str) -> list:  # type: ignore[type-arg]
    """The labelled samples of a class."""
    return [row for row in project.annotations.labelled(1) if row.class_id == ids(project)[name]]


def new_class(project: Project, name: str) -> None:
    """A class that takes two samples from another one."""
    project.classes.add(1, name)
    project.annotations.label([row.sample_id for row in rows_of(project, "red")[:2]], ids(project)[name])


def replace_last(project: Project, name: str) -> None:
    """A new class instead of the one that was made last."""
    last = max(ids(project).values())
    samples = [row.sample_id for row in project.annotations.labelled(1) if row.class_id == last]
    project.classes.delete(last)
    project.classes.add(1, name)
    project.annotations.label(samples, ids(project)[name])


def test_labels_corrected_meanwhile_are_no_trap(project: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.SCRATCH, epochs=2)
    left = left_after_an_epoch(project, plan)
    project.samples.delete([row.sample_id for row in rows_of(project, "red")[:7]])
    finish(resume(project, left))
    assert project.runs.get(left).state == "finished"


def test_a_finished_run_is_exported_with_the_classes_it_knows_under_their_names_of_today(
    project: Project, tmp_path: Path
) -> None:
    finish(run(project, TrainingPlan()))
    latest = project.runs.latest()
    finish(export_run(project, latest, tmp_path / "before"))
    reverse(project)
    project.classes.rename(ids(project)["green"], "leaf")
    project.classes.merge(ids(project)["blue"], ids(project)["red"])
    project.classes.rename(ids(project)["blue"], "red")
    new_class(project, "grey")
    finish(export_run(project, latest, tmp_path / "after"))
    labels = [json.loads((tmp_path / out / "labels.json").read_text("utf-8")) for out in ("before", "after")]
    assert sorted(labels[0]) == ["blue", "green", "red"]
    swap = {"green": "leaf", "blue": "red"}
    gone = next(name for name in labels[1] if name.startswith("red ("))  # its name was given to another class
    assert labels[1] == [swap.get(name, gone) for name in labels[0]]
    one, other = (open_exported(tmp_path / out / "model.onnx") for out in ("before", "after"))
    for path in sorted((tmp_path / "photos").rglob("*.png"))[::7]:
        assert [*one.predict(path).probabilities.values()] == [*other.predict(path).probabilities.values()]
    parity = json.loads((tmp_path / "after" / "parity.json").read_text("utf-8"))
    card = (tmp_path / "after" / "MODEL_CARD.md").read_text("utf-8")
    assert parity["model.onnx"]["score"] > 0.5 and "| leaf |" in card and "| green |" not in card


@pytest.mark.slow
def test_several_fields_of_texts_go_on_in_their_own_order(tmp_path: Path) -> None:
    rows = remarks(each=17)
    with Project.create(tmp_path / "p.tsproj") as project:
        for index, field in ((1, None), (2, "thing")):
            table = write_csv(tmp_path / f"{index}.csv", [("text", "label"), *((row[0], row[index]) for row in rows)])
            finish(import_dataset(project, table, **({"field": field} if field else {})))
        own = tiny_transformer(tmp_path / "own", "bert")
        plan = TrainingPlan(
            backbone=str(own), method=Method.SCRATCH, epochs=2, field="label", together=("thing",), device="cpu"
        )
        whole = finish(run(project, plan)).run_id
        left = left_after_an_epoch(project, plan)
        reverse(project)
        finish(resume(project, left))
        answers = []
        for id_ in (whole, left):
            out = tmp_path / f"out{id_}"
            finish(export_run(project, project.runs.get(id_), out))
            model = open_exported(out / "model.onnx")
            output = [model.predict(row[0]) for row in rows[::9]]
            answers.append(
                [
                    (one.probabilities, {name: other.probabilities for name, other in one.others.items()})
                    for one in output
                ]
            )
    for one, other in zip(*answers, strict=True):
        assert one[0] == pytest.approx(other[0], abs=1e-5)
        assert one[1]["thing"] == pytest.approx(other[1]["thing"], abs=1e-5)


@pytest.mark.usefixtures("short_epochs")
def test_boxes_keep_their_classes(tmp_path: Path) -> None:
    with Project.create(tmp_path / "beach.tsproj") as project:
        for source in write_beach(tmp_path / "in"):
            finish(import_dataset(project, source))
        plan = TrainingPlan(
            backbone=str(small_backbone(tmp_path / "own")), method=Method.FULL, epochs=2, batch=8, input_size=64
        )
        whole = finish(run(project, plan)).run_id
        left = left_after_an_epoch(project, plan)
        reverse(project)
        names = list(ids(project))
        project.classes.rename(ids(project)[names[0]], "renamed")
        finish(resume(project, left))
        reports = [
            json.loads((project.runs.get(id_).folder / "report.json").read_text("utf-8")) for id_ in (whole, left)
        ]
        assert [names[0] if name == "renamed" else name for name in reports[1]["classes"]] == reports[0]["classes"]
        assert reports[0]["values"] == reports[1]["values"], "bit for bit what it would have been"
        project.classes.delete(ids(project)["renamed"])
        with pytest.raises(TrainingError, match="“renamed”"):
            finish(resume(project, left_after_an_epoch_of(project, plan)))


def left_after_an_epoch_of(project: Project, plan: TrainingPlan) -> int:
    """A left run that began before the last step, which is undone for it."""
    project.undo()
    left = left_after_an_epoch(project, plan)
    project.redo()
    return left


def test_a_damaged_checkpoint_begins_again_and_says_so(project: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.SCRATCH, epochs=2)
    left = left_after_an_epoch(project, plan)
    path = project.runs.get(left).folder / LAST
    data = bytearray(path.read_bytes())
    for harm in ("bit", "cut", "older"):
        if harm == "bit":
            path.write_bytes(bytes([*data[: len(data) // 2], data[len(data) // 2] ^ 1, *data[len(data) // 2 + 1 :]]))
        elif harm == "cut":
            path.write_bytes(data[: len(data) // 2])
        else:  # without classes, as an earlier version wrote it
            path.write_bytes(data)
            with safe_open(path, framework="pt") as file:
                state = json.loads(file.metadata()["plain"])["state"]
            save_file(load_file(path), path, metadata={"state": json.dumps(state)})
        work = resume(project, left)
        notes = []
        for event in work:
            if isinstance(event, Note):
                notes.append(event.text)
            if isinstance(event, Checkpoint):
                break
        work.close()
        assert any("from the beginning" in text for text in notes) and not any("Resumed" in text for text in notes), (
            harm
        )
        data = bytearray(path.read_bytes())
    finish(resume(project, left))
    assert replace(project.runs.get(left), plan={}).state == "finished"
