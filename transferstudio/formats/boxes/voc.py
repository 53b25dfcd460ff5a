"""Pascal VOC: an XML file a picture, and lists of names a split under ImageSets/Main.

Source: Everingham et al., “The PASCAL VOC2012 Development Kit”. Its corners are counted from 1 there, and from 0 by most programs that
write the format since; they are taken as they stand, so that a round trip changes nothing.
"""

from __future__ import annotations

import math
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from transferstudio.formats.boxes.normalising import box_around, turned_box
from transferstudio.formats.boxes.pictures import Companions, Pictures, folder_of, join, spread, stem_of, surveyed
from transferstudio.formats.boxes.surveying import TASK, classes_of, counts
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.boxes.xml import number, xml_root
from transferstudio.formats.encodings import text_of
from transferstudio.formats.guard import each, result_or_none
from transferstudio.formats.records import SPLIT_NAMES, Box, BoxRecord, BoxRow, Skipped, SourceEntry, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import message

ANNOTATIONS, PICTURES, SETS = "Annotations", "JPEGImages", "ImageSets/Main"
LISTS = ("trainval", "train", "val", "test")
STARTS = re.compile(rb"<annotation[\s>]|a\0n\0n\0o\0t\0a\0t\0i\0o\0n\0>")
INSPECTED = 50  # XML files from which it is recognised whether they describe pictures


def survey(tree: Tree) -> Iterator[Survey]:
    """A folder with an XML file a picture, in whatever folders they lie."""
    pictures = surveyed(tree)
    files = voc_files(pictures)
    if not files:
        return
    companions, splits = Companions(pictures, files), _splits(pictures)
    described = {name: companions.of(name) for name in pictures.names}
    boxes: list[Box] = []
    for file in spread(files):
        root = result_or_none(partial(xml_root, tree, file))
        boxes += _boxes(root[0])[0] if root else []
    labelled = sum(file is not None for file in described.values()) or min(len(files), len(described))
    yield Survey(
        message("Pascal VOC, one XML file per image"),
        TASK,
        partial(read_voc, tree),
        len(described),
        labelled,
        len(boxes),
        classes_of(boxes),
        counts(splits.get(stem_of(name)) or pictures.split_of(name) for name in described),
        frozenset((*described, *files, *_lists(pictures))),
    )


def voc_files(pictures: Pictures) -> list[str]:
    """The annotation files of a data set, which have no suffix in some (Stanford Dogs); none where the first XML files that are met are something else."""
    files = pictures.files(".xml") or [name for name in pictures.all_files if "." not in posixpath.basename(name)]
    some = spread(files, INSPECTED)
    found = [file for file in some if STARTS.search(result_or_none(partial(start_of, pictures.tree, file)) or b"")]
    return files if 2 * len(found) > len(some) else found if len(some) == len(files) else []


def read_voc(tree: Tree) -> Iterator[SourceEntry]:
    """The pictures of annotation files with their boxes, and those without such a file."""
    pictures = Pictures(tree)
    files, splits = voc_files(pictures), _splits(pictures)
    companions = Companions(pictures, pictures.names)
    seen: set[str] = set()

    def record(shown: str, file: str) -> BoxRecord | Skipped:
        root, note = xml_root(tree, file)
        if root.tag != "annotation":
            return Skipped(shown, message("not an annotation file"))
        found = companions.of(file) or _written(pictures, file, root)
        if isinstance(found, Skipped):
            return found
        if found in seen:
            return Skipped(shown, message("another file already describes {}", printable(posixpath.basename(found))))
        seen.add(found)
        boxes, lost = _boxes(root)
        split = splits.get(stem_of(file)) or pictures.split_of(file)
        return pictures.record(found, tuple(boxes), _frame(root), split, tuple(lost), note)

    yield from each(((pictures.shown(file), file) for file in files), record)
    for name in pictures.names:
        if name not in seen:
            yield pictures.record(name, None, None, splits.get(stem_of(name)))


def _written(pictures: Pictures, file: str, root: Element) -> str | Skipped:
    """The picture that an annotation file names."""
    folder = folder_of(file)
    beside = [join(folder_of(folder), name) for name in (PICTURES, "images")]
    for written in (root.findtext("path"), root.findtext("filename")):
        if written and written.strip():
            found = pictures.resolve(written.strip(), folder, *beside, split=pictures.split_of(file))
            if isinstance(found, str):
                return found
    return pictures.resolve((root.findtext("filename") or "").strip() or stem_of(file), folder, *beside)


def _lists(pictures: Pictures) -> list[str]:
    """The lists of names a split: ImageSets/Main/train.txt and its like."""
    return [
        name
        for name in pictures.files(".txt")
        if stem_of(name).lower() in LISTS and "ImageSets" in folder_of(name).split("/")
    ]


def _splits(pictures: Pictures) -> dict[str, str]:
    """The split of each name; trainval only says that it is no test."""
    found: dict[str, str] = {}
    for name in sorted(_lists(pictures), key=lambda name: LISTS.index(stem_of(name).lower())):
        text, _ = result_or_none(partial(text_of, pictures.tree, name)) or ("", None)
        for line in text.splitlines():
            word = line.split()[0] if line.split() else ""
            if word:
                found[PurePosixPath(word).name] = SPLIT_NAMES.get(stem_of(name).lower(), "train")
    return found


def _frame(root: Element) -> tuple[float, float] | None:
    width, height = number(root.findtext("size/width")), number(root.findtext("size/height"))
    return (width, height) if width and height and width > 0 and height > 0 else None


def _boxes(root: Element) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for entry in root.iter("object"):
        texts = _texts(entry)
        label = printable(texts.get("name", "").strip())
        box = _box(entry, label, difficult=texts.get("difficult", "").strip() == "1")
        if box is None:
            lost.append(Skipped(message("a box ({})", label or message("no class")), message("it has no coordinates")))
        elif not label:
            lost.append(Skipped(message("a box"), message("it has no class")))
        else:
            boxes.append(box)
    return boxes, lost


def _texts(entry: Element | None) -> dict[str, str]:
    """What stands in an element, by the names of what is in it; of two with the same name the first. Quicker than to look for each."""
    return {} if entry is None else {child.tag: child.text or "" for child in reversed(entry)}


def _box(entry: Element, label: str, *, difficult: bool) -> Box | None:
    """The box of an object; around the outline or the turned box (labelImg2, CVAT) where that is all there is."""
    texts = _texts(entry.find("bndbox"))
    left, top, right, bottom = map(number, map(texts.get, ("xmin", "ymin", "xmax", "ymax")))
    if left is not None and top is not None and right is not None and bottom is not None:
        return Box(label, left, top, right - left, bottom - top, difficult)
    found = _around(entry, label)
    return found and replace(found, difficult=difficult)


def _around(entry: Element, label: str) -> Box | None:
    """The box around a turned box, or around an outline."""
    robust = [number(entry.findtext(f"robndbox/{key}")) for key in ("cx", "cy", "w", "h", "angle")]
    if None not in robust:
        x, y, width, height, angle = (side for side in robust if side is not None)
        corners = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        return turned_box(label, corners, math.degrees(angle), (x, y))
    outline = entry.find("polygon")
    if outline is None:
        return None
    points = [(number(outline.findtext(f"x{index}")), number(outline.findtext(f"y{index}"))) for index in range(1, len(outline) // 2 + 1)]  # fmt: skip
    known = [(x, y) for x, y in points if x is not None and y is not None]
    return box_around(label, known) if known and len(known) == len(points) else None


def write_voc(rows: Iterable[BoxRow], out: Path, lost: list[str] | None = None) -> int:
    """Writes Annotations, JPEGImages and ImageSets/Main into a new folder; returns the number of pictures.

    ``lost`` gets the names of pictures whose original is gone or holds something else now; they are left out.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    (out / ANNOTATIONS).mkdir()
    lists: dict[str, list[str]] = {}
    count = 0
    for row, name in place_pictures(rows, out / PICTURES, lost):
        count += 1
        stem = Path(name).stem
        if row.split:
            lists.setdefault({"validation": "val"}.get(row.split, row.split), []).append(stem)
        if row.boxes is not None:
            tree = ElementTree(_xml(name, row))
            indent(tree)
            tree.write(out / ANNOTATIONS / f"{stem}.xml", encoding="utf-8")
    for split, names in lists.items():
        (out / SETS).mkdir(parents=True, exist_ok=True)
        (out / SETS / f"{split}.txt").write_text("\n".join(names) + "\n", "utf-8")
    return count


def _xml(name: str, row: BoxRow) -> Element:
    root = Element("annotation")
    SubElement(root, "folder").text = PICTURES
    SubElement(root, "filename").text = name
    size = SubElement(root, "size")
    for key, pixels in (("width", row.width), ("height", row.height), ("depth", 3)):
        SubElement(size, key).text = str(pixels)
    for box in row.boxes or ():
        entry = SubElement(root, "object")
        SubElement(entry, "name").text = box.label
        SubElement(entry, "difficult").text = str(int(box.difficult))
        corners = SubElement(entry, "bndbox")
        sides = {"xmin": box.x, "ymin": box.y, "xmax": box.x + box.width, "ymax": box.y + box.height}
        for key, value in sides.items():
            SubElement(corners, key).text = f"{value:.10g}"
    return root
