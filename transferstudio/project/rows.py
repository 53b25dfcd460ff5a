"""The samples of a project as the writers of data sets want them."""

from __future__ import annotations

from collections.abc import Iterator

from transferstudio.formats.records import Box, BoxRow, QuestionRecord, Row, TextRecord
from transferstudio.project.project import Project
from transferstudio.project.samples import Sample


def labelled_rows(project: Project) -> Iterator[Row]:
    """Every image with its file, its class in the first field, and its split; one at a time."""
    for sample, label in _with_classes(project):
        if sample.path is not None:
            yield Row(sample.name, sample.path, sample.hash, label, sample.split)


def labelled_texts(project: Project) -> Iterator[TextRecord]:
    """Every text with its class in the first field, and its split; one at a time."""
    for sample, label in _with_classes(project):
        if sample.text is not None:
            yield TextRecord(sample.name, sample.text, label, sample.split)


def _with_classes(project: Project) -> Iterator[tuple[Sample, str | None]]:
    """Every sample with the name of its class in the first field."""
    field = project.classes.default_field().id
    names = {class_.id: class_.name for class_ in project.classes.list(field)}
    for sample in project.samples.all():
        class_ = project.annotations.class_of(sample.id, field)
        yield sample, names.get(class_) if class_ is not None else None


def answered_questions(project: Project) -> Iterator[QuestionRecord]:
    """Every question with its passage and its answers; one at a time."""
    for one in project.annotations.questions():
        yield QuestionRecord(one.question, one.question, one.passage, one.title, one.answers, one.split)


def boxed_pictures(project: Project) -> Iterator[BoxRow]:
    """Every picture with its boxes; one at a time."""
    names = {class_.id: class_.name for class_ in project.classes.list(project.classes.default_field().id)}
    for one in project.boxes.pictures():
        boxes = tuple(Box(names[box.class_id], box.x, box.y, box.width, box.height, box.difficult) for box in one.boxes)
        path = project.media.path(one.media, one.reference)
        yield BoxRow(one.name, path, one.hash, one.width, one.height, boxes if one.boxed else None, one.split)
