"""Exports a classifier: body, head and calibration as one graph."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from transferstudio.backbones.catalogue import TOKENIZER
from transferstudio.backbones.converting import STAGE
from transferstudio.backbones.onnx_body import convert, frozen_body
from transferstudio.backbones.weights import obtain
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Work
from transferstudio.export.contents import MODEL, MODEL_INT8, ONE_FILE
from transferstudio.export.examples import of_several_fields, write_examples
from transferstudio.export.licence import write_licence
from transferstudio.export.model_card import model_card
from transferstudio.export.model_file import Bundle, ModelFile, kept_if_good, median_seconds
from transferstudio.export.parity import drawn_for_proof
from transferstudio.export.readme import readme
from transferstudio.export.rescoring import check_score
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.project.scoring import ScoredOn
from transferstudio.runtime import predict, predict_text
from transferstudio.tasks.classification.graph import assemble
from transferstudio.tasks.classification.how_to_use import IMAGES, TEXTS
from transferstudio.tasks.classification.int8 import int8_twin
from transferstudio.tasks.classification.known_answers import known_answers, note_proven
from transferstudio.tasks.classification.labelled_samples import LabelledSamples, read_labelled_samples
from transferstudio.tasks.classification.one_file import write_one_file
from transferstudio.tasks.classification.parity import THREADS, compare
from transferstudio.tasks.classification.tail import output_suffix
from transferstudio.tasks.classification.trained import LoadedClassifier, load_classifier
from transferstudio.training.novelty import FALSE_ALARMS

LATENCY_SAMPLES = 20


def export_classifier(
    project: Project,
    run: Run,
    folder: Path,
    *,
    int8: bool,
    one_file: bool,
    stop: threading.Event | None,
) -> Work[Bundle]:
    """Writes the model with all that belongs to it into an empty folder.

    Raises:
        ExportError: the network cannot be converted, or the file answers differently.
        TrainingError: the run's files are damaged.
    """
    trained = load_classifier(run, project)
    every = _proof_samples(read_labelled_samples(project, trained.plan.fields, known=trained.known), trained)
    drawn = drawn_for_proof(len(every), seed=trained.plan.seed)
    tested = every if drawn is None else every.where(drawn)
    proof = partial(_proven, project, tested=tested, out_of=len(every), stop=stop)
    body = yield from _body(trained, folder, stop)
    model = yield from proof(trained, body, folder / MODEL)
    small = None
    if int8 and trained.int8_body is None:
        twin = yield from int8_twin(project, trained, body, folder / "body-int8.onnx", stop=stop)
        small = yield from proof(twin, twin.int8_body or body, folder / MODEL_INT8)
        small = yield from kept_if_good(model, small, folder)
    for file in folder.glob("body*.onnx"):
        file.unlink()
    texts = None
    if one_file and trained.backbone.is_text:
        texts = yield from write_one_file(trained, folder / MODEL, [str(source) for source in tested.samples.sources])
    _write_rest(folder, trained, model, small, texts)
    return Bundle(folder, model, small)


def _proven(
    project: Project,
    trained: LoadedClassifier,
    body: Path,
    path: Path,
    *,
    tested: LabelledSamples,
    out_of: int,
    stop: threading.Event | None,
) -> Work[ModelFile]:
    """Writes a model file and proves that it answers as the trained network, on ``tested``, which are all or drawn out of more."""
    meter = Meter("assemble")
    yield meter.started()
    onnx.save(assemble(trained, body), str(path))
    if trained.backbone.is_text:
        shutil.copyfile(trained.folder / TOKENIZER, path.parent / TOKENIZER)
    yield meter.finished()
    kind = predict_text.TextPredictor if trained.backbone.is_text else predict.Predictor
    known = known_answers(project, trained, tested)
    parity = yield from compare(trained, kind(path, threads=THREADS), tested, known=known, stop=stop)
    parity = replace(parity, drawn_from=out_of if len(tested) < out_of else None, seed=trained.plan.seed)
    if not parity.passed:
        raise ExportError(
            message(
                "The exported file and the trained network disagree: {}, {} of them by a clear margin",
                parity,
                parity.clear_changes,
            ),
            advice=message("Nothing was written. Please report this, with the name of the network."),
        )
    _check_score(trained, tested, parity.score)
    note_proven(trained, len(tested))
    return ModelFile(
        path.name,
        parity,
        path.stat().st_size,
        median_seconds(kind(path).predict, tested.samples.sources, LATENCY_SAMPLES),
        trained.report.scoring.on == ScoredOn.TEST and len(tested.alone(0)) > 0,
    )


def _check_score(trained: LoadedClassifier, tested: LabelledSamples, score: float) -> None:
    """Compares with what the run answered on the same samples when it was scored, by the labels that they have now.

    Where it was cross-validated, the network has learnt from the samples since, and is better. An int8 network answers by what else is in
    a batch, so that one sample more or less proves nothing: of 24 texts it is 4 %.

    Raises:
        ExportError: the file is clearly worse.
    """
    now = tested.alone(0)
    answers = {one.sample: one.predicted for one in trained.report.main.answers}
    right = [answers[id_] == target for id_, target in zip(now.ids, now.targets, strict=True) if id_ in answers]
    if right:
        unknown = 1 - len(right) / len(now)  # they were labelled later
        if trained.int8_body is not None:
            unknown = max(unknown, 1 / len(now))
        check_score(score, float(np.mean(right)), metric="accuracy", unknown=unknown, where=trained.folder)


def _body(trained: LoadedClassifier, folder: Path, stop: threading.Event | None) -> Work[Path]:
    if trained.int8_body is not None:
        return trained.int8_body
    if trained.body is None:
        weights = yield from obtain(trained.backbone, stop=stop)
        return (yield from frozen_body(trained.backbone, weights, stop=stop))
    from transferstudio.training.trained_network import trained_body  # here, because torch is heavy

    meter = Meter(STAGE)
    yield meter.started()
    yield from convert(trained_body(trained), trained.backbone, folder / "body.onnx", stop=stop)
    yield meter.finished()
    return folder / "body.onnx"


def _proof_samples(labelled: LabelledSamples, trained: LoadedClassifier) -> LabelledSamples:
    """The samples the report was scored on: the test split, or all where scores were cross-validated."""
    if trained.report.scoring.on == ScoredOn.TEST:
        chosen = labelled.hashes.among(trained.report.tested)
        if chosen.any():
            return labelled.where(chosen)
    return labelled


def _card(trained: LoadedClassifier, model: ModelFile) -> str:
    words = next((head.words for head in trained.heads if head.words is not None), None)
    return model_card(
        "tasks/classification/model_card.md",
        trained.report,
        trained.backbone,
        model.parity,
        model.latency,
        is_text=trained.backbone.is_text,
        tokens=len(words.tokens) if words is not None else 0,
        suffix=output_suffix,
        false_alarms=FALSE_ALARMS,
    )


def _write_rest(
    folder: Path, trained: LoadedClassifier, model: ModelFile, small: ModelFile | None, texts: dict[str, Any] | None
) -> None:
    labels = dict(trained.fields) if len(trained.fields) > 1 else trained.classes
    (folder / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=2), "utf-8")
    (folder / "MODEL_CARD.md").write_text(_card(trained, model), "utf-8")
    write_licence(folder, trained.backbone)
    measured = {file.name: file.as_json() for file in (model, small) if file is not None}
    measured |= {ONE_FILE: texts} if texts else {}
    (folder / "parity.json").write_text(json.dumps(measured, indent=2), "utf-8")
    script = predict_text if trained.backbone.is_text else predict
    shutil.copyfile(str(script.__file__), folder / "predict.py")
    how = TEXTS if trained.backbone.is_text else IMAGES
    programs = (*how.examples, *(how.one_file if texts else ()))
    write_examples(folder, of_several_fields(programs) if len(trained.fields) > 1 else programs)
    tokens = trained.backbone.size if trained.backbone.is_text else None
    names = [name for name, _ in trained.fields]
    (folder / "README.md").write_text(readme(folder, how, programs, tokens=tokens, fields=names), "utf-8")
