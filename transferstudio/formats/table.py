"""Tables of pictures: a path, a label and possibly a split a row, in any column; and cells that no spreadsheet takes for formulas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.guard import each, with_note
from transferstudio.formats.labels import label_of, with_alike_labels
from transferstudio.formats.records import SPLIT_NAMES, Record, Skipped, SourceEntry, lost_label, printable
from transferstudio.formats.table_columns import holds_splits, label_columns
from transferstudio.formats.table_csv import TableRow
from transferstudio.formats.table_header import columns, profile
from transferstudio.formats.table_names import LABEL_NAMES, PATH_NAMES, SPLIT_COLUMNS
from transferstudio.formats.table_reading import Table, TableOptions, below_header, open_table
from transferstudio.formats.trees import Tree, read
from transferstudio.i18n import Message, message

__all__ = [
    "LABEL_NAMES",
    "PATH_NAMES",
    "SPLIT_COLUMNS",
    "TableRow",
    "below_header",
    "columns_of",
    "guarded",
    "read_table",
    "unguarded",
]

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
INSPECTED = 50  # rows by which the columns are recognised


@dataclass(frozen=True)
class TextColumnTitles:
    """Which column of a table is what; ``others``: columns that could be the labels as well."""

    path: int
    label: int | None
    split: int | None
    table: Table
    others: tuple[int, ...] = ()

    @property
    def remarks(self) -> tuple[Message, ...]:
        """Which columns are taken, and what else a person should know."""
        title = self.table.title
        found = [message("images from the column “{}”", title(self.path))]
        if self.label is not None:
            found.append(message("labels from the column “{}”", title(self.label)))
        if self.others:
            found.append(message("other columns that could be labels: {}", ", ".join(map(title, self.others))))
        return (*found, *self.table.remarks)


def columns_of(tree: Tree, name: str, options: TableOptions | None = None) -> TextColumnTitles:
    """Finds out how a table of pictures is written.

    Raises:
        DataError: it is empty, or no column names files that are there.
    """
    table = open_table(tree, name, options)
    rows = [row for _, row in _good(table)]
    every = [list(table.names), *rows] if table.names else rows
    if not every:
        raise DataError(message("The table is empty"), where=name)
    base = _folder(name)
    hits = [sum(_resolves(tree, base, row[i]) for row in every if i < len(row)) for i in range(max(map(len, every)))]
    if not any(hits):
        raise DataError(
            message("No column of the table contains paths of existing files"),
            where=name,
            advice=message("Paths must be relative to the table's folder."),
        )
    path = hits.index(max(hits))
    first = _cell(every[0], path)
    header = not _resolves(tree, base, first) and (bool(table.names) or not Path(first).suffix)
    if header != bool(table.names) and (options is None or options.header is None):
        table = open_table(tree, name, TableOptions(header=len(table.above) + 1 if header else 0))
        rows = [row for _, row in _good(table)]
    names = [cell.strip().lower() for cell in table.names]
    split = _split_column(rows, names, path)
    found = label_columns(names, [profile(cells) for cells in columns(rows)], {path, split})
    return TextColumnTitles(path, found[0] if found else None, split, table, tuple(found[1:]))


def _good(table: Table) -> list[TableRow]:
    """The first rows of a table that can be read."""
    return list(islice((item for item in table.rows() if not isinstance(item, Skipped)), INSPECTED))


def read_table(tree: Tree, table: str, found: TextColumnTitles | None = None) -> Iterator[SourceEntry]:
    """The rows of a table of pictures as samples, one at a time; ``found`` where its columns are known already."""
    found = found or columns_of(tree, table)
    made = each(found.table.rows(), partial(_record, tree, _folder(table), found))
    yield from with_alike_labels(with_note(made, found.table.note))


def _record(tree: Tree, base: str, found: TextColumnTitles, line: str, row: list[str]) -> Record | Skipped:
    def cell(index: int | None) -> str:
        return _cell(row, index).strip()

    written = cell(found.path)
    if not written:
        return Skipped(line, message("no path in this row"))
    name = _inside_name(tree, base, written)
    if not tree.exists(name):
        return Skipped(
            message("{}: {}", line, printable(written)),
            message("the file does not exist or is outside the table's folder"),
        )
    split = cell(found.split)
    if split and split.lower() not in SPLIT_NAMES:
        return Skipped(
            message("{}: {}", line, printable(written)),
            message("“{}” is not a split (train, validation, test)", printable(split)),
        )
    label, why = label_of(unguarded(cell(found.label)))
    picture = partial(read, tree, name)
    split_name, lost = SPLIT_NAMES.get(split.lower()), lost_label(line, why)
    return Record(printable(name), picture, tree.path(name), label, split_name, lost=lost)


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith((*FORMULA_STARTS, "'")) else cell


def unguarded(cell: str) -> str:
    """A cell as it was before :func:`guarded`."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*FORMULA_STARTS, "'")) else cell


def _cell(row: list[str], index: int | None) -> str:
    """A cell of a row, empty where the row ends before it."""
    return row[index] if index is not None and index < len(row) else ""


def _folder(table: str) -> str:
    return table.rsplit("/", 1)[0] if "/" in table else ""


def _inside_name(tree: Tree, base: str, written: str) -> str:
    name = written.replace("\\", "/").removeprefix("./")
    root = getattr(tree, "root", None)
    if root is not None and Path(name).is_absolute():
        return name  # exists() and open() refuse it where it leads outside
    return f"{base}/{name}" if base else name


def _resolves(tree: Tree, base: str, cell: str) -> bool:
    cell = cell.strip()
    return bool(cell) and tree.exists(_inside_name(tree, base, cell))


def _split_column(rows: list[list[str]], header: list[str], path: int) -> int | None:
    for index, name in enumerate(header):
        if name in SPLIT_COLUMNS:
            return index
    width = max((len(row) for row in rows), default=0)
    for index in range(width):
        if index != path and holds_splits(row[index] for row in rows if index < len(row)):
            return index
    return None
