"""Runs an exported bundle with onnxruntime, numpy and Pillow (or tokenizers) alone; no other part of the program is needed."""

from __future__ import annotations

from pathlib import Path

from transferstudio.runtime.predict import Prediction, Predictor, UnreadableImageError, load_image
from transferstudio.runtime.predict_questions import Answer, QuestionPredictor
from transferstudio.runtime.predict_text import TOKENIZER, TextPredictor

__all__ = [
    "Answer",
    "Prediction",
    "Predictor",
    "QuestionPredictor",
    "TextPredictor",
    "UnreadableImageError",
    "load_image",
    "open_model",
]


def open_model(model: Path) -> Predictor | TextPredictor:
    """An exported classifier, or the folder that holds it, ready to answer; one with a tokenizer beside it reads texts.

    Raises:
        ValueError: the file is not a model that this program exported.
    """
    folder = model if model.is_dir() else model.parent
    return TextPredictor(model) if (folder / TOKENIZER).is_file() else Predictor(model)
