"""Sentences in the person's language. The window sets the language; the command line speaks English.

Qt Linguist's ``lupdate`` finds what is passed to :func:`translate` and :func:`QT_TRANSLATE_NOOP` by their names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from transferstudio.resources import resource

Speaker = Callable[[str, str], str]
"""From context and English text to the text in the person's language."""

_speakers: list[Speaker] = []


def speak(speaker: Speaker | None) -> None:
    """Sets the language of all that is said from now on; None: English."""
    _speakers[:] = [] if speaker is None else [speaker]


def translate(context: str, text: str) -> str:
    """``text`` in the person's language; its ``{}`` are still to be filled in."""
    return _speakers[0](context, text) if _speakers else text


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text that is translated only where it is shown."""
    return text


def word(text: str) -> str:
    """A word or sentence that was marked in the context ``Words``, in the person's language."""
    return translate("Words", text)


def spoken(text: str) -> str:
    """A sentence of the engine in the person's language; as it is where it is none of those that were translated.

    The engine speaks English, and so do the notes that a run keeps: one that is looked at again speaks the language of today. What was
    filled in is found by the sentence around it, and may be such a sentence itself.
    """
    if not _speakers:
        return text
    for pattern, template in _patterns():
        found = pattern.fullmatch(text)
        if found:
            between = translate("Sentences", template).split("{}")
            return between[0] + "".join(
                spoken(hole) + piece for hole, piece in zip(found.groups(), between[1:], strict=True)
            )
    return text


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The sentences that the engine may say, those that leave least open first."""
    listed = resource("translations/sentences.txt").read_text("utf-8").splitlines()
    listed.sort(key=lambda template: -len(template.replace("{}", "")))
    return [(re.compile("(.+?)".join(map(re.escape, one.split("{}"))), re.DOTALL), one) for one in listed]


def stage_in_words(stage: str) -> str:
    """What a stage of work is called, in the person's language; numbers in it stay, such as those of “fold 1 of 3”."""
    return word(re.sub(r"\d+", "{}", stage)).format(*re.findall(r"\d+", stage))


# Words that the engine says and the window shows; they stand here, because they are also keys in reports and events.
ENGINE_WORDS = (
    QT_TRANSLATE_NOOP("Words", "images"), QT_TRANSLATE_NOOP("Words", "texts"), QT_TRANSLATE_NOOP("Words", "questions"),
    QT_TRANSLATE_NOOP("Words", "pictures"), QT_TRANSLATE_NOOP("Words", "image"), QT_TRANSLATE_NOOP("Words", "text"),
    QT_TRANSLATE_NOOP("Words", "question"), QT_TRANSLATE_NOOP("Words", "picture"),
    QT_TRANSLATE_NOOP("Words", "original files"), QT_TRANSLATE_NOOP("Words", "original file"),
    QT_TRANSLATE_NOOP("Words", "train"), QT_TRANSLATE_NOOP("Words", "validation"), QT_TRANSLATE_NOOP("Words", "test"),
    QT_TRANSLATE_NOOP("Words", "test split"), QT_TRANSLATE_NOOP("Words", "cross-validation"),
    QT_TRANSLATE_NOOP("Words", "cross-validation inside the training split"),
    QT_TRANSLATE_NOOP("Words", "accuracy"), QT_TRANSLATE_NOOP("Words", "F1"), QT_TRANSLATE_NOOP("Words", "exact match"),
    QT_TRANSLATE_NOOP("Words", "mAP50"), QT_TRANSLATE_NOOP("Words", "loss"),
    QT_TRANSLATE_NOOP("Words", "missed"), QT_TRANSLATE_NOOP("Words", "invented"), QT_TRANSLATE_NOOP("Words", "badly placed"),
    QT_TRANSLATE_NOOP("Words", "wrong class"), QT_TRANSLATE_NOOP("Words", "doubled"),
    QT_TRANSLATE_NOOP("Words", "running"), QT_TRANSLATE_NOOP("Words", "finished"), QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "failed"),
    QT_TRANSLATE_NOOP("Words", "download"), QT_TRANSLATE_NOOP("Words", "ask"), QT_TRANSLATE_NOOP("Words", "assemble"),
    QT_TRANSLATE_NOOP("Words", "check"), QT_TRANSLATE_NOOP("Words", "convert the network"), QT_TRANSLATE_NOOP("Words", "features"), QT_TRANSLATE_NOOP("Words", "learn the head"),
    QT_TRANSLATE_NOOP("Words", "near-duplicates"),
    QT_TRANSLATE_NOOP("Words", "import"), QT_TRANSLATE_NOOP("Words", "measure the speed"), QT_TRANSLATE_NOOP("Words", "open the model"), QT_TRANSLATE_NOOP("Words", "parity"),
    QT_TRANSLATE_NOOP("Words", "tune"), QT_TRANSLATE_NOOP("Words", "tune by pairs"), QT_TRANSLATE_NOOP("Words", "fold {} of {}"),
    QT_TRANSLATE_NOOP("Words", "epoch {} of {}"), QT_TRANSLATE_NOOP("Words", "practise on your passages"),
    QT_TRANSLATE_NOOP("Words", "put the tokenizer inside"), QT_TRANSLATE_NOOP("Words", "quantise the network"),
)  # fmt: skip
