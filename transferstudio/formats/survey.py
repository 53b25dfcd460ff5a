"""What one format would make of a source, and how well that explains it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from transferstudio.formats.records import Records
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message

BOXES, IMAGES, TEXTS, QUESTIONS = (
    "object-detection", "image-classification", "text-classification", "question-answering",
)  # fmt: skip
NO_CLASS = {
    "images", "image", "imgs", "img", "pictures", "photos", "pics", "jpegimages", "jpg", "jpeg", "png", "masks", "mask",
    "labels", "label", "annotations", "annotation", "annotated", "segmentation", "segmentations", "data", "dataset", "files", "train",
    "training", "val", "valid", "validation", "test", "testing", "dev", "all", "raw", "output", "input", "original", "obj_train_data",
    "dcim", "camera", "camera roll", "camera uploads", "screenshots", "screen captures", "whatsapp images", "kamera", "bilder", "fotos", "imágenes", "cámara",
}  # fmt: skip
"""Names of folders that are no classes."""
OF_CAMERA = re.compile(
    r"[1-9][0-9]{2}[A-Z0-9_]{5}", re.IGNORECASE
)  # 100CANON, 101APPLE (JEITA CP-3461, “DCF directory”)
NO_CLASS_SHARE, HALF = 0.2, 0.5  # what an explanation counts of whose classes half or more are called like that
IN_ONE_SPLIT = 0.7  # what it counts where nearly all of its classes are in one split only
ONE_CLASS, APART = 0.55, 0.5  # and one with a single class, and one whose splits share no class
LABELS_COUNT = 0.6  # how much of an explanation is that the samples have labels
EXPLICIT = 1.25  # what a format counts that says what its samples are, rather than by the folders that they lie in
CLOSE = 0.75  # an explanation that counts so much of the best one is close to it


@dataclass(frozen=True)
class ColumnRoles:
    """The table that a survey reads first, and which of its columns it takes for what."""

    table: str
    image: int | None = None
    text: int | None = None
    label: int | None = None
    split: int | None = None
    passage: int | None = None
    question: int | None = None
    answer: int | None = None
    hot: bool = False
    """Whether several columns are a class each, instead of one for the labels."""
    known_form: bool = False
    """Whether the entries are understood as a tool writes them, and not by their keys, of which a person may still name one for the texts."""


@dataclass(frozen=True)
class Survey:
    """An explanation of a source, made without reading all of it; ``reading`` then reads the whole, from the start.

    Numbers are counts of samples as far as the format can tell without decoding any (of a large source: of what was sampled).
    """

    format: Message
    """In a person's words: “COCO”, “one folder per class”, “table of images”."""
    task: str
    reading: Callable[[], Records]
    samples: int
    """Images, texts or questions that would come in."""
    labelled: int = 0
    boxes: int = 0
    classes: tuple[str, ...] = ()
    splits: Mapping[str, int] = field(default_factory=dict)
    """How many samples of train, validation and test; none where the source has no split."""
    used: frozenset[str] = frozenset()
    """The files of the tree that are samples or that say something about them; what is not among them is shown as not used."""
    remarks: tuple[Message, ...] = ()
    """Sentences on how it was understood: “Labels from train.csv, column breed.”"""
    split_classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The classes of each split, where the format knows them."""
    explicit: bool = False
    """Whether a file says what the labels are, which outweighs what folders are called; so it is with boxes and questions anyway."""
    columns: ColumnRoles | None = None
    """Of a table whose columns a person may choose."""


def is_no_class(name: str) -> bool:
    """Whether a folder is called as none is that holds a class: after a kind of file, a split, or as cameras call theirs."""
    return name.casefold() in NO_CLASS or OF_CAMERA.fullmatch(name) is not None


class Format(Protocol):
    """A data set format: one module, one entry in the table of formats."""

    def survey(self, tree: Tree) -> Iterable[Survey]:
        """What it would make of a folder or an archive; nothing where it does not know it.

        A file that is damaged is left out here as well: the reader tells about it. Never raises for what a file holds.
        """


def score(survey: Survey, names: frozenset[str], not_needed: frozenset[str] = frozenset()) -> float:
    """How well a survey explains a source of these files: by how many it uses and how many samples get labels, less what makes it unlikely.

    ``not_needed``: files that do not count against it, though it does not use them.
    """
    covered = len((survey.used | not_needed) & names) / max(len(names), 1)
    labelled = min(1.0, survey.labelled / max(survey.samples, 1))
    found = covered * (1 - LABELS_COUNT + LABELS_COUNT * labelled)
    by_folders = survey.task in (IMAGES, TEXTS)
    if survey.explicit or survey.task in (BOXES, QUESTIONS):
        found *= EXPLICIT
    if by_folders and survey.labelled:
        if len(survey.classes) == 1:
            found *= ONE_CLASS
        unlikely = sum(map(is_no_class, survey.classes)) / max(len(survey.classes), 1)
        found *= NO_CLASS_SHARE if unlikely >= HALF else 1 - unlikely * (1 - NO_CLASS_SHARE)
        sets = [classes for classes in survey.split_classes.values() if classes]
        if len(sets) > 1 and not frozenset.intersection(*sets):
            found *= APART
        elif len(sets) > 1:
            every = frozenset[str]().union(*sets)
            single = sum(sum(name in one for one in sets) == 1 for name in every)
            found *= 1 - (1 - IN_ONE_SPLIT) * single / len(every)
    return found
