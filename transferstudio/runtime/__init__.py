"""Runs an exported bundle with onnxruntime, numpy and Pillow (or tokenizers) alone; no other part of the program is needed."""

from __future__ import annotations

from pathlib import Path

from transferstudio.runtime.metadata import metadata_of
from transferstudio.runtime.predict import Prediction, Predictor, UnreadableImageError, load_image
from transferstudio.runtime.predict_boxes import BoxPredictor, Found
from transferstudio.runtime.predict_questions import Answer, QuestionPredictor
from transferstudio.runtime.predict_text import TextPredictor

__all__ = [
    "Answer",
    "BoxPredictor",
    "Found",
    "Prediction",
    "Predictor",
    "QuestionPredictor",
    "TextPredictor",
    "UnreadableImageError",
    "load_image",
    "open_any",
    "open_boxes",
    "open_model",
    "open_questions",
]


AnyPredictor = Predictor | TextPredictor | QuestionPredictor | BoxPredictor
PREDICTORS: dict[str, type[AnyPredictor]] = {
    "image-classification": Predictor,
    "text-classification": TextPredictor,
    "question-answering": QuestionPredictor,
    "object-detection": BoxPredictor,
}
"""What answers for the exports of each task; a model names its task in its metadata."""


def open_any(model: Path) -> AnyPredictor:
    """Any exported model, or the folder that holds it, ready to answer; also a file of texts with the tokenizer inside.

    Raises:
        ValueError: the file is not a model that this program exported.
    """
    try:
        task = metadata_of(model / "model.onnx" if model.is_dir() else model).get("task", "")
    except OSError as error:
        raise ValueError(f"{model} cannot be loaded as a model: {error}") from error
    return PREDICTORS.get(task, Predictor)(model)  # which says what is wrong with any other file


def open_model(model: Path) -> Predictor | TextPredictor:
    """As :func:`open_any`, of a classifier."""
    predictor = open_any(model)
    if isinstance(predictor, Predictor | TextPredictor):
        return predictor
    raise ValueError(f"{model} is a model of another task")


def open_questions(model: Path) -> QuestionPredictor:
    """As :func:`open_any`, of a model for questions."""
    predictor = open_any(model)
    if isinstance(predictor, QuestionPredictor):
        return predictor
    raise ValueError(f"{model} is a model of another task")


def open_boxes(model: Path) -> BoxPredictor:
    """As :func:`open_any`, of a model that finds things."""
    predictor = open_any(model)
    if isinstance(predictor, BoxPredictor):
        return predictor
    raise ValueError(f"{model} is a model of another task")
