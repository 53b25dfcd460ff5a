"""In which letters the names in a zip archive are written, where it does not say: many programs take those of the computer they run on."""

from __future__ import annotations

import re
from collections.abc import Iterable

OLD = "cp437"  # what zipfile takes names for that are not marked as UTF-8
WORD = re.compile(r"[^\W\d_]+")
CODECS = {
    "cp866": r"[\u0400-\u045f№«»]",
    "cp1251": r"[\u0400-\u045f№«»]",
    "cp932": r"[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]",
    "gbk": r"[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]",
    "euc_kr": r"[\uac00-\ud7a3]",
    "big5": r"[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]",
}
"""The letters that each is used for, in the order in which they are tried: another one gives those by chance, but hardly in all names."""
MIXED = re.compile(r"[A-Za-z][\u0400-\u045f]|[\u0400-\u045f][A-Za-z]|[\u0430-\u045f][\u0400-\u042f]")
"""Latin and Cyrillic letters in one word, or a capital inside it."""
ODD = {"cp866": MIXED, "cp1251": MIXED}
MANY = 4  # letters that are all Hangul, and not Chinese by chance
COMMON = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]")  # the 3,755 usual characters of GB 2312, which lie together


def codec_of(names: Iterable[str]) -> str:
    """The encoding of names as zipfile gives them that are neither ASCII nor marked; ``cp437`` where nothing else fits better."""
    written = [name.encode(OLD, "replace") for name in names]
    if _all_decode(written, "utf-8", r"[^\x00-\x7f]"):
        return "utf-8"
    for codec in (OLD, "cp1252"):
        if all(_is_western(name.decode(codec, "replace")) for name in written):
            return codec
    fitting = [codec for codec, letters in CODECS.items() if _all_decode(written, codec, letters)]
    chinese = sum(map(len, COMMON.findall(b"".join(written)))) >= 0.8 * sum(
        byte > 127 for name in written for byte in name
    )
    if "gbk" in fitting and chinese and not _has_kana(written, fitting):
        korean = (
            "euc_kr" in fitting
            and len({sign for name in written for sign in name.decode("euc_kr") if sign > "\x7f"}) >= MANY
        )
        return "euc_kr" if korean else "gbk"
    return fitting[0] if fitting else OLD


def _has_kana(written: list[bytes], fitting: list[str]) -> bool:
    return "cp932" in fitting and any(re.search(r"[\u3040-\u30ff]", name.decode("cp932")) for name in written)


def _all_decode(written: list[bytes], codec: str, letters: str) -> bool:
    """Whether all names are of an encoding, and hold none but ASCII and the letters that it is used for."""
    odd = ODD.get(codec)
    allowed = re.compile(f"(?:[\\x00-\\x7f]|{letters})*")
    try:
        names = [name.decode(codec) for name in written]
    except UnicodeDecodeError:
        return False
    return all(allowed.fullmatch(name) and not (odd and odd.search(name)) for name in names)


def _is_western(name: str) -> bool:
    """Whether a name reads like one with an accent here and there."""
    words = [word for word in WORD.findall(name) if not word.isascii()]
    latin = all(sign.isascii() or (sign.isalpha() and sign < "\u0250") for sign in name)
    return latin and all(2 * sum(sign > "\x7f" for sign in word) <= len(word) for word in words)
