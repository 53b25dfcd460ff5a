"""Where the files are that come with the program: the catalogue, icons, samples."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

_INSTALLED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource(name: str) -> Path:
    """The path of a shipped file, both in an installed package and in a checkout."""
    return (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / name


@cache
def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="transferstudio-", ignore_cleanup_errors=True)


def temporary_folder() -> Path:
    """A folder that is there until the program ends, for what has no other place because the home folder is read-only."""
    return Path(_temporary().name)
