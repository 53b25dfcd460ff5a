"""A run whose network or method is left to the program, decided in the same way for the window and the command line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace

from transferstudio.backbones.catalogue import find
from transferstudio.events import Note, Work, without_notes
from transferstudio.i18n import message, time_taken
from transferstudio.insight.advice import Advice, advise
from transferstudio.operations.compared_backbones import choose_backbone
from transferstudio.operations.estimates import expected_seconds
from transferstudio.operations.training import RunResult, run
from transferstudio.project import Project
from transferstudio.tasks import Task, find_task
from transferstudio.training import parallel
from transferstudio.training.device import choose
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.throughput import known_throughput, measure_speed, share_left
from transferstudio.training.time_left import with_time_left

LONG_S = 30.0  # what takes longer is announced
FEWEST_EPOCHS = 3  # of fine-tuning: with fewer it is not worth beginning


@dataclass(frozen=True)
class Decision:
    """What is trained, with a method of its own, and why."""

    plan: TrainingPlan
    notes: tuple[Note, ...]


def run_decided(
    project: Project,
    plan: TrainingPlan,
    *,
    any_backbone: bool,
    stop: threading.Event | None = None,
    keep: bool = False,
) -> Work[RunResult]:
    """Decides what a plan leaves open, then trains; the reasons are stored with the run. See :func:`decide` and
    :func:`~transferstudio.operations.training.run`."""
    decision = yield from decide(project, plan, any_backbone=any_backbone, stop=stop)
    return (yield from run(project, decision.plan, decided=decision.notes, stop=stop, keep=keep))


def decide(
    project: Project, plan: TrainingPlan, *, any_backbone: bool, stop: threading.Event | None = None
) -> Work[Decision]:
    """Decides the method where it is ``Method.AUTO``, and the backbone if it may be any: by the labels, the accuracy of a new head and the
    time that fine-tuning may take. What is fine-tuned replaces the head only where it is better, so this decides what is worth trying.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the backbone's weights cannot be had.
    """
    notes: list[Note] = []
    # Of the features alone the time left would be a small part of what follows.
    decided = yield from without_notes(with_time_left(_decided(project, plan, any_backbone, stop), []), notes)
    return Decision(decided, tuple(notes))


def _decided(
    project: Project, plan: TrainingPlan, any_backbone: bool, stop: threading.Event | None
) -> Work[TrainingPlan]:
    task = find_task(project.task)
    if any_backbone:
        compared = replace(plan, method=Method.HEAD) if plan.method == Method.AUTO else plan
        plan = replace(plan, backbone=(yield from choose_backbone(project, compared, stop=stop)))
    found = task.settled(plan)
    if found.method == Method.AUTO:
        advice = yield from _advised(project, plan, task, stop)
        yield Note(advice.reason)
        if advice.method == Method.HEAD or not parallel.alone():
            return replace(plan, method=advice.method)
        stronger = advice.backbone if any_backbone else plan.backbone
        return (yield from _in_time(project, replace(plan, method=advice.method), stronger, stop))
    slow = plan.method == Method.AUTO or found.method != Method.HEAD
    if slow and task.labelled_count(project) and parallel.alone():
        backbone = find(found.backbone)
        if not backbone.is_detector and backbone.is_text == task.info.reads_texts:
            yield from _announced(*(yield from seconds_here(project, found, stop=stop)))
    return found


def _advised(project: Project, plan: TrainingPlan, task: Task, stop: threading.Event | None) -> Work[Advice]:
    field = project.classes.field_called(plan.field)

    def advised(accuracy: float | None) -> Advice:
        counts = [count for count in project.classes.teaching_counts(field.id) if count]
        return advise(counts, accuracy, plan.backbone, texts=task.info.reads_texts, validated=plan.validation_share)

    advice = advised(None)
    if advice.method != Method.AUTO:
        return advice
    accuracy = yield from task.head_accuracy(project, replace(plan, method=Method.HEAD), stop)
    # By then it is decided what tests, and each process has the accuracy of the first one: computers may differ in the last bit.
    return advised(parallel.gather(accuracy)[0])


def _in_time(project: Project, plan: TrainingPlan, stronger: str, stop: threading.Event | None) -> Work[TrainingPlan]:
    """The first of some plans that is done within the time that the plan gives, by the longer estimate: on the stronger network, as planned, with
    fewer epochs, or a new head alone. Estimates are for the processor: with anything faster there is time."""
    if choose(plan.device).type != "cpu":
        return next(_candidates(plan, stronger))
    limit = 60 * plan.within
    longest = 0.0
    for candidate in _candidates(plan, stronger):
        shortest, longest = yield from seconds_here(
            project, candidate, features_cached=candidate.backbone == plan.backbone, stop=stop
        )
        if longest > limit:
            continue
        if candidate.backbone != plan.backbone:
            title, usual = find(candidate.backbone).title, find(plan.backbone).title
            yield Note(message("{} is fine-tuned: it is stronger than {} and fits the time limit.", title, usual))
        if candidate.epochs != plan.epochs:
            limit_said = time_taken(limit, rough=True)
            yield Note(message("{} of {} epochs fit the time limit of {}.", candidate.epochs, plan.epochs, limit_said))
        yield from _announced(shortest, longest)
        return candidate
    yield Note(
        message(
            "Fine-tuning may take {}, but the time limit is {}, so only a new head is trained.",
            time_taken(longest, rough=True),
            time_taken(limit, rough=True),
        )
    )
    return replace(plan, method=Method.HEAD)


def _candidates(plan: TrainingPlan, stronger: str) -> Iterator[TrainingPlan]:
    """What may be fine-tuned, the best first; the last takes least time."""
    if stronger != plan.backbone:
        yield replace(plan, backbone=stronger)
    yield plan
    if plan.method != Method.CONTRASTIVE:
        for epochs in range(plan.epochs - 1, FEWEST_EPOCHS - 1, -1):
            yield replace(plan, epochs=epochs)


def seconds_here(
    project: Project, plan: TrainingPlan, *, features_cached: bool = False, stop: threading.Event | None = None
) -> Work[tuple[float, float]]:
    """A range of seconds for a run of a plan on this computer; see :func:`expected_seconds`."""
    backbone = find(plan.backbone)
    speed = known_throughput(backbone) or (yield from measure_speed(backbone, stop=stop))
    return expected_seconds(project, plan, speed * (share_left(backbone) or 1.0), features_cached=features_cached)


def _announced(shortest: float, longest: float) -> Work[None]:
    if longest >= LONG_S:
        least, most = time_taken(shortest, rough=True), time_taken(longest, rough=True)
        yield Note(message("Training will take about {} to {} on this computer.", least, most))
