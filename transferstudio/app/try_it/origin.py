"""The line that tells which model gave an answer: the trained network, or the exported file once it is verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from transferstudio.app.answering_run import RunChoice
from transferstudio.app.try_it.kept_model import Model, TrainedRun
from transferstudio.app.try_it.model_at_hand import no_model, verify
from transferstudio.app.widgets import label
from transferstudio.export.destination import run_of_export
from transferstudio.i18n import run_in_words

if TYPE_CHECKING:
    from transferstudio.app.session import Session


class Origin(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model: Model | None = None
        self.choice = RunChoice(session.answering, "try-run", self.tr("The run used for predictions"))
        self._line = label("", "small")
        self._line.setObjectName("answer-origin")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self._line)
        self._caution = label("", "warning")
        self._caution.setObjectName("answer-caution")
        column.addWidget(self._caution)
        session.answering.changed.connect(self._show_nothing_asked)
        session.queue_changed.connect(self._show_nothing_asked)
        session.job_ended.connect(self._show_nothing_asked)
        session.model_opened.connect(lambda _predictor: self._show_nothing_asked())
        self.clear()

    def clear(self) -> None:
        """Nothing was answered yet."""
        self._model = None
        self._caution.hide()
        self._show_nothing_asked()

    def show_model(self, model: Model, *, learnt: bool = False) -> None:
        """Tells who has answered; the export of a network that was not exported yet is made and verified in the background.

        ``learnt``: what it was asked about is a sample that training learns from.
        """
        self._model = model
        self._caution.setText(self.tr(self._session.view.learnt))
        self._caution.setVisible(learnt)
        if isinstance(model, TrainedRun):
            self._line.setText(self.tr("Predicted by {}.").format(model.in_words))
            verify(self._session, model, lambda _file: self._show_proof(model))
        elif self._session.model is not None:
            self._line.setText(self.tr("Predicted by the exported model {}.").format(Path(model).name))
        else:
            run = run_of_export(Path(model).parent) or int(Path(model).parent.parent.name)  # once there was no manifest
            words = self.tr("Predicted by the verified export of {}.")
            self._line.setText(words.format(run_in_words(run)))

    def _show_nothing_asked(self) -> None:
        """Says what would answer, until something has."""
        if self._model is not None:
            return
        session, run = self._session, self._session.answering.run()
        if session.model is not None:
            self._line.setText(self.tr("Uses the exported model; nothing leaves this computer."))
        elif run is not None:
            words = self.tr("{} is used; nothing leaves this computer.")
            self._line.setText(words.format(run_in_words(run.id, begins=True)))
        else:
            self._line.setText(no_model(session) if session.project is not None else "")
        self.choice.setVisible(session.model is None and run is not None)

    def _show_proof(self, model: TrainedRun) -> None:
        if self._model == model:
            words = self.tr("Predicted by {}; its export is verified and gives the same predictions.")
            self._line.setText(words.format(model.in_words))
