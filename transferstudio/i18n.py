"""Sentences in the person's language. The window sets the language; the command line speaks English.

Qt Linguist's ``lupdate`` finds what is passed to :func:`translate` and :func:`QT_TRANSLATE_NOOP` by their names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
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
    return translate("Words", SHOWN.get(text, text))


def spoken(text: str) -> str:
    """A sentence of the engine in the person's language; as it is where it is none of those that were translated.

    The engine speaks English, and so do the notes that a run keeps: one that is looked at again speaks the language of today. What was
    filled in is found by the sentence around it, and may be such a sentence itself, or several: “a.zip: an archive; b.mp4: a video”.
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
    first, semicolon, rest = text.partition("; ")
    if semicolon:
        return f"{spoken(first)}; {spoken(rest)}"
    name, colon, rest = text.partition(": ")
    return f"{name}: {spoken(rest)}" if colon else text


def step_in_words(label: str) -> str:
    """What a step of undo is called, in the person's language; the project keeps it in English."""
    return spoken(label) if " " in label else word(label)


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The sentences that the engine may say, those that leave least open first."""
    listed = resource("translations/sentences.txt").read_text("utf-8").splitlines()
    listed.sort(key=lambda template: -len(template.replace("{}", "")))
    return [(re.compile("(.+?)".join(map(re.escape, one.split("{}"))), re.DOTALL), one) for one in listed]


def percent(share: float, decimals: int = 0) -> str:
    """A share (0–1) as a person reads it: “91 %”, “91.4 %”, on one line."""
    return f"{100 * share:.{decimals}f}\N{NO-BREAK SPACE}%"


def run_in_words(run: int, *, begins: bool = False) -> str:
    """What a run is called by its id: a number would say nothing of one that no person began, whose id is negative; ``begins`` a line."""
    name = word(RUN).format(run) if run > 0 else word(RUN_OF_PROGRAM)
    return f"{name[:1].upper()}{name[1:]}" if begins else name


def counted(counts: Mapping[str, int]) -> Iterator[str]:
    """Names with how many there are of each, “crab”, “3 × crab”: a number alone would read as part of a class that is called by one."""
    for name, count in counts.items():
        yield name if count == 1 else f"{count:,} × {name}"


def things_in_words(things: str, count: int) -> str:
    """What so many of a task's samples are called: “images”, and “image” where there is one."""
    return word(things.removesuffix("s") if count == 1 else things)


RUN, RUN_OF_PROGRAM = QT_TRANSLATE_NOOP("Words", "run {}"), QT_TRANSLATE_NOOP("Words", "the run in the background")


def stage_in_words(stage: str) -> str:
    """What a stage of work is called, in the person's language; numbers in it stay, such as those of “fold 1 of 3”."""
    name = re.sub(r"\d+", "{}", stage)
    return word(STAGES.get(name, name)).format(*re.findall(r"\d+", stage))


# Events and stored runs keep the names on the left.
STAGES = {
    "ask": QT_TRANSLATE_NOOP("Words", "Asking the model"),
    "assemble": QT_TRANSLATE_NOOP("Words", "Putting the file together"),
    "check": QT_TRANSLATE_NOOP("Words", "Checking how good the network is"),
    "convert the network": QT_TRANSLATE_NOOP("Words", "Converting the network"),
    "cross-validation": QT_TRANSLATE_NOOP("Words", "Cross-validation"),
    "download": QT_TRANSLATE_NOOP("Words", "Downloading"),
    "epoch {} of {}": QT_TRANSLATE_NOOP("Words", "Epoch {} of {}"),
    "features": QT_TRANSLATE_NOOP("Words", "Computing features"),
    "fold {} of {}": QT_TRANSLATE_NOOP("Words", "Fold {} of {}"),
    "fold {} of {}, epoch {} of {}": QT_TRANSLATE_NOOP("Words", "Fold {} of {}, epoch {} of {}"),
    "import": QT_TRANSLATE_NOOP("Words", "Importing"),
    "measure the speed": QT_TRANSLATE_NOOP("Words", "Measuring the speed"),
    "near-duplicates": QT_TRANSLATE_NOOP("Words", "Looking for near-duplicates"),
    "open the model": QT_TRANSLATE_NOOP("Words", "Opening the model"),
    "parity": QT_TRANSLATE_NOOP("Words", "Comparing the file with the trained network"),
    "practise on your passages": QT_TRANSLATE_NOOP("Words", "Practice questions from your passages"),
    "put the tokenizer inside": QT_TRANSLATE_NOOP("Words", "Adding the tokenizer"),
    "quantise the network": QT_TRANSLATE_NOOP("Words", "Making the 8-bit version"),
    "train": QT_TRANSLATE_NOOP("Words", "Training"),
    "train the head": QT_TRANSLATE_NOOP("Words", "Training the classifier head"),
    "tune": QT_TRANSLATE_NOOP("Words", "Fine-tuning"),
    "tune by pairs": QT_TRANSLATE_NOOP("Words", "Contrastive fine-tuning"),
}


MINUTE, HOUR, DAY = 60, 3600, 86_400  # seconds


def duration(seconds: float, *, rough: bool = False) -> str:
    """A time as a person says it: “0.3 s”, “45 s”, “2 min 5 s”, “12 min”, “3 h 17 min”, “2 d 4 h”.

    ``rough``: for what is only estimated, whole seconds up to a minute and a half and whole minutes from there on.
    """
    if seconds < 9.95 and not rough:
        return word(SECONDS).format(f"{round(max(seconds, 0.0), 1):g}")
    if rough:
        seconds = round(seconds) if seconds < 1.5 * MINUTE else max(2, round(seconds / MINUTE)) * MINUTE
    whole = round(seconds)
    if whole < (1.5 * MINUTE if rough else MINUTE):
        return word(SECONDS).format(whole)
    if not rough and whole < 10 * MINUTE:
        minutes, rest = divmod(whole, MINUTE)
        return word(MINUTES_AND_SECONDS).format(minutes, rest) if rest else word(MINUTES).format(minutes)
    minutes = round(whole / MINUTE)
    if minutes < HOUR // MINUTE:
        return word(MINUTES).format(minutes)
    if minutes < DAY // MINUTE:
        hours, rest = divmod(minutes, 60)
        return word(HOURS_AND_MINUTES).format(hours, rest) if rest else word(HOURS).format(hours)
    days, rest = divmod(round(minutes / 60), 24)
    return word(DAYS_AND_HOURS).format(days, rest) if rest else word(DAYS).format(days)


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
    return duration(last * unit, rough=True) if first == last else word(words).format(f"{first:g}", f"{last:g}")


SECOND_RANGE, MINUTE_RANGE = QT_TRANSLATE_NOOP("Words", "{} to {} s"), QT_TRANSLATE_NOOP("Words", "{} to {} min")
HOUR_RANGE = QT_TRANSLATE_NOOP("Words", "{} to {} h")
SECONDS, MINUTES = QT_TRANSLATE_NOOP("Words", "{} s"), QT_TRANSLATE_NOOP("Words", "{} min")
HOURS, DAYS = QT_TRANSLATE_NOOP("Words", "{} h"), QT_TRANSLATE_NOOP("Words", "{} d")
MINUTES_AND_SECONDS = QT_TRANSLATE_NOOP("Words", "{} min {} s")
HOURS_AND_MINUTES = QT_TRANSLATE_NOOP("Words", "{} h {} min")
DAYS_AND_HOURS = QT_TRANSLATE_NOOP("Words", "{} d {} h")

# Names of steps of undo that are put together, or written by SQL; the others are found where the step begins.
STEPS = (
    QT_TRANSLATE_NOOP("Sentences", "label {} as {}"), QT_TRANSLATE_NOOP("Sentences", "label {} as {} classes"),
    QT_TRANSLATE_NOOP("Sentences", "clear a label"), QT_TRANSLATE_NOOP("Sentences", "clear {} labels"),
    QT_TRANSLATE_NOOP("Sentences", "delete a sample"), QT_TRANSLATE_NOOP("Sentences", "delete {} samples"),
    QT_TRANSLATE_NOOP("Sentences", "draw a box"), QT_TRANSLATE_NOOP("Sentences", "draw {} boxes"),
    QT_TRANSLATE_NOOP("Sentences", "move {} to train"), QT_TRANSLATE_NOOP("Sentences", "move {} to validation"),
    QT_TRANSLATE_NOOP("Sentences", "move {} to test"), QT_TRANSLATE_NOOP("Sentences", "move {} to no split"),
    QT_TRANSLATE_NOOP("Words", "label"), QT_TRANSLATE_NOOP("Words", "import"),
)  # fmt: skip
# Parts of sentences of the engine that are put together elsewhere: the device, and what an export was compared by.
PARTS = (
    QT_TRANSLATE_NOOP("Sentences", "CPU, {} cores"),
    QT_TRANSLATE_NOOP("Sentences", "same answer on {} images, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "same answer on {} texts, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "same answer on {} questions, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "same answer on {} boxes, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} different answers on {} images, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} different answers on {} texts, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} different answers on {} questions, largest difference {}"),
    QT_TRANSLATE_NOOP("Sentences", "{} different answers on {} boxes, largest difference {}"),
)  # fmt: skip
# Reports, runs and projects keep the words on the left.
SHOWN = {
    "badly placed": QT_TRANSLATE_NOOP("Words", "localisation error"),
    "cross-validation inside the training split": QT_TRANSLATE_NOOP("Words", "cross-validation on the training set"),
    "doubled": QT_TRANSLATE_NOOP("Words", "duplicate"),
    "invented": QT_TRANSLATE_NOOP("Words", "false positive"),
    "picture": QT_TRANSLATE_NOOP("Words", "image"),
    "pictures": QT_TRANSLATE_NOOP("Words", "images"),
    "test split": QT_TRANSLATE_NOOP("Words", "test set"),
}
# Words that the engine says and the window shows; they stand here, because they are also keys in reports and events.
ENGINE_WORDS = (
    QT_TRANSLATE_NOOP("Words", "images"), QT_TRANSLATE_NOOP("Words", "texts"), QT_TRANSLATE_NOOP("Words", "questions"),
    QT_TRANSLATE_NOOP("Words", "image"), QT_TRANSLATE_NOOP("Words", "text"), QT_TRANSLATE_NOOP("Words", "question"),
    QT_TRANSLATE_NOOP("Words", "original files"), QT_TRANSLATE_NOOP("Words", "original file"),
    QT_TRANSLATE_NOOP("Words", "train"), QT_TRANSLATE_NOOP("Words", "validation"), QT_TRANSLATE_NOOP("Words", "test"),
    QT_TRANSLATE_NOOP("Words", "cross-validation"),
    QT_TRANSLATE_NOOP("Words", "accuracy"), QT_TRANSLATE_NOOP("Words", "F1"), QT_TRANSLATE_NOOP("Words", "exact match"),
    QT_TRANSLATE_NOOP("Words", "mAP50"), QT_TRANSLATE_NOOP("Words", "loss"),
    QT_TRANSLATE_NOOP("Words", "missed"), QT_TRANSLATE_NOOP("Words", "wrong class"),
    QT_TRANSLATE_NOOP("Words", "running"), QT_TRANSLATE_NOOP("Words", "finished"), QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "failed"),
)  # fmt: skip
