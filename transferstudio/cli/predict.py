"""What the command `predict` says: answers of an exported model about all that is given, a line each."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from transferstudio.cli.console import err, out, plain
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

# Everything else is imported inside the functions, so that --help answers at once.


def say_all(predictor: Any, words: list[str], *, draw: Path | None, table: Path | None, as_json: bool) -> bool:
    """Says what a model answers about the files, texts and questions that are given; False where something had to be left out.

    ``draw``: a folder for pictures with their boxes; ``table``: a file for all answers, CSV, or for boxes also COCO (.json).

    Raises:
        StudioError: an option does not go with this kind of model, or a passage or a question is missing.
    """
    from transferstudio.formats import asked
    from transferstudio.runtime import BoxPredictor, QuestionPredictor, TextPredictor

    boxes = isinstance(predictor, BoxPredictor)
    if draw is not None and not boxes:
        raise StudioError(
            verbatim("This model finds no boxes that could be drawn"), advice=verbatim("Leave out --draw.")
        )
    if table is not None and table.suffix.lower() == ".json" and not boxes:
        raise StudioError(
            verbatim("Only boxes can be written as JSON (COCO)"),
            advice=verbatim("Give --table a name that ends in .csv."),
        )
    session: _Answers
    if isinstance(predictor, QuestionPredictor):
        items, session = asked.questions(words, sys.stdin.buffer.read), _Spans(predictor, as_json)
    elif isinstance(predictor, TextPredictor):
        items, session = asked.texts(words, sys.stdin.buffer.read), _Classes(predictor, as_json)
    else:
        items = asked.pictures(words, sys.stdin.buffer.read)
        session = _Boxes(predictor, as_json, draw=draw) if boxes else _Classes(predictor, as_json)
    whole = True
    for item in items:
        if isinstance(item, asked.Remark):
            err.print(f"Note: {_line(item.text)}", soft_wrap=True)
        elif isinstance(item, asked.Asked):
            whole &= _say(session, item)
        else:
            _leave_out(item.name, item.reason)
            whole = False
    if table is not None:
        session.save(table)
    return whole


def _say(session: _Answers, item: Any) -> bool:
    """Says what the model answers about one thing; False where that cannot be read."""
    from transferstudio.runtime import UnreadableImageError

    try:
        for name, source in _sources(item):
            session.say(name, source, item)
    except UnreadableImageError as error:
        _leave_out(item.name, f"cannot be read: {error}")
        return False
    return True


def _sources(item: Any) -> Iterator[tuple[str, Any]]:
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
    """A text as it can be printed in one line, whatever is in it."""
    from transferstudio.formats.records import printable

    return plain(printable(text))


@dataclass
class _Answers:
    """Asks a model, says its answers, and keeps them for a table."""

    predictor: Any
    as_json: bool
    rows: list[list[Any]] = field(default_factory=list)
    header: tuple[str, ...] = ()

    def say(self, name: str, source: Any, item: Any) -> None:
        """Asks about one thing and says the answer."""
        raise NotImplementedError

    def tell(self, row: dict[str, Any], words: str) -> None:
        """Prints an answer, as JSON or in words."""
        if not self.as_json:
            out.print(words, soft_wrap=True)
            return
        text = json.dumps(row, ensure_ascii=False)
        if any("\ud800" <= sign <= "\udfff" for sign in text):  # of a file name that is not UTF-8
            text = json.dumps(row)
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def save(self, path: Path) -> None:
        """Writes all answers as CSV; formulas are guarded (see formats/table.py)."""
        from transferstudio.atomic_files import replacing
        from transferstudio.formats.table import guarded

        with replacing(path) as beside, beside.open("w", newline="", encoding="utf-8", errors="replace") as file:
            writer = csv.writer(file)
            writer.writerow(self.header)
            writer.writerows([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in self.rows)


class _Classes(_Answers):
    """The class of pictures or texts."""

    def say(self, name: str, source: Any, item: Any) -> None:
        """See _Answers."""
        answer = self.predictor.predict(source)
        fields = {"": answer, **answer.others}
        row = {"sample": name, "label": answer.label, "probability": answer.probability, "all": answer.probabilities}
        row |= {"others": {one: asdict(said) for one, said in answer.others.items()}} if answer.others else {}
        said = ", ".join(
            f"{plain(one)}{': ' if one else ''}[bold]{plain(two.label)}[/]  {two.probability:.1%}"
            for one, two in fields.items()
        )
        self.tell(row, f"{_line(name)}  {said}")
        self.header = ("sample", *(f"{one} {part}".strip() for one in fields for part in ("label", "probability")))
        self.rows.append([name, *(cell for two in fields.values() for cell in (two.label, f"{two.probability:.4f}"))])


class _Spans(_Answers):
    """The answers to questions."""

    def say(self, name: str, source: Any, item: Any) -> None:
        """See _Answers."""
        answer = self.predictor.answer(source, item.question)
        said = f"[bold]{_line(answer.text)}[/]" if answer.text else "no answer"
        words = f"{_line(item.question)}  {said}  {answer.probability:.1%}"
        row = {"sample": name, "question": item.question, **asdict(answer)}
        self.tell(row, f"{_line(item.file)}: {words}" if item.file else words)
        self.header = ("sample", "question", "answer", "probability", "start", "stop")
        self.rows.append([name, item.question, answer.text, f"{answer.probability:.4f}", answer.start, answer.stop])


@dataclass
class _Boxes(_Answers):
    """Where things are in pictures."""

    draw: Path | None = None
    searched: list[tuple[str, Any]] = field(default_factory=list)
    drawn: set[str] = field(default_factory=set)

    def say(self, name: str, source: Any, item: Any) -> None:
        """See _Answers."""
        from transferstudio.formats.boxes.found import search

        searched = search(self.predictor, source)
        self.searched.append((name, searched))
        words = ", ".join(f"[bold]{plain(one.label)}[/] {one.score:.0%}" for one in searched.found) or "nothing"
        self.tell({"sample": name, "found": [asdict(one) for one in searched.found]}, f"{_line(name)}  {words}")
        if self.draw is not None:
            self._draw(name, source, searched.found)

    def _draw(self, name: str, source: Any, found: Any) -> None:
        from PIL.Image import Image

        from transferstudio.formats.class_folders import folder_name
        from transferstudio.runtime import load_image
        from transferstudio.runtime.predict_boxes import drawn

        assert self.draw is not None
        self.draw.mkdir(parents=True, exist_ok=True)
        image = source if isinstance(source, Image) else load_image(source)
        stem = folder_name(Path(name).name) if isinstance(source, Image) else Path(name).stem
        free = next(one for one in _numbered(stem) if one not in self.drawn)
        self.drawn.add(free)
        drawn(image, found, self.predictor.labels).save(self.draw / f"{free}.png")

    def save(self, path: Path) -> None:
        """See _Answers; also COCO, where the file is called .json."""
        from transferstudio.formats.boxes.found import save_found

        save_found(self.searched, self.predictor.labels, path)


def _numbered(name: str) -> Iterator[str]:
    """A name, and the same with numbers behind it: pictures of different folders may be called alike."""
    yield name
    number = 1
    while True:
        number += 1
        yield f"{name}-{number}"
