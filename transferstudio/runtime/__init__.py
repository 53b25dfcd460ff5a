"""Runs an exported bundle with onnxruntime, numpy and Pillow (or tokenizers) alone; no other part of the program is needed."""

from __future__ import annotations

from pathlib import Path

from transferstudio.runtime.predict import Prediction, Predictor, UnreadableImageError, load_image
from transferstudio.runtime.predict_boxes import BoxPredictor, Found
from transferstudio.runtime.predict_questions import Answer, QuestionPredictor
from transferstudio.runtime.predict_text import OPERATORS, TOKENIZER, TextPredictor

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


def open_model(model: Path) -> Predictor | TextPredictor:
    """An exported classifier, or the folder that holds it, ready to answer; one with a tokenizer beside it reads texts.

    Raises:
        ValueError: the file is not a model that this program exported.
    """
    folder = model if model.is_dir() else model.parent
    if (folder / TOKENIZER).is_file():
        return TextPredictor(model)
    try:
        return Predictor(model)
    except ValueError as error:
        if OPERATORS not in str(error):
            raise
    return TextPredictor(model)


def open_questions(model: Path) -> QuestionPredictor | None:
    """An exported model for questions, or the folder that holds it, ready to answer; None where it is another kind of model."""
    folder = model if model.is_dir() else model.parent
    if not (folder / TOKENIZER).is_file():
        return None
    try:
        return QuestionPredictor(model)
    except ValueError:
        return None


def open_boxes(model: Path) -> BoxPredictor | None:
    """An exported model that finds things, or the folder that holds it, ready to answer; None where it is another kind of model."""
    try:
        return BoxPredictor(model)
    except ValueError:
        return None


def open_any(model: Path) -> Predictor | TextPredictor | QuestionPredictor | BoxPredictor:
    """Any exported model, or the folder that holds it, ready to answer; also a file of texts with the tokenizer inside.

    Raises:
        ValueError: the file is not a model that this program exported.
    """
    return open_questions(model) or open_boxes(model) or open_model(model)
