"""The tasks; this folder is the only place that knows what a task is. A new one is a folder beside these, and a line here."""

from __future__ import annotations

from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT
from transferstudio.errors import ProjectError, TrainingError
from transferstudio.i18n import message
from transferstudio.project.runs import Run, stored_report
from transferstudio.tasks.base import Task
from transferstudio.tasks.classification.task import Classification
from transferstudio.tasks.object_detection.task import ObjectDetection
from transferstudio.tasks.question_answering.task import QuestionAnswering
from transferstudio.training.report import UNREADABLE, Report

__all__ = ["DETECTION", "QUESTIONS", "TASKS", "Task", "find_classification", "find_task", "load_report"]

CLASSIFICATIONS: dict[str, Classification] = {
    task.name: task
    for task in (
        Classification("image-classification", "Image classification", "images", False, DEFAULT),
        Classification("text-classification", "Text classification", "texts", True, DEFAULT_TEXT, default_epochs=3),
    )
}
QUESTIONS = QuestionAnswering()
DETECTION = ObjectDetection()
TASKS: dict[str, Task] = {**CLASSIFICATIONS, QUESTIONS.name: QUESTIONS, DETECTION.name: DETECTION}


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


def find_classification(name: str) -> Classification:
    """The classification with this name; KeyError where the task is another one."""
    return CLASSIFICATIONS[name]
