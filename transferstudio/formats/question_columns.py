"""Which column of a table, or key of JSON, holds the passages, the questions and the answers: by their names, or as a person chose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from transferstudio.formats.choices import choices_of
from transferstudio.formats.json_entries import LINES_SUFFIXES
from transferstudio.formats.survey import ColumnRoles
from transferstudio.formats.table import SPLIT_COLUMNS
from transferstudio.formats.table_reading import INSPECTED, first_rows, open_table
from transferstudio.formats.text_json import first_cells, key_names
from transferstudio.formats.trees import Tree

PASSAGE_NAMES = {"passage", "context", "paragraph", "document", "text"}
QUESTION_NAMES = {"question", "query"}
ANSWER_NAMES = {"answer", "answers", "answer_text"}
START_NAMES = {"start", "answer_start", "offset"}
JSON_SUFFIXES = (".json", *LINES_SUFFIXES)


@dataclass(frozen=True)
class QuestionColumns:
    """Which column is what."""

    passage: int
    question: int
    answer: int | None
    start: int | None
    split: int | None
    header: bool = True
    """Whether the first row names the columns."""

    def roles(self, table: str) -> ColumnRoles:
        """Those of them that a person may choose."""
        return ColumnRoles(table, passage=self.passage, question=self.question, answer=self.answer, split=self.split)


def columns_of_questions(header: list[str]) -> QuestionColumns | None:
    """What the columns of a table are by their names; None where it has no passages with questions."""
    passage, question = _called(header, PASSAGE_NAMES), _called(header, QUESTION_NAMES)
    if passage is None or question is None:
        return None
    answer, start, split = (_called(header, names) for names in (ANSWER_NAMES, START_NAMES, SPLIT_COLUMNS))
    return QuestionColumns(passage, question, answer, start, split)


def _called(header: Sequence[str], names: Container[str]) -> int | None:
    return next((column_index for column_index, cell in enumerate(header) if cell.strip().lower() in names), None)


def columns_of_file(tree: Tree, name: str) -> QuestionColumns | None:
    """What the columns of a table of questions, or the keys of JSON, are; those first that a person named.

    Raises:
        DataError: it cannot be read, or there is no such column.
    """
    chosen = choices_of(tree)
    if chosen.text or chosen.image:
        return None
    if name.lower().endswith(JSON_SUFFIXES):
        head, rows, header = key_names(tree, name), first_cells(tree, name, INSPECTED), True
    else:
        first, header = first_rows(tree, name, INSPECTED), bool(open_table(tree, name).names)
        head, rows = first[0] if first else [], first[1:]
    guess = columns_of_questions(head)
    if not chosen.columns or not head or (guess is None and not chosen.of_questions):
        return guess
    header = header or guess is not None

    def column_index(wanted: str | None, otherwise: int | None) -> int | None:
        return chosen.column(wanted, head, name, named=header) if wanted else None if wanted == "" else otherwise

    question = column_index(chosen.question or None, guess.question if guess else _called(head, QUESTION_NAMES))
    answer = column_index(chosen.answer, guess.answer if guess else _called(head, ANSWER_NAMES))
    passage = column_index(chosen.passage or None, guess.passage if guess else _longest(rows, {question, answer}))
    if passage is None or question is None or passage == question:
        return None
    start = None if guess is None or answer != guess.answer else guess.start
    split = column_index(chosen.split, guess.split if guess else _called(head, SPLIT_COLUMNS))
    return QuestionColumns(passage, question, answer, start, split, header)


def _longest(rows: Sequence[Sequence[str]], taken: Container[int | None]) -> int | None:
    """The column that holds most letters."""
    letters = Counter[int]()
    for row in rows:
        letters.update({column_index: len(cell) for column_index, cell in enumerate(row) if column_index not in taken})
    return max(letters, key=lambda column_index: letters[column_index], default=None)
