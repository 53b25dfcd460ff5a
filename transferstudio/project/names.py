"""The name, the contents and the score of a project that is not open: read, and the name changed, without loading anything else of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from transferstudio.errors import ProjectError, StudioError
from transferstudio.i18n import message
from transferstudio.project.answering import PRESENT, answering, by_field
from transferstudio.project.project import DATABASE, Project, is_locked
from transferstudio.project.runs import NEWEST_FIRST, is_usable, run_of_row

BEGINNING = 80  # letters of a text that are enough to tell a project by


class Score(NamedTuple):
    """A share (0–1) with its 95 % interval."""

    value: float
    low: float
    high: float


def project_name(folder: Path) -> str:
    """What the project in a folder is called; the name of the folder where that cannot be read."""
    rows = _read(folder, "SELECT name FROM project")
    return str(rows[0][0]) if rows and rows[0][0] else folder.stem


class Contents(NamedTuple):
    """How many samples of what a project holds, and the beginning of the first one where it is a text or a question."""

    samples: int
    task: str
    text: str


def contents(folder: Path) -> Contents:
    """What the project in a folder holds; nothing where that cannot be read."""
    task = _read(folder, "SELECT task FROM project")
    count = _read(folder, "SELECT COUNT(*) FROM samples")
    first = _read(
        folder, f"SELECT substr(text, 1, {BEGINNING}) FROM samples WHERE text IS NOT NULL ORDER BY id LIMIT 1"
    )
    return Contents(
        int(count[0][0]) if count else 0,
        str(task[0][0]) if task else "",
        str(first[0][0]) if first else "",
    )


def shown_score(folder: Path) -> Score | None:
    """What the run of the project in a folder that answers has scored; None where there is none, or that cannot be read."""
    runs = []
    for row in _read(folder, f"SELECT * FROM runs WHERE deleted = 0 {NEWEST_FIRST}"):
        with suppress(
            ValueError, LookupError, TypeError, AttributeError, ArithmeticError, StudioError
        ):  # a damaged one answers nothing
            runs.append(run_of_row(row, folder / "runs"))
    found = answering([run for run in runs if is_usable(run)], by_field(_read(folder, PRESENT)))
    score = found.run.score if found is not None else None
    try:
        return Score(*(float(score[name]) for name in ("value", "low", "high"))) if score is not None else None
    except (ValueError, LookupError, TypeError, ArithmeticError):
        return None


def is_interrupted(folder: Path) -> bool:
    """Whether the newest run that a person began in the project in a folder did not come to its end, and does not go on elsewhere."""
    newest = _read(folder, "SELECT state FROM runs WHERE deleted = 0 AND id > 0 ORDER BY id DESC LIMIT 1")
    return bool(newest) and newest[0][0] == "running" and not is_locked(folder)


def _read(folder: Path, query: str) -> list[sqlite3.Row]:
    """The rows of a query; none where the database cannot be read, or is of another age."""
    address = f"{(folder / DATABASE).absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return connection.execute(query).fetchall()
    except sqlite3.Error:
        return []


def rename_project(folder: Path, name: str) -> None:
    """Gives the project in a folder another name; the folder keeps its own.

    Raises:
        ProjectError: the name is empty, or the project cannot be opened.
    """
    name = name.strip()
    if not name:
        raise ProjectError(message("A project needs a name"), where=folder, advice=message("Type at least one letter."))
    with Project.open(folder) as project, project.database.write() as edit:
        edit.execute("UPDATE project SET name = ?", (name,))
