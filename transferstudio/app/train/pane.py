"""The Train pane: what the run is doing, how long it still takes, and all runs with their scores."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from transferstudio.app.layouts import tab_in_order
from transferstudio.app.stopping import stop
from transferstudio.app.theme import STEP
from transferstudio.app.train.result import ResultPanel
from transferstudio.app.train.run_progress import RunProgress
from transferstudio.app.train.run_record import RunRecord
from transferstudio.app.train.runs import RunsCard, in_words
from transferstudio.app.widgets import Card, EmptyState, button, label
from transferstudio.events import Event, Metric, Progress, Started, Work
from transferstudio.operations.recommended_backbone import recommended_backbone
from transferstudio.project import Changes
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.resumable_run import LAST

if TYPE_CHECKING:
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.session import Session
    from transferstudio.app.worker import Job
    from transferstudio.operations.training import RunResult
    from transferstudio.project.runs import Run

DRAW_EVERY_MS = 100
SHARES = ("accuracy", "F1", "exact match", "mAP50", "mAP")  # measures that are shown in per cent
SLOW = 10  # a second, below which a speed has decimals


class TrainPane(QWidget):
    """See the module."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._job: Job | None = None
        """The run that goes on."""
        self._next: Job | None = None
        """The run that is shown and whose turn has not come."""
        self._running: int | None = None
        """The id of the run that goes on, once it has one."""
        self._earlier: set[int] = set()
        """The ids of the runs that there were before it."""
        self._live: list[tuple[Event, datetime]] = []
        """What it has reported so far that stays to be seen."""
        self._watching = True
        """Whether it is what is shown, and not one that ended before."""
        self._outcome = ""
        self.progress, self.record = RunProgress(), RunRecord()
        self.result = ResultPanel(session, thumbnails)
        self.result.scratch_wanted.connect(self._train_from_scratch)
        self._pause = button(self.tr("Pause"), self.toggle_pause, name="pause", tip=self.tr("Pause or resume (Ctrl+P)"))
        self._cancel = button(
            self.tr("Stop…"), self.cancel, name="cancel-run", tip=self.tr("Stop, and keep the best so far (Ctrl+.)")
        )
        self.runs = RunsCard(session)
        self.runs.chosen.connect(self._show)
        self.runs.go_on.connect(self.go_on)
        self.runs.stop.connect(self.cancel)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._monitor())
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing has been trained yet"),
                self.tr("Choose a network in the Model pane and press Train; the defaults work well."),
            )
        )
        QVBoxLayout(self).addWidget(self._stack)
        self._drawing = QTimer(self, interval=DRAW_EVERY_MS)
        self._drawing.timeout.connect(self.record.draw)
        session.opened.connect(self._open)
        session.changed.connect(self._hear_changes)
        session.queue_changed.connect(self._hear_queue)

    def start(self, plan: TrainingPlan) -> None:
        """Trains as planned, in the background."""
        project = self._session.project
        if project is not None:

            def begin(stop: threading.Event) -> Work[RunResult]:
                from transferstudio.operations.auto_method import run_decided  # here: it loads scipy

                usual = recommended_backbone(project, self._session.view.task)
                left_open = plan.method in (Method.AUTO, Method.HEAD) and plan.backbone == usual
                return run_decided(project, plan, any_backbone=left_open, stop=stop)

            self._begin(plan, begin)

    def _train_from_scratch(self, plan: TrainingPlan, compared: Run) -> None:
        """Trains by a plan in which nothing is left open; at the end the run that is compared with it is shown."""
        project = self._session.project
        if project is not None:

            def begin(stop: threading.Event) -> Work[RunResult]:
                from transferstudio.operations.training import run  # here: the first paint does without scipy

                return run(project, plan, stop=stop)

            job = self._begin(plan, begin)
            job.finished.connect(lambda _result: self._show_compared(compared))

    def _show_compared(self, compared: Run) -> None:
        if self._watching and self._session.project is not None:
            self._show(self._session.project.runs.get(compared.id))

    def go_on(self, left: Run) -> None:
        """Goes on with a run that was killed."""
        project = self._session.project
        if project is not None:

            def begin(stop: threading.Event) -> Work[RunResult]:
                from transferstudio.operations.training import resume  # here: the first paint does without scipy

                return resume(project, left.id, stop=stop)

            self._begin(TrainingPlan.from_json(left.plan), begin, known=left.id)

    def toggle_pause(self) -> None:
        """Holds the run, or lets it go on."""
        if self._job is not None:
            self._job.toggle_pause()

    def _show_paused(self, paused: bool) -> None:
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        if paused:
            self.progress.left.setText(self.tr("paused"))

    def cancel(self) -> None:
        """Asks whether the run is to be stopped at its next safe point; one whose turn has not come is forgotten."""
        if self._job is not None:
            stop(self._job, self.window())
        elif self._next is not None:
            self._session.drop_waiting(self._next)

    def _show_stopping(self) -> None:
        self.progress.say(self.tr("Stopping at the next safe point …"))
        self._pause.setEnabled(False)
        self._cancel.setEnabled(False)

    def paint(self) -> None:
        """Takes the colours of the present scheme."""
        self.record.paint()
        self.runs.paint()

    def _monitor(self) -> QWidget:
        page = QWidget()
        inside = QWidget()
        self._column = left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 2 * STEP, 0)
        left.setSpacing(3 * STEP)
        header = QHBoxLayout()
        header.addWidget(self.progress, 1)
        header.addWidget(self._pause)
        header.addWidget(self._cancel)
        self._left_over = Card(kind="hint")
        self._left_words = label("")
        self._left_over.add(
            self._left_words,
            button(
                self.tr("Resume"), self._go_on_left, name="go-on", tip=self.tr("Resume after its last complete epoch")
            ),
        )
        left.addWidget(self._left_over)
        left.addWidget(self.result)
        left.addWidget(self.record)
        left.addWidget(self.runs)
        left.addWidget(self.record.log_card)
        left.addStretch(1)
        self._area = area = QScrollArea()  # several runs and what they are compared by are higher than a small window
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(page)
        column.setContentsMargins(STEP, STEP, STEP, 0)
        column.setSpacing(3 * STEP)
        column.addLayout(header)
        column.addWidget(area, 1)
        return page

    def _begin(
        self, plan: TrainingPlan, begin: Callable[[threading.Event], Work[RunResult]], *, known: int | None = None
    ) -> Job:
        """``known``: the id of the run, where it has one already."""
        job = self._session.start(self.tr("Training {}").format(in_words(plan)), begin, trains=True)
        if known is not None and self._session.project is not None:
            job.has_epoch = (self._session.project.runs.get(known).folder / LAST).is_file()
        job.reported.connect(self._hear)
        job.paused_changed.connect(self._show_paused)
        job.stopping.connect(self._show_stopping)
        job.finished.connect(self._finish)
        job.cancelled.connect(self._end_without_result)
        job.failed.connect(self._end_without_result)
        job.ended.connect(self._end)
        if self._session.job is job:
            self._follow(job, plan, known)
            return job
        job.began.connect(lambda: self._follow(job, plan, known))
        if self._job is None and self._next is None:
            self._next = job
            self._clear(self._heading_of(plan, known))
            self._show_buttons()
            self._say_what_is_before()
        return job

    def _clear(self, heading: str) -> None:
        """An empty monitor for a run that has reported nothing yet; what another one came to does not stand beside it."""
        self.record.clear(self._session.view)
        self.progress.clear(heading)
        self.result.show_run(None)
        self._area.verticalScrollBar().setValue(0)  # the score comes first, wherever the one before was left
        self._left_over.hide()
        self._stack.setCurrentIndex(0)

    def _say_what_is_before(self) -> None:
        before = self._session.job
        if before is None:
            return
        words = (
            self.tr("Next in the queue: “{}” is paused meanwhile and resumes afterwards.")
            if before.background
            else self.tr("Next in the queue: starts when “{}” has finished.")
        )
        self.progress.say(words.format(before.title))

    def _hear_queue(self) -> None:
        """The run that was next may have been forgotten, or something else come before it."""
        if self._next is None or self._session.job is self._next:
            return
        if self._next in self._session.waiting:
            self._say_what_is_before()
        else:
            self._next = None
            self._open()

    def _follow(self, job: Job, plan: TrainingPlan, known: int | None) -> None:
        """The run's turn has come: the monitor is its own from now on."""
        self._job, self._next, self._running = job, None, known
        project = self._session.project
        self._earlier = {run.id for run in project.runs.list()} if project is not None else set()
        self._live, self._outcome, self._watching = [], "", True
        self._clear(self._heading_of(plan, known))
        if known is not None and self._session.project is not None:  # what it reported before it was interrupted
            for at, event in self._session.project.runs.events(known):
                moment = datetime.fromisoformat(at).astimezone()
                self._live.append((event, moment))
                self.record.add(event, moment)
        self.progress.say(self.tr("starting"))
        self._show_buttons()
        self._drawing.start()

    def _hear(self, event: Event) -> None:
        if not isinstance(event, Progress):
            self._live.append((event, datetime.now()))
        if self._running is None:
            self._find_running()
        elif isinstance(event, Started):  # by then training may have decided which samples are for what
            self._session.changed.emit(Changes(runs=frozenset({self._running})))
        if not self._watching:
            return
        match event:
            case Metric("learning rate"):
                self.progress.show_rate(event)
            case Started() | Progress() if self._job is None or self._job.paused or self._job.is_stopping:
                pass  # that is reported already
            case Started() | Progress():
                self.progress.show_step(event)
            case _:
                self.record.add(event)

    def _find_running(self) -> None:
        """Once the run is entered its number is known, and it stands in the list; before, it may be decided what is trained."""
        project = self._session.project
        runs = project.runs.list() if project is not None else []
        found = next((run for run in runs if run.state == "running" and run.id not in self._earlier), None)
        if found is not None and not found.by_program:
            self._running = found.id
            if self._watching:
                self.progress.title.setText(self._heading(found))
            self._list_runs()

    def _heading_of(self, plan: TrainingPlan, known: int | None) -> str:
        """The heading of a run that begins, or goes on and has its number already."""
        project = self._session.project
        return in_words(plan) if known is None or project is None else self._heading(project.runs.get(known))

    def _heading(self, run: Run) -> str:
        plan = in_words(TrainingPlan.from_json(run.plan))
        return plan if run.by_program else self.tr("Run {} · {}").format(run.id, plan)

    def _finish(self, result: RunResult) -> None:
        self._running = None  # it is shown as one that has ended
        self._session.changed.emit(Changes(runs=frozenset({result.run_id})))
        if self._session.project is not None and self._watching:
            self._show(self._session.project.runs.get(result.run_id))

    def _end_without_result(self, message: str) -> None:
        self._outcome = message

    def _end(self) -> None:
        self._job = self._running = None
        self._live = []
        self._drawing.stop()
        self.record.draw()
        self.progress.say(self._outcome if self._watching else "")
        self._show_buttons()
        self._list_runs()

    def _show_buttons(self) -> None:
        """A run that goes on can be held and stopped; one whose turn has not come can be forgotten."""
        self._pause.setText(self.tr("Pause"))
        self._pause.setVisible(self._job is not None)
        self._pause.setEnabled(True)
        self._cancel.setText(self.tr("Stop…") if self._next is None else self.tr("Discard"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setVisible(self._job is not None or self._next is not None)
        self._cancel.setEnabled(True)

    def _open(self) -> None:
        project = self._session.project
        if project is None:
            return
        self._show_buttons()
        self._clear("")
        self.progress.say("")
        runs = project.runs.list()
        self._stack.setCurrentIndex(0 if runs else 1)
        self._list_runs()
        usable = next((item for item in runs if item.summary.get("usable")), None)
        if usable is not None:
            self._show(usable)

    def _show(self, chosen: Run) -> None:
        """Shows a run as it was, from its stored events; the one that goes on as it is."""
        project = self._session.project
        if project is None:
            return
        self._watching = self._job is None or self._running in (None, chosen.id)
        self._clear(self._heading(chosen))
        if self._job is not None and self._running == chosen.id:
            for event, heard in self._live:
                self.record.add(event, heard)
        else:
            for at, event in project.runs.events(chosen.id):
                self.record.add(event, datetime.fromisoformat(at).astimezone())
            self.result.show_run(chosen)
        self.record.scroll_to_end()
        self.record.draw()
        if not self._watching:
            self.progress.say(
                self.tr("Run {} is still running: choose “Show” in the list to return to it.").format(self._running)
            )
        self._offer_left()  # beside whatever is shown

    def _hear_changes(self, changes: Changes) -> None:
        if changes.runs:
            self._list_runs()
        if self.result.next_steps.isVisible():
            self.result.next_steps.count()

    def _list_runs(self) -> None:
        self.runs.refresh(training=self._job is not None, running=self._running)
        tab_in_order(self._column)
        self._offer_left()

    def _offer_left(self) -> None:
        """Says which run was interrupted, and offers to go on with it."""
        project = self._session.project
        left = project.runs.interrupted() if project and self._job is None and self._next is None else []
        self._left_over.setVisible(bool(left))
        if left:
            title = in_words(TrainingPlan.from_json(left[0].plan))
            self._left_words.setText(
                self.tr("Run {} ({}) was interrupted. It can be resumed.").format(left[0].id, title)
            )

    def _go_on_left(self) -> None:
        project = self._session.project
        left = project.runs.interrupted() if project else []
        if left:
            self.go_on(left[0])
