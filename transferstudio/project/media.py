"""The files of the samples: copied in by content hash, or left where they are and found again by it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from transferstudio.project.files import write_bytes


def content_hash(data: bytes) -> str:
    """SHA-256 in hex: the identity of a sample."""
    return hashlib.sha256(data).hexdigest()


def as_reference(path: Path) -> str:
    """A file: URI that also carries names that are not UTF-8."""
    return path.absolute().as_uri()


def from_reference(uri: str) -> Path:
    """The path in a file: URI made by :func:`as_reference`."""
    parts = urlsplit(uri)
    raw = unquote_to_bytes(parts.path)
    if os.name == "nt":
        raw = raw.lstrip(b"/")
    return Path(os.fsdecode(raw))


class Media:
    """The folder ``media/`` of a project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, data: bytes, *, digest: str, suffix: str) -> str:
        """Stores the bytes under their hash, if they are not there yet; returns the path below ``media/``."""
        relative = f"{digest[:2]}/{digest}{suffix.lower()}"
        target = self.folder / relative
        if not target.is_file():
            write_bytes(target, data)
        return relative

    def path(self, media: str | None, reference: str | None) -> Path:
        """Where the file of a sample is; media paths never leave the project, whatever the database says."""
        if media is not None:
            path = (self.folder / media).resolve()
            if not path.is_relative_to(self.folder.resolve()):
                raise ValueError(f"media path leaves the project: {media!r}")
            return path
        return from_reference(reference or "")
