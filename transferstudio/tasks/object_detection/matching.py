"""Matching of predicted and true boxes as in COCO's evaluation, and the average precision that follows.

Source: Lin et al. 2014, arXiv:1405.0312, and cocodataset.org, “Detection evaluation”. pycocotools finds the pairs; precision is computed here,
because intervals need it for a thousand drawings of pictures.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

OVERLAPS = np.linspace(0.5, 0.95, 10)
RECALLS = np.linspace(0, 1, 101)
MOST = 100  # boxes a picture that count
LOWEST = 0.02  # score of boxes that are distinguished in scoring; precision is measured over all of them


@dataclass(frozen=True)
class Truth:
    """The boxes of one picture: ``boxes``, float (n, 4: left, top, right, bottom), ``classes``, int (n), ``difficult``, bool (n)."""

    boxes: np.ndarray
    classes: np.ndarray
    difficult: np.ndarray


@dataclass(frozen=True)
class Detections:
    """What a network found in one picture, the surest first: ``boxes`` (n, 4), ``scores`` 0–1 (n), ``classes`` (n)."""

    boxes: np.ndarray
    scores: np.ndarray
    classes: np.ndarray


@dataclass(frozen=True)
class ClassMatches:
    """The found boxes of one class, the surest first: picture (n), score (n), at each overlap whether right and whether to be ignored
    (overlaps, n); and how many true boxes each picture has."""

    pictures: np.ndarray
    scores: np.ndarray
    right: np.ndarray
    ignored: np.ndarray
    true: np.ndarray

    def precision(self, weights: np.ndarray | None = None) -> np.ndarray:
        """Precision at each overlap and recall (overlaps, 101); NaN without true boxes. ``weights``: how often each picture counts."""
        count = self.true if weights is None else self.true * weights
        if not count.sum():
            return np.full((len(OVERLAPS), len(RECALLS)), np.nan)
        times = np.ones(len(self.scores)) if weights is None else weights[self.pictures]
        right = np.cumsum(self.right * ~self.ignored * times, axis=1)
        wrong = np.cumsum(~self.right * ~self.ignored * times, axis=1)
        recall = right / count.sum()
        precision = right / np.maximum(right + wrong, np.spacing(1))
        precision = np.maximum.accumulate(precision[:, ::-1], axis=1)[:, ::-1]
        found = np.zeros((len(OVERLAPS), len(RECALLS)))
        for index in range(len(OVERLAPS)):
            at = np.searchsorted(recall[index], RECALLS, side="left")
            inside = at < precision.shape[1]
            found[index, inside] = precision[index, at[inside]]
        return found


def pair(truths: Sequence[Truth], detections: Sequence[Detections], classes: int) -> list[ClassMatches]:
    """The pairs of each class."""
    evaluation = _evaluation(truths, detections, classes)
    evaluation.params.areaRng, evaluation.params.areaRngLbl = evaluation.params.areaRng[:1], ["all"]
    return _pairs(evaluation, len(truths), classes)["all"]


def pair_by_size(
    truths: Sequence[Truth], detections: Sequence[Detections], classes: int
) -> dict[str, list[ClassMatches]]:
    """The pairs of each class, by size of the true box: ``all``, ``small`` (below 32² pixels), ``medium``, ``large`` (above 96²)."""
    return _pairs(_evaluation(truths, detections, classes), len(truths), classes)


def _pairs(evaluation: Any, pictures: int, classes: int) -> dict[str, list[ClassMatches]]:
    with contextlib.redirect_stdout(io.StringIO()):  # pycocotools prints
        evaluation.evaluate()
    found: dict[str, list[ClassMatches]] = {}
    for area, name in enumerate(evaluation.params.areaRngLbl):
        found[name] = []
        for class_ in range(classes):
            start = (class_ * len(evaluation.params.areaRng) + area) * pictures
            found[name].append(_of_class(evaluation.evalImgs[start : start + pictures]))
    return found


def mean_precision(pairs: Sequence[ClassMatches], weights: np.ndarray | None = None) -> tuple[float, float]:
    """mAP over overlaps 0.5 to 0.95, and at 0.5 alone, over the classes that have true boxes (0–1; 0 where none has)."""
    each = [of_class.precision(weights).mean(axis=1) for of_class in pairs]
    known = np.array([row for row in each if not np.isnan(row).any()])
    return (float(known.mean()), float(known[:, 0].mean())) if len(known) else (0.0, 0.0)


def _evaluation(truths: Sequence[Truth], detections: Sequence[Detections], classes: int) -> Any:
    """COCO's own evaluation, about to look for its pairs."""
    annotations: list[dict[str, Any]] = []
    for number, truth in enumerate(truths):
        for box, class_, difficult in zip(truth.boxes.tolist(), truth.classes, truth.difficult, strict=True):
            entry = {**_entry(number, box, class_), "id": len(annotations) + 1, "iscrowd": int(difficult)}
            annotations.append(entry)
    results = [
        {**_entry(number, box, class_), "id": 0, "score": float(score), "iscrowd": 0}
        for number, one in enumerate(detections)
        for box, class_, score in zip(one.boxes.tolist(), one.classes, one.scores, strict=True)
    ]
    for number, entry in enumerate(results, 1):
        entry["id"] = number
    with contextlib.redirect_stdout(io.StringIO()):  # pycocotools prints
        known, found = COCO(), COCO()
        for data, entries in ((known, annotations), (found, results)):
            data.dataset = {
                "images": [{"id": number} for number in range(len(truths))],
                "annotations": entries,
                "categories": [{"id": class_} for class_ in range(classes)],
            }
            data.createIndex()
        evaluation = COCOeval(known, found, "bbox")
        evaluation.params.maxDets = [MOST]
    return evaluation


def _entry(picture: int, box: list[float], class_: Any) -> dict[str, Any]:
    width, height = box[2] - box[0], box[3] - box[1]
    return {
        "image_id": picture,
        "category_id": int(class_),
        "bbox": [box[0], box[1], width, height],
        "area": width * height,
    }


def _of_class(found: Sequence[dict[str, Any] | None]) -> ClassMatches:
    true = np.array([0 if one is None else int((np.asarray(one["gtIgnore"]) == 0).sum()) for one in found])
    kept = [(index, one) for index, one in enumerate(found) if one is not None and len(one["dtScores"])]
    if not kept:
        nothing = np.zeros((len(OVERLAPS), 0), dtype=bool)
        return ClassMatches(np.zeros(0, dtype=np.int64), np.zeros(0), nothing, nothing, true)
    pictures = np.concatenate([np.full(len(one["dtScores"]), index) for index, one in kept])
    scores = np.concatenate([np.asarray(one["dtScores"], dtype=float) for _, one in kept])
    right = np.concatenate([one["dtMatches"] > 0 for _, one in kept], axis=1)
    ignored = np.concatenate([one["dtIgnore"].astype(bool) for _, one in kept], axis=1)
    order = np.argsort(-scores, kind="mergesort")
    return ClassMatches(pictures[order], scores[order], right[:, order], ignored[:, order], true)
