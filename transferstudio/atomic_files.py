"""Files that are whole or not there: written beside, flushed, then renamed."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from transferstudio.errors import storage_errors

RENAME_TRIES = 6  # Windows: a virus scanner may hold the file for a moment (opencode#11646)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Hands out a path beside ``path`` to write to; on success it takes the place of ``path``, else it is removed.

    Its folder is made where it is missing, but none above that: a project that was moved while it is open is not begun anew where it was.

    Raises:
        StorageError: the disk is full or read-only, or the folder is gone.
    """
    beside = path.with_name(f".{path.name[:80]}.{os.getpid()}-{threading.get_ident()}.part")
    with storage_errors(path):
        path.parent.mkdir(exist_ok=True)
        try:
            yield beside
            with beside.open("rb+") as file:
                os.fsync(file.fileno())
            rename(beside, path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
        sync_folder(path.parent)


def write_bytes(path: Path, data: bytes) -> None:
    """Writes a whole file, or nothing."""
    with replacing(path) as beside:
        beside.write_bytes(data)


def write_text(path: Path, text: str) -> None:
    """Writes a whole UTF-8 file, or nothing."""
    write_bytes(path, text.encode("utf-8"))


def rename(source: Path, target: Path) -> None:
    """Renames a file or folder; on Windows as often as a virus scanner may need."""
    for attempt in range(RENAME_TRIES):
        try:
            source.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or attempt == RENAME_TRIES - 1:
                raise
            time.sleep(0.05 * 2**attempt)


def sync_folder(folder: Path) -> None:
    """What was renamed in a folder is on the disk, where the file system can say so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:  # some network file systems refuse to flush a folder; the rename itself is done
        return
    finally:
        os.close(handle)
