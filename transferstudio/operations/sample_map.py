"""A map of a project's samples, from the features of the network that its samples are looked at with."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.errors import DataError
from transferstudio.events import Work
from transferstudio.i18n import message
from transferstudio.insight.embeddings import embed_samples, load_embeddings
from transferstudio.insight.sample_map import MOST, lay_out
from transferstudio.project import Project
from transferstudio.tasks import find_task
from transferstudio.training.background_work import aside


@dataclass(frozen=True)
class SampleMap:
    """Samples by their ``ids``, int64 (samples), ascending; their ``places``, float32 (samples, 2), each coordinate 0–1; and the ids of their
    ``classes``, int64 (samples), 0 where they have none. ``out_of``: how many samples the project has features of."""

    ids: np.ndarray
    places: np.ndarray
    classes: np.ndarray
    out_of: int


def map_samples(project: Project, field: int, *, seed: int = 0, stop: threading.Event | None = None) -> Work[SampleMap]:
    """Lays out the samples, coloured by a label field; of more than 50,000, so many are drawn.

    Raises:
        DataError: there are no samples with features.
        BackboneError: the weights of the network cannot be had.
        TrainingError: it was cancelled.
    """
    backbone = find(find_task(project.task).info.default_backbone)
    yield from embed_samples(project, backbone, stop=stop)
    found = load_embeddings(project, backbone, stop=stop)
    if found is None:
        raise DataError(message("There are no features to draw a map from"), advice=message("Import some samples."))
    chosen = np.sort(np.random.default_rng(seed).permutation(len(found))[:MOST])
    ids, rows = found.ids[chosen], found.rows[chosen]
    places = yield from aside("sample map", lambda ticker: lay_out(rows, seed=seed, ticker=ticker), stop=stop)
    classes = np.zeros(len(ids), dtype=np.int64)
    for row in project.annotations.labelled(field):
        index = int(np.searchsorted(ids, row.sample_id))
        if index < len(ids) and ids[index] == row.sample_id:
            classes[index] = row.class_id
    return SampleMap(ids, places, classes, len(found))
