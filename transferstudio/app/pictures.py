"""Pictures on their way from Pillow to Qt."""

from __future__ import annotations

from PIL.Image import Image
from PySide6.QtGui import QImage


def as_qimage(picture: Image) -> QImage:
    """A copy of an RGB picture, in the format that Qt draws without converting it anew."""
    data = picture.tobytes()
    shared = QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return shared.convertToFormat(QImage.Format.Format_RGB32)
