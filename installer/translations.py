#!/usr/bin/env python3
"""Brings the translations up to date with the code, and makes what the program loads of them.

    .venv/bin/python installer/translations.py

New texts appear in resources/translations/*.ts as unfinished; Qt Linguist (pyside6-linguist) or any editor fills them in. Texts that
are no longer said are dropped. Run it once more afterwards: it writes the .qm files.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Sentences"  # of the templates of messages; see transferstudio/i18n.py
# What takes a template as its first argument; those of runtime know nothing of the program, and so nothing of messages.
TAKES_TEMPLATE = ("message", "UnreadableImageError", "ModelError")
LANGUAGES = ("de", "es", "zh")
TOOLS = Path(sys.executable).parent


def update(folder: Path) -> None:
    """Reads the code anew into the .ts files of a folder."""
    with tempfile.TemporaryDirectory() as work:
        marked = Path(work) / "templates.py"  # so that lupdate finds them too
        lines = [f"QT_TRANSLATE_NOOP({CONTEXT!r}, {template!r})\n" for template in templates()]
        marked.write_text("".join(lines), "utf-8")
        _update(folder, marked)


def _update(folder: Path, *more: Path) -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "transferstudio").rglob("*.py"))
    sources += map(str, more)
    for language in LANGUAGES:
        target = folder / f"transferstudio_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run(
            [TOOLS / "pyside6-lupdate", *options, *sources, "-ts", target],
            check=True,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )


def templates() -> list[str]:
    """The templates of all messages in the code that hold a word."""
    found = {text for path in (ROOT / "transferstudio").rglob("*.py") for text in _templates_in(path)}
    return sorted(text for text in found if any(map(str.isalpha, text)))


def _templates_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(ast.Name(name), [ast.Constant(str(text)), *_]) if name in TAKES_TEMPLATE:
                yield text


def release(folder: Path) -> None:
    """Makes a .qm file of each .ts file."""
    for language in LANGUAGES:
        target = folder / f"transferstudio_{language}.ts"
        subprocess.run([TOOLS / "pyside6-lrelease", "-silent", target, "-qm", target.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    update(FOLDER)
    release(FOLDER)
