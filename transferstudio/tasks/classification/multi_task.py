"""Multi-task learning: several label fields on one body; what is done field by field, and put together again.

Logits of all fields stand side by side, float32 (samples, classes of all fields); see :attr:`LabelledSamples.columns`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.events import Work
from transferstudio.project.scoring import Scoring
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.evaluation import evaluate
from transferstudio.tasks.classification.heads import fit_linear_head, head_logits
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.report import FieldReport
from transferstudio.training.background_work import Ticker, aside
from transferstudio.training.calibration import calibrated_losses
from transferstudio.training.linear_head import LinearHead, sample_weights

if TYPE_CHECKING:
    import torch


def fit_heads(
    teaching: TrainingData, train: np.ndarray, *, seed: int, stop: threading.Event | None = None
) -> Work[list[LinearHead]]:
    """A head for each field, fitted to some samples of a data set.

    Raises:
        TrainingError: it was cancelled.
    """
    chosen = teaching.at(train)

    def fit(ticker: Ticker) -> list[LinearHead]:
        fields = range(len(chosen.labelled.fields))
        return [fit_linear_head(chosen.alone(position), seed=seed, ticker=ticker).head for position in fields]

    return (yield from aside("train the head", fit, stop=stop))


def side_by_side(heads: Sequence[LinearHead], data: TrainingData) -> np.ndarray:
    """The uncalibrated logits of all heads."""
    return np.concatenate([head_logits(head, data) for head in heads], axis=1)


def split_heads(labelled: LabelledSamples, weight: np.ndarray, bias: np.ndarray) -> list[LinearHead]:
    """One last layer of all fields, weight (classes of all fields, width), as a head a field."""
    return [LinearHead(weight[columns], bias[columns]) for columns in labelled.columns]


def calibrated(heads: Sequence[LinearHead], labelled: LabelledSamples, logits: np.ndarray) -> list[LinearHead]:
    """Heads whose temperatures and prediction sets are those of logits of samples that neither they nor their body learnt from."""
    return [
        head.calibrated_on(logits[known][:, columns], field.targets[known]) if known.any() else head
        for head, (known, columns, field) in zip(heads, _fields(labelled), strict=True)
    ]


def losses(labelled: LabelledSamples, logits: np.ndarray) -> np.ndarray:
    """The calibrated cross-entropy of each sample, the sum over the fields in which it has a label."""
    total = np.zeros(len(labelled))
    for known, columns, field in _fields(labelled):
        if known.any():
            total[known] += calibrated_losses(logits[known][:, columns], field.targets[known])
    return total


def accuracy(labelled: LabelledSamples, logits: np.ndarray) -> float:
    """The share of labels that is named rightly (0–1), over all fields."""
    right = [
        logits[known][:, columns].argmax(axis=1) == field.targets[known] for known, columns, field in _fields(labelled)
    ]
    return float(np.concatenate(right).mean())


def outcomes(
    labelled: LabelledSamples,
    logits: np.ndarray,
    heads: Sequence[LinearHead],
    *,
    scoring: Scoring,
    seed: int,
) -> list[FieldReport]:
    """The scores of each field, on the samples that have a label in it, as ``heads`` calibrate them."""
    return [
        evaluate(labelled.alone(position), logits[known][:, columns], head, scoring=scoring, seed=seed)
        for position, ((known, columns, _), head) in enumerate(zip(_fields(labelled), heads, strict=True))
    ]


def label_weights(labelled: LabelledSamples, train: np.ndarray) -> np.ndarray:
    """The weight of each label, float32 (samples, fields): as :func:`sample_weights` has it among ``train``, 0 where there is none."""
    found = np.zeros((len(labelled), len(labelled.fields)), dtype=np.float32)
    for position, field in enumerate(labelled.fields):
        own = train[labelled.known(position)[train]]
        found[own, position] = sample_weights(field.targets[own], len(field.classes))
    return found


def weighted_cross_entropy(
    outputs: torch.Tensor, targets: torch.Tensor, *, smoothing: float, weights: torch.Tensor
) -> torch.Tensor:
    """The mean cross-entropy of logits (samples, classes), each sample's times its weight (samples)."""
    from torch.nn.functional import cross_entropy  # here, because it is heavy

    return (cross_entropy(outputs, targets, label_smoothing=smoothing, reduction="none") * weights).mean()


def multi_task_loss(labelled: LabelledSamples, loss: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
    """The loss of one field as the sum over all; targets and weights are (samples, fields), a weight 0 where there is no label."""

    def total(outputs: torch.Tensor, targets: torch.Tensor, *, weights: torch.Tensor) -> torch.Tensor:
        parts = [
            loss(outputs[:, columns], targets[:, position].clamp(min=0), weights=weights[:, position])
            for position, columns in enumerate(labelled.columns)
        ]
        return sum(parts[1:], start=parts[0])

    return total


def _fields(labelled: LabelledSamples) -> list[tuple[np.ndarray, slice, Any]]:
    """Of each field: which samples have a label, bool (samples), the columns of its logits, and the field."""
    return [
        (labelled.known(position), columns, field)
        for position, (columns, field) in enumerate(zip(labelled.columns, labelled.fields, strict=True))
    ]
