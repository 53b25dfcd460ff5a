"""Two processes that train together, started as a person starts them; and one of them killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from safetensors import SafetensorError, safe_open
from safetensors.numpy import load_file

from tests.conftest import ROOT, small_backbone, write_class_folders
from transferstudio.project import Project
from transferstudio.training import parallel
from transferstudio.training.resumable_run import LAST, PLAIN

WAIT_S = 240
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("together")
    write_class_folders(folder / "photos", each=30)
    small_backbone(folder / "own")
    return folder


def start(work: Path, name: str, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "transferstudio", "train", str(work / "photos"), "--project", str(work / name)]
    command += ["--backbone", str(work / "own"), *words]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **ONE_THREAD},
        start_new_session=True,
    )


def trained(work: Path, name: str, *words: str) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    process = start(work, name, *words)
    output = process.communicate(timeout=WAIT_S)[0]
    assert process.returncode == 0, output[-3000:]
    return result(work / name)


def result(project: Path) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    (folder,) = (project / "runs").iterdir()
    return json.loads((folder / "report.json").read_text("utf-8")), load_file(folder / "best.safetensors")


@pytest.mark.slow
def test_a_head_of_two_processes_is_that_of_one(work: Path) -> None:
    one = trained(work, "one.tsproj", "--method", "head")
    two = trained(work, "two.tsproj", "--method", "head", "--processes", "2")
    assert one[0]["scores"] == two[0]["scores"] and one[0]["tested"] == two[0]["tested"]
    assert all(np.array_equal(one[1][name], two[1][name]) for name in one[1])


@pytest.mark.slow
def test_a_network_tuned_by_two_processes_is_as_good(work: Path) -> None:
    plan = ("--method", "scratch", "--epochs", "3")
    (one, first), (two, second) = trained(work, "a.tsproj", *plan), trained(work, "b.tsproj", *plan, "--processes", "2")
    assert one["tested"] == two["tested"]
    assert abs(one["scores"]["accuracy"]["value"] - two["scores"]["accuracy"]["value"]) <= 0.1
    assert first.keys() == second.keys() and any(not np.array_equal(first[name], second[name]) for name in first)


def until_checkpoint(process: subprocess.Popen[str], project: Path) -> None:
    """Waits until an epoch has ended; there is a checkpoint before the first as well."""
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end and epochs_of(project / "runs" / "1" / LAST) < 1 and process.poll() is None:
        time.sleep(0.05)


def epochs_of(checkpoint: Path) -> int:
    try:
        with safe_open(checkpoint, framework="np") as file:
            return int(json.loads(file.metadata()[PLAIN])["state"]["epoch"])
    except (OSError, SafetensorError):
        return 0


@pytest.mark.slow
def test_ctrl_c_stops_all_of_them_and_keeps_the_best(work: Path) -> None:
    process = start(work, "left.tsproj", "--method", "full", "--epochs", "200", "--processes", "2")
    until_checkpoint(process, work / "left.tsproj")
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    output = process.communicate(timeout=WAIT_S)[0]
    assert process.returncode == 130, output[-3000:]
    with Project.open(work / "left.tsproj") as project:
        (run,) = project.runs.list()
        assert run.state == "cancelled" and run.summary["usable"], output[-3000:]


@pytest.mark.slow
def test_a_lost_process_is_started_again_and_the_run_goes_on(work: Path) -> None:
    process = start(work, "killed.tsproj", "--method", "full", "--epochs", "60", "--processes", "2")
    until_checkpoint(process, work / "killed.tsproj")
    ranks = [
        child for child in psutil.Process(process.pid).children(recursive=True) if child.environ().get("RANK") == "1"
    ]
    assert ranks, "the second process is there"
    ranks[0].kill()
    output = process.communicate(timeout=WAIT_S)[0]
    assert process.returncode == 0, output[-3000:]
    assert "Resumed after epoch" in output, output[-6000:]
    assert result(work / "killed.tsproj")[0]["run"] == 1


def test_parts_of_an_epoch_make_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    order = np.arange(21)
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert parallel.alone(), "torchrun did not start this process"
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "here")
    parts = []
    for rank in ("0", "1"):
        monkeypatch.setenv("RANK", rank)
        own, size = parallel.order_of(order, 8)
        assert size == 4
        parts.append(own)
    assert sorted(np.concatenate(parts)) == order.tolist()
    assert sorted([*parts[0][:4], *parts[1][:4]]) == list(range(8)), "the first batch is the first batch"
    assert parallel.interleave([parts[0], parts[1][:10]])[:2] == [parts[0][0], parts[1][0]]
