"""Runs one thing many times with a clock and a bound on memory, and writes down whatever ends in anything but a sentence."""

from __future__ import annotations

import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType

HANG_S = 10  # of the processor
MOST_MEMORY_MB = 2048  # above what the process had before
SHOWN = 5  # failures of a kind

Trial = Callable[[Random, Path], str]
"""Damages something in an empty folder and uses it. Returns what came of it in a word; raises what must not come."""


class Hung(BaseException):
    """It took longer than :data:`HANG_S`; no Exception, so that nothing takes it for a fault of a record."""


class Unforeseen(Exception):
    """A record was left out for a reason that its reader does not know."""


@dataclass
class Result:
    """What became of the damaged things: how many of each outcome, and the failures, each with its seed and where it happened."""

    name: str
    count: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)
    failures: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0

    def __str__(self) -> str:
        parts = ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(self.outcomes.items()))
        rate = self.count / max(self.seconds, 1e-9)
        return f"{self.name}: {self.count:,} mutations, {len(self.failures)} failures ({parts}; {rate:.0f} a second)"


def memory_mb() -> int:
    """The most memory that this process has had, in MB; 0 on Windows, which does not say."""
    try:
        import resource  # here, because Windows has none
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak // (1024 if sys.platform != "darwin" else 1024**2))


def repeat(name: str, trial: Trial, *, count: int, seed: int = 0, first: int = 0) -> Result:
    """Tries ``count`` mutations. Each has its own random numbers, from the name, ``seed`` and its number, so that it can be repeated alone."""
    result, began, memory = Result(name), time.perf_counter(), memory_mb()
    with workplace() as workspace:
        for number in range(first, first + count):
            folder = workspace / "trial"
            folder.mkdir()
            try:
                with _alarm():
                    outcome = trial(Random(f"{name} {seed} {number}"), folder)
            except (Exception, Hung) as error:
                outcome = "failed"
                result.failures.append((f"{name} {seed} {number}", _where(error)))
            if memory_mb() > memory + MOST_MEMORY_MB:
                outcome, memory = "failed", memory_mb()
                result.failures.append((f"{name} {seed} {number}", f"it took {memory:,} MB"))
            result.outcomes[outcome] = result.outcomes.get(outcome, 0) + 1
            result.count += 1
            shutil.rmtree(folder, ignore_errors=True)
    result.seconds = time.perf_counter() - began
    return result


def _where(error: BaseException) -> str:
    """An error and the last places in the code before it, in a line."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return f"{type(error).__name__}: {str(error)[:200]!r} in " + " > ".join(f"{Path(f.filename).name}:{f.lineno}" for f in frames)  # fmt: skip


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder that is gone afterwards; in memory where the system has one there."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def _alarm() -> Iterator[None]:
    """Raises :class:`Hung` in here after a while of computing, however busy the computer is; Windows has no such alarm."""
    if not hasattr(signal, "SIGPROF"):
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        raise Hung(f"longer than {HANG_S} s")

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, HANG_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
