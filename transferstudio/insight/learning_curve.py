"""How accuracy grows with labels: heads on nested parts of the labels there are, and what a power law says of more.

Source of the law: Hestness et al. 2017, "Deep Learning Scaling is Predictable, Empirically", arXiv:1712.00409; of its use for small sets of
images: Mahmood et al. 2022, arXiv:2207.01725.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from transferstudio.insight.least_squares import fit_least_squares, with_constant
from transferstudio.training.background_work import Ticker
from transferstudio.training.splitting import folds

SIZES, DRAWS = 7, 10
MANY, DRAWS_OF_MANY = 3000, 4  # labels, from which on fewer draws tell as much
PARTS = 4  # of which one is held out in each draw
FEWEST, FEWEST_OF_EACH = 24, 4  # labels in all, and of each class, below which a curve says nothing
LEAST = 2  # labels of each class in the smallest part, on average
SMALLEST_ERROR = 1e-3  # what counts as none: a law has no zero
BOOTSTRAPS = 200
LEVEL, Z = 0.9, 1.645  # of the band, and its half width in standard deviations
# accuracy that twice the labels bring, and the end of its band, below which a curve is called flat
FLAT, FLAT_AT_MOST = 0.005, 0.02
MOST_TIMES = 4.0  # as many labels as there are, beyond which nothing is forecast


class Shape(StrEnum):
    """What a curve looks like."""

    RISING = "rising"
    """More labels help, or there are too few to tell that they do not."""
    FLAT = "flat"
    ERRATIC = "erratic"
    """More labels made heads worse, so that nothing is forecast."""


@dataclass(frozen=True)
class Gain:
    """What ``labels`` more labels would add to the accuracy (0–1), with its band; ``by_class``: how much of that is in each class."""

    labels: int
    value: float
    low: float
    high: float
    by_class: np.ndarray


@dataclass(frozen=True)
class LearningCurve:
    """Errors of heads on samples that they were not fitted to.

    ``sizes``: how many labels taught, int64 (sizes); ``wrong``: how often each sample was wrong (0–1), float (sizes, samples), a mean over
    the draws in which it was held out; ``targets``: int64 (samples), below ``classes``.
    """

    sizes: np.ndarray
    wrong: np.ndarray
    targets: np.ndarray
    classes: int
    seed: int

    @property
    def labels(self) -> int:
        """How many there are."""
        return len(self.targets)

    @property
    def errors(self) -> np.ndarray:
        """The share that was wrong (0–1), float (sizes)."""
        found: np.ndarray = self.wrong.mean(axis=1)
        return found

    @property
    def shape(self) -> Shape:
        """Rising where more labels help."""
        if self._exponents.mean() < 0 and np.quantile(self._exponents, (1 + LEVEL) / 2) < 0:
            return Shape.ERRATIC
        gain = self.gain(self.labels)
        return Shape.FLAT if gain.value < FLAT and gain.high < FLAT_AT_MOST else Shape.RISING

    def gain(self, further: int) -> Gain:
        """What so many labels more would bring, if they are like those that are there; no forecast goes beyond four times the labels.

        The error follows ``a · labels^-b`` through the error of the largest part; ``b`` is found from all sizes. The band is where the
        difference of two measured accuracies will lie: from draws of the samples (bootstrap), and from how many answers change.
        """
        times = min((self.labels + further) / self.labels, MOST_TIMES)
        value = float(self._gains(self.errors[None], times)[0])
        half = Z * float(np.sqrt(self._gains(self._drawn_errors, times).var() + self._changed / self.labels))
        shares = np.bincount(self.targets, weights=self.wrong[-1], minlength=self.classes)
        by_class = value * shares / max(shares.sum(), 1e-12)
        return Gain(further, value, value - half, value + half, by_class)

    def _gains(self, errors: np.ndarray, times: float) -> np.ndarray:
        """Gains of curves, float (curves, sizes)."""
        exponents = np.maximum(_exponents(self.sizes, errors), 0.0)
        now = np.maximum(errors[:, -1], SMALLEST_ERROR) * (self.sizes[-1] / self.labels) ** exponents
        found: np.ndarray = now * (1 - times**-exponents)
        return found

    @cached_property
    def _drawn_errors(self) -> np.ndarray:
        generator = np.random.default_rng(self.seed)
        counts = generator.multinomial(self.labels, np.full(self.labels, 1 / self.labels), size=BOOTSTRAPS)
        drawn: np.ndarray = counts @ self.wrong.T / self.labels
        return drawn

    @property
    def _changed(self) -> float:
        """The share of samples whose answer is right with twice the labels and wrong with once, or the other way round (0–1); by Laplace's
        rule of succession more than none, since a few samples without an error leave doubt too."""
        half = int(np.abs(self.sizes - self.sizes[-1] / 2).argmin())
        return float((np.abs(self.wrong[-1] - self.wrong[half]).sum() + 1) / (self.labels + 2))

    @property
    def _exponents(self) -> np.ndarray:
        return _exponents(self.sizes, self._drawn_errors)


def _exponents(sizes: np.ndarray, errors: np.ndarray) -> np.ndarray:
    """How fast errors, float (curves, sizes), fall: least squares in logarithms, in which large parts, which are nearer to what is forecast,
    count more."""
    x, y = np.log(sizes), np.log(np.maximum(errors, SMALLEST_ERROR))
    weights = sizes / sizes.sum()
    across, up = x - weights @ x, y - (y @ weights)[:, None]
    found: np.ndarray = -((up * across) @ weights) / max(float(weights @ across**2), 1e-12)
    return found


def enough(targets: np.ndarray) -> bool:
    """Whether there are labels enough for a curve."""
    counts = np.bincount(targets)
    return len(targets) >= FEWEST and int(counts[counts > 0].min()) >= FEWEST_OF_EACH


def measure_learning_curve(
    rows: np.ndarray, targets: np.ndarray, groups: np.ndarray, classes: int, *, seed: int, ticker: Ticker | None = None
) -> LearningCurve:
    """Fits heads to parts of samples with embeddings ``rows``, float32 (samples, axes), and int64 ``targets`` (samples) below ``classes``.

    Each draw holds a quarter of the ``groups``, int64 (samples), back, such as near-duplicates, and teaches with nested parts of the rest.

    Raises:
        TrainingError: it was cancelled.
    """
    ticker = ticker or Ticker()
    draws = DRAWS if len(targets) < MANY else DRAWS_OF_MANY
    ticker.expect(draws)
    divisions = [_parts(targets, groups, seed + number) for number in range(-(-draws // PARTS))]
    most = len(targets) - max(int(np.bincount(parts).max()) for parts in divisions)
    least = min(max(LEAST * classes, most // 16), most // 2)
    sizes = np.unique(np.geomspace(least, most, SIZES).round().astype(np.int64))
    wrong, asked = np.zeros((len(sizes), len(targets))), np.zeros(len(targets))
    for draw in range(draws):
        held_out = divisions[draw // PARTS] == draw % PARTS
        order = _nested(targets, np.flatnonzero(~held_out), np.random.default_rng([seed, draw]))
        for index, size in enumerate(sizes):
            ticker.check()
            taught = order[:size]
            _, weight, _ = fit_least_squares(with_constant(rows[taught]), targets[taught], classes, scored=len(taught))
            predicted = (rows[held_out] @ weight[:-1] + weight[-1]).argmax(axis=1)
            wrong[index, held_out] += predicted != targets[held_out]
        asked += held_out
        ticker.tick()
    return LearningCurve(sizes, wrong / np.maximum(asked, 1), targets, classes, seed)


def _parts(targets: np.ndarray, groups: np.ndarray, seed: int) -> np.ndarray:
    return folds(targets, groups, count=PARTS, seed=seed)


def _nested(targets: np.ndarray, pool: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """An order of samples, of which each beginning has all classes as far as possible, in about the shares that all have."""
    place = np.empty(len(pool))
    for class_ in np.unique(targets[pool]):
        own = generator.permutation(np.flatnonzero(targets[pool] == class_))
        place[own] = (np.arange(len(own)) + generator.random(len(own))) / len(own)
        place[own[0]] -= 1.0  # one of each comes first
    order: np.ndarray = pool[np.argsort(place, kind="stable")]
    return order
