"""What a data set was taken for, in sentences: how many samples, classes and splits, what says so, and what is not used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from transferstudio.formats.detect import BOXES, QUESTIONS, TEXTS, Dataset
from transferstudio.formats.labels import spelled_alike
from transferstudio.formats.records import BoxRecord, Item, QuestionRecord, Skipped, TextRecord, printable
from transferstudio.wording import QT_TRANSLATE_NOOP

SEPARATING = ("|", ";", ",")  # signs between several labels in one cell
JOINING = (*SEPARATING, "+", "/", " ")  # and those that are in the names of classes as well
SHOWN = 5  # files, classes or formats that a sentence names
MOST_CLASSES, MOST_COMPARED = (
    100_000,
    1_000_000,
)  # that are counted, and texts of which it is known whether others repeat them
SMALL, MOST_KEPT = 500, 32 * 1024**2  # bytes: of a record without its text, or of a box; of all records that are held
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


@dataclass
class Counted:
    """How much a data set holds; ``items`` counts what is left out as well."""

    items: int = 0
    samples: int = 0
    labelled: int = 0
    classes: Counter[str] = field(default_factory=Counter)
    splits: Counter[str] = field(default_factory=Counter)
    copies: int = 0
    """Texts and questions that are there already before, so that an import leaves them out; of images only a preview tells."""
    kept: list[Item] | None = field(default_factory=list)
    """All records as they were counted, so that nobody reads them twice; None where that would be too much to hold."""
    only_in: dict[str, str] = field(default_factory=dict)
    """The split that a class occurs in; empty where it occurs in several, or without one."""
    _seen: set[int] = field(default_factory=set)
    _weight: int = 0

    def add(self, item: Item) -> None:
        """Counts one record."""
        self.items += 1
        if isinstance(item, Skipped):
            return
        self.samples += 1
        if item.split is not None:
            self.splits[item.split] += 1
        if isinstance(item, TextRecord):
            self._compare(hash(item.text))
        if isinstance(item, QuestionRecord):
            self._compare(hash((item.passage, item.question)))
            self.labelled += item.answers is not None
        elif isinstance(item, BoxRecord):
            self.labelled += item.boxes is not None
            labels = list(dict.fromkeys(box.label for box in item.boxes or ()))  # in their order, as the project has it
            self.classes.update(labels if len(self.classes) < MOST_CLASSES else ())
            self._occurs(labels, item.split)
        elif item.label is not None:
            self.labelled += 1
            if len(self.classes) < MOST_CLASSES or item.label in self.classes:
                self.classes[item.label] += 1
                self._occurs([item.label], item.split)

    def keep(self, item: Item) -> None:
        """Holds a record, as long as all of them are not too much."""
        if self.kept is None:
            return
        self._weight += _weight(item)
        self.kept.append(item)
        if self._weight > MOST_KEPT:
            self.kept = None

    def _occurs(self, labels: list[str], split: str | None) -> None:
        for label in labels:
            if label in self.classes and self.only_in.setdefault(label, split or "") != (split or ""):
                self.only_in[label] = ""

    def _compare(self, content: int) -> None:
        if content in self._seen:
            self.copies += 1
        elif len(self._seen) < MOST_COMPARED:
            self._seen.add(content)


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


def _weight(item: Item) -> int:
    """About how many bytes a record takes."""
    if isinstance(item, TextRecord):
        return SMALL + len(item.text)
    if isinstance(item, QuestionRecord):
        return SMALL + len(item.question) + len(item.passage)
    return SMALL + (SMALL * len(item.boxes or ()) if isinstance(item, BoxRecord) else 0)


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
    """The warning where classes seem to be several labels of one sample, joined by a sign.

    Each part is in another class too; where the sign is one that names have as well, it is a class itself.
    """
    for sign in JOINING:
        joined = {
            name: [part.strip() for part in name.split(sign)] for name in islice(classes, MOST_CLASSES) if sign in name
        }
        parts = Counter(part for name in classes for part in set(joined.get(name, [name.strip()])))
        known = parts if sign in SEPARATING else classes
        good = [
            name
            for name, of in joined.items()
            if len(set(of)) > 1 and all(part and known[part] > (known is parts) for part in of)
        ]
        if good:
            yield f"Classes such as “{printable(good[0])}” seem to be several labels at once, each taken as one class"
            return


def _listed(names: list[str]) -> str:
    more = f", and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more
