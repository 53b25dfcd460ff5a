"""Regularised least squares: a head that is fitted in milliseconds, with the predictions that it makes for each sample without its label.

One eigendecomposition gives the answer for every strength of the penalty and, in closed form, what each labelled sample would be called by
a model that was fitted without it. Source: Rifkin and Lippert 2007, "Notes on Regularized Least-Squares", MIT-CSAIL-TR-2007-025.
"""

from __future__ import annotations

import numpy as np

LEAST = 1e-6  # part of a sample that its own label may not decide
PENALTIES = tuple(float(10**exponent) for exponent in (1, 0.5, 0, -0.5, -1, -1.5, -2))


def with_constant(rows: np.ndarray) -> np.ndarray:
    """Rows with a constant behind them, so that the classes need not be equally large."""
    return np.concatenate([rows, np.full((len(rows), 1), 1.0, dtype=rows.dtype)], axis=1)


def fit_least_squares(
    rows: np.ndarray, targets: np.ndarray, classes: int, *, scored: int, groups: np.ndarray | None = None
) -> tuple[float, np.ndarray, np.ndarray]:
    """The error, weights (axes + 1, classes) and leave-one-out logits (samples, classes) of the first ``scored`` samples, with the
    penalty that has the smallest error on them; where there is none, with the strongest.

    ``groups``: int64 (samples); samples of one group, such as copies, are left out together.
    """
    wanted = np.eye(classes, dtype=np.float32)[targets]
    values, vectors = np.linalg.eigh(rows.T @ rows)
    turned = rows @ vectors
    squares, answers = turned**2, turned.T @ wanted
    together = [] if groups is None else _of_several(groups)
    best: tuple[float, np.ndarray, np.ndarray] | None = None
    for penalty in PENALTIES:
        shrink = 1 / (np.maximum(values, 0) + penalty)
        leverage = (squares @ shrink)[:, None]
        coefficients = shrink[:, None] * answers
        fitted = turned @ coefficients
        held_out = (fitted - leverage * wanted) / np.maximum(1 - leverage, LEAST)
        for group in together:
            of_group = (turned[group] * shrink) @ turned[group].T
            left = np.eye(len(group), dtype=of_group.dtype) * (1 + LEAST) - of_group
            held_out[group] = wanted[group] - np.linalg.solve(left, wanted[group] - fitted[group])
        held_out = held_out[:scored]
        error = float(((held_out - wanted[:scored]) ** 2).sum())
        if best is None or error < best[0]:
            best = error, vectors @ coefficients, held_out
    assert best is not None
    return best[0], best[1].astype(np.float32), best[2].astype(np.float32)


def _of_several(groups: np.ndarray) -> list[np.ndarray]:
    """The indices of each group that has more than one sample."""
    order = np.argsort(groups, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(groups[order])) + 1)
    return [part for part in parts if len(part) > 1]
