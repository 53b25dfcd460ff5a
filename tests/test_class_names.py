"""What classes are called teaches too, where samples are texts: before the first label, and with few."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.conftest import default_backbone
from tests.hands import LONG_MS, drop, idle
from tests.test_texts import BLAME, PRAISE, reviews, write_csv
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import DEFAULT_TEXT
from transferstudio.events import Note, finish
from transferstudio.formats import detect
from transferstudio.formats.records import TextRecord
from transferstudio.insight.class_name_embeddings import see_names
from transferstudio.insight.embeddings import embed_samples, load_embeddings
from transferstudio.insight.suggestions import Suggestions, suggest
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.class_names import as_texts
from transferstudio.training.plan import TrainingPlan

TOPICS = {
    "lost card": ["My card is gone", "I cannot find my card anywhere", "Somebody stole my credit card"],
    "exchange rate": ["What do I get for 100 euros in dollars", "Is the rate for pounds good today", "Cost of swapping currencies"],
    "forgotten password": ["I do not remember how to log in", "My login does not let me in", "How do I reset my sign-in"],
    "refund": ["I want my money back", "Please return what I paid", "The shop should give back my payment"],
}  # fmt: skip


def without_labels(folder: Path, names: list[str]) -> tuple[Project, dict[int, str]]:
    """A project of messages without a label, with classes of some names; and what each message is about."""
    rows = [(text, topic) for topic, texts in TOPICS.items() for text in texts]
    project = Project.create(folder / "p.tsproj")
    finish(import_dataset(project, write_csv(folder / "t.csv", [("text",), *((text,) for text, _ in rows)])))
    for name in names:
        project.classes.add(project.classes.default_field().id, name)
    topic_of = dict(rows)
    return project, {sample.id: topic_of[sample.text or ""] for sample in project.samples.all()}


def suggestions(project: Project) -> Suggestions:
    finish(embed_samples(project, default_backbone(project)))
    found = load_embeddings(project, default_backbone(project))
    field = project.classes.default_field().id
    assert found is not None
    return suggest(project, found, field, see_names(project, default_backbone(project), found, field, {}))


@pytest.mark.parametrize(
    ("names", "texts"),
    [
        (["lost_card", "ExchangeRate", " refund "], ["lost card", "Exchange Rate", "refund"]),
        (["0", "1"], None),
        (["good", "b_2"], None),
        (["lost_card", "lost card"], None),
        (["好", "坏"], ["好", "坏"]),
    ],
)
def test_names_are_read_as_somebody_would_write_them(names: list[str], texts: list[str] | None) -> None:
    assert as_texts(names) == texts


def test_suggestions_begin_before_the_first_label(tmp_path: Path) -> None:
    project, about = without_labels(tmp_path, list(TOPICS))
    with project:
        found = suggestions(project)
        first, class_ = next(iter(found.open().items()))
        project.annotations.label_each({first: class_})
        assert suggestions(project).accuracy is None, "one label is no score"
        names = {class_.id: class_.name for class_ in project.classes.list(project.classes.default_field().id)}
    output = {id_: names[class_] for id_, class_ in found.open().items()}
    assert len(output) == len(about) and np.mean([output[id_] == topic for id_, topic in about.items()]) >= 0.75
    assert found.accuracy is None and found.confidence.max() <= (len(TOPICS) + 1) / (2 * len(TOPICS)) + 1e-6
    assert found.count_open(above=0.7) == 0 and len(found.next) == len(about) and not len(found.disagreements())


def test_names_that_say_nothing_suggest_nothing(tmp_path: Path) -> None:
    project, _ = without_labels(tmp_path, ["1", "2", "3"])
    with project:
        found = suggestions(project)
    assert not found.open() and found.accuracy is None and len(found.next) == len(found.ids)


def test_labels_overrule_names_that_mislead(tmp_path: Path) -> None:
    """Where classes are called by the wrong word, labels show it soon."""
    with Project.create(tmp_path / "p.tsproj") as project:
        rows = [(text, {"good": "terrible film", "bad": "wonderful film"}[label]) for text, label in reviews(each=30)]
        some = [(text, label if index < 12 else "") for index, (text, label) in enumerate(rows)]
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", [("text", "label"), *some])))
        found = suggestions(project)
        names = {class_.id: class_.name for class_ in project.classes.list(project.classes.default_field().id)}
        reported = dict(rows)
        right = [
            names[found.open()[s.id]] == reported[s.text or ""] for s in project.samples.all() if s.id in found.open()
        ]
    assert found.accuracy is not None and found.accuracy.value == 1 and np.mean(right) == 1


@pytest.mark.parametrize(("called", "told"), [(True, True), (False, False)])
def test_a_head_of_few_labels_learns_from_names(tmp_path: Path, real_data: Path, *, called: bool, told: bool) -> None:
    """Two messages of each of 77 classes: with their names several points more are right."""
    folder = real_data / "text-classification" / "banking77"
    numbers: dict[str, str] = {}
    rows: list[tuple[str, ...]] = []
    for split, most in (("train", 2), ("test", 5)):
        counts: dict[str, int] = {}
        for record in detect(folder / f"{split}.csv").records():
            assert isinstance(record, TextRecord) and record.label is not None
            counts[record.label] = counts.get(record.label, 0) + 1
            if counts[record.label] <= most:
                number = numbers.setdefault(record.label, f"{len(numbers):02d}")
                rows.append((record.text, record.label if called else number, split))
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", [("text", "label", "split"), *rows])))
        notes: list[str] = []
        work = run(project, TrainingPlan(backbone=DEFAULT_TEXT))
        try:
            while True:
                event = next(work)
                if isinstance(event, Note):
                    notes.append(event.text)
        except StopIteration as end:
            accuracy = end.value.report.score.value
    assert any("class names are used" in note for note in notes) == told
    assert (accuracy > 0.70) == told, accuracy


def test_typing_the_names_of_classes_is_enough_to_get_suggestions(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    rows = [(text,) for text, _ in reviews(each=20)]
    drop(window, write_csv(tmp_path / "reviews.csv", [("text",), *rows]))
    idle(qtbot, window)
    live = window.data.live
    qtbot.waitUntil(lambda: live.suggestions is not None and len(live.suggestions.ids) == 40, timeout=LONG_MS)
    assert live.suggestions is not None and not live.suggestions.available
    line = window.data.classes._name
    line.setFocus()
    for name in ("good film", "bad film"):
        qtbot.keyClicks(line, name)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: live.suggestions is not None and live.suggestions.available, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "class names" in window.data.live_card.words.text(), timeout=LONG_MS)
    window.data.focus()
    window.data._select(0)
    (sample,) = window.data.selected_ids()
    text = window.data.model.tile(0).text  # type: ignore[union-attr]
    qtbot.keyClick(window.data.table, Qt.Key.Key_Return)
    project = window.session.project
    assert project is not None and text is not None
    names = {class_.id: class_.name for class_ in project.classes.list(window.session.field)}
    labels = {row.sample_id: names[row.class_id] for row in project.annotations.labelled(window.session.field)}
    assert labels == {sample: "good film" if any(word in text for word in PRAISE) else "bad film"}
    assert any(word in text for word in (*PRAISE, *BLAME))
