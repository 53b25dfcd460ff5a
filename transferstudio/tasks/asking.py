"""How an exported model is asked: on the command line, over HTTP, and about the files that come into a folder. Each task says it in its folder."""

from __future__ import annotations

import csv
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from rich.markup import escape

from transferstudio.atomic_files import replacing
from transferstudio.formats.model_inputs import ModelInput, ModelInputs
from transferstudio.formats.records import printable
from transferstudio.formats.table import guarded

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
    json_table: ClassVar[bool] = False
    """Whether all answers can be written as JSON too, and not only as CSV."""
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
        """Writes the rows of all answers as CSV; cells that a spreadsheet would take for formulas are guarded."""
        with replacing(path) as beside, beside.open("w", newline="", encoding="utf-8", errors="replace") as file:
            writer = csv.writer(file)
            writer.writerow(self.header)
            writer.writerows([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)


def line(text: str) -> str:
    """A text as rich prints it in one line, whatever is in it."""
    return escape(printable(text))
