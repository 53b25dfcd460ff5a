"""The likeliest classes of an answer as bars."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from transferstudio.app.try_it.doubt import doubt
from transferstudio.app.widgets import clear, label
from transferstudio.i18n import percent

if TYPE_CHECKING:
    from transferstudio.runtime.predict import Prediction
    from transferstudio.runtime.predict_text import TextPrediction

SHOWN_CLASSES = 8


class ClassBars(QWidget):
    """A line a class: name, bar, probability."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setColumnStretch(1, 1)

    def clear(self) -> None:
        """Shows nothing."""
        clear(self._rows)

    def show_answer(self, prediction: Prediction | TextPrediction) -> None:
        """Shows the likeliest classes, the first on top; below them those of each other label field. Above all stands why the answer should be
        checked, where it should."""
        self.clear()
        if words := doubt(prediction):
            self._rows.addWidget(label(words, "warning"), 0, 0, 1, 3)
        self._add(prediction.probabilities)
        for name, other in prediction.others.items():
            self._rows.addWidget(label(name, "strong"), self._rows.rowCount(), 0, 1, 3)
            self._add(other.probabilities)

    def _add(self, probabilities: Mapping[str, float]) -> None:
        ranked = sorted(probabilities.items(), key=lambda item: -item[1])[:SHOWN_CLASSES]
        for row, (name, probability) in enumerate(ranked, start=self._rows.rowCount()):
            bar = QProgressBar()
            bar.setRange(0, 1000)
            bar.setValue(round(probability * 1000))
            bar.setTextVisible(False)
            bar.setAccessibleName(f"{name} {percent(probability, 1)}")
            self._rows.addWidget(label(name), row, 0)
            self._rows.addWidget(bar, row, 1)
            self._rows.addWidget(label(percent(probability, 1), "dim"), row, 2)
