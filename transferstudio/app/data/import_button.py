"""How more comes into a project: a folder, a file, or what is in the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from transferstudio.app.keyboard import Button
from transferstudio.app.widgets import window_action
from transferstudio.errors import StudioError
from transferstudio.formats import documents, pictures_to_mark

if TYPE_CHECKING:
    from transferstudio.app.session import Session


class ImportButton(Button):
    """A button with a menu; each entry has a key that works in the whole window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("import")
        self.setText(self.tr("Import"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Import more"))
        menu = QMenu(self)
        for text, key, do in (
            (self.tr("Import a folder…"), "Ctrl+I", self.import_folder),
            (self.tr("Import a table, archive or image…"), "Ctrl+Shift+I", self.import_file),
            (self.tr("Import a table, choosing its columns…"), "Ctrl+Alt+I", self.import_columns),
            (self.tr("Import documents to ask questions about…"), "Ctrl+Alt+D", self.import_documents),
            (self.tr("Import images to draw boxes in…"), "Ctrl+Alt+B", self.import_to_mark),
            (self.tr("Draw boxes in the existing images"), "Ctrl+Alt+Shift+B", session.draw_boxes),
            (self.tr("Paste texts or files"), "Ctrl+Shift+V", self.paste),
        ):
            window_action(self, menu, text, key, do)
        self.setMenu(menu)

    def import_folder(self) -> None:
        """Asks for a folder and imports it."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"), self._session.folders.last)
        if chosen:
            self._session.folders.last = chosen
            self._session.drop([Path(chosen)])

    def import_file(self) -> None:
        """Asks for a file, such as a table of texts, and imports it."""
        title = self.tr("Import a table, an archive or an image")
        chosen, _ = QFileDialog.getOpenFileName(self, title, self._session.folders.last)
        if chosen:
            self._session.folders.last = str(Path(chosen).parent)
            self._session.drop([Path(chosen)])

    def import_columns(self) -> None:
        """Asks for a table, whose columns are chosen in the preview."""
        title, kinds = self.tr("Import a table"), self.tr("Tables ({})").format("*.csv *.tsv *.xlsx *.xlsm")
        chosen, _ = QFileDialog.getOpenFileName(self, title, self._session.folders.last, kinds)
        if chosen:
            self._session.folders.last = str(Path(chosen).parent)
            self._session.drop([Path(chosen)])

    def import_documents(self) -> None:
        """Asks for text files and imports them as passages to ask about."""
        title, kinds = (
            self.tr("Import documents to ask questions about"),
            self.tr("Documents ({})").format("*.txt *.md"),
        )
        chosen, _ = QFileDialog.getOpenFileNames(self, title, self._session.folders.last, kinds)
        if chosen:
            self._session.folders.last = str(Path(chosen[0]).parent)
            try:
                self._session.import_([documents(Path(file)) for file in chosen])
            except StudioError as error:
                self._session.failed.emit(str(error))

    def import_to_mark(self) -> None:
        """Asks for a folder of pictures in which boxes are to be drawn."""
        title = self.tr("Import images to draw boxes in")
        chosen = QFileDialog.getExistingDirectory(self, title, self._session.folders.last)
        if chosen:
            self._session.folders.last = chosen
            try:
                self._session.import_([pictures_to_mark(Path(chosen))])
            except StudioError as error:
                self._session.failed.emit(str(error))

    def paste(self) -> None:
        """Imports what is in the clipboard: files, rows of a spreadsheet, or a text a line."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._session.drop(files)
        elif data.text().strip():
            self._session.import_text(data.text())
        else:
            self._session.cancelled.emit(self.tr("There is nothing on the clipboard that can be imported."))
