"""How well an exported classifier does on labelled samples, each asked about as a user of the file would."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from typing import Any

import numpy as np

from transferstudio.errors import DataError
from transferstudio.events import Meter, Work
from transferstudio.i18n import verbatim
from transferstudio.project import Project
from transferstudio.runtime import Prediction, Predictor, TextPredictor, UnreadableImageError
from transferstudio.runtime.predict_text import TextPrediction
from transferstudio.tasks.classification.evaluation import MISTAKES, by_class
from transferstudio.tasks.classification.labelled_samples import LabelledSamples, read_labelled_samples
from transferstudio.tasks.classification.report import ClassificationScores
from transferstudio.training.calibration import expected_calibration_error
from transferstudio.training.model_scores import ModelScores, about_absent, about_unknown, amount, classes_by_name
from transferstudio.training.prefetch import prefetched
from transferstudio.training.scores import score

AHEAD, AT_ONCE = 8, 2  # samples that are read before they are needed, and asked about beside one another

Answer = Prediction | TextPrediction


def score_classifier(
    predictor: Predictor | TextPredictor,
    project: Project,
    *,
    field: str | None,
    units: str,
    stop: threading.Event | None,
) -> Work[ModelScores]:
    """See :meth:`transferstudio.tasks.base.Task.score_model`; the labels are those of the project's first label field."""
    labels, further = _asked_field(predictor, field)
    every = read_labelled_samples(project)
    counts = _counts(every)
    labelled = read_labelled_samples(project, known=[classes_by_name(project, labels)])
    unknown = about_unknown(counts, labels, units)
    if not len(labelled):
        raise DataError(
            verbatim(" ".join(unknown) or f"None of the {units} has a label"),
            advice=verbatim(f"The classes of the model are: {', '.join(labels)}."),
        )
    meter = Meter("evaluate", len(labelled))
    yield meter.started()
    answers: dict[int, Answer] = {}
    sources = labelled.samples.sources

    def ask(index: int) -> tuple[int, Answer] | None:
        try:
            answer = predictor.predict(sources[index])
        except UnreadableImageError:
            return None
        return index, answer if further is None else answer.others[further]

    for batch in prefetched(([index] for index in range(len(labelled))), ask, ahead=AHEAD, threads=AT_ONCE):
        if stop is not None and stop.is_set():
            raise DataError(verbatim("The evaluation was cancelled"))
        answers |= dict(one for one in batch if one is not None)
        yield meter.advance(1)
    yield meter.finished()
    lost = len(labelled) - len(answers)
    if not answers:
        raise DataError(verbatim(f"None of the {units} can be read"))
    read = labelled.where(np.isin(np.arange(len(labelled)), list(answers)))
    remarks = [*unknown, *about_absent(counts, labels)]
    remarks += [f"Not scored: {amount(lost, units)} that cannot be read any more."] if lost else []
    return _scores(read, [answers[index] for index in sorted(answers)], labels, units, remarks)


def _asked_field(predictor: Predictor | TextPredictor, field: str | None) -> tuple[list[str], str | None]:
    """The classes of a label field of a model, and its name where it is not the first."""
    fields = {one["name"]: one["labels"] for one in json.loads(predictor.metadata.get("fields", "[]"))}
    if field is not None and field not in fields:
        raise DataError(
            verbatim(f"The model has no label field “{field}”"),
            advice=verbatim(f"Available: {', '.join(fields)}." if fields else "It has only one; omit the field."),
        )
    if field is None or field == next(iter(fields)):
        return predictor.labels, None
    return fields[field], field


def _counts(labelled: LabelledSamples) -> dict[str, int]:
    """How many samples each class has, by name."""
    found = np.bincount(labelled.targets, minlength=len(labelled.classes)).tolist()
    return dict(zip(labelled.classes, found, strict=True))


def _scores(
    labelled: LabelledSamples, answers: Sequence[Answer], labels: Sequence[str], units: str, remarks: Sequence[str]
) -> ModelScores:
    probabilities = np.array([[one.probabilities[label] for label in labels] for one in answers])
    found = by_class(score(probabilities, labelled.targets, seed=0), labels)
    details = {
        "classes": list(labels),
        "scores": found.as_json(),
        "calibration_error": expected_calibration_error(probabilities, labelled.targets),
        "mistakes": _mistakes(labelled, answers),
    }
    words = f"{found.in_words()}, {amount(len(answers), units)}"
    known = [one for one in answers if one.possible]
    if known:
        covered = np.mean([_label(labelled, at) in one.possible for at, one in enumerate(answers) if one.possible])
        single = np.mean([len(one.possible) == 1 for one in known])
        details["sets"] = {"covered": float(covered), "single": float(single)}
    if answers[0].p_value is not None:
        details["unfamiliar"] = float(np.mean([one.unfamiliar for one in answers]))
        words += f", {details['unfamiliar']:.1%} unlike the training data"
    return ModelScores("accuracy", found.accuracy, len(answers), words, details, _rows(found, units), tuple(remarks))


def _rows(found: ClassificationScores, units: str) -> tuple[str, ...]:
    return tuple(
        f"{one.name}: precision {one.precision:.1%}, recall {one.recall:.1%}, F1 {one.f1:.1%}, {amount(one.samples, units)}"
        for one in found.classes
    )


def _label(labelled: LabelledSamples, index: int) -> str:
    return labelled.classes[int(labelled.targets[index])]


def _mistakes(labelled: LabelledSamples, answers: Sequence[Answer]) -> list[dict[str, Any]]:
    """The wrong answers, the most confident first."""
    wrong = [at for at, one in enumerate(answers) if one.label != _label(labelled, at)]
    wrong = sorted(wrong, key=lambda at: -answers[at].probability)[:MISTAKES]
    return [
        {
            "name": labelled.samples.name(at),
            "label": _label(labelled, at),
            "predicted": answers[at].label,
            "confidence": answers[at].probability,
        }
        for at in wrong
    ]
