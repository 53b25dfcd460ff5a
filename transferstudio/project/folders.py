"""Folders that are whole or not there: filled beside, then renamed; what a killed process left is put right afterwards."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from transferstudio.atomic_files import rename, sync_folder

SUFFIX = ".exporting"
LOCK, NEW, OLD, NAME = "lock", "new", "old", "name"
TRIES = 5
# a folder without a lock is only a leftover once it is older: its process takes the lock right after making it
UNLOCKED_S = 60


@contextmanager
def replacing_folder(out: Path) -> Iterator[Path]:
    """Hands out an empty folder to fill; on success it takes the place of ``out`` with all that was in that, else nothing changes.

    It is filled in a hidden folder beside ``out``, which holds a lock for as long as this process lives. Killed between the two renames,
    ``out`` is missing until :func:`recover` brings back what was there.

    Raises:
        OSError: the folder beside cannot be written, or ``out`` cannot be moved.
    """
    out = out.resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    beside, lock = _staging(out)
    try:
        yield beside / NEW
        for path in (beside / NEW).rglob("*"):
            _sync(path)
        sync_folder(beside / NEW)
        _swap(beside, out)
    finally:
        if (
            out.exists() or not (beside / OLD).exists()
        ):  # else what was moved away could not be brought back: it waits for recover()
            _remove(beside, lock)
        lock.release()


def recover(parent: Path) -> None:
    """Clears up what killed processes left in a folder, and nothing else: a folder that they had moved away comes back."""
    for beside in parent.glob(f".*{SUFFIX}"):
        # Its process lives, or it cannot be cleared up now: then next time. A name with a separator in it is not of ours.
        with contextlib.suppress(Timeout, OSError, ValueError):
            _recover(beside)


def _staging(out: Path) -> tuple[Path, FileLock]:
    """A hidden folder beside ``out`` with an empty one to fill and its lock, held."""
    for tries_left in reversed(range(TRIES)):
        beside = out.with_name(f".{secrets.token_hex(6)}{SUFFIX}")
        beside.mkdir()
        lock = FileLock(beside / LOCK, timeout=0, thread_local=False)
        try:
            lock.acquire()
            (beside / NAME).write_bytes(os.fsencode(out.name))
            (beside / NEW).mkdir()
            return beside, lock
        except OSError:  # among them: another process was quicker, and took it for a leftover
            lock.release()
            shutil.rmtree(beside, ignore_errors=True)
            if not tries_left:
                raise
    raise AssertionError("the last try returns or raises")


def _swap(beside: Path, out: Path) -> None:
    moved = out.exists()
    if moved:
        rename(out, beside / OLD)
    try:
        rename(beside / NEW, out)
    except BaseException:
        if moved:
            rename(beside / OLD, out)
        raise
    sync_folder(out.parent)


def _recover(beside: Path) -> None:
    entries = {entry.name for entry in beside.iterdir()}
    if beside.is_symlink() or not entries <= {LOCK, NEW, OLD, NAME}:
        return  # not made here
    if LOCK not in entries:
        if not entries:
            beside.rmdir()
        return
    lock = FileLock(beside / LOCK, timeout=0)
    lock.acquire()
    try:
        if (beside / OLD).is_dir():
            out = beside.with_name(os.fsdecode((beside / NAME).read_bytes()))
            if not out.exists():
                rename(beside / OLD, out)
        _remove(beside, lock)
    finally:
        lock.release()


def _remove(beside: Path, lock: FileLock) -> None:
    """Deletes a hidden folder; the lock last, so that a kill leaves one that is known for what it is."""
    for name in (NEW, OLD):
        shutil.rmtree(beside / name, ignore_errors=True)
    if not (beside / NEW).exists() and not (beside / OLD).exists():
        (beside / NAME).unlink(missing_ok=True)
        lock.release()
        with contextlib.suppress(OSError):  # on Windows somebody may look at it
            (beside / LOCK).unlink(missing_ok=True)
            beside.rmdir()


def _sync(path: Path) -> None:
    """What was written is on the disk before the folder gets its name."""
    if path.is_dir():
        sync_folder(path)
        return
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
