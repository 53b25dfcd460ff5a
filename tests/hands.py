"""What a person does with the window: click, drop, wait, answer a question."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from transferstudio.app.main_window import MainWindow

LONG_MS = 120_000


def button(window: MainWindow, name: str) -> QPushButton:
    """The one of this name that is seen; pages of other tasks may have one too."""
    every = window.findChildren(QPushButton, name)
    assert every, name
    return next((found for found in every if found.isVisible()), every[0])


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    tools = window.findChildren(QToolButton, name)
    widget = tools[0] if tools else button(window, name)
    assert widget.isEnabled(), name
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.job is None, timeout=LONG_MS)


def answer(window: MainWindow, text: str) -> None:
    """Presses a button of the question that is open."""
    box = next(box for box in window.findChildren(QMessageBox, "may-close") if box.isVisible())
    next(item for item in box.buttons() if item.text() == text).click()
