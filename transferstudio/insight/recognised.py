"""Whether what a head says of a label means anything: it does not where the head cannot tell the class of that label from others."""

from __future__ import annotations

import numpy as np

RECALLED = 0.5  # share of the samples of a class that have to be predicted as it


def recognised(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Of which samples the class of the label is one that the head finds, bool (samples), from labels and held-out predictions, int64 (samples).

    Of a rare class that is mistaken for a frequent one, a prediction of the frequent one is no sign of a wrong label.
    """
    _, inverse = np.unique(labels, return_inverse=True)
    found = np.bincount(inverse, weights=labels == predicted) / np.bincount(inverse)
    enough: np.ndarray = (found >= RECALLED)[inverse]
    return enough
