"""The last epochs of a detector, in which the images that chose its threshold teach as well."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.test_training_loop import assert_goes_on, follow, same, weights
from tests.training_cases import BOXES, Forgetting, epochs_of, heard, notes
from transferstudio.errors import TrainingError
from transferstudio.events import Progress, Started, finish
from transferstudio.i18n import message
from transferstudio.operations.training import RunResult, resume, run
from transferstudio.project import Project
from transferstudio.project.samples import Split
from transferstudio.tasks.object_detection.training_task import BoxTraining
from transferstudio.training.loop import run_epochs
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.report import Caveats

pytestmark = pytest.mark.usefixtures("short_epochs")
EPOCHS, FURTHER = 4, 2


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with BOXES.project(tmp_path / "boxes") as made:
        yield made


@pytest.fixture
def plan(tmp_path: Path) -> TrainingPlan:
    return BOXES.plan(BOXES.network(tmp_path), epochs=EPOCHS)


def report_of(project: Project, result: RunResult) -> dict[str, object]:
    stored: dict[str, object] = json.loads((project.runs.get(result.run_id).folder / "report.json").read_text())
    return stored


def test_what_validated_teaches_in_the_end_and_the_report_says_so(project: Project, plan: TrainingPlan) -> None:
    """Also from frozen maps, of which those of the validation images are needed mirrored then."""
    for method in (Method.FULL, Method.HEAD):
        events, result = heard(run(project, replace(plan, method=method)))
        validation = result.report.samples.validation
        assert [one.epoch for one in epochs_of(events)] == [*range(1, EPOCHS + FURTHER + 1)]
        assert result.report.caveats.taught_too == validation > 0
        sentence = f"The {validation} validation images chose the threshold, and then taught as well."
        assert sentence in result.report.page()
        assert report_of(project, result)["taught_too"] == validation
        folder = project.runs.get(result.run_id).folder
        assert not (folder / "final").exists() and not list(folder.glob("last*"))


def test_the_threshold_is_that_of_the_training_before(
    project: Project, plan: TrainingPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Images that teach would say that it is better than it is."""
    both = finish(run(project, plan)).report
    monkeypatch.setattr("transferstudio.training.plan.FINAL_SHARE", 0.0)
    once = finish(run(project, plan)).report
    assert both.limits == once.limits
    assert (once.caveats.taught_too, both.caveats.taught_too) == (0, once.samples.validation)


def test_epochs_are_counted_through_and_the_time_left_ends(project: Project, plan: TrainingPlan) -> None:
    events, _ = heard(run(project, plan))
    titles = [event.stage for event in events if isinstance(event, Started) and str(event.stage).startswith("epoch")]
    assert titles == [f"epoch {epoch} of {EPOCHS + FURTHER}" for epoch in range(1, EPOCHS + FURTHER + 1)]
    left = [one.seconds_left for one in events if isinstance(one, Progress) and str(one.stage) == titles[-1]]
    assert left and (left[-1] is None or left[-1] < 0.5)


def test_what_was_learnt_from_another_validation_part_is_not_gone_on_from(project: Project, plan: TrainingPlan) -> None:
    """A run is killed in its last epochs; an image that validated becomes one that tests, and the run is resumed."""
    follow(work := run(project, plan), until=EPOCHS + 1)
    work.close()
    (left,) = project.runs.interrupted()
    moved = next(one.id for one in project.boxes.pictures() if one.split == Split.VALIDATION)
    project.samples.set_split([moved], Split.TEST)
    resumed = finish(resume(project, left.id))
    fresh = finish(run(project, plan))
    assert same(weights(project.runs.get(resumed.run_id)), weights(project.runs.get(fresh.run_id)))


def test_where_it_fails_the_network_before_is_kept(
    project: Project, plan: TrainingPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(task: BoxTraining, *args: object, **others: object) -> object:
        if task.earlier:
            raise TrainingError(message("The loss is NaN, even with a smaller learning rate"))
        return (yield from run_epochs(task, *args, **others))  # type: ignore[arg-type]

    monkeypatch.setattr("transferstudio.tasks.object_detection.final_training.run_epochs", fails)
    events, result = heard(run(project, plan))
    record = project.runs.get(result.run_id)
    assert record.state == "finished" and result.report.caveats == Caveats()
    assert any("the network before them is kept: The loss is NaN" in note for note in notes(events))
    monkeypatch.setattr("transferstudio.training.plan.FINAL_SHARE", 0.0)
    assert same(weights(record), weights(project.runs.get(finish(run(project, plan)).run_id)))


def test_images_that_test_never_teach(project: Project, plan: TrainingPlan) -> None:
    """Other boxes in them change no weight."""
    first = project.runs.get(finish(run(project, plan)).run_id)
    tested = [one.id for one in project.boxes.pictures() if one.split == Split.TEST and one.boxes]
    for id_ in tested:
        project.boxes.draw(id_, project.classes.default_field().id, [], message("draw boxes"))
    assert same(weights(first), weights(project.runs.get(finish(run(project, plan)).run_id)))


@pytest.mark.parametrize("until", [EPOCHS, EPOCHS + 1])
def test_a_run_that_is_left_before_or_in_it_ends_as_one_that_is_not(
    project: Project, plan: TrainingPlan, until: int
) -> None:
    expected = project.runs.get(finish(run(project, plan)).run_id)
    follow(work := run(project, plan), until=until)
    work.close()
    assert_goes_on(project, expected, epochs=EPOCHS + FURTHER - until)


def test_a_person_who_stops_it_keeps_the_network_before(
    project: Project, plan: TrainingPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop, forgetting = threading.Event(), Forgetting()
    monkeypatch.setattr(torch.optim.AdamW, "step", forgetting.step(torch.optim.AdamW.step))

    def act() -> None:
        forgetting.begin()
        stop.set()

    _, result = heard(run(project, plan, stop=stop), **{f"after_{EPOCHS + 1}": act})
    record = project.runs.get(result.run_id)
    assert record.state == "cancelled" and result.report.caveats.taught_too == 0
    assert str(result.report.caveats.stopped and result.report.caveats.stopped.sentence) == (
        f"Stopped after {EPOCHS} of {EPOCHS + FURTHER} epochs."
    )
    forgetting.now = False
    monkeypatch.setattr("transferstudio.training.plan.FINAL_SHARE", 0.0)
    assert same(weights(record), weights(project.runs.get(finish(run(project, plan)).run_id)))


def test_without_a_validation_part_all_is_learnt_at_once(project: Project, plan: TrainingPlan) -> None:
    ids = [one.id for one in project.boxes.pictures() if one.split == Split.VALIDATION]
    project.boxes.set_boxed(ids, False)
    events, result = heard(run(project, plan))
    assert [one.epoch for one in epochs_of(events)] == [*range(1, EPOCHS + 1)]
    assert result.report.caveats.taught_too == 0
    assert not any("now teach as well" in note for note in notes(events))
