"""Looks at a source in the background: what it is at once, how much of everything as the count goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from transferstudio.app.background import Background
from transferstudio.errors import DataError
from transferstudio.formats import DetectedSource
from transferstudio.formats.choices import Choices
from transferstudio.formats.guard import unforeseen
from transferstudio.formats.preview import Counting, SourcePreview, preview_source
from transferstudio.formats.stopping import Stopped, stopped_by

AT_FIRST_S, EVERY_S = 0.3, 0.25  # for which is counted before anything is shown, and before it is shown again

Found = TypeVar("Found")


class Surveying(QObject):
    """One look at a time: whatever an earlier one finds out is dropped."""

    inspected = Signal(object, object)
    """A Look at a data set of it, and the Counting of that; None where there is none."""
    counted = Signal(object)
    """A Counting that has come further, or to its end."""

    def __init__(self, parent: QObject, suits: Callable[[DetectedSource], bool]) -> None:
        """``suits``: whether a data set can come in, so that of several explanations one is shown that does."""
        super().__init__(parent)
        self._suits = suits
        self._path, self._choices = Path(), Choices()
        self._stop = threading.Event()
        self._background = Background(self, "import preview")

    def look(self, path: Path, choices: Choices, *, like: str | None) -> None:
        """Looks at a source anew; ``like``: the format that was shown before, which is kept where it is still there."""
        self.close()
        self._path, self._choices = path, choices
        self._start(lambda: preview_source(path, choices), lambda found: self._begin(found, like))

    def count(self, found: SourcePreview, dataset: DetectedSource) -> None:
        """Counts another data set of a look."""
        self.close()
        self._begin_with(found, dataset)

    def close(self) -> None:
        """Nobody listens any more: what goes on ends at the next file."""
        self._stop.set()
        self._stop = threading.Event()
        self._background.leave()

    def _start(self, work: Callable[[], Found], then: Callable[[Found], None]) -> None:
        stop, path = self._stop, self._path

        def stoppable() -> Found | DataError | None:
            try:
                with stopped_by(stop):
                    return work()
            except Stopped:
                return None  # nobody hears it
            except Exception as error:
                return unforeseen(error, path)

        self._background.start(
            stoppable, lambda answer: self._fail(answer) if isinstance(answer, DataError) else then(answer)
        )

    def _fail(self, error: DataError) -> None:
        """Whatever goes wrong is a sentence in the place of what was searched for."""
        self.inspected.emit(SourcePreview(self._path, self._choices, (), error), None)

    def _begin(self, found: SourcePreview, like: str | None) -> None:
        if not found.found:
            self.inspected.emit(found, None)
            return
        same = [one for one in found.found if one.format == like]
        if like is not None:
            same += [one for one in found.found if kind_of(one.format) == kind_of(like)]
        chosen = next((one for one in (*same, *found.found) if self._suits(one)), found.found[0])
        self._begin_with(found, chosen)

    def _begin_with(self, found: SourcePreview, chosen: DetectedSource) -> None:
        self._start(lambda: (found.at(chosen), Counting(chosen).go_on(AT_FIRST_S)), self._show)

    def _show(self, begun: tuple[SourcePreview, Counting]) -> None:
        self.inspected.emit(*begun)
        self._go_on(begun[1])

    def _hear(self, counting: Counting) -> None:
        self.counted.emit(counting)
        self._go_on(counting)

    def _go_on(self, counting: Counting) -> None:
        if not counting.finished:
            self._start(lambda: counting.go_on(EVERY_S), self._hear)


def kind_of(way: str) -> str:
    """What a way to read a source is, whichever columns it takes."""
    return way.partition(",")[0]
