"""The Try pane: pictures or texts, as the open project has them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from transferstudio.app.session import Session
from transferstudio.app.try_it.pictures import PictureTry
from transferstudio.app.try_it.texts import TextTry


class TryPane(QStackedWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self.pictures, self.texts = PictureTry(session), TextTry(session)
        self.addWidget(self.pictures)
        self.addWidget(self.texts)
        session.opened.connect(self._open)
        session.changed.connect(lambda _: self._choose())

    def close_pool(self) -> None:
        """Waits for answers that are being made."""
        self.pictures.close_pool()
        self.texts.close_pool()

    def _open(self) -> None:
        self.texts.reset()
        self._choose()

    def _choose(self) -> None:
        self.setCurrentWidget(self.texts if self._session.reads_texts else self.pictures)
