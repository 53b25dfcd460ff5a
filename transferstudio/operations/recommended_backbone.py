"""The backbone that is recommended where nobody chose one."""

from __future__ import annotations

from transferstudio.backbones.catalogue import DEFAULT_MULTILINGUAL, find
from transferstudio.backbones.weights import is_here
from transferstudio.project import Project
from transferstudio.project.language import ENGLISH, known_language
from transferstudio.tasks import Task

COMPARED = "compared networks"  # the setting: which was best on the project's own texts, and how many had labels then


def recommended_backbone(project: Project | None, task: Task) -> str:
    """Its name: the one that was best on the project's own texts, or one that reads many languages where most texts are known not to be in
    English, or else that of the task."""
    default = task.info.default_backbone
    if project is None or not task.info.reads_texts or not is_here(find(DEFAULT_MULTILINGUAL)):
        return default
    if is_foreign(known_language(project)):
        return DEFAULT_MULTILINGUAL
    kept, _ = compared(project)
    return kept if kept in (default, DEFAULT_MULTILINGUAL) else default


def compared(project: Project) -> tuple[str, int]:
    """What was best when networks were compared last, and the number of labels then."""
    kept = project.setting(COMPARED)
    if not isinstance(kept, dict) or not isinstance(kept.get("labels"), int):
        return "", 0
    return str(kept.get("backbone")), kept["labels"]


def is_foreign(language: str) -> bool:
    """Whether a language, by its code, is known and another than English."""
    return language not in ("", ENGLISH)
