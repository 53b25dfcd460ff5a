"""Damaged files of runs: what a trained network, its report and its checkpoint are read from."""

from __future__ import annotations

from inspect import signature
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import nn

from tests.mutation.damage import in_bytes, in_json
from tests.mutation.reading import shown
from tests.mutation.trial import Trial
from tests.reports import of_classes
from transferstudio.errors import StudioError
from transferstudio.project import Project
from transferstudio.project.runs import REPORT, Run
from transferstudio.tasks import load_report
from transferstudio.tasks.classification.trained import load_classifier
from transferstudio.training.checkpoint import LAST, load_checkpoint, save_checkpoint
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.trained import BEST, save_report, save_trained

WIDTH = 4


def run_trials(workspace: Path) -> dict[str, Trial]:
    """``workspace``: an empty folder for a project and the files of a run."""
    project = Project.create(workspace / "runs.tsproj")
    run = project.runs.start(TrainingPlan().as_json())
    head = LinearHead(np.ones((2, WIDTH), np.float32), np.zeros(2, np.float32), 1.5)
    save_trained(run.folder, [head], body={"stem.weight": np.ones((3, 3), np.float32)})
    save_report(run.folder, of_classes([(1, 0, 0, 0.75), (2, 1, 0, 0.5)]))
    network, optimizer = _network()
    network(torch.ones(1, WIDTH)).sum().backward()
    optimizer.step()
    given = {"classes": []} if "classes" in signature(save_checkpoint).parameters else {}
    save_checkpoint(run.folder, network, optimizer, {"epoch": 3, "best": 0.5}, **given)
    files = {name: (run.folder / name).read_bytes() for name in (BEST, REPORT, LAST)}

    def trial(random: Random, folder: Path) -> str:
        name = random.choice(list(files))
        for other, content in files.items():
            (folder / other).write_bytes(content)
        (folder / name).write_bytes((in_tensors if name.endswith(".safetensors") else _in_report)(random, files[name]))
        here = Run(run.id, run.plan, "finished", run.created_at, None, {}, folder)
        try:
            _use(project, here, given)
        except StudioError as error:
            shown(str(error))
            return "refused in a sentence"
        return "read"

    return {"checkpoints": trial}


def _network() -> tuple[nn.Module, torch.optim.Optimizer]:
    torch.manual_seed(0)
    network = nn.Linear(WIDTH, 2)
    return network, torch.optim.AdamW(network.parameters())


def _use(project: Project, run: Run, given: dict[str, Any]) -> None:
    """Reads all there is, and answers and learns on with it."""
    network, optimizer = _network()
    load_checkpoint(run.folder, network, optimizer, **given)
    network(torch.ones(1, WIDTH)).sum().backward()
    optimizer.step()
    report = load_report(run).named(project)
    shown(report.in_words())
    shown(report.page())
    trained = load_classifier(run, project)
    for head in trained.heads:
        head.probabilities(np.ones((1, head.weight.shape[1]), np.float32))
    for name in trained.classes:
        shown(name)


def in_tensors(random: Random, data: bytes) -> bytes:
    """A file of tensors whose list of names, shapes and kinds is damaged, or its bytes."""
    if random.random() < 0.4:
        return in_bytes(random, data)
    size = int.from_bytes(data[:8], "little")
    header = in_json(random, data[8 : 8 + size])
    return len(header).to_bytes(8, "little") + header + data[8 + size :]


def _in_report(random: Random, data: bytes) -> bytes:
    return random.choice((in_json, in_json, in_bytes))(random, data)
