"""Advice in the window: asked for by mouse or by key, told beside the samples, and suspects a click away."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import open_quickly, write_class_folders
from tests.hands import LONG_MS, button, click
from transferstudio.app.main_window import MainWindow
from transferstudio.events import Progress, Work, finish
from transferstudio.operations.advise import advise
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.samples import Split
from transferstudio.training.plan import TrainingPlan

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def lines(window: MainWindow) -> list[str]:
    return [found.text() for found in window.data.advice.findChildren(QLabel) if found.isVisible()]


@pytest.mark.parametrize("by_key", [False, True])
def test_wrong_labels_are_found_and_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path, by_key: bool) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=30))
    project, advice = window.session.project, window.data.advice
    assert project is not None
    classes = {class_.name: class_.id for class_ in project.classes.list(window.session.field)}
    wrong = next(one.id for one in project.samples.all() if "green" in one.name)
    window.session.edit(lambda project: project.annotations.label([wrong], classes["red"]))
    project.samples.set_split([wrong], None)
    if by_key:
        qtbot.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    else:
        click(qtbot, window, "advise")
    assert not button(window, "advise").isEnabled(), "it is being found out"
    qtbot.waitUntil(lambda: bool(advice.findChildren(QPushButton, "suspects")), timeout=LONG_MS)
    qtbot.waitUntil(lambda: button(window, "advise").isEnabled(), timeout=LONG_MS)
    for words in ("recommended: the cheapest that is not clearly worse", "more labels:", "Forecast from heads"):
        qtbot.waitUntil(lambda words=words: any(words in line for line in lines(window)), timeout=LONG_MS)
    click(qtbot, window, "suspects")
    assert window.data.model.id_of(0) == wrong and window.data.model.rowCount() == 1
    qtbot.keyClick(QApplication.focusWidget() or window.data.grid, Qt.Key.Key_1)
    assert project.annotations.class_of(wrong, window.session.field) is not None


def test_a_label_that_is_kept_is_not_doubted_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=30))
    project, live = window.session.project, window.data.live
    assert project is not None
    classes = {class_.name: class_.id for class_ in project.classes.list(window.session.field)}
    wrong = next(one.id for one in project.samples.all() if "green" in one.name)
    window.session.edit(lambda project: project.annotations.label([wrong], classes["red"]))
    project.samples.set_split([wrong], None)

    def doubted() -> list[int]:
        return live.suggestions.disagreements().tolist() if live.suggestions is not None else []

    qtbot.waitUntil(lambda: doubted() == [wrong], timeout=LONG_MS)
    click(qtbot, window, "advise")
    qtbot.waitUntil(lambda: bool(window.data.advice.findChildren(QPushButton, "suspects")), timeout=LONG_MS)
    click(qtbot, window, "suspects")
    assert window.data.model.id_of(0) == wrong
    window.data.grid.setCurrentIndex(window.data.model.index(0, 0))
    qtbot.keyClick(window.data.grid, Qt.Key.Key_K)
    assert project.annotations.kept(window.session.field) == {wrong}
    qtbot.waitUntil(lambda: live.suggestions is not None and not doubted(), timeout=LONG_MS)
    assert finish(advise(project, TrainingPlan())).suspects == ()
    window.session.edit(lambda project: project.undo())
    qtbot.waitUntil(lambda: doubted() == [wrong], timeout=LONG_MS)
    window.session.edit(lambda project: project.redo())
    window.session.edit(lambda project: project.annotations.label([wrong], classes["green"]))
    window.session.edit(lambda project: project.annotations.label([wrong], classes["red"]))
    qtbot.waitUntil(lambda: doubted() == [wrong], timeout=LONG_MS)  # another label is another question


def test_advice_that_waits_can_be_dropped_and_asked_for_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=30))
    go = threading.Event()

    def other(stop: threading.Event) -> Work[None]:
        while not go.is_set():
            yield Progress("waiting", 0, None)
            time.sleep(0.01)

    window.session.start("other work", other)
    click(qtbot, window, "advise")
    assert not button(window, "advise").isEnabled()
    window.session.drop_waiting()
    assert button(window, "advise").isEnabled()
    click(qtbot, window, "advise")
    field = window.session.field
    window.session.edit(lambda project: project.classes.add_field("other"))
    assert window.session.project is not None
    window.session.set_field(window.session.project.classes.fields()[-1].id)
    go.set()
    qtbot.waitUntil(lambda: window.session.work is None, timeout=LONG_MS)
    assert window.session.field != field and not any("more labels:" in line for line in lines(window)), (
        "of another field"
    )


def test_too_few_labels_are_told_and_another_project_forgets(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_quickly(qtbot, window, write_class_folders(tmp_path / "few", each=5))
    click(qtbot, window, "advise")
    qtbot.waitUntil(lambda: any("are too few" in line for line in lines(window)), timeout=LONG_MS)
    Project.create(tmp_path / "other.tsproj").close()
    window.session.open(tmp_path / "other.tsproj")
    assert not any("are too few" in line for line in lines(window))


def test_what_advice_has_judged_does_not_test_later(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Splits follow from labels: where they were decided anew after corrections, judged samples would come into the test set."""
    open_quickly(qtbot, window, write_class_folders(tmp_path / "photos", each=60))
    project = window.session.project
    assert project is not None and set(project.samples.by_split()) == {""}
    click(qtbot, window, "advise")
    qtbot.waitUntil(lambda: button(window, "advise").isEnabled(), timeout=LONG_MS)
    assert project.samples.by_split()["test"] >= 20
    qtbot.waitUntil(lambda: "Unassigned 0" in window.data.splits._counts.text(), timeout=LONG_MS)
    tested = {one.id for one in project.samples.all() if one.split == Split.TEST}
    other = project.classes.list(window.session.field)[0].id
    window.session.edit(lambda opened: opened.annotations.label(sorted({*range(1, 9)} - tested), other))
    finish(run(project, TrainingPlan()))
    assert {one.id for one in project.samples.all() if one.split == Split.TEST} == tested
