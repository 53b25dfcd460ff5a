"""Try a text: type or paste it, and the latest model says what it is about, and which words mattered."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from transferstudio.app.background import Background
from transferstudio.app.layouts import Columns
from transferstudio.app.theme import RICH, STEP, colours
from transferstudio.app.try_it.bars import ClassBars
from transferstudio.app.try_it.from_project import ProjectSamples, was_learnt
from transferstudio.app.try_it.kept_model import KeptModel, Model, TrainedRun
from transferstudio.app.try_it.model_at_hand import model_at_hand
from transferstudio.app.try_it.origin import Origin
from transferstudio.app.try_it.page import TryPage
from transferstudio.app.widgets import Card, button, label
from transferstudio.errors import DataError, StudioError
from transferstudio.formats.model_inputs import typed_text
from transferstudio.i18n import message_of, number, percent, translate_message
from transferstudio.runtime import TextPredictor

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.runtime.predict_text import TextPrediction
    from transferstudio.tasks.classification.trained_predictor import TrainedTextClassifier

STRONG = 0.65  # opacity behind the word that mattered most


@dataclass(frozen=True)
class TextAnswer:
    """What the model predicted of a text, in how many seconds; ``words``: start, stop and what the answer loses without them (0–1)."""

    text: str
    prediction: TextPrediction
    seconds: float
    words: list[tuple[int, int, float]] = field(default_factory=list)


class TextTry(TryPage):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pool = Background(self, "try a text")
        self._newest = 0  # how often has been asked; what explains an older answer stops
        self._kept: KeptModel[TextPredictor | TrainedTextClassifier] = KeptModel(TextPredictor, _trained)
        self._samples = ProjectSamples(session)
        self._label: tuple[str, str] | None = None  # a sample of the project and its label
        self._learnt = False  # whether the model learnt from it
        self._unanswered = False  # there was no model
        self._origin = Origin(session)
        self.text = QPlainTextEdit()
        self.text.setObjectName("try-text")
        self.text.setAccessibleName(self.tr("The text to try"))
        self.text.setPlaceholderText(self.tr("Type or paste a text, then Ctrl+Enter"))
        self.text.setTabChangesFocus(True)
        self._predicted, self._sure, self.words = label("", "number"), label("", "dim"), label("", RICH)
        self.words.setToolTip(
            self.tr(
                "Occlusion: words are left out one at a time; the stronger the colour, the more the prediction depends on the word"
            )
        )
        self.bars = ClassBars()
        left, right = Card(self.tr("A text")), Card(self.tr("Prediction"))
        ask = button(
            self.tr("Predict"), self.ask, name="ask-text", tip=self.tr("Try this text"), key="Ctrl+Return", main=True
        )
        self._sample = button(
            self.tr("Test text"),
            self.draw_sample,
            name="try-sample",
            tip=self.tr("Try a text from the test set, or else an unlabelled one, or else one from the training set"),
            key="Ctrl+R",
        )
        buttons = QHBoxLayout()
        buttons.addWidget(ask, 1)
        buttons.addWidget(self._sample)
        left.add(self.text)
        left.column.addLayout(buttons)
        right.add(self._predicted, self._sure, self.bars, self.words, self._origin)
        columns = Columns(self)
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
        self._predicted.setText("")
        self.words.setText("")
        self._sure.setText("")
        self._unanswered = False
        self._origin.clear()
        self._sample.setVisible(self._session.project is not None)

    def ask(self) -> None:
        """Asks the latest model about the text that stands there."""
        text = self.text.toPlainText().strip()
        if not text:
            self._sure.setText(self.tr("Type a text first."))
            return
        try:
            text = typed_text(text)
        except DataError as error:
            self._sure.setText(str(error))
            return
        if text != self.text.toPlainText().strip():
            self.text.setPlainText(text)  # of the file whose name stood there
        self._sure.setText(self.tr("predicting …"))
        model = model_at_hand(self._session, self._sure.setText)
        self._unanswered = model is None
        if model is not None:
            self._newest += 1
            self._pool.clear()
            self._pool.start(lambda: self._answer(model, text), lambda answer: self._show(model, answer))

    def ask_again(self) -> None:
        """Asks what nobody could answer, now that there is a model."""
        if self._unanswered:
            self.ask()

    def ask_anew(self) -> None:
        """Asks what stands there of the model that answers now."""
        if self.text.toPlainText().strip():
            self.ask()

    def draw_sample(self) -> None:
        """Asks about the next text of the project's test set."""
        tile = self._samples.next()
        if tile is not None and tile.text is not None:
            self.text.setPlainText(tile.text)
            self._label = (self.text.toPlainText().strip(), tile.label) if tile.label else None
            self._learnt = was_learnt(tile)
            self.ask()

    def close_pool(self) -> None:
        """Waits for an answer that is being made."""
        self._newest += 1
        self._pool.close()

    def _answer(self, model: Model, text: str) -> TextAnswer | str:
        try:
            predictor = self._kept.at(model)
            start = time.perf_counter()
            prediction = predictor.predict(text)
        except (StudioError, OSError, ValueError) as error:
            return translate_message(message_of(error))
        return TextAnswer(text, prediction, time.perf_counter() - start)

    def _explain(self, model: Model, answer: TextAnswer, number: int) -> TextAnswer:
        from transferstudio.insight.explaining import words_that_mattered  # here: the first answer does without

        predictor = self._kept.at(model)
        words = words_that_mattered(predictor, answer.text, answer.prediction.label, lambda: number == self._newest)
        return TextAnswer(answer.text, answer.prediction, answer.seconds, words)

    def _show(self, model: Model, answer: TextAnswer | str) -> None:
        if isinstance(answer, str):
            self._sure.setText(answer)
            return
        self._predicted.setText(answer.prediction.name)
        words = self.tr("{} confidence, {} ms").format(
            percent(answer.prediction.probability, 1), number(round(answer.seconds * 1000))
        )
        of_project = self._label is not None and self._label[0] == answer.text
        if self._label is not None and of_project:
            words = self.tr("{} · label: {}").format(words, self._label[1])
        self._sure.setText(words)
        self.bars.show_answer(answer.prediction)
        self.words.setText(escape(answer.text))
        newest = self._newest
        self._pool.start(
            lambda: self._explain(model, answer, newest),
            lambda seen: self._show_words(seen) if newest == self._newest else None,
        )
        self._origin.show_model(model, learnt=of_project and self._learnt)

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


def _trained(trained: TrainedRun) -> TrainedTextClassifier:
    from transferstudio.tasks.classification.trained_predictor import (
        TrainedTextClassifier,  # here: the small edition has no trained networks
    )

    return TrainedTextClassifier(trained.run, trained.project)
