"""Texts with labels: tables (CSV, TSV, Excel), JSON lines, plain lines, and folders of .txt files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from transferstudio.errors import DataError
from transferstudio.formats.records import SPLIT_NAMES, Skipped, TextRecord, printable
from transferstudio.formats.table import (
    LABEL_NAMES,
    SAMPLE_BYTES,
    SPLIT_COLUMNS,
    delimiter_of,
    encoding_of,
    guarded,
    holds_splits,
    unguarded,
)
from transferstudio.formats.trees import Tree, read

TEXT_NAMES = {"text", "sentence", "message", "content", "body", "review", "comment", "tweet", "document", "mail", "email", "question", "utterance", "query", "description", "title"}  # fmt: skip
MORE_LABEL_NAMES = LABEL_NAMES | {"intent", "sentiment", "topic", "emotion", "rating", "stars", "tag"}
TABLE_SUFFIXES, LINES_SUFFIXES, EXCEL_SUFFIXES = (".csv", ".tsv"), (".jsonl", ".ndjson"), (".xlsx", ".xlsm")
SUFFIXES = (*TABLE_SUFFIXES, *LINES_SUFFIXES, *EXCEL_SUFFIXES)
LONGEST = 1_000_000  # characters of a text; a longer one is a book, or a file that is no table
MOST_COLUMNS = 1000
LOOKED_AT = 200  # rows from which the columns are guessed
NAME_LENGTH = 80
FEWEST_BELOW_NAMES = 3  # rows, so that a first row can be told from them
MOSTLY = 0.8  # share of the texts that have several words

Row = tuple[str, list[str]]
"""Where it is, such as “line 7”, and its cells."""


@dataclass(frozen=True)
class TextColumns:
    """Which column is what; ``header``: whether the first row names them."""

    text: int
    label: int | None
    split: int | None
    header: bool


def text_record(name: str, text: str, label: str | None, split: str | None) -> TextRecord | Skipped:
    """A text as a sample; one that is empty or far too long is left out."""
    text = text.replace("\x00", "").strip()
    if not text:
        return Skipped(name, "no text")
    if len(text) > LONGEST:
        return Skipped(name, f"longer than {LONGEST:,} characters")
    return TextRecord(printable(text[:NAME_LENGTH]), text, (label or "").strip() or None, split)


def columns_of_texts(rows: list[list[str]]) -> TextColumns | None:
    """Guesses from some rows which column holds the texts, the labels and the splits; None where no column reads like texts.

    Names in a first row decide; else the texts are the longest cells, and the labels are what repeats. A first row of names that are
    not known is one whose cell above the texts is a single word.
    """
    rows = [row[:MOST_COLUMNS] for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return None
    names = [cell.strip().lower() for cell in rows[0]]
    header = _are_names(names) or _stands_out(rows)
    body = rows[1:] if header else rows
    width = max(map(len, rows))
    columns = [[row[place].strip() for row in body if place < len(row)] for place in range(width)]
    named = next((names.index(name) for name in names if header and name in TEXT_NAMES), None)
    lengths = [sum(map(len, cells)) / max(len(cells), 1) for cells in columns]
    text = named if named is not None else lengths.index(max(lengths))
    if named is None and not any(" " in cell for cell in columns[text]):
        return None
    split = next((place for place, name in enumerate(names) if header and name in SPLIT_COLUMNS), None)
    label = next((place for place, name in enumerate(names) if header and name in MORE_LABEL_NAMES), None)
    if split is None:
        others = (place for place in range(width) if place not in (text, label))
        split = next((place for place in others if holds_splits(columns[place])), None)
    if label is None:
        label = _repeating([place for place in range(width) if place not in (text, split)], columns)
    return TextColumns(text, label, split, header)


def _are_names(cells: list[str]) -> bool:
    """Whether a first row (lower case) names its columns."""
    return any(name in TEXT_NAMES | MORE_LABEL_NAMES | SPLIT_COLUMNS for name in cells)


def _stands_out(rows: list[list[str]]) -> bool:
    """Whether a first row names columns in words of its own: all filled, none said again below, and above texts of several words one word."""
    first, rest = [cell.strip() for cell in rows[0]], rows[1:]
    if len(first) < 2 or not all(first) or len(set(first)) < len(first) or len(rest) < FEWEST_BELOW_NAMES:
        return False
    longest = max(range(len(first)), key=lambda place: sum(len(row[place]) for row in rest if place < len(row)))
    texts = [row[longest].strip() for row in rest if longest < len(row)]
    several = sum(" " in text for text in texts) / max(len(texts), 1)
    again = any(cell == row[place].strip() for place, cell in enumerate(first) for row in rest if place < len(row))
    return " " not in first[longest] and several >= MOSTLY and not again


def _repeating(places: list[int], columns: list[list[str]]) -> int | None:
    """The column whose cells repeat most; one that says the same everywhere tells nothing where there is another."""
    found = []
    for place in places:
        cells = [cell for cell in columns[place] if cell]
        kinds = len(set(cells))
        if cells and (len(cells) < 4 or kinds / len(cells) <= 0.5):
            found.append((kinds < 2, kinds / len(cells), place))
    return min(found)[2] if found else None


def read_texts(
    tree: Tree, name: str, split: str | None = None, *, columns: TextColumns | None = None
) -> Iterator[TextRecord | Skipped]:
    """The texts of one file, a row at a time; ``split`` where the file's name says it, ``columns`` where a person chose them."""
    if name.lower().endswith(LINES_SUFFIXES):
        yield from _json_lines(tree, name, split)
        return
    columns = columns or columns_of_file(tree, name)
    if columns is None:
        raise DataError("No column of the table holds texts", where=printable(name))
    rows = rows_of(tree, name)
    if columns.header:
        next(rows, None)
    for item in rows:
        if isinstance(item, Skipped):
            yield item
            continue
        where, row = item
        if not any(cell.strip() for cell in row):
            continue
        yield _from_row(where, row, columns, split)


def named_columns(tree: Tree, name: str, text: str, label: str | None, split: str | None) -> TextColumns:
    """The columns of a table by their names in its first row, or by their numbers, counted from 1.

    Raises:
        DataError: there is no such column.
    """
    first = next(iter(first_rows(tree, name, 1)), [])
    names = [cell.strip().lower() for cell in first]

    def place(wanted: str) -> int:
        if wanted.strip().lower() in names:
            return names.index(wanted.strip().lower())
        if wanted.isdigit() and 1 <= int(wanted) <= len(first):
            return int(wanted) - 1
        raise DataError(
            f"There is no column “{printable(wanted)}”",
            where=printable(name),
            advice=f"There are: {', '.join(printable(cell)[:40] for cell in first[:10])}; a number counts from 1.",
        )

    chosen = [wanted for wanted in (text, label, split) if wanted is not None]
    header = _are_names(names) or any(wanted.strip().lower() in names for wanted in chosen)
    return TextColumns(place(text), place(label) if label else None, place(split) if split else None, header)


def columns_of_file(tree: Tree, name: str) -> TextColumns | None:
    """The columns of a table; None where no column reads like texts."""
    return columns_of_texts(first_rows(tree, name, LOOKED_AT))


def first_rows(tree: Tree, name: str, count: int) -> list[list[str]]:
    """The first readable rows of a table."""
    return [item[1] for item in islice((row for row in rows_of(tree, name) if not isinstance(row, Skipped)), count)]


def _from_row(where: str, row: list[str], columns: TextColumns, split: str | None) -> TextRecord | Skipped:
    def cell(place: int | None) -> str:
        return row[place] if place is not None and place < len(row) else ""

    said = cell(columns.split).strip().lower()
    if said and said not in SPLIT_NAMES:
        return Skipped(where, f"“{printable(said)}” is no split (train, validation, test)")
    made = text_record(
        where, unguarded(cell(columns.text)), unguarded(cell(columns.label)), SPLIT_NAMES.get(said, split)
    )
    return Skipped(where, made.reason) if isinstance(made, Skipped) else made


def rows_of(tree: Tree, name: str) -> Iterator[Row | Skipped]:
    """The rows of a table, with where each one is; those that cannot be read with the reason."""
    if name.lower().endswith(EXCEL_SUFFIXES):
        yield from _excel_rows(tree, name)
    else:
        yield from _csv_rows(tree, name)


def _csv_rows(tree: Tree, name: str) -> Iterator[Row | Skipped]:
    with tree.open(name) as raw:
        start = raw.read(SAMPLE_BYTES)
    encoding = encoding_of(start)
    delimiter = "\t" if name.lower().endswith(".tsv") else delimiter_of(start.decode(encoding, "replace"))
    csv.field_size_limit(2 * LONGEST)
    # In TSV files quotes are mostly part of the text, and an odd one would swallow the rows that follow.
    quoting: Literal[0, 3] = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with tree.open(name) as raw:
        rows = csv.reader(
            io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline=""), delimiter=delimiter, quoting=quoting
        )
        while True:
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield Skipped(f"line {rows.line_num}", f"the row cannot be read: {error}")
                continue
            yield f"line {rows.line_num}", row


def _excel_rows(tree: Tree, name: str) -> Iterator[Row | Skipped]:
    from openpyxl import load_workbook  # here, because only Excel files need it

    try:
        book = load_workbook(io.BytesIO(read(tree, name)), read_only=True, data_only=True)
        for number, row in enumerate(book.worksheets[0].iter_rows(values_only=True, max_col=MOST_COLUMNS), 1):
            yield f"row {number}", ["" if cell is None else str(cell) for cell in row]
    except DataError:
        raise
    except Exception as error:  # openpyxl raises whatever a damaged archive or XML provokes
        raise DataError(f"The Excel file cannot be read: {error}", where=printable(name)) from error


def _json_lines(tree: Tree, name: str, split: str | None) -> Iterator[TextRecord | Skipped]:
    with tree.open(name) as raw:
        number = 0
        while line := raw.readline(2 * LONGEST):
            number += 1
            where = f"line {number}"
            if not line.strip():
                continue
            try:
                row: Any = json.loads(line)
            except (ValueError, RecursionError):
                yield Skipped(where, "not JSON")
                continue
            if not isinstance(row, dict):
                yield Skipped(where, "not an object with a text")
                continue
            lowered = {str(key).lower(): value for key, value in row.items()}
            text = next((lowered[key] for key in lowered if key in TEXT_NAMES and isinstance(lowered[key], str)), "")
            label = next((lowered[key] for key in lowered if key in MORE_LABEL_NAMES), None)
            said = str(next((lowered[key] for key in lowered if key in SPLIT_COLUMNS), "")).lower()
            made = text_record(where, text, None if label is None else str(label), SPLIT_NAMES.get(said, split))
            yield made


def read_lines(tree: Tree, name: str) -> Iterator[TextRecord | Skipped]:
    """Every line of a plain file is a text without a label."""
    with tree.open(name) as raw:
        start = raw.read(SAMPLE_BYTES)
    with tree.open(name) as raw:
        for number, line in enumerate(io.TextIOWrapper(raw, encoding=encoding_of(start), errors="replace"), 1):
            if line.strip():
                yield text_record(f"line {number}", line, None, None)


def read_text_folders(tree: Tree, top: str, split: str | None = None) -> Iterator[TextRecord | Skipped]:
    """Every .txt file is a text, and the folder that it is in its class."""
    for item in tree.walk(top):
        if isinstance(item, Skipped):
            yield item
            continue
        below = PurePosixPath(item).relative_to(top) if top else PurePosixPath(item)
        parts = list(below.parts)
        said = SPLIT_NAMES.get(parts[0].lower()) if len(parts) > 2 else None
        label = printable(parts[-2]) if len(parts) > 1 else None
        shown = printable(str(below))
        if not item.lower().endswith(".txt"):
            yield Skipped(shown, "not a text file")
            continue
        try:
            data = read(tree, item)
        except DataError as error:
            yield Skipped(shown, str(error))
            continue
        yield text_record(shown, data.decode(encoding_of(data[:SAMPLE_BYTES]), "replace"), label, said or split)


def write_texts(rows: Iterable[TextRecord], out: Path) -> int:
    """Writes ``text,label,split`` as UTF-8 CSV with a header; returns the number of rows. Formulas are guarded (see table.py)."""
    count = 0
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text", "label", "split"])
        for row in rows:
            writer.writerow([guarded(row.text), guarded(row.label or ""), row.split or ""])
            count += 1
    return count
