"""Asks what becomes of the work that goes on when the window closes."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from transferstudio.i18n import translate

if TYPE_CHECKING:
    from transferstudio.app.session import Session


class Closing(Enum):
    """What a person wants."""

    STAY = auto()
    """The window stays open."""
    STOP = auto()
    """What goes on is stopped, with what it has."""
    RESUME_LATER = auto()
    """A run is left where it is, to go on with it next time."""


def ask_to_close(window: QWidget, session: Session) -> Closing:
    """Asks where something goes on that could be lost; else the window may close at once."""
    while True:
        job = session.work_to_lose
        if job is None:
            return Closing.STOP
        box = QMessageBox(window)
        box.setObjectName("may-close")
        box.setWindowTitle(translate("Closing", "Close?"))
        begun = job is session.job
        running = [translate("Closing", "“{}” is still running.").format(job.title)] if begun else []
        unbegun = translate("Closing", "“{}” has not started and would be discarded.")
        box.setText("\n".join([*running, *(unbegun.format(one.title) for one in session.waiting_to_lose)]))
        stays = box.addButton(translate("Closing", "Don’t close"), QMessageBox.ButtonRole.RejectRole)
        later = (
            box.addButton(translate("Closing", "Resume next time"), QMessageBox.ButtonRole.AcceptRole)
            if begun
            else None
        )
        forget = translate("Closing", "Stop, keep the best") if begun else translate("Closing", "Discard")
        box.addButton(forget, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(later or stays)
        job.ended.connect(box.reject)  # it came to its end while it was asked
        box.exec()
        box.deleteLater()
        clicked = box.clickedButton()
        if clicked is stays:
            return Closing.STAY
        if clicked is not None:
            return Closing.RESUME_LATER if clicked is later else Closing.STOP
