"""Training runs: their plans, their events, their folders."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transferstudio.errors import ProjectError, StudioError, storage_errors
from transferstudio.events import Event, from_json
from transferstudio.i18n import message
from transferstudio.project.changes import Changes
from transferstudio.project.database import Database, now, this_very_moment
from transferstudio.project.scoring import Scoring
from transferstudio.project.soundness import stored_object, stored_text, understood

NEWEST_FIRST = "ORDER BY id < 0, ABS(id) DESC"  # those that the program began by itself after all others

USED_PLAN = "plan"
"""In the summary of a run that came to its end."""
REPORT = "report.json"
"""In the folder of a run: what was learnt, and how well."""


def stored_report(folder: Path) -> dict[str, Any]:
    """The report in the folder of a run.

    Raises:
        OSError: it is not there, or cannot be read.
        ValueError: it is damaged; half of a character, which JSON can hold and no file or window can, counts as damage too.
        TypeError: it is no object.
    """
    text = (folder / REPORT).read_text("utf-8")
    found = stored_object(text)
    json.dumps(found, ensure_ascii=False).encode("utf-8")
    return found


@dataclass(frozen=True)
class Run:
    """One run; ``state`` is running, finished, cancelled or failed, ``summary`` what a list of runs shows.

    ``plan`` is the plan as somebody asked for it; what the program made of it is the :attr:`used_plan`.

    The ids of the runs that a person began are 1, 2, 3 …, without gaps and never used again. One that the program began by itself
    has a negative id, so that it takes no number away from them.
    """

    id: int
    plan: dict[str, Any]
    state: str
    created_at: str
    finished_at: str | None
    summary: dict[str, Any]
    folder: Path
    note: str = ""

    @property
    def by_program(self) -> bool:
        """Whether no person asked for it."""
        return self.id < 0

    @property
    def used_plan(self) -> dict[str, Any] | None:
        """The plan as it was used, with what the program chose where the asked one left it open; None where it did not come to its end."""
        stored = self.summary.get(USED_PLAN)
        if stored is None and is_usable(self):  # an earlier version kept it in the report alone
            with suppress(OSError, ValueError, TypeError):
                stored = stored_report(self.folder).get("plan")
        return stored if isinstance(stored, dict) else None

    @property
    def score(self) -> dict[str, float] | None:
        """The score that runs are compared by, with its interval: value, low and high (0–1); None where it has none."""
        return score_of(self.summary)

    @property
    def scoring(self) -> Scoring | None:
        """What its score was measured on; None where it has none, or one that this version does not know."""
        try:
            return Scoring.from_stored(str(self.summary.get("how", "")))
        except ValueError:
            return None

    @property
    def error(self) -> str:
        """Why it failed, in today's language; empty where it did not."""
        stored = self.summary.get("error", "")
        return str(StudioError.from_json(stored)) if isinstance(stored, dict) else str(stored)  # once it was text

    @property
    def seconds(self) -> float:
        """What it has taken so far, all of its parts together where it was left and resumed; 0 where nothing was kept of that."""
        return float(self.summary.get("seconds") or 0.0)

    @property
    def metric(self) -> str:
        """What the score is: accuracy, F1."""
        return str(self.summary.get("metric", "accuracy"))


class Runs:
    """Queries and edits of the tables ``runs`` and ``run_events``. Only a person's deleting and notes are part of undo."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def start(self, plan: dict[str, Any], *, by_program: bool = False) -> Run:
        """Opens a run and makes its folder; ``by_program``: no person asked for it."""
        next_id = "MIN(COALESCE(MIN(id), 0), 0) - 1" if by_program else "MAX(COALESCE(MAX(id), 0), 0) + 1"
        with self._database.write() as edit:
            row = edit.execute(
                f"INSERT INTO runs (id, plan, state, created_at) SELECT {next_id}, ?, 'running', ? FROM runs RETURNING id",
                (json.dumps(plan), this_very_moment()),
            ).fetchone()
        run = self.get(row[0])
        with storage_errors(run.folder):
            run.folder.mkdir(parents=True, exist_ok=True)
        return run

    def finish(self, run: int, state: str, summary: dict[str, Any]) -> Changes:
        """Closes a run with its final state and summary."""
        with self._database.write() as edit:
            edit.execute(
                "UPDATE runs SET state = ?, finished_at = ?, summary = ? WHERE id = ?",
                (state, now(), json.dumps(summary), run),
            )
        return Changes(runs=frozenset({run}))

    def reopen(self, run: int) -> Changes:
        """Goes on with a run that was left or stopped."""
        with self._database.write() as edit:
            edit.execute("UPDATE runs SET state = 'running', finished_at = NULL WHERE id = ?", (run,))
        return Changes(runs=frozenset({run}))

    def delete(self, run: int) -> Changes:
        """Takes a run out of the list, as one step of undo; its files stay."""
        with self._database.edit(message("delete run {}", run)) as edit:
            edit.execute("UPDATE runs SET deleted = 1 WHERE id = ?", (run,))
        return edit.changes

    def discard(self, run: int) -> Changes:
        """Takes a run that the program began by itself out of the list, with its files; no step of undo."""
        with self._database.write() as edit:
            edit.execute("UPDATE runs SET deleted = 1 WHERE id = ?", (run,))
        shutil.rmtree(self.get(run).folder, ignore_errors=True)
        return Changes(runs=frozenset({run}))

    def set_note(self, run: int, text: str) -> Changes:
        """Keeps a person's words with a run that has ended, as one step of undo."""
        with self._database.edit(message("note on run {}", run)) as edit:
            edit.execute("UPDATE runs SET note = ? WHERE id = ?", (text.strip(), run))
        return edit.changes

    def record(self, run: int, events: Iterable[tuple[str, dict[str, Any]]], *, seconds: float | None = None) -> None:
        """Stores events, each with its moment (UTC, ISO 8601), so that a window opened later shows the whole curve; ``seconds``: what the
        run has taken so far, which counts where it is left and resumed."""
        with self._database.write() as edit:
            edit.executemany(
                "INSERT INTO run_events (run_id, at, event) VALUES (?, ?, ?)",
                [(run, at, json.dumps(event)) for at, event in events],
            )
            if seconds is not None:
                edit.execute("UPDATE runs SET summary = ? WHERE id = ?", (json.dumps({"seconds": seconds}), run))

    def events(self, run: int) -> list[tuple[str, Event]]:
        """The stored events of a run with the moment of each (UTC, ISO 8601), oldest first."""
        rows = self._database.read().execute("SELECT at, event FROM run_events WHERE run_id = ? ORDER BY id", (run,))
        with understood():
            return [(at, from_json(stored_object(event))) for at, event in rows]

    def list(self) -> list[Run]:
        """All runs that were not deleted, newest first; those that the program began by itself after all others."""
        rows = self._database.read().execute(f"SELECT id FROM runs WHERE deleted = 0 {NEWEST_FIRST}").fetchall()
        return [self.get(row[0]) for row in rows]

    def get(self, run: int) -> Run:
        """One run.

        Raises:
            ProjectError: there is no such run.
        """
        row = self._database.read().execute("SELECT * FROM runs WHERE id = ?", (run,)).fetchone()
        if row is None:
            raise ProjectError(
                message("There is no run {} in this project", run),
                advice=message("`transferstudio evaluate PROJECT` lists the runs."),
            )
        with understood():
            return run_of_row(row, self._folder)

    def interrupted(self) -> Sequence[Run]:
        """A person's runs that were going on when the program was killed, newest first. Nobody else has the project open."""
        return [run for run in self.list() if run.state == "running" and not run.by_program]

    def usable(self) -> Sequence[Run]:
        """The runs that have a usable network, the newest first."""
        return [run for run in self.list() if is_usable(run)]

    def latest(self) -> Run:
        """The newest run that has a usable network.

        Raises:
            ProjectError: nothing has been trained yet.
        """
        for run in self.usable():
            return run
        raise ProjectError(message("Nothing has been trained in this project yet"), advice=message("Train first."))


def run_of_row(row: sqlite3.Row, folder: Path) -> Run:
    """The run that a row of the table ``runs`` keeps, ``folder`` being that of all runs; ValueError or another where it is damaged."""
    summary = stored_object(row["summary"])
    _checked_summary(summary)
    return Run(
        row["id"],
        stored_object(row["plan"]),
        stored_text(row["state"]),
        stored_text(row["created_at"]),
        row["finished_at"],
        summary,
        folder / str(row["id"]),
        stored_text(row["note"]),
    )


def is_usable(run: Run) -> bool:
    """Whether it has a network that can answer."""
    return run.state in ("finished", "cancelled") and bool(run.summary.get("usable"))


def score_of(summary: dict[str, Any]) -> dict[str, float] | None:
    """The score in the summary of a run, with its interval; None where it has none."""
    score: dict[str, float] | None = summary.get("score", summary.get("accuracy"))
    return score


def _checked_summary(summary: dict[str, Any]) -> None:
    """Sees that the parts of a summary that lists of runs show are what they should be; ValueError or another where not."""
    score, error = score_of(summary), summary.get("error", "")
    if score is not None:
        float(score["value"])
    if isinstance(error, dict):
        StudioError.from_json(error)
    for field, classes in summary.get("knows", {}).items():
        int(field), [int(class_) for class_ in classes]
