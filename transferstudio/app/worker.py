"""Runs long work in a thread of its own and tells the window what it says."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from transferstudio.errors import StudioError
from transferstudio.events import Progress, Work
from transferstudio.wording import translate

PROGRESS_EVERY_S = 0.05  # twenty times a second is all that an eye can follow
WAIT_MS = 10_000

log = logging.getLogger(__name__)

_late: list[tuple[QThread, QObject]] = []
"""Threads that did not end in time, with what runs in them: Qt aborts the program where a running thread is deleted."""


class _Worker(QObject):
    """Iterates the work; lives in the job's thread."""

    said = Signal(object)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(
        self, begin: Callable[[threading.Event], Work[Any]], stop: threading.Event, go: threading.Event
    ) -> None:
        super().__init__()
        self._begin, self._stop, self._go = begin, stop, go
        self.left = False

    @Slot()
    def run(self) -> None:
        """From the first event to the result, the error, or nothing where it was cancelled."""
        try:
            self.finished.emit(self._iterate(self._begin(self._stop)))
        except StudioError as error:
            self.failed.emit(str(error))
        except Exception as error:  # a bug: the person gets a sentence, the log gets the rest
            log.exception("unexpected error in a job")
            self.failed.emit(
                translate("Mishap", "Something unexpected happened: {}. The log has the details.").format(
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
            self.said.emit(event)


class Job(QObject):
    """Long work that is going on. It owns its thread, so that no widget can take the thread with it when it goes."""

    began = Signal()
    """Its turn has come."""
    said = Signal(object)
    """An event (:mod:`transferstudio.events`)."""
    finished = Signal(object)
    failed = Signal(str)
    ended = Signal()
    """After finished or failed."""
    paused_changed = Signal(bool)

    def __init__(
        self,
        title: str,
        begin: Callable[[threading.Event], Work[Any]],
        parent: QObject | None = None,
        *,
        background: bool = False,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.background = background
        self.made_way = self._closed = False
        self._stop, self._go = threading.Event(), threading.Event()
        self._go.set()
        self._thread = QThread()
        self._thread.setObjectName(title)
        self._worker = _Worker(begin, self._stop, self._go)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.said.connect(self.said)
        self._worker.finished.connect(self._end_well)
        self._worker.failed.connect(self._end_badly)

    def start(self) -> None:
        """Starts the thread."""
        self.began.emit()
        self._thread.start()

    def make_way(self) -> None:
        """Ends at the next safe point for something that a person asked for."""
        self.made_way = True
        self.cancel()

    @property
    def paused(self) -> bool:
        """Whether it waits to be resumed."""
        return not self._go.is_set()

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
        """Asks the work to end at its next safe point."""
        self._stop.set()
        self._go.set()

    def leave(self) -> None:
        """Ends the work where it is, so that it can be gone on with later, as after a kill; returns when its thread has ended."""
        self._worker.left = True
        self._go.set()
        self._wait()

    def close(self) -> None:
        """Ends the work and its thread before this object goes, without a result."""
        self.cancel()
        self._wait()
        self._closed = (
            True  # what the worker said last is still to be delivered, and would find another job in this one's place
        )
        self.ended.emit()

    def _wait(self) -> None:
        """Waits for the thread; one in the middle of a long step, such as the conversion of a network, is left to itself."""
        self._thread.quit()
        if not self._thread.wait(WAIT_MS):
            log.error("the job “%s” did not end in time", self.title)
            _late.append((self._thread, self._worker))

    @Slot(object)
    def _end_well(self, result: object) -> None:
        if self._closed:
            return
        self._end_thread()
        if not self._worker.left:
            self.finished.emit(result)
        self.ended.emit()

    @Slot(str)
    def _end_badly(self, message: str) -> None:
        if self._closed:
            return
        self._end_thread()
        self.failed.emit(message)
        self.ended.emit()

    def _end_thread(self) -> None:
        self._thread.quit()
        self._thread.wait()
