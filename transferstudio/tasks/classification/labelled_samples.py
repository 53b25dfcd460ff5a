"""The samples of a classification that can teach, with their labels in one field or in several."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from transferstudio.backbones.sample_sources import SampleSources, Source
from transferstudio.project.hashes import Hashes
from transferstudio.training.field_classes import FieldClasses

ABSENT = -1  # stands where a sample has no label in a field
NO_CLASSES = FieldClasses(0, (), ())


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
