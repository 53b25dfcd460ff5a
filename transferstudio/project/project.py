"""Opens and makes project folders, and holds what a project consists of."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from transferstudio.errors import DataError, ProjectError, StorageError
from transferstudio.formats import BOXES, IMAGES, DetectedSource
from transferstudio.formats.survey import QUESTIONS, TEXTS
from transferstudio.i18n import Message, engine_word, message
from transferstudio.project import journal
from transferstudio.project.annotations import Annotations
from transferstudio.project.boxes import Boxes
from transferstudio.project.changes import Changes
from transferstudio.project.classes import Classes
from transferstudio.project.database import Database, OldDatabaseError, this_very_moment
from transferstudio.project.folders import recover
from transferstudio.project.media import Media
from transferstudio.project.runs import Runs
from transferstudio.project.samples import Samples
from transferstudio.project.soundness import stored_object, understood

SUFFIX = ".tsproj"
DATABASE = "project.db"
WORK = "import-"  # how folders in the cache begin in which something to import is made
EXPORTING = "exporting"  # the setting that holds the folders in which an export is being written


class Project:
    """An open project. Every thread may use it; only one process at a time has it open, beside those that read (:meth:`open_to_read`)."""

    def __init__(self, folder: Path, *, reads_only: bool = False) -> None:
        self.folder = folder
        self._lock = None if reads_only else _lock(folder)
        try:
            self.database = Database(folder / DATABASE, reads_only=reads_only)
        except BaseException:
            self._unlock()
            raise
        self.media = Media(folder / "media")
        if not reads_only:
            with suppress(OSError):  # a full disk keeps nobody from opening what is there
                (folder / "cache").mkdir(exist_ok=True)
                if self.database.cut_short:
                    self._clear_up()
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
            made = not folder.exists()
            folder.mkdir(parents=True, exist_ok=True)
            occupied = any(entry.name != ".lock" for entry in folder.iterdir())
        except OSError as error:
            raise ProjectError(
                message("The project folder cannot be created: {}", error.strerror),
                where=folder,
                advice=message("Choose another location."),
            ) from error
        if occupied:
            raise ProjectError(
                message("This folder is not empty"),
                where=folder,
                advice=message("Choose a new folder for the project."),
            )
        try:
            return cls(folder)._begun(task, name or folder.stem)
        except StorageError:  # such as a full disk: half a project could never be opened
            if made:
                shutil.rmtree(folder, ignore_errors=True)
            raise

    def _begun(self, task: str, name: str) -> Project:
        """This project with what every one holds; closed where that cannot be written."""
        try:
            with self.database.write() as edit:
                edit.execute(
                    "INSERT INTO project (id, name, task, created_at) VALUES (1, ?, ?, ?)",
                    (name, task, this_very_moment()),
                )
                edit.execute("INSERT INTO fields (name, position) VALUES ('label', 0)")
        except BaseException:
            self.close()
            raise
        return self

    @classmethod
    def open(cls, folder: Path) -> Project:
        """Opens an existing project.

        Raises:
            ProjectError: there is none, it is open elsewhere, or its database is damaged.
        """
        project = cls._opened(folder, reads_only=False)
        project._clear_up_exports()
        return project

    @classmethod
    def open_to_read(cls, folder: Path) -> Project:
        """Opens an existing project, in which nothing can then be changed; another process may have it open, and train it meanwhile.

        Raises:
            ProjectError: there is none, or its database is damaged; or an earlier version made it, and it is open elsewhere.
        """
        try:
            return cls._opened(folder, reads_only=True)
        except OldDatabaseError:
            cls.open(folder).close()  # which brings it up to date
            return cls._opened(folder, reads_only=True)

    @classmethod
    def _opened(cls, folder: Path, *, reads_only: bool) -> Project:
        if not (folder / DATABASE).is_file():
            raise ProjectError(
                message("There is no project in this folder"),
                where=folder,
                advice=message("Choose a folder that contains project.db."),
            )
        project = cls(folder, reads_only=reads_only)
        if project._about() is None:
            project.close()
            raise ProjectError(
                message("The creation of this project was never completed"),
                where=folder,
                advice=message("Delete the folder and create the project again."),
            )
        return project

    @classmethod
    @contextmanager
    def open_or_create(cls, folder: Path) -> Iterator[Project]:
        """Opens a project, or makes a new one, which is removed in the end where nothing came into it.

        Raises:
            ProjectError: see :meth:`open` and :meth:`create`.
        """
        if (folder / DATABASE).is_file():
            with cls.open(folder) as project:
                yield project
            return
        project = cls.create(folder)
        try:
            yield project
        finally:
            project.abandon()

    @property
    def is_open_elsewhere(self) -> bool:
        """Whether another process has the project open, and may train it."""
        return self._lock is None and is_locked(self.folder)

    def abandon(self) -> bool:
        """Closes the project, and removes its folder where it holds no samples; returns whether it did."""
        try:
            empty = not self.samples.count() and journal.last_done(self.database.read()) is None
        finally:
            self.close()
        if empty:
            shutil.rmtree(self.folder, ignore_errors=True)
        return empty

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

    def set_task(self, task: str) -> None:
        """An empty project takes on the task of what is first imported; one of pictures without labels may change between kinds and boxes.

        Raises:
            DataError: it holds samples of another task.
        """
        refusal = self.refusal(task)
        if refusal is not None:
            raise refusal
        if task != self.task:
            with self.database.write() as edit:
                edit.execute("UPDATE project SET task = ?", (task,))

    def task_for(self, dataset: DetectedSource) -> str:
        """The task that a data set is imported for: pictures without labels serve every task on pictures."""
        plain = dataset.unlabelled and dataset.task == IMAGES
        return self.task if plain and self.task not in (TEXTS, QUESTIONS) else dataset.task

    def refusal(self, task: str) -> DataError | None:
        """Why samples of a task cannot come into the project; None where they can."""
        if task == self.task:
            return None
        labelled = self.database.read().execute("SELECT 1 FROM annotations LIMIT 1").fetchone()
        both = {task, self.task} <= {IMAGES, BOXES} and not labelled and not self.boxes.boxed()
        if not self.samples.count() or both:
            return None
        what = message(
            "This project is for {}, but this is {}", *(engine_word(one.replace("-", " ")) for one in (self.task, task))
        )
        return DataError(what, advice=message("Create a new project for it."))

    def setting(self, key: str) -> object:
        """A value kept with the project, or None."""
        row = self._about()
        with understood():
            return stored_object(row["settings"]).get(key) if row else None

    def set_setting(self, key: str, value: object) -> None:
        """Keeps a JSON value with the project (not part of undo)."""
        with self.database.write() as edit:
            edit.execute(
                "UPDATE project SET settings = json_set(settings, '$.' || ?, json(?))", (key, json.dumps(value))
            )

    def _clear_up(self) -> None:
        """Removes what a killed import left: files half written, and files that no sample has and no step of undo brings back."""
        read = self.database.read()
        kept = {row[0] for row in read.execute("SELECT media FROM samples WHERE media IS NOT NULL")}
        images = read.execute(
            "SELECT json_extract(image, '$.media') FROM journal WHERE tbl = 'samples' AND image IS NOT NULL"
        )
        self.media.sweep(kept.union(row[0] for row in images))
        for left in self.cache.glob(f"{WORK}*"):
            shutil.rmtree(left, ignore_errors=True)

    @property
    def created_at(self) -> str:
        """When the project was made, UTC, ISO 8601; it stays the same where the folder is copied or renamed."""
        row = self.database.read().execute("SELECT created_at FROM project").fetchone()
        return str(row[0]) if row else ""

    @contextmanager
    def remembered_export(self, folder: Path) -> Iterator[None]:
        """Keeps in mind where an export is being written, so that what a kill leaves there is put right at the next start."""
        self.set_setting(EXPORTING, [*self._exporting(), str(folder.resolve().parent)])
        try:
            yield
        finally:
            self.set_setting(EXPORTING, [])

    def _exporting(self) -> list[str]:
        kept = self.setting(EXPORTING)
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    def _clear_up_exports(self) -> None:
        """Puts right what exports left that were killed."""
        left = self._exporting()
        for parent in left:
            recover(Path(parent))
        if left:
            self.set_setting(EXPORTING, [])

    @property
    def cache(self) -> Path:
        """The folder of everything that can be computed again.

        Raises:
            StorageError: the project was moved or removed while it is open.
        """
        self.database.check_in_place()
        return self.folder / "cache"

    def can_undo(self) -> Message | None:
        """What undo would take back, in words."""
        step = journal.last_done(self.database.read())
        return step.label if step else None

    def can_redo(self) -> Message | None:
        """What redo would bring back, in words."""
        step = journal.first_undone(self.database.read())
        return step.label if step else None

    def last_touches(self, *, undone: bool) -> int:
        """How many rows undo (``undone``: redo) would touch."""
        step = (journal.first_undone if undone else journal.last_done)(self.database.read())
        return journal.entries(self.database.read(), step) if step else 0

    def undo(self) -> Changes:
        """Takes back the last step; empty changes where there is none.

        Raises:
            ProjectError: an import is going on.
        """
        return self._swap(journal.last_done, undo=True)

    def redo(self) -> Changes:
        """Brings back what was undone last; empty changes where there is none.

        Raises:
            ProjectError: an import is going on.
        """
        return self._swap(journal.first_undone, undo=False)

    def _swap(self, which: Callable[[sqlite3.Connection], journal.Step | None], *, undo: bool) -> Changes:
        with understood(), self.database.write() as edit:
            running = journal.open_step(edit.connection)
            if running is not None:
                raise ProjectError(
                    message("“{}” is still running, and nothing can be undone or redone until it ends", running.label),
                    advice=message("Wait for it to finish, or cancel it first."),
                )
            step = which(edit.connection)
            return journal.swap(edit.connection, step, undo=undo) if step else Changes()

    def close(self) -> None:
        """Closes the database and lets other programs open the project."""
        self.database.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def is_locked(folder: Path) -> bool:
    """Whether a process has the project in a folder open to change it."""
    try:
        _lock(folder).release()
    except ProjectError:
        return True
    return False


def _lock(folder: Path) -> FileLock:
    """Takes the project's lock; the system frees it when this process ends, however it ends."""
    lock = FileLock(folder / ".lock", timeout=0)
    holder = folder / ".lock-holder"
    try:
        lock.acquire()
    except Timeout as error:
        who = holder.read_text("utf-8") if holder.is_file() else ""
        what = (
            message("This project is already open in {}", who)
            if who
            else message("This project is already open in another program")
        )
        raise ProjectError(what, where=folder, advice=message("Close it there first.")) from error
    except OSError as error:
        raise ProjectError(
            message("This folder is not writable: {}", error.strerror),
            where=folder,
            advice=message("Choose a folder that you can write to."),
        ) from error
    with suppress(OSError):  # it only says who holds the lock
        holder.write_text(f"process {os.getpid()} on {socket.gethostname()}", "utf-8")
    return lock
