"""What a data set was taken for, in sentences: how many samples, classes and splits, what says so, and what is not used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from transferstudio.formats.counting import SourceCounts
from transferstudio.formats.detect import BOXES, IMAGES, QUESTIONS, TEXTS, DetectedSource
from transferstudio.formats.labels import several_in_one, spelled_alike
from transferstudio.formats.records import printable
from transferstudio.i18n import Message, Number, engine_word, joined, message, quoted

SHOWN = 5  # files, classes or formats that a sentence names
SPLITS = ("train", "validation", "test")


def counted(dataset: DetectedSource) -> SourceCounts:
    """Goes through all records once; no picture is opened.

    Raises:
        DataError: it cannot be read as a whole, or not to its end.
    """
    found = SourceCounts()
    for item in dataset.records():
        found.add(item)
        found.keep(item)
    return found


def summary(dataset: DetectedSource, found: SourceCounts) -> Iterator[Message]:
    """The sentences, the most important first."""
    yield headline(dataset.task, found.samples, len(found.classes), found.labelled)
    yield from details(dataset, found)
    if dataset.unused:
        yield message("Not used: {}", _listed([printable(name) for name in dataset.unused]))
    if dataset.close:
        yield message("It could also be read as: {}", dataset.others[0].format)


def headline(task: str, samples: int, classes: int, labelled: int) -> Message:
    """How much there is, in a few words."""
    if task == QUESTIONS:
        return _of_questions(samples, labelled)
    if task == BOXES and labelled:
        return _of_boxes(samples, classes)
    if task not in (BOXES, IMAGES, TEXTS):
        return message("{} images, {} of them with labels", Number(samples), Number(labelled))
    return (_of_texts if task == TEXTS else _of_images)(samples, classes if labelled else 0)


def _of_images(samples: int, classes: int) -> Message:
    count = Number(samples)
    if not classes:
        return message("1 image without a label") if samples == 1 else message("{} images without labels", count)
    if classes == 1:
        return message("1 image in one class") if samples == 1 else message("{} images in one class", count)
    return message("{} images in {} classes", count, Number(classes))


def _of_texts(samples: int, classes: int) -> Message:
    count = Number(samples)
    if not classes:
        return message("1 text without a label") if samples == 1 else message("{} texts without labels", count)
    if classes == 1:
        return message("1 text in one class") if samples == 1 else message("{} texts in one class", count)
    return message("{} texts in {} classes", count, Number(classes))


def _of_questions(samples: int, answered: int) -> Message:
    if samples == 1:
        return message("1 question, answered") if answered else message("1 question, not answered")
    return message("{} questions, {} of them answered", Number(samples), Number(answered))


def _of_boxes(samples: int, classes: int) -> Message:
    count, of = Number(samples), Number(classes)
    if samples == 1 and classes == 1:
        return message("1 image with boxes of one class")
    if samples == 1:
        return message("1 image with boxes of {} classes", of)
    if classes == 1:
        return message("{} images with boxes of one class", count)
    return message("{} images with boxes of {} classes", count, of)


def details(dataset: DetectedSource, found: SourceCounts) -> Iterator[Message]:
    """What a person should know of it besides."""
    if dataset.task != QUESTIONS and 0 < found.labelled < found.samples:
        without = found.samples - found.labelled
        yield (
            message("1 of them has no label") if without == 1 else message("{} of them have no label", Number(without))
        )
    if found.copies:
        yield (
            message("1 of them is a duplicate and is imported once")
            if found.copies == 1
            else message("{} of them are duplicates and are imported once", Number(found.copies))
        )
    if found.splits:
        counts = [Number(found.splits[split]) for split in SPLITS]
        yield message("Split by the data: {} train / {} validation / {} test", *counts)
    yield from in_one_split(found)
    if dataset.survey is not None:
        yield from dataset.survey.remarks
    yield from several_at_once(found.classes)
    yield from differing(found.classes)


def in_one_split(found: SourceCounts) -> Iterator[Message]:
    """The sentence on classes that one split has and the others have not, which may be folders that are no classes."""
    if len({split for split in found.only_in.values() if split} | set(found.splits)) < 2:
        return
    single = [
        message("{} ({})", quoted([printable(name)]), engine_word(split))
        for name, split in found.only_in.items()
        if split and found.classes[name] > 1
    ]
    if single:
        yield message("Classes that occur in only one split: {}", _listed(single))


def differing(classes: Counter[str]) -> Iterator[Message]:
    """The warning where classes are likely the same, written in two ways."""
    alike = [quoted(names) for names in spelled_alike(classes, str)]
    if alike:
        yield message("These classes differ only in case or spaces: {}", _listed(alike))


def several_at_once(classes: Counter[str]) -> Iterator[Message]:
    """The warning where classes seem to be several labels of one sample, joined by a sign."""
    found = several_in_one(classes)
    if found:
        yield message(
            "Classes such as “{}” seem to be several labels at once; each is treated as one class", printable(found[0])
        )


def _listed(names: Sequence[str]) -> Message:
    shown = joined(", ", names[:SHOWN])
    more = len(names) - SHOWN
    return message("{}, and {} more", shown, Number(more)) if more > 0 else shown
