"""Runs long work in a thread of its own and tells the window what it says."""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from transferstudio.errors import StudioError, storage_error
from transferstudio.events import Checkpoint, Progress, Work
from transferstudio.i18n import translate

PROGRESS_EVERY_S = 0.05  # twenty times a second is all that an eye can follow

log = logging.getLogger(__name__)

_left: list[tuple[QThread, QObject]] = []
"""Threads that nobody waits for, with what runs in them: Qt aborts the program where a running thread is deleted."""


def any_left() -> bool:
    """Whether work that was left to itself has not ended yet."""
    _left[:] = [(thread, worker) for thread, worker in _left if not thread.isFinished()]
    return bool(_left)


def wait_for_left() -> None:
    """Returns when all work that was left to itself has ended: the program may not end before."""
    for thread, _worker in _left:
        thread.wait()
    any_left()


atexit.register(wait_for_left)


class _Worker(QObject):
    """Iterates the work; lives in the job's thread."""

    reported = Signal(object)
    finished = Signal(object)
    cancelled = Signal(str)
    failed = Signal(str)

    def __init__(
        self, begin: Callable[[threading.Event], Work[Any]], stop: threading.Event, go: threading.Event
    ) -> None:
        super().__init__()
        self._begin, self._stop, self._go = begin, stop, go
        self.left = False

    @Slot()
    def run(self) -> None:
        """From the first event to the result, the error, or nothing where it was left."""
        try:
            self.finished.emit(self._iterate(self._begin(self._stop)))
        except StudioError as error:
            (self.cancelled if self._stop.is_set() else self.failed).emit(str(error))
        except Exception as error:  # the disk, or a bug: the person gets a sentence, the log gets the rest
            log.exception("unexpected error in a job")
            known = storage_error(error)
            self.failed.emit(
                str(known)
                if known is not None
                else translate("Mishap", "An unexpected error occurred: {}. See the log for details.").format(
                    error or type(error).__name__
                )
            )

    def _iterate(self, work: Work[Any]) -> Any:
        last = 0.0
        while True:
            self._go.wait()
            if self.left:
                work.close()
                return None
            try:
                event = next(work)
            except StopIteration as end:
                return end.value
            if isinstance(event, Progress):
                if time.monotonic() - last < PROGRESS_EVERY_S and event.done != event.total:
                    continue
                last = time.monotonic()
            self.reported.emit(event)


class Job(QObject):
    """Long work that is going on. It owns its thread, so that no widget can take the thread with it when it goes."""

    began = Signal()
    reported = Signal(object)
    finished = Signal(object)
    cancelled = Signal(str)
    """A person stopped it before it had a result; the sentence says what is kept."""
    failed = Signal(str)
    ended = Signal()
    """After whichever of the three, or alone where the work was left."""
    stopping = Signal()
    """A person asked it to stop."""
    paused_changed = Signal(bool)

    def __init__(
        self,
        title: str,
        begin: Callable[[threading.Event], Work[Any]],
        parent: QObject | None = None,
        *,
        background: bool = False,
        trains: bool = False,
    ) -> None:
        """``background``: the program began it by itself, and it makes way for any other; ``trains``: a model comes of it."""
        super().__init__(parent)
        self.title = title
        self.background, self.trains = background, trains
        self.made_way = self._detached = False
        self.has_epoch = False
        """Whether an epoch of the network that will be kept has ended, so that stopping leaves something."""
        self._stop, self._go = threading.Event(), threading.Event()
        self._go.set()
        self._thread = QThread()
        self._thread.setObjectName(title)
        self._worker = _Worker(begin, self._stop, self._go)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.reported.connect(self._note)
        self._worker.reported.connect(self.reported)
        self._worker.finished.connect(self._end_well)
        self._worker.cancelled.connect(self._end_cancelled)
        self._worker.failed.connect(self._end_badly)

    def start(self) -> None:
        """Starts the thread."""
        self.began.emit()
        self._thread.start()

    @property
    def paused(self) -> bool:
        """Whether it waits to be resumed."""
        return not self._go.is_set()

    @property
    def is_stopping(self) -> bool:
        """Whether it was asked to end, and has not ended yet."""
        return self._stop.is_set()

    def set_paused(self, paused: bool) -> None:
        """Holds the work after its present step, or lets it go on."""
        if paused:
            self._go.clear()
        else:
            self._go.set()
        self.paused_changed.emit(paused)

    def toggle_pause(self) -> None:
        """Holds the work, or lets it go on."""
        self.set_paused(not self.paused)

    def cancel(self) -> None:
        """Asks the work to end at its next safe point, and to keep what it has."""
        self._stop.set()
        self._go.set()
        self.stopping.emit()

    def make_way(self) -> None:
        """Ends at the next event, without a result, for something that a person asked for."""
        self.made_way = True
        self._stop.set()
        self.leave()

    def leave(self) -> None:
        """Ends at the next event where it is, so that it can be gone on with later, as after a kill."""
        self._worker.left = True
        self._go.set()

    def detach(self) -> None:
        """Ends for whoever listens now; the work ends at its next event, without a result, and nobody waits for that.

        A step may take long in which nothing can be asked to stop, such as the conversion of a network: torch's exporter is one call.
        """
        self._detached = (
            True  # what the worker reported last is still to be delivered, and would find another job in its place
        )
        self._stop.set()
        self.leave()
        self._thread.quit()
        if self._thread.isRunning():
            _left.append((self._thread, self._worker))
        self.ended.emit()

    @Slot(object)
    def _note(self, event: object) -> None:
        if isinstance(event, Checkpoint) and event.epoch > 0:
            self.has_epoch = True

    @Slot(object)
    def _end_well(self, result: object) -> None:
        if self._end_thread():
            if not self._worker.left:
                self.finished.emit(result)
            self.ended.emit()

    @Slot(str)
    def _end_cancelled(self, message: str) -> None:
        if self._end_thread():
            if not self._worker.left:
                self.cancelled.emit(message)
            self.ended.emit()

    @Slot(str)
    def _end_badly(self, message: str) -> None:
        if self._end_thread():
            self.failed.emit(message)
            self.ended.emit()

    def _end_thread(self) -> bool:
        """Ends the thread; False where nobody listens any more."""
        if self._detached:
            return False
        self._thread.quit()
        self._thread.wait()
        return True
