"""A model that stays loaded between two questions to it: an exported file, or the trained network of a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from transferstudio.i18n import run_in_words, translate

if TYPE_CHECKING:
    from transferstudio.project import Project
    from transferstudio.project.runs import Run


@dataclass(frozen=True)
class TrainedRun:
    """A run whose network was not exported yet under the names that its classes have now, and the project that names them."""

    project: Project
    run: Run
    names: tuple[str, ...]

    @property
    def key(self) -> tuple[Path, tuple[str, ...]]:
        """What tells it from others."""
        return self.run.folder, self.names

    @property
    def in_words(self) -> str:
        """What the window calls it."""
        return translate("TryPane", "the trained network of {}").format(run_in_words(self.run.id))


Model = Path | TrainedRun
"""What can be asked: a model.onnx, or a trained network."""

Predictor = TypeVar("Predictor")


class KeptModel(Generic[Predictor]):
    """Read again where its file has changed, or the names of its classes."""

    def __init__(self, of_file: Callable[[Path], Predictor], of_run: Callable[[TrainedRun], Predictor]) -> None:
        self._of_file, self._of_run = of_file, of_run
        self._loaded: tuple[tuple[Path, object], Predictor] | None = None

    def at(self, model: Model) -> Predictor:
        """The loaded model.

        Raises:
            StudioError: the files of the run cannot be used.
            ValueError: the file is no model.
        """
        key = model.key if isinstance(model, TrainedRun) else (model, model.stat().st_mtime_ns)
        loaded = self._loaded  # another thread may forget it meanwhile
        if loaded is None or loaded[0] != key:
            made = self._of_run(model) if isinstance(model, TrainedRun) else self._of_file(model)
            self._loaded = loaded = (key, made)
        return loaded[1]

    def forget(self) -> None:
        """Frees its memory."""
        self._loaded = None
