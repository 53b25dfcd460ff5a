"""How samples become what a network takes: pictures as pixels, texts as the numbers of their words' parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, overload

import numpy as np

from transferstudio.i18n import message
from transferstudio.runtime import UnreadableImageError
from transferstudio.runtime.predict_text import TextEncoder

Source = Path | str
"""What a sample is read from: the file of a picture, or the text itself."""


class Sources(Sequence[Source]):
    """Sources that are found, by index, when they are asked for: those of a million pictures would take a gigabyte."""

    def __init__(self, count: int, find: Callable[[int], Source]) -> None:
        self._count, self._find = count, find

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Source: ...
    @overload
    def __getitem__(self, index: slice) -> list[Source]: ...

    def __getitem__(self, index: int | slice) -> Source | list[Source]:
        if isinstance(index, slice):
            return [self._find(each) for each in range(*index.indices(self._count))]
        return self._find(range(self._count)[index])


@dataclass(frozen=True)
class SampleSources:
    """Samples by their ``ids``, int64: ``find`` gives the name and source of one; KeyError where it was deleted meanwhile."""

    ids: np.ndarray
    find: Callable[[int], tuple[str, Source]]

    def name(self, index: int) -> str:
        """What a person calls the sample at an index."""
        try:
            return self.find(int(self.ids[index]))[0]
        except KeyError:
            return "A sample"

    @property
    def sources(self) -> Sources:
        """What they are read from; UnreadableImageError where one was deleted."""
        return Sources(len(self.ids), self._source)

    def _source(self, index: int) -> Source:
        try:
            return self.find(int(self.ids[index]))[1]
        except KeyError:
            raise UnreadableImageError(message("it has been deleted in the meantime")) from None


class Reader(Protocol):
    """Reads samples for one network."""

    @property
    def at_once(self) -> int:
        """How many samples an extraction hands to the network at a time."""

    def read(self, source: Source) -> np.ndarray:
        """One sample; UnreadableImageError where its file cannot be used."""

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """Several samples as one input of the network."""

    def lengths(self, sources: Sequence[Source]) -> np.ndarray | None:
        """How large samples are, int64; those of like size go together, since the largest decides what a batch costs. None: all alike."""


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

    def lengths(self, sources: Sequence[Source]) -> np.ndarray | None:
        """See Reader; 0 where a text is there no more."""

        def length(index: int) -> int:
            try:
                return len(str(sources[index]))
            except UnreadableImageError:
                return 0

        return np.array([length(index) for index in range(len(sources))], dtype=np.int64)
