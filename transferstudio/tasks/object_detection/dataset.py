"""Data preparation of a detection run: the annotated images, their splits, and the input size."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.sample_sources import Source
from transferstudio.backbones.weights import Weights
from transferstudio.errors import TrainingError
from transferstudio.events import Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.boxes import Picture
from transferstudio.project.samples import Split
from transferstudio.tasks.object_detection.matching import Truth
from transferstudio.training.extraction import ExtractionSamples
from transferstudio.training.features import extract_features
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.near_duplicates import dissolved, near_duplicate_groups
from transferstudio.training.plan import FEWEST_PICTURES, TrainingPlan
from transferstudio.training.splitting import keep_splits, train_validation_test

FEWEST_TO_VALIDATE = 8  # pictures of a validation part
SIZES = (320, 384, 480, 640)  # pixels of the longer side
SMALL = 24  # pixels that the boxes of the class with the smallest ones should have in the middle
STEP = 32  # pixels; the largest stride
MOST_ZOOM = 0.4  # logarithm


@dataclass(frozen=True)
class AnnotatedImage:
    """A picture with its boxes in pixels of the upright original."""

    id: int
    hash: str
    name: str
    source: Source
    size: tuple[int, int]
    truth: Truth


@dataclass(frozen=True)
class ImageSplits:
    """Marked pictures by what they are for; near-duplicates are on one side only."""

    train: list[AnnotatedImage]
    validation: list[AnnotatedImage]
    test: list[AnnotatedImage]
    known: FieldClasses

    @property
    def classes(self) -> list[str]:
        """The names of the classes."""
        return list(self.known.names)


def annotated(
    project: Project, *, most: int | None = None, known: FieldClasses | None = None
) -> tuple[list[AnnotatedImage], FieldClasses, list[str]]:
    """All pictures that somebody has marked, the classes that occur, and the split of each picture or "".

    ``most``: only so many of them, to see what they are like. ``known``: what a network knows, whose classes and their order are to be
    kept; boxes of other classes are left out.
    Raises:
        TrainingError: they are too few, or hold no boxes.
    """
    chosen = None if most is None else project.boxes.some_boxed(most)
    pictures = [one for one in project.boxes.pictures(chosen) if one.boxed]
    used = {box.class_id for one in pictures for box in one.boxes if not box.difficult}
    classes = known or FieldClasses.of_field(project, project.classes.default_field().id, used)
    with_boxes = sum(bool(one.boxes) for one in pictures)
    if with_boxes < FEWEST_PICTURES:
        raise TrainingError(
            message("Only {} images have boxes, but at least {} are needed for training", with_boxes, FEWEST_PICTURES),
            advice=message("Draw boxes around the objects in more images."),
        )
    found = with_truth(project, pictures, classes)
    return found, classes.named(project), [one.split or "" for one in pictures]


def with_truth(project: Project, pictures: Sequence[Picture], classes: FieldClasses) -> list[AnnotatedImage]:
    """Pictures with their boxes of some classes, which are named by their positions among those; boxes of other classes are left out."""
    index_of_class = {id_: position for position, id_ in enumerate(classes.ids)}
    return [
        AnnotatedImage(one.id, one.hash, one.name, project.media.path(one.media, one.reference), (one.width, one.height), _truth(one, index_of_class))
        for one in pictures
    ]  # fmt: skip


def _truth(picture: Picture, index: dict[int, int]) -> Truth:
    boxes = [box for box in picture.boxes if box.class_id in index]
    sides = np.array([(box.x, box.y, box.x + box.width, box.y + box.height) for box in boxes], dtype=np.float64)
    return Truth(
        sides.reshape(-1, 4),
        np.array([index[box.class_id] for box in boxes], dtype=np.int64),
        np.array([box.difficult for box in boxes], dtype=bool),
    )


def as_items(pictures: Sequence[AnnotatedImage]) -> ExtractionSamples:
    """The pictures as something to look at."""
    hashes, names = [one.hash for one in pictures], [one.name for one in pictures]
    return ExtractionSamples(hashes, names.__getitem__, [one.source for one in pictures])


def divided(
    project: Project,
    plan: TrainingPlan,
    backbone: Backbone,
    weights: Weights,
    *,
    known: FieldClasses | None = None,
    stop: threading.Event | None,
) -> Work[ImageSplits]:
    """The marked pictures that can be read, with the splits decided that were open; ``known``: see :func:`annotated`.

    Raises:
        TrainingError: they are too few to learn from.
        BackboneError: the weights cannot be had.
    """
    pictures, classes, splits = annotated(project, known=known)
    found = yield from extract_features(project, plan, as_items(pictures), backbone, weights, stop)
    kept = [index for index, one in enumerate(pictures) if one.hash not in found.unreadable]
    pictures = [pictures[index] for index in kept]
    before = np.array([splits[index] for index in kept], dtype="U10")
    features = found.cache.rows([one.hash for one in pictures]).columns(found.last_layer)
    groups, alike = dissolved((yield from near_duplicate_groups(features, stop=stop)))
    yield from alike
    kinds, grows = _kinds([one.truth for one in pictures]), project.samples.test_grows()
    now, notes = train_validation_test(before, kinds, groups, plan, grows=grows, fewest_to_validate=FEWEST_TO_VALIDATE)
    yield from notes
    keep_splits(project, np.array([one.id for one in pictures]), before, now)

    def part(split: Split) -> list[AnnotatedImage]:
        return [pictures[index] for index in np.flatnonzero(now == split)]

    parts = ImageSplits(part(Split.TRAIN), part(Split.VALIDATION), part(Split.TEST), classes)
    if not parts.train or not parts.test:
        raise TrainingError(
            message("No images are left for training or testing"), advice=message("Change the splits in Data.")
        )
    return parts


def _kinds(truths: Sequence[Truth]) -> np.ndarray:
    """The rarest class in each picture, so that each part has its share of it; one more for pictures without boxes."""
    classes = 1 + max((int(truth.classes.max(initial=-1)) for truth in truths), default=0)
    counts = np.bincount(np.concatenate([truth.classes for truth in truths]), minlength=classes)
    return np.array([min(truth.classes, key=lambda c: counts[c], default=classes) for truth in truths])


def suited_input(pictures: Sequence[AnnotatedImage], classes: int, longest: int | None) -> Letterbox:
    """The input for these pictures: as they are usually shaped, and large enough for the class with the smallest things.

    ``longest``: pixels of the longer side, where a person chose them.
    """
    ratio = float(np.exp(np.median([np.log(one.size[0] / one.size[1]) for one in pictures])))
    side = longest or _side_for([_shares(pictures, class_) for class_ in range(classes)], pictures)
    width, height = (side, side / ratio) if ratio >= 1 else (side * ratio, side)
    return Letterbox(height=_stepped(height), width=_stepped(width))


def _shares(pictures: Sequence[AnnotatedImage], class_: int) -> np.ndarray:
    """How large the boxes of a class are (n): the root of their area as a share of their picture's longer side."""
    found = [
        np.sqrt((one.truth.boxes[:, 2:] - one.truth.boxes[:, :2]).prod(axis=1)) / max(one.size)
        for one in pictures
    ]  # fmt: skip
    return np.concatenate(
        [share[one.truth.classes == class_] for share, one in zip(found, pictures, strict=True)] or [np.zeros(0)]
    )


def _side_for(shares: Sequence[np.ndarray], pictures: Sequence[AnnotatedImage]) -> int:
    smallest = min((float(np.median(share)) for share in shares if len(share)), default=1.0)
    usual = float(np.median([max(one.size) for one in pictures]))  # more pixels than there are show nothing
    return next((size for size in SIZES if smallest * size >= SMALL or size >= usual), SIZES[-1])


def _stepped(side: float) -> int:
    return max(STEP, round(side / STEP) * STEP)


def zoom_for(pictures: Sequence[AnnotatedImage], classes: int) -> float:
    """How much larger or smaller pictures may be shown (a logarithm): as much as the things of a class differ in size themselves.

    Where all are of one size, as under a microscope, other sizes would only be in the way.
    """
    spreads = [float(np.log(share).std()) for class_ in range(classes) if len(share := _shares(pictures, class_)) > 1]
    return min(MOST_ZOOM, float(np.median(spreads))) if spreads else MOST_ZOOM


def small_box_share(pictures: Sequence[AnnotatedImage], letterbox: Letterbox) -> float:
    """The share of boxes that are smaller than a cell of the finest level once a picture is scaled to the input."""
    small = total = 0
    for one in pictures:
        scale = min(letterbox.width / one.size[0], letterbox.height / one.size[1])
        sides = (one.truth.boxes[:, 2:] - one.truth.boxes[:, :2]) * scale
        small += int((sides.min(axis=1, initial=np.inf) < 8).sum())
        total += len(sides)
    return small / max(total, 1)
