"""The tasks; this folder is the only place that knows what a task is. A new one is a folder beside these, and a line here."""

from __future__ import annotations

from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT
from transferstudio.errors import ProjectError, TrainingError
from transferstudio.i18n import message
from transferstudio.project.runs import Run, stored_report
from transferstudio.tasks.base import Task, TaskInfo
from transferstudio.tasks.classification.task import Classification
from transferstudio.tasks.object_detection.task import ObjectDetection
from transferstudio.tasks.question_answering.task import QuestionAnswering
from transferstudio.training.report import UNREADABLE, Report

__all__ = ["TASKS", "Task", "find_task", "load_report"]

IMAGE_CLASSIFICATION = TaskInfo(
    name="image-classification",
    title="Image classification",
    units="images",
    has_label_fields=True,
    chooses_method=True,
    default_backbone=DEFAULT,
    default_epochs=8,
)
TEXT_CLASSIFICATION = TaskInfo(
    name="text-classification",
    title="Text classification",
    units="texts",
    reads_texts=True,
    has_label_fields=True,
    chooses_method=True,
    default_backbone=DEFAULT_TEXT,
    default_epochs=3,
)
TASKS: dict[str, Task] = {
    task.info.name: task
    for task in (
        Classification(IMAGE_CLASSIFICATION),
        Classification(TEXT_CLASSIFICATION),
        QuestionAnswering(),
        ObjectDetection(),
    )
}


def find_task(name: str) -> Task:
    """The task with this name.

    Raises:
        ProjectError: this version of the program has no such task.
    """
    if name not in TASKS:
        raise ProjectError(
            message("This version cannot train the task “{}”", name), advice=message("Update the program.")
        )
    return TASKS[name]


def load_report(run: Run) -> Report:
    """The report of a run, whatever its task.

    Raises:
        ProjectError: this version of the program has no such task.
        TrainingError: it is missing or damaged.
    """
    try:
        stored = stored_report(run.folder)
        return find_task(str(stored["task"])).read_report(stored)
    except UNREADABLE as error:
        raise TrainingError(
            message("Run {} has no report: {}", run.id, error), where=run.folder, advice=message("Train again.")
        ) from error
