"""In which encoding a text file is written: Unicode, or the best guess of a library made for it, which is reported; else refused."""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.choices import choices_of
from transferstudio.formats.records import HALF_SIGN, printable
from transferstudio.formats.trees import TooLargeError, Tree, read
from transferstudio.i18n import Message, message

SAMPLE_BYTES = 64 * 1024
LONGEST_LINE = 4_000_000  # characters; csv.reader and json want a line whole
SAVE_AS_UTF8 = message("Save it as UTF-8.")
# The longer mark first: UTF-32 begins like UTF-16.
MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
SOME = 0.1  # share of the lines that may be damaged in a file that is UTF-8 for the rest
ZEROS = 0.3  # share of every other byte that is zero in UTF-16 of mostly Latin letters
NOT_IN_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
WORD = re.compile(r"[^\W\d_]+")
GUESSED = ("gb18030", "big5", "cp932", "euc_jp", "cp949", "cp1255", "cp1251", "koi8_r", "cp1250", "cp1252", "cp1253", "cp1254", "cp1256", "cp1257", "cp874")  # fmt: skip
GUESSED_FROM = 16 * 1024  # bytes
TITLES = {
    "utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "gb18030": "GB 18030 (Chinese)", "big5": "Big5 (Chinese)",
    "cp932": "Shift JIS (Japanese)", "euc_jp": "EUC-JP (Japanese)", "cp949": "EUC-KR (Korean)", "koi8_r": "KOI8-R (Cyrillic)",
    "cp1250": "Windows-1250 (Central European)", "cp1251": "Windows-1251 (Cyrillic)", "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)", "cp1255": "Windows-1255 (Hebrew)", "cp1256": "Windows-1256 (Arabic)",
    "cp1257": "Windows-1257 (Baltic)", "cp874": "Windows-874 (Thai)",
}  # fmt: skip
# A sign that the right reading of a text has next to none of: a final sigma within a word, ideographs in Korean, halfwidth kana.
RARE_SIGNS = {
    "cp1252": re.compile(r"[A-Za-z][¡-©«¬®-¶¸¹»-¿†‡‰‹›][a-z]|[þðÞÐ]"),
    "cp1253": re.compile(r"ς(?=\w)|ΰ"),
    "cp949": re.compile("[\u4e00-\u9fff\uf900-\ufaff]"),
    "cp932": re.compile("[\uff61-\uff9f]"),
}
# Such as the ł and ą of Windows-1250, read as ³ and ¹; and the first bytes of kana in Shift JIS, read as ‚ and ƒ.
ODD_SIGN = re.compile(r"[A-Za-z][¡-©«¬®-¶¸¹»-¿†‡‰‹›][a-z]|[‚ƒ][^\x00-\x7f]")


@dataclass(frozen=True)
class Encoding:
    """Python's name of an encoding, and the remark for the person where it is a guess."""

    codec: str
    note: Message | None = None

    @property
    def errors(self) -> str:
        """What becomes of bytes that are none of its characters; :meth:`garbled` finds them again."""
        return "replace" if self.codec.startswith(("utf-16", "utf-32")) else "surrogateescape"

    def garbled(self, text: str) -> bool:
        """Whether a decoded text holds bytes that are no characters."""
        found = HALF_SIGN.search(text) if not text.isascii() else None
        return found is not None or (self.errors == "replace" and "�" in text)

    @property
    def title(self) -> str:
        """As a person knows it."""
        return TITLES.get(self.codec, self.codec.upper())


UTF8 = Encoding("utf-8-sig")
WINDOWS = Encoding("cp1252", message("it is not UTF-8 and was read as {}, the most likely encoding", "Windows-1252"))


def encoding_of(piece: bytes) -> Encoding:
    """The encoding of a file that begins with ``piece``, or of which this is the first piece that is not ASCII.

    Raises:
        DataError: it is none that can be recognised.
    """
    for mark, codec in MARKS.items():
        if piece.startswith(mark):
            return Encoding(codec)
    head = piece[:SAMPLE_BYTES]
    even, odd = head[::2], head[1::2]
    for zeros, others, codec in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros.count(0) > ZEROS * len(zeros) and zeros.count(0) > 2 * others.count(0):
            return Encoding(codec)
    try:  # a character that is cut off at the end of the piece is none that is wrong
        codecs.getincrementaldecoder("utf-8")().decode(piece)
    except UnicodeDecodeError as error:
        return _without_unicode(piece[piece.rfind(b"\n", 0, error.start) + 1 :][:SAMPLE_BYTES])
    return UTF8


def _without_unicode(piece: bytes) -> Encoding:
    """The encoding of a file of which this piece is not UTF-8."""
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(piece)
    wrong = len(HALF_SIGN.findall(text))
    if 2 * wrong <= sum(sign > "\x7f" for sign in text):
        return UTF8
    if not NOT_IN_1252.search(piece) and _reads_western(piece.decode("cp1252")):
        return WINDOWS
    lines = text.splitlines()
    if sum(HALF_SIGN.search(line) is not None for line in lines) <= SOME * len(lines):
        return UTF8
    return _guessed(piece)


def _guessed(piece: bytes) -> Encoding:
    """The best guess of charset-normalizer, from the lines that tell something."""
    from charset_normalizer import from_bytes  # here, because few files need it

    lines = dict.fromkeys(line for line in piece.splitlines() if not line.isascii())
    telling = b"\n".join(lines)
    if (
        len(telling) > GUESSED_FROM or len(piece) == SAMPLE_BYTES
    ):  # a character of several bytes may be cut off at the end
        telling = telling[:GUESSED_FROM].rsplit(b"\n", 1)[0]

    def odd(match: Any) -> tuple[float, int]:
        score = match.chaos + _rare(str(match), match.encoding) - match.coherence / 10
        return round(score, 3), GUESSED.index(match.encoding)

    best = min(from_bytes(telling, cp_isolation=list(GUESSED)), key=odd, default=None)
    if best is None:
        raise DataError(
            message("Its character encoding is unknown"),
            advice=message("Specify the encoding, or save the file as UTF-8."),
        )
    return guess(best.encoding)


def _rare(text: str, codec: str) -> float:
    """The share of a text's letters that it would hardly have in this encoding."""
    letters = sum(sign > "\x7f" for sign in text)
    rare = len(RARE_SIGNS[codec].findall(text)) if codec in RARE_SIGNS else 0
    if (
        codec == "cp949"
    ):  # letters beyond the common ones of KS X 1001, which other encodings read as Korean are made of
        rare += sum(len(sign.encode("euc_kr", "replace")) > 2 for sign in text)
    rare += sum(a.islower() and b.isupper() for a, b in pairwise(text))  # KOI8-R and Windows-1251 read as each other
    return rare / max(letters, 1)


def guess(codec: str) -> Encoding:
    """An encoding that is likely, with the sentence that says so."""
    return Encoding(
        codec, message("it is not UTF-8 and was read as {}, the most likely encoding", Encoding(codec).title)
    )


def chosen_encoding(name: str) -> Encoding:
    """The encoding that a person named.

    Raises:
        DataError: there is none of this name.
    """
    try:
        codec = codecs.lookup(name.strip()).name
        "".encode(codec)
    except (LookupError, ValueError, UnicodeError) as error:
        raise DataError(
            message("“{}” is not a known encoding", name[:40]), advice=message("For example: utf-8, cp1252, gb18030.")
        ) from error
    return UTF8 if codec in {"utf-8", "utf-8-sig"} else Encoding(codec)


def _reads_western(text: str) -> bool:
    """Whether words have accents here and there, as Western European ones do; in Cyrillic or Chinese read so nearly every sign has one."""
    words = [word for word in WORD.findall(text) if not word.isascii()]
    odd = sum(len(word) > 1 and 2 * sum(sign > "\x7f" for sign in word) > len(word) for word in words)
    odd += len(ODD_SIGN.findall(text))
    return 3 * odd <= len(words) if words else not odd


def decoded(data: bytes) -> tuple[str, Message | None]:
    """The text of a whole file, and what a person should know about its encoding.

    Raises:
        DataError: it is in an encoding that is not known, or holds bytes that are none of its characters.
    """
    encoding = encoding_of(data)
    text = data.decode(encoding.codec, encoding.errors)
    if encoding.garbled(text):
        raise DataError(message("It contains bytes that are not valid {}", encoding.title), advice=SAVE_AS_UTF8)
    return text, encoding.note


def text_of(tree: Tree, name: str) -> tuple[str, Message | None]:
    """As :func:`decoded`, of a file."""
    return decoded(read(tree, name))


def parsed_json(tree: Tree, name: str) -> tuple[Any, Message | None]:
    """The content of a JSON file, and what a person should know about its encoding.

    Raises:
        DataError: it cannot be opened, is too large to be held, or its encoding is not known.
        ValueError: it is no JSON.
    """
    try:
        text, note = text_of(tree, name)
    except TooLargeError as error:
        what = message("This JSON file is {} and has to be read as a whole", error.what)
        raise DataError(what, where=printable(name), advice=message("Split it into several files, or save its entries as JSON lines, which are read one by one.")) from error  # fmt: skip
    try:
        return json.loads(text), note
    except RecursionError as error:
        raise ValueError(message("nested too deeply")) from error


class Lines:
    """The lines of a text file with their ends, read as they are asked for; bytes that are no characters stay as half signs."""

    def __init__(self, raw: Any, encoding: Encoding) -> None:
        self.encoding = encoding
        self._text = io.TextIOWrapper(raw, encoding=encoding.codec, errors=encoding.errors, newline="")

    def characters(self, count: int) -> str:
        """The next characters of the file, whatever lines they are in."""
        return self._text.read(count)

    def __iter__(self) -> Iterator[str]:
        while line := self._text.readline(LONGEST_LINE + 1):
            if len(line) <= LONGEST_LINE:
                yield line
                continue
            while line and not line.endswith(("\n", "\r")):
                line = self._text.readline(LONGEST_LINE)
            yield "x" * (
                LONGEST_LINE + 1
            )  # longer than any cell may be: csv refuses it, and so do all who look at its length


@contextmanager
def text_lines(tree: Tree, name: str, encoding: Encoding | None = None) -> Iterator[Lines]:
    """A text file to read line by line.

    ``encoding``: where it is known already.

    Raises:
        DataError: it cannot be opened, or its encoding is not known.
    """
    encoding = encoding or encoding_of_file(tree, name)
    with tree.open(name) as raw:
        yield Lines(raw, encoding)


def encoding_of_file(tree: Tree, name: str) -> Encoding:
    """The encoding of a file by its first bytes that tell.

    Raises:
        DataError: it cannot be opened, or its encoding is not known.
    """
    chosen = choices_of(tree).encoding
    if chosen is not None:
        return chosen_encoding(chosen)
    with tree.open(name) as raw:
        piece = raw.read(SAMPLE_BYTES)
        found = encoding_of(piece)
        if found is UTF8:
            while piece and piece.isascii():
                piece = raw.read(SAMPLE_BYTES)
            found = encoding_of(piece)
    return found
