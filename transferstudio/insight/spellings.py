"""Finds classes that are probably unintended: one class spelled in several ways, and several labels taken for one class."""

from __future__ import annotations

from transferstudio.formats.labels import several_in_one, spelled_alike
from transferstudio.i18n import number, translate
from transferstudio.insight.health import Finding, Merge, Severity
from transferstudio.project import Project
from transferstudio.project.classes import Class

SHOWN = 3  # classes in a sentence


def spellings(project: Project, field: int) -> list[Finding]:
    """A finding for each name that is spelled in several ways, with the samples of the rarer spellings and their merge into the commonest."""
    return [
        _finding(project, group) for group in spelled_alike(project.classes.list(field), lambda class_: class_.name)
    ]


def several_at_once(project: Project, field: int) -> list[Finding]:
    """The finding that classes seem to be several labels each, as a table has them whose cells hold more than one; with their samples."""
    used = {class_.name: class_.id for class_ in project.classes.list(field) if class_.count}
    found = several_in_one(used)
    if not found:
        return []
    names = ", ".join(_quoted(name) for name in found[:SHOWN])
    text = (
        translate("Health", "{} seems to be several labels at once, taken as one class").format(names)
        if len(found) == 1
        else translate("Health", "{} classes seem to be several labels at once, each taken as one class: {}").format(
            number(len(found)), f"{names}, …" if len(found) > SHOWN else names
        )
    )
    return [Finding(text, Severity.WARNING, project.annotations.samples_of(tuple(used[name] for name in found)))]


def _finding(project: Project, group: list[Class]) -> Finding:
    stays, *others = sorted(group, key=lambda class_: (-class_.count, class_.position))
    names = ", ".join(_quoted(class_.name) for class_ in (stays, *others))
    text = translate("Health", "{}: differ only in case or spaces. Are they the same class?").format(names)
    merge = Merge(stays.id, stays.name, tuple(one.id for one in others), sum(one.count for one in others))
    return Finding(text, Severity.WARNING, project.annotations.samples_of(merge.classes), merge)


def _quoted(name: str) -> str:
    """A name between the quotation marks of the person's language."""
    return translate("Health", "“{}”").format(name)
