"""The command line as a script would use it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT, write_class_folders


def command(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-m", "transferstudio", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, cwd=cwd, env=environment, check=False)


def test_one_line_does_the_whole_job(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=22)
    result = command("train", "photos", "--export", "out", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "Accuracy" in result.stdout and "95 % interval" in result.stdout
    assert (tmp_path / "out" / "model.onnx").is_file()
    answer = command("predict", "out", "photos/red/red0.png", "--json", cwd=tmp_path)
    assert json.loads(answer.stdout)["label"] == "red"
    scores = command("evaluate", "photos.tsproj", "--json", cwd=tmp_path)
    assert json.loads(scores.stdout)["how"] == "test split"
    assert command("export", "photos.tsproj", "data", "--data", "folders", cwd=tmp_path).returncode == 0
    assert len(list((tmp_path / "data").rglob("*.png"))) == 44


def test_every_line_of_json_output_is_an_event(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=3)
    result = command("train", "photos", "--json", cwd=tmp_path)
    *events, report = [json.loads(line) for line in result.stdout.splitlines()]
    assert {"started", "progress", "finished", "note"} <= {event["event"] for event in events}
    assert report["how"] == "cross-validation"


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "nowhere"),
        ("train", "photos", "--method", "magic"),
        ("train", "photos", "--backbone", "nothing"),
        ("import", "nowhere.tsproj", "photos"),
        ("predict", "photos/red/red0.png", "photos/red/red0.png"),
        ("evaluate", "photos"),
        ("nonsense",),
    ],
)
def test_a_users_mistake_is_one_sentence_and_exit_code_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    write_class_folders(tmp_path / "photos", each=2)
    result = command(*arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr.strip() and "Traceback" not in result.stderr


def test_ctrl_c_ends_with_130_and_a_project_that_opens(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=150)
    line = [sys.executable, "-m", "transferstudio", "train", "photos", "--json"]
    with subprocess.Popen(
        line, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        for text in child.stdout:
            if '"event": "progress"' in text and '"features"' in text:
                break
        child.send_signal(signal.SIGINT)
        start = time.monotonic()
        child.stdout.read()
        assert child.wait(20) in (130, 2)
        assert time.monotonic() - start < 10
    again = command("train", "photos.tsproj", cwd=tmp_path)
    assert again.returncode == 0, again.stderr


def test_models_lists_the_catalogue(tmp_path: Path) -> None:
    result = command("models", "--json", cwd=tmp_path)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert {row["name"]: row["weights"] for row in rows}["efficientnet-lite0"] == "embedded"
    assert len(rows) >= 30
