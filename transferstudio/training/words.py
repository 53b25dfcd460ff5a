"""The words of a text beside its embedding: an embedding smooths over what is rare, and counting keeps it.

A head on both sees more than on either, as in "wide and deep" networks (Cheng et al. 2016, arXiv:1606.07792). What is counted are the
tokens of the network's own tokenizer, so that the exported file needs nothing else: each weighs how rare it is among the texts that teach
(inverse document frequency), and a text's weights are divided by the root of the sum of their squares.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from transferstudio.backbones.reading import Reader, Source

MOST = 1000  # words that count, the most frequent ones
FEWEST_TEXTS = 2  # that a word must stand in to say anything
SHARE = 0.3  # of the spread of all features of the network, which those of the words get together
NOTHING = -1


@dataclass(frozen=True)
class WordTable:
    """What the words of a text add to the logits: the sum of their ``rows`` over the root of the sum of their ``squares``.

    ``tokens``, int64 (words), are in rising order; ``squares`` float32 (words); ``rows`` float32 (words, classes).
    """

    tokens: np.ndarray
    squares: np.ndarray
    rows: np.ndarray

    def logits(self, texts: np.ndarray) -> np.ndarray:
        """Float32 (texts, classes), of texts as their reader stacks them, int (texts, length)."""
        found, known = _places(self.tokens, texts)
        sums = np.zeros((len(texts), self.rows.shape[1]), dtype=np.float32)
        squares = np.zeros(len(texts), dtype=np.float32)
        for column in range(
            texts.shape[1]
        ):  # one word of each text at a time, since all together may not fit into memory
            own = np.flatnonzero(known[:, column])
            sums[own] += self.rows[found[own, column]]
            squares[own] += self.squares[found[own, column]]
        result: np.ndarray = sums / np.sqrt(np.maximum(squares, 1e-12))[:, None]
        return result


@dataclass(frozen=True)
class Words:
    """Which tokens count, int64 (words) in rising order, and what each weighs, float32 (words)."""

    tokens: np.ndarray
    weights: np.ndarray
    scale: float
    """Of all columns, so that they have their share beside the features of the network."""

    @property
    def _squares(self) -> np.ndarray:
        squares: np.ndarray = self.weights**2
        return squares

    def columns(self, texts: np.ndarray) -> np.ndarray:
        """A column a word, float32 (texts, words), of texts as their reader stacks them."""
        found, known = _places(self.tokens, texts)
        columns = np.zeros((len(texts), len(self.tokens)), dtype=np.float32)
        squares = np.zeros(len(texts), dtype=np.float32)
        for place in range(texts.shape[1]):
            own = np.flatnonzero(known[:, place])
            columns[own, found[own, place]] += self.weights[found[own, place]]
            squares[own] += self._squares[found[own, place]]
        columns *= (self.scale / np.sqrt(np.maximum(squares, 1e-12)))[:, None]
        return columns

    def table(self, weight: np.ndarray) -> WordTable:
        """A head's weight on the columns, float32 (classes, words), as it is used without them."""
        return WordTable(self.tokens, self._squares, (weight * self.weights * self.scale).T.copy())


def stacked(sources: Sequence[Source], reader: Reader) -> np.ndarray:
    """All texts as their tokens, int32 (texts, length of the longest)."""
    return reader.stack([reader.read(source) for source in sources]).astype(np.int32)


def find_words(texts: np.ndarray, features: np.ndarray) -> Words | None:
    """The words of texts that teach, int (texts, length), beside their features, float32 (texts, width); None where no word comes twice."""
    ordered = np.sort(texts, axis=1)
    first = np.ones(texts.shape, dtype=bool)  # whether a token stands in its text for the first time
    first[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    tokens, counts = np.unique(ordered[first & (ordered != NOTHING)], return_counts=True)
    telling = (counts >= FEWEST_TEXTS) & (counts < len(texts))  # the marks at both ends stand in every text
    order = np.argsort(-counts[telling], kind="stable")[:MOST]
    chosen = np.sort(order)
    tokens, counts = tokens[telling][chosen].astype(np.int64), counts[telling][chosen]
    if not len(tokens):
        return None
    weights = (np.log((1 + len(texts)) / (1 + counts)) + 1).astype(np.float32)
    found = Words(tokens, weights, 1.0)
    spread = float(found.columns(texts).var(axis=0).sum())
    return Words(tokens, weights, float(np.sqrt(SHARE * features.var(axis=0).sum() / max(spread, 1e-12))))


def _places(tokens: np.ndarray, texts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where each token of the texts stands among ``tokens``, and whether it does."""
    found = np.searchsorted(tokens, texts).clip(max=len(tokens) - 1)
    return found, tokens[found] == texts
