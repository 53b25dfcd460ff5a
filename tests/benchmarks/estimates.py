"""Whether the times that the window tells before a run are right within a factor of two, for each task and method.

    python -m tests.benchmarks.estimates
    python -m tests.benchmarks.estimates --only raccoons head

Two epochs where a network is fine-tuned (pairs have their own); what was measured before stays in the table.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import find
from transferstudio.events import finish
from transferstudio.operations.estimates import expected_seconds
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.sample_data.sets import write_digits
from transferstudio.tasks import find_task
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.throughput import measure_speed

EPOCHS = setting(2, 1)
ROWS = RESULTS / "estimates_rows.json"
PICTURES = (Method.HEAD, Method.LAST_BLOCKS, Method.FULL)
RUNS = {
    "ants-bees": ("image-classification/ants-bees", PICTURES),
    "digits": ("", PICTURES),
    "irony": ("text-classification/irony", (Method.HEAD, Method.LORA, Method.FULL)),
    "raccoons": ("object-detection/raccoons", PICTURES),
    "xquad-en": ("question-answering/xquad-en", (Method.HEAD, Method.LAST_BLOCKS, Method.FULL)),
}


def measured(name: str, folder: Path, method: Method) -> dict[str, Any]:
    """One run in a project of its own, and what was told before it."""
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        if name == "digits":
            folder = write_digits(Path(work), per_class=60)[0]
        finish(import_dataset(project, folder))
        backbone = find(find_task(project.task).info.default_backbone)
        finish(measure_speed(backbone))  # the first one converts the network
        speed = finish(measure_speed(backbone))
        plan = TrainingPlan(backbone=backbone.name, method=method, epochs=EPOCHS)
        low, high = expected_seconds(project, plan, speed)
        start = time.perf_counter()
        finish(run(project, plan))
        seconds = time.perf_counter() - start
    return {"set": name, "method": str(method), "speed": speed, "low": low, "high": high, "seconds": seconds}


def main() -> None:
    """Runs what is asked for, and writes the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="*", default=[], help="words that a run must have")
    arguments = parser.parse_args()
    rows = kept(ROWS)
    for name, (folder, methods) in setting(list(RUNS.items()), [("irony", RUNS["irony"])]):
        for method in setting(methods, methods[:1]):
            if all(word in (name, method) for word in arguments.only):
                rows = [row for row in rows if (row["set"], row["method"]) != (name, method)]
                rows.append(measured(name, DATA / folder, method))
                keep(ROWS, rows)
    table = [
        {
            "set": row["set"],
            "method": row["method"],
            "samples a second, frozen": f"{row['speed']:.0f}",
            "told": f"{row['low']:.0f} – {row['high']:.0f} s",
            "took": f"{row['seconds']:.0f} s",
            "within": "yes" if row["low"] <= row["seconds"] <= row["high"] else "no",
        }
        for row in rows
    ]
    notes = f"The default network of each task; {EPOCHS} epochs where a network is tuned."
    write("estimates", "How long it takes: told, and taken", table, notes=notes)


if __name__ == "__main__":
    main()
