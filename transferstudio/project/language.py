"""The language that most texts of a project are in: found when they are imported, and kept with the project."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transferstudio.project.project import Project

LANGUAGE = "language"  # the setting
ENGLISH = "en"
ASKED, OF_EACH = 100, 300  # texts, evenly chosen, and characters of each
FEWEST = 300  # characters that tell languages of one script apart
SURE = 0.8  # probability


def known_language(project: Project) -> str:
    """Its code, such as “de” or “zh-cn”; empty where it is not known or cannot be told."""
    kept = project.setting(LANGUAGE)
    return kept if isinstance(kept, str) else ""


def find_language(project: Project) -> str:
    """As :func:`known_language`; looked up where that was never done. Takes about a second the first time."""
    kept = project.setting(LANGUAGE)
    return kept if isinstance(kept, str) else update_language(project)


def update_language(project: Project) -> str:
    """Finds out the language anew, as after an import, and keeps it."""
    found = language_of(_some(project))
    project.set_setting(LANGUAGE, found)
    return found


def language_of(texts: Iterator[str]) -> str:
    """The language most of what is written in ``texts`` is in; empty where there is too little to tell."""
    text = "\n".join(texts)
    letters = [sign for sign in text if sign.isalpha()]
    other = sum(not unicodedata.name(sign, "").startswith("LATIN") for sign in letters)
    if not letters or (len(text) < FEWEST and other < len(letters) / 2):
        return ""
    from langdetect import (  # here: it reads its profiles when first asked
        DetectorFactory,
        LangDetectException,
        detect_langs,
    )

    DetectorFactory.seed = 0  # it draws at random otherwise
    try:
        best = detect_langs(text)[0]
    except LangDetectException:  # no letters that it knows
        return ""
    return str(best.lang) if best.prob >= SURE else ""


def _some(project: Project) -> Iterator[str]:
    read = project.database.read()
    ids = [row[0] for row in read.execute("SELECT id FROM samples WHERE text IS NOT NULL ORDER BY id")]
    for id_ in ids[:: max(1, len(ids) // ASKED)]:
        row = read.execute("SELECT SUBSTR(text, 1, ?) FROM samples WHERE id = ?", (OF_EACH, id_)).fetchone()
        if row is not None:  # else it was deleted meanwhile
            yield row[0]
