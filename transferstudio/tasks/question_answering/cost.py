"""What a run on questions costs; see :mod:`transferstudio.training.cost`."""

from __future__ import annotations

from transferstudio.project import Project
from transferstudio.tasks.question_answering.cloze_pretraining import A_PASSAGE
from transferstudio.training.cost import HEAD_SECONDS, TRAIN_SHARE, epochs
from transferstudio.training.plan import FEW_ANSWERED, WINDOW, Method, TrainingPlan
from transferstudio.training.throughput import USUAL_TOKENS
from transferstudio.training.time_left import ExpectedStage

PASSES = {Method.HEAD: 1.0, Method.LAST_BLOCKS: 1.8, Method.LORA: 3.0, Method.FULL: 3.0, Method.SCRATCH: 3.0}
CHARACTERS = 4.5  # of a token


def stages(project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
    """See Task."""
    passes, shown = PASSES[plan.method], TRAIN_SHARE * plan.epochs * project.annotations.answered()
    return [
        ExpectedStage(("practise on your passages",), _cloze_passages(project), passes),
        epochs(plan, shown, passes),
    ]


def seconds(project: Project, plan: TrainingPlan, speed: float) -> float:
    """See Task."""
    answered = project.annotations.answered()
    tokens = min(WINDOW, project.annotations.usual_length() / CHARACTERS)
    shown = TRAIN_SHARE * plan.epochs * answered
    if plan.method != Method.HEAD and TRAIN_SHARE * answered < FEW_ANSWERED:
        shown += _cloze_passages(project)
    return HEAD_SECONDS + shown * PASSES[plan.method] * tokens / USUAL_TOKENS / speed


def _cloze_passages(project: Project) -> float:
    """Cloze questions, about."""
    return TRAIN_SHARE * A_PASSAGE * project.annotations.passages()
