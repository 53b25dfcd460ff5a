"""Undo and redo as rows in the database, so that they survive a restart and commit together with the edit itself.

Triggers write down each row before it changes (the technique of sqlite.org/undoredo.html). An entry holds the one
image of the row that is not in the table: the old one while the step is done, the new one while it is undone. Undo
and redo are therefore the same swap, walked backwards or forwards.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from transferstudio.project.changes import Changes, Ids

AT_A_TIME = 2000  # entries
MOST_ROWS = 2**63 - 1
RECORDED = ("samples", "passages", "fields", "classes", "annotations", "runs")


@dataclass(frozen=True)
class Step:
    """One thing a person did, in words."""

    id: int
    label: str


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row["name"] for row in connection.execute(f"PRAGMA table_info({table})")]


def _image(columns: list[str], prefix: str = "") -> str:
    return "json_object(" + ", ".join(f"'{name}', {prefix}{name}" for name in columns) + ")"


def install(connection: sqlite3.Connection) -> None:
    """Makes the triggers anew from the present columns; called after every migration."""
    statements = ["BEGIN IMMEDIATE;"]
    for table in RECORDED:
        old = _image(_columns(connection, table), "OLD.")
        for verb, row, image in (("INSERT", "NEW", "NULL"), ("UPDATE", "OLD", old), ("DELETE", "OLD", old)):
            name = f"record_{table}_{verb.lower()}"
            statements.append(
                f"DROP TRIGGER IF EXISTS {name};\n"
                f"CREATE TRIGGER {name} AFTER {verb} ON {table} WHEN (SELECT step_id FROM recording) IS NOT NULL BEGIN\n"
                f"  INSERT INTO journal (step_id, tbl, row, image)\n"
                f"  VALUES ((SELECT step_id FROM recording), '{table}', {row}.id, {image});\nEND;"
            )
    connection.executescript("\n".join([*statements, "COMMIT;"]))


def begin(connection: sqlite3.Connection, label: str, at: str) -> int:
    """Opens a step inside the running transaction; what had been undone can no longer be redone."""
    connection.execute("DELETE FROM steps WHERE undone = 1")
    cursor = connection.execute("INSERT INTO steps (label, created_at) VALUES (?, ?)", (label, at))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def touched(connection: sqlite3.Connection, *, after: int, step: int) -> Changes:
    """What the entries of a step beyond the entry ``after`` touched; a step without entries is dropped."""
    rows = {table: array("q") for table in RECORDED}
    for table, row in connection.execute("SELECT tbl, row FROM journal WHERE step_id = ? AND id > ?", (step, after)):
        rows[table].append(row)
    if not any(rows.values()):
        connection.execute(
            "DELETE FROM steps WHERE id = ? AND NOT EXISTS (SELECT 1 FROM journal WHERE step_id = steps.id)", (step,)
        )
    ids = {table: Ids(of_table) for table, of_table in rows.items()}
    return Changes(
        samples=Ids.of_all((ids["samples"], _samples_of(connection, ids["annotations"]))),
        annotations=ids["annotations"],
        classes=Ids.of_all((ids["classes"], ids["fields"])),
        runs=ids["runs"],
    )


def _samples_of(connection: sqlite3.Connection, annotations: Iterable[int]) -> Ids:
    """The samples that have some annotations."""
    samples, rest = array("q"), iter(annotations)
    while part := list(islice(rest, 500)):
        holes = ",".join("?" * len(part))
        found = connection.execute(f"SELECT sample_id FROM annotations WHERE id IN ({holes})", part)
        samples.extend(row[0] for row in found)
    return Ids(samples)


def last_done(connection: sqlite3.Connection) -> Step | None:
    """The step that undo would take back."""
    row = connection.execute("SELECT id, label FROM steps WHERE undone = 0 ORDER BY id DESC LIMIT 1").fetchone()
    return Step(*row) if row else None


def first_undone(connection: sqlite3.Connection) -> Step | None:
    """The step that redo would bring back."""
    row = connection.execute("SELECT id, label FROM steps WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
    return Step(*row) if row else None


def entries(connection: sqlite3.Connection, step: Step) -> int:
    """How many changes of rows a step holds."""
    return int(connection.execute("SELECT COUNT(*) FROM journal WHERE step_id = ?", (step.id,)).fetchone()[0])


def swap(connection: sqlite3.Connection, step: Step, *, undo: bool) -> Changes:
    """Undoes or redoes a step inside the running transaction (recording must be off)."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    before = touched(connection, after=0, step=step.id)
    tables = {table: _Swapped(connection, table) for table in RECORDED}
    beyond, order, last = ("<", "DESC", MOST_ROWS) if undo else (">", "ASC", 0)
    query = f"SELECT id, tbl, row, image FROM journal WHERE step_id = ? AND id {beyond} ? ORDER BY id {order} LIMIT {AT_A_TIME}"
    while part := connection.execute(query, (step.id, last)).fetchall():
        swapped = [(tables[table].put(row, image), entry) for entry, table, row, image in part]
        connection.executemany("UPDATE journal SET image = ? WHERE id = ?", swapped)
        last = part[-1][0]
    connection.execute("UPDATE steps SET undone = ? WHERE id = ?", (int(undo), step.id))
    return before | touched(connection, after=0, step=step.id)


class _Swapped:
    """A table whose rows are put back."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection, self._table, self._columns = connection, table, _columns(connection, table)
        self._current = f"SELECT {_image(self._columns)} FROM {table} WHERE id = ?"

    def put(self, row: int, image: str | None) -> str | None:
        """Gives a row the content of an image, or deletes it where there is none; returns the image of what it was."""
        found = self._connection.execute(self._current, (row,)).fetchone()
        if image is None:
            self._connection.execute(f"DELETE FROM {self._table} WHERE id = ?", (row,))
            return found[0] if found else None
        content = json.loads(image)
        # An image that was taken before a migration lacks the columns that came since.
        names = [name for name in self._columns if name in content]
        values = [content[name] for name in names]
        if found is None:
            holes = ", ".join("?" * len(names))
            self._connection.execute(f"INSERT INTO {self._table} ({', '.join(names)}) VALUES ({holes})", values)
            return None
        sets = ", ".join(f"{name} = ?" for name in names)
        self._connection.execute(f"UPDATE {self._table} SET {sets} WHERE id = ?", [*values, row])
        return str(found[0])
