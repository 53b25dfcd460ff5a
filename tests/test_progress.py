"""What long work says where there is no terminal: a pipe, a file, CI."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT, small_backbone, write_class_folders
from tests.test_texts import reviews, write_csv
from transferstudio.cli import console
from transferstudio.events import Meter, Progress, Work


def test_stages_and_results_stand_in_a_pipe_in_their_order_as_they_come(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=4)
    line = [sys.executable, "-m", "transferstudio", "train", "photos", "--export", "out"]
    line += ["--backbone", str(small_backbone(tmp_path / "own"))]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        line, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert process.poll() is None, "said while it goes on, not at the end"
        output = first + process.stdout.read()
    assert process.returncode == 0, output
    order = [
        "import",
        "8 images added",
        "features: 8 to do",
        "features: done in",
        "Accuracy",
        "parity: 8 to do",
        "out/model.onnx:",
    ]
    assert (indices := [output.find(each) for each in order]) == sorted(indices) and min(indices) >= 0, output
    assert "━" not in output and "\x1b" not in output


def _slow(seconds: float) -> Work[str]:
    meter = Meter("look", 10)
    yield meter.started()
    yield meter.advance(4)
    time.sleep(seconds)  # no event comes meanwhile
    yield meter.advance(6)
    yield meter.finished()
    return "done"


def test_the_log_says_at_most_where_work_may_end_early(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def work() -> Work[None]:
        yield Progress("look", 4, 10, 1.0, 120.0, at_most=True)
        time.sleep(0.3)

    monkeypatch.setattr(console, "EVERY_S", 0.1)
    console.follow(work())
    assert "at most 2 min left" in capsys.readouterr().err


def test_a_stage_that_lasts_is_heard_of_every_so_often(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(console, "EVERY_S", 0.2)
    assert console.follow(_slow(0.9)) == "done"
    output = capsys.readouterr().err.splitlines()
    assert output[0] == "look: 10 to do" and output[-1].startswith("look: done in")
    between = [line for line in output if re.fullmatch(r"look: 4 of 10 after \d+ s", line)]
    assert len(between) >= 2, output


def test_a_method_that_takes_long_is_announced_with_its_time(tmp_path: Path) -> None:
    wrong = [(text, str(number % 3)) for number, (text, _) in enumerate(reviews(each=60))]  # a new head would be kept
    write_csv(tmp_path / "reviews.csv", [("text", "label"), *wrong])
    line = [sys.executable, "-m", "transferstudio", "train", "reviews.csv"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        line, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        output = []
        for text in process.stdout:
            output.append(text)
            if "Training will take about" in text or text.startswith("Accuracy"):
                break
        process.kill()
    assert re.search(r"Training will take about .* to .* on this computer", output[-1]), output
