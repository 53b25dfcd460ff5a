"""Out-of-distribution detection: whether a sample is unlike everything that a network was trained on.

Two scores look at the features, one for far strangers and one for near ones: the cosine similarity to the most similar training sample (Sun et
al. 2022, "Out-of-Distribution Detection with Deep Nearest Neighbors", arXiv:2204.06507), and the relative Mahalanobis distance (Ren et al. 2021,
arXiv:2106.09022). Each becomes a p-value among the scores of training samples that were held out, and the smaller of the two, ranked in the same
way, is the answer: of samples like the training data, 5 % have a p-value of at most 5 %.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from transferstudio.training.background_work import Ticker
from transferstudio.training.conformal import evenly_chosen
from transferstudio.training.splitting import folds

FALSE_ALARMS = 0.05  # share of the samples like the training data that are called unlike it
AXES = 128  # of the features: more tell little more, and take more of the file
MOST_PROTOTYPES = 1000  # training samples that are kept to be compared with
MOST = 4000  # samples from which a detector is to be made: more take time, and tell little more
FEWEST = 40  # training samples that are no near-duplicates of one another, below which nothing is said: a p-value of 5 % has to be more than one or two of them
FOLDS = 5
SHRINKAGE = 0.1  # of covariances, towards the same variance on every axis
MOST_LEFT_OUT, GROUPS_LEFT_OUT = 1000, 3  # samples and groups of classes in the estimate of what is caught
GRID = 127  # steps of an int8 on either side of 0


@dataclass(frozen=True)
class NoveltyDetector:
    """From features, float32 (samples, width), to p-values; see the module."""

    axes: np.ndarray
    """int8 (width, axes): of the features, each column times its ``scales``, float32 (axes)."""
    scales: np.ndarray
    whitening: np.ndarray
    """float32 (axes, axes): on the axes that it leads to, samples of a class have the variance 1, and none is correlated with another."""
    class_means: np.ndarray
    """float32 (classes, axes), whitened."""
    mean: np.ndarray
    """float32 (axes): of all samples, whitened."""
    variances: np.ndarray
    """float32 (axes): of all samples, whitened."""
    prototypes: np.ndarray
    """int8 (prototypes, axes): training samples on the axes, each divided by the length of its features, times 127."""
    dissimilarities: np.ndarray
    """Ascending, float32: 1 minus the similarity of held-out training samples; so are ``distances`` and ``least_p``, the smaller p-values."""
    distances: np.ndarray
    least_p: np.ndarray

    def p_values(self, features: np.ndarray) -> np.ndarray:
        """How usual each sample is, float32 (samples): the share of samples like the training data that look at least as unusual."""
        dissimilar, distant = _scores(self, features[:, : len(self.axes)])
        least = np.minimum(_p_values(dissimilar, self.dissimilarities), _p_values(distant, self.distances))
        found: np.ndarray = (1 + np.searchsorted(self.least_p, least, side="right")) / np.float32(len(self.least_p) + 1)
        return found.astype(np.float32)

    def as_tensors(self) -> dict[str, np.ndarray]:
        """What safetensors keep."""
        return dict(vars(self))

    @classmethod
    def from_tensors(cls, tensors: dict[str, np.ndarray]) -> NoveltyDetector:
        """What :meth:`as_tensors` gave.

        Raises:
            ValueError: the tensors do not belong together.
            KeyError: one is missing.
        """
        found = cls(**{field.name: tensors[field.name] for field in fields(cls)})
        count = len(found.scales)
        shapes = {
            "axes": (found.axes.shape[0], count),
            "whitening": (count, count),
            "class_means": (found.class_means.shape[0], count),
            "mean": (count,),
            "variances": (count,),
            "prototypes": (found.prototypes.shape[0], count),
        }
        if any(getattr(found, name).shape != shape for name, shape in shapes.items()):
            raise ValueError("the shapes of its novelty detector do not fit together")
        return found


def fit_novelty(
    features: np.ndarray,
    targets: np.ndarray,
    groups: np.ndarray,
    *,
    seed: int,
    held_out: np.ndarray | None = None,
    scores: np.ndarray | None = None,
    ticker: Ticker | None = None,
) -> NoveltyDetector | None:
    """A detector of samples unlike those with features, float32 (samples, width), and int64 targets and ``groups`` of near-duplicates (samples).

    What calibrates the p-values must not have taught the network: ``held_out``, bool (samples), are samples that did not; or ``scores``, float32
    (2, samples), are :func:`novelty_scores` by networks of which none was trained on the sample. Without either, the network was trained on none of
    them, and each fold calibrates in turn. None where the samples are too few.

    Raises:
        TrainingError: it was cancelled.
    """
    ticker = ticker or Ticker()
    if len(np.unique(groups if held_out is None else groups[held_out])) < FEWEST:
        return None
    if scores is not None:
        return _calibrated(_fitted(features, targets, seed), scores)
    parts = folds(targets, groups, count=FOLDS, seed=seed) if held_out is None else np.where(held_out, 0, -1)
    ticker.expect(int(parts.max()) + 2)
    found = np.zeros((2, len(targets)), dtype=np.float32)
    for part in range(int(parts.max()) + 1):
        ticker.check()
        rest = parts == part
        found[:, rest] = novelty_scores(features[~rest], targets[~rest], features[rest], seed=seed)
        ticker.tick()
    ticker.check()
    teaching = slice(None) if held_out is None else ~held_out
    detector = _calibrated(_fitted(features[teaching], targets[teaching], seed), found[:, parts >= 0])
    ticker.tick()
    return detector


def novelty_scores(known: np.ndarray, targets: np.ndarray, new: np.ndarray, *, seed: int) -> np.ndarray:
    """How unusual new samples, float32 (samples, width), are among known ones of classes ``targets``, int64: float32 (2, samples)."""
    return np.stack(_scores(_fitted(known, targets, seed), new))


def _calibrated(detector: NoveltyDetector, scores: np.ndarray) -> NoveltyDetector:
    dissimilar, distant = scores
    found = replace(detector, dissimilarities=evenly_chosen(dissimilar), distances=evenly_chosen(distant))
    least = np.minimum(_p_values(dissimilar, found.dissimilarities), _p_values(distant, found.distances))
    if len(dissimilar) == len(found.dissimilarities):
        least = least - np.float32(1) / np.float32(
            len(dissimilar) + 1
        )  # each counted itself, which a new sample does not
    return replace(found, least_p=evenly_chosen(least))


def share_of_unknown_classes_caught(
    features: np.ndarray, targets: np.ndarray, groups: np.ndarray, *, seed: int, ticker: Ticker | None = None
) -> float | None:
    """The share (0–1) of the samples of classes that a detector did not know which it finds unlike the training data, some classes left out in
    turn. None where there are fewer than three classes, or too few samples.

    Raises:
        TrainingError: it was cancelled.
    """
    generator = np.random.default_rng(seed)
    chosen = np.sort(generator.permutation(len(targets))[:MOST_LEFT_OUT])
    features, targets, groups = features[chosen], targets[chosen], groups[chosen]
    classes = generator.permutation(np.unique(targets))
    if len(classes) < 3:
        return None
    size = max(1, len(classes) // 5)
    caught: list[np.ndarray] = []
    for start in range(0, min(GROUPS_LEFT_OUT * size, len(classes) - size + 1), size):
        unknown = np.isin(targets, classes[start : start + size])
        known = np.unique(targets[~unknown], return_inverse=True)[1]
        detector = fit_novelty(features[~unknown], known, groups[~unknown], seed=seed, ticker=ticker)
        if detector is None:
            return None
        caught.append(detector.p_values(features[unknown]) <= FALSE_ALARMS)
    return float(np.concatenate(caught).mean())


def _fitted(features: np.ndarray, targets: np.ndarray, seed: int) -> NoveltyDetector:
    """A detector that is not calibrated yet."""
    from sklearn.utils.extmath import randomized_svd  # here, because it is heavy

    count = min(AXES, len(features), features.shape[1])
    directions = randomized_svd(features, count, random_state=seed)[2].T
    scales = np.maximum(np.abs(directions).max(axis=0), 1e-12).astype(np.float32) / GRID
    axes = np.rint(directions / scales).astype(np.int8)
    rows = features @ (axes * scales)
    classes, own = np.unique(targets, return_inverse=True)
    sums = np.zeros((len(classes), count))
    np.add.at(sums, own, rows)
    means = (sums / np.bincount(own)[:, None]).astype(np.float32)
    within = _covariance(rows - means[own])
    values, vectors = np.linalg.eigh(within)
    whitening = vectors / np.sqrt(values)
    # On axes on which all samples are uncorrelated too, a distance is a sum.
    spread, turn = np.linalg.eigh(whitening.T @ _covariance(rows - rows.mean(axis=0)) @ whitening)
    whitening = (whitening @ turn).astype(np.float32)
    kept = np.sort(np.random.default_rng(seed).permutation(len(rows))[:MOST_PROTOTYPES])
    lengths = np.maximum(np.linalg.norm(features[kept], axis=1, keepdims=True), 1e-12)
    nothing = np.zeros(0, np.float32)
    return NoveltyDetector(
        axes,
        scales,
        whitening,
        means @ whitening,
        rows.mean(axis=0) @ whitening,
        spread.astype(np.float32),
        np.rint(rows[kept] / lengths * GRID).clip(-GRID, GRID).astype(np.int8),
        nothing,
        nothing,
        nothing,
    )


def _covariance(rows: np.ndarray) -> np.ndarray:
    """The covariance, float64 (axes, axes), of centred rows (samples, axes), shrunk towards the same variance on every axis."""
    rows = rows.astype(np.float64)
    found: np.ndarray = rows.T @ rows / len(rows)
    level = max(float(np.trace(found)) / len(found), 1e-12)
    return (1 - SHRINKAGE) * found + SHRINKAGE * level * np.eye(len(found))


def _scores(detector: NoveltyDetector, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How dissimilar and how distant samples are, float32 (samples) each; larger is less usual."""
    rows = features @ (detector.axes * detector.scales)
    lengths = np.maximum(np.linalg.norm(features, axis=1, keepdims=True), np.float32(1e-12))
    similar = ((rows / lengths) @ (detector.prototypes.T / np.float32(GRID))).max(axis=1)
    turned = rows @ detector.whitening
    squares = (turned**2).sum(axis=1)
    nearest = ((detector.class_means**2).sum(axis=1)[None] - 2 * turned @ detector.class_means.T).min(axis=1) + squares
    overall = ((turned - detector.mean) ** 2 / detector.variances).sum(axis=1)
    return (1 - similar).astype(np.float32), (nearest - overall).astype(np.float32)


def _p_values(scores: np.ndarray, calibration: np.ndarray) -> np.ndarray:
    """The share of the calibration's scores, ascending, that are at least as large, itself counted in, float32 (samples)."""
    larger = len(calibration) - np.searchsorted(calibration, scores, side="left")
    found: np.ndarray = (1 + larger) / np.float32(len(calibration) + 1)
    return found.astype(np.float32)
