"""Texts with labels: tables (CSV, TSV, Excel), JSON, plain lines and fastText; folders of text files have their own module."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from transferstudio.errors import DataError
from transferstudio.formats.choices import Choices, choices_of
from transferstudio.formats.declared_columns import declared_columns
from transferstudio.formats.encodings import text_lines
from transferstudio.formats.guard import each, with_note
from transferstudio.formats.json_entries import LINES_SUFFIXES, json_entries, numbered
from transferstudio.formats.labels import label_of, with_alike_labels
from transferstudio.formats.records import SPLIT_NAMES, Skipped, SourceEntry, TextRecord, lost_label, printable
from transferstudio.formats.table import guarded, unguarded
from transferstudio.formats.table_columns import TextColumns, choose_columns, is_marked
from transferstudio.formats.table_csv import TableRow
from transferstudio.formats.table_excel import EXCEL_SUFFIXES
from transferstudio.formats.table_names import KNOWN_NAMES, SPLIT_COLUMNS
from transferstudio.formats.table_reading import (
    INSPECTED,
    Table,
    TableOptions,
    first_rows,
    note_on,
    open_table,
    rows_of,
)
from transferstudio.formats.text_json import (
    Keys,
    keys_of,
    text_entry,
    whole,
)
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, Number, message

__all__ = [
    "INSPECTED",
    "LINES_SUFFIXES",
    "LONGEST",
    "NAME_LENGTH",
    "SUFFIXES",
    "TABLE_SUFFIXES",
    "TextColumns",
    "columns_of_file",
    "first_rows",
    "note_on",
    "read_lines",
    "read_texts",
    "rows_of",
    "split_of_cell",
    "text_record",
    "write_texts",
]

TABLE_SUFFIXES = (".csv", ".tsv")
SUFFIXES = (*TABLE_SUFFIXES, *LINES_SUFFIXES, *EXCEL_SUFFIXES)
JSON_SUFFIXES = (*LINES_SUFFIXES, ".json")
LONGEST = 1_000_000  # characters of a text; a longer one is a book, or a file that is no table
NAME_LENGTH = 80
FASTTEXT = "__label__"
LABELS_FROM = message("labels from the column “{}”")


def text_record(name: str, text: str, label: str | None, split: str | None) -> TextRecord | Skipped:
    """A text as a sample; one that is empty or far too long is left out."""
    text = text.replace("\x00", "").strip()
    if not text:
        return Skipped(name, message("no text"))
    if len(text) > LONGEST:
        return Skipped(name, message("longer than {} characters", Number(LONGEST)))
    return TextRecord(printable(text[:NAME_LENGTH]), text, (label or "").strip() or None, split)


def read_texts(
    tree: Tree,
    name: str,
    split: str | None = None,
    *,
    options: TableOptions | None = None,
) -> Iterator[SourceEntry]:
    """The texts of one file, a row at a time; ``split`` where the file's name says it, ``options`` where a person chose them.

    Raises:
        DataError: it cannot be read, or no column holds texts.
    """
    if name.lower().endswith(JSON_SUFFIXES):
        keys = keys_of(tree, name)
        if keys is None:
            keys = Keys("text", "label", "split")  # each entry then says what is wrong with it
        yield from with_alike_labels(each(json_entries(tree, name), partial(_from_json, keys=keys, split=split)))
        return
    table = open_table(tree, name, options)
    columns = columns_of_table(table)
    if columns is None:
        raise DataError(message("No column of the table contains texts"), where=printable(name))
    rows = each(_data_rows(table, columns), partial(_from_row, columns=columns, split=split, table=table))
    yield from with_alike_labels(with_note(rows, table.note))


def _data_rows(table: Table, columns: TextColumns) -> Iterator[TableRow | Skipped]:
    """The rows of a table below its header, if a person too sees one."""
    rows = table.rows()
    if table.names and not columns.header:
        yield message("the first row"), list(table.names)
    elif columns.header and not table.names:
        next((row for row in rows if not isinstance(row, Skipped)), None)
    yield from rows


def columns_of_table(table: Table) -> TextColumns | None:
    """The columns of a table, those first that a person named; None where no column reads like texts.

    Raises:
        DataError: there is no such column as a person named.
    """
    rows = [item[1] for item in _some(table.rows()) if not isinstance(item, Skipped)]
    guess = choose_columns(table.names, rows)
    chosen = choices_of(table.tree)
    declared = None if chosen.columns or not table.names else declared_columns(table.tree, table.name)
    if declared is not None:
        chosen = declared.as_choices([cell.strip() for cell in table.names])
    if not chosen.columns or chosen.image or chosen.of_questions or (guess is None and not chosen.text):
        return guess
    return _as_named(table, chosen, guess, next(iter(rows), []))


def _as_named(table: Table, chosen: Choices, guess: TextColumns | None, first: list[str]) -> TextColumns:
    """The columns by their names or numbers; what a person did not name is guessed."""
    head = list(table.names) or first
    names = [cell.strip().lower() for cell in head]
    called = any(name.strip().lower() in names for name in chosen.columns if not name.isdigit())
    known = bool(table.names) or called or any(cell in KNOWN_NAMES for cell in names)
    header = known if chosen.header is None else chosen.header

    def column_index(wanted: str | None, otherwise: int | None) -> int | None:
        return chosen.column(wanted, head, table.name, named=header) if wanted else None if wanted == "" else otherwise

    text = column_index(chosen.text or None, guess.text if guess else None) or 0
    label, split = (
        column_index(chosen.label, guess.label if guess else None),
        column_index(chosen.split, guess.split if guess else None),
    )
    guessed = guess is not None and chosen.label is None
    others, hot = (guess.others, guess.hot) if guess is not None and guessed else ((), ())
    hot = () if {text, split} & {*hot} else hot
    others = tuple(one for one in others if one not in (text, split))
    return TextColumns(text, None if label == text else label, split, header, others, hot)


def _some(rows: Iterator[TableRow | Skipped]) -> Iterator[TableRow | Skipped]:
    return (item for item, _ in zip(rows, range(INSPECTED), strict=False))


def columns_of_file(tree: Tree, name: str) -> TextColumns | None:
    """As :func:`columns_of_table`, of a file."""
    return columns_of_table(open_table(tree, name))


def remarks_on_texts(tree: Tree, name: str, options: TableOptions | None = None) -> tuple[Message, ...]:
    """Which columns or keys of a file are taken, which could be labels as well, and what else a person should know.

    Raises:
        DataError: it cannot be read.
    """
    if name.lower().endswith(JSON_SUFFIXES):
        keys = keys_of(tree, name)
        return keys.remarks if keys else ()
    table = open_table(tree, name, options)
    columns = columns_of_table(table)
    if columns is None:
        return table.remarks
    taken = {columns.text, columns.label}
    found = [message("texts from the column “{}”", table.title(columns.text))]
    if columns.label is not None:
        found.append(Message(LABELS_FROM, table.title(columns.label)))
    if columns.label is not None and _heads_groups(table, columns.label):
        found.append(
            message(
                "“{}” is filled in few rows, each time differently; if a class holds for the rows below it, fill in their cells",
                table.title(columns.label),
            )
        )
    if columns.hot:
        found.append(message("one column per class: {}", ", ".join(map(table.title, columns.hot))))
    if columns.others:
        found.append(message("other columns that could be labels: {}", ", ".join(map(table.title, columns.others))))
    names = [name.strip().lower() for name in table.names]
    no_split = next(
        (
            column_index
            for column_index, name in enumerate(names)
            if name in SPLIT_COLUMNS and column_index not in taken
        ),
        None,
    )
    if columns.split is not None:
        found.append(message("splits from the column “{}”", table.title(columns.split)))
    elif no_split is not None:
        found.append(
            message("the column “{}” does not contain train, validation or test and is not used", table.title(no_split))
        )
    return (*found, *table.remarks)


def _heads_groups(table: Table, label: int) -> bool:
    """Whether the labels stand once each above rows without one, as the headings of groups do."""
    rows = [item[1] for item in _some(table.rows()) if not isinstance(item, Skipped)]
    cells = [row[label].strip() if label < len(row) else "" for row in rows]
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and cells[0] != "" and 2 * len(filled) <= len(cells) and len(set(filled)) == len(filled)


def _from_row(
    where: str, row: list[str], columns: TextColumns, split: str | None, table: Table
) -> TextRecord | Skipped | None:
    def cell(column_index: int | None) -> str:
        return row[column_index] if column_index is not None and column_index < len(row) else ""

    stated = split_of_cell(cell(columns.split), split)
    if isinstance(stated, Skipped):
        return Skipped(where, stated.reason)
    label, why = label_of(unguarded(cell(columns.label)))
    if columns.hot:
        label, why = label_of(
            [table.title(column_index) for column_index in columns.hot if is_marked(cell(column_index))]
        )
    bad = table.encoding is not None and table.encoding.garbled(label or "")
    title = table.encoding.title if table.encoding else ""
    if bad:
        label, why = None, message("its label contains bytes that are not valid {}", title)
    written, mended = unguarded(cell(columns.text)), None
    if table.encoding is not None and table.encoding.garbled(written):
        written = whole(written)[0]
        mended = message("bytes that are not valid {} were replaced by “�”", title)
    return _noted(text_record(where, written, label, stated), where, why, mended)


def _noted(
    made: TextRecord | Skipped, where: str, why: Message | None, mended: Message | None = None
) -> TextRecord | Skipped:
    """A record with why its label is not taken and what was repaired in it, or where it is that is left out."""
    if isinstance(made, Skipped):
        return Skipped(where, made.reason)
    note = message("{}: {}", where, mended) if mended else None
    return replace(made, note=note, lost=lost_label(where, why)) if why or mended else made


def split_of_name(name: str) -> str | None:
    """The split that a file's name says: train.csv, reviews_test.jsonl, train-00000-of-00001.csv."""
    words = re.split("[^a-z]+", Path(name).stem.lower())
    found = {SPLIT_NAMES[word] for word in words if word in SPLIT_NAMES}
    return found.pop() if len(found) == 1 else None


def split_of_cell(cell: str, otherwise: str | None) -> str | Skipped | None:
    """The split that a cell names; ``otherwise`` where it is empty."""
    stated = cell.strip().lower()
    if stated and stated not in SPLIT_NAMES:
        return Skipped("", message("“{}” is not a split (train, validation, test)", printable(stated[:NAME_LENGTH])))
    return SPLIT_NAMES.get(stated, otherwise)


def _from_json(where: str, entry: Any, keys: Keys, split: str | None) -> TextRecord | Skipped:
    found = text_entry(entry, keys)
    if found is None:
        return Skipped(where, message("not an object with a text"))
    stated = split_of_cell(found.split, split)
    if isinstance(stated, Skipped):
        return Skipped(where, stated.reason)
    return _noted(text_record(where, found.text, found.label, stated), where, found.why)


def read_lines(tree: Tree, name: str, split: str | None = None) -> Iterator[SourceEntry]:
    """Every line of a plain file is a text; its label stands before it where fastText's mark does."""
    with text_lines(tree, name) as lines:
        encoding = lines.encoding

        def record(where: str, line: str) -> TextRecord | Skipped:
            text, label, why = _of_fasttext(line)
            mended = None
            if encoding.garbled(line):
                text, mended = whole(text)[0], message("bytes that are not valid {} were replaced by “�”", encoding.title)  # fmt: skip
                label = None if label and encoding.garbled(label) else label
            return _noted(text_record(where, text, label, split), where, why, mended)

        yield from with_alike_labels(with_note(each(numbered(lines), record), encoding.note))


def _of_fasttext(line: str) -> tuple[str, str | None, Message | None]:
    """The text of a line, and its label where it begins with one."""
    labels = []
    rest = line.lstrip()
    while rest.startswith(FASTTEXT):
        word, _, rest = rest.partition(" ") if " " in rest else (rest, "", "")
        labels.append(word.removeprefix(FASTTEXT).strip(" ,\r\n\t"))
        rest = rest.lstrip(" ,\t")
    label, why = label_of(labels)
    return rest, label, why


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
