"""Real kills: what was committed is there afterwards, and nothing is damaged."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.forks import forks
from transferstudio.project import Project

KILLS = 100

LOADED = """
import threading
from pathlib import Path
from transferstudio.project import Project
with Project.create(Path(sys.argv[1] + "-warm")) as project:  # what is loaded at first use is loaded before anybody is killed
    project.classes.add(project.classes.default_field().id, "class")
    project.undo(); project.redo()
assert threading.active_count() == 1
"""

# Adds classes one by one, undoing some, and says each committed step on stdout right after its commit.
WRITER = """
project = Project.open(Path(sys.argv[1]))
field = project.classes.default_field().id
number = len(project.classes.list(field))
print("READY", flush=True)
while True:
    project.classes.add(field, f"class {number}")
    number += 1
    print(number, flush=True)
    if number % 7 == 0:
        project.undo(); project.redo()
"""


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_killed_at_any_moment_nothing_committed_is_lost(tmp_path: Path) -> None:
    folder = tmp_path / "p.tsproj"
    Project.create(folder).close()
    generator = random.Random(0)
    promised = 0
    with forks(LOADED, WRITER, folder) as killed_after:
        for _ in range(KILLS):
            ready, *output = killed_after(generator.uniform(0, 0.05))
            assert ready == "READY"
            promised = max([promised, *map(int, output)])
            assert_whole(folder, promised)
    assert promised > KILLS


def assert_whole(folder: Path, promised: int) -> None:
    """All that was said to be committed is there, and the database is sound."""
    with Project.open(folder) as project:
        database = project.database.read()
        names = {class_.name for class_ in project.classes.list(project.classes.default_field().id)}
        undone = 1 if project.can_redo() else 0  # killed between the undo and the redo of its last step
        assert len(names) + undone >= promised
        assert {f"class {number}" for number in range(promised - undone)} <= names
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("SELECT step_id FROM recording").fetchone()[0] is None
        if undone:
            project.redo()
