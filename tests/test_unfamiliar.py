"""A picture like nothing in the training data, and what is said of it: in the window, on the command line, in a watched folder, in the bundle."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import open_quickly, picture, write_class_folders
from tests.hands import LONG_MS, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.cli.model_commands import predict
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import ask_exported
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import Predictor
from transferstudio.serve.folder import watched
from transferstudio.tasks import load_report
from transferstudio.tasks.classification.report import ClassificationReport
from transferstudio.training.plan import TrainingPlan


def chequered() -> Image.Image:
    """Fine black and white squares, where all the others are soft colours."""
    squares = np.indices((96, 128)).sum(axis=0) // 4 % 2 * 255
    return Image.fromarray(squares.astype(np.uint8)).convert("RGB")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, ClassificationReport]]:
    """A model that tells red from green, and its report."""
    work = tmp_path_factory.mktemp("colours")
    write_class_folders(work / "photos", each=40)
    with Project.create(work / "colours.tsproj") as project:
        finish(import_dataset(project, work / "photos"))
        done = finish(run(project, TrainingPlan()))
        finish(export_run(project, project.runs.get(done.run_id), work / "out"))
        report = load_report(project.runs.get(done.run_id))
        assert isinstance(report, ClassificationReport)
        yield work / "out", report


def test_the_file_tells_what_is_unlike_the_training_data(
    bundle: tuple[Path, ClassificationReport], tmp_path: Path
) -> None:
    folder, report = bundle
    predictor = Predictor(folder)
    usual = [predictor.predict(picture(seed, hue=seed % 2)) for seed in range(7000, 7020)]
    assert sum(one.unfamiliar for one in usual) <= 4
    assert all(one.possible == [one.label] for one in usual if not one.doubt)
    strange = predictor.predict(chequered())
    assert strange.unfamiliar and strange.p_value is not None and strange.p_value <= 0.05
    assert strange.doubt == "unlike the training data"
    assert report.novelty is not None and report.novelty.false_alarms is not None
    assert report.novelty.unknown_classes is None, "it takes three classes to leave one out"
    sets = report.main.sets
    assert sets is not None and sets.covered >= 0.9 and sets.single > 0.8
    card = (folder / "MODEL_CARD.md").read_text("utf-8")
    assert "prediction set" in card and "`p_value` tells how usual an input is" in card
    chequered().save(tmp_path / "strange.png")
    alone = subprocess.run(
        [sys.executable, folder / "predict.py", tmp_path / "strange.png"], capture_output=True, text=True, check=True
    ).stdout
    assert alone.rstrip().endswith("\tunlike the training data")


def test_the_command_line_says_so(
    bundle: tuple[Path, ClassificationReport], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chequered().save(tmp_path / "strange.png")
    picture(7001, hue=1).save(tmp_path / "usual.png")
    names = [str(tmp_path / "strange.png"), str(tmp_path / "usual.png")]
    predict(bundle[0], names, table=tmp_path / "answers.csv")
    strange, usual = capsys.readouterr().out.strip().splitlines()
    assert strange.endswith("unlike the training data") and "unlike" not in usual
    with (tmp_path / "answers.csv").open(newline="") as file:
        assert [row["check"] for row in csv.DictReader(file)] == ["unlike the training data", ""]
    predict(bundle[0], names, as_json=True)
    first, second = json.loads(capsys.readouterr().out)["predictions"]
    assert first["unfamiliar"] and not second["unfamiliar"] and second["possible"] == ["green"]
    assert 0 < first["p_value"] <= 0.05 < second["p_value"] <= 1


def test_a_watched_folder_has_one_for_what_is_unsure(bundle: tuple[Path, ClassificationReport], tmp_path: Path) -> None:
    inbox, stop = tmp_path / "inbox", threading.Event()
    inbox.mkdir()
    chequered().save(inbox / "strange.png")
    picture(7001, hue=1).save(inbox / "usual.png")
    too_late = threading.Timer(60, stop.set)
    too_late.start()
    table = tmp_path / "answers.csv"
    watching = watched(inbox, bundle[0], sort=tmp_path / "sorted", table=table, stop=stop)
    found = list(islice(watching, 2))
    too_late.cancel()
    stop.set()
    assert list(watching) == []
    assert [(path.parent.name, path.name) for path, _, _ in found] == [
        ("unsure", "strange.png"),
        ("green", "usual.png"),
    ]
    assert found[0][1] in ("red (unlike the training data)", "green (unlike the training data)")
    assert found[1][1] == "green"
    with table.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["check"] for row in rows] == ["unlike the training data", ""]
    assert rows[0]["label"] in ("red", "green") and rows[1]["label"] == "green"


def test_a_table_of_an_earlier_version_keeps_its_columns(
    bundle: tuple[Path, ClassificationReport], tmp_path: Path
) -> None:
    (tmp_path / "inbox").mkdir()
    picture(7001, hue=1).save(tmp_path / "inbox" / "usual.png")
    table, stop = tmp_path / "answers.csv", threading.Event()
    table.write_bytes(b"path,label,probability\r\nold.png,red,0.9000\r\n")
    watching = watched(tmp_path / "inbox", bundle[0], sort=None, table=table, stop=stop)
    next(watching)
    stop.set()
    list(watching)
    with table.open(newline="") as file:
        assert [len(row) for row in csv.reader(file)] == [3, 3, 3]


def test_http_has_it_in_the_answer(bundle: tuple[Path, ClassificationReport], tmp_path: Path) -> None:
    chequered().save(tmp_path / "strange.png")
    answer = ask_exported(bundle[0]).answer((tmp_path / "strange.png").read_bytes())
    assert answer["unfamiliar"] is True and answer["possible"] and answer["p_value"] <= 0.05
    json.dumps(answer)


def test_the_window_says_so_before_and_after_the_export_and_counts_in_a_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=40))
    window.training.start(TrainingPlan())
    idle(qtbot, window)
    window.show_pane(3)
    page = window.trying.page
    new = tmp_path / "new"
    new.mkdir()
    chequered().save(new / "strange.png")
    picture(7001, hue=1).save(new / "usual.png")

    def shown() -> str:
        return " ".join(one.text() for one in page.bars.findChildren(QLabel))

    page.try_picture(new / "strange.png")
    qtbot.waitUntil(lambda: "Unfamiliar" in shown(), timeout=LONG_MS)
    page.try_picture(new / "usual.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "green", timeout=LONG_MS)
    assert "Unfamiliar" not in shown() and "Unsure" not in shown()
    page.try_path(new)
    idle(qtbot, window)
    table = page.folder.table
    checks = {table.item(row, 0).text(): table.item(row, 3).text() for row in range(table.rowCount())}
    assert checks == {"strange.png": "unfamiliar", "usual.png": ""}
    assert page.folder._summary.text() == "1 to check"
    page.folder.save(tmp_path / "saved.csv")
    with (tmp_path / "saved.csv").open(newline="") as file:
        assert {row["file"]: row["check"] for row in csv.DictReader(file)} == checks
