"""What all writers of data sets with boxes share: a new folder, and the pictures in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.class_folders import folder_name, free
from transferstudio.formats.originals import copy_original
from transferstudio.formats.records import BoxRow
from transferstudio.i18n import message


def empty_folder(out: Path) -> None:
    """Makes the folder.

    Raises:
        DataError: it holds something.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise DataError(message("The folder is not empty"), where=out, advice=message("Choose a new folder."))
    out.mkdir(parents=True, exist_ok=True)


def place_pictures(rows: Iterable[BoxRow], folder: Path, lost: list[str] | None = None) -> Iterator[tuple[BoxRow, str]]:
    """Copies the picture of each row into a folder, one after the other; gives the row with the picture's name there.

    ``lost`` gets the names of those whose original is gone or holds something else now; they are left out.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stems: set[str] = set()
    for row in rows:
        target = free(folder / folder_name(Path(row.name).name))
        number, plain = 1, target.stem
        while target.stem.lower() in stems:  # the annotations of a.jpg and a.png would be one file
            number += 1
            target = target.with_name(f"{plain} ({number}){target.suffix}")
        if copy_original(row.path, row.hash, target):
            stems.add(target.stem.lower())
            yield row, target.name
        elif lost is not None:
            lost.append(row.name)
