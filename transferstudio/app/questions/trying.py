"""Try a question: a passage of one's own, a question, and the answer of the model as exported, marked where it stands."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from transferstudio.app.background import Background
from transferstudio.app.questions.passage import PassageText
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.model_at_hand import with_model
from transferstudio.app.widgets import Card, button, label
from transferstudio.runtime import Answer, QuestionPredictor

Asked = tuple[str, str, Answer, float]
"""Passage, question, answer, seconds."""


class QuestionTry(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pool = Background(self, "try a question")
        self._loaded: tuple[Path, int, QuestionPredictor] | None = None
        self.passage, self.question = QPlainTextEdit(), QLineEdit()
        self.passage.setObjectName("try-passage")
        self.passage.setPlaceholderText(self.tr("Paste the passage to look in"))
        self.passage.setAccessibleName(self.tr("The passage to look in"))
        self.passage.setTabChangesFocus(True)
        self.question.setObjectName("try-question")
        self.question.setPlaceholderText(self.tr("Ask a question, then Enter"))
        self.question.setAccessibleName(self.tr("The question"))
        self.question.returnPressed.connect(self.ask)
        self._said, self._sure, self._found = label("", "number"), label("", "dim"), PassageText()
        self._found.setObjectName("found")
        left, right = Card(self.tr("A passage and a question")), Card(self.tr("What the model says"))
        ask = button(
            self.tr("Ask"), self.ask, name="ask-question", tip=self.tr("Ask this"), key="Ctrl+Return", main=True
        )
        left.add(self.passage, self.question, ask)
        right.add(self._said, self._sure, self._found)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        for card in (left, right):
            column = QVBoxLayout()
            column.addWidget(card, 1)
            columns.addLayout(column, 1)
        self.setFocusProxy(self.question)

    def reset(self) -> None:
        """Another project is open."""
        self._loaded = None
        self._said.setText("")
        self._found.show_passage("", ())
        self._sure.setText(self.tr("The answer comes from the model exactly as it is exported."))

    def ask(self) -> None:
        """Asks the newest model."""
        passage, question = self.passage.toPlainText(), self.question.text().strip()
        if not passage.strip() or not question:
            self._sure.setText(self.tr("It needs a passage and a question."))
            return
        with_model(self._session, lambda model: self._start(model, passage, question), self._sure.setText)

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._pool.close()

    def _start(self, model: Path, passage: str, question: str) -> None:
        self._pool.clear()
        self._pool.start(lambda: self._answer(model, passage, question), self._show)

    def _answer(self, model: Path, passage: str, question: str) -> Asked:
        changed = model.stat().st_mtime_ns
        if self._loaded is None or self._loaded[:2] != (model, changed):
            self._loaded = (model, changed, QuestionPredictor(model))
        start = time.perf_counter()
        said = self._loaded[2].answer(passage, question)
        return passage, question, said, time.perf_counter() - start

    def _show(self, asked: Asked) -> None:
        passage, _, said, seconds = asked
        self._said.setText(said.text or self.tr("There is no answer in it"))
        self._sure.setText(self.tr("{} sure, {} ms").format(f"{said.probability:.1%}", f"{seconds * 1000:.0f}"))
        found = () if said.start is None or said.stop is None else ((said.start, said.stop),)
        self._found.show_passage(passage, found)
