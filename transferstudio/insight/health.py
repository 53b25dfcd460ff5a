"""What may be wrong with a data set, each finding with the samples that it concerns."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.events import finish
from transferstudio.i18n import message, number, translate, translate_word
from transferstudio.project import Project
from transferstudio.project.features import Rows
from transferstudio.project.language import even_choice, likeliest
from transferstudio.training.near_duplicates import NEAR_DUPLICATE, UnionOfPairs, near_duplicate_groups

if TYPE_CHECKING:
    from transferstudio.insight.embeddings import Embeddings
    from transferstudio.insight.suggestions import Suggestions

FEW, ENOUGH = 5, 20  # labels of a class: hardly any, and enough for a test split
EACH = 5  # classes with few labels that are reported one by one
IMBALANCE = 3.0  # the largest class over the smallest
SMALLEST, LONGEST = 64, 3.0  # pixels of the shorter side; the longer side over the shorter
SHORTEST, MOST_READ = 8, 1000  # characters; a network reads 256 tokens, of about four characters each
ENOUGH_TO_TELL, TOO_SHORT_TO_TELL = 300, 40  # characters that tell the language
MOST_ASKED, SURE_OF_LANGUAGE, MIXED = 400, 0.99, 0.02  # texts; probability; share of the texts
FAR = 4.0  # median absolute deviations below the usual likeness to the nearest other picture
BLOCK = 1024
MOST = 60_000  # samples that are all compared with each other: the work grows with the square


class Severity(StrEnum):
    """How much a finding matters."""

    BAD = "bad"
    WARNING = "warning"
    INFO = "dim"


@dataclass(frozen=True)
class Merge:
    """Classes that become one: ``classes`` are the ids of those that are given up, ``into`` and ``name`` are the class that stays."""

    into: int
    name: str
    classes: tuple[int, ...]
    labels: int
    """How many labels the given up classes have."""


@dataclass(frozen=True)
class Finding:
    """A sentence, how much it matters, and the ids of the samples that it is about (none: about the whole)."""

    text: str
    severity: Severity
    ids: tuple[int, ...] = ()
    merge: Merge | None = None
    """The edit that puts it right, where it is about classes that are one."""


def counts(project: Project, field: int) -> list[Finding]:
    """What the numbers of labels say."""
    used = [class_ for class_ in project.classes.list(field) if class_.count]
    found: list[Finding] = []
    for scarce in (True, False):
        short = [class_ for class_ in used if class_.count < ENOUGH and (class_.count < FEW) == scarce]
        severity = Severity.WARNING if scarce else Severity.INFO
        if len(short) > EACH:
            words = (
                translate("Health", "{} classes have fewer than {} labels. Too few to learn from.")
                if scarce
                else translate("Health", "{} classes have fewer than {} labels. More would help.")
            )
            found.append(Finding(words.format(number(len(short)), FEW if scarce else ENOUGH), severity))
            continue
        for class_ in short:
            words = (
                translate("Health", "{}: {}. Too few to learn from.")
                if scarce
                else translate("Health", "{}: {}. More would help.")
            )
            found.append(Finding(words.format(class_.name, _labels(class_.count)), severity))
    sizes = [class_.count for class_ in used]
    if sizes and max(sizes) > IMBALANCE * min(sizes):
        largest, smallest = max(used, key=lambda c: c.count), min(used, key=lambda c: c.count)
        ratio = largest.count / smallest.count
        text = translate(
            "Health", "{} has {} times as many labels as {}. Training partly compensates for this."
        ).format(largest.name, number(round(ratio)), smallest.name)
        found.append(Finding(text, Severity.WARNING))
    return found


def sizes(project: Project) -> list[Finding]:
    """Pictures that are very small or very long."""
    read = project.database.read()
    found = []
    small = [row[0] for row in read.execute("SELECT id FROM samples WHERE MIN(width, height) < ?", (SMALLEST,))]
    long = [
        row[0]
        for row in read.execute("SELECT id FROM samples WHERE MAX(width, height) > ? * MIN(width, height)", (LONGEST,))
    ]
    if small:
        found.append(
            Finding(
                translate("Health", "{}: smaller than {} pixels").format(_many(len(small)), SMALLEST),
                Severity.INFO,
                tuple(small),
            )
        )
    if long:
        text = translate("Health", "{}: more than {} times as long as wide; the network sees only the centre").format(
            _many(len(long)), number(round(LONGEST))
        )
        found.append(Finding(text, Severity.INFO, tuple(long)))
    return found


def texts(project: Project) -> list[Finding]:
    """Texts that are very short, or longer than a network reads."""
    read = project.database.read()
    short = [
        row[0] for row in read.execute("SELECT id FROM samples WHERE LENGTH(text) BETWEEN 1 AND ?", (SHORTEST - 1,))
    ]
    long = [row[0] for row in read.execute("SELECT id FROM samples WHERE LENGTH(text) > ?", (MOST_READ,))]
    found = []
    if short:
        found.append(
            Finding(
                translate("Health", "{}: shorter than {} characters").format(_many(len(short), "texts"), SHORTEST),
                Severity.INFO,
                tuple(short),
            )
        )
    if long:
        words = translate("Health", "{}: longer than about {} characters; the rest is not read").format(
            _many(len(long), "texts"), number(MOST_READ)
        )
        found.append(Finding(words, Severity.WARNING, tuple(long)))
    return found


def languages(project: Project, *, stop: threading.Event | None = None) -> list[Finding]:
    """Texts in another language than most of the others, from an even choice of them that are long enough to tell."""
    found: dict[str, list[int]] = {}
    for id_, text in even_choice(project, most=MOST_ASKED, letters=ENOUGH_TO_TELL, fewest=TOO_SHORT_TO_TELL):
        if stop is not None and stop.is_set():
            return []
        best = likeliest(text)
        if best is not None and best[1] >= SURE_OF_LANGUAGE:
            found.setdefault(best[0], []).append(id_)
    if len(found) < 2:
        return []
    usual = max(found, key=lambda language: len(found[language]))
    others = sorted((language for language in found if language != usual), key=lambda language: -len(found[language]))
    ids = tuple(id_ for language in others for id_ in found[language])
    if len(ids) < MIXED * sum(map(len, found.values())):
        return []  # short texts are taken for another language now and then
    words = translate(
        "Health",
        "{}: apparently in another language ({}) than the rest ({}). A monolingual network understands other languages poorly",
    ).format(_many(len(ids), "texts"), ", ".join(others[:4]), usual)
    return [Finding(words, Severity.WARNING, ids)]


def missing(project: Project) -> list[Finding]:
    """Originals that were left in place at import, and are no longer there."""
    lost = [
        row["id"]
        for row in project.database.read().execute("SELECT id, reference FROM samples WHERE reference IS NOT NULL")
        if not project.media.path(None, row["reference"]).is_file()
    ]
    if not lost:
        return []
    text = translate(
        "Health",
        "{}: moved or deleted. Drop their new folder here; they are recognised by their content",
    ).format(_many(len(lost), "original files"))
    return [Finding(text, Severity.BAD, tuple(lost))]


def labels(suggestions: Suggestions | None) -> list[Finding]:
    """Labels that the other samples contradict."""
    doubtful = suggestions.disagreements().tolist() if suggestions else []
    if not doubtful:
        return []
    text = translate("Health", "{}: possibly mislabelled, because similar samples have another label").format(
        _labels(len(doubtful))
    )
    return [Finding(text, Severity.WARNING, tuple(doubtful))]


@dataclass(frozen=True)
class Likeness:
    """Groups of near-duplicates, int (samples), and how like each sample is to its nearest other, float32 (samples), -1 to 1.

    Not of many: each would have to be compared with each. It follows from the features alone, so it holds whatever is labelled.
    """

    groups: np.ndarray
    nearest: np.ndarray | None


def compare(embeddings: Embeddings, *, stop: threading.Event | None = None) -> Likeness | None:
    """How like the samples are to each other; None where it was cancelled."""
    try:
        if len(embeddings) > MOST:
            return Likeness(finish(near_duplicate_groups(Rows.of(embeddings.rows), stop=stop)), None)
        return Likeness(*_compared(embeddings.rows, stop))
    except TrainingError:
        return None


def likeness(
    project: Project,
    embeddings: Embeddings,
    field: int,
    *,
    units: str,
    stop: threading.Event | None = None,
    compared: Likeness | None = None,
) -> list[Finding]:
    """Near-duplicates, those across splits and those with different labels first, and samples that are unlike all others.

    ``units``: what samples are called, in the plural. ``compared`` is what :func:`compare` found of the same samples before; those that were deleted since are left out.
    """
    if len(embeddings) < 3:
        return []
    compared = compared or compare(embeddings, stop=stop)
    if compared is None:
        return []
    present = np.fromiter((row[0] for row in project.database.read().execute("SELECT id FROM samples")), dtype=np.int64)
    there = np.isin(embeddings.ids, present)
    ids, groups = embeddings.ids[there], compared.groups[there]
    if not len(ids):
        return []
    found = [*_duplicates(project, ids, groups, units), *_contradictions(project, ids, groups, field, units)]
    return found if compared.nearest is None else [*found, *_lonely(ids, compared.nearest[there], units)]


def _compared(rows: np.ndarray, stop: threading.Event | None) -> tuple[np.ndarray, np.ndarray]:
    """Each with each: groups of near-duplicates, and how like each is to its nearest other (-1 to 1).

    Raises:
        TrainingError: it was cancelled.
    """
    nearest = np.full(len(rows), -1.0, dtype=np.float32)
    unit = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    pairs = UnionOfPairs(len(unit))
    for start in range(0, len(unit), BLOCK):
        if stop is not None and stop.is_set():
            raise TrainingError(message("The search for near-duplicates was cancelled"))
        alike = unit[start : start + BLOCK] @ unit.T
        alike[np.arange(len(alike)), start + np.arange(len(alike))] = -1
        nearest[start : start + BLOCK] = alike.max(axis=1)
        pairs.link(alike >= NEAR_DUPLICATE, start + np.arange(len(alike)), np.arange(len(unit)))
    return pairs.groups(), nearest


def _contradictions(project: Project, ids: np.ndarray, groups: np.ndarray, field: int, units: str) -> list[Finding]:
    """Near-duplicates that are labelled differently."""
    class_of = {row.sample_id: row.class_id for row in project.annotations.labelled(field)}
    classes: dict[int, set[int]] = {}
    for id_, group in zip(ids.tolist(), groups.tolist(), strict=True):
        if id_ in class_of:
            classes.setdefault(group, set()).add(class_of[id_])
    indices = [
        index
        for index, group in enumerate(groups.tolist())
        if len(classes.get(group, ())) > 1 and int(ids[index]) in class_of
    ]
    indices.sort(key=lambda index: int(groups[index]))  # those that belong together side by side
    if not indices:
        return []
    text = translate("Health", "{} {} are near-duplicates of others with a different label").format(
        number(len(indices)), translate_word(units)
    )
    return [Finding(text, Severity.WARNING, tuple(int(ids[index]) for index in indices))]


def _duplicates(project: Project, ids: np.ndarray, groups: np.ndarray, units: str) -> list[Finding]:
    sizes = np.bincount(groups)
    twins = np.flatnonzero(sizes[groups] > 1)
    twins = twins[np.argsort(groups[twins], kind="stable")]  # those that belong together side by side
    if not len(twins):
        return []
    tested = {row[0] for row in project.database.read().execute("SELECT id FROM samples WHERE split = 'test'")}
    train = {
        row[0]
        for row in project.database.read().execute("SELECT id FROM samples WHERE split IN ('train', 'validation')")
    }
    sides: dict[int, set[str]] = {}
    for index in twins:
        id_ = int(ids[index])
        sides.setdefault(int(groups[index]), set()).add("test" if id_ in tested else "train" if id_ in train else "")
    across = [int(ids[index]) for index in twins if {"test", "train"} <= sides[int(groups[index])]]
    found = []
    if across:
        text = translate(
            "Health", "{}: in both the training and the test set, so the score is inflated (data leakage)"
        ).format(_many(len(across), "near-duplicates"))
        found.append(Finding(text, Severity.BAD, tuple(across)))
    text = translate("Health", "{} {} are near-duplicates of others").format(number(len(twins)), translate_word(units))
    found.append(Finding(text, Severity.INFO, tuple(ids[twins].tolist())))
    return found


def _lonely(ids: np.ndarray, nearest: np.ndarray, units: str) -> list[Finding]:
    """Samples whose nearest other is much less like them than is usual."""
    middle = float(np.median(nearest))
    spread = float(np.median(np.abs(nearest - middle))) * 1.4826
    far = np.flatnonzero(nearest < middle - FAR * max(spread, 1e-3))
    if not len(far):
        return []
    far = far[np.argsort(nearest[far])]
    text = translate("Health", "{}: unlike all the others (outliers). Do they belong here?").format(
        _many(len(far), units)
    )
    return [Finding(text, Severity.WARNING, tuple(ids[far].tolist()))]


def _labels(count: int) -> str:
    return translate("Health", "1 label") if count == 1 else translate("Health", "{} labels").format(number(count))


def _many(count: int, units: str = "images") -> str:
    return f"{count:,} {translate_word(units[:-1] if count == 1 else units)}"
