"""Opens and makes project folders, and holds what a project consists of."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from transferstudio.errors import DataError, ProjectError
from transferstudio.formats import BOXES, IMAGES
from transferstudio.project import journal
from transferstudio.project.annotations import Annotations
from transferstudio.project.boxes import Boxes
from transferstudio.project.changes import Changes
from transferstudio.project.classes import Classes
from transferstudio.project.database import Database, now
from transferstudio.project.media import Media
from transferstudio.project.runs import Runs
from transferstudio.project.samples import Samples

SUFFIX = ".tsproj"
DATABASE = "project.db"


class Project:
    """An open project. Every thread may use it; only one process at a time has it open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = _lock(folder)
        try:
            self.database = Database(folder / DATABASE)
        except BaseException:
            self._lock.release()
            raise
        self.media = Media(folder / "media")
        self.samples = Samples(self.database, self.media)
        self.classes = Classes(self.database)
        self.annotations = Annotations(self.database)
        self.boxes = Boxes(self.database)
        self.runs = Runs(self.database, folder / "runs")

    @classmethod
    def create(cls, folder: Path, *, task: str = "image-classification", name: str | None = None) -> Project:
        """Makes a new project folder and opens it.

        Raises:
            ProjectError: the folder exists and is not empty, or cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            occupied = any(entry.name != ".lock" for entry in folder.iterdir())
        except OSError as error:
            raise ProjectError(
                f"The project folder cannot be made: {error.strerror}", where=folder, advice="Choose another place."
            ) from error
        if occupied:
            raise ProjectError("This folder is not empty", where=folder, advice="Choose a new folder for the project.")
        project = cls(folder)
        with project.database.write() as edit:
            edit.execute(
                "INSERT INTO project (id, name, task, created_at) VALUES (1, ?, ?, ?)",
                (name or folder.stem, task, now()),
            )
            edit.execute("INSERT INTO fields (name, position) VALUES ('label', 0)")
        return project

    @classmethod
    def open(cls, folder: Path) -> Project:
        """Opens an existing project.

        Raises:
            ProjectError: there is none, it is open elsewhere, or its database is damaged.
        """
        if not (folder / DATABASE).is_file():
            raise ProjectError(
                "There is no project in this folder", where=folder, advice="Choose a folder that holds project.db."
            )
        project = cls(folder)
        if project._about() is None:
            project.close()
            raise ProjectError(
                "This project was never completely made",
                where=folder,
                advice="Delete the folder and make the project again.",
            )
        return project

    def _about(self) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self.database.read().execute("SELECT name, task, settings FROM project").fetchone()
        return row

    @property
    def name(self) -> str:
        """The project's name, as the person gave it."""
        row = self._about()
        return str(row["name"]) if row else self.folder.stem

    @property
    def task(self) -> str:
        """The task's name, such as ``image-classification``."""
        row = self._about()
        return str(row["task"]) if row else ""

    def settle_task(self, task: str) -> None:
        """An empty project takes on the task of what is first imported; one of pictures without labels may change between kinds and boxes.

        Raises:
            DataError: it holds samples of another task.
        """
        if task == self.task:
            return
        labelled = self.database.read().execute("SELECT 1 FROM annotations LIMIT 1").fetchone()
        both = {task, self.task} <= {IMAGES, BOXES} and not labelled and not self.boxes.boxed()
        if self.samples.count() and not both:
            raise DataError(
                f"This project is for {self.task.replace('-', ' ')}, and this is {task.replace('-', ' ')}",
                advice="Make a new project for it.",
            )
        with self.database.write() as edit:
            edit.execute("UPDATE project SET task = ?", (task,))

    def setting(self, key: str) -> object:
        """A value kept with the project, or None."""
        row = self._about()
        return json.loads(row["settings"]).get(key) if row else None

    def set_setting(self, key: str, value: object) -> None:
        """Keeps a JSON value with the project (not part of undo)."""
        with self.database.write() as edit:
            edit.execute(
                "UPDATE project SET settings = json_set(settings, '$.' || ?, json(?))", (key, json.dumps(value))
            )

    @property
    def cache(self) -> Path:
        """The folder of everything that can be computed again."""
        return self.folder / "cache"

    def can_undo(self) -> str | None:
        """What undo would take back, in words."""
        step = journal.last_done(self.database.read())
        return step.label if step else None

    def can_redo(self) -> str | None:
        """What redo would bring back, in words."""
        step = journal.first_undone(self.database.read())
        return step.label if step else None

    def last_touches(self, *, undone: bool) -> int:
        """How many rows undo (``undone``: redo) would touch."""
        step = (journal.first_undone if undone else journal.last_done)(self.database.read())
        return journal.entries(self.database.read(), step) if step else 0

    def undo(self) -> Changes:
        """Takes back the last step; empty changes where there is none."""
        return self._swap(journal.last_done, undo=True)

    def redo(self) -> Changes:
        """Brings back what was undone last; empty changes where there is none."""
        return self._swap(journal.first_undone, undo=False)

    def _swap(self, which: Callable[[sqlite3.Connection], journal.Step | None], *, undo: bool) -> Changes:
        with self.database.write() as edit:
            step = which(edit.connection)
            return journal.swap(edit.connection, step, undo=undo) if step else Changes()

    def close(self) -> None:
        """Closes the database and lets other programs open the project."""
        self.database.close()
        self._lock.release()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _lock(folder: Path) -> FileLock:
    """Takes the project's lock; the system frees it when this process ends, however it ends."""
    lock = FileLock(folder / ".lock", timeout=0)
    holder = folder / ".lock-holder"
    try:
        lock.acquire()
    except Timeout as error:
        who = holder.read_text("utf-8") if holder.is_file() else "another program"
        raise ProjectError(
            f"This project is already open in {who}", where=folder, advice="Close it there first."
        ) from error
    except OSError as error:
        raise ProjectError(
            f"This folder cannot be written: {error.strerror}",
            where=folder,
            advice="Choose a folder that you may write to.",
        ) from error
    holder.write_text(f"process {os.getpid()} on {socket.gethostname()}", "utf-8")
    return lock
