"""Extractive question answering: a passage and a question, and where in the passage the answer stands, or that there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from transferstudio.backbones.catalogue import DEFAULT_TEXT
from transferstudio.tasks.base import Answers


@dataclass(frozen=True)
class QuestionAnswering:
    """See :class:`transferstudio.tasks.base.Task`."""

    name: str = "question-answering"
    title: str = "Question answering"
    things: str = "questions"
    reads_texts: bool = True
    answers: Answers = Answers.SPAN
    default_backbone: str = DEFAULT_TEXT
    default_method: str = "full"
    default_epochs: int = 8

    def in_words(self, report: dict[str, Any]) -> str:
        """See Task."""
        f1, exact = report["scores"]["f1"], report["scores"]["exact_match"]
        return (
            f"[bold]F1 {f1['value']:.1%}[/] (95 % interval {f1['low']:.1%} to {f1['high']:.1%}), exact match {exact['value']:.1%} "
            f"({exact['low']:.1%} to {exact['high']:.1%}), by {report['how']} on {report['scored_samples']:,} questions"
        )
