"""Passages with questions and answers: SQuAD 1.1 and 2.0 (JSON) and their kin, and tables with a passage, a question and an answer a row.

Source: Rajpurkar et al. 2016, arXiv:1606.05250, and 2018, arXiv:1806.03822 (questions without an answer).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.choices import choices_of
from transferstudio.formats.encodings import encoding_of_file, text_of
from transferstudio.formats.guard import each, result_or_none, with_note
from transferstudio.formats.json_entries import LINES_SUFFIXES, json_entries
from transferstudio.formats.json_stream import json_parts
from transferstudio.formats.question_columns import (
    JSON_SUFFIXES,
    PASSAGE_NAMES,
    QUESTION_NAMES,
    START_NAMES,
    QuestionColumns,
    columns_of_file,
)
from transferstudio.formats.records import SPLIT_NAMES, QuestionRecord, Skipped, SourceEntry, Span, printable
from transferstudio.formats.table import SPLIT_COLUMNS, below_header, unguarded
from transferstudio.formats.table_reading import note_on, rows_of, start_of_text
from transferstudio.formats.text_json import key_names
from transferstudio.formats.texts import LONGEST, NAME_LENGTH, split_of_cell
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, Number, message, verbatim

NO_ANSWER = {"no answer", "none", "n/a", "-"}
DOCUMENT_SUFFIXES = (".txt", ".md")
LONGEST_QUESTION = 2000  # characters
PASSAGE_RANK = ("context", "passage", "paragraph", "document", "text")
SQUAD = re.compile(r'\s*\{\s*"(version|title|data"\s*:\s*(\[\s*[\]{]|[^\s\[]))')
WITH_SQUAD = {"data", "paragraphs", "qas"}  # objects that begin with a title or a version may be anything
KEY = re.compile(r'"(\w+)"\s*:')
MOST_POSITIONS = 10_000  # at which an answer is searched for in its passage
MOST_OFF = 20  # characters by which a start may be wrong, so that it is known which position it means


def has_questions(tree: Tree, name: str) -> bool:
    """Whether a file holds passages with questions."""
    chosen = choices_of(tree)
    if chosen.text or chosen.image:
        return False
    if name.lower().endswith(JSON_SUFFIXES) and not chosen.of_questions:
        start = result_or_none(partial(_start, tree, name)) or ""
        keys = set(KEY.findall(start.lower()))
        of_squad = SQUAD.match(start) is not None and not name.lower().endswith(LINES_SUFFIXES)
        return bool(
            (of_squad and keys & WITH_SQUAD)
            or keys & {"qas", "paragraphs"}
            or (keys & PASSAGE_NAMES and keys & QUESTION_NAMES)
        )
    return columns_of_file(tree, name) is not None


def _start(tree: Tree, name: str) -> str:
    return start_of_text(tree, name, encoding_of_file(tree, name))[0]


def read_questions(tree: Tree, name: str, split: str | None = None) -> Iterator[SourceEntry]:
    """The questions of one file; ``split`` where the file's name says it.

    Raises:
        DataError: the file is no SQuAD JSON at all.
    """
    if name.lower().endswith(JSON_SUFFIXES):
        yield from _squad(tree, name, split)
    else:
        yield from with_note(_table(tree, name, split), note_on(tree, name))


def read_documents(tree: Tree, names: list[str]) -> Iterator[SourceEntry]:
    """Text files as passages that nobody has asked about yet: each is a record with an empty question."""

    def record(shown: str, name: str) -> QuestionRecord | Skipped:
        text, note = text_of(tree, name)
        passage = text.strip()
        reason = _unusable(passage, shown)
        note = message("{}: {}", shown, note) if note else None
        return Skipped(shown, reason) if reason else QuestionRecord(shown, "", passage, Path(name).stem, note=note)

    yield from each(((printable(name), name) for name in names), record)


def _squad(tree: Tree, name: str, split: str | None) -> Iterator[SourceEntry]:
    """Articles, paragraphs or questions: in an object under “data”, in an array, or a line each."""
    found, keys = False, _chosen_keys(tree, name)
    for item in _squad_items(tree, name):
        found = True
        yield from each(_questions([item], keys), partial(_from_json, split=split))
    if not found and not name.lower().endswith(".json"):
        raise _no_squad(name)


def _chosen_keys(tree: Tree, name: str) -> dict[str, str]:
    """Which keys a person named, each with what is searched for instead."""
    columns = columns_of_file(tree, name) if choices_of(tree).of_questions else None
    if columns is None:
        return {}
    names = key_names(tree, name)
    positions = {"context": columns.passage, "question": columns.question, "answers": columns.answer}
    return {names[position]: wanted for wanted, position in positions.items() if position is not None}


def _squad_items(tree: Tree, name: str) -> Iterator[tuple[str, Any] | Skipped]:
    start = _start(tree, name).lstrip("\ufeff \t\r\n")
    if start.startswith("[") or name.lower().endswith(LINES_SUFFIXES):
        yield from json_entries(tree, name)
        return
    lines = start.split("\n", 1)
    if len(lines) > 1 and lines[0].rstrip().endswith("}"):  # an object a line
        yield from json_entries(tree, name)
        return
    yield from _articles(tree, name)


def _articles(tree: Tree, name: str) -> Iterator[tuple[str, Any] | Skipped]:
    """The articles of an object, read one by one; or that which the object is itself."""
    others: dict[str, Any] = {}
    listed, number = False, 0
    try:
        for key, position, value in json_parts(tree, name, ("data",)):
            if key == "data" and isinstance(position, int):
                number = position
                yield message("article {}", position), value
            elif key and position is None:
                listed = listed or (key == "data" and value == [])
                others[key] = value
    except ValueError as error:
        if not number:
            raise _no_squad(name) from error
        yield Skipped(message("what follows article {}", number), message("not JSON"))
        return
    if not listed and isinstance(others.get("paragraphs"), list):
        yield message("article {}", 1), others
    elif not listed:
        raise _no_squad(name)


def _no_squad(name: str) -> DataError:
    return DataError(
        message("This is not a SQuAD file: it has no list of articles under “data”"),
        where=printable(name),
        advice=message("Save it as SQuAD JSON, or as a table with the columns passage, question, answer."),
    )


@dataclass(frozen=True)
class _RawQuestion:
    """A question as it stands in a SQuAD file: ``entry`` is whatever stands there."""

    title: str
    passage: str
    entry: Any


def _questions(
    articles: Iterable[tuple[str, Any] | Skipped], keys: Mapping[str, str]
) -> Iterator[tuple[str, _RawQuestion] | Skipped]:
    """Every question of the articles, with where it is. Some tools leave out the level of articles, or that of paragraphs."""
    for item in articles:
        if isinstance(item, Skipped):
            yield item
            continue
        position, article = item
        flat = _flat(article, keys)
        if flat is not None:
            yield position, flat
            continue
        paragraphs = article.get("paragraphs", [article]) if isinstance(article, dict) else None
        if not isinstance(paragraphs, list):
            yield Skipped(position, message("it has no list of paragraphs"))
            continue
        title = article.get("title")
        for number, paragraph in enumerate(paragraphs, 1):
            where = message("{}, paragraph {}", position, number)
            passage = paragraph.get("context") if isinstance(paragraph, dict) else None
            if not isinstance(passage, str) or not isinstance(paragraph.get("qas"), list):
                yield Skipped(where, message("no passage with questions"))
                continue
            for count, entry in enumerate(paragraph["qas"], 1):
                yield (
                    message("{}, question {}", where, count),
                    _RawQuestion(title if isinstance(title, str) else "", passage, entry),
                )


def _flat(entry: Any, keys: Mapping[str, str]) -> _RawQuestion | None:
    """A question with its passage beside it, as data set hubs have it; None where it is none. ``keys``: what a person chose of them."""
    if not isinstance(entry, dict) or "qas" in entry or "paragraphs" in entry:
        return None
    low = {str(key).strip().lower(): value for key, value in entry.items()}
    if keys:
        low = {key: value for key, value in low.items() if key not in keys.values()} | {
            wanted: low[key] for key, wanted in keys.items() if key in low
        }
    passage = next((low[key] for key in PASSAGE_RANK if isinstance(low.get(key), str)), None)
    question = next((low[key] for key in QUESTION_NAMES if isinstance(low.get(key), str)), None)
    if passage is None or question is None:
        return None
    answers = next((low[key] for key in ("answers", "answer", "answer_text") if key in low), None)
    start = next((low[key] for key in START_NAMES if key in low), None)
    title = low.get("title")
    asked = {**low, "question": question, "answers": _answer_list(answers, start)}
    return _RawQuestion(title if isinstance(title, str) else "", passage, asked)


def _answer_list(answers: Any, start: Any = None) -> Any:
    """Answers as SQuAD has them, of a list of texts beside a list of starts, or of one text."""
    if isinstance(answers, dict) and isinstance(answers.get("text"), list):
        starts = answers.get("answer_start", answers.get("start"))
        starts = starts if isinstance(starts, list) else []
        return [
            {"text": text, "answer_start": starts[position] if position < len(starts) else None}
            for position, text in enumerate(answers["text"])
        ]
    if isinstance(answers, dict) and "text" in answers:
        return [answers]
    if isinstance(answers, str):
        if answers.strip().lower() in NO_ANSWER:
            return []
        return [{"text": answers, "answer_start": start}] if answers.strip() else None
    if isinstance(answers, list):
        return [{"text": one, "answer_start": None} if isinstance(one, str) else one for one in answers]
    return answers


def _from_json(where: str, asked: _RawQuestion, split: str | None) -> QuestionRecord | Skipped:
    entry = asked.entry
    if not isinstance(entry, dict) or not isinstance(entry.get("question"), str):
        return Skipped(where, message("no question"))
    answers = _answer_list(entry.get("answers"))
    found: list[tuple[str, int | None]] | None = None
    if entry.get("is_impossible") is True or (answers == [] and "is_impossible" not in entry):
        found = []
    elif isinstance(answers, list) and answers:
        if not all(isinstance(answer, dict) and isinstance(answer.get("text"), str) for answer in answers):
            return Skipped(where, message("an answer without text"))
        found = [(answer["text"], answer.get("answer_start")) for answer in answers]
    stated = next((entry[key] for key in SPLIT_COLUMNS if isinstance(entry.get(key), str)), "")
    named = SPLIT_NAMES.get(stated.strip().lower(), split)
    return question_record(where, asked.passage, entry["question"], found, title=asked.title, split=named)


def _table(tree: Tree, name: str, split: str | None) -> Iterator[SourceEntry]:
    columns = columns_of_file(tree, name)
    if columns is None:
        raise DataError(message("The table has no columns “passage” and “question”"), where=printable(name))
    rows = rows_of(tree, name)
    yield from each(below_header(rows) if columns.header else rows, partial(_from_row, columns=columns, split=split))


def _from_row(where: str, row: list[str], columns: QuestionColumns, split: str | None) -> QuestionRecord | Skipped | None:  # fmt: skip
    def cell(position: int | None) -> str:
        return unguarded(row[position]) if position is not None and position < len(row) else ""

    if not any(cell.strip() for cell in row):
        return None
    stated = split_of_cell(cell(columns.split), split)
    if isinstance(stated, Skipped):
        return Skipped(where, stated.reason)
    answer, start = cell(columns.answer).strip(), cell(columns.start).strip()
    found: list[tuple[str, int | None]] | None = None
    if answer.lower() in NO_ANSWER:
        found = []
    elif answer:
        found = [(answer, int(start) if re.fullmatch("[0-9]{1,9}", start) else None)]
    return question_record(where, cell(columns.passage), cell(columns.question), found, split=stated)


def question_record(
    where: str,
    passage: str,
    question: str,
    answers: list[tuple[str, int | None]] | None,
    *,
    title: str = "",
    split: str | None = None,
) -> QuestionRecord | Skipped:
    """A question as a sample. ``answers``: text and start of each; [] is “no answer”, None is not known.

    A start at which the answer does not stand is repaired where the answer occurs once in the passage.
    """
    question = " ".join(question.split())
    reason = _unusable(passage, question)
    if reason:
        return Skipped(where, reason)
    spans: list[Span] = []
    note = None
    for text, start in answers or []:
        found, repaired = locate(passage, text, start)
        if found is None:
            return Skipped(where, repaired)
        note = repaired or note
        if found not in spans:
            spans.append(found)
    name = printable(question[:NAME_LENGTH])
    known = None if answers is None else tuple(spans)
    return QuestionRecord(
        name, question, passage, title, known, split, message("{}: {}", where, note) if note else None
    )


def _unusable(passage: str, question: str) -> Message | None:
    """Why a question cannot be used; None where it can."""
    if "\x00" in passage or "\x00" in question:
        return message("it contains NUL characters")
    if not passage.strip():
        return message("no passage")
    if len(passage) > LONGEST:
        return message("a passage with more than {} characters", Number(LONGEST))
    if len(question) > LONGEST_QUESTION:
        return message("a question with more than {} characters", Number(LONGEST_QUESTION))
    return None if question else message("no question")


def locate(passage: str, answer: str, start: int | None) -> tuple[Span | None, Message]:
    """Where an answer stands in its passage, and what was repaired; None and the reason where it is nowhere.

    A whole word comes before a part of one; a start that is off by a little, or counts bytes, means the position next to it.
    """
    text = answer.strip()
    if not text:
        return None, message("the answer is empty")
    known = isinstance(start, int) and not isinstance(start, bool)
    if known and start >= 0:  # type: ignore[operator]
        shifted = start + len(answer) - len(answer.lstrip())  # type: ignore[operator]
        if passage[shifted : shifted + len(text)] == text:
            return (shifted, shifted + len(text)), verbatim("")
    positions = _positions(passage, text)
    if not positions:
        return None, message("the answer “{}” is not in the passage", printable(text[:40]))
    position = positions[0] if len(positions) == 1 or not known else _nearest(passage, positions, start or 0)
    if position is None:
        return None, message("the answer “{}” is not at that position in the passage", printable(text[:40]))
    moved = message("the answer “{}” begins at {}", text[:40], position) if known else verbatim("")
    return (position, position + len(text)), moved


def _positions(passage: str, text: str) -> list[int]:
    """Where a text stands in a passage: as words of their own, or within others where it stands nowhere else."""
    found = [match.start() for match in islice(re.finditer(re.escape(text), passage), MOST_POSITIONS)]
    whole = [position for position in found if _is_whole(passage, position, position + len(text))]
    return whole or found


def _is_whole(passage: str, start: int, stop: int) -> bool:
    before = start > 0 and passage[start - 1].isalnum() and passage[start].isalnum()
    after = stop < len(passage) and passage[stop].isalnum() and passage[stop - 1].isalnum()
    return not before and not after


def _nearest(passage: str, positions: list[int], start: int) -> int | None:
    """The position that a wrong start means; None where it lies far from all, or between two."""
    if start < 0:
        return None
    in_bytes = len(passage.encode("utf-8", "surrogatepass")[:start].decode("utf-8", "ignore"))
    if in_bytes in positions and not passage.isascii():
        return in_bytes
    near = sorted(positions, key=lambda position: abs(position - start))
    first, second = abs(near[0] - start), abs(near[1] - start)
    return near[0] if first <= MOST_OFF and 2 * first < second else None


def write_squad(records: Iterable[QuestionRecord], out: Path) -> int:
    """Writes SQuAD 2.0 JSON, the questions of a passage together; returns their number. Nobody's answer is no ``answers`` at all."""
    articles: dict[str, dict[str, list[dict[str, Any]]]] = {}
    count = 0
    for record in records:
        if not record.question:
            continue  # a document that nobody has asked about
        entry: dict[str, Any] = {"id": str(count), "question": record.question}
        if record.answers is not None:
            entry["answers"] = [{"text": record.passage[a:b], "answer_start": a} for a, b in record.answers]
            entry["is_impossible"] = not record.answers
        articles.setdefault(record.title, {}).setdefault(record.passage, []).append(entry)
        count += 1
    data = [
        {"title": title, "paragraphs": [{"context": passage, "qas": qas} for passage, qas in passages.items()]}
        for title, passages in articles.items()
    ]
    out.write_text(json.dumps({"version": "v2.0", "data": data}, ensure_ascii=False), "utf-8")
    return count
