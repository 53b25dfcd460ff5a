"""The training loop, through the door of a run, with every task: what it keeps, what it calibrates on, and how it gets through trouble."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Iterator
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from tests.training_cases import (
    BOXES,
    CASES,
    IMAGES,
    QUESTIONS,
    TEXTS,
    Case,
    Fault,
    Forgetting,
    epochs_of,
    faulty,
    heard,
    metrics,
    notes,
)
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Event, Finished, Metric, Work, finish
from transferstudio.operations.training import resume, run
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.project.samples import Split
from transferstudio.project.scoring import ScoredOn
from transferstudio.training.plan import Method, TrainingPlan

Open = Callable[..., Project]
Network = Callable[[Case], Path]
each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Network:
    """The very small network of a case, made once."""
    made: dict[str, Path] = {}

    def find(case: Case) -> Path:
        if case.name not in made:
            made[case.name] = case.network(tmp_path_factory.mktemp(case.name))
        return made[case.name]

    return find


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Case, Split | None], Path]:
    """The folder of a project of a case, made once, to be copied."""
    made: dict[tuple[str, Split | None], Path] = {}

    def find(case: Case, wrong: Split | None) -> Path:
        if (case.name, wrong) not in made:
            with case.project(tmp_path_factory.mktemp(case.name), wrong=wrong) as project:
                made[case.name, wrong] = project.folder
        return made[case.name, wrong]

    return find


@pytest.fixture
def opened(tmp_path: Path, imported: Callable[[Case, Split | None], Path]) -> Iterator[Open]:
    """Opens a project of a case that is the test's own."""
    projects: list[Project] = []

    def open_(case: Case, *, wrong: Split | None = None) -> Project:
        folder = tmp_path / f"{len(projects)}.tsproj"
        shutil.copytree(imported(case, wrong), folder)
        projects.append(Project.open(folder))
        return projects[-1]

    yield open_
    for project in projects:
        project.close()


@pytest.fixture(autouse=True)
def tuned_is_kept(monkeypatch: pytest.MonkeyPatch, short_epochs: None) -> None:
    """A few easy samples are no reason to tune: without this the head alone would be kept, and nothing of the loop be seen."""
    monkeypatch.setattr("transferstudio.tasks.classification.fine_tuning.clearly_better", lambda after, before: True)


@pytest.fixture
def forgetting(monkeypatch: pytest.MonkeyPatch) -> Forgetting:
    made = Forgetting()
    monkeypatch.setattr(torch.optim.AdamW, "step", made.step(torch.optim.AdamW.step))
    return made


@pytest.fixture
def fault() -> Iterator[Fault]:
    yield from faulty()


def weights(record: Run) -> dict[str, np.ndarray]:
    """All tensors that a run left."""
    return load_file(record.folder / "best.safetensors")


def same(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> bool:
    """Whether all tensors are, bit for bit."""
    return one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in one)


def slow(*values: Any) -> Any:
    """What differs from other cases only in what is frozen."""
    return pytest.param(*values, marks=pytest.mark.slow)


# ---------------------------------------------------------------------------------------------------- on validation


def best_by_metric(case: Case, events: list[Event], *, least: float) -> int:
    """The first epoch that is better on validation than all before it by more than ``least``, the last such one."""
    best, epoch = -float("inf"), 0
    for metric in metrics(events, case.metric, "validation"):
        if case.sign * metric.value > best + least:
            best, epoch = case.sign * metric.value, int(metric.epoch)
    return epoch


METHODS = [
    *((IMAGES, method) for method in (Method.LAST_BLOCKS, Method.LORA, Method.FULL, Method.SCRATCH)),
    *((TEXTS, method) for method in (Method.LORA, Method.FULL, Method.SCRATCH)),
    *((BOXES, method) for method in (Method.HEAD, Method.FULL, Method.SCRATCH)),
    *((QUESTIONS, method) for method in (Method.LORA, Method.FULL, Method.SCRATCH)),
    *(slow(case, Method.LAST_BLOCKS) for case in (TEXTS, BOXES, QUESTIONS)),
    slow(QUESTIONS, Method.HEAD),
]


@pytest.mark.parametrize(("case", "method"), METHODS, ids=lambda value: getattr(value, "name", str(value)))
def test_the_weights_of_the_best_epoch_on_validation_are_kept(
    opened: Open, network: Network, forgetting: Forgetting, case: Case, method: Method
) -> None:
    assert_the_best_is_kept(opened(case), case, case.plan(network(case), method, last_blocks=1), forgetting)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("case", "method"),
    [(IMAGES, Method.FULL), (TEXTS, Method.LORA), (BOXES, Method.HEAD), (QUESTIONS, Method.LORA)],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_the_best_weights_of_a_network_of_the_catalogue_are_kept(
    opened: Open, forgetting: Forgetting, monkeypatch: pytest.MonkeyPatch, case: Case, method: Method
) -> None:
    monkeypatch.setattr("transferstudio.training.plan.BOX_STEPS", 40)
    plan = case.plan(case.bundled, method, learning_rate=None)
    assert_the_best_is_kept(opened(case), case, plan, forgetting)


def assert_the_best_is_kept(project: Project, case: Case, plan: TrainingPlan, forgetting: Forgetting) -> None:
    """What knows nothing from the second of four epochs on ends with the weights of a run that is stopped there."""
    events, kept = heard(run(project, plan, stop=(stop := threading.Event())), after_2=stop.set)
    assert [one.epoch for one in epochs_of(events)] == [1, 2] and project.runs.get(kept.run_id).state == "cancelled"
    events, result = heard(run(project, plan), after_2=forgetting.begin)
    epochs = epochs_of(events)
    assert [one.epoch for one in epochs] == [1, 2, 3, 4] and forgetting.now
    best = best_by_metric(case, events, least=1e-3 if case.sign < 0 else 0)
    assert best <= 2, "what knows nothing is no better"
    assert max((one.epoch for one in epochs if one.best), default=0) == best
    assert getattr(result.report, "best_epoch", best) == best
    assert same(weights(project.runs.get(result.run_id)), weights(project.runs.get(kept.run_id)))


def calibrated(report: dict[str, Any]) -> dict[str, float]:
    """What was found on validation: the temperature or the slope of confidence, and the threshold."""
    values = {"temperature": report.get("temperature"), **report.get("limits", {})}
    return {name: values[name] for name in ("temperature", "slope", "threshold") if values.get(name) is not None}


@pytest.mark.parametrize("case", [slow(case) if case == BOXES else case for case in CASES], ids=lambda case: case.name)
def test_confidence_and_thresholds_come_from_validation_and_never_from_the_test(
    opened: Open, network: Network, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    plan = case.plan(network(case), Method.SCRATCH, epochs=2)
    if case == BOXES:  # where nothing is found there is nothing to calibrate
        monkeypatch.setattr("transferstudio.training.plan.BOX_STEPS", 32)
        plan = case.plan(case.bundled, Method.HEAD, epochs=2, learning_rate=1e-2, input_size=128)
    found = {}
    for wrong in (None, Split.TEST, Split.VALIDATION):
        project = opened(case, wrong=wrong)
        result = finish(run(project, plan))
        found[wrong] = result.report.as_json(), weights(project.runs.get(result.run_id))
    report, tensors = found[None]
    with_wrong_test, same_tensors = found[Split.TEST]
    assert report["how"] == ScoredOn.TEST and all(report["samples"].values())
    assert with_wrong_test["scores"] != report["scores"], "it is the test that is scored"
    assert calibrated(with_wrong_test) == calibrated(report) and same(same_tensors, tensors)
    with_wrong_validation = calibrated(found[Split.VALIDATION][0])
    assert all(value != with_wrong_validation[name] for name, value in calibrated(report).items())


# ---------------------------------------------------------------------------------------------------- full memory


def halvings(events: list[Event]) -> list[int]:
    """With how many at a time it was said that the run continues."""
    found = (re.fullmatch(r"Out of memory: continuing with (\d+) \w+ at a time", text) for text in notes(events))
    return [int(one[1]) for one in found if one]


@each_case
def test_full_memory_halves_how_many_are_learnt_from_at_once(
    opened: Open, network: Network, fault: Fault, case: Case
) -> None:
    """The steps stay those of whole batches."""
    project, plan = opened(case), case.plan(network(case), epochs=2)
    whole, _ = heard(run(project, plan))
    fault.most = plan.batch // 4
    events, result = heard(run(project, plan))
    assert halvings(events) == [plan.batch // 2, plan.batch // 4], "said once each, and remembered"
    record = project.runs.get(result.run_id)
    assert record.state == "finished" and result.report.scoring.on == ScoredOn.TEST
    assert all(np.isfinite(tensor).all() for tensor in weights(record).values())
    losses = [[one.value for one in metrics(found, "loss", "train")] for found in (whole, events)]
    assert len(losses[0]) == len(losses[1]), "no step more or less"
    if case != BOXES:  # there the loss is a mean over the boxes of a part, and not of its images
        assert losses[1] == pytest.approx(losses[0], rel=0.02)


@each_case
def test_full_memory_halves_how_many_are_scored_at_once(
    opened: Open, network: Network, fault: Fault, case: Case
) -> None:
    project, plan = opened(case), case.plan(network(case), Method.SCRATCH, epochs=1)
    expected = finish(run(project, plan)).report
    fault.most, fault.only_to_learn = 2, False
    events, result = heard(run(project, plan))
    assert halvings(events) and result.report.as_json()["scores"].keys() == expected.as_json()["scores"].keys()
    assert result.report.samples == expected.samples


def assert_nothing_is_left(project: Project) -> None:
    """The only run failed, and leaves no weights that nobody can use."""
    (record,) = project.runs.list()
    assert record.state == "failed" and not record.summary["usable"] and record.error
    assert not project.runs.interrupted()
    assert not list(record.folder.glob("*.safetensors"))


@each_case
def test_memory_for_not_even_one_ends_the_run_with_a_sentence(
    opened: Open, network: Network, fault: Fault, case: Case
) -> None:
    project, plan = opened(case), case.plan(network(case), Method.SCRATCH)
    with pytest.raises(TrainingError, match="not enough memory for even a single") as caught:
        heard(run(project, plan), after_1=lambda: setattr(fault, "most", 0))
    assert caught.value.advice
    assert_nothing_is_left(project)


# -------------------------------------------------------------------------------------------------- a loss of NaN


DIVERGED = re.compile(r"The loss became NaN: going back to epoch (\d+) with half the learning rate")


def returns(events: list[Event]) -> list[int]:
    """To which epochs it was said that the run goes back."""
    found = (DIVERGED.fullmatch(text) for text in notes(events))
    return [int(one[1]) for one in found if one]


@pytest.mark.parametrize(
    ("case", "method"),
    [*((case, Method.SCRATCH) for case in CASES), (IMAGES, Method.LORA), (QUESTIONS, Method.LORA), (BOXES, Method.FULL)],
    ids=lambda value: getattr(value, "name", str(value)),
)  # fmt: skip
def test_a_loss_of_nan_goes_back_to_the_last_epoch_and_learns_in_smaller_steps(
    opened: Open, network: Network, fault: Fault, case: Case, method: Method
) -> None:
    """From scratch, BatchNorm's statistics are no numbers either by then."""
    project, plan = opened(case), case.plan(network(case), method, epochs=3)
    whole, _ = heard(run(project, plan))
    steps = len(metrics(whole, "loss", "train")) // 3
    events: list[Event] = []
    for event in run(project, plan):
        events.append(event)
        if isinstance(event, Metric) and event.name == "loss" and event.split == "train":
            fault.nan = len(metrics(events, "loss", "train")) == 2 * steps - 1  # the last step of the second epoch
    assert returns(events) == [1] and not fault.nan
    losses, expected = ([one.value for one in metrics(found, "loss", "train")] for found in (events, whole))
    assert losses[: 2 * steps - 1] == expected[: 2 * steps - 1]
    second = losses[2 * steps - 1 :]
    assert second[0] == expected[steps], "the weights after the first epoch, and the same samples in the same order"
    rates, all_rates = ([one.value for one in metrics(found, "learning rate", "train")] for found in (events, whole))
    assert rates[:2] == all_rates[:2] and rates[2:] == pytest.approx([rate / 2 for rate in all_rates[1:]])
    assert [one.epoch for one in epochs_of(events)] == [1, 2, 3]
    record = project.runs.latest()
    assert record.state == "finished" and all(np.isfinite(tensor).all() for tensor in weights(record).values())


@each_case
def test_without_a_validation_split_a_loss_of_nan_goes_back_too(
    opened: Open, network: Network, fault: Fault, case: Case
) -> None:
    """In cross-validation, where nothing is written that a run could go back to, it begins the fold again."""
    project, plan = opened(case), case.plan(network(case), Method.SCRATCH, epochs=2)
    by_folds = case in (IMAGES, TEXTS)
    kept = [one for one in project.samples.all() if one.split != Split.VALIDATION]
    if by_folds:  # a class with so few labels has none to spare for validation
        kept = [one for number, one in enumerate(kept) if one.split == Split.TEST or number % 2]
    project.samples.delete({one.id for one in project.samples.all()} - {one.id for one in kept})
    events: list[Event] = []
    armed = False
    for event in run(project, plan):
        events.append(event)
        rates = metrics(events, "learning rate", "train")
        if len(rates) == 2 and not armed:
            armed = fault.nan = True
    assert returns(events) == [0 if by_folds else 1]
    losses = [one.value for one in metrics(events, "loss", "train")]
    assert all(np.isfinite(losses))
    assert any(isinstance(one, Finished) and one.stage.startswith("fold 1 of") for one in events) == by_folds
    record = project.runs.latest()
    assert record.state == "finished" and all(np.isfinite(tensor).all() for tensor in weights(record).values())


@each_case
def test_a_loss_that_stays_nan_ends_the_run_with_a_sentence(
    opened: Open, network: Network, fault: Fault, case: Case
) -> None:
    project, plan, events = opened(case), case.plan(network(case), Method.SCRATCH), []

    def diverge() -> None:
        fault.nan = fault.stays = True

    work = run(project, plan)
    with pytest.raises(TrainingError, match="loss is NaN, even with a smaller learning rate") as caught:
        for event in work:
            events.append(event)
            if [one.epoch for one in epochs_of([*events, event])] == [1]:
                diverge()
    assert caught.value.advice and returns(events) == [1, 1, 1, 1]
    assert_nothing_is_left(project)


# --------------------------------------------------------------------------------------------------- early stopping


STOPPED = re.compile(r"Early stopping: no improvement on the validation set for (\d+) epochs")


def stops(events: list[Event]) -> list[int]:
    """Without a better one for how many epochs it was said that the run stops early."""
    found = (STOPPED.fullmatch(text) for text in notes(events))
    return [int(one[1]) for one in found if one]


@pytest.mark.parametrize(
    ("case", "last"),
    [(IMAGES, 1), (IMAGES, 4), (TEXTS, 1), (TEXTS, 4), (QUESTIONS, 1), (QUESTIONS, 4)],  # boxes go through all epochs: the last ones gain most
    ids=lambda value: getattr(value, "name", str(value)),
)  # fmt: skip
def test_a_run_stops_early_after_so_many_epochs_without_a_better_one_at_half_of_all_or_later(
    opened: Open, network: Network, forgetting: Forgetting, case: Case, last: int
) -> None:
    slow = {"learning_rate": 3e-4} if case == QUESTIONS else {}  # so that it goes on to get better
    project, plan = opened(case), case.plan(network(case), Method.SCRATCH, epochs=8, patience=2, **slow)
    events, result = heard(run(project, plan), **{f"after_{last}": forgetting.begin})
    best = max(one.epoch for one in epochs_of(events) if one.best)
    expected = max(best + plan.patience, ceil(plan.epochs / 2))
    assert best <= last and (last == 1 or expected > plan.epochs / 2)
    assert [one.epoch for one in epochs_of(events)] == list(range(1, expected + 1))
    assert stops(events) == [expected - best]
    assert project.runs.get(result.run_id).state == "finished" and result.report.caveats.stopped is None


@each_case
def test_a_run_that_would_stop_early_after_its_last_epoch_has_not(
    opened: Open, network: Network, forgetting: Forgetting, case: Case
) -> None:
    project, plan = opened(case), case.plan(network(case), Method.SCRATCH, epochs=4, patience=3)
    events, _ = heard(run(project, plan), after_1=forgetting.begin)
    assert [(one.epoch, one.best) for one in epochs_of(events)] == [(1, True), (2, False), (3, False), (4, False)]
    assert not stops(events)


# ------------------------------------------------------------------------------------------------ left and resumed


def assert_goes_on(project: Project, expected: Run, *, epochs: int) -> None:
    """The run that was left ends as the one that was not, after so many more epochs."""
    (left,) = project.runs.interrupted()
    events, _ = heard(resume(project, left.id))
    assert len(epochs_of(events)) == epochs
    assert same(weights(project.runs.get(left.id)), weights(expected))
    one, other = (project.runs.get(id_).summary["score"] for id_ in (left.id, expected.id))
    assert one == other


def follow(work: Work[Any], *, until: int) -> None:
    """Runs up to the checkpoint of an epoch; the work can be closed then, as a kill would leave it."""
    while not (isinstance(event := next(work), Checkpoint) and event.epoch == until):
        pass


@each_case
def test_a_run_that_is_left_and_resumed_ends_as_one_that_is_not(opened: Open, network: Network, case: Case) -> None:
    project, plan = opened(case), case.plan(network(case), epochs=3)
    expected = project.runs.get(finish(run(project, plan)).run_id)
    follow(work := run(project, plan), until=1)
    work.close()
    assert_goes_on(project, expected, epochs=2)


@pytest.mark.parametrize("case", [IMAGES, TEXTS, QUESTIONS], ids=lambda case: case.name)
def test_a_run_that_is_left_where_it_stops_early_learns_no_further(
    opened: Open, network: Network, forgetting: Forgetting, case: Case
) -> None:
    project, plan = opened(case), case.plan(network(case), Method.SCRATCH, patience=1)
    events, result = heard(run(project, plan), after_1=forgetting.begin)
    assert [one.epoch for one in epochs_of(events)] == [1, 2] and stops(events) == [1]
    forgetting.now = False
    work = run(project, plan)
    follow(work, until=1)
    forgetting.begin()
    follow(work, until=2)
    work.close()
    assert_goes_on(project, project.runs.get(result.run_id), epochs=0)
