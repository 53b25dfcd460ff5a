"""What the window says is said in one way: percent, stages, and the names of buttons."""

from __future__ import annotations

import re
import threading
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT
from tests.hands import click, idle
from transferstudio.app.main_window import MainWindow
from transferstudio.events import Progress, Started, Work
from transferstudio.i18n import Message, percent

SHARE = re.compile(r":\.\d%\}|\} ?%")


def test_a_share_is_written_in_one_way_in_the_window_and_in_what_it_shows() -> None:
    assert percent(0.914) == "91\N{NO-BREAK SPACE}%" and percent(0.914, 1) == "91.4\N{NO-BREAK SPACE}%"
    package = ROOT / "transferstudio"
    files: list[Path] = []
    for part in ("app", "insight", "export", "training"):
        files += (package / part).rglob("*.py")
    own = [
        f"{path.relative_to(package)}:{number}"
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if SHARE.search(line) and "tr(" not in line
    ]
    assert own == []


def inside(widget: QWidget) -> QImage:
    """What is drawn within the border of a button."""
    whole = widget.grab().toImage()
    return whole.copy(6, 6, whole.width() - 12, whole.height() - 12)  # round corners reach this far


def test_a_button_with_the_focus_has_one_frame(qtbot: QtBot, window: MainWindow) -> None:
    assert window.start_page is not None
    window.start_page.begin.setFocus()
    seen: list[str] = []
    for _ in range(12):
        before = QApplication.focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if isinstance(now, QPushButton | QToolButton):
            framed = inside(now)
            before.setFocus(Qt.FocusReason.BacktabFocusReason)
            assert inside(now) == framed, now.objectName()
            now.setFocus(Qt.FocusReason.TabFocusReason)
            seen.append(now.objectName())
    assert "open-project" in seen and len(seen) > 5


def test_a_notice_of_an_undo_goes_with_the_next_edit(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    opened.data.focus()
    qtbot.keyClick(opened.data.grid, Qt.Key.Key_X)
    opened.undo()
    output = opened.job_bar._text
    assert output.text() == "Undone: clear a label"
    opened.data.focus()
    qtbot.keyClick(opened.data.grid, Qt.Key.Key_X)
    assert output.text() == ""


def counting(stop: threading.Event) -> Work[None]:
    while not stop.is_set():
        time.sleep(0.01)
        yield Progress("counting", 1, 2)


def test_what_waits_is_named(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    job = opened.session.start("Counting", counting)
    opened.session.start("Weighing", counting)
    waits = opened.findChild(QToolButton, "waiting")
    assert waits is not None and waits.text() == "Queued: Weighing"
    opened.session.start("Measuring", counting)
    assert waits.text() == "Queued: Weighing and 1 more" and "Measuring" in waits.toolTip()
    opened.session.drop_waiting()
    job.cancel()
    idle(qtbot, opened)
    assert waits.isHidden()


def test_closing_does_not_ask_about_what_is_stopping_already(qtbot: QtBot, opened: MainWindow) -> None:
    begun, release = threading.Event(), threading.Event()

    def ending(stop: threading.Event) -> Work[None]:
        begun.set()
        release.wait(30)
        yield Progress("counting", 1, 2)

    idle(qtbot, opened)
    job = opened.session.start("Counting", ending)
    assert begun.wait(5)
    job.cancel()
    QTimer.singleShot(500, release.set)
    click(qtbot, opened, "home")  # a question would wait for an answer, and fail the test
    assert opened.session.project is None


def test_leaving_a_project_says_so_before_the_window_is_busy_with_it(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    seen: list[str] = []
    opened.session.closing.connect(lambda: seen.append(opened.job_bar._text.text()))
    click(qtbot, opened, "home")
    assert seen == ["Closing the project …"] and opened.job_bar._text.text() == ""


def test_the_status_line_names_stages_in_plain_words(qtbot: QtBot, opened: MainWindow) -> None:
    idle(qtbot, opened)
    goes = [threading.Event() for _ in range(3)]
    stages = ("parity", Message("fold {} of {}", 1, 3), "tune by pairs")

    def work(stop: threading.Event) -> Work[None]:
        for stage, go in zip(stages, goes, strict=True):
            yield Started(stage)
            go.wait(30)

    opened.session.start("Counting", work)
    output = opened.job_bar._text
    for plain, go in zip(
        ("Comparing the file with the trained network", "Fold 1 of 3", "Contrastive fine-tuning"), goes, strict=True
    ):
        qtbot.waitUntil(lambda plain=plain: output.text() == f"Counting · {plain}")
        go.set()
    idle(qtbot, opened)
