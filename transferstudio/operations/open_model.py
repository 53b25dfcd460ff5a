"""Opens an exported model for whoever uses one: the window, and the commands predict, serve and watch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from transferstudio.errors import ExportError
from transferstudio.i18n import message
from transferstudio.runtime.metadata import metadata_of
from transferstudio.tasks import TASKS, Task
from transferstudio.tasks.asking import Asking

ADVICE = message("Choose a model.onnx that this program exported.")
MADE_BY = "transferstudio"  # the version, in the metadata of whatever the program exports


def open_exported(model: Path) -> Any:
    """Any exported model, or the folder that holds it, ready to answer: the predictor of the task that it names in its metadata.

    Raises:
        ExportError: it is none, in one sentence; what the library says is the cause.
    """
    return task_and_model(model)[1]


def ask_exported(model: Path) -> Asking:
    """As :func:`open_exported`, to be asked on the command line, over HTTP and about files.

    Raises:
        ExportError: it is no exported model.
    """
    task, predictor = task_and_model(model)
    return task.asking(predictor)


def task_and_model(model: Path) -> tuple[Task, Any]:
    """As :func:`open_exported`, with the task of the model.

    Raises:
        ExportError: it is no exported model.
    """
    if not model.exists():
        raise ExportError(message("This file or folder does not exist"), where=model, advice=message("Check the name."))
    if model.is_dir() and not (model / "model.onnx").is_file():
        raise ExportError(message("There is no model.onnx in this folder"), where=model, advice=ADVICE)
    try:
        metadata = metadata_of(model / "model.onnx" if model.is_dir() else model)
    except OSError as error:
        raise ExportError(message("{} cannot be loaded as a model", model.name), advice=ADVICE) from error
    name = metadata.get("task", "")
    if name and name not in TASKS and MADE_BY in metadata:
        raise ExportError(
            message("This version cannot open models of the task “{}”", name), advice=message("Update the program.")
        )
    task = TASKS.get(name) or next(iter(TASKS.values()))  # which says what is wrong with any other file
    try:
        return task, task.open_model(model)
    except ValueError as error:
        foreign = isinstance(error.__cause__, KeyError)  # an entry of what this program writes into a model is missing
        why = (
            message("{} was not exported by Transfer Studio", model.name)
            if foreign
            else message("{} cannot be loaded as a model", model.name)
        )
        raise ExportError(why, advice=ADVICE) from error
