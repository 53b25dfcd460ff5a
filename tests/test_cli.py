"""The command line as a script would use it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.command_line import transferstudio
from tests.conftest import ROOT, small_backbone, write_class_folders
from transferstudio.app.methods import METHODS
from transferstudio.cli import selftest
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Method, TrainingPlan


def command(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-m", "transferstudio", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, cwd=cwd, env=environment, check=False)


@pytest.mark.slow
def test_one_line_does_the_whole_job(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=22)
    result = command("train", "photos", "--export", "out", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "Accuracy" in result.stdout and "95 % confidence interval" in result.stdout
    assert (tmp_path / "out" / "model.onnx").is_file()
    answer = command("predict", "out", "photos/red/red0.png", "--json", cwd=tmp_path)
    assert json.loads(answer.stdout)["predictions"][0]["label"] == "red"
    scores = command("evaluate", "photos.tsproj", "--json", cwd=tmp_path)
    assert json.loads(scores.stdout)["how"] == "test split"
    assert command("export", "photos.tsproj", "data", "--data", "folders", cwd=tmp_path).returncode == 0
    assert len(list((tmp_path / "data").rglob("*.png"))) == 44


def test_the_result_is_one_object_and_each_event_another_beside_it(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=3)
    result = command("train", "photos", "--json", cwd=tmp_path)
    events = [json.loads(line) for line in result.stderr.splitlines()]
    assert {"started", "progress", "finished", "note"} <= {event["event"] for event in events}
    report = json.loads(result.stdout)
    assert report["how"] == "cross-validation" and report["sources"][0]["added"] == 6


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "nowhere"),
        ("train", "photos", "--method", "magic"),
        ("train", "photos", "--backbone", "nothing"),
        ("train", "photos", "--within", "1", "--method", "full"),
        ("train", "photos", "--practice"),
        ("train", "photos", "--resume", "--method", "full"),
        ("import", "p.tsproj", "nowhere"),
        ("info", "nowhere.tsproj"),
        ("predict", "photos/red/red0.png", "photos/red/red0.png"),
        ("evaluate", "photos"),
        ("nonsense",),
    ],
)
def test_a_users_mistake_is_one_sentence_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    write_class_folders(tmp_path / "photos", each=2)
    monkeypatch.chdir(tmp_path)
    output = transferstudio(*arguments)
    assert output.code == 2
    assert output.err.strip() and "Traceback" not in output.err


def test_a_users_mistake_ends_the_process_with_exit_code_2(tmp_path: Path) -> None:
    result = command("train", "nowhere", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr.strip() and "Traceback" not in result.stderr


@pytest.mark.slow
def test_a_selftest_fails_where_a_score_is_absurd(monkeypatch: pytest.MonkeyPatch) -> None:
    (messages,) = (job for job in selftest.JOBS if job.sample == "Messages")
    assert all(0.25 < job.least < 1 for job in selftest.JOBS), "above chance, and what is reached everywhere"
    monkeypatch.setattr(selftest, "JOBS", (messages,))
    good = transferstudio("selftest")
    assert good.code == 0 and "Everything works." in good.out
    monkeypatch.setattr(selftest, "JOBS", (replace(messages, least=1.01),))
    bad = transferstudio("selftest")
    assert bad.code == 1 and "Some tasks failed" in bad.out and "Everything works" not in bad.out
    assert "is too low; at least 101% is expected" in bad.out


def test_runs_lists_all_runs_with_their_scores_and_what_these_are_of(tmp_path: Path) -> None:
    project = tmp_path / "p.tsproj"
    assert transferstudio("new", project).code == 0
    assert transferstudio("runs", project).out == "Nothing has been trained in this project yet.\n"
    assert json.loads(transferstudio("runs", project, "--json").out) == {"runs": []}
    photos = write_class_folders(tmp_path / "photos", each=25)
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")))
    with Project.open(project) as opened:
        finish(import_dataset(opened, photos))
        finish(run(opened, plan))
        stopped, failed, _left = (opened.runs.start(plan.as_json()) for _ in range(3))
        score = {"value": 0.75, "low": 0.5, "high": 0.9}
        kept = {"score": score, "how": "validation, cancelled before the test", "metric": "accuracy", "seconds": 61.0}
        opened.runs.finish(stopped.id, "cancelled", kept)
        opened.runs.finish(failed.id, "failed", {"error": "The disk is [full]"})
        opened.runs.set_note(failed.id, "too large")
    left, failed_, stopped_, done = transferstudio("runs", project).out.splitlines()
    assert (
        done.startswith("run 1  finished") and "(test set)" in done and done.endswith("← answers where no run is named")
    )
    assert "run 2  cancelled" in stopped_ and "accuracy 75.0% (validation, cancelled before the test)" in stopped_
    assert "1 min 1 s" in stopped_ and " UTC" in stopped_
    assert "run 3  failed" in failed_ and "The disk is [full]" in failed_ and "“too large”" in failed_
    assert left.startswith("run 4  interrupted")
    (line,) = transferstudio("runs", project, "--json").out.splitlines()
    rows = {row["run"]: row for row in json.loads(line)["runs"]}
    assert [row["state"] for row in rows.values()] == ["interrupted", "failed", "cancelled", "finished"]
    assert rows[2]["score"] == score and rows[2]["seconds"] == 61.0 and rows[4]["score"] is None
    assert rows[1]["answers"] and rows[1]["scored_on"] == "test set" and rows[1]["method"] == "quick"
    assert rows[1]["score"]["low"] <= rows[1]["score"]["value"] and rows[1]["started"][:19] <= rows[1]["finished"][:19]


@pytest.mark.parametrize(
    ("task", "options", "why"),
    [
        ("images", ["--int8", "--epochs", "5"], "A new head alone is trained without epochs"),
        ("images", ["--method", "quick", "--epochs", "5"], "A new head alone is trained without epochs"),
        ("texts", ["--method", "head", "--epochs", "5"], "A new head alone is trained without epochs"),
        ("images", ["--method", "full", "--int8"], "Only a new classifier head can be trained on the int8 network"),
        ("questions", ["--int8"], "Only a new classifier head can be trained on the int8 network"),
        ("questions", ["--method", "head", "--practice"], "A new head alone has no self-supervised warm-up"),
        ("questions", ["--method", "contrastive"], "Questions do not support the method “contrastive”"),
        ("questions", ["--field", "mood"], "Only classes have label fields"),
        ("boxes", ["--field", "mood"], "Only classes have label fields"),
        ("boxes", ["--method", "lora"], "do not support the method “lora”"),
        ("images", ["--project", "other.tsproj"], "The target is already a project"),
        ("images", ["--resume", "--seed", "3"], "--resume uses the settings of the interrupted run"),
        ("images", ["--resume", "--device", "cpu"], "--resume uses the settings of the interrupted run"),
    ],
)
def test_an_option_that_a_training_has_no_use_for_is_an_error(
    tmp_path: Path, task: str, options: list[str], why: str
) -> None:
    names = {"images": "image-classification", "texts": "text-classification", "questions": "question-answering", "boxes": "object-detection"}  # fmt: skip
    with Project.create(tmp_path / "p.tsproj") as project:
        project.set_task(names[task])
    output = transferstudio("train", tmp_path / "p.tsproj", *options)
    assert output.code == 2 and why in " ".join(output.err.split())


@pytest.mark.parametrize(
    "options", [["--data", "folders", "--int8"], ["--data", "folders", "--run", "1"], ["--one-file"]]
)
def test_an_option_that_an_export_has_no_use_for_is_an_error(tmp_path: Path, options: list[str]) -> None:
    write_class_folders(tmp_path / "photos", each=3)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        finish(run(project, TrainingPlan(backbone=str(small_backbone(tmp_path / "own")))))
    output = transferstudio("export", tmp_path / "p.tsproj", tmp_path / "out", *options)
    assert output.code == 2 and "Omit" in output.err and not (tmp_path / "out").exists()


def test_columns_of_what_is_no_table_are_an_error(tmp_path: Path) -> None:
    Project.create(tmp_path / "p.tsproj").close()
    for options in (["--documents", "--boxes"], ["--boxes", "--text-column", "text"], ["--documents", "--label-column", "label"]):  # fmt: skip
        output = transferstudio("import", tmp_path / "p.tsproj", tmp_path, *options)
        assert output.code == 2 and "Omit" in output.err, options


@pytest.mark.slow
def test_ctrl_c_ends_with_130_and_a_project_that_opens(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=150)
    line = [sys.executable, "-m", "transferstudio", "train", "photos", "--json"]
    with subprocess.Popen(
        line, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stderr is not None
        for text in child.stderr:
            if '"event": "progress"' in text and '"features"' in text:
                break
        child.send_signal(signal.SIGINT)
        start = time.monotonic()
        child.stderr.read()
        assert child.wait(20) == 130
        assert time.monotonic() - start < 10
    again = command("train", "photos.tsproj", cwd=tmp_path)
    assert again.returncode == 0, again.stderr


def test_names_are_shown_as_they_are(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", classes=(":cat:", "[red]"), each=2)
    assert transferstudio("import", tmp_path / "p.tsproj", tmp_path / "photos").code == 0
    said = transferstudio("info", tmp_path / "p.tsproj")
    assert said.code == 0 and ":cat: 2" in said.out and "[red] 2" in said.out


def test_models_lists_the_catalogue(tmp_path: Path) -> None:
    result = command("models", "--json", cwd=tmp_path)
    rows = json.loads(result.stdout)["models"]
    assert {row["name"]: row["weights"] for row in rows}["efficientnet-lite0"] == "embedded"
    assert len(rows) >= 30


def test_a_method_has_one_name_everywhere_and_the_stored_one_still_works(tmp_path: Path) -> None:
    assert [title for title, _ in METHODS.values()] == [
        "Automatic",
        "Quick",
        "Contrastive",
        "Balanced",
        "LoRA",
        "Full",
        "From scratch",
    ]
    assert [method.called for method in METHODS] == [
        "auto",
        "quick",
        "contrastive",
        "balanced",
        "lora",
        "full",
        "scratch",
    ]
    assert [Method(name) for name in ("quick", "head", "balanced", "last-blocks")] == [
        Method.HEAD,
        Method.HEAD,
        Method.LAST_BLOCKS,
        Method.LAST_BLOCKS,
    ]
    with Project.create(tmp_path / "p.tsproj") as project:
        project.set_task("object-detection")
    reported = transferstudio("train", tmp_path / "p.tsproj", "--method", "lora")
    assert reported.code == 2 and "Choose quick, balanced, full, scratch." in " ".join(reported.err.split())
