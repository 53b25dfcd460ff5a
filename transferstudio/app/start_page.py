"""What the window shows while no project is open: how to begin, and what was open lately."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, label


class StartPage(QWidget):
    """See the module."""

    def __init__(self, session: Session, *, new: Callable[[], None], open_: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout(self)
        column.setSpacing(3 * STEP)
        column.addStretch(1)
        card = Card()
        card.setFixedWidth(520)
        card.add(
            label(self.tr("Teach a network your own pictures"), "title"),
            label(
                self.tr(
                    "Drop a folder that holds one folder of pictures a class, anywhere in this window. Unsorted pictures work too: "
                    "label them here. Nothing leaves this computer."
                ),
                "dim",
            ),
            button(
                self.tr("New from folder…"),
                new,
                name="new-from-folder",
                tip=self.tr("Make a project"),
                key="Ctrl+N",
                main=True,
            ),
            button(self.tr("Open project…"), open_, name="open-project", tip=self.tr("Open a project"), key="Ctrl+O"),
        )
        recent = session.recent()
        if recent:
            card.add(label(self.tr("Lately"), "strong"))
        for folder in recent:
            card.add(self._entry(session, folder))
        column.addWidget(card, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _entry(self, session: Session, folder: Path) -> QWidget:
        return button(folder.stem, lambda: session.open(folder), name=f"recent-{folder.stem}", tip=str(folder))
