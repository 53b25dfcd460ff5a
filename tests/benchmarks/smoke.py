"""The smallest setting of every benchmark, ``--smoke``: seconds, on a few files of each set, to see that a script still runs.

What it prints then says nothing about the program, so it goes to a temporary folder and not to ``results/``.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from tests.conftest import DATA as REAL

VARIABLE = "TRANSFERSTUDIO_BENCHMARK_SMOKE"  # also reaches the processes that a benchmark starts
FILES = 8  # of each folder
ROWS = 160  # of each table
T = TypeVar("T")

if "--smoke" in sys.argv:
    sys.argv.remove("--smoke")
    os.environ[VARIABLE] = "1"
SMOKE = bool(os.environ.get(VARIABLE))


def setting(whole: T, smallest: T) -> T:
    """What a benchmark measures with, or the least of it that still runs every line."""
    return smallest if SMOKE else whole


def abridged(source: Path) -> Path:
    """A copy of the data sets with a few files of each folder and a few rows of each table; it goes when the process ends."""
    holder = tempfile.TemporaryDirectory(prefix="smoke-")
    _HELD.append(holder)
    for kind in ("image-classification", "object-detection", "text-classification", "question-answering"):
        for path in sorted((source / kind).rglob("*")):
            if path.is_dir():
                _abridge_folder(path, Path(holder.name) / path.relative_to(source))
    return Path(holder.name)


_HELD: list[tempfile.TemporaryDirectory[str]] = []


def _abridge_folder(source: Path, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    files = sorted(path for path in source.iterdir() if path.is_file())
    for path in files[:FILES]:
        _ABRIDGE.get(path.suffix, shutil.copyfile)(path, target / path.name)


def _some_rows(source: Path, target: Path) -> None:
    """The first row, which may be a header, and others evenly from all of the file: those of one class often stand together."""
    rows = source.read_text("utf-8").splitlines(keepends=True)
    target.write_text("".join([rows[0], *rows[1 :: max(1, len(rows) // ROWS)]]), "utf-8")


def _fewer_questions(source: Path, target: Path) -> None:
    """SQuAD: a few questions about a few passages. Other JSON stays as it is."""
    content: Any = json.loads(source.read_text("utf-8"))
    if isinstance(content, dict) and "data" in content:
        content["data"] = content["data"][:4]
        for about in content["data"]:
            about["paragraphs"] = about["paragraphs"][:2]
            for passage in about["paragraphs"]:
                passage["qas"] = passage["qas"][:3]
    target.write_text(json.dumps(content), "utf-8")


def _listed(source: Path, target: Path) -> None:
    """A list of a VOC set: its images are copied, of which the folder's first files may have none."""
    if source.parent.name != "Main":
        shutil.copyfile(source, target)
        return
    names = source.read_text("utf-8").split()[: FILES // 2]
    target.write_text("\n".join(names) + "\n", "utf-8")
    root, copy = source.parents[2], target.parents[2]
    for name in names:
        for part in (Path("JPEGImages") / f"{name}.jpg", Path("Annotations") / f"{name}.xml"):
            (copy / part).parent.mkdir(exist_ok=True)
            shutil.copyfile(root / part, copy / part)


_ABRIDGE: dict[str, Callable[[Path, Path], object]] = {
    ".csv": _some_rows,
    ".tsv": _some_rows,
    ".jsonl": _some_rows,
    ".json": _fewer_questions,
    ".txt": _listed,
}
DATA = abridged(REAL) if SMOKE else REAL
