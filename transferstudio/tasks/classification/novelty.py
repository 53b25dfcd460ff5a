"""What tells a classifier's samples that are unlike its training data, and how well it does."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np

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
    data: TrainingData, *, seed: int, body_learnt: bool = False, stop: threading.Event | None = None
) -> Work[Novelty | None]:
    """A detector from the features of a data set, of which the test samples only count false alarms; None where samples are too few.

    ``body_learnt``: the body was fine-tuned on the training split, so that what validates calibrates.

    Raises:
        TrainingError: it was cancelled.
    """
    main = data.alone(0)
    teaching, test = main.part("train", "validation"), main.part("test") if data.tested else None
    if len(teaching.labelled) > MOST:
        order = np.random.default_rng(seed).permutation(len(teaching.labelled))
        teaching = teaching.at(np.sort(order[:MOST]))
    features, targets, groups = teaching.features.read(), teaching.labelled.targets, teaching.groups
    validates = teaching.labelled.splits == "validation"
    held_out = validates if body_learnt and validates.any() else None

    def arithmetic(ticker: Ticker) -> Novelty | None:
        detector = fit_novelty(features, targets, groups, seed=seed, held_out=held_out, ticker=ticker)
        if detector is None:
            return None
        caught = share_of_unknown_classes_caught(features, targets, groups, seed=seed, ticker=ticker)
        alarms = [detector.p_values(block) <= FALSE_ALARMS for block in test.features.blocks()] if test else []
        share = float(np.concatenate(alarms).mean()) if alarms else None
        return Novelty(detector, NoveltyReport(share, None if body_learnt else caught))

    return (yield from aside("novelty detection", arithmetic, stop=stop))
