"""What tells a classifier's samples that are unlike its training data, and how well it does."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.report import NoveltyReport
from transferstudio.training.background_work import Ticker, aside
from transferstudio.training.novelty import (
    FALSE_ALARMS,
    MOST,
    NoveltyDetector,
    fit_novelty,
    share_of_unknown_classes_caught,
)


@dataclass(frozen=True)
class Novelty:
    """A detector, and its report."""

    detector: NoveltyDetector
    report: NoveltyReport


def learn_novelty(
    data: TrainingData,
    *,
    seed: int,
    body_learnt: bool = False,
    scores: np.ndarray | None = None,
    stop: threading.Event | None = None,
) -> Work[Novelty | None]:
    """A detector from the features of a data set, of which the test samples only count false alarms; None where samples are too few, or it was
    cancelled: the rest is there all the same.

    ``body_learnt``: the body was fine-tuned on the training split, so that what validates calibrates, or ``scores``, float32 (2, samples that do not
    test); see :func:`fit_novelty`.
    """
    teaching, test = data.part("train", "validation"), data.part("test") if data.tested else None
    if len(teaching.labelled) > MOST:
        chosen = drawn(len(teaching.labelled), seed)
        teaching = teaching.at(chosen)
        scores = None if scores is None else scores[:, chosen]
    features, groups = teaching.features.read(), teaching.groups
    known, targets = teaching.labelled.known(0), teaching.labelled.fields[0].targets
    targets = np.where(
        known, targets, len(teaching.labelled.fields[0].classes)
    )  # labelled in other fields alone: a class of their own
    held_out = teaching.labelled.splits == "validation" if body_learnt and scores is None else None
    if held_out is not None and not held_out.any():
        return None  # every sample taught the body

    def arithmetic(ticker: Ticker) -> Novelty | None:
        detector = fit_novelty(features, targets, groups, seed=seed, held_out=held_out, scores=scores, ticker=ticker)
        if detector is None:
            return None
        caught = None
        if not body_learnt:  # its features know the classes that would be left out
            caught = share_of_unknown_classes_caught(
                features[known], targets[known], groups[known], seed=seed, ticker=ticker
            )
        alarms = [detector.p_values(block) <= FALSE_ALARMS for block in test.features.blocks()] if test else []
        share = float(np.concatenate(alarms).mean()) if alarms else None
        return Novelty(detector, NoveltyReport(share, caught))

    try:
        return (yield from aside("novelty detection", arithmetic, stop=stop))
    except TrainingError:
        return None


def drawn(count: int, seed: int) -> np.ndarray:
    """Ascending indices, int64, of as many of so many samples as a detector is made of."""
    chosen: np.ndarray = np.sort(np.random.default_rng(seed).permutation(count)[:MOST])
    return chosen
