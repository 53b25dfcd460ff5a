"""What a run gained from its pre-trained network, beside its result; or a button that finds out."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from transferstudio.app.widgets import Card, button, label
from transferstudio.errors import StudioError
from transferstudio.i18n import translate_message
from transferstudio.operations.transfer_gain import known_gain, scratch_plan

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project.runs import Run
    from transferstudio.training.plan import TrainingPlan
    from transferstudio.training.report import Report


class GainCard(Card):
    """See the module."""

    wanted = Signal(object, object)
    """The plan of a training from scratch, and the run that is to be compared with it."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Gain from transfer learning"))
        self._session = session
        self._run: Run | None = None
        self._plan: TrainingPlan | None = None
        self.words = label("", "dim")
        self.words.setObjectName("transfer-gain")
        self.start_button = button(
            self.tr("Compare with training from scratch"),
            self._start,
            name="compare-scratch",
            tip=self.tr("Train the same network from random weights, as a run of its own, and compare"),
        )
        self.add(self.words, self.start_button)
        self.hide()

    def show_run(self, run: Run, report: Report) -> None:
        """Shows what is known of a run; nothing of one from scratch, and where its task has no such training."""
        project = self._session.project
        self._run, self._plan, gain = run, None, None
        if project is not None:
            self._plan = scratch_plan(project, report.plan)
            with suppress(StudioError):  # a run from scratch whose report cannot be read is nothing to compare with
                gain = known_gain(project, run, report) if self._plan is not None else None
        self.words.setText(translate_message(gain.sentence) if gain is not None else "")
        self.words.setVisible(gain is not None)
        self.start_button.setVisible(gain is None)
        self.setVisible(self._plan is not None)

    def _start(self) -> None:
        if self._plan is not None and self._run is not None:
            self.wanted.emit(self._plan, self._run)
