"""Undo and redo as rows in the database, so that they survive a restart and commit together with the edit itself.

Triggers write down each row before it changes (the technique of sqlite.org/undoredo.html). An entry holds the one
image that is not in the table: the old one while the step is done, the new one while it is undone. The image of a row
that was changed holds the changed columns alone. Undo and redo are therefore the same swap, walked backwards or forwards.

Steps are undone from the highest id to the lowest. That is right as long as no step wrote after a later one what the
later one depends on; :class:`OpenStep`, which is written to while others come, sees to it.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from transferstudio.i18n import Message, parts_of, stored_message
from transferstudio.project.changes import Changes, Ids
from transferstudio.project.soundness import understood

AT_A_TIME = 2000  # entries
MOST_ROWS = 2**63 - 1
RECORDED = ("samples", "passages", "fields", "classes", "annotations", "cleared", "runs")


@dataclass(frozen=True)
class Step:
    """One thing a person did, in words."""

    id: int
    label: Message


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """The columns of a table, each with its declared type."""
    return {row["name"]: row["type"] for row in connection.execute(f"PRAGMA table_info({table})")}


def _value(column: str, type_: str, prefix: str = "") -> str:
    """A column for JSON. ``quote`` gives a real as text that SQLite reads back to the last bit; JSON would round it."""
    name = f"{prefix}{column}"
    return f"CASE WHEN {name} IS NOT NULL THEN quote({name}) END" if type_ == "REAL" else name


def _image(columns: Mapping[str, str], prefix: str = "") -> str:
    return (
        "json_object(" + ", ".join(f"'{name}', {_value(name, type_, prefix)}" for name, type_ in columns.items()) + ")"
    )


def _changed(columns: Mapping[str, str]) -> str:
    """The old values of the columns that an update gave other ones."""
    pairs = " UNION ALL ".join(
        f"SELECT '{name}' AS name, {_value(name, type_, 'OLD.')} AS old WHERE OLD.{name} IS NOT NEW.{name}"
        for name, type_ in columns.items()
    )
    return f"(SELECT json_group_object(name, old) FROM ({pairs}))"


def uninstall(connection: sqlite3.Connection) -> None:
    """Drops the triggers inside the running transaction, so that migrations may change the tables that they name."""
    for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {row['name']}")


def install(connection: sqlite3.Connection) -> None:
    """Makes the triggers of the present columns inside the running transaction."""
    for table in RECORDED:
        columns = _columns(connection, table)
        differs = " AND (" + " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns) + ")"
        for verb, row, image, when in (
            ("INSERT", "NEW", "NULL", ""),
            ("UPDATE", "OLD", _changed(columns), differs),
            ("DELETE", "OLD", _image(columns, "OLD."), ""),
        ):
            connection.execute(
                f"CREATE TRIGGER record_{table}_{verb.lower()} AFTER {verb} ON {table}\n"
                f"WHEN (SELECT step_id FROM recording) IS NOT NULL{when} BEGIN\n"
                f"  INSERT INTO journal (step_id, tbl, row, image)\n"
                f"  VALUES ((SELECT step_id FROM recording), '{table}', {row}.id, {image});\nEND"
            )


def begin(connection: sqlite3.Connection, label: Message, at: str, *, stays_open: bool = False) -> int:
    """Opens a step inside the running transaction."""
    cursor = connection.execute(
        "INSERT INTO steps (label, parts, created_at, open) VALUES (?, ?, ?, ?)",
        (*_stored(label), at, int(stays_open)),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def rename_recorded(connection: sqlite3.Connection, label: Message) -> None:
    """Gives the step that is recorded now another name."""
    connection.execute(
        "UPDATE steps SET label = ?, parts = ? WHERE id = (SELECT step_id FROM recording)", _stored(label)
    )


def _stored(label: Message) -> tuple[str, str | None]:
    """The English text of a label, and its parts in JSON; older versions of a project have the text alone."""
    parts = parts_of(label)
    return str(label), json.dumps(parts) if parts else None


def _step(row: sqlite3.Row | None) -> Step | None:
    if row is None:
        return None
    with understood():
        return Step(row["id"], stored_message(row["label"], json.loads(row["parts"]) if row["parts"] else None))


def last_entry(connection: sqlite3.Connection) -> int:
    """The id of the newest entry; what the running transaction writes from here on has higher ones."""
    return int(connection.execute("SELECT COALESCE(MAX(id), 0) FROM journal").fetchone()[0])


def drop_empty(connection: sqlite3.Connection) -> None:
    """Forgets steps in which nothing was changed, except those that are still written to."""
    connection.execute(
        "DELETE FROM steps WHERE NOT open AND NOT EXISTS (SELECT 1 FROM journal WHERE step_id = steps.id)"
    )


def forget_undone(connection: sqlite3.Connection) -> None:
    """What was undone can no longer be redone."""
    connection.execute("DELETE FROM steps WHERE undone")


def open_step(connection: sqlite3.Connection) -> Step | None:
    """A step that is still written to."""
    row = connection.execute("SELECT id, label, parts FROM steps WHERE open ORDER BY id LIMIT 1").fetchone()
    return _step(row)


def close_open(connection: sqlite3.Connection) -> bool:
    """Ends the steps that a killed program was writing to, so that they can be undone; returns whether there were any."""
    if open_step(connection) is None:
        return False
    connection.execute("UPDATE steps SET open = 0 WHERE open")
    drop_empty(connection)
    return True


def touched(connection: sqlite3.Connection, *, after: int = 0, step: int | None = None) -> Changes:
    """What the entries beyond the entry ``after`` touched; of one step where it is given."""
    where, values = ("id > ?", [after]) if step is None else ("step_id = ? AND id > ?", [step, after])
    rows = {table: array("q") for table in RECORDED}
    with understood():
        for table, row in connection.execute(f"SELECT tbl, row FROM journal WHERE {where}", values):
            rows[table].append(row)
    ids = {table: Ids(of_table) for table, of_table in rows.items()}
    return Changes(
        samples=Ids.of_all((ids["samples"], _samples_of(connection, ids["annotations"], where, values))),
        annotations=ids["annotations"],
        classes=Ids.of_all((ids["classes"], ids["fields"])),
        runs=ids["runs"],
    )


def _samples_of(connection: sqlite3.Connection, annotations: Iterable[int], where: str, values: list[int]) -> Ids:
    """The samples of some annotations: of those that are there, and of those that are in images of entries."""
    samples, rest = array("q"), iter(annotations)
    while part := list(islice(rest, 500)):
        holes = ",".join("?" * len(part))
        found = connection.execute(f"SELECT sample_id FROM annotations WHERE id IN ({holes})", part)
        samples.extend(row[0] for row in found)
    gone = "SELECT json_extract(image, '$.sample_id') AS sample FROM journal WHERE tbl = 'annotations' AND image IS NOT NULL"
    found = connection.execute(f"{gone} AND sample IS NOT NULL AND {where}", values)
    samples.extend(row[0] for row in found)
    return Ids(samples)


def last_done(connection: sqlite3.Connection) -> Step | None:
    """The step that undo would take back."""
    row = connection.execute("SELECT id, label, parts FROM steps WHERE undone = 0 ORDER BY id DESC LIMIT 1").fetchone()
    return _step(row)


def first_undone(connection: sqlite3.Connection) -> Step | None:
    """The step that redo would bring back."""
    row = connection.execute("SELECT id, label, parts FROM steps WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
    return _step(row)


def entries(connection: sqlite3.Connection, step: Step) -> int:
    """How many changes of rows a step holds."""
    return int(connection.execute("SELECT COUNT(*) FROM journal WHERE step_id = ?", (step.id,)).fetchone()[0])


def swap(connection: sqlite3.Connection, step: Step, *, undo: bool) -> Changes:
    """Undoes or redoes a step inside the running transaction (recording must be off)."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    tables = {table: _Swapped(connection, table) for table in RECORDED}
    beyond, order, last = ("<", "DESC", MOST_ROWS) if undo else (">", "ASC", 0)
    query = f"SELECT id, tbl, row, image FROM journal WHERE step_id = ? AND id {beyond} ? ORDER BY id {order} LIMIT {AT_A_TIME}"
    while part := connection.execute(query, (step.id, last)).fetchall():
        swapped = [(tables[table].put(row, image), entry) for entry, table, row, image in part]
        connection.executemany("UPDATE journal SET image = ? WHERE id = ?", swapped)
        before, last = last, part[-1][0]
        if last >= before if undo else last <= before:
            raise ValueError(last)  # a damaged index leads back to where it was, without end
    connection.execute("UPDATE steps SET undone = ? WHERE id = ?", (int(undo), step.id))
    return touched(connection, step=step.id)


class _Swapped:
    """A table whose rows are put back."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection, self._table, self._columns = connection, table, _columns(connection, table)

    def put(self, row: int, image: str | None) -> str | None:
        """Gives a row the content of an image, or deletes it where there is none; returns the image of what it was."""
        if image is None:
            was = self._image(row, self._columns)
            self._connection.execute(f"DELETE FROM {self._table} WHERE id = ?", (row,))
            return was
        content = json.loads(image)
        # An image that was taken before a migration lacks the columns that came since.
        present = {name: type_ for name, type_ in self._columns.items() if name in content}
        if not present:
            raise ValueError(content)  # it keeps nothing of a row
        was = self._image(row, present)
        values = [content[name] for name in present]
        if was is None:
            holes = ", ".join("?" * len(present))
            self._connection.execute(f"INSERT INTO {self._table} ({', '.join(present)}) VALUES ({holes})", values)
        else:
            sets = ", ".join(f"{name} = ?" for name in present)
            self._connection.execute(f"UPDATE {self._table} SET {sets} WHERE id = ?", [*values, row])
        return was

    def _image(self, row: int, columns: Mapping[str, str]) -> str | None:
        found = self._connection.execute(f"SELECT {_image(columns)} FROM {self._table} WHERE id = ?", (row,)).fetchone()
        return None if found is None else str(found[0])
