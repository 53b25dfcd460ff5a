"""TF-IDF features beside the embedding of a text: an embedding smooths over rare words, and counting keeps them.

A head on both sees more than on either, as in "wide and deep" networks (Cheng et al. 2016, arXiv:1606.07792). What is counted are the
tokens of the network's own tokenizer, so that the exported file needs nothing else: each weighs how rare it is among the texts that teach
(inverse document frequency), and a text's weights are divided by the root of the sum of their squares.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from transferstudio.backbones.sample_sources import Reader, Source
from transferstudio.runtime import UnreadableImageError

MOST = 1000  # words that count, the most frequent ones
FEWEST_TEXTS = 2  # that a word must stand in to say anything
SHARE = 0.3  # of the spread of all features of the network, which those of the words get together
NOTHING = -1


@dataclass(frozen=True)
class TfidfWeights:
    """What the words of a text add to the logits: the sum of their ``rows`` over the root of the sum of their ``squares``.

    ``tokens``, int64 (words), are in rising order; ``squares`` float32 (words); ``rows`` float32 (words, classes).
    """

    tokens: np.ndarray
    squares: np.ndarray
    rows: np.ndarray

    def logits(self, texts: np.ndarray) -> np.ndarray:
        """Float32 (texts, classes), of texts as their reader stacks them, int (texts, length)."""
        counts = _counted(self.tokens, texts)
        result: np.ndarray = (counts @ self.rows) / _norms(counts, self.squares)
        return result


@dataclass(frozen=True)
class Vocabulary:
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
        counts = _counted(self.tokens, texts)
        result: np.ndarray = counts.toarray() * self.weights * (self.scale / _norms(counts, self._squares))
        return result

    def table(self, weight: np.ndarray) -> TfidfWeights:
        """A head's weight on the columns, float32 (classes, words), as it is used without them."""
        return TfidfWeights(self.tokens, self._squares, (weight * self.weights * self.scale).T.copy())


def stacked(sources: Sequence[Source], reader: Reader) -> np.ndarray:
    """All texts as their tokens, int32 (texts, length of the longest); none of one that was deleted meanwhile."""

    def tokens(index: int) -> np.ndarray:
        try:
            return reader.read(sources[index])
        except UnreadableImageError:
            return reader.read("")

    return reader.stack([tokens(index) for index in range(len(sources))]).astype(np.int32)


def find_words(texts: np.ndarray, features: np.ndarray) -> Vocabulary | None:
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
    found = Vocabulary(tokens, weights, 1.0)
    spread = float(found.columns(texts).var(axis=0).sum())
    return Vocabulary(tokens, weights, float(np.sqrt(SHARE * features.var(axis=0).sum() / max(spread, 1e-12))))


def _counted(tokens: np.ndarray, texts: np.ndarray) -> csr_array:
    """How often each of ``tokens`` stands in each text, float32 (texts, tokens)."""
    found = np.searchsorted(tokens, texts).clip(max=len(tokens) - 1)
    rows, indices = np.nonzero(tokens[found] == texts)
    ones = np.ones(len(rows), dtype=np.float32)
    return csr_array((ones, (rows, found[rows, indices])), shape=(len(texts), len(tokens)))


def _norms(counts: csr_array, squares: np.ndarray) -> np.ndarray:
    """The root of the sum of the squares of each text's words, float32 (texts, 1); no text divides by nothing."""
    result: np.ndarray = np.sqrt(np.maximum(counts @ squares, np.float32(1e-12)))[:, None]
    return result
