"""Multinomial logistic regression by L-BFGS on the principal axes of the features.

The loss is the weighted mean of the cross-entropy plus ``penalty``/2 × the squared norm of the weights, on features that were centred and
divided by one common scale (so that the penalty means the same for every network). On principal axes it has the same answer as on the
features themselves (the penalty does not change when the space is turned), which L-BFGS finds in far fewer steps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from scipy.optimize import minimize
from scipy.special import softmax

MAX_ITERATIONS = 200
BLOCK = 8192  # samples that are centred at a time

Parameters = tuple[np.ndarray, np.ndarray]
"""Weight, float32 (classes, axes or width), and bias (classes)."""

Terms = Callable[[np.ndarray, np.ndarray], tuple[float, np.ndarray, np.ndarray]]
"""The mean cross-entropy at a weight and bias on principal axes, and its gradients with respect to both."""


class PrincipalAxes:
    """Features centred, divided by one scale, and turned onto their principal axes (at most one a sample).

    ``rows``, float32 (samples, axes), are the features there, and ``variances``, float32 (axes), the variance along each axis.
    """

    def __init__(self, features: np.ndarray) -> None:
        self._mean = features.mean(axis=0)
        count, width = features.shape
        if count < width:
            centred = features - self._mean
            self._scale = max(float(np.sqrt((centred**2).mean())), 1e-12)
            centred /= self._scale
            values, vectors = np.linalg.eigh(centred @ centred.T)
            kept = values > values[-1] * 1e-6
            axes = (vectors[:, kept] / np.sqrt(values[kept])).T @ centred
        else:
            # A block at a time: a centred copy would take as much memory again.
            products = sum((part.T @ part for part in self._centred(features)), np.zeros((width, width), np.float32))
            self._scale = max(float(np.sqrt(np.trace(products) / (count * width))), 1e-12)
            values, vectors = np.linalg.eigh(products / self._scale**2)
            kept = values > values[-1] * 1e-6
            axes = vectors[:, kept].T
        self._axes = np.ascontiguousarray(axes, dtype=np.float32)
        self.rows = np.empty((count, len(self._axes)), dtype=np.float32)
        for number, part in enumerate(self._centred(features)):
            self.rows[number * BLOCK : number * BLOCK + len(part)] = part @ (self._axes / self._scale).T
        self.variances = (values[kept] / count).astype(np.float32)

    def _centred(self, features: np.ndarray) -> Iterator[np.ndarray]:
        return (features[start : start + BLOCK] - self._mean for start in range(0, len(features), BLOCK))

    def to_features(self, parameters: Parameters) -> Parameters:
        """Weight and bias for features as they come, of those on the axes."""
        weight = parameters[0] @ self._axes / self._scale
        return weight.astype(np.float32), (parameters[1] - weight @ self._mean).astype(np.float32)

    def to_axes(self, parameters: Parameters) -> Parameters:
        """Weight and bias on the axes, of those for features as they come."""
        weight = parameters[0] @ self._axes.T * self._scale
        return weight, parameters[1] + parameters[0] @ self._mean

    def gradient(self, of_weight: np.ndarray, of_bias: np.ndarray) -> np.ndarray:
        """The gradient with respect to the weight on the axes, of those with respect to weight and bias for features as they come."""
        result: np.ndarray = (of_weight - np.outer(of_bias, self._mean)) @ self._axes.T / self._scale
        return result


class Solver:
    """Solves one training set for one penalty after another, each time starting from the last answer."""

    def __init__(
        self,
        space: PrincipalAxes,
        chosen: np.ndarray | slice,
        targets: np.ndarray,
        weights: np.ndarray,
        classes: int,
        *,
        tolerance: float,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """``check`` is asked at each step whether to go on, and raises where not."""
        self._check = check
        self._rows = space.rows[chosen]
        self._variances = space.variances
        self._one_hot = np.eye(classes, dtype=np.float32)[targets[chosen]]
        self._share = (weights[chosen] / weights[chosen].sum())[:, None].astype(np.float32)
        self._tolerance = tolerance
        self._last = np.zeros((classes, self._rows.shape[1])), np.zeros(classes)
        self._curvature = (1 - 1 / classes) / classes  # of the softmax where all classes are equally probable

    def solve(self, penalty: float) -> Parameters:
        """The parameters on the axes."""
        self._last = minimise(
            lambda weight, bias: cross_entropy(self._rows, self._one_hot, self._share, weight, bias),
            self._variances,
            curvature=self._curvature,
            penalty=penalty,
            start=self._last,
            tolerance=self._tolerance,
            check=self._check,
        )
        self._curvature = curvature(logits_on(self._rows, self._last))
        return self._last


def minimise(
    terms: Terms,
    variances: np.ndarray,
    *,
    curvature: float,
    penalty: float,
    start: Parameters,
    tolerance: float,
    check: Callable[[], None] = lambda: None,
) -> Parameters:
    """The parameters, float64, at which ``terms`` and the penalty are least; ``tolerance`` is the relative change of the loss to stop at.

    On principal axes the curvature of the loss is about variance × p(1 - p), which is ``curvature``, + penalty along each; dividing by
    its root makes all directions alike, and L-BFGS needs a fraction of the steps.
    """
    classes = len(start[1])
    shrink = 1 / np.sqrt(variances * curvature + penalty)
    ridge = (penalty * shrink**2).astype(np.float32)

    def objective(flat: np.ndarray) -> tuple[float, np.ndarray]:
        check()
        weight = flat[:-classes].reshape(classes, -1).astype(np.float32)
        loss, of_weight, of_bias = terms(weight * shrink, flat[-classes:].astype(np.float32))
        loss += 0.5 * float((ridge * weight**2).sum())
        gradient = np.concatenate([(of_weight * shrink + ridge * weight).ravel(), of_bias])
        return loss, gradient.astype(np.float64)

    flat = np.concatenate([(start[0] / shrink).ravel(), start[1]])
    options = {"maxiter": MAX_ITERATIONS, "gtol": 1e-5, "ftol": tolerance}
    found = minimize(objective, flat, jac=True, method="L-BFGS-B", options=options).x
    return found[:-classes].reshape(classes, -1) * shrink, found[-classes:]


def cross_entropy(
    rows: np.ndarray, one_hot: np.ndarray, share: np.ndarray, weight: np.ndarray, bias: np.ndarray
) -> tuple[float, np.ndarray, np.ndarray]:
    """The cross-entropy of samples, the sum of each times its ``share``, float32 (samples, 1), and its gradients."""
    logits = rows @ weight.T + bias
    logits -= logits.max(axis=1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    error = (np.exp(log_p) - one_hot) * share
    return -float((log_p * one_hot * share).sum()), error.T @ rows, error.sum(axis=0)


def curvature(logits: np.ndarray) -> float:
    """The mean of p(1 - p) over the classes and samples, at least 0.0001."""
    p = softmax(logits, axis=1)
    return max(float((p * (1 - p)).mean()), 1e-4)


def logits_on(rows: np.ndarray, parameters: Parameters) -> np.ndarray:
    """Logits (samples, classes) of rows on the axes."""
    result: np.ndarray = rows @ parameters[0].astype(np.float32).T + parameters[1]
    return result
