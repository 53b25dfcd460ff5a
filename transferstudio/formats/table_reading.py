"""One way to read tables, for texts, pictures and boxes alike: what a file is, how it is written, and what its columns are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from transferstudio.formats.choices import choices_of
from transferstudio.formats.encodings import (
    SAMPLE_BYTES,
    Encoding,
    chosen_encoding,
    encoding_of_file,
    text_lines,
)
from transferstudio.formats.folder_roles import split_word
from transferstudio.formats.records import Skipped, one_note, printable
from transferstudio.formats.table_csv import Dialect, TableRow, csv_rows, delimiter_called, dialect_of, in_single_quotes
from transferstudio.formats.table_excel import (
    EXCEL_SUFFIXES,
    Sheet,
    excel_rows,
    is_workbook,
    sheet_with_data,
    sheets_of,
)
from transferstudio.formats.table_header import explaining_rows, find_header
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message, quoted

INSPECTED = 200  # rows by which a table is understood
SHOWN = 60  # characters of a title that is not used
SHEET = "sheet"  # what the column is called that says the split of each row, where the sheets of a workbook do
ALIKE = 0.8  # share of the rows that are equally wide, so that a wider one is wrong


@dataclass(frozen=True)
class TableOptions:
    """How a person says that a table is to be read; None is found out.

    ``header``: which of the rows that are not empty names the columns, counted from 1; 0 is none. ``named``: whether the first row does,
    below whatever stands above it.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header: int | None = None
    named: bool | None = None


@dataclass(frozen=True)
class Table:
    """How a table is written. ``names`` of the columns are empty where no row names them; ``above`` are the rows before.

    ``width``: how many cells a row has at most, None where the rows differ too much to say.
    """

    tree: Tree
    name: str
    encoding: Encoding | None
    dialect: Dialect | None
    sheet: str | None
    sheets: tuple[str, ...]
    names: tuple[str, ...]
    above: tuple[str, ...]
    width: int | None
    explained: int = 0
    """How many rows below the names say more of the columns and are no data."""
    joined: tuple[tuple[Table, str], ...] = ()
    """The sheets of which each is a split, with that; their rows come one after the other, the split behind the other columns."""

    def all_rows(self) -> Iterator[TableRow | Skipped]:
        """Every row of the file with where it is, those too that are no data; those that cannot be read with the reason."""
        return _raw_rows(self.tree, self.name, self.encoding, self.dialect, self.sheet)

    def rows(self) -> Iterator[TableRow | Skipped]:
        """The rows of data; a header that files have brought along that were joined is none."""
        if self.joined:
            for table, split in self.joined:
                yield from _as_part(table, split, self.names)
            return
        head = len(self.above) + bool(self.names) + self.explained
        names = [cell.strip() for cell in self.names]
        for item in self.all_rows():
            if isinstance(item, Skipped):
                yield item
                continue
            where, row = item
            if not any(cell.strip() for cell in row):
                continue
            if head:
                head -= 1
            elif names and [cell.strip() for cell in row] == names:
                continue
            elif self.width is not None and any(cell.strip() for cell in row[self.width :]):
                yield Skipped(
                    where,
                    message(
                        "it has {} cells, the other rows {}: does it contain an unquoted delimiter?",
                        _filled_to(row),
                        self.width,
                    ),
                )
            else:
                yield item

    def title(self, column: int) -> str:
        """What a column is called."""
        name = self.names[column].strip() if column < len(self.names) else ""
        return printable(name) or f"{column + 1}"

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What a person should know about how the file was understood."""
        found = list[Message]()
        if self.sheet is None and self.name.lower().endswith(EXCEL_SUFFIXES):
            found.append(message("it is not an Excel file but text, and was read as CSV"))
        if self.encoding is not None and self.encoding.note:
            found.append(self.encoding.note)
        taken = [table.sheet for table, _ in self.joined] or [self.sheet]
        others = [printable(one) for one in self.sheets if one not in taken]
        if others or self.joined:
            shown = quoted(printable(one or "") for one in taken)
            found.append(
                message("sheet {}; not used: {}", shown, ", ".join(others)) if others else message("sheet {}", shown)
            )
        if self.above:
            shown = quoted(printable(one)[:SHOWN] for one in self.above[:3])
            found.append(message("above the column names, and not used: {}", shown))
        if self.explained:
            several = message("{} rows below the column names describe the columns and are not used", self.explained)
            one = message("1 row below the column names describes the columns and is not used")
            found.append(one if self.explained == 1 else several)
        return tuple(found)

    @property
    def note(self) -> Message | None:
        """As :attr:`remarks`, in one sentence; None where there is nothing to know."""
        return one_note(*self.remarks)


def _filled_to(row: list[str]) -> int:
    return max(index for index, cell in enumerate(row, 1) if cell.strip())


def _as_part(table: Table, split: str, names: Sequence[str]) -> Iterator[TableRow | Skipped]:
    """The rows of a sheet with its split behind them, their cells in the order of ``names``, of which it may have fewer."""
    low = [cell.strip().lower() for cell in table.names]
    order = [low.index(name) if (name := cell.strip().lower()) in low else -1 for cell in names[:-1]]
    sheet = printable(table.sheet or "")
    for item in table.rows():
        if isinstance(item, Skipped):
            yield Skipped(message("{}, {}", sheet, item.name), item.reason)
            continue
        where, row = item
        cells = [row[index] if 0 <= index < len(row) else "" for index in order] if names else row
        yield f"{sheet}, {where}", [*cells, split]


def _joined(tree: Tree, name: str, sheets: Sequence[Sheet], options: TableOptions) -> Table | None:
    """A workbook as one table, where its sheets are called after splits and have the same columns; else None."""
    words = {one.title: word for one in sheets if not one.hidden and one.rows and (word := split_word(one.title))}
    if (
        len(words) < 2
        or len({split for split, _ in words.values()}) < 2
        or len({rest for _, rest in words.values()}) > 1
    ):
        return None
    parts = [(open_table(tree, name, replace(options, sheet=title)), split) for title, (split, _) in words.items()]
    widest = max((table for table, _ in parts), key=lambda table: len(table.names))
    there = {cell.strip().lower() for cell in widest.names}
    if any(not table.names or not {cell.strip().lower() for cell in table.names} <= there for table, _ in parts):
        return None
    names = (*widest.names, SHEET)
    return replace(parts[0][0], names=names, above=(), width=None, joined=tuple(parts))


def open_table(tree: Tree, name: str, options: TableOptions | None = None) -> Table:
    """Finds out how a table is written, by its first rows.

    Raises:
        DataError: it cannot be read, or is no table.
    """
    options = options or _as_chosen(tree)
    encoding: Encoding | None = None
    dialect: Dialect | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    if is_workbook(tree, name):
        found = sheets_of(tree, name)
        joined = _joined(tree, name, found, options) if options.sheet is None else None
        if joined is not None:
            return joined
        sheets, sheet = tuple(one.title for one in found), options.sheet or sheet_with_data(found)
    else:
        encoding = chosen_encoding(options.encoding) if options.encoding else encoding_of_file(tree, name)
        text, cut = start_of_text(tree, name, encoding)
        dialect = (
            in_single_quotes(text, options.delimiter) or Dialect(options.delimiter)
            if options.delimiter
            else dialect_of(text, cut=cut, tabs=name.lower().endswith(".tsv"))
        )
    raw = _raw_rows(tree, name, encoding, dialect, sheet)
    filled = (item[1] for item in raw if not isinstance(item, Skipped) and any(cell.strip() for cell in item[1]))
    rows = list(islice(filled, INSPECTED))
    above, header = find_header(rows) if options.header is None else (max(options.header - 1, 0), options.header > 0)
    header = header if options.named is None else options.named
    names = tuple(rows[above]) if header and above < len(rows) else ()
    shown = tuple(" ".join(filter(None, map(str.strip, row))) for row in rows[:above])
    body = rows[above + header :]
    explained = explaining_rows(body) if header else 0
    return Table(tree, name, encoding, dialect, sheet, sheets, names, shown, _width(names, body), explained)


def can_be_joined(tree: Tree, name: str) -> bool:
    """Whether the sheets of a workbook are splits that are read as one table where no sheet is chosen."""
    return bool(open_table(tree, name, replace(_as_chosen(tree), sheet=None)).joined)


def _as_chosen(tree: Tree) -> TableOptions:
    """What a person chose about the source that the tree is.

    Raises:
        DataError: no file can be written like that.
    """
    chosen = choices_of(tree)
    delimiter = None if chosen.delimiter is None else delimiter_called(chosen.delimiter)
    return TableOptions(encoding=chosen.encoding, delimiter=delimiter, sheet=chosen.sheet, named=chosen.header)


def _width(names: tuple[str, ...], rows: list[list[str]]) -> int | None:
    """How many cells a row has at most; None where that is unknown."""
    if len(rows) < 3:
        return None
    widths = Counter(len(row) for row in rows)
    width, count = widths.most_common(1)[0]
    return max(width, len(names)) if count >= ALIKE * len(rows) else None


def start_of_text(tree: Tree, name: str, encoding: Encoding) -> tuple[str, bool]:
    """How a text file begins, up to a line's end, and whether there is more of it.

    Raises:
        DataError: it cannot be opened.
    """
    with tree.open(name) as file:
        start = file.read(SAMPLE_BYTES)
    text = start.decode(encoding.codec, "replace")
    cut = len(start) == SAMPLE_BYTES
    return (text.rsplit("\n", 1)[0] + "\n" if cut and "\n" in text else text), cut


def _raw_rows(
    tree: Tree, name: str, encoding: Encoding | None, dialect: Dialect | None, sheet: str | None
) -> Iterator[TableRow | Skipped]:
    if encoding is None or dialect is None:
        yield from excel_rows(tree, name, sheet or "")
        return
    with text_lines(tree, name, encoding) as lines:
        yield from csv_rows(lines, dialect)


def rows_of(tree: Tree, name: str, options: TableOptions | None = None) -> Iterator[TableRow | Skipped]:
    """The rows of a table from the one on that names its columns, if one does; see :func:`below_header`."""
    table = open_table(tree, name, options)
    if table.names:
        yield message("the column names"), list(table.names)
    yield from table.rows()


def first_rows(tree: Tree, name: str, count: int, options: TableOptions | None = None) -> list[list[str]]:
    """The first rows of a table that can be read and are not empty, the one that names its columns first."""
    rows = (item[1] for item in rows_of(tree, name, options) if not isinstance(item, Skipped) and is_filled(item))
    return list(islice(rows, count))


def below_header(rows: Iterable[TableRow | Skipped]) -> Iterator[TableRow | Skipped]:
    """The rows of a table without the first that can be read and is not empty."""
    rest = iter(rows)
    for item in rest:
        if isinstance(item, Skipped):
            yield item
        elif is_filled(item):
            break
    yield from rest


def is_filled(item: TableRow | Skipped) -> bool:
    """Whether it is a row that says anything."""
    return not isinstance(item, Skipped) and any(cell.strip() for cell in item[1])


def note_on(tree: Tree, name: str) -> Message | None:
    """What a person should know about how a table was understood."""
    return open_table(tree, name).note
