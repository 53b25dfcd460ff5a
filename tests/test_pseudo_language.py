"""Every text that the window shows goes through the translation: in a made-up language, whose letters all have accents, no plain word is left."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import picture, small_backbone
from tests.hands import LONG_MS, drop, idle, settle
from tests.test_texts import tiny_transformer, write_csv
from transferstudio import i18n
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import catalogue
from transferstudio.project import Changes
from transferstudio.training.plan import Method, TrainingPlan

ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "ÀƁĈĎÈƑĜĤÌĴĶĹḾŃÒṔɊŔŠŤŨṼŴẊŶŽàƀĉďèƒĝĥìĵķĺḿńòṕɋŕšťũṽŵẋŷž"
)
FOLDER = re.compile(r"“[^”]* run \d+”")  # of an export, named after project and run
KEPT = re.compile(r"%n|%\d|\{[^}]*\}|<[^>]*>|&\w+;")
# What may stay as it is: names of things, files and folders, units, keys and abbreviations that no language translates.
NAMES = re.compile(
    r"\b(Transfer ?Studio|CSV|TSV|COCO|VOC|YOLO|SQuAD|JSON|Excel|CPU|CUDA|MPS|GPU|NVIDIA|ONNX|LoRA|AdamW|int8|fp32|Roboto|Inter"
    r"|JavaScript|examples|Aa|bert|mAP\d*|F1|ms|min|h|s|MB|GB|px|km|LR|top|Deutsch|English|Español|python|pip|py|txt|csv|tsv|json|onnx|png|jpe?g|md|parquet|tsproj|zip|HTTP"
    r"|C#|Node|Python|Ctrl|Shift|Alt|Esc|Enter|Return|Space|Del|Delete|Ins|PgUp|PgDown|Home|End|Left|Right|Up|Down|Tab|F\d+|Meta"
    r"|[a-z]+\d*_[a-z0-9_]+"  # architectures
    r"|[A-Za-z0-9_./\\-]+[./\\][A-Za-z0-9_./\\-]*)\b"
)


class Accents(QTranslator):
    """Puts accents on all letters of what is translated."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:  # type: ignore[override]
        parts, last = [], 0
        for kept in KEPT.finditer(text):
            parts += [text[last : kept.start()].translate(ACCENTS), kept.group()]
            last = kept.end()
        return "".join([*parts, text[last:].translate(ACCENTS)])

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def accents(qapp: QApplication) -> Iterator[None]:
    """A window that is opened from now on speaks the made-up language; so do the messages of the engine."""
    translator = Accents(qapp)
    QCoreApplication.installTranslator(translator)
    i18n.speak(QCoreApplication.translate)
    yield
    QCoreApplication.removeTranslator(translator)
    i18n.speak(None)


def texts_of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list model hides the method
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        for direction, count in (
            (Qt.Orientation.Horizontal, columns),
            (Qt.Orientation.Vertical, min(model.rowCount(), 1)),
        ):
            for section in range(count):
                yield str(model.headerData(section, direction, role) or "")
        for row in range(min(model.rowCount(), 60)):
            for column in range(columns):
                value = model.index(row, column).data(role)
                yield value if isinstance(value, str) else ""


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget shows, tells on hover and says to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    yield from texts_inside(widget)
    for action in widget.actions():
        yield from texts_of_action(action)


def texts_inside(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
        yield from (str(widget.itemData(row, Qt.ItemDataRole.ToolTipRole) or "") for row in range(widget.count()))
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QDialog):
        yield widget.windowTitle()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        if isinstance(widget, QTableView) and widget.verticalHeader().isHidden():
            yield from (text for text in texts_of_model(widget.model()) if not text.isdecimal())
        else:
            yield from texts_of_model(widget.model())


def texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from texts_of_action(inner)


def plain(text: str, data: re.Pattern[str]) -> bool:
    """Whether a word of plain English letters is in a text, besides names."""
    rest = NAMES.sub("", data.sub("", re.sub(r"<[^>]*>", "", FOLDER.sub("", text))))
    return re.search("[A-Za-z]{2,}", rest) is not None


@pytest.fixture
def forgotten() -> Callable[[QWidget], set[str]]:
    names = {
        part
        for one in catalogue().values()
        for part in (
            *(one.title, one.family, one.licence, one.languages, one.name, one.identifier),
            *(one.pretrained_on, one.accuracy_source, *([one.conditions.url] if one.conditions else [])),
        )
        if part
    } | {"ImageNet-1k", "COCO mAP"}
    data = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))

    def find(top: QWidget) -> set[str]:
        found = set()
        for widget in [top, *top.findChildren(QWidget)]:
            if widget.window() is top.window() and (widget.isVisibleTo(top) or widget is top):
                found |= {
                    f"{type(widget).__name__} {widget.objectName()}: {text}"
                    for text in texts_of(widget)
                    if plain(text, data)
                }
        return found

    return find


Find = Callable[[QWidget], set[str]]


def walk(qtbot: QtBot, window: MainWindow, forgotten: Find) -> set[str]:
    """All panes as they are now."""
    found = set()
    for pane in range(5):
        window.show_pane(pane)
        settle(qtbot, 30)
        found |= forgotten(window)
    window.show_pane(0)
    return found


def report(found: set[str]) -> None:
    assert not found, "\n".join(sorted(found))


def coloured(folder: Path) -> Path:
    for number in range(24):
        name = ("один", "два")[number % 2]
        (folder / name).mkdir(parents=True, exist_ok=True)
        picture(number, hue=number % 2).save(folder / name / f"{number}.png")
    return folder


def test_start_page_and_dialogs(
    qtbot: QtBot, qapp: QApplication, accents: None, window: MainWindow, forgotten: Find
) -> None:
    found = forgotten(window)
    for show in (window.show_settings, window.show_keys, window.show_words, window.show_guide):
        show()
        dialog = next(
            one
            for one in qapp.topLevelWidgets()
            if one.isVisible() and one is not window and one.objectName() != "waiting"
        )
        found |= forgotten(dialog)
        dialog.close()
        settle(qtbot, 20)
    report(found)


def test_images(qtbot: QtBot, accents: None, window: MainWindow, tmp_path: Path, forgotten: Find) -> None:
    folder = coloured(tmp_path / "данные")
    (folder / "один" / "broken.jpg").write_text("no picture")
    drop(window, folder)
    idle(qtbot, window)
    found = walk(qtbot, window, forgotten)
    window.data.grid.setFocus()
    window.data.grid.selectAll()
    window.data.labelling.label(0)
    found |= forgotten(window)
    window.undo()
    found |= forgotten(window)
    window.data.open_viewer()
    found |= forgotten(window)
    window.data.close_viewer()
    window.training.start(TrainingPlan())
    idle(qtbot, window)
    window.show_pane(3)
    window.trying.page.sources.draw_sample()
    qtbot.waitUntil(lambda: bool(window.trying.page._predicted.text()), timeout=LONG_MS)
    window.exporting.export_to(tmp_path / "out")
    idle(qtbot, window)
    window.trying.page.try_path(folder)
    idle(qtbot, window)
    report(found | walk(qtbot, window, forgotten))


def marked(folder: Path) -> Path:
    """Images with a box each, as COCO."""
    folder.mkdir()
    images, boxes = [], []
    for number in range(8):
        picture(number, size=(100, 80)).save(folder / f"{number}.png")
        images.append({"id": number, "file_name": f"{number}.png", "width": 100, "height": 80})
        boxes.append({"id": number, "image_id": number, "category_id": 1, "bbox": [10, 10, 40, 30 + number]})
    whole = {"images": images, "annotations": boxes, "categories": [{"id": 1, "name": "кот"}]}
    (folder / "instances.json").write_text(json.dumps(whole))
    return folder


@pytest.mark.usefixtures("short_epochs")
def test_boxes(qtbot: QtBot, accents: None, window: MainWindow, tmp_path: Path, forgotten: Find) -> None:
    drop(window, marked(tmp_path / "данные"))
    idle(qtbot, window)
    found = walk(qtbot, window, forgotten)
    window.data.open_viewer()
    found |= forgotten(window)
    window.data.close_viewer()
    own = small_backbone(tmp_path / "сеть")
    window.training.start(TrainingPlan(backbone=str(own), method=Method.HEAD, epochs=1, batch=2, input_size=96))
    idle(qtbot, window)
    report(found | walk(qtbot, window, forgotten))


def test_texts(qtbot: QtBot, accents: None, window: MainWindow, tmp_path: Path, forgotten: Find) -> None:
    rows = [(f"{number} тест", ("да", "нет")[number % 2]) for number in range(24)]
    drop(window, write_csv(tmp_path / "данные.csv", [("text", "label"), *rows]))
    idle(qtbot, window)
    found = walk(qtbot, window, forgotten)
    window.training.start(TrainingPlan(backbone=str(tiny_transformer(tmp_path / "сеть", "bert"))))
    idle(qtbot, window)
    window.show_pane(3)
    window.trying.page.draw_sample()
    qtbot.waitUntil(lambda: bool(window.trying.page._predicted.text()), timeout=LONG_MS)
    report(found | walk(qtbot, window, forgotten))


def test_questions(qtbot: QtBot, accents: None, window: MainWindow, tmp_path: Path, forgotten: Find) -> None:
    paragraphs = [
        {
            "context": f"Рынок {number} открыт.",
            "qas": [{"id": str(number), "question": "Где?", "answers": [{"text": "Рынок", "answer_start": 0}]}],
        }
        for number in range(12)
    ]
    data = [{"title": f"{number}", "paragraphs": [one]} for number, one in enumerate(paragraphs)]
    (tmp_path / "данные.json").write_text(json.dumps({"version": "2.0", "data": data}, ensure_ascii=False), "utf-8")
    drop(window, tmp_path / "данные.json")
    idle(qtbot, window)
    found = walk(qtbot, window, forgotten)
    window.data.open_viewer()
    found |= forgotten(window)
    window.data.close_viewer()
    own = tiny_transformer(tmp_path / "сеть", "bert")
    window.training.start(TrainingPlan(backbone=str(own), method=Method.FULL, epochs=1))
    idle(qtbot, window)
    window.show_pane(3)
    window.trying.page.draw_sample()
    qtbot.waitUntil(lambda: bool(window.trying.page._predicted.text()), timeout=LONG_MS)
    report(found | walk(qtbot, window, forgotten))


def test_every_step_of_undo_is_named_in_the_language(
    qtbot: QtBot, accents: None, window: MainWindow, tmp_path: Path
) -> None:
    drop(window, coloured(tmp_path / "данные"))
    idle(qtbot, window)
    project = window.session.project
    assert project is not None
    ids = [sample.id for sample in project.samples.all()]
    field = window.session.field
    first, second = (class_.id for class_ in project.classes.list(field))
    steps: list[Callable[[], object]] = [
        lambda: project.annotations.label(ids[:1], second),
        lambda: project.annotations.label_each({ids[0]: first, ids[1]: second}),
        lambda: project.annotations.clear(ids[:3], field),
        lambda: project.samples.set_split(ids[:2], None),
        lambda: project.samples.delete(ids[:1]),
        lambda: project.classes.add(field, "три"),
        lambda: project.classes.rename(first, "раз"),
        lambda: project.classes.merge(second, first),
    ]
    for step in steps:
        step()
        label = project.can_undo()
        assert label is not None and not plain(i18n.translate_message(label), re.compile("^$")), label
        window.session.changed.emit(Changes())
        assert label.split()[0] not in window.top_bar._undo.toolTip()
