"""Writes the folder that a person leaves with: the model, what belongs to it, its card, and a script that runs it."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from transferstudio.errors import ExportError
from transferstudio.events import Note, Work
from transferstudio.export.destination import may_replace, write_manifest
from transferstudio.export.model_file import Bundle, ModelFile
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.folders import recover, replacing_folder
from transferstudio.project.runs import Run
from transferstudio.tasks import find_task

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
    """Exports the network of a run as the folder ``out``; nothing appears or changes there unless the proof succeeds.

    ``out`` is new or empty, or an older export of the same project and run, which is replaced whole; where a person chooses a folder,
    ``export/destination.py`` finds the one to give here. ``int8`` writes ``model-int8.onnx`` beside ``model.onnx``, and measures both.
    ``one_file`` writes ``model-text.onnx``, which reads texts without a tokenizer beside it; classes of texts only.

    Raises:
        ExportError: ``out`` is occupied or cannot be written, the network cannot be converted, or the file answers differently.
        TrainingError: the run's files are damaged.
    """
    task = find_task(project.task)
    _check_free(out, project, run)
    try:
        recover(out.resolve().parent)
        with project.remembered_export(out), replacing_folder(out) as beside:
            bundle = yield from task.export(project, run, beside, int8=int8, one_file=one_file, stop=stop)
            write_manifest(beside, project, run)
            _check_free(out, project, run)  # it took a while
    except OSError as error:
        raise ExportError(
            message("The export could not be written: {}", error.strerror or error),
            where=out.parent,
            advice=message(
                "The previous content is unchanged. Free some space, close whatever uses the folder, or choose another one."
            ),
        ) from error
    yield Note(message("Exported to {}: {}", out, bundle.model.parity.in_words))
    return replace(bundle, folder=out)


def _check_free(out: Path, project: Project, run: Run) -> None:
    own = out.parent == run.folder  # where the window keeps what it tries
    if out.exists() and not (out.is_dir() and (own or not any(out.iterdir()) or may_replace(out, project, run))):
        raise ExportError(
            message("This folder contains other files"), where=out, advice=message("Choose a new or empty folder.")
        )
