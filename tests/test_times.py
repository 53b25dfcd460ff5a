"""How long something takes, in words: the same in the window and on the command line."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import small_backbone, write_class_folders
from tests.hands import LONG_MS, idle
from tests.test_texts import tiny_transformer, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.app.widgets import left_in_words
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.onnx_body import feature_key
from transferstudio.backbones.weights import at_hand, cached_file
from transferstudio.events import Event, Finished, Progress, Started, finish
from transferstudio.i18n import Message, duration, range_in_words
from transferstudio.operations.auto_method import decide
from transferstudio.operations.estimates import expected_stages
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.throughput import measure_speed
from transferstudio.training.time_left import ExpectedStage, TimeLeft


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0 s"),
        (0.31, "0.3 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (125, "2 min 5 s"),
        (599.7, "10 min"),
        (720, "12 min"),
        (3599, "1 h"),
        (11_818, "3 h 17 min"),
        (187_000, "2 d 4 h"),
    ],
)
def test_a_time_is_said_in_two_units_at_most(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.4, "0 s"), (7.4, "7 s"), (80, "80 s"), (89.6, "2 min"), (95, "2 min"), (700, "12 min"), (11_818, "3 h 17 min")],
)
def test_an_estimate_is_said_without_false_precision(seconds: float, words: str) -> None:
    assert duration(seconds, rough=True) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.2, 3.6, "1 to 4 s"),
        (76, 240, "1 to 4 min"),
        (20, 65, "20 to 65 s"),
        (44, 130, "1 to 2 min"),
        (3000, 5000, "50 to 83 min"),
        (3000, 9000, "1 to 2 h"),
        (5400, 15_000, "1.5 to 4 h"),
        (3.1, 3.3, "3 s"),
    ],
)
def test_a_range_is_said_in_one_unit(low: float, high: float, words: str) -> None:
    assert range_in_words(low, high) == words


def test_what_a_run_will_take_is_told_by_how_busy_the_computer_is_now(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    """As if other programs had left all of the computer when the speed was measured, and left a hundredth now."""
    idle(qtbot, opened)
    own = small_backbone(tmp_path / "own")
    finish(measure_speed(find(str(own))))
    opened.models.catalogue.add_own(own)
    opened.show_pane(1)
    line = opened.findChild(QLabel, "time-full")
    assert line is not None

    def reported() -> float:
        ranges = opened.models._times._ranges
        return ranges[Method.FULL][1] if ranges else 0.0

    qtbot.waitUntil(lambda: opened.models.plan().backbone.endswith(str(own)) and reported() > 0, timeout=20_000)
    assert line.text().startswith("about ")
    file = cached_file("paces.json")
    paces = json.loads(file.read_text("utf-8"))
    network = find(str(own))
    weights = at_hand(network)
    assert weights is not None
    key = feature_key(network, weights, "fp32")

    def again(pace: float) -> None:
        file.write_text(json.dumps({**paces, key: pace}), "utf-8")
        opened.models._refresh()

    measured = reported()
    again(paces[key] / 1e6)  # all of the computer is left, however busy it is
    qtbot.waitUntil(lambda: reported() <= measured, timeout=LONG_MS)
    idle(qtbot, opened)
    free = reported()
    again(paces[key] * 1e6)
    qtbot.waitUntil(lambda: reported() > 5 * free, timeout=LONG_MS)


def tell(clock: TimeLeft, event: Event, seconds: float) -> float | None:
    reported = clock.hear(event, seconds)
    return reported.seconds_left if isinstance(reported, Progress) else None


def a_run(*, epochs: int = 20, steps: int = 50) -> Iterator[tuple[Event, float]]:
    """Events of a run and the seconds before each: 100 s of features, epochs of 50 s with a check of 20 s after each."""
    yield Started("features", 100), 0
    for done in range(1, 101):
        yield Progress("features", done, 100, 1.0, float(100 - done)), 1.0
    yield Finished("features", 100.0), 0
    yield Started("convert the network"), 0
    yield Finished("convert the network", 15.0), 15.0
    for epoch in range(1, epochs + 1):
        yield Started(Message("epoch {} of {}", epoch, epochs), steps), 0
        for done in range(1, steps + 1):
            left = steps - done + steps * (epochs - epoch)
            yield Progress(Message("epoch {} of {}", epoch, epochs), done, steps, 1.0, float(left)), 1.0
        yield Started("check", 20), 0
        for done in range(1, 21):
            yield Progress("check", done, 20, 1.0, float(20 - done)), 1.0


def test_the_time_left_of_a_run_is_of_all_of_it_and_does_not_jump() -> None:
    clock = TimeLeft([ExpectedStage(("features",), 100, 1.0), ExpectedStage(("epoch {} of {}",), 1000, 1.4)])
    events = list(a_run())
    truth = sum(seconds for _, seconds in events)
    reported: list[tuple[float, float]] = []
    for event, seconds in events:
        truth -= seconds
        left = tell(clock, event, seconds)
        if isinstance(event, Progress) and event.stage == "features":
            assert left is None, "what the epochs will take nobody knows yet"
        if left is not None:
            reported.append((truth, left))
    assert len(reported) > 0.9 * sum(isinstance(event, Progress) for event, _ in events[101:]), "also while it checks"
    for truth, left in reported[:-40]:
        assert left == pytest.approx(truth, rel=0.35, abs=30), truth
    for (_, before), (_, after) in pairwise(reported):
        assert after < 1.03 * before + 2, "it does not jump"
    assert reported[-1][1] < 30


def test_where_what_follows_is_short_the_time_left_is_told_at_once() -> None:
    clock = TimeLeft([ExpectedStage(("features",), 100, 1.0), ExpectedStage(("epoch {} of {}",), 20, 1.0)])
    left = [tell(clock, event, seconds) for event, seconds in a_run(epochs=1, steps=20)]
    assert left[30] == pytest.approx(90, abs=5)


def test_the_time_left_of_work_that_may_end_early_is_told_as_the_most_that_it_takes(qtbot: QtBot) -> None:
    clock = TimeLeft(
        [ExpectedStage(("features",), 100, 1.0), ExpectedStage(("epoch {} of {}",), 1000, 1.4, may_end_early=True)]
    )
    reported = [clock.hear(event, seconds) for event, seconds in a_run()]
    shown = [event for event in reported if isinstance(event, Progress) and event.seconds_left is not None]
    assert all(event.at_most for event in shown)
    widget = QLabel(left_in_words(shown[0]))
    qtbot.addWidget(widget)
    assert widget.text().startswith("at most ") and widget.text().endswith(" min left")


def test_a_run_whose_choice_may_end_early_says_at_most_and_never_more_than_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_class_folders(tmp_path / "photos", each=5)
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.SCRATCH, epochs=3, device="cpu")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        (features, tuning) = expected_stages(project, plan)
        assert tuning.may_end_early and not features.may_end_early, "the head may be kept, or it gets no better"
        monkeypatch.setattr("transferstudio.operations.training.with_time_left", lambda work, _stages: work)
        steps = [
            event.seconds_left * event.rate
            for event in run(project, plan)
            if isinstance(event, Progress)
            and event.stage.startswith(("fold", "epoch"))
            and event.seconds_left is not None
        ]
    assert len(steps) > 9
    assert all(after <= before + 1 for before, after in pairwise(steps)), (
        "the last tuning learns from more samples than a fold"
    )


def test_an_automatic_choice_tells_no_time_left_of_its_own(tmp_path: Path) -> None:
    rows = [
        ("text", "label"),
        *((f"{word} number {n % 6} {n // 6}", word) for n in range(30) for word in ("apples", "engines")),
    ]
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", rows)))
        own = tiny_transformer(tmp_path / "bert", "bert")
        heard = list(decide(project, TrainingPlan(backbone=str(own), method=Method.AUTO), any_backbone=False))
    progress = [event for event in heard if isinstance(event, Progress)]
    assert progress and all(event.seconds_left is None for event in progress), "the training is still to come"


def test_what_was_expected_wrongly_is_corrected_by_what_is_measured() -> None:
    clock = TimeLeft([ExpectedStage(("features",), 100, 1.0), ExpectedStage(("epoch {} of {}",), 1000, 14.0)])
    events = list(a_run())
    truth = sum(seconds for _, seconds in events)
    for number, (event, seconds) in enumerate(events):
        truth -= seconds
        left = tell(clock, event, seconds)
        if number > len(events) / 2 and left is not None:
            assert left == pytest.approx(truth, rel=0.35, abs=30)


def test_what_a_run_tells_while_it_checks_is_of_the_whole_run(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=25)
    own = small_backbone(tmp_path / "own")
    plan = TrainingPlan(backbone=str(own), method=Method.FULL, epochs=200, device="cpu")
    stop = threading.Event()
    left: dict[str, list[float]] = {"epoch": [], "check": []}
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        for event in run(project, plan, stop=stop):
            if isinstance(event, Progress) and event.seconds_left is not None and event.stage.split()[0] in left:
                left[event.stage.split()[0]].append(event.seconds_left)
            if len(left["check"]) >= 4:
                stop.set()
    assert left["check"][0] > left["epoch"][-1] / 4, "a check is a hundredth of what is left"
