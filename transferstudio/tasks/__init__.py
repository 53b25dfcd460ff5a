"""The tasks; this folder is the only place that knows what a task is."""

from __future__ import annotations

from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT
from transferstudio.errors import ProjectError
from transferstudio.tasks.base import Labelled, Task
from transferstudio.tasks.classification import Classification

__all__ = ["Labelled", "Task", "find_task"]

TASKS: dict[str, Task] = {
    task.name: task
    for task in (
        Classification("image-classification", "Image classification", "images", False, DEFAULT),
        Classification("text-classification", "Text classification", "texts", True, DEFAULT_TEXT),
    )
}


def find_task(name: str) -> Task:
    """The task with this name.

    Raises:
        ProjectError: this version of the program has no such task.
    """
    if name not in TASKS:
        raise ProjectError(f"This version cannot train the task “{name}”", advice="Update the program.")
    return TASKS[name]
