"""Runs an exported bundle with onnxruntime, numpy and Pillow (or tokenizers) alone; no other part of the program is needed."""

from __future__ import annotations

from transferstudio.runtime.predict import Prediction, Predictor, UnreadableImageError, load_image
from transferstudio.runtime.predict_boxes import BoxPredictor, Detection
from transferstudio.runtime.predict_questions import Answer, QuestionPredictor
from transferstudio.runtime.predict_text import TextPredictor

__all__ = [
    "Answer",
    "BoxPredictor",
    "Detection",
    "Prediction",
    "Predictor",
    "QuestionPredictor",
    "TextPredictor",
    "UnreadableImageError",
    "load_image",
]
