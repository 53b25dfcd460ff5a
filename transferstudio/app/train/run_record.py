"""What stays to be seen of a run's events: its curves and its log."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from transferstudio.app.theme import STEP
from transferstudio.app.train.curves import Curve
from transferstudio.app.train.scored_on import split_in_words
from transferstudio.app.widgets import Card
from transferstudio.events import Event, Finished, Metric, Note
from transferstudio.i18n import (
    Number,
    duration,
    number,
    percent,
    stage_in_words,
    translate,
    translate_message,
    translate_word,
)
from transferstudio.training.resumable_run import FROM_THE_BEGINNING

if TYPE_CHECKING:
    from transferstudio.app.tasks import TaskView

SHARES = ("accuracy", "F1", "exact match", "mAP50", "mAP")  # measures that are shown in per cent
LINES, LOG_HEIGHT = 2000, 70  # of the log: lines that are kept, and pixels


class RunRecord(QWidget):
    """The curves; the log is a card of its own, ``log_card``."""

    def __init__(self) -> None:
        super().__init__()
        self.loss, self.measure = (
            Curve(self.tr("Loss"), "loss"),
            Curve(self.tr("Accuracy"), "accuracy", percent=True),
        )
        self._metric = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * STEP)
        row.addWidget(self.loss)
        row.addWidget(self.measure)
        self.log = QPlainTextEdit(readOnly=True)
        self.log.setAccessibleName(self.tr("Log"))
        self.log.setMaximumBlockCount(LINES)
        self.log.setMinimumHeight(LOG_HEIGHT)
        self.log_card = Card(self.tr("Log"))
        self.log_card.add(self.log)

    def clear(self, view: TaskView) -> None:
        """Forgets everything; the second curve is about what the task of ``view`` is watched by."""
        self._forget_curves()
        self._metric = view.measure.metric
        self.measure.rename(self.tr(view.measure.title), view.measure.word)
        self.draw()
        self.log.clear()

    def add(self, event: Event, at: datetime | None = None) -> None:
        """Takes a point of a curve, which :meth:`draw` shows, or a line of the log; ``at``: when it was, where that is not now."""
        match event:
            case Metric(name, value, split, epoch):
                curve = {"loss": self.loss, self._metric: self.measure}.get(name)
                if curve is not None:
                    curve.append(split, epoch, value)
                if split != "train":
                    self._write(_metric_in_words(name, value, split, epoch), at)
            case Note(text, _):
                if event == FROM_THE_BEGINNING:  # what was drawn is of no network that there still is
                    self._forget_curves()
                self._write(translate_message(text), at)
            case Finished(stage, seconds):
                self._write(self.tr("{}: done in {}").format(stage_in_words(stage), duration(seconds)), at)
            case _:
                pass

    def draw(self) -> None:
        """Shows the points that came since; a run without any has no curves."""
        self.loss.draw()
        self.measure.draw()
        self.setVisible(not (self.loss.isHidden() and self.measure.isHidden()))

    def paint(self) -> None:
        """Takes the colours of the present scheme."""
        self.loss.paint()
        self.measure.paint()

    def scroll_to_end(self) -> None:
        """Shows the last lines of the log."""
        self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())

    def _forget_curves(self) -> None:
        self.loss.clear()
        self.measure.clear()

    def _write(self, text: str, at: datetime | None) -> None:
        self.log.appendPlainText(f"{at or datetime.now():%H:%M:%S}  {text}")


def _metric_in_words(name: str, value: float, split: str, epoch: float) -> str:
    shown = percent(value, 1) if name in SHARES else number(value, 3)
    measured = translate("RunRecord", "{} {} ({})").format(translate_word(name), shown, split_in_words(split))
    return (
        translate("RunRecord", "{} after epoch {}").format(measured, Number(epoch, "g").in_words())
        if epoch
        else measured
    )
