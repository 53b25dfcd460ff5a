"""Zero-shot embeddings of class names: with them suggestions for texts begin before the first label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.insight.embeddings import Embeddings
from transferstudio.project import Project
from transferstudio.training.class_names import among, as_texts
from transferstudio.training.extraction import onnx_runner


@dataclass(frozen=True)
class Named:
    """Classes by their names: ``class_ids``, int64 (classes), and ``rows``, float32 (classes, axes), where samples of them may lie."""

    class_ids: np.ndarray
    rows: np.ndarray


def see_names(
    project: Project, backbone: Backbone, embeddings: Embeddings, label_field: int, known: dict[str, np.ndarray]
) -> Named | None:
    """The classes of a field, where samples are texts and all names say something; two of them at least.

    ``known`` holds the features of names of one project, float32 (width), and gets those that are new: there are few, and the cache of
    samples has one writer at a time.
    """
    classes = project.classes.list(label_field)
    texts = as_texts([class_.name for class_ in classes]) if backbone.is_text else None
    if texts is None or len(texts) < 2:
        return None
    _embed(backbone, [text for text in texts if text not in known], known)
    features = np.stack([known[text] for text in texts])
    mean = np.zeros(features.shape[1], dtype=np.float32)  # that of samples, on their axes
    return Named(np.array([class_.id for class_ in classes]), among(features, mean) @ embeddings.axes)


def _embed(backbone: Backbone, texts: Sequence[str], known: dict[str, np.ndarray]) -> None:
    if not texts:
        return
    weights = at_hand(backbone)
    assert weights is not None, "samples were looked at with them"
    reader = backbone.reader(weights.path.parent)
    runner = onnx_runner(finish(frozen_body(backbone, weights)))
    for start in range(0, len(texts), reader.at_once):
        part = texts[start : start + reader.at_once]
        found = runner.run(reader.stack([reader.read(text) for text in part]))
        known.update(zip(part, found.astype(np.float32), strict=True))
