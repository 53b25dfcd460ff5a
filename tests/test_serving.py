"""An exported model asked over HTTP, and one that watches a folder; both as a person starts them."""

from __future__ import annotations

import csv
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.conftest import ROOT, picture, small_backbone, write_class_folders
from transferstudio import serving
from transferstudio.events import finish
from transferstudio.export.bundle import export_run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.run import run
from transferstudio.watching import watched

WAIT_S = 60


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that tells red from green."""
    work = tmp_path_factory.mktemp("colours")
    write_class_folders(work / "photos")
    with Project.create(work / "colours.tsproj") as project:
        finish(import_dataset(project, work / "photos"))
        done = finish(run(project, TrainingPlan(backbone=str(small_backbone(work / "own")))))
        return finish(export_run(project, project.runs.get(done.run_id), work / "out")).folder


def start(*words: str | Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "transferstudio", *map(str, words)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "COLUMNS": "300"},
    )


def stop(process: subprocess.Popen[str]) -> str:
    process.send_signal(signal.SIGINT)
    return process.communicate(timeout=WAIT_S)[0]


@pytest.fixture
def address(model: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = start("serve", model, "--port", str(port), "--rate", "5/second")
    address = f"http://127.0.0.1:{port}"
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(address, timeout=1).close()
            break
        except OSError:
            time.sleep(0.2)
    time.sleep(1.1)  # the next second's requests are those of the test
    yield address
    stop(process)


def ask(address: str, data: bytes | None = None, **headers: str) -> tuple[int, str]:
    request = urllib.request.Request(address, data=data, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_picture_is_named_over_http(address: str, tmp_path: Path) -> None:
    picture(500, hue=1).save(tmp_path / "new.png")
    status, said = ask(f"{address}/predict", (tmp_path / "new.png").read_bytes())
    assert status == 200 and json.loads(said)["label"] == "green"
    status, said = ask(f"{address}/predict", b"no picture")
    assert status == 422 and "cannot be read" in said
    status, said = ask(f"{address}/docs")
    assert status == 200 and "https://" not in said.split("<body>")[0], "the page needs no internet"
    assert "/predict" in json.loads(ask(f"{address}/openapi.json")[1])["paths"]


def test_requests_are_bounded(address: str) -> None:
    assert ask(f"{address}/predict", bytes(serving.MOST_BYTES + 1))[0] == 413
    assert ask(address, Host="evil.example")[0] == 400, "no web page reaches it by a name of its own"
    assert 429 in [ask(address)[0] for _ in range(12)]


def test_files_that_come_into_a_folder_are_sorted(model: Path, tmp_path: Path) -> None:
    inbox, sorted_ = tmp_path / "inbox", tmp_path / "sorted"
    inbox.mkdir()
    picture(1, hue=0).save(inbox / "first.png")
    (inbox / "broken.png").write_bytes(b"no picture")
    (inbox / "notes.txt").write_text("not for this model")
    process = start("watch", inbox, model, "--sort", sorted_, "--table", tmp_path / "t.csv")
    wait_for(sorted_ / "red" / "first.png")
    picture(2, hue=1).save(inbox / "second.png")
    wait_for(sorted_ / "green" / "second.png")
    picture(3, hue=1).save(inbox / "second.png")
    wait_for(sorted_ / "green" / "second-2.png")
    said = stop(process)
    assert process.returncode == 0 and "broken.png" in said and "cannot be read" in said
    assert sorted(path.name for path in inbox.iterdir()) == ["broken.png", "notes.txt"]
    with (tmp_path / "t.csv").open(newline="") as file:
        rows = {Path(row["path"]).name: row["label"] for row in csv.DictReader(file)}
    assert rows["first.png"] == "red" and rows["second.png"] == "green" and "cannot be read" in rows["broken.png"]


def test_a_file_that_comes_before_the_watch_has_begun_is_seen(model: Path, tmp_path: Path) -> None:
    picture(1, hue=0).save(tmp_path / "first.png")
    stop = threading.Event()
    work = watched(tmp_path, model, sort=None, table=None, stop=stop)
    assert next(work)[0].name == "first.png"
    picture(2, hue=1).save(tmp_path / "second.png")
    too_late = threading.Timer(WAIT_S, stop.set)
    too_late.start()
    assert [path.name for path, _, _ in islice(work, 1)] == ["second.png"]
    too_late.cancel()
    stop.set()
    assert list(work) == []


def wait_for(path: Path) -> None:
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end and not path.is_file():
        time.sleep(0.1)
    assert path.is_file(), path
