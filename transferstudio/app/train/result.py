"""How good a run became: its score with the interval, the confusion matrix, its worst mistakes."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from transferstudio.app.data.thumbnails import Thumbnails
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.train.confusion import Confusion
from transferstudio.app.widgets import Card, clear, label, set_role
from transferstudio.project.runs import Run

MISTAKES, SIDE = 6, 84


class ResultPanel(QScrollArea):
    """Shows the report of one run."""

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self._waiting: dict[str, QLabel] = {}
        thumbnails.loaded.connect(self._fill_picture)
        self.setFixedWidth(320)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._trust = Card(self.tr("Can it be trusted?"))
        self._number, self._interval, self._calibration = label("", "number"), label("", "dim"), label("")
        self._trust.add(self._number, self._interval, self._calibration)
        self._matrix_card = Card(self.tr("Confusion: label, and what it said"))
        self._matrix = Confusion()
        self._matrix_card.add(self._matrix)
        self._mistakes = Card(self.tr("Most confident mistakes"))
        self._pictures = QVBoxLayout()
        self._mistakes.column.addLayout(self._pictures)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        for card in (self._trust, self._matrix_card, self._mistakes):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_run(None)

    def show_run(self, run: Run | None) -> None:
        """Shows the run's report; nothing where it has none."""
        report = _report(run) if run else None
        for card in (self._trust, self._matrix_card, self._mistakes):
            card.setVisible(report is not None)
        if report is None:
            return
        accuracy = report["scores"]["accuracy"]
        self._number.setText(f"{accuracy['value']:.1%}")
        self._interval.setText(
            self.tr("accuracy, between {} and {} in 95 of 100 cases; {} on {} images").format(
                f"{accuracy['low']:.1%}", f"{accuracy['high']:.1%}", report["how"], f"{report['scored_samples']:,}"
            )
        )
        error = report["calibration_error"]["after"]
        self._calibration.setText(self.tr("Calibration error {}").format(f"{error:.3f}"))
        set_role(self._calibration, "good" if error < 0.05 else "warning")
        self._matrix.show_counts(report["classes"], report["scores"]["confusion"])
        self._show_mistakes(report["mistakes"])

    def _show_mistakes(self, mistakes: list[dict[str, Any]]) -> None:
        clear(self._pictures)
        self._waiting.clear()
        project = self._session.project
        if project is None:
            return
        shown = mistakes[:MISTAKES]
        for start in range(0, len(shown), 3):
            line = QHBoxLayout()
            for mistake in shown[start : start + 3]:
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
        picture, words = (
            label(),
            label(self.tr("said {} {}").format(mistake["said"], f"{mistake['confidence']:.0%}"), "small"),
        )
        picture.setFixedSize(SIDE, SIDE)
        with suppress(KeyError):  # the sample may have been taken out since
            sample = self._session.project.samples.get(int(mistake["sample"]))
            self._waiting[sample.hash] = picture
            if self._thumbnails.get(sample.hash, sample.path) is not None:
                self._fill_picture(sample.hash)
        cell.setToolTip(self.tr("{}: labelled {}, said {}").format(mistake["name"], mistake["label"], mistake["said"]))
        words.setFixedWidth(SIDE)
        column.addWidget(picture)
        column.addWidget(words)
        return cell

    def _fill_picture(self, digest: str) -> None:
        picture, image = self._waiting.get(digest), self._thumbnails.get(digest, None)
        if picture is not None and image is not None and not image.isNull():
            expanding, smooth = (
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setPixmap(QPixmap.fromImage(image.scaled(SIDE, SIDE, expanding, smooth)))


def _report(run: Run) -> dict[str, Any] | None:
    try:
        report: dict[str, Any] = json.loads((run.folder / "report.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return report
