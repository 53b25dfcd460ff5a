"""Projects that earlier versions wrote (tests/corpus) open, tell what they told then, and can be worked with."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.hands import idle
from transferstudio.app.main_window import MainWindow
from transferstudio.app.tasks import view_of
from transferstudio.app.train.result import ResultPanel
from transferstudio.cli.export_commands import evaluate
from transferstudio.events import Checkpoint, Event, Finished, Metric, Note, finish
from transferstudio.i18n import percent
from transferstudio.operations.export import export_run
from transferstudio.operations.training import resume
from transferstudio.project import Project
from transferstudio.project.answering import answering_run
from transferstudio.project.importing import skipped_files
from transferstudio.project.info import info
from transferstudio.project.runs import is_usable
from transferstudio.tasks import load_report
from transferstudio.training.plan import TrainingPlan

ARCHIVES = sorted(Path(__file__).with_name("corpus").glob("*.zip"))


@dataclass(frozen=True)
class Old:
    """A project that an earlier version wrote, and what that version told of it."""

    folder: Path
    remarks: dict[str, Any]

    @property
    def usable(self) -> list[dict[str, Any]]:
        return [run for run in self.remarks["runs"] if run["usable"]]


@pytest.fixture(params=ARCHIVES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Old:
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path)
    return Old(tmp_path / "old.tsproj", json.loads((tmp_path / "expected.json").read_text("utf-8")))


@pytest.fixture
def project(old: Old) -> Iterator[Project]:
    with Project.open(old.folder) as opened:
        yield opened


def test_the_corpus_has_every_task() -> None:
    for version in {path.stem.split("-")[0] for path in ARCHIVES}:
        assert len([path for path in ARCHIVES if path.stem.startswith(version)]) >= 4
    assert sum(path.stat().st_size for path in ARCHIVES) < 1_500_000


def test_samples_labels_and_what_was_left_out_are_there(old: Old, project: Project) -> None:
    assert (project.name, project.task) == (old.remarks["name"], old.remarks["task"])
    assert info(project) == old.remarks["info"]
    assert [list(one) for one in skipped_files(project)] == old.remarks["skipped"] != []


def test_runs_are_listed_with_their_scores_and_notes(old: Old, project: Project) -> None:
    for run, reported in zip(project.runs.list(), old.remarks["runs"], strict=True):
        shown = run.id, run.state, run.score, run.metric, run.note, is_usable(run), run.plan["method"]
        known = ("id", "state", "score", "metric", "note", "usable", "method")
        assert shown == tuple(reported[name] for name in known)
        assert bool(run.error) == bool(reported["error"]), "in the words of today"
    assert {run.state for run in project.runs.list()} == {"finished", "cancelled", "running"}
    assert answering_run(project).id == max(old.usable, key=lambda run: run["score"]["value"])["id"]


def test_events_are_replayed(old: Old, project: Project) -> None:
    for run in old.remarks["runs"]:
        events: list[Event] = [event for _, event in project.runs.events(run["id"])]
        assert len(events) == run["events"]
        if run["usable"]:
            assert {Metric, Note, Finished, Checkpoint} <= {type(event) for event in events}


def with_defaults(report: dict[str, Any]) -> dict[str, Any]:
    """A report of an earlier version, whose plan has the defaults of what could not be chosen then."""
    return {**report, "plan": {**TrainingPlan().as_json(), **report["plan"]}}


def test_reports_are_read_and_shown(old: Old, project: Project) -> None:
    for run in old.usable:
        made = project.runs.get(run["id"])
        report, kept = load_report(made), json.loads((made.folder / "report.json").read_text("utf-8"))
        assert json.loads(json.dumps(report.as_json())) == with_defaults(kept) and report.scoring == made.scoring
        score = run["score"]["value"]
        assert report.score.value == score and f"{score:.1%}" in report.in_words()
        assert made.used_plan == kept["plan"] and "plan" not in made.summary
        assert made.plan["learning_rate"] is None
        page = report.page()
        assert percent(score, 1) in page and f"Run {run['id']}" in page
        assert page.count("<tr>") == (old.folder / "runs" / str(run["id"]) / "report.html").read_text().count("<tr>")


def test_the_command_line_shows_the_scores(old: Old, capsys: pytest.CaptureFixture[str]) -> None:
    evaluate(old.folder, run=1)
    shown = capsys.readouterr().out
    assert f"{old.usable[-1]['score']['value']:.1%}" in shown
    evaluate(old.folder, run=1, as_json=True)
    kept = json.loads((old.folder / "runs" / "1" / "report.json").read_text("utf-8"))
    kept.pop("tested")
    assert json.loads(capsys.readouterr().out) == with_defaults(kept)


def test_undo_and_redo_go_on_where_they_were(old: Old, project: Project) -> None:
    before = project.samples.count()
    assert (project.can_undo(), project.can_redo()) == (old.remarks["undo"], old.remarks["redo"])
    project.redo()
    assert project.samples.count() == before - 1
    project.undo()
    project.undo()
    deleted = project.runs.get(3)
    assert deleted in project.runs.list()
    assert deleted.state == "failed" and "no-such-network" in deleted.error
    while project.can_undo():
        project.undo()
    assert project.samples.count() == 0
    while project.can_redo():
        project.redo()
    assert project.samples.count() == before - 1


def test_the_window_shows_project_and_report(old: Old, qtbot: QtBot, window: MainWindow) -> None:
    window.session.open(old.folder)
    idle(qtbot, window)
    project = window.session.project
    assert project is not None and window.session.view is view_of(old.remarks["task"])
    panel = window.findChildren(ResultPanel)[0]
    for run in old.usable:
        panel.show_run(project.runs.get(run["id"]))
        shown = [one.text() for one in panel.findChildren(QLabel) if one.isVisibleTo(panel)]
        assert percent(run["score"]["value"], 1) in shown


@pytest.mark.slow
def test_a_run_whose_weights_are_kept_is_exported(old: Old, project: Project, tmp_path: Path) -> None:
    if project.task != "image-classification":
        pytest.skip("left out: the weights of other tasks are too large to keep")
    finish(export_run(project, project.runs.get(1), tmp_path / "out"))
    card = (tmp_path / "out" / "MODEL_CARD.md").read_text("utf-8")
    assert percent(old.usable[-1]["score"]["value"], 1) in card
    assert (
        "0 \\(old\\)" in card and "parity" in card
    )  # a class was renamed since, and the second field has its own scores


@pytest.mark.slow
def test_an_interrupted_run_goes_on(old: Old, project: Project) -> None:
    result = finish(resume(project, 4))
    ended = project.runs.get(result.run_id)
    assert ended.id == 4 and ended.state == "finished" and ended.score is not None
