"""The Try pane: pictures, texts, questions or boxes, as the open project has them, or a model that is tried without one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from transferstudio.app.boxes.trying import BoxTry
from transferstudio.app.questions.trying import QuestionTry
from transferstudio.app.session import Session
from transferstudio.app.try_it.pictures import PictureTry
from transferstudio.app.try_it.texts import TextTry
from transferstudio.project.changes import Changes
from transferstudio.runtime import BoxPredictor, QuestionPredictor, TextPredictor


class TryPane(QStackedWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self.pictures, self.texts, self.questions = PictureTry(session), TextTry(session), QuestionTry(session)
        self.boxes = BoxTry(session)
        for page in (self.pictures, self.texts, self.questions, self.boxes):
            self.addWidget(page)
        self.currentChanged.connect(lambda _page: self.updateGeometry())
        session.opened.connect(self._open)
        session.model_opened.connect(self._open_model)
        session.changed.connect(self._hear_changes)
        session.answering.chosen.connect(self._ask_anew)

    def sizeHint(self) -> QSize:
        """Of the page that is seen; a stack would be as high as the highest page of another task."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """See :meth:`sizeHint`."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """See :meth:`sizeHint`."""
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None else super().heightForWidth(width)

    def close_pool(self) -> None:
        """Waits for answers that are being made."""
        self.pictures.close_pool()
        self.texts.close_pool()
        self.questions.close_pool()
        self.boxes.close_pool()

    def _open(self) -> None:
        self.texts.reset()
        self.questions.reset()
        self._choose()

    def _open_model(self, predictor: object) -> None:
        """Shows the page for what a model answers."""
        pages: dict[type, TextTry | QuestionTry | BoxTry] = {
            TextPredictor: self.texts,
            QuestionPredictor: self.questions,
            BoxPredictor: self.boxes,
        }
        page: PictureTry | TextTry | QuestionTry | BoxTry = pages.get(type(predictor), self.pictures)
        page.reset()
        self.setCurrentWidget(page)

    def _hear_changes(self, changes: Changes) -> None:
        self._choose()
        project = self._session.project
        if changes.runs and project is not None and project.runs.usable():
            for page in (self.pictures, self.texts, self.questions, self.boxes):
                page.ask_again()

    def _ask_anew(self) -> None:
        page = self.currentWidget()
        assert isinstance(page, PictureTry | TextTry | QuestionTry | BoxTry)
        page.ask_anew()

    def _choose(self) -> None:
        texts = self.questions if self._session.asks_questions else self.texts
        pictures = self.boxes if self._session.draws_boxes else self.pictures
        self.setCurrentWidget(texts if self._session.reads_texts else pictures)
