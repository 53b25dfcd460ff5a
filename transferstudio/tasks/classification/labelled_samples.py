"""The samples of a classification that can teach, with their labels in one field or in several."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from transferstudio.backbones.sample_sources import SampleSources, Source
from transferstudio.errors import TrainingError
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.classes import Field
from transferstudio.project.hashes import Hashes
from transferstudio.project.samples import Split
from transferstudio.training.field_classes import FieldClasses

ABSENT = -1  # stands where a sample has no label in a field
NO_CLASSES = FieldClasses(0, (), ())
SPLITS = ("", *Split)


@dataclass(frozen=True)
class Labels:
    """The labels of one field: ``targets``, int64 (samples), are indices into ``classes``, or ABSENT. ``known``: the classes by id."""

    name: str
    classes: list[str]
    targets: np.ndarray
    known: FieldClasses = NO_CLASSES


@dataclass(frozen=True)
class LabelledSamples:
    """The samples that can teach, in the order of their hashes, so that the same data give the same order everywhere.

    Names and sources are found when they are asked for (``find``, by a sample's id: KeyError where it was deleted meanwhile), since those
    of a million pictures would take a gigabyte. ``splits``: train, validation, test or "" a sample. Of several ``fields`` the first is the main one; each sample has a label in one
    of them at least.
    """

    ids: np.ndarray
    hashes: Hashes
    splits: np.ndarray
    fields: tuple[Labels, ...]
    find: Callable[[int], tuple[str, Source]]

    def __len__(self) -> int:
        return len(self.hashes)

    @property
    def found(self) -> SampleSources:
        """Their names and sources."""
        return SampleSources(self.ids, self.find)

    @property
    def classes(self) -> list[str]:
        """The classes of the main field."""
        return self.fields[0].classes

    @property
    def targets(self) -> np.ndarray:
        """The labels of the main field, int64 (samples)."""
        return self.fields[0].targets

    @property
    def matrix(self) -> np.ndarray:
        """The labels of all fields, int64 (samples, fields)."""
        return np.stack([field.targets for field in self.fields], axis=1)

    @property
    def field_classes(self) -> list[FieldClasses]:
        """The classes of each field by id."""
        return [field.known for field in self.fields]

    @property
    def columns(self) -> list[slice]:
        """Where each field's classes stand among the logits of all fields, side by side."""
        ends = np.cumsum([0, *(len(field.classes) for field in self.fields)]).tolist()
        return [slice(start, stop) for start, stop in pairwise(ends)]

    @property
    def width(self) -> int:
        """How many classes all fields have together."""
        return sum(len(field.classes) for field in self.fields)

    def where(self, chosen: np.ndarray) -> LabelledSamples:
        """The samples for which ``chosen`` (bool) is true."""
        index = np.flatnonzero(chosen)
        return LabelledSamples(
            self.ids[index],
            self.hashes.at(index),
            self.splits[index],
            tuple(replace(field, targets=field.targets[index]) for field in self.fields),
            self.find,
        )

    def with_label(self) -> LabelledSamples:
        """Those that have a label in any field."""
        labelled = (self.matrix != ABSENT).any(axis=1)
        return self if labelled.all() else self.where(labelled)

    def known(self, index: int) -> np.ndarray:
        """Which samples have a label in the field at an index, bool (samples)."""
        found: np.ndarray = self.fields[index].targets != ABSENT
        return found

    def alone(self, index: int) -> LabelledSamples:
        """The samples that have a label in the field at an index, with that field alone."""
        return replace(self, fields=(self.fields[index],)).where(self.known(index))


def read_labelled_samples(
    project: Project, fields: Sequence[str] = (), *, known: Sequence[FieldClasses] | None = None
) -> LabelledSamples:
    """The samples with a label in one of these fields; in the first field where none is named.

    ``known``: what a network knows, whose classes and their order are to be kept; labels of other classes are left out.

    Raises:
        TrainingError: there is no such field.
    """
    there = {field.name: field for field in project.classes.fields()}
    for name in fields:
        if name not in there:
            raise TrainingError(
                message("There is no label field “{}”", name), advice=message("Available: {}.", ", ".join(there))
            )
    chosen = [there[name] for name in dict.fromkeys(fields)] or [project.classes.default_field()]
    by_id = {field.id: field for field in known or ()}
    ids, splits = array("q"), array("b")
    class_ids = [array("q") for _ in chosen]

    def digests() -> Iterator[str]:
        for id_, digest, split, *labels in project.annotations.classes_of([field.id for field in chosen]):
            ids.append(id_)
            splits.append(SPLITS.index(split or ""))
            for column, label in zip(class_ids, labels, strict=True):
                column.append(ABSENT if label is None else label)
            yield digest

    hashes = Hashes(digests())
    return LabelledSamples(
        ids=np.array(ids, dtype=np.int64),
        hashes=hashes,
        splits=np.array(SPLITS)[np.array(splits, dtype=np.int64)],
        fields=tuple(
            _labels(project, field, np.array(column, dtype=np.int64), by_id.get(field.id))
            for field, column in zip(chosen, class_ids, strict=True)
        ),
        find=project.samples.name_and_source,
    ).with_label()


def _labels(project: Project, field: Field, class_ids: np.ndarray, known: FieldClasses | None) -> Labels:
    """The labels of one field, of ids of classes, int64 (samples), or ABSENT; where none are ``known``, the classes that a sample has."""
    if known is None:
        known = FieldClasses.of_field(project, field.id, set(np.unique(class_ids).tolist()))
    known = known.named(project)
    targets = np.full(len(class_ids), ABSENT, dtype=np.int64)
    for index, id_ in enumerate(known.ids):
        targets[class_ids == id_] = index
    return Labels(field.name, list(known.names), targets, known)
