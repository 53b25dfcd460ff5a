"""Exports: a folder of their own each, whole or not there, replaced only by the same run, and cleared up after a kill."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.command_line import Said, transferstudio
from tests.conftest import ROOT, small_backbone, write_class_folders
from tests.forks import forks
from tests.hands import answer_when_asked, click, drop, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.events import Progress, Work, finish
from transferstudio.export.destination import may_replace, write_manifest
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project, database
from transferstudio.project.folders import recover
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

FILES = {
    "MODEL_CARD.md",
    "README.md",
    "examples",
    "export.json",
    "labels.json",
    "model.onnx",
    "parity.json",
    "predict.py",
}
KILLS = 25


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two projects, colours (two runs) and shades, of other classes (one run)."""
    folder = tmp_path_factory.mktemp("exports")
    plan = TrainingPlan(backbone=str(small_backbone(folder / "own")))
    for name, classes, runs in (("colours", ("red", "green"), 2), ("shades", ("dark", "light"), 1)):
        write_class_folders(folder / name, classes=classes, each=6)
        with Project.create(folder / f"{name}.tsproj") as project:
            finish(import_dataset(project, folder / name))
            for _ in range(runs):
                finish(run(project, plan))
    return folder


@pytest.fixture
def colours(trained: Path, tmp_path: Path) -> Path:
    """A copy of the first project, so that a test may change it."""
    shutil.copytree(trained / "colours.tsproj", tmp_path / "colours.tsproj")
    return tmp_path / "colours.tsproj"


def command(*words: object, cwd: Path) -> Said:
    with contextlib.chdir(cwd):
        return transferstudio(*words)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def labels(folder: Path) -> list[str]:
    found: list[str] = json.loads((folder / "labels.json").read_text("utf-8"))
    return found


def test_the_command_line_gives_an_export_a_folder_of_its_own(trained: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "labels.json").write_text("[]", "utf-8")
    for target, made in (("new", "new"), ("empty", "empty/colours run 2"), ("full", "full/colours run 2")):
        result = command("export", trained / "colours.tsproj", target, cwd=tmp_path)
        assert result.code == 0, result.err
        assert names(tmp_path / made) == FILES and str(Path(made) / "model.onnx") in result.out
    assert (tmp_path / "full" / "labels.json").read_text("utf-8") == "[]"


def test_the_command_line_replaces_only_an_export_of_the_same_run(trained: Path, tmp_path: Path) -> None:
    colours, shades = trained / "colours.tsproj", trained / "shades.tsproj"
    made = command("export", colours, "out", "--run", 2, "--int8", cwd=tmp_path)
    assert made.code == 0 and "That shows no difference: on only 12 samples, less than 41.7 points may be" in made.err
    assert (tmp_path / "out" / "model-int8.onnx").is_file()
    for arguments in ((shades, "out"), (colours, "out", "--run", 1)):
        refused = command("export", *arguments, cwd=tmp_path)
        assert refused.code == 2 and "another run or project" in refused.err
        assert labels(tmp_path / "out") == ["green", "red"] and (tmp_path / "out" / "model-int8.onnx").is_file()
    again = command("export", colours, "out", cwd=tmp_path)
    assert again.code == 0 and "is replaced" in again.err
    assert names(tmp_path / "out") == FILES, "the int8 file of the older export is gone"
    (tmp_path / "out" / "notes.txt").write_text("my notes", "utf-8")
    assert command("export", colours, "out", cwd=tmp_path).code == 2
    assert (tmp_path / "out" / "notes.txt").is_file()
    assert names(tmp_path) == {"out"}


def test_an_export_of_a_project_made_in_the_same_second_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Projects were distinguished by the second in which they were made, and their first runs too."""
    moments = (datetime(2026, 1, 1, 12, 0, 0, number, UTC) for number in range(1000))

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return next(moments)

    monkeypatch.setattr(database, "datetime", Clock)
    for name in ("one", "other"):
        with Project.create(tmp_path / f"{name}.tsproj") as made:
            run = made.runs.start({})
            target = tmp_path / "out"
            if name == "one":
                target.mkdir()
                write_manifest(target, made, run)
            assert may_replace(target, made, run) == (name == "one")


def test_training_into_another_export_is_refused_before_it_begins(trained: Path, tmp_path: Path) -> None:
    assert command("export", trained / "colours.tsproj", "out", cwd=tmp_path).code == 0
    write_class_folders(tmp_path / "photos", each=3)
    refused = command("train", "photos", "--export", "out", cwd=tmp_path)
    assert refused.code == 2 and "another run or project" in refused.err
    assert names(tmp_path) == {"out", "photos"}


def test_the_window_asks_before_it_replaces_and_never_mixes(
    qtbot: QtBot, window: MainWindow, trained: Path, colours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = tmp_path / "exports"
    parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(parent))

    def export() -> None:
        click(qtbot, window, "rail-export")
        click(qtbot, window, "export")
        idle(qtbot, window)

    drop(window, colours)
    window.exporting._int8.setChecked(True)
    export()
    window.exporting._int8.setChecked(False)
    assert (parent / "colours run 2" / "model-int8.onnx").is_file()
    assert str(parent / "colours run 2") in window.findChild(QLabel, "exported-folder").text()
    answer_when_asked(window, "Cancel", "replace-export")
    export()
    assert (parent / "colours run 2" / "model-int8.onnx").is_file() and names(parent) == {"colours run 2"}
    answer_when_asked(window, "Keep both", "replace-export")
    export()
    assert names(parent) == {"colours run 2", "colours run 2 (2)"}
    answer_when_asked(window, "Replace", "replace-export")
    export()
    assert names(parent / "colours run 2") == FILES
    runs = window.findChild(QComboBox, "export-run")
    assert [runs.itemText(parent) for parent in range(runs.count())] == [
        "Run 2: best score, 100\N{NO-BREAK SPACE}%",
        "Run 1: 100\N{NO-BREAK SPACE}%",
    ]
    runs.setCurrentIndex(1)
    assert window.findChild(QLabel, "exported-folder").isHidden()
    export()
    drop(window, trained / "shades.tsproj")
    qtbot.waitUntil(lambda: (project := window.session.project) is not None and project.folder.stem == "shades")
    idle(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(parent / "colours run 1"))
    export()  # into the export of another project: a folder of its own in it
    assert labels(parent / "colours run 1") == ["green", "red"]
    assert labels(parent / "colours run 1" / "shades run 1") == ["dark", "light"]
    drop(window, colours)
    click(qtbot, window, "rail-export")
    assert str(parent / "colours run 2") in window.findChild(QLabel, "exported-folder").text()
    assert window.exporting.result.proof.text().startswith("Verified: same prediction")


def listed(window: MainWindow) -> set[str]:
    """The files that the Export page promises."""
    return {one.text() for one in window.findChildren(QLabel, "coming-file") if one.isVisible()}


def test_an_export_that_waits_is_replaced_only_where_that_was_asked(
    qtbot: QtBot, window: MainWindow, colours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent, on = tmp_path / "exports", threading.Event()
    parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(parent))

    def hold(stop: threading.Event) -> Work[None]:
        on.wait(60)
        yield Progress("holding", 1, 1)

    drop(window, colours)
    click(qtbot, window, "rail-export")
    window.session.start("Holding", hold)
    click(qtbot, window, "export")
    for choice in ("Cancel", "Replace", "Keep both", "Keep both"):
        answer_when_asked(window, choice, "replace-export")
        click(qtbot, window, "export")
    assert len(window.session.waiting) == 4
    on.set()
    idle(qtbot, window)
    assert names(parent) == {"colours run 2", "colours run 2 (2)", "colours run 2 (3)"}


def test_the_window_promises_what_is_written_and_no_test_set_where_there_is_none(
    qtbot: QtBot, window: MainWindow, colours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(window, colours)
    click(qtbot, window, "rail-export")
    window.findChild(QCheckBox, "with-int8").click()
    qtbot.waitUntil(lambda: "model-int8.onnx" in listed(window))
    promised = listed(window)
    output = " ".join(one.text() for one in window.exporting.findChildren(QLabel) if one.isVisible())
    assert "whole test s" not in output and "compared on all labelled images instead" in output
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    click(qtbot, window, "export")
    idle(qtbot, window)
    assert names(tmp_path / "out" / "colours run 2") == promised == {*FILES, "model-int8.onnx"}


# Replaces one folder again and again, and says so; all files of a folder hold the same number.
LOADED = """
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from transferstudio.project.folders import recover, replacing_folder
"""
SWAPPER = """
out = Path(sys.argv[1])
recover(out.parent)
number = int((out / "a").read_text()) if out.exists() else 0
print(number, flush=True)
while True:
    number += 1
    with replacing_folder(out) as folder:
        for name in "abcdefgh":
            (folder / name).write_text(str(number))
            if number % 2:
                (folder / f"odd-{name}").write_text(str(number))
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_killed_at_any_moment_a_folder_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    out, generator, promised = tmp_path / "place" / "out", random.Random(0), 0
    with forks(LOADED, SWAPPER, out) as killed_after:
        for _ in range(KILLS):
            begun, *output = map(int, killed_after(generator.uniform(0, 0.3)))
            assert begun in (promised, promised + 1)
            promised = max([begun, *output])
            recover(out.parent)
            if promised:
                held = {path.name: int(path.read_text()) for path in out.iterdir()}
                assert len(set(held.values())) == 1, held
                number = next(iter(held.values()))
                assert number in (promised, promised + 1)
                assert len(held) == (16 if number % 2 else 8)
            assert [path.name for path in out.parent.iterdir()] in ([], ["out"])
    assert promised > KILLS / 4


KILLED_BESIDE_A_RENAME = """
import os, signal, sys
from pathlib import Path
from transferstudio.project import folders
out, fatal, when = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
count, rename = 0, folders.rename

def deadly(source, target):
    global count
    count += 1
    if count == fatal and when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    rename(source, target)
    if count == fatal:
        os.kill(os.getpid(), signal.SIGKILL)

folders.rename = deadly
with folders.replacing_folder(out) as folder:
    (folder / "labels").write_text("new")
    (folder / "model").write_text("new")
"""


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
@pytest.mark.parametrize(
    ("fatal", "when", "held"), [(1, "before", "old"), (1, "after", "old"), (2, "before", "old"), (2, "after", "new")]
)
def test_killed_between_the_renames_the_old_folder_is_there_again(
    tmp_path: Path, fatal: int, when: str, held: str
) -> None:
    """A kill at a random moment hardly ever falls between them."""
    out = tmp_path / "place" / "out"
    out.mkdir(parents=True)
    for name in ("labels", "model"):
        (out / name).write_text("old")
    line = [sys.executable, "-c", KILLED_BESIDE_A_RENAME, str(out), str(fatal), when]
    assert subprocess.run(line, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert out.exists() == ((when == "before" and fatal == 1) or held == "new")
    recover(out.parent)
    assert {path.name: path.read_text() for path in out.iterdir()} == {"labels": held, "model": held}
    assert names(out.parent) == {"out"}


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_what_killed_exports_leave_is_cleared_up_when_the_project_is_opened(colours: Path, tmp_path: Path) -> None:
    parent = tmp_path / "place"
    parent.mkdir()
    (parent / ".cafe.exporting").mkdir()  # of somebody else, who calls things alike
    (parent / ".cafe.exporting" / "thesis.txt").write_text("mine", "utf-8")
    line = [sys.executable, "-m", "transferstudio", "export", str(colours), str(parent / "out")]
    generator = random.Random(1)
    for _ in range(4):
        child = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while child.poll() is None and not list(parent.glob(".*.exporting/new")):
            time.sleep(0.01)
        assert child.poll() is None, "it ended before it could be killed"
        time.sleep(generator.uniform(0, 1.5))
        child.kill()
        child.wait()
        Project.open(colours).close()
        assert names(parent) - {"out"} == {".cafe.exporting"}
        assert not (parent / "out").exists() or names(parent / "out") == FILES
    assert (parent / ".cafe.exporting" / "thesis.txt").is_file()


def test_an_export_that_goes_on_is_no_leftover(trained: Path, colours: Path, tmp_path: Path) -> None:
    with Project.open(colours) as project:
        work = export_run(project, project.runs.latest(), tmp_path / "out")
        next(work)
        assert list(tmp_path.glob(".*.exporting/new"))
        with Project.open(trained / "shades.tsproj") as other:
            finish(export_run(other, other.runs.latest(), tmp_path / "shades"))
        finish(work)
    assert names(tmp_path / "out") == names(tmp_path / "shades") == FILES
    assert not list(tmp_path.glob(".*.exporting"))
