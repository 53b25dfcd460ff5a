"""How many images of a small source repeat others, by size and content, before any is imported."""

from __future__ import annotations

import hashlib
from pathlib import Path

from transferstudio.formats.stopping import go_on

MOST_FILES, MOST_BYTES = 5_000, 64 * 1024**2  # of a larger source it is reported when it is imported


class ImageCopies:
    """Only files that are as large as another are read."""

    def __init__(self) -> None:
        self._of_size: dict[int, list[Path]] = {}
        self._files = 0

    def add(self, path: Path | None) -> None:
        """Notes an image; of one in an archive nothing is known."""
        self._files += 1
        if path is None or self._files > MOST_FILES:
            return
        try:
            self._of_size.setdefault(path.stat().st_size, []).append(path)
        except OSError:
            return

    def count(self) -> int:
        """How many repeat another; 0 where that would take too long to tell."""
        alike = {size: paths for size, paths in self._of_size.items() if size and len(paths) > 1}
        if self._files > MOST_FILES or sum(size * len(paths) for size, paths in alike.items()) > MOST_BYTES:
            return 0
        return sum(len(paths) - len(set(map(_content, paths))) for paths in alike.values())


def _content(path: Path) -> bytes:
    """What is in a file, in short; what cannot be read is like nothing else."""
    go_on()
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return bytes(path)
