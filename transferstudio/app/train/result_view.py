"""What shows the report of a run whose task has a report of its own kind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from transferstudio.training.report import Report


class ResultView(QWidget):
    """See the module."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""

    def show_report(self, report: Report) -> None:
        """Shows the report of a run."""
        raise NotImplementedError
