"""What is trained where nobody chose: the same decision in the window and on the command line, within the time that a run may take."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import open_quickly, small_backbone, write_class_folders
from tests.hands import click, idle
from transferstudio.app.inputs import Number
from transferstudio.app.main_window import MainWindow
from transferstudio.errors import StudioError
from transferstudio.events import Note, finish
from transferstudio.insight import advice
from transferstudio.operations import auto_method
from transferstudio.operations.auto_method import Decision, decide, seconds_here
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Method, Precision, TrainingPlan


def write_noise(folder: Path, *, each: int) -> Path:
    """Two classes that nothing tells apart."""
    generator = np.random.default_rng(0)
    for name in ("one", "other"):
        (folder / name).mkdir(parents=True)
        for number in range(each):
            pixels = generator.integers(0, 255, (32, 32, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{name}{number}.png")
    return folder


@pytest.fixture(autouse=True)
def steady(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that is always as fast, and whose networks differ by their multiply-adds."""
    monkeypatch.setattr(auto_method, "share_left", lambda _backbone: None)
    monkeypatch.setattr(advice, "known_throughput", lambda _backbone: None)


@pytest.fixture
def noise(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_noise(tmp_path / "noise", each=70)))
        yield project


def decided(project: Project, plan: TrainingPlan) -> Decision:
    return finish(decide(project, plan, any_backbone=False))


def test_fine_tuning_is_tried_where_a_head_does_badly_and_fits_the_time_limit(noise: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.AUTO, within=60)
    roomy = decided(noise, plan)
    assert (roomy.plan.method, roomy.plan.epochs) == (Method.FULL, 8)
    assert "fine-tuning all layers often adds some points" in roomy.notes[0].text
    longest = finish(seconds_here(noise, replace(roomy.plan, epochs=5), features_cached=True))[1]
    tight = decided(noise, replace(plan, within=1.05 * longest / 60))
    assert (tight.plan.method, tight.plan.epochs) == (Method.FULL, 5)
    assert any(note.text.startswith("5 of 8 epochs fit the time limit") for note in tight.notes)
    short = decided(noise, replace(plan, within=longest / 60 / 4))
    assert short.plan.method == Method.HEAD and "only a new head is trained" in short.notes[-1].text


def test_a_method_that_was_chosen_stays_and_several_fields_or_8_bits_leave_nothing_to_choose(
    noise: Project, tmp_path: Path
) -> None:
    own = str(small_backbone(tmp_path / "own"))
    chosen = TrainingPlan(backbone=own, method=Method.LORA)
    assert decided(noise, chosen) == Decision(chosen, ())
    for plan in (TrainingPlan(precision=Precision.INT8), TrainingPlan(together=("size",))):
        found = decided(noise, replace(plan, backbone=own, method=Method.AUTO))
        assert found == Decision(replace(plan, backbone=own, method=Method.HEAD), ())


def test_a_stronger_network_is_fine_tuned_where_any_may_be_and_it_fits(noise: Project) -> None:
    plan = TrainingPlan(method=Method.AUTO, within=600)
    found = finish(decide(noise, plan, any_backbone=True))
    assert (found.plan.backbone, found.plan.method) == ("efficientnet-lite2", Method.FULL)
    assert any("EfficientNet-Lite2 is fine-tuned" in note.text for note in found.notes)
    assert decided(noise, plan).plan.backbone == "efficientnet-lite0", "a chosen one stays"
    assert finish(decide(noise, replace(plan, within=0.02), any_backbone=True)).plan.method == Method.HEAD
    stop = threading.Event()
    stop.set()
    with pytest.raises(StudioError):
        finish(decide(noise, plan, any_backbone=True, stop=stop))


def test_the_labels_of_the_field_that_is_learnt_decide(noise: Project, tmp_path: Path) -> None:
    other = noise.classes.add_field("other")
    field = noise.classes.fields()[-1]
    assert field.name == "other", other
    for name in ("a", "b"):
        noise.classes.add(field.id, name)
    first, second = noise.classes.list(field.id)
    ids = [one.id for one in noise.samples.all()]
    noise.annotations.label(ids[:4], first.id)
    noise.annotations.label(ids[4:9], second.id)
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.AUTO, field="other")
    found = decided(noise, plan)
    assert found.plan.method == Method.HEAD and "only 4 labels" in found.notes[0].text


def test_a_run_that_was_interrupted_is_not_taken_for_the_one_that_is_decided(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_quickly(qtbot, window, write_noise(tmp_path / "noise", each=60))
    project = window.session.project
    assert project is not None
    left = project.runs.start(TrainingPlan(method=Method.LORA).as_json())
    titles = set()
    window.models.time_limit.set_minutes(1)
    window.training.start(TrainingPlan(method=Method.AUTO, within=0.02))
    job = window.session.job
    assert job is not None
    job.reported.connect(lambda _event: titles.add(window.training.progress.title.text()))
    idle(qtbot, window)
    assert titles and not any("LoRA" in title for title in titles), titles
    assert {run.id for run in project.runs.list()} == {left.id, left.id + 1}


@pytest.mark.parametrize("task", ["question-answering", "object-detection"])
def test_where_nothing_is_decided_there_is_no_time_limit(window: MainWindow, tmp_path: Path, task: str) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        project.set_task(task)
    window.session.open(tmp_path / "p.tsproj")
    window.show_pane(1)
    assert not window.models.time_limit.isVisible()


def test_the_window_decides_by_itself_and_says_why(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=10))
    click(qtbot, window, "rail-model")
    limit = window.models.findChild(Number, "time-limit")
    limit.setValue(7)
    assert window.models.plan().method == Method.AUTO and window.models.plan().within == 7
    click(qtbot, window, "train")
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    latest = project.runs.latest()
    assert latest.plan["method"] == Method.HEAD
    said = [event.text for _, event in project.runs.events(latest.id) if isinstance(event, Note)]
    assert any("With only 10 labels in the smallest class" in text for text in said), said
    assert "Quick" in window.training.progress.title.text()


def test_the_command_line_decides_as_the_window_does(tmp_path: Path) -> None:
    photos = write_class_folders(tmp_path / "photos", each=10)
    said = transferstudio("train", photos, "--project", tmp_path / "p.tsproj", "--method", "auto", "--within", "5")
    assert said.code == 0 and "labels in the smallest class" in said.out + said.err
    with Project.open(tmp_path / "p.tsproj") as project:
        assert project.runs.latest().plan["method"] == Method.HEAD


def test_contrastive_fine_tuning_tells_its_time_first_and_takes_a_number_of_epochs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auto_method, "LONG_S", 0.0)
    monkeypatch.chdir(tmp_path)
    write_class_folders(tmp_path / "photos", each=6)
    own = small_backbone(tmp_path / "own")
    said = transferstudio("train", "photos", "--method", "contrastive", "--epochs", "2", "--backbone", own)
    assert said.code == 0, said.err
    lines = said.err.splitlines()
    announced = next(index for index, line in enumerate(lines) if line.startswith("Training will take about"))
    epochs = [line.split(":")[0] for line in lines if line.startswith("fold 1 of 3, epoch") and "to do" in line]
    assert epochs == ["fold 1 of 3, epoch 1 of 2", "fold 1 of 3, epoch 2 of 2"]
    assert announced < next(index for index, line in enumerate(lines) if line.startswith("fold 1"))
