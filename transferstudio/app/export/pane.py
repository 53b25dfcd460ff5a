"""The Export pane: one click to the bundle, with the proof that it answers as the trained network."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, EmptyState, button, label, set_role
from transferstudio.errors import ProjectError
from transferstudio.events import Work
from transferstudio.project.runs import Run

if TYPE_CHECKING:
    from transferstudio.export.bundle import Bundle


class ExportPane(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._bundle: Path | None = None
        self._what, self._proof = label("", "dim"), label("")
        self._files = label("", "dim")
        self._export = button(
            self.tr("Export…"), self.ask, name="export", tip=self.tr("Export to a folder"), key="Ctrl+E", main=True
        )
        self._open = button(
            self.tr("Open the folder"), self._open_folder, name="open-bundle", tip=self.tr("Show the exported files")
        )
        card, result = Card(self.tr("One file that runs anywhere")), Card(self.tr("What was exported"))
        card.add(
            label(
                self.tr(
                    "model.onnx takes pictures as they are, of any size, and gives calibrated probabilities: scaling, network and "
                    "labels are inside. Before it is handed over, the whole test split goes through it and through the trained "
                    "network; if they disagree, nothing is written. Beside it: a model card, the labels, and predict.py, which "
                    "needs onnxruntime, numpy and Pillow alone."
                )
            ),
            self._what,
            self._export,
        )
        result.add(self._proof, self._files, self._open)
        self._result = result
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(3 * STEP)
        column.addWidget(card)
        column.addWidget(result)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(
            EmptyState(self.tr("Nothing to export yet"), self.tr("Train a network first; it takes seconds with Quick."))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.addWidget(self._stack)
        session.opened.connect(self._refresh)
        session.changed.connect(lambda _: self._refresh())

    def ask(self) -> None:
        """Asks for a folder and exports there."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to a new or empty folder"), str(Path.home()))
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, folder: Path) -> None:
        """Exports the newest usable run."""
        project, run = self._session.project, self._run()
        if project is None or run is None:
            return

        def work(stop: threading.Event) -> Work[Bundle]:
            from transferstudio.export.bundle import export_run  # here: it loads torch

            return export_run(project, run, folder, stop=stop)

        job = self._session.start(self.tr("Exporting run {}").format(run.id), work)
        job.finished.connect(self._show)
        job.failed.connect(self._show_failure)

    def _run(self) -> Run | None:
        if self._session.project is None:
            return None
        try:
            return self._session.project.runs.latest()
        except ProjectError:
            return None

    def _refresh(self) -> None:
        run = self._run()
        self._stack.setCurrentIndex(0 if run else 1)
        self._result.setVisible(self._bundle is not None and run is not None)
        if run is not None:
            accuracy = run.summary["accuracy"]
            self._what.setText(
                self.tr("Run {}: {}, {}, accuracy {} ({} – {})").format(
                    run.id, run.summary["backbone"], run.summary["method"],
                    f"{accuracy['value']:.1%}", f"{accuracy['low']:.1%}", f"{accuracy['high']:.1%}",
                )
            )  # fmt: skip

    def _show(self, bundle: Bundle) -> None:
        self._bundle = bundle.folder
        self._proof.setText(self.tr("Proven: {}").format(bundle.parity))
        set_role(self._proof, "good")
        size, latency = f"{bundle.bytes / 1e6:.1f} MB", f"{bundle.latency * 1000:.0f} ms"
        self._files.setText(
            self.tr("{} · {} · {} an image on this computer").format(bundle.folder / "model.onnx", size, latency)
        )
        self._open.setVisible(True)
        self._result.setVisible(True)

    def _show_failure(self, message: str) -> None:
        self._proof.setText(message)
        set_role(self._proof, "bad")
        self._files.setText("")
        self._open.setVisible(False)
        self._result.setVisible(True)

    def _open_folder(self) -> None:
        if self._bundle is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bundle)))
