"""Several label fields learnt together on one network, from the labels to the file that answers them all."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from onnxruntime import InferenceSession
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from tests.conftest import picture, small_backbone
from tests.hands import click, idle
from tests.test_texts import tiny_transformer, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.cli.main import app
from transferstudio.errors import ProjectError, TrainingError
from transferstudio.events import Metric, finish
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import open_exported
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.scoring import ScoredOn
from transferstudio.tasks.classification.labelled_samples import ABSENT, read_labelled_samples
from transferstudio.training.plan import Method, Precision, TrainingPlan

MOODS = {"good": ["lovely", "wonderful", "great", "charming"], "bad": ["awful", "terrible", "boring", "poor"]}
THINGS = {"film": "film", "place": "ending"}


def remarks(*, each: int) -> list[tuple[str, str, str]]:
    """Texts with a mood and a thing, which have nothing to do with each other."""
    return [
        (f"A {words[number % 4]} {word}, number {number}.", mood, thing)
        for number in range(each)
        for mood, words in MOODS.items()
        for thing, word in THINGS.items()
    ]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """60 texts with a mood, of which all but the first 12 have a thing; and 8 with a thing alone."""
    rows = remarks(each=17)
    moods = [("text", "label"), *((text, mood) for text, mood, _ in rows[:60])]
    things = [("text", "label"), *((text, thing) for text, _, thing in rows[12:])]
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, write_csv(tmp_path / "moods.csv", moods)))
        finish(import_dataset(made, write_csv(tmp_path / "things.csv", things), field="thing"))
        yield made


def test_labels_of_a_second_field_come_with_an_import_and_go_with_its_undo(project: Project, tmp_path: Path) -> None:
    labelled = read_labelled_samples(project, ("label", "thing"))
    assert len(labelled) == 68
    assert [(labelled.matrix[:, index] == ABSENT).sum() for index in range(2)] == [8, 12]
    assert [field.name for field in project.classes.fields()] == ["label", "thing"]
    project.undo()
    with pytest.raises(ProjectError, match="needs a unique name"):
        finish(import_dataset(project, tmp_path / "things.csv", field="  "))
    assert [field.name for field in project.classes.fields()] == ["label"]
    assert len(read_labelled_samples(project)) == 60


@pytest.mark.parametrize("method", [Method.HEAD, Method.LORA, Method.FULL, Method.SCRATCH])
def test_fields_are_learnt_together_and_answered_by_one_file(project: Project, tmp_path: Path, method: Method) -> None:
    plan = TrainingPlan(
        backbone=str(tiny_transformer(tmp_path / "bert", "bert")), method=method, field="label", together=("thing",),
        epochs=6, learning_rate=3e-3, batch=8,
    )  # fmt: skip
    result = finish(run(project, plan))
    fields = result.report.fields
    assert [field.name for field in fields] == ["label", "thing"]
    assert [len(field.answers) for field in fields] == (
        [60, 56] if fields[0].scoring.on != ScoredOn.TEST else [f.scored_samples for f in fields]
    )
    assert result.report.as_json()["scores"] == fields[0].scores.as_json()
    assert all(field.scores.accuracy.value > 0.75 for field in fields)
    bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out", int8=method == Method.FULL))
    assert bundle.model.parity.passed and bundle.model.parity.samples > 0
    session, tokens = InferenceSession(str(tmp_path / "out" / "model.onnx")), {"input_ids": np.array([[3, 4, 5]])}
    named = {one.name: rows for one, rows in zip(session.get_outputs(), session.run(None, tokens), strict=True)}
    for end in ("", "_2"):
        assert named[f"probabilities{end}"].shape == (1, 2) and named[f"label{end}"].shape == (1,)
        # nine samples validate what is fine-tuned here: too few to calibrate a set
        assert f"prediction_set{end}" in named or method in (Method.LORA, Method.SCRATCH)
    output = subprocess.run(
        [sys.executable, "predict.py", "A boring ending, number 3."],
        cwd=tmp_path / "out", capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    answer = open_exported(tmp_path / "out").predict("A boring ending, number 3.")
    assert output.split("\t")[0] == answer.name == f"{answer.label} · {answer.others['thing'].label}"


def test_a_text_that_is_deleted_in_the_middle_of_a_run_ends_neither_it_nor_the_export(
    project: Project, tmp_path: Path
) -> None:
    backbone = str(tiny_transformer(tmp_path / "bert", "bert"))
    plan = TrainingPlan(backbone=backbone, method=Method.FULL, epochs=3, learning_rate=3e-3, batch=8)
    gone = read_labelled_samples(project).ids[:3].tolist()
    for event in run(project, plan):
        if isinstance(event, Metric) and gone:
            project.samples.delete(gone)
            gone.clear()
    assert project.samples.count() == 65
    latest = project.runs.latest()
    assert latest.state == "finished"
    bundle = finish(export_run(project, latest, tmp_path / "out"))
    assert bundle.model.parity.passed


def test_a_sample_without_a_label_in_a_field_teaches_that_field_nothing() -> None:
    import torch

    from transferstudio.tasks.classification.labelled_samples import LabelledSamples, Labels
    from transferstudio.tasks.classification.multi_task import label_weights, multi_task_loss, weighted_cross_entropy

    fields = (Labels("a", ["x", "y"], np.array([0, 1, 0])), Labels("b", ["u", "v"], np.array([ABSENT, 0, 1])))
    labelled = LabelledSamples(np.arange(3), ["", "", ""], np.array(["", "", ""]), fields, lambda _: ("", ""))
    weights = label_weights(labelled, np.arange(3))
    outputs = torch.zeros(3, 4, requires_grad=True)
    loss = multi_task_loss(labelled, lambda o, t, weights: weighted_cross_entropy(o, t, smoothing=0.0, weights=weights))
    torch.autograd.backward(
        loss(outputs, torch.from_numpy(labelled.matrix), weights=torch.from_numpy(weights)),
    )
    assert outputs.grad is not None
    assert (outputs.grad[0, :2] != 0).all() and (outputs.grad[0, 2:] == 0).all()
    assert (outputs.grad[1:] != 0).all()


def test_pairs_learn_one_field_and_an_unknown_one_is_named(project: Project, tmp_path: Path) -> None:
    folder = str(tiny_transformer(tmp_path / "bert", "bert"))
    with pytest.raises(TrainingError, match="one label field at a time"):
        finish(
            run(project, TrainingPlan(backbone=folder, method=Method.CONTRASTIVE, together=("thing",), field="label"))
        )
    with pytest.raises(TrainingError, match="no label field “colour”"):
        finish(run(project, TrainingPlan(backbone=folder, field="label", together=("colour",))))


def test_a_field_needs_labels_where_it_is_tested(tmp_path: Path) -> None:
    rows = remarks(each=12)
    split = ["train"] * 40 + ["test"] * 8
    moods = [("text", "label", "split"), *((row[0], row[1], part) for row, part in zip(rows, split, strict=True))]
    things = [("text", "label"), *((row[0], row[2]) for row in rows[:40])]
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "moods.csv", moods)))
        finish(import_dataset(project, write_csv(tmp_path / "things.csv", things), field="thing"))
        plan = TrainingPlan(
            backbone=str(tiny_transformer(tmp_path / "bert", "bert")), field="label", together=("thing",)
        )
        with pytest.raises(TrainingError, match="No sample in the test set has a label in “thing”"):
            finish(run(project, plan))


def test_the_command_line_learns_and_asks_both(tmp_path: Path) -> None:
    rows = remarks(each=12)
    folder, out = str(tiny_transformer(tmp_path / "bert", "bert")), str(tmp_path / "out")
    target = str(tmp_path / "p.tsproj")
    tables = [
        write_csv(tmp_path / name, [("text", "label"), *((row[0], row[column]) for row in rows)])
        for name, column in (("moods.csv", 1), ("things.csv", 2))
    ]
    lines = (
        ["new", target],
        ["import", target, str(tables[0]), "--field", "mood"],
        ["import", target, str(tables[1]), "--field", "thing"],
        ["train", target, "--backbone", folder, "--field", "mood", "--field", "thing", "--export", out],
    )
    for line in lines:
        done = CliRunner().invoke(app, line)
        assert done.exit_code == 0, done.output
    assert "thing: " in done.output
    output = CliRunner().invoke(app, ["predict", out, "A great film, number 2.", "--json"])
    (answer,) = json.loads(output.stdout)["predictions"]
    assert answer["label"] == "good" and answer["others"]["thing"]["label"] == "film"
    predictor = open_exported(Path(out))
    for options, column in (((), 1), (("--field", "thing"), 2)):
        scored = CliRunner().invoke(app, ["evaluate", out, str(tables[column - 1]), *options, "--json"])
        answers = [predictor.predict(row[0]) for row in rows]
        named = [(one.others["thing"] if column == 2 else one).label for one in answers]
        right = sum(name == row[column] for name, row in zip(named, rows, strict=True))
        assert json.loads(scored.stdout)["score"]["value"] == pytest.approx(right / len(rows)), column
    card = (tmp_path / "out" / "MODEL_CARD.md").read_text()
    assert "It also predicts “thing”: film, place (`probabilities_2`, `label_2`)." in card and "### thing" in card


def test_pictures_of_two_fields_in_int8_alone(tmp_path: Path) -> None:
    (tmp_path / "colours").mkdir()
    with Project.create(tmp_path / "p.tsproj") as project:
        for hue, name in enumerate(("red", "green")):
            (tmp_path / "colours" / name).mkdir()
            for number in range(8):
                picture(number, hue=hue, size=(64, 48)).save(tmp_path / "colours" / name / f"{name}{number}.png")
        finish(import_dataset(project, tmp_path / "colours"))
        project.classes.add_field("warmth")
        field = project.classes.fields()[1].id
        project.classes.add(field, "warm")
        project.classes.add(field, "cold")
        warm, cold = project.classes.list(field)
        for sample in project.samples.all():
            project.annotations.label([sample.id], (warm if sample.name.startswith("red") else cold).id)
        plan = TrainingPlan(
            backbone=str(small_backbone(tmp_path / "own")),
            precision=Precision.INT8,
            field="label",
            together=("warmth",),
        )
        result = finish(run(project, plan))
        bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    assert [field.name for field in result.report.fields] == ["label", "warmth"]
    assert bundle.model.parity.passed


def test_the_window_offers_the_other_field_and_shows_both_answers(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    assert opened.findChild(QCheckBox, "together-warmth") is None
    opened.data.classes.add_field("warmth")
    for key, name in (("warm", "red"), ("cold", "green")):
        field = opened.session.field
        opened.session.edit(lambda project, field=field, key=key: project.classes.add(field, key))
        class_ = opened.data.classes.classes()[-1].id
        assert opened.session.project is not None
        ids = [sample.id for sample in opened.session.project.samples.all() if sample.name.startswith(name)]
        opened.session.edit(lambda project, ids=ids, class_=class_: project.annotations.label(ids, class_))
    opened.session.set_field(opened.session.project.classes.fields()[0].id)
    opened.models.set_plan(TrainingPlan(together=("warmth",)))  # before the pane has been shown: the tick is kept
    click(qtbot, opened, "rail-model")
    box = opened.findChild(QCheckBox, "together-warmth")
    assert box is not None and box.isVisibleTo(opened)
    assert box.isChecked()
    box.click()
    assert opened.models.plan().together == ()
    box.click()
    opened.models.choose(Method.CONTRASTIVE)
    assert not box.isVisibleTo(opened) and opened.models.plan().together == ()
    opened.models.choose(Method.HEAD)
    click(qtbot, opened, "train")
    idle(qtbot, opened)
    shown = opened.findChild(QComboBox, "result-field")
    assert shown is not None and shown.isVisibleTo(opened)
    assert [shown.itemText(row) for row in range(shown.count())] == ["label", "warmth"]
    shown.setCurrentIndex(1)
    shown.activated.emit(1)
    assert opened.training.result.of_task._matrix.matrix._classes == ("warm", "cold")
    picture(77, hue=0).save(tmp_path / "new.png")
    click(qtbot, opened, "rail-try")
    pictures = opened.trying.page
    pictures.try_path(tmp_path / "new.png")
    qtbot.waitUntil(lambda: pictures._predicted.text() == "red · warm", timeout=60_000)
    assert "warmth" in {words.text() for words in pictures.bars.findChildren(QLabel)}
