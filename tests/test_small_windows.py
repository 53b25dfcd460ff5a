"""Small windows: at 1024 × 700, and at 720 × 450 (1440 × 900 at 200 %), every page fits, and nothing on it is cut off or lies over something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import small_backbone, write_class_folders
from tests.hands import LONG_MS, button, click, drop, idle, settle
from tests.test_texts import tiny_transformer, write_csv
from transferstudio.app.guide import GuideWindow
from transferstudio.app.main_window import MainWindow
from transferstudio.app.zoomed import FACTOR
from transferstudio.training.hyperparameters import HYPERPARAMETERS
from transferstudio.training.plan import Method, TrainingPlan

SIZES = ((1024, 700), (720, 450))
PATIENCE = 30  # looks
READABLE = 70  # pixels of a list's entry
BREAKS = re.compile("\\s+|(?<=[\u2e80-\u9fff\uff00-\uffef])")  # Chinese breaks between any two signs
SPARE = 1  # pixels by which rounding may differ


def shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window.window():
            yield widget


def scrolled(widget: QWidget) -> bool:
    """Whether it lies in something that scrolls, where more can be seen by scrolling."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def wanted(widget: QWidget) -> tuple[int, int]:
    """The width and height, in pixels, that a widget needs to show all its words."""
    if isinstance(widget, QLabel):
        if not widget.text():
            return 0, 0
        if widget.wordWrap():
            words = BREAKS.split(widget.text())
            longest = max(widget.fontMetrics().horizontalAdvance(word) for word in words)
            return longest, widget.heightForWidth(widget.width())
        if getattr(widget, "elides", False):
            return 0, widget.fontMetrics().height()
    if isinstance(widget, QComboBox):
        least = min(READABLE, widget.sizeHint().width())  # longer entries end in dots; the list shows them whole
        return least, widget.minimumSizeHint().height()
    hint = widget.minimumSizeHint()
    return hint.width(), hint.height()


def describe(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.objectName()} “{text[:60]}”"


def faults(window: QWidget) -> list[str]:
    """What is cut off, sticks out of its page, or lies over its neighbour."""
    found = []
    kinds = (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox)
    for widget in shown(window):
        if isinstance(widget, kinds):
            width, height = wanted(widget)
            if widget.width() + SPARE < width or widget.height() + SPARE < height:
                found.append(f"cut: {describe(widget)} {widget.width()}×{widget.height()} of {width}×{height}")
            if isinstance(widget, QLabel) and not widget.text():
                continue
            visible = widget.visibleRegion().boundingRect()
            if not scrolled(widget) and visible.width() + SPARE < widget.width():
                found.append(f"sticks out: {describe(widget)} {visible.width()} of {widget.width()}")
            if not scrolled(widget) and visible.height() + SPARE < widget.height():
                found.append(f"sticks out below: {describe(widget)} {visible.height()} of {widget.height()}")
        found += overlapping(widget)
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            found.append(f"scrolls sideways: {describe(widget)} {widget.horizontalScrollBar().maximum()}")
    return found


def overlapping(parent: QWidget) -> Iterator[str]:
    layout = parent.layout()
    if layout is None:
        return
    children = [child for child in parent.children() if isinstance(child, QWidget) and child.isVisible()]
    laid = [child for child in children if layout.indexOf(child) >= 0]
    for one, other in combinations(laid, 2):
        both: QRect = one.geometry().intersected(other.geometry())
        if both.width() > SPARE and both.height() > SPARE:
            yield f"overlap: {describe(one)} and {describe(other)} by {both.width()}×{both.height()}"


def walk(qtbot: QtBot, window: MainWindow, what: str) -> list[str]:
    """The faults of all pages at all sizes."""
    found = []
    for size in SIZES:
        window.resize(*size)
        assert (window.width(), window.height()) == size, (
            f"the window cannot be made {size}: {window.minimumSizeHint()}"
        )
        for pane in range(5):
            window.show_pane(pane)
            new: list[str] = []
            for _ in range(PATIENCE):  # texts and layouts settle after what is computed in the background
                settle(qtbot, 60)
                new = faults(window)
                if not new:
                    break
            assert (window.width(), window.height()) == size, f"pane {pane} makes the window larger than {size}"
            found += [f"{what}, pane {pane}, {size[0]}×{size[1]}: {fault}" for fault in new]
    return found


def report(found: list[str]) -> None:
    assert not found, "\n".join(found)


def test_the_start_page_and_all_dialogs_fit(qtbot: QtBot, opened: MainWindow) -> None:
    opened.close_project()
    found = []
    for size in SIZES:
        opened.resize(*size)
        settle(qtbot, 60)
        assert (opened.width(), opened.height()) == size, opened.minimumSizeHint()
        found += [f"start {size}: {fault}" for fault in faults(opened)]
        for show in (opened.show_settings, opened.show_keys, opened.show_words):
            show()
            dialog = next(one for one in opened.findChildren(QDialog) if one.isVisible())
            settle(qtbot, 30)
            hint = dialog.minimumSizeHint()
            if hint.width() > 720 or hint.height() > 450:
                found.append(f"{dialog.objectName()} needs {hint.width()}×{hint.height()}")
            found += [f"{dialog.objectName()}: {fault}" for fault in faults(dialog)]
            dialog.close()
            settle(qtbot, 20)
    report(found)


def test_images_fit(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    found = walk(qtbot, opened, "images")
    for _ in range(2):
        opened.training.start(TrainingPlan())
        idle(qtbot, opened)
    opened.exporting.export_to(tmp_path / "out")
    idle(qtbot, opened)
    opened.show_pane(3)
    click(qtbot, opened, "try-sample")
    qtbot.waitUntil(lambda: bool(opened.trying.page._predicted.text()), timeout=60_000)
    opened.trying.page.try_path(write_class_folders(tmp_path / "new", each=2, seed=50))
    idle(qtbot, opened)
    report(found + walk(qtbot, opened, "images, trained"))


def test_a_picture_that_was_opened_leaves_the_page_as_high_as_the_window(qtbot: QtBot, opened: MainWindow) -> None:
    viewer = opened.data.viewer
    wanted = viewer.page._view.sizeHint()
    opened.data.select_current()
    opened.data.open_viewer()
    qtbot.waitUntil(lambda: not viewer.page._view.item.pixmap().isNull(), timeout=LONG_MS)
    for _ in range(12):
        viewer.page._view.zoom(FACTOR)
    assert viewer.page._view.sizeHint() == wanted, "the page makes room for what its views want, shown or not"


def test_the_networks_are_called_by_their_whole_names(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_pane(1)
    table = opened.findChild(QTableWidget, "backbones")
    assert table is not None
    for width, family in ((1024, False), (1600, True)):
        opened.resize(width, 700)
        settle(qtbot, 60)
        assert table.isColumnHidden(1) is not family
        assert (
            table.columnWidth(0) >= min(220, table.sizeHintForColumn(0)) and table.horizontalScrollBar().maximum() == 0
        )


def test_advanced_settings_fit_beside_the_networks(qtbot: QtBot, opened: MainWindow) -> None:
    opened.resize(1280, 760)
    opened.show_pane(1)
    opened.models.advanced.show_only(HYPERPARAMETERS)
    click(qtbot, opened, "advanced")
    settle(qtbot, 60)
    report(faults(opened))


@pytest.mark.parametrize("sample", ["sample-beach", "sample-messages", "sample-ships"])
def test_samples_of_the_other_tasks_fit(qtbot: QtBot, window: MainWindow, tmp_path: Path, sample: str) -> None:
    click(qtbot, window, sample)
    idle(qtbot, window)
    found = walk(qtbot, window, sample)
    if sample == "sample-beach":
        plan = TrainingPlan(
            backbone=str(small_backbone(tmp_path / "own")), method=Method.HEAD, epochs=1, batch=4, input_size=96
        )
    else:
        method = Method.FULL if sample == "sample-ships" else Method.HEAD
        plan = TrainingPlan(backbone=str(tiny_transformer(tmp_path / "bert", "bert")), method=method, epochs=1)
    window.training.start(plan)
    idle(qtbot, window)
    found += walk(qtbot, window, f"{sample}, trained")
    window.resize(*SIZES[-1])
    window.show_pane(0)
    window.data.open_viewer()
    settle(qtbot, 60)
    report(found + [f"{sample}, viewer: {fault}" for fault in faults(window)])


def test_try_and_the_guide_are_no_higher_than_what_they_show(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.resize(1024, 700)
    opened.grab()  # pages of other tasks have their style then, as after a project of that task was open: they are higher
    opened.show_pane(3)
    test_image = button(opened, "try-sample")
    qtbot.waitUntil(lambda: not test_image.visibleRegion().isEmpty())
    assert test_image.visibleRegion().boundingRect() == test_image.rect(), "no scrolling before the first image"
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1024, 700))
    guide = GuideWindow()
    qtbot.addWidget(guide)
    assert guide.height() <= 660 and guide.width() <= 1024


def test_keys_lead_the_page_to_what_they_act_on(qtbot: QtBot, window: MainWindow) -> None:
    """The classes lie below the samples there: N shows them, Escape the samples again, and a class given to a box scrolls nothing."""
    click(qtbot, window, "sample-beach")
    idle(qtbot, window)
    window.resize(*SIZES[-1])
    data = window.data
    data.focus()
    settle(qtbot, 60)
    assert data.grid.visibleRegion().boundingRect().height() > 150 and data.classes.visibleRegion().isEmpty()
    qtbot.keyClick(data.grid, "n")
    settle(qtbot, 60)
    name = window.focusWidget()
    assert name is not data.grid and data.classes.isAncestorOf(name)
    assert name.visibleRegion().boundingRect() == name.rect()
    scroll = window._panes.currentWidget().verticalScrollBar()  # type: ignore[attr-defined]
    scroll.setValue(scroll.maximum())
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    settle(qtbot, 60)
    assert window.focusWidget() is data.grid and not data.grid.visibleRegion().isEmpty()
    data.open_viewer()
    settle(qtbot, 60)
    data.class_line.begin(data.classes.classes())
    settle(qtbot, 60)
    before = scroll.value()
    data.viewer.class_settled.emit()
    settle(qtbot, 60)
    focused = window.focusWidget()
    assert not data.class_line.isVisible() and scroll.value() == before and data.viewer.isAncestorOf(focused)


def test_long_names_of_classes_use_both_lines_of_a_row(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(1024, 700)
    name = "direct_debit_payment_not_recognised"
    drop(window, write_csv(tmp_path / "t.csv", [("text", "label"), ("What is this?", name), ("Hello", "other")]))
    idle(qtbot, window)
    table, cell = window.data.table, window.data.table.model().index(0, 1)
    assert cell.data() in (name, "other"), "what is read aloud stays as it is"
    shown = table.itemDelegateForIndex(cell).displayText(name, QLocale())
    parts = shown.split("\u200b")
    assert "".join(parts) == name and len(parts) == 5
