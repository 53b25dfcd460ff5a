"""How good a run became: its score with the interval, the confusion matrix, its worst mistakes."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from transferstudio.app.boxes.result import BoxResult
from transferstudio.app.data.class_list import KEYS
from transferstudio.app.data.thumbnails import Thumbnails
from transferstudio.app.glossary import explain
from transferstudio.app.questions.result import QuestionResult
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.train.confused_pairs import ConfusionView, breakable
from transferstudio.app.train.reliability import Reliability
from transferstudio.app.widgets import Card, button, clear, label, set_role
from transferstudio.project.runs import Run
from transferstudio.wording import word

MISTAKES, SIDE = 6, 84
WIDE, LETTERS = 264, 90  # pixels of a text among the mistakes, and how much of it is shown
DIGITS = {str((place + 1) % 10): place for place in range(KEYS)}
CLASSES = 40  # of which the scores are listed


class ResultPanel(QScrollArea):
    """Shows the report of one run; what is clicked in it is shown in the browser."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self._report: dict[str, Any] = {}
        self._each: list[dict[str, Any]] = []
        self._waiting: dict[str, QPushButton] = {}
        thumbnails.loaded.connect(self._fill_picture)
        self.setFixedWidth(332)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fields = QComboBox()
        self._fields.setObjectName("result-field")
        self._fields.setAccessibleName(self.tr("The label field whose scores are shown"))
        self._fields.setToolTip(self.tr("This run learnt several label fields together; choose whose scores to see"))
        self._fields.activated.connect(self._show_field)
        self._trust = Card(self.tr("Can it be trusted?"), "accuracy", "interval")
        self._trust.add(self._fields)
        self._number, self._interval, self._calibration = label("", "number"), label("", "dim"), label("")
        self._calibration.setToolTip(
            self.tr("Expected calibration error: the gap between how sure it is and how often it is right")
        )
        explain(self._interval, "accuracy", "interval")
        self._reliability = Reliability()
        explain(self._reliability, "calibration")
        self._trust.add(self._number, self._interval, self._calibration, self._reliability)
        self._matrix_card = Card(self.tr("Confusion: label, and what it said"), "confusion")
        self._matrix = ConfusionView()
        self._matrix.chosen.connect(self._show_cell)
        self._matrix_card.add(self._matrix)
        self._mistakes = Card(self.tr("Most confident mistakes"))
        self._pictures = QVBoxLayout()
        self._mistakes.column.addLayout(self._pictures)
        self._mistakes.add(
            label(self.tr("Click one to see it large; 1–9, 0 correct its label."), "small"),
            button(
                self.tr("Show all mistakes"),
                self._show_all,
                name="all-mistakes",
                tip=self.tr("Show them in the browser"),
            ),
        )
        self._by_class = Card(self.tr("By class"))
        self._classes = QGridLayout()
        self._classes.setColumnStretch(0, 1)
        self._by_class.column.addLayout(self._classes)
        self._cards = (self._trust, self._matrix_card, self._mistakes, self._by_class)
        self.questions = QuestionResult()
        self.boxes = BoxResult()
        for of_task in (self.questions, self.boxes):
            of_task.samples_wanted.connect(self.samples_wanted)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * STEP, 0)
        column.setSpacing(3 * STEP)
        for card in self._cards:
            column.addWidget(card)
        column.addWidget(self.questions)
        column.addWidget(self.boxes)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_run(None)

    def show_run(self, run: Run | None) -> None:
        """Shows the run's report; nothing where it has none."""
        report = read_report(run) if run else None
        scores = report["scores"] if report else {}
        of_task = self.boxes if "map50" in scores else self.questions if "exact_match" in scores else None
        for card in self._cards:
            card.setVisible(report is not None and of_task is None)
        for panel in (self.questions, self.boxes):
            panel.setVisible(panel is of_task)
        if report is None:
            return
        if of_task is not None:
            of_task.show_report(report)
            return
        self._each = report.get("fields") or [{"name": report["plan"].get("field"), **report}]
        self._fields.clear()
        self._fields.addItems([str(field["name"]) for field in self._each])
        self._fields.setVisible(len(self._each) > 1)
        self._show_field(0)

    def _show_field(self, place: int) -> None:
        """Shows the scores of one of the label fields that the run learnt."""
        self._report = report = self._each[place]
        accuracy = report["scores"]["accuracy"]
        self._number.setText(f"{accuracy['value']:.1%}")
        self._interval.setText(
            self.tr("accuracy, between {} and {} in 95 of 100 cases; {} on {} samples").format(
                f"{accuracy['low']:.1%}",
                f"{accuracy['high']:.1%}",
                word(report["how"]),
                f"{report['scored_samples']:,}",
            )
        )
        error = report["calibration_error"]["after"]
        self._calibration.setText(self.tr("Confidence is off by {} on average").format(f"{error:.1%}"))
        self._reliability.show_answers(report.get("answers", []))
        set_role(self._calibration, "good" if error < 0.05 else "warning")
        self._matrix.show_counts(report["classes"], report["scores"]["confusion"])
        self._show_mistakes(report["mistakes"])
        self._show_classes(report["scores"]["classes"])

    def _show_classes(self, rows: list[dict[str, Any]]) -> None:
        clear(self._classes)
        heads = (
            (self.tr("The {} worst").format(CLASSES) if len(rows) > CLASSES else "", ""),
            (self.tr("found"), self.tr("Recall: of the samples of this class, how many it named so")),
            (self.tr("right"), self.tr("Precision: of the samples it named so, how many are of this class")),
            (self.tr("scored"), self.tr("How many of this class were scored")),
        )
        for column, (text, tip) in enumerate(heads):
            head = label(text, "small")
            head.setToolTip(tip)
            self._classes.addWidget(head, 0, column)
        if len(rows) > CLASSES:
            rows = sorted(rows, key=lambda row: row["f1"])
        for place, row in enumerate(rows[:CLASSES], start=1):
            cells = (breakable(row["name"]), f"{row['recall']:.0%}", f"{row['precision']:.0%}", f"{row['samples']:,}")
            for column, text in enumerate(cells):
                self._classes.addWidget(label(text, "dim" if column else ""), place, column)

    def _show_cell(self, true: int, said: int) -> None:
        ids = tuple(answer[0] for answer in self._report.get("answers", []) if (answer[1], answer[2]) == (true, said))
        names = self._report["classes"]
        if ids:
            title = names[true] if true == said else self.tr("{} taken for {}").format(names[true], names[said])
            self.samples_wanted.emit(ids, title)

    def _show_all(self) -> None:
        wrong = sorted((a for a in self._report.get("answers", []) if a[1] != a[2]), key=lambda answer: -answer[3])
        if wrong:
            self.samples_wanted.emit(tuple(answer[0] for answer in wrong), self.tr("Mistakes"))

    def _show_mistakes(self, mistakes: list[dict[str, Any]]) -> None:
        clear(self._pictures)
        self._waiting.clear()
        project = self._session.project
        if project is None:
            return
        shown = mistakes[:MISTAKES]
        columns = 1 if self._session.reads_texts else 3
        for start in range(0, len(shown), columns):
            line = QHBoxLayout()
            for mistake in shown[start : start + columns]:
                line.addWidget(self._mistake(mistake))
            line.addStretch(1)
            self._pictures.addLayout(line)
        if not shown:
            self._pictures.addWidget(label(self.tr("None."), "dim"))

    def _mistake(self, mistake: dict[str, Any]) -> QWidget:
        assert self._session.project is not None
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        sample = int(mistake["sample"])
        said = self.tr("said {} {}").format(mistake["said"], f"{mistake['confidence']:.0%}")
        whole = self.tr("{}: labelled {}, {}").format(mistake["name"], mistake["label"], said)
        picture = _Mistake(lambda place: self._correct(sample, place))
        picture.setObjectName(f"mistake-{sample}")
        picture.setAccessibleName(whole)
        picture.setToolTip(whole)
        picture.clicked.connect(lambda _checked: self.samples_wanted.emit((sample,), mistake["name"]))
        words = label(said, "small")
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

    def _correct(self, sample: int, place: int) -> None:
        """Gives a sample the class at a place of the field that is shown, as the browser's keys do."""
        project = self._session.project
        assert project is not None
        named = {field.name: field.id for field in project.classes.fields()}
        classes = project.classes.list(named.get(str(self._report["name"]), self._session.field))
        if place < len(classes):
            self._session.edit(lambda opened: opened.annotations.label([sample], classes[place].id))

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


class _Mistake(QPushButton):
    """A picture that can be clicked; a digit corrects its label, as in the browser."""

    def __init__(self, correct: Callable[[int], None]) -> None:
        super().__init__()
        self._correct = correct
        self.setProperty("role", "picture")
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(SIDE - 4, SIDE - 4))

    def show_text(self, text: str) -> None:
        """Shows a text in place of a picture."""
        self.setFixedSize(WIDE, 64)
        self.setText("")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 4, 8, 4)
        inside.addWidget(label(text[:LETTERS] + ("…" if len(text) > LETTERS else "")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.text() in DIGITS:
            self._correct(DIGITS[event.text()])
        else:
            super().keyPressEvent(event)


def read_report(run: Run) -> dict[str, Any] | None:
    """The run's report, or None where it has none."""
    try:
        report: dict[str, Any] = json.loads((run.folder / "report.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return report
