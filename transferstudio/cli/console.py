"""Shows long work: on a terminal a bar with the time left, notes above it; elsewhere a line a stage and every ten seconds; or JSON."""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn
from rich.text import Text

from transferstudio import events
from transferstudio.errors import StudioError
from transferstudio.events import Work, as_json
from transferstudio.i18n import duration

Result = TypeVar("Result")
USER_MISTAKE, INTERRUPTED = 2, 130  # exit codes
EVERY_S = 10.0  # between two lines of one stage, where there is no terminal

# Without emoji: a class may be called “:cat:”.
out = Console(highlight=False, emoji=False)
err = Console(stderr=True, highlight=False, emoji=False)
STOPPING = "Stopping at the next safe point; press Ctrl-C again to stop immediately."


def follow(work: Work[Result], *, as_lines: bool = False) -> Result:
    """Runs the work to its end, shows its events, and returns its result."""
    shown = _lines if as_lines else _bars if err.file.isatty() else _log
    try:
        return shown(work)
    except KeyboardInterrupt as interrupt:
        work.throw(interrupt)  # it may have come outside the work, which has to hear of it too
        raise


def silently(work: Work[Result], *, as_lines: bool = False) -> Result:
    """Runs the work to its end and says nothing, as a process does that helps another one."""
    return events.finish(work)


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """A stop event that the first Ctrl-C sets, so that the work can end well; the second interrupts at once. Once it is set, all ends with
    exit code 130, whether the work had a result or not."""
    stop = threading.Event()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        # Not here: the signal may have come in the middle of what rich does, or imports, for another line.
        threading.Thread(target=err.print, args=(STOPPING,)).start()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield stop
    except StudioError as error:
        if not stop.is_set():
            raise
        show_error(error)
    finally:
        signal.signal(signal.SIGINT, before)
    if stop.is_set():
        sys.exit(INTERRUPTED)


def show_error(error: StudioError) -> None:
    """Says what went wrong; with --json as an object."""
    if "--json" in sys.argv:
        sys.stdout.write(json.dumps({"event": "error", **error.as_json()}, ensure_ascii=False) + "\n")
    else:
        err.print(f"[red]Error:[/] {plain(str(error))}")


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
        _Times(),
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


class _Times(ProgressColumn):
    """What a stage has taken, and what is left of the work, in the words of the window."""

    def render(self, task: Task) -> Text:
        """See ProgressColumn."""
        left = task.fields.get("left")
        ending = "" if task.finished or left is None else _left(left)
        return Text(duration(task.elapsed or 0.0, rough=not task.finished) + ending)


def _left(progress: events.Progress) -> str:
    """The end of a line that says how much longer it takes; nothing where that is not known, or it is as good as done."""
    seconds = progress.seconds_left
    if seconds is None or seconds < 1:
        return ""
    return f", {'at most' if progress.at_most else 'about'} {duration(seconds, rough=True)} left"


def _log(work: Work[Result]) -> Result:
    """A line where a stage begins and ends and every so often between, also while no event comes. Nothing is held back, so that what goes
    to a file or another program stands there in its order."""
    log = _Log()
    ended = threading.Event()

    def remind() -> None:
        while not ended.wait(EVERY_S / 10):
            log.remind()

    reminder = threading.Thread(target=remind, name="progress", daemon=True)
    reminder.start()
    try:
        while True:
            try:
                event = next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            log.show(event)
    finally:
        ended.set()
        reminder.join()


class _Log:
    """What is under way, and when it was last reported."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now: events.Progress | None = None
        self._begun = self._reported_at = time.monotonic()

    def show(self, event: events.Event) -> None:
        """Says what an event says, at once or with the next line of its stage."""
        with self._lock:
            match event:
                case events.Started(stage, total):
                    self._begin(stage, total)
                case events.Progress(stage, total=total):
                    if self._now is None or self._now.stage != stage:
                        self._begin(stage, total)
                    self._now = event
                case events.Finished(stage, seconds):
                    self._say(f"{stage}: done in {duration(seconds)}")
                    self._now = None
                case _:
                    _say_note(event, err)

    def remind(self) -> None:
        """Says how far the stage is, where that was not reported for a while."""
        with self._lock:
            now = self._now
            if now is None or time.monotonic() - self._reported_at < EVERY_S:
                return
            far = f"{now.done:,} of {now.total:,}" if now.total else f"{now.done:,}" if now.done else "running"
            took = duration(time.monotonic() - self._begun, rough=True)
            self._say(f"{now.stage}: {far} after {took}{_left(now)}")

    def _begin(self, stage: str, total: int | None) -> None:
        self._now, self._begun = events.Progress(stage, 0, total), time.monotonic()
        self._say(f"{stage}: {total:,} to do" if total else f"{stage} …")

    def _say(self, line: str) -> None:
        self._reported_at = time.monotonic()
        err.print(escape(line), soft_wrap=True)


def _show(event: events.Event, progress: Progress, stages: dict[str, int]) -> None:
    match event:
        case events.Started(stage, total) if total != 0:
            stages[stage] = progress.add_task(stage, total=total)
        case events.Progress(stage, done, total):
            if stage not in stages:
                stages[stage] = progress.add_task(stage, total=total)
            progress.update(stages[stage], completed=done, total=total, left=event)  # type: ignore[arg-type]
        case events.Finished(stage) if stage in stages:
            task = next(task for task in progress.tasks if task.id == stages[stage])
            progress.update(task.id, total=task.total or 1, completed=task.total or 1)
        case _:
            _say_note(event, progress.console)


def _say_note(event: events.Event, console: Console) -> None:
    match event:
        case events.Note(text, level):
            console.print(f"[yellow]{escape(text)}[/]" if level == "warning" else escape(text), soft_wrap=True)
        case events.Metric(name, value, split, epoch) if epoch and split != "train":
            console.print(f"epoch {epoch:g}: {name} {value:.4g} ({split})", soft_wrap=True)
        case _:
            pass
