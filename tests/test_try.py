"""Try: answers come from the trained network at once, the image stands there before them, and the export follows in the background."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone, write_class_folders
from tests.hands import LONG_MS, click, drop, idle, settle
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.app.try_it.folder import FolderRow
from transferstudio.errors import ExportError
from transferstudio.events import Work, finish
from transferstudio.i18n import percent
from transferstudio.insight import explaining
from transferstudio.insight.explaining import occlusion
from transferstudio.operations import export as bundle
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.runtime import Prediction, Predictor, TextPredictor
from transferstudio.tasks.classification.trained_predictor import TrainedImageClassifier, TrainedTextClassifier
from transferstudio.training.plan import Method, TrainingPlan


def train(qtbot: QtBot, window: MainWindow, plan: TrainingPlan | None = None) -> None:
    window.training.start(plan or TrainingPlan())
    idle(qtbot, window)


def exported_file(window: MainWindow) -> Path:
    assert window.session.project is not None
    return window.session.project.runs.latest().folder / "export" / "model.onnx"


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Exports wait until it is set."""
    gate, real = threading.Event(), bundle.export_run

    def held(*arguments: object, **options: object) -> Work[bundle.Bundle]:
        gate.wait(30)
        return (yield from real(*arguments, **options))  # type: ignore[arg-type]

    monkeypatch.setattr(bundle, "export_run", held)
    return gate


def test_the_answer_does_not_wait_for_the_export_and_the_file_takes_over_when_it_is_verified(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, gate: threading.Event
) -> None:
    train(qtbot, opened)
    page = opened.trying.page
    opened.show_pane(3)
    picture(999, hue=1).save(tmp_path / "new.png")
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "green", timeout=LONG_MS)
    assert not exported_file(opened).exists(), "the answer came before the export"
    origin = page.findChild(QLabel, "answer-origin")
    assert origin is not None and "trained network of run" in origin.text()
    first = page._answer
    gate.set()
    qtbot.waitUntil(lambda: "verified" in origin.text(), timeout=LONG_MS)
    assert exported_file(opened).is_file() and page._predicted.text() == "green"
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: "verified export" in origin.text(), timeout=LONG_MS)
    assert (
        first is not None
        and first.prediction is not None
        and page._answer is not None
        and page._answer.prediction is not None
    )
    assert abs(first.prediction.probability - page._answer.prediction.probability) < 0.005


def test_what_a_person_exported_is_asked_and_not_converted_again(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(qtbot, opened)
    project = opened.session.project
    assert project is not None
    out = tmp_path / "models"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    click(qtbot, opened, "rail-export")
    click(qtbot, opened, "export")
    idle(qtbot, opened)
    click(qtbot, opened, "home")
    opened.session.open(project.folder)
    idle(qtbot, opened)
    origin = opened.trying.page.findChild(QLabel, "answer-origin")
    assert origin is not None
    picture(999, hue=1).save(tmp_path / "new.png")
    opened.trying.page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: "Predicted by" in origin.text(), timeout=LONG_MS)
    idle(qtbot, opened)
    assert origin.text() == "Predicted by the verified export of run 1."
    assert not exported_file(opened).exists()
    shutil.rmtree(out)
    opened.trying.page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: "trained network" in origin.text(), timeout=LONG_MS)
    idle(qtbot, opened)
    assert exported_file(opened).is_file(), "it is gone, so the network answers and is converted"


def test_the_image_is_shown_before_there_is_any_model(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.show_pane(3)
    picture(5).save(tmp_path / "new.png")
    page = opened.trying.page
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: not page._picture.pixmap().isNull(), timeout=LONG_MS)
    assert "Train one first" in page._sure.text() and page._predicted.text() == ""


@pytest.mark.parametrize("kind", ["image", "text"])
def test_what_was_asked_before_there_was_a_model_is_answered_when_there_is_one(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str
) -> None:
    if kind == "image":
        drop(window, write_class_folders(tmp_path / "photos", each=25))
    else:
        drop(window, write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=25)]))
    idle(qtbot, window)
    click(qtbot, window, "rail-try")
    click(qtbot, window, "try-sample")
    page = window.trying.page
    qtbot.waitUntil(lambda: "Train one first" in page._sure.text(), timeout=LONG_MS)
    backbone = "all-minilm-l6-v2" if kind == "text" else TrainingPlan().backbone
    train(qtbot, window, TrainingPlan(backbone=backbone, method=Method.HEAD))
    qtbot.waitUntil(lambda: " ms" in page._sure.text(), timeout=LONG_MS)


def test_the_test_set_is_tried_as_soon_as_training_has_made_one(qtbot: QtBot, opened: MainWindow) -> None:
    click(qtbot, opened, "rail-try")
    click(qtbot, opened, "try-sample")  # of all, for want of a test set
    train(qtbot, opened)
    project, page = opened.session.project, opened.trying.page
    assert project is not None
    tested = {one.path for one in project.samples.all() if one.split == "test"}
    for _ in range(3):
        click(qtbot, opened, "try-sample")
        assert page._asked is not None and page._asked[0] in tested


def test_one_click_tries_an_image_of_the_test_set_and_tells_its_label(qtbot: QtBot, opened: MainWindow) -> None:
    train(qtbot, opened)
    click(qtbot, opened, "rail-try")
    page, project = opened.trying.page, opened.session.project
    assert project is not None
    tested = {one.path for one in project.samples.all() if one.split == "test"}
    tried = set()
    for _ in range(2):
        click(qtbot, opened, "try-sample")
        qtbot.waitUntil(lambda: "label: " in page._sure.text(), timeout=LONG_MS)
        assert page._sure.text().endswith(f"label: {page._predicted.text()}")
        assert page._asked is not None
        tried.add(page._asked[0])
    assert len(tried) == 2 and tried <= tested
    assert opened.trying.page.findChild(QLabel, "answer-caution").isHidden()


@pytest.mark.parametrize("kind", ["image", "text"])
def test_a_sample_that_the_model_learnt_from_is_tried_with_a_word_of_caution(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str
) -> None:
    if kind == "image":
        drop(window, write_class_folders(tmp_path / "few", each=4))
    else:
        drop(window, write_csv(tmp_path / "few.csv", [("text", "label"), *reviews(each=6)]))
    idle(qtbot, window)
    backbone = "all-minilm-l6-v2" if kind == "text" else TrainingPlan().backbone
    train(qtbot, window, TrainingPlan(backbone=backbone, method=Method.HEAD))
    assert window.session.project is not None and not window.session.project.samples.count(split=Split.TEST)
    click(qtbot, window, "rail-try")
    page = window.trying.page
    caution = page.findChild(QLabel, "answer-caution")
    click(qtbot, window, "try-sample")
    qtbot.waitUntil(lambda: "label: " in page._sure.text(), timeout=LONG_MS)
    assert caution.isVisible() and f"This labelled {kind} was in the training set" in caution.text()
    if kind == "image":
        picture(5).save(tmp_path / "new.png")
        page.try_path(tmp_path / "new.png")
    else:
        page.text.setPlainText("Quite another text.")
        page.ask()
    qtbot.waitUntil(lambda: " ms" in page._sure.text() and "label: " not in page._sure.text(), timeout=LONG_MS)
    assert caution.isHidden()


def test_a_sample_without_a_label_comes_before_those_that_were_learnt(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, write_class_folders(tmp_path / "few", each=4))
    idle(qtbot, window)
    train(qtbot, window)
    project, field = window.session.project, window.session.field
    assert project is not None
    one = next(project.samples.all())
    window.session.edit(lambda project: project.annotations.clear([one.id], field))
    click(qtbot, window, "rail-try")
    click(qtbot, window, "try-sample")
    qtbot.waitUntil(lambda: " ms" in window.trying.page._sure.text(), timeout=LONG_MS)
    assert window.trying.page._asked is not None and window.trying.page._asked[0] == one.path
    assert window.trying.page.findChild(QLabel, "answer-caution").isHidden()


def test_the_next_image_does_not_wait_for_where_the_model_looked_before(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the conversion of the network keeps the processor busy, one heat map takes half a minute."""
    train(qtbot, opened)
    opened.show_pane(3)
    page = opened.trying.page
    explained_at, real = threading.Event(), TrainedImageClassifier.probabilities
    slow = threading.Event()

    def held(predictor: TrainedImageClassifier, images: np.ndarray) -> np.ndarray:
        if len(images) > 1 and slow.is_set():  # a row of the heat map
            explained_at.set()
            asked = page._asked
            while page._asked == asked and slow.is_set():
                time.sleep(0.01)
        return real(predictor, images)

    monkeypatch.setattr(TrainedImageClassifier, "probabilities", held)
    rows = 0

    def counted(*arguments: object) -> np.ndarray | None:
        nonlocal rows
        found = occlusion(*arguments)  # type: ignore[arg-type]
        rows += found is None
        return found

    monkeypatch.setattr(explaining, "occlusion", counted)
    for name, hue in (("first", 1), ("second", 0)):
        picture(999, hue=hue).save(tmp_path / f"{name}.png")
    slow.set()
    page.try_picture(tmp_path / "first.png")
    qtbot.waitUntil(explained_at.is_set, timeout=LONG_MS)
    page.try_picture(tmp_path / "second.png")
    qtbot.waitUntil(lambda: page._answer is not None and page._answer.path.stem == "second", timeout=LONG_MS)
    qtbot.waitUntil(lambda: page._answer is not None and page._answer.prediction is not None, timeout=LONG_MS)
    slow.clear()
    assert rows == 1, "the first heat map was given up"


def test_a_folder_is_asked_with_what_is_in_its_folders_and_each_row_opens_its_image(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    train(qtbot, opened)
    opened.show_pane(3)
    page = opened.trying.page
    new = write_class_folders(tmp_path / "new", each=2, seed=50)
    (new / ".hidden").write_bytes(b"no picture")
    page.try_path(new)
    idle(qtbot, opened)
    table = page.folder.table
    assert sorted(table.item(row, 0).text() for row in range(table.rowCount())) == [
        str(Path(name) / f"{name}{number}.png") for name in ("green", "red") for number in range(2)
    ]
    assert "4 images" in page.folder._title.text()
    assert table.item(0, 0).text() == str(Path("green") / "green0.png"), "in the order of their names"
    assert not table.wordWrap(), "a line would end at the slash, and the name be left out"
    table.sortItems(1, Qt.SortOrder.DescendingOrder)
    for row in (0, 3):
        wanted = table.item(row, 0).text()
        table.setFocus()
        table.setCurrentCell(row, 0)
        qtbot.waitUntil(
            lambda wanted=wanted: (
                page._answer is not None  # type: ignore[misc]
                and str(page._answer.path).endswith(wanted)
                and page._answer.prediction is not None
            ),
            timeout=LONG_MS,
        )
        assert wanted.startswith(page._predicted.text()) and not page._picture.pixmap().isNull()


def test_the_rows_of_a_folder_stay_where_they_are_while_answers_come(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    train(qtbot, opened)
    opened.show_pane(3)
    page = opened.trying.page
    page.try_path(write_class_folders(tmp_path / "new", each=8, seed=50))
    table = page.folder.table

    def index() -> QPoint:
        settle(qtbot)
        return table.viewport().mapTo(opened, table.visualItemRect(table.item(0, 0)).topLeft())

    qtbot.waitUntil(lambda: table.rowCount() > 0, timeout=LONG_MS)
    first = index()
    idle(qtbot, opened)
    assert index() == first
    bottom = table.rect().bottom()
    for row in (1, 2):
        qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(row, 0)).center()
        )
        assert index() == first, "while it is asked"
        qtbot.waitUntil(lambda: page._answer is not None and page._answer.prediction is not None, timeout=LONG_MS)
        assert index() == first and table.rect().bottom() == bottom, "nor when the answer is there"


def test_a_folder_that_is_cancelled_says_so(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    train(qtbot, opened)
    page = opened.trying.page
    page.try_path(write_class_folders(tmp_path / "new", each=20, seed=50))
    assert opened.session.job is not None
    opened.session.job.cancel()
    idle(qtbot, opened)
    assert "cancelled" in page.folder._title.text() and page.folder.table.rowCount() < 40


def test_a_failed_verification_is_told_and_answers_go_on(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Work[object]:
        raise ExportError("The exported file and the trained network disagree")
        yield

    train(qtbot, opened)
    monkeypatch.setattr(bundle, "export_run", refuse)
    page = opened.trying.page
    picture(999, hue=1).save(tmp_path / "new.png")
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "green", timeout=LONG_MS)
    idle(qtbot, opened)
    assert "disagree" in opened.job_bar._text.text()
    picture(998, hue=0).save(tmp_path / "other.png")
    page.try_picture(tmp_path / "other.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "red", timeout=LONG_MS)
    assert opened.session.job is None, "what failed is not begun again"


@pytest.mark.parametrize("method", [Method.HEAD, Method.LAST_BLOCKS])
def test_network_and_file_answer_alike_for_images(tmp_path: Path, method: Method) -> None:
    own = small_backbone(tmp_path / "own")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=12)))
        result = finish(run(project, TrainingPlan(backbone=str(own), method=method, epochs=1)))
        trained = project.runs.get(result.run_id)
        made = finish(bundle.export_run(project, trained, tmp_path / "out"))
        network = TrainedImageClassifier(trained, project)
    image = picture(4321, size=(200, 150), hue=1)
    ours, theirs = network.predict(image), Predictor(made.folder).predict(image)
    assert ours.label == theirs.label and list(ours.probabilities) == list(theirs.probabilities)
    np.testing.assert_allclose([*ours.probabilities.values()], [*theirs.probabilities.values()], atol=0.005)


def test_network_and_file_answer_alike_for_texts(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=12)])
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, table))
        result = finish(run(project, TrainingPlan(backbone=str(tiny_transformer(tmp_path / "bert", "bert")))))
        trained = project.runs.get(result.run_id)
        made = finish(bundle.export_run(project, trained, tmp_path / "out"))
        network = TrainedTextClassifier(trained, project)
    text = "What a lovely film with a superb ending"
    ours, theirs = network.predict(text), TextPredictor(made.folder).predict(text)
    assert ours.label == theirs.label
    np.testing.assert_allclose([*ours.probabilities.values()], [*theirs.probabilities.values()], atol=0.005)


def test_a_renamed_class_has_its_new_name_in_the_next_answer(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    train(qtbot, opened)
    page = opened.trying.page
    opened.show_pane(3)
    picture(999, hue=1).save(tmp_path / "new.png")
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(exported_file(opened).is_file, timeout=LONG_MS)  # with the name of today
    idle(qtbot, opened)
    project = opened.session.project
    assert project is not None
    green = next(one for one in project.classes.list(opened.session.field) if one.name == "green")
    opened.session.edit(lambda project: project.classes.rename(green.id, "leaf"))
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: page._predicted.text() == "leaf", timeout=LONG_MS)
    idle(qtbot, opened)
    page.try_picture(tmp_path / "new.png")
    qtbot.waitUntil(lambda: "verified export" in page.findChild(QLabel, "answer-origin").text(), timeout=LONG_MS)
    assert page._predicted.text() == "leaf", "the file was made anew"


def test_the_confidence_of_a_folder_is_said_in_percent_and_sorts_by_number(qtbot: QtBot, opened: MainWindow) -> None:
    folder = opened.trying.page.folder
    answers = [Prediction("red", value, {}) for value in (0.63, 0.095, 1.0)]
    rows = [FolderRow(f"{index}.png", answer, "", Path()) for index, answer in enumerate(answers)]
    folder.rows = [*rows, FolderRow("x.png", None, "cannot be read", Path())]
    folder._finish(folder.rows, "many", True)
    table = folder.table

    def column() -> list[str]:
        return [table.item(row, 2).text() for row in range(table.rowCount())]

    assert column() == [percent(0.63, 1), percent(0.095, 1), percent(1.0, 1), ""]
    table.sortItems(2)
    assert column() == ["", percent(0.095, 1), percent(0.63, 1), percent(1.0, 1)]
