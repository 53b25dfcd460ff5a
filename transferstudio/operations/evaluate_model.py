"""Scores an exported model on labelled data that are brought in for it alone, into a project that is gone afterwards."""

from __future__ import annotations

import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.events import Note, Work
from transferstudio.formats import DetectedSource, detect
from transferstudio.i18n import verbatim
from transferstudio.operations.open_model import task_and_model
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.tasks import Task
from transferstudio.training.model_scores import ModelScores


@dataclass(frozen=True)
class Evaluation:
    """What a model scored on data: as what these were read (``format``), how many samples they have, and what was not read, with the reasons."""

    model: Path
    task: str
    data: Path
    format: str
    samples: int
    left_out: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    scores: ModelScores

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "model": str(self.model),
            "task": self.task,
            "data": str(self.data),
            "format": self.format,
            "samples": self.samples,
            "notes": list(self.notes),
            "left_out": [{"name": name, "reason": reason} for name, reason in self.left_out],
            **self.scores.as_json(),
        }


def evaluate_model(
    model: Path, data: Path, *, field: str | None = None, stop: threading.Event | None = None
) -> Work[Evaluation]:
    """Reads whatever can be imported as the task of the model understands it, and asks the model about each labelled sample.

    All samples count, whatever split the data name. ``field``: see :meth:`transferstudio.tasks.base.Task.score_model`.

    Raises:
        ExportError: the file is no exported model.
        DataError: the data cannot be read, are of another task, or have no label that the model knows; or it was cancelled.
    """
    task, predictor = task_and_model(model)
    if field is not None and not task.info.has_label_fields:
        raise DataError(
            verbatim(f"A model for {task.info.title.lower()} has no label fields"),
            advice=verbatim("Leave out --field."),
        )
    source = _of_task(detect(data), task)
    notes: list[str] = []
    with (
        tempfile.TemporaryDirectory(prefix="transferstudio-evaluate-", ignore_cleanup_errors=True) as folder,
        Project.create(Path(folder) / "data.tsproj", task=task.info.name) as project,
    ):
        report = yield from _noted(import_dataset(project, source, copy=False, stop=stop), notes)
        if stop is not None and stop.is_set():
            raise DataError(verbatim("The evaluation was cancelled"))
        if sum(bool(split) for split in project.samples.by_split()) > 1:
            notes.append("All samples are scored, whatever split the data name.")
            yield Note(verbatim(notes[-1]))
        if report.copies:
            notes.append(f"{report.copies:,} duplicates are counted once.")
            yield Note(verbatim(notes[-1]))
        left_out = tuple((str(name), str(reason)) for name, reason in skipped_files(project))
        scores = yield from task.score_model(predictor, project, field=field, stop=stop)
        count = project.samples.count()
    return Evaluation(model, task.info.name, data, str(report.format), count, left_out, tuple(notes), scores)


def _of_task(source: DetectedSource, task: Task) -> DetectedSource:
    """The likeliest reading of a data set that fits a task.

    Raises:
        DataError: there is none.
    """
    likeliest = {one.task: one for one in reversed((source, *source.others))}
    fitting = likeliest.get(task.info.name)
    if fitting is None:
        raise DataError(
            verbatim(
                f"The model is for {task.info.title.lower()}, but this is {source.task.replace('-', ' ')} ({source.format})"
            ),
            where=source.source,
            advice=verbatim("Specify data with the labels that the model predicts."),
        )
    return fitting


def _noted(work: Work[Any], notes: list[str]) -> Work[Any]:
    """The same work; what it notes is added to a list, too."""
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            return end.value
        if isinstance(event, Note):
            notes.append(str(event.text))
        yield event
