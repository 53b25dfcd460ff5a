"""Labels of whole images in JSON, as the rows of a table: a list of objects, names with their classes, exports of annotation tools."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from transferstudio.formats.boxes.json_files import start_of_json
from transferstudio.formats.json_entries import json_entries
from transferstudio.formats.json_stream import json_parts
from transferstudio.formats.records import Skipped
from transferstudio.formats.table_csv import TableRow
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

FORMS = (
    re.compile(r'\s*\[\s*\{[^\0]*"choices?"\s*:'),  # Label Studio
    re.compile(r"\s*\[\s*\{[^\[\]{}]*\}"),  # objects of plain values
    re.compile(r'\s*\{\s*"classes"\s*:\s*\[[^\]]*\]\s*,\s*"labels"\s*:\s*\{'),  # FiftyOne
    re.compile(r'\s*\{\s*"[^"]+\.(?:jpe?g|png|bmp|webp|tiff?|gif)"\s*:\s*(?:"|-?[0-9])', re.IGNORECASE),
)


def labels_images(start: str) -> bool:
    """Whether a JSON file begins as one that labels whole images."""
    return any(form.match(start) for form in FORMS)


def rows_of_json(tree: Tree, name: str) -> Iterator[TableRow | Skipped]:
    """The entries of an array with their keys as a header; tasks of Label Studio as an image and a choice."""
    if start_of_json(tree, name).lstrip().startswith("{"):
        yield from _rows_of_object(tree, name)
        return
    keys: list[str] = []
    for item in json_entries(tree, name):
        if isinstance(item, Skipped) or not isinstance(item[1], dict):
            yield item if isinstance(item, Skipped) else Skipped(item[0], message("not an object with an image"))
            continue
        where, entry = item
        made = cells(_of_task(entry))
        if not keys:
            keys = list(made)
            yield "line 0", keys
        yield where, [made.get(key, "") for key in keys]


def _of_task(entry: dict[str, Any]) -> dict[str, Any]:
    """A task of Label Studio with the choice in it, or with a list of several; other entries as they are."""
    data, done = entry.get("data"), entry.get("annotations", entry.get("completions"))
    if not isinstance(data, dict) or not isinstance(done, list):
        return entry
    results = [one["result"] for one in done if isinstance(one, dict) and isinstance(one.get("result"), list) and not one.get("was_cancelled")]  # fmt: skip
    values = [one["value"] for one in (results[0] if results else ()) if isinstance(one, dict) and isinstance(one.get("value"), dict)]  # fmt: skip
    choices: list[Any] = next((value["choices"] for value in values if isinstance(value.get("choices"), list)), [])
    images = (value for key in ("image", "img", "url", *data) if isinstance(value := data.get(key), str))
    return {"image": next(images, ""), "choice": choices[0] if len(choices) == 1 else choices}


def cells(found: dict[str, Any]) -> dict[str, str]:
    """Values as they would stand in a table; of SageMaker's labels, which are numbers, the names beside them."""
    named = dict(found)
    for key, about in found.items():
        if key.endswith("-metadata") and isinstance(about, dict):
            del named[key]
            if isinstance(about.get("class-name"), str):
                named[key.removesuffix("-metadata")] = about["class-name"]
    return {key: "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for key, value in named.items()}  # fmt: skip


def _rows_of_object(tree: Tree, name: str) -> Iterator[TableRow | Skipped]:
    """The images of an object with their classes, which may count the names in a list of them."""
    yield "line 0", ["image", "label"]
    names: list[str] = []
    number = 0
    try:
        for key, inner, value in json_parts(tree, name, ("classes", "labels")):
            if key == "classes" and isinstance(inner, int):
                names.append(str(value))
                continue
            image = inner if key == "labels" and isinstance(inner, str) else key if inner is None else None
            if not image or not isinstance(value, (str, int)):
                continue
            number += 1
            known = isinstance(value, int) and 0 <= value < len(names)
            yield message("entry {}", number), [image, names[int(value)] if known else str(value)]
    except ValueError:
        yield Skipped(message("everything after entry {}", number), message("not JSON"))
