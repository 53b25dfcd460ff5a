"""Finding things with and without the last epochs, in which the images that chose the threshold teach as well.

    python -m tests.benchmarks.detection_final        # what is not in the file yet; goes on where it stopped

Quick, with the program's own defaults; scored on test images that neither taught nor chose anything. Raccoons are divided anew for each
seed; blood cells have their official test images.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from unittest import mock

from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import find_task
from transferstudio.training import plan as plans
from transferstudio.training.plan import Method, TrainingPlan

ROWS = RESULTS / "detection_final_rows.json"
SHARES = (0.0, plans.FINAL_SHARE)
RUNS = [(name, seed) for name, seeds in (("raccoons", 3), ("blood-cells", 1)) for seed in range(seeds)]
RUNS = setting(RUNS, RUNS[:1])


def measured(name: str, seed: int, share: float) -> dict[str, Any]:
    """One run from the files to the report."""
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        finish(import_dataset(project, DATA / "object-detection" / name, copy=False))
        info = find_task(project.task).info
        plan = TrainingPlan(
            backbone=info.default_backbone,
            method=Method.HEAD,
            epochs=setting(info.default_epochs, 2),
            input_size=setting(None, 64),
            seed=seed,
        )
        start = time.perf_counter()
        with mock.patch.object(plans, "FINAL_SHARE", share):
            report = finish(run(project, plan)).report
    scores = report.scores
    seconds = time.perf_counter() - start
    return {"map50": scores.map50.value, "map": scores.map.value, "seconds": seconds, "tested": report.scored_samples}


def main() -> None:
    """Measures what is not in the file yet, then writes the table."""
    rows = kept(ROWS)
    done = {(row["set"], row["seed"], row["share"]) for row in rows}
    for name, seed in RUNS:
        for share in SHARES:
            if (name, seed, share) not in done:
                rows.append({"set": name, "seed": seed, "share": share, **measured(name, seed, share)})
                keep(ROWS, rows)
    table = []
    for name in dict.fromkeys(row["set"] for row in rows):
        for share in SHARES:
            own = [row for row in rows if (row["set"], row["share"]) == (name, share)]
            if own:
                mean = {key: statistics.mean(row[key] for row in own) for key in ("map50", "map", "seconds", "tested")}
                table.append(
                    {
                        "set": name,
                        "seeds": len(own),
                        "test images": f"{mean['tested']:.0f}",
                        "validation images teach at the end": "yes" if share else "no",
                        "mAP50": f"{mean['map50']:.3f}",
                        "mAP 50–95": f"{mean['map']:.3f}",
                        "minutes": f"{mean['seconds'] / 60:.1f}",
                    }
                )
    write("detection_final", "Boxes: validation images teach at the end", table, notes="Means over the seeds; Quick.")


if __name__ == "__main__":
    main()
