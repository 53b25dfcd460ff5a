"""Proves that the exported file answers as the trained network does: the same samples, as people have them, through both."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from transferstudio.backbones.sample_sources import Reader, Source
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Work
from transferstudio.export.parity import CLEAR_MARGIN, Parity
from transferstudio.i18n import message
from transferstudio.runtime import Predictor, TextPredictor, UnreadableImageError
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.trained import LoadedClassifier
from transferstudio.training.trained_network import TrainedNetwork

BATCH = 16


def compare(
    trained: LoadedClassifier,
    predictor: Predictor | TextPredictor,
    samples: LabelledSamples,
    *,
    stop: threading.Event | None = None,
) -> Work[Parity]:
    """Runs samples through the exported file, which ``predictor`` opened, and through the trained network in torch.

    Raises:
        ExportError: none of them can be read, or it was cancelled.
    """
    sources, units = samples.found.sources, trained.report.units
    meter = Meter("parity", len(sources))
    yield meter.started()
    reference, reader = TrainedNetwork(trained), trained.reader
    exported: list[list[np.ndarray]] = []
    expected: list[list[np.ndarray]] = []
    targets: list[np.ndarray] = []
    labels, lengths = samples.matrix, reader.lengths(sources)
    order = np.arange(len(sources)) if lengths is None else np.argsort(lengths, kind="stable")
    for start in range(0, len(sources), BATCH):
        if stop is not None and stop.is_set():
            raise ExportError(message("The export was cancelled"))
        indices = order[start : start + BATCH]
        read, answers = _answered(predictor, reader, sources, indices.tolist())
        if read:
            exported += answers
            targets += [labels[index] for index in read]
            stacked = reader.stack(list(read.values()))
            expected.extend(map(list, zip(*reference.probabilities(stacked), strict=True)))
        yield meter.advance(len(indices))
    if not exported:
        raise ExportError(
            message("No samples are left for comparing the exported file"), advice=message("Import them again.")
        )
    parity = _all_fields(expected, exported, np.stack(targets), units)
    yield meter.finished(**parity.as_json())
    return parity


def _answered(
    predictor: Predictor | TextPredictor, reader: Reader, sources: Sequence[Source], indices: Sequence[int]
) -> tuple[dict[int, Any], list[list[np.ndarray]]]:
    """What the exported file says of each source, the probabilities of each field; with the samples as read, by their indices."""
    there: dict[int, Source] = {}
    for index in indices:
        with contextlib.suppress(UnreadableImageError):  # what was deleted since training proves nothing either way
            there[index] = sources[index]
    if isinstance(predictor, TextPredictor) and there:
        rows = predictor.answers([str(source) for source in there.values()])
        return {index: reader.read(source) for index, source in there.items()}, list(map(list, zip(*rows, strict=True)))
    read: dict[int, Any] = {}
    predictions: list[list[np.ndarray]] = []
    for index, source in there.items():
        try:
            sample, answer = reader.read(source), predictor.predict(source)
        except UnreadableImageError:
            continue  # nor does a file that was lost
        read[index] = sample
        fields = [answer, *answer.others.values()]
        predictions.append([np.array(list(one.probabilities.values()), dtype=np.float32) for one in fields])
    return read, predictions


def _all_fields(
    expected: list[list[np.ndarray]], exported: list[list[np.ndarray]], targets: np.ndarray, units: str
) -> Parity:
    """The comparison of each field, and the worst of them in each respect; the score is that of the main one."""
    each = [
        judge(np.stack(trained), np.stack(file), targets[:, index], units=units)
        for index, (trained, file) in enumerate(
            zip(zip(*expected, strict=True), zip(*exported, strict=True), strict=True)
        )
    ]
    return replace(
        each[0],
        different_labels=max(one.different_labels for one in each),
        clear_changes=sum(one.clear_changes for one in each),
        largest_difference=max(one.largest_difference for one in each),
        mean_difference=max(one.mean_difference for one in each),
    )


def judge(expected: np.ndarray, exported: np.ndarray, targets: np.ndarray, *, units: str = "images") -> Parity:
    """Compares probabilities (samples, classes) of the trained network and of the exported file.

    ``targets`` are labels, negative where there is none.
    """
    difference = np.abs(expected - exported).max(axis=1)
    changed = expected.argmax(axis=1) != exported.argmax(axis=1)
    two_largest = np.sort(expected, axis=1)[:, -2:]
    clear = two_largest[:, 1] - two_largest[:, 0] > CLEAR_MARGIN
    return Parity(
        samples=len(expected),
        different_labels=int(changed.sum()),
        clear_changes=int((changed & clear).sum()),
        largest_difference=float(difference.max()),
        mean_difference=float(difference.mean()),
        score=float((exported.argmax(axis=1) == targets)[targets >= 0].mean()) if (targets >= 0).any() else 0.0,
        units=units,
    )
