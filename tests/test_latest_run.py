"""Which run answers: the best one that can be compared, wherever a model is tried, exported or shown, unless a person chooses another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone
from tests.hands import LONG_MS, click, drop, idle, stop_training
from transferstudio.app.main_window import MainWindow
from transferstudio.i18n import percent
from transferstudio.project import Project
from transferstudio.training.plan import Method, TrainingPlan


def the_project(window: MainWindow) -> Project:
    assert window.session.project is not None
    return window.session.project


def train(qtbot: QtBot, window: MainWindow, plan: TrainingPlan) -> None:
    window.training.start(plan)
    idle(qtbot, window)


def poor(folder: Path, *, epochs: int = 1) -> TrainingPlan:
    """Guesses: random weights that hardly learn."""
    own = str(small_backbone(folder / "own"))
    return TrainingPlan(backbone=own, method=Method.SCRATCH, epochs=epochs, device="cpu", learning_rate=1e-9)


def runs_in(window: MainWindow, name: str) -> list[str]:
    """The lines of the choice that is seen on a page."""
    found = next(one for one in window.findChildren(QComboBox, name) if one.isVisible())
    return [found.itemText(index) for index in range(found.count())]


def chosen(window: MainWindow, name: str) -> QComboBox:
    return next(one for one in window.findChildren(QComboBox, name) if one.isVisible())


def score(window: MainWindow, run: int) -> float:
    found = the_project(window).runs.get(run).score
    assert found is not None
    return found["value"]


@pytest.fixture
def good_then_poor(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> MainWindow:
    train(qtbot, opened, TrainingPlan())
    train(qtbot, opened, poor(tmp_path))
    assert score(opened, 1) > score(opened, 2)
    return opened


def test_a_newer_run_with_a_worse_score_does_not_answer_and_the_pages_say_which_does(
    qtbot: QtBot, good_then_poor: MainWindow, tmp_path: Path
) -> None:
    window = good_then_poor
    best = f"Run 1: best score, {percent(score(window, 1))}"
    other = f"Run 2: {percent(score(window, 2))}"
    click(qtbot, window, "rail-export")
    assert runs_in(window, "export-run") == [other, best]
    box = chosen(window, "export-run")
    assert box.currentText() == best
    window.resize(1024, 700)
    option = QStyleOptionComboBox()

    def room() -> int:
        box.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()

    qtbot.waitUntil(lambda: room() >= box.fontMetrics().horizontalAdvance(best), timeout=LONG_MS)
    click(qtbot, window, "rail-try")
    assert chosen(window, "try-run").currentText() == best
    page = window.trying.page
    origin = page.findChild(QLabel, "answer-origin")
    assert origin is not None and origin.text().startswith("Run 1 is used")
    picture(999, hue=1).save(tmp_path / "new.png")
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "green", timeout=LONG_MS)
    assert "run 1" in origin.text()


def test_a_person_chooses_another_run_in_try_and_it_is_asked_at_once(
    qtbot: QtBot, good_then_poor: MainWindow, tmp_path: Path
) -> None:
    window = good_then_poor
    click(qtbot, window, "rail-try")
    page = window.trying.page
    picture(999, hue=1).save(tmp_path / "new.png")
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "green", timeout=LONG_MS)
    idle(qtbot, window)
    choice = chosen(window, "try-run")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Home)
    origin = page.findChild(QLabel, "answer-origin")
    assert origin is not None
    qtbot.waitUntil(lambda: "run 2" in origin.text(), timeout=LONG_MS)
    click(qtbot, window, "rail-export")
    assert chosen(window, "export-run").currentText().startswith("Run 2"), "one choice for all pages"
    train(qtbot, window, TrainingPlan(seed=1))
    assert not chosen(window, "export-run").currentText().startswith("Run 2"), "what is new is to be seen"


def test_a_run_that_was_stopped_does_not_displace_a_better_one(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    train(qtbot, opened, TrainingPlan())
    opened.training.start(poor(tmp_path, epochs=500))
    qtbot.waitUntil(lambda: len(opened.training.record.loss._points["validation"][0]) > 1, timeout=LONG_MS)
    stop_training(qtbot, opened)
    stopped = the_project(opened).runs.get(2)
    assert stopped.summary.get("stopped") and stopped.summary["usable"]
    click(qtbot, opened, "rail-export")
    assert chosen(opened, "export-run").currentText().startswith("Run 1")
    assert "stopped early" in runs_in(opened, "export-run")[0]
    folder = the_project(opened).folder
    click(qtbot, opened, "home")
    shown = opened.findChild(QLabel, "recent-score")
    assert shown is not None and shown.text().startswith("100.0")
    drop(opened, folder)
    opened.session.edit(lambda project: project.runs.delete(1))
    click(qtbot, opened, "rail-export")
    assert chosen(opened, "export-run").currentText().startswith("Run 2"), "better than nothing"


def test_a_run_that_knows_the_present_classes_goes_before_a_better_one_that_does_not(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    train(qtbot, opened, TrainingPlan())
    more = tmp_path / "more" / "blue"
    more.mkdir(parents=True)
    for number in range(12):
        picture(5000 + number, hue=2).save(more / f"blue{number}.png")
    drop(opened, tmp_path / "more")
    idle(qtbot, opened)
    train(qtbot, opened, poor(tmp_path))
    click(qtbot, opened, "rail-try")
    assert chosen(opened, "try-run").currentText().startswith("Run 2: latest")


def test_a_run_is_called_the_latest_only_where_it_is(qtbot: QtBot, opened: MainWindow) -> None:
    field = str(opened.session.field)
    present = sorted(class_.id for class_ in the_project(opened).classes.list(opened.session.field))
    score = {"value": 0.9, "low": 0.8, "high": 1.0}

    def end(state: str, how: str, knows: list[int]) -> None:
        about = {
            "usable": True,
            "backbone": "a network",
            "method": "head",
            "score": score,
            "how": how,
            "knows": {field: knows},
            "measured_on": how,
        }
        run = the_project(opened).runs.start(TrainingPlan().as_json())
        opened.session.edit(lambda project: project.runs.finish(run.id, state, about))

    click(qtbot, opened, "rail-export")
    end("finished", "test split", present)
    end("finished", "validation", present)
    assert chosen(opened, "export-run").currentText().startswith("Run 2: latest, 90")
    end("cancelled", "test split", present)
    assert chosen(opened, "export-run").currentText().startswith("Run 2: latest that was not stopped, 90")
    end("finished", "validation", [*present, 99])
    assert chosen(opened, "export-run").currentText().startswith("Run 2: knows the current classes, 90")


def test_without_a_model_try_says_so(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    click(qtbot, opened, "rail-try")
    page = opened.trying.page
    origin = page.findChild(QLabel, "answer-origin")
    assert origin is not None and origin.text() == "No trained model yet. Train one first (Model pane)."
    train(qtbot, opened, TrainingPlan())
    assert origin.text().startswith("Run 1 is used")
