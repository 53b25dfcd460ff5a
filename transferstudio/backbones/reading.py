"""How samples become what a network takes: pictures as pixels, texts as the numbers of their words' parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from transferstudio.runtime.predict_text import TextEncoder

Source = Path | str
"""What a sample is read from: the file of a picture, or the text itself."""


class Reader(Protocol):
    """Reads samples for one network."""

    @property
    def at_once(self) -> int:
        """How many samples an extraction hands to the network at a time."""

    def read(self, source: Source) -> np.ndarray:
        """One sample; UnreadableImageError where its file cannot be used."""

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """Several samples as one input of the network."""

    def length(self, source: Source) -> int:
        """How large a sample is; samples of like size go together, since the largest decides what a batch costs."""


@dataclass(frozen=True)
class TextPreprocessing:
    """Texts are cut off after ``max_length`` tokens."""

    max_length: int

    def as_json(self) -> dict[str, Any]:
        """Plain values, for keys and metadata."""
        return asdict(self)


@dataclass(frozen=True)
class TextReader:
    """Texts as int64 (texts, length): numbers of tokens, and -1 where a text is shorter than the longest."""

    tokenizer: Path
    max_length: int
    at_once: int = 32

    @cached_property
    def _encoder(self) -> TextEncoder:
        return TextEncoder(self.tokenizer, max_length=self.max_length)

    def read(self, source: Source) -> np.ndarray:
        """See Reader."""
        return self._encoder.tokens(str(source))

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """See Reader."""
        return self._encoder.stack(samples)

    def length(self, source: Source) -> int:
        """See Reader."""
        return len(str(source))
