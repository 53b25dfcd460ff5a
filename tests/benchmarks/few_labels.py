"""Accuracy by the number of labels: head, last blocks, full and scratch on four sets; goes on where it was interrupted.

    python -m tests.benchmarks.few_labels --seeds 5 --fine-tuned-seeds 1

The test images are the given ones (ants-bees) or a quarter drawn with the seed; every method sees the same labels.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.project.scoring import ScoredOn
from transferstudio.tasks.classification.labelled_samples import read_labelled_samples
from transferstudio.training.plan import METHODS, Method, TrainingPlan

SETS = setting(("ants-bees", "hand-signs", "flowers", "digits"), ("ants-bees",))  # digits: scikit-learn's
COUNTS = setting((5, 10, 20, 50, 0), (2,))  # labels a class; 0: all
ROWS = RESULTS / "few_labels_rows.json"
TEST_SHARE = 0.25
BEST = {
    "backbone": "efficientnet-lite2",
    "epochs": 12,
    "input_size": 192,
}  # what the hard set at full data is fine-tuned with as well


def folder_of(name: str, work: Path) -> Path:
    """Where the images of a set are; those of scikit-learn's digits are written into ``work``."""
    if name != "digits":
        return DATA / "image-classification" / name
    from sklearn.datasets import load_digits

    digits = load_digits()
    for index, (pixels, target) in enumerate(zip(digits.images, digits.target, strict=True)):
        file = work / "digits" / str(target) / f"{index:04}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray((pixels * 15.9).astype(np.uint8)).resize((64, 64)).save(file)
    return work / "digits"


def measure(project: Project, count: int, seed: int, plan: TrainingPlan) -> dict[str, Any]:
    """One run with ``count`` labels a class; the project is as before afterwards."""
    labelled = read_labelled_samples(project)
    generator = np.random.default_rng(seed)
    given = labelled.splits != ""
    test = (
        np.isin(labelled.splits, ("validation", "test"))
        if given.any()
        else generator.random(len(labelled)) < TEST_SHARE
    )
    dropped = []
    for target in range(len(labelled.classes)):
        indices = generator.permutation(np.flatnonzero(~test & (labelled.targets == target)))
        dropped += labelled.ids[indices[count or len(indices) :]].tolist()
    mark = project.can_undo()
    field = project.classes.default_field().id
    project.samples.set_split(labelled.ids[test].tolist(), Split.TEST)
    project.samples.set_split(labelled.ids[~test].tolist(), None)
    project.annotations.clear(dropped, field)
    start = time.perf_counter()
    try:
        report = finish(run(project, plan)).report
    finally:
        while project.can_undo() != mark:
            project.undo()
    assert report.scoring.on == ScoredOn.TEST, report.scoring
    return {
        "accuracy": report.score.value,
        "kept": report.method,
        "seconds": time.perf_counter() - start,
        "tested": report.scored_samples,
    }


def main() -> None:
    """Measures what is not in the file yet, then writes the table and the plot."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=5, help="for the head")
    parser.add_argument("--tuned-seeds", type=int, default=5, help="for the methods that tune")
    parser.add_argument("--minutes", type=float, default=600, help="no new run after this time")
    arguments = parser.parse_args()
    rows = kept(ROWS)
    done = {(row["set"], row["count"], row["method"], row["seed"], row["backbone"]) for row in rows}
    jobs = [
        (name, count, method, seed, TrainingPlan(method=method, seed=seed, epochs=5 if count == 0 else 8))
        for seed in range(max(arguments.seeds, arguments.tuned_seeds))
        for method in METHODS
        if seed < (arguments.seeds if method == Method.HEAD else arguments.tuned_seeds)
        for count in COUNTS
        for name in SETS
    ]
    jobs.insert(0, ("flowers", 0, Method.FULL, 0, TrainingPlan(method=Method.FULL, **BEST)))  # type: ignore[arg-type]
    jobs = setting(jobs, [job for job in jobs if job[2] == Method.HEAD][:1])
    jobs.sort(key=lambda job: job[2] != Method.HEAD)
    end = time.monotonic() + 60 * arguments.minutes
    with tempfile.TemporaryDirectory() as work:
        projects: dict[str, Project] = {}
        for name, count, method, seed, plan in jobs:
            if (name, count, method, seed, plan.backbone) in done or time.monotonic() > end:
                continue
            if name not in projects:
                projects[name] = Project.create(Path(work) / f"{name}.tsproj")
                finish(import_dataset(projects[name], folder_of(name, Path(work)), copy=False))
            found = measure(projects[name], count, seed, plan)
            rows.append(
                {"set": name, "count": count, "method": method, "seed": seed, "backbone": plan.backbone, **found}
            )
            keep(ROWS, rows)
    report(rows)


def report(rows: list[dict[str, Any]]) -> None:
    """The table of means, and the plot."""
    groups: dict[tuple[str, str, str], dict[int, list[float]]] = {}
    for row in rows:
        groups.setdefault((row["set"], row["method"], row["backbone"]), {}).setdefault(row["count"], []).append(
            row["accuracy"]
        )
    table = [
        {"set": name, "method": method, "network": backbone}
        | {f"{count or 'all'} a class": _cell(values.get(count, [])) for count in COUNTS}
        for (name, method, backbone), values in sorted(groups.items())
    ]
    notes = (
        "Mean accuracy on test images (number of seeds). A tuned network replaces the head it started from only where it is clearly "
        "better on images it did not learn from; elsewhere the head is kept, and the score is the head's. Scratch is for comparison."
    )
    write("few_labels", "Accuracy by the number of labels", table, notes=notes)
    _plot(groups)


def _cell(values: list[float]) -> str:
    return f"{statistics.mean(values):.1%} ({len(values)})" if values else "–"


def _plot(groups: dict[tuple[str, str, str], dict[int, list[float]]]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg  # here: only the plot needs a window system

    app = pg.mkQApp()
    view = pg.GraphicsLayoutWidget(size=(1200, 360))
    view.setBackground("w")
    colours = {"head": "#2f6fed", "last-blocks": "#12805c", "full": "#d08a1d", "scratch": "#c4320a"}
    for name in SETS:
        plot = view.addPlot(title=name)
        plot.addLegend(offset=(-10, -10))
        plot.setLabel("bottom", "labels a class (last point: all)")
        plot.getAxis("bottom").setTicks([[(index, str(count or "all")) for index, count in enumerate(COUNTS)]])
        plot.setYRange(0, 100)
        for (where, method, backbone), values in groups.items():
            if where == name and backbone == "efficientnet-lite0":
                found = [
                    (index, 100 * statistics.mean(values[count]))
                    for index, count in enumerate(COUNTS)
                    if values.get(count)
                ]
                xs, ys = [point[0] for point in found], [point[1] for point in found]
                plot.plot(xs, ys, pen=pg.mkPen(colours[method], width=2), symbol="o", symbolSize=5, name=method)
    view.show()
    app.processEvents()
    view.grab().save(str(RESULTS / "few_labels.png"))


if __name__ == "__main__":
    main()
