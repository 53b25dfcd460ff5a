"""What may be wrong with the boxes of a data set, each finding with the pictures that it concerns."""

from __future__ import annotations

import numpy as np

from transferstudio.errors import StudioError
from transferstudio.i18n import Number, number, percent, translate
from transferstudio.insight.health import Finding, Severity
from transferstudio.project import Project
from transferstudio.project.answering import answering_run
from transferstudio.tasks.object_detection.dataset import AnnotatedImage, annotated, suited_input
from transferstudio.tasks.object_detection.evaluation import overlaps
from transferstudio.tasks.object_detection.report import DetectionReport, MistakeKind
from transferstudio.training.plan import FEWEST_PICTURES
from transferstudio.training.report import load

TWICE = 0.9  # overlap of two boxes of a class, from which on they are taken for the same thing
SURE = 0.7  # score of a box that may have been forgotten
TINY = 8  # pixels at the size that the network sees: less than one of its finest cells


def boxes(project: Project) -> list[Finding]:
    """What the boxes of a project say; nothing for a project without them."""
    pictures = list(project.boxes.pictures())
    open_ = tuple(one.id for one in pictures if not one.boxed)
    empty = tuple(one.id for one in pictures if one.boxed and not one.boxes)
    found = []
    if open_:
        words = (
            translate("Health", "1 image is not labelled yet and is not used for training")
            if len(open_) == 1
            else translate("Health", "{} images are not labelled yet and are not used for training")
        )
        found.append(Finding(words.format(number(len(open_))), Severity.INFO, open_))
    if empty:
        words = (
            translate("Health", "1 image is marked as empty. Is that intended?")
            if len(empty) == 1
            else translate("Health", "{} images are marked as empty. Is that intended?")
        )
        found.append(Finding(words.format(number(len(empty))), Severity.INFO, empty))
    if sum(one.boxed and bool(one.boxes) for one in pictures) >= FEWEST_PICTURES:
        boxed, classes, _ = annotated(project)
        found += _of_marked(boxed, list(classes.names))
    return found + _of_answering_run(project)


def _of_answering_run(project: Project) -> list[Finding]:
    """Where the model that answers is sure, and the boxes say otherwise: what it was not trained on may be what is wrong."""
    try:
        mistakes = load(DetectionReport, answering_run(project)).mistakes
    except StudioError:
        return []
    found = []
    for kind, words in (
        (
            MistakeKind.FALSE_POSITIVE,
            translate(
                "Health",
                "The latest model detects {} objects that have no box, each with at least {} confidence. Were they missed?",
            ),
        ),
        (
            MistakeKind.WRONG_CLASS,
            translate(
                "Health",
                "The latest model predicts another class for {} boxes, each with at least {} confidence. Are they mislabelled?",
            ),
        ),
    ):
        sure = [one for one in mistakes if one.kind == kind and one.confidence >= SURE]
        ids = tuple(dict.fromkeys(one.sample for one in sure))
        if ids:
            found.append(Finding(words.format(number(len(sure)), percent(SURE)), Severity.WARNING, ids))
    return found


def _of_marked(pictures: list[AnnotatedImage], classes: list[str]) -> list[Finding]:
    letterbox = suited_input(pictures, len(classes), None)
    twice, tiny, count = [], [], 0
    shares, ratios = [], []
    for one in pictures:
        sides = one.truth.boxes[:, 2:] - one.truth.boxes[:, :2]
        scale = min(letterbox.width / one.size[0], letterbox.height / one.size[1])
        small = int((sides.min(axis=1, initial=np.inf) * scale < TINY).sum())
        count += small
        tiny += [one.id] * bool(small)
        shares += (np.sqrt(sides.prod(axis=1)) / max(one.size)).tolist()
        ratios += (sides[:, 0] / sides[:, 1]).tolist()
        same = one.truth.classes[:, None] == one.truth.classes[None]
        overlap = np.triu(overlaps(one.truth.boxes, one.truth.boxes) * same, k=1)
        twice += [one.id] * bool((overlap > TWICE).any())
    found = []
    if twice:
        words = (
            translate("Health", "1 image has two boxes around the same object")
            if len(twice) == 1
            else translate("Health", "{} images have two boxes around the same object")
        )
        found.append(Finding(words.format(number(len(twice))), Severity.WARNING, tuple(twice)))
    if tiny:
        words = translate(
            "Health",
            "{} boxes are smaller than {} pixels at {} × {}, too small to be detected reliably. A larger input helps",
        ).format(number(count), TINY, letterbox.width, letterbox.height)
        found.append(Finding(words, Severity.WARNING, tuple(tiny)))
    if shares:
        low, middle, high = np.quantile(shares, [0.05, 0.5, 0.95])
        words = (
            translate("Health", "{} boxes, most of them {} of the longer image side")
            if percent(low) == percent(high)
            else translate("Health", "{} boxes, most of them {} to {} of the longer image side (median {})")
        )
        words = words.format(number(len(shares)), percent(low), percent(high), percent(middle))
        found.append(Finding(words, Severity.INFO))
        narrow, usual, wide = (Number(ratio, ".2g").in_words() for ratio in np.quantile(ratios, [0.05, 0.5, 0.95]))
        words = (
            translate("Health", "Most are {} times as wide as they are high")
            if narrow == wide
            else translate("Health", "Most are {} to {} times as wide as they are high (median {})")
        )
        found.append(Finding(words.format(narrow, wide, usual), Severity.INFO))
    return found
