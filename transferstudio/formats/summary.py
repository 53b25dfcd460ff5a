"""What a data set was taken for, in sentences: how many samples, classes and splits, what says so, and what is not used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transferstudio.formats.counting import Counted
from transferstudio.formats.detect import BOXES, QUESTIONS, TEXTS, Dataset
from transferstudio.formats.labels import several_in_one, spelled_alike
from transferstudio.formats.records import printable
from transferstudio.i18n import QT_TRANSLATE_NOOP

SHOWN = 5  # files, classes or formats that a sentence names
SPLITS = ("train", "validation", "test")
UNITS = {BOXES: "images", TEXTS: "texts", QUESTIONS: "questions"}
SENTENCES = (
    QT_TRANSLATE_NOOP("Sentences", "{} images in {} classes"), QT_TRANSLATE_NOOP("Sentences", "{} texts in {} classes"),
    QT_TRANSLATE_NOOP("Sentences", "{} images in one class"), QT_TRANSLATE_NOOP("Sentences", "{} texts in one class"),
    QT_TRANSLATE_NOOP("Sentences", "{} images with boxes of {} classes"),
    QT_TRANSLATE_NOOP("Sentences", "{} images with boxes of one class"),
    QT_TRANSLATE_NOOP("Sentences", "{} images without labels"), QT_TRANSLATE_NOOP("Sentences", "{} texts without labels"),
    QT_TRANSLATE_NOOP("Sentences", "1 image in one class"), QT_TRANSLATE_NOOP("Sentences", "1 text in one class"),
    QT_TRANSLATE_NOOP("Sentences", "1 image with boxes of {} classes"),
    QT_TRANSLATE_NOOP("Sentences", "1 image with boxes of one class"),
    QT_TRANSLATE_NOOP("Sentences", "1 image without a label"), QT_TRANSLATE_NOOP("Sentences", "1 text without a label"),
    QT_TRANSLATE_NOOP("Sentences", "1 question, answered"), QT_TRANSLATE_NOOP("Sentences", "1 question, not answered"),
    QT_TRANSLATE_NOOP("Sentences", "{} questions, {} of them answered"),
    QT_TRANSLATE_NOOP("Sentences", "One of them repeats another, and comes in once"),
    QT_TRANSLATE_NOOP("Sentences", "{} of them repeat others, which come in once"),
    QT_TRANSLATE_NOOP("Sentences", "{} of them have no label"), QT_TRANSLATE_NOOP("Sentences", "One of them has no label"),
    QT_TRANSLATE_NOOP("Sentences", "Split by the data: {} train / {} validation / {} test"),
    QT_TRANSLATE_NOOP("Sentences", "Not used: {}"),
    QT_TRANSLATE_NOOP("Sentences", "These classes differ by case or blanks alone: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Classes that are in one split only: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Classes such as “{}” seem to be several labels at once, each taken as one class"),
    QT_TRANSLATE_NOOP("Sentences", "It could also be read as: {}"),
)  # fmt: skip


def counted(dataset: Dataset) -> Counted:
    """Goes through all records once; no picture is opened.

    Raises:
        DataError: it cannot be read as a whole, or not to its end.
    """
    found = Counted()
    for item in dataset.records():
        found.add(item)
        found.keep(item)
    return found


def summary(dataset: Dataset, found: Counted) -> Iterator[str]:
    """The sentences, the most important first."""
    yield headline(dataset.task, found.samples, len(found.classes), found.labelled)
    yield from details(dataset, found)
    if dataset.unused:
        yield f"Not used: {_listed([printable(name) for name in dataset.unused])}"
    if dataset.close:
        yield f"It could also be read as: {dataset.others[0].format}"


def headline(task: str, samples: int, classes: int, labelled: int) -> str:
    """How much there is, in a few words."""
    unit = UNITS.get(task, "images")
    unit = unit.removesuffix("s") if samples == 1 else unit
    if task == QUESTIONS and samples == 1:
        return "1 question, answered" if labelled else "1 question, not answered"
    if task == QUESTIONS:
        return f"{samples:,} questions, {labelled:,} of them answered"
    if not labelled:
        return f"{samples:,} {unit} without {'a label' if samples == 1 else 'labels'}"
    of = "with boxes of" if task == BOXES else "in"
    return f"{samples:,} {unit} {of} {'one class' if classes == 1 else f'{classes:,} classes'}"


def details(dataset: Dataset, found: Counted) -> Iterator[str]:
    """What a person should know of it besides."""
    if dataset.task != QUESTIONS and 0 < found.labelled < found.samples:
        without = found.samples - found.labelled
        yield "One of them has no label" if without == 1 else f"{without:,} of them have no label"
    if found.copies:
        yield (
            "One of them repeats another, and comes in once"
            if found.copies == 1
            else f"{found.copies:,} of them repeat others, which come in once"
        )
    if found.splits:
        yield f"Split by the data: {' / '.join(f'{found.splits[split]:,} {split}' for split in SPLITS)}"
    yield from in_one_split(found)
    if dataset.survey is not None:
        yield from dataset.survey.told
    yield from several_at_once(found.classes)
    yield from differing(found.classes)


def in_one_split(found: Counted) -> Iterator[str]:
    """The sentence on classes that one split has and the others have not, which may be folders that are no classes."""
    if len({split for split in found.only_in.values() if split} | set(found.splits)) < 2:
        return
    single = [
        f"“{printable(name)}” ({split})" for name, split in found.only_in.items() if split and found.classes[name] > 1
    ]
    if single:
        yield f"Classes that are in one split only: {_listed(single)}"


def differing(classes: Counter[str]) -> Iterator[str]:
    """The warning where classes are likely the same, written in two ways."""
    alike = [", ".join(f"“{name}”" for name in names) for names in spelled_alike(classes, str)]
    if alike:
        yield f"These classes differ by case or blanks alone: {_listed(alike)}"


def several_at_once(classes: Counter[str]) -> Iterator[str]:
    """The warning where classes seem to be several labels of one sample, joined by a sign."""
    found = several_in_one(classes)
    if found:
        yield f"Classes such as “{printable(found[0])}” seem to be several labels at once, each taken as one class"


def _listed(names: list[str]) -> str:
    more = f", and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more
