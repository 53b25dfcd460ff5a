"""Opens an exported model for whoever uses one: the window, and the commands predict, serve and watch."""

from __future__ import annotations

from pathlib import Path

from transferstudio.errors import ExportError
from transferstudio.i18n import message
from transferstudio.runtime import BoxPredictor, Predictor, QuestionPredictor, TextPredictor, open_any

ADVICE = message("Choose a model.onnx that this program exported.")


def open_exported(model: Path) -> Predictor | TextPredictor | QuestionPredictor | BoxPredictor:
    """Any exported model, or the folder that holds it, ready to answer.

    Raises:
        ExportError: it is none, in one sentence; what the library says is the cause.
    """
    if not model.exists():
        raise ExportError(message("This file or folder is not there"), where=model, advice=message("Check the name."))
    if model.is_dir() and not (model / "model.onnx").is_file():
        raise ExportError(message("There is no model.onnx in this folder"), where=model, advice=ADVICE)
    try:
        return open_any(model)
    except ValueError as error:
        foreign = isinstance(error.__cause__, KeyError)  # an entry of what this program writes into a model is missing
        said = (
            message("{} was not exported by Transfer Studio", model.name)
            if foreign
            else message("{} cannot be loaded as a model", model.name)
        )
        raise ExportError(said, advice=ADVICE) from error
