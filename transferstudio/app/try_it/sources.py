"""Where a picture to try comes from: a file, a folder, the clipboard, the camera."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from transferstudio.app.session import Session
from transferstudio.app.try_it.camera import CameraDialog, has_camera
from transferstudio.app.widgets import button
from transferstudio.formats.records import IMAGE_SUFFIXES
from transferstudio.formats.video import VIDEO_SUFFIXES


class TryPage(QWidget):
    """A page on which pictures, folders and videos can be dropped, to be tried and not imported."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)

    def try_path(self, path: Path) -> None:
        """Tries a picture, or all pictures of a folder or a video."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """See the class."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See the class."""
        event.acceptProposedAction()
        self.try_path(Path(event.mimeData().urls()[0].toLocalFile()))


class PictureSources(QWidget):
    """A row of buttons."""

    picked = Signal(object)
    """The path of a picture, a video or a folder."""
    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pasted = tempfile.TemporaryDirectory(prefix="transferstudio-pasted-")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for text, do, name, tip, key, main in (
            (self.tr("Picture…"), self.ask, "choose-picture", self.tr("Try a picture"), "Ctrl+T", True),
            (self.tr("Folder…"), self.ask_folder, "choose-folder", self.tr("Try all pictures of a folder"), "", False),
            (self.tr("Paste"), self.paste, "paste", self.tr("Try what is in the clipboard"), "Ctrl+V", False),
        ):
            row.addWidget(button(text, do, name=name, tip=tip, key=key, main=main))
        self.camera = button(
            self.tr("Camera…"), self.open_camera, name="camera-try", tip=self.tr("Try what the camera sees")
        )
        self.camera.hide()
        row.addWidget(self.camera)

    def ask(self) -> None:
        """Asks for a picture or a video."""
        suffixes = sorted(IMAGE_SUFFIXES | VIDEO_SUFFIXES)
        kinds = self.tr("Pictures and videos ({})").format(" ".join(f"*{suffix}" for suffix in suffixes))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Try a picture"), self._session.last_folder, kinds)
        if chosen:
            self._session.last_folder = str(Path(chosen).parent)
            self.picked.emit(Path(chosen))

    def ask_folder(self) -> None:
        """Asks for a folder."""
        title = self.tr("Try all pictures of a folder")
        chosen = QFileDialog.getExistingDirectory(self, title, self._session.last_folder)
        if chosen:
            self._session.last_folder = chosen
            self.picked.emit(Path(chosen))

    def paste(self) -> None:
        """Takes the picture, or the file, that is in the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            self.picked.emit(Path(data.urls()[0].toLocalFile()))
        elif data.hasImage():
            path = Path(self._pasted.name) / "pasted.png"
            QGuiApplication.clipboard().image().save(str(path))
            self.picked.emit(path)
        else:
            self.failed.emit(self.tr("There is no picture in the clipboard."))

    def open_camera(self) -> None:
        """Shows what the camera sees, to try pictures of it."""
        dialog = CameraDialog(Path(self._pasted.name), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self.picked)
        dialog.open()

    def clean(self) -> None:
        """Removes what was pasted."""
        self._pasted.cleanup()

    def showEvent(self, event: QShowEvent) -> None:
        """Offers the camera where there is one; one can be plugged in at any time."""
        self.camera.setVisible(has_camera())
        super().showEvent(event)
