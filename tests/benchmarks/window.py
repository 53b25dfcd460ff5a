"""How quickly the window answers: start, 100,000 images, scrolling, labelling, training beside it, memory.

    python -m tests.benchmarks.window [IMAGES]

Runs without a screen (Qt's offscreen platform), so that drawing is done by the processor, as it would be on a plain computer.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from tests.conftest import picture, write_class_folders
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.onnx_body import feature_key
from transferstudio.backbones.weights import at_hand
from transferstudio.project import Project
from transferstudio.project.features import writing
from transferstudio.training.plan import Method, TrainingPlan

IMAGES, FILES, WIDTH = setting(100_000, 5_000), setting(400, 20), 1280
LABELS, FRAMES = setting((60, 200), (3, 4))
BEAT_MS = 5
SETTLED_S = setting(3.0, 0.5)
START = (
    "import os, time; start = time.perf_counter(); os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
    "from PySide6.QtWidgets import QApplication\n"
    "app = QApplication([])\n"
    "from transferstudio.app.main_window import MainWindow\n"
    "window = MainWindow(); window.show(); app.processEvents(); window.grab()\n"
    "print(time.perf_counter() - start); window.close()"
)


def start_seconds() -> float:
    """Seconds from a warm Python to the painted window, the median of five starts."""
    runs = [
        subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
        for _ in range(setting(5, 1))
    ]
    return float(np.median([float(run.stdout) for run in runs]))


def large_project(folder: Path, images: int) -> None:
    """A project of so many images with features: the files of a few hundred pictures, each under many names."""
    (folder / "files").mkdir(parents=True)
    paths = [folder / "files" / f"{number}.jpg" for number in range(FILES)]
    for number, path in enumerate(paths):
        picture(number, size=(640, 480), hue=number % 3).save(path)
    with Project.create(folder / "big.tsproj") as project:
        with project.database.write() as edit:
            edit.executemany(
                "INSERT INTO samples (kind, hash, name, reference, width, height, created_at) "
                "VALUES ('image', ?, ?, ?, 640, 480, '2026-01-01T00:00:00')",
                ((f"{n:064x}", f"image{n:06d}.jpg", paths[n % FILES].as_uri()) for n in range(images)),
            )
        field = project.classes.default_field().id
        for name in ("red", "green", "blue"):
            project.classes.add(field, name)
        backbone = find(DEFAULT)
        weights = at_hand(backbone)
        assert weights is not None
        folder = project.cache / "features" / feature_key(backbone, weights, "fp32")
        generator = np.random.default_rng(0)
        centres = generator.normal(size=(3, WIDTH)).astype(np.float32)
        with writing(folder, width=WIDTH) as writer:
            for start in range(0, images, 5000):
                numbers = np.arange(start, start + 5000)
                rows = centres[numbers % FILES % 3] + generator.normal(size=(5000, WIDTH)).astype(np.float32)
                writer.append([f"{n:064x}" for n in numbers], rows.astype(np.float16))


def until(app: QApplication, condition: Callable[[], bool], *, seconds: float = 300) -> None:
    """Lets the window live until something is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not condition():
        app.processEvents()
        time.sleep(0.002)
    assert condition(), "the window did not get there"


def rest(app: QApplication, seconds: float) -> None:
    """Lets the window live for a while."""
    end = time.monotonic() + seconds
    until(app, lambda: time.monotonic() > end)


def milliseconds(values: list[float]) -> dict[str, float]:
    """Median, 99th percentile and the longest, in ms."""
    return {
        "median": float(np.median(values)) * 1000,
        "p99": float(np.quantile(values, 0.99)) * 1000,
        "longest": max(values) * 1000,
    }


def browse(app: QApplication, window: MainWindow, folder: Path) -> dict[str, object]:
    """Opens the large project, scrolls through it, labels by keys."""
    start = time.perf_counter()
    window.session.open(folder / "big.tsproj")
    app.processEvents()
    window.grab()
    opened = time.perf_counter() - start
    until(app, lambda: window.data.live.suggestions is not None)
    grid, bar = window.data.grid, window.data.grid.verticalScrollBar()
    frames = []
    for number in range(FRAMES):
        bar.setValue(bar.maximum() * number // FRAMES if number % 2 else bar.value() + 160)
        start = time.perf_counter()
        app.processEvents()
        grid.grab()
        frames.append(time.perf_counter() - start)
    bar.setValue(0)
    app.processEvents()
    grid.setFocus()
    grid.setCurrentIndex(window.data.model.index(0, 0))
    keys = []
    for number in range(LABELS):
        key = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number % FILES % 3]
        start = time.perf_counter()
        QTest.keyClick(grid, key)
        app.processEvents()
        keys.append(time.perf_counter() - start)
        rest(app, 0.25)
    project = window.session.project
    assert project is not None
    labelled = sum(class_.count for class_ in project.classes.list(window.session.field))
    memory = psutil.Process().memory_info().rss / 1e6
    return {
        "opened": opened,
        "frames": milliseconds(frames),
        "keys": milliseconds(keys),
        "labelled": labelled,
        "memory": memory,
    }


def late_while(*acts: Callable[[], None]) -> dict[str, float]:
    """How late the event loop comes while one thing after another goes on."""
    beats = [time.perf_counter()]  # what holds the loop from the first moment on is counted too
    timer = QTimer(interval=BEAT_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    for act in acts:
        act()
    timer.stop()
    return milliseconds([max(0.0, gap - BEAT_MS / 1000) for gap in np.diff(beats).tolist()])


def seconds_to_leave(app: QApplication, window: MainWindow, folder: Path) -> float:
    """How long the window stands still at most where the large project is left while what was seen of it is read."""
    longest = 0.0
    for after in (0.1, 0.5, 1.0, 2.0):
        window.session.open(folder / "big.tsproj")
        rest(app, after)
        longest = max(longest, late_while(window.close_project, lambda: rest(app, SETTLED_S))["longest"] / 1000)
    return longest


def lag_while_all_are_edited(app: QApplication, window: MainWindow) -> tuple[dict[str, float], dict[str, float]]:
    """How late the event loop comes while all images get a label at once, and while that is undone, with what the views do after it."""

    def label() -> None:
        QTest.keyClick(window.data.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window.data.grid, Qt.Key.Key_1)

    def let_settle() -> None:
        rest(app, SETTLED_S)

    return late_while(label, let_settle), late_while(window.undo, let_settle)


def lag_while_training(app: QApplication, window: MainWindow, folder: Path) -> dict[str, float]:
    """How late the event loop comes while all layers are fine-tuned beside it, once torch is loaded."""
    window.session.new_from(write_class_folders(folder / "small", each=setting(40, 6)))
    until(app, lambda: window.session.job is None and not window.session.waiting)
    window.training.start(TrainingPlan(method=Method.FULL, epochs=setting(3, 1), device="cpu"))
    until(app, lambda: bool(window.training.record.loss._points["train"][0]))
    return late_while(lambda: until(app, lambda: window.session.job is None))


def main(images: int) -> None:
    """Measures with so many images, then writes the table."""
    start = start_seconds()
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        # in a process of its own, for its memory is not the window's
        make = f"from pathlib import Path; from tests.benchmarks import window; window.large_project(Path({work!r}), {images})"
        subprocess.run([sys.executable, "-c", make], check=True)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, work)
        app = QApplication([])
        app.setOrganizationName("transferstudio-benchmark")
        app.setApplicationName("window")
        QSettings().setValue("projects", str(folder / "projects"))
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        found = browse(app, window, folder)
        labelled, undone = lag_while_all_are_edited(app, window)
        left = seconds_to_leave(app, window, folder)
        lag = lag_while_training(app, window, folder)
        window.close()
    frames, keys = found["frames"], found["keys"]
    assert isinstance(frames, dict) and isinstance(keys, dict)
    assert found["labelled"] == LABELS, "a key was lost"
    words = "median {median:.0f} ms, p99 {p99:.0f} ms, longest {longest:.0f} ms"
    rows = [
        {"what": "window on screen (warm start)", "measured": f"{start:.2f} s", "aim": "< 1 s"},
        {"what": f"open {images:,} images", "measured": f"{found['opened']:.2f} s", "aim": "< 1 s"},
        {"what": "a frame while scrolling through them", "measured": words.format(**frames), "aim": "16 ms"},
        {"what": "a label by key, drawn (live head at work)", "measured": words.format(**keys), "aim": "< 100 ms"},
        {
            "what": f"memory with {images:,} images and their suggestions",
            "measured": f"{found['memory']:.0f} MB",
            "aim": "< 600 MB" if images == IMAGES else "",
        },
        {
            "what": f"lateness of the event loop while all {images:,} get a label at once",
            "measured": words.format(**labelled),
            "aim": "p99 < 50 ms",
        },
        {
            "what": "lateness of the event loop while that is undone",
            "measured": words.format(**undone),
            "aim": "p99 < 50 ms",
        },
        {
            "what": "leave them, at most, while they are looked through",
            "measured": f"{left:.2f} s",
            "aim": "< 0.1 s",
        },
        {
            "what": "lateness of the event loop while all layers are tuned",
            "measured": words.format(**lag),
            "aim": "p99 < 50 ms",
        },
    ]
    write(
        "window" if images == IMAGES else f"window_{images}",
        "How quickly the window answers",
        rows,
        notes=f"{LABELS} labels were given by key, and {found['labelled']} arrived.",
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else IMAGES)
