"""How many pictures a second a detector looks through, as exported and in torch, and how much memory many of them take.

    python -m tests.benchmarks.detection_speed

One detector is trained for an epoch on the raccoons at each input size; speed depends on neither how good it is nor on what it finds.
Each picture goes through alone, as it does in use: decoded and letterboxed before the clock starts in torch, decoded before it in the
file, which letterboxes by itself. The ways take turns, so that whatever else the computer does slows all of them.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import BoxPredictor
from transferstudio.tasks.object_detection.inference import detect
from transferstudio.tasks.object_detection.training import load_boxes
from transferstudio.training.plan import Method, TrainingPlan

PICTURES, ROUNDS = setting((40, 5), (2, 1))
MANY = setting((100, 1000), (1, 2))  # pictures whose memory is compared
LOOK = """
import json, re, sys
from pathlib import Path
from transferstudio.runtime import BoxPredictor

many, pictures, found = json.loads(sys.argv[2]), sys.argv[3:], []
predictor = BoxPredictor(sys.argv[1])
for number in range(1, many[-1] + 1):
    predictor.find(pictures[number % len(pictures)])
    if number in many:  # the peak of this process alone; getrusage would tell that of the one that began it
        found.append(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024)
print(json.dumps(found))
"""


def measured(size: int) -> list[dict[str, str]]:
    """The rows of one input size."""
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        finish(import_dataset(project, DATA / "object-detection" / "raccoons"))
        result = finish(run(project, TrainingPlan(method=Method.HEAD, epochs=1, input_size=size)))
        done = project.runs.get(result.run_id)
        out = Path(work) / "out"
        finish(export_run(project, done, out, int8=True))
        trained = load_boxes(done.folder, project)
        letterbox = Letterbox(trained.limits.height, trained.limits.width)
        loaded = [letterbox.load(path) for path in _pictures()]
        whole = [np.asarray(image.convert("RGB"))[None] for image, _ in loaded]
        boxed = [letterbox.apply(image, size)[None] for image, size in loaded]
        sizes = [size for _, size in loaded]
        network = trained.network.to(memory_format=torch.channels_last)
        # An int8 file that detects clearly worse is not exported.
        paths = {"fp32": out / "model.onnx", "int8": out / "model-int8.onnx"}
        files = {kind: BoxPredictor(path) for kind, path in paths.items() if path.is_file()}
        ways: dict[str, Callable[[int], object]] = {
            "torch, eager": lambda index: detect(network, boxed[index], [sizes[index]], trained.limits, exact=True),
        } | {f"exported, {kind}": partial(_predict, file, whole) for kind, file in files.items()}
        seconds: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(ROUNDS):
            for way, look in ways.items():
                start = time.perf_counter()
                for index in range(len(loaded)):
                    look(index)
                seconds[way].append((time.perf_counter() - start) / len(loaded))
        memory = {kind: _memory(paths[kind]) for kind in files}
    torch_seconds = statistics.median(seconds["torch, eager"])
    rows = []
    for way, times in seconds.items():
        middle = statistics.median(times)
        kind = way.rpartition(" ")[2]
        rows.append(
            {
                "input": f"{letterbox.width} × {letterbox.height}",
                "way": way,
                "pictures a second": f"{1 / middle:.1f}",
                "against torch": f"{torch_seconds / middle:.2f}",
                f"MB after {MANY[0]} / {MANY[1]} pictures": " / ".join(f"{mb:.0f}" for mb in memory.get(kind, [])),
            }
        )
    return rows


def _predict(file: BoxPredictor, images: list[np.ndarray], index: int) -> object:
    return file.run(images[index])


def _pictures() -> list[Path]:
    return sorted((DATA / "object-detection" / "raccoons").rglob("*.jpg"))[:PICTURES]


def _memory(model: Path) -> list[float]:
    """The largest memory of a process that holds nothing but the exported file, after few pictures and after many."""
    line = [sys.executable, "-c", LOOK, str(model), json.dumps(MANY), *map(str, _pictures())]
    found: list[float] = json.loads(subprocess.run(line, capture_output=True, text=True, check=True).stdout)
    return found


def main() -> None:
    """Measures both input sizes and writes the table."""
    rows = [row for size in setting((320, 480), (64,)) for row in measured(size)]
    notes = (
        "EfficientNet-Lite0 with the program's pyramid and heads, one picture at a time, median of five rounds. Torch in channels_last, "
        "the letterbox left out of its time; decoding and suppression are in all of them."
    )
    write("detection_speed", "Looking through pictures", rows, notes=notes)


if __name__ == "__main__":
    main()
