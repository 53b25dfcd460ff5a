"""The Export pane: one click to the bundle, with the proof that it answers as the trained network."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.export.snippets import snippet
from transferstudio.app.methods import METHODS
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.train.result import read_report
from transferstudio.app.widgets import Card, EmptyState, button, clear, label, set_role
from transferstudio.edition import trains
from transferstudio.errors import ProjectError
from transferstudio.events import Work
from transferstudio.project.runs import Run
from transferstudio.training.plan import Precision
from transferstudio.wording import word

if TYPE_CHECKING:
    from transferstudio.export.bundle import Bundle, ModelFile

LANGUAGES = ("Python", "C#", "JavaScript")


class ExportPane(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._bundle: Path | None = None
        self._about = label("")
        self._what, self._proof, self._copied = label("", "dim"), label(""), label("", "good")
        self._int8 = QCheckBox(self.tr("An 8-bit version as well"))
        self._int8.setObjectName("with-int8")
        self._one_file = QCheckBox(self.tr("A file with the tokenizer inside"))
        self._one_file.setObjectName("with-tokenizer")
        self._one_file.setToolTip(
            self.tr("model-text.onnx takes the text itself; it needs onnxruntime-extensions where it runs")
        )
        self._int8.setToolTip(
            self.tr(
                "About a quarter of the size and often twice as fast; both are measured here, so that you can choose"
            )
        )
        self._files = QGridLayout()
        self._files.setColumnStretch(0, 1)
        self._card_text = QTextBrowser()
        self._card_text.setAccessibleName(self.tr("Model card"))
        self._card_text.setOpenExternalLinks(False)
        self._result, self._preview = (
            Card(self.tr("What was exported"), "parity"),
            Card(self.tr("Model card"), "model card"),
        )
        self._fill_result()
        self._preview.add(self._card_text)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(self._choices())
        column.addWidget(self._result)
        column.addWidget(self._preview, 1)
        column.addStretch(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(
            EmptyState(self.tr("Nothing to export yet"), self.tr("Train a network first; it takes seconds with Quick."))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.addWidget(self._stack)
        session.opened.connect(self._open)
        session.changed.connect(lambda _: self._refresh())

    def ask(self) -> None:
        """Asks for a folder and exports there."""
        project = self._session.project
        settings = self._session.settings
        # Not where pictures came from: an export in there would come in with them next time.
        before = str(settings.value("export-folder", str(Path.home())))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export into a folder"), before)
        if chosen and project is not None:
            settings.setValue("export-folder", chosen)
            self.export_to(free_folder(Path(chosen), f"{project.name} model"))

    def export_to(self, folder: Path) -> None:
        """Exports the newest usable run."""
        project, run = self._session.project, self._run()
        int8, one_file = self._int8.isChecked(), self._one_file.isChecked() and not self._one_file.isHidden()
        if project is None or run is None:
            return
        if not trains():
            self._show_failure(self.tr("The small edition does not export: that needs the trained network."))
            return

        def work(stop: threading.Event) -> Work[Bundle]:
            from transferstudio.export.bundle import export_run  # here: it loads torch

            return export_run(project, run, folder, int8=int8, one_file=one_file, stop=stop)

        job = self._session.start(self.tr("Exporting run {}").format(run.id), work)
        job.finished.connect(self._show)
        job.failed.connect(self._show_failure)

    def _choices(self) -> Card:
        card = Card(self.tr("One file that runs anywhere"), "onnx", "int8")
        export = button(
            self.tr("Export…"), self.ask, name="export", tip=self.tr("Export to a folder"), key="Ctrl+E", main=True
        )
        row = QHBoxLayout()
        row.addWidget(export)
        row.addWidget(self._int8)
        row.addWidget(self._one_file)
        row.addStretch(1)
        card.add(self._about, self._what)
        card.column.addLayout(row)
        return card

    def _fill_result(self) -> None:
        row = QHBoxLayout()
        self._show_files = button(
            self.tr("Open the folder"), self._open_folder, name="open-bundle", tip=self.tr("Show the exported files")
        )
        row.addWidget(self._show_files)
        self._languages = {}
        for language in LANGUAGES:
            self._languages[language] = button(
                self.tr("Copy {} code").format(language),
                partial(self.copy_code, language),
                name=f"copy-{language.lower()}",
                tip=self.tr("A few lines that run the file with ONNX Runtime alone"),
            )
            row.addWidget(self._languages[language])
        row.addWidget(self._copied, 1)
        self._result.add(self._proof)
        self._result.column.addLayout(self._files)
        self._result.column.addLayout(row)

    def copy_code(self, language: str) -> None:
        """Puts code that runs the model into the clipboard."""
        run = self._run()
        report = read_report(run) if run else None
        QGuiApplication.clipboard().setText(
            snippet(
                language,
                report["classes"] if report else [],
                task=self._session.task,
            )
        )
        self._copied.setText(self.tr("{} code is in the clipboard.").format(language))

    def _run(self) -> Run | None:
        if self._session.project is None:
            return None
        try:
            return self._session.project.runs.latest()
        except ProjectError:
            return None

    def _open(self) -> None:
        self._bundle = None
        self._refresh()

    def _refresh(self) -> None:
        run, texts = self._run(), self._session.reads_texts
        self._about.setText(self._in_words())
        for language, copy in self._languages.items():
            fits = language == "Python" or (not texts and self._session.has_classes)
            copy.setVisible(fits and self._bundle is not None)
        self._show_files.setVisible(self._bundle is not None)
        self._one_file.setVisible(texts and not self._session.asks_questions)
        self._stack.setCurrentIndex(0 if run else 1)
        for card in (self._result, self._preview):
            card.setVisible(self._bundle is not None and run is not None)
        if run is not None:
            score = run.score or {"value": 0.0, "low": 0.0, "high": 0.0}
            self._int8.setEnabled(run.plan.get("precision") != Precision.INT8)
            self._what.setText(
                self.tr("Run {}: {}, {}, {} {} ({} – {})").format(
                    run.id, run.summary["backbone"], word(METHODS[run.summary["method"]][0]), word(run.metric),
                    f"{score['value']:.1%}", f"{score['low']:.1%}", f"{score['high']:.1%}",
                )
            )  # fmt: skip

    def _in_words(self) -> str:
        """What the exported file takes and gives, and how that is proven."""
        if self._session.asks_questions:
            return self.tr(
                "model.onnx and tokenizer.json take a passage and a question, and predict.py beside them finds the answer. Before "
                "they are handed over, all questions of the test split go through them and through the trained network; if "
                "they disagree, nothing is written."
            )
        if self._session.draws_boxes:
            return self.tr(
                "model.onnx takes pictures as they are, of any size, and gives boxes in their pixels with calibrated scores: scaling, "
                "network and the choice between boxes that overlap are inside. Before it is handed over, the whole test split goes "
                "through it and through the trained network; if they disagree, nothing is written."
            )
        if self._session.reads_texts:
            return self.tr(
                "model.onnx and tokenizer.json take texts, and give calibrated probabilities: mask, network and labels are "
                "inside. Before they are handed over, the whole test split goes through them and through the trained "
                "network; if they disagree, nothing is written."
            )
        return self.tr(
            "model.onnx takes pictures as they are, of any size, and gives calibrated probabilities: scaling, network and "
            "labels are inside. Before it is handed over, the whole test split goes through it and through the trained "
            "network; if they disagree, nothing is written."
        )

    def _show(self, bundle: Bundle) -> None:
        self._bundle = bundle.folder
        self._copied.setText("")
        self._proof.setText(self.tr("Proven: {}").format(bundle.model.parity))
        set_role(self._proof, "good")
        clear(self._files)
        heads = (self.tr("file"), self.tr("size"), self.tr("one answer, here"), word(bundle.model.parity.metric))
        for column, text in enumerate(heads):
            self._files.addWidget(label(text, "small"), 0, column)
        self._add_file(1, bundle.model)
        if bundle.int8 is not None:
            self._add_file(2, bundle.int8)
        self._card_text.setMarkdown((bundle.folder / "MODEL_CARD.md").read_text("utf-8"))
        self._refresh()

    def _add_file(self, row: int, file: ModelFile) -> None:
        score = self.tr("no test split") if file.score is None else f"{file.score:.1%}"
        cells = (file.name, f"{file.bytes / 1e6:.1f} MB", f"{file.latency * 1000:.1f} ms", score)
        for column, text in enumerate(cells):
            self._files.addWidget(label(text), row, column)

    def _show_failure(self, message: str) -> None:
        self._proof.setText(message)
        set_role(self._proof, "bad")
        clear(self._files)
        self._bundle = None
        self._refresh()
        self._result.setVisible(True)

    def _open_folder(self) -> None:
        if self._bundle is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bundle)))


def free_folder(chosen: Path, name: str) -> Path:
    """Where an export goes: ``chosen`` itself where it is empty or holds an earlier export, else a folder ``name`` in it."""
    if not any(chosen.iterdir()) or (chosen / "model.onnx").is_file():
        return chosen
    return chosen / name
