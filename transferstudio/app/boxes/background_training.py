"""Learns from the boxes while a person draws them, so that the next pictures come with suggestions; ends with the first run of the person's own."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from transferstudio.edition import trains
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import message_of
from transferstudio.project import Changes, Project
from transferstudio.tasks import find_task
from transferstudio.training.plan import TrainingPlan

if TYPE_CHECKING:
    from transferstudio.app.session import Session

FIRST = 10  # marked pictures, from which on suggestions are worth a look
GROWTH = 1.5  # times as many marked pictures as last time, before it learns again
EPOCHS = 6  # half of what a run has: the person is waiting for suggestions, not for the best network
LAST = "learnt_along"  # the setting that holds the run and how many pictures it had


class LearningAlong(QObject):
    """See the module."""

    learnt = Signal()
    """There is a new model to ask."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._going = self._owed = False
        session.opened.connect(self._begin_anew)
        session.changed.connect(lambda changes: self._consider() if changes.annotations else None)
        session.job_ended.connect(lambda: QTimer.singleShot(0, self._go_on))

    def _consider(self) -> None:
        """Learns where there are enough new boxes, and nothing that a person asked for goes on."""
        project = self._session.project
        if project is None or not self._session.view.edits_parts or self._busy() or not trains():
            return
        count = project.boxes.boxed()
        last = _last(project)
        if count < max(FIRST, GROWTH * last.get("pictures", 0)) or not _nobody_trained(project, last.get("run")):
            return
        title = self.tr("Training on {} images").format(count)
        self._going, self._owed = True, False
        job = self._session.start(title, lambda stop: learn_along(project, stop), background=True, trains=True)
        job.ended.connect(lambda: self._end(made_way=job.made_way))
        job.finished.connect(lambda run: self._tell(project, run, count))

    def _busy(self) -> bool:
        """A person's own work comes first; this is asked again after the next box."""
        return self._going or self._session.work is not None

    def _begin_anew(self) -> None:
        self._going = self._owed = False

    def _end(self, *, made_way: bool) -> None:
        self._going, self._owed = False, made_way

    def _go_on(self) -> None:
        """What made way is begun again, with the boxes of now, once there is nothing else to do."""
        if self._owed and self._session.job is None:
            self._consider()

    def _tell(self, project: Project, run: int | None, count: int) -> None:
        if project is not self._session.project:
            return
        last = _last(project)
        # The number also where it failed, or the person wanted it to end: it is not tried again at once.
        project.set_setting(LAST, {**last, "pictures": count, **({"run": run} if run is not None else {})})
        if run is not None:
            if "run" in last:
                project.runs.discard(last["run"])
            self._session.changed.emit(Changes(runs=frozenset({run})))
            self.learnt.emit()


def _last(project: Project) -> dict[str, Any]:
    """The run that was begun here last, and how many pictures there were."""
    kept = project.setting(LAST)
    return kept if isinstance(kept, dict) else {}


def _nobody_trained(project: Project, along: int | None) -> bool:
    """Whether there is no run but the one that was begun here: it must not stand before one that a person asked for.

    One that ended before anything was learnt stands before nothing.
    """
    return all(
        run.by_program or run.id == along or (run.state in ("cancelled", "failed") and not run.summary.get("usable"))
        for run in project.runs.list()
    )


def learn_along(project: Project, stop: threading.Event) -> Work[int | None]:
    """Trains and exports a detector on what is marked; the run's id, or None where it was asked to stop, or there is too little.

    Where it is left in the middle, nothing of it stays.
    """
    from transferstudio.operations.export import export_run  # here: they load torch
    from transferstudio.operations.training import run

    task = find_task(project.task)
    plan = TrainingPlan(backbone=task.info.default_backbone, method=task.info.default_method, epochs=EPOCHS)
    known, done = _last(project).get("run"), None
    _discard(project, but=(known,))  # of a time when the program was ended in the middle
    try:
        made = project.runs.get((yield from run(project, plan, stop=stop, by_program=True)).run_id)
        if not stop.is_set():
            yield from export_run(project, made, made.folder / "export", stop=stop)
            done = made.id
    except TrainingError as error:
        yield Note(message_of(error))
    finally:
        _discard(project, but=(known, done))
    return done


def _discard(project: Project, *, but: Sequence[int | None]) -> None:
    """Takes the program's own runs away, but for some."""
    for one in project.runs.list():
        if one.by_program and one.id not in but:
            project.runs.discard(one.id)
