"""Pictures from the camera: a live view, and a key that takes one. It needs the extra ``camera`` (PySide6_Addons)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from transferstudio.app.dialogs import entitle
from transferstudio.app.widgets import button, label

WIDTH, HEIGHT = 640, 480  # of the live view


def has_camera() -> bool:
    """Whether there is a camera, and the library that reads it."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # here: an extra that need not be installed
    except ImportError:
        return False
    return bool(QMediaDevices.videoInputs())


class CameraDialog(QDialog):
    """Shows what the camera sees; each picture that is taken is written to ``folder`` and handed on."""

    taken = Signal(object)
    """The file of a picture."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink  # here: an extra

        self.setObjectName("camera")
        entitle(self, self.tr("Camera"))
        self._folder, self._count, self._image = folder, 0, QImage()
        self._view = label(self.tr("Waiting for the camera …"), "dim")
        self._view.setFixedSize(WIDTH, HEIGHT)
        self._view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._view.setAccessibleName(self.tr("What the camera sees"))
        self._take = button(
            self.tr("Try this image"), self.take, name="take", tip=self.tr("Predict this image"), key="Space", main=True
        )
        self._take.setEnabled(False)
        column = QVBoxLayout(self)
        column.addWidget(self._view)
        column.addWidget(self._take)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._show)
        self._camera, self._session = QCamera(self), QMediaCaptureSession(self)
        self._camera.errorOccurred.connect(lambda _error, words: self._view.setText(words))
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self._camera.start()

    def take(self) -> None:
        """Keeps the present picture and hands it on."""
        if not self._image.isNull():
            self._count += 1
            path = self._folder / f"camera-{self._count}.png"
            self._image.save(str(path))
            self.taken.emit(path)

    def done(self, result: int) -> None:
        """Lets go of the camera."""
        self._camera.stop()
        super().done(result)

    def _show(self, frame: Any) -> None:
        image = frame.toImage()
        if not image.isNull():
            self._image = image
            self._take.setEnabled(True)
            keep, fast = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
            self._view.setPixmap(QPixmap.fromImage(image.scaled(WIDTH, HEIGHT, keep, fast)))
