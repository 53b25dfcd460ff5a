"""Data preparation of a classification run: the features of the labelled samples, and their splits."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np

from transferstudio.backbones.catalogue import POOLED_LAYERS, Backbone
from transferstudio.backbones.sample_sources import Sources
from transferstudio.backbones.weights import Weights
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import Message, message
from transferstudio.project import Project
from transferstudio.project.features import Rows
from transferstudio.project.hashes import Hashes
from transferstudio.project.samples import Split
from transferstudio.tasks.classification.labelled_samples import ABSENT, LabelledSamples, Labels, read_labelled_samples
from transferstudio.training.class_names import as_items, as_texts
from transferstudio.training.extraction import ExtractionSamples
from transferstudio.training.features import extract_features
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.linear_head import EVERYTHING
from transferstudio.training.near_duplicates import dissolved, near_duplicate_groups
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.splitting import decided, keep_splits
from transferstudio.training.tfidf import stacked

FEW = 20  # samples of the smallest class, below which no test split is made: it would be too small to tell anything
MIN_OF_A_CLASS = 2
FEW_TO_VALIDATE = 10  # samples of the smallest class, below which fine-tuning is watched by cross-validation instead


@dataclass(frozen=True)
class TrainingData:
    """Labelled samples with features, near-duplicate ``groups`` and final splits.

    ``tested`` is False where there are too few labels for a test split: then every sample teaches.
    """

    labelled: LabelledSamples
    features: Rows
    groups: np.ndarray
    tested: bool
    body: Path
    """The ONNX file that gave the features."""
    last_layer: int
    """How many of their columns, the first ones, a network that is fine-tuned has too."""
    views: tuple[slice, ...] = (EVERYTHING,)
    """Columns of the features that a head may use alone."""
    tokens: np.ndarray | None = None
    """Of texts: their tokens, int32 (samples, length of the longest), filled up with -1."""
    named: tuple[np.ndarray | None, ...] = ()
    """Of texts: for each field the features of its classes' names, float32 (classes, width), where they say something."""

    @property
    def as_fine_tuned(self) -> TrainingData:
        """With those features alone that a network that is fine-tuned has too."""
        if self.last_layer == self.features.width:
            return self
        return replace(self, features=self.features.columns(self.last_layer), views=(EVERYTHING,))

    def part(self, *splits: str) -> TrainingData:
        """The samples of some splits."""
        chosen = np.isin(self.labelled.splits, splits)
        return self._where(self.labelled.where(chosen), chosen)

    def at(self, indices: np.ndarray) -> TrainingData:
        """The samples at some indices, ascending."""
        chosen = np.isin(np.arange(len(self.labelled)), indices)
        return self._where(self.labelled.where(chosen), chosen)

    def alone(self, index: int) -> TrainingData:
        """The samples that have a label in the field at an index, with that field alone."""
        if len(self.labelled.fields) == 1:
            return self  # a copy would hold all features twice
        alone = self._where(self.labelled.alone(index), self.labelled.known(index))
        return replace(alone, named=self.named[index : index + 1])

    def _where(self, labelled: LabelledSamples, chosen: np.ndarray) -> TrainingData:
        return replace(
            self,
            labelled=labelled,
            features=self.features.at(chosen),
            groups=self.groups[chosen],
            tokens=None if self.tokens is None else self.tokens[chosen],
        )


def prepare(
    project: Project,
    plan: TrainingPlan,
    backbone: Backbone,
    weights: Weights,
    *,
    known: Sequence[FieldClasses] | None = None,
    keep: bool = True,
    stop: threading.Event | None = None,
) -> Work[TrainingData]:
    """Checks the labels, extracts what features are missing, and decides the splits that are undecided.

    ``known``: the classes of a network that is there already, whose order is kept; ``keep``: whether the project keeps the splits.

    Raises:
        TrainingError: there is too little to learn from; the message says what to do.
        BackboneError: the weights cannot be had.
    """
    labelled = read_labelled_samples(project, plan.fields, known=known)
    check(labelled)
    names = [as_texts(field.classes) if backbone.is_text else None for field in labelled.fields]
    items = _with_names(_items(labelled), [item for texts in names for item in as_items(texts or ())])
    found = yield from extract_features(project, plan, items, backbone, weights, stop)
    if found.unreadable:
        labelled = labelled.where(~labelled.hashes.among(found.unreadable))
        check(labelled)
    features = found.cache.rows(labelled.hashes)
    alike_by = features.columns(found.last_layer)
    groups, alike = dissolved((yield from near_duplicate_groups(alike_by, stop=stop)), labelled.matrix)
    yield from alike
    decided, tested, notes = decide_splits(labelled, groups, plan, grows=project.samples.test_grows())
    yield from notes
    _check_parts(decided)
    if tested and keep:
        keep_splits(project, decided.ids, labelled.splits, decided.splits)
    views = views_of(backbone, features.width, found.last_layer)
    data = TrainingData(decided, features, groups, tested, found.body, found.last_layer, views)
    if not backbone.is_text:
        return data
    named = tuple(None if texts is None else found.cache.read([item[0] for item in as_items(texts)]) for texts in names)
    return replace(data, tokens=stacked(decided.samples.sources, backbone.reader(weights.path.parent)), named=named)


def views_of(backbone: Backbone, width: int, last_layer: int) -> tuple[slice, ...]:
    """What a head may look at: the features of several layers or stages; or the last layer alone.

    Which is better depends on the task: topics are in the last layer, moods and tones rather in the ones before it; things that the network
    was pre-trained on are in the last layer, shapes and textures of other things in the stages before it.
    """
    if not backbone.is_text:
        return (EVERYTHING, slice(0, last_layer)) if last_layer < width else (EVERYTHING,)
    return (EVERYTHING, slice(width - width // POOLED_LAYERS, width))


def seen_by(
    project: Project,
    plan: TrainingPlan,
    data: TrainingData,
    backbone: Backbone,
    weights: Weights,
    *,
    stop: threading.Event | None = None,
) -> Work[TrainingData]:
    """The same samples, groups and splits, with the features of another backbone, or of the same one at another input size."""
    found = yield from extract_features(project, plan, _items(data.labelled), backbone, weights, stop)
    if found.unreadable:
        raise TrainingError(
            message("{} samples could be read a moment ago but cannot be read any more", len(found.unreadable)),
            advice=message("Start the run again."),
        )
    features = found.cache.rows(data.labelled.hashes)
    views = views_of(backbone, features.width, found.last_layer)
    return replace(data, features=features, body=found.body, last_layer=found.last_layer, views=views)


def _items(labelled: LabelledSamples) -> ExtractionSamples:
    return ExtractionSamples(labelled.hashes, labelled.samples.name, labelled.samples.sources)


def _with_names(items: ExtractionSamples, named: Sequence[tuple[str, str, str]]) -> ExtractionSamples:
    """Samples, and the names of classes (hash, name and text of each) behind them."""
    if not named:
        return items
    count = len(items.hashes)
    return ExtractionSamples(
        Hashes(chain(items.hashes, (digest for digest, _, _ in named))),
        lambda index: items.name(index) if index < count else named[index - count][1],
        Sources(count + len(named), lambda p: items.sources[p] if p < count else named[p - count][2]),
    )


def check(labelled: LabelledSamples) -> None:
    """Says before training what would make it impossible.

    Raises:
        TrainingError: fewer than two classes, or a class with a single sample.
    """
    for field in labelled.fields:
        where = message(" in “{}”", field.name) if len(labelled.fields) > 1 else ""
        if len(field.classes) < 2:
            advice = message("Label some samples of at least two different classes.")
            raise TrainingError(
                message("Only {} classes have labels{}, but two are needed for training", len(field.classes), where),
                advice=advice,
            )
        counts = _counts(field)
        single = [name for name, count in zip(field.classes, counts, strict=True) if count < MIN_OF_A_CLASS]
        if single:
            raise TrainingError(
                message(
                    "Too few labels for {}{}: each class needs at least {}",
                    ", ".join(single[:5]),
                    where,
                    MIN_OF_A_CLASS,
                ),
                advice=message("Label more of them, or delete the class."),
            )


def _check_parts(labelled: LabelledSamples) -> None:
    """Says where a part of the data has no label of a field that is to be learnt.

    Raises:
        TrainingError: there is such a part.
    """
    for index, field in enumerate(labelled.fields):
        for split in np.unique(labelled.splits):
            if not labelled.known(index)[labelled.splits == split].any():
                raise TrainingError(
                    Message(NO_LABEL_IN[split], field.name),
                    advice=message("Label some of them, or train that field separately."),
                )


NO_LABEL_IN = {
    "train": message("No sample in the training set has a label in “{}”"),
    "validation": message("No sample in the validation set has a label in “{}”"),
    "test": message("No sample in the test set has a label in “{}”"),
}


def _counts(field: Labels) -> np.ndarray:
    """The number of labels of each class."""
    return np.bincount(field.targets[field.targets != ABSENT], minlength=len(field.classes))


def _smallest(labelled: LabelledSamples, chosen: np.ndarray) -> int:
    """The number of labels of the class that has fewest, in any field, among some samples (bool)."""
    return min(int(_counts(field).min()) for field in labelled.where(chosen).fields)


def decide_splits(
    labelled: LabelledSamples, groups: np.ndarray, plan: TrainingPlan, *, grows: bool
) -> tuple[LabelledSamples, bool, list[Note]]:
    """The splits as :func:`decided` has them, and whether there is a test split: where labels are too few for one, all of them teach, and
    scores are cross-validated.

    A validation part is held back where the method watches one and every class can spare it.
    """
    smallest = _smallest(labelled, labelled.splits != Split.TEST)
    watches = plan.method not in (Method.HEAD, Method.CONTRASTIVE)
    splits, notes = decided(
        labelled.splits.astype("U10"),
        labelled.matrix,
        groups,
        plan,
        grows=grows,
        spares_test=smallest >= FEW,
        spares_validation=lambda teaching: watches and _smallest(labelled, teaching) >= FEW_TO_VALIDATE,
    )
    if not (splits == Split.TEST).any():
        if smallest < FEW:
            notes.append(
                Note(
                    message(
                        "Too few labels in the smallest class ({}) for a test set, so scores are cross-validated.",
                        smallest,
                    ),
                    "warning",
                )
            )
        return replace(labelled, splits=np.full(len(labelled), Split.TRAIN, dtype="U10")), False, notes
    across = np.intersect1d(groups[splits == Split.TEST], groups[splits == Split.TRAIN])
    if len(across):
        notes.append(
            Note(
                message(
                    "{} of the test set have near-duplicates in the training set; this split came with the data.",
                    len(across),
                ),
                "warning",
            )
        )
    return replace(labelled, splits=splits), True, notes
