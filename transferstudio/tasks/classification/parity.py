"""Proves that the exported file answers as the trained network does: the same samples, as people have them, through both."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.sample_sources import Source
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Work
from transferstudio.export.parity import CLEAR_MARGIN, Parity
from transferstudio.i18n import message
from transferstudio.runtime import Predictor, TextPredictor, UnreadableImageError, load_image
from transferstudio.tasks.classification.known_answers import KnownAnswers
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.trained import LoadedClassifier
from transferstudio.training.prefetch import prefetched

if TYPE_CHECKING:
    from transferstudio.training.trained_network import TrainedNetwork

AHEAD = 4  # batches
CORES = os.cpu_count() or 2
AT_ONCE = min(4, CORES)  # samples that go through the file beside one another, each by its share of the threads
THREADS = max(1, CORES // AT_ONCE)  # of each of them: a predictor for :func:`compare` is opened with so many


@dataclass(frozen=True)
class _Answered:
    """Samples by their ``indices``, what the file says of them, float32 (samples, classes) of each field, and the samples as their reader
    gives them; None where they are not needed."""

    indices: list[int]
    answers: list[np.ndarray]
    samples: list[np.ndarray | None]


def compare(
    trained: LoadedClassifier,
    predictor: Predictor | TextPredictor,
    samples: LabelledSamples,
    *,
    known: KnownAnswers | None = None,
    stop: threading.Event | None = None,
) -> Work[Parity]:
    """Runs samples through the exported file, which ``predictor`` opened, and through the trained network.

    Where answers of the trained network are ``known``, it is asked about those samples alone whose answers are not, or whose answers the file
    does not confirm to a hair.

    Raises:
        ExportError: none of them can be read, or it was cancelled.
    """
    meter = Meter("parity", len(samples))
    yield meter.started()
    proof = _Proof(trained, predictor, samples, known)
    for part in prefetched(proof.batches(), proof.ask_file, ahead=AHEAD, threads=AT_ONCE):
        if stop is not None and stop.is_set():
            raise ExportError(message("The export was cancelled"))
        proof.take(_joined([one for one in part if one is not None]))
        yield meter.advance(sum(1 if one is None else len(one.indices) for one in part))
    for _ in proof.ask_again():
        if stop is not None and stop.is_set():
            raise ExportError(message("The export was cancelled"))
        yield meter.advance(0)
    if not proof.done.any():
        raise ExportError(
            message("No samples are left for comparing the exported file"), advice=message("Import them again.")
        )
    parity = proof.found()
    yield meter.finished(**parity.as_json())
    return parity


class _Proof:
    """A comparison under way."""

    def __init__(
        self,
        trained: LoadedClassifier,
        predictor: Predictor | TextPredictor,
        samples: LabelledSamples,
        known: KnownAnswers | None,
    ) -> None:
        self._trained, self._predictor, self._known = trained, predictor, known
        self._samples, self._sources, self._reader = samples, samples.samples.sources, trained.reader
        self._network: TrainedNetwork | None = None
        shape = (len(samples), len(trained.heads))
        self._changed, self._clear, self._apart = np.zeros(shape, bool), np.zeros(shape, bool), np.zeros(shape)
        self._right, self.done = np.zeros(len(samples), bool), np.zeros(len(samples), bool)
        self._waiting: list[_Answered] = []
        self._unconfirmed: list[_Answered] = []

    def batches(self) -> Iterator[list[tuple[list[int], list[Source]]]]:
        """Indices and sources of what goes through the file together: one image, or some texts of like length."""
        lengths = self._reader.lengths(self._sources)
        order = np.arange(len(self._sources)) if lengths is None else np.argsort(lengths, kind="stable")
        there = ((int(index), source) for index in order for source in self._found(int(index)))
        while part := list(islice(there, self._reader.at_once)):
            if lengths is None:
                yield [([index], [source]) for index, source in part]
            else:
                yield [([index for index, _ in part], [source for _, source in part])]

    def _found(self, index: int) -> list[Source]:
        """The source of a sample; none where it was deleted since training, which proves nothing either way."""
        try:
            return [self._sources[index]]
        except UnreadableImageError:
            return []

    def ask_file(self, found: tuple[list[int], list[Source]]) -> _Answered | None:
        """What the file says; None where an image was lost since training, which proves nothing either."""
        indices, sources = found
        if isinstance(self._predictor, TextPredictor):
            texts = [str(source) for source in sources]
            return _Answered(indices, self._predictor.answers(texts), list(map(self._reader.read, texts)))
        try:
            image = load_image(sources[0], at_least=self._predictor.shorter_side)
            answers = self._predictor.answers(np.asarray(image)[None])
            needed = self._known is None or not self._known.there[indices[0]]
            return _Answered(indices, answers, [self._prepared(sources[0], image) if needed else None])
        except UnreadableImageError:
            return None

    def _prepared(self, source: Source, image: Image.Image) -> np.ndarray:
        """An image that was decoded for the file as the trained network takes it."""
        if isinstance(self._reader, Preprocessing) and self._reader.shorter_side == getattr(
            self._predictor, "shorter_side", None
        ):
            return self._reader.apply(image)
        return self._reader.read(source)

    def take(self, answered: _Answered) -> None:
        """Compares what the file said of a batch with what is known, and asks the trained network about the others."""
        rest = answered
        if not answered.indices:
            return
        if self._known is not None:
            reads_texts = isinstance(self._predictor, TextPredictor)
            tokens = self._reader.stack(_read(answered)) if reads_texts else None
            confirmed, apart = self._known.confirmed(answered.indices, answered.answers, tokens)
            kept = np.asarray(answered.indices)[confirmed]
            self._apart[kept] = apart[confirmed]
            self._note(kept, [rows[confirmed] for rows in answered.answers])
            rest = _where(answered, ~confirmed)
        read = np.array([sample is not None for sample in rest.samples], bool)
        self._waiting.append(_where(rest, read))
        self._unconfirmed.append(_where(rest, ~read))
        # An int8 body answers by what else is in a batch, so the network is asked about the batches of the file where nothing is known.
        if self._known is None or sum(len(one.indices) for one in self._waiting) >= self._reader.at_once:
            self._ask_waiting()

    def _ask_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._ask_network(_joined(waiting))

    def ask_again(self) -> Iterator[None]:
        """Asks the trained network about what still waits, and what was not confirmed, a few samples at a time."""
        self._ask_waiting()
        rest = _joined(self._unconfirmed)
        size = self._reader.at_once
        for start in range(0, len(rest.indices), size):
            at = range(start, min(start + size, len(rest.indices)))
            found = [(index, source) for index in at for source in self._found(rest.indices[index])]
            for part in prefetched([found], self._read_again, ahead=1):
                read = dict(one for one in part if one is not None)
                chosen = np.isin(np.arange(len(rest.indices)), list(read))
                self._ask_network(replace(_where(rest, chosen), samples=list(read.values())))
            yield

    def _read_again(self, found: tuple[int, Source]) -> tuple[int, np.ndarray] | None:
        try:
            return found[0], self._reader.read(found[1])
        except UnreadableImageError:
            return None

    def _ask_network(self, answered: _Answered) -> None:
        if not answered.indices:
            return
        if self._network is None:
            from transferstudio.training.trained_network import TrainedNetwork  # here, because torch is heavy

            self._network = TrainedNetwork(self._trained)
        expected = self._network.probabilities(self._reader.stack(_read(answered)))
        for field, (trained, file) in enumerate(zip(expected, answered.answers, strict=True)):
            changed, clear, apart = differences(trained, file)
            at = np.asarray(answered.indices)
            self._changed[at, field], self._clear[at, field], self._apart[at, field] = changed, clear, apart
        self._note(np.asarray(answered.indices), answered.answers)

    def _note(self, indices: np.ndarray, answers: Sequence[np.ndarray]) -> None:
        self.done[indices] = True
        self._right[indices] = answers[0].argmax(axis=1) == self._samples.targets[indices]

    def found(self) -> Parity:
        """What was found: the worst of the fields in each respect, and the score of the main one."""
        done = self.done
        labelled = done & (self._samples.targets >= 0)
        return Parity(
            samples=int(done.sum()),
            different_labels=int(self._changed[done].sum(axis=0).max()),
            clear_changes=int(self._clear[done].sum()),
            largest_difference=float(self._apart[done].max()),
            mean_difference=float(self._apart[done].mean(axis=0).max()),
            score=float(self._right[labelled].mean()) if labelled.any() else 0.0,
            units=self._trained.report.units,
        )


def _joined(parts: Sequence[_Answered]) -> _Answered:
    """Several as one."""
    return _Answered(
        [index for part in parts for index in part.indices],
        [np.concatenate(rows) for rows in zip(*(part.answers for part in parts), strict=True)],
        [sample for part in parts for sample in part.samples],
    )


def _where(answered: _Answered, chosen: np.ndarray) -> _Answered:
    """Those for which ``chosen`` (bool) is true."""
    at = np.flatnonzero(chosen).tolist()
    return _Answered(
        [answered.indices[index] for index in at],
        [rows[at] for rows in answered.answers],
        [answered.samples[index] for index in at],
    )


def _read(answered: _Answered) -> list[np.ndarray]:
    """The samples, all of which were read."""
    return [sample for sample in answered.samples if sample is not None]


def differences(expected: np.ndarray, exported: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each row of probabilities (samples, classes): whether the label is another one, whether clearly, and the largest difference."""
    changed = expected.argmax(axis=1) != exported.argmax(axis=1)
    two_largest = np.sort(expected, axis=1)[:, -2:]
    clear = two_largest[:, 1] - two_largest[:, 0] > CLEAR_MARGIN
    return changed, changed & clear, np.abs(expected - exported).max(axis=1)
