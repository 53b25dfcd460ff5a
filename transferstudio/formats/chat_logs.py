"""Chats that WhatsApp exported as text: a message with its author, which may go on over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from transferstudio.formats.encodings import text_lines
from transferstudio.formats.guard import each, result_or_none
from transferstudio.formats.records import Skipped, SourceEntry, TextRecord, printable
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.survey import TEXTS, Survey
from transferstudio.formats.texts import LONGEST, text_record
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

MESSAGE = re.compile(
    r"\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\]| [-–]) (.*)",
    re.IGNORECASE | re.DOTALL,
)
"""“01.02.24, 10:15 - ” on Android and “[01.02.24, 10:15:33] ” on iPhones; what follows is “Anna: text”, or a system message."""
PLACEHOLDER = re.compile(
    r"\u200e.*|<[^<>]*>|\S+\.\w{2,4} \([^()]*\)", re.DOTALL
)  # for a picture, a video or another file
INSPECTED, FEWEST, SHARE = 200, 3, 0.3  # lines that are read, and how many of them must begin a message
MOST_FILES = 20  # of a source that are opened
LONGEST_AUTHOR = 100  # letters
NOTE = message("a system message")
FILE = message("an attached file, not a text")
AUTHORS = message("Labels: who wrote the message.")
Written = tuple[str, str]
"""Who wrote a message, empty where nobody did, and its text."""


def survey(tree: Tree) -> Iterator[Survey]:
    """The messages of all chats, with who wrote them as the class."""
    written = [name for name in listing_of(tree).names if name.lower().endswith(".txt")]
    files = [name for name in written[:MOST_FILES] if result_or_none(partial(is_chat, tree, name))]
    if not files:
        return
    found = [item for name in files for item in islice(_read(tree, name), INSPECTED)]
    texts = [item for item in found if isinstance(item, TextRecord)]
    yield Survey(
        message("WhatsApp chat in {}", ", ".join(map(printable, files))),
        TEXTS,
        partial(_all, tree, files),
        len(texts),
        labelled=len(texts),
        classes=tuple(sorted({item.label for item in texts if item.label is not None})),
        used=frozenset(files),
        remarks=(AUTHORS,),
        explicit=True,
    )


def is_chat(tree: Tree, name: str) -> bool:
    """Whether the first lines of a file begin messages, and several of them say who wrote them.

    Raises:
        DataError: it cannot be read.
    """
    with text_lines(tree, name) as lines:
        some = list(islice(lines, INSPECTED))
    begun = [found[1] for line in some if (found := MESSAGE.fullmatch(line)) is not None]
    return len(begun) >= max(FEWEST, SHARE * len(some)) and sum(bool(_parted(one)[0]) for one in begun) >= FEWEST


def _parted(rest: str) -> Written:
    author, colon, text = rest.partition(": ")
    return (author.strip("\u200e ~"), text) if colon and len(author) <= LONGEST_AUTHOR else ("", rest)


def _all(tree: Tree, files: list[str]) -> Iterator[SourceEntry]:
    for name in files:
        yield from _read(tree, name)


def _read(tree: Tree, name: str) -> Iterator[SourceEntry]:
    yield from each(_messages(tree, name), _record)


def _messages(tree: Tree, name: str) -> Iterator[tuple[Message, Written]]:
    """Every message with where it begins."""
    where, author, parts, size = message("line {}", 1), "", list[str](), 0
    with text_lines(tree, name) as lines:
        for number, line in enumerate(lines, 1):
            begun = MESSAGE.fullmatch(line)
            if begun is None:
                size += len(line)
                parts += [line] if size <= LONGEST else []
                continue
            if parts:
                yield where, (author, "".join(parts))
            where, (author, text) = message("line {}", number), _parted(begun[1])
            parts, size = [text], len(text)
    if parts:
        yield where, (author, "".join(parts))


def _record(where: str, written: Written) -> TextRecord | Skipped:
    author, text = written
    if not author:
        return Skipped(where, NOTE)
    if PLACEHOLDER.fullmatch(text.strip(" \r\n")):
        return Skipped(where, FILE)
    made = text_record(where, text.replace("\u200e", ""), printable(author), None)
    return Skipped(where, made.reason) if isinstance(made, Skipped) else made
