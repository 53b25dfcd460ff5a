"""Each method on its own, of those that a person could have chosen; goes on where it was interrupted.

python -m tests.benchmarks.automatic
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.few_labels import folder_of
from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.events import finish
from transferstudio.operations.auto_method import decide
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import find_task
from transferstudio.training.plan import Method, TrainingPlan

ROWS = RESULTS / "automatic_rows.json"
IMAGES = setting(("ants-bees", "hand-signs", "digits", "flowers"), ("ants-bees",))
TEXTS = setting(("irony", "sst2", "sst2, 128 labels", "banking77"), ())
MOST = setting(2000, 80)  # samples of a set, drawn with a fixed seed
TEST_SHARE = 0.35
MINUTES = 60.0  # for a run


def project_of(name: str, work: Path) -> Project:
    """A project with at most :data:`MOST` samples of a set, of which some test."""
    project = Project.create(work / "p.tsproj")
    called, _, few = name.partition(", ")
    folder = DATA / "text-classification" / called if name in TEXTS else folder_of(called, work)
    finish(import_dataset(project, folder, copy=False))
    field = project.classes.default_field().id
    rows = sorted(project.annotations.labelled(field), key=lambda row: row.hash)
    teaching = [row.sample_id for row in rows if row.split != "test"]
    order = np.random.default_rng(0).permutation(teaching)
    most = int(few.split()[0]) if few else MOST
    project.annotations.clear(order[most:].tolist(), field)
    if few:  # what tests is the given split, and not a share of the few
        return project
    project.annotations.clear([row.sample_id for row in rows if row.split == "test"][MOST:], field)
    return project


def methods(name: str) -> list[Method]:
    """Those that a person would consider for a set: on images *Balanced* and LoRA are no better than Full (few_labels), nor is Full than LoRA on
    texts (few_labels_text)."""
    if name not in TEXTS:
        return [Method.HEAD, Method.FULL]
    return [Method.HEAD, *([Method.CONTRASTIVE] if "labels" in name else []), Method.LORA]


def measured(name: str, method: Method) -> dict[str, Any]:
    """A run in a new project in which nothing was computed yet."""
    with tempfile.TemporaryDirectory() as work, project_of(name, Path(work)) as project:
        info = find_task(project.task).info
        start = time.perf_counter()
        plan = TrainingPlan(
            backbone=info.default_backbone, method=method, epochs=info.default_epochs, test_share=TEST_SHARE
        )
        report = finish(run(project, plan)).report
        return {
            "set": name,
            "method": method.called,
            "accuracy": report.score.value,
            "kept": report.method.called,
            "seconds": time.perf_counter() - start,
            "taught": report.samples.train + report.samples.validation,
            "tested": report.scored_samples,
        }


def automatic(name: str, singles: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What is decided, and how long that takes. A run by the same plan is the same on a processor, so that one which was measured already counts; its
    features are counted twice then. A new head is trained whole: there they are most of the time."""
    with tempfile.TemporaryDirectory() as work, project_of(name, Path(work)) as project:
        info = find_task(project.task).info
        plan = TrainingPlan(
            backbone=info.default_backbone,
            method=Method.AUTO,
            epochs=info.default_epochs,
            test_share=TEST_SHARE,
            within=MINUTES,
        )
        start = time.perf_counter()
        decision = finish(decide(project, plan, any_backbone=False))
        assert decision.plan.epochs == plan.epochs
        called = decision.plan.method.called
        if decision.plan.method == Method.HEAD:
            finish(run(project, decision.plan))
        seconds = time.perf_counter() - start + (0 if called == "quick" else singles[called]["seconds"])
    return {
        "set": name,
        "method": "auto",
        "decided": called,
        "seconds": seconds,
        "accuracy": singles[called]["accuracy"],
    }


def main() -> None:
    """Measures what is not in the file yet, and writes the table."""
    rows = kept(ROWS)
    known = {(row["set"], row["method"]): row for row in rows}
    for name in (*IMAGES, *TEXTS):
        for method in methods(name):
            if (name, method.called) not in known:
                rows.append(measured(name, method))
                known[name, method.called] = rows[-1]
                keep(ROWS, rows)
        if (name, "auto") not in known:
            rows.append(automatic(name, {one: row for (of, one), row in known.items() if of == name}))
            keep(ROWS, rows)
    report(rows)


def report(rows: list[dict[str, Any]]) -> None:
    """The table, from the rows."""
    table = []
    for name in dict.fromkeys(row["set"] for row in rows):
        of_set = [row for row in rows if row["set"] == name]
        auto = next((row for row in of_set if row["method"] == "auto"), None)
        singles = [row for row in of_set if row["method"] != "auto"]
        best = min(singles, key=lambda row: (-row["accuracy"], row["seconds"]))
        if auto is not None:
            table.append(
                {
                    "set": name,
                    "labels": singles[0]["taught"],
                    "each method": ", ".join(
                        f"{row['method']} {row['accuracy']:.1%} in {row['seconds']:.0f} s" for row in singles
                    ),
                    "decided": auto["decided"],
                    "points below the best": f"{100 * (best['accuracy'] - auto['accuracy']):.1f}",
                    "times as long": f"{auto['seconds'] / best['seconds']:.2f}",
                }
            )
    notes = (
        f"At most {MOST:,} samples of a set, {TEST_SHARE:.0%} of them test where no split is given; one seed, one thread, time limit {MINUTES:.0f} minutes. "
        "Aim: at most 1 point below the best single method, at most 1.5 times as long. A method that is no better than Quick on what validates keeps the "
        "head, and scores as Quick."
    )
    write("automatic", "The automatic method", table, notes=notes)


if __name__ == "__main__":
    main()
