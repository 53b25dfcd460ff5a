"""Thumbnails: decoded by a pool, newest request first, kept on disk in the project's cache."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from transferstudio.app.background import Background
from transferstudio.app.pictures import as_qimage
from transferstudio.atomic_files import replacing
from transferstudio.errors import StorageError
from transferstudio.runtime import UnreadableImageError, load_image

SIDE = 256  # pixels; a JPEG of this size takes about 10 kB
KEPT = 300  # thumbnails in memory, up to 260 kB each as they are drawn
THREADS = 2


class Thumbnails(QObject):
    """Gives thumbnails by content hash; what is not there yet comes later, by signal."""

    loaded = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: set[str] = set()
        self._pool = Background(self, "thumbnails", threads=THREADS, newest_first=True)

    def set_folder(self, folder: Path) -> None:
        """The project's thumbnail folder; forgets those of another project."""
        self._folder = folder
        self._images.clear()
        self._wanted.clear()

    def get(self, digest: str, path: Path | None) -> QImage | None:
        """The thumbnail, or None; then it is made in the background (a null image where the file cannot be read)."""
        image = self._images.get(digest)
        if image is not None:
            self._images.move_to_end(digest)
            return image
        if digest not in self._wanted and path is not None and self._folder is not None:
            self._wanted.add(digest)
            stored = self._folder / f"{digest}.jpg"
            self._pool.start(
                lambda: _read(path, stored) if digest in self._wanted else None, lambda image: self._keep(digest, image)
            )
        return None

    def keep_only(self, digests: set[str]) -> None:
        """Drops requests for tiles that left the view."""
        self._wanted &= digests

    def close(self) -> None:
        """Waits for the pool."""
        self._wanted.clear()
        self._pool.close()

    def _keep(self, digest: str, image: QImage | None) -> None:
        if image is None:
            return  # its tile had left the view
        self._wanted.discard(digest)
        self._images[digest] = image
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        self.loaded.emit(digest)


def _read(path: Path, stored: Path) -> QImage:
    """The stored thumbnail, or a new one; a null image where the file cannot be read."""
    image = QImage(str(stored))
    return _make(path, stored) if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def _make(path: Path, stored: Path) -> QImage:
    try:
        picture = load_image(path, at_least=SIDE // 2)
    except UnreadableImageError:
        return QImage()
    picture.thumbnail((SIDE, SIDE))
    with suppress(StorageError), replacing(stored) as beside:  # a full disk costs time at the next start, no more
        picture.save(beside, "JPEG", quality=85)
    return as_qimage(picture)
