"""Waits, while the window stays alive and says for what: for edits of many samples, and for work that has to end before a project is left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from transferstudio.app.background import Background
from transferstudio.app.dialogs import entitle
from transferstudio.app.worker import Job

DIALOG_WIDTH = 340  # pixels
UNSEEN_MS = 300  # before a line says what goes on: what is over by then needs none


class Waiting(QObject):
    """Waits for one thing at a time; until it is done nothing else can be edited, since edits come one after another."""

    def __init__(self, session: QObject) -> None:
        super().__init__(session)
        self._session = session
        self._background = Background(self, "edits")

    def result_of(self, work: Callable[[threading.Event], Any], words: str) -> Any:
        """What ``work`` returns; what it raises is raised here. It ends early where the event is set, by Cancel."""
        stop, loop = threading.Event(), QEventLoop()
        found: list[tuple[Any, Exception | None]] = []

        def done(result: tuple[Any, Exception | None]) -> None:
            found.append(result)
            loop.quit()

        self._background.start(lambda: _tried(work, stop), done)
        self._live(loop, lambda: bool(found), words, self.tr("Cancel"), stop.set)
        result, error = found[0]
        if error is not None:
            raise error
        return result

    def see_out(self, job: Job, words: str) -> None:
        """Returns when a job that was asked to end has ended, or the person does not want to wait for that."""
        loop = QEventLoop()
        over = threading.Event()

        def done() -> None:
            over.set()
            loop.quit()

        job.ended.connect(done)
        self._live(loop, over.is_set, words, self.tr("Don’t wait"), done)

    def _live(
        self, loop: QEventLoop, over: Callable[[], bool], words: str, button: str, press: Callable[[], None]
    ) -> None:
        """Lets the window live until something is over; after a moment a dialog says ``words``, with a button."""
        QTimer.singleShot(UNSEEN_MS, loop, loop.quit)
        window = self._session.parent()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # keys that are pressed meanwhile come after it
        if over():
            return
        dialog = QProgressDialog(words, button, 0, 0, window if isinstance(window, QWidget) else None)
        dialog.setMinimumWidth(DIALOG_WIDTH)
        entitle(dialog, words)
        dialog.setObjectName("waiting-for-edit")
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.canceled.connect(press)
        dialog.show()
        while not over():
            loop.exec()
        dialog.canceled.disconnect(press)  # it is emitted when a dialog closes, too
        dialog.close()
        dialog.deleteLater()


def _tried(work: Callable[[threading.Event], Any], stop: threading.Event) -> tuple[Any, Exception | None]:
    try:
        return work(stop), None
    except Exception as error:
        return None, error
