"""Sentences in the person's language. The window sets the language; the command line speaks English.

Qt Linguist's ``lupdate`` finds what is passed to :func:`translate` and :func:`QT_TRANSLATE_NOOP` by their names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from transferstudio.resources import resource

Speaker = Callable[[str, str], str]
"""From context and English text to the text in the person's language."""

_speakers: list[Speaker] = []


def speak(speaker: Speaker | None) -> None:
    """Sets the language of all texts from now on; None: English."""
    _speakers[:] = [] if speaker is None else [speaker]


def translate(context: str, text: str) -> str:
    """``text`` in the person's language; its ``{}`` are still to be filled in."""
    return _speakers[0](context, text) if _speakers else text


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text that is translated only where it is shown."""
    return text


def translate_word(text: str) -> str:
    """A word or sentence that was marked in the context ``Words``, in the person's language."""
    return translate("Words", text)


class Message(str):
    """A sentence for a person: its template, with ``{}`` for each value, and the values apart; as a string it is the English text.

    A value is a name or a number as it is to be shown, or a message, which is translated too. A template without values is taken as it is,
    whatever braces are in it. Whatever makes a plain string of a message, such as an f-string, keeps the English text alone.
    """

    template: str
    values: tuple[str | int | float, ...]

    def __new__(cls, template: str, *values: str | int | float) -> Message:
        """The message; ValueError where there are more or fewer values than the template has room for."""
        new = super().__new__(cls, _filled(template, values))
        new.template, new.values = str(template), values
        return new

    def __reduce__(self) -> tuple[type[Message], tuple[str | int | float, ...]]:
        return Message, (self.template, *self.values)


class Number(Message):
    """A number within a message, kept as such, so that each language groups its digits and sets its decimal sign as it does."""

    def __new__(cls, value: float, form: str = ",") -> Number:
        """``form``: a format specification of Python, such as ``,``, ``.1f`` or ``.1%`` (of a share, 0–1)."""
        plain = float(value) if isinstance(value, float) else int(value)  # those of NumPy cannot be kept as JSON
        new = str.__new__(cls, format(plain, form).replace("%", "\N{NO-BREAK SPACE}%"))
        new.template, new.values = f"{{:{form}}}", (plain,)
        return new

    def __reduce__(self) -> tuple[type[Message], tuple[str | int | float, ...]]:
        return Number, (self.values[0], self.template[2:-1])

    def in_words(self) -> str:
        """The number in the person's language."""
        digits = translate_word(DIGITS)
        return str(self).translate({ord(","): digits[1], ord("."): digits[-2]})


DIGITS = QT_TRANSLATE_NOOP("Words", "1,234.5")
_OF_NUMBER = re.compile(r"\{:([+,]?(?:\.\d)?[fg%]?)\}")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def message(template: str, *values: object) -> Message:
    """A sentence that is translated where it is shown; ``installer/translations.py`` finds its template, which has to stand here as it is.

    Of an exception among the values its own message is taken, of any other object its text.
    """
    return Message(template, *map(_value, values))


def verbatim(text: str) -> Message:
    """A text that is the same in every language: names, numbers, what the system says, or what the command line alone says."""
    return text if isinstance(text, Message) else Message(text)


def engine_word(text: str) -> Message:
    """A word of the engine as a value of a message: one that is marked in the context ``Words`` and translated where it is shown."""
    return Message(text)


ELLIPSIS = "…"
QUOTED = QT_TRANSLATE_NOOP("Words", "“{}”")


def quoted(names: Iterable[str]) -> Message:
    """Names in quotation marks, one after the other: “a”, “b”; an ellipsis among them has none."""
    return joined(", ", [name if name == ELLIPSIS else Message(QUOTED, name) for name in names])


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Messages and names, one after the other."""
    values = tuple(parts)
    return Message(separator.join(["{}"] * len(values)), *values) if values else Message("")


def message_of(error: BaseException) -> Message:
    """What an exception says: the message of an error of this program or of ``runtime``, the text of any other."""
    own = getattr(error, "message", None)  # of an error of this program
    template, *values = (own,) if isinstance(own, Message) else error.args or ("",)
    if isinstance(template, Message):
        return template
    if (
        isinstance(template, str) and values and template.count("{}") == len(values)
    ):  # of runtime, which knows no messages
        return message(template, *map(_number_of_runtime, values))
    return Message(str(error))


def reason(error: BaseException) -> Message:
    """As :func:`message_of`, without the full stop: as part of a sentence."""
    prediction = message_of(error)
    bare = Message(prediction.template.rstrip("."), *prediction.values)
    return bare.values[0] if bare.template == "{}" and isinstance(bare.values[0], Message) else bare


def parts_of(text: str) -> dict[str, Any] | None:
    """Template and values of a message as a JSON object, to be kept beside its English text; None without values: the text is the template."""
    return _as_json(text) if isinstance(text, Message) and text.values else None


def stored_message(text: Any, parts: Any = None) -> Message:
    """The message that was kept as its English text and its parts (:func:`parts_of`); of older projects there is the text alone.

    Raises:
        ValueError: the text or the parts are damaged.
    """
    if not isinstance(text, str):
        raise ValueError("no text")
    return Message(_in_words_of_today(text)) if parts is None else _from_json(parts)


def translate_message(text: str) -> str:
    """A message in the person's language: its template translated, and its values, as far as they are messages, too.

    A plain string is one without values: it is translated where it is a template as a whole, and stays as it is where not.
    """
    if not _speakers or not text:
        return str(text)
    if isinstance(text, Number):
        return text.in_words()
    if not isinstance(text, Message):
        return translate("Sentences", text)
    if not text.values:
        return _translate_template(text.template)
    values = [translate_message(value) if isinstance(value, Message) else value for value in text.values]
    return _filled(_translate_template(text.template), values)


def _translate_template(template: str) -> str:
    known = translate("Sentences", template)
    return translate_word(template) if known == template else known


@lru_cache(maxsize=2000)
def _pieces(template: str) -> list[str]:
    return template.split("{}")


def _filled(template: str, values: Sequence[str | int | float]) -> str:
    if not values:
        return template
    first, *rest = _pieces(template)
    if len(rest) == len(values) == 1:  # the place of each row of a table is one of these
        return f"{first}{values[0]}{rest[0]}"
    return first + "".join([f"{value}{piece}" for value, piece in zip(values, rest, strict=True)])


def _value(value: object) -> str | int | float:
    if isinstance(value, str | int | float):
        return value
    return message_of(value) if isinstance(value, BaseException) else str(value)


def _number_of_runtime(value: object) -> object:
    """``runtime`` knows no numbers of messages and writes large ones as “12,000”."""
    return Number(int(value.replace(",", ""))) if isinstance(value, str) and _GROUPED.fullmatch(value) else value


def _as_json(value: str | int | float) -> Any:
    if isinstance(value, Message):
        return {"template": value.template, "values": [_as_json(one) for one in value.values]}
    return value


def _from_json(data: Any) -> Message:
    match data:
        case {"template": str(template), "values": [int() | float() as value]} if form := _OF_NUMBER.fullmatch(
            template
        ):
            return Number(value, form[1])
        case {"template": str(template), "values": list(values)}:
            return Message(_in_words_of_today(template), *map(_value_from_json, values))
    raise ValueError("no message")


def _in_words_of_today(template: str) -> str:
    """The template that took the place of one that older projects keep, so that it can still be translated."""
    return _reworded().get(template, template)


@cache
def _reworded() -> dict[str, str]:
    reworded: dict[str, str] = json.loads(resource("translations/reworded.json").read_text("utf-8"))
    return reworded


def _value_from_json(value: Any) -> str | int | float:
    if isinstance(value, dict):
        return _from_json(value)
    if not isinstance(value, str | int | float):
        raise ValueError("no value of a message")
    return value


def percent(share: float, decimals: int = 0) -> str:
    """A share (0–1) in the person's language: “91 %”, “91.4 %”, on one line."""
    return Number(share, f".{decimals}%").in_words()


def number(value: float, decimals: int = 0) -> str:
    """A number in the person's language: “1,234”, “0.25”."""
    return Number(value, f",.{decimals}f" if decimals or isinstance(value, float) else ",").in_words()


def run_in_words(run: int, *, begins: bool = False) -> str:
    """What a run is called by its id: a number would say nothing of one that no person began, whose id is negative; ``begins`` a line."""
    name = translate_word(RUN).format(run) if run > 0 else translate_word(RUN_OF_PROGRAM)
    return f"{name[:1].upper()}{name[1:]}" if begins else name


def counted(counts: Mapping[str, int]) -> Iterator[str]:
    """Names with how many there are of each, “crab”, “3 × crab”: a number alone would read as part of a class that is called by one."""
    for name, count in counts.items():
        yield name if count == 1 else f"{number(count)} × {name}"


def units_in_words(units: str, count: int) -> str:
    """What so many of a task's samples are called: “images”, and “image” where there is one."""
    return translate_word(units.removesuffix("s") if count == 1 else units)


RUN, RUN_OF_PROGRAM = QT_TRANSLATE_NOOP("Words", "run {}"), QT_TRANSLATE_NOOP("Words", "the background run")


def stage_in_words(stage: str) -> str:
    """What a stage of work is called, in the person's language; one with numbers, such as “fold 1 of 3”, is a message."""
    name, values = (stage.template, stage.values) if isinstance(stage, Message) else (stage, ())
    return _filled(translate_word(STAGES.get(name, name)), values)


# Events and stored runs keep the names on the left.
STAGES = {
    "ask": QT_TRANSLATE_NOOP("Words", "Predicting"),
    "assemble": QT_TRANSLATE_NOOP("Words", "Assembling the file"),
    "check": QT_TRANSLATE_NOOP("Words", "Evaluating the network"),
    "compare mirrored images": QT_TRANSLATE_NOOP("Words", "Comparing mirrored images"),
    "compare networks": QT_TRANSLATE_NOOP("Words", "Comparing networks"),
    "check labels": QT_TRANSLATE_NOOP("Words", "Checking labels"),
    "learning curve": QT_TRANSLATE_NOOP("Words", "Learning curve"),
    "compare with pre-training": QT_TRANSLATE_NOOP("Words", "Comparing with the pre-training images"),
    "compare with the training data": QT_TRANSLATE_NOOP("Words", "Comparing with the training data"),
    "convert the network": QT_TRANSLATE_NOOP("Words", "Converting the network"),
    "cross-validation": QT_TRANSLATE_NOOP("Words", "Cross-validation"),
    "download": QT_TRANSLATE_NOOP("Words", "Downloading"),
    "epoch {} of {}": QT_TRANSLATE_NOOP("Words", "Epoch {} of {}"),
    "features": QT_TRANSLATE_NOOP("Words", "Computing features"),
    "fold {} of {}": QT_TRANSLATE_NOOP("Words", "Fold {} of {}"),
    "fold {} of {}, epoch {} of {}": QT_TRANSLATE_NOOP("Words", "Fold {} of {}, epoch {} of {}"),
    "import": QT_TRANSLATE_NOOP("Words", "Importing"),
    "measure the speed": QT_TRANSLATE_NOOP("Words", "Measuring the speed"),
    "near-duplicates": QT_TRANSLATE_NOOP("Words", "Searching for near-duplicates"),
    "novelty detection": QT_TRANSLATE_NOOP("Words", "Learning to spot unfamiliar samples"),
    "open the model": QT_TRANSLATE_NOOP("Words", "Opening the model"),
    "parity": QT_TRANSLATE_NOOP("Words", "Comparing the file with the trained network"),
    "practise on your passages": QT_TRANSLATE_NOOP("Words", "Self-supervised warm-up on your passages"),
    "proposed order": QT_TRANSLATE_NOOP("Words", "Trying the proposed order of labelling"),
    "put the tokenizer inside": QT_TRANSLATE_NOOP("Words", "Adding the tokenizer"),
    "quantise the network": QT_TRANSLATE_NOOP("Words", "Creating the 8-bit version"),
    "sample map": QT_TRANSLATE_NOOP("Words", "Laying out the map"),
    "train": QT_TRANSLATE_NOOP("Words", "Training"),
    "train the head": QT_TRANSLATE_NOOP("Words", "Training the classifier head"),
    "tune": QT_TRANSLATE_NOOP("Words", "Fine-tuning"),
    "tune by pairs": QT_TRANSLATE_NOOP("Words", "Contrastive fine-tuning"),
}


MINUTE, HOUR, DAY = 60, 3600, 86_400  # seconds


def duration(seconds: float, *, rough: bool = False) -> str:
    """A time in the person's language; see :func:`time_taken`."""
    return translate_message(time_taken(seconds, rough=rough))


def time_taken(seconds: float, *, rough: bool = False) -> Message:
    """A time as a person says it: “0.3 s”, “45 s”, “2 min 5 s”, “12 min”, “3 h 17 min”, “2 d 4 h”.

    ``rough``: for what is only estimated, whole seconds up to a minute and a half and whole minutes from there on.
    """
    if seconds < 9.95 and not rough:
        return Message(SECONDS, _short(round(max(seconds, 0.0), 1)))
    if rough:
        seconds = round(seconds) if seconds < 1.5 * MINUTE else max(2, round(seconds / MINUTE)) * MINUTE
    whole = round(seconds)
    if whole < (1.5 * MINUTE if rough else MINUTE):
        return Message(SECONDS, whole)
    if not rough and whole < 10 * MINUTE:
        return _in_two_units(whole, MINUTE, MINUTES, MINUTES_AND_SECONDS)
    minutes = round(whole / MINUTE)
    if minutes < DAY // MINUTE:
        return (
            _in_two_units(minutes, HOUR // MINUTE, HOURS, HOURS_AND_MINUTES)
            if minutes >= 60
            else Message(MINUTES, minutes)
        )
    return _in_two_units(round(minutes / 60), DAY // HOUR, DAYS, DAYS_AND_HOURS)


def _in_two_units(count: int, of: int, whole: str, with_rest: str) -> Message:
    units, rest = divmod(count, of)
    return Message(with_rest, units, rest) if rest else Message(whole, units)


def range_in_words(low: float, high: float) -> str:
    """A range of seconds that is only estimated, in one unit: “20 to 65 s”, “1 to 4 min”, “1.5 to 4 h”."""
    unit, words = HOUR, HOUR_RANGE
    if high < 1.5 * MINUTE:
        unit, words = 1, SECOND_RANGE
    elif high < 1.5 * HOUR:
        unit, words = MINUTE, MINUTE_RANGE
    first, last = (max(1.0, round(seconds / unit)) for seconds in (low, high))
    if unit == HOUR and low < 2 * HOUR:
        first = max(0.5, round(2 * low / unit) / 2)
    return (
        duration(last * unit, rough=True)
        if first == last
        else translate_message(Message(words, _short(first), _short(last)))
    )


def _short(value: float) -> Number:
    return Number(value, ".0f" if value == int(value) else ".1f")


SECOND_RANGE, MINUTE_RANGE = QT_TRANSLATE_NOOP("Words", "{} to {} s"), QT_TRANSLATE_NOOP("Words", "{} to {} min")
HOUR_RANGE = QT_TRANSLATE_NOOP("Words", "{} to {} h")
SECONDS, MINUTES = QT_TRANSLATE_NOOP("Words", "{} s"), QT_TRANSLATE_NOOP("Words", "{} min")
HOURS, DAYS = QT_TRANSLATE_NOOP("Words", "{} h"), QT_TRANSLATE_NOOP("Words", "{} d")
MINUTES_AND_SECONDS = QT_TRANSLATE_NOOP("Words", "{} min {} s")
HOURS_AND_MINUTES = QT_TRANSLATE_NOOP("Words", "{} h {} min")
DAYS_AND_HOURS = QT_TRANSLATE_NOOP("Words", "{} d {} h")

# Words that the engine says and the window shows; they stand here, because they are also keys in reports and events.
ENGINE_WORDS = (
    QT_TRANSLATE_NOOP("Words", "images"), QT_TRANSLATE_NOOP("Words", "texts"), QT_TRANSLATE_NOOP("Words", "questions"),
    QT_TRANSLATE_NOOP("Words", "image"), QT_TRANSLATE_NOOP("Words", "text"), QT_TRANSLATE_NOOP("Words", "question"),
    QT_TRANSLATE_NOOP("Words", "original files"), QT_TRANSLATE_NOOP("Words", "original file"),
    QT_TRANSLATE_NOOP("Words", "train"), QT_TRANSLATE_NOOP("Words", "validation"), QT_TRANSLATE_NOOP("Words", "test"),
    QT_TRANSLATE_NOOP("Words", "cross-validation"),
    QT_TRANSLATE_NOOP("Words", "accuracy"), QT_TRANSLATE_NOOP("Words", "F1"), QT_TRANSLATE_NOOP("Words", "exact match"),
    QT_TRANSLATE_NOOP("Words", "mAP50"), QT_TRANSLATE_NOOP("Words", "loss"),
    QT_TRANSLATE_NOOP("Words", "image classification"), QT_TRANSLATE_NOOP("Words", "object detection"),
    QT_TRANSLATE_NOOP("Words", "text classification"), QT_TRANSLATE_NOOP("Words", "question answering"),
    QT_TRANSLATE_NOOP("Words", "running"), QT_TRANSLATE_NOOP("Words", "finished"), QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "failed"),
)  # fmt: skip
