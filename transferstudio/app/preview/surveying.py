"""Looks at a source in the background: what it is at once, how much of everything as the count goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from transferstudio.app.background import Background
from transferstudio.formats import Dataset
from transferstudio.formats.choices import Choices
from transferstudio.formats.preview import Counting, Look, look

AT_FIRST_S, EVERY_S = 0.3, 0.25  # for which is counted before anything is shown, and before it is shown again


class Surveying(QObject):
    """One look at a time: whatever an earlier one finds out is dropped."""

    looked = Signal(object, object)
    """A Look, and the Counting of its first data set that suits; None where there is none."""
    counted = Signal(object)
    """A Counting that has come further, or to its end."""

    def __init__(self, parent: QObject, suits: Callable[[Dataset], bool]) -> None:
        """``suits``: whether a data set can come in, so that of several explanations one is shown that does."""
        super().__init__(parent)
        self._suits = suits
        self._background = Background(self, "import preview")

    def look(self, path: Path, choices: Choices, *, like: str | None) -> None:
        """Looks at a source anew; ``like``: the format that was shown before, which is kept where it is still there."""
        self._background.leave()

        def work() -> Look:
            return look(path, choices)

        self._background.start(work, lambda found: self._begin(found, like))

    def count(self, dataset: Dataset) -> None:
        """Counts another data set of the same look."""
        self._background.leave()
        self._background.start(lambda: Counting(dataset).go_on(AT_FIRST_S), self._hear)

    def close(self) -> None:
        """Nobody listens any more."""
        self._background.leave()

    def _begin(self, found: Look, like: str | None) -> None:
        if not found.found:
            self.looked.emit(found, None)
            return
        same = [one for one in found.found if one.format == like]
        chosen = next((one for one in (*same, *found.found) if self._suits(one)), found.found[0])
        self._background.start(lambda: Counting(chosen).go_on(AT_FIRST_S), lambda counting: self._show(found, counting))

    def _show(self, found: Look, counting: Counting) -> None:
        self.looked.emit(found, counting)
        self._go_on(counting)

    def _hear(self, counting: Counting) -> None:
        self.counted.emit(counting)
        self._go_on(counting)

    def _go_on(self, counting: Counting) -> None:
        if not counting.finished:
            self._background.start(lambda: counting.go_on(EVERY_S), self._hear)
