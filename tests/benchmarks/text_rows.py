"""A table of many texts: how long the import takes and how much memory, for growing numbers of rows.

python -m tests.benchmarks.text_rows                   # 100,000 and 1,000,000
"""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from transferstudio.events import finish
from transferstudio.project import Project
from transferstudio.project.browsing import Filter, sample_ids
from transferstudio.project.importing import import_dataset

COUNTS = setting((100_000, 1_000_000), (1_000,))
WORDS = 5_000  # different ones


def write_table(path: Path, count: int) -> None:
    """A CSV of texts of 5 to 40 words, each with one of 20 labels."""
    generator = np.random.default_rng(0)
    words = np.array([f"word{number}" for number in range(WORDS)])
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label"])
        for number in range(count):
            text = " ".join(words[generator.integers(0, WORDS, generator.integers(5, 40))])
            writer.writerow([f"{text} {number}", f"kind {number % 20}"])


def measure(folder: Path) -> None:
    """Imports the table in this process, and prints what was measured as JSON."""
    with Project.create(folder / "p.tsproj") as project:
        start = time.perf_counter()
        report = finish(import_dataset(project, folder / "texts.csv"))
        imported = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        start = time.perf_counter()
        shown = len(sample_ids(project, project.classes.default_field().id, Filter()))
        listed = time.perf_counter() - start
    assert shown == report.added
    print(
        json.dumps(
            {
                "rows": f"{report.added:,}",
                "file, MB": f"{(folder / 'texts.csv').stat().st_size / 1e6:.0f}",
                "import, s": f"{imported:.0f}",
                "ms a row": f"{imported / report.added * 1000:.3f}",
                "peak memory of the import, MB": f"{peak:.0f}",
                "listed for the browser, s": f"{listed:.2f}",
            }
        )
    )


def main() -> None:
    """Measures each number in a process of its own and writes the table."""
    if len(sys.argv) == 3 and sys.argv[1] == "--measure":
        measure(Path(sys.argv[2]))
        return
    rows = []
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            write_table(Path(folder) / "texts.csv", count)
            line = [sys.executable, "-m", "tests.benchmarks.text_rows", "--measure", folder]
            rows.append(json.loads(subprocess.run(line, capture_output=True, text=True, check=True).stdout))
    write(
        "text_rows",
        "A table of many texts",
        rows,
        notes="A CSV of texts of 5 to 40 words; rows stream into the project.",
    )


if __name__ == "__main__":
    main()
