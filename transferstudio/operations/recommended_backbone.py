"""The backbone where nobody chose one."""

from __future__ import annotations

from transferstudio.backbones.catalogue import DEFAULT_MULTILINGUAL, find
from transferstudio.backbones.weights import is_here
from transferstudio.events import Note, Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.language import ENGLISH, find_language, known_language
from transferstudio.tasks import Task


def recommended_backbone(project: Project | None, task: Task) -> str:
    """Its name: that of the task, or one that reads many languages where most texts are known not to be in English."""
    if project is None or not task.info.reads_texts or known_language(project) in ("", ENGLISH):
        return task.info.default_backbone
    return DEFAULT_MULTILINGUAL if is_here(find(DEFAULT_MULTILINGUAL)) else task.info.default_backbone


def choose_backbone(project: Project, task: Task) -> Work[str]:
    """As :func:`recommended_backbone`, also for a project whose language nobody looked up; says why where it is not the usual one."""
    language = find_language(project) if task.info.reads_texts else ""
    name = recommended_backbone(project, task)
    if name != task.info.default_backbone:
        yield Note(
            message("Most texts are in another language than English ({}), so {} is used.", language, find(name).title)
        )
    return name
