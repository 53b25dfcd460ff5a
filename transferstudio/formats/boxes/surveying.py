"""What surveys and readers of formats with boxes share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from transferstudio.errors import DataError
from transferstudio.formats.boxes.pictures import SAMPLED, Pictures, folder_of, join, surveyed
from transferstudio.formats.guard import each
from transferstudio.formats.records import Box, BoxRecord, Records, Skipped, SourceEntry, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

TASK = "object-detection"
MOST_CLASSES = 1000  # that are listed


@dataclass(frozen=True)
class Described:
    """What an annotation file says of a picture that it calls ``written``; ``file``: the annotation file.

    ``boxes``: None where nobody has marked any; ``frame``: what their numbers count in; ``inside``: gives the picture where the annotation
    file holds it.
    """

    file: str
    written: str
    boxes: tuple[Box, ...] | None
    frame: tuple[float, float] | None = None
    split: str | None = None
    lost: tuple[Skipped, ...] = ()
    note: Message | None = None
    inside: Callable[[], bytes] | None = None


@dataclass(frozen=True)
class ListingFormat:
    """A format whose files each describe many images: what it makes of a folder follows from how its files are known and read."""

    title: Message
    files: Callable[[Pictures], list[str]]
    """The annotation files among those of a data set."""
    entries: Callable[[Pictures, str], Iterator[Described | Skipped]]
    """What one of them describes. Raises DataError where it cannot be read."""

    def survey(self, tree: Tree) -> Iterator[Survey]:
        """See :class:`Format`."""
        pictures = surveyed(tree)
        files = self.files(pictures)
        if files:
            yield from survey_by_reading(self.title, partial(self.read, tree), pictures, files)

    def read(self, tree: Tree, files: list[str] | None = None) -> Iterator[SourceEntry]:
        """The images with their boxes. ``files``: what these files describe; without it: what all do, then the images in none, unlabelled."""
        pictures = Pictures(tree)
        chosen = self.files(pictures) if files is None else files
        described = described_pictures(pictures, in_files(chosen, partial(self.entries, pictures)))
        yield from with_the_others(pictures, described) if files is None else described


def described_pictures(pictures: Pictures, entries: Iterable[Described | Skipped]) -> Iterator[SourceEntry]:
    """The pictures that annotation files describe, each once."""
    seen: set[str] = set()

    def record(written: str, entry: Described) -> BoxRecord | Skipped:
        folder = folder_of(entry.file)
        around = (folder, join(folder, "images"), pictures.top, join(pictures.top, "images"))
        split = entry.split or pictures.split_of(entry.file)
        found = pictures.resolve(entry.written, *around, split=split)
        if isinstance(found, Skipped):
            if entry.inside is None:
                return found
            name, read = pictures.shown(join(folder, entry.written.replace("\\", "/").rsplit("/", 1)[-1])), entry.inside
            return BoxRecord(name, read, None, entry.boxes, entry.frame, split, entry.lost, entry.note)
        if found in seen:
            return Skipped(written, message("it is listed twice"))
        seen.add(found)
        return pictures.record(found, entry.boxes, entry.frame, split, entry.lost, entry.note)

    named = (one if isinstance(one, Skipped) else (printable(one.written), one) for one in entries)
    yield from each(named, record)


def with_the_others(pictures: Pictures, items: Iterable[SourceEntry]) -> Iterator[SourceEntry]:
    """The records of pictures that have an annotation file each, and then the pictures without one: nobody has annotated them."""
    seen: set[str] = set()
    for item in items:
        if isinstance(item, BoxRecord):
            seen.add(item.name)
        yield item
    for name in pictures.names:
        if pictures.shown(name) not in seen:
            yield pictures.record(name, None, None, None)


def survey_by_reading(
    title: Message,
    reading: Callable[[], Records],
    pictures: Pictures,
    files: Iterable[str],
    *,
    remarks: tuple[Message, ...] = (),
) -> Iterator[Survey]:
    """The survey of a format whose reader is quick, as none of them opens a picture: from its first records."""
    records: list[BoxRecord] = []
    boxes: list[Box] = []
    first = list(islice(reading(), 10 * SAMPLED))
    for item in first:
        if isinstance(item, BoxRecord):
            records.append(item)
            boxes += item.boxes or ()
    if not records:
        return
    whole = len(first) < 10 * SAMPLED
    labelled = sum(item.boxes is not None for item in records)
    samples = len(records) if whole else max(len(records), len(pictures.names))
    names = {pictures.shown(name): name for name in pictures.names}
    used = {names[item.name] for item in records if item.name in names} if whole else set(names.values())
    yield Survey(
        title,
        TASK,
        reading,
        samples,
        labelled if whole else samples * labelled // len(records),
        len(boxes),
        classes_of(boxes),
        counts(item.split for item in records),
        frozenset((*used, *files)),
        remarks,
    )


def in_files(
    files: Iterable[str], entries: Callable[[str], Iterator[Described | Skipped]]
) -> Iterator[Described | Skipped]:
    """What each of several annotation files describes; a bad one does not take the others with it."""
    for file in files:
        try:
            yield from entries(file)
        except DataError as error:
            yield Skipped(printable(file), error.what)


def classes_of(boxes: Iterable[Box]) -> tuple[str, ...]:
    """The classes of some boxes, sorted."""
    return tuple(sorted({box.label for box in boxes})[:MOST_CLASSES])


def counts(splits: Iterable[str | None]) -> dict[str, int]:
    """How many samples are in each split; those in none are not counted."""
    return dict(Counter(split for split in splits if split is not None))
