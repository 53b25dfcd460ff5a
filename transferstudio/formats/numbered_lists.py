"""Text lists that number their images, as CUB-200 and NABirds have them: images.txt, and files that say something of each number.

``images.txt``: number and path; ``image_class_labels.txt``: number and class; ``classes.txt``: class and name; ``train_test_split.txt``:
number, and 1 for training or 0 for testing; ``bounding_boxes.txt``: number, left, top, width and height in pixels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from transferstudio.formats.boxes.via import NO_CLASS
from transferstudio.formats.boxes.xml import number
from transferstudio.formats.encodings import text_lines
from transferstudio.formats.folder_roles import class_name
from transferstudio.formats.guard import each, result_or_none
from transferstudio.formats.picture_names import PictureNames
from transferstudio.formats.records import Box, BoxRecord, Record, Skipped, SourceEntry, is_picture, printable
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.survey import BOXES, IMAGES, Survey
from transferstudio.formats.trees import Tree, read
from transferstudio.formats.unused import why_unused_in
from transferstudio.i18n import Message, message

IMAGES_FILE, LABELS, NAMES, SPLITS, MARKED = (
    "images.txt", "image_class_labels.txt", "classes.txt", "train_test_split.txt", "bounding_boxes.txt",
)  # fmt: skip
FORMAT = message("numbered lists")
TRIED = 50  # images that are searched for
SPLIT_OF = {"1": "train", "0": "test"}


@dataclass
class Lists:
    """What the lists in a folder say; ``images``: paths by their numbers."""

    folder: str
    files: tuple[str, ...]
    images: dict[str, str]
    labels: dict[str, str] = field(default_factory=dict)
    splits: dict[str, str] = field(default_factory=dict)
    boxes: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)

    def named(self, file: str) -> str:
        """A file of them as it is shown."""
        return printable(f"{self.folder}/{file}" if self.folder else file)


def survey(tree: Tree) -> Iterator[Survey]:
    """The images with their classes; and with their boxes, where there are some."""
    listing = listing_of(tree)
    if getattr(tree, "only", None) is not None or not listing.images:
        return
    for name in listing.names:
        folder, _, base = name.rpartition("/")
        found = result_or_none(partial(_lists, tree, folder)) if base == IMAGES_FILE else None
        if found is None or not (found.labels or found.splits):
            continue
        names = PictureNames(tree)
        some = list(found.images.values())[:TRIED]
        if 2 * sum(_picture(names, found, path)[0] is not None for path in some) <= len(some):
            continue
        pictures = frozenset(one for one in listing.names if is_picture(one))
        sentences = [message("Labels from {}.", found.named(LABELS))] if found.labels else []
        sentences += [message("Train and test from {}.", found.named(SPLITS))] if found.splits else []
        for task in (IMAGES, BOXES) if found.boxes else (IMAGES,):
            yield Survey(
                message("numbered lists, boxes in {}", found.named(MARKED)) if task == BOXES else FORMAT,
                task,
                partial(_records, tree, found, task),
                len(found.images),
                labelled=len(found.boxes if task == BOXES else found.labels),
                boxes=len(found.boxes) if task == BOXES else 0,
                classes=tuple(sorted(set(found.labels.values()))),
                splits=Counter(found.splits.values()),
                used=pictures | {*found.files},  # the boxes too: they are offered as the other way to read it
                remarks=tuple(sentences),
                explicit=True,
            )
        return


def _lists(tree: Tree, folder: str) -> Lists | None:
    """The lists in a folder; None where they are none."""

    def file(base: str) -> str:
        return f"{folder}/{base}" if folder else base

    there = tuple(file(base) for base in (IMAGES_FILE, LABELS, NAMES, SPLITS, MARKED) if tree.exists(file(base)))
    found = Lists(folder, there, _pairs(tree, file(IMAGES_FILE)))
    if len(there) < 2 or not found.images:
        return None
    names = _pairs(tree, file(NAMES)) if file(NAMES) in there else {}
    if file(LABELS) in there:
        numbers = _pairs(tree, file(LABELS))
        found.labels = {image: class_name(names.get(number, number)) for image, number in numbers.items()}
    if file(SPLITS) in there:
        prediction = _pairs(tree, file(SPLITS))
        found.splits = {image: SPLIT_OF[one] for image, one in prediction.items() if one in SPLIT_OF}
    if file(MARKED) in there:
        for image, line in _pairs(tree, file(MARKED)).items():
            sides = [side for side in map(number, line.split()) if side is not None]
            if len(sides) == len(line.split()) == 4:
                found.boxes[image] = (sides[0], sides[1], sides[2], sides[3])
    return found


def _pairs(tree: Tree, file: str) -> dict[str, str]:
    """The first word of each line, and what follows it."""
    with text_lines(tree, file) as lines:
        words = (line.split(None, 1) for line in lines)
        return {two[0]: two[1].strip() for two in words if len(two) == 2}


def _picture(names: PictureNames, found: Lists, path: str) -> tuple[str | None, Message | None]:
    """The picture of a path, which counts from the folder of the lists or from images/ in it."""
    for below in ("images", ""):
        base = "/".join(part for part in (found.folder, below) if part)
        name = names.direct(path, base)
        if name is not None:
            return name, None
    return names.find(path, found.folder)


def _records(tree: Tree, found: Lists, task: str) -> Iterator[SourceEntry]:
    """The listed images, then those that no list names, without a label."""
    names = PictureNames(tree)
    seen: set[str] = set()

    def record(image: str, path: str) -> Record | BoxRecord | Skipped:
        name, reason = _picture(names, found, path)
        if name is None or name in seen:
            return Skipped(printable(path), reason or message("it is listed twice"))
        seen.add(name)
        shown, picture, split = printable(name), partial(read, tree, name), found.splits.get(image)
        label = found.labels.get(image)
        if task == IMAGES:
            return Record(shown, picture, tree.path(name), label, split)
        sides = found.boxes.get(image)
        boxes = None if sides is None else (Box(label or NO_CLASS, *sides),)
        return BoxRecord(shown, picture, tree.path(name), boxes, None, split)

    yield from each(found.images.items(), record)
    for item in tree.walk(""):
        if isinstance(item, Skipped):
            yield item
        elif is_picture(item) and item not in seen:
            shown, picture = printable(item), partial(read, tree, item)
            if task == IMAGES:
                yield Record(shown, picture, tree.path(item))
            else:
                yield BoxRecord(shown, picture, tree.path(item), None)
        elif item not in seen and item not in found.files:
            yield Skipped(printable(item), why_unused_in(tree, item))
