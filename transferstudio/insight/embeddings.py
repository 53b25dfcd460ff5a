"""Embeddings of all samples: the features of the frozen network on their principal axes, small enough to stay in memory."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.onnx_body import feature_key, frozen_body
from transferstudio.backbones.sample_sources import SampleSources
from transferstudio.backbones.weights import Weights, at_hand, obtain
from transferstudio.events import Work
from transferstudio.insight.least_squares import fit_least_squares, with_constant
from transferstudio.project import Project
from transferstudio.project.features import DamagedFeaturesError, FeatureCache
from transferstudio.project.hashes import Hashes
from transferstudio.training.extraction import ExtractionSamples, extract, onnx_runner
from transferstudio.training.throughput import known_throughput, measure_speed, share_left

AXES = 192  # they hold nearly all of the variance of a network's 1,280 features
TEACHES_AXES = 4096  # samples from which the axes are found
BLOCK = 4096  # samples read at a time
SHARE_GIVEN, FEW_GIVEN = 10, 5  # one in so many of the samples that are like others, or a few, may be these themselves
FEW_LABELLED = 20  # training samples with a class, below which classes are not told apart
FEW = 1000  # samples, for which a person waits: the speed of the network is measured after the first suggestions


@dataclass(frozen=True)
class Embeddings:
    """The samples that have features: ``ids``, int64 (samples), ascending, and ``rows``, float32 (samples, axes), centred, mean square 1.

    ``axes``, float32 (width, axes), turns features into rows, but for their mean.
    """

    ids: np.ndarray
    rows: np.ndarray
    axes: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)

    def like(self, samples: Sequence[int], *, most: int) -> list[int]:
        """Ids of the samples that are most like some others by cosine similarity to their mean, the most like first; those themselves come
        before all others, of many a few. Nothing where none of them has been embedded."""
        given = np.isin(self.ids, np.asarray(samples, dtype=np.int64))
        if not given.any():
            return []
        lengths = np.maximum(np.linalg.norm(self.rows, axis=1), 1e-12)
        mean = (self.rows[given] / lengths[given, None]).mean(axis=0)
        likeness = self.rows @ mean / lengths
        first_ones = np.flatnonzero(given)
        likeness[first_ones] = np.where(np.arange(len(first_ones)) < max(FEW_GIVEN, most // SHARE_GIVEN), 3.0, -3.0)
        count = min(most, len(likeness))
        first = np.argpartition(-likeness, count - 1)[:count]
        found: list[int] = self.ids[first[np.argsort(-likeness[first], kind="stable")]].tolist()
        return found


@dataclass(frozen=True)
class LabelledEmbeddings:
    """The samples that teach a classifier, never those that test: ``ids``, int64 (samples), ``rows``, float32 (samples, axes), ``targets``,
    int64 (samples) below the number of ``classes``, their names; samples of one of the ``groups``, int64 (samples), are near-duplicates."""

    ids: np.ndarray
    rows: np.ndarray
    targets: np.ndarray
    classes: tuple[str, ...]
    groups: np.ndarray

    def where(self, chosen: np.ndarray) -> LabelledEmbeddings:
        """Those for which ``chosen``, bool (samples), holds, with the classes that are left."""
        left, targets = np.unique(self.targets[chosen], return_inverse=True)
        names = tuple(self.classes[index] for index in left)
        groups = np.unique(self.groups[chosen], return_inverse=True)[1]
        return LabelledEmbeddings(self.ids[chosen], self.rows[chosen], targets, names, groups)

    @classmethod
    def of(
        cls, ids: np.ndarray, features: np.ndarray, targets: np.ndarray, classes: Sequence[str], groups: np.ndarray
    ) -> LabelledEmbeddings:
        """From features, float32 (samples, width), which are changed."""
        _, axes = principal_axes(features)
        rows = features @ axes
        rows /= max(float(np.sqrt((rows**2).sum(axis=1).mean())), 1e-12)
        return cls(ids, rows, targets, tuple(classes), np.unique(groups, return_inverse=True)[1])


def embed_samples(project: Project, backbone: Backbone, *, stop: threading.Event | None = None) -> Work[int]:
    """Extracts what features are missing for the window's suggestions; returns how many samples have them.

    Raises:
        BackboneError: the weights cannot be had.
    """
    weights = yield from obtain(backbone, stop=stop)
    folder = _folder(project, backbone, weights)
    ids, hashes = _ids_and_hashes(
        project, "SELECT id, hash FROM samples WHERE COALESCE(text, media, reference) IS NOT NULL ORDER BY hash", stop
    )
    found = SampleSources(ids, project.samples.name_and_source)
    width = FeatureCache.width_in(folder)
    if width is not None:
        cache = FeatureCache(folder, width=width)
        cache.discard_damaged(hashes)
        if (cache.find(hashes) >= 0).all():
            return len(cache)  # nothing is new: no network has to be loaded
    body = yield from frozen_body(backbone, weights, stop=stop)
    if len(hashes) > FEW and (known_throughput(backbone) is None or share_left(backbone) is None):
        yield from measure_speed(backbone, stop=stop)  # a second, once a computer: training times are known then
    items = ExtractionSamples(hashes, found.name, found.sources)
    cache, _ = yield from extract(folder, onnx_runner(body), backbone.reader(weights.path.parent), items, stop=stop)
    return len(cache)


def _folder(project: Project, backbone: Backbone, weights: Weights) -> Path:
    return project.cache / "features" / feature_key(backbone, weights, "fp32")


def load_embeddings(project: Project, backbone: Backbone, *, stop: threading.Event | None = None) -> Embeddings | None:
    """What has been embedded so far, on principal axes; None where that is nothing, or ``stop`` is set."""
    weights = at_hand(backbone)
    if weights is None:
        return None
    folder = _folder(project, backbone, weights)
    width = FeatureCache.width_in(folder)
    if width is None:
        return None
    cache = FeatureCache(folder, width=width)
    ids, hashes = _ids_and_hashes(project, "SELECT id, hash FROM samples ORDER BY id", stop)
    there = np.flatnonzero(cache.find(hashes) >= 0)
    if not len(there):
        return None
    ids, hashes = ids[there], hashes.at(there)
    try:
        mean, axes = _axes(cache, hashes)
        projected = np.empty((len(ids), axes.shape[1]), dtype=np.float32)
        for start, block in _blocks(cache, hashes):
            if stop is not None and stop.is_set():
                return None
            projected[start : start + len(block)] = (block - mean) @ axes
    except DamagedFeaturesError:
        return None  # they were removed, and are computed anew when samples are embedded next
    scale = max(float(np.sqrt((projected**2).sum(axis=1).mean())), 1e-12)
    projected /= scale
    return Embeddings(ids, projected, axes / scale)


@dataclass(frozen=True)
class TrainingFeatures:
    """Samples that teach: ``ids``, int64 (samples), ``features``, float32 (samples, width), and ``classes``, int64 (samples): of their labels, -1
    where they have none."""

    ids: np.ndarray
    features: np.ndarray
    classes: np.ndarray

    def like(self, new: np.ndarray, *, most: int, generator: np.random.Generator) -> np.ndarray:
        """Indices, int64, of at most so many samples, drawn from the classes that new ones, float32 (samples, width), seem to be of, in their
        shares; of all where hardly any has a class."""
        labelled = np.flatnonzero(self.classes >= 0)
        present, targets = np.unique(self.classes[labelled], return_inverse=True)
        if len(labelled) < FEW_LABELLED or len(present) < 2:
            return np.sort(generator.permutation(len(self.ids))[:most])
        mean, axes = principal_axes(self.features[labelled].copy())
        rows, others = ((part - mean) @ axes for part in (self.features[labelled], new))
        scale = max(float(np.sqrt((rows**2).sum(axis=1).mean())), 1e-12)
        rows, others = with_constant(rows / scale), with_constant(others / scale)
        _, weight, _ = fit_least_squares(rows, targets, len(present), scored=len(rows))
        shares = np.bincount((others @ weight).argmax(axis=1), minlength=len(present)) / len(new)
        counts = np.bincount(targets, minlength=len(present))
        wanted = min([most, *(counts[shares > 0] / shares[shares > 0])])
        drawn = [
            generator.permutation(labelled[targets == class_])[: max(1, round(wanted * shares[class_]))]
            for class_ in np.flatnonzero(shares)
        ]
        return np.sort(np.concatenate(drawn))


def training_features(
    project: Project, backbone: Backbone, *, most: int, seed: int, stop: threading.Event | None = None
) -> Work[TrainingFeatures]:
    """Some samples of the training split, whose features are extracted where they are missing; where nothing is split yet, of those without a split.

    Raises:
        BackboneError: the weights cannot be had.
    """
    ids, hashes = _ids_and_hashes(project, _of_training_split(project), stop)
    chosen = np.sort(np.random.default_rng(seed).permutation(len(ids))[:most])
    ids, hashes = ids[chosen], hashes.at(chosen)
    weights = yield from obtain(backbone, stop=stop)
    body = yield from frozen_body(backbone, weights, stop=stop)
    found = SampleSources(ids, project.samples.name_and_source)
    items = ExtractionSamples(hashes, found.name, found.sources)
    folder, reader = _folder(project, backbone, weights), backbone.reader(weights.path.parent)
    cache, _ = yield from extract(folder, onnx_runner(body), reader, items, stop=stop)
    there = np.flatnonzero(cache.find(hashes) >= 0)
    wanted = set(ids[there].tolist())
    labelled = project.annotations.labelled(project.classes.default_field().id)
    labels = {row.sample_id: row.class_id for row in labelled if row.sample_id in wanted}
    classes = np.array([labels.get(int(id_), -1) for id_ in ids[there]], dtype=np.int64)
    return TrainingFeatures(ids[there], cache.read(hashes.at(there)), classes)


def teaching_ids(project: Project) -> np.ndarray:
    """The ids, int64, of the samples of the training split; where nothing is split yet, of those without a split."""
    return _ids_and_hashes(project, _of_training_split(project), None)[0]


def _of_training_split(project: Project) -> str:
    where = "split = 'train'"
    if project.database.read().execute(f"SELECT 1 FROM samples WHERE {where}").fetchone() is None:
        where = "split IS NULL"
    return f"SELECT id, hash FROM samples WHERE {where} AND COALESCE(text, media, reference) IS NOT NULL ORDER BY hash"


def _ids_and_hashes(project: Project, query: str, stop: threading.Event | None) -> tuple[np.ndarray, Hashes]:
    """What a query for samples gives until ``stop`` is set: ids, int64 (samples), and hashes."""
    ids = array("q")

    def digests() -> Iterator[str]:
        for id_, digest in project.database.read().execute(query):
            if stop is not None and stop.is_set():
                return
            ids.append(id_)
            yield digest

    hashes = Hashes(digests())
    return np.array(ids, dtype=np.int64), hashes


def _axes(cache: FeatureCache, hashes: Hashes) -> tuple[np.ndarray, np.ndarray]:
    """The mean, float32 (width), and the principal axes, float32 (width, axes), of evenly chosen samples."""
    return principal_axes(cache.read(hashes[:: max(1, len(hashes) // TEACHES_AXES)]))


def principal_axes(features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The mean, float32 (width), and at most 192 principal axes, float32 (width, axes), of features, float32 (samples, width), which are centred in
    place."""
    mean, width = features.mean(axis=0), features.shape[1]
    features -= mean
    count = min(AXES, len(features), width)
    if len(features) < width:
        values, vectors = np.linalg.eigh(features @ features.T)
        kept = values[-count:] > max(values[-1], 1e-12) * 1e-7
        axes = features.T @ (vectors[:, -count:][:, kept] / np.sqrt(values[-count:][kept]))
    else:
        values, vectors = np.linalg.eigh(features.T @ features)
        axes = vectors[:, -count:]
    return mean, np.ascontiguousarray(axes, dtype=np.float32)


def _blocks(cache: FeatureCache, hashes: Hashes) -> Iterator[tuple[int, np.ndarray]]:
    for start in range(0, len(hashes), BLOCK):
        yield start, cache.read(hashes[start : start + BLOCK])
