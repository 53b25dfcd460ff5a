"""How well a run answers questions: F1 and exact match with their intervals, and its worst mistakes side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from transferstudio.app.glossary import explain
from transferstudio.app.train.remarks import Remarks
from transferstudio.app.train.result_view import ResultView
from transferstudio.app.train.scored_on import scored_on
from transferstudio.app.widgets import Card, button, clear, label, wrapped_button
from transferstudio.i18n import number, percent
from transferstudio.tasks.question_answering.report import AnswerMistake, AnswerReport
from transferstudio.training.report import Report

MISTAKES = 8


class QuestionResult(ResultView):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self._report: AnswerReport | None = None
        self._trust = Card(self.tr("Evaluation"), "f1", "exact match", "interval")
        self._f1, self._interval, self._exact = label("", "number"), label("", "dim"), label("")
        self._kinds, self._calibration = label("", "dim"), label("", "dim")
        explain(self._calibration, "calibration")
        self._remarks = Remarks()
        self._trust.add(self._f1, self._remarks, self._interval, self._exact, self._kinds, self._calibration)
        self._mistakes = Card(self.tr("Worst mistakes"))
        self._rows = QVBoxLayout()
        self._mistakes.column.addLayout(self._rows)
        self._all = button(
            self.tr("Show all mistakes"),
            self._show_all,
            name="all-wrong-answers",
            tip=self.tr("Show them in the browser"),
        )
        self._mistakes.add(self._all)
        self.put(self._trust, self._mistakes)

    def show_report(self, report: Report) -> None:
        """Shows the report of a run."""
        assert isinstance(report, AnswerReport)
        self._report, scores = report, report.scores
        f1, exact = scores.f1, scores.exact_match
        self._f1.setText(percent(f1.value, 1))
        self._remarks.show_caveats(report.caveats)
        measured = number(report.scored_samples), scored_on(report.scoring)
        if scores.too_few:
            few = self.tr(
                "F1, measured on {} questions: {}. With so few passages ({}) there is no confidence interval."
            )
            self._interval.setText(few.format(*measured, number(scores.passages or 0)))
            self._exact.setText(self.tr("{} match word for word").format(percent(exact.value, 1)))
        else:
            self._interval.setText(
                self.tr("F1 (95 % confidence interval {} – {}), measured on {} questions: {}").format(
                    percent(f1.low, 1), percent(f1.high, 1), *measured
                )
            )
            self._exact.setText(
                self.tr("{} match word for word ({} – {})").format(
                    percent(exact.value, 1), percent(exact.low, 1), percent(exact.high, 1)
                )
            )
        kinds = [
            words.format(group.questions, percent(group.f1, 1))
            for group, words in (
                (scores.with_answer, self.tr("{} with an answer: F1 {}")),
                (scores.without_answer, self.tr("{} without an answer: {} correct")),
            )
            if group is not None
        ]
        self._kinds.setText("\n".join(kinds))
        self._kinds.setVisible(bool(kinds))
        error = report.calibration_error.after
        self._calibration.setText(self.tr("Calibration error (ECE): {}").format(percent(error, 1)))
        clear(self._rows)
        for mistake in report.mistakes[:MISTAKES]:
            self._rows.addWidget(self._mistake(mistake))
        self._all.setVisible(bool(report.mistakes))
        if not report.mistakes:
            self._rows.addWidget(label(self.tr("None: every answer is correct."), "dim"))

    def _mistake(self, mistake: AnswerMistake) -> QPushButton:
        known = " / ".join(mistake.known) or self.tr("no answer")
        predicted = mistake.predicted or self.tr("no answer")
        words = self.tr("{}\nanswer: {}\nprediction: {} ({})").format(
            mistake.question, known, predicted, percent(mistake.confidence)
        )
        show = partial(self.samples_wanted.emit, (mistake.sample,), mistake.question)
        return wrapped_button(words, show, name="wrong-answer", room=250)

    def _show_all(self) -> None:
        assert self._report is not None
        wrong = sorted((one for one in self._report.answers if one.f1 < 1), key=lambda one: one.f1)
        if wrong:
            self.samples_wanted.emit(tuple(one.sample for one in wrong), self.tr("Mistakes"))
