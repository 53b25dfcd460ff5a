"""An exported model asked over HTTP, and one that watches a folder; both as a person starts them."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image

from tests.command_line import transferstudio
from tests.conftest import ROOT, picture, small_backbone, write_class_folders
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.serve import bodies
from transferstudio.serve.folder import watched
from transferstudio.tasks.classification.asking import MOST_CHARACTERS
from transferstudio.training.plan import TrainingPlan

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


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that tells good reviews from bad ones."""
    work = tmp_path_factory.mktemp("reviews")
    write_csv(work / "reviews.csv", [("text", "label"), *reviews(each=8)])
    with Project.create(work / "reviews.tsproj") as project:
        finish(import_dataset(project, work / "reviews.csv"))
        done = finish(run(project, TrainingPlan(backbone=str(tiny_transformer(work / "own", "bert")))))
        return finish(export_run(project, project.runs.get(done.run_id), work / "out")).folder


def start(*words: str | Path, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    command = [*before, sys.executable, "-m", "transferstudio", *map(str, words)]
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


@contextmanager
def served(model: Path, *, rate: str = "5/second") -> Iterator[tuple[str, int]]:
    """The address of a service, and the number of its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = start("serve", model, "--port", str(port), "--rate", rate)
    address = f"http://127.0.0.1:{port}"
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(address, timeout=1).close()
            break
        except OSError:
            time.sleep(0.2)
    time.sleep(1.1)  # the next second's requests are those of the test
    yield address, process.pid
    stop(process)


@pytest.fixture
def address(model: Path) -> Iterator[str]:
    with served(model) as (address, _):
        yield address


def ask(address: str, data: bytes | None = None, **headers: str) -> tuple[int, str]:
    request = urllib.request.Request(address, data=data, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=WAIT_S) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_picture_is_named_over_http(address: str, tmp_path: Path) -> None:
    picture(500, hue=1).save(tmp_path / "new.png")
    status, output = ask(f"{address}/predict", (tmp_path / "new.png").read_bytes())
    assert status == 200 and json.loads(output)["label"] == "green"
    status, output = ask(f"{address}/predict", b"no picture")
    assert status == 422 and "cannot be read" in output
    status, output = ask(f"{address}/docs")
    assert status == 200 and "https://" not in output.split("<body>")[0], "the page needs no internet"
    assert "/predict" in json.loads(ask(f"{address}/openapi.json")[1])["paths"]


def test_a_form_with_one_file_is_answered_and_health_is_told(address: str, tmp_path: Path) -> None:
    picture(1).save(tmp_path / "a.png")
    boundary = "----x9"
    content = (tmp_path / "a.png").read_bytes() + b"\r\n\n\r"  # whatever ends a line stays as it is

    def form(*files: bytes) -> urllib.request.Request:
        parts = b"".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'.encode()
            + one
            + b"\r\n"
            for one in files
        )
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        return urllib.request.Request(f"{address}/predict", parts + f"--{boundary}--\r\n".encode(), headers)

    with urllib.request.urlopen(form(content)) as reply:
        assert json.load(reply)["label"] == "red"
    assert bodies.pictures_in(form(content).data or b"", f"multipart/form-data; boundary={boundary}").samples == [
        content
    ]
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(form())
    assert refused.value.code == 422 and b"Send a file" in refused.value.read()
    for _ in range(40):  # more than the rate
        with urllib.request.urlopen(f"{address}/health") as reply:
            assert json.load(reply) == {"status": "ok"}


def test_a_part_of_a_form_that_holds_parts_itself_is_no_picture() -> None:
    nested = b"--x9\r\nContent-Disposition: form-data; name=file; filename=a\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y--\r\n--x9--\r\n"
    assert bodies.pictures_in(nested, "multipart/form-data; boundary=x9").samples == [b""]


def form_of(files: Sequence[bytes], *, name: str = "file") -> tuple[bytes, str]:
    """A form with some files, and its content type."""
    parts = b"".join(
        f'--x9\r\nContent-Disposition: form-data; name="{name}"; filename="{number}.png"\r\n\r\n'.encode()
        + one
        + b"\r\n"
        for number, one in enumerate(files)
    )
    return parts + b"--x9--\r\n", "multipart/form-data; boundary=x9"


def test_several_pictures_are_answered_in_their_order_and_a_bad_one_in_its_place(model: Path, tmp_path: Path) -> None:
    for number, hue in enumerate((0, 1, 0)):
        picture(number, hue=hue).save(tmp_path / f"{number}.png")
    red, green, again = ((tmp_path / f"{number}.png").read_bytes() for number in range(3))
    with served(model, rate="100/second") as (address, _):
        body, kind = form_of([red, b"no picture", green, again])
        status, output = ask(f"{address}/predict", body, **{"Content-Type": kind})
        first, bad, *rest = json.loads(output)
        assert status == 200 and [first["label"], *(one["label"] for one in rest)] == ["red", "green", "red"]
        assert list(bad) == ["error"] and bad["error"].startswith("The image cannot be read: not a JPEG")
        alone = json.loads(ask(f"{address}/predict", red)[1])
        assert alone == first, "as if it had been sent alone"
        body, kind = form_of([red], name="files")
        assert json.loads(ask(f"{address}/predict", body, **{"Content-Type": kind})[1]) == [first]
        body, kind = form_of([red] * (bodies.MOST_SAMPLES + 1))
        status, output = ask(f"{address}/predict", body, **{"Content-Type": kind})
        assert status == 413 and f"More than {bodies.MOST_SAMPLES} samples" in output
        body, kind = form_of([bytes(bodies.MOST_BYTES + 1), green])
        large, small = json.loads(ask(f"{address}/predict", body, **{"Content-Type": kind})[1])
        assert "more than 25 MB" in large["error"] and small["label"] == "green"
        body, kind = form_of([bytes(bodies.MOST_BYTES)] * 2)
        assert ask(f"{address}/predict", body, **{"Content-Type": kind})[0] == 413
        told = json.loads(ask(f"{address}/openapi.json")[1])["paths"]["/predict"]["post"]
    assert "up to 100 and 50 MB together" in told["description"] and "`error`" in told["description"]
    known = told["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]
    assert known["files"]["maxItems"] == bodies.MOST_SAMPLES and known["file"]["format"] == "binary"


def test_a_list_of_texts_is_answered_in_its_order_and_a_bad_one_in_its_place(texts: Path) -> None:
    sent = [
        "A lovely film.",
        {"text": "A lovely film."},
        {"txt": "x"},
        7,
        "a" * (MOST_CHARACTERS + 1),
        "An awful film.",
    ]
    with served(texts, rate="100/second") as (address, _):
        status, output = ask(f"{address}/predict", json.dumps(sent).encode())
        answers = json.loads(output)
        assert status == 200 and len(answers) == len(sent)
        assert answers[0] == answers[1] == json.loads(ask(f"{address}/predict", json.dumps(sent[1]).encode())[1])
        assert answers[2] == {"error": "text: Field required"} and "error" in answers[3]
        assert answers[4]["error"].startswith("text: String should have at most") and "label" in answers[5]
        for body, expected, reported in (
            (json.dumps(["x"] * (bodies.MOST_SAMPLES + 1)).encode(), 413, "More than 100 samples"),
            (b"[NaN]", 422, "Invalid JSON"),
            (b'["open', 422, "Invalid JSON"),
            (b"[]", 200, "[]"),
            (b'"A text alone."', 200, "label"),
        ):
            status, output = ask(f"{address}/predict", body)
            assert status == expected and reported in output, (body[:20], status, output)
        body, kind = form_of([b"A lovely film."])
        assert ask(f"{address}/predict", body, **{"Content-Type": kind})[0] == 415
        told = json.loads(ask(f"{address}/openapi.json")[1])["paths"]["/predict"]["post"]
    one, several = told["requestBody"]["content"]["application/json"]["schema"]["anyOf"]
    assert one["required"] == ["text"] and several["maxItems"] == bodies.MOST_SAMPLES
    assert "list of up to 100" in told["description"]


def test_what_cannot_be_served_is_said_before_the_model_is_opened(model: Path, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = transferstudio("serve", model, "--port", str(port))
    assert said.code == 2 and f"127.0.0.1:{port} cannot be listened on" in said.err
    for options, reported in (
        (("--rate", "often"), "“often” is not a rate"),
        (("--rate", "0/second"), "“0/second” is not a rate"),
        (("--host", ""), "The --host is empty"),
        (("--host", "no.such.host.invalid"), "cannot be listened on"),
    ):
        said = transferstudio("serve", tmp_path / "no model", *options)
        assert said.code == 2 and reported in said.err, options


def test_requests_are_bounded(address: str) -> None:
    assert ask(f"{address}/predict", bytes(bodies.MOST_BYTES + 1))[0] == 413
    assert ask(address, Host="evil.example")[0] == 400, "no web page reaches it by a name of its own"
    assert 429 in [ask(address)[0] for _ in range(12)]


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="left out: only Linux tells the peak of a process")
def test_three_pictures_of_120_million_pixels_at_once_take_the_memory_of_one(model: Path, tmp_path: Path) -> None:
    Image.new("L", (10_900, 10_900), 77).save(tmp_path / "large.png", compress_level=1)
    data = (tmp_path / "large.png").read_bytes()
    with served(model) as (address, process), ThreadPoolExecutor(3) as threads:
        before = memory_mb(process)["VmRSS"]
        answers = list(threads.map(lambda _: ask(f"{address}/predict", data), range(3)))
        after = memory_mb(process)
    assert [status for status, _ in answers] == [200] * 3, answers
    assert after["VmHWM"] - before < 300 and after["VmRSS"] - before < 150, (before, after)


def memory_mb(process: int) -> dict[str, int]:
    """What a process takes now (VmRSS) and took at most (VmHWM)."""
    rows = (row.split() for row in Path(f"/proc/{process}/status").read_text().splitlines())
    return {row[0].rstrip(":"): int(row[1]) // 1024 for row in rows if row[0] in ("VmHWM:", "VmRSS:")}


def test_odd_requests_for_texts_are_refused_and_the_next_is_answered(texts: Path) -> None:
    with served(texts, rate="100/second") as (address, _):
        for body, expected in (
            (b'{"text": NaN}', 422),
            (b'{"text": "half \\ud800"}', 422),
            (b'{"text": "\xff"}', 422),
            (b'{"text": 1e999}', 422),
            (b'{"text": "A lovely film.", "other": NaN}', 422),
            (b'{"text": "A lovely film.", "other": {"deep": [-Infinity]}}', 422),
            (b'{"text": NaN, "text": "A lovely film."}', 422),
            (b'{"text": "A lovely film.", "other": 1}', 200),
            (b"[" * 100_000, 422),
            (b"", 422),
            (json.dumps({"text": "a" * (MOST_CHARACTERS + 1)}).encode(), 422),
            (json.dumps({"text": "A lovely film."}).encode(), 200),
        ):
            status, output = ask(f"{address}/predict", body, **{"Content-Type": "application/json"})
            assert status == expected and json.loads(output), (body[:40], status, output)
        assert "text" in json.dumps(json.loads(ask(f"{address}/openapi.json")[1])["paths"]["/predict"])
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=WAIT_S) as sent:
            head = f"POST /predict HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n"
            sent.sendall(head.encode() + b'{"text": "' + b"a" * bodies.MOST_TEXT_BYTES)
            assert b" 413 " in sent.recv(100), "refused while it is read, not after"


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
    output = stop(process)
    assert process.returncode == 130 and "broken.png" in output and "cannot be read" in output
    assert sorted(path.name for path in inbox.iterdir()) == ["broken.png", "notes.txt"]
    with (tmp_path / "t.csv").open(newline="") as file:
        rows = {Path(row["path"]).name: row["label"] for row in csv.DictReader(file)}
    assert rows["first.png"] == "red" and rows["second.png"] == "green" and "cannot be read" in rows["broken.png"]


def test_what_a_model_cannot_be_asked_about_is_passed_over_with_the_reason(texts: Path, tmp_path: Path) -> None:
    """Once each, however often something comes; and the table, which lies in the folder too, is no matter."""
    picture(1, hue=0).save(tmp_path / "photo.png")
    (tmp_path / "empty.txt").touch()
    os.utime(tmp_path / "empty.txt", (0, 0))
    table = tmp_path / "answers.csv"
    stop = threading.Event()
    watching = watched(tmp_path, texts, sort=None, table=table, stop=stop)
    timer = threading.Timer(WAIT_S, stop.set)
    timer.start()
    output = {path.name: (words, sure) for path, words, sure in islice(watching, 2)}
    assert "passed over" in output["photo.png"][0] and ".txt" in output["photo.png"][0] and output["photo.png"][1] == 0
    assert output["empty.txt"] == ("passed over: it is empty", 0)
    for name in ("empty.txt", "later.txt"):
        (tmp_path / name).write_text("A lovely film.")
        path, words, sure = next(watching)
        assert (path.name, words in ("good", "bad")) == (name, True) and sure > 0
    timer.cancel()
    stop.set()
    assert list(watching) == []
    with table.open(newline="") as file:
        assert [Path(row["path"]).name for row in csv.DictReader(file)] == ["empty.txt", "later.txt"]


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


def test_a_target_that_is_missing_is_said_and_tried_again(model: Path, tmp_path: Path) -> None:
    inbox, blocked = tmp_path / "inbox", tmp_path / "blocked"
    inbox.mkdir()
    blocked.write_text("a file where a folder is needed")
    picture(1, hue=0).save(inbox / "first.png")
    process = start("watch", inbox, model, "--sort", blocked / "sorted", "--table", blocked / "t.csv")
    assert process.stdout is not None
    assert "first.png" in (line := process.stdout.readline()) and "cannot be moved" in line
    blocked.unlink()
    picture(2, hue=1).save(inbox / "second.png")
    wait_for(blocked / "sorted" / "red" / "first.png")
    wait_for(blocked / "sorted" / "green" / "second.png")
    wait_for(blocked / "t.csv")
    stop(process)
    assert process.returncode == 130 and not list(inbox.iterdir())
    with (blocked / "t.csv").open(newline="") as file:
        assert sorted(row["label"] for row in csv.DictReader(file)) == ["green", "red"]


def test_a_full_disk_leaves_each_file_where_it_is(model: Path, tmp_path: Path) -> None:
    """The target is on another disk, on which no file may grow beyond a few bytes, and the table's is full."""
    shared = Path("/dev/shm")
    if not shared.is_dir() or shared.stat().st_dev == tmp_path.stat().st_dev or not Path("/dev/full").exists():
        pytest.skip("left out: there is no second disk here")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    picture(1, hue=0).save(inbox / "first.png")
    before = (inbox / "first.png").read_bytes()
    with tempfile.TemporaryDirectory(dir=shared) as target:
        limit = ["bash", "-c", 'ulimit -f 0; exec "$@"', "limited"]
        process = start("watch", inbox, model, "--sort", target, before=limit)
        assert process.stdout is not None and "cannot be moved" in process.stdout.readline()
        (inbox / "broken.png").write_bytes(b"no picture")
        assert "broken.png" in process.stdout.readline(), "and the next one is answered"
        stop(process)
        assert process.returncode == 130 and (inbox / "first.png").read_bytes() == before
        assert not [path for path in Path(target).rglob("*") if path.is_file()]
    process = start("watch", inbox, model, "--table", "/dev/full")
    assert process.stdout is not None
    output = [process.stdout.readline() for _ in range(3)]
    assert sum("cannot be written" in line for line in output) == 1 and sum("first.png" in line for line in output) == 1
    stop(process)
    assert process.returncode == 130


def test_files_with_odd_names_are_sorted(model: Path, tmp_path: Path) -> None:
    inbox, sorted_ = tmp_path / "inbox", tmp_path / "sorted"
    inbox.mkdir()
    picture(1, hue=0).save(tmp_path / "one.png")
    shutil.copy(tmp_path / "one.png", inbox / os.fsdecode(b"latin-\xe9.png"))
    process = start("watch", inbox, model, "--sort", sorted_, "--table", tmp_path / "t.csv")
    wait_for(sorted_ / "red" / os.fsdecode(b"latin-\xe9.png"))
    for name in (b"two\nlines.png", b"other-\xff.png", b"=cmd.png"):
        shutil.copy(tmp_path / "one.png", inbox / os.fsdecode(name))
        wait_for(sorted_ / "red" / os.fsdecode(name))
    picture(2, hue=1).save(inbox / "plain.png")
    wait_for(sorted_ / "green" / "plain.png")
    output = stop(process)
    assert process.returncode == 130 and sum("%" in line for line in output.splitlines()) == 5, output
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        assert [row["label"] for row in csv.DictReader(file)] == ["red"] * 4 + ["green"]


def wait_for(path: Path) -> None:
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end and not path.is_file():
        time.sleep(0.1)
    assert path.is_file(), path
