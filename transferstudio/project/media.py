"""The files of the samples: copied in by content hash, or left where they are and found again by it."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Set
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from transferstudio.atomic_files import write_bytes
from transferstudio.errors import storage_errors

MEDIA_NAME = re.compile(r"[0-9a-f]{64}(\.\w*)?")
PART_NAME = re.compile(r"\.[0-9a-f]{64}.*\.part")  # see files.replacing
NOWHERE = ".outside-the-project"  # never there


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
            with storage_errors(self.folder):
                self.folder.mkdir(exist_ok=True)
            write_bytes(target, data)
        return relative

    def sweep(self, kept: Set[str]) -> int:
        """Removes half written files and those that are not ``kept`` (paths below ``media/``); returns how many. What the program did not name is left."""
        removed = 0
        for file in (
            self.folder.glob("??/*") if not self.folder.is_symlink() else ()
        ):  # a shadow's files are another project's
            relative = f"{file.parent.name}/{file.name}"
            ours = MEDIA_NAME.fullmatch(file.name) and file.name.startswith(file.parent.name)
            if PART_NAME.fullmatch(file.name) or (ours and relative not in kept):
                file.unlink(missing_ok=True)
                removed += 1
        return removed

    def path(self, media: str | None, reference: str | None) -> Path:
        """Where the file of a sample is; media paths never leave the project, whatever the database says.

        A path that leaves it, or is none at all, becomes that of a file that is not there, so that the sample is shown as one whose file
        is lost. References may lead anywhere, since that is what they are for: who hands files on compares their content with the
        sample's hash (``formats/originals.py``).
        """
        try:
            if media is None:
                return from_reference(reference or "")
            path = (self.folder / media).resolve()
            return path if path.is_relative_to(self.folder.resolve()) else self.folder / NOWHERE
        except (ValueError, OSError, RuntimeError):  # NUL in a name, a broken host, links in a circle
            return self.folder / NOWHERE
