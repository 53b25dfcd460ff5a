"""A training run: a generator of events from a plan to a trained, evaluated and saved network."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from transferstudio.backbones.catalogue import Backbone, find
from transferstudio.backbones.weights import obtain
from transferstudio.errors import StudioError, TrainingError
from transferstudio.events import Checkpoint, Finished, Metric, Note, Work, as_json
from transferstudio.project import Project
from transferstudio.project.files import write_bytes, write_text
from transferstudio.tasks import find_task
from transferstudio.training.dataset import at_size_of, prepare
from transferstudio.training.head_only import learn_head
from transferstudio.training.plan import Method, Precision, TrainingPlan
from transferstudio.training.report import page
from transferstudio.training.trained import INT8_BODY, keep_tokenizer, save_report, save_trained

SMALLEST_INPUT = 96  # pixels
ENLARGED = 1.25  # a little enlargement helps, since networks halve the size five times


@dataclass(frozen=True)
class RunResult:
    """The finished run and its report (the content of ``report.json``)."""

    run_id: int
    report: dict[str, Any]


def run(project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None) -> Work[RunResult]:
    """Trains, evaluates and saves as the plan says; the events are stored with the run as well.

    Raises:
        TrainingError: there is too little to learn from, or it was cancelled before anything was learnt.
        BackboneError: the backbone's weights cannot be had.
    """
    return (yield from _recorded(project, plan, project.runs.start(plan.as_json()).id, stop))


def resume(project: Project, run_id: int, *, stop: threading.Event | None = None) -> Work[RunResult]:
    """Goes on with a run that was killed, after its last whole epoch; ends as the run would have ended.

    Raises:
        TrainingError: the run has ended already, or as :func:`run`.
    """
    record = project.runs.get(run_id)
    if record.state != "running":
        raise TrainingError(f"Run {run_id} has ended already", advice="Start a new one.")
    return (yield from _recorded(project, TrainingPlan.from_json(record.plan), run_id, stop))


def _recorded(project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[RunResult]:
    """The run itself; its events, its end and its summary are stored with it."""
    work = _run(project, plan, run_id, stop)
    stored: list[dict[str, Any]] = []
    last_stored = time.monotonic()
    state = "failed"
    summary: dict[str, Any] = {"usable": False}
    try:
        while True:
            event = next(work)
            if not (isinstance(event, (Metric, Note, Finished, Checkpoint)) or time.monotonic() - last_stored > 1):
                yield event
                continue
            stored.append(as_json(event))
            if time.monotonic() - last_stored > 1:
                project.runs.record(run_id, stored)
                stored, last_stored = [], time.monotonic()
            yield event
    except StopIteration as end:
        result: RunResult = end.value
        state = "cancelled" if stop is not None and stop.is_set() else "finished"
        summary = {"usable": True, **result.report["summary"]}
        return result
    except StudioError as error:
        summary = {"usable": False, "error": str(error)}
        raise
    except GeneratorExit:
        state = "running"  # whoever iterated left in the middle: it can be gone on with
        raise
    finally:
        project.runs.record(run_id, stored)
        if state != "running":
            project.runs.finish(run_id, state, summary)


def input_size(project: Project, plan: TrainingPlan, backbone: Backbone) -> int:
    """Pixels a side of what the network of a plan sees (tokens at most, where it reads texts).

    Scaling a picture up adds nothing but arithmetic. A frozen network still wants the size it knows; one that is tuned as
    a whole can learn a smaller one, and learns faster there.
    """
    own = backbone.size
    if plan.input_size is not None:
        return plan.input_size
    if backbone.is_text or plan.method not in (Method.FULL, Method.SCRATCH):
        return own
    side = project.samples.median_shorter_side()
    return own if side is None else min(own, max(SMALLEST_INPUT, math.ceil(side * ENLARGED / 32) * 32))


def _run(project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[RunResult]:
    start = time.perf_counter()
    if plan.precision == Precision.INT8 and plan.method != Method.HEAD:
        raise TrainingError(
            "Only a head can be learnt on an int8 network",
            advice="Tune in fp32; exporting makes an int8 version as well.",
        )
    task, own = find_task(project.task), find(plan.backbone)
    if own.is_text != task.reads_texts:
        raise TrainingError(
            f"{own.title} reads {'texts' if own.is_text else 'images'}, and this project holds {task.things}",
            advice="Choose another network.",
        )
    plan = plan.for_backbone(own)
    own = own.at_size(plan.input_size or own.size)
    backbone = own.at_size(input_size(project, plan, own))
    folder = project.runs.get(run_id).folder
    weights = yield from obtain(own, stop=stop)
    data = yield from prepare(project, plan, task, own, weights, stop=stop)
    body: dict[str, np.ndarray] | None = None
    if plan.method == Method.HEAD:
        head, outcome = yield from learn_head(task, data, plan)
        if plan.precision == Precision.INT8:
            write_bytes(folder / INT8_BODY, data.body.read_bytes())
    else:
        from transferstudio.training.device import choose  # here, because torch is heavy
        from transferstudio.training.fine_tuning import Setting, learn_tuned

        small = data
        if backbone != own:
            small = yield from at_size_of(project, plan, data, backbone, weights, stop=stop)
        setting = Setting(project, task, small, data, plan, backbone, weights, choose(plan.device), folder, stop)
        learnt = yield from learn_tuned(setting)
        head, body, outcome = learnt.head, learnt.body, learnt.outcome
    if body is None:
        backbone = own  # a head alone stays on the size that the frozen network knows
    save_trained(folder, head, body=body)
    keep_tokenizer(folder, backbone, weights)
    yield Checkpoint(str(folder), 0, best=True)
    report = {
        "run": run_id,
        "task": task.name,
        "things": task.things,
        "plan": plan.as_json(),
        "backbone": {"name": backbone.name, "title": backbone.title, "licence": backbone.licence},
        "method": str(plan.method if body is not None else Method.HEAD),
        "input_size": backbone.size,
        "classes": data.labelled.classes,
        "samples": {split: int((data.labelled.splits == split).sum()) for split in ("train", "validation", "test")},
        "seconds": time.perf_counter() - start,
        **outcome.as_json(data.labelled.classes),
    }
    report["summary"] = {
        "accuracy": report["scores"]["accuracy"],
        "how": report["how"],
        "backbone": backbone.title,
        "method": str(plan.method),
        "seconds": report["seconds"],
    }
    save_report(folder, report)
    write_text(folder / "report.html", page(report))
    yield Metric("accuracy", outcome.scores.accuracy.value, "test" if data.tested else "cross-validation")
    yield Finished("train", report["seconds"], report["summary"])
    return RunResult(run_id, report)
