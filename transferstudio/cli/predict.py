"""What the command `predict` says: answers of an exported model about all that is given, a line each."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.cli.console import err, out
from transferstudio.cli.options import refuse
from transferstudio.formats.answer_table import check_name
from transferstudio.formats.model_inputs import ModelInput, Remark

if TYPE_CHECKING:
    from transferstudio.tasks.asking import Asking

# Everything else is imported inside the functions, so that --help answers at once.


@dataclass(frozen=True)
class Wanted:
    """How answers are wanted: a folder for pictures with their boxes, a file for a table of all answers, how many classes are named, the least
    confidence of a box (0–1), and whether each answer is JSON."""

    draw: Path | None = None
    table: Path | None = None
    top: int | None = None
    threshold: float | None = None
    as_json: bool = False


def say_all(asking: Asking, words: list[str], wanted: Wanted) -> bool:
    """Says what a model answers about the files, texts and questions that are given; False where something had to be left out.

    Raises:
        StudioError: an option does not go with this kind of model, or a passage or a question is missing.
    """
    refuse({} if asking.draws else {"--draw": wanted.draw}, "This model does not predict boxes that could be drawn")
    refuse({} if asking.ranks else {"--top": wanted.top}, "Only models that predict classes can name several")
    refuse(
        {} if asking.has_threshold else {"--threshold": wanted.threshold},
        "Only models that predict boxes have a threshold",
    )
    if wanted.table is not None:
        check_name(wanted.table, asking.tables)
    asking.top, asking.threshold = wanted.top or 1, wanted.threshold
    known = _Told(asking, wanted.as_json, wanted.draw)
    whole = True
    for item in asking.items(words, sys.stdin.buffer.read):
        if isinstance(item, Remark):
            err.print(f"Note: {_line(item.text)}", soft_wrap=True)
        elif isinstance(item, ModelInput):
            whole &= _say(known, item)
        else:
            _leave_out(item.name, item.reason)
            whole = False
    if wanted.table is not None:
        asking.save(known.rows, wanted.table)
    return whole


def _say(known: _Told, item: ModelInput) -> bool:
    """Says what the model answers about one thing; False where that cannot be read."""
    from transferstudio.runtime import UnreadableImageError

    try:
        for name, source in _sources(item):
            known.say(name, source, item)
    except UnreadableImageError as error:
        _leave_out(item.name, f"cannot be read: {error}")
        return False
    return True


def _sources(item: ModelInput) -> Iterator[tuple[str, Any]]:
    """What is to be asked about, by its name: the thing itself, or the pictures of a video."""
    from transferstudio.formats.video import frames, is_video

    if isinstance(item.source, Path) and is_video(item.source):
        for frame in frames(item.source):
            yield frame.name(item.name), frame.image
    else:
        yield item.name, item.source


def _leave_out(name: str, reason: str) -> None:
    err.print(f"{_line(name)} left out: {_line(reason)}", soft_wrap=True)


def _line(text: str) -> str:
    from transferstudio.tasks.asking import line

    return line(text)


@dataclass
class _Told:
    """Says the answers, draws them where that is wanted, and keeps them for a table."""

    asking: Asking
    as_json: bool
    draw: Path | None
    rows: list[Any] = field(default_factory=list)
    drawn: set[str] = field(default_factory=set)

    def say(self, name: str, source: Any, item: ModelInput) -> None:
        """Asks about one thing and says the answer."""
        reply = self.asking.reply(name, source, item)
        self.rows.extend(reply.rows)
        if self.as_json:
            _print_json(reply.json)
        else:
            out.print(reply.words, soft_wrap=True)
        if self.draw is not None:
            self.asking.draw(source).save(self._free(self.draw, name, is_frame=not isinstance(source, Path | bytes)))

    def _free(self, folder: Path, name: str, *, is_frame: bool) -> Path:
        """The file to draw into; pictures of different folders may be called alike."""
        from transferstudio.formats.class_folders import folder_name

        folder.mkdir(parents=True, exist_ok=True)
        stem = folder_name(Path(name).name) if is_frame else Path(name).stem
        free, number = stem, 1
        while free in self.drawn:
            number += 1
            free = f"{stem}-{number}"
        self.drawn.add(free)
        return folder / f"{free}.png"


def _print_json(row: dict[str, Any]) -> None:
    text = json.dumps(row, ensure_ascii=False)
    if any("\ud800" <= sign <= "\udfff" for sign in text):  # of a file name that is not UTF-8
        text = json.dumps(row)
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
