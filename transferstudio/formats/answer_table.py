"""Tables of answers, as CSV or as an Excel file by their name."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from transferstudio.atomic_files import replacing
from transferstudio.errors import DataError
from transferstudio.formats.table import guarded
from transferstudio.i18n import joined, message

TABLES = (".csv", ".xlsx")
MOST_EXCEL_ROWS = 1_048_576  # with the header (Excel's own limit)


def check_name(path: Path, kinds: Sequence[str]) -> None:
    """Refuses a name that does not end in one of some kinds of table.

    Raises:
        DataError: it does not.
    """
    if path.suffix.lower() not in kinds:
        raise DataError(
            message("A table of predictions cannot be called “{}”", path.name),
            advice=message("Use a name that ends in one of these: {}", joined(", ", kinds)),
        )


def write_answers(header: Sequence[str], rows: Iterable[Sequence[Any]], path: Path) -> None:
    """Writes rows below a header: as an Excel file where ``path`` ends in .xlsx, else as CSV (UTF-8).

    Texts that a spreadsheet would take for a formula get an apostrophe (OWASP, CSV injection).

    Raises:
        DataError: there are more rows than an Excel file can have.
        StorageError: the disk is full, or the folder is gone.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = ([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    with replacing(path) as beside:
        (_write_excel if path.suffix.lower() == ".xlsx" else _write_csv)([header, *cells], beside)


def _write_csv(rows: Sequence[Sequence[Any]], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8", errors="replace") as file:
        csv.writer(file).writerows(rows)


def _write_excel(rows: Sequence[Sequence[Any]], path: Path) -> None:
    from openpyxl import Workbook  # here, because only Excel files need it
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if len(rows) > MOST_EXCEL_ROWS:
        raise DataError(
            message("An Excel file has at most {} rows", MOST_EXCEL_ROWS),
            advice=message("Use a name that ends in .csv."),
        )
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Predictions")
    for row in rows:
        sheet.append(
            [ILLEGAL_CHARACTERS_RE.sub("\ufffd", _storable(cell)) if isinstance(cell, str) else cell for cell in row]
        )
    book.save(path)


def _storable(text: str) -> str:
    """A text without what UTF-8 cannot hold, as in file names that are not UTF-8."""
    return text.encode("utf-8", errors="replace").decode("utf-8")
