"""Seconds from opening a fresh sample project to the first suggestions, on a computer that has never run the program.

    python -m tests.benchmarks.first_labels

Each start is a process of its own with an empty home folder; the window is on screen before the project is opened. “Converted” is what
a network costs that does not come as a graph in ``resources/bodies``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones import onnx_body
from transferstudio.events import finish
from transferstudio.operations.recommended_backbone import recommended_backbone
from transferstudio.project import Project
from transferstudio.sample_data.sets import SAMPLES, import_sample
from transferstudio.tasks import find_task

SETS = setting(("Leaves", "Messages"), ("Leaves",))
REPEATS = setting(3, 1)
LIMIT_S = 300


def seconds(folder: Path, *, shipped: bool) -> float:
    """From opening the project to suggestions; ``shipped``: with the graph that the program brings."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    app = QApplication([])
    app.setOrganizationName("transferstudio-benchmark")
    app.setApplicationName("first-labels")
    window = MainWindow()
    window.show()
    app.processEvents()
    window.grab()
    with mock.patch.object(onnx_body, "shipped", onnx_body.shipped if shipped else lambda *_: None):
        begun = time.perf_counter()
        window.session.open(folder / "p.tsproj")
        while window.data.live.suggestions is None and time.perf_counter() < begun + LIMIT_S:
            app.processEvents()
            time.sleep(0.002)
        taken = time.perf_counter() - begun
    assert window.data.live.suggestions is not None, "there were no suggestions"
    window.close()
    return taken


def measured(name: str, *, shipped: bool) -> tuple[list[float], int, str]:
    """Seconds of each start, how many samples the project has, and the network that looks at them."""
    taken, count, backbone = [], 0, ""
    for _ in range(REPEATS):
        with tempfile.TemporaryDirectory() as work:
            folder = Path(work)
            with Project.create(folder / "p.tsproj") as project:
                finish(import_sample(project, next(one for one in SAMPLES if one.name == name)))
                count, backbone = project.samples.count(), recommended_backbone(project, find_task(project.task))
            line = [sys.executable, "-m", "tests.benchmarks.first_labels", str(folder), str(int(shipped))]
            home = {"HOME": work, "XDG_CACHE_HOME": str(folder / "cache"), "LOCALAPPDATA": work}
            result = subprocess.run(line, capture_output=True, text=True, check=True, env={**os.environ, **home})
            taken.append(float(json.loads(result.stdout.splitlines()[-1])))
    return sorted(taken), count, backbone


def main() -> None:
    """Measures and writes the table."""
    rows = []
    for name in SETS:
        row: dict[str, object] = {}
        for way, shipped in (("converted", False), ("graph that comes with the program", True)):
            taken, count, backbone = measured(name, shipped=shipped)
            row = row or {"sample project": name, "samples": count, "network": backbone}
            row[way] = f"{taken[len(taken) // 2]:.1f} s ({taken[0]:.1f}–{taken[-1]:.1f})"
        rows.append({**row, "aim": "≤ 5 s"})
    notes = "Median (fastest–slowest) of the starts; each with an empty home folder, so nothing is cached."
    write("first_labels", "First suggestions of a fresh project", rows, notes=notes, repeats=REPEATS)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(seconds(Path(sys.argv[1]), shipped=bool(int(sys.argv[2])))))
    else:
        main()
