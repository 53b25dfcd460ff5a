"""Thumbnails: decoded by a pool, newest request first, kept on disk in the project's cache."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from transferstudio.project.files import replacing
from transferstudio.runtime import UnreadableImageError, load_image

SIDE = 256  # pixels; a JPEG of this size takes about 10 kB
KEPT = 2000  # thumbnails in memory, 64 kB each as they are drawn
THREADS = 2


class Thumbnails(QObject):
    """Gives thumbnails by content hash; what is not there yet comes later, by signal."""

    loaded = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._priority = 0
        self._ready.connect(self._keep)

    _ready = Signal(str, QImage)

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
            self._priority += 1
            task = _Task(digest, path, self._folder / f"{digest}.jpg", self._is_wanted, self._ready.emit)
            self._pool.start(task, self._priority)
        return None

    def keep_only(self, digests: set[str]) -> None:
        """Drops requests for tiles that left the view."""
        self._wanted &= digests

    def close(self) -> None:
        """Waits for the pool."""
        self._wanted.clear()
        self._pool.clear()
        self._pool.waitForDone()

    def _is_wanted(self, digest: str) -> bool:
        return digest in self._wanted

    def _keep(self, digest: str, image: QImage) -> None:
        self._wanted.discard(digest)
        self._images[digest] = image
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        self.loaded.emit(digest)


class _Task(QRunnable):
    def __init__(
        self,
        digest: str,
        path: Path,
        stored: Path,
        wanted: Callable[[str], bool],
        tell: Callable[[str, QImage], None],
    ) -> None:
        super().__init__()
        self._digest, self._path, self._stored, self._wanted, self._tell = digest, path, stored, wanted, tell

    def run(self) -> None:
        """Reads the stored thumbnail, or makes it."""
        if not self._wanted(self._digest):
            return
        image = QImage(str(self._stored))
        if image.isNull():
            image = self._make()
        self._tell(self._digest, image)

    def _make(self) -> QImage:
        try:
            picture = load_image(self._path, at_least=SIDE // 2)
        except UnreadableImageError:
            return QImage()
        picture.thumbnail((SIDE, SIDE))
        data = picture.tobytes()
        image = QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888).copy()
        with suppress(OSError), replacing(self._stored) as beside:  # a full disk costs time at the next start, no more
            picture.save(beside, "JPEG", quality=85)
        return image
