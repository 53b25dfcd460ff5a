"""Writes the folder that a person leaves with: the model, what belongs to it, its card, and a script that runs it."""

from __future__ import annotations

import tempfile
import threading
from dataclasses import replace
from pathlib import Path

from transferstudio.errors import ExportError
from transferstudio.events import Note, Work
from transferstudio.export.classifier import export_classifier
from transferstudio.export.model_file import MODEL, Bundle, ModelFile
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.tasks import Answers, find_classification, find_task

__all__ = ["Bundle", "ModelFile", "export_run"]


def export_run(
    project: Project,
    run: Run,
    out: Path,
    *,
    int8: bool = False,
    one_file: bool = False,
    stop: threading.Event | None = None,
) -> Work[Bundle]:
    """Exports the network of a run to the folder ``out``; nothing appears there unless the proof succeeds.

    ``int8`` writes ``model-int8.onnx`` beside ``model.onnx``, and measures both. ``one_file`` writes ``model-text.onnx``, which reads
    texts without a tokenizer beside it; classes of texts only.

    Raises:
        ExportError: ``out`` is occupied, the network cannot be converted, or the file answers differently.
        TrainingError: the run's files are damaged.
    """
    if out.exists() and any(out.iterdir()) and not (out / MODEL).is_file():
        raise ExportError("This folder holds other things", where=out, advice="Choose a new or empty folder.")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as beside:
        task = find_task(project.task)
        if task.answers == Answers.SPAN:
            from transferstudio.export.questions import export_questions  # here, because torch is heavy

            bundle = yield from export_questions(project, run, Path(beside), int8=int8, stop=stop)
        elif task.answers == Answers.BOX:
            from transferstudio.export.boxes import export_boxes  # here, because torch is heavy

            bundle = yield from export_boxes(project, run, Path(beside), int8=int8, stop=stop)
        else:
            classification = find_classification(task.name)
            bundle = yield from export_classifier(
                classification, project, run, Path(beside), int8=int8, one_file=one_file, stop=stop
            )
        _hand_over(Path(beside), out)
    yield Note(f"Exported to {out}: {bundle.model.parity}")
    return replace(bundle, folder=out)


def _hand_over(folder: Path, out: Path) -> None:
    """Moves the files to where the person wants them; the model last, since it completes the bundle."""
    out.mkdir(parents=True, exist_ok=True)
    for file in sorted(folder.iterdir(), key=lambda file: file.name == MODEL):
        file.replace(out / file.name)
