"""Class names as training examples, where samples are texts: a name such as “lost card” is embedded as its messages are.

A head that has few labels learns from it, and before the first label it is all that there is to learn from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from transferstudio.project.media import content_hash

WORD = re.compile(
    r"[^\W\d_]{3,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)  # Chinese, Japanese and Korean need one sign
MOST_LABELS = 500  # of a field, beyond which its classes' names add nothing worth the time (few_labels_text)
BETWEEN_WORDS = re.compile(r"[\s_\-./]+|(?<=[a-z])(?=[A-Z])")


def as_texts(names: Sequence[str]) -> list[str] | None:
    """The names of a field's classes as somebody would write them; None where one of them says nothing, as “3” and “b_1” do."""
    texts = [" ".join(BETWEEN_WORDS.split(name.strip())) for name in names]
    distinct = all(WORD.search(text) for text in texts) and len(set(texts)) == len(texts)
    return texts if distinct else None


def as_items(texts: Sequence[str]) -> list[tuple[str, str, str]]:
    """Hash, name and source of each, as samples have them: they are embedded once too."""
    return [(content_hash(text.encode()), text, text) for text in texts]


def among(named: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Features of names, float32 (classes, width), moved to where samples are, whose ``mean`` is given, float32 (width).

    What all names have in common is that they are short, which says nothing of a class.
    """
    moved: np.ndarray = named - named.mean(axis=0) + mean
    return moved
