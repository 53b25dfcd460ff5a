"""Try boxes: drop a picture or a folder, and the model as exported draws what it finds."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from transferstudio.app.boxes.canvas import BoxCanvas, Shape
from transferstudio.app.boxes.finding import BoxAsker, Searched
from transferstudio.app.boxes.gestures import Rect
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.folder import Asked, ask_folder
from transferstudio.app.try_it.model_at_hand import with_model
from transferstudio.app.try_it.sources import PictureSources, TryPage
from transferstudio.app.widgets import Card, button, label
from transferstudio.formats.table import guarded
from transferstudio.project.classes import COLOURS
from transferstudio.project.files import replacing
from transferstudio.runtime import BoxPredictor, Found

LOWEST = 0.05  # score of boxes that the slider can bring up


def save_boxes(rows: list[Asked[list[Found]]], path: Path) -> None:
    """Writes a line a box as CSV; cells that a spreadsheet would take for a formula get an apostrophe (OWASP, CSV injection)."""
    with replacing(path) as beside, beside.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "class", "score", "xmin", "ymin", "xmax", "ymax"])
        for name, found, _ in rows:
            for one in found or ():
                corners = [f"{side:.1f}" for side in one.box]
                writer.writerow([guarded(name), guarded(one.label), f"{one.score:.4f}", *corners])


class BoxTry(TryPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: Path | None = None
        self._answer: Searched | None = None
        self._rows: list[Asked[list[Found]]] = []
        self._asker = BoxAsker(self)
        self.sources = PictureSources(session)
        self.sources.picked.connect(self.try_path)
        self.canvas = BoxCanvas()
        self.canvas.editable = False
        self.canvas.setAccessibleName(self.tr("The picture with what was found"))
        self._said, self._sure, self._counts = label("", "number"), label("", "dim"), label("")
        self.sources.failed.connect(self._sure.setText)
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setObjectName("threshold")
        self.threshold.setRange(round(100 * LOWEST), 95)
        self.threshold.setAccessibleName(self.tr("How sure a box must be to be shown"))
        self.threshold.setToolTip(self.threshold.accessibleName())
        self.threshold.valueChanged.connect(lambda _value: self._draw())
        self._at = label("", "dim")
        self.table = QTableWidget(0, 2)
        self.table.setObjectName("folder-boxes")
        self.table.setAccessibleName(self.tr("What was found in the folder"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Found")])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.folder = Card()
        self._assemble()
        session.opened.connect(self.reset)

    def reset(self) -> None:
        """Another project is open."""
        self._asker.forget()
        self._answer = self._asked = None
        self._said.setText("")
        self._counts.setText("")
        self.folder.hide()
        self._sure.setText(self.tr("The boxes come from the model exactly as it is exported."))

    def try_path(self, path: Path) -> None:
        """Shows what the newest model finds in a picture, or in all pictures of a folder."""
        if path.is_dir():
            with_model(self._session, lambda model: self._begin(model, path), self._sure.setText)
            return
        self._asked = path
        with_model(self._session, lambda model: self._find(model, path), self._sure.setText)

    def said(self) -> str:
        """The line below the number of things."""
        return self._sure.text()

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()
        self.sources.clean()

    def save(self, path: Path) -> None:
        """Saves what was found in the folder."""
        save_boxes(self._rows, path)

    def _find(self, model: Path, path: Path) -> None:
        if self._answer is None:
            self.threshold.setValue(round(100 * BoxPredictor(model).limits.threshold))
        self._asker.ask(model, path, self._show, shown=True, threshold=LOWEST)

    def _begin(self, model: Path, folder: Path) -> None:
        job = self._session.start(
            self.tr("Trying {}").format(folder.name),
            lambda stop: ask_folder(folder, lambda: BoxPredictor(model).find, stop=stop),
        )
        job.finished.connect(lambda rows: self._show_rows(folder.name, rows))

    def _show(self, asked: Searched) -> None:
        if asked.path != self._asked:
            return
        self._answer = asked
        if asked.image is None:
            self._said.setText(self.tr("This cannot be read"))
            self._sure.setText(f"{asked.path.name}: {asked.failure}")
            self.canvas.show_boxes([])
            return
        self.canvas.show_picture(asked.image, asked.size)
        self._sure.setText(self.tr("{}, {} ms").format(asked.path.name, f"{asked.seconds * 1000:.0f}"))
        self._draw()

    def _draw(self) -> None:
        """The boxes that are sure enough."""
        limit = self.threshold.value() / 100
        self._at.setText(self.tr("Boxes of {} and more").format(f"{limit:.0%}"))
        asked = self._answer
        if asked is None or asked.image is None:
            return
        shown = [one for one in asked.found if one.score >= limit]
        colour = {name: COLOURS[place % len(COLOURS)] for place, name in enumerate(asked.labels)}
        self.canvas.show_boxes([Shape(_rect(one), f"{one.label} {one.score:.0%}", colour[one.label]) for one in shown])
        self._said.setText(self.tr("%n thing(s)", "", len(shown)).replace("(s)", "" if len(shown) == 1 else "s"))
        self._counts.setText(_counted(shown) or self.tr("Nothing was found."))

    def _show_rows(self, folder: str, rows: list[Asked[list[Found]]]) -> None:
        self._rows = rows
        self.table.setRowCount(len(rows))
        for place, (name, found, failure) in enumerate(rows):
            for column, text in enumerate((name, failure or _counted(found or []))):
                self.table.setItem(place, column, QTableWidgetItem(text))
        every = [one for _, found, _ in rows for one in found or ()]
        self._folder_title.setText(self.tr("{}: {} files, {}").format(folder, f"{len(rows):,}", _counted(every) or "0"))
        self.folder.show()

    def _assemble(self) -> None:
        left, right = Card(self.tr("Drop a picture or a folder here")), Card(self.tr("What the model finds"))
        left.column.addWidget(self.canvas, 1)
        left.add(self.sources)
        right.add(self._said, self._sure, self._counts, self._at, self.threshold)
        self._folder_title = label("", "strong")
        self.table.setMinimumHeight(220)
        save = button(self.tr("Save as CSV…"), self._ask_where, name="save-boxes", tip=self.tr("For a spreadsheet"))
        self.folder.add(self._folder_title, self.table, save)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        columns.addWidget(left, 3)
        column = QVBoxLayout()
        column.setSpacing(3 * STEP)
        column.addWidget(right)
        column.addWidget(self.folder)
        column.addStretch(1)
        columns.addLayout(column, 2)

    def _ask_where(self) -> None:
        home = str(Path.home() / "boxes.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as CSV"), home, "CSV (*.csv)")
        if chosen:
            self.save(Path(chosen))


def _rect(found: Found) -> Rect:
    left, top, right, bottom = found.box
    return Rect(left, top, right - left, bottom - top)


def _counted(found: list[Found]) -> str:
    return " · ".join(f"{count} {name}" for name, count in Counter(one.label for one in found).most_common())
