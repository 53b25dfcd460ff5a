"""JSON files of any size: the members of an object and the items of an array, of which one at a time is held."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from transferstudio.errors import DataError
from transferstudio.formats.encodings import SAVE_AS_UTF8, Encoding, Lines, encoding_of_file
from transferstudio.formats.records import printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

PIECE = 64 * 1024  # characters that are read at once
LONGEST_VALUE = 64_000_000  # characters of one item; a picture within its annotations has some
BLANKS = re.compile(r"[\ufeff \t\r\n]*")
BETWEEN = re.compile(r"[ \t\r\n]*([,\]}])[ \t\r\n]*")


class Part(NamedTuple):
    """A piece of a JSON file. ``key``: of a member of the outermost object, empty where that is an array.

    ``inner``: the key or the number (from 1) of an element within the member; None for the member itself, which is [] or {} where its
    elements follow one by one.
    """

    key: str
    inner: str | int | None
    value: Any


def json_parts(tree: Tree, name: str, opened: Collection[str] | None = None) -> Iterator[Part]:
    """The parts of a file, as they are asked for.

    ``opened``: members of the outermost object whose elements come one by one, None for all of them; every other is one part, and held
    as a whole.

    Raises:
        DataError: it cannot be opened, or its encoding is not known.
        ValueError: it is no JSON from here on.
    """
    encoding = encoding_of_file(tree, name)
    with tree.open(name) as raw:
        text = JsonText(Lines(raw, encoding), encoding, name)
        sign = text.next_sign()
        if sign == "[":
            yield Part("", None, [])
            for number, item in enumerate(text.items(), 1):
                yield Part("", number, item)
        elif sign == "{":
            yield Part("", None, {})
            yield from _members(text, opened)
        else:
            yield Part("", None, text.value())
        if text.next_sign():
            raise ValueError("something follows the end of the JSON")


def _members(text: JsonText, opened: Collection[str] | None) -> Iterator[Part]:
    for key in text.keys():  # noqa: SIM118 - it is no dictionary
        sign = text.next_sign() if opened is None or key in opened else ""
        if sign == "[":
            yield Part(key, None, [])
            for number, item in enumerate(text.items(), 1):
                yield Part(key, number, item)
        elif sign == "{":
            yield Part(key, None, {})
            for inner in text.keys():  # noqa: SIM118
                yield Part(key, inner, text.value())
        else:
            yield Part(key, None, text.value())


class JsonText:
    """A JSON text of which a piece is held, and the place in it that is to be read next."""

    def __init__(self, lines: Lines, encoding: Encoding, name: str) -> None:
        self._lines, self._encoding, self._name = lines, encoding, name
        self._decode = json.JSONDecoder().raw_decode
        self._held, self._place, self._ended = "", 0, False

    def next_sign(self) -> str:
        """The next sign that is no blank, which stays; empty at the end."""
        while True:
            self._place = BLANKS.match(self._held, self._place).end()  # type: ignore[union-attr]  # it always matches
            if self._place < len(self._held) or self._ended:
                return self._held[self._place : self._place + 1]
            self._read_on()

    def take(self, signs: str) -> str:
        """The next sign that is no blank, one of ``signs``.

        Raises:
            ValueError: it is another.
        """
        sign = self.next_sign()
        if not sign or sign not in signs:
            raise ValueError(f"“{signs[0]}” is expected, not “{sign}”")
        self._place += 1
        return sign

    def value(self) -> Any:
        """The value that begins at this sign.

        Raises:
            ValueError: there is none, or it is too long.
        """
        while True:
            fault: Exception | None = None
            try:
                found, end = self._decode(self._held, self._place)
            except (ValueError, RecursionError) as error:
                fault, end = error, len(self._held)
            if end < len(self._held) or self._ended:
                if fault is not None:
                    raise ValueError(str(fault)) from fault
                self._place = end
                return found
            if end - self._place > LONGEST_VALUE:
                raise ValueError(f"one value has more than {LONGEST_VALUE:,} characters")
            self._read_on()

    def items(self) -> Iterator[Any]:
        """The items of the array that begins here."""
        self.take("[")
        if self.next_sign() == "]":
            self.take("]")
            return
        while True:
            yield self.value()
            if not self._another("]"):
                return

    def keys(self) -> Iterator[str]:
        """The keys of the object that begins here; the value of each is to be read before the next."""
        self.take("{")
        if self.next_sign() == "}":
            self.take("}")
            return
        while True:
            if self.next_sign() != '"':
                raise ValueError("a key is expected")
            key: str = self.value()
            self.take(":")
            self.next_sign()
            yield key
            if not self._another("}"):
                return

    def _another(self, end: str) -> bool:
        """Whether another element follows, rather than ``end``; it begins at the next sign."""
        found = BETWEEN.match(self._held, self._place)
        if found is not None and found.end() < len(self._held) and found[1] in (",", end):
            self._place = found.end()
            return found[1] == ","
        another = self.take("," + end) == ","
        self.next_sign()
        return another

    def _read_on(self) -> None:
        more = self._lines.characters(max(PIECE, len(self._held) - self._place))
        if self._encoding.garbled(more):
            what = message("It contains bytes that are not valid {}", self._encoding.title)
            raise DataError(what, where=printable(self._name), advice=SAVE_AS_UTF8)
        self._held, self._place, self._ended = self._held[self._place :] + more, 0, not more
