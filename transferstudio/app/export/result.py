"""What was exported: the folder by name, its proof, its files with size, speed and score, and code to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout

from transferstudio.app.export.exported import EXAMPLES, Exported, ExportedFile
from transferstudio.app.layouts import FlowLayout
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, clear, label, set_role
from transferstudio.i18n import number, percent, translate, translate_message, translate_word


class ExportResult(Card):
    """An export, or why there is none."""

    def __init__(self) -> None:
        super().__init__(translate("ExportResult", "What was exported"), "parity")
        self._exported: Exported | None = None
        self.folder, self.proof, self._copied = label(""), label(""), label("", "good")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder.setObjectName("exported-folder")
        self.files = QGridLayout()
        self.files.setHorizontalSpacing(8 * STEP)
        self.files.setColumnStretch(4, 1)  # behind the last
        row = FlowLayout()
        self._show_files = button(
            self.tr("Open folder"),
            self._open_folder,
            name="open-bundle",
            tip=self.tr("Show the exported files"),
            icon="folder-open",
        )
        row.addWidget(self._show_files)
        self._languages = {}
        for language in EXAMPLES:
            self._languages[language] = button(
                self.tr("Copy {} code").format(language),
                partial(self.copy_code, language),
                name=f"copy-{language.lower()}",
                tip=self.tr("A few lines that run the file with ONNX Runtime alone"),
                icon="copy",
            )
            row.addWidget(self._languages[language])
        self.add(self.folder, self.proof)
        self.column.addLayout(self.files)
        self.column.addLayout(row)
        self.add(self._copied)

    def show_export(self, exported: Exported | None) -> None:
        """Shows an export; None hides the card."""
        self._exported = exported
        self._copied.setText("")
        self.setVisible(exported is not None)
        self._show_files.setVisible(exported is not None)
        for language, copy in self._languages.items():
            copy.setVisible(exported is not None and exported.program(language) is not None)
        self.folder.setVisible(exported is not None)
        clear(self.files)
        if exported is None:
            return
        self.folder.setText(self.tr("Folder: {}").format(exported.folder))
        self.proof.setText(self.tr("Verified: {}").format(translate_message(exported.proof)))
        set_role(self.proof, "good")
        heads = (self.tr("file"), self.tr("size"), self.tr("latency here"), translate_word(exported.metric))
        for column, text in enumerate(heads):
            self.files.addWidget(label(text, "small"), 0, column)
        for row, file in enumerate(exported.files, 1):
            self._add_file(row, file)

    def show_failure(self, message: str) -> None:
        """Says why there is no export."""
        self.show_export(None)
        self.proof.setText(message)
        set_role(self.proof, "bad")
        self.show()

    def copy_code(self, language: str) -> None:
        """Puts code that runs the model into the clipboard: the program of the exported folder."""
        program = self._exported.program(language) if self._exported is not None else None
        if program is not None:
            QGuiApplication.clipboard().setText(program)
            self._copied.setText(self.tr("{} code copied to the clipboard.").format(language))

    def _add_file(self, row: int, file: ExportedFile) -> None:
        seconds, score = "", ""  # model-text.onnx is compared with the file beside it, and not measured again
        if file.seconds is not None:
            seconds = f"{number(file.seconds * 1000, 1)} ms"
            score = self.tr("no test set") if file.score is None else percent(file.score, 1)
        for column, text in enumerate((file.name, f"{number(file.bytes / 1e6, 1)} MB", seconds, score)):
            self.files.addWidget(label(text), row, column)

    def _open_folder(self) -> None:
        if self._exported is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported.folder)))
