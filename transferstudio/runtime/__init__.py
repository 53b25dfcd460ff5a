"""Runs an exported bundle with onnxruntime, numpy and Pillow alone; no other part of the program is needed."""

from transferstudio.runtime.predict import Prediction, Predictor, UnreadableImageError, load_image

__all__ = ["Prediction", "Predictor", "UnreadableImageError", "load_image"]
