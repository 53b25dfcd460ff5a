"""Try a text: type or paste it, and the model as exported says what it is about, and which words mattered."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from transferstudio.app.background import Background
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP, colours
from transferstudio.app.try_it.bars import ClassBars
from transferstudio.app.try_it.kept_model import KeptModel
from transferstudio.app.try_it.model_at_hand import with_model
from transferstudio.app.widgets import Card, button, label
from transferstudio.runtime import TextPredictor
from transferstudio.runtime.predict_text import Prediction

STRONG = 0.65  # opacity behind the word that mattered most


@dataclass(frozen=True)
class TextAnswer:
    """What the model said of a text, in how many seconds; ``words``: start, stop and what the answer loses without them (0–1)."""

    text: str
    said: Prediction
    seconds: float
    words: list[tuple[int, int, float]] = field(default_factory=list)


class TextTry(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pool = Background(self, "try a text")
        self._kept = KeptModel(TextPredictor)
        self.text = QPlainTextEdit()
        self.text.setObjectName("try-text")
        self.text.setAccessibleName(self.tr("The text to try"))
        self.text.setPlaceholderText(self.tr("Type or paste a text, then Ctrl+Enter"))
        self.text.setTabChangesFocus(True)
        self._said, self._sure, self.words = label("", "number"), label("", "dim"), label("")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setToolTip(
            self.tr("Occlusion: words are left out one by one; the stronger the colour, the less sure it is without")
        )
        self.bars = ClassBars()
        left, right = Card(self.tr("A text")), Card(self.tr("What the model says"))
        ask = button(
            self.tr("Ask"), self.ask, name="ask-text", tip=self.tr("Try this text"), key="Ctrl+Return", main=True
        )
        left.add(self.text, ask)
        right.add(self._said, self._sure, self.bars, self.words)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        for card in (left, right):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.setFocusProxy(self.text)

    def reset(self) -> None:
        """Another project is open."""
        self._kept.forget()
        self.bars.clear()
        self._said.setText("")
        self.words.setText("")
        self._sure.setText(self.tr("The answer comes from the model exactly as it is exported."))

    def ask(self) -> None:
        """Asks the newest model about the text that stands there."""
        text = self.text.toPlainText().strip()
        if not text:
            self._sure.setText(self.tr("Type a text first."))
            return
        with_model(self._session, lambda model: self._start(model, text), self._sure.setText)

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._pool.close()

    def _start(self, model: Path, text: str) -> None:
        self._pool.clear()
        self._pool.start(lambda: self._answer(model, text), lambda answer: self._show(model, answer))

    def _answer(self, model: Path, text: str) -> TextAnswer:
        predictor = self._kept.at(model)
        start = time.perf_counter()
        said = predictor.predict(text)
        return TextAnswer(text, said, time.perf_counter() - start)

    def _explain(self, model: Path, answer: TextAnswer) -> TextAnswer:
        from transferstudio.insight.explaining import words_that_mattered  # here: the first answer does without

        words = words_that_mattered(self._kept.at(model), answer.text, answer.said.label)
        return TextAnswer(answer.text, answer.said, answer.seconds, words)

    def _show(self, model: Path, answer: TextAnswer) -> None:
        self._said.setText(answer.said.name)
        self._sure.setText(
            self.tr("{} sure, {} ms").format(f"{answer.said.probability:.1%}", f"{answer.seconds * 1000:.0f}")
        )
        self.bars.show_answer(answer.said)
        self.words.setText(escape(answer.text))
        self._pool.start(lambda: self._explain(model, answer), self._show_words)

    def _show_words(self, answer: TextAnswer) -> None:
        most = max((lost for _, _, lost in answer.words), default=0.0)
        if most <= 0:
            return
        heat = QColor(colours().warning)
        parts, last = [], 0
        for start, stop, lost in answer.words:
            parts.append(escape(answer.text[last:start]))
            strength = STRONG * max(lost, 0.0) / most
            style = f"background-color: rgba({heat.red()}, {heat.green()}, {heat.blue()}, {strength:.2f})"
            parts.append(f'<span style="{style}">{escape(answer.text[start:stop])}</span>')
            last = stop
        parts.append(escape(answer.text[last:]))
        self.words.setText("".join(parts).replace("\n", "<br>"))
