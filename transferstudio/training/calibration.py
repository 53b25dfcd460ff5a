"""Temperature scaling (Guo et al. 2017, arXiv:1706.04599) and the expected calibration error."""

from __future__ import annotations

import math

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax

BINS = 15


def fit_temperature(logits: np.ndarray, targets: np.ndarray) -> float:
    """The temperature (0.05–20) that minimises the cross-entropy of logits (samples, classes) the head was not fitted to.

    Targets are not quite 1, as in Platt 1999 ("Probabilistic outputs for support vector machines", eq. 4): where a few samples
    were all answered rightly, that is no reason to be certain. The doubt does not grow with the number of classes.
    """
    count, classes = logits.shape
    doubt = 1 / (count + 2) / max(classes - 1, 1)  # Laplace's rule for right or wrong, shared by the wrong classes
    indices = np.arange(count)

    def loss(log_temperature: float) -> float:
        scaled = log_softmax(logits / np.exp(log_temperature), axis=1)
        right = scaled[indices, targets]
        return float(-((1 - classes * doubt) * right + doubt * scaled.sum(axis=1)).mean())

    result = minimize_scalar(loss, bounds=(np.log(0.05), np.log(20)), method="bounded", options={"xatol": 1e-3})
    return float(np.exp(result.x))


def expected_calibration_error(probabilities: np.ndarray, targets: np.ndarray) -> float:
    """The mean gap between confidence and accuracy over 15 equal bins of confidence, weighted by their size (0–1)."""
    return gap(probabilities.max(axis=1), probabilities.argmax(axis=1) == targets, bins=BINS)


def gap(confidence: np.ndarray, right: np.ndarray, *, bins: int) -> float:
    """The mean gap between confidence (answers; 0–1) and how right the answers are (0–1), over equal bins of confidence, weighted by
    their size; 0 without answers."""
    indices = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = np.bincount(indices, confidence - right, minlength=bins)
    return float(np.abs(gaps).sum() / max(len(confidence), 1))


def calibrated_losses(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Cross-entropy of each sample after the best temperature: how good order and shape of the answers are, not their scale."""
    scaled = log_softmax(logits / fit_temperature(logits, targets), axis=1)
    losses: np.ndarray = -scaled[np.arange(len(targets)), targets]
    return losses


def clearly_better(after: np.ndarray, before: np.ndarray) -> bool:
    """Whether losses (samples) are lower than those before them by more than two standard errors of the paired differences.

    The best of several epochs on a few validation samples always looks a little better; that alone is no reason to tune.
    """
    gains = before - after
    return float(gains.mean()) > 2 * float(gains.std()) / math.sqrt(len(gains))
