"""Photographs to an evaluated model: this program's head method against fastai, same weights, same cores, in one run.

    python -m tests.benchmarks.transfer_speed --fastai /path/to/fastai-environment/bin/python

Make that environment with: python3 -m venv ENV && ENV/bin/pip install fastai==2.8.12 timm==1.0.31
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Precision, TrainingPlan

EPOCHS = 5


def ours(folder: Path, precision: Precision) -> tuple[float, float]:
    """Seconds and accuracy, in a new project each time; imports of Python modules are not counted, as for the peer."""
    with tempfile.TemporaryDirectory() as work:
        start = time.perf_counter()
        with Project.create(Path(work) / "p.tsproj") as project:
            finish(import_dataset(project, folder))
            result = finish(run(project, TrainingPlan(precision=precision)))
        return time.perf_counter() - start, result.report.score.value


def peer(python: str, folder: Path, seed: int) -> tuple[float, list[float]]:
    """Seconds and accuracy a epoch of fastai."""
    weights = at_hand(find("efficientnet-lite0"))
    assert weights is not None
    script = Path(__file__).with_name("fastai_peer.py")
    line = [python, str(script), str(folder), str(weights.path), str(EPOCHS), str(seed)]
    out = subprocess.run(line, capture_output=True, text=True, check=True).stdout
    found = json.loads(out.strip().splitlines()[-1])
    return found["seconds"], found["accuracy"]


def main() -> None:
    """Runs all of it and writes the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--fastai", required=setting(True, False))
    parser.add_argument("--repeats", type=int, default=setting(3, 1))
    arguments = parser.parse_args()
    folder = DATA / "image-classification" / "ants-bees"
    for precision in Precision:  # converts the networks and warms the disk; the peer's weights are on disk as well
        ours(folder, precision)
    measured: dict[str, list[float]] = {"fp32": [], "int8": [], "fastai": []}
    accuracy: dict[str, list[float]] = {"fp32": [], "int8": [], "fastai": []}
    best = []
    for seed in range(arguments.repeats):
        for precision in Precision:
            seconds, value = ours(folder, precision)
            measured[precision].append(seconds)
            accuracy[precision].append(value)
        if arguments.fastai:
            seconds, values = peer(arguments.fastai, folder, seed)
            measured["fastai"].append(seconds)
            accuracy["fastai"].append(values[-1])
            best.append(max(values))
    names = {"fp32": "head, fp32 features", "int8": "head, int8 features"}
    names["fastai"] = f"fastai 2.8.12, frozen, {EPOCHS} epochs, default augmentation"
    base = statistics.median(measured["fastai"] or [0.0])
    rows = [
        {
            "what": names[key],
            "seconds (median)": f"{statistics.median(measured[key]):.1f}",
            "times faster than fastai": f"{base / statistics.median(measured[key]):.0f}",
            "accuracy (mean)": f"{statistics.mean(accuracy[key]):.1%}",
            "seconds of each repeat": ", ".join(f"{value:.1f}" for value in measured[key]),
        }
        for key in names
        if measured[key]
    ]
    notes = (
        "Ants and bees: 244 photographs to learn from, 153 to be scored on. From the folder to the score, everything included but the "
        "start of Python and its imports, and what is done once on a computer: converting the network to ONNX, and to int8. "
        f"fastai's best epoch: {statistics.mean(best or [0.0]):.1%} on average. Aim: 50 times, and 94 %."
    )
    write("transfer_speed", "Photographs to an evaluated model", rows, notes=notes, repeats=arguments.repeats)


if __name__ == "__main__":
    main()
