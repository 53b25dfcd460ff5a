"""What a trained network is known to answer without asking it: from features that are stored, or from its evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from transferstudio.atomic_files import write_text
from transferstudio.backbones.checksum import file_sha256
from transferstudio.backbones.onnx_body import body_file, feature_key
from transferstudio.backbones.weights import at_hand
from transferstudio.errors import StorageError
from transferstudio.project import Project
from transferstudio.project.features import DamagedFeaturesError, FeatureCache
from transferstudio.project.hashes import Hashes
from transferstudio.project.scoring import ScoredOn
from transferstudio.tasks.classification.labelled_samples import LabelledSamples
from transferstudio.tasks.classification.trained import LoadedClassifier
from transferstudio.training.linear_head import LinearHead

CONFIRMED = 0.001  # difference of probabilities up to which what is known, and was rounded, confirms an answer
ASKED = 64  # samples about which the network itself is asked, whatever is known
PROVEN = ".proven"  # beside a converted body: the SHA-256 of the body that was compared with torch


class KnownAnswers(Protocol):
    """``there``, bool (samples): about which samples something is known."""

    there: np.ndarray

    def confirmed(
        self, indices: Sequence[int], answers: Sequence[np.ndarray], tokens: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Which answers are confirmed, bool (indices), and how far they are from what is known, float (indices, fields).

        ``answers``: probabilities of each field, float32 (indices, classes); ``tokens`` of texts, int64 (indices, length).
        """


@dataclass
class FeatureAnswers:
    """From the stored features of the frozen body, which taught the heads and gave the scores of the report; rounded to float16."""

    there: np.ndarray
    cache: FeatureCache
    hashes: Hashes
    heads: Sequence[LinearHead]

    def confirmed(
        self, indices: Sequence[int], answers: Sequence[np.ndarray], tokens: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """See :class:`KnownAnswers`."""
        right, apart = np.zeros(len(indices), bool), np.zeros((len(indices), len(self.heads)))
        known = np.flatnonzero(self.there[list(indices)])
        with suppress(DamagedFeaturesError, KeyError):  # then nothing is confirmed, and the network is asked
            features = self.cache.read(self.hashes.at(np.asarray(indices)[known]))
            right[known] = True
            for field, (head, found) in enumerate(zip(self.heads, answers, strict=True)):
                expected = head.probabilities(features, None if tokens is None else tokens[known])
                apart[known, field] = np.abs(expected - found[known]).max(axis=1)
                right[known] &= expected.argmax(axis=1) == found[known].argmax(axis=1)
        return right & (apart <= CONFIRMED).all(axis=1), apart


@dataclass
class EvaluatedAnswers:
    """From the evaluation of a fine-tuned network on its test split: the class and its probability, to four digits.

    ``predicted``, int64, and ``confidence``, float, are (samples, fields).
    """

    there: np.ndarray
    predicted: np.ndarray
    confidence: np.ndarray

    def confirmed(
        self, indices: Sequence[int], answers: Sequence[np.ndarray], tokens: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """See :class:`KnownAnswers`."""
        at = np.asarray(indices)
        labels = np.stack([rows.argmax(axis=1) for rows in answers], axis=1)
        apart = np.abs(np.stack([rows.max(axis=1) for rows in answers], axis=1) - self.confidence[at])
        right = self.there[at] & (labels == self.predicted[at]).all(axis=1) & (apart <= CONFIRMED).all(axis=1)
        return right, apart


def known_answers(project: Project, trained: LoadedClassifier, samples: LabelledSamples) -> KnownAnswers | None:
    """What is known of some samples; None where that is nothing.

    A frozen body that was never compared with torch on this computer, and a fine-tuned network, are asked about some samples in any case.
    """
    if trained.int8_body is not None:
        return None
    drawn = np.random.default_rng(trained.plan.seed).permutation(len(samples))[:ASKED]
    if trained.body is not None:
        answers = _evaluated(trained, samples)
        if answers is not None:
            answers.there[drawn] = False
        return answers
    found = _of_features(project, trained, samples)
    if found is not None and not is_proven(trained):
        found.there[drawn] = False
    return found


def _of_features(project: Project, trained: LoadedClassifier, samples: LabelledSamples) -> FeatureAnswers | None:
    weights = at_hand(trained.backbone)
    if weights is None:
        return None
    folder = project.cache / "features" / feature_key(trained.backbone, weights, "fp32")
    width = FeatureCache.width_in(folder)
    if width is None or width != trained.heads[0].weight.shape[1]:
        return None
    cache = FeatureCache(folder, width=width)
    return FeatureAnswers(cache.find(samples.hashes) >= 0, cache, samples.hashes, trained.heads)


def _evaluated(trained: LoadedClassifier, samples: LabelledSamples) -> EvaluatedAnswers | None:
    fields = trained.report.fields
    if any(field.scoring.on != ScoredOn.TEST for field in fields):
        return None  # other networks answered
    predicted = np.full((len(samples), len(fields)), -1, dtype=np.int64)
    confidence = np.zeros(predicted.shape)
    for column, field in enumerate(fields):
        order = {int(id_): index for index, id_ in enumerate(samples.ids)}
        for one in field.answers:
            if (index := order.get(one.sample)) is not None:
                predicted[index, column], confidence[index, column] = one.predicted, one.confidence
    there = np.asarray((predicted >= 0).all(axis=1))
    return EvaluatedAnswers(there, predicted, confidence)


def _body(trained: LoadedClassifier) -> Path | None:
    """The converted frozen body that the exported file was made of."""
    if trained.body is not None or trained.int8_body is not None or (weights := at_hand(trained.backbone)) is None:
        return None
    path = body_file(trained.backbone, weights, "fp32")
    return path if path.is_file() else None


def is_proven(trained: LoadedClassifier) -> bool:
    """Whether the converted body was compared with torch on this computer before."""
    body = _body(trained)
    try:
        return body is not None and body.with_suffix(PROVEN).read_text("utf-8") == file_sha256(body)
    except (OSError, UnicodeDecodeError):
        return False


def note_proven(trained: LoadedClassifier, compared: int) -> None:
    """Remembers, after a proof of so many samples that succeeded, that the converted body computes what the network in torch does."""
    body = _body(trained)
    if body is not None and compared >= ASKED and not is_proven(trained):
        with suppress(StorageError):  # it is compared again next time
            write_text(body.with_suffix(PROVEN), file_sha256(body))
