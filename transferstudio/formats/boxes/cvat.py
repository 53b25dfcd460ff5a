"""CVAT: one XML file with all images and their shapes, or with the tracks of a video whose frames are images.

Source: docs.cvat.ai, “CVAT for image / CVAT for video” formats, version 1.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from xml.etree.ElementTree import Element

from transferstudio.errors import DataError
from transferstudio.formats.boxes.normalising import box_around, turned_box
from transferstudio.formats.boxes.pictures import Pictures, join, split_in, stem_of
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.boxes.xml import number, xml_root
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import Box, Record, Skipped, SourceEntry, printable
from transferstudio.formats.survey import IMAGES, Survey
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import message, verbatim

STARTS = re.compile(rb"<annotations[\s>]")
MOST_FILES = 100  # XML files that are read


def cvat_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set."""
    return [name for name in pictures.files(".xml")[:MOST_FILES] if is_cvat(pictures.tree, name)]


def is_cvat(tree: Tree, name: str) -> bool:
    """Whether an XML file begins as one of CVAT does."""
    return STARTS.search(result_or_none(partial(start_of, tree, name)) or b"") is not None


def _images(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    root, note = xml_root(pictures.tree, file)
    if root.tag != "annotations":
        raise DataError(message("This is not a CVAT file"), where=printable(file))
    for image in root.iter("image"):
        written = (image.get("name") or "").strip()
        if not written:
            yield Skipped(
                message("{}: image {}", printable(file), printable(image.get("id") or "?")), message("it has no name")
            )
            continue
        boxes, lost = _boxes((shape, shape.get("label")) for shape in image)
        width, height = number(image.get("width")), number(image.get("height"))
        frame = (width, height) if width and height and min(width, height) > 0 else None
        split = split_in(image.get("subset") or "")
        yield Described(file, written, tuple(boxes), frame, split, tuple(lost), note)
        note = None
    yield from _frames(pictures, file, root)


def _frames(pictures: Pictures, file: str, root: Element) -> Iterator[Described | Skipped]:
    """The frames of a video: images that are called frame_000007, or by that number alone."""
    shapes: dict[int, list[tuple[Element, str | None]]] = {}
    for track in root.iter("track"):
        for shape in track:
            frame = number(shape.get("frame"))
            if frame is not None and shape.get("outside") != "1":
                shapes.setdefault(int(frame), []).append((shape, track.get("label")))
    if not shapes:
        return
    by_number = {int(found[1]): name for name in pictures.names if (found := re.search(r"(\d{1,9})$", stem_of(name)))}
    for frame in sorted({*shapes, *by_number}):
        boxes, lost = _boxes(shapes.get(frame, ()))
        if frame in by_number:
            yield Described(file, pictures.shown(by_number[frame]), tuple(boxes), None, None, tuple(lost))
        else:
            yield Skipped(message("{}: frame {}", printable(file), frame), message("there is no image for this frame"))


def _boxes(shapes: object) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for shape, named in shapes:  # type: ignore[attr-defined]
        if shape.tag == "tag":
            continue
        label = printable((named or "").strip())
        box = _box(shape, label)
        if not label or box is None:
            reason = (
                message("it has no class")
                if not label
                else message("a point has no area")
                if shape.tag == "points"
                else message("it has no coordinates")
            )
            lost.append(Skipped(message("a shape ({})", label or message("no class")), reason))
        else:
            boxes.append(box)
    return boxes, lost


def _box(shape: Element, label: str) -> Box | None:
    """The box of a shape, or around it."""

    def of(first: str, second: str, third: str, fourth: str) -> tuple[float, float, float, float] | None:
        x, y, across, down = (number(shape.get(key)) for key in (first, second, third, fourth))
        return None if x is None or y is None or across is None or down is None else (x, y, across, down)

    corners, ellipse, mask = (
        of("xtl", "ytl", "xbr", "ybr"),
        of("cx", "cy", "rx", "ry"),
        of("left", "top", "width", "height"),
    )
    degrees = number(shape.get("rotation")) or 0.0
    if corners:
        left, top, right, bottom = corners
        return turned_box(label, (left, top, right, bottom), degrees, ((left + right) / 2, (top + bottom) / 2))
    if ellipse:
        x, y, across, down = ellipse
        return turned_box(label, (x - across, y - down, x + across, y + down), degrees, (x, y))
    if mask:
        return Box(label, *mask)
    if shape.tag == "points":
        return None
    pairs = [pair.split(",") for pair in (shape.get("points") or "").split(";")]
    points = [(number(pair[0]), number(pair[1])) for pair in pairs if len(pair) == 2]
    known = [(x, y) for x, y in points if x is not None and y is not None]
    return box_around(label, known) if len(known) > 1 else None


FORMAT = ListingFormat(verbatim("CVAT XML"), cvat_files, _images)


def survey(tree: Tree) -> Iterator[Survey]:
    """The images with their boxes; or with the tags of whole images, where nothing is drawn in any."""
    for found in FORMAT.survey(tree):
        tagged = [] if found.boxes else [item for item in _tagged(tree) if isinstance(item, Record) and item.label]
        if not tagged:
            yield found
            continue
        classes = tuple(sorted({item.label for item in tagged if item.label}))
        yield replace(found, format=message("CVAT XML, image tags"), task=IMAGES, reading=partial(_tagged, tree), labelled=len(tagged), classes=classes, explicit=True)  # fmt: skip


def _tagged(tree: Tree) -> Iterator[SourceEntry]:
    """All images with their tags as classes."""
    pictures = Pictures(tree)
    tags: dict[str, list[str]] = {}
    for file in cvat_files(pictures):
        root, _ = xml_root(tree, file)
        for image in root.iter("image"):
            found = [label for tag in image.iter("tag") if (label := printable((tag.get("label") or "").strip()))]
            tags.setdefault(image.get("name") or "", []).extend(found)
    entries = {pictures.resolve(name, "", "images", pictures.top, join(pictures.top, "images")): names for name, names in tags.items()}  # fmt: skip
    for picture in pictures.names:
        labels = list(dict.fromkeys(entries.get(picture, [])))
        made = pictures.record(picture, None, None, None)
        if len(labels) > 1:
            yield Skipped(
                made.name,
                message("several classes at once ({}), but an image has only one here", ", ".join(labels[:5])),
            )
        else:
            yield Record(made.name, made.read, made.path, labels[0] if labels else None, made.split)
    yield from (Skipped(missing.name, missing.reason) for missing in entries if isinstance(missing, Skipped))
