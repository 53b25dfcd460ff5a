"""One process with two threads beside two processes with one each, on the same two cores: what sharing the work costs, and whether it changes the result.

python -m tests.benchmarks.parallel
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from tests.conftest import ROOT
from transferstudio.sample_data.sets import DIGITS_PER_CLASS, write_digits

JOBS = (
    ("digits, Quick", "digits", ("--method", "head")),
    ("digits, all layers, 2 epochs", "digits", ("--method", "full", "--epochs", "2")),
    ("blood cells, Quick, 4 epochs", "blood-cells", ("--method", "head", "--epochs", "4")),
)


def measure(
    source: Path, project: Path, words: tuple[str, ...], processes: int
) -> tuple[float, float, dict[str, float]]:
    """Seconds from the start of the command to its end, seconds of the run itself, and the score."""
    command = [sys.executable, "-m", "transferstudio", "train", str(source), "--project", str(project), *words]
    start = time.perf_counter()
    subprocess.run(
        [*command, "--processes", str(processes)],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ),
    )
    whole = time.perf_counter() - start
    report = json.loads(next((project / "runs").glob("*/report.json")).read_text("utf-8"))
    scores = report["scores"]
    return whole, report["seconds"], scores.get("accuracy") or scores["map50"]


def main() -> None:
    """Measures each job in both ways and writes the table."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        write_digits(work, per_class=setting(DIGITS_PER_CLASS, 6))
        sources = {"digits": work / "digits", "blood-cells": DATA / "object-detection" / "blood-cells"}
        for title, source, words in setting(JOBS, JOBS[:1]):
            found = [
                measure(sources[source], work / f"{source}-{processes}-{len(rows)}.tsproj", words, processes)
                for processes in (1, 2)
            ]
            (_, alone, one), (whole, together, two) = found
            rows.append(
                {
                    "job": title,
                    "one process, s": f"{alone:.1f}",
                    "two processes, s": f"{together:.1f}",
                    "ratio": f"{together / alone:.2f}",
                    "starting them, s": f"{whole - together:.1f}",
                    "score of one": f"{one['value']:.1%} ({one['low']:.1%}–{one['high']:.1%})",
                    "score of two": f"{two['value']:.1%}",
                }
            )
            print(rows[-1])
    write(
        "parallel",
        "Two processes beside one, on the same two cores",
        rows,
        notes="Both have the same two cores, so a ratio of 1 means that sharing the work costs nothing. “Starting them” is all that the "
        "command does beside the run: Python, torch, import of the data, torchrun.",
    )


if __name__ == "__main__":
    main()
