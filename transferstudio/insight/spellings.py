"""Classes that were probably meant to be one: their names differ by case or blanks alone."""

from __future__ import annotations

from transferstudio.formats.labels import spelled_alike
from transferstudio.i18n import translate
from transferstudio.insight.health import Finding, Merge, Severity
from transferstudio.project import Project
from transferstudio.project.classes import Class


def spellings(project: Project, field: int) -> list[Finding]:
    """A finding for each name that is spelled in several ways, with the samples of the rarer spellings and their merge into the commonest."""
    return [
        _finding(project, group) for group in spelled_alike(project.classes.list(field), lambda class_: class_.name)
    ]


def _finding(project: Project, group: list[Class]) -> Finding:
    stays, *others = sorted(group, key=lambda class_: (-class_.count, class_.position))
    names = ", ".join(f"“{class_.name}”" for class_ in (stays, *others))
    text = translate("Health", "{}: differ only by case or blanks. Are they one class?").format(names)
    merge = Merge(stays.id, stays.name, tuple(one.id for one in others), sum(one.count for one in others))
    return Finding(text, Severity.WARNING, project.annotations.samples_of(merge.classes), merge)
