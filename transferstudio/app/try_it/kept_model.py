"""An exported model that stays loaded between two questions to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

Predictor = TypeVar("Predictor")


class KeptModel(Generic[Predictor]):
    """Read again where its file has changed."""

    def __init__(self, load: Callable[[Path], Predictor]) -> None:
        self._load = load
        self._loaded: tuple[Path, int, Predictor] | None = None

    def at(self, path: Path) -> Predictor:
        """The model of this file."""
        changed = path.stat().st_mtime_ns
        loaded = self._loaded  # another thread may forget it meanwhile
        if loaded is None or loaded[:2] != (path, changed):
            self._loaded = loaded = (path, changed, self._load(path))
        return loaded[2]

    def forget(self) -> None:
        """Frees its memory."""
        self._loaded = None
