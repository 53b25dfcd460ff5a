"""Writes labelled images as a folder that can be handed on: a table, and the images beside it under their own names."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.boxes.writing import empty_folder
from transferstudio.formats.class_folders import folder_name, free
from transferstudio.formats.originals import copy_original
from transferstudio.formats.records import Row
from transferstudio.formats.table import guarded
from transferstudio.i18n import verbatim

TABLE, IMAGES = "labels.csv", "images"


def write_table_folder(rows: Iterable[Row], out: Path, lost: list[str] | None = None) -> int:
    """Writes ``labels.csv`` (``path,label,split`` as UTF-8 with a header) and ``images/`` into a new folder; returns the number of images.

    An image whose name is taken there has a number behind it. Cells that a spreadsheet would run as a formula get an apostrophe in front
    (OWASP, CSV injection); reading takes it off.

    ``lost`` gets the names of images whose original is gone or holds something else now; they are left out.

    Raises:
        DataError: the folder is not empty, or is called as a table is, which it will not be.
    """
    if out.suffix.lower() == ".csv":
        raise DataError(
            verbatim("The table and the images are written to a folder"),
            where=out,
            advice=verbatim(f"Specify a new folder, such as {out.stem}."),
        )
    empty_folder(out)
    count = 0
    with (out / TABLE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", "label", "split"])
        for row in rows:
            target = free(out / IMAGES / folder_name(Path(row.name).name))
            if copy_original(row.path, row.hash, target):
                writer.writerow([f"{IMAGES}/{target.name}", guarded(row.label or ""), row.split or ""])
                count += 1
            elif lost is not None:
                lost.append(row.name)
    return count
