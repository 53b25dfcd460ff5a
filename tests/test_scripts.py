"""The command line as scripts use it: one object of JSON, whole lines, no progress where none is wanted, and projects that are being trained."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from tests.command_line import transferstudio
from tests.conftest import ROOT, small_backbone, write_class_folders
from transferstudio.backbones.catalogue import catalogue
from transferstudio.cli.main import app
from transferstudio.errors import StorageError
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
WITH_JSON = sorted(name for name, one in COMMANDS.items() if any("--json" in known.opts for known in one.params))


def process(*words: object, **variables: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "transferstudio", *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    return subprocess.run(line, capture_output=True, text=True, env=environment, check=False)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with photos, a network, and a project with a run."""
    folder = tmp_path_factory.mktemp("scripts")
    write_class_folders(folder / "photos", each=4)
    with Project.create(folder / "p.tsproj") as project:
        finish(import_dataset(project, folder / "photos"))
        finish(run(project, TrainingPlan(backbone=str(small_backbone(folder / "own")))))
    return folder


@pytest.fixture
def training(work: Path) -> Iterator[Project]:
    """The project, held by this process, with a transaction going on."""
    with Project.open(work / "p.tsproj") as project, project.database.write() as edit:
        edit.execute("UPDATE project SET name = 'other'")
        yield project


# ---------------------------------------------------------------------------------------------------------------- JSON


def test_every_result_is_one_object(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(work)
    lines: dict[str, list[tuple[object, ...]]] = {
        "import": [("new.tsproj", "photos")],
        "train": [("p.tsproj", "--backbone", "own", "--export", "out"), ("p.tsproj", "--nodes", "2@host:29400")],
        "info": [("p.tsproj",), ("out",)],
        "runs": [("p.tsproj",)],
        "evaluate": [("p.tsproj",), ("out", "photos")],
        "export": [("p.tsproj", "again"), ("p.tsproj", "labelled", "--data", "folders")],
        "models": [()],
        "predict": [("out", "photos")],
        "advise": [("p.tsproj",)],
    }
    assert sorted(lines) == WITH_JSON, "a command that is not tried here"
    found = {}
    for command, tried in lines.items():
        for number, words in enumerate(tried):
            done = transferstudio(command, *words, "--json")
            assert done.code == 0 and done.out.count("\n") == 1, (command, done)
            found[command, number] = json.loads(done.out)
    assert found["import", 0]["sources"][0]["added"] == 8
    assert found["train", 0]["run"] == 2 and Path(found["train", 0]["export"]["folder"]).name == "out"
    assert found["train", 0]["scores"] == found["evaluate", 0]["scores"]
    assert found["export", 0]["models"]["model.onnx"]["bytes"] == (work / "again" / "model.onnx").stat().st_size
    assert found["export", 1]["samples"] == 8 and len(found["predict", 0]["predictions"]) == 8
    assert [one["run"] for one in found["runs", 0]["runs"]] == [2, 1] and found["evaluate", 1]["samples"] == 8
    assert [one["name"] for one in found["models", 0]["models"]] == list(catalogue())


def test_a_run_is_only_called_interrupted_where_no_process_goes_on_with_it(tmp_path: Path) -> None:
    def state() -> str:
        found: str = json.loads(transferstudio("runs", tmp_path / "p.tsproj", "--json").out)["runs"][0]["state"]
        return found

    with Project.create(tmp_path / "p.tsproj") as project:
        project.runs.start(TrainingPlan().as_json())
        assert state() == "running"
    assert state() == "interrupted"


@pytest.mark.parametrize("command", WITH_JSON)
def test_every_error_is_one_object(command: str, tmp_path: Path) -> None:
    gone = [tmp_path / "gone" for known in COMMANDS[command].params if known.param_type_name == "argument"]
    for words in ((*gone, "--nonsense"), gone):
        if words:
            done = transferstudio(command, *words, "--json")
            assert done.code == 2 and done.out.count("\n") == 1, done
            error = json.loads(done.out)
            assert error["event"] == "error" and error["what"] and not done.err


def test_an_error_of_the_program_is_one_object_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("nobody expected it")

    monkeypatch.setattr("transferstudio.backbones.catalogue.catalogue", fail)
    monkeypatch.setattr(sys, "argv", ["transferstudio", "models", "--json"])
    with pytest.raises(ZeroDivisionError):
        sys.modules["transferstudio.cli.main"].main()
    assert "nobody expected it" in json.loads(capsys.readouterr().out)["what"]


def test_an_interrupted_command_ends_with_one_object(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("transferstudio.project.info.info", interrupted)
    done = transferstudio("info", work / "p.tsproj", "--json")
    assert done.code == 130 and json.loads(done.out)["what"] == "Interrupted"


@pytest.mark.slow
def test_several_processes_end_with_one_object(work: Path) -> None:
    line = ("train", work / "photos", "--project", work / "two.tsproj", "--backbone", work / "own", "--processes", "2")
    done = process(*line, "--json", OMP_NUM_THREADS="1")
    assert done.returncode == 0 and json.loads(done.stdout)["scores"], done
    done = process(*line, "--json", "--set", "nonsense=1")
    assert done.returncode and json.loads(done.stdout)["event"] == "error", done


# --------------------------------------------------------------------------------------------------------- whole lines


def test_names_and_lines_are_whole_where_there_is_no_terminal(work: Path) -> None:
    done = process("models", COLUMNS="40")
    rows = {line.split()[0]: line for line in done.stdout.splitlines() if line}
    assert set(catalogue()) <= set(rows) and "…" not in done.stdout
    assert all(one.licence in rows[name] for name, one in catalogue().items())
    where = work / f"{'long-' * 30}name" / "and one more.tsproj"
    done = process("info", where, COLUMNS="40")
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and str(where) in done.stderr
    done = process("import", where, where, "--nonsense", COLUMNS="40")
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and "See " in done.stderr


# --------------------------------------------------------------------------------------------------------------- quiet


def test_quiet_work_gives_its_result_and_warnings_alone(work: Path, tmp_path: Path) -> None:
    line = ("train", work / "photos", "--project", tmp_path / "p", "--backbone", work / "own", "--export")
    loud, quiet = transferstudio(*line, tmp_path / "one"), transferstudio(*line, tmp_path / "out", "--quiet")
    assert loud.code == quiet.code == 0, (loud, quiet)
    assert "features" in loud.err and "Too few labels" in loud.err
    assert "Too few labels" in quiet.err and quiet.err.count("\n") == 1
    assert "Accuracy" in quiet.out and "model.onnx" in quiet.out
    new = write_class_folders(tmp_path / "new", each=1)
    (new / "notes.txt").write_text("no image")
    line = ("predict", tmp_path / "out", new, new / "gone.png")
    loud, quiet = transferstudio(*line), transferstudio(*line, "--quiet")
    assert quiet.code == loud.code == 2 and "not images were skipped" in loud.err
    assert quiet.err == f"{new / 'gone.png'} left out: the file does not exist\n"
    assert quiet.out == loud.out and len(quiet.out.splitlines()) == 2


# ------------------------------------------------------------------------------------------------------ while it trains


@pytest.mark.parametrize("command", ["evaluate", "info"])
def test_a_project_is_read_while_another_process_trains_it(training: Project, command: str) -> None:
    done = process(command, training.folder)
    assert done.returncode == 0 and ("Accuracy" if command == "evaluate" else "8 images") in done.stdout, done


def test_what_only_reads_keeps_nobody_from_training_and_changes_nothing(work: Path) -> None:
    with Project.open_to_read(work / "p.tsproj") as reading, Project.open(work / "p.tsproj") as project:
        with pytest.raises(StorageError):
            reading.set_setting("a", 1)
        project.set_setting("a", 2)
        assert reading.setting("a") == 2


# ---------------------------------------------------------------------------------------------------------- completion

SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


def completed(shell: str, words: str) -> str:
    """What a shell is told to offer; each asks in its own way."""
    asked = {
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words.rsplit(" ", maxsplit=1)[-1],
    }
    code = "import sys; sys.argv = ['transferstudio']; from transferstudio.cli.main import main; main()"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "_TRANSFERSTUDIO_COMPLETE": f"complete_{shell}", **asked}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    return done.stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_completes_commands_networks_and_methods(shell: str) -> None:
    assert "evaluate" in completed(shell, "transferstudio ev")
    offered = completed(shell, "transferstudio train p --backbone convnext-")
    assert "convnext-atto" in offered and "resnet" not in offered
    offered = completed(shell, "transferstudio train p --method b")
    assert "balanced" in offered and "lora" not in offered


@pytest.mark.skipif(os.name == "nt", reason="left out: bash is asked")
def test_bash_takes_the_script_that_is_shown(tmp_path: Path) -> None:
    program = tmp_path / "transferstudio"
    program.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -c "import sys; sys.argv[0] = \'transferstudio\'; from transferstudio.cli.main import main; main()" "$@"\n'
    )
    program.chmod(0o755)
    script = 'eval "$(transferstudio --show-completion)"; COMP_WORDS=(transferstudio pre); COMP_CWORD=1; _transferstudio_completion transferstudio; echo "${COMPREPLY[@]}"'
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert done.stdout.strip() == "predict", done
