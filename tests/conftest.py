"""What tests share: places for caches, small pictures, the real data sets."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from transferstudio.app.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parent.parent
DATA = Path(os.environ.get("TRANSFERSTUDIO_TEST_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def real_data() -> Path:
    if not DATA.is_dir():
        pytest.skip(f"left out: no real data sets in {DATA} (set TRANSFERSTUDIO_TEST_DATA)")
    return DATA


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


def small_backbone(folder: Path) -> Path:
    """A person's own checkpoint of a very small network with random weights."""
    import timm  # here, because it loads torch
    import torch
    from safetensors.torch import save_file

    folder.mkdir(exist_ok=True)
    config = {"architecture": "mobilenetv3_small_050", "num_classes": 7, "input_size": [3, 64, 64]}
    (folder / "config.json").write_text(json.dumps(config))
    torch.manual_seed(0)
    save_file(timm.create_model("mobilenetv3_small_050", num_classes=7).state_dict(), folder / "model.safetensors")
    return folder


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> None:
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    qapp.setOrganizationName("transferstudio-tests")
    qapp.setApplicationName("window")
    QSettings().clear()
    QSettings().setValue("projects", str(tmp_path / "projects"))


@pytest.fixture
def window(qtbot: QtBot, settings: None) -> Iterator[MainWindow]:
    from transferstudio.app.main_window import MainWindow  # here: the engine's tests do without Qt

    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    from tests.hands import drop, idle

    write_class_folders(tmp_path / "photos", each=25)
    drop(window, tmp_path / "photos")
    idle(qtbot, window)
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
