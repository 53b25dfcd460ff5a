"""Every command line in README.md and in the guide runs as it is written, one after the other, in a folder with small data of those names."""

from __future__ import annotations

import re
import shlex
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PIL import Image

from tests.command_line import transferstudio
from tests.conftest import ROOT, picture, write_class_folders, write_video
from tests.test_questions import passage, squad, write_squad
from tests.test_texts import reviews, write_csv
from transferstudio.cli import selftest
from transferstudio.cli.export_commands import write_data
from transferstudio.cli.output import Output
from transferstudio.events import Checkpoint, finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.sample_data.beach import write_beach
from transferstudio.tasks import TASKS, Task
from transferstudio.training import plan as training_plan
from transferstudio.training.plan import Method, TrainingPlan

DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "resources" / "guide").glob("*.md")))
SHARED = "/shared/"  # a disk that several computers see; here a folder
WAIT_S = 60
WINDOW_S = 6  # after which a window that was not able to open would have said so
LASTING = ("serve", "watch", "open")  # that go on until they are stopped


def lines_of(document: Path) -> Iterator[str]:
    """The command lines of a document: lines of their own, and those within a sentence."""
    for line in document.read_text("utf-8").splitlines():
        if line.strip().startswith("transferstudio "):
            yield re.split(r"\s+#\s", line.strip())[0].strip()
        else:
            yield from re.findall(r"`(transferstudio [^`]+)`", line)


LINES = list(dict.fromkeys(line for document in DOCUMENTS for line in lines_of(document)))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with all that the documents name; networks that are fine-tuned learn for one epoch."""
    folder = tmp_path_factory.mktemp("documents")
    write_class_folders(folder / "photos", each=14)
    picture(900, hue=0).save(folder / "new.jpg")
    picture(901, hue=1).save(folder / "another.jpg")
    rows = reviews(each=15)
    write_csv(folder / "messages.csv", [("text", "label"), *rows])
    write_csv(folder / "odd.csv", [("kind", "body"), *((label, text) for text, label in rows)])
    write_csv(folder / "moods.csv", [("text", "mood"), *rows])
    write_csv(
        folder / "topics.csv", [("text", "topic"), *((text, "ab"[n // 2 % 2]) for n, (text, _) in enumerate(rows))]
    )
    write_csv(folder / "new.csv", [("text",), *((text,) for text, _ in rows[:3])])
    write_csv(folder / "questions.csv", [("passage", "question"), (passage(1), "Who was the mayor?")])
    write_squad(folder / "squad.json", squad(6))
    (folder / "notes.txt").write_text(passage(3), "utf-8")
    _beach(folder)
    _tables(folder, rows)
    (folder / "inbox").mkdir()
    write_class_folders(folder / "new-photos", each=12, seed=70)
    usual: list[tuple[Task, int]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("PYTHONPATH", str(ROOT))
        for task in TASKS.values():
            usual.append((task, task.info.default_epochs))
            object.__setattr__(task, "default_epochs", 1)
        patch.setattr(training_plan, "BOX_STEPS", 1)
        patch.setattr(selftest, "JOBS", (selftest.JOBS[0], selftest.JOBS[2]))  # the quick ones
        yield folder
        for task, epochs in usual:
            object.__setattr__(task, "default_epochs", epochs)


def _tables(folder: Path, rows: list[tuple[str, str]]) -> None:
    """A table beside images, and a workbook of several sheets."""
    write_class_folders(folder / "dogs", each=2)
    files = sorted(path.relative_to(folder / "dogs") for path in (folder / "dogs").rglob("*.png"))
    write_csv(
        folder / "dogs" / "dogs.csv", [("file", "breed"), *((str(file), "ab"[n % 2]) for n, file in enumerate(files))]
    )
    book = Workbook()
    book.active.title = "about"
    sheet = book.create_sheet("2024")
    for row in [("comment", "mood"), *rows]:
        sheet.append(row)
    book.save(folder / "survey.xlsx")


def _beach(folder: Path) -> None:
    marked, _ = write_beach(folder / "beach")
    kept = [f"beach-{number:02d}.jpg" for number in range(8)]
    header, *rows = (marked / "boxes.csv").read_text("utf-8").splitlines()
    few = [row for row in rows if row.split(",")[0].removeprefix("images/") in kept]
    (marked / "boxes.csv").write_text("\n".join([header, *few]), "utf-8")
    for photo in (marked / "images").iterdir():
        if photo.name not in kept:
            photo.unlink()
    with Project.create(folder / "beach.tsproj") as project:
        finish(import_dataset(project, marked))
        write_data(project, folder / "coco_folder", "coco", Output())
    photos = sorted((marked / "images").iterdir())
    write_video(folder / "clip.mp4", [Image.open(photo).convert("RGB") for photo in photos[:3]], a_second=2)


def test_there_are_command_lines_to_run() -> None:
    assert len(LINES) >= 35 and {line.split()[1] for line in LINES} > {"train", "predict", "export", *LASTING}


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(sys.platform == "win32", reason="left out: Windows has no such signals")
def test_the_command_lines_of_the_documents_run_as_they_are_written(workspace: Path) -> None:
    """One after the other, as a reader would: later ones lean on earlier ones."""
    failed = []
    for line in LINES:
        try:
            _run(workspace, line)
        except AssertionError as error:
            failed.append(f"{line}\n{error}")
    assert not failed, "\n\n".join(failed)


def _run(workspace: Path, line: str) -> None:
    words = shlex.split(line.replace(SHARED, f"{workspace}/"))[1:]
    if words[0] in LASTING:
        _lasts(workspace, words)
        return
    if "--resume" in words:
        _interrupt(workspace / words[1])
    output = transferstudio(*words)
    assert output.code == 0, output
    if "--export" in words:
        assert (workspace / words[words.index("--export") + 1] / "model.onnx").is_file()


def _interrupt(project: Path) -> None:
    """Leaves a run in the middle, as a kill does."""
    with Project.open(project) as opened:
        work = run(opened, TrainingPlan(method=Method.FULL, epochs=2))
        next(event for event in work if isinstance(event, Checkpoint))
        work.close()


def _lasts(workspace: Path, words: list[str]) -> None:
    """A command that goes on until it is stopped: it shows that it works, and ends when it is told to."""
    shows = {"serve": _answers, "watch": lambda: list((workspace / "sorted").rglob("first.png")), "open": lambda: False}
    if words[0] == "watch":
        picture(1, hue=0).save(workspace / words[1] / "first.png")
    if words[0] == "serve":
        _until(lambda: not _answers(), seconds=WAIT_S)  # other tests may be at it
    process = subprocess.Popen(
        [sys.executable, "-m", "transferstudio", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    window = words[0] == "open"
    worked = _until(lambda: shows[words[0]]() or process.poll() is not None, seconds=WINDOW_S if window else WAIT_S)
    gone = process.poll() is not None
    process.send_signal(signal.SIGTERM if window else signal.SIGINT)
    output, _ = process.communicate(timeout=WAIT_S)
    assert not gone and (worked or window), output
    assert "Traceback" not in output


def _answers() -> bool:
    try:
        urllib.request.urlopen("http://127.0.0.1:8000", timeout=1).close()
    except OSError:
        return False
    return True


def _until(true: Callable[[], object], *, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
