"""Whether the times that the window tells before a run are right within a factor of two.

python -m tests.benchmarks.estimates
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks.results_table import write
from tests.conftest import DATA
from transferstudio.backbones.catalogue import find
from transferstudio.events import finish
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.samples import write_digits
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.run import run
from transferstudio.training.speeds import expected_seconds, input_share, measure_speed

EPOCHS = 3


def main() -> None:
    """Runs each method on two sets, and writes the table."""
    backbone = find("efficientnet-lite0")
    finish(measure_speed(backbone))
    speed = finish(measure_speed(backbone))
    rows = []
    with tempfile.TemporaryDirectory() as work:
        folders = {
            "ants-bees": DATA / "image-classification" / "ants-bees",
            "digits": write_digits(Path(work), per_class=60)[0],
        }
        for name, folder in folders.items():
            with Project.create(Path(work) / f"{name}.tsproj") as project:
                finish(import_dataset(project, folder))
                counts = [c.count for c in project.classes.list(project.classes.default_field().id)]
                for method in (Method.HEAD, Method.LAST_BLOCKS, Method.FULL):
                    plan = TrainingPlan(method=method, epochs=EPOCHS)
                    low, high = expected_seconds(
                        plan,
                        speed,
                        images=sum(counts),
                        unseen=sum(counts) if method == Method.HEAD else 0,
                        smallest_class=min(counts),
                        size=input_share(project, plan, backbone),
                    )
                    start = time.perf_counter()
                    finish(run(project, plan))
                    seconds = time.perf_counter() - start
                    rows.append(
                        {
                            "set": name,
                            "method": str(method),
                            "told": f"{low:.0f} – {high:.0f} s",
                            "took": f"{seconds:.0f} s",
                            "within": "yes" if low <= seconds <= high else "no",
                        }
                    )
    notes = f"EfficientNet-Lite0, {speed:.0f} images a second here; {EPOCHS} epochs where a network is tuned."
    write("estimates", "How long it takes: told, and taken", rows, notes=notes)


if __name__ == "__main__":
    main()
