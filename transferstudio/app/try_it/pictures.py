"""Try images: drop an image or a folder, and the latest model says what it is, and which regions mattered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy

from transferstudio.app.icons import icon
from transferstudio.app.layouts import Columns
from transferstudio.app.pictures import as_qimage
from transferstudio.app.theme import STEP, colours
from transferstudio.app.try_it.asker import Asker, ImageAnswer, trained_classifier
from transferstudio.app.try_it.bars import ClassBars
from transferstudio.app.try_it.class_folder import ClassFolder
from transferstudio.app.try_it.folder import FolderRow
from transferstudio.app.try_it.from_project import was_learnt
from transferstudio.app.try_it.kept_model import TrainedRun
from transferstudio.app.try_it.model_at_hand import model_at_hand
from transferstudio.app.try_it.origin import Origin
from transferstudio.app.try_it.sources import DropPage, PictureSources
from transferstudio.app.widgets import Card, label, shortened
from transferstudio.formats.video import is_video
from transferstudio.i18n import number, percent
from transferstudio.runtime import Prediction, Predictor

if TYPE_CHECKING:
    from PIL.Image import Image

    from transferstudio.app.session import Session
    from transferstudio.project.browsing import Tile

NARROW = 220  # pixels a side that the image keeps in a small window
CORNER, SIGN = 10, 64  # pixels of the empty frame, and of the icon in it
HEAT = QColor("#ff3b1f")


class _Picture(QLabel):
    """Takes the room there is, whatever the size of its image."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(NARROW, NARROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(NARROW, NARROW)

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame to drop an image in, until there is one."""
        super().paintEvent(event)
        if not self.pixmap().isNull():
            return
        painter, area = QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().line), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, CORNER, CORNER)
        sign = QRect(0, 0, SIGN, SIGN)
        sign.moveCenter(self.rect().center())
        icon("image-square", "faint").paint(painter, sign)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self.resized.emit()


class PictureTry(DropPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: tuple[Path, float | None] | None = None
        self._sample: Tile | None = None  # of the project, where that is what is tried
        self._unanswered = False  # there was no model
        self._answer: ImageAnswer | None = None
        self.sources = PictureSources(session)
        self.sources.picked.connect(self.try_path)
        self.sources.drawn.connect(self._try_sample)
        self._asker = Asker(self)
        self._asker.answered.connect(self._show)
        self._picture, self._predicted, self._sure = _Picture(), label("", "number"), label("", "dim")
        self._picture.resized.connect(self._draw)
        self._origin = Origin(session)
        self.sources.failed.connect(self._sure.setText)
        self._heat = QCheckBox(self.tr("Show where the model looked"))
        self._heat.setObjectName("show-heat")
        self._heat.setToolTip(
            self.tr(
                "Occlusion: parts of the image are covered one at a time; confidence drops most without the red parts"
            )
        )
        self._heat.setChecked(True)
        self._heat.toggled.connect(lambda _on: self._draw())
        self.folder = ClassFolder(session)
        self.folder.chosen.connect(self._open_row)
        self.bars = ClassBars()
        self._assemble()

    def try_path(self, path: Path) -> None:
        """See DropPage."""
        if path.is_dir() or is_video(path):
            self.try_all([path])
        else:
            self.try_picture(path)

    def try_picture(self, path: Path, at: float | None = None, *, sample: Tile | None = None) -> None:
        """Shows an image at once, and what the latest model says of it; ``at``: seconds into a video, ``sample``: it is the project's."""
        self._asked, self._sample = (path, at), sample
        self._predicted.setText("")
        self.bars.clear()
        self._sure.setText(self.tr("{}: predicting …").format(self._name(path)))
        model = model_at_hand(self._session, self._sure.setText)
        self._unanswered = model is None
        self._asker.ask(model, path, at)

    def ask_again(self) -> None:
        """Asks what nobody could answer, now that there is a model."""
        if self._unanswered:
            self.ask_anew()

    def ask_anew(self) -> None:
        """Asks what was asked last, of the model that answers now."""
        if self._asked is not None:
            self.try_picture(*self._asked, sample=self._sample)

    def try_all(self, paths: Sequence[Path]) -> None:
        """See DropPage."""
        model = model_at_hand(self._session, self._sure.setText)
        if model is None:
            return

        def load() -> Callable[[Path | Image], Prediction]:
            return trained_classifier(model).predict if isinstance(model, TrainedRun) else Predictor(model).predict

        self.folder.ask(paths, load)

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()
        self.sources.clean()

    def _try_sample(self, tile: Tile) -> None:
        assert tile.path is not None
        self.try_picture(tile.path, sample=tile)

    def _open_row(self, asked: FolderRow[Prediction]) -> None:
        self.try_picture(asked.path, asked.seconds)

    def _assemble(self) -> None:
        left, right = Card(self.tr("Drop an image, a folder or a video here")), Card(self.tr("Prediction"))
        left.column.addWidget(self._picture, 1)
        left.add(self._heat, self.sources)
        right.add(self._predicted, self._sure, self.bars, self._origin)
        columns = Columns(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        columns.addWidget(left, 3)
        columns.addLayout(self.folder.above(right), 2)

    def reset(self) -> None:
        """Another project or model is open."""
        self.bars.clear()
        self._answer = self._asked = None
        self._unanswered = False
        self._picture.setPixmap(QPixmap())
        self.folder.hide()
        self._predicted.setText("")
        self._sure.setText("")
        self._origin.clear()

    def _show(self, answer: ImageAnswer) -> None:
        if (answer.path, answer.at) != self._asked:
            return
        self._answer = answer
        self._draw()
        if answer.failure:
            self._predicted.setText(self.tr("Cannot be read") if answer.image is None else self.tr("No answer"))
            self._sure.setText(f"{self._name(answer.path)}: {answer.failure}")
        elif answer.prediction is not None and answer.heat is None:
            self._show_prediction(answer, answer.prediction)

    def _show_prediction(self, answer: ImageAnswer, prediction: Prediction) -> None:
        self.bars.clear()
        self._predicted.setText(prediction.name)
        self.bars.show_answer(prediction)
        words = self.tr("{}: {} confidence, {} ms").format(
            self._name(answer.path), percent(prediction.probability, 1), number(round(answer.seconds * 1000))
        )
        if self._sample is not None and self._sample.label:
            words = self.tr("{} · label: {}").format(words, self._sample.label)
        self._sure.setText(words)
        assert answer.model is not None
        self._origin.show_model(answer.model, learnt=was_learnt(self._sample))

    def _name(self, path: Path) -> str:
        """What a person calls the image; files of the project are called by their contents."""
        return shortened(self._sample.name if self._sample is not None else path.name)

    def _draw(self) -> None:
        """The image, and over it which regions mattered."""
        answer = self._answer
        if answer is None or answer.image is None:
            self._picture.setPixmap(QPixmap())
            return
        wide, high = self._picture.width(), self._picture.height()
        shown = as_qimage(answer.image.convert("RGB")).scaled(
            wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        if answer.heat is not None and self._heat.isChecked():
            _paint_heat(shown, answer)
        self._picture.setPixmap(QPixmap.fromImage(shown))
        self._picture.setAccessibleName(answer.path.name)


def _paint_heat(picture: QImage, answer: ImageAnswer) -> None:
    """Colours what mattered: the redder, the more the answer lost without it."""
    heat = answer.heat
    assert heat is not None
    most = float(heat.max())
    if most <= 0:
        return
    rows, columns = heat.shape
    veil = QImage(columns, rows, QImage.Format.Format_ARGB32)
    for row in range(rows):
        for column in range(columns):
            colour = QColor(HEAT)
            colour.setAlphaF(0.65 * float(heat[row, column]) / most)
            veil.setPixelColor(column, row, colour)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(picture.rect()), veil, QRectF(veil.rect()))
    painter.end()
