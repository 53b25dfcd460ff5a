"""What a run gained from its pre-trained network, beside its result; or a button that finds out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from transferstudio.app.widgets import Card, button, label
from transferstudio.errors import StudioError
from transferstudio.i18n import translate_message

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project.runs import Run
    from transferstudio.training.plan import TrainingPlan


class GainCard(Card):
    """See the module."""

    wanted = Signal(object)
    """The plan of a training from scratch."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Gain from transfer learning"))
        self._session = session
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

    def show_run(self, run: Run | None) -> None:
        """Shows what is known of a run; nothing of one from scratch, and where its task has no such training."""
        from transferstudio.operations.transfer_gain import known_gain, scratch_plan  # here, because it is heavy
        from transferstudio.tasks import load_report

        project = self._session.project
        self._plan = gain = None
        if run is not None and project is not None:
            try:
                self._plan = scratch_plan(project, load_report(run).plan)
                gain = known_gain(project, run) if self._plan is not None else None
            except StudioError:
                pass  # a report that cannot be read has nothing to compare
        self.words.setText(translate_message(gain.sentence) if gain is not None else "")
        self.words.setVisible(gain is not None)
        self.start_button.setVisible(gain is None)
        self.setVisible(self._plan is not None)

    def _start(self) -> None:
        if self._plan is not None:
            self.wanted.emit(self._plan)
