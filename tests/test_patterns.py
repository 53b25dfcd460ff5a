"""No regular expression takes time that grows faster than the text it reads: a file of one long number must not hold the window up."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import transferstudio

LENGTH = 10_000
"""Characters. What takes 0.1 s for a thousand, and four times as long for twice as many, takes minutes."""
REPEATED = (*"1a. \n\"'{[<-/(é字。", "1.", "1 ", "a ", "A ", "a_", ".a", " \n", "[{")
ONLY_AT_THE_START = {"FIRST_LINE", "WHOLE_NUMBER", "SEP_LINE", "OFFICIAL", "START", "TASKS"}
"""Patterns that are only ever matched there need not be quick to search for."""


def patterns() -> Iterator[tuple[str, re.Pattern[str] | re.Pattern[bytes]]]:
    """Every compiled pattern that a module of the program keeps under a name."""
    for found in pkgutil.walk_packages(transferstudio.__path__, "transferstudio."):
        if found.name.rpartition(".")[2] == "__main__":
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, re.Pattern):
                yield f"{found.name}.{name}", value


@pytest.mark.timeout(180)
def test_no_pattern_takes_longer_than_the_text_is_long() -> None:
    seen = set()
    for name, pattern in patterns():
        if pattern in seen:
            continue
        seen.add(pattern)
        for repeated in REPEATED:
            for ending in ("", "x"):
                text = repeated * (LENGTH // len(repeated)) + ending
                use(pattern, text, anywhere=name.rpartition(".")[2] not in ONLY_AT_THE_START)
    assert len(seen) > 30


def use(pattern: re.Pattern[str] | re.Pattern[bytes], text: str, *, anywhere: bool) -> None:
    """Uses a pattern in each of the ways in which one can be used."""
    if isinstance(pattern.pattern, bytes):
        data = text.encode("utf-8")
        pattern.match(data), pattern.fullmatch(data), all(pattern.finditer(data) if anywhere else ())
    else:
        pattern.match(text), pattern.fullmatch(text), all(pattern.finditer(text) if anywhere else ())
