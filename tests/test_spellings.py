"""Classes that differ by case or blanks alone are told under Health, and one click makes them one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import picture
from tests.hands import click
from tests.test_mouse import loose
from transferstudio.app.main_window import MainWindow
from transferstudio.events import finish
from transferstudio.formats import detect
from transferstudio.formats.labels import several_in_one
from transferstudio.insight.health import Finding
from transferstudio.insight.spellings import several_at_once, spellings
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset

__all__ = ["loose"]
LONG_MS = 30_000


def counts(window: MainWindow) -> dict[str, int]:
    assert window.session.project is not None
    return {class_.name: class_.count for class_ in window.session.project.classes.list(window.session.field)}


def merge_buttons(window: MainWindow) -> list[QPushButton]:
    return [one for one in window.data.health.findChildren(QPushButton, "merge-spellings") if one.isVisible()]


def test_one_click_merges_and_one_undo_takes_it_back(qtbot: QtBot, loose: MainWindow) -> None:
    for name in ("Cat", "cat", "C at", "dog"):
        assert loose.session.edit(lambda project, name=name: project.classes.add(loose.session.field, name))  # type: ignore[misc]
    ids = {class_.name: class_.id for class_ in loose.data.classes.classes()}
    for rows, name in (((0,), "Cat"), ((1, 2, 3), "cat"), ((4,), "C at"), ((5, 6), "dog")):
        samples = [loose.data.model.id_of(row) for row in rows]
        loose.session.edit(lambda project, samples=samples, name=name: project.annotations.label(samples, ids[name]))  # type: ignore[misc]
    before = counts(loose)
    qtbot.waitUntil(lambda: bool(merge_buttons(loose)), timeout=LONG_MS)
    (button,) = merge_buttons(loose)
    assert "“cat”" in button.text(), "the commonest spelling stays"
    finding = next(one for one in loose.data.health.shown or [] if one.merge is not None)
    assert set(finding.ids) == {loose.data.model.id_of(0), loose.data.model.id_of(4)}, "a click shows the rarer ones"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert {name: count for name, count in counts(loose).items() if count} == {"cat": 5, "dog": 2}
    qtbot.waitUntil(lambda: not merge_buttons(loose), timeout=LONG_MS)
    click(qtbot, loose, "undo")
    assert counts(loose) == before
    qtbot.waitUntil(lambda: len(merge_buttons(loose)) == 1, timeout=LONG_MS)


@pytest.mark.parametrize("boxes", [False, True])
def test_what_was_merged_stays_when_the_source_comes_again(tmp_path: Path, boxes: bool) -> None:
    source = tmp_path / "photos"
    source.mkdir()
    rows = []
    for number, name in enumerate(("cat", "cat", "Cat", "dog")):
        picture(number).save(source / f"{number}.png")
        rows.append(f"{number}.png,10,10,30,30,{name}" if boxes else f"{number}.png,{name}")
    head = "filename,xmin,ymin,xmax,ymax,class" if boxes else "file,label"
    (source / "labels.csv").write_text("\n".join([head, *rows]))
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, detect(source)))
        field = project.classes.default_field().id
        (finding,) = spellings(project, field)
        assert finding.merge is not None and len(finding.ids) == 1
        project.classes.merge(finding.merge.into, *finding.merge.classes)
        assert not spellings(project, field)
        finish(import_dataset(project, detect(source)))
        assert {one.name: one.count for one in project.classes.list(field) if one.count} == {"cat": 3, "dog": 1}


def test_several_labels_in_one_cell_are_told_with_their_samples(qtbot: QtBot, loose: MainWindow) -> None:
    names = ("scab", "rust", "scab rust", "healthy", "rust scab")
    for name in names:
        assert loose.session.edit(lambda project, name=name: project.classes.add(loose.session.field, name))  # type: ignore[misc]
    ids = {class_.name: class_.id for class_ in loose.data.classes.classes()}
    for row, name in enumerate(names[:4]):
        sample = loose.data.model.id_of(row)
        loose.session.edit(lambda project, sample=sample, name=name: project.annotations.label([sample], ids[name]))  # type: ignore[misc]

    def reported() -> list[Finding]:
        return [one for one in loose.data.health.shown or [] if "several labels at once" in one.text]

    qtbot.waitUntil(lambda: bool(reported()), timeout=LONG_MS)
    (finding,) = reported()
    assert "“scab rust” seems" in finding.text
    assert finding.ids == (loose.data.model.id_of(2),), "a click shows the images that it is about"
    sample = loose.data.model.id_of(2)
    loose.session.edit(lambda project: project.annotations.label([sample], ids["rust"]))
    qtbot.waitUntil(lambda: not reported(), timeout=LONG_MS)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("a|b", "a", "b|c", "b"), ["a|b"]),
        (("a, b", "b, a", "a"), ["a, b", "b, a"]),
        (("New York", "Rome", "York"), []),
        (("New York", "New", "York"), ["New York"]),
        (("cat", "dog"), []),
    ],
)
def test_which_classes_seem_to_be_several(names: tuple[str, ...], found: list[str]) -> None:
    assert several_in_one(names) == found


def test_the_classes_of_a_project_that_seem_to_be_several(tmp_path: Path) -> None:
    rows = [f"some words {index},{label}" for index, label in enumerate(["a|b", "a", "b", "a|b", "c|a", "b|c", "a;b"])]
    (tmp_path / "t.csv").write_text("\n".join(["text,label", *rows]))
    with Project.create(tmp_path / "p.tsproj", task="text-classification") as project:
        finish(import_dataset(project, detect(tmp_path / "t.csv")))
        (finding,) = several_at_once(project, project.classes.default_field().id)
        assert finding.text.startswith("3 classes seem to be several labels at once")
        assert len(finding.ids) == 4
