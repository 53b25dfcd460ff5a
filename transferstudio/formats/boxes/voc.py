"""Pascal VOC: an XML file a picture, and lists of names a split under ImageSets/Main.

Source: Everingham et al., “The PASCAL VOC2012 Development Kit”. Its corners are counted from 1 there, and from 0 by most programs that
write the format since; they are taken as they stand, so that a round trip changes nothing.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element, ElementTree, ParseError, SubElement, indent

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from transferstudio.errors import DataError
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.records import SPLIT_NAMES, Box, BoxRecord, BoxRow, Skipped, printable
from transferstudio.formats.trees import Tree, read

ANNOTATIONS, PICTURES, SETS = "Annotations", "JPEGImages", "ImageSets/Main"
LARGEST_XML = 16 * 1024**2


def voc_files(tree: Tree, top: str) -> list[str]:
    """The annotation files of a folder: below Annotations, or anywhere beside the pictures."""
    folder = join(top, ANNOTATIONS) if ANNOTATIONS in tree.folders(top) else top
    return sorted(item for item in tree.walk(folder) if isinstance(item, str) and item.lower().endswith(".xml"))


def read_voc(tree: Tree, top: str, files: list[str]) -> Iterator[BoxRecord | Skipped]:
    """The pictures of annotation files with their boxes, and those without such a file."""
    pictures, splits = Pictures(tree, top), _splits(tree, top)
    seen: set[str] = set()
    for file in files:
        stem = PurePosixPath(file).stem
        try:
            data = read(tree, file)
            if len(data) > LARGEST_XML:
                raise DataError(f"larger than {LARGEST_XML // 1024**2} MB")
            root = fromstring(data, forbid_dtd=True)
        except (ParseError, DefusedXmlException, DataError, ValueError) as error:
            yield Skipped(printable(file), f"not an annotation file: {error}".rstrip("."))
            continue
        found = _picture(pictures, tree, top, file, root)
        if isinstance(found, Skipped):
            yield found
        elif found in seen:
            yield Skipped(printable(file), f"another file describes {printable(posixpath.basename(found))} already")
        else:
            seen.add(found)
            boxes, lost = _boxes(root)
            yield pictures.record(found, tuple(boxes), _frame(root), splits.get(stem), tuple(lost))
    for name in pictures.names:
        if name not in seen:
            yield pictures.record(name, None, None, splits.get(PurePosixPath(name).stem))


def _picture(pictures: Pictures, tree: Tree, top: str, file: str, root: Element) -> str | Skipped:
    """The picture of an annotation file: of the same name beside it or in JPEGImages, or as it says."""
    stem, folder = PurePosixPath(file).stem, folder_of(file)
    for place in (folder, join(folder_of(folder), PICTURES), join(folder_of(folder), "images")):
        alike = pictures.by_stem.get(join(place, stem), [])
        if len(alike) == 1:
            return alike[0]
    written = (root.findtext("filename") or stem).strip()
    return pictures.resolve(written, folder, join(top, PICTURES), top)


def _splits(tree: Tree, top: str) -> dict[str, str]:
    """The split of each name; trainval only says that it is no test."""
    found: dict[str, str] = {}
    for split in ("trainval", "train", "val", "test"):
        name = join(top, f"{SETS}/{split}.txt")
        if tree.exists(name):
            names = read(tree, name).decode("utf-8-sig", "replace").split("\n")
            for line in names:
                word = line.split()[0] if line.split() else ""
                if word:
                    found[PurePosixPath(word).name] = SPLIT_NAMES.get(split, "train")
    return found


def _frame(root: Element) -> tuple[float, float] | None:
    try:
        width, height = float(root.findtext("size/width") or 0), float(root.findtext("size/height") or 0)
    except ValueError:
        return None
    return (width, height) if width > 0 and height > 0 else None


def _boxes(root: Element) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for entry in root.iter("object"):
        label = (entry.findtext("name") or "").strip()
        try:
            left, top, right, bottom = (float(entry.findtext(f"bndbox/{key}") or "") for key in ("xmin", "ymin", "xmax", "ymax"))  # fmt: skip
        except ValueError:
            lost.append(Skipped(f"a box ({label or 'no class'})", "it has no position"))
            continue
        if not label:
            lost.append(Skipped("a box", "it has no class"))
            continue
        difficult = (entry.findtext("difficult") or "0").strip() == "1"
        boxes.append(Box(printable(label), left, top, right - left, bottom - top, difficult))
    return boxes, lost


def write_voc(rows: Iterable[BoxRow], out: Path) -> int:
    """Writes Annotations, JPEGImages and ImageSets/Main into a new folder; returns the number of pictures.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    (out / ANNOTATIONS).mkdir()
    lists: dict[str, list[str]] = {}
    count = 0
    for row, name in place_pictures(rows, out / PICTURES):
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
