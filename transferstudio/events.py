"""What long work says while it goes on: every import, training run, export and download yields these."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

from transferstudio.i18n import Message, parts_of, stored_message


@dataclass(frozen=True)
class Started:
    """A stage began; ``total`` is its number of steps where that is known."""

    stage: str
    total: int | None = None


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` steps of a stage; ``rate`` in steps a second, ``seconds_left`` for this stage and those like it that follow.

    Of a training run ``seconds_left`` is of the whole run, see :mod:`transferstudio.training.time_left`; ``at_most``: it may end sooner.
    """

    stage: str
    done: int
    total: int | None
    rate: float = 0.0
    seconds_left: float | None = None
    at_most: bool = False


@dataclass(frozen=True)
class Metric:
    """One measured value; ``split`` is train, validation or test, ``epoch`` counts from 1 (0: before the first)."""

    name: str
    value: float
    split: str
    epoch: float = 0.0


@dataclass(frozen=True)
class Note:
    """A sentence for the log; ``level`` is info or warning."""

    text: Message
    level: str = "info"


@dataclass(frozen=True)
class Checkpoint:
    """Weights were written to ``path`` after ``epoch``; ``best`` if they are the best so far."""

    path: str
    epoch: int
    best: bool


@dataclass(frozen=True)
class Finished:
    """A stage ended; ``summary`` holds plain values (numbers, strings, lists)."""

    stage: str
    seconds: float
    summary: dict[str, Any] = field(default_factory=dict)


Event = Started | Progress | Metric | Note | Checkpoint | Finished

Result = TypeVar("Result")
Work = Generator[Event, None, Result]
"""Long work: yields events, returns its result (the value of ``yield from``)."""


def as_json(event: Event) -> dict[str, Any]:
    """The event as a JSON object; its class name, in lower case, is under ``event``.

    Texts of notes and names of stages are English; ``parts`` has template and values of those that have values.
    """
    data = {"event": type(event).__name__.lower(), **asdict(event)}
    worded = WORDED.get(type(event))
    parts = parts_of(getattr(event, worded)) if worded else None
    return {**data, "parts": parts} if parts else data


WORDED: dict[type[Event], str] = {Started: "stage", Progress: "stage", Finished: "stage", Note: "text"}
"""The fields that may be messages."""
KINDS = {kind.__name__.lower(): kind for kind in (Started, Progress, Metric, Note, Checkpoint, Finished)}


def from_json(data: dict[str, Any]) -> Event:
    """The event that :func:`as_json` gave, or gave in earlier versions; ValueError or another where it is damaged."""
    kind = KINDS[data["event"]]
    values = {name: value for name, value in data.items() if name not in ("event", "parts")}
    worded = WORDED.get(kind)
    if worded:
        values[worded] = stored_message(values[worded], data.get("parts"))
    event: Event = kind(**values)
    return event


def finish(work: Work[Result]) -> Result:
    """Runs the work to its end, drops its events and returns its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def without_notes(work: Work[Result], notes: list[Note] | None = None) -> Work[Result]:
    """The same work without its notes, which are added to ``notes``: whoever asked says them in its turn, or nobody does."""
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        if not isinstance(event, Note):
            yield event
        elif notes is not None:
            notes.append(event)


class Meter:
    """Counts the steps of one stage and estimates the time left from their mean rate so far.

    ``ahead``: steps of like stages that follow, such as further epochs; the time left is for them too.
    """

    def __init__(self, stage: str, total: int | None = None, *, done: int = 0, ahead: int = 0) -> None:
        self.stage = stage
        self.total = total
        self.ahead = ahead
        self.done = done
        self._from = done
        self._start = time.perf_counter()

    @property
    def seconds(self) -> float:
        """Seconds since the stage began."""
        return time.perf_counter() - self._start

    def started(self) -> Started:
        """The event that opens the stage."""
        return Started(self.stage, self.total)

    def advance(self, steps: int = 1) -> Progress:
        """Counts ``steps`` more and returns the event that says so."""
        self.done += steps
        rate = (self.done - self._from) / max(self.seconds, 1e-9)
        left = (self.total - self.done + self.ahead) / rate if self.total is not None and rate > 0 else None
        return Progress(self.stage, self.done, self.total, rate, left)

    def finished(self, **summary: Any) -> Finished:
        """The event that closes the stage."""
        return Finished(self.stage, self.seconds, summary)
