"""The tasks; this folder is the only place that knows what a task is."""

from __future__ import annotations

from transferstudio.errors import ProjectError
from transferstudio.tasks.base import Labelled, Task
from transferstudio.tasks.image_classification import ImageClassification

__all__ = ["Labelled", "Task", "find_task"]

TASKS: dict[str, Task] = {task.name: task for task in (ImageClassification(),)}


def find_task(name: str) -> Task:
    """The task with this name.

    Raises:
        ProjectError: this version of the program has no such task.
    """
    if name not in TASKS:
        raise ProjectError(f"This version cannot train the task “{name}”", advice="Update the program.")
    return TASKS[name]
