"""Try pictures: drop a picture or a folder, and the model as exported says what it is, and where it looked."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from transferstudio.app.pictures import as_qimage
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.asker import Answer, Asker
from transferstudio.app.try_it.bars import ClassBars
from transferstudio.app.try_it.folder import Asked, FolderCard, as_row, ask_all
from transferstudio.app.try_it.model_at_hand import with_model
from transferstudio.app.try_it.sources import PictureSources, TryPage
from transferstudio.app.widgets import Card, label
from transferstudio.events import Work
from transferstudio.formats.video import is_video
from transferstudio.runtime import Prediction, Predictor

SIDE = 400
HEAT = QColor("#ff3b1f")


class PictureTry(TryPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: Path | None = None
        self._answer: Answer | None = None
        self.sources = PictureSources(session)
        self.sources.picked.connect(self.try_path)
        self._asker = Asker(self)
        self._asker.answered.connect(self._show)
        self._picture, self._said, self._sure = label(), label("", "number"), label("", "dim")
        self.sources.failed.connect(self._sure.setText)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(SIDE, SIDE)
        self._heat = QCheckBox(self.tr("Show where it looked"))
        self._heat.setObjectName("show-heat")
        self._heat.setToolTip(
            self.tr(
                "Occlusion: parts of the picture are covered one by one; red are those without which it is less sure"
            )
        )
        self._heat.setChecked(True)
        self._heat.toggled.connect(lambda _on: self._draw())
        self.folder = FolderCard()
        self.bars = ClassBars()
        self._assemble()
        session.opened.connect(self.reset)

    def try_path(self, path: Path) -> None:
        """See TryPage."""
        if path.is_dir() or is_video(path):
            self.try_all(path)
        else:
            self.try_picture(path)

    def try_picture(self, path: Path) -> None:
        """Shows what the newest model says of a picture; exports it first where that has not been done."""
        self._asked = path
        with_model(self._session, lambda model: self._asker.ask(model, path), self._sure.setText)

    def try_all(self, path: Path) -> None:
        """Asks about every picture of a folder or a video, and lists the answers."""

        def begin(model: Path) -> None:
            def work(stop: threading.Event) -> Work[list[Asked[Prediction]]]:
                return ask_all(path, lambda: Predictor(model).predict, stop=stop)

            job = self._session.start(self.tr("Trying {}").format(path.name), work)
            job.finished.connect(lambda rows: self.folder.show_rows(path.name, [as_row(row) for row in rows]))

        with_model(self._session, begin, self._sure.setText)

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()
        self.sources.clean()

    def _assemble(self) -> None:
        left, right = Card(self.tr("Drop a picture, a folder or a video here")), Card(self.tr("What the model says"))
        left.add(self._picture, self._heat, self.sources)
        right.add(self._said, self._sure, self.bars)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        for cards in ((left,), (right, self.folder)):
            column = QVBoxLayout()
            column.setSpacing(3 * STEP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)

    def reset(self) -> None:
        """Another project or model is open."""
        self.bars.clear()
        self._answer = None
        self._picture.setPixmap(QPixmap())
        self.folder.hide()
        self._said.setText("")
        self._sure.setText(self.tr("The answer comes from the model exactly as it is exported."))

    def _show(self, answer: Answer) -> None:
        if answer.path != self._asked:
            return
        self._answer = answer
        self._draw()
        if answer.heat is not None:
            return  # the rest stands there already
        self.bars.clear()
        if isinstance(answer.said, str):
            self._said.setText(self.tr("This cannot be read"))
            self._sure.setText(f"{answer.path.name}: {answer.said}")
            return
        self._said.setText(answer.said.name)
        self.bars.show_answer(answer.said)
        words = self.tr("{}: {} sure, {} ms")
        self._sure.setText(
            words.format(answer.path.name, f"{answer.said.probability:.1%}", f"{answer.seconds * 1000:.0f}")
        )

    def _draw(self) -> None:
        """The picture, and over it where the model looked."""
        answer = self._answer
        if answer is None or answer.image is None:
            self._picture.setPixmap(QPixmap())
            return
        shown = as_qimage(answer.image.convert("RGB")).scaled(
            SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        if answer.heat is not None and self._heat.isChecked():
            _paint_heat(shown, answer)
        self._picture.setPixmap(QPixmap.fromImage(shown))
        self._picture.setAccessibleName(answer.path.name)


def _paint_heat(picture: QImage, answer: Answer) -> None:
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
