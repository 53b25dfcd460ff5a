"""Excel workbooks: the sheet that holds the data, its rows as texts, and other files of tables named for what they are."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

from transferstudio.errors import DataError
from transferstudio.formats.records import Skipped, printable
from transferstudio.formats.table_csv import TableRow
from transferstudio.formats.trees import Tree, dangerous, read, start_of
from transferstudio.i18n import message

EXCEL_SUFFIXES = (".xlsx", ".xlsm")
MOST_COLUMNS = 1000
MOST_MERGED = 100_000
PIECE_BYTES, LONGEST_TAG = 1 << 16, 200
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]{0,80}?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
INSPECTED = 100  # rows of a sheet by which it is chosen
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE = message("Open it and save it as .xlsx or as CSV (UTF-8).")


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook; ``rows``: how many of the first hold something, the title row counted; ``hidden`` from who opens the file."""

    title: str
    rows: int
    hidden: bool


def is_workbook(tree: Tree, name: str) -> bool:
    """Whether a file is an Excel workbook, whatever it is called; False for text.

    Raises:
        DataError: it is another kind of table, which cannot be read, or no file that can be opened.
    """
    start = start_of(tree, name, 512)
    where = printable(name)
    if start.startswith(OLE):
        what = message("This is an old Excel file (.xls) or a password-protected one")
        raise DataError(what, where=where, advice=SAVE)
    if start.startswith(ZIP):
        if b"opendocument" in start:
            raise DataError(message("This is an OpenDocument table (.ods)"), where=where, advice=SAVE)
        return True
    if start.lstrip(b"\xef\xbb\xbf \r\n\t")[:9].lower().startswith((b"<html", b"<!doctype", b"<table", b"<?xml")):
        raise DataError(message("This is a web page or an XML file, not a table"), where=where, advice=SAVE)
    if not start and name.lower().endswith(EXCEL_SUFFIXES):
        raise DataError(message("The Excel file cannot be read: it is empty"), where=where)
    return False


@contextmanager
def _workbook(tree: Tree, name: str) -> Iterator[Any]:
    """An open workbook.

    Raises:
        DataError: it cannot be opened, or would be dangerous to.
    """
    from openpyxl import load_workbook  # here, because only Excel files need it

    path = tree.path(name)
    with tree.open(name) if path is not None else io.BytesIO(read(tree, name)) as file:
        try:
            _refuse_danger(file, name)
            book = load_workbook(file, read_only=True, data_only=True)
            if not book.worksheets:
                raise DataError(message("The Excel file has no sheet with data"), where=printable(name))
        except DataError:
            raise
        except Exception as error:  # openpyxl raises whatever a damaged archive or XML provokes
            raise DataError(message("The Excel file cannot be read: {}", error), where=printable(name)) from error
        yield book


def _refuse_danger(file: BinaryIO, name: str) -> None:
    with zipfile.ZipFile(file) as archive:
        reason = next(filter(None, map(dangerous, archive.filelist)), None)
    file.seek(0)
    if reason:
        raise DataError(message("The Excel file cannot be read: {}", reason), where=printable(name))


def sheets_of(tree: Tree, name: str) -> list[Sheet]:
    """The sheets of a workbook, in order.

    Raises:
        DataError: it cannot be read.
    """
    with _workbook(tree, name) as book:
        return [Sheet(one.title, _filled(one), one.sheet_state != "visible") for one in book.worksheets]


def _filled(sheet: Any) -> int:
    try:
        rows = (row for _, row in islice(_parsed(sheet), INSPECTED))
        return sum(sum(bool(cell.strip()) for cell in row) > 0 for row in rows)
    except Exception:
        return 0


def sheet_with_data(sheets: list[Sheet]) -> str:
    """The sheet with most rows among those that a person sees; of equal ones the first."""
    shown = [sheet for sheet in sheets if not sheet.hidden and sheet.rows] or sheets
    return max(shown, key=lambda sheet: sheet.rows).title


def excel_rows(tree: Tree, name: str, title: str) -> Iterator[TableRow | Skipped]:
    """The rows of a sheet that hold cells, merged ones filled downwards; where the file is damaged, those before stay."""
    number = 0
    with _workbook(tree, name) as book:
        try:
            sheet = book[title]
            merged = _merged_downwards(sheet)
            above: dict[tuple[int, int], str] = {}
            for number, row in _parsed(sheet):
                for column, first, last in merged.get(number, ()):
                    if column >= len(row):
                        row.extend([""] * (column + 1 - len(row)))
                    if number == first:
                        above[column, last] = row[column]
                    row[column] = above.get((column, last), "")
                    if number == last:
                        above.pop((column, last), None)
                yield message("row {}", number), row
        except KeyError as error:
            names = ", ".join(printable(one) for one in book.sheetnames)
            advice = message("Available: {}.", names)
            raise DataError(
                message("There is no sheet “{}”", printable(title)), where=printable(name), advice=advice
            ) from error
        except Exception as error:  # as above
            if not number:
                raise DataError(message("The Excel file cannot be read: {}", error), where=printable(name)) from error
            yield Skipped(
                message("{}: everything after row {}", printable(name), number),
                message("the file is damaged there: {}", error),
            )


def _parsed(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    """The rows that the file holds with their numbers: what lies between far-away cells is never made up, as openpyxl itself would."""
    from openpyxl.worksheet._reader import WorkSheetParser

    book = sheet.parent
    with sheet._get_source() as source:
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for number, cells in parser.parse():
            row: list[str] = []
            for cell in cells:
                index = cell["column"] - 1
                if cell["value"] is None or index >= MOST_COLUMNS:
                    continue
                row += [""] * (index + 1 - len(row))
                row[index] = str(cell["value"])
            yield number, row


def _merged_downwards(sheet: Any) -> dict[int, list[tuple[int, int, int]]]:
    """Of every row the merged cells in it that reach over several rows: column (from 0), first row and last row."""
    from openpyxl.utils.cell import range_boundaries

    found: dict[int, list[tuple[int, int, int]]] = {}
    count = 0
    for written in _merged_ranges(sheet):
        left, top, _, bottom = range_boundaries(written)
        if bottom == top or left > MOST_COLUMNS:
            continue
        count += bottom - top + 1
        if count > MOST_MERGED:
            break
        for row in range(top, bottom + 1):
            found.setdefault(row, []).append((left - 1, top, bottom))
    return found


def _merged_ranges(sheet: Any) -> Iterator[str]:
    """The ranges of merged cells, such as A2:A7; they stand behind all cells, so the file is read once more."""
    with sheet._get_source() as source:
        rest = b""
        while piece := source.read(PIECE_BYTES):
            rest += piece
            end = 0
            for match in MERGED.finditer(rest):
                yield match[1].decode()
                end = match.end()
            rest = rest[max(end, len(rest) - LONGEST_TAG) :]
