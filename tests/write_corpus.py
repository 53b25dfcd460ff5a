"""Small projects of every task as a version of the program leaves them: what later versions have to open.

    python -m tests.write_corpus            writes tests/corpus/VERSION-TASK.zip for each task that has none yet

Run it with the code of a version before that is changed, and leave what is there alone: a project that today's code wrote says nothing
about yesterday's. Each archive holds the project, without what it can compute again and without large weights, and expected.json:
what the version that wrote it showed of it.
"""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import transferstudio
from transferstudio.errors import StudioError
from transferstudio.events import Checkpoint, finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.project.info import info
from transferstudio.project.runs import is_usable
from transferstudio.sample_data import beach, sets
from transferstudio.tasks import load_report
from transferstudio.training.plan import Method, TrainingPlan

CORPUS = Path(__file__).with_name("corpus")
LARGEST_WEIGHTS = 150_000  # bytes
BROKEN = b"\x89PNG, but no more than that"
Write = Callable[[Path, Project], None]
"""Writes samples into a folder and brings them into a project."""


def images(folder: Path, project: Project) -> None:
    """Digits of three classes, with a second label field."""
    source = sets.write_digits(folder, per_class=9)[0]
    for digit in range(3, 10):
        shutil.rmtree(source / str(digit))
    (source / "1" / "broken.png").write_bytes(BROKEN)
    finish(import_dataset(project, source))
    rows = [
        (str(path), "even" if path.parent.name in "02" else "odd")
        for path in sorted(source.rglob("*.png"))
        if path.name != "broken.png"
    ]
    _table(folder / "parity.csv", [("path", "label"), *rows])
    finish(import_dataset(project, folder / "parity.csv", field="parity"))


def texts(folder: Path, project: Project) -> None:
    """Messages of four kinds."""
    table = sets.write_messages(folder)[0]
    with table.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("", "repair"), ("", "return")])
    finish(import_dataset(project, table))


def boxes(folder: Path, project: Project) -> None:
    """A few images of a beach."""
    beach.PICTURES, beach.MARKED = 14, 12
    for source in beach.write_beach(folder):
        for path in source.rglob("*.jpg"):
            _shrink(path)
        (source / "broken.jpg").write_bytes(BROKEN)
        finish(import_dataset(project, source))


def questions(folder: Path, project: Project) -> None:
    """Passages about ships."""
    sets.SHIPS, sets.ANSWERED_SHIPS = 16, 14
    source = sets.write_ships(folder)[0]
    content = json.loads(source.read_text("utf-8"))
    content["data"][0]["paragraphs"][0]["qas"].append(
        {"id": "q", "question": "Who?", "answers": [{"text": "nobody of this name", "answer_start": 3}]}
    )
    source.write_text(json.dumps(content), "utf-8")
    finish(import_dataset(project, source))


TASKS: dict[str, tuple[Write, dict[str, Any]]] = {
    "image-classification": (images, {"field": "label", "together": ("parity",)}),
    "text-classification": (texts, {"backbone": "all-minilm-l6-v2"}),
    "object-detection": (boxes, {"input_size": 96, "epochs": 3}),
    "question-answering": (questions, {"backbone": "all-minilm-l6-v2", "epochs": 2}),
}


def write(task: str, target: Path) -> None:
    """Writes the archive of one task."""
    make, settings = TASKS[task]
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        (folder / "in").mkdir()
        index = folder / "old.tsproj"
        with Project.create(index, task=task, name=f"Old {task}") as project:
            make(folder / "in", project)
            plan = TrainingPlan(method=Method.HEAD, device="cpu", **settings)
            _runs(project, plan)
            _steps(project)
            expected = _shown(project)
        _strip(index)
        (folder / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False), "utf-8")
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in [folder / "expected.json", *sorted(index.rglob("*"))]:
                archive.write(path, path.relative_to(folder))


def _runs(project: Project, plan: TrainingPlan) -> None:
    """One that comes to its end, one that is stopped before or after it learnt something, one that fails, one that is left."""
    finish(run(project, plan))
    stop = threading.Event()
    work = run(project, plan, stop=stop)
    try:
        for event in work:
            if isinstance(event, Checkpoint) or project.task.endswith("classification"):
                stop.set()
    except StudioError as error:
        print(f"  {error}")
    try:
        finish(run(project, TrainingPlan(**{**asdict(plan), "field": "nowhere", "backbone": "no-such-network"})))
    except StudioError as error:
        print(f"  {error}")
    left = run(project, plan)
    next(left)
    left.close()
    project.runs.set_note(1, "The one to keep")


def _steps(project: Project) -> None:
    """Steps of each kind, the last one undone; more can be undone."""
    ids = [sample.id for sample in project.samples.all()]
    field = project.classes.default_field()
    known = project.classes.list(field.id)
    if known:
        project.classes.rename(known[0].id, f"{known[0].name} (old)")
        project.classes.recolour(known[-1].id, "#112233")
    if project.task.endswith("classification"):
        project.annotations.label(ids[:2], known[1].id)
        project.annotations.clear(ids[2:3], field.id)
    elif project.task == "object-detection":
        drawn = project.boxes.of(ids[0])
        project.boxes.draw(ids[0], field.id, drawn[:-1], "delete a box")
    else:
        project.annotations.answer(ids[0], field.id, (0, 5))
    project.runs.delete(3)
    project.samples.delete(ids[-1:])
    project.undo()


def _shown(project: Project) -> dict[str, Any]:
    """What the program tells of a project."""
    return {
        "version": transferstudio.__version__,
        "task": project.task,
        "name": project.name,
        "info": info(project),
        "skipped": [list(one) for one in skipped_files(project)],
        "undo": project.can_undo(),
        "redo": project.can_redo(),
        "runs": [
            {
                "id": one.id,
                "state": one.state,
                "score": one.score,
                "metric": one.metric,
                "error": one.error,
                "note": one.note,
                "usable": is_usable(one),
                "method": one.plan["method"],
                "events": len(project.runs.events(one.id)),
                "said": load_report(one).in_words() if is_usable(one) else None,
            }
            for one in project.runs.list()
        ],
    }


def _strip(index: Path) -> None:
    """Takes out what can be computed again, and weights that are large."""
    shutil.rmtree(index / "cache", ignore_errors=True)
    for path in [*index.glob(".lock*"), *index.rglob("tokenizer.json"), *index.rglob("last.*")]:
        path.unlink()
    for path in index.rglob("*.safetensors"):
        if path.stat().st_size > LARGEST_WEIGHTS:
            path.unlink()
    with closing(sqlite3.connect(index / "project.db")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("VACUUM")


def _shrink(path: Path) -> None:
    """The same image with half of its bytes."""
    from PIL import Image  # here: only boxes need it

    with Image.open(path) as page:
        page.load()
    page.save(path, quality=45)


def _table(path: Path, rows: list[tuple[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def main() -> int:
    """Writes what is missing."""
    CORPUS.mkdir(exist_ok=True)
    for task in TASKS:
        target = CORPUS / f"{transferstudio.__version__}-{task}.zip"
        if target.exists():
            print(f"{target.name} is there")
            continue
        write(task, target)
        print(f"{target.name}: {target.stat().st_size:,} bytes", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
