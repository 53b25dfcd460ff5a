"""One bad record never ends an import: what goes wrong with it becomes a reason to leave it out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

from transferstudio.errors import DataError, StudioError
from transferstudio.formats.records import (
    HALF_SIGN,
    BoxRecord,
    QuestionRecord,
    Record,
    Skipped,
    SourceEntry,
    TextRecord,
    one_note,
    printable,
    printable_message,
)
from transferstudio.i18n import Message, Number, message, reason
from transferstudio.runtime import UnreadableImageError

UNFORESEEN = "it cannot be read for an unknown reason"  # how the reason begins where no reader knew it
LONGEST_LABEL = 1000  # characters; what is longer is no class, but a text in the wrong column
LONGEST_NAME, LONGEST_REASON = 300, 1000  # characters that are shown of what is left out
MENDED = message("invalid characters were replaced by “�”")
NAMES: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in (Record, TextRecord, QuestionRecord, BoxRecord)
}

log = logging.getLogger(__name__)
Content = TypeVar("Content")
Result = TypeVar("Result")


def attempt(where: str, make: Callable[[], Result]) -> Result | Skipped:
    """What ``make`` returns; where it fails, the reason to leave this record out.

    Readers word the faults that they know as a DataError or return a Skipped themselves. Whatever nobody foresaw is logged.
    """
    try:
        return make()
    except (DataError, UnreadableImageError) as error:
        return Skipped(where, reason(error))
    except Exception as error:
        log.warning("%s is left out", printable(where), exc_info=True)
        return Skipped(where, message("unreadable for an unknown reason: {}: {}", type(error).__name__, error))


def each(
    entries: Iterable[tuple[str, Content] | Skipped], make: Callable[[str, Content], SourceEntry | None]
) -> Iterator[SourceEntry]:
    """The record of every entry (where it is, and what is there), each by itself; None is nothing to speak of, such as an empty row."""
    for entry in entries:
        if isinstance(entry, Skipped):
            yield entry
            continue
        where, content = entry
        made = attempt(where, lambda where=where, content=content: make(where, content))  # type: ignore[misc]
        if made is not None:
            yield made


def result_or_none(ask: Callable[[], Result]) -> Result | None:
    """What ``ask`` finds out about a file that may be something else; None where it cannot be read: it then is no such file."""
    try:
        return ask()
    except DataError:
        return None


@contextmanager
def in_a_sentence(source: Path | str) -> Iterator[None]:
    """What goes wrong with a whole file or folder in here comes out as one sentence.

    Raises:
        DataError: something did.
    """
    try:
        yield
    except StudioError as error:
        if error.where is not None or not isinstance(error, DataError):
            raise
        raise DataError(error.what, where=printable(str(source)), advice=error.advice) from error
    except OSError as error:
        raise DataError(
            message("It cannot be read: {}", error.strerror or error), where=printable(str(source))
        ) from error
    except Exception as error:
        raise unforeseen(error, source) from error


def unforeseen(error: Exception, source: Path | str) -> DataError:
    """The sentence for what went wrong with a source where nobody foresaw it; it is logged."""
    log.warning("%s cannot be read", printable(str(source)), exc_info=error)
    text = f"{type(error).__name__}: {printable(str(error))[:LONGEST_NAME]}"
    return DataError(message("It cannot be read for an unknown reason: {}", text), where=printable(str(source)))


def guarded(reading: Callable[[], Iterator[SourceEntry]], source: Path) -> Iterator[SourceEntry]:
    """The records of a data set as they can be stored, shown and printed.

    Raises:
        DataError: the file as a whole cannot be read, or not to its end.
    """
    with in_a_sentence(source):
        for item in reading():
            yield sound(item)


def sound(item: SourceEntry) -> SourceEntry:
    """A record whose texts hold whole characters only, and whose labels can be labels; else why it is left out."""
    if isinstance(item, Skipped):
        return _shown(item)
    changed: dict[str, Any] = {}
    for name in NAMES[type(item)]:
        value = getattr(item, name)
        if isinstance(value, str) and not value.isascii() and HALF_SIGN.search(value):
            changed[name] = HALF_SIGN.sub("�", value)
    if changed:
        changed["note"] = message("{}: {}", item.name, item.note or MENDED)
        item = replace(item, **changed)
    if isinstance(item, BoxRecord):
        return _sound_boxes(item)
    if isinstance(item, (Record, TextRecord)) and item.lost:
        item = replace(item, lost=tuple(map(_shown, item.lost)))
    if not isinstance(item, QuestionRecord) and item.label is not None:
        if len(item.label) > LONGEST_LABEL:
            return _shown(Skipped(item.name, message("its label has more than {} characters", Number(LONGEST_LABEL))))
        label = printable(item.label).strip() or None
        if label != item.label:
            item = replace(item, label=label)
    return item


def _sound_boxes(record: BoxRecord) -> BoxRecord:
    lost = tuple(map(_shown, record.lost))
    boxes = record.boxes
    if boxes is not None:
        boxes = tuple(replace(box, label=printable(box.label[:LONGEST_LABEL])) for box in boxes)
    return replace(record, boxes=boxes, lost=lost) if (boxes, lost) != (record.boxes, record.lost) else record


def _shown(item: Skipped) -> Skipped:
    return replace(
        item, name=printable_message(item.name, LONGEST_NAME), reason=printable_message(item.reason, LONGEST_REASON)
    )


def with_note(items: Iterable[SourceEntry], note: Message | None) -> Iterator[SourceEntry]:
    """The records of a file, the first of which carries what a person should know about all of it."""
    for item in items:
        if note is not None and not isinstance(item, Skipped):
            item, note = replace(item, note=one_note(note, item.note)), None  # noqa: PLW2901
        yield item
