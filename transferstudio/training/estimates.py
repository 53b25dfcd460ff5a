"""How long a run will take on this computer: from the speed of the frozen network, and from what is labelled."""

from __future__ import annotations

from functools import partial

from transferstudio.backbones.catalogue import Backbone, find
from transferstudio.project import Project
from transferstudio.tasks import find_task
from transferstudio.tasks.base import Answers
from transferstudio.training.classifying import input_size
from transferstudio.training.dataset import FEW_TO_VALIDATE
from transferstudio.training.plan import (
    FEW_ANSWERED,
    PAIR_EPOCHS,
    PAIR_STEPS,
    TUNING_FOLDS,
    WINDOW,
    Method,
    TrainingPlan,
    times_shown,
)
from transferstudio.training.spans.cloze import A_PASSAGE
from transferstudio.training.speeds import USUAL_TOKENS
from transferstudio.training.time_left import FIRST, Stage

# One epoch costs as much a sample as this many passes of the frozen network in ONNX Runtime, at the same size: forward and backward in
# torch, checks on validation and reading included (tests/benchmarks/estimates.py).
PASSES: dict[Answers, dict[Method, float]] = {
    Answers.CLASS: {
        Method.HEAD: 0.0,
        Method.CONTRASTIVE: 4.5,
        Method.LAST_BLOCKS: 2.5,
        Method.LORA: 8.0,
        Method.FULL: 8.0,
        Method.SCRATCH: 8.0,
    },
    Answers.SPAN: {
        Method.HEAD: 1.0,
        Method.LAST_BLOCKS: 1.8,
        Method.LORA: 3.0,
        Method.FULL: 3.0,
        Method.SCRATCH: 3.0,
    },
    Answers.BOX: {
        Method.HEAD: 4.0,
        Method.LAST_BLOCKS: 8.0,
        Method.FULL: 11.0,
        Method.SCRATCH: 13.0,
    },
}
LOW, HIGH = 0.6, 1.7  # an estimate is a range
HEAD_SECONDS = 2.0  # fitting and scoring a head, at least
OF_A_SAMPLE, OF_A_CLASS = 5e-4, 1.5e-5  # seconds more for each sample, and for each class it may be of
CHARACTERS = 4.5  # of a token
LOOKED_AT = 200  # pictures that tell how large the input will be
GRADUAL = 0.5  # share of a tuning in which more and more layers learn, where they begin one after the other
EPOCHS = ("epoch {} of {}", "fold {} of {}, epoch {} of {}")
TAUGHT = 0.7  # share of the samples that neither validates nor tests, about


def expected_seconds(
    project: Project, plan: TrainingPlan, speed: float, *, looked: bool = False
) -> tuple[float, float]:
    """A range of seconds for a run of a plan on what is labelled now.

    ``speed``: samples a second of the frozen network (see :mod:`transferstudio.training.speeds`); ``looked``: whether the features of
    all samples are there already.
    """
    backbone, answers = find(plan.backbone), find_task(project.task).answers
    if answers == Answers.BOX:
        seconds = _of_boxes(project, plan, backbone, speed)
    elif answers == Answers.SPAN:
        seconds = _of_questions(project, plan, speed)
    else:
        seconds = _of_classes(project, plan, backbone, speed, looked=looked)
    return LOW * seconds, HIGH * seconds


def expected_stages(project: Project, plan: TrainingPlan) -> list[Stage]:
    """The stages of a run that take long, and what their steps cost: of the frozen network's, so many passes."""
    backbone, answers = find(plan.backbone), find_task(project.task).answers
    if answers not in PASSES or plan.method not in PASSES[answers]:
        return []
    passes = PASSES[answers][plan.method]
    may_end = partial(Stage, may_end_early=True, silent=GRADUAL if plan.gradual else FIRST)
    if answers == Answers.BOX:
        teaching = max(1, round(TAUGHT * project.boxes.boxed()))
        looked = [Stage(("features",), 2 * teaching, 1.0)] if plan.method == Method.HEAD else []
        return [*looked, may_end(EPOCHS, plan.epochs * teaching * times_shown(teaching), passes)]
    if answers == Answers.SPAN:
        practice = TAUGHT * A_PASSAGE * project.annotations.passages()
        shown = TAUGHT * plan.epochs * project.annotations.answered()
        return [Stage(("practise on your passages",), practice, passes), may_end(EPOCHS, shown, passes)]
    fields = project.classes.fields()
    counts = project.classes.teaching_counts(next((f.id for f in fields if f.name == plan.field), fields[0].id))
    labelled = sum(counts)
    stages = [Stage(("features",), labelled, 1.0)]
    rounds = TUNING_FOLDS + 1
    if plan.method == Method.CONTRASTIVE:
        steps = rounds * PAIR_EPOCHS * max(PAIR_STEPS * min(plan.batch, labelled), labelled)
        stages.append(may_end(EPOCHS, steps, passes))
    elif plan.method != Method.HEAD:
        rounds = rounds if min(counts, default=0) < FEW_TO_VALIDATE else 1
        share = input_size(project, plan, backbone) / backbone.size
        stages.append(may_end(EPOCHS, rounds * plan.epochs * labelled, passes * share**2))
    return stages


def _of_classes(project: Project, plan: TrainingPlan, backbone: Backbone, speed: float, *, looked: bool) -> float:
    fields = project.classes.fields()
    field = next((field for field in fields if field.name == plan.field), fields[0])
    counts = project.classes.teaching_counts(field.id)
    labelled, passes = sum(counts), PASSES[Answers.CLASS][plan.method]
    seconds = (0 if looked else labelled / speed) + HEAD_SECONDS
    if plan.method == Method.HEAD:
        return seconds + labelled * (OF_A_SAMPLE + OF_A_CLASS * len(counts))
    if plan.method == Method.CONTRASTIVE:
        shown = PAIR_EPOCHS * max(PAIR_STEPS * min(plan.batch, labelled), labelled)
        return seconds + (TUNING_FOLDS + 1) * shown * passes / speed
    rounds = TUNING_FOLDS + 1 if min(counts, default=0) < FEW_TO_VALIDATE else 1
    share = input_size(project, plan, backbone) / backbone.size
    return seconds + rounds * plan.epochs * labelled * passes * share**2 / speed


def _of_boxes(project: Project, plan: TrainingPlan, backbone: Backbone, speed: float) -> float:
    from transferstudio.training.boxes.dataset import marked, suited_input  # here: it loads the scoring of boxes

    pictures, classes, _ = marked(project, most=LOOKED_AT)
    seen = suited_input(pictures, len(classes), plan.input_size)
    area = seen.width * seen.height / backbone.size**2
    teaching = max(1, round(TAUGHT * project.boxes.boxed()))
    return (
        HEAD_SECONDS + plan.epochs * teaching * times_shown(teaching) * PASSES[Answers.BOX][plan.method] * area / speed
    )


def _of_questions(project: Project, plan: TrainingPlan, speed: float) -> float:
    answered = project.annotations.answered()
    tokens = min(WINDOW, project.annotations.usual_length() / CHARACTERS)
    shown = TAUGHT * plan.epochs * answered
    if plan.method != Method.HEAD and TAUGHT * answered < FEW_ANSWERED:
        shown += TAUGHT * A_PASSAGE * project.annotations.passages()  # practice
    return HEAD_SECONDS + shown * PASSES[Answers.SPAN][plan.method] * tokens / USUAL_TOKENS / speed
