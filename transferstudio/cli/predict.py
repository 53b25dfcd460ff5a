"""What the command `predict` says: answers of an exported model about all that is given, a line each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.cli.console import EVERY_S
from transferstudio.cli.options import refuse
from transferstudio.cli.output import Output
from transferstudio.errors import DataError
from transferstudio.events import Meter, Work, finish
from transferstudio.formats.answer_table import check_name
from transferstudio.formats.model_inputs import ModelInput, Remark, files_of
from transferstudio.formats.records import printable
from transferstudio.i18n import verbatim
from transferstudio.runtime.predict import DRAWN

if TYPE_CHECKING:
    from transferstudio.tasks.asking import Asking

# Everything else is imported inside the functions, so that --help answers at once.


@dataclass(frozen=True)
class Wanted:
    """How answers are wanted: a folder for pictures with their boxes, a file for a table of all answers, how many classes are named, and the
    least confidence of a box (0–1)."""

    draw: Path | None = None
    table: Path | None = None
    top: int | None = None
    threshold: float | None = None


def say_all(asking: Asking, words: list[str], wanted: Wanted, output: Output) -> bool:
    """Says what a model answers about the files, texts and questions that are given; False where something had to be left out.

    Raises:
        StudioError: an option does not go with this kind of model, or a passage or a question is missing.
        DataError: what is to be written would lie where it is read.
    """
    _refuse_unused(asking, wanted)
    _refuse_what_is_read(words, wanted, reads_tables=bool(asking.fields))
    asking.top, asking.threshold = wanted.top or 1, wanted.threshold
    told = _Told(asking, output, wanted.draw)
    work = _each(asking, words, told)
    if output.as_json:
        output.follow(work)
    else:
        finish(work)  # the answers show how far it is
    if wanted.table is not None and told.json:
        asking.save(told.rows, wanted.table)
    elif wanted.table is not None:
        output.note(f"Nothing was predicted, so {wanted.table} was not written.", "warning")
    output.result({"predictions": told.json, "left_out": told.left_out})
    return not told.left_out


def _refuse_unused(asking: Asking, wanted: Wanted) -> None:
    refuse({} if asking.draws else {"--draw": wanted.draw}, "This model does not predict boxes that could be drawn")
    refuse({} if asking.ranks else {"--top": wanted.top}, "Only models that predict classes can name several")
    refuse(
        {} if asking.has_threshold else {"--threshold": wanted.threshold},
        "Only models that predict boxes have a threshold",
    )
    if wanted.table is not None:
        check_name(wanted.table, asking.tables)


def _refuse_what_is_read(words: list[str], wanted: Wanted, *, reads_tables: bool) -> None:
    """DataError where pictures or a table would take the place of what is given, or be read with it the next time.

    ``reads_tables``: whether tables in a folder are read.
    """
    given = [path.resolve() for path in files_of(words)]
    folders = [path for path in given if path.is_dir()]
    originals = {path.parent for path in given if path.is_file()}
    if wanted.draw is not None:
        target = wanted.draw.resolve()
        if target in originals or _below(target, folders):
            _refuse_place("The images would be drawn beside the originals", wanted.draw)
    if wanted.table is not None:
        target = wanted.table.resolve()
        if target in given:
            _refuse_place("The table would replace a file that is read", wanted.table)
        if reads_tables and _below(target, folders):
            _refuse_place("The table would lie in a folder that is read", wanted.table)


def _below(path: Path, folders: list[Path]) -> bool:
    return any(folder in (path, *path.parents) for folder in folders)


def _refuse_place(what: str, where: Path) -> None:
    raise DataError(verbatim(what), where=where, advice=verbatim("Choose another place."))


def _each(asking: Asking, words: list[str], told: _Told) -> Work[None]:
    """Asks about one thing after the other; says every so often how many that were."""
    meter, reports = Meter("predict"), 1
    for item in asking.items(words, sys.stdin.buffer.read):
        if isinstance(item, Remark):
            told.output.note(f"Note: {printable(item.text)}")
        elif isinstance(item, ModelInput):
            _say(told, item)
            step = meter.advance()
            if meter.seconds >= EVERY_S * reports:
                reports += 1
                yield step
        else:
            told.leave_out(item.name, item.reason)


def _say(told: _Told, item: ModelInput) -> None:
    """Says what the model answers about one thing, or that it cannot be read."""
    from transferstudio.runtime import UnreadableImageError

    try:
        for name, source in _sources(item):
            told.say(name, source, item)
    except UnreadableImageError as error:
        told.leave_out(item.name, f"cannot be read: {error}")


def _sources(item: ModelInput) -> Iterator[tuple[str, Any]]:
    """What is to be asked about, by its name: the thing itself, or the pictures of a video."""
    from transferstudio.formats.video import frames, is_video

    if isinstance(item.source, Path) and is_video(item.source):
        for frame in frames(item.source):
            yield frame.name(item.name), frame.image
    else:
        yield item.name, item.source


@dataclass
class _Told:
    """Says the answers, draws them where that is wanted, and keeps them for a table and as plain values; also what was left out."""

    asking: Asking
    output: Output
    draw: Path | None
    rows: list[Any] = field(default_factory=list)
    json: list[dict[str, Any]] = field(default_factory=list)
    left_out: list[dict[str, str]] = field(default_factory=list)
    drawn: set[str] = field(default_factory=set)

    def say(self, name: str, source: Any, item: ModelInput) -> None:
        """Asks about one thing and says the answer."""
        reply = self.asking.reply(name, source, item)
        self.rows.extend(reply.rows)
        self.json.append(reply.json)
        self.output.say(reply.words)
        if self.draw is not None:
            if isinstance(source, Path) and source.resolve().parent == self.draw.resolve():  # of a table of paths
                _refuse_place("The images would be drawn beside the originals", self.draw)
            self.asking.draw(source).save(self._free(self.draw, name, is_frame=not isinstance(source, Path | bytes)))

    def leave_out(self, name: str, reason: str) -> None:
        """Says and keeps that something cannot be used."""
        self.left_out.append({"name": name, "reason": reason})
        self.output.note(f"{printable(name)} left out: {printable(reason)}", "warning")

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
        return folder / f"{free}{DRAWN}"
