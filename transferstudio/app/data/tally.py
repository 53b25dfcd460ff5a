"""What is counted over the whole project, out of the window's thread: at 100,000 images that takes a moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transferstudio.app.tasks import view_of
from transferstudio.project.importing import count_skipped, skipped_files

if TYPE_CHECKING:
    from transferstudio.insight.health import Finding
    from transferstudio.insight.suggestions import Suggestions
    from transferstudio.project import Project

SKIPPED_SHOWN = 4


@dataclass(frozen=True)
class Tally:
    """Findings, the newest few of what was left out with their reasons and how many there are in all, and the samples of each split."""

    findings: list[Finding]
    skipped: list[tuple[str, str]]
    skipped_in_all: int
    splits: dict[str, int]
    test_locked: bool


def count(project: Project, field: int, suggestions: Suggestions | None, alike: list[Finding]) -> Tally:
    """Counts; ``alike`` is what the live head found out about likeness."""
    from transferstudio.insight.health import counts, labels  # here: the first paint does without scipy
    from transferstudio.insight.spellings import several_at_once, spellings

    found = [
        *spellings(project, field),
        *several_at_once(project, field),
        *counts(project, field),
        *labels(suggestions),
        *alike,
    ]
    return Tally(
        [*found, *view_of(project.task).find_faults(project)],
        list(skipped_files(project, most=SKIPPED_SHOWN)),
        count_skipped(project),
        project.samples.by_split(),
        bool(project.setting("test_locked")),
    )
