"""How well an exported detector does on images with boxes, each asked about as a user of the file would."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np

from transferstudio.errors import DataError
from transferstudio.events import Meter, Work
from transferstudio.i18n import verbatim
from transferstudio.project import Project
from transferstudio.runtime import Detection, UnreadableImageError
from transferstudio.runtime.predict_boxes import BoxPredictor
from transferstudio.tasks.object_detection.dataset import AnnotatedImage, with_truth
from transferstudio.tasks.object_detection.evaluation import Evaluated, evaluate
from transferstudio.tasks.object_detection.matching import LOWEST, Detections
from transferstudio.training.model_scores import ModelScores, about_absent, about_unknown, amount, classes_by_name
from transferstudio.training.prefetch import prefetched

AHEAD, AT_ONCE = 8, 2  # images that are read before they are needed, and asked about beside one another


def score_detector(predictor: BoxPredictor, project: Project, *, stop: threading.Event | None) -> Work[ModelScores]:
    """See :meth:`transferstudio.tasks.base.Task.score_model`."""
    labels = predictor.labels
    every = list(project.boxes.pictures())
    marked = [one for one in every if one.boxed]
    names = {class_.id: class_.name for class_ in project.classes.list(project.classes.default_field().id)}
    counts = Counter(names[box.class_id] for one in marked for box in one.boxes if not box.difficult)
    remarks = [*about_unknown(counts, labels, "boxes"), *about_absent(counts, labels)]
    if not any(counts[label] for label in labels):
        raise DataError(
            verbatim(" ".join(about_unknown(counts, labels, "boxes")) or "None of the images has boxes"),
            advice=verbatim(f"The classes of the model are: {', '.join(labels)}."),
        )
    if len(marked) < len(every):
        remarks.append(
            f"Not scored: {amount(len(every) - len(marked), 'images')} without boxes that nobody has marked as empty."
        )
    pictures = with_truth(project, marked, classes_by_name(project, labels))
    meter = Meter("evaluate", len(pictures))
    yield meter.started()

    def ask(one: AnnotatedImage) -> tuple[AnnotatedImage, Detections] | None:
        try:
            return one, _detections(predictor.find(one.source, threshold=LOWEST), labels)
        except UnreadableImageError:
            return None

    found: list[tuple[AnnotatedImage, Detections]] = []
    for batch in prefetched(([one] for one in pictures), ask, ahead=AHEAD, threads=AT_ONCE):
        if stop is not None and stop.is_set():
            raise DataError(verbatim("The evaluation was cancelled"))
        found += [one for one in batch if one is not None]
        yield meter.advance(1)
    yield meter.finished()
    if not found:
        raise DataError(verbatim("None of the images can be read"))
    if len(found) < len(pictures):
        remarks.append(f"Not scored: {amount(len(pictures) - len(found), 'images')} that cannot be read any more.")
    truths, detections = [one.truth for one, _ in found], [one for _, one in found]
    result = evaluate(truths, detections, labels, threshold=predictor.limits.threshold, seed=0)
    return _scores(result, [one for one, _ in found], labels, remarks, threshold=predictor.limits.threshold)


def _detections(found: Sequence[Detection], labels: Sequence[str]) -> Detections:
    """What a model found in one image, the surest first, as it is matched with the true boxes."""
    return Detections(
        np.array([one.box for one in found], dtype=np.float64).reshape(-1, 4),
        np.array([one.score for one in found], dtype=np.float64),
        np.array([labels.index(one.label) for one in found], dtype=np.int64),
    )


def _scores(
    result: Evaluated,
    pictures: Sequence[AnnotatedImage],
    labels: Sequence[str],
    remarks: Sequence[str],
    *,
    threshold: float,
) -> ModelScores:
    details = {
        "classes": list(labels),
        "threshold": threshold,
        "scores": asdict(result.scores),
        "calibration_error": result.calibration_error,
        "kinds": {str(kind.called): count for kind, count in result.kinds.items()},
        "mistakes": [
            {
                "name": pictures[one.picture].name,
                "kind": one.kind.called,
                "label": "" if one.true is None else labels[one.true],
                "predicted": "" if one.predicted is None else labels[one.predicted],
                "confidence": one.score,
                "box": list(one.box),
            }
            for one in result.mistakes
        ],
    }
    words = f"{result.scores.in_words()}, F1 {result.scores.f1:.1%} at the threshold {threshold:.2f}, {amount(len(pictures), 'images')}"
    rows = tuple(
        f"{one.name}: mAP50 {one.map50:.1%}, mAP 50–95 {one.map:.1%}, {amount(one.boxes, 'boxes')}"
        for one in result.scores.classes
        if one.map50 is not None and one.map is not None
    )
    return ModelScores("mAP50", result.scores.map50, len(pictures), words, details, rows, tuple(remarks))
