"""The classes of many images: a table, how many to check, and whether the images are like the training data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from transferstudio.app.try_it.doubt import doubt, short_doubt
from transferstudio.app.try_it.folder import FolderCard, FolderRow
from transferstudio.app.widgets import Cell, button, label
from transferstudio.formats.answer_table import write_answers
from transferstudio.i18n import number, percent, translate_message
from transferstudio.insight.drift import FEWEST
from transferstudio.runtime import Prediction

if TYPE_CHECKING:
    from PIL.Image import Image

    from transferstudio.app.session import Session
    from transferstudio.app.worker import Job

CsvRow = tuple[str, str, float, str]
"""Name, label (or why there is none), probability (0–1; 0 where it could not be read), why it should be checked (or nothing)."""


class ClassFolder(FolderCard):
    """The classes of many images."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "folder-answers", 4, "save-csv")
        self.save_button.setText(self.tr("Save as CSV…"))
        self.save_button.setToolTip(self.tr("For a spreadsheet"))
        titles = [self.tr("File"), self.tr("Prediction"), self.tr("Confidence"), self.tr("Check")]
        self.table.setHorizontalHeaderLabels(titles)
        tip = self.tr("Whether these images are like the training data, and how they differ")
        self.compare_button = button(
            self.tr("Compare with the training data"), self._compare, name="compare-with-training", tip=tip
        )
        self.comparison = label("", "dim")
        self.comparison.setObjectName("comparison")
        buttons = QHBoxLayout()
        self.column.removeWidget(self.save_button)
        buttons.addWidget(self.save_button, 1)
        buttons.addWidget(self.compare_button, 1)
        self.column.addLayout(buttons)
        self.add(self.comparison)
        self._job: Job | None = None
        for changed in (session.queue_changed, session.job_ended):
            changed.connect(self._offer_comparison)
        self._hide_comparison()

    def cells(self, asked: FolderRow[Prediction]) -> Sequence[Cell]:
        """See FolderCard; what could not be read has no confidence."""
        name, predicted, probability = _as_row(asked)
        confidence = Cell(percent(probability, 1) if asked.answer else "", probability)
        check = Cell(short_doubt(asked.answer) if asked.answer else "")
        check.setToolTip(doubt(asked.answer) if asked.answer else "")
        return Cell(name), Cell(predicted), confidence, check

    def summary(self) -> str:
        """See FolderCard: how many should be checked."""
        doubtful = sum(1 for row in self.rows if row.answer is not None and short_doubt(row.answer))
        return self.tr("{} to check").format(number(doubtful)) if doubtful else ""

    def ask(self, paths: Sequence[Path], load: Callable[[], Callable[[Path | Image], Any]]) -> None:
        """See FolderCard."""
        self._hide_comparison()
        super().ask(paths, load)

    def _hide_comparison(self) -> None:
        self.comparison.hide()
        self.comparison.clear()
        self.compare_button.hide()

    def _finish(self, rows: list[FolderRow[Any]], name: str, complete: bool) -> None:
        super()._finish(rows, name, complete)
        enough = rows is self.rows and len(self._compared()) >= FEWEST
        self.compare_button.setVisible(enough and self._session.project is not None)

    def _compared(self) -> list[Path]:
        """The images that can be compared: files that could be read; those of a video are none."""
        return [row.path for row in self.rows if row.answer is not None and row.seconds is None]

    def _compare(self) -> None:
        from transferstudio.operations.drift import compare_with_training  # here, because it is heavy

        project, rows, images = self._session.project, self.rows, self._compared()
        if project is None:
            return
        title = self.tr("Comparing with the training data")
        self._job = self._session.start(title, lambda stop: compare_with_training(project, images, stop=stop))
        self._job.finished.connect(lambda found: self._say_comparison(translate_message(found.sentence), rows))
        self._say_comparison(self.tr("Comparing …"), rows)
        self._offer_comparison()

    def _offer_comparison(self) -> None:
        """The button can be pressed while nothing is being compared; what was stopped, failed or dropped has nothing to show."""
        comparing = self._session.holds(self._job)
        self.compare_button.setEnabled(not comparing)
        if self._job is not None and not comparing:
            self._job = None
            if self.comparison.text() == self.tr("Comparing …"):
                self._say_comparison("", self.rows)

    def _say_comparison(self, words: str, compared: Sequence[FolderRow[Any]]) -> None:
        """Shows what is known of ``compared``, unless something else was asked meanwhile."""
        if compared is self.rows:
            self.comparison.setText(words)
            self.comparison.setVisible(bool(words))

    def save(self, path: Path) -> None:
        """Saves what is shown, as a table."""
        save_csv([(*_as_row(row), short_doubt(row.answer) if row.answer else "") for row in self.rows], path)


def _as_row(asked: FolderRow[Prediction]) -> tuple[str, str, float]:
    predicted = asked.answer
    return (asked.name, predicted.name, predicted.probability) if predicted else (asked.name, asked.failure, 0.0)


def save_csv(rows: list[CsvRow], path: Path) -> None:
    """Writes the answers as a table; see :func:`write_answers`."""
    cells = ((name, predicted, f"{probability:.4f}", check) for name, predicted, probability, check in rows)
    write_answers(("file", "label", "probability", "check"), cells, path)
