"""What is taken for what: a matrix where classes are few, else the pairs that are confused most."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from transferstudio.app.theme import STEP
from transferstudio.app.train.confusion import Confusion
from transferstudio.app.widgets import breakable, clear, label, wrapped_button
from transferstudio.i18n import number

MOST_IN_MATRIX = 12  # classes, above which no cell could be read
PAIRS = 8  # that are listed
ROOM = 264  # pixels of a line
LONG_NAME = 8  # letters of a name of a class; many are called like_this


class ConfusionView(QWidget):
    """See the module; what is clicked is ``chosen``."""

    chosen = Signal(int, int)
    """Label and answer (indices of classes)."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = Confusion()
        self.as_matrix = True
        """Whether there are few enough classes for a matrix; else the pairs are listed."""
        self.matrix.chosen.connect(self.chosen)
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.matrix)
        column.addLayout(self._pairs)

    def show_counts(self, classes: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Shows int counts (label, answer)."""
        clear(self._pairs)
        self.as_matrix = len(classes) <= MOST_IN_MATRIX
        self.matrix.setVisible(self.as_matrix)
        if self.as_matrix:
            self.matrix.show_counts(classes, counts)
            return
        wrong = [
            (count, true, predicted)
            for true, row in enumerate(counts)
            for predicted, count in enumerate(row)
            if count and true != predicted
        ]
        for count, true, predicted in sorted(wrong, key=lambda found: -found[0])[:PAIRS]:
            words = self.tr("{} × {} predicted as {}").format(number(count), classes[true], classes[predicted])
            do, tip = partial(self.chosen.emit, true, predicted), self.tr("Show these samples")
            line = wrapped_button(
                breakable(words, longest=LONG_NAME), do, name=f"pair-{true}-{predicted}", room=ROOM, tip=tip
            )
            line.setAccessibleName(words)
            self._pairs.addWidget(line)
        if not wrong:
            self._pairs.addWidget(label(self.tr("No confusions."), "dim"))
