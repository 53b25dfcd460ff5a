"""The numbers of a plan that few touch: in Advanced and by ``train --set``, those alone that the method uses."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractSpinBox
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import small_backbone, write_class_folders
from tests.hands import click
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import catalogue
from transferstudio.cli.settings import OPTIONS
from transferstudio.events import finish
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import TASKS, load_report
from transferstudio.training.hyperparameters import HYPERPARAMETERS, SETTINGS
from transferstudio.training.plan import Method, TrainingPlan

ELSEWHERE = {
    "backbone", "method", "field", "together", "seed", "device", "precision", "input_size", "epochs", "last_blocks", "gradual", "augment",
    "practice", "within", "pair_epochs",
}  # fmt: skip
"""What has a place of its own in the window; the epochs of pairs only on the command line, as --epochs of --method contrastive."""


def test_every_setting_of_a_plan_can_be_reached() -> None:
    assert {field.name for field in fields(TrainingPlan)} == ELSEWHERE | set(HYPERPARAMETERS)
    used = {
        name
        for task in TASKS.values()
        for method in task.info.methods
        for name in task.hyperparameters(TrainingPlan(method=method))
    }
    assert used == set(HYPERPARAMETERS)


def test_the_defaults_lie_within_their_ranges() -> None:
    for name, one in HYPERPARAMETERS.items():
        value = getattr(TrainingPlan(), name)
        assert one.parsed("auto" if value is None else str(value)) == value


def test_set_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    photos, project = write_class_folders(tmp_path / "photos", each=25), tmp_path / "p.tsproj"
    words = ("train", photos, "--project", project, "--method", "head")
    for setting, reported in (
        ("share=0.3", "“share=0.3” is no setting. Did you mean test_share"),
        ("learnrate=1", "Did you mean learning_rate? Available: test_share: a number from 0.05 to 0.5;"),
        ("qqq=1", "“qqq=1” is no setting. Available: test_share"),
        ("gradual=maybe", "“maybe” is no value for gradual. Give yes or no."),
        ("input_size=9", "“9” is no value for input_size. Give a whole number from 32 to 1024, or auto."),
        ("epochs=3", "“epochs” has an option of its own. Use --epochs in place of --set."),
        ("precision=int8", "“precision” has an option of its own. Use --int8"),
        ("test_share", "is no setting"),
        ("test_share=0.9", "“0.9” is no value for test_share. Give a number from 0.05 to 0.5."),
        ("test_share=nan", "is no value"),
        ("rank=8", "“rank” is of no use to the method “quick” here"),
    ):
        done = transferstudio(*words, "--set", setting)
        assert project.exists() == setting.startswith("rank"), "what no method takes is refused before the import"
        assert done.code == 2 and reported in " ".join(done.err.split()), (setting, done.err)
    assert transferstudio(*words, "--set", "test-share=0.4").code == 0
    with Project.open(project) as opened:
        assert [run.plan["test_share"] for run in opened.runs.list()] == [0.4]
        assert opened.samples.by_split()["test"] == 20


def test_every_field_of_a_plan_has_an_option_or_can_be_set() -> None:
    assert {field.name for field in fields(TrainingPlan)} == set(OPTIONS) ^ set(SETTINGS)


@pytest.mark.slow
def test_set_takes_what_has_an_input_of_its_own_in_the_window(tmp_path: Path) -> None:
    project = tmp_path / "p.tsproj"
    with Project.create(project) as opened:
        finish(import_dataset(opened, write_class_folders(tmp_path / "photos", each=25)))
    own = small_backbone(tmp_path / "own")
    fixed = next(one for one in catalogue().values() if not (one.any_size or one.is_text or one.is_detector))
    words = ("train", project, "--backbone", own, "--method")
    for options, reported in (
        (("full", "--set", "gradual=yes", "--set", "gradual=no"), "“gradual” is set twice"),
        (("quick", "--set", "gradual=yes"), "“gradual” is of no use to the method “quick” here"),
        (("lora", "--set", "last_blocks=1"), "“last_blocks” is of no use to the method “lora” here"),
        (("full", "--backbone", fixed.name, "--set", "input_size=96"), f"only takes images of {fixed.size} pixels"),
    ):
        done = transferstudio(*words, *options)
        assert done.code == 2 and reported in " ".join(done.err.split()), (options, done.err)
    wanted = {"input_size": 96, "last_blocks": 1, "gradual": True, "augment": False}
    given = [word for name, value in wanted.items() for word in ("--set", f"{name}={str(value).lower()}")]
    assert transferstudio(*words, "balanced", "--epochs", "1", *given).code == 0
    with Project.open(project) as opened:
        (made,) = opened.runs.list()
        assert {name: made.plan[name] for name in wanted} == wanted
        assert load_report(made).input_size == 96


def test_advanced_shows_what_the_method_uses(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_pane(1)
    models = opened.models
    click(qtbot, opened, "advanced")
    shown = {
        name: widget
        for name in HYPERPARAMETERS
        if (widget := models.advanced.findChild(QAbstractSpinBox, f"hyperparameter-{name}")) is not None
    }
    assert set(shown) == set(HYPERPARAMETERS)
    for method in (Method.HEAD, Method.LORA, Method.FULL):
        models.choose(method)
        task = opened.session.view.task
        visible = {name for name, widget in shown.items() if widget.isVisible()}
        assert visible == task.hyperparameters(models.plan())
    rank, rate = shown["rank"], shown["learning_rate"]
    assert models.plan().rank == TrainingPlan().rank, "full fine-tuning has no adapters"
    models.choose(Method.LORA)
    rank.selectAll()
    qtbot.keyClicks(rank, "4")
    assert rate.text() == "automatic" and models.plan().learning_rate is None
    rate.selectAll()
    qtbot.keyClicks(rate, "0.0003")
    assert (models.plan().rank, models.plan().learning_rate) == (4, 0.0003)
    plan = models.plan()
    rate.clear()
    models.set_plan(TrainingPlan(backbone=plan.backbone, method=Method.LORA))
    assert (models.plan().rank, models.plan().learning_rate) == (TrainingPlan().rank, None)
    models.set_plan(plan)
    assert models.plan() == plan
