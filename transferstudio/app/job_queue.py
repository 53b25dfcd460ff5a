"""The job that goes on and those that wait: one at a time, what a person asked for before what the program does by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from transferstudio.app.worker import Job, any_left
from transferstudio.events import Work

LEFT_MS = 200  # after which it is checked again whether work that was left to itself has ended


class JobQueue(QObject):
    """See the module."""

    job_started = Signal(object)
    job_ended = Signal()
    queue_changed = Signal()
    failed = Signal(str)
    """A sentence for the person."""
    cancelled = Signal(str)
    """A sentence for the person, who stopped something before it had a result."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self.waiting: list[Job] = []

    def start(
        self,
        title: str,
        begin: Callable[[threading.Event], Work[Any]],
        *,
        background: bool = False,
        trains: bool = False,
    ) -> Job:
        """Starts long work, or lets it wait for what goes on. Work in the ``background`` makes way for any other; ``trains``: see Job."""
        job = Job(title, begin, self, background=background, trains=trains)
        job.failed.connect(self.failed)
        job.cancelled.connect(self.cancelled)
        job.ended.connect(self._end_job)
        self.waiting.append(job)
        if self.job is not None and self.job.background and not background:
            self.job.make_way()
        self.queue_changed.emit()
        if self.job is None:
            self._next()
        return job

    def drop_waiting(self, only: Job | None = None) -> None:
        """Forgets the work that has not begun, or ``only`` one job of it."""
        dropped = [job for job in self.waiting if only is None or job is only]
        self.waiting = [job for job in self.waiting if job not in dropped]
        for job in dropped:
            job.deleteLater()
        self.queue_changed.emit()

    def holds(self, job: Job | None) -> bool:
        """Whether a job goes on, or waits for its turn."""
        return job is not None and (job is self.job or job in self.waiting)

    @property
    def work(self) -> Job | None:
        """What a person asked for and goes on, or waits for its turn."""
        every = ([] if self.job is None else [self.job]) + self.waiting
        return next((job for job in every if not job.background), None)

    @property
    def work_to_lose(self) -> Job | None:
        """As :attr:`work`, but for what was asked to end already."""
        begun = [] if self.job is None or self.job.background or self.job.is_stopping else [self.job]
        return next(iter(begun + self.waiting_to_lose), None)

    @property
    def waiting_to_lose(self) -> list[Job]:
        """What a person asked for and has not begun: it is discarded when the project is closed."""
        return [job for job in self.waiting if not job.background and not job.is_stopping]

    @property
    def learning(self) -> Job | None:
        """Of what goes on or waits, the first from which a model comes, the person's or the program's own."""
        every = ([] if self.job is None else [self.job]) + self.waiting
        return next((job for job in every if job.trains), None)

    def busy(self) -> bool:
        """Whether something goes on that nobody wants to lose; says so."""
        work = self.work
        if work is not None:
            self.failed.emit(self.tr("“{}” is still running. Wait for it, or cancel it first.").format(work.title))
        return work is not None

    def _end_job(self) -> None:
        job, self.job = self.job, None
        self.job_ended.emit()
        if job is not None:
            job.deleteLater()
        self._next()

    def _next(self) -> None:
        """Begins what has waited longest; work in the background comes last, and after what was left to itself."""
        if self.job is not None or not self.waiting:
            return
        job = next((job for job in self.waiting if not job.background), self.waiting[0])
        if job.background and any_left():
            QTimer.singleShot(LEFT_MS, self._next)
            return
        self.waiting.remove(job)
        self.job = job
        self.job_started.emit(job)
        self.queue_changed.emit()
        job.start()
