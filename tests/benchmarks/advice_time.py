"""How long advice takes once features are cached, and the first time.

python -m tests.benchmarks.advice_time
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks.few_labels import folder_of
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.events import finish
from transferstudio.operations.advise import advise
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

IMAGES = setting(("ants-bees", "hand-signs", "flowers"), ("ants-bees",))
OTHERS = setting(
    {
        "banking77": "text-classification",
        "sst2": "text-classification",
        "waimai (Chinese)": "text-classification",
        "raccoons (boxes)": "object-detection",
    },
    {},
)


def main() -> None:
    """Measures and writes the table."""
    table = []
    for name in (*IMAGES, *OTHERS):
        with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
            folder = folder_of(name, Path(work)) if name in IMAGES else DATA / OTHERS[name] / name.split()[0]
            finish(import_dataset(project, folder, copy=False))
            seconds = []
            for _ in range(2):
                start = time.perf_counter()
                found = finish(advise(project, TrainingPlan()))
                seconds.append(time.perf_counter() - start)
        parts = {
            "networks": found.ranking,
            "distance": found.distance,
            "more labels": found.more_labels,
            "order": found.queue,
            "wrong labels": found.suspects,
        }
        row = {
            "set": name,
            "labels that teach": f"{found.labels:,}",
            "first, s": f"{seconds[0]:.0f}",
            "features cached, s": f"{seconds[1]:.1f}",
            "told": ", ".join(part for part, value in parts.items() if value is not None),
        }
        print(row, flush=True)
        table.append(row)
    write("advice_time", "How long advice takes", table, notes="Whole sets. Aim: 30 s with features cached.")


if __name__ == "__main__":
    main()
