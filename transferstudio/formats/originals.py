"""Copies the original file of a sample into a data set that is written, and no other file."""

from __future__ import annotations

import hashlib
from pathlib import Path


def copy_original(path: Path, digest: str, target: Path) -> bool:
    """Copies a file whose content has the SHA-256 ``digest``; False where it is gone, or holds something else.

    A project that somebody sent may name any file of this computer as the place of a sample. What a sample is, is known by its hash: the
    content of another file never gets into a data set that is handed on.
    """
    try:
        data = path.read_bytes() if path.is_file() else None  # no pipe or device, which would never end
    except (OSError, ValueError):
        return False
    if data is None or hashlib.sha256(data).hexdigest() != digest:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return True
