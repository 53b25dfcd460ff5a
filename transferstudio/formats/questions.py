"""Passages with questions and answers: SQuAD 1.1 and 2.0 (JSON), and tables with a passage, a question and an answer a row.

Source: Rajpurkar et al. 2016, arXiv:1606.05250, and 2018, arXiv:1806.03822 (questions without an answer).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.records import SPLIT_NAMES, QuestionRecord, Skipped, Span, printable
from transferstudio.formats.table import SAMPLE_BYTES, SPLIT_COLUMNS, encoding_of, unguarded
from transferstudio.formats.texts import LONGEST, NAME_LENGTH, first_rows, rows_of
from transferstudio.formats.trees import Tree, read

PASSAGE_NAMES = {"passage", "context", "paragraph", "document", "text"}
QUESTION_NAMES = {"question", "query"}
ANSWER_NAMES = {"answer", "answers", "answer_text"}
START_NAMES = {"start", "answer_start", "offset"}
NO_ANSWER = {"no answer", "none", "n/a", "-"}
DOCUMENT_SUFFIXES = (".txt", ".md")
SNIFFED = 4096
LONGEST_QUESTION = 2000  # characters


@dataclass(frozen=True)
class QuestionColumns:
    """Which column is what."""

    passage: int
    question: int
    answer: int | None
    start: int | None
    split: int | None


def columns_of_questions(header: list[str]) -> QuestionColumns | None:
    """What the columns of a table are by their names; None where it has no passages with questions."""

    def find(names: set[str]) -> int | None:
        return next((place for place, cell in enumerate(header) if cell.strip().lower() in names), None)

    passage, question = find(PASSAGE_NAMES), find(QUESTION_NAMES)
    if passage is None or question is None:
        return None
    return QuestionColumns(passage, question, find(ANSWER_NAMES), find(START_NAMES), find(SPLIT_COLUMNS))


def has_questions(tree: Tree, name: str) -> bool:
    """Whether a file holds passages with questions."""
    if name.lower().endswith(".json"):
        with tree.open(name) as file:
            start = file.read(SNIFFED)
        return re.match(rb'\s*(\xef\xbb\xbf)?\s*\{\s*"(version|data|title)"', start) is not None
    rows = first_rows(tree, name, 1)
    return bool(rows) and columns_of_questions(rows[0]) is not None


def read_questions(tree: Tree, name: str, split: str | None = None) -> Iterator[QuestionRecord | Skipped]:
    """The questions of one file; ``split`` where the file's name says it.

    Raises:
        DataError: the file is no SQuAD JSON at all.
    """
    if name.lower().endswith(".json"):
        yield from _squad(tree, name, split)
    else:
        yield from _table(tree, name, split)


def read_documents(tree: Tree, names: list[str]) -> Iterator[QuestionRecord | Skipped]:
    """Text files as passages that nobody has asked about yet: each is a record with an empty question."""
    for name in names:
        shown = printable(name)
        try:
            data = read(tree, name)
        except DataError as error:
            yield Skipped(shown, str(error))
            continue
        passage = data.decode(encoding_of(data[:SAMPLE_BYTES]), "replace").strip()
        reason = _unusable(passage, shown)
        yield Skipped(shown, reason) if reason else QuestionRecord(shown, "", passage, Path(name).stem)


def _squad(tree: Tree, name: str, split: str | None) -> Iterator[QuestionRecord | Skipped]:
    try:
        whole: Any = json.loads(read(tree, name).decode("utf-8-sig", "replace"))
        articles = whole["data"]
        assert isinstance(articles, list)
    except (ValueError, RecursionError, KeyError, TypeError, AssertionError) as error:
        raise DataError(
            "This is not a SQuAD file: it has no list of articles under “data”",
            where=printable(name),
            advice="Save it as SQuAD JSON, or as a table with the columns passage, question, answer.",
        ) from error
    for place, item in enumerate(articles, 1):
        article = item if isinstance(item, dict) else {}
        paragraphs = article.get("paragraphs", [article])  # some tools leave out the level of articles
        if not isinstance(paragraphs, list):
            yield Skipped(f"article {place}", "it has no list of paragraphs")
            continue
        for number, paragraph in enumerate(paragraphs, 1):
            where = f"article {place}, paragraph {number}"
            yield from _paragraph(paragraph, where, str(article.get("title", "")), split)


def _paragraph(paragraph: Any, where: str, title: str, split: str | None) -> Iterator[QuestionRecord | Skipped]:
    passage = paragraph.get("context") if isinstance(paragraph, dict) else None
    if not isinstance(passage, str) or not isinstance(paragraph.get("qas"), list):
        yield Skipped(where, "no passage with questions")
        return
    for number, item in enumerate(paragraph["qas"], 1):
        here = f"{where}, question {number}"
        if not isinstance(item, dict) or not isinstance(item.get("question"), str):
            yield Skipped(here, "no question")
            continue
        answers = item.get("answers")
        found: list[tuple[str, int | None]] | None = None
        if item.get("is_impossible") is True:
            found = []
        elif isinstance(answers, list) and answers:
            found = [
                (str(answer.get("text", "")), answer.get("answer_start"))
                for answer in answers
                if isinstance(answer, dict)
            ]
        yield question_record(here, passage, item["question"], found, title=title, split=split)


def _table(tree: Tree, name: str, split: str | None) -> Iterator[QuestionRecord | Skipped]:
    columns: QuestionColumns | None = None
    for item in rows_of(tree, name):
        if isinstance(item, Skipped):
            yield item
            continue
        where, row = item
        if columns is None:
            columns = columns_of_questions(row)
            if columns is None:
                raise DataError("The table has no columns “passage” and “question”", where=printable(name))
            continue
        if any(cell.strip() for cell in row):
            yield _from_row(where, row, columns, split)


def _from_row(where: str, row: list[str], columns: QuestionColumns, split: str | None) -> QuestionRecord | Skipped:
    def cell(place: int | None) -> str:
        return unguarded(row[place]) if place is not None and place < len(row) else ""

    said = cell(columns.split).strip().lower()
    if said and said not in SPLIT_NAMES:
        return Skipped(where, f"“{printable(said)}” is no split (train, validation, test)")
    answer, start = cell(columns.answer).strip(), cell(columns.start).strip()
    found: list[tuple[str, int | None]] | None = None
    if answer.lower() in NO_ANSWER:
        found = []
    elif answer:
        found = [(answer, int(start) if start.isdigit() else None)]
    return question_record(
        where, cell(columns.passage), cell(columns.question), found, split=SPLIT_NAMES.get(said, split)
    )


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
    return QuestionRecord(name, question, passage, title, known, split, f"{where}: {note}" if note else None)


def _unusable(passage: str, question: str) -> str:
    """Why a question cannot be used; empty where it can."""
    if "\x00" in passage or "\x00" in question:
        return "it holds NUL characters"
    if not passage.strip():
        return "no passage"
    if len(passage) > LONGEST:
        return f"a passage of more than {LONGEST:,} characters"
    if len(question) > LONGEST_QUESTION:
        return f"a question of more than {LONGEST_QUESTION:,} characters"
    return "" if question else "no question"


def locate(passage: str, answer: str, start: int | None) -> tuple[Span | None, str]:
    """Where an answer stands in its passage, and what was repaired; None and the reason where it is nowhere."""
    text = answer.strip()
    if not text:
        return None, "the answer is empty"
    if isinstance(start, int) and not isinstance(start, bool) and start >= 0:
        shifted = start + len(answer) - len(answer.lstrip())
        if passage[shifted : shifted + len(text)] == text:
            return (shifted, shifted + len(text)), ""
    count = passage.count(text)
    if count == 1 or (count and start is None):
        place = passage.index(text)
        return (place, place + len(text)), "" if start is None else f"the answer “{text[:40]}” begins at {place}"
    return None, f"the answer “{printable(text[:40])}” does not stand there in the passage" if count else (
        f"the answer “{printable(text[:40])}” is not in the passage"
    )


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
