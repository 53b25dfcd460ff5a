"""What a run came to: its report, as the view of its task shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from transferstudio.app.layouts import tab_in_order
from transferstudio.app.tasks import view_of
from transferstudio.app.train.gain_card import GainCard
from transferstudio.app.train.next_steps import NextStepsCard
from transferstudio.errors import StudioError
from transferstudio.project.runs import Run
from transferstudio.tasks import load_report

if TYPE_CHECKING:
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.session import Session
    from transferstudio.app.tasks import TaskView
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.training.report import Report


class ResultPanel(QWidget):
    """Shows the report of one run; what is clicked in it is shown in the browser."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""
    scratch_wanted = Signal(object, object)
    """The plan of a training from scratch, and the run that is to be compared with it."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self._views: dict[str, ResultView] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._gain, self.next_steps = GainCard(session), NextStepsCard(session)
        self._gain.wanted.connect(self.scratch_wanted)
        self.show_run(None)

    @property
    def of_task(self) -> ResultView:
        """What shows the reports of the open project."""
        return self._view(self._session.view)

    def _view(self, task: TaskView) -> ResultView:
        """What shows the reports of a task; made when it is first needed."""
        if task.name not in self._views:
            made = self._views[task.name] = task.make_result(self._session, self._thumbnails)
            made.hide()
            made.samples_wanted.connect(self.samples_wanted)
            self._column.addWidget(made)
        return self._views[task.name]

    def show_run(self, run: Run | None) -> None:
        """Shows the run's report; nothing where it has none."""
        report = read_report(run) if run else None
        self.setVisible(report is not None)
        if report is None:
            return
        shown = self._view(view_of(report.task))  # the project may be for another task since
        for view in self._views.values():
            view.setVisible(view is shown)
        shown.show_report(report)
        assert run is not None
        shown.put(self.next_steps, self._gain)
        tab_in_order(shown.cards)
        self._gain.show_run(run, report)
        self.next_steps.show_report(report)


def read_report(run: Run) -> Report | None:
    """The run's report, or None where it has none."""
    try:
        return load_report(run)
    except StudioError:
        return None
