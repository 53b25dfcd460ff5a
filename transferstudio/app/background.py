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


class Background(QObject):
    """Functions that wait for a thread, the ``newest_first`` or in their order. What they raise is logged, and no more."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject, name: str, *, threads: int = 1, newest_first: bool = False) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()
        self._newest_first = newest_first
        self._changed = threading.Condition()
        self._done.connect(self._deliver)
        self._name, self._most = name, threads
        self._threads: list[threading.Thread] = []
        self._ending = False

    def start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Runs ``work`` in a thread as soon as one is free, and ``then`` with its result in the window's thread."""
        if not self._threads:
            self._threads = [
                threading.Thread(target=self._serve, name=self._name, daemon=True) for _ in range(self._most)
            ]
            for thread in self._threads:
                thread.start()
        with self._changed:
            self._waiting.append((work, then))
            self._changed.notify()

    def clear(self) -> None:
        """Forgets what has not begun."""
        with self._changed:
            self._waiting.clear()

    def close(self) -> None:
        """Forgets what has not begun, and waits for what has; the next start begins with new threads."""
        with self._changed:
            self._waiting.clear()
            self._ending = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()
        self._threads, self._ending = [], False

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting) or self._ending)
                if self._ending:
                    return
                work, then = self._waiting.pop() if self._newest_first else self._waiting.popleft()
            try:
                self._done.emit(then, work())
            except Exception:  # whoever asked goes on without the answer
                log.exception("work in the background failed")
            finally:
                del work, then  # nothing of the window may die in this thread

    @Slot(object, object)
    def _deliver(self, then: Callable[[Any], None], result: Any) -> None:
        then(result)
