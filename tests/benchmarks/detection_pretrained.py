"""Finding things in few pictures, with and without the layers that were pre-trained on pictures drawn by program.

    python -m tests.benchmarks.detection_pretrained        # what is not in the file yet; goes on where it stopped

As ``detection`` with few pictures, for Quick: the same pictures, seeds and defaults; only the first weights of pyramid and towers differ.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from unittest import mock

from tests.benchmarks.detection import _leave_unmarked
from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import find_task
from transferstudio.tasks.object_detection import training
from transferstudio.training.plan import Method, TrainingPlan

ROWS = RESULTS / "detection_pretrained_rows.json"
RUNS = [
    ("raccoons", 10, 2),
    ("raccoons", 50, 2),
    ("blood-cells", 10, 1),
    ("blood-cells", 50, 1),
]  # set, pictures, seeds
RUNS = setting(RUNS, [("raccoons", 6, 1)])


def measured(name: str, count: int, seed: int, *, pretrained: bool) -> dict[str, Any]:
    """One run from the files to the report."""
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        finish(import_dataset(project, DATA / "object-detection" / name))
        _leave_unmarked(project, count, seed)
        info = find_task(project.task).info
        plan = TrainingPlan(
            backbone=info.default_backbone,
            method=Method.HEAD,
            epochs=setting(info.default_epochs, 1),
            input_size=setting(None, 64),
            seed=seed,
        )
        start = time.perf_counter()
        load = training.load_pretrained_head if pretrained else lambda head, backbone: False
        with mock.patch.object(training, "load_pretrained_head", load):
            scores = finish(run(project, plan)).report.scores
        return {"map50": scores.map50.value, "map": scores.map.value, "seconds": time.perf_counter() - start}


def main() -> None:
    """Measures what is not in the file yet, then writes the table."""
    rows = kept(ROWS)
    done = {(row["set"], row["count"], row["seed"], row["pretrained"]) for row in rows}
    for name, count, seeds in RUNS:
        for seed in range(seeds):
            for pretrained in (False, True):
                if (name, count, seed, pretrained) not in done:
                    found = measured(name, count, seed, pretrained=pretrained)
                    rows.append({"set": name, "count": count, "seed": seed, "pretrained": pretrained, **found})
                    keep(ROWS, rows)
    table = []
    for name, count, _ in RUNS:
        for pretrained in (False, True):
            own = [row for row in rows if (row["set"], row["count"], row["pretrained"]) == (name, count, pretrained)]
            if own:
                half, whole = (statistics.mean(row[key] for row in own) for key in ("map50", "map"))
                table.append(
                    {
                        "set": name,
                        "pictures that teach": count,
                        "seeds": len(own),
                        "pyramid and towers": "drawn pictures" if pretrained else "random",
                        "mAP50": f"{half:.3f}",
                        "mAP 50–95": f"{whole:.3f}",
                    }
                )
    notes = (
        "Means over the seeds; EfficientNet-Lite0, Quick. The layers were trained for four epochs on 6,000 pictures drawn by program "
        "(`installer/make_detection_head.py`), of one class; no photograph was used."
    )
    write("detection_pretrained", "Boxes from few images: pre-trained layers", table, notes=notes)


if __name__ == "__main__":
    main()
