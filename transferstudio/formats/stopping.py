"""A look at a source can be given up: whoever begins it says by which event, and every file that is met asks for it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_event: ContextVar[threading.Event | None] = ContextVar("event", default=None)


class Stopped(BaseException):
    """Nobody wants the answer any more. Not an Exception: what a file does wrong is caught one by one, and this must end all of it."""


@contextmanager
def stopped_by(event: threading.Event) -> Iterator[None]:
    """What is read in here, by this thread, ends soon after the event is set, with Stopped."""
    before = _event.set(event)
    try:
        yield
    finally:
        _event.reset(before)


def go_on() -> None:
    """To be called for each file or piece of work.

    Raises:
        Stopped: the event was set.
    """
    event = _event.get()
    if event is not None and event.is_set():
        raise Stopped
