"""The Train pane: what the run is doing, how long it still takes, and all runs with their scores."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from transferstudio.app.data.thumbnails import Thumbnails
from transferstudio.app.glossary import explain, title
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.train.curves import Curve
from transferstudio.app.train.result import ResultPanel
from transferstudio.app.train.runs import RunsCard, in_words
from transferstudio.app.widgets import Card, EmptyState, button, clock, label
from transferstudio.app.worker import Job
from transferstudio.events import Event, Finished, Metric, Note, Progress, Work
from transferstudio.project import Changes
from transferstudio.project.runs import Run
from transferstudio.tasks import Answers, find_task
from transferstudio.training.plan import TrainingPlan
from transferstudio.wording import spoken, stage_in_words, translate, word

if TYPE_CHECKING:
    from transferstudio.training.run import RunResult

DRAW_EVERY_MS = 100


class TrainPane(QWidget):
    """See the module."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._job: Job | None = None
        self._step = ""
        self._process = psutil.Process()
        self._loss, self._accuracy = (
            Curve(self.tr("Loss"), "loss"),
            Curve(self.tr("Accuracy"), "accuracy", percent=True),
        )
        self.result = ResultPanel(session, thumbnails)
        self._title, self._doing = label("", "title"), label("", "dim")
        explain(self._doing, "epoch", "learning rate")
        self._left = label("", "number")
        self._pause = button(self.tr("Pause"), self.toggle_pause, name="pause", tip=self.tr("Hold or go on (Ctrl+P)"))
        self._cancel = button(
            self.tr("Cancel, keep best"), self.cancel, name="cancel-run", tip=self.tr("Stop, and keep the best so far")
        )
        self.runs = RunsCard(session)
        self.runs.chosen.connect(self._show)
        self.runs.go_on.connect(self.go_on)
        self._log = QPlainTextEdit(readOnly=True)
        self._log.setAccessibleName(self.tr("Log"))
        self._log.setMaximumBlockCount(2000)
        self._log.setMinimumHeight(70)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._monitor())
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing has been trained yet"),
                self.tr("Choose a network in Model and press Train; the defaults are good."),
            )
        )
        QVBoxLayout(self).addWidget(self._stack)
        self._drawing = QTimer(self, interval=DRAW_EVERY_MS)
        self._drawing.timeout.connect(self._draw)
        session.opened.connect(self._open)
        session.changed.connect(self._hear_changes)

    def start(self, plan: TrainingPlan) -> None:
        """Trains as planned, in the background."""
        project = self._session.project
        if project is not None:

            def begin(stop: threading.Event) -> Work[RunResult]:
                from transferstudio.training.run import run  # here: the first paint does without scipy

                return run(project, plan, stop=stop)

            self._begin(plan, begin)

    def go_on(self, left: Run) -> None:
        """Goes on with a run that was killed."""
        project = self._session.project
        if project is not None:

            def begin(stop: threading.Event) -> Work[RunResult]:
                from transferstudio.training.run import resume  # here: the first paint does without scipy

                return resume(project, left.id, stop=stop)

            self._begin(TrainingPlan.from_json(left.plan), begin)

    def toggle_pause(self) -> None:
        """Holds the run, or lets it go on."""
        if self._job is not None:
            self._job.toggle_pause()

    def _show_paused(self, paused: bool) -> None:
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        if paused:
            self._left.setText(self.tr("held"))

    def cancel(self) -> None:
        """Stops the run at its next safe point."""
        if self._job is not None:
            self._job.cancel()
            self._doing.setText(self.tr("Stopping at the next safe point …"))

    def paint(self) -> None:
        """Takes the colours of the present scheme."""
        self._loss.paint()
        self._accuracy.paint()

    def _monitor(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(STEP, STEP, STEP, 0)
        row.setSpacing(4 * STEP)
        left = QVBoxLayout()
        left.setSpacing(3 * STEP)
        header = QHBoxLayout()
        titles = QVBoxLayout()
        titles.addWidget(self._title)
        titles.addWidget(self._doing)
        header.addLayout(titles, 1)
        for widget in (self._left, self._pause, self._cancel):
            header.addWidget(widget)
        curves = QHBoxLayout()
        curves.setSpacing(3 * STEP)
        curves.addWidget(self._loss)
        curves.addWidget(self._accuracy)
        log = Card(self.tr("Log"))
        log.add(self._log)
        for item in (header, curves):
            left.addLayout(item)
        self._left_over = Card(kind="hint")
        self._left_words = label("")
        self._left_over.add(
            self._left_words,
            button(self.tr("Go on"), self._go_on_left, name="go-on", tip=self.tr("Go on after its last whole epoch")),
        )
        left.addWidget(self._left_over)
        left.addWidget(self.runs)
        left.addWidget(log)
        left.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self.result)
        return page

    def _begin(self, plan: TrainingPlan, begin: Callable[[threading.Event], Work[RunResult]]) -> None:
        job = self._session.start(self.tr("Training {}").format(in_words(plan)), begin)
        job.said.connect(self._hear)
        job.paused_changed.connect(self._show_paused)
        job.finished.connect(self._finish)
        job.failed.connect(self._write)
        job.ended.connect(self._end)
        if self._session.job is job:
            self._follow(job, plan)
        else:
            job.began.connect(lambda: self._follow(job, plan))

    def _follow(self, job: Job, plan: TrainingPlan) -> None:
        """The run's turn has come: the monitor is its own from now on."""
        self._job, self._step = job, ""
        self._loss.clear()
        self._accuracy.clear()
        self._name_measure()
        self._log.clear()
        self._title.setText(in_words(plan))
        self._doing.setText(self.tr("starting"))
        self._buttons(running=True)
        self._left_over.hide()
        self._stack.setCurrentIndex(0)
        self._drawing.start()

    def _hear(self, event: Event) -> None:
        match event:
            case Metric("learning rate", value):
                self._step = f" · {title('learning rate')} {value:.1e}"
            case Progress(stage, done, total, rate, left) if self._job is not None and not self._job.paused:
                words = self.tr("{}: {} of {} · {} a second · memory {}")
                done_of = words.format(
                    stage_in_words(stage), f"{done:,}", f"{total or 0:,}", f"{rate:.0f}", self._memory()
                )
                self._doing.setText(done_of + self._step)
                self._left.setText(clock(left))
            case _:
                self._keep(event)

    def _keep(self, event: Event, at: datetime | None = None) -> None:
        """Draws and writes down what of an event stays to be seen; ``at``: when it was, where that is not now."""
        match event:
            case Metric(name, value, split, epoch):
                self._add_point(name, split, epoch, value)
                if split != "train":
                    self._write(_metric_in_words(name, value, split, epoch), at)
            case Note(text, _):
                self._write(spoken(text), at)
            case Finished(stage, seconds):
                self._write(self.tr("{} took {} s").format(stage_in_words(stage), f"{seconds:.1f}"), at)
            case _:
                pass

    def _memory(self) -> str:
        taken = f"{self._process.memory_info().rss / 1e9:.1f} GB"
        torch = sys.modules.get("torch")  # the window loads it for no such thing
        if torch is not None and torch.cuda.is_available() and torch.cuda.is_initialized():
            taken += self.tr(", device {}").format(f"{torch.cuda.memory_reserved() / 1e9:.1f} GB")
        return taken

    def _add_point(self, name: str, split: str, epoch: float, value: float) -> None:
        curve = {"loss": self._loss, "accuracy": self._accuracy, "F1": self._accuracy, "mAP50": self._accuracy}.get(
            name
        )
        if curve is not None:
            curve.append(split, epoch, value)

    def _draw(self) -> None:
        self._loss.draw()
        self._accuracy.draw()

    def _finish(self, result: RunResult) -> None:
        self._session.changed.emit(Changes(runs=frozenset({result.run_id})))
        if self._session.project is not None:
            self._show(self._session.project.runs.get(result.run_id))

    def _end(self) -> None:
        self._job = None
        self._drawing.stop()
        self._draw()
        self._left.setText("")
        self._doing.setText("")
        self._buttons(running=False)
        self._list_runs()

    def _buttons(self, *, running: bool) -> None:
        self._pause.setText(self.tr("Pause"))
        self._pause.setVisible(running)
        self._cancel.setVisible(running)

    def _open(self) -> None:
        project = self._session.project
        if project is None:
            return
        self._buttons(running=False)
        self._title.setText("")
        self._doing.setText("")
        self._left.setText("")
        self._log.clear()
        runs = project.runs.list()
        self._stack.setCurrentIndex(0 if runs else 1)
        self.result.show_run(None)
        self._name_measure()
        self._list_runs()
        usable = next((item for item in runs if item.summary.get("usable")), None)
        if usable is not None:
            self._show(usable)

    def _name_measure(self) -> None:
        """The second curve shows what the task is watched by."""
        measures = {Answers.SPAN: ("F1", "f1"), Answers.BOX: ("mAP50", "map")}
        answers = find_task(self._session.task).answers if self._session.task else Answers.CLASS
        self._accuracy.rename(*measures.get(answers, (self.tr("Accuracy"), "accuracy")))

    def _show(self, chosen: Run) -> None:
        """Shows a run as it was, from its stored events."""
        project = self._session.project
        if project is None:
            return
        self._title.setText(self.tr("Run {} · {}").format(chosen.id, in_words(TrainingPlan.from_json(chosen.plan))))
        self._loss.clear()
        self._accuracy.clear()
        self._log.clear()
        for at, event in project.runs.events(chosen.id):
            self._keep(event, datetime.fromisoformat(at).astimezone())
        self._draw()
        self.result.show_run(chosen)

    def _hear_changes(self, changes: Changes) -> None:
        if changes.runs:
            self._list_runs()

    def _list_runs(self) -> None:
        self.runs.refresh(training=self._job is not None)
        self._offer_left()

    def _offer_left(self) -> None:
        """Says which run was interrupted, and offers to go on with it."""
        project = self._session.project
        left = project.runs.interrupted() if project and self._job is None else []
        self._left_over.setVisible(bool(left))
        if left:
            title = in_words(TrainingPlan.from_json(left[0].plan))
            self._left_words.setText(self.tr("Run {} ({}) was interrupted. It can go on.").format(left[0].id, title))

    def _go_on_left(self) -> None:
        project = self._session.project
        left = project.runs.interrupted() if project else []
        if left:
            self.go_on(left[0])

    def _write(self, text: str, at: datetime | None = None) -> None:
        self._log.appendPlainText(f"{at or datetime.now():%H:%M:%S}  {text}")


def _metric_in_words(name: str, value: float, split: str, epoch: float) -> str:
    shown = f"{value:.1%}" if name in ("accuracy", "F1", "exact match") else f"{value:.3f}"
    told = translate("TrainPane", "{} {} on {}").format(word(name), shown, word(split))
    return translate("TrainPane", "{} after epoch {}").format(told, f"{epoch:g}") if epoch else told
