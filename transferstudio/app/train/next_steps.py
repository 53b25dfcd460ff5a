"""What to do after a run, as buttons: what is worth doing is named, with its reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from transferstudio.app.icons import set_icon
from transferstudio.app.widgets import Card, button
from transferstudio.i18n import number
from transferstudio.project.browsing import unlabelled_count
from transferstudio.training.plan import Method

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.training.report import Report


class NextStepsCard(Card):
    """See the module."""

    label_wanted = Signal()
    method_wanted = Signal()
    try_wanted = Signal(int)
    export_wanted = Signal(int)
    """The id of the run that is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Next steps"), kind="hint")
        self._session = session
        self._run = 0
        self._label = self._step("tag", "step-label", self.tr("Show what to label next"), self.label_wanted.emit)
        tune = self.tr("Choose a method in the Model pane; Automatic tries fine-tuning where it can pay off")
        self._tune = self._step("sliders-horizontal", "step-method", tune, self.method_wanted.emit)
        self._tune.setText(self.tr("Try another method"))
        predict = self.tr("Predict new samples with this model")
        self._try = self._step("magic-wand", "step-try", predict, lambda: self.try_wanted.emit(self._run))
        self._try.setText(self.tr("Try it on new data"))
        write = self.tr("Write model.onnx")
        self._export = self._step("package", "step-export", write, lambda: self.export_wanted.emit(self._run))
        self._export.setText(self.tr("Export this model"))

    def show_report(self, report: Report) -> None:
        """Names what is worth doing after a run."""
        self._run = report.run
        self._tune.setVisible(report.plan.method == Method.HEAD)
        self.count()

    def count(self) -> None:
        """Says how much there is to label now."""
        project = self._session.project
        if project is None:
            return
        left = unlabelled_count(project, self._session.field)
        self._label.setVisible(left > 0 and self._session.view.suggests)
        self._label.setText(self.tr("Label more: {} without a label").format(number(left)))

    def showEvent(self, event: QShowEvent) -> None:
        """What is out of sight is not kept up to date."""
        self.count()

    def _step(self, icon: str, name: str, tip: str, do: Callable[[], object]) -> QPushButton:
        made = button("", do, name=name, tip=tip)
        made.setProperty("role", "step")
        set_icon(made, icon)
        self.add(made)
        return made
