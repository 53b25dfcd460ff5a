"""Inputs as people really have them: pictures and questions of the shared awkward data, each as cases.toml says a person expects it."""

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
from transferstudio.project.info import info

CASES = DATA / "awkward" / "cases.toml"


def cases(*parts: str) -> list[Any]:
    if not CASES.is_file():
        return []
    found = tomllib.loads(CASES.read_text("utf-8"))["case"]
    return [pytest.param(case, id=case["input"]) for case in found if case["input"].split("/")[0] in parts]


def imported(project: Project, source: Path) -> list[str]:
    """Imports, and returns what was said; an error is a sentence too."""
    output: list[str] = []
    try:
        for event in import_dataset(project, source):
            output += [event.text] if isinstance(event, Note) else []
    except DataError as error:
        output.append(str(error))
    return output


@pytest.mark.parametrize("case", cases("images"))
def test_awkward_pictures(real_data: Path, tmp_path: Path, case: dict[str, Any]) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        output = " ".join(imported(project, real_data / "awkward" / case["input"]))
        found = info(project)
    classes = next(iter(found["fields"].values()), {})
    options = [option for option in case.get("any_of", [case]) if bool(option.get("fails")) == (not found["samples"])]
    assert options, output
    expected = {**case, **options[0]}
    for key in ("task", "samples", "unlabelled"):
        assert found["samples"] == 0 or expected.get(key, found[key]) == found[key]
    assert expected.get("classes", classes) == classes
    assert set(expected.get("classes_named", ())) <= set(classes)
    assert {split: found["splits"][split] for split in expected.get("splits", {})} == expected.get("splits", {})
    assert re.search(expected.get("says", ""), output), output


def test_the_cases_are_there(real_data: Path) -> None:
    assert Counter(case.values[0]["input"].split("/")[0] for case in cases("images"))["images"] >= 10
