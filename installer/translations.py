#!/usr/bin/env python3
"""Brings the translations up to date with the code, and makes what the program loads of them.

    .venv/bin/python installer/translations.py

New texts appear in resources/translations/*.ts as unfinished; Qt Linguist (pyside6-linguist) or any editor fills them in. Texts that
are no longer said are dropped. Run it once more afterwards: it writes the .qm files.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "zh")
TOOLS = Path(sys.executable).parent


def update(folder: Path) -> None:
    """Reads the code anew into the .ts files of a folder."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "transferstudio").rglob("*.py"))
    for language in LANGUAGES:
        target = folder / f"transferstudio_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run(
            [TOOLS / "pyside6-lupdate", *options, *sources, "-ts", target],
            check=True,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )


def release(folder: Path) -> None:
    """Makes a .qm file of each .ts file."""
    for language in LANGUAGES:
        target = folder / f"transferstudio_{language}.ts"
        subprocess.run([TOOLS / "pyside6-lrelease", "-silent", target, "-qm", target.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    update(FOLDER)
    release(FOLDER)
