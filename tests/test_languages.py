"""The window in other languages: nothing is left in English, nothing is cut off, and the files are up to date with the code."""

from __future__ import annotations

import ast
import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT, write_class_folders
from tests.hands import click, drop, idle, settle
from tests.test_small_windows import PATIENCE, faults
from transferstudio.app import language
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones.catalogue import catalogue
from transferstudio.errors import TrainingError
from transferstudio.i18n import message, message_of, translate_message
from transferstudio.project.runs import Run
from transferstudio.runtime import UnreadableImageError

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = [code for code in language.LANGUAGES if code != "en"]
PANES = 5


def messages(path: Path) -> Iterator[tuple[str, list[str], bool]]:
    """English text, its translations (one, or one for each number), and whether it is finished."""
    for entry in ElementTree.parse(path).getroot().iter("message"):
        translation = entry.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield entry.findtext("source"), forms, translation.get("type") is None


def test_no_text_is_translated_inside_an_f_string() -> None:
    """What collects the texts does not look into them, so that the text would stay English."""
    found = [
        f"{path.name}: {ast.unparse(call)}"
        for path in (ROOT / "transferstudio").rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in ("self.tr", "translate")
        if isinstance(call.args[-1], ast.Constant)
    ]
    assert found == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_with_its_holes(code: str) -> None:
    for source, forms, finished in messages(FOLDER / f"transferstudio_{code}.ts"):
        assert finished and all(forms), source
        assert all(form.count("{}") == source.count("{}") for form in forms), source


@pytest.mark.parametrize("code", LANGUAGES)
def test_kinds_of_files_are_in_plain_brackets(code: str) -> None:
    """Qt finds the patterns of a file dialog in ASCII brackets alone: others would hide the first and the last kind of file."""
    kinds = {"Models ({})", "Tables ({})", "Documents ({})", "Images and videos ({})"}
    found = {source: forms for source, forms, _ in messages(FOLDER / f"transferstudio_{code}.ts") if source in kinds}
    assert found.keys() == kinds
    assert all(form.endswith("({})") for forms in found.values() for form in forms), found


def test_translations_are_up_to_date_with_the_code(tmp_path: Path) -> None:
    copied = Path(shutil.copytree(FOLDER, tmp_path / "translations"))
    script = runpy.run_path(str(ROOT / "installer" / "translations.py"))
    script["update"](copied)
    script["release"](copied)
    for file in FOLDER.iterdir():
        assert (copied / file.name).read_bytes() == file.read_bytes(), f"{file.name}: run installer/translations.py"


@pytest.fixture(params=LANGUAGES)
def code(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translators = language.install(request.param)
    assert len(translators) == 2, "Qt's own texts are there too"
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def foreign(code: str, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window in another language, with a project in which something has been trained."""
    write_class_folders(tmp_path / "photos")
    (tmp_path / "photos" / "red" / "broken.jpg").write_text("no picture")
    drop(window, tmp_path / "photos")
    idle(qtbot, window)
    click(qtbot, window, "rail-model")
    click(qtbot, window, "train")
    idle(qtbot, window)
    return window


def said(widget: QWidget) -> list[str]:
    """What a widget shows and what it says on hover."""
    texts = [widget.toolTip(), widget.accessibleName()]
    if isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox | QRadioButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        texts += widget.toPlainText().splitlines()
    if isinstance(widget, QComboBox):
        texts += [widget.itemText(row) for row in range(widget.count())]
    return texts


def panes(window: MainWindow, qtbot: QtBot) -> Iterator[int]:
    for pane in range(PANES):
        window.show_pane(pane)
        settle(qtbot, 50)
        yield pane


def test_errors_and_notes_are_spoken_too(code: str) -> None:
    raised = TrainingError(
        message("Only {} images have boxes, but at least {} are needed for training", 3, 4),
        where="beach",
        advice=message("Train again."),
    )
    error = str(raised)
    assert "training" in str(raised.as_json()), "what is kept of a run that failed can be said in any language later"
    assert Run(1, {}, "failed", "", None, {"error": raised.as_json()}, Path()).error == error
    assert "3" in error and "(beach)" in error and "training" not in error and "again" not in error
    damaged = message_of(UnreadableImageError("damaged: {}", "Truncated File Read"))
    left_out = translate_message(message("{} is left out: {}", "ants/cut.jpg", damaged))
    assert "ants/cut.jpg" in left_out and "Truncated File Read" in left_out
    assert "left out" not in left_out and "damaged" not in left_out, "a sentence within a sentence is one too"
    assert translate_message("what nobody has translated") == "what nobody has translated"
    config = message('Write a config.json with at least {"architecture": "resnet18"} (a timm name) into it, or specify a transformers folder.')  # fmt: skip
    assert translate_message(config) != config and translate_message(config).count("{") == 1


def test_no_word_is_filled_into_a_sentence() -> None:
    """What fills a hole is a name or a number: a word of English would stay one in a sentence of another language."""
    filled = []
    for file in sorted((ROOT / "transferstudio").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "message":
                filled += [f"{file.name}:{value.lineno}" for value in call.args[1:] if _words(value)]
    assert not filled


def _words(hole: ast.expr) -> bool:
    """Whether one of several words is chosen, or what samples, a score, a part of the data or a task are called."""
    if isinstance(hole, ast.IfExp):
        return any(
            isinstance(one, ast.Constant) and re.search("[a-z]", str(one.value)) for one in (hole.body, hole.orelse)
        )
    return ast.unparse(hole) == "what" or ast.unparse(hole).split(".")[-1] in {"units", "metric", "split", "task"}


def test_nothing_is_left_in_english(code: str, qtbot: QtBot, foreign: MainWindow) -> None:
    english = [
        source
        for source, forms, _ in messages(FOLDER / f"transferstudio_{code}.ts")
        if source not in forms and len(re.findall("[A-Za-z]{3,}", source)) > ("{}" in source)
    ]  # a single word with a hole, such as "Training {}", matches other languages too
    whole = re.compile("|".join("(.+)".join(map(re.escape, source.split("{}"))) for source in english))
    left = []
    for _ in panes(foreign, qtbot):
        for widget in foreign.findChildren(QWidget):
            left += [text for text in said(widget) if whole.fullmatch(text)]
    assert left == []


def test_every_text_goes_through_the_translation(code: str, qtbot: QtBot, foreign: MainWindow) -> None:
    """Of what is shown, only names may be English: whatever has an English everyday word in it was forgotten."""
    names = {
        part for one in catalogue().values() for part in (one.title, one.family, one.licence, one.languages, one.name)
    }
    forgotten = []
    for _ in panes(foreign, qtbot):
        for widget in foreign.findChildren(QWidget):
            if not widget.isVisible() or widget.window() is not foreign:
                continue
            for text in said(widget):
                rest = re.sub("|".join(map(re.escape, sorted(names, key=len, reverse=True))), "", text)
                if re.search(r"\b(the|of|and|is|are|not|with|for|this|that|which|took|on|to)\b", rest):
                    forgotten.append(text)
    assert forgotten == []


def test_nothing_is_cut_off(code: str, qtbot: QtBot, foreign: MainWindow) -> None:
    foreign.resize(1280, 800)
    cut = []
    for pane in panes(foreign, qtbot):
        for widget in foreign.findChildren(QWidget):
            plain = isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton) or (
                isinstance(widget, QLabel) and not widget.wordWrap() and widget.pixmap().isNull()
            )
            if plain and widget.isVisible() and widget.text() and widget.width() < widget.minimumSizeHint().width():
                cut.append((pane, widget.objectName(), widget.text(), widget.width(), widget.minimumSizeHint().width()))
    assert cut == [], "\n".join(map(str, cut))


@pytest.mark.parametrize("spoken_language", language.LANGUAGES)
def test_nothing_is_cut_off_in_a_small_window(
    spoken_language: str, qtbot: QtBot, qapp: QApplication, settings: None, tmp_path: Path
) -> None:
    translators = language.install(spoken_language) if spoken_language != "en" else []
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    write_class_folders(tmp_path / "photos", each=12)
    drop(window, tmp_path / "photos")
    idle(qtbot, window)
    cut = []
    for pane in panes(window, qtbot):
        cut += [(pane, fault) for fault in settled(qtbot, window)]
    window.data.show_table(True)
    window.show_pane(0)
    window.data.open_viewer()
    cut += [("viewer", fault) for fault in settled(qtbot, window)]
    assert "1\N{NO-BREAK SPACE}/\N{NO-BREAK SPACE}24" in window.data.viewer._about.text()
    window.session.close()
    window.close()
    for translator in translators:
        qapp.removeTranslator(translator)
    assert cut == [], "\n".join(map(str, cut))


def settled(qtbot: QtBot, window: MainWindow) -> list[str]:
    """What is still cut off once texts and layouts have settled after what is computed in the background."""
    found: list[str] = []
    for _ in range(PATIENCE):
        settle(qtbot, 60)
        found = faults(window) + unread(window)
        if not found:
            break
    return found


def unread(window: MainWindow) -> list[str]:
    """Lists whose chosen entry, and columns whose heading, is not shown whole."""
    found = []
    for box in window.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
        if box.isVisible() and box.fontMetrics().horizontalAdvance(box.currentText()) > room:
            found.append(f"list {box.objectName()} “{box.currentText()}”")
    for header in window.findChildren(QHeaderView):
        if header.isVisible() and header.orientation() == Qt.Orientation.Horizontal:
            found += [
                f"heading {header.parent().objectName()} {section}"
                for section in range(header.count())
                if not header.isSectionHidden(section) and header.sectionSize(section) < header.sectionSizeHint(section)
            ]
    return found


def test_headings_of_the_table_are_translated(foreign: MainWindow) -> None:
    model = foreign.data.model
    headings = {
        model.headerData(column, Qt.Orientation.Horizontal)
        for column in range(foreign.data.table.model().columnCount())
    }
    assert headings and not headings & {"Suggestion", "Confidence", "Size", "Imported"}
