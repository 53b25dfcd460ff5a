"""Whether new images or texts are like the training data, and in what they differ."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from transferstudio.backbones.catalogue import find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.sample_sources import Reader, SampleSources, Source
from transferstudio.backbones.weights import obtain
from transferstudio.errors import DataError, TrainingError
from transferstudio.events import Meter, Work
from transferstudio.i18n import Message, Number, engine_word, joined, message
from transferstudio.insight.appearance import SIDE, Difference, Traits, differences, traits_of_image, traits_of_text
from transferstudio.insight.drift import FEWEST, MOST, SIGNIFICANT, two_sample_test
from transferstudio.insight.embeddings import training_features
from transferstudio.project import Project
from transferstudio.runtime import UnreadableImageError, load_image
from transferstudio.runtime.predict import upright_size
from transferstudio.tasks import find_task
from transferstudio.training.extraction import Runner, onnx_runner

MOST_NAMED = 3  # differences in a sentence
MOST_KNOWN = 2000  # training samples, of which those of the fitting classes are drawn


@dataclass(frozen=True)
class Drift:
    """What a comparison of ``new`` samples with as many as ``training`` ones found: the p-value of both being of one source, and in what they
    differ; ``unreadable`` ones were left out."""

    new: int
    training: int
    p_value: float
    differences: tuple[Difference, ...]
    unreadable: int

    @property
    def differs(self) -> bool:
        """Whether the new samples are clearly others."""
        return self.p_value <= SIGNIFICANT

    @property
    def sentence(self) -> Message:
        """What was found, and what to do about it."""
        words = [engine_word(one.word) for one in self.differences[:MOST_NAMED]]
        if not self.differs and not words:
            return message(
                "These {} samples are like the training data: no difference was found (p = {}).",
                Number(self.new),
                Number(self.p_value, ".2f"),
            )
        if not self.differs:
            return message(
                "To the network, these {} samples are like the training data (p = {}), although they are {}.",
                Number(self.new),
                Number(self.p_value, ".2f"),
                joined(", ", words),
            )
        if not words:
            return message(
                "These {} samples differ from the training data (p = {}). Label some of them and train again.",
                Number(self.new),
                Number(self.p_value, ".3f"),
            )
        return message(
            "These {} samples differ from the training data (p = {}): they are {}. Label some of them and train again.",
            Number(self.new),
            Number(self.p_value, ".3f"),
            joined(", ", words),
        )

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "samples": self.new,
            "training_samples": self.training,
            "unreadable": self.unreadable,
            "p_value": self.p_value,
            "differs": self.differs,
            "differences": [{**asdict(one), "word": one.word} for one in self.differences],
        }


def compare_with_training(
    project: Project, sources: Iterable[Source], *, seed: int = 0, stop: threading.Event | None = None
) -> Work[Drift]:
    """Compares new samples with the training split of a project, by the features of the network that its samples are looked at with.

    Of more than 250 some are drawn. Where samples have classes, those of the training split are drawn so that they are of the same classes as the
    new ones seem to be: many of one class are no other data.

    Raises:
        DataError: the new samples or those of the training split are too few.
        BackboneError: the weights of the network cannot be had.
        TrainingError: it was cancelled.
    """
    backbone = find(find_task(project.task).info.default_backbone)
    generator = np.random.default_rng(seed)
    given = list(sources)
    chosen = [given[index] for index in sorted(generator.permutation(len(given))[:MOST])]
    _check_enough(len(chosen), FEWEST)
    weights = yield from obtain(backbone, stop=stop)
    known = yield from training_features(project, backbone, most=MOST_KNOWN, seed=seed, stop=stop)
    _check_cancelled(stop)
    _check_enough(len(chosen), len(known.ids))
    runner = onnx_runner((yield from frozen_body(backbone, weights, stop=stop)))
    new, traits = yield from _look(chosen, runner, backbone.reader(weights.path.parent), stop)
    _check_enough(len(new), len(known.ids))
    alike = known.like(new, most=MOST, generator=generator)
    if len(alike) < FEWEST:
        raise DataError(
            message(
                "The training data have only {} samples of the classes that the new ones seem to be of", len(alike)
            ),
            advice=message("Label more samples."),
        )
    sources_of = SampleSources(known.ids[alike], project.samples.name_and_source).sources
    before = []
    for index in range(len(alike)):
        with suppress(UnreadableImageError):  # one may have been deleted meanwhile
            if (found := _traits(sources_of[index])) is not None:
                before.append(found)
    p_value = two_sample_test(known.features[alike], new, seed=seed)
    return Drift(len(new), len(alike), p_value, tuple(differences(before, traits)), len(chosen) - len(new))


def _check_enough(new: int, known: int) -> None:
    if new < FEWEST:
        raise DataError(
            message("{} samples are too few to compare with the training data", new),
            advice=message("Give {} or more.", FEWEST),
        )
    if known < FEWEST:
        raise DataError(
            message("The training data have only {} samples to compare with", known),
            advice=message("Label more samples."),
        )


def _check_cancelled(stop: threading.Event | None) -> None:
    if stop is not None and stop.is_set():
        raise TrainingError(message("The comparison was cancelled"), advice=message("Start it again."))


def _look(
    sources: Sequence[Source], runner: Runner, reader: Reader, stop: threading.Event | None
) -> Work[tuple[np.ndarray, list[Traits]]]:
    """Features, float32 (samples, width), and traits of what can be read."""
    features: list[np.ndarray] = []
    traits: list[Traits] = []
    meter = Meter("compare with the training data", len(sources))
    yield meter.started()
    for start in range(0, len(sources), reader.at_once):
        _check_cancelled(stop)
        part = sources[start : start + reader.at_once]
        read = []
        for source in part:
            with suppress(UnreadableImageError):
                read.append(reader.read(source))
                if (seen := _traits(source)) is not None:
                    traits.append(seen)
        if read:
            features.append(runner.run(reader.stack(read)))
        yield meter.advance(len(part))
    yield meter.finished()
    return (np.concatenate(features) if features else np.zeros((0, runner.width), np.float32)), traits


def _traits(source: Source) -> Traits | None:
    """What a person sees of a sample at a glance; None where it cannot be read."""
    if isinstance(source, str):
        return traits_of_text(source)
    try:
        return traits_of_image(load_image(source, at_least=SIDE), upright_size(source))
    except UnreadableImageError:
        return None
