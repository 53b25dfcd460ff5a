"""The page of a result: its verdict, its cards in columns, and the next steps as buttons."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.hands import click, idle
from transferstudio.app.classification.verdict import verdict
from transferstudio.app.main_window import MainWindow
from transferstudio.app.masonry import Masonry
from transferstudio.tasks.classification.report import ClassificationReport, FieldReport
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.scores import wilson


@pytest.fixture
def trained(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """A window that shows the result of a run."""
    opened.resize(1280, 800)
    opened.training.start(TrainingPlan())
    idle(qtbot, opened)
    opened.show_pane(2)
    return opened


def field_of(window: MainWindow) -> FieldReport:
    report = window.training.result.of_task._report  # type: ignore[attr-defined]
    assert isinstance(report, ClassificationReport)
    return report.main


@pytest.mark.parametrize(("step", "pane"), [("step-method", 1), ("step-try", 3), ("step-export", 4)])
def test_a_next_step_leads_to_its_pane(qtbot: QtBot, trained: MainWindow, step: str, pane: int) -> None:
    click(qtbot, trained, step)
    assert trained._panes.currentIndex() == pane


@pytest.mark.parametrize("step", ["step-try", "step-export"])
def test_a_next_step_takes_the_run_that_is_shown(qtbot: QtBot, trained: MainWindow, step: str) -> None:
    trained.training.start(TrainingPlan(seed=1))
    idle(qtbot, trained)
    project = trained.session.project
    assert project is not None
    for run in project.runs.list():
        trained.show_pane(2)
        trained.training._show(run)
        click(qtbot, trained, step)
        chosen = trained.session.answering.run()
        assert chosen is not None and chosen.id == run.id


def test_cards_are_never_narrower_than_what_is_in_them(qtbot: QtBot) -> None:
    page = QWidget()
    cards = Masonry(page)
    for width in (120, 420, 120):
        card = QWidget()
        card.setMinimumSize(width, 50)
        cards.addWidget(card)
    qtbot.addWidget(page)
    page.resize(1000, 400)
    page.show()
    widths = [cards.itemAt(index).geometry().width() for index in range(3)]  # type: ignore[union-attr]
    assert min(widths) >= 420 and len({cards.itemAt(index).geometry().x() for index in range(3)}) == 2  # type: ignore[union-attr]


def test_labelling_is_a_next_step_while_there_is_something_to_label(qtbot: QtBot, trained: MainWindow) -> None:
    step = trained.training.result.next_steps.findChild(QPushButton, "step-label")
    assert step is not None and not step.isVisible(), "all samples have labels"
    project = trained.session.project
    assert project is not None
    ids = [sample.id for sample in project.samples.all()][:2]
    trained.session.edit(lambda opened: opened.annotations.clear(ids, trained.session.field))
    trained.training.start(TrainingPlan())
    idle(qtbot, trained)
    assert step.isVisible() and "2" in step.text()
    trained.session.edit(
        lambda opened: opened.annotations.clear(
            [sample.id for sample in project.samples.all()][2:5], trained.session.field
        )
    )
    assert "5" in step.text()
    trained.undo()
    assert "2" in step.text()
    qtbot.waitUntil(lambda: trained.data.live.suggestions is not None and trained.data.live.suggestions.available)
    click(qtbot, trained, "step-label")
    assert trained._panes.currentIndex() == 0 and trained.data.model.rowCount() == 2


def test_cards_stand_beside_one_another_where_there_is_room(qtbot: QtBot, trained: MainWindow) -> None:
    result = trained.training.result.of_task
    cards = [result.cards.itemAt(index).widget() for index in range(result.cards.count())]  # type: ignore[union-attr]
    shown = [card for card in cards if card is not None and card.isVisible()]
    assert len({card.x() for card in shown}) == 3 and len({card.width() for card in shown}) == 1
    areas = [card.geometry() for card in shown]
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)
    trained.resize(720, 500)
    qtbot.waitUntil(lambda: len({card.x() for card in shown}) == 1)


def test_the_verdict_follows_from_the_lower_end_of_the_interval(trained: MainWindow) -> None:
    field = field_of(trained)
    many = replace(field, scored_samples=200)

    def said(right: int, classes: tuple[int, int] = (100, 100), weak: int | None = None) -> str:
        first, second = field.scores.classes[:2]
        rows = (
            replace(first, samples=classes[0], recall=(right - (weak or right // 2)) / classes[0]),
            replace(second, samples=classes[1], recall=(right // 2 if weak is None else weak) / classes[1]),
        )
        confusion = ((right - right // 2, 0), (0, right // 2))
        scores = replace(field.scores, accuracy=wilson(right, 200), classes=rows, confusion=confusion)
        return verdict(replace(many, scores=scores))

    assert said(196) == "Good: 196 of 200 correct."
    assert said(170).startswith("Fair: 170 of 200") and said(130).startswith("Weak: 130 of 200")
    assert said(106).startswith("Not usable yet: 106 of 200")
    assert said(178, (170, 30)).startswith("Not usable yet"), "85 % have the most frequent class anyway"
    name = field.scores.classes[1].name
    assert said(170, weak=72).endswith(f"Weakest on {name} (72\N{NO-BREAK SPACE}% found).")
