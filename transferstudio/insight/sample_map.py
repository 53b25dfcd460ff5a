"""A map of samples: alike ones lie close together in two dimensions.

The first two principal axes of the features are the start. From there t-SNE (van der Maaten and Hinton 2008, "Visualizing Data using t-SNE", JMLR 9)
lays out some thousand samples; every other one goes to the mean of those that it is most like.
"""

from __future__ import annotations

import numpy as np

from transferstudio.training.background_work import Ticker

LAID_OUT = 1500  # samples by t-SNE, which takes seconds for them
FEWEST = 12  # samples, below which the principal axes alone are used
PERPLEXITY = 30.0
NEIGHBOURS = 3  # of the samples that were laid out, between which another one goes
MOST = 50_000  # samples on a map: more are too many to see
BLOCK = 2048


def lay_out(rows: np.ndarray, *, seed: int, ticker: Ticker | None = None) -> np.ndarray:
    """Places, float32 (samples, 2), each coordinate 0–1, of samples on their principal axes, float32 (samples, axes), the first axis last.

    Raises:
        TrainingError: it was cancelled.
    """
    ticker = ticker or Ticker()
    ticker.expect(2)
    chosen = np.sort(np.random.default_rng(seed).permutation(len(rows))[:LAID_OUT])
    laid_out = _neighbourhoods(rows[chosen], seed)
    ticker.tick()
    places = np.empty((len(rows), 2), dtype=np.float32)
    for start in range(0, len(rows), BLOCK):
        ticker.check()
        places[start : start + BLOCK] = _between(rows[start : start + BLOCK], rows[chosen], laid_out)
    places[chosen] = laid_out
    ticker.tick()
    low, high = places.min(axis=0, initial=0), places.max(axis=0, initial=0)
    found: np.ndarray = (places - low) / np.maximum(high - low, 1e-12)
    return found


def _neighbourhoods(rows: np.ndarray, seed: int) -> np.ndarray:
    """Places, float32 (samples, 2), by t-SNE."""
    start = rows[:, -2:] if rows.shape[1] > 1 else np.pad(rows, ((0, 0), (0, 1)))
    if len(rows) < FEWEST:
        return start.astype(np.float32)
    from sklearn.manifold import TSNE  # here, because it is heavy

    start = start / max(float(start[:, -1].std()), 1e-12) * 1e-4  # as small as t-SNE wants it
    perplexity = min(PERPLEXITY, (len(rows) - 1) / 3)
    found: np.ndarray = TSNE(
        perplexity=perplexity, init=start, random_state=seed, n_jobs=1, max_iter=500
    ).fit_transform(rows)
    return found


def _between(rows: np.ndarray, known: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The mean place of the known rows that are nearest to each row."""
    distances = (known**2).sum(axis=1)[None] - 2 * rows @ known.T
    count = min(NEIGHBOURS, len(known))
    nearest = np.argpartition(distances, count - 1, axis=1)[:, :count]
    found: np.ndarray = places[nearest].mean(axis=1)
    return found
