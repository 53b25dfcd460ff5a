"""Asks the trained network of a run directly: the same questions and answers as its exported file, before that is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from transferstudio.backbones.catalogue import TOKENIZER
from transferstudio.backbones.onnx_body import body_file
from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.sample_sources import TextReader
from transferstudio.backbones.weights import at_hand
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.runtime import Prediction, load_image
from transferstudio.runtime import predict_text as runtime_text
from transferstudio.runtime.predict_text import TextEncoder
from transferstudio.tasks.classification.trained import load_classifier
from transferstudio.training.conformal import prediction_set
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.novelty import FALSE_ALARMS
from transferstudio.training.trained import Trained


class TrainedClassifier:
    """The heads of a run on its body: what every label field says of samples as their reader stacks them."""

    def __init__(self, run: Run, project: Project) -> None:
        """Loads the network.

        Raises:
            TrainingError: the run's files are missing or damaged.
            BackboneError: the weights of its frozen body are no longer on this computer.
        """
        trained = load_classifier(run, project)
        self.labels = trained.classes
        self._fields, self._heads, self._novelty = trained.fields, trained.heads, trained.novelty
        self._reader = trained.reader
        self._folder = trained.folder
        self._features = _features(trained)

    def _answers(self, samples: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Calibrated probabilities, float32 (samples, classes), of each label field."""
        stacked = self._reader.stack(samples)
        features = self._features(stacked)
        return [head.probabilities(features, stacked) for head in self._heads]

    def _first(self, sample: np.ndarray) -> dict[str, dict[str, Any]]:
        """What one sample is predicted to be, for each label field by its name, as arguments of a Prediction."""
        stacked = self._reader.stack([sample])
        features = self._features(stacked)
        p_value = float(self._novelty.p_values(features)[0]) if self._novelty is not None else None
        found = {}
        for (name, classes), head in zip(self._fields, self._heads, strict=True):
            row, least = head.probabilities(features, stacked)[0], head.least_probability
            inside = [] if least is None else np.flatnonzero(prediction_set(row[None], least)[0]).tolist()
            found[name] = {
                "label": classes[int(row.argmax())],
                "probability": float(row.max()),
                "probabilities": dict(zip(classes, map(float, row), strict=True)),
                "possible": [classes[index] for index in sorted(inside, key=lambda index: -row[index])],
                "unfamiliar": p_value is not None and p_value <= FALSE_ALARMS,
                "p_value": p_value,
            }
        return found


class TrainedImageClassifier(TrainedClassifier):
    """See :class:`transferstudio.runtime.Predictor`."""

    def __init__(self, run: Run, project: Project) -> None:
        """See :class:`TrainedClassifier`."""
        super().__init__(run, project)
        assert isinstance(self._reader, Preprocessing)
        self._preprocessing = self._reader

    @property
    def shorter_side(self) -> int:
        """The pixels that the shorter side of an image should have."""
        return self._preprocessing.shorter_side

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """Calibrated probabilities, float32 (images, classes), of uint8 RGB images (images, height, width, 3)."""
        return self._answers([self._preprocessing.apply(Image.fromarray(image)) for image in images])[0]

    def predict(self, source: str | Path | bytes | Image.Image) -> Prediction:
        """What is in one image.

        Raises:
            UnreadableImageError: the image cannot be used.
        """
        image = source if isinstance(source, Image.Image) else load_image(source, at_least=self.shorter_side)
        each = {
            name: Prediction(**one)
            for name, one in self._first(self._preprocessing.apply(image.convert("RGB"))).items()
        }
        return replace(each.pop(self._fields[0][0]), others=each)


class TrainedTextClassifier(TrainedClassifier):
    """See :class:`transferstudio.runtime.TextPredictor`."""

    def __init__(self, run: Run, project: Project) -> None:
        """See :class:`TrainedClassifier`."""
        super().__init__(run, project)
        assert isinstance(self._reader, TextReader)
        self.encoder = TextEncoder(self._folder / TOKENIZER, max_length=self._reader.max_length)

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """Calibrated probabilities, float32 (texts, classes)."""
        return self._answers([self.encoder.tokens(text) for text in texts])[0]

    def predict(self, source: object) -> runtime_text.TextPrediction:
        """What one text is about."""
        predictions = self._first(self.encoder.tokens(str(source)))
        each = {name: runtime_text.TextPrediction(**one) for name, one in predictions.items()}
        return replace(each.pop(self._fields[0][0]), others=each)


def _features(trained: Trained) -> Callable[[np.ndarray], np.ndarray]:
    """What computes features, float32 (samples, width): the converted body where there is one, which loads and runs fastest; else torch."""
    if trained.int8_body is not None:
        return onnx_runner(trained.int8_body).run
    if trained.body is None:
        weights = at_hand(trained.backbone)
        body = body_file(trained.backbone, weights, "fp32") if weights is not None else None
        if body is not None and body.is_file():
            return onnx_runner(body).run
    from transferstudio.training.trained_network import torch_features  # here, because torch is heavy

    return torch_features(trained)
