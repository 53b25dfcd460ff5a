"""The samples of a project as the writers of data sets want them."""

from __future__ import annotations

from collections.abc import Iterator

from transferstudio.formats.records import Row
from transferstudio.project.project import Project


def labelled_rows(project: Project) -> Iterator[Row]:
    """Every image with its file, its class in the first field, and its split; one at a time."""
    field = project.classes.default_field().id
    names = {class_.id: class_.name for class_ in project.classes.list(field)}
    for sample in project.samples.all():
        if sample.path is not None:
            class_ = project.annotations.class_of(sample.id, field)
            yield Row(sample.name, sample.path, names.get(class_) if class_ is not None else None, sample.split)
