"""The whole job on real photographs; left out, and said so, where the data sets are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import write_class_folders
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.runtime import Predictor
from transferstudio.training.plan import TrainingPlan


@pytest.mark.slow
def test_ants_and_bees_from_folder_to_proven_file(real_data: Path, tmp_path: Path) -> None:
    photographs = real_data / "image-classification" / "ants-bees"
    with Project.create(tmp_path / "p.tsproj") as project:
        imported = finish(import_dataset(project, photographs, copy=False))
        assert (imported.added, imported.format) == (398, "class folders below split folders")
        assert list(skipped_files(project)) == [], "what is written about the data is not used, and not left out"
        report = finish(run(project, TrainingPlan())).report
        assert report.scored_samples == 153
        assert report.score.value >= 0.93
        assert report.calibration_error.after < 0.1
        bundle = finish(export_run(project, project.runs.latest(), tmp_path / "out"))
    assert bundle.model.parity.passed and bundle.model.parity.samples == 153
    bee = next((photographs / "val" / "bees").glob("*.jpg"))
    assert Predictor(tmp_path / "out").predict(bee).label == "bees"


def test_a_second_import_adds_to_the_classes_of_the_first(real_data: Path, tmp_path: Path) -> None:
    signs = real_data / "image-classification" / "hand-signs"
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, signs, copy=False))
        finish(import_dataset(project, write_class_folders(tmp_path / "more", classes=("0", "1"), each=2)))
        counts = {class_.name: class_.count for class_ in project.classes.list(project.classes.default_field().id)}
    assert len(counts) == 10, "folders of the same name are the same class"
    assert sum(counts.values()) == 1033 + 4
