"""Where imports came from: by its source a data set is known again, and the project that it is in."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from transferstudio.formats.survey import NO_CLASS
from transferstudio.project.media import as_reference, from_reference
from transferstudio.project.project import DATABASE, SUFFIX

SAYS_NOTHING = NO_CLASS | {
    "instances",
    "instances_default",
    "metadata",
    "result",
    "results",
    "export",
    "archive",
    "table",
}
COLLECTIONS = {"downloads", "desktop", "documents", "tmp", "temp"}  # folders that hold all kinds of things


def source_name(source: Path) -> str:
    """A source as it is kept with an import: the same for every way of naming the same file or folder."""
    return as_reference(source.resolve())


def imports_of(connection: sqlite3.Connection, source: Path) -> frozenset[int]:
    """The ids of the imports that came from a file or folder."""
    wanted, rows = source_name(source), connection.execute("SELECT id, source FROM imports").fetchall()
    same = {uri: uri == wanted or source_name(from_reference(uri)) == wanted for uri in {row[1] for row in rows}}
    return frozenset(row[0] for row in rows if same[row[1]])


def name_for(source: Path) -> str:
    """What a project of a data set is called: after its file or folder; after the folder of a file whose name says nothing, as train.csv."""
    source = source.resolve()
    around = source.parent.name
    says_nothing = source.stem.casefold() in SAYS_NOTHING and source.is_file()
    return around if says_nothing and around and around.casefold() not in SAYS_NOTHING | COLLECTIONS else source.stem


def project_of(source: Path, home: Path) -> tuple[Path, Path | None]:
    """The project folder in ``home`` for a data set, and beside a new one that of this name which holds another data set.

    It is the one named after the data set (NAME, NAME-2 and so on) that has imported it before; else the first of these names that is
    free, which may be that of a project into which nothing was imported yet. One that cannot be read counts as free: to open it says why.
    """
    stem = name_for(source)
    pattern = re.compile(rf"(?:{re.escape(stem)}|{re.escape(source.resolve().stem)})(?:-\d+)?{re.escape(SUFFIX)}")
    there = {entry.name: _holds(entry, source) for entry in home.iterdir() if pattern.fullmatch(entry.name)}
    names = [f"{stem}{SUFFIX}", *(f"{stem}-{number}{SUFFIX}" for number in range(2, len(there) + 3))]
    for name in (*names, *sorted(there)):
        if there.get(name) is True:
            return home / name, None
    free = next(name for name in names if there.get(name) is None)
    others = [home / name for name in names if there.get(name) is False]
    return home / free, others[0] if others else None


def _holds(folder: Path, source: Path) -> bool | None:
    """Whether a project has imported a source; None where nothing was imported, or it cannot be read."""
    if not (folder / DATABASE).is_file():
        empty = folder.is_dir() and all(entry.name == ".lock" for entry in folder.iterdir())
        return None if empty else False
    try:
        with closing(sqlite3.connect(f"{(folder / DATABASE).absolute().as_uri()}?mode=ro", uri=True)) as connection:
            if imports_of(connection, source):
                return True
            (imports,) = connection.execute("SELECT COUNT(*) FROM imports").fetchone()
            return False if imports else None
    except sqlite3.DatabaseError:
        return None
