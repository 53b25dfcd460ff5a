"""A step of undo that many transactions write to, while a person makes other steps in between."""

from __future__ import annotations

import sqlite3
from array import array

from transferstudio.i18n import Message
from transferstudio.project import journal
from transferstudio.project.changes import Ids


class OpenStep:
    """A step that stays open until its work, such as a long import, has ended.

    An edit that a person makes meanwhile is a step of its own with a higher id, so it is undone first, and the whole of
    the import after it. That is right where the two touch different samples, which is nearly always. Where they do not
    (or classes were changed, or samples deleted), what the import writes from then on becomes another step, after the edit:
    steps are then undone in the order in which they were made.
    """

    def __init__(self, id_: int, label: Message, *, last_entry: int) -> None:
        self.ids, self.label = [id_], label
        self._examined = last_entry  # the newest entry that has been compared
        self._edited = Ids()  # samples that later steps have touched
        self._disturbed = False  # by edits that stand in the way of whatever comes

    @property
    def id(self) -> int:
        """The step that is written to now."""
        return self.ids[-1]

    def put_in_order(self, connection: sqlite3.Connection, *, after: int, at: str) -> None:
        """Moves what the running transaction wrote (entries beyond ``after``) behind later steps that it must not come before."""
        self._examine(connection, after)
        self._examined = journal.last_entry(connection)
        if not self._disturbed and not (self._edited and self._edited & _samples(connection, "j.id > ?", (after,))):
            return
        connection.execute("UPDATE steps SET open = 0 WHERE id = ?", (self.id,))
        self.ids.append(journal.begin(connection, self.label, at, stays_open=True))
        connection.execute("UPDATE journal SET step_id = ? WHERE id > ?", (self.id, after))
        journal.drop_empty(connection)
        self._edited, self._disturbed = Ids(), False

    def _examine(self, connection: sqlite3.Connection, newest: int) -> None:
        """Takes note of what later steps have written since the last time, up to the entry ``newest``."""
        where, values = "+j.step_id > ? AND j.id > ? AND j.id <= ?", (self.id, self._examined, newest)
        if connection.execute(f"SELECT 1 FROM journal j WHERE {where} LIMIT 1", values).fetchone() is None:
            return
        self._edited = Ids.of_all((self._edited, _samples(connection, where, values)))
        # Of a sample's row an update of something else than its content is harmless; all else is not.
        disturbing = (
            f"SELECT 1 FROM journal j WHERE {where} AND (j.tbl IN ('classes', 'fields', 'passages') OR j.tbl = 'samples' AND "
            "(j.image IS NULL OR json_type(j.image, '$.hash') IS NOT NULL)) LIMIT 1"
        )
        self._disturbed = self._disturbed or connection.execute(disturbing, values).fetchone() is not None


def _samples(connection: sqlite3.Connection, where: str, values: tuple[int, ...]) -> Ids:
    """The samples whose rows or annotations some entries of the journal are about."""
    found = connection.execute(
        f"SELECT j.row FROM journal j WHERE j.tbl = 'samples' AND {where} "
        "UNION SELECT COALESCE(json_extract(j.image, '$.sample_id'), a.sample_id) FROM journal j "
        f"LEFT JOIN annotations a ON a.id = j.row WHERE j.tbl = 'annotations' AND {where}",
        (*values, *values),
    )
    return Ids(array("q", (row[0] for row in found if row[0] is not None)))
