"""An import ends with what came in and what did not, in the window and on the command line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.command_line import transferstudio
from tests.conftest import picture
from tests.hands import idle
from tests.test_texts import write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.events import finish
from transferstudio.formats import Skipped, detect
from transferstudio.formats.summary import headline
from transferstudio.formats.survey import BOXES, IMAGES, QUESTIONS, TEXTS
from transferstudio.i18n import translate_message
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.project.info import info


def photos(folder: Path) -> Path:
    for number in range(4):
        path = folder / ("cat" if number % 2 else "dog") / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture(number).save(path)
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


def test_labels_in_another_format_are_not_used_rather_than_left_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = tmp_path / "crabs"
    (source / "images").mkdir(parents=True)
    (source / "labels").mkdir()
    for number in range(4):
        picture(number, size=(80, 60)).save(source / "images" / f"{number}.png")
        (source / "labels" / f"{number}.txt").write_text("0 0.5 0.5 0.5 0.5\n", "utf-8")
    (source / "data.yaml").write_text("path: .\ntrain: images\nnames: [crab]\n", "utf-8")
    (source / "README.txt").write_text("Crabs at low tide.", "utf-8")
    (source / "script.sh").write_text("true", "utf-8")
    content = {
        "images": [{"id": n, "file_name": f"{n}.png", "width": 80, "height": 60} for n in range(4)],
        "annotations": [{"id": n, "image_id": n, "category_id": 1, "bbox": [20, 15, 40, 30]} for n in range(4)],
        "categories": [{"id": 1, "name": "crab"}],
    }
    (source / "coco.json").write_text(json.dumps(content), "utf-8")
    reasons = {item.name: item for item in detect(source).records() if isinstance(item, Skipped)}
    other = "it belongs to the labels of the same images in another format (YOLO)"
    assert {reasons[f"labels/{n}.txt"].reason for n in range(4)} == {other}
    assert {name for name, item in reasons.items() if not item.unused} == {"script.sh"}
    window.session.new_from(source)
    idle(qtbot, window)
    assert window.job_bar._text.text() == "crabs: 4 added, 1 left out"
    done = transferstudio("import", tmp_path / "p.tsproj", source)
    output = " ".join((done.out + done.err).split())
    assert "4 images added, 1 left out" in output and "6 files are not used, for example" in output


def test_what_is_written_about_data_is_not_used_rather_than_left_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = photos(tmp_path / "photos")
    (source / "cat" / "broken.png").unlink()
    for name in ("README.md", "LICENSE", "cat/notes.txt"):
        (source / name).write_text("Cats and dogs of the street.", "utf-8")
    window.session.new_from(source)
    idle(qtbot, window)
    assert window.job_bar._text.text() == "photos: 4 added, 2 duplicates skipped"
    left_out = window.data.health.findChild(QPushButton, "left-out")
    assert left_out is None
    texts = tmp_path / "texts"
    for number in range(4):
        path = texts / ("pos" if number % 2 else "neg") / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"what was said on day {number}", "utf-8")
    (texts / "README.txt").write_text("What was said.", "utf-8")
    done = transferstudio("import", tmp_path / "p.tsproj", texts)
    output = " ".join((done.out + done.err).split())
    assert "4 texts added" in output and "left out" not in output
    assert "1 file is not used: README.txt: it describes the data and is not part of it" in output


@pytest.mark.parametrize(("count", "line"), [(1, "1 text without a label"), (2, "2 texts without labels")])
def test_one_of_them_is_told_in_the_singular(tmp_path: Path, count: int, line: str) -> None:
    source = write_csv(tmp_path / "t.csv", [("text",), *((f"what {n} was said on that day",) for n in range(count))])
    for added in (f"{count} text{'s' * (count > 1)} added", f"{count} {'was' if count == 1 else 'were'} there already"):
        done = transferstudio("import", tmp_path / "p.tsproj", source)
        output = (done.out + done.err).replace("\n", " ")
        assert line in output and added in output


def test_every_headline_has_a_singular() -> None:
    for task in (IMAGES, TEXTS, BOXES, QUESTIONS):
        for labelled in (0, 1):
            output = headline(task, 1, 1, labelled)
            assert output.startswith("1 ") and "s " not in output.replace("class", "").replace("boxes ", ""), output


def test_the_command_line_says_the_same(tmp_path: Path) -> None:
    done = transferstudio("import", tmp_path / "p.tsproj", photos(tmp_path / "photos"))
    assert "4 images added, 2 duplicates skipped, 1 left out" in " ".join((done.out + done.err).split())


LISTED = [("the soup was cold and bland", '["food", "service"]'), ("we waited an hour", '["service"]')] * 3
CHOSEN = [{"data": {"image": f"{one}.png"}, "annotations": [{"result": [{"value": {"choices": ["wet", "dry"][: 1 + one % 2]}}]}]} for one in range(4)]  # fmt: skip


def rows_of_texts(folder: Path) -> None:
    write_csv(
        folder / "t.csv", [("text", "label"), *((f"{text} {n}", label) for n, (text, label) in enumerate(LISTED))]
    )


def rows_of_images(folder: Path) -> None:
    for number in range(4):
        picture(number).save(folder / f"{number}.png")
    write_csv(folder / "t.csv", [("file", "label"), *((f"{n}.png", LISTED[n][1]) for n in range(4))])


def tasks_of_images(folder: Path) -> None:
    for number in range(4):
        picture(number).save(folder / f"{number}.png")
    (folder / "tasks.json").write_text(json.dumps(CHOSEN), "utf-8")


@pytest.mark.parametrize(
    ("write", "lost", "name"),
    [
        (rows_of_texts, 3, "label of line 6"),
        (rows_of_images, 2, "label of 2.png"),
        (tasks_of_images, 2, "label of 3.png"),
    ],
)
def test_labels_that_are_several_at_once_are_kept_in_mind(
    tmp_path: Path, write: Callable[[Path], None], lost: int, name: str
) -> None:
    """Its text or image comes in without a label; Health shows why, also when the project is opened again."""
    (tmp_path / "data").mkdir()
    write(tmp_path / "data")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "data"))
    with Project.open(tmp_path / "p.tsproj") as project:
        stored = [(str(one), str(why)) for one, why in skipped_files(project) if "one" in why]
        facts = info(project)
    assert len(stored) == lost == facts["unlabelled"]
    assert stored[0][0] == name
    assert "several" in stored[0][1]
    with Project.open(tmp_path / "p.tsproj") as project:
        assert translate_message(next(iter(skipped_files(project)))[0]) == name
