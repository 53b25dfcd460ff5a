"""What to do after a run, as buttons: what is worth doing is named, with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
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
    try_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Next steps"), kind="hint")
        self._session = session
        self._label = self._step("tag", "step-label", self.tr("Show what to label next"), self.label_wanted)
        tune = self.tr("Choose a method in the Model pane; Automatic tries fine-tuning where it can pay off")
        self._tune = self._step("sliders-horizontal", "step-method", tune, self.method_wanted)
        self._tune.setText(self.tr("Try another method"))
        self._try = self._step(
            "magic-wand", "step-try", self.tr("Predict new samples with this model"), self.try_wanted
        )
        self._try.setText(self.tr("Try it on new data"))
        self._export = self._step("package", "step-export", self.tr("Write model.onnx"), self.export_wanted)
        self._export.setText(self.tr("Export this model"))

    def show_report(self, report: Report) -> None:
        """Names what is worth doing after a run."""
        project = self._session.project
        if project is None:
            return
        left = unlabelled_count(project, self._session.field)
        self._label.setVisible(left > 0 and self._session.view.suggests)
        self._label.setText(self.tr("Label more: {} without a label").format(number(left)))
        self._tune.setVisible(report.plan.method == Method.HEAD)

    def _step(self, icon: str, name: str, tip: str, wanted: SignalInstance) -> QPushButton:
        made = button("", wanted.emit, name=name, tip=tip)
        made.setProperty("role", "step")
        set_icon(made, icon)
        self.add(made)
        return made
