"""Asks the trained network of a run directly: the same questions and answers as its exported file, before that is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image

from transferstudio.backbones.letterbox import Letterbox
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.runtime import Detection
from transferstudio.runtime.predict_boxes import DetectionLimits


class TrainedDetector:
    """See :class:`transferstudio.runtime.BoxPredictor`."""

    def __init__(self, run: Run, project: Project) -> None:
        """Loads the network.

        Raises:
            TrainingError: the run's files are missing or damaged.
        """
        from transferstudio.tasks.object_detection.training import load_boxes  # here, because torch is heavy

        trained = load_boxes(run.folder, project)
        self.labels: list[str] = list(trained.report.classes)
        self.limits: DetectionLimits = trained.limits
        self._network: Any = trained.network
        self._letterbox: Letterbox = trained.letterbox

    def find(self, source: str | Path | bytes | Image.Image, *, threshold: float | None = None) -> list[Detection]:
        """What is in one image, the most confident first; ``threshold`` instead of the model's own.

        Raises:
            UnreadableImageError: the image cannot be used.
        """
        from transferstudio.tasks.object_detection.inference import detect  # here, because torch is heavy

        if isinstance(source, Image.Image):
            image, size = source.convert("RGB"), source.size
        else:
            image, size = self._letterbox.load(source)
        limits = self.limits if threshold is None else replace(self.limits, threshold=threshold)
        inputs = self._letterbox.apply(image, size)[None]
        (detections,) = detect(self._network, inputs, [size], limits, exact=True)
        return [
            Detection(self.labels[class_], float(score), (float(box[0]), float(box[1]), float(box[2]), float(box[3])))
            for box, score, class_ in zip(detections.boxes, detections.scores, detections.classes, strict=True)
        ]
