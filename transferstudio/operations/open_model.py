"""Opens an exported model for whoever uses one: the window, and the commands predict, serve and watch."""

from __future__ import annotations

from pathlib import Path

from transferstudio.errors import ExportError
from transferstudio.runtime import BoxPredictor, Predictor, QuestionPredictor, TextPredictor, open_any

ADVICE = "Choose a model.onnx that this program exported."


def open_exported(model: Path) -> Predictor | TextPredictor | QuestionPredictor | BoxPredictor:
    """Any exported model, or the folder that holds it, ready to answer.

    Raises:
        ExportError: it is none, in one sentence; what the library says is the cause.
    """
    if not model.exists():
        raise ExportError("This file or folder is not there", where=model, advice="Check the name.")
    if model.is_dir() and not (model / "model.onnx").is_file():
        raise ExportError("There is no model.onnx in this folder", where=model, advice=ADVICE)
    try:
        return open_any(model)
    except ValueError as error:
        foreign = isinstance(error.__cause__, KeyError)  # an entry of what this program writes into a model is missing
        said = "was not exported by Transfer Studio" if foreign else "cannot be loaded as a model"
        raise ExportError(f"{model.name} {said}", advice=ADVICE) from error
