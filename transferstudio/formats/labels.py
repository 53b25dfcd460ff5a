"""What a label is, as it stands in a file: blanks, nan and empty lists are none, 1.0 is 1, and letters are composed (NFC)."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from transferstudio.formats.records import Record, SourceEntry, TextRecord, one_note, printable
from transferstudio.i18n import Message, joined, message, quoted

NO_LABELS = {"", "nan", "null", "nat", "<na>", "n/a", "#n/a", "[]", "{}", '""', "''"}  # in lower case
WHOLE_NUMBER = re.compile(r"([+-]?\d+)\.0+")
MOST_COMPARED = 10_000  # classes
SHOWN = 5  # of the labels or groups that a sentence names
LONGEST_SHOWN = 40  # characters of each
SEPARATING = ("|", ";", ",")  # signs between several labels in one cell
JOINING = (*SEPARATING, "+", "/", " ")  # and those that are in the names of classes as well
ALIKE = message("classes that differ only in case or spaces: {}")
Thing = TypeVar("Thing")


@lru_cache(maxsize=4096)
def clean_label(cell: str) -> str | None:
    """A cell as a label; None where it says nothing."""
    label = unicodedata.normalize("NFC", cell).strip()
    if label.lower() in NO_LABELS:
        return None
    number = WHOLE_NUMBER.fullmatch(label)
    return number[1] if number else label


def label_of(value: Any) -> tuple[str | None, Message | None]:
    """What a cell, or a value in JSON, says as one label, and why it says none though there is something."""
    if isinstance(value, str) and value.lstrip()[:1] == "[" and value.rstrip()[-1:] == "]":
        value = _listed(value)
    if isinstance(value, dict):
        value = _of_object(value)
    if isinstance(value, list):
        names = list(dict.fromkeys(name for name in (label_of(one)[0] for one in value) if name is not None))
        if len(names) > 1:
            shown = ", ".join(printable(name)[:LONGEST_SHOWN] for name in names[:SHOWN])
            return None, message("it has several labels ({}), but a text has only one class here: none was used", shown)
        if not names and any(isinstance(one, (list, dict)) and one for one in value):
            return None, message("its labels mark spans within the text and are not classes")
        return (names[0] if names else None), None
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None, None
    if isinstance(value, dict):
        return None, message("its label is neither a word nor a number")
    return clean_label(str(value)), None


def names_in_list(cell: str) -> list[str] | None:
    """The labels in a cell that holds a list, each once; None where it holds none."""
    found = _listed(cell) if cell.lstrip()[:1] == "[" and cell.rstrip()[-1:] == "]" else None
    if not isinstance(found, list):
        return None
    return list(dict.fromkeys(name for one in found if (name := clean_label(str(one))) is not None))


def _listed(text: str) -> Any:
    """A list that was written into a cell, as Python or JSON write it; else the text."""
    for written in (text, text.replace("'", '"')):
        try:
            found = json.loads(written)
        except (ValueError, RecursionError):
            continue
        return found if all(isinstance(one, (str, int, float)) for one in found) else text
    return text


def _of_object(value: dict[str, Any]) -> Any:
    """Labels in an object: choices of Label Studio, or a probability of each class as spaCy has it."""
    for key in ("choices", "labels", "label", "name", "displayName", "category"):
        if key in value and not isinstance(value[key], dict):
            return value[key]
    if value and all(isinstance(share, (int, float)) for share in value.values()):
        return [name for name, share in value.items() if share > 0.5]
    return value


def with_alike_labels(items: Iterable[SourceEntry]) -> Iterator[SourceEntry]:
    """The records of a data set, the last of which says which classes differ by case or blanks alone."""
    names: dict[str, None] = {}
    held: Record | TextRecord | None = None
    for item in items:
        if not isinstance(item, (Record, TextRecord)):
            yield item
            continue
        if item.label and len(names) < MOST_COMPARED:
            names[item.label] = None
        if held is not None:
            yield held
        held = item
    if held is not None:
        note = alike(names)
        if note:
            held = replace(held, note=one_note(held.note, note))
        yield held


def spelled_alike(things: Iterable[Thing], name: Callable[[Thing], str]) -> list[list[Thing]]:
    """The groups of those whose names differ by case, blanks or how accents are written alone, in their order."""
    groups: dict[str, list[Thing]] = {}
    for thing in things:
        plain = "".join(unicodedata.normalize("NFC", name(thing)).casefold().split())
        groups.setdefault(plain, []).append(thing)
    return [group for group in groups.values() if len(group) > 1]


def is_of_alike(note: Message) -> bool:
    """Whether a note is the sentence about labels that differ by case or blanks alone."""
    return note.template == ALIKE.template


def several_in_one(names: Iterable[str]) -> list[str]:
    """Classes that seem to be several labels of one sample, joined by a sign; of all such signs it is the first that joins any.

    Each part is in another class too; where the sign is one that names have as well, it is a class itself.
    """
    classes = list(islice(names, MOST_COMPARED))
    for sign in JOINING:
        joined = {name: [part.strip() for part in name.split(sign)] for name in classes if sign in name}
        parts = Counter(part for name in classes for part in set(joined.get(name, [name.strip()])))
        known = parts if sign in SEPARATING else Counter(classes)
        found = [
            name
            for name, of in joined.items()
            if len(set(of)) > 1 and all(part and known[part] > (known is parts) for part in of)
        ]
        if found:
            return found
    return []


def alike(names: Iterable[str]) -> Message | None:
    """The sentence about labels that differ by case or blanks alone; None where there are none."""
    several = spelled_alike(names, str)
    if not several:
        return None
    named = [quoted(printable(name)[:LONGEST_SHOWN] for name in group[:SHOWN]) for group in several[:SHOWN]]
    return Message(ALIKE.template, joined("; ", named))
