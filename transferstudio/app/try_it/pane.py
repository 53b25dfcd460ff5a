"""The Try pane: the page of the open project's task, or of a model that is tried without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from transferstudio.app.tasks import VIEWS, view_of_model
from transferstudio.app.try_it.page import TryPage

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project.changes import Changes


class TryPane(QStackedWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._pages = {name: view.make_try(session) for name, view in VIEWS.items()}
        for page in self._pages.values():
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
        for page in self._pages.values():
            page.close_pool()

    @property
    def page(self) -> TryPage:
        """What is shown."""
        page = self.currentWidget()
        assert isinstance(page, TryPage)
        return page

    def _open(self) -> None:
        for page in self._pages.values():
            page.reset()
        self._choose()

    def _open_model(self, predictor: object) -> None:
        """Shows the page for what a model answers."""
        self.setCurrentWidget(self._pages[view_of_model(predictor).name])
        self.page.reset()

    def _hear_changes(self, changes: Changes) -> None:
        self._choose()
        project = self._session.project
        if changes.runs and project is not None and project.runs.usable():
            for page in self._pages.values():
                page.ask_again()

    def _ask_anew(self) -> None:
        self.page.ask_anew()

    def _choose(self) -> None:
        self.setCurrentWidget(self._pages[self._session.view.name])
