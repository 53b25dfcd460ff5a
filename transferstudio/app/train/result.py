"""How good a run became: its score with the interval, the confusion matrix, its worst mistakes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from transferstudio.app.data.class_keys import DIGITS, class_of_key
from transferstudio.app.glossary import explain
from transferstudio.app.inputs import Choice
from transferstudio.app.keyboard import Button
from transferstudio.app.layouts import tab_in_order
from transferstudio.app.tasks import VIEWS, view_of
from transferstudio.app.theme import STEP
from transferstudio.app.train.confused_pairs import LONG_NAME, ConfusionView
from transferstudio.app.train.reliability import Reliability
from transferstudio.app.train.remarks import Remarks
from transferstudio.app.train.scored_on import scored_on
from transferstudio.app.widgets import Card, breakable, button, clear, label, set_role
from transferstudio.errors import StudioError
from transferstudio.i18n import number, percent, translate_word
from transferstudio.project.runs import Run
from transferstudio.tasks import load_report
from transferstudio.tasks.classification.report import ClassificationReport, ClassScores, FieldReport, Misclassified

if TYPE_CHECKING:
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.session import Session
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.training.report import Report

MISTAKES, SIDE = 6, 84
WIDE, LETTERS = 264, 90  # pixels of a text among the mistakes, and how much of it is shown
CLASSES = 40  # of which the scores are listed


class ResultPanel(QScrollArea):
    """Shows the report of one run; what is clicked in it is shown in the browser."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self._report: ClassificationReport | None = None
        self._field: FieldReport | None = None
        self._field_id = 0
        self._waiting: dict[str, QPushButton] = {}
        thumbnails.loaded.connect(self._fill_picture)
        self.setFixedWidth(332)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fields = Choice()
        self._fields.setObjectName("result-field")
        self._fields.setAccessibleName(self.tr("The label field whose scores are shown"))
        self._fields.setToolTip(self.tr("This run was trained on several label fields; choose whose scores to show"))
        self._fields.activated.connect(self._show_field)
        self._trust = Card(self.tr("Evaluation"), "accuracy", "interval")
        self._trust.add(self._fields)
        self._number, self._interval, self._calibration = label("", "number"), label("", "dim"), label("")
        self._calibration.setToolTip(self.tr("Expected calibration error: the gap between confidence and accuracy"))
        explain(self._interval, "accuracy", "interval")
        self._reliability = Reliability()
        explain(self._reliability, "calibration")
        self._remarks = Remarks()
        self._trust.add(self._number, self._remarks, self._interval, self._calibration, self._reliability)
        self._in_matrix, self._as_list = (
            self.tr("Confusion matrix (rows: label, columns: prediction)"), self.tr("Most frequent confusions"),
        )  # fmt: skip
        self._matrix_card = Card(self._in_matrix, "confusion")
        self._matrix = ConfusionView()
        self._matrix.chosen.connect(self._show_cell)
        self._matrix_card.add(self._matrix)
        self._mistakes = self._mistakes_card()
        self._by_class = Card(self.tr("By class"))
        self._classes = QGridLayout()
        self._classes.setColumnStretch(0, 1)
        self._by_class.column.addLayout(self._classes)
        self._cards = (self._trust, self._matrix_card, self._mistakes, self._by_class)
        self._views = {name: view.make_result() for name, view in VIEWS.items() if view.make_result is not None}
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * STEP, 0)
        column.setSpacing(3 * STEP)
        for card in self._cards:
            column.addWidget(card)
        for of_task in self._views.values():
            of_task.samples_wanted.connect(self.samples_wanted)
            column.addWidget(of_task)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_run(None)

    @property
    def of_task(self) -> ResultView | None:
        """What shows the reports of the open project; None where the cards do."""
        return self._views.get(self._session.view.name)

    def _mistakes_card(self) -> Card:
        card = Card(self.tr("Most confident mistakes"))
        self._pictures = QVBoxLayout()
        card.column.addLayout(self._pictures)
        self._with_mistakes = (
            label(self.tr("Click one to enlarge it; 1–9 and 0 correct its label."), "small"),
            button(
                self.tr("Show all mistakes"),
                self._show_all,
                name="all-mistakes",
                tip=self.tr("Show them in the browser"),
            ),
        )
        card.add(*self._with_mistakes)
        return card

    def show_run(self, run: Run | None) -> None:
        """Shows the run's report; nothing where it has none."""
        report = read_report(run) if run else None
        # The project may be for another task since.
        view = view_of(report.task) if report is not None else self._session.view
        of_task = self._views.get(view.name)
        for card in self._cards:
            card.setVisible(report is not None and of_task is None)
        for panel in self._views.values():
            panel.setVisible(panel is of_task)
        self.setVisible(report is not None)  # the width is that of the run then
        self.verticalScrollBar().setValue(0)  # the score comes first, wherever the one before was left
        if report is None:
            return
        if of_task is not None:
            of_task.show_report(report)
            return
        assert isinstance(report, ClassificationReport)  # every other task has a view of its own
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
        self._field_id = self._report.known[index].id if self._report.known else self._session.field
        accuracy = field.scores.accuracy
        self._number.setText(percent(accuracy.value, 1))
        self._interval.setText(
            self.tr("accuracy (95 % confidence interval {} – {}), measured on {} {}: {}").format(
                percent(accuracy.low, 1),
                percent(accuracy.high, 1),
                number(field.scored_samples),
                translate_word(self._report.things),
                scored_on(field.scoring),
            )
        )
        error = field.calibration_error.after
        self._calibration.setText(self.tr("Calibration error (ECE): {}").format(percent(error, 1)))
        self._reliability.show_answers(field.answers)
        set_role(self._calibration, "good" if error < 0.05 else "warning")
        self._matrix.show_counts(field.classes, field.scores.confusion)
        self._matrix_card.heading.setText(self._in_matrix if self._matrix.as_matrix else self._as_list)
        self._show_mistakes(field.mistakes)
        self._show_classes(field.scores.classes)
        tab_in_order(self._column)

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

    def _show_mistakes(self, mistakes: Sequence[Misclassified]) -> None:
        clear(self._pictures)
        self._waiting.clear()
        project = self._session.project
        if project is None:
            return
        for widget in self._with_mistakes:
            widget.setVisible(bool(mistakes))
        shown = mistakes[:MISTAKES]
        columns = self._session.view.mistakes_in_a_row
        for start in range(0, len(shown), columns):
            line = QHBoxLayout()
            for mistake in shown[start : start + columns]:
                line.addWidget(self._mistake(mistake))
            line.addStretch(1)
            self._pictures.addLayout(line)
        if not shown:
            self._pictures.addWidget(label(self.tr("None."), "dim"))

    def _mistake(self, mistake: Misclassified) -> QWidget:
        assert self._session.project is not None
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        sample = mistake.sample
        predicted = self.tr("predicted {} ({})").format(mistake.predicted, percent(mistake.confidence))
        whole = self.tr("{}: labelled {}, {}").format(mistake.name, mistake.label, predicted)
        picture = _Mistake(lambda digit: self._correct(sample, digit))
        picture.setObjectName(f"mistake-{sample}")
        picture.setAccessibleName(whole)
        picture.setToolTip(whole)
        picture.clicked.connect(lambda _checked: self.samples_wanted.emit((sample,), mistake.name))
        words = label(predicted, "small")
        words.setFixedWidth(SIDE)
        with suppress(KeyError):  # the sample may have been taken out since
            found = self._session.project.samples.get(sample)
            if found.text is not None:
                picture.show_text(found.text)
                words.setFixedWidth(WIDE)
            else:
                self._waiting[found.hash] = picture
            if found.text is None and self._thumbnails.get(found.hash, found.path) is not None:
                self._fill_picture(found.hash)
        column.addWidget(picture)
        column.addWidget(words)
        return cell

    def _correct(self, sample: int, digit: str) -> None:
        """Gives a sample the class that has this key in the field that is shown, as the browser's keys do."""
        project = self._session.project
        assert project is not None
        class_ = class_of_key(project.classes.list(self._field_id), digit)
        if class_ is not None:
            self._session.edit(lambda opened: opened.annotations.label([sample], class_))

    def _fill_picture(self, digest: str) -> None:
        picture, image = self._waiting.get(digest), self._thumbnails.get(digest, None)
        if picture is not None and image is not None and not image.isNull():
            expanding, smooth = (
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled = image.scaled(SIDE, SIDE, expanding, smooth)
            left, top = (scaled.width() - SIDE) // 2, (scaled.height() - SIDE) // 2
            picture.setIcon(QIcon(QPixmap.fromImage(scaled.copy(left, top, SIDE, SIDE))))


class _Mistake(Button):
    """A picture that can be clicked; a digit corrects its label, as in the browser."""

    def __init__(self, correct: Callable[[str], None]) -> None:
        super().__init__()
        self._correct = correct
        self.setProperty("role", "picture")
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(SIDE - 4, SIDE - 4))

    def show_text(self, text: str) -> None:
        """Shows a text instead of a picture."""
        self.setFixedSize(WIDE, 64)
        self.setText("")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 4, 8, 4)
        inside.addWidget(label(text[:LETTERS] + ("…" if len(text) > LETTERS else "")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.text() and event.text() in DIGITS:
            self._correct(event.text())
        else:
            super().keyPressEvent(event)


def read_report(run: Run) -> Report | None:
    """The run's report, or None where it has none."""
    try:
        return load_report(run)
    except StudioError:
        return None
