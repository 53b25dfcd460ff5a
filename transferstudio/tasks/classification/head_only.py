"""The head method: a new last layer on features that were computed once."""

from __future__ import annotations

import threading
from dataclasses import replace

from transferstudio.events import Metric, Note, Work
from transferstudio.i18n import Number, message
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.evaluation import evaluate
from transferstudio.tasks.classification.heads import cross_validated_logits, fit_linear_head, head_logits
from transferstudio.tasks.classification.report import FieldReport
from transferstudio.training.background_work import aside
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.plan import TrainingPlan


def learn_heads(
    data: TrainingData, plan: TrainingPlan, *, stop: threading.Event | None = None
) -> Work[tuple[list[LinearHead], list[FieldReport]]]:
    """Fits a head for each label field to all samples that are not tested, and scores it on those it never saw.

    Raises:
        TrainingError: it was cancelled.
    """
    heads, found = [], []
    for index, field in enumerate(data.labelled.fields):
        if len(data.labelled.fields) > 1:
            yield Note(message("Label field “{}”", field.name))
        head, outcome = yield from _learn_head(data.alone(index), plan, stop)
        heads.append(head)
        found.append(outcome)
    return heads, found


def _learn_head(
    data: TrainingData, plan: TrainingPlan, stop: threading.Event | None
) -> Work[tuple[LinearHead, FieldReport]]:
    teaching = data.part("train", "validation")
    fit = yield from aside(
        "train the head", lambda ticker: fit_linear_head(teaching, seed=plan.seed, ticker=ticker), stop=stop
    )
    if fit.head.words is not None:
        yield Note(
            message(
                "Besides the features of the network, the head uses {} words of the texts.",
                Number(len(fit.head.words.tokens)),
            )
        )
    if fit.used_class_names:
        yield Note(message("The class names are used as a hint too: they reduce the cross-validated loss."))
    yield Metric("accuracy", fit.accuracy, "cross-validation inside the training split")
    if data.tested:
        test = data.part("test")
        logits = head_logits(fit.head, test)
        return fit.head, evaluate(test.labelled, logits, fit.head, scoring=Scoring(ScoredOn.TEST), seed=plan.seed)
    logits = yield from aside(
        "cross-validation", lambda ticker: cross_validated_logits(teaching, seed=plan.seed, ticker=ticker), stop=stop
    )
    return fit.head, evaluate(
        teaching.labelled,
        logits,
        replace(fit.head, temperature=1.0),
        scoring=Scoring(ScoredOn.CROSS_VALIDATION),
        seed=plan.seed,
    )
