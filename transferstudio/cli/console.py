"""Shows long work, on standard error: on a terminal a bar with the time left, notes above it; elsewhere a line a stage and every ten seconds,
or with --json an object a line."""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, TypeVar

from rich.console import Console, ConsoleDimensions
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn
from rich.text import Text

from transferstudio import events
from transferstudio.errors import StudioError
from transferstudio.events import Work
from transferstudio.i18n import duration

Result = TypeVar("Result")
USER_MISTAKE, INTERRUPTED = 2, 130  # exit codes
EVERY_S = 10.0  # between two lines of one stage, where there is no terminal

UNBOUNDED = 1_000_000  # characters of a line


class _Console(Console):
    """Lines are as wide as the terminal; where there is none, as long as they are: what reads them wants them whole, and names too."""

    @property  # type: ignore[misc]  # nobody sets either
    def size(self) -> ConsoleDimensions:
        """See Console."""
        found = super().size
        return found if self.file.isatty() else found._replace(width=UNBOUNDED)

    @property  # type: ignore[misc]
    def width(self) -> int:
        """See Console."""
        return super().width if self.file.isatty() else UNBOUNDED


# Without emoji: a class may be called “:cat:”.
out = _Console(highlight=False, emoji=False)
err = _Console(stderr=True, highlight=False, emoji=False)
STOPPING = "Stopping at the next safe point; press Ctrl-C again to stop immediately."


def follow(work: Work[Result], *, as_json: bool = False, quiet: bool = False) -> Result:
    """Runs the work to its end, shows its events, and returns its result; ``quiet``: only warnings are shown."""
    try:
        if quiet:
            return _each(work, lambda event: note(event, as_json=as_json) if is_warning(event) else None)
        if err.file.isatty():
            return _bars(work)
        return _each(work, _write) if as_json else _log(work)
    except KeyboardInterrupt as interrupt:
        work.throw(interrupt)  # it may have come outside the work, which has to hear of it too
        raise


def is_warning(event: events.Event) -> bool:
    """Whether an event is said even where progress is not wanted."""
    return isinstance(event, events.Note) and event.level == "warning"


def note(event: events.Event, *, as_json: bool) -> None:
    """Says a note or a metric beside the result, or nothing of another event."""
    if as_json and not err.file.isatty():
        _write(event)
    else:
        _say_note(event, err)


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
        if "--json" not in sys.argv:  # which says at the end that it was interrupted
            err.print(f"[red]Error:[/] {plain(str(error))}", soft_wrap=True)
    finally:
        signal.signal(signal.SIGINT, before)
    if stop.is_set():
        sys.exit(INTERRUPTED)


def _each(work: Work[Result], show: Callable[[events.Event], None]) -> Result:
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        show(event)


def _write(event: events.Event) -> None:
    sys.stderr.write(one_line(events.as_json(event)))
    sys.stderr.flush()


def one_line(found: dict[str, Any]) -> str:
    """An object of JSON as one line that can be written wherever UTF-8 can."""
    text = json.dumps(found, ensure_ascii=False)
    if any("\ud800" <= sign <= "\udfff" for sign in text):  # of a file name that is not UTF-8
        text = json.dumps(found)
    return f"{text}\n"


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
        return _each(work, lambda event: _show(event, progress, stages))


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
        return _each(work, log.show)
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
