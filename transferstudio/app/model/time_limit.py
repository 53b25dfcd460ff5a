"""How long a run may take whose method the program chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from transferstudio.app.inputs import Number
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import label
from transferstudio.training.plan import TrainingPlan

LONGEST = 7 * 24 * 60  # minutes


class TimeLimit(QWidget):
    """See the module."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._minutes = Number()
        self._minutes.setObjectName("time-limit")
        self._minutes.setRange(1, LONGEST)
        self._minutes.setValue(round(TrainingPlan().within))
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setAccessibleName(self.tr("Time limit"))
        self._minutes.setToolTip(self.tr("The longest time that fine-tuning may be expected to take"))
        self._minutes.valueChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(label(self.tr("Time limit"), "small"))
        row.addWidget(self._minutes)
        row.addStretch(1)

    def set_minutes(self, minutes: float) -> None:
        """Takes a limit; less than a minute is one."""
        self._minutes.setValue(max(1, round(minutes)))

    @property
    def minutes(self) -> float:
        """The limit."""
        return float(self._minutes.value())
