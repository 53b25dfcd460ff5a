"""Try boxes: drop a picture, a folder or a video, and the model as exported draws what it finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

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
from transferstudio.app.boxes.finding import BoxAsker, Seen
from transferstudio.app.boxes.gestures import Rect
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.folder import Asked, ask_all
from transferstudio.app.try_it.model_at_hand import with_model
from transferstudio.app.try_it.sources import PictureSources, TryPage
from transferstudio.app.widgets import Card, button, label
from transferstudio.formats.boxes.found import Searched, save_found, search
from transferstudio.formats.video import is_video
from transferstudio.project.classes import COLOURS
from transferstudio.runtime import BoxPredictor, Found

if TYPE_CHECKING:
    from PIL.Image import Image

LOWEST = 0.05  # score of boxes that the slider can bring up


class BoxTry(TryPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: tuple[Path, float | None] | None = None
        self._answer: Seen | None = None
        self._rows: list[Asked[Searched]] = []
        self._labels: list[str] = []
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
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.currentCellChanged.connect(lambda row, *_: self._show_row(row))
        self.folder = Card()
        self._assemble()
        session.opened.connect(self.reset)

    def reset(self) -> None:
        """Another project is open."""
        self._asker.forget()
        self._answer = self._asked = None
        self._show_answer(False)
        self.folder.hide()
        self._sure.setText(self.tr("The boxes come from the model exactly as it is exported."))

    def try_path(self, path: Path) -> None:
        """Shows what the newest model finds in a picture, or in all pictures of a folder or a video."""
        if path.is_dir() or is_video(path):
            with_model(self._session, lambda model: self._begin(model, path), self._sure.setText)
            return
        self._look(path)

    def _look(self, path: Path, seconds: float | None = None) -> None:
        self._asked = (path, seconds)
        with_model(self._session, lambda model: self._find(model, path, seconds), self._sure.setText)

    def said(self) -> str:
        """The line below the number of things."""
        return self._sure.text()

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()
        self.sources.clean()

    def save(self, path: Path) -> None:
        """Saves what was found in the folder or the video, as CSV or COCO."""
        save_found([(row.name, row.answer) for row in self._rows if row.answer], self._labels, path)

    def _find(self, model: Path, path: Path, seconds: float | None) -> None:
        if self._answer is None:
            self.threshold.setValue(round(100 * BoxPredictor(model).limits.threshold))
        self._asker.ask(model, path, self._show, shown=True, threshold=LOWEST, seconds=seconds)

    def _begin(self, model: Path, path: Path) -> None:
        def load() -> Callable[[Path | Image], Searched]:
            predictor = BoxPredictor(model)
            self._labels = predictor.labels
            return partial(search, predictor)

        title = self.tr("Trying {}").format(path.name)
        job = self._session.start(title, lambda stop: ask_all(path, load, stop=stop))
        job.finished.connect(lambda rows: self._show_rows(path.name, rows))

    def _show(self, asked: Seen) -> None:
        if (asked.path, asked.seconds) != self._asked:
            return
        self._answer = asked
        self._show_answer(asked.image is not None)
        self._said.show()
        if asked.image is None:
            self._said.setText(self.tr("This cannot be read"))
            self._sure.setText(f"{asked.path.name}: {asked.failure}")
            self.canvas.show_boxes([])
            return
        self.canvas.show_picture(asked.image, asked.size)
        self._sure.setText(self.tr("{}, {} ms").format(asked.path.name, f"{asked.took * 1000:.0f}"))
        self._draw()

    def _show_answer(self, there: bool) -> None:
        """Shows or hides what is only to be seen beside an answer."""
        for widget in (self._said, self._counts, self._at, self.threshold):
            widget.setVisible(there)

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

    def _show_rows(self, name: str, rows: list[Asked[Searched]]) -> None:
        self._rows = rows
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            found = row.answer.found if row.answer else ()
            for column, text in enumerate((row.name, row.failure or _counted(found))):
                self.table.setItem(place, column, QTableWidgetItem(text))
        every = [one for row in rows if row.answer for one in row.answer.found]
        words = self.tr("{}: {} pictures, {}")
        self._folder_title.setText(words.format(name, f"{len(rows):,}", _counted(every) or "0"))
        self.folder.show()

    def _show_row(self, place: int) -> None:
        """Draws the boxes of a picture of the folder or the video."""
        if 0 <= place < len(self._rows):
            self._look(self._rows[place].path, self._rows[place].seconds)

    def _assemble(self) -> None:
        left, right = Card(self.tr("Drop a picture, a folder or a video here")), Card(self.tr("What the model finds"))
        left.column.addWidget(self.canvas, 1)
        left.add(self.sources)
        right.add(self._said, self._sure, self._counts, self._at, self.threshold)
        self._show_answer(False)
        self._folder_title = label("", "strong")
        self.table.setMinimumHeight(220)
        save = button(self.tr("Save…"), self._ask_where, name="save-boxes", tip=self.tr("As a table, or as COCO"))
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
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), home, "CSV (*.csv);;COCO (*.json)")
        if chosen:
            self.save(Path(chosen))


def _rect(found: Found) -> Rect:
    left, top, right, bottom = found.box
    return Rect(left, top, right - left, bottom - top)


def _counted(found: Sequence[Found]) -> str:
    return " · ".join(f"{count} {name}" for name, count in Counter(one.label for one in found).most_common())
