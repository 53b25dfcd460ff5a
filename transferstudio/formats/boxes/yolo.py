"""YOLO: a text file a picture with a line a box, its sides as shares of the picture; another file names classes and splits.

Sources: docs.ultralytics.com, “Object detection datasets overview” (class number, centre x, centre y, width, height; or an outline, or key
points behind the box); github.com/AlexeyAB/darknet (obj.data, obj.names); captain-whu.github.io/DOTA (corners in pixels, then a name).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import yaml

from transferstudio.errors import DataError
from transferstudio.formats.boxes.normalising import SHARES
from transferstudio.formats.boxes.pictures import SAMPLED, Companions, Pictures, spread, surveyed
from transferstudio.formats.boxes.surveying import TASK, classes_of, counts
from transferstudio.formats.boxes.writing import empty_folder, place_pictures
from transferstudio.formats.boxes.yolo_lines import Line, box_of, is_label_file, parsed, reads_like_labels
from transferstudio.formats.boxes.yolo_settings import Settings, settings_of
from transferstudio.formats.encodings import text_of
from transferstudio.formats.guard import each, result_or_none, with_note
from transferstudio.formats.records import Box, BoxRecord, BoxRow, Skipped, SourceEntry, printable
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message, reason

PIXELS = 2.0  # a side beyond is no share of a picture, whatever was rounded
NO_NAMES = message("No file provides the class names (data.yaml, classes.txt), so classes are named by number.")
IN_PIXELS = message("its coordinates are pixels, not fractions of the image, and were read as pixels")
FROM_ONE = message(
    "Class numbers count from 1: 0 never occurs, but a number one higher than the number of names does. Class 1 is read as the first name.",
)


def survey(tree: Tree) -> Iterator[Survey]:
    """Pictures with text files of numbers, or a file that names classes as this format does."""
    pictures = surveyed(tree)
    found = _found(pictures)
    if found is None:
        return
    settings = found.settings
    labelled = [name for name in pictures.names if found.companions.of(name)]
    boxes: list[Box] = []
    for file in spread(found.files):
        boxes += _boxes(_lines(tree, file, settings), settings.labels_for(file), found)[0]
    of_splits = settings.splits
    yield Survey(
        message("YOLO, classes in {}", pictures.shown(settings.files[0]))
        if settings.files
        else message("YOLO, classes by number"),
        TASK,
        partial(read_yolo, tree),
        len(pictures.names),
        len(labelled),
        len(boxes),
        classes_of(boxes),
        counts(of_splits.of(name) or pictures.split_of(name) for name in pictures.names),
        frozenset((*pictures.names, *found.files, *settings.files, *of_splits.files)),
        tuple(_sentences(found)),
    )


@dataclass(frozen=True)
class _YoloFiles:
    """What there is of a data set: the text files with boxes, what names their classes, and from which number they count (1: by mistake)."""

    files: list[str]
    settings: Settings
    companions: Companions
    first: int


def _found(pictures: Pictures) -> _YoloFiles | None:
    settings = settings_of(pictures)
    named = set(settings.files) | set(settings.splits.files)
    texts = [name for name in pictures.files(".txt") if name not in named]
    if not texts and not settings.files:
        return None
    to_pictures = Companions(pictures, pictures.names)
    own = {name for name in texts if to_pictures.of(name)}
    like = [name for name in spread(sorted(own)) if is_label_file(pictures.tree, name)]
    if 2 * len(like) <= min(len(own), SAMPLED) and not settings.files:
        return None
    if not own and all(name.lower().endswith(".txt") for name in settings.files):
        return None  # class names alone, such as classes.txt, come with other formats as well
    others = [name for name in texts if name not in own and reads_like_labels(pictures.tree, name)]
    files = sorted([*own, *others])
    return _YoloFiles(files, settings, Companions(pictures, files), _first_number(pictures.tree, files, settings))


def _first_number(tree: Tree, files: list[str], settings: Settings) -> int:
    """0; or 1 where the class numbers can only be counted from 1: the first is never used, and one behind the last is."""
    used: set[int] = set()
    declared: set[int] = set()
    for file in spread(files):
        declared |= settings.labels_for(file).keys()
        used |= {line.number for line in _lines(tree, file, settings) if line.number is not None}
    if not declared or not used or declared != set(range(len(declared))):
        return 0
    return int(min(used) == 1 and max(used) == len(declared))


def _sentences(found: _YoloFiles) -> Iterator[Message]:
    if not found.settings.files:
        yield NO_NAMES
    if found.first:
        yield FROM_ONE


def read_yolo(tree: Tree) -> Iterator[SourceEntry]:
    """The pictures with their boxes; one without a text file has not been annotated, one with an empty file holds nothing.

    Raises:
        DataError: it is no such data set.
    """
    pictures = Pictures(tree)
    found = _found(pictures)
    if found is None:
        raise DataError(message("There are no text files with boxes beside the images"))
    used: set[str] = set()

    def record(_: str, name: str) -> BoxRecord:
        split = found.settings.splits.of(name)
        file = found.companions.of(name)
        if file is None:
            return pictures.record(name, None, None, split)
        used.add(file)
        try:
            lines = parsed(text_of(tree, file)[0], found.settings.points)
        except DataError as error:
            raise DataError(message("its boxes in {}: {}", printable(file), reason(error))) from error
        boxes, lost = _boxes(lines, found.settings.labels_for(file), found)
        # Shares are the rule; DOTA's corners and what some scripts write are pixels.
        pixels = 2 * sum(max(map(abs, line.sides)) > PIXELS for line in lines if line.sides) > len(boxes)
        note = IN_PIXELS if pixels and any(line.label is None for line in lines) else None
        return pictures.record(name, tuple(boxes), None if pixels else SHARES, split, tuple(lost), note)

    records = each(((pictures.shown(name), name) for name in pictures.names), record)
    yield from with_note(records, found.settings.note)
    for file in found.files:
        if file not in used:
            yield Skipped(pictures.shown(file), message("its image does not exist"))


def _lines(tree: Tree, file: str, settings: Settings) -> list[Line]:
    found = result_or_none(partial(text_of, tree, file))
    return parsed(found[0], settings.points) if found else []


def _boxes(lines: list[Line], labels: dict[int, str], found: _YoloFiles) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for line in lines:
        label = line.label
        if label is None and line.number is not None:
            label = labels.get(line.number - found.first) if labels or found.settings.files else str(line.number)
        box = box_of(line)
        if line.fault:
            lost.append(Skipped(message("line {}", line.line_number), line.fault))
        elif label is None or box is None:
            lost.append(
                Skipped(message("line {}", line.line_number), message("its class {} is not declared", line.written))
            )
        else:
            boxes.append(replace(box, label=label))
    return boxes, lost


def write_yolo(rows: Iterable[BoxRow], out: Path, lost: list[str] | None = None) -> int:
    """Writes images/, labels/ and data.yaml into a new folder, by split where there is one; returns the number of pictures.

    What is difficult is written like everything else: YOLO has no word for it.

    ``lost`` gets the names of pictures whose original is gone or holds something else now; they are left out.

    Raises:
        DataError: the folder is not empty.
    """
    empty_folder(out)
    numbers: dict[str, int] = {}
    splits: set[str] = set()
    count = 0
    (out / "images").mkdir()
    for split, chosen in _by_split(rows):
        folder = {"validation": "val"}.get(split, split)
        splits.add(folder)
        (out / "labels" / folder).mkdir(parents=True, exist_ok=True)
        for row, name in place_pictures(chosen, out / "images" / folder, lost):
            count += 1
            if row.boxes is None:
                continue
            lines = [_line(numbers.setdefault(box.label, len(numbers)), box, row) for box in row.boxes]
            (out / "labels" / folder / f"{Path(name).stem}.txt").write_text("".join(lines), "utf-8")
    paths = {split: f"images/{split}" for split in sorted(splits - {""})} or {"train": "images", "val": "images"}
    values = {"path": ".", **paths, "names": {number: name for name, number in numbers.items()}}
    text = yaml.safe_dump(values, allow_unicode=True, sort_keys=False)
    (out / "data.yaml").write_text(text, "utf-8")
    return count


def _by_split(rows: Iterable[BoxRow]) -> list[tuple[str, list[BoxRow]]]:
    found: dict[str, list[BoxRow]] = {}
    for row in rows:
        found.setdefault(row.split or "", []).append(row)
    return sorted(found.items())


def _line(class_: int, box: Box, row: BoxRow) -> str:
    centre = ((box.x + box.width / 2) / row.width, (box.y + box.height / 2) / row.height)
    return f"{class_} {centre[0]:.10g} {centre[1]:.10g} {box.width / row.width:.10g} {box.height / row.height:.10g}\n"
