"""Try a question: a passage of one's own, a question, and the answer of the latest model, marked where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from transferstudio.app.layouts import Columns
from transferstudio.app.questions.asking import AnsweredQuestion, QuestionAsker
from transferstudio.app.questions.passage import PassageText
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.from_project import ProjectSamples, was_learnt
from transferstudio.app.try_it.model_at_hand import model_at_hand
from transferstudio.app.try_it.origin import Origin
from transferstudio.app.try_it.page import TryPage
from transferstudio.app.widgets import Card, button, label
from transferstudio.errors import StudioError
from transferstudio.formats import QuestionRecord, Skipped, documents
from transferstudio.i18n import joined, number, percent, translate_message

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.app.try_it.kept_model import Model


class QuestionTry(TryPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asker = QuestionAsker(self)
        self._samples, self._origin = ProjectSamples(session), Origin(session)
        self._truth: tuple[str, str, str] | None = None  # passage, question and answer of a sample of the project
        self._learnt = False  # whether the model learnt from it
        self._unanswered = False  # there was no model
        self.passage, self.question = QPlainTextEdit(), QLineEdit()
        self.passage.setObjectName("try-passage")
        self.passage.setPlaceholderText(self.tr("Paste the passage to search"))
        self.passage.setAccessibleName(self.tr("The passage to search"))
        self.passage.setTabChangesFocus(True)
        self.question.setObjectName("try-question")
        self.question.setPlaceholderText(self.tr("Ask a question, then Enter"))
        self.question.setAccessibleName(self.tr("The question"))
        self.question.returnPressed.connect(self.ask)
        self._predicted, self._sure, self._found = label("", "number"), label("", "dim"), PassageText()
        self._found.setObjectName("found")
        left, right = Card(self.tr("A passage and a question")), Card(self.tr("Answer"))
        ask = button(
            self.tr("Ask"), self.ask, name="ask-question", tip=self.tr("Ask this"), key="Ctrl+Return", main=True
        )
        document = button(
            self.tr("Open a document…"),
            self.open_document,
            name="open-document",
            tip=self.tr("Search a text file"),
            key="Ctrl+Shift+O",
        )
        self._sample = button(
            self.tr("Test question"),
            self.draw_sample,
            name="try-sample",
            tip=self.tr(
                "Try a question from the test set, or else an unanswered one, or else one from the training set"
            ),
            key="Ctrl+R",
        )
        above = QHBoxLayout()
        above.addWidget(document, 1)
        above.addWidget(self._sample, 1)
        left.column.addLayout(above)
        left.add(self.passage, self.question, ask)
        right.add(self._predicted, self._sure, self._found, self._origin)
        columns = Columns(self)
        columns.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        columns.setSpacing(4 * STEP)
        for card in (left, right):
            column = QVBoxLayout()
            column.addWidget(card, 1)
            columns.addLayout(column, 1)
        self.setFocusProxy(self.question)

    def reset(self) -> None:
        """Another project is open."""
        self._asker.forget()
        self._predicted.setText("")
        self._found.show_passage("", ())
        self._sure.setText("")
        self._unanswered = False
        self._origin.clear()
        self._sample.setVisible(self._session.project is not None)

    def ask(self) -> None:
        """Asks the latest model."""
        passage, question = self.passage.toPlainText(), self.question.text().strip()
        if not passage.strip() or not question:
            self._sure.setText(self.tr("Enter a passage and a question."))
            return
        self._sure.setText(self.tr("predicting …"))
        model = model_at_hand(self._session, self._sure.setText)
        self._unanswered = model is None
        if model is not None:
            self._asker.ask(model, passage, question, lambda asked: self._show(model, asked))

    def ask_again(self) -> None:
        """Asks what nobody could answer, now that there is a model."""
        if self._unanswered:
            self.ask()

    def ask_anew(self) -> None:
        """Asks what stands there of the model that answers now."""
        if self.passage.toPlainText().strip() and self.question.text().strip():
            self.ask()

    def draw_sample(self) -> None:
        """Asks the next question of the project's test set."""
        project, tile = self._session.project, self._samples.next()
        if project is None or tile is None:
            return
        (question,) = project.annotations.questions([tile.id])
        self.passage.setPlainText(question.passage)
        self.question.setText(question.question)
        self._truth, self._learnt = None, was_learnt(tile)
        if question.answers is not None:
            spans = [question.passage[start:stop] for start, stop in question.answers]
            answer = spans[0] if spans else self.tr("no answer")
            self._truth = (self.passage.toPlainText(), self.question.text().strip(), answer)
        self.ask()

    def open_document(self) -> None:
        """Takes a text file as the passage."""
        kinds = self.tr("Documents ({})").format("*.txt *.md")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a document"), self._session.folders.last, kinds)
        if not chosen:
            return
        self._session.folders.last = str(Path(chosen).parent)
        try:
            record = next(iter(documents(Path(chosen)).records()))
        except StudioError as error:
            self._sure.setText(str(error))
            return
        if isinstance(record, QuestionRecord):
            self.passage.setPlainText(record.passage)
        elif isinstance(record, Skipped):
            self._sure.setText(translate_message(joined(": ", (record.name, record.reason))))

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()

    def _show(self, model: Model, asked: AnsweredQuestion) -> None:
        if asked.failure:
            self._sure.setText(asked.failure)
            return
        self._predicted.setText(asked.answer.text or self.tr("It contains no answer"))
        words = self.tr("{} confidence, {} ms").format(
            percent(asked.answer.probability, 1), number(round(asked.seconds * 1000))
        )
        of_project = self._truth is not None and self._truth[:2] == (asked.passage, asked.question)
        if self._truth is not None and of_project:
            words = self.tr("{} · label: {}").format(words, self._truth[2])
        self._sure.setText(words)
        self._found.show_passage(asked.passage, asked.spans)
        self._origin.show_model(model, learnt=of_project and self._learnt)
