"""Numbers and words of the engine within messages are shown as the person's language has them."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from transferstudio.app import language
from transferstudio.app.inputs import Decimal
from transferstudio.i18n import (
    Message,
    Number,
    duration,
    engine_word,
    message,
    number,
    parts_of,
    percent,
    quoted,
    range_in_words,
    stored_message,
    time_taken,
    translate_message,
)

COST = message(
    "int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost",
    *(Number(value, ".1f") for value in (1234.5, 4938.25, 14.84, 30.0, 0.25)),
    engine_word("accuracy"),
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = language.install("de")
    yield
    for one in translators:
        QCoreApplication.removeTranslator(one)
    language.install("en")


def test_english_is_as_ever() -> None:
    assert str(Number(1234567)) == "1,234,567" == number(1234567)
    assert percent(0.1484, 1) == "14.8\N{NO-BREAK SPACE}%" == str(Number(0.1484, ".1%"))
    assert duration(0.34) == "0.3 s" and duration(125) == "2 min 5 s" and duration(11_820) == "3 h 17 min"
    assert str(quoted(["ant", "bee", "…"])) == "“ant”, “bee”, …"


def test_german_has_a_comma(german: None) -> None:
    assert number(1234567) == "1.234.567" and number(1234.5, 1) == "1.234,5" and number(0.25, 2) == "0,25"
    assert percent(0.1484, 1) == "14,8\N{NO-BREAK SPACE}%"
    assert duration(0.34) == "0,3 s" and range_in_words(5000, 14_000).startswith("1,5 bis 4")
    told = translate_message(COST)
    assert "1234,5" in told and "14,8" in told and "0,2 " in told
    assert "accuracy" not in told and "Genauigkeit" in told
    assert translate_message(
        message("These classes differ only in case or spaces: {}", quoted(["Ant", "ant"]))
    ).endswith("„Ant“, „ant“")


def test_what_is_kept_has_its_numbers(german: None) -> None:
    for one in (
        COST,
        pickle.loads(pickle.dumps(COST)),
        stored_message(str(COST), json.loads(json.dumps(parts_of(COST)))),
    ):
        assert isinstance(one, Message) and one == COST
        assert translate_message(one) == translate_message(COST)


def test_what_is_written_into_files_is_english_in_every_language(german: None) -> None:
    assert str(Number(0.5, ".1%")) == "50.0\N{NO-BREAK SPACE}%" and str(time_taken(0.34)) == "0.3 s"
    assert str(COST).startswith("int8: 1234.5 MB")


@pytest.mark.parametrize("code, typed", [("de", "0.25"), ("de", "0,25"), ("en", "0.25"), ("en", "0,25")])
def test_a_number_may_be_typed_with_a_point_or_a_comma(qtbot: QtBot, code: str, typed: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        field = Decimal()
        qtbot.addWidget(field)
        field.setDecimals(4)
        field.setRange(0, 10)
        field.selectAll()
        QTest.keyClicks(field, typed)
        assert field.value() == 0.25
        assert field.text() == ("0,2500" if code == "de" else "0.2500") or field.text() in ("0,25", "0.25")
    finally:
        QLocale.setDefault(before)
