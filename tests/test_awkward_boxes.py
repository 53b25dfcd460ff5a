"""The awkward inputs with boxes, as cases.toml beside them says what is right."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import DATA
from transferstudio.errors import DataError
from transferstudio.events import Note
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset

LISTED = DATA / "awkward" / "cases.toml"
CASES: list[dict[str, Any]] = [
    case
    for case in (tomllib.loads(LISTED.read_text("utf-8"))["case"] if LISTED.is_file() else ())
    if case["input"].startswith("boxes/")
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["input"])
def test_an_awkward_input_comes_in_as_a_person_expects(real_data: Path, tmp_path: Path, case: dict[str, Any]) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        try:
            output = [note.text for note in import_dataset(project, real_data / "awkward" / case["input"]) if isinstance(note, Note)]  # fmt: skip
        except DataError as error:
            output = [str(error)]
        found = stored(project)
        options = case.get("any_of") or [case]
        assert any(all(found[key] == one[key] for key in one.keys() & found.keys()) for one in options), found
        assert re.search(case.get("says", ""), " ".join(output)), output
        if "splits" in case:
            assert project.samples.by_split() == case["splits"]
        if "boxes_total" in case:
            assert sum(found["boxes"].values()) == case["boxes_total"]
        narrowest, widest = case.get("box_width", (0, 10**6))
        widths = [box.width for one in project.boxes.pictures() for box in one.boxes]
        assert all(narrowest <= width <= widest for width in widths)


def stored(project: Project) -> dict[str, Any]:
    names = {class_.id: class_.name for class_ in project.classes.list(project.classes.default_field().id)}
    boxes = Counter(names[box.class_id] for one in project.boxes.pictures() for box in one.boxes)
    return {"task": project.task, "samples": project.samples.count(), "boxes": dict(boxes)}
