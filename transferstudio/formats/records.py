"""What a reader yields: samples to import, and what it had to leave out, with the reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from transferstudio.i18n import Message, Number, joined, message

SPLIT_NAMES = {
    "train": "train", "training": "train",
    "val": "validation", "validate": "validation", "valid": "validation", "validation": "validation", "dev": "validation",
    "test": "test", "testing": "test",
}  # fmt: skip
HALF_SIGN = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair: no character, and nothing can store or print it. Some of them stand for bytes of a file name (PEP 383)."""
NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")  # half signs that stand for no byte
BETWEEN = "; "
"""Stands between several notes on one thing."""
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
IMAGE_SUFFIXES = {
    ".jpg",
    ".jpeg",
    ".jpe",
    ".jfif",
    ".png",
    ".webp",
    ".bmp",
    ".tif",
    ".tiff",
    ".gif",
    ".mpo",
    ".heic",
    ".heif",
    ".hif",
    ".avif",
}


@dataclass(frozen=True, slots=True)
class Record:
    """One sample of a data set; ``read`` returns its bytes, ``path`` is None inside an archive."""

    name: str
    read: Callable[[], bytes]
    path: Path | None
    label: str | None = None
    split: str | None = None
    note: Message | None = None
    """What was repaired, to be reported to the person."""
    lost: tuple[Skipped, ...] = ()
    """Its label, where the source says one that cannot be taken."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a data set that is left out, and why."""

    name: str
    """Where it is, as a person is told it: a name, or a message with one in it."""
    reason: Message
    unused: bool = False
    """Whether nothing is lost by it: what it says of the samples is there in another format, or it is a README, a licence or the like."""


def lost_label(where: str, why: Message | None) -> tuple[Skipped, ...]:
    """A label that is not taken, and why; nothing where it is."""
    return (Skipped(message("label of {}", where), why),) if why else ()


def tails(name: str) -> Iterator[str]:
    """A name in a tree, and the same without the first folder, the second and so on: readers leave out those that all files are in."""
    while name:
        yield name
        name = name.partition("/")[2]


@dataclass(frozen=True, slots=True)
class TextRecord:
    """One text of a data set; ``name`` is how it begins."""

    name: str
    text: str
    label: str | None = None
    split: str | None = None
    note: Message | None = None
    """What was repaired, to be reported to the person."""
    lost: tuple[Skipped, ...] = ()
    """Its label, where the source says one that cannot be taken."""


Span = tuple[int, int]
"""Where an answer begins and ends in its passage, in characters."""


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """A question about a passage; ``answers`` are spans, () where the passage has none, None where nobody has answered."""

    name: str
    question: str
    passage: str
    title: str = ""
    answers: tuple[Span, ...] | None = None
    split: str | None = None
    note: Message | None = None
    """What was repaired, to be reported to the person."""


@dataclass(frozen=True, slots=True)
class Box:
    """A thing in a picture: its class, and its left, top, width and height in pixels of the upright picture.

    ``difficult``: a crowd, or hardly to be seen; neither learnt from nor held against a model.
    """

    label: str
    x: float
    y: float
    width: float
    height: float
    difficult: bool = False


@dataclass(frozen=True, slots=True)
class BoxRecord:
    """One picture of a data set with its boxes, None where nobody has answered what is in it; see :class:`Record`.

    ``frame``: width and height that the boxes' numbers count in, where the data set states it.
    """

    name: str
    read: Callable[[], bytes]
    path: Path | None
    boxes: tuple[Box, ...] | None
    frame: tuple[float, float] | None = None
    split: str | None = None
    lost: tuple[Skipped, ...] = ()
    """Boxes that the reader had to leave out."""
    note: Message | None = None
    """What was repaired, to be reported to the person."""


SourceEntry = Record | TextRecord | QuestionRecord | BoxRecord | Skipped
Records = Iterator[SourceEntry]


def losses_of(item: SourceEntry) -> tuple[Skipped, ...]:
    """What of a sample cannot be taken though it comes in: its label, or some of its boxes."""
    if isinstance(item, BoxRecord):
        return tuple(Skipped(message("{}, {}", item.name, box.name), box.reason) for box in item.lost)
    return item.lost if isinstance(item, Record | TextRecord) else ()


@dataclass(frozen=True)
class Row:
    """One sample as a writer gets it; ``hash``: the SHA-256 of what its file must hold."""

    name: str
    path: Path
    hash: str
    label: str | None
    split: str | None


@dataclass(frozen=True)
class BoxRow:
    """One picture with its boxes as a writer gets it; ``width`` and ``height`` are upright pixels, ``boxes`` None: not annotated.

    ``hash``: the SHA-256 of what its file must hold.
    """

    name: str
    path: Path
    hash: str
    width: int
    height: int
    boxes: tuple[Box, ...] | None
    split: str | None


def printable(name: str) -> str:
    """A text as it can be shown and stored in one line: bytes that are not UTF-8 and control characters become visible signs."""
    if not name.isascii():
        name = NO_BYTE.sub("�", name).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return CONTROL.sub(lambda sign: _visible(ord(sign[0])), name)


def one_note(*notes: Message | None) -> Message | None:
    """Several notes as one; None where there are none."""
    there = [note for note in notes if note]
    return joined(BETWEEN, there) if len(there) > 1 else there[0] if there else None


def single_notes(note: Message) -> Iterator[Message]:
    """The notes that :func:`one_note` made one of."""
    if note.template.replace("{}", "") != BETWEEN * (len(note.values) - 1) or len(note.values) < 2:
        yield note
        return
    for one in note.values:
        if isinstance(one, Message):
            yield from single_notes(one)


def printable_message(text: str, longest: int) -> Message:
    """As :func:`printable`, of all that fills a message; ``longest``: how many characters of each may be shown."""
    if not isinstance(text, Message):
        return Message(printable(text[:longest]))
    if isinstance(text, Number):
        return text
    if not text.values:
        return Message(printable(text.template[:longest]))
    values = [
        printable_message(value, longest)
        if isinstance(value, Message)
        else printable(value[:longest])
        if isinstance(value, str)
        else value
        for value in text.values
    ]
    return Message(text.template, *values)


def _visible(code: int) -> str:
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "�"


def is_image_name(name: str) -> bool:
    """Whether a file name promises an image (or promises nothing)."""
    suffix = suffix_of(name)
    return suffix in IMAGE_SUFFIXES or suffix == ""


def is_picture(name: str) -> bool:
    """Whether a file name promises an image by its suffix."""
    suffix = suffix_of(name)
    return suffix != "" and suffix in IMAGE_SUFFIXES


def suffix_of(name: str) -> str:
    """As ``PurePosixPath(name).suffix`` in lower case, ten times as fast: every file of a source is asked, more than once."""
    dot = name.rfind(".")
    return name[dot:].lower() if name.rfind("/") + 1 < dot < len(name) - 1 else ""
