"""How an exported model is asked: on the command line, over HTTP, and about the files that come into a folder. Each task says it in its folder."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from rich.markup import escape

from transferstudio.formats.answer_table import TABLES, write_answers
from transferstudio.formats.model_inputs import ModelInput, ModelInputs
from transferstudio.formats.records import printable

if TYPE_CHECKING:
    from PIL.Image import Image

Source = Any
"""A picture (file, bytes or Pillow image) or a text."""


@dataclass(frozen=True)
class Reply:
    """One answer: as JSON, in one line of words (with rich's markup), and as rows of a table."""

    json: dict[str, Any]
    words: str
    rows: Sequence[Sequence[Any]]


class Sorted(NamedTuple):
    """What a file was found to be: the ``folder`` that it belongs into, its ``label``, how sure that is (0–1), and why it should be checked, in words."""

    folder: str
    label: str
    confidence: float
    check: str = ""


class Asking(ABC):
    """Asks an exported model of one task, ``predictor``."""

    header: tuple[str, ...] = ()
    """The columns of the table of answers; known after the first answer."""
    draws: ClassVar[bool] = False
    """Whether an answer can be drawn into its picture."""
    tables: ClassVar[tuple[str, ...]] = TABLES
    """How the name of a table of answers may end."""
    ranks: ClassVar[bool] = False
    """Whether it can name several answers in the order of their probability."""
    has_threshold: ClassVar[bool] = False
    """Whether answers below a confidence can be left out."""
    suffixes: ClassVar[frozenset[str]] = frozenset()
    """The files that it can answer about, without anything beside them; none: it cannot watch a folder."""
    unwatched: ClassVar[str] = ""
    """Why it cannot watch a folder, where it cannot."""
    summary: ClassVar[str]
    """What a request over HTTP asks for."""
    fields: ClassVar[Mapping[str, int]] = {}
    """The texts in the JSON body of a request, and the most characters of each; none: the body is a picture's bytes."""

    def __init__(self, predictor: Any) -> None:
        self.predictor = predictor
        self.top = 1
        """How many answers it names, where it ``ranks``."""
        self.threshold: float | None = None
        """The least confidence (0–1) where it ``has_threshold``; None: the model's own."""

    @abstractmethod
    def items(self, words: Sequence[str], stdin: Callable[[], bytes]) -> ModelInputs:
        """What is to be asked about, of what was given on the command line.

        Raises:
            DataError: something is missing without which nothing can be asked.
        """

    @abstractmethod
    def reply(self, name: str, source: Source, item: ModelInput) -> Reply:
        """Asks about one thing, which a person calls ``name``.

        Raises:
            UnreadableImageError: it cannot be read.
        """

    @abstractmethod
    def answer(self, body: bytes | Mapping[str, str]) -> dict[str, Any]:
        """Answers a request over HTTP: a picture's bytes, or its :attr:`fields`.

        Raises:
            UnreadableImageError: the picture cannot be read.
        """

    def sort(self, path: Path) -> Sorted:
        """What a file is, by which files can be sorted into folders.

        Raises:
            UnreadableImageError, DataError: it cannot be read.
        """
        raise NotImplementedError

    def draw(self, source: Source) -> Image:
        """The picture that was asked about last, with the answer drawn into it."""
        raise NotImplementedError

    def save(self, rows: Sequence[Sequence[Any]], path: Path) -> None:
        """Writes the rows of all answers to a file whose name ends as one of :attr:`tables`."""
        write_answers(self.header, rows, path)


def line(text: str) -> str:
    """A text as rich prints it in one line, whatever is in it."""
    return escape(printable(text))
