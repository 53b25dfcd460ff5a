"""Where an image to try comes from: the test set, a file, a folder, the clipboard, the camera."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from transferstudio.app.layouts import FlowLayout
from transferstudio.app.try_it.camera import CameraDialog, has_camera
from transferstudio.app.try_it.from_project import ProjectSamples
from transferstudio.app.try_it.page import TryPage
from transferstudio.app.widgets import button
from transferstudio.formats.records import IMAGE_SUFFIXES
from transferstudio.formats.video import VIDEO_SUFFIXES

if TYPE_CHECKING:
    from transferstudio.app.session import Session


class DropPage(TryPage):
    """A page on which images, folders and videos can be dropped, to be tried and not imported."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)

    def try_path(self, path: Path) -> None:
        """Tries an image, or all images of a folder or a video."""
        raise NotImplementedError

    def try_all(self, paths: Sequence[Path]) -> None:
        """Tries all images of files, folders and videos, and lists the answers."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """See the class."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See the class."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) == 1:
            self.try_path(paths[0])
        elif paths:
            self.try_all(paths)


class PictureSources(QWidget):
    """A row of buttons."""

    picked = Signal(object)
    """The path of an image, a video or a folder."""
    drawn = Signal(object)
    """The tile of a sample of the project."""
    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pasted = tempfile.TemporaryDirectory(prefix="transferstudio-pasted-")
        self._samples = ProjectSamples(session)
        row = FlowLayout(self)
        self.sample = button(
            self.tr("Test image"),
            self.draw_sample,
            name="try-sample",
            tip=self.tr("Try an image from the test set, or else an unlabelled one, or else one from the training set"),
            key="Ctrl+R",
            icon="shuffle",
        )
        row.addWidget(self.sample)
        for icon, text, do, name, tip, key, main in (
            ("image-square", self.tr("Image…"), self.ask, "choose-picture", self.tr("Try an image"), "Ctrl+T", True),
            (
                "folder-open",
                self.tr("Folder…"),
                self.ask_folder,
                "choose-folder",
                self.tr("Try all images in a folder"),
                "",
                False,
            ),
            (
                "clipboard-text",
                self.tr("Paste"),
                self.paste,
                "paste",
                self.tr("Try the clipboard contents"),
                "Ctrl+V",
                False,
            ),
        ):
            row.addWidget(button(text, do, name=name, tip=tip, key=key, main=main, icon=icon))
        self.camera = button(
            self.tr("Camera…"),
            self.open_camera,
            name="camera-try",
            tip=self.tr("Try what the camera sees"),
            icon="camera",
        )
        self.camera.hide()
        row.addWidget(self.camera)

    def draw_sample(self) -> None:
        """Takes the next image of the project's test set."""
        tile = self._samples.next()
        if tile is not None and tile.path is not None:
            self.drawn.emit(tile)

    def ask(self) -> None:
        """Asks for an image or a video."""
        suffixes = sorted(IMAGE_SUFFIXES | VIDEO_SUFFIXES)
        kinds = self.tr("Images and videos ({})").format(" ".join(f"*{suffix}" for suffix in suffixes))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Try an image"), self._session.folders.last, kinds)
        if chosen:
            self._session.folders.last = str(Path(chosen).parent)
            self.picked.emit(Path(chosen))

    def ask_folder(self) -> None:
        """Asks for a folder."""
        title = self.tr("Try all images in a folder")
        chosen = QFileDialog.getExistingDirectory(self, title, self._session.folders.last)
        if chosen:
            self._session.folders.last = chosen
            self.picked.emit(Path(chosen))

    def paste(self) -> None:
        """Takes the image, or the file, that is in the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            self.picked.emit(Path(data.urls()[0].toLocalFile()))
        elif data.hasImage():
            path = Path(self._pasted.name) / "pasted.png"
            QGuiApplication.clipboard().image().save(str(path))
            self.picked.emit(path)
        else:
            self.failed.emit(self.tr("There is no image on the clipboard."))

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
        self.sample.setVisible(self._session.project is not None)
        super().showEvent(event)
