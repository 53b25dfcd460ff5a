"""Edits of many samples: made in a thread, while the window stays alive and waits for them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from transferstudio.app.background import Background

DIALOG_WIDTH = 340  # pixels
UNSEEN_MS = 300  # before a line says what goes on: what is over by then needs none


class Waiting(QObject):
    """Waits for one function at a time; until it is done nothing else can be edited, since edits come one after another."""

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
        QTimer.singleShot(UNSEEN_MS, loop, loop.quit)
        window = self._session.parent()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # keys that are pressed meanwhile come after it
        if not found:
            dialog = QProgressDialog(words, self.tr("Cancel"), 0, 0, window if isinstance(window, QWidget) else None)
            dialog.setWindowTitle(words)
            dialog.setMinimumWidth(DIALOG_WIDTH)
            dialog.setObjectName("waiting-for-edit")
            dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
            dialog.canceled.connect(stop.set)
            dialog.show()
            while not found:
                loop.exec()
            dialog.canceled.disconnect(stop.set)  # it is said when a dialog closes, too
            dialog.close()
            dialog.deleteLater()
        result, error = found[0]
        if error is not None:
            raise error
        return result


def _tried(work: Callable[[threading.Event], Any], stop: threading.Event) -> tuple[Any, Exception | None]:
    try:
        return work(stop), None
    except Exception as error:
        return None, error
