"""Tuned methods with a small network: what they learn, and how they get through trouble."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from tests.conftest import ROOT, small_backbone, write_class_folders
from transferstudio.backbones.blocks import blocks, freeze_below, lr_scales, split_at_cut
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import ImageBody
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Event, Finished, Metric, Note, Progress, finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import RunResult, resume, run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.training import input_size
from transferstudio.training.plan import Method, TrainingPlan


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_backbone(tmp_path_factory.mktemp("own"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    write_class_folders(tmp_path / "photos", each=25)
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, tmp_path / "photos"))
        yield made


def plan(own: Path, method: Method = Method.FULL, **settings: object) -> TrainingPlan:
    return TrainingPlan(backbone=str(own), method=method, device="cpu", **{"epochs": 3, **settings})  # type: ignore[arg-type]


def collect(work) -> tuple[list[Event], RunResult]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value


@pytest.mark.parametrize("method", [Method.LAST_BLOCKS, Method.LORA, Method.FULL, Method.SCRATCH])
def test_each_method_learns_and_exports_what_it_learnt(
    project: Project, own: Path, tmp_path: Path, method: Method
) -> None:
    events, result = collect(run(project, plan(own, method)))
    assert result.report.scoring.on == ScoredOn.TEST
    samples = result.report.samples
    assert sum(astuple(samples)) == 50 and min(astuple(samples)) >= 2
    losses = [event.value for event in events if isinstance(event, Metric) and event.split == "train"]
    assert len(losses) >= 2
    bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    assert bundle.model.parity.passed and bundle.model.parity.samples == samples.test


def test_last_blocks_look_at_each_picture_once(project: Project, own: Path) -> None:
    events, result = collect(run(project, plan(own, Method.LAST_BLOCKS)))
    computed = [
        event.summary["computed"] for event in events if isinstance(event, Finished) and event.stage == "features"
    ]
    assert computed == [50, 50 - result.report.samples.test], "all, and what lies below the cut of those that teach"
    events, _ = collect(run(project, plan(own, Method.LAST_BLOCKS, seed=1)))
    assert all(
        event.summary["computed"] == 0 for event in events if isinstance(event, Finished) and event.stage == "features"
    )


@pytest.mark.parametrize("name", ["efficientnet-lite0", "resnet-18", "convnext-atto", "vit-ti-16"])
def test_both_sides_of_the_cut_make_the_whole(name: str) -> None:
    torch.manual_seed(0)
    body = ImageBody(find(name)).eval()
    top = freeze_below(body, 2)
    assert sum(block.size for block in top) == sum(p.numel() for p in body.parameters() if p.requires_grad)
    split = split_at_cut(body)
    assert split is not None
    images = torch.randint(0, 256, (3, *body.image_shape), dtype=torch.uint8)
    with torch.inference_mode():
        assert torch.allclose(split.above(split.below(images)), body(images), rtol=1e-4, atol=1e-6)
    inside = {id(parameter) for parameter in body.parameters()}
    assert all(id(parameter) in inside for parameter in split.above.parameters()), "tuning the part must tune the whole"


def test_lower_blocks_take_smaller_steps() -> None:
    body = ImageBody(find("resnet-18"))
    scales = lr_scales(body, 0.8)
    by_block = [scales[block.names[0]] for block in blocks(body)]
    assert by_block == sorted(by_block)
    assert by_block[-1] == pytest.approx(0.8) and by_block[0] == pytest.approx(0.8**8)
    assert set(scales) == {name for name, _ in body.named_parameters()}


def test_layers_thaw_from_the_top(project: Project, own: Path) -> None:
    """After the first of six epochs the lower blocks are as they came, after all they are not."""
    seen = []
    for event in run(project, plan(own, gradual=True, epochs=6)):
        if isinstance(event, Checkpoint) and Path(event.path, "last.safetensors").is_file():
            seen.append(load_file(Path(event.path) / "last.safetensors"))
    original = load_file(own / "model.safetensors")
    names = [name for name in original if f"network.0.network.{name}" in seen[0] and original[name].ndim > 1]
    changed = [
        {name for name in names if not np.array_equal(state[f"network.0.network.{name}"], original[name])}
        for state in seen
    ]
    assert 0 < len(changed[0]) < len(changed[2]) == len(names)
    assert "conv_head.weight" in changed[0] and "conv_stem.weight" not in changed[0]


KILLED = """
import os, sys
from pathlib import Path
from transferstudio.events import Checkpoint
from transferstudio.project import Project
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.operations.training import run
project = Project.open(Path(sys.argv[1]))
for event in run(project, TrainingPlan(backbone=sys.argv[2], method=Method.FULL, device="cpu", epochs=4)):
    if isinstance(event, Checkpoint) and event.epoch == 2:
        os.kill(os.getpid(), 9)
"""


def test_a_killed_run_goes_on_and_ends_with_the_same_weights(tmp_path: Path, own: Path) -> None:
    write_class_folders(tmp_path / "photos", each=25)
    weights = []
    for name in ("whole", "killed"):
        with Project.create(tmp_path / f"{name}.tsproj") as project:
            finish(import_dataset(project, tmp_path / "photos"))
            if name == "whole":
                finish(run(project, plan(own, epochs=4)))
        if name == "killed":
            line = [sys.executable, "-c", KILLED, str(project.folder), str(own)]
            assert subprocess.run(line, cwd=ROOT, check=False).returncode == -9
        with Project.open(tmp_path / f"{name}.tsproj") as project:
            if name == "killed":
                (left,) = project.runs.interrupted()
                events, _ = collect(resume(project, left.id))
                assert any(
                    isinstance(event, Note) and event.text.startswith("Resumed after epoch 2 of ") for event in events
                )
            last = project.runs.latest()
            weights.append(
                (
                    load_file(last.folder / "best.safetensors"),
                    json.loads((last.folder / "report.json").read_text())["scores"],
                )
            )
            assert {path.name for path in last.folder.iterdir()} == {"best.safetensors", "report.json", "report.html"}
    (first, scores), (second, scores_again) = weights
    assert first.keys() == second.keys() and scores == scores_again
    assert all(np.array_equal(first[key], second[key]) for key in first), "bit for bit"


def test_a_run_that_ended_cannot_be_resumed(project: Project, own: Path) -> None:
    result = finish(run(project, plan(own, Method.HEAD)))
    with pytest.raises(TrainingError, match="already ended"):
        finish(resume(project, result.run_id))


def test_cancelling_keeps_the_best_so_far_usable(project: Project, own: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    after: list[Event] = []
    work = run(project, plan(own, epochs=50), stop=stop)
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            result = end.value
            break
        if stop.is_set():
            after.append(event)
        if isinstance(event, Checkpoint) and event.epoch == 2:
            stop.set()
    assert not [event for event in after if isinstance(event, Progress)], "nothing more is computed"
    assert result.report.scoring.on == ScoredOn.VALIDATION
    assert project.runs.get(result.run_id).state == "cancelled"
    assert finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out")).model.parity.passed


def test_few_labels_are_tuned_with_cross_validation(tmp_path: Path, own: Path) -> None:
    write_class_folders(tmp_path / "photos", each=6)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        events, result = collect(run(project, plan(own, Method.SCRATCH, epochs=2)))
    stages = [event.stage for event in events if isinstance(event, Finished) and "epoch" in event.stage]
    epochs = [f"epoch {epoch} of 2" for epoch in (1, 2)]
    assert stages == [f"fold {fold} of 3, {epoch}" for fold in (1, 2, 3) for epoch in epochs] + epochs
    assert result.report.scoring == Scoring(ScoredOn.CROSS_VALIDATION, folds=3)
    assert result.report.scored_samples == 12


def test_a_device_that_is_not_there_is_said(project: Project, own: Path) -> None:
    with pytest.raises(TrainingError, match="no device"):
        finish(run(project, TrainingPlan(backbone=str(own), method=Method.FULL, device="tpu")))


@pytest.mark.slow
def test_a_kept_head_stays_on_the_size_that_the_network_knows(tmp_path: Path) -> None:
    """Small pictures are fine-tuned at a small size; the head that fine-tuning has to beat, and that is kept, sees them at its own."""
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=6)))
        plan = TrainingPlan(method=Method.FULL, epochs=1, learning_rate=1e-9, device="cpu")
        assert input_size(project, plan, find(plan.backbone)) == 96
        report = finish(run(project, plan)).report
        assert (report.method, report.input_size) == ("head", 224)
        alone = finish(run(project, TrainingPlan())).report
        assert report.score == alone.score
