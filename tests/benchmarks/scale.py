"""Many small pictures: import, split, features and a head, with the time of each and the peak of memory, for growing numbers.

python -m tests.benchmarks.scale                       # 10,000 and 100,000
python -m tests.benchmarks.scale 1000000               # that row too: three quarters of an hour on two cores, and 8 GB of disk

Rows stay in ``results/scale_rows.json``, so that each number can be measured by itself.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import setting
from tests.conftest import small_backbone
from transferstudio.events import Finished, Work
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

COUNTS = setting((10_000, 100_000), (100,))
ROWS = RESULTS / "scale_rows.json"
SIDE, PATCHES, CLASSES = 48, 4, 10  # pixels; patches a side; classes


def paint(folder: Path, count: int) -> None:
    """Writes small pictures, each of its own, in a folder for each class: coloured patches; and a network."""
    small_backbone(folder / "own")
    folder = folder / "pictures"
    for label in range(CLASSES):
        (folder / f"class-{label}").mkdir(parents=True)
    for number in range(count):
        generator = np.random.default_rng(number)
        patches = generator.integers(0, 200, (PATCHES, PATCHES, 3), dtype=np.uint8)
        patches[number % CLASSES // PATCHES, number % CLASSES % PATCHES] = (
            255  # a white patch whose place tells the class
        )
        pixels = patches.repeat(SIDE // PATCHES, axis=0).repeat(SIDE // PATCHES, axis=1)
        Image.fromarray(pixels).save(folder / f"class-{number % CLASSES}" / f"{number:07d}.jpg", quality=60)


def seconds_of(work: Work[object], stages: dict[str, float]) -> None:
    """Runs work to its end and keeps how long each stage took."""
    for event in work:
        if isinstance(event, Finished):
            stages[event.stage] = stages.get(event.stage, 0.0) + event.seconds


def measure(folder: Path, count: int) -> None:
    """Does the whole job in this process, and prints what was measured as JSON."""
    stages: dict[str, float] = {}
    with Project.create(folder / "p.tsproj") as project:
        start = time.perf_counter()
        for _ in import_dataset(project, folder / "pictures", copy=False):
            pass
        imported = time.perf_counter() - start
        peak_of_import = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        start = time.perf_counter()
        seconds_of(run(project, TrainingPlan(backbone=str(folder / "own"), input_size=64)), stages)
        trained = time.perf_counter() - start
    print(
        json.dumps(
            {
                "images": f"{count:,}",
                "import, ms an image": f"{imported / count * 1000:.2f}",
                "features, ms an image": f"{stages['features'] / count * 1000:.2f}",
                "head, s": f"{stages['train the head']:.1f}",
                "near-duplicates, s": f"{stages['near-duplicates']:.1f}"
                if "near-duplicates" in stages
                else "with all else",
                "splits and all else, s": f"{trained - sum(stages.get(stage, 0.0) for stage in ('features', 'near-duplicates', 'train the head')):.1f}",
                "memory of the import, MB": f"{peak_of_import:.0f}",
                "of all, MB": f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}",
            }
        )
    )


STEPS = {"--paint": paint, "--measure": measure}


def main() -> None:
    """Measures each number in a process of its own and writes the table."""
    if len(sys.argv) == 4 and sys.argv[1] in STEPS:
        STEPS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
        return
    for count in [int(word) for word in sys.argv[1:]] or COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            # Each in a process of its own: a process inherits the peak of memory of the one that started it.
            output = [
                subprocess.run(
                    [sys.executable, "-m", "tests.benchmarks.scale", step, folder, str(count)],
                    capture_output=True,
                    text=True,
                    check=True,
                ).stdout
                for step in STEPS
            ]
        row = json.loads(output[-1].splitlines()[-1])
        rows = [*(other for other in kept(ROWS) if other["images"] != row["images"]), row]
        rows.sort(key=lambda one: int(one["images"].replace(",", "")))
        keep(ROWS, rows)
        write(
            "scale",
            "Many small pictures, left where they are",
            rows,
            notes=f"Pictures of {SIDE} × {SIDE} pixels; MobileNetV3-Small 0.5 with random weights at 64 pixels, so that the program itself is "
            "measured and not the network. Its features are unusually like each other, which makes near-duplicates slower to tell apart. "
            "Memory: the peak of what is resident.",
        )


if __name__ == "__main__":
    main()
