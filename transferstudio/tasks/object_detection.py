"""Object detection: boxes around the things in a picture, each with its class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from transferstudio.backbones.catalogue import DEFAULT
from transferstudio.tasks.base import Answers


@dataclass(frozen=True)
class ObjectDetection:
    """See :class:`transferstudio.tasks.base.Task`."""

    name: str = "object-detection"
    title: str = "Object detection"
    things: str = "images"
    reads_texts: bool = False
    answers: Answers = Answers.BOX
    default_backbone: str = DEFAULT
    default_method: str = "full"
    default_epochs: int = 12

    def in_words(self, report: dict[str, Any]) -> str:
        """See Task."""
        map50, whole = report["scores"]["map50"], report["scores"]["map"]
        return (
            f"[bold]mAP50 {map50['value']:.1%}[/] (95 % interval {map50['low']:.1%} to {map50['high']:.1%}), mAP 50–95 {whole['value']:.1%} "
            f"({whole['low']:.1%} to {whole['high']:.1%}), by {report['how']} on {report['scored_samples']:,} images"
        )
