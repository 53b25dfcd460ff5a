"""Multinomial logistic regression on cached features, all data at once, its strength chosen by cross-validation."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np
from scipy.special import log_softmax, softmax
from threadpoolctl import ThreadpoolController

from transferstudio.training.background_work import Ticker
from transferstudio.training.calibration import fit_temperature
from transferstudio.training.conformal import COVERAGE, least_probability, nonconformity_scores
from transferstudio.training.logistic import Parameters, PrincipalAxes, Solver, logits_on
from transferstudio.training.splitting import folds
from transferstudio.training.tfidf import TfidfWeights

PENALTIES = tuple(float(10**exponent) for exponent in (1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2, -2.5, -3, -3.5, -4))
TOLERANCE = 1e-6  # relative change of the loss at which L-BFGS stops
FOLDS = 5
LARGE = 5000  # samples, from which on less care finds the same answers, in a third of the time
FOLDS_OF_MANY, TOLERANCE_OF_MANY = 3, 1e-4  # one of the folds is held out, and is thousands of samples
EVERYTHING = slice(None)
ENOUGH_TO_CHOOSE = 1000  # samples, up to which a view is chosen
FEW_NUMBERS = 250_000  # features of all samples, up to which threads take longer than they save
UNBALANCED = 1.5  # the largest class over the smallest, from which on classes are weighted


@dataclass(frozen=True)
class LinearHead:
    """``logits = features @ weight.T + bias``; weight float32 (classes, width), bias (classes); ``temperature`` divides logits.

    ``words``: what the words of a text add to that, where they count.
    """

    weight: np.ndarray
    bias: np.ndarray
    temperature: float = 1.0
    words: TfidfWeights | None = None
    nonconformity: np.ndarray | None = None
    """Of samples that it was not fitted to, see :func:`nonconformity_scores`; None where an earlier version did not keep them."""

    def logits(self, features: np.ndarray, tokens: np.ndarray | None = None) -> np.ndarray:
        """Uncalibrated logits, float32 (samples, classes); ``tokens`` of texts, int (samples, length)."""
        seen = features[:, : self.weight.shape[1]]  # a head of an earlier version looks at the last layer alone
        result: np.ndarray = seen @ self.weight.T + self.bias
        return result + self.tfidf_logits(tokens)

    def tfidf_logits(self, tokens: np.ndarray | None) -> np.ndarray | float:
        """What the words of texts add to the logits; nothing where they do not count."""
        return 0.0 if self.words is None or tokens is None else self.words.logits(tokens)

    def probabilities(self, features: np.ndarray, tokens: np.ndarray | None = None) -> np.ndarray:
        """Calibrated probabilities, float32 (samples, classes)."""
        result: np.ndarray = softmax(self.logits(features, tokens) / self.temperature, axis=1)
        return result

    def padded(self, width: int) -> LinearHead:
        """The same head for features of another width, of which it ignores the further columns."""
        weight = np.zeros((len(self.bias), width), dtype=np.float32)
        weight[:, : self.weight.shape[1]] = self.weight
        return replace(self, weight=weight)

    @property
    def calibrated(self) -> LinearHead:
        """The same answers from a head whose temperature is 1."""
        words = self.words and replace(self.words, rows=self.words.rows / self.temperature)
        return LinearHead(self.weight / self.temperature, self.bias / self.temperature, 1.0, words, self.nonconformity)

    @property
    def least_probability(self) -> float | None:
        """The probability from which on a class is in the prediction set, of which 95 in 100 have the right class in them; None: nobody knows."""
        return None if self.nonconformity is None else least_probability(self.nonconformity, COVERAGE)

    def calibrated_on(self, logits: np.ndarray, targets: np.ndarray) -> LinearHead:
        """The same with temperature and nonconformity scores from logits (samples, classes) of samples that neither it nor its body learnt from."""
        temperature = fit_temperature(logits, targets)
        scores = nonconformity_scores(logits, targets, temperature)
        return replace(self, temperature=temperature, nonconformity=scores)


@dataclass(frozen=True)
class Fit:
    """A head, the penalty chosen for it, and the cross-entropy and accuracy (0–1) of samples in the folds that did not see them."""

    head: LinearHead
    penalty: float
    loss: float
    accuracy: float
    view: slice = field(default_factory=lambda: EVERYTHING)
    """The columns that the head looks at."""
    used_class_names: bool = False
    """Whether the head was fitted on the class names too."""
    right: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    """Whether each sample was predicted correctly by the fold that did not see it, bool (samples); False for those that no fold held out."""


def fit_head(
    features: np.ndarray,
    targets: np.ndarray,
    *,
    classes: int,
    groups: np.ndarray,
    seed: int,
    views: Sequence[slice] = (EVERYTHING,),
    named: np.ndarray | None = None,
    ticker: Ticker | None = None,
) -> Fit:
    """Fits a head to float32 features (samples, width) and int64 targets (samples), and its temperature.

    ``groups`` (int64, samples) marks samples that must be in the same fold, such as near-duplicates. ``views`` are columns
    that may be used alone, such as the last layer's, the richest first; of few samples cross-validation chooses one, and the head
    ignores the other columns. ``named``, float32 (classes, width), are one more sample a class, which teach in every fold and are
    scored in none. ``ticker`` counts penalties.

    Raises:
        TrainingError: it was cancelled.
    """
    # Of many samples the richest: the penalty alone then sorts out what helps.
    tried = views if len(targets) <= ENOUGH_TO_CHOOSE else views[:1]
    ticker = ticker or Ticker()
    ticker.expect(len(tried) * len(PENALTIES))
    fits = [
        _fit(features[:, view], None if named is None else named[:, view], targets, classes, groups, seed, ticker)
        for view in tried
    ]
    fit, view = min(zip(fits, tried, strict=True), key=lambda pair: pair[0].loss)
    weight = np.zeros((classes, features.shape[1]), dtype=np.float32)
    weight[:, view] = fit.head.weight
    return replace(fit, head=replace(fit.head, weight=weight), view=view)


def _fit(
    features: np.ndarray,
    named: np.ndarray | None,
    targets: np.ndarray,
    classes: int,
    groups: np.ndarray,
    seed: int,
    ticker: Ticker,
) -> Fit:
    many = len(targets) >= LARGE
    parts = folds(targets, groups, count=FOLDS_OF_MANY if many else FOLDS, seed=seed)
    if named is not None:
        features = np.concatenate([features, named])
        targets = np.concatenate([targets, np.arange(classes)])
        parts = np.concatenate([parts, np.full(classes, -1)])  # in no fold
    weights = sample_weights(targets, classes)
    space = PrincipalAxes(features)
    rests = [np.flatnonzero(parts == part) for part in range(1 if many else int(parts.max()) + 1)]
    train_parts: list[np.ndarray | slice] = [np.setdiff1d(np.arange(len(targets)), rest) for rest in rests]
    tolerance = TOLERANCE_OF_MANY if many else TOLERANCE
    solvers = [
        Solver(space, chosen, targets, weights, classes, tolerance=tolerance, check=ticker.check)
        for chosen in [*train_parts, EVERYTHING]
    ]
    held_out = np.concatenate(rests)
    samples = int((parts >= 0).sum())
    best, worse = Fit(LinearHead(np.empty(0), np.empty(0)), 0.0, np.inf, 0.0), 0
    for index, penalty in enumerate(PENALTIES):
        ticker.check()
        *of_rests, of_all = _solve_all(solvers, penalty, side_by_side=space.rows.size > FEW_NUMBERS)
        logits = np.concatenate(
            [logits_on(space.rows[rest], found) for found, rest in zip(of_rests, rests, strict=True)]
        )
        loss = weighted_loss(logits, targets[held_out], weights[held_out])
        ticker.tick()
        if loss < best.loss:
            head = LinearHead(*space.to_features(of_all)).calibrated_on(logits, targets[held_out])
            right = np.zeros(samples, dtype=bool)
            right[held_out] = logits.argmax(axis=1) == targets[held_out]
            best, worse = Fit(head, penalty, loss, float(right[held_out].mean()), right=right), 0
        else:
            worse += 1
            if worse == (1 if many else 2):  # the loss has one valley along the path; weaker penalties only cost time
                ticker.tick(len(PENALTIES) - index - 1)
                break
    return best


def _solve_all(solvers: list[Solver], penalty: float, *, side_by_side: bool) -> list[Parameters]:
    """What each solver finds, ``side_by_side`` on the processor's cores; each is single-threaded, so the answers are the same."""
    # numpy and scipy bring a thread pool each, and the two fight: seven times slower on two cores than one thread.
    with thread_pools().limit(limits=1, user_api="blas"):
        if not side_by_side:
            return [solver.solve(penalty) for solver in solvers]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(lambda solver: solver.solve(penalty), solvers))


@cache
def thread_pools() -> ThreadpoolController:
    """Those of numpy and scipy; to look for them takes as long as a small head."""
    return ThreadpoolController()


def sample_weights(targets: np.ndarray, classes: int) -> np.ndarray:
    """One weight a sample with mean 1; classes weigh the same where their sizes differ much, else samples do."""
    counts = np.bincount(targets, minlength=classes)
    present = counts[counts > 0]
    if present.max() / present.min() < UNBALANCED:
        return np.ones(len(targets), dtype=np.float32)
    # The square root lies between ignoring rare classes and letting a handful of samples rule.
    weights = 1 / np.sqrt(np.maximum(counts, 1))[targets]
    result: np.ndarray = (weights / weights.mean()).astype(np.float32)
    return result


def weighted_loss(logits: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> float:
    """Weighted cross-entropy after the best temperature, so that the choice is one of shape and not of scale."""
    scaled = log_softmax(logits / fit_temperature(logits, targets), axis=1)
    return float(-(scaled[np.arange(len(targets)), targets] * weights).mean())
