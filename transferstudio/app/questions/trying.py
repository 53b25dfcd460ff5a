"""Try a question: a passage of one's own, a question, and the answer of the model as exported, marked where it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from transferstudio.app.questions.asking import Asked, QuestionAsker
from transferstudio.app.questions.passage import PassageText
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.try_it.model_at_hand import with_model
from transferstudio.app.widgets import Card, button, label
from transferstudio.errors import StudioError
from transferstudio.formats import QuestionRecord, Skipped, documents
from transferstudio.wording import spoken


class QuestionTry(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asker = QuestionAsker(self)
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
        document = button(
            self.tr("Open a document…"),
            self.open_document,
            name="open-document",
            tip=self.tr("Look in a text file"),
            key="Ctrl+Shift+O",
        )
        left.add(document, self.passage, self.question, ask)
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
        self._asker.forget()
        self._said.setText("")
        self._found.show_passage("", ())
        self._sure.setText(self.tr("The answer comes from the model exactly as it is exported."))

    def ask(self) -> None:
        """Asks the newest model."""
        passage, question = self.passage.toPlainText(), self.question.text().strip()
        if not passage.strip() or not question:
            self._sure.setText(self.tr("It needs a passage and a question."))
            return

        def ask(model: Path) -> None:
            self._asker.ask(model, passage, question, self._show)

        with_model(self._session, ask, self._sure.setText)

    def open_document(self) -> None:
        """Takes a text file as the passage."""
        kinds = self.tr("Documents ({})").format("*.txt *.md")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a document"), self._session.last_folder, kinds)
        if not chosen:
            return
        self._session.last_folder = str(Path(chosen).parent)
        try:
            record = next(iter(documents(Path(chosen)).records()))
        except StudioError as error:
            self._sure.setText(str(error))
            return
        if isinstance(record, QuestionRecord):
            self.passage.setPlainText(record.passage)
        elif isinstance(record, Skipped):
            self._sure.setText(f"{record.name}: {spoken(record.reason)}")

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._asker.close()

    def _show(self, asked: Asked) -> None:
        self._said.setText(asked.said.text or self.tr("There is no answer in it"))
        self._sure.setText(
            self.tr("{} sure, {} ms").format(f"{asked.said.probability:.1%}", f"{asked.seconds * 1000:.0f}")
        )
        self._found.show_passage(asked.passage, asked.spans)
