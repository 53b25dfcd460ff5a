"""Training runs: their plans, their events, their folders."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transferstudio.errors import ProjectError, StudioError
from transferstudio.events import Event, from_json
from transferstudio.project.changes import Changes
from transferstudio.project.database import Database, now


@dataclass(frozen=True)
class Run:
    """One run; ``state`` is running, finished, cancelled or failed, ``summary`` what a list of runs shows."""

    id: int
    plan: dict[str, Any]
    state: str
    created_at: str
    finished_at: str | None
    summary: dict[str, Any]
    folder: Path
    note: str = ""

    @property
    def score(self) -> dict[str, float] | None:
        """The score that runs are compared by, with its interval: value, low and high (0–1); None where it has none."""
        score: dict[str, float] | None = self.summary.get("score", self.summary.get("accuracy"))
        return score

    @property
    def error(self) -> str:
        """Why it failed, in today's language; empty where it did not."""
        stored = self.summary.get("error", "")
        return str(StudioError(**stored)) if isinstance(stored, dict) else str(stored)  # once it was text

    @property
    def metric(self) -> str:
        """What the score is: accuracy, F1."""
        return str(self.summary.get("metric", "accuracy"))


class Runs:
    """Queries and edits of the tables ``runs`` and ``run_events``. Only a person's deleting and notes are part of undo."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def start(self, plan: dict[str, Any]) -> Run:
        """Opens a run and makes its folder."""
        with self._database.write() as edit:
            row = edit.execute(
                "INSERT INTO runs (plan, state, created_at) VALUES (?, 'running', ?) RETURNING id",
                (json.dumps(plan), now()),
            ).fetchone()
        run = self.get(row[0])
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

    def delete(self, run: int) -> Changes:
        """Takes a run out of the list, as one step of undo; its files stay."""
        with self._database.edit(f"delete run {run}") as edit:
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
        with self._database.edit(f"note on run {run}") as edit:
            edit.execute("UPDATE runs SET note = ? WHERE id = ?", (text.strip(), run))
        return edit.changes

    def record(self, run: int, events: Iterable[dict[str, Any]]) -> None:
        """Stores events, so that a window opened later shows the whole curve."""
        with self._database.write() as edit:
            edit.executemany(
                "INSERT INTO run_events (run_id, at, event) VALUES (?, ?, ?)",
                [(run, now(), json.dumps(event)) for event in events],
            )

    def events(self, run: int) -> list[tuple[str, Event]]:
        """The stored events of a run with the moment of each (UTC, ISO 8601), oldest first."""
        rows = self._database.read().execute("SELECT at, event FROM run_events WHERE run_id = ? ORDER BY id", (run,))
        return [(at, from_json(json.loads(event))) for at, event in rows]

    def list(self) -> list[Run]:
        """All runs that were not deleted, newest first."""
        rows = self._database.read().execute("SELECT id FROM runs WHERE deleted = 0 ORDER BY id DESC").fetchall()
        return [self.get(row[0]) for row in rows]

    def get(self, run: int) -> Run:
        """One run.

        Raises:
            ProjectError: there is no such run.
        """
        row = self._database.read().execute("SELECT * FROM runs WHERE id = ?", (run,)).fetchone()
        if row is None:
            raise ProjectError(
                f"There is no run {run} in this project", advice="`transferstudio evaluate PROJECT` lists the runs."
            )
        return Run(
            row["id"],
            json.loads(row["plan"]),
            row["state"],
            row["created_at"],
            row["finished_at"],
            json.loads(row["summary"]),
            self._folder / str(row["id"]),
            row["note"],
        )

    def interrupted(self) -> Sequence[Run]:
        """Runs that were going on when the program was killed, newest first. Nobody else has the project open."""
        return [run for run in self.list() if run.state == "running"]

    def scores(self, method: str, field: str) -> Sequence[float]:
        """What the runs of a method on a label field have scored (0–1), the newest first."""
        return [
            run.score["value"]
            for run in self.list()
            if run.score and run.summary.get("method") == method and run.plan.get("field") in (None, field)
        ]

    def latest(self) -> Run:
        """The newest run that has a usable network.

        Raises:
            ProjectError: nothing has been trained yet.
        """
        for run in self.list():
            if run.state in ("finished", "cancelled") and run.summary.get("usable"):
                return run
        raise ProjectError("Nothing has been trained in this project yet", advice="Train first.")
