"""Weights between the head alone and the fine-tuned network: what lies on the way, and which are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file
from torch import nn

from tests.conftest import small_backbone, write_class_folders
from transferstudio.events import Note, Work, finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import RunResult, run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks.classification import fine_tuning, weight_interpolation
from transferstudio.tasks.classification.weight_interpolation import SHARES, Way, best_share
from transferstudio.training.plan import Method, TrainingPlan


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    write_class_folders(tmp_path / "photos", each=25)
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, tmp_path / "photos"))
        yield made


def collect(work: Work[RunResult]) -> tuple[list[str], RunResult]:
    """The notes of a run, and its result."""
    notes = []
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            return notes, end.value
        if isinstance(event, Note):
            notes.append(str(event.text))


def test_the_way_goes_from_one_end_to_the_other() -> None:
    network = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
    way = Way.from_here(network)
    start = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    with torch.no_grad():
        network[0].weight.add_(4.0)
        network[1].num_batches_tracked.add_(7)
    end = way.end()
    for share in (0.0, 0.25, 1.0):
        way.go(end, share)
        torch.testing.assert_close(network[0].weight.detach(), start["0.weight"] + 4 * share)
        assert int(network[1].num_batches_tracked) == 7
    assert best_share(np.array([[3.0, 3.0], [1.0, 2.0], [9.0, 0.0]])) == 1
    assert best_share(np.ones((4, 3))) == 3, "where nothing was learnt, all lie at the end"


@pytest.mark.parametrize("method", [Method.LORA, Method.LAST_BLOCKS])
@pytest.mark.parametrize("each", [25, 6], ids=["validation", "folds"])
def test_the_weights_that_are_kept_are_those_on_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: Method, each: int
) -> None:
    """Half of the way is made the best here; the file that is exported answers as the weights between do."""
    monkeypatch.setattr(fine_tuning, "best_share", lambda losses: SHARES.index(0.5))
    monkeypatch.setattr(fine_tuning, "clearly_better", lambda after, before: True)
    ways: list[Way] = []
    made = Way.from_here
    monkeypatch.setattr(weight_interpolation.Way, "from_here", lambda network: ways.append(made(network)) or ways[-1])
    write_class_folders(tmp_path / "photos", each=each)
    own = small_backbone(tmp_path / "own")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        plan = TrainingPlan(backbone=str(own), method=method, device="cpu", epochs=2, learning_rate=0.01)
        notes, result = collect(run(project, plan))
        assert any("50\u00a0% of the way" in text for text in notes), notes
        made_run = project.runs.get(result.run_id)
        kept = load_file(made_run.folder / "best.safetensors")
        best = ways[-1].network.state_dict()
        changed = 0
        for name, start in ways[-1].start.items():
            inside = kept.get(f"body.{name.removeprefix('0.')}")
            if name.startswith("0.") and inside is not None and start.is_floating_point():
                np.testing.assert_allclose(inside, best[name].numpy(), rtol=1e-5, atol=1e-6)
                changed += int(not np.allclose(inside, start.numpy()))
        assert changed > 0
        bundle = finish(export_run(project, made_run, tmp_path / "out"))
        assert bundle.model.parity.passed


def test_a_learning_rate_that_is_too_high_is_softened(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With steps that are far too large, weights on the way have a lower validation loss than those at its end."""
    monkeypatch.setattr(fine_tuning, "clearly_better", lambda after, before: True)
    own = small_backbone(tmp_path / "own")
    plan = TrainingPlan(backbone=str(own), method=Method.FULL, device="cpu", epochs=2, learning_rate=0.01)
    notes, _ = collect(run(project, plan))
    assert any("Weight interpolation" in text for text in notes), notes
