"""Post-training quantisation: the int8 version of a network that was trained in fp32."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from transferstudio.backbones.calibration_pictures import CALIBRATION_IMAGES
from transferstudio.backbones.quantising import quantise, quantise_weights
from transferstudio.backbones.sample_sources import Reader, Source
from transferstudio.backbones.weights import obtain
from transferstudio.events import Meter, Work
from transferstudio.project import Project
from transferstudio.runtime import UnreadableImageError
from transferstudio.tasks.classification.dataset import prepare
from transferstudio.tasks.classification.head_only import learn_heads
from transferstudio.tasks.classification.labelled_samples import read_labelled_samples
from transferstudio.tasks.classification.novelty import learn_novelty
from transferstudio.tasks.classification.trained import LoadedClassifier
from transferstudio.training.plan import Method, Precision


def int8_twin(
    project: Project,
    trained: LoadedClassifier,
    body: Path,
    target: Path,
    *,
    stop: threading.Event | None = None,
) -> Work[LoadedClassifier]:
    """A head is learnt anew on the features of the int8 body; a fine-tuned network keeps its head, and its body is quantised to ``target``.

    Raises:
        ExportError: the network cannot be quantised.
    """
    if trained.report.method == Method.HEAD:
        return (yield from _new_head(project, trained, stop))
    meter = Meter("quantise the network")
    yield meter.started()
    labelled = read_labelled_samples(project, trained.plan.fields, known=trained.known)
    teaching = labelled.where(~labelled.hashes.among(trained.report.tested))
    if trained.backbone.is_text:
        quantise_weights(body, target)
    else:
        quantise(body, target, _prepared(teaching.samples.sources, trained.reader))
    yield meter.finished()
    # Its features are not those that the novelty detector was calibrated on.
    report = replace(trained.report, novelty=None)
    return replace(trained, body=None, int8_body=target, novelty=None, report=report)


def _new_head(project: Project, trained: LoadedClassifier, stop: threading.Event | None) -> Work[LoadedClassifier]:
    plan = replace(trained.plan, method=Method.HEAD, precision=Precision.INT8)
    weights = yield from obtain(trained.backbone, stop=stop)
    data = yield from prepare(project, plan, trained.backbone, weights, known=trained.known, stop=stop)
    heads, found = yield from learn_heads(data, plan, stop=stop)
    novelty = yield from learn_novelty(data, seed=plan.seed, stop=stop)
    report = trained.report.scored_anew(found)
    return replace(
        trained,
        plan=plan,
        heads=heads,
        report=replace(report, novelty=None if novelty is None else novelty.report),
        int8_body=data.body,
        novelty=None if novelty is None else novelty.detector,
    )


def _prepared(sources: Sequence[Source], reader: Reader) -> Iterator[np.ndarray]:
    """Pictures as the body takes them, one at a time; those that cannot be read are left out."""
    for index in range(min(CALIBRATION_IMAGES, len(sources))):
        with contextlib.suppress(UnreadableImageError):  # it was listed with its reason when features were extracted
            yield reader.read(sources[index])
