"""Asks the trained network of a run directly: the same questions and answers as its exported file, before that is made.

Each class has the public methods of its like in :mod:`transferstudio.runtime` that the window uses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from transferstudio.backbones.catalogue import TOKENIZER, find
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.onnx_body import body_file
from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.reading import TextReader
from transferstudio.backbones.weights import at_hand
from transferstudio.errors import TrainingError
from transferstudio.project import Project
from transferstudio.project.runs import Run, stored_report
from transferstudio.runtime import Answer, Found, Prediction, load_image
from transferstudio.runtime import predict_text as runtime_text
from transferstudio.runtime.predict_boxes import Limits
from transferstudio.runtime.predict_questions import Limits as QuestionLimits
from transferstudio.runtime.predict_questions import PairEncoder, choose
from transferstudio.runtime.predict_text import TextEncoder
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.trained import Trained, load_trained


class TrainedClassifier:
    """The heads of a run on its body: what every label field says of samples as their reader stacks them."""

    def __init__(self, run: Run, project: Project) -> None:
        """Loads the network.

        Raises:
            TrainingError: the run's files are missing or damaged.
            BackboneError: the weights of its frozen body are no longer on this computer.
        """
        trained = load_trained(run, project)
        self.labels = trained.classes
        self._fields, self._heads = trained.fields, trained.heads
        self._reader = trained.reader
        self._folder = trained.folder
        self._features = _features(trained)

    def _answers(self, samples: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Calibrated probabilities, float32 (samples, classes), of each label field."""
        stacked = self._reader.stack(samples)
        features = self._features(stacked)
        return [head.probabilities(features, stacked) for head in self._heads]

    def _first(self, sample: np.ndarray) -> dict[str, tuple[str, float, dict[str, float]]]:
        """The likeliest class, its probability and those of all classes of one sample, for each label field by its name."""
        rows = [answer[0] for answer in self._answers([sample])]
        return {
            name: (classes[int(row.argmax())], float(row.max()), dict(zip(classes, map(float, row), strict=True)))
            for (name, classes), row in zip(self._fields, rows, strict=True)
        }


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
            name: Prediction(*one) for name, one in self._first(self._preprocessing.apply(image.convert("RGB"))).items()
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

    def predict(self, source: object) -> runtime_text.Prediction:
        """What one text is about."""
        said = self._first(self.encoder.tokens(str(source)))
        each = {name: runtime_text.Prediction(*one) for name, one in said.items()}
        return replace(each.pop(self._fields[0][0]), others=each)


class TrainedSpanFinder:
    """See :class:`transferstudio.runtime.QuestionPredictor`."""

    def __init__(self, run: Run, project: Project) -> None:
        """Loads the network.

        Raises:
            TrainingError: the run's files are missing or damaged.
        """
        from transferstudio.tasks.question_answering.learning import load_spans  # here, because torch is heavy
        from transferstudio.tasks.question_answering.tuning import scorer

        try:
            report = stored_report(run.folder)
            self.limits = QuestionLimits(**report["limits"])
            backbone = find(str(report["plan"]["backbone"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise TrainingError(
                f"Run {run.id} cannot be used: {error}", where=run.folder, advice="Train again."
            ) from error
        network = load_spans(run.folder, backbone)
        self._score = scorer(network, next(network.parameters()).device)
        self._encoder = PairEncoder(run.folder / TOKENIZER, self.limits)

    def answer(self, passage: str, question: str) -> Answer:
        """The answer to one question."""
        windows = self._encoder.windows(passage, question)
        return choose(passage, windows, self._score(windows), self.limits)[0]


class TrainedDetector:
    """See :class:`transferstudio.runtime.BoxPredictor`."""

    def __init__(self, run: Run, project: Project) -> None:
        """Loads the network.

        Raises:
            TrainingError: the run's files are missing or damaged.
        """
        from transferstudio.tasks.object_detection.learning import load_boxes  # here, because torch is heavy

        trained = load_boxes(run.folder, project)
        self.labels: list[str] = list(trained.report["classes"])
        self.limits: Limits = trained.limits
        self._network: Any = trained.network
        self._letterbox: Letterbox = trained.letterbox

    def find(self, source: str | Path | bytes | Image.Image, *, threshold: float | None = None) -> list[Found]:
        """What is in one image, the most confident first; ``threshold`` in place of the model's own.

        Raises:
            UnreadableImageError: the image cannot be used.
        """
        from transferstudio.tasks.object_detection.finding import found_in  # here, because torch is heavy

        if isinstance(source, Image.Image):
            image, size = source.convert("RGB"), source.size
        else:
            image, size = self._letterbox.load(source)
        limits = self.limits if threshold is None else replace(self.limits, threshold=threshold)
        inputs = self._letterbox.apply(image, size)[None]
        (seen,) = found_in(self._network, inputs, [size], limits, exact=True)
        return [
            Found(self.labels[class_], float(score), (float(box[0]), float(box[1]), float(box[2]), float(box[3])))
            for box, score, class_ in zip(seen.boxes, seen.scores, seen.classes, strict=True)
        ]


def _features(trained: Trained) -> Callable[[np.ndarray], np.ndarray]:
    """What computes features, float32 (samples, width): the converted body where there is one, which loads and runs fastest; else torch."""
    if trained.int8_body is not None:
        return onnx_runner(trained.int8_body).run
    if trained.body is None:
        weights = at_hand(trained.backbone)
        body = body_file(trained.backbone, weights, "fp32") if weights is not None else None
        if body is not None and body.is_file():
            return onnx_runner(body).run
    from transferstudio.training.reference import torch_features  # here, because torch is heavy

    return torch_features(trained)
