"""Whatever a person brings is shown before it is imported, one source after the other; a handful of images goes straight in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from transferstudio.app.preview.dialog import ImportPreview
from transferstudio.app.session import Session
from transferstudio.errors import StudioError
from transferstudio.formats import detect, together
from transferstudio.formats.records import is_picture


class Importing(QObject):
    """Opens the previews, and hands what was accepted to the session."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._left: list[Path] = []
        self._count = 0
        session.import_wanted.connect(self.ask)

    def ask(self, paths: Sequence[Path]) -> None:
        """Imports single images, and asks about everything else."""
        if self._session.project is None and self._session.busy():
            return
        loose = [path for path in paths if is_picture(path.name) and path.is_file()]
        if loose:
            self._take_in(loose)
        idle = not self._left
        fresh = [path for path in paths if path not in loose]
        self._left += fresh
        if idle:
            self._count = len(fresh)
            self._next()

    def _take_in(self, images: Sequence[Path]) -> None:
        """Imports single images, all of them in one step of undo."""
        try:
            self._session.take_in([together([detect(path) for path in images])])
        except StudioError as error:  # one of them went away meanwhile
            self._session.failed.emit(str(error))

    def _next(self) -> None:
        if not self._left:
            return
        path = self._left[0]
        number = self._count - len(self._left) + 1
        of = self.tr("({} of {})").format(number, self._count) if self._count > 1 else ""
        preview = ImportPreview(path, self._session.project, self._window, of=of)
        preview.wanted.connect(lambda dataset: self._session.take_in([dataset]))
        preview.wanted.connect(lambda _dataset: self._go_on())
        preview.rejected.connect(self._left.clear)
        preview.finished.connect(self._window.activateWindow)  # not every system gives it back its keys
        preview.open()

    def _go_on(self) -> None:
        del self._left[:1]
        self._next()
