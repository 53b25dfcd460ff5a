"""An exported model that is tried without a project: chosen on the start page, dropped, or named on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone, write_class_folders
from tests.hands import LONG_MS, button, click, drop, idle
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan


def exported(source: Path, backbone: Path, out: Path) -> Path:
    """The model of a project that is gone."""
    with Project.create(out.parent / f"{out.name}.tsproj") as project:
        finish(import_dataset(project, source))
        result = finish(run(project, TrainingPlan(backbone=str(backbone))))
        finish(export_run(project, project.runs.get(result.run_id), out))
    return out / "model.onnx"


@pytest.fixture
def of_pictures(tmp_path: Path) -> Path:
    return exported(
        write_class_folders(tmp_path / "photos", each=6), small_backbone(tmp_path / "own"), tmp_path / "colours"
    )


@pytest.fixture
def of_texts(tmp_path: Path) -> Path:
    table = write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=12)])
    return exported(table, tiny_transformer(tmp_path / "bert", "bert"), tmp_path / "moods")


def test_a_model_is_chosen_on_the_start_page_and_asked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, of_pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(of_pictures), ""))
    click(qtbot, window, "try-model")
    qtbot.waitUntil(window.trying.isVisible, timeout=LONG_MS)
    assert window.top_bar.heading.text() == "colours"
    assert [item.isEnabled() for item in window._rail_buttons.buttons()] == [False, False, False, True, False]
    picture(9, hue=1).save(tmp_path / "new.png")
    window.trying.page.try_path(tmp_path / "new.png")
    output = window.trying.page._predicted
    qtbot.waitUntil(lambda: output.text() in ("red", "green"), timeout=LONG_MS)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: button(window, "try-model").isVisible(), timeout=LONG_MS)
    assert window.session.model is None and not window._rail_buttons.button(3).isEnabled()


def test_a_model_is_looked_for_where_the_last_one_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, of_pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    drop(window, of_pictures)
    qtbot.waitUntil(window.trying.isVisible, timeout=LONG_MS)
    drop(window, write_class_folders(tmp_path / "data" / "photos", each=6))
    idle(qtbot, window)
    window.session.folders.last = str(tmp_path / "data")
    click(qtbot, window, "home")
    click(qtbot, window, "try-model")
    assert asked == [str(of_pictures.parent)], "where the last one was opened"
    drop(window, tmp_path / "projects" / "photos.tsproj")
    window.training.start(TrainingPlan())
    idle(qtbot, window)
    (tmp_path / "models").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "models"))
    click(qtbot, window, "rail-export")
    click(qtbot, window, "export")
    idle(qtbot, window)
    click(qtbot, window, "home")
    click(qtbot, window, "try-model")
    assert asked[1] == str(tmp_path / "models" / "photos run 1"), "where the last one was exported to"
    shutil.rmtree(tmp_path / "models" / "photos run 1")
    click(qtbot, window, "try-model")
    assert asked[2] == str(tmp_path / "models"), "as much of it as is still there"


def test_a_model_that_is_dropped_takes_the_place_of_the_project(
    qtbot: QtBot, opened: MainWindow, of_texts: Path
) -> None:
    drop(opened, of_texts)
    qtbot.waitUntil(lambda: opened.session.model is not None, timeout=LONG_MS)
    assert opened.session.project is None and opened.trying.page.isVisible()
    opened.trying.page.text.setPlainText("A lovely film with a superb ending.")
    click(qtbot, opened, "ask-text")
    qtbot.waitUntil(lambda: opened.trying.page._predicted.text() in ("good", "bad"), timeout=LONG_MS)


def test_the_name_of_a_file_that_is_tried_as_a_text_stands_for_what_is_in_it(
    qtbot: QtBot, opened: MainWindow, of_texts: Path, tmp_path: Path
) -> None:
    (tmp_path / "review.txt").write_text("A lovely film with a superb ending.", "utf-8")
    drop(opened, of_texts)
    qtbot.waitUntil(lambda: opened.session.model is not None, timeout=LONG_MS)
    page = opened.trying.page
    page.text.setPlainText(str(tmp_path / "review.txt"))
    click(qtbot, opened, "ask-text")
    assert page.text.toPlainText() == "A lovely film with a superb ending."
    qtbot.waitUntil(lambda: page._predicted.text() in ("good", "bad"), timeout=LONG_MS)
    page.text.setPlainText(str(tmp_path / "missing.txt"))
    click(qtbot, opened, "ask-text")
    assert "does not exist" in page._sure.text()


def test_a_model_that_is_dropped_waits_for_what_goes_on(qtbot: QtBot, opened: MainWindow, of_texts: Path) -> None:
    opened.training.start(TrainingPlan())
    drop(opened, of_texts)
    assert opened.session.project is not None and opened.session.model is None
    assert "still running" in opened.job_bar._text.text()
    runs = opened.session.project.runs
    qtbot.waitUntil(lambda: [run.state for run in runs.list()] == ["finished"], timeout=LONG_MS)
    idle(qtbot, opened)


def test_a_file_that_is_no_model_is_said_and_a_project_opens_after_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    window.open_folder(tmp_path / "broken.onnx")
    idle(qtbot, window)
    qtbot.waitUntil(
        lambda: "broken.onnx cannot be loaded as a model" in window.job_bar._text.text().replace("\u200b", ""),
        timeout=LONG_MS,
    )
    assert "ONNX" not in window.job_bar._text.text(), "what the library says is among the details"
    click(qtbot, window, "error-details")
    details = window.findChild(QPlainTextEdit, "details-text")
    assert details is not None and "INVALID_PROTOBUF" in details.toPlainText()
    window.findChild(QDialog, "error-details").reject()  # type: ignore[union-attr]
    assert window.start_page is not None and window.start_page.isVisible()
    click(qtbot, window, "sample-leaves")
    qtbot.waitUntil(window.data.isVisible, timeout=LONG_MS)
    idle(qtbot, window)
