"""Ctrl-C, whenever it comes: exit code 130, a run that is cancelled and can be resumed, and no word too few."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import ROOT, small_backbone, write_class_folders
from tests.hands import LONG_MS, click, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.cli import console
from transferstudio.events import Event, Started
from transferstudio.project import Project
from transferstudio.training.plan import Method, TrainingPlan

Press = Callable[..., None]


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Press:
    """Presses Ctrl-C where a stage begins."""

    def at(stage: str, *, times: int = 1) -> None:
        show = console._Log.show

        def shown(log: console._Log, event: Event) -> None:
            show(log, event)
            if isinstance(event, Started) and event.stage.startswith(stage):
                monkeypatch.setattr(console._Log, "show", show)
                for _ in range(times):
                    signal.raise_signal(signal.SIGINT)

        monkeypatch.setattr(console._Log, "show", shown)

    return at


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project, and its folder as the current one."""
    write_class_folders(tmp_path / "photos", each=25)
    monkeypatch.chdir(tmp_path)
    assert transferstudio("import", "p.tsproj", "photos").code == 0
    return tmp_path / "p.tsproj"


def train(project: Path, *options: str) -> tuple[str, ...]:
    own = str(small_backbone(project.parent / "own"))
    return ("train", str(project), "--backbone", own, "--epochs", "3", "--method", "full", "--device", "cpu", *options)


def states(project: Path) -> list[str]:
    with Project.open(project) as opened:
        return [run.state for run in opened.runs.list()]


@pytest.mark.parametrize(("stage", "times"), [("features", 1), ("train the head", 2), ("epoch 2", 1), ("epoch 3", 2)])
def test_a_run_is_cancelled_at_any_moment_and_can_be_resumed(
    photos: Path, press: Press, stage: str, times: int
) -> None:
    press(stage, times=times)
    stopped = transferstudio(*train(photos, "--export", "out"))
    assert stopped.code == 130 and "Traceback" not in stopped.err
    assert "Nothing was written to out" in stopped.err and not Path("out").exists()
    assert "To resume run 1: transferstudio train" in stopped.err and states(photos) == ["cancelled"]
    again = transferstudio("train", photos, "--resume", "--export", "out")
    assert again.code == 0 and Path("out", "model.onnx").is_file() and states(photos) == ["finished"]
    resumed = {"epoch 2": "Resumed after epoch 1", "epoch 3": "Resumed after epoch 2"}
    assert resumed.get(stage, "") in again.err
    assert not list((photos / "runs" / "1").glob("last*")), "what only an unfinished run needs is gone"
    assert transferstudio("train", photos, "--resume").code == 2


@pytest.mark.slow
def test_a_run_that_was_stopped_ends_as_it_would_have_ended(photos: Path, press: Press) -> None:
    assert transferstudio(*train(photos)).code == 0
    press("epoch 3")
    assert transferstudio(*train(photos)).code == 130
    press("epoch 3", times=2)
    assert transferstudio("train", photos, "--resume").code == 130, "and once more"
    assert transferstudio("train", photos, "--resume").code == 0
    scores = [json.loads((photos / "runs" / run / "report.json").read_text("utf-8"))["scores"] for run in ("1", "2")]
    assert scores[0] == scores[1]


def test_a_run_that_was_stopped_is_no_default_and_its_score_is_marked(photos: Path, press: Press) -> None:
    assert transferstudio("train", photos, "--method", "quick").code == 0
    press("epoch 3")
    assert transferstudio(*train(photos)).code == 130
    listed = transferstudio("evaluate", photos)
    assert "Run 1: the latest run that was not stopped" in listed.err
    assert str(Path("runs", "1", "report.html")) in listed.out
    words = " ".join(listed.out.split())
    assert "% (test set)" in words and "% (validation, cancelled before the test)" in words
    exported = transferstudio("export", photos, "out")
    assert exported.code == 0 and json.loads(Path("out", "export.json").read_text("utf-8"))["run"] == 1


def test_imports_exports_and_advice_end_with_130(photos: Path, press: Press) -> None:
    press("import")
    assert transferstudio("import", "new.tsproj", "photos").code == 130
    assert transferstudio("train", photos, "--method", "quick").code == 0
    for stage in ("assemble", "parity"):
        press(stage)
        stopped = transferstudio("export", photos, "out")
        assert stopped.code == 130 and "Nothing was written to out" in stopped.err and not Path("out").exists()
    press("features")
    assert transferstudio("advise", photos).code == 130


def started(script: str) -> subprocess.CompletedProcess[str]:
    """A program that begins with a script and then runs ``main`` of the command."""
    line = [sys.executable, "-c", f"{script}\nfrom transferstudio.__main__ import main; main()"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(line, capture_output=True, text=True, env=environment, check=False, timeout=120)


PRESS_WHILE_LOADING = """
import signal, sys
class Pressed:
    def find_spec(self, name, *_):
        if name == {module!r}:
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Pressed())
sys.argv[1:] = {words!r}
"""
PRESS_LATER = """
import os, signal, sys, threading
from PySide6.QtWidgets import QMainWindow
show = QMainWindow.show
def shown(window):
    show(window)
    threading.Timer(1, os.kill, (os.getpid(), signal.SIGINT)).start()
QMainWindow.show = shown
sys.argv[1:] = ["open"]
"""


@pytest.mark.parametrize(
    ("module", "words"),
    [("typer", ["models"]), ("transferstudio.backbones.catalogue", ["models"]), ("PySide6.QtWidgets", ["open"])],
)
def test_ctrl_c_while_the_program_is_loaded_is_130_without_a_traceback(module: str, words: list[str]) -> None:
    ended = started(PRESS_WHILE_LOADING.format(module=module, words=words))
    assert ended.returncode == 130 and not ended.stderr


def test_the_window_ends_on_the_first_ctrl_c() -> None:
    ended = started(PRESS_LATER)
    assert ended.returncode == 130 and "Traceback" not in ended.stderr


def test_opening_what_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    opened = transferstudio("open", tmp_path / "nothing.tsproj")
    assert opened.code == 2 and "This file or folder does not exist" in " ".join(opened.err.split())


def test_a_window_that_ctrl_c_ends_leaves_its_run_to_be_resumed(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    assert opened.session.project is not None
    folder = opened.session.project.folder
    idle(qtbot, opened)
    click(qtbot, opened, "rail-train")
    own = str(small_backbone(tmp_path / "own"))
    opened.training.start(TrainingPlan(backbone=own, method=Method.FULL, epochs=500, device="cpu"))
    qtbot.waitUntil(lambda: len(opened.training.record.loss._points["validation"][0]) > 1, timeout=LONG_MS)
    opened.leave()
    assert not opened.isVisible() and states(folder) == ["running"]
