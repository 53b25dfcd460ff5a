"""The tasks; this folder is the only place that knows what a task is."""

from __future__ import annotations

from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT
from transferstudio.errors import ProjectError
from transferstudio.tasks.base import Answers, Task
from transferstudio.tasks.classification import Classification
from transferstudio.tasks.field_classes import FieldClasses
from transferstudio.tasks.labelled import ABSENT, Labelled, Labels
from transferstudio.tasks.object_detection import ObjectDetection
from transferstudio.tasks.question_answering import QuestionAnswering

__all__ = [
    "ABSENT",
    "DETECTION",
    "QUESTIONS",
    "Answers",
    "Classification",
    "FieldClasses",
    "Labelled",
    "Labels",
    "Task",
    "find_classification",
    "find_task",
]

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
        raise ProjectError(f"This version cannot train the task “{name}”", advice="Update the program.")
    return TASKS[name]


def find_classification(name: str) -> Classification:
    """The classification with this name; KeyError where the task is another one."""
    return CLASSIFICATIONS[name]
