"""What a command says: words for people; or, with --json, exactly one object on standard output, and all else on standard error."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from typing import Any, TypeVar

from transferstudio.cli import console
from transferstudio.errors import StudioError
from transferstudio.events import Note, Work, finish
from transferstudio.i18n import verbatim

Result = TypeVar("Result")
answered = threading.Event()
"""Whether the command has given its one object."""


@dataclass(frozen=True)
class Output:
    """How a command speaks; ``quiet``: without progress and remarks, but with warnings; ``shows_work``: whether it shows long work at all,
    as of several processes one does."""

    as_json: bool = False
    quiet: bool = False
    shows_work: bool = True

    def follow(self, work: Work[Result]) -> Result:
        """Runs the work to its end, shows its events on standard error, and returns its result."""
        if not self.shows_work:
            return finish(work)
        return console.follow(work, as_json=self.as_json, quiet=self.quiet)

    def say(self, words: str) -> None:
        """A line of the result in words, with rich's markup; nothing with --json."""
        if not self.as_json:
            console.out.print(words, soft_wrap=True)

    def note(self, text: str, level: str = "info") -> None:
        """A remark or a warning beside the result."""
        event = Note(verbatim(text), level)
        if not self.quiet or console.is_warning(event):
            console.note(event, as_json=self.as_json)

    def result(self, found: dict[str, Any]) -> None:
        """The whole result as the one object of --json; nothing without. It is the last thing that a command says."""
        if self.as_json:
            put(found)


def put(found: dict[str, Any]) -> None:
    """Writes the one object on standard output."""
    answered.set()
    sys.stdout.write(console.one_line(found))
    sys.stdout.flush()


def put_end(error: StudioError) -> None:
    """Writes why a command ends as its one object, unless it has given its result already."""
    if not answered.is_set():
        put({"event": "error", **error.as_json()})
