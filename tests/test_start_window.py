"""The start page and the dialogs: recent projects, imports that bring nothing, messages with details, and the list of keys."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import write_class_folders
from tests.hands import (
    LONG_MS,
    accept_imports,
    button,
    click,
    drop,
    idle,
    let_fall,
    pick,
    settle,
    shown_preview,
    type_into_dialog,
)
from tests.test_questions import squad, write_squad
from transferstudio.app import language, recent
from transferstudio.app.main_window import MainWindow
from transferstudio.app.settings import SettingsDialog
from transferstudio.app.shortcuts_dialog import KeysDialog
from transferstudio.app.start_page import StartPage
from transferstudio.errors import StudioError
from transferstudio.i18n import percent
from transferstudio.project import Project


def start_page(window: MainWindow) -> StartPage:
    assert window.start_page is not None and window.start_page.isVisible()
    return window.start_page


@pytest.fixture
def lately(qtbot: QtBot, opened: MainWindow) -> Path:
    """The folder of a project on the list."""
    assert opened.session.project is not None
    folder = opened.session.project.folder
    click(qtbot, opened, "home")
    return folder


def choose(window: MainWindow, folder: Path, action: str) -> None:
    """Picks an entry of a recent project's menu."""
    more = next(one for one in window.findChildren(QToolButton, f"more-{folder.stem}") if one.isVisible())
    more.menu().findChild(QAction, action).trigger()


def name_of(entry: QPushButton) -> str:
    return entry.findChild(QLabel, "recent-name").text()  # type: ignore[union-attr]


def test_a_recent_project_is_renamed_by_mouse_and_by_key(qtbot: QtBot, opened: MainWindow, lately: Path) -> None:
    asked: list[str] = []

    def look(dialog: QInputDialog) -> None:
        asked.append(dialog.textValue())
        bold = dialog.font()
        bold.setBold(True)
        assert dialog.width() > QFontMetrics(bold).horizontalAdvance(dialog.windowTitle()) + 100, "the title is cut"

    type_into_dialog("Ants in June", look)
    choose(opened, lately, "rename-project")
    entry = button(opened, f"recent-{lately.stem}")
    assert name_of(entry) == "Ants in June"
    opened.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is entry)
    type_into_dialog("Bees", look)
    qtbot.keyClick(entry, Qt.Key.Key_F2)
    assert name_of(button(opened, f"recent-{lately.stem}")) == "Bees" and asked == ["photos", "Ants in June"]
    with Project.open(lately) as project:
        assert project.name == "Bees" and lately.is_dir(), "the folder keeps its name"
    opened.session.open(lately)
    assert opened.windowTitle().startswith("Bees")


def test_a_recent_project_shows_what_its_newest_model_scored(qtbot: QtBot, opened: MainWindow) -> None:
    project = opened.session.project
    assert project is not None
    for value in (0.5, 0.875):
        run = project.runs.start({})
        project.runs.finish(run.id, "finished", {"usable": True, "score": {"value": value, "low": 0.71, "high": 0.95}})
    project.runs.finish(project.runs.start({}).id, "failed", {"error": "no memory"})
    click(qtbot, opened, "home")
    entry = button(opened, f"recent-{project.folder.stem}")
    score = entry.findChild(QLabel, "recent-score")
    assert (
        score is not None
        and score.isVisible()
        and score.text() == f"{percent(0.875, 1)} ({percent(0.71)} – {percent(0.95)})"
    )
    assert score.width() >= score.sizeHint().width() and "87.5" in entry.accessibleName()
    name = entry.findChild(QLabel, "recent-name")
    assert name is not None
    assert score.palette().windowText() == name.palette().windowText(), "a colour would say that it is good, or bad"


def test_a_project_is_looked_for_beside_the_last_one(
    qtbot: QtBot, opened: MainWindow, lately: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: asked.append(given[2]) or "")
    opened.session.folders.last = str(tmp_path / "images")
    click(qtbot, opened, "open-project")
    assert asked == [str(lately.parent)]


def test_a_project_without_a_model_shows_no_score(qtbot: QtBot, opened: MainWindow, lately: Path) -> None:
    assert button(opened, f"recent-{lately.stem}").findChild(QLabel, "recent-score") is None


def test_panes_that_need_a_project_look_so_and_say_so(qtbot: QtBot, opened: MainWindow) -> None:
    item = opened.findChild(QToolButton, "rail-train")
    assert item is not None and item.isEnabled() and "Alt+3" in item.toolTip()
    active = item.grab().toImage()
    click(qtbot, opened, "home")
    assert not item.isEnabled() and "open a project" in item.toolTip()
    assert item.grab().toImage() != active


def test_a_recent_project_is_taken_off_the_list_and_its_files_stay(
    qtbot: QtBot, opened: MainWindow, lately: Path
) -> None:
    entry = button(opened, f"recent-{lately.stem}")
    entry.setFocus()
    qtbot.keyClick(entry, Qt.Key.Key_Delete)
    assert opened.session.folders.recent() == [] and (lately / "project.db").is_file()
    assert not any(label.text() == "Recent projects" and label.isVisible() for label in opened.findChildren(QLabel))
    opened.session.open(lately)
    click(qtbot, opened, "home")
    choose(opened, lately, "remove-recent")
    assert opened.session.folders.recent() == [] and (lately / "project.db").is_file()


def test_files_go_to_the_trash_only_after_a_question(
    opened: MainWindow, lately: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: list[Path] = []
    monkeypatch.setattr(recent, "to_trash", lambda folder: moved.append(folder) or True)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    choose(opened, lately, "trash")
    assert moved == [] and opened.session.folders.recent() == [lately]
    away = "Move to the trash"
    monkeypatch.setattr(
        QMessageBox, "clickedButton", lambda box: next(one for one in box.buttons() if one.text() == away)
    )
    choose(opened, lately, "trash")
    assert moved == [lately] and opened.session.folders.recent() == []


@pytest.mark.parametrize("what", ["film", "damaged", "empty"])
def test_what_cannot_be_used_leaves_no_project_behind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, what: str
) -> None:
    source = tmp_path / "useless"
    if what == "film":
        source = tmp_path / "useless.xyz"
        source.write_bytes(b"no picture")
    else:
        (source / "red").mkdir(parents=True)
    if what == "damaged":
        (source / "red" / "one.jpg").write_bytes(b"no picture")
    let_fall(window, source)
    preview = shown_preview(window)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.is_complete, timeout=LONG_MS)
    error = preview.findChild(QLabel, "preview-error")
    assert error is not None and ("useless" in error.text() or what == "damaged")
    accept_imports(window)
    idle(qtbot, window)
    qtbot.waitUntil(lambda: window.session.project is None, timeout=LONG_MS)
    start_page(window)
    assert window.session.folders.recent() == []
    assert list((tmp_path / "projects").glob("*")) == []
    assert "one.jpg" in window.job_bar._text.text() or what != "damaged"
    drop(window, write_class_folders(tmp_path / "useless 2", each=2))
    idle(qtbot, window)
    assert window.session.project is not None and window.session.project.samples.count() == 4


def test_where_no_project_can_be_made_another_place_is_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a home folder that is read-only."""
    (tmp_path / "file").write_text("a file where a folder is needed")
    window.session.settings.setValue("projects", str(tmp_path / "file" / "projects"))
    answers = iter(["", str(tmp_path / "file"), str(tmp_path / "mine")])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))
    output: list[str] = []
    window.session.failed.connect(output.append)
    click(qtbot, window, "sample-leaves")
    assert window.session.project is None and len(output) == 1, "the dialog was closed"
    for folder in ("Leaves.tsproj", "Leaves 2.tsproj"):
        start_page(window)
        click(qtbot, window, "sample-leaves")
        idle(qtbot, window)
        project = window.session.project
        assert project is not None and project.folder == tmp_path / "mine" / folder and project.samples.count() == 180
        assert window.job_bar._text.text() == ""
        window.close_project()
    assert len(output) == 3 and all("cannot be created" in text for text in output)


def test_a_long_message_wraps_and_its_details_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    path = "/home/somebody/" + "a-very-long-name-of-a-folder/" * 8
    message = f"The project folder cannot be created: Permission denied ({path}). Choose another location."
    window.resize(1024, 700)
    window.session.failed.emit(message)
    settle(qtbot, 50)
    text = window.job_bar._text
    assert window.width() == 1024 and text.width() < 1024
    assert text.height() >= text.heightForWidth(text.width()) > 2 * text.fontMetrics().height(), (
        "it takes several lines"
    )
    click(qtbot, window, "error-details")
    dialog = next(one for one in window.findChildren(QDialog, "error-details") if one.isVisible())
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None and message in shown.toPlainText() and "Python 3" in shown.toPlainText()
    copy = next(one for one in dialog.children() if one.objectName() == "copy-details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert message in QGuiApplication.clipboard().text()


def test_an_error_stays_until_it_is_closed_or_the_person_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bar = window.job_bar
    bar._forget.setInterval(50)
    window.session.failed.emit("The disk is full.")
    window.session.start("a look", lambda _stop: iter(()), background=True)  # type: ignore[arg-type,return-value]
    idle(qtbot, window)
    settle(qtbot, 150)
    assert bar._text.text() == "The disk is full."
    click(qtbot, window, "close-message")
    assert bar._text.text() == "" and not button(window, "close-message").isVisible()
    bar.say("Undone: label", "good")
    qtbot.waitUntil(lambda: bar._text.text() == "")
    window.session.failed.emit("The disk is full.")
    drop(window, write_class_folders(tmp_path / "photos", each=2))
    idle(qtbot, window)
    assert "disk" not in bar._text.text(), "what was tried next tells of itself"


def test_an_error_is_not_taken_away_by_what_had_been_asked_for_before(qtbot: QtBot, window: MainWindow) -> None:
    def fail(_stop: object) -> object:
        raise StudioError("The moon is not round")

    window.session.start("first", fail)  # type: ignore[arg-type]
    window.session.start("second", lambda _stop: iter(()))  # type: ignore[arg-type,return-value]
    idle(qtbot, window)
    settle(qtbot, 50)
    assert "moon" in window.job_bar._text.text()


def test_the_details_of_an_unexpected_error_have_its_traceback(qtbot: QtBot, window: MainWindow) -> None:
    def work(_stop: object) -> object:
        raise RuntimeError("the moon is not round")

    window.session.start("a job", work)  # type: ignore[arg-type]
    idle(qtbot, window)
    assert "moon" in window.job_bar._text.text()
    click(qtbot, window, "error-details")
    dialog = next(one for one in window.findChildren(QDialog, "error-details") if one.isVisible())
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None and "Traceback" in shown.toPlainText() and "def work" not in window.job_bar._text.text()


def test_a_restart_is_asked_for_only_where_the_language_changes(qtbot: QtBot, window: MainWindow) -> None:
    language.install("en")
    window.session.settings.setValue("language", "en")

    def hinted() -> bool:
        dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
        return dialog._restart.isVisible()

    click(qtbot, window, "show-settings")
    dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
    assert not hinted()
    pick(qtbot, dialog.language, "Deutsch")
    assert hinted()
    pick(qtbot, dialog.language, "English")
    assert not hinted()
    dialog.close()


def test_the_list_of_keys_scrolls_and_is_searched(qtbot: QtBot, window: MainWindow) -> None:
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    dialog.resize(600, 400)
    settle(qtbot, 50)
    assert dialog.height() == 400 and dialog.list.verticalScrollBar().maximum() > 0

    def lines() -> list[str]:
        return [one.text() for one in dialog.list.findChildren(QLabel) if one.isVisible()]

    everything = len(lines())
    qtbot.keyClick(dialog.search, Qt.Key.Key_PageDown)
    assert dialog.list.verticalScrollBar().value() > 0
    qtbot.keyClick(dialog.search, Qt.Key.Key_PageUp)
    assert dialog.list.verticalScrollBar().value() == 0
    assert any("Ctrl+Alt+D" in line for line in lines()), "what a menu names stands here too"
    qtbot.keyClicks(dialog.search, "undo")
    assert 3 <= len(lines()) < everything and any("Ctrl+Z" in line for line in lines())
    dialog.search.setText("no such key")
    assert lines() == ["No matching key. Search for something else."]
    dialog.search.clear()
    assert len(lines()) == everything


def test_a_new_account_has_a_trash_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("only there the trash is a folder of the account")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = tmp_path / "home" / "old.tsproj"
    folder.mkdir(parents=True)
    assert recent.to_trash(folder) and not folder.exists()
    assert [found.name for found in (tmp_path / "home").rglob("files/*")] == ["old.tsproj"]


def test_one_text_is_told_in_the_singular(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("text,label\nThe only text there is,good\n", "utf-8")
    drop(window, tmp_path / "one.csv")
    idle(qtbot, window)
    assert any("1 text · " in shown.text() for shown in window.top_bar.findChildren(QLabel))
    click(qtbot, window, "home")
    count = button(window, "recent-one").findChild(QLabel, "recent-count")
    assert count is not None and count.text() == "1 text · today"


def test_recent_projects_of_questions_show_how_many_and_how_one_begins(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, write_squad(tmp_path / "towns.json", squad(4)))
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    run = project.runs.start({})
    project.runs.finish(run.id, "finished", {"usable": True, "score": {"value": 0.5, "low": 0.4, "high": 0.6}})
    click(qtbot, window, "home")
    entry = button(window, "recent-towns")
    count, preview = entry.findChild(QLabel, "recent-count"), entry.findChild(QWidget, "recent-preview")
    assert count is not None and count.isVisible() and count.text() == "12 questions · today"
    assert preview is not None and preview.isVisible()
    assert "12 questions" in entry.accessibleName() and entry.findChild(QLabel, "recent-score") is not None
    assert entry.height() >= entry.sizeHint().height()


@pytest.mark.parametrize(
    ("task", "ask"),
    [
        ("image-classification", "getExistingDirectory"),
        ("object-detection", "getExistingDirectory"),
        ("text-classification", "getOpenFileName"),
        ("question-answering", "getOpenFileName"),
    ],
)
def test_a_card_of_a_task_asks_for_data_of_its_kind(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, task: str, ask: str
) -> None:
    asked: list[str] = []
    for name, nothing in (("getExistingDirectory", ""), ("getOpenFileName", ("", ""))):
        monkeypatch.setattr(
            QFileDialog, name, lambda *_given, name=name, nothing=nothing: asked.append(name) or nothing
        )
    click(qtbot, window, f"goal-{task}")
    assert asked == [ask]


def test_a_recent_project_says_on_which_day_it_was_changed(qtbot: QtBot, opened: MainWindow, lately: Path) -> None:
    def said() -> str:
        count = button(opened, f"recent-{lately.stem}").findChild(QLabel, "recent-count")
        assert count is not None
        return count.text()

    assert said().endswith(" · today")
    for days, day in (
        (1, "yesterday"),
        (40, QLocale().toString(QDate.currentDate().addDays(-40), QLocale.FormatType.ShortFormat)),
    ):
        then = time.time() - days * 24 * 3600
        for file in lately.glob("project.db*"):
            os.utime(file, (then, then))
        opened._show_start()
        for _ in range(2):  # reading the name and the score is no change
            opened._show_start()
        assert said().endswith(f" · {day}")


def test_a_recent_project_says_that_its_training_was_interrupted(qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.session.project is not None
    project = opened.session.project
    project.runs.start({})
    click(qtbot, opened, "home")
    shown = button(opened, f"recent-{project.folder.stem}").findChild(QLabel, "recent-interrupted")
    assert shown is not None and shown.isVisible() and shown.text() == "Training was interrupted"


def test_icons_take_the_colours_of_the_scheme_at_once(qtbot: QtBot, window: MainWindow) -> None:
    seen = set()
    for scheme in ("light", "dark"):
        window.set_theme(scheme)
        image = button(window, "show-settings").icon().pixmap(24, 24).toImage()
        strongest = max((image.pixelColor(x, y) for x in range(24) for y in range(24)), key=lambda one: one.alpha())
        assert strongest.alpha() > 200, "something is drawn"
        seen.add(strongest.lightness() > 128)
    assert seen == {False, True}
