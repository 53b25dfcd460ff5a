"""The checksum of a file, computed once."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=64)
def _digest(path: Path, size: int, modified_ns: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def file_sha256(path: Path) -> str:
    """SHA-256 of a file in hex, computed once for as long as it does not change."""
    status = path.stat()
    return _digest(path, status.st_size, status.st_mtime_ns)
