"""Names and texts of others are plain text wherever the window shows them: no markup, no pictures from elsewhere, no keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.conftest import picture
from tests.hands import drop, idle
from transferstudio.app.data.live_suggestions import LiveHead
from transferstudio.app.main_window import MainWindow
from transferstudio.app.theme import RICH

LOADS, BOLD = '<img src="http://127.0.0.1:9/x.png">', "<b>x</b>"
PLAIN = Qt.TextFormat.PlainText


@pytest.fixture
def hostile(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A project, its classes, files and texts called by markup."""
    monkeypatch.setattr(LiveHead, "_look", lambda _head: None)
    folder = tmp_path / "<b>photos<b>"
    folder.mkdir()
    for number, name in enumerate(("<img src=x>.png", "<b>x<b>.png", "plain.png")):
        picture(number).save(folder / name)
    drop(window, folder)
    idle(qtbot, window)
    field = window.session.field
    for name in (LOADS, BOLD, "R&D"):
        window.session.edit(lambda project, name=name: project.classes.add(field, name))
    project = window.session.project
    assert project is not None
    ids = [sample.id for sample in project.samples.all()]
    for id_, class_ in zip(ids, project.classes.list(field), strict=True):
        window.session.edit(lambda project, id_=id_, class_=class_: project.annotations.label([id_], class_.id))
    return window


def tip_of(widget: QWidget, at: QPoint) -> QLabel | None:
    """What is seen when the pointer rests there."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    tips = [top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel") and top.isVisible()]
    return tips[0] if tips and isinstance(tips[0], QLabel) else None


def rich_labels(root: QWidget) -> list[str]:
    """The labels that would take markup for markup."""
    found = []
    for made in root.findChildren(QLabel):
        made.ensurePolished()
        if made.textFormat() != PLAIN and made.property("role") != RICH:
            found.append(made.text())
    return found


def test_no_name_is_taken_for_markup_anywhere_in_the_window(qtbot: QtBot, hostile: MainWindow) -> None:
    hovered = 0
    for position in range(5):
        hostile.show_pane(position)
        assert rich_labels(hostile) == []
        for widget in hostile.findChildren(QWidget):
            if not isValid(widget) or not widget.isVisible() or "<" not in widget.toolTip():
                continue
            tip = tip_of(widget, widget.rect().center())
            assert tip is not None and tip.textFormat() == PLAIN and tip.text() == widget.toolTip()
            hovered += 1
    hostile.show_pane(0)
    for view in (hostile.data.grid, hostile.data.classes.view):
        for row in range(view.model().rowCount(QModelIndex())):
            index = view.model().index(row, 0)
            tip = tip_of(view.viewport(), view.visualRect(index).center())
            assert tip is not None and tip.textFormat() == PLAIN
            hovered += "<" in tip.text()
    assert hovered >= 6, "there were such names to see"
    QToolTip.hideText()


def test_every_list_gives_its_tooltips_as_they_are(qtbot: QtBot, hostile: MainWindow) -> None:
    """Whatever a model says of a row is shown by the one tooltip of Qt, which knows no markup here."""
    output = set()
    for view in hostile.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(QModelIndex()), 20)) if model else ():
            output.add(str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)))
    assert any(LOADS in words for words in output) and any("<img src=x>.png" in words for words in output)
    for words in output:
        QToolTip.showText(QPoint(5, 5), words, hostile)
        tips = [top for top in QApplication.topLevelWidgets() if top.inherits("QTipLabel")]
        assert all(isinstance(tip, QLabel) and tip.textFormat() == PLAIN for tip in tips)
    QToolTip.hideText()


def test_dialogs_and_messages_take_no_markup(qtbot: QtBot, hostile: MainWindow) -> None:
    hostile.session.failed.emit(f"{LOADS} cannot be read")
    assert rich_labels(hostile) == [] and LOADS in hostile.job_bar._text.text().replace("\u200b", "")
    box = QMessageBox(hostile)
    box.setText(LOADS)
    box.setInformativeText(BOLD)
    box.open()
    assert rich_labels(box) == []
    box.close()
    for open_ in (hostile.show_settings, hostile.show_keys, hostile.show_words):
        open_()
    for dialog in hostile.findChildren(QDialog):
        assert rich_labels(dialog) == []
        dialog.close()


def test_an_ampersand_in_a_name_is_no_key(qtbot: QtBot, hostile: MainWindow) -> None:
    hostile.data.grid.setFocus()
    hostile.data.select_current()
    qtbot.waitUntil(hostile.data.mouse.bar.isVisible)
    button = hostile.findChild(QPushButton, "bar-class-R&D")
    assert button is not None and button.shortcut().isEmpty() and button.text() == "R&&D"
