"""Label Studio: a JSON list of tasks, with boxes in percent of the picture; as a whole export, as “JSON-MIN”, or that as CSV.

Source: labelstud.io/guide/export, labelstud.io/tags/rectanglelabels: rotation is clockwise around the top left corner.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from transferstudio.formats.boxes.json_files import counted, items, json_files, start_of_json
from transferstudio.formats.boxes.normalising import SHARES, box_around, finite, turned_box
from transferstudio.formats.boxes.pictures import Pictures
from transferstudio.formats.boxes.surveying import Described, ListingFormat
from transferstudio.formats.encodings import encoding_of_file
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import Box, Skipped, is_image_name, one_note, printable
from transferstudio.formats.table_reading import Table, first_rows, open_table
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message, verbatim

KINDS = ("rectanglelabels", "polygonlabels", "ellipselabels", "brushlabels", "keypointlabels", "rectangle", "polygon", "ellipse", "labels")  # fmt: skip
MARKS = (b'"rectanglelabels"', b'"polygonlabels"', b'"ellipselabels"', b'"rectangle"')
COLUMNS = {"annotation_id", "annotator", "lead_time"}
REGIONS = re.compile(r'\s*\[\s*\{[^\[\]]*"(?:x|points|rle|rectanglelabels|polygonlabels)"\s*:')
INSPECTED, MOST_TABLES = 50, 100  # rows of a table, and tables, that are read
TASKS = re.compile(r"\s*\[\s*\{")
KEYS = re.compile(r'"(annotations|completions|annotator|original_width)"\s*:')


def label_studio_files(pictures: Pictures) -> list[str]:
    """The exports of a data set that hold boxes."""
    named = [*json_files(pictures), *pictures.files(".csv")[:MOST_TABLES]]
    return [name for name in named if is_label_studio(pictures.tree, name)]


def is_label_studio(tree: Tree, name: str) -> bool:
    """Whether a JSON file is a list of tasks with boxes, or a table has such cells."""
    if name.lower().endswith(".csv"):
        rows = result_or_none(partial(first_rows, tree, name, INSPECTED)) or [[]]
        return bool(COLUMNS & {cell.strip().lower() for cell in rows[0]}) and any(_regions(cell) for row in rows[1:] for cell in row)  # fmt: skip
    start = start_of_json(tree, name)
    return TASKS.match(start) is not None and KEYS.search(start) is not None and any(counted(tree, name, MARKS).of)


def _tasks(pictures: Pictures, file: str) -> Iterator[Described | Skipped]:
    if file.lower().endswith(".csv"):
        table = open_table(pictures.tree, file)
        found: Iterator[tuple[int, Any]] = enumerate(_of_table(table), 1)
        note = table.note
    else:
        found, note = items(pictures.tree, file, "Label Studio"), encoding_of_file(pictures.tree, file).note
    for index, task in found:
        written = _image(task.get("data", task)) if isinstance(task, dict) else None
        if written is None:
            yield Skipped(message("{}: task {}", printable(file), index), message("it names no image"))
            continue
        results, remark = _results(task)
        boxes, lost = _boxes(results)
        remarks = one_note(note, remark)
        note = None
        yield Described(
            file, written, tuple(boxes) if results is not None else None, SHARES, None, tuple(lost), remarks
        )


def _of_table(table: Table) -> Iterator[dict[str, Any]]:
    """The rows of a table as tasks in the short form."""
    names = [name.strip().lower() for name in table.names]
    for item in table.rows():
        if not isinstance(item, Skipped):
            yield {name: _regions(cell) or cell for name, cell in zip(names, item[1], strict=False)}


def _regions(cell: str) -> list[Any]:
    """The regions in a cell; none where it is something else."""
    if not REGIONS.match(cell):
        return []
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []


def _image(data: Any) -> str | None:
    """The image of a task: under a key that says so, or the first value that is called like one."""
    if not isinstance(data, dict):
        return None
    texts = {key: value for key, value in data.items() if isinstance(value, str) and value}
    for key in ("image", "img", "image_url", "url"):
        if key in texts:
            return str(texts[key])
    return next((str(value) for value in texts.values() if "." in value and is_image_name(value)), None)


def _results(task: dict[str, Any]) -> tuple[list[Any] | None, Message | None]:
    """What was marked in a task, None where nobody has; of several annotations it is the first that was not cancelled, and reported."""
    done = task.get("annotations", task.get("completions"))
    if not isinstance(done, list):  # JSON-MIN: a list of regions under the name of the tag
        regions = [one for value in task.values() if isinstance(value, list) for one in value if isinstance(one, dict)]
        return [{"value": one, **one} for one in regions], None
    good = [one["result"] for one in done if isinstance(one, dict) and isinstance(one.get("result"), list) and not one.get("was_cancelled")]  # fmt: skip
    if not good:
        return None, None
    return good[0], message("the first of {} annotations was used", len(good)) if len(good) > 1 else None


def _boxes(results: list[Any] | None) -> tuple[list[Box], list[Skipped]]:
    boxes: list[Box] = []
    lost: list[Skipped] = []
    for entry in results or ():
        value = entry.get("value") if isinstance(entry, dict) else None
        if not isinstance(value, dict) or not (value.keys() & {"x", "points", "rle", *KINDS}):
            continue  # a choice, a text or a relation
        label, box = _label(value), _box(value, entry)
        if not label:
            lost.append(Skipped(message("a box"), message("it has no class")))
        elif box is None:
            lost.append(Skipped(message("a box ({})", label), message("it has no coordinates")))
        else:
            boxes.append(Box(label, box.x / 100, box.y / 100, box.width / 100, box.height / 100))
    return boxes, lost


def _label(value: dict[str, Any]) -> str:
    for kind in KINDS:
        names = value.get(kind)
        if isinstance(names, list) and names and isinstance(names[0], str):
            return printable(names[0]).strip()
    return ""


def _box(value: dict[str, Any], entry: dict[str, Any]) -> Box | None:
    """The box of a region, in percent."""
    x, y, width, height = (finite(value.get(key)) for key in ("x", "y", "width", "height"))
    if x is not None and y is not None and width is not None and height is not None:
        return _turned(x, y, width, height, value, entry)
    across, down = finite(value.get("radiusX")), finite(value.get("radiusY"))
    if x is not None and y is not None and across is not None and down is not None:
        return Box("", x - across, y - down, 2 * across, 2 * down)
    points = value.get("points")
    if not isinstance(points, list) or not points:
        return None
    pairs = [(finite(one[0]), finite(one[1])) for one in points if isinstance(one, list) and len(one) == 2]
    known = [(left, top) for left, top in pairs if left is not None and top is not None]
    return box_around("", known) if known and len(known) == len(points) else None


def _turned(x: float, y: float, width: float, height: float, value: dict[str, Any], entry: dict[str, Any]) -> Box:
    degrees = finite(value.get("rotation")) or 0.0
    across, down = finite(entry.get("original_width")), finite(entry.get("original_height"))
    if not degrees or not across or not down or min(across, down) <= 0:
        return Box("", x, y, width, height)
    # Percent of the width are not percent of the height: it is turned in pixels.
    left, top = x * across / 100, y * down / 100
    turned = turned_box("", (left, top, left + width * across / 100, top + height * down / 100), degrees, (left, top))
    return Box(
        "", turned.x / across * 100, turned.y / down * 100, turned.width / across * 100, turned.height / down * 100
    )


FORMAT = ListingFormat(verbatim("Label Studio"), label_studio_files, _tasks)
survey = FORMAT.survey
