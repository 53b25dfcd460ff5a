"""What goes on in the window: who may stop it and how, whose turn it is, and what is said of it afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT, picture, small_backbone
from tests.hands import (
    LONG_MS,
    answer,
    answer_when_asked,
    as_soon_as,
    button,
    click,
    idle,
    let_fall,
    settle,
    stop_training,
)
from transferstudio.app import worker
from transferstudio.app.guide import GuideWindow
from transferstudio.app.main_window import MainWindow
from transferstudio.app.widgets import Card, clear
from transferstudio.errors import TrainingError
from transferstudio.events import Checkpoint, Metric, Note, Progress, Started, Work
from transferstudio.i18n import stage_in_words
from transferstudio.operations import auto_method
from transferstudio.operations import training as running
from transferstudio.project import Project
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.resumable_run import FROM_THE_BEGINNING

EPOCHS = 500


def the_project(window: MainWindow) -> Project:
    assert window.session.project is not None
    return window.session.project


def begin_training(qtbot: QtBot, window: MainWindow, folder: Path, *, epochs: int = EPOCHS) -> None:
    """Trains for long, and returns after a first epoch."""
    own = small_backbone(folder / "own")
    window.show_pane(2)
    window.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=epochs, device="cpu"))
    qtbot.waitUntil(lambda: len(window.training.record.loss._points["validation"][0]) > 1, timeout=LONG_MS)


def counting(stop: threading.Event) -> Work[int]:
    for step in range(100_000):
        if stop.is_set():
            raise TrainingError("The counting was cancelled", advice="Count again.")
        yield Progress("counting", step, 100_000)
        time.sleep(0.002)
    return 0


def press_escape_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    """In every pane, with the focus on each thing that takes it."""
    for pane in range(5):
        window.show_pane(pane)
        for widget in [window, *window._panes.currentWidget().findChildren(QWidget)]:
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus()
                qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)


def test_escape_stops_nothing_wherever_the_focus_is(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    begin_training(qtbot, opened, tmp_path)
    job = opened.session.job
    click(qtbot, opened, "show-guide")
    press_escape_everywhere(qtbot, opened)
    guide = opened.findChild(GuideWindow, "guide")
    assert guide is not None
    qtbot.keyClick(guide.pages, Qt.Key.Key_Escape)
    assert opened.session.job is job and job is not None and not job.is_stopping
    assert guide.isVisible() and not opened.findChildren(QMessageBox)
    stop_training(qtbot, opened)


@pytest.mark.parametrize("ended", [False, True])
def test_the_question_before_stopping_says_what_there_is_to_keep(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch, ended: bool
) -> None:
    heard: list[object] = []

    def work(_project: Project, _plan: TrainingPlan, *, stop: threading.Event, **_given: object) -> Work[None]:
        if ended:
            yield Checkpoint("somewhere", 7, best=True)
        yield Started("tune")
        while not stop.is_set():
            time.sleep(0.01)
        raise TrainingError("The run was cancelled", advice="Start it again.")

    monkeypatch.setattr("transferstudio.operations.auto_method.run", work)
    idle(qtbot, opened)
    opened.training.start(TrainingPlan())
    assert opened.session.job is not None
    opened.session.job.reported.connect(heard.append)
    qtbot.waitUntil(lambda: any(isinstance(event, Started) for event in heard), timeout=LONG_MS)
    opened.training.cancel()
    box = opened.findChild(QMessageBox, "may-stop")
    assert box is not None and ("Before the end of the first epoch" not in box.informativeText()) is ended
    answer(opened, "Stop and keep best", "may-stop")
    idle(qtbot, opened)


@pytest.mark.parametrize("by", ["button", "bar", "key", "menu"])
def test_stopping_a_training_asks_first(qtbot: QtBot, opened: MainWindow, tmp_path: Path, by: str) -> None:
    begin_training(qtbot, opened, tmp_path)
    job = opened.session.job
    assert job is not None

    def stop() -> None:
        if by == "key":
            opened.activateWindow()  # without a screen it stays inactive after a dialog was open
            qtbot.waitUntil(opened.isActiveWindow)
            qtbot.keyClick(opened, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        elif by == "menu":
            more = opened.findChild(QToolButton, "run-1")
            assert more is not None
            menu: QMenu = more.menu()
            next(action for action in menu.actions() if action.text() == "Stop…").trigger()
        else:
            click(qtbot, opened, "cancel-run" if by == "button" else "cancel")

    stop()
    answer(opened, "Keep training", "may-stop")
    qtbot.wait(50)
    assert opened.session.job is job and not job.is_stopping
    stop()
    box = next(box for box in opened.findChildren(QMessageBox) if box.isVisible())
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not job.is_stopping, "Esc leaves the question, and nothing else"
    stop()
    answer(opened, "Stop and keep best", "may-stop")
    assert "Stopping" in opened.job_bar._text.text()
    idle(qtbot, opened)
    assert the_project(opened).runs.list()[0].state == "cancelled"


@pytest.mark.slow
def test_a_run_cut_short_says_so_wherever_its_score_stands(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    begin_training(qtbot, opened, tmp_path)
    stop_training(qtbot, opened)
    (run,) = the_project(opened).runs.list()
    words = f"Stopped after {run.summary['stopped']['epochs']} of {EPOCHS} epochs."
    what = opened.findChild(QLabel, "what-1")
    assert what is not None and words in what.text(), "in the list"
    caption = opened.training.result.findChild(QLabel, "remarks")
    assert caption is not None and caption.isVisible() and caption.text() == words, "below the score"
    log = opened.training.record.log.toPlainText()
    assert words in log
    assert "on test" not in log and "validation, cancelled before the test" in log, "it was not tested"
    assert "validation, cancelled before the test" in opened.exporting._what.text(), "where it is chosen for export"
    assert words in (run.folder / "report.html").read_text("utf-8")
    opened.exporting.export_to(tmp_path / "out")
    idle(qtbot, opened)
    (card,) = tmp_path.rglob("MODEL_CARD.md")
    assert words in card.read_text("utf-8")


def test_a_run_that_came_to_its_end_says_nothing_of_the_kind(qtbot: QtBot, opened: MainWindow) -> None:
    opened.training.start(TrainingPlan())
    idle(qtbot, opened)
    (run,) = the_project(opened).runs.list()
    assert run.state == "finished" and "stopped" not in run.summary
    assert not opened.training.result.of_task._remarks.isVisibleTo(opened.training.result)


def test_a_new_result_begins_with_its_score_and_offers_no_mistakes_where_there_are_none(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.resize(1024, 700)
    opened.training.start(TrainingPlan())
    idle(qtbot, opened)
    opened.show_pane(2)
    result = opened.training.result
    report = json.loads((the_project(opened).runs.latest().folder / "report.json").read_text("utf-8"))
    assert report["mistakes"] == [] and not button(opened, "all-mistakes").isVisible()
    bar = opened.training._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    opened.training.start(TrainingPlan())
    idle(qtbot, opened)
    assert result.isVisible() and bar.value() == 0


def test_what_a_person_cancelled_has_not_failed(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    job = opened.session.start("Counting", counting)
    heard: list[object] = []
    job.reported.connect(heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    click(qtbot, opened, "cancel")
    idle(qtbot, opened)
    assert opened.job_bar._text.text() == "The counting was cancelled. Count again."
    assert opened.job_bar._text.property("role") != "bad"


def test_a_run_cancelled_before_its_first_epoch_is_cancelled(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.show_pane(2)
    own = small_backbone(tmp_path / "own")
    opened.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=EPOCHS, device="cpu"))
    stop_training(qtbot, opened)
    (run,) = the_project(opened).runs.list()
    assert run.state == "cancelled" and not run.summary["usable"]
    assert "cancelled" in opened.training.progress.doing.text()
    assert opened.job_bar._text.property("role") != "bad"


def test_why_the_head_was_kept_stands_beside_the_score(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = small_backbone(tmp_path / "own")
    plan = TrainingPlan(
        backbone=str(own), method=Method.FULL, epochs=1, device="cpu", learning_rate=1e-9, label_smoothing=0.0
    )
    opened.show_pane(2)
    opened.training.start(plan)
    idle(qtbot, opened)
    (run,) = the_project(opened).runs.list()
    assert "so the head is kept" in run.summary["fallback"]

    def output() -> str:
        return opened.findChild(QLabel, "what-1").text()  # type: ignore[union-attr]

    qtbot.waitUntil(
        lambda: "so the head is kept" in output()
    )  # the line of the run that goes on is taken away a moment later
    assert "so the head is kept" in opened.training.result.of_task._remarks.text()
    assert opened.training.result.of_task._remarks.isVisible()
    assert "so the head is kept" in (run.folder / "report.html").read_text("utf-8")


def test_the_result_of_another_run_does_not_stand_beside_a_new_one(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.training.start(TrainingPlan())
    idle(qtbot, opened)
    opened.show_pane(2)
    assert opened.training.result.of_task._trust.isVisible()
    begin_training(qtbot, opened, tmp_path)
    assert not opened.training.result.of_task._trust.isVisible()
    assert opened.training.progress.title.text().startswith("Run 2 ·")
    first = the_project(opened).runs.get(1)
    opened.training.runs.chosen.emit(first)  # Show, in the menu of its line
    assert opened.training.result.of_task._trust.isVisible() and opened.training.progress.title.text().startswith(
        "Run 1 ·"
    )
    points = len(opened.training.record.loss._points["train"][0])
    live = len(opened.training._live)
    qtbot.waitUntil(lambda: len(opened.training._live) > live + 5, timeout=LONG_MS)
    assert len(opened.training.record.loss._points["train"][0]) == points == 0, "two runs are not drawn into one"
    opened.training.runs.chosen.emit(the_project(opened).runs.get(2))
    assert not opened.training.result.of_task._trust.isVisible()
    assert len(opened.training.record.loss._points["train"][0]) > 1
    stop_training(qtbot, opened)


def test_train_goes_before_what_the_program_does_by_itself_and_says_so(qtbot: QtBot, opened: MainWindow) -> None:
    """The background work is in a step that cannot be interrupted; it goes on at its next event no further."""
    begun, release, events = threading.Event(), threading.Event(), []

    def background(stop: threading.Event) -> Work[None]:
        begun.set()
        release.wait(20)
        for number in range(1000):
            events.append(number)
            yield Note(f"{number}")

    idle(qtbot, opened)
    opened.session.start("Looking around", background, background=True)
    assert begun.wait(5)
    opened.show_pane(1)
    click(qtbot, opened, "train")
    doing = opened.training.progress.doing.text()
    assert "Next in the queue" in doing and "Looking around" in doing
    assert opened.training.progress.title.text() and button(opened, "cancel-run").isVisible()
    release.set()
    idle(qtbot, opened)
    assert [run.state for run in the_project(opened).runs.list()] == ["finished"]
    assert len(events) == 1, "it ended at its next event"


def test_a_training_whose_turn_has_not_come_can_be_forgotten(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    job = opened.session.start("Counting", counting)
    opened.show_pane(2)
    opened.training.start(TrainingPlan())
    assert "when “Counting” has finished" in opened.training.progress.doing.text()
    click(qtbot, opened, "cancel-run")
    assert not opened.session.waiting and opened.session.job is job
    assert "Next in the queue" not in opened.training.progress.doing.text()
    job.cancel()
    idle(qtbot, opened)
    assert the_project(opened).runs.list() == []


def test_a_project_is_left_at_once_while_a_step_cannot_be_stopped(qtbot: QtBot, opened: MainWindow) -> None:
    """As while a network is converted for what the program looks at by itself."""
    begun, release, over = threading.Event(), threading.Event(), threading.Event()

    def converting(stop: threading.Event) -> Work[None]:
        begun.set()
        release.wait(5)
        over.set()
        yield Note("converted")

    idle(qtbot, opened)
    opened.session.start("Converting", converting, background=True)
    assert begun.wait(5)
    click(qtbot, opened, "home")
    assert not over.is_set(), "nobody waited for it"
    assert opened.session.project is None and opened.start_page is not None and opened.start_page.isVisible()
    release.set()
    worker.wait_for_left()


def test_leaving_waits_for_a_persons_work_with_words_and_a_way_out(qtbot: QtBot, opened: MainWindow) -> None:
    begun, release = threading.Event(), threading.Event()

    def exporting(stop: threading.Event) -> Work[None]:
        begun.set()
        release.wait(60)
        yield Note("done")

    idle(qtbot, opened)
    opened.session.start("Exporting", exporting)
    assert begun.wait(5)

    output: list[str] = []

    def do_not_wait() -> None:
        dialog = next((one for one in opened.findChildren(QProgressDialog) if one.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(100, do_not_wait)
            return
        output.append(dialog.labelText())
        dialog.findChild(QPushButton).click()

    answer_when_asked(opened, "Stop, keep the best")
    QTimer.singleShot(0, do_not_wait)
    click(qtbot, opened, "home")
    assert output == ["Stopping “Exporting” and keeping its results so far"]
    assert opened.session.project is None and not release.is_set()
    release.set()
    worker.wait_for_left()


def test_what_the_program_trains_by_itself_takes_no_number_from_a_person(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        first = project.runs.start({}, by_program=True)
        project.runs.discard(first.id)
        assert project.runs.start({}).id == 1
        second = project.runs.start({}, by_program=True)
        assert second.by_program and second.id not in (first.id, 1)
        assert project.runs.start({}).id == 2
        assert [run.id for run in project.runs.list()] == [2, 1, second.id]
        project.runs.delete(2)
        assert project.runs.start({}).id == 3, "a number is never used again"
        assert [run.id for run in project.runs.interrupted()] == [3, 1]


def covered(pane: QWidget) -> list[tuple[str, str]]:
    """Texts and cards of a pane that lie over one another, or are lower than what they say."""
    texts = [text for text in pane.findChildren(QLabel) if text.isVisible() and text.text()]
    areas = [(text, QRect(text.mapTo(pane, QPoint(0, 0)), text.size())) for text in texts]
    over = [
        (one.text(), other.text())
        for number, (one, area) in enumerate(areas)
        for other, rest in areas[number + 1 :]
        if area.intersects(rest)
    ]
    return over + [(text.text(), "cut") for text in texts if text.height() < text.heightForWidth(text.width())]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_runs_that_are_compared_do_not_lie_over_one_another(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, size: tuple[int, int]
) -> None:
    opened.resize(*size)
    opened.show_pane(2)
    own = small_backbone(tmp_path / "own")
    for seed in range(3):
        opened.training.start(
            TrainingPlan(backbone=str(own), method=Method.FULL, epochs=1, device="cpu", seed=seed, learning_rate=1e-9)
        )
    idle(qtbot, opened)
    for number in (1, 2, 3):
        tick = opened.findChild(QCheckBox, f"compare-{number}")
        assert tick is not None
        tick.click()
    assert opened.training.runs._comparison.isVisible()
    settle(qtbot, 100)
    assert covered(opened.training.runs) == []
    cards = [card for card in opened.training.findChildren(Card) if card.isVisible()]
    areas = [QRect(card.mapTo(opened.training, QPoint(0, 0)), card.size()) for card in cards]
    for number, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[number + 1 :])


def test_the_program_ends_well_while_a_step_goes_on_that_was_left_to_itself() -> None:
    """Qt aborts a process in which a running thread is deleted."""
    code = (
        "import os, threading, time; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from transferstudio.app.worker import Job\n"
        "app, begun = QApplication([]), threading.Event()\n"
        "def work(stop):\n"
        "    begun.set(); time.sleep(1); print('over', flush=True); yield None\n"
        "job = Job('converting', work); job.start(); begun.wait(); job.detach(); del job\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (result.returncode, result.stdout) == (0, "over\n"), result.stderr


def test_what_goes_on_is_said_again_after_a_message(qtbot: QtBot, opened: MainWindow) -> None:
    over = threading.Event()

    def work(stop: threading.Event) -> Work[None]:
        yield Started("convert the network")
        over.wait(60)

    idle(qtbot, opened)
    bar = opened.job_bar
    bar._forget.setInterval(50)
    opened.session.start("Counting", work)
    qtbot.waitUntil(lambda: "Converting" in bar._text.text(), timeout=LONG_MS)
    before = bar._text.text()
    opened.data.focus()
    qtbot.keyClick(opened.data.grid, Qt.Key.Key_X)
    opened.undo()
    assert bar._text.text() == "Undone: clear a label"
    qtbot.waitUntil(lambda: bar._text.text() == before, timeout=LONG_MS)
    opened.session.failed.emit("The disk is full.")
    click(qtbot, opened, "close-message")
    assert bar._text.text() == before
    over.set()
    idle(qtbot, opened)
    assert bar._text.text() == ""


def test_a_stage_stands_on_the_page_before_anything_of_it_is_counted(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()
    whole = running.run

    def slow(project: Project, plan: TrainingPlan, **given: Any) -> Work[running.RunResult]:
        work = whole(project, plan, **given)
        while True:
            try:
                event = next(work)
            except StopIteration as end:
                result: running.RunResult = end.value
                return result
            yield event
            if isinstance(event, Started) and event.stage == "train the head":
                over.wait(60)

    monkeypatch.setattr(auto_method, "run", slow)
    idle(qtbot, opened)
    opened.show_pane(2)
    opened.training.start(TrainingPlan())
    qtbot.waitUntil(lambda: opened.training.progress.doing.text() == "Training the classifier head …", timeout=LONG_MS)
    assert any(one.split == "test" for one in the_project(opened).samples.all())
    qtbot.waitUntil(lambda: "Unassigned 0" in opened.data.splits._counts.text(), timeout=LONG_MS)
    over.set()
    idle(qtbot, opened)


def test_the_time_left_of_a_stage_that_is_over_does_not_stay(qtbot: QtBot, opened: MainWindow) -> None:
    on, off = threading.Event(), threading.Event()

    def work(stop: threading.Event) -> Work[None]:
        yield Progress("counting", 1, 10, 1.0, 11_818.0)
        on.wait(60)
        yield Started("convert the network")
        off.wait(60)
        yield Progress("counting", 10, 10, 1.0, 0.2)

    idle(qtbot, opened)
    job = opened.session.start("Counting", work)
    left = opened.job_bar._left
    qtbot.waitUntil(lambda: left.text() == "about 3 h 17 min left", timeout=LONG_MS)
    on.set()
    qtbot.waitUntil(lambda: "Converting" in opened.job_bar._text.text(), timeout=LONG_MS)
    assert left.text() == ""
    heard: list[object] = []
    job.reported.connect(heard.append)
    off.set()
    qtbot.waitUntil(lambda: bool(heard), timeout=LONG_MS)
    assert left.text() == "", "nothing of 0 s"


def test_after_a_notice_the_line_tells_again_what_goes_on(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    bar = opened.job_bar
    bar._forget.setInterval(50)
    job = opened.session.start("Counting", counting)
    opened.session.edit(lambda project: project.classes.add(opened.session.field, "blue"))
    click(qtbot, opened, "undo")
    assert "Undone" in bar._text.text()
    qtbot.waitUntil(lambda: "Undone" not in bar._text.text(), timeout=LONG_MS)
    assert bar._text.text().startswith("Counting")
    opened.session.failed.emit("The disk is full.")
    click(qtbot, opened, "close-message")
    assert bar._text.text().startswith("Counting")
    job.cancel()
    idle(qtbot, opened)
    qtbot.waitUntil(lambda: "Counting" not in bar._text.text(), timeout=LONG_MS)


def test_the_train_page_tells_which_stage_goes_on(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    on, off = threading.Event(), threading.Event()

    def work(_project: Project, _plan: TrainingPlan, *, stop: threading.Event, **_given: object) -> Work[None]:
        yield Started("convert the network")
        on.wait(60)
        yield Progress("features", 5, 10, 0.3, 20.0)
        off.wait(60)
        yield Started("learn the head")
        while not stop.is_set():
            time.sleep(0.01)
        raise TrainingError("The run was cancelled", advice="Start it again.")

    monkeypatch.setattr("transferstudio.operations.auto_method.run", work)
    idle(qtbot, opened)
    opened.show_pane(2)
    opened.training.start(TrainingPlan())
    doing = opened.training.progress.doing
    qtbot.waitUntil(lambda: doing.text() == f"{stage_in_words('convert the network')} …", timeout=LONG_MS)
    on.set()
    qtbot.waitUntil(lambda: "0.3 per second" in doing.text(), timeout=LONG_MS)
    off.set()
    qtbot.waitUntil(lambda: doing.text() == f"{stage_in_words('learn the head')} …", timeout=LONG_MS)
    assert opened.training.progress.left.text() == ""
    stop_training(qtbot, opened)


def test_what_takes_the_place_of_a_widget_is_found_before_the_old_one_is_gone(qtbot: QtBot) -> None:
    """A list is filled anew while Qt has not come to deleting what stood there: its names must not lead to the old line."""
    box = QWidget()
    qtbot.addWidget(box)
    lines = QVBoxLayout(box)
    for words in ("before", "after"):
        clear(lines)
        line = QWidget()
        QLabel(words, line).setObjectName("what-1")
        lines.addWidget(line)
    assert [found.text() for found in box.findChildren(QLabel, "what-1")] == ["after"]


def test_a_run_that_starts_again_forgets_its_curves(window: MainWindow) -> None:
    page = window.training
    page.record.add(Metric("loss", 4.7, "train", 0.5))
    page.record.loss.draw()
    assert not page.record.loss.isHidden()
    page.record.add(FROM_THE_BEGINNING)
    assert page.record.loss.isHidden() and "Restarting from the beginning" in page.record.log.toPlainText()


def test_a_task_of_one_stage_is_named_once(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    title = stage_in_words("features")

    def work(stop: threading.Event) -> Work:
        yield Started("features")
        while not stop.is_set():
            time.sleep(0.01)

    job = opened.session.start(title, work)
    try:
        qtbot.waitUntil(lambda: opened.job_bar._text.text() == title, timeout=LONG_MS)
        settle(qtbot, 200)
        assert opened.job_bar._text.text() == title
    finally:
        job.cancel()
    idle(qtbot, opened)


def test_the_question_before_closing_names_what_waits_and_is_lost(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    session = opened.session
    session.start("Counting", counting)
    qtbot.waitUntil(lambda: session.job is not None and session.job.title == "Counting", timeout=LONG_MS)
    picture(7).save(tmp_path / "late.png")
    let_fall(opened, tmp_path / "late.png")
    said: list[str] = []

    def read() -> None:
        box = next(box for box in opened.findChildren(QMessageBox, "may-close") if box.isVisible())
        said.append(box.text())
        answer(opened, "Don’t close")

    asked = lambda: any(box.isVisible() for box in opened.findChildren(QMessageBox, "may-close"))  # noqa: E731
    QTimer.singleShot(0, lambda: as_soon_as(asked, read))
    opened.close()
    assert said == ["“Counting” is still running.\n“Importing late.png” has not started and would be discarded."]
    session.drop_waiting()
    session.job.cancel()
    idle(qtbot, opened)
