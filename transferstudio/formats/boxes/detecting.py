"""Finds out whether a folder is a data set of pictures with boxes, and in which format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from transferstudio.formats.boxes.coco import coco_files, is_coco, read_coco
from transferstudio.formats.boxes.pictures import folder_of, join
from transferstudio.formats.boxes.table import columns_of_boxes, read_box_table
from transferstudio.formats.boxes.voc import ANNOTATIONS, read_voc, voc_files
from transferstudio.formats.boxes.yolo import read_yolo, yolo_settings
from transferstudio.formats.records import BoxRecord, Skipped, printable
from transferstudio.formats.trees import Tree

Reading = Callable[[], Iterator[BoxRecord | Skipped]]
LOOKED_AT = 200  # files of a folder without Annotations, among which one of VOC has to be


def boxes_in_folder(tree: Tree, top: str) -> tuple[str, Reading] | None:
    """The format in words and what reads it; None where a folder holds no boxes."""
    files = coco_files(tree, top)
    if files:
        return f"COCO, boxes in {', '.join(map(printable, files))}", partial(read_coco, tree, top, files)
    settings = yolo_settings(tree, top)
    if settings:
        return f"YOLO, classes in {printable(settings)}", partial(read_yolo, tree, top, settings)
    if _has_voc(tree, top):
        return "Pascal VOC, an XML file a picture", partial(read_voc, tree, top, voc_files(tree, top))
    tables = [item for item in tree.files(top) if isinstance(item, str) and item.lower().endswith((".csv", ".tsv"))]
    boxes = [name for name in tables if columns_of_boxes(tree, name) is not None]
    return _of_table(tree, boxes[0]) if len(boxes) == 1 else None


def boxes_in_file(tree: Tree, name: str) -> tuple[str, Reading] | None:
    """The same for a single file."""
    if name.lower().endswith(".json") and is_coco(tree, name):
        return f"COCO, boxes in {printable(name)}", partial(read_coco, tree, folder_of(name), [name])
    if name.lower().endswith((".csv", ".tsv")) and columns_of_boxes(tree, name) is not None:
        return _of_table(tree, name)
    return None


def _of_table(tree: Tree, name: str) -> tuple[str, Reading]:
    return f"table of boxes in {printable(name)}", partial(read_box_table, tree, name)


def _has_voc(tree: Tree, top: str) -> bool:
    folder = join(top, ANNOTATIONS) if ANNOTATIONS in tree.folders(top) else top
    walked = (item for item in islice(tree.walk(folder), LOOKED_AT) if isinstance(item, str))
    first = next((item for item in walked if item.lower().endswith(".xml")), None)
    if first is None:
        return False
    with tree.open(first) as file:
        return b"<annotation" in file.read(1024)
