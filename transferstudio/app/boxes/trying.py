"""Try boxes: drop an image, a folder or a video, and the latest model draws what it finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from transferstudio.app.boxes.canvas import BoxCanvas, Shape
from transferstudio.app.boxes.detecting import BoxAsker, DetectionResult, LoadedImage, trained_detector
from transferstudio.app.boxes.gestures import Rect
from transferstudio.app.inputs import Slider
from transferstudio.app.layouts import Columns
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.folder import FolderCard, FolderRow
from transferstudio.app.try_it.from_project import was_learnt
from transferstudio.app.try_it.kept_model import Model, TrainedRun
from transferstudio.app.try_it.model_at_hand import model_at_hand
from transferstudio.app.try_it.origin import Origin
from transferstudio.app.try_it.sources import DropPage, PictureSources
from transferstudio.app.widgets import Card, Cell, label, shortened
from transferstudio.formats.boxes.detections import Searched, save_found, search
from transferstudio.formats.video import is_video
from transferstudio.i18n import counted, number, percent
from transferstudio.project.classes import COLOURS
from transferstudio.runtime import BoxPredictor, Detection

if TYPE_CHECKING:
    from PIL.Image import Image

    from transferstudio.app.session import Session
    from transferstudio.project.browsing import Tile

LOWEST = 0.05  # score of boxes that the slider can bring up


class BoxTry(DropPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: tuple[Path, float | None] | None = None
        self._sample: Tile | None = None  # of the project, where that is what is tried
        self._unanswered = False  # there was no model
        self._answer: DetectionResult | None = None
        self._asker = BoxAsker(self)
        self.sources = PictureSources(session)
        self.sources.picked.connect(self.try_path)
        self.sources.drawn.connect(self._try_sample)
        self.canvas = BoxCanvas()
        self.canvas.editable = False
        self.canvas.setAccessibleName(self.tr("The image with the detected objects"))
        self._predicted, self._sure, self._counts = label("", "number"), label("", "dim"), label("")
        self._origin = Origin(session)
        self.sources.failed.connect(self._sure.setText)
        self.threshold = Slider(Qt.Orientation.Horizontal)
        self.threshold.setObjectName("threshold")
        self.threshold.setRange(round(100 * LOWEST), 95)
        self.threshold.setAccessibleName(self.tr("Minimum confidence of the boxes shown"))
        self.threshold.setToolTip(self.threshold.accessibleName())
        self.threshold.valueChanged.connect(lambda _value: self._draw())
        self._at = label("", "dim")
        self.folder = BoxFolder(session)
        self.folder.chosen.connect(lambda asked: self._look(asked.path, asked.seconds))
        self.table = self.folder.table
        self._assemble()

    def reset(self) -> None:
        """Another project is open."""
        self._asker.forget()
        self._answer = self._asked = None
        self._unanswered = False
        self._show_answer(False)
        self.folder.hide()
        self._sure.setText("")
        self._origin.clear()

    def try_path(self, path: Path) -> None:
        """Shows what the latest model finds in an image, or in all images of a folder or a video."""
        if path.is_dir() or is_video(path):
            self.try_all([path])
        else:
            self._look(path)

    def try_all(self, paths: Sequence[Path]) -> None:
        """See DropPage."""
        model = model_at_hand(self._session, self._sure.setText)
        if model is None:
            return

        def load() -> Callable[[Path | Image], Searched]:
            predictor = trained_detector(model) if isinstance(model, TrainedRun) else BoxPredictor(model)
            self.folder.labels = predictor.labels
            return partial(search, predictor)

        self.folder.ask(paths, load)

    def save(self, path: Path) -> None:
        """Saves what was found in the folder or the video, as CSV or COCO."""
        self.folder.save(path)

    def _try_sample(self, tile: Tile) -> None:
        assert tile.path is not None
        self._look(tile.path, sample=tile)

    def _look(self, path: Path, seconds: float | None = None, *, sample: Tile | None = None) -> None:
        """Shows an image at once, and then what is found in it."""
        self._asked, self._sample = (path, seconds), sample
        self._answer_is_due(path)
        model = model_at_hand(self._session, self._sure.setText)
        self._unanswered = model is None
        self._asker.ask(
            model,
            path,
            lambda seen: self._show(model, seen),
            shown=lambda shown: self._show_picture(path, seconds, shown),
            threshold=LOWEST,
            seconds=seconds,
        )

    def ask_again(self) -> None:
        """Asks what nobody could answer, now that there is a model."""
        if self._unanswered:
            self.ask_anew()

    def ask_anew(self) -> None:
        """Asks what was asked last, of the model that answers now."""
        if self._asked is not None:
            self._look(*self._asked, sample=self._sample)

    def _answer_is_due(self, path: Path) -> None:
        if self._answer is not None:
            self._answer = replace(self._answer, found=[], failure="-")
        for line in (self._predicted, self._counts):
            line.setText("")
        self._sure.setText(self.tr("{}: predicting …").format(self._name(path)))

    def status(self) -> str:
        """The line below the number of things."""
        return self._sure.text()

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()
        self.sources.clean()

    def _show_picture(self, path: Path, seconds: float | None, shown: LoadedImage) -> None:
        if (path, seconds) != self._asked:
            return
        if shown.image is None:
            self._predicted.setText(self.tr("Cannot be read"))
            self._predicted.show()
            self._sure.setText(f"{self._name(path)}: {shown.failure}")
        else:
            self.canvas.show_picture(shown.image, shown.size)
        self.canvas.show_boxes([])

    def _show(self, model: Model | None, asked: DetectionResult) -> None:
        if (asked.path, asked.seconds) != self._asked:
            return
        if self._answer is None:
            self.threshold.setValue(round(100 * asked.threshold))
        self._answer = asked
        self._show_answer(not asked.failure)
        if asked.failure:
            self._sure.setText(f"{self._name(asked.path)}: {asked.failure}")
            return
        words = self.tr("{}, {} ms").format(self._name(asked.path), number(round(asked.took * 1000)))
        if self._sample is not None and self._sample.label:
            words = self.tr("{} · label: {}").format(words, self._sample.label)
        self._sure.setText(words)
        self._draw()
        if model is not None:
            self._origin.show_model(model, learnt=was_learnt(self._sample))

    def _name(self, path: Path) -> str:
        """What a person calls the image; files of the project are called by their contents."""
        return shortened(self._sample.name if self._sample is not None else path.name)

    def _show_answer(self, there: bool) -> None:
        """Shows or hides what is only to be seen beside an answer."""
        for widget in (self._predicted, self._counts, self._at, self.threshold):
            widget.setVisible(there)

    def _draw(self) -> None:
        """The boxes that are sure enough."""
        limit = self.threshold.value() / 100
        self._at.setText(self.tr("Boxes with a confidence of {} or more").format(percent(limit)))
        asked = self._answer
        if asked is None or asked.failure:
            return
        shown = [one for one in asked.found if one.score >= limit]
        colour = {name: COLOURS[index % len(COLOURS)] for index, name in enumerate(asked.labels)}
        self.canvas.show_boxes(
            [Shape(_rect(one), f"{one.label} {percent(one.score)}", colour[one.label]) for one in shown]
        )
        self._predicted.setText(self.tr("1 object") if len(shown) == 1 else self.tr("{} objects").format(len(shown)))
        self._counts.setText(_counted(shown) or self.tr("No object was found."))

    def _assemble(self) -> None:
        left, right = Card(self.tr("Drop an image, a folder or a video here")), Card(self.tr("Detected objects"))
        left.column.addWidget(self.canvas, 1)
        left.add(self.sources)
        right.add(self._predicted, self._sure, self._counts, self._at, self.threshold, self._origin)
        self._show_answer(False)
        columns = Columns(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        columns.addWidget(left, 3)
        columns.addLayout(self.folder.above(right), 2)


class BoxFolder(FolderCard):
    """What was found in many images."""

    save_filter, save_as = "CSV (*.csv);;COCO (*.json)", "boxes.csv"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "folder-boxes", 2, "save-boxes")
        self.labels: list[str] = []
        self.save_button.setToolTip(self.tr("As a table, or as COCO"))
        self.table.setAccessibleName(self.tr("Objects found in the folder"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Found")])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def cells(self, asked: FolderRow[Searched]) -> Sequence[Cell]:
        """See FolderCard."""
        return Cell(asked.name), Cell(asked.failure or _counted(asked.answer.found if asked.answer else ()))

    def summary(self) -> str:
        """How many objects of each class were found in all images."""
        return _counted([one for row in self.rows if row.answer for one in row.answer.found])

    def save(self, path: Path) -> None:
        """Saves what was found, as CSV or COCO."""
        save_found([(row.name, row.answer) for row in self.rows if row.answer], self.labels, path)


def _rect(found: Detection) -> Rect:
    left, top, right, bottom = found.box
    return Rect(left, top, right - left, bottom - top)


def _counted(found: Sequence[Detection]) -> str:
    return " · ".join(counted(dict(Counter(one.label for one in found).most_common())))
