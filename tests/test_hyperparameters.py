"""The numbers of a plan that few touch: in Advanced and by ``train --set``, those alone that the method uses."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractSpinBox
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import write_class_folders
from tests.hands import click
from transferstudio.app.main_window import MainWindow
from transferstudio.project import Project
from transferstudio.tasks import TASKS
from transferstudio.training.hyperparameters import HYPERPARAMETERS
from transferstudio.training.plan import Method, TrainingPlan

ELSEWHERE = {
    "backbone", "method", "field", "together", "seed", "device", "precision", "input_size", "epochs", "last_blocks", "gradual", "augment",
    "practice", "within",
}  # fmt: skip
"""What has a place of its own in the window."""


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
        ("share=0.3", "“share=0.3” is no setting. Available: test_share: a number from 0.05 to 0.5;"),
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
