"""A copy of a project's database for a process that helps another one to train it, over the same samples and features."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from transferstudio.project.project import DATABASE


def shadow(folder: Path, target: Path) -> Path:
    """Makes the copy in ``target``, which does not exist yet; what is written there is nobody's business. Returns it."""
    target.mkdir(parents=True)
    with closing(sqlite3.connect(folder / DATABASE)) as source, closing(sqlite3.connect(target / DATABASE)) as copy:
        source.backup(copy)
    for shared in ("media", "cache"):
        (folder / shared).mkdir(exist_ok=True)
        (target / shared).symlink_to((folder / shared).resolve(), target_is_directory=True)
    if (folder / "runs").is_dir():  # checkpoints of a run that goes on
        shutil.copytree(folder / "runs", target / "runs", ignore=shutil.ignore_patterns("export", "*.html"))
    return target
