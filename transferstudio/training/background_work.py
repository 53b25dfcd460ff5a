"""Runs a long computation in a thread, as work that reports its progress and can be stopped or left at any moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from transferstudio.errors import TrainingError
from transferstudio.events import Meter, Work
from transferstudio.i18n import message

EVERY_S = 0.1  # how often progress is checked

Result = TypeVar("Result")


class Ticker:
    """What the arithmetic counts its steps with, and hears from that nobody wants its result any more."""

    def __init__(self, stop: threading.Event | None = None) -> None:
        self._stop, self._left = stop, False
        self.done = self.total = 0

    def expect(self, steps: int) -> None:
        """So many steps more will come."""
        self.total += steps

    def tick(self, steps: int = 1) -> None:
        """So many are done."""
        self.done += steps

    def leave(self) -> None:
        """Nobody waits for the result."""
        self._left = True

    def check(self) -> None:
        """Goes on only where the result is still wanted.

        Raises:
            TrainingError: it was cancelled, or left.
        """
        if self._left or (self._stop is not None and self._stop.is_set()):
            raise TrainingError(
                message("The run was cancelled before anything was learnt"), advice=message("Start it again.")
            )


def aside(stage: str, arithmetic: Callable[[Ticker], Result], *, stop: threading.Event | None = None) -> Work[Result]:
    """Does ``arithmetic`` in a thread of its own, as one stage; where the work is closed, it ends at its next check.

    Raises:
        TrainingError: it was cancelled, or what the arithmetic raises.
    """
    ticker, meter = Ticker(stop), Meter(stage)
    yield meter.started()
    with ThreadPoolExecutor(1, thread_name_prefix=stage) as pool:
        try:
            future = pool.submit(arithmetic, ticker)
            while True:
                meter.total = ticker.total or None
                yield meter.advance(ticker.done - meter.done)
                if wait([future], timeout=EVERY_S).done:
                    break
            ticker.check()
        finally:
            ticker.leave()
    result = future.result()
    yield meter.finished()
    return result
