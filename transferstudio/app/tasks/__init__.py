"""What differs by task in the window: a table with one row a task. A new task is a module beside these, and a line here."""

from __future__ import annotations

from transferstudio.app.tasks.base import TaskView
from transferstudio.app.tasks.image_classification import IMAGE_CLASSIFICATION
from transferstudio.app.tasks.object_detection import OBJECT_DETECTION
from transferstudio.app.tasks.question_answering import QUESTION_ANSWERING
from transferstudio.app.tasks.text_classification import TEXT_CLASSIFICATION
from transferstudio.tasks import find_task

__all__ = ["VIEWS", "TaskView", "view_of", "view_of_model"]

VIEWS = {view.name: view for view in (IMAGE_CLASSIFICATION, OBJECT_DETECTION, TEXT_CLASSIFICATION, QUESTION_ANSWERING)}
"""The first is what is shown where nothing has decided the task."""


def view_of(task: str) -> TaskView:
    """What the window shows of a task, by its name; the empty name is that of none, and looks as the first.

    Raises:
        ProjectError: this version of the program has no such task.
    """
    return VIEWS[find_task(task).info.name] if task else next(iter(VIEWS.values()))


def view_of_model(predictor: object) -> TaskView:
    """What the window shows of the task that an exported model is for."""
    return next(view for view in VIEWS.values() if type(predictor) is view.predictor())
