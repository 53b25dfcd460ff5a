"""Renders every pane in use, light and dark, at 1280 × 800 (or another size), and at twice that scale.

python -m tests.screenshots /tmp/pictures              # the program's own samples
python -m tests.screenshots /tmp/pictures --real       # ants and bees as well, for looking at (their licence is not stated)
python -m tests.screenshots /tmp/pictures --size 1024x700
python -m tests.screenshots --readme                   # the pictures that the README and the guide show, into resources/
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "--twice" in sys.argv:
    os.environ["QT_SCALE_FACTOR"] = "2"

from PIL import Image
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.conftest import DATA, ROOT
from transferstudio.app.guide import glossary_page
from transferstudio.app.main_window import MainWindow
from transferstudio.app.preview.dialog import ImportPreview
from transferstudio.backbones.catalogue import DEFAULT_TEXT
from transferstudio.sample_data.sets import SAMPLES, write_messages
from transferstudio.training.plan import Method, TrainingPlan

WAIT_S = 600
GUIDE_WIDTH = 760  # pixels
PANES = ("data", "model", "train", "try", "export")


class Photographer:
    """A window, and what it takes to wait for it."""

    def __init__(self, app: QApplication, work: Path, target: Path, size: tuple[int, int] = (1280, 800)) -> None:
        self._app, self.target, self.work = app, target, work
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(work))
        QSettings().setValue("projects", str(work / "projects"))
        self.window = MainWindow()
        self.window.resize(*size)
        self.window.show()

    def until(self, condition: Callable[[], bool]) -> None:
        """Lets the window live until something is so."""
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end and not condition():
            self._app.processEvents()
            time.sleep(0.01)

    def rest(self, seconds: float = 1.5) -> None:
        """Lets it do what it still has to do."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)
        self.until(lambda: self.window.session.job is None)

    def take(self, name: str) -> None:
        """One picture in each scheme."""
        for scheme in ("light", "dark"):
            self.window.set_theme(scheme)
            self.rest(0.3)
            self.window.grab().save(str(self.target / f"{name}-{scheme}.png"))

    def panes(self, name: str) -> None:
        """All panes of the open project."""
        for index, pane in enumerate(PANES):
            self.window.show_pane(index)
            self.rest(0.5)
            self.take(f"{name}-{pane}")


def label_some(photographer: Photographer, count: int) -> None:
    """Labels leaves by what their kind is, as a person would, in the order that the program proposes."""
    data = photographer.window.data
    names = [class_.name for class_ in data.classes.classes()]
    data.show_next()
    for _ in range(count):
        tile = data.model.tile(data.grid.currentIndex().row())
        if tile is None or tile.label is not None:
            break
        data.labelling.label((int(tile.name.split("-")[1].split(".")[0])) % len(names))
        photographer.rest(0.05)


def own_samples(photographer: Photographer) -> None:
    """The start page, leaves being labelled, digits trained twice."""
    window = photographer.window
    photographer.take("start")
    window.session.new_sample(SAMPLES[1])
    photographer.until(lambda: window.data.live.suggestions is not None)
    photographer.rest()
    photographer.take("guide-leaves")  # with suggestions; nothing was labelled by hand yet
    label_some(photographer, 12)
    photographer.rest()
    photographer.take("leaves-data")
    window.data.open_viewer()
    photographer.rest()
    photographer.take("leaves-viewer")
    window.data.close_viewer()
    window.training.start(TrainingPlan())
    photographer.rest()
    window.show_pane(2)
    photographer.take("guide-result")  # of the leaves that were just labelled, with what is recommended
    window.session.new_sample(SAMPLES[0])
    photographer.rest()
    for method in (Method.HEAD, Method.LAST_BLOCKS):
        window.training.start(TrainingPlan(method=method, epochs=4))
        photographer.rest()
    photographer.panes("digits")
    messages(photographer)


def messages(photographer: Photographer) -> None:
    """Texts: suggestions in the table, one of them large, and a text tried."""
    window = photographer.window
    window.session.new_sample(SAMPLES[2])
    photographer.rest(4)
    photographer.take("messages-data")
    window.data.open_viewer()
    photographer.rest()
    photographer.take("messages-viewer")
    window.data.close_viewer()
    window.training.start(TrainingPlan(backbone=DEFAULT_TEXT))
    photographer.rest()
    window.trying.page.text.setPlainText(
        "Hello, the brake of my bike squeaks terribly. Could somebody have a look at it?"
    )
    window.trying.page.ask()
    photographer.until(lambda: "span" in window.trying.page.words.text())
    photographer.panes("messages")
    window.session.drop([write_messages(photographer.work)[0]])
    preview = window.findChild(ImportPreview)
    assert preview is not None
    photographer.until(lambda: preview.is_complete)
    photographer.rest(0.3)
    preview.grab().save(str(photographer.target / "import-preview.png"))
    preview.reject()
    beach(photographer)
    ships(photographer)


def beach(photographer: Photographer) -> None:
    """Boxes: tiles, a picture with suggestions, mistakes, and a picture tried."""
    window = photographer.window
    window.session.new_sample(SAMPLES[3])
    photographer.rest(3)
    photographer.take("beach-data")
    draw_a_box(photographer)
    window.training.start(TrainingPlan(method=Method.FULL, epochs=6, batch=4, input_size=256))
    photographer.rest()
    project = window.session.project
    assert project is not None
    ids = [one.id for one in project.boxes.pictures() if not one.boxed and one.name > "beach-45"]
    window.show_pane(0)
    window.data.show_ids(tuple(ids), "not labelled")
    window.data.open_viewer()
    editor = window.data.viewer.page
    editor.suggest()
    photographer.until(lambda: bool(editor.suggestions))
    photographer.take("beach-editor")
    editor.accept()
    editor.choose_next(1)
    photographer.rest()
    photographer.take("beach-boxes")
    window.data.close_viewer()
    window.trying.page.try_path(next(iter(sorted(project.media.folder.rglob("*.jpg")))))
    photographer.until(lambda: "ms" in window.trying.page.status())
    photographer.panes("beach")


def draw_a_box(photographer: Photographer) -> None:
    """The first picture without boxes, and a box drawn around what is in it; nothing was trained yet."""
    window = photographer.window
    project = window.session.project
    assert project is not None
    ids = tuple(one.id for one in project.boxes.pictures() if not one.boxed)
    window.data.show_ids(ids, "not labelled")
    window.data.open_viewer()
    canvas = window.data.viewer.page.canvas
    photographer.until(lambda: canvas.size_ != (1.0, 1.0))
    photographer.rest(0.3)
    QTest.keyClick(canvas, Qt.Key.Key_1)  # the class of what is drawn next
    middle, view = canvas.viewport().rect().center(), canvas.viewport()
    start, end = middle - QPoint(60, 50), middle + QPoint(60, 50)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    photographer.rest(0.3)
    photographer.take("guide-boxes")
    window.undo()
    window.data.close_viewer()


def ships(photographer: Photographer) -> None:
    """Questions: the table, a passage with an answer that the model suggests, mistakes, and a question tried."""
    window = photographer.window
    window.session.new_sample(SAMPLES[4])
    photographer.rest()
    photographer.take("ships-data")
    open_question(photographer)
    passage = window.data.viewer.page.passage
    passage.select(0, passage.toPlainText().find(" "))  # as a person would with the mouse
    photographer.take("guide-question")
    window.data.close_viewer()
    window.training.start(TrainingPlan(backbone=DEFAULT_TEXT, method=Method.FULL, epochs=4))
    photographer.rest()
    open_question(photographer)
    viewer = window.data.viewer.page
    viewer.suggest()
    photographer.until(lambda: "accepts" in viewer.status())
    photographer.take("ships-viewer")
    window.data.close_viewer()
    photographer.panes("ships")


def open_question(photographer: Photographer) -> None:
    """Shows the first question that has no answer yet, with its passage."""
    window = photographer.window
    row = next(row for row in range(window.data.model.rowCount()) if not window.data.model.index(row, 1).data())
    window.show_pane(0)
    window.data.table.selectRow(row)
    window.data.open_viewer()


def real(photographer: Photographer) -> None:
    """Ants and bees: trained, tried, exported."""
    window = photographer.window
    folder = DATA / "image-classification" / "ants-bees"
    window.session.new_from(folder)
    photographer.rest()
    window.training.start(TrainingPlan())
    photographer.rest()
    window.show_pane(3)
    window.trying.page.try_picture(next(iter(sorted(folder.rglob("*.jpg")))))
    photographer.rest()
    with tempfile.TemporaryDirectory() as out:
        window.exporting.export_to(Path(out) / "bundle")
        photographer.rest()
        photographer.panes("ants-bees")


def readme(photographer: Photographer, target: Path) -> None:
    """The pictures that the README and the guide show, from the program's own samples, and the guide's page of words."""
    (ROOT / "resources" / "guide" / "glossary.md").write_text(glossary_page(), "utf-8")
    own_samples(photographer)
    for source, name in (
        ("guide-leaves", "leaves"),
        ("guide-result", "result"),
        ("messages-data", "messages"),
        ("messages-try", "text"),
        ("guide-question", "question"),
        ("guide-boxes", "boxes"),
    ):
        with Image.open(target / f"{source}-light.png") as picture:
            picture.thumbnail((GUIDE_WIDTH, GUIDE_WIDTH), Image.Resampling.LANCZOS)
            picture.convert("RGB").quantize(128).save(
                ROOT / "resources" / "guide" / "pictures" / f"{name}.png", optimize=True
            )
    for source, name in (
        ("leaves-data-light", "data"),
        ("digits-train-dark", "train"),
        ("messages-try-light", "texts"),
        ("beach-editor-light", "boxes"),
    ):
        with Image.open(target / f"{source}.png") as picture:  # 256 colours are a third of the size, and look the same
            picture.convert("RGB").quantize(256).save(ROOT / "resources" / f"screenshot-{name}.png", optimize=True)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target", type=Path, nargs="?")
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--size", default="1280x800", help="of the window, in pixels")
    parser.add_argument("--twice", action="store_true", help="at 200 %%")
    arguments = parser.parse_args()
    app = QApplication([])
    app.setOrganizationName("transferstudio-screenshots")
    app.setApplicationName("screenshots")
    with tempfile.TemporaryDirectory() as work:
        target = arguments.target or Path(work)
        target.mkdir(parents=True, exist_ok=True)
        width, height = map(int, arguments.size.split("x"))
        photographer = Photographer(app, Path(work), target, (width, height))
        if arguments.readme:
            readme(photographer, target)
        else:
            own_samples(photographer)
        if arguments.real:
            real(photographer)
        photographer.window.close()


if __name__ == "__main__":
    main()
