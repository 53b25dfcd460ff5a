"""A message keeps its template and its values apart: across processes, in files, and in every language of the window."""

from __future__ import annotations

import ast
import copy
import json
import pickle
import runpy
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT, write_class_folders
from tests.hands import click, drop, idle
from transferstudio import errors
from transferstudio.app import language
from transferstudio.app.data.left_out import LeftOutDialog
from transferstudio.app.main_window import MainWindow
from transferstudio.app.preview import ways
from transferstudio.errors import DataError, StudioError, TrainingError
from transferstudio.events import Finished, Note, Progress, Started, as_json, from_json
from transferstudio.i18n import (
    Message,
    joined,
    message,
    message_of,
    parts_of,
    reason,
    speak,
    stage_in_words,
    stored_message,
    translate_message,
    verbatim,
)
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.runtime import UnreadableImageError

PACKAGE = ROOT / "transferstudio"
SCRIPT = ROOT / "installer" / "translations.py"
# Rooms and files that the command line alone runs, which speaks English.
ENGLISH = ("cli", "serve")
ERRORS = (
    error.__name__ for error in vars(errors).values() if isinstance(error, type) and issubclass(error, StudioError)
)
TAKE_MESSAGES = {"Note", "Skipped", "edit", "follow_up", "open_step", "UnreadableImageError", *ERRORS}

names = some.text(max_size=12)
values = some.recursive(
    names | some.integers(),
    lambda inner: some.lists(inner, max_size=3).map(lambda few: Message("n" + "{}" * len(few), *few)),
    max_leaves=6,
)
messages = some.lists(values, max_size=4).map(lambda few: Message("{}".join("abcde"[: len(few) + 1]), *few))


@given(messages)
def test_a_message_is_the_same_after_any_copy(one: Message) -> None:
    stored = stored_message(str(one), json.loads(json.dumps(parts_of(one))))
    for other in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one), stored):
        assert type(other) is Message and other == one
        assert (other.template, other.values) == (one.template, one.values)
    assert json.loads(json.dumps(one)) == str(one), "where English is wanted it is the text"


@given(messages)
def test_without_a_language_a_message_is_its_english_text(one: Message) -> None:
    assert translate_message(one) == one


@pytest.fixture
def loud() -> Iterator[None]:
    """A language of capital letters."""
    speak(lambda _context, text: text.upper())
    yield
    speak(None)


def test_templates_are_translated_and_names_are_not(loud: None) -> None:
    inner = message("damaged: {}", "truncated")
    outer = message("{} is left out: {}", "ants/cut.jpg", inner)
    assert outer == "ants/cut.jpg is left out: damaged: truncated"
    assert translate_message(outer) == "ants/cut.jpg IS LEFT OUT: DAMAGED: truncated"
    assert translate_message(joined("; ", ("a.zip", inner))) == "a.zip; DAMAGED: truncated"
    assert translate_message(message("a name like {} stays", "{} {}")) == "A NAME LIKE {} {} STAYS"
    assert translate_message(verbatim("with {braces}")) == "WITH {BRACES}", "what has no values has no holes"


def test_a_message_with_too_few_values_is_a_fault() -> None:
    with pytest.raises(ValueError):
        message("{} of {}", 1)


def test_errors_are_messages_too(loud: None) -> None:
    picture = UnreadableImageError("{} × {} pixels: more than {} million", "9,000", "9,000", 50)
    assert translate_message(message_of(picture)) == "9,000 × 9,000 PIXELS: MORE THAN 50 MILLION"
    error = DataError(message("no path in row {}", 3), where="t.csv", advice=message("Mend it."))
    assert str(error) == "NO PATH IN ROW 3 (t.csv). MEND IT."
    again = DataError.from_json(json.loads(json.dumps(error.as_json())))
    assert str(again) == str(error) and again.where == "t.csv"
    assert translate_message(message("it says: {}", error)) == f"IT SAYS: {error}"
    assert translate_message(reason(DataError(message("no path in row {}", 3)))) == "NO PATH IN ROW 3"
    assert translate_message(message_of(OSError(2, "No such file"))) == "[ERRNO 2] NO SUCH FILE"
    assert str(pickle.loads(pickle.dumps(TrainingError(message("run {}", 1))))) == "RUN 1."


def test_a_note_keeps_its_text_and_its_parts(loud: None) -> None:
    note = Note(message("Resumed after epoch {} of {}", 2, 5), "warning")
    stored = json.loads(json.dumps(as_json(note)))
    assert stored["text"] == "Resumed after epoch 2 of 5"
    again = from_json(stored)
    assert again == note and isinstance(again, Note) and translate_message(again.text) == "RESUMED AFTER EPOCH 2 OF 5"
    plain = as_json(Note(message("Starting")))
    assert plain == {"event": "note", "text": "Starting", "level": "info"}, "the text is the template"
    for parts in (
        {"template": 3, "values": []},
        {"template": "{}", "values": [[]]},
        {"template": "{}", "values": [1, 2]},
        3,
    ):
        with pytest.raises(ValueError):
            from_json({**stored, "parts": parts})


def test_a_stage_with_numbers_is_translated(loud: None) -> None:
    stage = Message("epoch {} of {}", 2, 5)
    for event in (Started(stage, 10), Progress(stage, 1, 10), Finished(stage, 1.0)):
        again = from_json(json.loads(json.dumps(as_json(event))))
        assert again == event and isinstance(again, Started | Progress | Finished)
        assert again.stage == "epoch 2 of 5" and stage_in_words(again.stage) == "EPOCH 2 OF 5"
    assert stage_in_words("parity") == "COMPARING THE FILE WITH THE TRAINED NETWORK"
    assert stage_in_words("epoch 2 of 5") == "EPOCH 2 OF 5", "of an older version"


def test_every_template_is_translated_with_its_holes() -> None:
    known = runpy.run_path(str(SCRIPT))["templates"]()
    assert len(known) > 600
    for code in (code for code in language.LANGUAGES if code != "en"):
        root = ElementTree.parse(
            SCRIPT.parent.parent / "resources" / "translations" / f"transferstudio_{code}.ts"
        ).getroot()
        found = {
            entry.findtext("source"): entry.findtext("translation") or ""
            for context in root.iter("context")
            for entry in context.iter("message")
            if context.findtext("name") == "Sentences"
        }
        assert set(known) == set(found), "run installer/translations.py"
        wrong = {text: output for text, output in found.items() if output.count("{}") != text.count("{}") or not output}
        assert not wrong, code


def test_the_preview_knows_formats_by_templates_that_there_are() -> None:
    tree = ast.parse((PACKAGE / "app" / "preview" / "ways.py").read_text("utf-8"))
    keys = {key.value for one in ast.walk(tree) if isinstance(one, ast.Dict) for key in one.keys}
    assert len(keys) > 15 and keys | {*ways.SEVERAL_TABLES} <= set(runpy.run_path(str(SCRIPT))["templates"]())


def test_every_hole_has_a_value() -> None:
    """A template without any value is one that is filled elsewhere."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            match call:
                case ast.Call(
                    ast.Name("message" | "UnreadableImageError" | "ModelError"), [ast.Constant(str(text)), *filled]
                ):
                    starred = any(isinstance(value, ast.Starred) for value in filled)
                    if filled and not starred and len(filled) != text.count("{}"):
                        wrong.append(f"{path.name}:{call.lineno}: {text}")
    assert not wrong, "\n".join(wrong)


def test_nothing_that_is_said_loses_its_parts() -> None:
    """Templates stand where they are found, and no message of the engine is put together from strings."""
    lost = []
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        if any(inside.is_relative_to(part) for part in ENGLISH) or inside.parts[0] in ("runtime", "i18n.py"):
            continue
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call):
                lost += [f"{inside}:{call.lineno}: {ast.unparse(one)}" for one in _lost_in(call)]
    assert not lost, "\n".join(lost)


def _lost_in(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments of a call that should be messages and are strings."""
    called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    advice = [keyword.value for keyword in call.keywords if keyword.arg == "advice"]
    if called == "message":
        if not (call.args and isinstance(call.args[0], ast.Constant)):
            yield call
    elif called in TAKE_MESSAGES:
        for argument in (*call.args[: 2 if called == "Skipped" else 1], *advice):
            choices = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
            yield from (one for one in choices if _is_string(one))


def _is_string(one: ast.expr) -> bool:
    """Whether an expression can only be a string that is put together or written here; a name is none of those."""
    if isinstance(one, ast.Call):
        return isinstance(one.func, ast.Name) and one.func.id == "str"
    return isinstance(one, ast.JoinedStr | ast.BinOp) or (isinstance(one, ast.Constant) and " " in str(one.value))


def test_an_older_project_shows_what_it_kept(tmp_path: Path, loud: None) -> None:
    (tmp_path / "photos").mkdir()
    with Project.create(tmp_path / "p.tsproj") as project:
        run = project.runs.start({})
    base = sqlite3.connect(tmp_path / "p.tsproj" / "project.db")
    base.execute("PRAGMA foreign_keys = OFF")
    base.execute("INSERT INTO steps (label, created_at) VALUES ('merge classes', '')")
    base.execute("INSERT INTO journal (step_id, tbl, row) SELECT MAX(id), 'classes', 99 FROM steps")
    base.execute("INSERT INTO skipped (import_id, name, reason) VALUES (1, 'cut.jpg', 'damaged: truncated')")
    note = {"event": "note", "text": "Resumed after epoch 2 of 5", "level": "info"}
    base.execute("INSERT INTO run_events (run_id, at, event) VALUES (?, '', ?)", (run.id, json.dumps(note)))
    failed = {"error": {"what": "The disk is full", "where": None, "advice": None}}
    base.execute("UPDATE runs SET state = 'failed', summary = ?", (json.dumps(failed),))
    base.commit()
    base.close()
    with Project.open(tmp_path / "p.tsproj") as project:
        assert project.can_undo() == "merge classes"
        assert list(skipped_files(project)) == [("cut.jpg", "damaged: truncated")]
        ((_, event),) = project.runs.events(run.id)
        assert event == Note(Message("Resumed after epoch 2 of 5"))
        assert project.runs.get(run.id).error == "THE DISK IS FULL."


def test_what_an_import_left_out_is_kept_with_its_parts(tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path / "photos")
    (folder / "red" / "broken.jpg").write_text("no picture")
    (folder / "red" / "cut.jpg").write_bytes((folder / "red" / "red0.png").read_bytes()[:200])
    with Project.create(tmp_path / "p.tsproj") as project:
        for _ in import_dataset(project, folder):
            pass
    with Project.open(tmp_path / "p.tsproj") as project:
        kept = {str(name): why for name, why in skipped_files(project)}
        label = project.can_undo()
    assert kept["red/cut.jpg"].template == "damaged: {}"
    assert kept["red/broken.jpg"] == "not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image"
    assert label is not None and (label.template, label.values) == ("import {}", ("photos",))


@pytest.fixture
def german(qtbot: QtBot, qapp: QApplication, settings: None) -> Iterator[MainWindow]:
    translators = language.install("de")
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.close()
    made.close()
    for translator in translators:
        qapp.removeTranslator(translator)
    speak(None)


def test_the_window_says_it_all_in_its_language(qtbot: QtBot, german: MainWindow, tmp_path: Path) -> None:
    folder = write_class_folders(tmp_path / "photos")
    (folder / "red" / "cut.jpg").write_bytes((folder / "red" / "red0.png").read_bytes()[:200])
    drop(german, folder)
    idle(qtbot, german)
    project = german.session.project
    assert project is not None
    dialog = LeftOutDialog(project, german)
    lines = dialog.findChild(QPlainTextEdit)
    assert lines is not None and lines.toPlainText().startswith("red/cut.jpg: beschädigt: "), lines
    dialog.close()

    output: list[str] = []
    german.session.failed.connect(output.append)
    red = next(one for one in project.classes.list(german.session.field) if one.name == "red")
    german.session.edit(lambda opened: opened.classes.rename(red.id, "green"))
    assert output == ["Es gibt schon eine Klasse „green“. Einen anderen Namen wählen oder die beiden Klassen vereinen."]

    german.session.edit(lambda opened: opened.classes.rename(red.id, "rot"))
    assert german.top_bar._undo.toolTip() == "Rückgängig: Klasse in rot umbenennen"

    click(qtbot, german, "rail-model")
    click(qtbot, german, "train")
    idle(qtbot, german)
    opened = project.folder
    german.session.close()
    german.session.open(opened)
    idle(qtbot, german)
    german.show_pane(2)
    log = german.training.record.log.toPlainText()
    assert "Zu wenige Labels in der kleinsten Klasse (4) für Testdaten" in log, log
