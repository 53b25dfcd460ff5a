"""The formats of data sets with boxes, and which of them explains a folder or a file best."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from transferstudio.formats.boxes import (
    coco,
    create_ml,
    cvat,
    datumaro,
    json_each,
    json_lines,
    keras_yolo,
    kitti,
    label_studio,
    labelme,
    table,
    via,
    via3,
    voc,
    yolo,
)
from transferstudio.formats.boxes.table_columns import columns_of_boxes
from transferstudio.formats.choices import choices_of
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.json_entries import LINES_SUFFIXES
from transferstudio.formats.records import SourceEntry, printable
from transferstudio.formats.survey import BOXES, Format, Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message, verbatim

TABLE = message("table of boxes in {}")
Reading = Callable[[], Iterator[SourceEntry]]
FORMATS: tuple[Format, ...] = (
    datumaro, json_each, json_lines, kitti,
    coco, label_studio, create_ml, via, via3, cvat, labelme, voc, yolo, keras_yolo, table,
)  # fmt: skip
"""All of them; where two explain as much, the first."""


def survey(tree: Tree) -> Iterator[Survey]:
    """What each format with boxes would make of a folder, or of the one file that the survey is about."""
    only = getattr(tree, "only", None)
    if only is None:
        for format_ in FORMATS:
            yield from result_or_none(lambda format_=format_: list(format_.survey(tree))) or ()  # type: ignore[misc]
        return
    found = boxes_in_file(tree, only)
    if found is not None:
        columns = result_or_none(partial(columns_of_boxes, tree, only)) if found[0].template == TABLE else None
        roles = None if columns is None else columns.roles(only)
        explicit = roles is not None and bool(choices_of(tree).columns)
        yield Survey(found[0], BOXES, found[1], 1, 1, used=frozenset({only}), explicit=explicit, columns=roles)


def boxes_in_file(tree: Tree, name: str) -> tuple[Message, Reading] | None:
    """The format of a single file in words, and what reads it; None where it holds no boxes."""
    lower = name.lower()
    files: tuple[tuple[bool, Callable[[Tree, str], bool], Message, Callable[..., Iterator[SourceEntry]]], ...] = (
        (lower.endswith(".json"), coco.is_coco, message("COCO, boxes in {}", printable(name)), coco.read_coco),
        (
            lower.endswith((".json", ".csv")),
            label_studio.is_label_studio,
            verbatim("Label Studio"),
            label_studio.FORMAT.read,
        ),
        (lower.endswith(".json"), create_ml.is_create_ml, verbatim("Create ML JSON"), create_ml.FORMAT.read),
        (lower.endswith((".json", ".csv")), via.is_via, verbatim("VGG Image Annotator (VIA)"), via.FORMAT.read),
        (lower.endswith(".json"), via3.is_via3, via3.FORMAT.title, via3.FORMAT.read),
        (lower.endswith(".txt"), keras_yolo.is_keras_yolo, keras_yolo.TITLE, keras_yolo.read),
        (lower.endswith(LINES_SUFFIXES), json_lines.holds_box_lines, json_lines.FORMAT.title, json_lines.FORMAT.read),
        (lower.endswith(".xml"), cvat.is_cvat, verbatim("CVAT XML"), cvat.FORMAT.read),
    )
    for suits, is_one, title, read in files:
        if suits and is_one(tree, name):
            return title, partial(read, tree, [name])
    if lower.endswith((".csv", ".tsv")) and columns_of_boxes(tree, name) is not None:
        return Message(TABLE, printable(name)), partial(table.read_box_table, tree, name)
    return None
