"""The Export pane: one click to the bundle, with the proof that it answers as the trained network."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.answering_run import RunChoice
from transferstudio.app.export.exported import Exported, keep_export, kept_export, read_exported
from transferstudio.app.export.result import ExportResult
from transferstudio.app.layouts import FlowLayout
from transferstudio.app.methods import METHODS
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.train.scored_on import scored_on
from transferstudio.app.widgets import Card, EmptyState, button, clear, label
from transferstudio.backbones.catalogue import find
from transferstudio.edition import trains
from transferstudio.errors import BackboneError, StudioError
from transferstudio.events import Work
from transferstudio.export.contents import contents
from transferstudio.export.destination import find_destination, own_folder, own_name
from transferstudio.i18n import percent, run_in_words, translate_word
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.project.scoring import ScoredOn
from transferstudio.training.plan import Precision

if TYPE_CHECKING:
    from transferstudio.operations.export import Bundle


class ExportPane(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._exports: dict[object, tuple[Path, int]] = {}
        """The folder and the run, by id, of each export that goes on or waits for its turn."""
        self._about = label("")
        self._what, self._where = label("", "dim"), label("", "dim")
        self._runs = RunChoice(session.answering, "export-run", self.tr("The run to export"))
        self._int8 = QCheckBox(self.tr("8-bit version as well"))
        self._int8.setObjectName("with-int8")
        self._one_file = QCheckBox(self.tr("File with built-in tokenizer"))
        self._one_file.setObjectName("with-tokenizer")
        self._one_file.setToolTip(
            self.tr("model-text.onnx takes plain text; it needs onnxruntime-extensions where it runs")
        )
        self._int8.setToolTip(
            self.tr(
                "About a quarter of the size and often twice as fast; both are measured here so that you can choose"
            )
        )
        self._card_text = QTextBrowser()
        self._card_text.setAccessibleName(self.tr("Model card"))
        self._card_text.setOpenExternalLinks(False)
        self.result, self._preview = ExportResult(), Card(self.tr("Model card"), "model card")
        self._preview.add(self._card_text)
        self._coming, self._files = Card(self.tr("What you get")), QGridLayout()
        self._files.setHorizontalSpacing(8 * STEP)
        self._files.setColumnStretch(1, 1)
        self._coming.column.addLayout(self._files)
        for box in (self._int8, self._one_file):
            box.toggled.connect(lambda _: self._list_files())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(self._choices())
        column.addWidget(self._coming)
        column.addWidget(self.result)
        column.addWidget(self._preview, 1)
        column.addStretch(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(
            EmptyState(self.tr("Nothing to export yet"), self.tr("Train a network first (Model pane)."))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.addWidget(self._stack)
        session.answering.changed.connect(self._show_run)

    def ask(self) -> None:
        """Asks for a folder and exports there."""
        project, run, settings = self._session.project, self._run(), self._session.settings
        # Not where pictures came from: an export in there would come in with them next time.
        before = str(settings.value("export-folder", str(Path.home())))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export into a folder"), before)
        if chosen and project is not None and run is not None:
            target = self._target(project, run, Path(chosen))
            if target is not None:
                settings.setValue("export-folder", str(target.parent))
                self.export_to(target)

    def _target(self, project: Project, run: Run, chosen: Path) -> Path | None:
        """The folder that the export will be; a person is asked before it takes the place of an older one. None: not now."""
        try:
            found = find_destination(project, run, chosen, underway=self._underway)
        except StudioError as error:
            self._show_failure(str(error))
            return None
        if not found.replaces:
            return found.folder
        box = QMessageBox(self)
        box.setObjectName("replace-export")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Replace the older export?"))
        words = (
            self.tr(
                "An export of this run to “{}” is still running or queued. If it is replaced, all its files are deleted."
            )
            if found.folder in self._underway
            else self.tr("“{}” contains an older export of this run. If it is replaced, all its files are deleted.")
        )
        box.setText(words.format(found.folder.name))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        both = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(both)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is replace:
            return found.folder
        parent = found.folder.parent
        if box.clickedButton() is not both:
            return None
        return own_folder(project, run, parent, new=True, underway=self._underway).folder

    @property
    def _underway(self) -> dict[Path, int]:
        """The runs, by id, of the exports that are not there yet, by the folders that they will be."""
        return dict(self._exports.values())

    def export_to(self, folder: Path) -> None:
        """Exports the chosen run."""
        project, run = self._session.project, self._run()
        int8, one_file = self._int8.isChecked(), self._one_file.isChecked() and not self._one_file.isHidden()
        if project is None or run is None:
            return
        if not trains():
            self._show_failure(self.tr("The small edition cannot export: this needs the trained network."))
            return

        def work(stop: threading.Event) -> Work[Bundle]:
            from transferstudio.operations.export import export_run  # here: it loads torch

            return export_run(project, run, folder, int8=int8, one_file=one_file, stop=stop)

        job = self._session.start(self.tr("Exporting {}").format(run_in_words(run.id)), work)
        key = object()
        self._exports[key] = (folder, run.id)
        for over in (job.ended, job.destroyed):  # what was forgotten before its turn only goes
            over.connect(lambda *_: self._exports.pop(key, None))
        job.finished.connect(lambda bundle: self._keep(project, run, bundle.folder))
        job.failed.connect(self._show_failure)
        job.cancelled.connect(self._show_failure)

    def _keep(self, project: Project, run: Run, folder: Path) -> None:
        """Keeps in mind where a run was exported to, and shows it."""
        self._session.folders.model = folder
        keep_export(project, run, folder)
        self._show_run()

    def _choices(self) -> Card:
        card = Card(self.tr("One file that runs anywhere"), "onnx", "int8")
        export = button(
            self.tr("Export…"),
            self.ask,
            name="export",
            tip=self.tr("Export to a folder"),
            key="Ctrl+E",
            main=True,
            icon="export",
        )
        row = FlowLayout()
        row.addWidget(export)
        row.addWidget(self._int8)
        row.addWidget(self._one_file)
        chooser = QHBoxLayout()
        chooser.addWidget(self._runs)
        chooser.addWidget(self._what, 1)
        card.add(self._about)
        card.column.addLayout(chooser)
        card.column.addLayout(row)
        card.add(self._where)
        return card

    def _list_files(self) -> None:
        """What will be in the folder, until it is there."""
        clear(self._files)
        project = self._session.project
        if project is None:
            return
        wanted = contents(
            self._session.view.task.how_to_use(),
            int8=self._int8.isChecked(),
            one_file=self._one_file.isChecked(),
            licence=self._has_conditions(),
        )
        for row, one in enumerate(wanted):
            name = label(one.name, "strong")
            name.setObjectName("coming-file")
            name.setWordWrap(False)
            self._files.addWidget(name, row, 0)
            self._files.addWidget(label(translate_word(one.meaning), "dim"), row, 1)

    def _has_conditions(self) -> bool:
        """Whether the licence of the network that was trained asks for something."""
        run = self._run()
        try:
            return run is not None and find(str(run.plan["backbone"])).conditions is not None
        except BackboneError:  # its folder is gone
            return False

    def _run(self) -> Run | None:
        """The chosen run."""
        return self._session.answering.run()

    def _show_run(self) -> None:
        """Shows what is chosen, and where it was exported to, if it was."""
        project, run = self._session.project, self._run()
        self._about.setText(f"{self.tr(self._session.view.file_in_words)} {self._proof_in_words(project, run)}")
        self._list_files()
        self._one_file.setVisible(self._session.view.one_file)
        self._stack.setCurrentIndex(0 if run else 1)
        if project is None or run is None:
            self._show_exported(None)
            return
        score = run.score or {"value": 0.0, "low": 0.0, "high": 0.0}
        self._int8.setEnabled(run.plan.get("precision") != Precision.INT8)
        self._what.setText(
            self.tr("{}, {}, {} {} ({} – {})").format(
                run.summary["backbone"], translate_word(METHODS[run.summary["method"]][0]), translate_word(run.metric),
                percent(score['value'], 1), percent(score['low'], 1), percent(score['high'], 1),
            )
            + (f" · {scored_on(run.scoring)}" if run.scoring else "")
        )  # fmt: skip
        self._where.setText(
            self.tr("The export gets its own folder, “{}”, inside the one you choose.").format(own_name(project, run))
        )
        there = kept_export(project, run)
        self._show_exported(read_exported(there) if there is not None else None)

    def _proof_in_words(self, project: Project | None, run: Run | None) -> str:
        """How the file is verified: on the test set, or on what the network learnt from where there is none."""
        if project is None or run is None or (run.scoring is not None and run.scoring.on == ScoredOn.TEST):
            return self.tr(
                "Before the export, the file and the trained network are compared on the whole test set; if they disagree, "
                "nothing is written."
            )
        return self.tr(
            "This run has no test set. Before the export, the file and the trained network are compared on all labelled {} instead; "
            "if they disagree, nothing is written."
        ).format(translate_word(self._session.view.task.info.units))

    def _show_failure(self, message: str) -> None:
        self.result.show_failure(message)
        self._preview.hide()
        self._coming.hide()

    def _show_exported(self, exported: Exported | None) -> None:
        self.result.show_export(exported)
        self._preview.setVisible(exported is not None)
        self._coming.setVisible(exported is None)
        if exported is not None:
            self._card_text.setMarkdown(
                exported.card.removeprefix("# Model card\n")
            )  # the heading stands above it already
