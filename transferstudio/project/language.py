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
    found = language_of(text for _, text in even_choice(project, most=ASKED, letters=OF_EACH))
    project.set_setting(LANGUAGE, found)
    return found


def language_of(texts: Iterator[str]) -> str:
    """The language most of what is written in ``texts`` is in; empty where there is too little to tell."""
    text = "\n".join(texts)
    letters = [sign for sign in text if sign.isalpha()]
    other = sum(not unicodedata.name(sign, "").startswith("LATIN") for sign in letters)
    if not letters or (len(text) < FEWEST and other < len(letters) / 2):
        return ""
    best = likeliest(text)
    return best[0] if best is not None and best[1] >= SURE else ""


def likeliest(text: str) -> tuple[str, float] | None:
    """The code of the language that a text is most likely in, and the probability of that; None where it has no letters."""
    from langdetect import (  # here: it reads its profiles when first asked
        DetectorFactory,
        LangDetectException,
        detect_langs,
    )

    DetectorFactory.seed = 0  # it draws at random otherwise
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return None
    return str(best.lang), float(best.prob)


def even_choice(project: Project, *, most: int, letters: int, fewest: int = 0) -> Iterator[tuple[int, str]]:
    """Ids and beginnings, of so many ``letters``, of texts with ``fewest`` characters or more: evenly chosen, fewer than twice ``most``."""
    read = project.database.read()
    of = "FROM samples WHERE LENGTH(text) >= ?"
    every = max(1, read.execute(f"SELECT COUNT(*) {of}", (fewest,)).fetchone()[0] // most)
    rows = enumerate(read.execute(f"SELECT id {of} ORDER BY id", (fewest,)))
    for id_ in [row[0] for number, row in rows if number % every == 0]:  # texts come one at a time
        row = read.execute("SELECT SUBSTR(text, 1, ?) FROM samples WHERE id = ?", (letters, id_)).fetchone()
        if row is not None:  # else it was deleted meanwhile
            yield id_, row[0]
