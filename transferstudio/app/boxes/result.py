"""How well a run detects objects: mAP with its interval, by class and size, and its mistakes by kind."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout

from transferstudio.app.boxes.plots import UnitPlot, f1_curve, precision_curves
from transferstudio.app.glossary import explain
from transferstudio.app.train.confused_pairs import ConfusionView
from transferstudio.app.train.remarks import Remarks
from transferstudio.app.train.result_view import ResultView
from transferstudio.app.train.scored_on import scored_on
from transferstudio.app.widgets import Card, button, clear, label, wrapped_button
from transferstudio.i18n import number, percent, translate_word
from transferstudio.tasks.object_detection.report import DetectionMistake, DetectionReport, DetectionScores, MistakeKind
from transferstudio.training.report import Report

MISTAKES = 8


class BoxResult(ResultView):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self._report: DetectionReport | None = None
        self._trust = Card(self.tr("Evaluation"), "map", "interval")
        self._number, self._interval, self._strict = label("", "number"), label("", "dim"), label("")
        self._threshold, self._calibration = label("", "dim"), label("", "dim")
        explain(self._calibration, "calibration")
        self._remarks = Remarks()
        self._trust.add(self._number, self._remarks, self._interval, self._strict, self._threshold, self._calibration)
        self._by_class = Card(self.tr("By class and size"))
        self._classes = QGridLayout()
        self._classes.setColumnStretch(0, 1)
        self._sizes = label("", "dim")
        self._by_class.column.addLayout(self._classes)
        self._by_class.add(self._sizes)
        self._matrix_card = Card(self.tr("Confusion matrix (rows: label, columns: prediction)"), "confusion")
        self._matrix = ConfusionView()
        self._matrix_card.add(self._matrix)
        self._matrix.chosen.connect(self._show_cell)
        self._f1, self._precision = UnitPlot(self.tr("threshold")), UnitPlot(self.tr("recall"))
        self._curves = Card(self.tr("Threshold, precision and recall"), "precision", "recall")
        self._curves.add(
            label(self.tr("F1 by confidence threshold"), "small"),
            self._f1,
            label(self.tr("Precision (vertical) against recall (horizontal)"), "small"),
            self._precision,
        )
        self._mistakes = Card(self.tr("Mistakes"))
        self._kinds = QVBoxLayout()
        self._rows = QVBoxLayout()
        self._mistakes.column.addLayout(self._kinds)
        self._mistakes.column.addLayout(self._rows)
        self.put(self._trust, self._mistakes, self._by_class, self._curves, self._matrix_card)

    def show_report(self, report: Report) -> None:
        """Shows the report of a run."""
        assert isinstance(report, DetectionReport)
        self._report, scores = report, report.scores
        half, whole = scores.map50, scores.map
        self._number.setText(percent(half.value, 1))
        self._remarks.show_caveats(report.caveats)
        self._interval.setText(
            self.tr("mAP50 (95 % confidence interval {} – {}), measured on {} images: {}").format(
                percent(half.low, 1), percent(half.high, 1), number(report.scored_samples), scored_on(report.scoring)
            )
        )
        self._strict.setText(
            self.tr("{}: mAP 50–95, which is stricter about the fit ({} – {})").format(
                percent(whole.value, 1), percent(whole.low, 1), percent(whole.high, 1)
            )
        )
        self._threshold.setText(
            self.tr("Confidence threshold {}: F1 {}").format(percent(report.limits.threshold), number(scores.f1, 2))
        )
        error = report.calibration_error.after
        self._calibration.setText(self.tr("Calibration error (ECE): {}").format(percent(error, 1)))
        self._show_classes(scores)
        self._matrix.show_counts([*report.classes, self.tr("nothing")], scores.confusion)
        self._show_mistakes(report)
        chosen = report.limits.threshold
        best = self.tr("F1 is {} at {}").format(number(scores.f1, 2), percent(chosen))
        self._f1.show_curves([f1_curve(report)], mark=chosen, words=best)
        by_class = ", ".join(f"{one.name} {_percent(one.map50)}" for one in scores.classes)
        words = self.tr("Average precision: {}").format(by_class)
        self._precision.show_curves(precision_curves(report), mark=None, words=words)

    def _show_classes(self, scores: DetectionScores) -> None:
        clear(self._classes)
        heads = (self.tr("class"), self.tr("boxes"), "mAP50", "mAP")
        for column, text in enumerate(heads):
            self._classes.addWidget(label(text, "small"), 0, column)
        for row, one in enumerate(scores.classes, 1):
            cells = (one.name, number(one.boxes), _percent(one.map50), _percent(one.map))
            for column, text in enumerate(cells):
                self._classes.addWidget(label(text), row, column)
        words = {"small": self.tr("small {}"), "medium": self.tr("medium {}"), "large": self.tr("large {}")}
        self._sizes.setText(" · ".join(words[name].format(percent(value)) for name, value in scores.sizes.items()))

    def _show_mistakes(self, report: DetectionReport) -> None:
        clear(self._kinds)
        clear(self._rows)
        for kind, count in report.kinds.items():
            if count:
                words = self.tr("{} × {}").format(count, translate_word(kind.called))
                self._kinds.addWidget(button(words, partial(self._show_kind, kind), name=f"kind-{kind}", tip=self.tr("Show these images")))  # fmt: skip
        if not any(report.kinds.values()):
            self._kinds.addWidget(label(self.tr("None: every box was found."), "dim"))
        for mistake in report.mistakes[:MISTAKES]:
            self._rows.addWidget(self._mistake(mistake))

    def _mistake(self, mistake: DetectionMistake) -> QPushButton:
        what = translate_word(mistake.kind.called)
        names = " → ".join(name for name in (mistake.label, mistake.predicted) if name)
        sure = f" {percent(mistake.confidence)}" if mistake.predicted else ""
        words = f"{what}: {names}{sure}\n{mistake.name}"
        return wrapped_button(
            words, partial(self.samples_wanted.emit, (mistake.sample,), what), name="box-mistake", room=250
        )

    def _show_cell(self, row: int, column: int) -> None:
        """The pictures in which a class was predicted as another one, or nothing."""
        assert self._report is not None
        names = [*self._report.classes, ""]
        of_cell = [
            mistake.sample
            for mistake in self._report.mistakes
            if (mistake.label, mistake.predicted) == (names[row], names[column])
        ]
        if of_cell:
            words = self.tr("{} predicted as {}").format(
                names[row] or self.tr("nothing"), names[column] or self.tr("nothing")
            )
            self.samples_wanted.emit(tuple(dict.fromkeys(of_cell)), words)

    def _show_kind(self, kind: MistakeKind) -> None:
        assert self._report is not None
        of_kind = [row.sample for row in self._report.mistakes if row.kind == kind]
        self.samples_wanted.emit(tuple(dict.fromkeys(of_kind)), translate_word(kind.called))


def _percent(value: float | None) -> str:
    return "–" if value is None else percent(value)
