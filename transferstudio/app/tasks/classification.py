"""What the window shows alike of images and texts that have one class as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transferstudio.app.tasks.base import Measure
from transferstudio.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from transferstudio.project import Project

HINT = QT_TRANSLATE_NOOP(
    "DataPane",
    "1–9 and 0 label · C chooses a class · Enter accepts · X clears · Space enlarges · Ctrl+Z undoes · right-click for more",
)
NO_CLASSES = QT_TRANSLATE_NOOP("ClassList", "No classes yet. Add two or more, then label with the keys 1 to 9 and 0.")
CLEARS = QT_TRANSLATE_NOOP("ByMouse", "Clear label")
ACCURACY = Measure("accuracy", QT_TRANSLATE_NOOP("RunRecord", "Accuracy"), "accuracy")


def count_labels(project: Project, field: int) -> list[int]:
    """Of each class that may teach."""
    return list(project.classes.teaching_counts(field))
