"""Text that other people wrote, as Markdown that shows it as it is: no picture, link, table or code comes of it."""

from __future__ import annotations

import re

SIGNS = re.compile(r"([\\`*_{}\[\]()#!|~^$:@]|(?<=www)\.)")
ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def escaped(text: str) -> str:
    """A name as Markdown, in a paragraph, a list or a cell of a table: on one line, and every sign stands for itself."""
    return SIGNS.sub(r"\\\1", " ".join(text.split())).translate(ENTITIES)


def code(text: str) -> str:
    """An identifier as code in a line; signs that would end it are left out."""
    return f"`{re.sub('[`|<>]', '', ' '.join(text.split()))}`"
