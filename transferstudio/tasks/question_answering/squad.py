"""Exact match and token F1 as the official evaluation script of SQuAD computes them.

Source: evaluate-v2.0.py, Rajpurkar et al. 2018; texts are compared in lower case, without punctuation and articles.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Sequence

ARTICLES = re.compile(r"\b(a|an|the)\b", re.UNICODE)
PUNCTUATION = str.maketrans("", "", string.punctuation)


def normalised(text: str) -> str:
    """An answer as it is compared."""
    return " ".join(ARTICLES.sub(" ", text.lower().translate(PUNCTUATION)).split())


def exact_match(prediction: str, answers: Sequence[str]) -> float:
    """1.0 where the prediction is one of the answers, else 0.0; no ``answers``: where nothing was predicted."""
    return float(any(normalised(prediction) == normalised(answer) for answer in answers or [""]))


def token_f1(prediction: str, answers: Sequence[str]) -> float:
    """The best overlap in words with one of the answers, 0–1; with no ``answers`` 1.0 where nothing was predicted."""
    return max(_f1(normalised(prediction).split(), normalised(answer).split()) for answer in answers or [""])


def _f1(prediction: list[str], answer: list[str]) -> float:
    if not prediction or not answer:
        return float(prediction == answer)
    common = sum((Counter(prediction) & Counter(answer)).values())
    return 2 * common / (len(prediction) + len(answer))
