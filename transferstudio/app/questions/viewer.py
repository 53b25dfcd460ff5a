"""One question with its passage: mark the answer, say that there is none, or ask another question about the same passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from transferstudio.app.data.sample_page import SamplePage
from transferstudio.app.keyboard import claims
from transferstudio.app.questions.asking import AnsweredQuestion, QuestionAsker
from transferstudio.app.questions.passage import PassageText
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.model_at_hand import model_at_hand
from transferstudio.app.widgets import button, label, shortcut, temporary_menu
from transferstudio.i18n import percent

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project import Changes, Project
    from transferstudio.project.annotations import Question
    from transferstudio.project.browsing import Tile


class QuestionViewer(SamplePage):
    """See the module."""

    tells_all = True
    added = Signal(int)
    """A question was asked; it is this sample, to be answered next."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._question: Question | None = None
        self._asker = QuestionAsker(self)
        self.passage = PassageText()
        self.passage.moved.connect(self.moved)
        self._asked, self._status = label("", "title"), label("", "dim")
        self._new = _Line()
        self._new.setObjectName("new-question")
        self._new.setPlaceholderText(self.tr("Another question about this passage, then Enter"))
        self._new.setAccessibleName(self.tr("Another question about this passage"))
        self._new.setToolTip(self.tr("Ask another question (Q)"))
        self._new.returnPressed.connect(self.add_question)
        row = QHBoxLayout()
        row.addWidget(
            button(
                self.tr("This is the answer"),
                self.mark,
                name="mark-answer",
                tip=self.tr("Select the answer in the passage first (A)"),
                main=True,
            )
        )
        row.addWidget(
            button(
                self.tr("There is no answer"),
                self.mark_none,
                name="mark-none",
                tip=self.tr("The passage does not answer this question (U)"),
            )
        )
        row.addWidget(
            button(
                self.tr("Suggest"),
                self.suggest,
                name="suggest-answer",
                tip=self.tr("Select what the latest model predicts as the answer (S)"),
            )
        )
        row.addWidget(self._new, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        for widget in (self._asked, self._status):
            column.addWidget(widget)
        column.addWidget(self.passage, 1)
        column.addLayout(row)
        self.passage.menu_wanted.connect(self._open_menu)
        shortcut(self, "A", self.mark)
        shortcut(self, "U", self.mark_none)
        shortcut(self, "S", self.suggest)
        shortcut(self, "Q", self._new.setFocus)
        shortcut(self._new, "Escape", self.passage.setFocus)
        self.setFocusProxy(self.passage)

    def show_sample(self, tile: Tile, image: QImage | None) -> None:
        """See SamplePage."""
        self.show_question(tile.id)

    def show_question(self, sample: int) -> None:
        """Shows a question by the id of its sample."""
        project = self._session.project
        question = next(project.annotations.questions([sample]), None) if project else None
        if question is None or question == self._question:
            return  # as it stands there: what is being selected stays selected
        self._question = question
        self._asked.setText(question.question or self.tr("No question yet: press Q to ask one"))
        self.passage.show_passage(question.passage, question.answers or ())
        self._status.setText(
            self.tr("Not answered yet: select the answer in the passage, then press A. U: no answer.")
            if question.answers is None
            else " · ".join(question.passage[start:stop] for start, stop in question.answers)
            or self.tr("The passage does not answer it.")
        )

    def mark(self) -> None:
        """Makes what is selected the answer."""
        chosen = self.passage.chosen()
        if chosen is None:
            self._status.setText(
                self.tr("Nothing is selected: select the answer with the mouse, or with Shift and the arrow keys.")
            )
        elif self._question is not None:
            self._answer(chosen)

    def mark_none(self) -> None:
        """Says that the passage has no answer."""
        if self._question is not None:
            self._answer(None)

    def clear_answer(self) -> None:
        """Takes the answer off, or that there is none: the question waits for one again."""
        question, field = self._question, self._session.field
        if question is not None and self._session.edit(lambda project: project.annotations.clear([question.id], field)):
            self.show_question(question.id)

    def suggest(self) -> None:
        """Selects what the newest model answers, so that A accepts it."""
        question = self._question
        if question is None or not question.question:
            return

        model = model_at_hand(self._session, self._status.setText)
        if model is not None:
            self._status.setText(self.tr("predicting …"))
            self._asker.ask(model, question.passage, question.question, self._offer)

    def status(self) -> str:
        """The line below the question: its answer, or what the model suggests."""
        return self._status.text()

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()

    def _offer(self, asked: AnsweredQuestion) -> None:
        question = self._question
        if question is None or (question.passage, question.question) != (asked.passage, asked.question):
            return  # another one is shown by now
        if asked.failure:
            self._status.setText(asked.failure)
            return
        sure = percent(asked.answer.probability)
        if asked.spans:
            self.passage.select(*asked.spans[0])
            words = self.tr("Prediction: “{}” ({} confidence). A accepts it.")
            self._status.setText(words.format(asked.answer.text, sure))
        else:
            self._status.setText(self.tr("Prediction: no answer ({} confidence). U accepts it.").format(sure))

    def add_question(self) -> None:
        """Asks another question about the same passage, and goes to it."""
        text, question = self._new.text().strip(), self._question
        if text and question is not None:
            new: list[int] = []

            def add(project: Project) -> Changes:
                changes = project.samples.add_question(question.passage_id, text)
                new.extend(changes.samples)
                return changes

            if self._session.edit(add):
                self._new.clear()
                self.show_question(question.id)  # a document has its first question now
                self.added.emit(next(iter(new), question.id))
            self.passage.setFocus()

    def _open_menu(self, at: QPoint) -> None:
        """What can be done with the question, and with what is selected."""
        selected, question = self.passage.chosen() is not None, self._question
        if question is None:
            return
        menu = temporary_menu(self, "question-menu")
        for words, do, fits in (
            (self.tr("This is the answer") + "\tA", self.mark, selected),
            (self.tr("There is no answer") + "\tU", self.mark_none, question.answers != ()),
            (self.tr("Clear answer") + "\tX", self.clear_answer, question.answers is not None),
            (self.tr("Copy"), self.passage.copy, selected),
        ):
            menu.addAction(words, do).setEnabled(fits)
        menu.popup(at)

    def _answer(self, span: tuple[int, int] | None) -> None:
        question, field = self._question, self._session.field
        assert question is not None
        if not question.question:
            self._status.setText(self.tr("Ask a question first: press Q, type it, then Enter."))
            return
        if self._session.edit(lambda project: project.annotations.answer(question.id, field, span)):
            self.show_question(question.id)


class _Line(QLineEdit):
    """A line whose Enter is its own: around it Enter accepts suggestions."""

    def event(self, event: QEvent) -> bool:
        """See the class."""
        return claims(event, Qt.Key.Key_Return, Qt.Key.Key_Enter) or super().event(event)
