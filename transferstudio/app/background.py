"""Short work in threads of its own, whose result comes back in the window's thread.

Plain Python threads, and not Qt's pool: there, a task is one object that both C++ and Python believe they may delete.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)


class _Crew:
    """Threads that take from one queue until they are sent home."""

    def __init__(
        self, tell: Callable[[_Crew, Callable[[Any], None], Any], None], name: str, threads: int, *, newest_first: bool
    ) -> None:
        self._tell, self._newest_first = tell, newest_first
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()
        self._changed = threading.Condition()
        self._over = False
        self._threads = [threading.Thread(target=self._serve, name=name, daemon=True) for _ in range(threads)]

    def start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Adds to the queue."""
        for thread in self._threads:
            if thread.ident is None:
                thread.start()
        with self._changed:
            self._waiting.append((work, then))
            self._changed.notify()

    def clear(self) -> None:
        """Forgets what has not begun."""
        with self._changed:
            self._waiting.clear()

    def send_home(self) -> None:
        """Each thread ends after what it is at."""
        with self._changed:
            self._waiting.clear()
            self._over = True
            self._changed.notify_all()

    def at_work(self) -> bool:
        """Whether a thread has not ended."""
        return any(thread.is_alive() for thread in self._threads)

    def join(self) -> None:
        """Waits until the threads have ended."""
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting) or self._over)
                if self._over:
                    return
                work, then = self._waiting.pop() if self._newest_first else self._waiting.popleft()
            try:
                self._tell(self, then, work())
            except Exception:  # whoever asked goes on without the answer
                if not self._over:  # else what it worked with may have been closed
                    log.exception("work in the background failed")
            finally:
                del work, then  # nothing of the window may die in this thread


class Background(QObject):
    """Functions that wait for a thread, the ``newest_first`` or in their order. What they raise is logged, and no more."""

    _done = Signal(object, object, object)

    def __init__(self, parent: QObject, name: str, *, threads: int = 1, newest_first: bool = False) -> None:
        super().__init__(parent)
        self._name, self._threads, self._newest_first = name, threads, newest_first
        self._crew = self._hire()
        self._left: list[_Crew] = []
        self._done.connect(self._deliver)

    def start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Runs ``work`` in a thread as soon as one is free, and ``then`` with its result in the window's thread."""
        self._crew.start(work, then)

    def clear(self) -> None:
        """Forgets what has not begun."""
        self._crew.clear()

    def leave(self) -> None:
        """Forgets what has not begun, and does not hear what has; nobody waits for it."""
        self._crew.send_home()
        self._left = [crew for crew in (*self._left, self._crew) if crew.at_work()]
        self._crew = self._hire()

    def close(self) -> None:
        """As :meth:`leave`, but returns when all threads have ended."""
        self.leave()
        for crew in self._left:
            crew.join()

    def _hire(self) -> _Crew:
        return _Crew(self._done.emit, self._name, self._threads, newest_first=self._newest_first)

    @Slot(object, object, object)
    def _deliver(self, crew: _Crew, then: Callable[[Any], None], result: Any) -> None:
        if crew is self._crew:
            then(result)
