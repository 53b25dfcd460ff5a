"""An import ends with what came in and what did not, in the window and on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import picture
from tests.hands import idle
from transferstudio.app.main_window import MainWindow


def photos(folder: Path) -> Path:
    for number in range(4):
        place = folder / ("cat" if number % 2 else "dog") / f"{number}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        picture(number).save(place)
    shutil.copy(folder / "cat" / "1.png", folder / "cat" / "copy.png")
    shutil.copy(folder / "cat" / "1.png", folder / "cat" / "copy too.png")
    (folder / "cat" / "broken.png").write_bytes(b"no image")
    return folder


def test_the_window_says_how_an_import_ended(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = photos(tmp_path / "photos")
    window.session.new_from(source)
    idle(qtbot, window)
    assert window.job_bar._text.text() == "photos: 4 added, 2 duplicates skipped, 1 left out"
    window.session.import_([source])
    idle(qtbot, window)
    assert window.job_bar._text.text() == "photos: 0 added, 6 were there already, 1 left out"


def test_the_command_line_says_the_same(tmp_path: Path) -> None:
    done = transferstudio("import", tmp_path / "p.tsproj", photos(tmp_path / "photos"))
    assert "4 images added, 2 duplicates skipped, 1 left out" in " ".join((done.out + done.err).split())
