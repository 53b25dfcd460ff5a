"""Exports a question-answering network: one graph from tokens to start and stop scores, proven on the test split."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import numpy as np
import onnx
from onnx import helper

import transferstudio
from transferstudio.backbones.catalogue import TOKENIZER, Backbone, find
from transferstudio.backbones.converting import STAGE, Conversion, conversion
from transferstudio.backbones.quantising import quantise_weights
from transferstudio.backbones.span_network import SpanNetwork
from transferstudio.errors import ExportError, TrainingError
from transferstudio.events import Meter, Work, finish
from transferstudio.export.contents import MODEL, MODEL_INT8
from transferstudio.export.examples import write_examples
from transferstudio.export.licence import licence_metadata, write_licence
from transferstudio.export.model_card import model_card
from transferstudio.export.model_file import Bundle, ModelFile, kept_if_good, median_seconds
from transferstudio.export.parity import CLEAR_MARGIN, Parity, drawn_for_proof, scored_alone
from transferstudio.export.readme import readme
from transferstudio.export.rescoring import check_score
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.annotations import Question
from transferstudio.project.runs import Run, stored_report
from transferstudio.runtime import predict_questions
from transferstudio.runtime.predict_questions import AnswerLimits, QuestionPredictor
from transferstudio.tasks.question_answering.evaluation import Scored, Scorer, score_windows
from transferstudio.tasks.question_answering.how_to_use import HOW_TO_USE
from transferstudio.tasks.question_answering.report import AnswerReport
from transferstudio.tasks.question_answering.squad import exact_match
from transferstudio.tasks.question_answering.training import load_spans
from transferstudio.tasks.question_answering.training_task import scorer
from transferstudio.training.report import UNREADABLE

LATENCY_QUESTIONS = 10
BATCH = 32  # questions, among which windows of like length go through a network together


def export_questions(
    project: Project, run: Run, folder: Path, *, int8: bool, stop: threading.Event | None
) -> Work[Bundle]:
    """Writes the model with all that belongs to it into an empty folder.

    Raises:
        ExportError: the network cannot be converted, or the file answers differently.
        TrainingError: the run's files are damaged.
    """
    try:
        report = AnswerReport.from_json(stored_report(run.folder))
    except UNREADABLE as error:
        raise TrainingError(
            message("Run {} cannot be used: {}", run.id, error), where=run.folder, advice=message("Train again.")
        ) from error
    backbone = find(str(report.plan.backbone))
    network = load_spans(run.folder, backbone)
    tested = set(report.tested)
    every = [one for one in project.annotations.questions() if one.answers is not None and one.hash in tested]
    drawn = drawn_for_proof(len(every), seed=report.plan.seed)
    asked = every if drawn is None else [one for one, chosen in zip(every, drawn, strict=True) if chosen]
    if not asked:
        raise ExportError(
            message("No questions of the test set are left for the comparison"), advice=message("Train again.")
        )
    shutil.copyfile(run.folder / TOKENIZER, folder / TOKENIZER)
    meter = Meter(STAGE)
    yield meter.started()
    yield from _convert(network, backbone, folder / MODEL, report, stop)
    yield meter.finished()
    reference = scorer(network, next(network.parameters()).device)
    proof = partial(_proven, asked=asked, out_of=len(every), report=report, stop=stop)
    model = yield from proof(folder / MODEL, reference)
    _check_score(asked, report, model.parity.score, run.folder)
    small = None
    if int8:
        quantise_weights(folder / MODEL, folder / MODEL_INT8)
        small = yield from proof(folder / MODEL_INT8, None)
        small = yield from kept_if_good(model, small, folder)
    _write_rest(folder, backbone, report, model, small)
    return Bundle(folder, model, small)


def _check_score(asked: list[Question], report: AnswerReport, score: float, folder: Path) -> None:
    """Compares with what the run answered to the same questions when it was scored, by the answers that are known now.

    Raises:
        ExportError: the file is clearly worse.
    """
    answers = {one.sample: one.predicted for one in report.answers}
    right = [
        exact_match(answers[one.id], [one.passage[start:stop] for start, stop in one.answers or ()])
        for one in asked
        if one.id in answers
    ]
    if right:
        unknown = 1 - len(right) / len(asked)
        check_score(score, float(np.mean(right)), metric="exact match", unknown=unknown, where=folder)


def _convert(
    network: SpanNetwork, backbone: Backbone, path: Path, report: AnswerReport, stop: threading.Event | None
) -> Work[None]:
    shapes, names = network.dynamic_shapes(), (["input_ids", "parts"], ["start", "stop"])
    made = Conversion(network, network.example(), shapes, backbone.title, names)
    yield from conversion(made, path, stop=stop)
    model = onnx.load(str(path))
    model.producer_name, model.producer_version = "Transfer Studio", transferstudio.__version__
    values = {
        "limits": asdict(report.limits),
        "scores": report.scores.as_json(),
        "plan": report.plan.as_json(),
        "labels": [],
    }
    helper.set_model_props(
        model,
        {
            **{key: json.dumps(value) for key, value in values.items()},
            "task": report.task,
            "method": report.method.called,
            "backbone": backbone.identifier,
            **licence_metadata(backbone),
            "transferstudio": transferstudio.__version__,
        },
    )
    onnx.save(model, str(path))


def _proven(
    path: Path,
    reference: Scorer | None,
    *,
    asked: list[Question],
    out_of: int,
    report: AnswerReport,
    stop: threading.Event | None,
) -> Work[ModelFile]:
    """Asks the file and the trained network what is ``asked`` of the questions of the test split; an int8 file (no reference) is only
    scored."""
    predictor = QuestionPredictor(path)
    meter = Meter("parity", len(asked))
    yield meter.started()
    exported, expected = [], []
    for index in range(0, len(asked), BATCH):
        if stop is not None and stop.is_set():
            raise ExportError(message("The export was cancelled"))
        part = asked[index : index + BATCH]
        exported.append(finish(score_windows(part, predictor.encoder, predictor.scores)))
        expected.append(finish(score_windows(part, predictor.encoder, reference)) if reference else exported[-1])
        yield meter.advance(len(part))
    parity = judge(exported, expected, report.limits)
    if reference is None:
        parity = scored_alone(parity.samples, parity.score, units=parity.units, metric=parity.metric)
    parity = replace(parity, drawn_from=out_of if len(asked) < out_of else None, seed=report.plan.seed)
    yield meter.finished(**parity.as_json())
    if not parity.passed:
        raise ExportError(
            message("The exported file and the trained network disagree: {}", parity),
            advice=message("Nothing was written. Please report this, with the name of the network."),
        )
    seconds = median_seconds(lambda one: predictor.answer(one.passage, one.question), asked, LATENCY_QUESTIONS)
    return ModelFile(path.name, parity, path.stat().st_size, seconds, tested=True)


def judge(exported: list[Scored], expected: list[Scored], limits: AnswerLimits) -> Parity:
    """Compares answers and their probabilities; the score is the exact match of the exported file."""
    ours = [prediction for scored in exported for prediction in scored.answers(limits)]
    theirs = [prediction for scored in expected for prediction in scored.answers(limits)]
    changed = np.array([a.answer.text != b.answer.text for a, b in zip(ours, theirs, strict=True)])
    apart = np.array([abs(a.answer.probability - b.answer.probability) for a, b in zip(ours, theirs, strict=True)])
    return Parity(
        samples=len(ours),
        different_labels=int(changed.sum()),
        clear_changes=int((changed & (apart > CLEAR_MARGIN)).sum()),
        largest_difference=float(apart.max()),
        mean_difference=float(apart.mean()),
        score=float(np.mean([prediction.exact for prediction in ours])),
        units="questions",
        metric="exact match",
    )


def _write_rest(
    folder: Path, backbone: Backbone, report: AnswerReport, model: ModelFile, small: ModelFile | None
) -> None:
    card = model_card("tasks/question_answering/model_card.md", report, backbone, model.parity, model.latency)
    (folder / "MODEL_CARD.md").write_text(card, "utf-8")
    write_licence(folder, backbone)
    measured = {file.name: file.as_json() for file in (model, small) if file is not None}
    (folder / "parity.json").write_text(json.dumps(measured, indent=2), "utf-8")
    shutil.copyfile(str(predict_questions.__file__), folder / "predict.py")
    write_examples(folder, HOW_TO_USE.examples)
    page = readme(folder, HOW_TO_USE, HOW_TO_USE.examples, tokens=report.limits.max_length)
    (folder / "README.md").write_text(page, "utf-8")
