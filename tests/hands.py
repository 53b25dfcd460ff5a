"""What a person does with the window: click, drop, wait, answer a question."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from transferstudio.app.main_window import MainWindow
from transferstudio.app.preview.dialog import ImportPreview

LONG_MS = 120_000


def button(window: QWidget, name: str) -> QPushButton:
    """The one of this name that is seen; pages of other tasks may have one too."""
    every = window.findChildren(QPushButton, name)
    assert every, name
    return next((found for found in every if found.isVisible()), every[0])


def click(qtbot: QtBot, window: QWidget, name: str) -> None:
    tools = window.findChildren(QToolButton, name)
    widget = tools[0] if tools else button(window, name)
    assert widget.isEnabled(), name
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def right_click(qtbot: QtBot, widget: QWidget, at: QPoint) -> None:
    """Presses the right button at a point of a widget; the system asks for the menu then."""
    qtbot.mouseClick(widget, Qt.MouseButton.RightButton, pos=at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


def choose(menu: QMenu, text: str) -> None:
    """Chooses the entry of an open menu whose words, before its key, begin so."""
    action = next(action for action in menu.actions() if action.text().split("\t")[0].startswith(text))
    assert menu.isVisible() and action.isEnabled()
    at = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Opens a list with the mouse, and clicks an entry."""
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    view = box.view()
    qtbot.waitUntil(view.isVisible, timeout=LONG_MS)
    index = box.model().index(box.findText(text), 0)
    assert index.isValid(), text
    view.scrollTo(index)

    def chosen() -> bool:
        """Qt takes a click that comes early for the end of the one that opened the list."""
        if view.isVisible():
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        return not view.isVisible()

    qtbot.waitUntil(chosen, timeout=LONG_MS)


def wheel(widget: QWidget, *, notches: int) -> bool:
    """Turns the wheel above a widget, up where positive; returns whether it keeps that for itself, so that no page scrolls."""
    at = widget.rect().center()
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(window: MainWindow, *paths: Path) -> None:
    """Drops files and folders, and accepts the previews of their imports."""
    let_fall(window, *paths)
    accept_imports(window)


def shown_preview(window: MainWindow) -> ImportPreview | None:
    """The import preview that is open."""
    return next((one for one in window.findChildren(ImportPreview) if one.isVisible()), None)


def accept_imports(window: MainWindow) -> None:
    """Presses Enter in each import preview as soon as it shows what would come in; where nothing can, Esc."""
    while (preview := shown_preview(window)) is not None:
        end = time.monotonic() + LONG_MS / 1000
        while not preview.is_complete:
            assert time.monotonic() < end, "the preview looks at it without end"
            QTest.qWait(5)
        usable = button(preview, "preview-import").isEnabled()
        QTest.keyClick(preview, Qt.Key.Key_Return if usable else Qt.Key.Key_Escape)


def let_fall(window: MainWindow, *paths: Path) -> None:
    """Drops files and folders; what the window asks then is left to be answered."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def idle(qtbot: QtBot, window: MainWindow) -> None:
    """Returns when nothing goes on, and nothing waits for its turn."""
    qtbot.waitUntil(lambda: window.session.job is None and not window.session.waiting, timeout=LONG_MS)


def settle(qtbot: QtBot, ms: int = 50) -> None:
    """Lets layouts come to rest. On a busy computer the time alone may pass before the first of them is asked."""
    qtbot.wait(ms)
    for _ in range(10):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def type_into_dialog(text: str, seen: Callable[[QInputDialog], object] = lambda _dialog: None) -> None:
    """Types into the line that the program is about to ask for, and presses Enter; ``seen`` looks at the dialog before."""

    def type_() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QInputDialog):
            QTimer.singleShot(10, type_)
            return
        try:
            seen(dialog)
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.selectAll()
            QTest.keyClicks(line, text)
            QTest.keyClick(line, Qt.Key.Key_Return)
        finally:
            if dialog.isVisible():
                dialog.reject()  # else the test waits for ever

    QTimer.singleShot(0, type_)


def answer(window: MainWindow, text: str, question: str = "may-close") -> None:
    """Presses a button of the question that is open."""
    box = next(box for box in window.findChildren(QMessageBox, question) if box.isVisible())
    next(item for item in box.buttons() if item.text() == text).click()


def as_soon_as(ready: Callable[[], object], do: Callable[[], object]) -> None:
    """Does something once, as soon as it can be done.

    A dialog that was opened with ``exec`` waits for ever where its answer comes at a fixed moment and it opens later.
    """
    if ready():
        do()
    else:
        QTimer.singleShot(20, lambda: as_soon_as(ready, do))


def answer_when_asked(window: MainWindow, text: str, question: str = "may-close") -> None:
    """Presses a button of a question as soon as it opens."""

    def asked() -> bool:
        return any(box.isVisible() for box in window.findChildren(QMessageBox, question))

    QTimer.singleShot(0, lambda: as_soon_as(asked, lambda: answer(window, text, question)))


def stop_training(qtbot: QtBot, window: MainWindow) -> None:
    """Stops the run that goes on by its button, and says so once more; returns when nothing goes on any more."""
    qtbot.waitUntil(lambda: window.training._job is not None, timeout=LONG_MS)  # what it waited for has made way
    click(qtbot, window, "rail-train")
    click(qtbot, window, "cancel-run")
    answer(window, "Stop and keep best", "may-stop")
    idle(qtbot, window)
