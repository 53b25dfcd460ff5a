"""Peak memory of importing and extracting few and many images, each in a process of its own.

python -m tests.benchmarks.memory
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from tests.conftest import picture
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.extraction import ExtractionSamples, extract, onnx_runner

COUNTS = setting((2_000, 20_000), (4,))


def measure(folder: Path, count: int) -> None:
    """Imports and extracts, then prints the peak resident set in MB."""
    source = folder / "images" / "all"
    source.mkdir(parents=True)
    for number in range(count):
        picture(number, size=(320, 240), hue=number % 3).save(source / f"{number:06d}.jpg", quality=85)
    backbone = find("efficientnet-lite0")
    weights = at_hand(backbone)
    assert weights is not None
    body = finish(frozen_body(backbone, weights))
    with Project.create(folder / "p.tsproj") as project:
        finish(import_dataset(project, folder / "images"))
        samples = [s for s in project.samples.all() if s.path is not None]
        items = ExtractionSamples(
            [s.hash for s in samples], lambda index: samples[index].name, [s.path for s in samples if s.path]
        )
        finish(extract(project.cache / "features" / "x", onnx_runner(body), backbone.preprocessing, items))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    """Measures each count in a new process and writes the table."""
    if len(sys.argv) == 3:
        measure(Path(sys.argv[1]), int(sys.argv[2]))
        return
    peaks = []
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            line = [sys.executable, "-m", "tests.benchmarks.memory", folder, str(count)]
            peaks.append(float(subprocess.run(line, capture_output=True, text=True, check=True).stdout.split()[-1]))
    rows = [
        {"images": f"{count:,}", "peak memory, MB": f"{peak:.0f}", "× the first": f"{peak / peaks[0]:.2f}"}
        for count, peak in zip(COUNTS, peaks, strict=True)
    ]
    write(
        "memory",
        "Memory does not grow with the data",
        rows,
        notes="Import and feature extraction of 320 × 240 JPEG files. Aim: below 1.10.",
    )


if __name__ == "__main__":
    main()
