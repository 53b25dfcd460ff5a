"""The most confident mistakes of a classifier: each can be enlarged, and its label corrected by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from transferstudio.app.data.class_keys import DIGITS, class_of_key
from transferstudio.app.keyboard import Button
from transferstudio.app.widgets import Card, button, clear, label
from transferstudio.i18n import percent
from transferstudio.tasks.classification.report import Misclassified

if TYPE_CHECKING:
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.session import Session

MISTAKES, SIDE = 6, 84
WIDE, LETTERS = 264, 90  # pixels of a text among the mistakes, and how much of it is shown


class MistakesCard(Card):
    """See the module; ``columns``: how many samples are beside one another."""

    samples_wanted = Signal(object, str)
    """Ids of samples, and what they are."""
    all_wanted = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails, *, columns: int) -> None:
        super().__init__(self.tr("Most confident mistakes"))
        self._session, self._thumbnails, self._columns = session, thumbnails, columns
        self._field = 0
        self._waiting: dict[str, QPushButton] = {}
        thumbnails.loaded.connect(self._fill_picture)
        self._samples = QVBoxLayout()
        self.column.addLayout(self._samples)
        self._with_mistakes = (
            label(self.tr("Click one to enlarge it; 1–9 and 0 correct its label."), "small"),
            button(
                self.tr("Show all mistakes"),
                self.all_wanted.emit,
                name="all-mistakes",
                tip=self.tr("Show them in the browser"),
            ),
        )
        self.add(*self._with_mistakes)

    def show_mistakes(self, mistakes: Sequence[Misclassified], field: int) -> None:
        """Shows the first of them; ``field``: the id of the label field in which labels are corrected."""
        clear(self._samples)
        self._waiting.clear()
        self._field = field
        if self._session.project is None:
            return
        for widget in self._with_mistakes:
            widget.setVisible(bool(mistakes))
        shown = mistakes[:MISTAKES]
        for start in range(0, len(shown), self._columns):
            line = QHBoxLayout()
            for mistake in shown[start : start + self._columns]:
                line.addWidget(self._mistake(mistake))
            line.addStretch(1)
            self._samples.addLayout(line)
        if not shown:
            self._samples.addWidget(label(self.tr("None."), "dim"))

    def _mistake(self, mistake: Misclassified) -> QWidget:
        assert self._session.project is not None
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        sample = mistake.sample
        predicted = self.tr("predicted {} ({})").format(mistake.predicted, percent(mistake.confidence))
        whole = self.tr("{}: labelled {}, {}").format(mistake.name, mistake.label, predicted)
        tile = _Mistake(lambda digit: self._correct(sample, digit))
        tile.setObjectName(f"mistake-{sample}")
        tile.setAccessibleName(whole)
        tile.setToolTip(whole)
        tile.clicked.connect(lambda _checked: self.samples_wanted.emit((sample,), mistake.name))
        words = label(predicted, "small")
        words.setFixedWidth(SIDE)
        with suppress(KeyError):  # the sample may have been taken out since
            stored = self._session.project.samples.get(sample)
            if stored.text is not None:
                tile.show_text(stored.text)
                words.setFixedWidth(WIDE)
            else:
                self._waiting[stored.hash] = tile
                if self._thumbnails.get(stored.hash, stored.path) is not None:
                    self._fill_picture(stored.hash)
        column.addWidget(tile)
        column.addWidget(words)
        return cell

    def _correct(self, sample: int, digit: str) -> None:
        """Gives a sample the class that has this key in the field that is shown, as the browser's keys do."""
        project = self._session.project
        assert project is not None
        class_ = class_of_key(project.classes.list(self._field), digit)
        if class_ is not None:
            self._session.edit(lambda opened: opened.annotations.label([sample], class_))

    def _fill_picture(self, digest: str) -> None:
        tile, image = self._waiting.get(digest), self._thumbnails.get(digest, None)
        if tile is not None and image is not None and not image.isNull():
            expanding, smooth = (
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled = image.scaled(SIDE, SIDE, expanding, smooth)
            left, top = (scaled.width() - SIDE) // 2, (scaled.height() - SIDE) // 2
            tile.setIcon(QIcon(QPixmap.fromImage(scaled.copy(left, top, SIDE, SIDE))))


class _Mistake(Button):
    """A sample that can be clicked; a digit corrects its label, as in the browser."""

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
