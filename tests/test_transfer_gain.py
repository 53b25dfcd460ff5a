"""What transfer learning gained: a run from scratch beside the one with a pre-trained network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import open_quickly, small_backbone, write_class_folders
from tests.hands import LONG_MS, click, idle
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.errors import TrainingError
from transferstudio.events import finish
from transferstudio.insight.comparing import Difference
from transferstudio.operations.training import run
from transferstudio.operations.transfer_gain import (
    TransferGain,
    compare_with_scratch,
    from_scratch,
    known_gain,
    scratch_plan,
)
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import load_report
from transferstudio.training.plan import Method, TrainingPlan


def test_the_command_line_trains_from_scratch_too_and_compares(tmp_path: Path) -> None:
    photos = write_class_folders(tmp_path / "photos", each=25)
    own = small_backbone(tmp_path / "own")
    folder = tmp_path / "p.tsproj"
    words = (
        "train",
        photos,
        "--project",
        folder,
        "--backbone",
        own,
        "--method",
        "quick",
        "--compare-scratch",
        "--json",
    )
    said = transferstudio(*words)
    assert said.code == 0, said.err
    found = json.loads(said.out)["transfer_gain"]
    assert found["metric"] == "accuracy" and found["low"] <= found["value"] <= found["high"]
    assert found["labels"] == 43 and found["seconds"] > 0 and found["from_scratch_seconds"] > 0
    assert found["labels_needed"] is None or 0 < found["labels_needed"] <= 43
    with Project.open(folder) as project:
        newest, first = project.runs.list()
        assert (newest.plan["method"], first.plan["method"]) == ("scratch", "head")
        known = known_gain(project, first, load_report(first))
        assert known is not None and known.difference.value == found["value"]
        assert "Against training from scratch (at most 8 epochs)" in known.sentence
        assert known_gain(project, newest, load_report(newest)) is None, "it is what others are compared with"
        assert from_scratch(project, load_report(first).plan) is not None
        assert scratch_plan(project, TrainingPlan(method=Method.SCRATCH)) is None


def test_no_more_is_said_than_was_found() -> None:
    def said(low: float, *, needed: int | None = 8, fewest: bool = False) -> str:
        apart = Difference(44, 0.15, low, 0.3)
        return str(TransferGain("accuracy", apart, 1.4, 299.0, 8, 176, needed, fewest).sentence)

    assert "no clear difference" in said(-0.03) and "clear" not in said(0.02)
    assert "About 8 of the 176 labels are enough" in said(0.02)
    assert "8 of the 176 labels, or fewer, are enough" in said(0.02, fewest=True)
    assert "enough" not in said(0.02, needed=None)


def test_a_run_from_scratch_is_not_compared_with_itself(tmp_path: Path) -> None:
    photos = write_class_folders(tmp_path / "photos", each=5)
    said = transferstudio("train", photos, "--project", tmp_path / "p", "--method", "scratch", "--compare-scratch")
    assert said.code != 0 and "from scratch itself" in said.err and not (tmp_path / "p").exists()


def test_runs_of_another_network_are_not_compared(tmp_path: Path) -> None:
    write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=15)])
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "reviews.csv"))
        names = [str(tiny_transformer(tmp_path / name, "bert")) for name in ("one", "two")]
        quick = finish(run(project, TrainingPlan(backbone=names[0])))
        finish(run(project, TrainingPlan(backbone=names[1], method=Method.SCRATCH, epochs=1)))
        assert known_gain(project, project.runs.get(quick.run_id), quick.report) is None
        gain = finish(compare_with_scratch(project, quick.run_id))
        assert gain.difference.samples > 0 and gain.epochs == 8
        newest = project.runs.list()[0]
        assert newest.plan["method"] == "scratch" and newest.plan["backbone"] == names[0]
        with pytest.raises(TrainingError, match="nothing to compare"):
            finish(compare_with_scratch(project, newest.id))


def test_the_window_trains_from_scratch_at_a_click_and_shows_the_gain(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=25))
    window.training.start(TrainingPlan(backbone=str(small_backbone(tmp_path / "own"))))
    idle(qtbot, window)
    window.show_pane(2)
    words, start = window.findChild(QLabel, "transfer-gain"), window.findChild(QPushButton, "compare-scratch")
    assert words is not None and start is not None
    assert start.isVisible() and not words.isVisible()
    click(qtbot, window, "compare-scratch")
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    newest = project.runs.list()[0]
    assert newest.plan["method"] == "scratch" and newest.state == "finished"
    qtbot.waitUntil(words.isVisible, timeout=LONG_MS)
    assert "Run 1" in window.training.progress.title.text(), "the run that was compared is shown again"
    assert "Against training from scratch" in words.text() and not start.isVisible()
    window.training._show(newest)
    assert not start.isVisible() and not words.isVisible(), "one from scratch has nothing to compare"
