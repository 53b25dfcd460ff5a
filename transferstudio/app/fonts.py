"""The family of letters of the program, Roboto, and the one of icons, Phosphor; packages bring both, so they are the same on every computer."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

PHOSPHOR = "phosphor-[0-9]*.ttf", "phosphor-charmap-*.json"  # with a version in their names


@cache
def letters() -> str:
    """The name of the family of letters, loaded with all its weights; its figures are all of one width."""
    families = [_loaded(path) for path in sorted(_folder("font_roboto", "files").glob("Roboto-*.ttf"))]
    return next(family for family in families if family == "Roboto")


@cache
def icons() -> tuple[str, dict[str, str]]:
    """The name of the family of icons, loaded, and the letter of each icon by its name."""
    font, numbers = (next(_folder("qtawesome", "fonts").glob(name)) for name in PHOSPHOR)
    read: dict[str, str] = json.loads(numbers.read_text("utf-8"))
    return _loaded(font), {name: chr(int(number, 16)) for name, number in read.items()}


def _folder(package: str, inside: str) -> Path:
    """A folder in a package, which is not imported for that."""
    spec = find_spec(package)
    assert spec is not None and spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / inside


def _loaded(path: Path) -> str:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))[0]
