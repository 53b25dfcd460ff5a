"""Work ends soon wherever it is told to: while a head is learnt, a network is watched, or one is converted."""

from __future__ import annotations

import copy
import pickle
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import torch
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import small_backbone, write_class_folders
from tests.hands import LONG_MS, answer_when_asked, click, drop, idle, stop_training
from tests.test_questions import squad, write_squad
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones import converting
from transferstudio.backbones.catalogue import from_folder
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.onnx_export import export_graph
from transferstudio.backbones.weights import obtain
from transferstudio.errors import ExportError, TrainingError
from transferstudio.events import Event, Note, Progress, Started, Work, finish
from transferstudio.operations.training import RunResult, resume, run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Method, TrainingPlan


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, write_class_folders(tmp_path / "photos", classes=("a", "b", "c"), each=25)))
        yield made


def until(work: Work[RunResult], stage: str) -> list[Event]:
    """The events up to the first that counts steps of a stage."""
    heard: list[Event] = []
    for event in work:
        heard.append(event)
        if isinstance(event, Progress) and event.stage == stage:
            return heard
    raise AssertionError(f"nothing is counted of “{stage}”: {[one.stage for one in heard if isinstance(one, Started)]}")


@pytest.mark.parametrize("stage", ["train the head", "cross-validation"])
def test_a_head_tells_how_far_it_is_and_can_be_stopped_in_the_middle(project: Project, stage: str) -> None:
    if stage == "cross-validation":  # too few labels for a test set
        few = [one.id for one in project.samples.all() if int(one.name.rstrip(".png")[-1]) > 2]
        project.samples.delete(few)
    stop = threading.Event()
    work = run(project, TrainingPlan(), stop=stop)
    until(work, stage)
    stop.set()
    with pytest.raises(TrainingError, match="cancelled"):
        finish(work)
    assert [one.state for one in project.runs.list()] == ["cancelled"]


def test_a_head_that_is_left_in_the_middle_can_be_resumed(project: Project) -> None:
    work = run(project, TrainingPlan())
    until(work, "train the head")
    begun = time.monotonic()
    work.close()
    assert time.monotonic() - begun < 20
    left = project.runs.interrupted()
    assert [one.state for one in left] == ["running"]
    again = list(resume(project, left[0].id))
    assert any(isinstance(one, Note) and one.text.startswith("Restarting from the beginning") for one in again)
    assert project.runs.get(left[0].id).state == "finished"
    assert not [one for one in threading.enumerate() if one.name.startswith("train the head")]


def test_the_head_that_fine_tuning_begins_with_tells_how_far_it_is(project: Project, tmp_path: Path) -> None:
    own = str(small_backbone(tmp_path / "own"))
    stop = threading.Event()
    work = run(project, TrainingPlan(backbone=own, method=Method.FULL, epochs=1, device="cpu"), stop=stop)
    until(work, "train the head")
    stop.set()
    with pytest.raises(TrainingError, match="cancelled"):
        finish(work)


def test_questions_can_be_stopped_while_the_network_is_checked(tmp_path: Path) -> None:
    own = str(tiny_transformer(tmp_path / "own", "bert"))
    with Project.create(tmp_path / "q.tsproj") as project:
        finish(import_dataset(project, write_squad(tmp_path / "towns.json", squad(150))))
        stop = threading.Event()
        plan = TrainingPlan(backbone=own, method=Method.FULL, epochs=50, batch=4, practice=False, device="cpu")
        work = run(project, plan, stop=stop)
        until(work, "check")
        stop.set()
        with pytest.raises(TrainingError, match="cancelled before anything was learnt"):
            finish(work)  # the epoch that was not checked to its end does not count, and there was none before


def converters() -> list[psutil.Process]:
    """The processes of ours that convert a network."""
    return [one for one in psutil.Process().children() if converting.MODULE in " ".join(one.cmdline())]


def train_own(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Trains on a network that was never converted, and returns while it is."""
    idle(qtbot, window)
    window.show_pane(2)
    window.training.start(TrainingPlan(backbone=str(small_backbone(folder / "own"))))
    qtbot.waitUntil(lambda: bool(converters()), timeout=LONG_MS)


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No network was converted before."""
    monkeypatch.setattr("transferstudio.backbones.onnx_body.cached_file", lambda name: tmp_path / "cache" / name)
    (tmp_path / "cache").mkdir()


@pytest.mark.slow
def test_a_network_is_converted_beside_the_window(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, empty_cache: None
) -> None:
    train_own(qtbot, opened, tmp_path)
    idle(qtbot, opened)
    assert opened.session.project is not None
    assert [one.state for one in opened.session.project.runs.list()] == ["finished"]
    assert not converters()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["bert", "gpt2"])
def test_a_network_for_texts_is_converted_beside_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, empty_cache: None, kind: str
) -> None:
    """The other process has never made such a network, and transformers records nothing of a class that it has not seen made."""
    drop(window, write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=30)]))
    idle(qtbot, window)
    window.show_pane(2)
    window.training.start(TrainingPlan(backbone=str(tiny_transformer(tmp_path / "own", kind))))
    qtbot.waitUntil(lambda: bool(converters()), timeout=LONG_MS)
    idle(qtbot, window)
    assert window.session.project is not None
    assert [(one.state, one.error) for one in window.session.project.runs.list()] == [("finished", "")]


def test_a_network_for_texts_that_has_run_can_be_handed_to_another_process(tmp_path: Path) -> None:
    """Fine-fine-tuned ones have; where they cannot be handed over, the window stands still while they are converted."""
    backbone = from_folder(tiny_transformer(tmp_path / "own", "bert"))
    body = pretrained(backbone, finish(obtain(backbone)))
    before = body(body.example())
    for copied in (pickle.loads(pickle.dumps(body)), copy.deepcopy(body)):
        assert torch.equal(copied(body.example()), before)
    assert torch.equal(body(body.example()), before)
    with torch.no_grad():
        next(copied.parameters()).add_(1)
    assert torch.equal(body(body.example()), before), "a copy has numbers of its own"


def test_why_a_network_cannot_be_converted_is_told_without_colours_of_a_terminal(tmp_path: Path) -> None:
    class Odd(torch.nn.Module):
        def forward(self, ids: torch.Tensor) -> torch.Tensor:
            raise TypeError("this part has no hidden states")

    with pytest.raises(ExportError, match="Odd cannot be converted to ONNX: this part has no hidden states") as caught:
        export_graph(
            Odd(), (torch.zeros(2, 3),), ({},), tmp_path / "o.onnx", title="Odd", names=(["a"], ["b"]), metadata={}
        )
    assert "\x1b" not in str(caught.value) and "step" not in str(caught.value)


def test_a_conversion_ends_at_once_where_the_run_is_stopped(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, empty_cache: None
) -> None:
    train_own(qtbot, opened, tmp_path)
    stop_training(qtbot, opened)
    assert not converters()
    assert opened.session.project is not None
    (left,) = opened.session.project.runs.list()
    assert left.state == "cancelled" and "cancelled" in left.error
    lines = [one.text() for one in opened.training.findChildren(QLabel)] + said(opened)
    reported = [line for line in lines if "was cancelled" in line]
    assert reported == [opened.training.progress.doing.text()], "once on the page"


def test_a_conversion_that_is_killed_is_told_in_a_sentence(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, empty_cache: None
) -> None:
    train_own(qtbot, opened, tmp_path)
    for one in converters():
        one.kill()
    idle(qtbot, opened)
    assert "ended unexpectedly" in opened.job_bar._text.text()


def said(window: MainWindow) -> list[str]:
    """The lines of the log without their times."""
    return [line.split("  ", 1)[1] for line in window.training.record.log.toPlainText().splitlines()]


def test_a_resumed_run_took_as_long_as_its_parts_together(
    qtbot: QtBot, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, ahead = time.perf_counter, [0.0]
    monkeypatch.setattr(time, "perf_counter", lambda: clock() + ahead[0])
    for work in (lambda: run(project, TrainingPlan()), lambda: resume(project, 1)):
        going = work()
        until(going, "train the head")
        ahead[0] += 3600
        going.close()
    project.close()
    window.session.open(project.folder)
    idle(qtbot, window)
    click(qtbot, window, "rail-train")

    def took() -> str:
        about = window.training.findChild(QLabel, "about-1")
        assert about is not None
        return about.text().replace("\N{NO-BREAK SPACE}", " ")

    assert took().startswith("2 h"), "what was left says how long it has taken so far"
    click(qtbot, window, "go-on")
    idle(qtbot, window)
    assert "test set · 2 h" in took()


def test_a_resumed_run_keeps_its_log_and_says_where_it_resumes(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    assert opened.session.project is not None
    folder = opened.session.project.folder
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.FULL, epochs=500, device="cpu")
    opened.training.start(replace(plan, method=Method.HEAD))
    idle(qtbot, opened)
    opened.training.start(plan)
    qtbot.waitUntil(lambda: len(opened.training.record.loss._points["validation"][0]) > 3, timeout=LONG_MS)
    before = said(opened)
    answer_when_asked(opened, "Resume next time")
    assert opened.close()
    again = MainWindow(folder)
    qtbot.addWidget(again)
    again.show()
    click(qtbot, again, "rail-train")
    assert again.training._left_words.isVisible(), "also where the result of another run is shown"
    assert "can be resumed" in again.training._left_words.text()
    click(qtbot, again, "go-on")
    log = again.training.record.log
    qtbot.waitUntil(lambda: "Resumed after epoch" in log.toPlainText(), timeout=LONG_MS)
    lines = said(again)
    assert lines[: len(before)] == before
    assert any(line.endswith(" of 500") and "Resumed after epoch" in line for line in lines)
    stop_training(qtbot, again)
    again.close()
