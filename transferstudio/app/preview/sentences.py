"""What the preview of an import says, from what was found out so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transferstudio.app.tasks import view_of
from transferstudio.app.widgets import shortened
from transferstudio.formats import DetectedSource
from transferstudio.formats.preview import Counting
from transferstudio.formats.records import printable, tails
from transferstudio.formats.summary import details, differing, headline, several_at_once
from transferstudio.i18n import QT_TRANSLATE_NOOP, Message, number, translate, translate_message

MOST, SHOWN, NAME = 5, 3, 30  # sentences; files that one names, and letters of each
CONTEXT, OF_A_FILE = "ImportPreview", "{}: {}"
ABOUT, MORE_THAN = QT_TRANSLATE_NOOP("ImportPreview", "About {}"), QT_TRANSLATE_NOOP("ImportPreview", "More than {}")
ONE_UNUSABLE = QT_TRANSLATE_NOOP("ImportPreview", "One row or file cannot be used")
NOT_USED, UNUSABLE = (
    QT_TRANSLATE_NOOP("ImportPreview", "Not used: {}"),
    QT_TRANSLATE_NOOP("ImportPreview", "{} rows or files cannot be used"),
)
ONE_NOTED = QT_TRANSLATE_NOOP("ImportPreview", "1 note on how it is read")
NOTED = QT_TRANSLATE_NOOP("ImportPreview", "{} notes on how it is read")
SEE_WHY = QT_TRANSLATE_NOOP("ImportPreview", "{} – see why…")
AND_MORE = QT_TRANSLATE_NOOP("ImportPreview", "{} and {} more")


@dataclass(frozen=True)
class Summary:
    """The headline, and the sentences below it; ``left_out`` names what is not used, empty where all is."""

    headline: str
    sentences: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    left_out: str = ""


def summary_of(counting: Counting) -> Summary:
    """What is known of a data set; numbers are about right until all is counted."""
    dataset, found = counting.dataset, counting.counted
    words = translate_message(headline(dataset.task, found.samples, len(found.classes), found.labelled))
    survey = dataset.survey
    if (
        not counting.finished
        and survey is not None
        and view_of(dataset.task).classifies
        and shows_images(dataset)
        and survey.samples > found.samples
    ):
        known = translate_message(headline(dataset.task, survey.samples, len(survey.classes), survey.labelled))
        words = translate(CONTEXT, ABOUT).format(known)
    elif not counting.finished:
        words = translate(CONTEXT, MORE_THAN).format(words)
    at_once = dataset.survey.remarks if dataset.survey is not None else ()
    sentences = _of_files(list(details(dataset, found)) if counting.finished else list(at_once), dataset)
    warned = (*several_at_once(found.classes), *differing(found.classes)) if counting.finished else ()
    odd = [translate_message(one) for one in warned]
    return Summary(words, tuple(one for one in sentences if one not in odd)[:MOST], tuple(odd), _left_out(counting))


def _of_files(sentences: Sequence[Message], dataset: DetectedSource) -> list[str]:
    """The sentences, what is reported of one file in one line, without its name where there is no other."""
    used = {printable(name) for name in dataset.survey.used} if dataset.survey is not None else set[str]()
    lines: dict[str, list[str]] = {}
    for index, sentence in enumerate(sentences):
        about, rest = "", sentence
        match sentence.values:
            case (str(name), Message() as said_of_it) if sentence.template == OF_A_FILE and name in used:
                about, rest = name, said_of_it
        lines.setdefault(about or str(index), []).append(translate_message(rest).rstrip("."))
    files = sum(about in used for about in lines)
    alike: dict[str, list[str]] = {}
    for about, parts in lines.items():
        alike.setdefault("; ".join(parts), []).append(about)
    return [
        f"{', '.join(shortened(name, NAME) for name in about[:SHOWN])}{', …' if len(about) > SHOWN else ''}: {words}"
        if about[0] in used and files > 1
        else _capital(words)
        for words, about in alike.items()
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _left_out(counting: Counting) -> str:
    """The files that are not used by name, how many rows cannot be, and how many remarks there are."""
    unused = [printable(name) for name in counting.dataset.unused]
    names = {tail for name in unused for tail in tails(name)}
    files = sum(one.name in names for one in counting.left_out)
    rows, parts = counting.left_out_count - files, list[str]()
    if files:
        parts.append(translate(CONTEXT, NOT_USED).format(_listed(unused)))
    for count, one, several in ((rows, ONE_UNUSABLE, UNUSABLE), (counting.notes_count, ONE_NOTED, NOTED)):
        if count:
            parts.append(translate(CONTEXT, one if count == 1 else several).format(number(count)))
    return translate(CONTEXT, SEE_WHY).format(" · ".join(parts)) if parts else ""


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(shortened(name, NAME) for name in names[:SHOWN])
    return shown if len(names) <= SHOWN else translate(CONTEXT, AND_MORE).format(shown, number(len(names) - SHOWN))


def shows_images(dataset: DetectedSource) -> bool:
    """Whether its samples are images; else texts or questions."""
    return not view_of(dataset.task).task.info.reads_texts


def has_classes(dataset: DetectedSource) -> bool:
    """Whether its samples, or what is in them, can have classes."""
    return view_of(dataset.task).has_classes
