"""How well a run classifies: accuracy with its interval, calibration, the confusion matrix, its worst mistakes, and each class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from transferstudio.app.classification.mistakes import MistakesCard
from transferstudio.app.classification.verdict import verdict
from transferstudio.app.glossary import explain
from transferstudio.app.inputs import Choice
from transferstudio.app.layouts import tab_in_order
from transferstudio.app.theme import STEP
from transferstudio.app.train.confused_pairs import LONG_NAME, ConfusionView
from transferstudio.app.train.reliability import Reliability
from transferstudio.app.train.remarks import Remarks
from transferstudio.app.train.result_view import ResultView
from transferstudio.app.train.score_ring import ScoreRing
from transferstudio.app.train.scored_on import scored_on
from transferstudio.app.widgets import Card, breakable, clear, label, set_role
from transferstudio.i18n import number, percent, translate_word
from transferstudio.tasks.classification.report import ClassificationReport, ClassScores, FieldReport
from transferstudio.training.report import Report

if TYPE_CHECKING:
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.session import Session

CLASSES = 40  # of which the scores are listed


class ClassificationResult(ResultView):
    """See the module; ``mistakes_in_a_row``: how many samples are beside one another."""

    def __init__(self, session: Session, thumbnails: Thumbnails, *, mistakes_in_a_row: int) -> None:
        super().__init__()
        self._session = session
        self._report: ClassificationReport | None = None
        self._field: FieldReport | None = None
        self._in_matrix, self._as_list = (
            self.tr("Confusion matrix (rows: label, columns: prediction)"), self.tr("Most frequent confusions"),
        )  # fmt: skip
        self._matrix_card = Card(self._in_matrix, "confusion")
        self._matrix = ConfusionView()
        self._matrix.chosen.connect(self._show_cell)
        self._matrix_card.add(self._matrix)
        self._mistakes = MistakesCard(session, thumbnails, columns=mistakes_in_a_row)
        self._mistakes.samples_wanted.connect(self.samples_wanted)
        self._mistakes.all_wanted.connect(self._show_all)
        by_class = Card(self.tr("By class"))
        self._classes = QGridLayout()
        self._classes.setColumnStretch(0, 1)
        by_class.column.addLayout(self._classes)
        self._trust = self._evaluation_card()
        self._calibration_card = self._make_calibration_card()
        self.put(self._trust, self._mistakes, self._matrix_card, self._calibration_card, by_class)

    def _evaluation_card(self) -> Card:
        self._fields = Choice()
        self._fields.setObjectName("result-field")
        self._fields.setAccessibleName(self.tr("The label field whose scores are shown"))
        self._fields.setToolTip(self.tr("This run was trained on several label fields; choose whose scores to show"))
        self._fields.activated.connect(self._show_field)
        self._number, self._interval, self._verdict = label("", "number"), label("", "dim"), label("", "title")
        explain(self._interval, "accuracy", "interval")
        self._ring = ScoreRing(self._number)
        self._remarks = Remarks()
        card = Card(self.tr("Evaluation"), "accuracy", "interval")
        words = QVBoxLayout()
        words.addWidget(self._verdict)
        words.addWidget(self._interval)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(4 * STEP)
        row.addWidget(self._ring, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.add(self._fields)
        card.column.addLayout(row)
        card.add(self._remarks)
        return card

    def _make_calibration_card(self) -> Card:
        self._calibration = label("")
        self._calibration.setToolTip(self.tr("Expected calibration error: the gap between confidence and accuracy"))
        self._reliability = Reliability()
        card = Card(self.tr("Calibration"), "calibration")
        card.add(self._reliability, self._calibration)
        return card

    def show_report(self, report: Report) -> None:
        """Shows the report of a run."""
        assert isinstance(report, ClassificationReport)
        self._report = report
        self._remarks.show_caveats(report.caveats)
        self._fields.clear()
        self._fields.addItems([translate_word(field.name) for field in report.fields])
        self._fields.setVisible(len(report.fields) > 1)
        self._show_field(0)

    def _show_field(self, index: int) -> None:
        """Shows the scores of one of the label fields that the run learnt."""
        assert self._report is not None
        self._field = field = self._report.fields[index]
        accuracy = field.scores.accuracy
        self._number.setText(percent(accuracy.value, 1))
        self._ring.show_score(accuracy)
        self._verdict.setText(verdict(field))
        self._interval.setText(
            self.tr("accuracy (95 % confidence interval {} – {}), measured on {} {}: {}").format(
                percent(accuracy.low, 1),
                percent(accuracy.high, 1),
                number(field.scored_samples),
                translate_word(self._report.units),
                scored_on(field.scoring),
            )
        )
        error = field.calibration_error.after
        self._calibration.setText(self.tr("Calibration error (ECE): {}").format(percent(error, 1)))
        self._reliability.show_answers(field.answers)
        set_role(self._calibration, "good" if error < 0.05 else "warning")
        self._matrix.show_counts(field.classes, field.scores.confusion)
        self._matrix_card.heading.setText(self._in_matrix if self._matrix.as_matrix else self._as_list)
        known = self._report.known
        self._mistakes.show_mistakes(field.mistakes, known[index].id if known else self._session.field)
        self._show_classes(field.scores.classes)
        tab_in_order(self.cards)

    def _show_classes(self, rows: Sequence[ClassScores]) -> None:
        clear(self._classes)
        heads = (
            (self.tr("The {} worst").format(CLASSES) if len(rows) > CLASSES else "", ""),
            (self.tr("Recall"), self.tr("Of the samples of this class, the share that was predicted as it")),
            (self.tr("Precision"), self.tr("Of the samples predicted as this class, the share that belongs to it")),
            (self.tr("Samples"), self.tr("How many samples of this class were evaluated")),
        )
        for column, (text, tip) in enumerate(heads):
            head = label(text, "small")
            head.setToolTip(tip)
            self._classes.addWidget(head, 0, column)
        if len(rows) > CLASSES:
            rows = sorted(rows, key=lambda row: row.f1)
        for index, row in enumerate(rows[:CLASSES], start=1):
            cells = (
                breakable(row.name, longest=LONG_NAME),
                percent(row.recall),
                percent(row.precision),
                number(row.samples),
            )
            for column, text in enumerate(cells):
                self._classes.addWidget(label(text, "dim" if column else ""), index, column)

    def _show_cell(self, true: int, predicted: int) -> None:
        assert self._field is not None
        ids = tuple(one.sample for one in self._field.answers if (one.label, one.predicted) == (true, predicted))
        names = self._field.classes
        if ids:
            title = (
                names[true]
                if true == predicted
                else self.tr("{} predicted as {}").format(names[true], names[predicted])
            )
            self.samples_wanted.emit(ids, title)

    def _show_all(self) -> None:
        assert self._field is not None
        wrong = sorted(
            (one for one in self._field.answers if one.label != one.predicted), key=lambda one: -one.confidence
        )
        if wrong:
            self.samples_wanted.emit(tuple(one.sample for one in wrong), self.tr("Mistakes"))
