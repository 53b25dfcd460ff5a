"""What tests share: places for caches, small pictures, the real data sets."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings
from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from transferstudio.app.main_window import MainWindow
    from transferstudio.backbones.catalogue import Backbone
    from transferstudio.project import Project
    from transferstudio.training.extraction import Runner

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How busy the computer is fails no test.
settings.register_profile("any-computer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-computer")
ROOT = Path(__file__).parent.parent
ANSWERED_MS = 60_000
SMALL = "test_efficientnet"  # of timm, with a fortieth of the weights of the default, and as many kinds of layers
DATA = Path(os.environ.get("TRANSFERSTUDIO_TEST_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def real_data() -> Path:
    if not DATA.is_dir():
        pytest.skip(f"left out: no real data sets in {DATA} (set TRANSFERSTUDIO_TEST_DATA)")
    return DATA


@pytest.fixture(scope="session")
def node_modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages that the exported programs for Node.js name, installed once for all processes of a test run."""
    if shutil.which("npm") is None:
        pytest.skip("left out: Node.js and npm are not on this computer")
    folder = tmp_path_factory.getbasetemp().parent / "node"
    folder.mkdir(exist_ok=True)
    with FileLock(folder / "lock"):
        if not (folder / "whole").is_file():
            line = "npm install --ignore-scripts --no-audit --no-fund onnxruntime-node sharp"
            result = subprocess.run(line.split(), cwd=folder, capture_output=True, text=True, check=False)
            if result.returncode:
                pytest.skip(f"left out: npm cannot install onnxruntime-node and sharp: {result.stderr[-300:]}")
            (folder / "whole").touch()
    return folder / "node_modules"


def picture(seed: int, *, size: tuple[int, int] = (64, 48), hue: int = 0) -> Image.Image:
    """A picture of soft noise around one colour; ``hue`` 0–2 picks the channel that is bright."""
    generator = np.random.default_rng(seed)
    coarse = generator.integers(0, 90, (6, 8, 3), dtype=np.uint8)
    coarse[..., hue] += 150
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


def write_class_folders(
    folder: Path, *, classes: tuple[str, ...] = ("red", "green"), each: int = 4, seed: int = 0
) -> Path:
    """A folder a class, each with a few pictures that a network can tell apart."""
    for hue, name in enumerate(classes):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number in range(each):
            picture(seed + 1000 * hue + number, hue=hue % 3).save(folder / name / f"{name}{number}.png")
    return folder


def small_backbone(folder: Path, architecture: str = SMALL) -> Path:
    """A person's own checkpoint of a very small network with random weights."""
    import timm  # here, because it loads torch
    import torch
    from safetensors.torch import save_file

    folder.mkdir(exist_ok=True)
    config = {"architecture": architecture, "num_classes": 7, "input_size": [3, 64, 64]}
    (folder / "config.json").write_text(json.dumps(config))
    torch.manual_seed(0)
    save_file(timm.create_model(architecture, num_classes=7).state_dict(), folder / "model.safetensors")
    return folder


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """torch puts the table of its translations to ONNX together for each export, which takes nearly a second: once is enough."""
    registration = sys.modules.get("torch.onnx._internal.exporter._registration")
    if registration is not None and not hasattr(registration, "transferstudio_tests"):
        made, kind = registration.ONNXRegistry.from_torchlib, registration.ONNXRegistry
        kind.from_torchlib = staticmethod(functools.cache(lambda opset_version=18: made(opset_version=opset_version)))
        registration.transferstudio_tests = True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Windows that a test leaves go away at once: whoever sets the style sheet of the program paints all that are there."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent  # here: the engine's tests do without Qt

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def short_epochs(monkeypatch: pytest.MonkeyPatch) -> None:
    """An epoch of boxes shows each picture once, for tests that do not ask how well is learnt; else a few come again and again."""
    monkeypatch.setattr("transferstudio.training.plan.BOX_STEPS", 1)


@pytest.fixture
def nobody_waits(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A question that no test answers is dismissed after a while and fails its test: it would wait for ever, and the run with it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QDialog, QMessageBox

    forgotten: list[str] = []

    def patience(kind: type[QDialog]) -> None:
        shown = kind.exec

        def exec_(dialog: QDialog) -> int:
            def dismiss() -> None:
                forgotten.append(dialog.windowTitle())
                dialog.reject()

            timer = QTimer(dialog, singleShot=True, interval=ANSWERED_MS)
            timer.timeout.connect(dismiss)
            timer.start()
            result = shown(dialog)
            timer.stop()
            return result

        monkeypatch.setattr(kind, "exec", exec_)

    patience(QDialog)
    patience(QMessageBox)
    yield
    assert not forgotten, f"nobody answered {forgotten}"


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication, nobody_waits: None) -> None:
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    qapp.setOrganizationName("transferstudio-tests")
    qapp.setApplicationName("window")
    QSettings().clear()
    QSettings().setValue("projects", str(tmp_path / "projects"))
    qapp.setStyleSheet(
        ""
    )  # as when the program starts: with that of the last test, all that is put into a window is styled at each step


@pytest.fixture
def window(qtbot: QtBot, settings: None) -> Iterator[MainWindow]:
    from PySide6.QtCore import Qt  # here: the engine's tests do without Qt

    from transferstudio.app.main_window import MainWindow
    from transferstudio.app.worker import wait_for_left

    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.keyRelease(made, Qt.Key.Key_Control)  # a test before may have ended with Ctrl held, and Qt remembers it
    yield made
    made.session.close()  # a test that failed in the middle of a training would wait for an answer for ever
    made.close()
    wait_for_left()


_LOOKED_AT: dict[bytes, np.ndarray] = {}


def looking_once(path: Path) -> Runner:
    """A network that is asked about each picture once in a process: many tests open the same ones."""
    from transferstudio.training.extraction import Runner, onnx_runner

    asked = onnx_runner(path)

    def run(samples: np.ndarray) -> np.ndarray:
        keys = [hashlib.sha256(path.name.encode() + sample.tobytes()).digest() for sample in samples]
        new = [index for index, key in enumerate(keys) if key not in _LOOKED_AT]
        if new:
            _LOOKED_AT.update(zip([keys[index] for index in new], asked.run(samples[new]), strict=True))
        return np.stack([_LOOKED_AT[key] for key in keys])

    return Runner(run, asked.width, asked.width)


def default_backbone(project: Project) -> Backbone:
    """The network that the window looks at a project's samples with."""
    from transferstudio.backbones.catalogue import find
    from transferstudio.tasks import find_task

    return find(find_task(project.task).info.default_backbone)


def open_quickly(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Drops a folder of pictures and returns when nothing goes on; what was looked at in another test is not looked at again."""
    from tests.hands import drop, idle
    from transferstudio.insight import embeddings

    with pytest.MonkeyPatch.context() as here:
        here.setattr(embeddings, "onnx_runner", looking_once)
        drop(window, folder)
        idle(qtbot, window)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=25))
    return window


def write_video(path: Path, pictures: Sequence[Image.Image], *, a_second: int = 4) -> Path:
    """A video of pictures of one size."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=a_second)
        stream.width, stream.height = pictures[0].size
        stream.bit_rate = 4_000_000
        for picture in pictures:
            container.mux(stream.encode(av.VideoFrame.from_image(picture)))
        container.mux(stream.encode())
    return path
