"""The Try pane: drop a picture, and the model as exported says what it is."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, clear, label
from transferstudio.errors import ProjectError
from transferstudio.events import Work
from transferstudio.runtime import Prediction, Predictor, UnreadableImageError, load_image

SHOWN_CLASSES, SIDE = 8, 420
Answer = tuple[Path, Prediction | str]


class TryPane(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._session = session
        self._asker = _Asker(self)
        self._asker.answered.connect(self._show)
        self._picture, self._said, self._sure = label(), label("", "number"), label("", "dim")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(SIDE, SIDE)
        choose = button(
            self.tr("Choose a picture…"),
            self.ask,
            name="choose-picture",
            tip=self.tr("Try a picture"),
            key="Ctrl+T",
            main=True,
        )
        left, right = Card(self.tr("Drop a picture here")), Card(self.tr("What the model says"))
        left.add(self._picture, choose)
        self._bars = QGridLayout()
        right.add(self._said, self._sure)
        right.column.addLayout(self._bars)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(4 * STEP)
        for card in (left, right):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, 1)
        session.opened.connect(self._reset)

    def ask(self) -> None:
        """Asks for a picture and tries it."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Try a picture"), str(Path.home()))
        if chosen:
            self.try_picture(Path(chosen))

    def try_picture(self, path: Path) -> None:
        """Shows what the newest model says of a picture; exports it first where that has not been done."""
        project = self._session.project
        if project is None:
            return
        try:
            run = project.runs.latest()
        except ProjectError:
            self._said.setText(self.tr("There is no model yet"))
            self._sure.setText(self.tr("Train one first; with Quick it takes seconds."))
            return
        model = run.folder / "export" / "model.onnx"
        self._picture.setPixmap(QPixmap())
        self._sure.setText(self.tr("asking …"))
        self._said.setText("")
        if model.is_file():
            self._asker.ask(model, path)
            return

        def work(stop: threading.Event) -> Work[object]:
            from transferstudio.export.bundle import export_run  # here: it loads torch

            return export_run(project, run, model.parent, stop=stop)

        job = self._session.start(self.tr("Making the model of run {} ready").format(run.id), work)
        job.finished.connect(lambda _: self._asker.ask(model, path))
        job.failed.connect(self._sure.setText)

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A single file can be tried; folders go to the window, which imports them."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and Path(urls[0].toLocalFile()).is_file():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tries the picture."""
        event.acceptProposedAction()
        self.try_picture(Path(event.mimeData().urls()[0].toLocalFile()))

    def _reset(self) -> None:
        clear(self._bars)
        self._picture.setPixmap(QPixmap())
        self._said.setText("")
        self._sure.setText(self.tr("The answer comes from the model exactly as it is exported."))

    def _show(self, answer: Answer) -> None:
        path, said = answer
        clear(self._bars)
        if isinstance(said, str):
            self._said.setText(self.tr("This cannot be read"))
            self._sure.setText(f"{path.name}: {said}")
            return
        pixmap = QPixmap(str(path))
        if not pixmap.isNull():
            self._picture.setPixmap(
                pixmap.scaled(
                    SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        self._picture.setAccessibleName(path.name)
        self._said.setText(said.label)
        self._sure.setText(self.tr("{}: {} sure").format(path.name, f"{said.probability:.1%}"))
        ranked = sorted(said.probabilities.items(), key=lambda item: -item[1])[:SHOWN_CLASSES]
        for row, (name, probability) in enumerate(ranked):
            bar = QProgressBar()
            bar.setRange(0, 1000)
            bar.setValue(round(probability * 1000))
            bar.setTextVisible(False)
            bar.setAccessibleName(f"{name} {probability:.1%}")
            self._bars.addWidget(label(name), row, 0)
            self._bars.addWidget(bar, row, 1)
            self._bars.addWidget(label(f"{probability:.1%}", "dim"), row, 2)
        self._bars.setColumnStretch(1, 1)


class _Asker(QObject):
    """Asks the exported model in a thread, and keeps it loaded."""

    answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._loaded: tuple[Path, int, Predictor] | None = None

    def ask(self, model: Path, picture: Path) -> None:
        """Answers by signal."""
        self._pool.start(_Question(self, model, picture))

    def close(self) -> None:
        """Waits for the thread."""
        self._pool.waitForDone()

    def answer(self, model: Path, picture: Path) -> Answer:
        """Runs in the pool's only thread."""
        changed = model.stat().st_mtime_ns
        if self._loaded is None or self._loaded[:2] != (model, changed):
            self._loaded = (model, changed, Predictor(model))
        predictor = self._loaded[2]
        try:
            return picture, predictor.predict(load_image(picture, at_least=predictor.shorter_side))
        except (UnreadableImageError, ValueError) as error:
            return picture, str(error)


class _Question(QRunnable):
    def __init__(self, asker: _Asker, model: Path, picture: Path) -> None:
        super().__init__()
        self._asker, self._model, self._picture = asker, model, picture

    def run(self) -> None:
        """See :meth:`_Asker.answer`."""
        self._asker.answered.emit(self._asker.answer(self._model, self._picture))
