"""What a task tells of itself; each one is a module beside this."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Protocol


class Answers(StrEnum):
    """What a label is, and so which learner and which exporter serve the task."""

    CLASS = "class"
    SPAN = "span"
    BOX = "box"


class Task(Protocol):
    """One task, as the parts of the program ask about it that serve all tasks."""

    @property
    def name(self) -> str:
        """As projects and files call it."""

    @property
    def title(self) -> str:
        """As a person reads it."""

    @property
    def things(self) -> str:
        """What its samples are, in the plural: images, texts, questions."""

    @property
    def reads_texts(self) -> bool:
        """Whether its samples are texts; else they are pictures."""

    @property
    def answers(self) -> Answers:
        """What a label is."""

    @property
    def default_backbone(self) -> str:
        """The backbone where none is chosen, by name."""

    @property
    def default_method(self) -> str:
        """The method where none is chosen."""

    @property
    def default_epochs(self) -> int:
        """How many epochs a tuning has where nobody says."""

    def in_words(self, report: dict[str, Any]) -> str:
        """The scores of a report as one line."""
