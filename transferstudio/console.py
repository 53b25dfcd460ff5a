"""Shows long work on a terminal: a bar with the time left, notes above it; or one JSON object a line for scripts."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from transferstudio import events
from transferstudio.events import Work, as_json

Result = TypeVar("Result")

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def follow(work: Work[Result], *, as_lines: bool = False) -> Result:
    """Runs the work to its end, shows its events, and returns its result."""
    return _lines(work) if as_lines else _bars(work)


def silently(work: Work[Result], *, as_lines: bool = False) -> Result:
    """Runs the work to its end and says nothing, as a process does that helps another one."""
    return events.finish(work)


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """A stop event that the first Ctrl-C sets, so that the work can end well; the second interrupts at once."""
    stop = threading.Event()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        err.print("Stopping at the next safe point; press Ctrl-C again to stop at once.")

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _lines(work: Work[Result]) -> Result:
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        sys.stdout.write(json.dumps(as_json(event), ensure_ascii=False) + "\n")
        sys.stdout.flush()


def plain(text: str) -> str:
    """A text that rich takes as it is."""
    return escape(text)


def _bars(work: Work[Result]) -> Result:
    columns = (
        TextColumn("{task.description:>22}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, transient=False) as progress:
        stages: dict[str, int] = {}
        while True:
            try:
                event = next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            _show(event, progress, stages)


def _show(event: events.Event, progress: Progress, stages: dict[str, int]) -> None:
    match event:
        case events.Started(stage, total) if total != 0:
            stages[stage] = progress.add_task(stage, total=total)
        case events.Progress(stage, done, total):
            if stage not in stages:
                stages[stage] = progress.add_task(stage, total=total)
            progress.update(stages[stage], completed=done, total=total)  # type: ignore[arg-type]
        case events.Finished(stage) if stage in stages:
            task = next(task for task in progress.tasks if task.id == stages[stage])
            progress.update(task.id, total=task.total or 1, completed=task.total or 1)
        case events.Note(text, level):
            progress.console.print(f"[yellow]{escape(text)}[/]" if level == "warning" else escape(text))
        case events.Metric(name, value, split, epoch) if epoch and split != "train":
            progress.console.print(f"epoch {epoch:g}: {name} {value:.4g} ({split})")
        case _:
            pass
