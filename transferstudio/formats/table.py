"""CSV tables: a path, a label and possibly a split a row, in any column, with any delimiter, with a header or without."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.records import SPLIT_NAMES, Record, Row, Skipped, printable
from transferstudio.formats.trees import Tree, read

PATH_NAMES = {"path", "file", "filename", "file_name", "filepath", "file_path", "image", "image_path", "img", "name"}
LABEL_NAMES = {"label", "labels", "class", "class_name", "category", "target", "species", "y"}
SPLIT_COLUMNS = {"split", "set", "subset", "partition", "fold"}
SAMPLE_BYTES = 64 * 1024
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Columns:
    """Which column is what; ``first`` is the first row of data, counted from 0."""

    path: int
    label: int | None
    split: int | None
    first: int
    delimiter: str
    encoding: str


def columns_of(tree: Tree, table: str) -> Columns:
    """Finds out how a table is written.

    Raises:
        DataError: it is empty, or no column names files that are there.
    """
    with tree.open(table) as file:
        start = file.read(SAMPLE_BYTES)
    encoding = encoding_of(start)
    text = start.decode(encoding, "replace")
    if len(start) == SAMPLE_BYTES:
        text = text.rsplit("\n", 1)[0]
    delimiter = delimiter_of(text)
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if row][:50]
    except csv.Error as error:
        raise DataError(f"The table cannot be read: {error}", where=table) from error
    if not rows:
        raise DataError("The table is empty", where=table)
    base = _folder(table)
    hits = [sum(_resolves(tree, base, row[i]) for row in rows if i < len(row)) for i in range(max(map(len, rows)))]
    if not any(hits):
        raise DataError(
            "No column of the table names files that are there",
            where=table,
            advice="Paths must be relative to the table's folder.",
        )
    path = hits.index(max(hits))
    first = 0 if _resolves(tree, base, rows[0][path] if path < len(rows[0]) else "") else int(_is_header(rows, path))
    header = [cell.strip().lower() for cell in rows[0]] if first else []
    split = _split_column(rows[first:], header, path)
    return Columns(path, _label_column(header, len(hits), {path, split}), split, first, delimiter, encoding)


def read_table(tree: Tree, table: str) -> Iterator[Record | Skipped]:
    """The rows of a table as samples, one at a time."""
    columns = columns_of(tree, table)
    base = _folder(table)
    with tree.open(table) as raw:
        text = io.TextIOWrapper(raw, encoding=columns.encoding, errors="replace", newline="")
        rows = csv.reader(text, delimiter=columns.delimiter)
        for number, row in enumerate(rows):
            if number < columns.first or not row:
                continue
            yield _record(tree, base, row, columns, f"line {rows.line_num}")


def _record(tree: Tree, base: str, row: list[str], columns: Columns, line: str) -> Record | Skipped:
    def cell(index: int | None) -> str:
        return row[index].strip() if index is not None and index < len(row) else ""

    written = cell(columns.path)
    if not written:
        return Skipped(line, "no path in this row")
    name = _inside_name(tree, base, written)
    if not tree.exists(name):
        return Skipped(f"{line}: {printable(written)}", "the file is not there, or lies outside the table's folder")
    split = cell(columns.split)
    if split and split.lower() not in SPLIT_NAMES:
        return Skipped(f"{line}: {printable(written)}", f"“{printable(split)}” is no split (train, validation, test)")
    label = unguarded(cell(columns.label)) or None
    return Record(printable(name), partial(read, tree, name), tree.path(name), label, SPLIT_NAMES.get(split.lower()))


def write_table(rows: Iterable[Row], out: Path) -> int:
    """Writes ``path,label,split`` as UTF-8 CSV with a header; returns the number of rows.

    Cells that a spreadsheet would run as a formula get an apostrophe in front (OWASP, CSV injection); reading takes it off.
    """
    count = 0
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "label", "split"])
        for row in rows:
            try:
                path = row.path.relative_to(out.parent).as_posix()
            except ValueError:
                path = str(row.path)
            writer.writerow([path, guarded(row.label or ""), row.split or ""])
            count += 1
    return count


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith((*FORMULA_STARTS, "'")) else cell


def unguarded(cell: str) -> str:
    """A cell as it was before :func:`guarded`."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*FORMULA_STARTS, "'")) else cell


def encoding_of(start: bytes) -> str:
    """The encoding of a file by its first bytes: UTF-8 or UTF-16 where they are that, else the usual one of old Windows."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        start[: start.rfind(b"\n") + 1 or None].decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def delimiter_of(text: str) -> str:
    """What separates the cells of a table that begins with ``text``."""
    try:
        return csv.Sniffer().sniff(text, delimiters=",;\t|").delimiter
    except csv.Error:
        first = text.splitlines()[0] if text else ""
        return max(",;\t|", key=first.count)


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


def _is_header(rows: list[list[str]], path: int) -> bool:
    """A first row whose path does not exist is a header if it has a known name in it, or the next row's path exists."""
    known = PATH_NAMES | LABEL_NAMES | SPLIT_COLUMNS
    return any(cell.strip().lower() in known for cell in rows[0]) or not Path(rows[0][path]).suffix


def _split_column(rows: list[list[str]], header: list[str], path: int) -> int | None:
    for index, name in enumerate(header):
        if name in SPLIT_COLUMNS:
            return index
    width = max((len(row) for row in rows), default=0)
    for index in range(width):
        if index != path and holds_splits(row[index] for row in rows if index < len(row)):
            return index
    return None


def holds_splits(cells: Iterable[str]) -> bool:
    """Whether the cells of a column say who teaches and who tests, whatever the column is called."""
    said = {cell.strip().lower() for cell in cells} - {""}
    return bool(said) and said <= SPLIT_NAMES.keys()


def _label_column(header: list[str], width: int, taken: set[int | None]) -> int | None:
    for index, name in enumerate(header):
        if name in LABEL_NAMES and index not in taken:
            return index
    return next((index for index in range(width) if index not in taken), None)
