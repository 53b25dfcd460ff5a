"""Annotation files in XML, whatever encoding they claim to be in."""

from __future__ import annotations

import codecs
import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from transferstudio.errors import DataError
from transferstudio.formats.boxes.normalising import LARGEST
from transferstudio.formats.encodings import decoded
from transferstudio.formats.trees import Tree, read
from transferstudio.i18n import Message, message

LARGEST_XML = 64 * 1024**2
DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["'][^>]*\?>""")
WIDER = {"gb2312": "gb18030", "gbk": "gb18030"}
"""Encodings that programs declare and then write more characters than they have."""


def xml_root(tree: Tree, file: str) -> tuple[Element, Message | None]:
    """The root of an annotation file, and what a person should know about its encoding.

    Raises:
        DataError: it is none.
    """
    data = read(tree, file)
    if len(data) > LARGEST_XML:
        raise DataError(message("not an annotation file: larger than {} MB", LARGEST_XML // 1024**2))
    try:
        return _parsed(data), None
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        declared = DECLARED.search(data[:1000])
        if isinstance(error, DefusedXmlException) or (declared is None and _is_utf8(data)):
            raise DataError(message("not an annotation file: {}", error)) from error
    text, note = _in_words(data, declared[1].decode("ascii") if declared else "utf-8")
    try:
        return _parsed(re.sub(r"^\s*<\?xml[^>]*\?>", "", text)), note
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise DataError(message("not an annotation file: {}", error)) from error


def _parsed(data: bytes | str) -> Element:
    root: Element = fromstring(data, forbid_dtd=True)
    return root


def _in_words(data: bytes, declared: str) -> tuple[str, Message | None]:
    """The text of a file that its parser could not read: in the declared encoding, which Python may know, or in the one it is found to be in."""
    try:
        codec = codecs.lookup(declared).name
        return data.decode(WIDER.get(codec, codec)), None
    except (LookupError, UnicodeError, ValueError):
        text, note = decoded(data)
        read_as = note or message("read as UTF-8")
        return text, message("its encoding is not “{}”, as declared: {}", declared, read_as)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def number(value: str | None) -> float | None:
    """A number in a file, None where it is none that pixels can be counted in."""
    try:
        found = float(value or "")
    except ValueError:
        return None
    return found if -LARGEST < found < LARGEST else None
