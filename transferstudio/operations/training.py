"""A training run: a generator of events from a plan to a trained, evaluated and saved network."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from transferstudio.atomic_files import write_text
from transferstudio.backbones.catalogue import find
from transferstudio.errors import StorageError, StudioError, TrainingError, storage_error
from transferstudio.events import Checkpoint, Finished, Metric, Note, Work, as_json
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.database import now
from transferstudio.project.runs import USED_PLAN
from transferstudio.tasks import find_task
from transferstudio.training.parallel import PeerLostError
from transferstudio.training.plan import ANYWHERE, TrainingPlan
from transferstudio.training.report import Report, last_note
from transferstudio.training.resumable_run import (
    FROM_THE_BEGINNING,
    LAST,
    begun_classes,
    can_resume,
    remove_checkpoints,
)
from transferstudio.training.time_left import with_time_left
from transferstudio.training.trained import save_report


@dataclass(frozen=True)
class RunResult:
    """The finished run and its report."""

    run_id: int
    report: Report


def run(
    project: Project,
    plan: TrainingPlan,
    *,
    decided: Sequence[Note] = (),
    stop: threading.Event | None = None,
    by_program: bool = False,
    keep: bool = False,
) -> Work[RunResult]:
    """Trains, evaluates and saves as the plan says; the events are stored with the run as well. ``decided``: why the plan is as it is;
    ``by_program``: no person asked for it; ``keep``: its checkpoints stay where it is stopped, so that it can be gone on with.

    Raises:
        TrainingError: there is too little to learn from, the device is not there, or it was cancelled before anything was learnt.
        BackboneError: the backbone's weights cannot be had.
    """
    _check_device(plan)
    run_id = project.runs.start(plan.as_json(), by_program=by_program).id
    return (yield from _recorded(project, plan, run_id, stop, decided=decided, keep=keep))


def resume(
    project: Project, run_id: int, *, stop: threading.Event | None = None, keep: bool = False
) -> Work[RunResult]:
    """Goes on with a run that was killed or stopped, after its last whole epoch; ends as the run would have ended. ``keep``: see :func:`run`.

    Raises:
        TrainingError: the run has ended already, other classes have labels than when it began (it stays as it is), or as :func:`run`.
    """
    record = project.runs.get(run_id)
    if not can_resume(record):
        raise TrainingError(message("Run {} has already ended", run_id), advice=message("Start a new one."))
    plan = TrainingPlan.from_json(record.plan)
    _check_device(plan)
    begun = begun_classes(record.folder)
    if begun is not None:
        find_task(project.task).check_same_classes(project, plan, begun)
    project.runs.reopen(run_id)
    return (yield from _recorded(project, plan, run_id, stop, resumed=True, keep=keep))


def _check_device(plan: TrainingPlan) -> None:
    """Says before anything is begun that the plan's device is not here."""
    if plan.device not in ANYWHERE:
        from transferstudio.training.device import choose  # here, because torch is heavy

        choose(plan.device)


def _recorded(
    project: Project,
    plan: TrainingPlan,
    run_id: int,
    stop: threading.Event | None,
    *,
    decided: Sequence[Note] = (),
    resumed: bool = False,
    keep: bool = False,
) -> Work[RunResult]:
    """The run itself; its events, its end and its summary are stored with it."""
    begun = time.perf_counter() - project.runs.get(run_id).seconds
    work = _run(project, plan, run_id, stop, decided=decided, resumed=resumed)
    stored: list[tuple[str, dict[str, Any]]] = []
    last_stored = time.monotonic()
    state = "failed"
    summary: dict[str, Any] = {"usable": False}
    try:
        while True:
            event = next(work)
            if not (isinstance(event, (Metric, Note, Finished, Checkpoint)) or time.monotonic() - last_stored > 1):
                yield event
                continue
            stored.append((now(), as_json(event)))  # it is written down a moment later
            if time.monotonic() - last_stored > 1:
                project.runs.record(run_id, stored, seconds=time.perf_counter() - begun)
                stored, last_stored = [], time.monotonic()
            yield event
    except StopIteration as end:
        result: RunResult = end.value
        state = "cancelled" if result.report.caveats.stopped else "finished"
        summary = {"usable": True, **result.report.summary(), USED_PLAN: result.report.plan.as_json()}
        return result
    except (StorageError, OSError, sqlite3.Error) as error:
        known = error if isinstance(error, StorageError) else storage_error(error)
        if known is None:
            raise
        state = "running"  # once there is room it can be gone on with
        advice = message("Free some space or put the folder back, then resume the run: its last checkpoint is kept.")
        raise TrainingError(known.what, where=known.where, advice=advice) from error
    except StudioError as error:
        state = "cancelled" if stop is not None and stop.is_set() else "failed"
        summary = {"usable": False, "error": error.as_json()}
        raise
    except KeyboardInterrupt:
        state = "cancelled"
        summary = {"usable": False, "error": _interrupted().as_json()}
        raise
    except (GeneratorExit, PeerLostError):
        state = "running"  # whoever iterated left in the middle: it can be gone on with
        raise
    finally:
        _end(project, run_id, stored, state, summary, seconds=time.perf_counter() - begun, keep=keep)


def _interrupted() -> TrainingError:
    return TrainingError(
        message("The run was cancelled before its network was trained"), advice=message("Start it again.")
    )


def _end(
    project: Project,
    run_id: int,
    stored: list[tuple[str, dict[str, Any]]],
    state: str,
    summary: dict[str, Any],
    *,
    seconds: float,
    keep: bool,
) -> None:
    """Stores the last events of a run, and how it ended; its checkpoints go then, unless it was stopped and they are to be kept. What made it
    fail counts for more than that this cannot be stored."""
    try:
        project.runs.record(run_id, stored, seconds=seconds)
        if state != "running":
            project.runs.finish(run_id, state, {"seconds": seconds, **summary} if keep else summary)
        if state in ("finished", "failed") or (state == "cancelled" and not keep):
            remove_checkpoints(project.runs.get(run_id).folder)
    except StorageError:
        if state in ("finished", "cancelled"):
            raise


def _run(
    project: Project,
    plan: TrainingPlan,
    run_id: int,
    stop: threading.Event | None,
    *,
    decided: Sequence[Note],
    resumed: bool,
) -> Work[RunResult]:
    from transferstudio.operations.estimates import expected_stages  # here: it loads ONNX Runtime

    yield from decided
    if resumed and not (project.runs.get(run_id).folder / LAST).is_file():
        yield FROM_THE_BEGINNING  # else what learns says after which epoch
    return (yield from with_time_left(_learn(project, plan, run_id, stop), expected_stages(project, plan)))


def _learn(project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[RunResult]:
    task, backbone = find_task(project.task), find(plan.backbone)
    if backbone.is_text != task.info.reads_texts:
        raise TrainingError(
            (
                message("{} is for texts, but this project contains images", backbone.title)
                if backbone.is_text
                else message("{} is for images, but this project contains texts", backbone.title)
            ),
            advice=message("Choose another network."),
        )
    if backbone.is_detector and not task.info.takes_detectors:
        raise TrainingError(
            message("{} is for object detection, but this project has no boxes", backbone.title),
            advice=message("Choose another network."),
        )
    if plan.method not in task.info.methods:
        raise TrainingError(
            message("“{}” is not a method for these samples", plan.method.called),
            advice=message("Choose another method."),
        )
    learnt = yield from task.learn(project, plan, run_id, stop)
    report = replace(learnt, task=task.info.name, units=task.info.units)
    folder = project.runs.get(run_id).folder
    yield from last_note(report)
    save_report(folder, report)
    write_text(folder / "report.html", report.page())
    return RunResult(run_id, report)
