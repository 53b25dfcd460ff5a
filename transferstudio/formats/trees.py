"""Folders and zip archives behind one face, so that each format is read from both. Nothing outside the tree is opened."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from transferstudio.errors import DataError
from transferstudio.formats.records import Skipped, printable

MAX_FILE_BYTES = 512 * 1024**2
MAX_ARCHIVE_FILES = 5_000_000
MAX_ARCHIVE_RATIO = 1000  # no picture compresses so far; a bomb does
IGNORED = {"__MACOSX", "Thumbs.db", "desktop.ini"}


class Tree(Protocol):
    """Named files in folders. Names are relative, with forward slashes."""

    name: str

    def folders(self, folder: str) -> list[str]:
        """The names of the folders directly in ``folder``, sorted."""

    def files(self, folder: str) -> Iterator[str | Skipped]:
        """The files directly in ``folder``, in no order."""

    def walk(self, folder: str) -> Iterator[str | Skipped]:
        """All files below ``folder``, in no order, read as they are asked for."""

    def open(self, name: str) -> BinaryIO:
        """Opens a file for reading; DataError where it must not or cannot be."""

    def exists(self, name: str) -> bool:
        """Whether there is such a file inside the tree."""

    def path(self, name: str) -> Path | None:
        """Where the file is on disk, or None in an archive."""

    def refused(self) -> Iterator[Skipped]:
        """What is never shown as a file, because opening it would be dangerous."""


def read(tree: Tree, name: str) -> bytes:
    """A file's bytes, at most :data:`MAX_FILE_BYTES` of them.

    Raises:
        DataError: it is larger, or cannot be read.
    """
    with tree.open(name) as file:
        data = file.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise DataError(f"larger than {MAX_FILE_BYTES // 1024**2} MB")
    return data


class FolderTree:
    """A folder on disk. Links are followed to files inside it only."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self.name = root.name or str(root)

    def folders(self, folder: str) -> list[str]:
        """See Tree."""
        with os.scandir(self.root / folder) as entries:
            return sorted(
                entry.name for entry in entries if entry.is_dir(follow_symlinks=False) and not _ignored(entry.name)
            )

    def files(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        yield from (item for item in self._entries(folder, []))

    def walk(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        pending = [folder]
        while pending:
            yield from self._entries(pending.pop(), pending)

    def _entries(self, folder: str, pending: list[str]) -> Iterator[str | Skipped]:
        try:
            entries = os.scandir(self.root / folder)
        except OSError as error:
            yield Skipped(printable(folder), f"the folder cannot be opened: {error.strerror}")
            return
        with entries:
            for entry in entries:
                name = f"{folder}/{entry.name}" if folder else entry.name
                if _ignored(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    pending.append(name)
                elif entry.is_symlink() and not self._inside(name):
                    yield Skipped(printable(name), "a link that leaves the folder, or leads nowhere")
                elif entry.is_symlink() and entry.is_dir():
                    yield Skipped(printable(name), "a link to a folder")
                elif entry.is_file():
                    yield name
                else:
                    yield Skipped(printable(name), "not a file (a device, pipe or socket)")

    def _inside(self, name: str) -> bool:
        try:
            return (self.root / name).resolve(strict=True).is_relative_to(self.root)
        except (OSError, RuntimeError):
            return False

    def exists(self, name: str) -> bool:
        """See Tree."""
        try:
            return self._inside(name) and (self.root / name).is_file()
        except (OSError, ValueError):
            return False

    def open(self, name: str) -> BinaryIO:
        """See Tree."""
        if not self._inside(name):
            raise DataError("not there, or outside the folder")
        try:
            return (self.root / name).open("rb")
        except OSError as error:
            raise DataError(f"cannot be opened: {error.strerror}") from error

    def path(self, name: str) -> Path | None:
        """See Tree."""
        return self.root / name

    def refused(self) -> Iterator[Skipped]:
        """See Tree; links that lead outside are found while the folder is walked."""
        return iter(())


class ZipTree:
    """A zip archive, read in place and never unpacked to disk."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        try:
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
            raise DataError(
                f"The archive cannot be read: {error}", where=path, advice="Download or pack it again."
            ) from error
        if len(self._archive.filelist) > MAX_ARCHIVE_FILES:
            raise DataError(
                f"The archive has more than {MAX_ARCHIVE_FILES:,} files", where=path, advice="Unpack it first."
            )

    @cached_property
    def _contents(self) -> tuple[dict[str, zipfile.ZipInfo], list[Skipped]]:
        good: dict[str, zipfile.ZipInfo] = {}
        bad: list[Skipped] = []
        for info in self._archive.filelist:
            if info.is_dir() or any(_ignored(part) for part in PurePosixPath(info.filename).parts):
                continue
            reason = _refusal(info)
            if reason:
                bad.append(Skipped(printable(info.filename), reason))
            else:
                good[str(PurePosixPath(info.filename))] = info
        return good, bad

    def folders(self, folder: str) -> list[str]:
        """See Tree."""
        prefix = f"{folder}/" if folder else ""
        rest = (name.removeprefix(prefix) for name in self._contents[0] if name.startswith(prefix))
        return sorted({name.split("/", 1)[0] for name in rest if "/" in name})

    def files(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        prefix = f"{folder}/" if folder else ""
        yield from (
            name for name in self._contents[0] if name.startswith(prefix) and "/" not in name.removeprefix(prefix)
        )

    def walk(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        prefix = f"{folder}/" if folder else ""
        yield from (name for name in self._contents[0] if name.startswith(prefix))

    def exists(self, name: str) -> bool:
        """See Tree."""
        return str(PurePosixPath(name)) in self._contents[0]

    def open(self, name: str) -> BinaryIO:
        """See Tree."""
        info = self._contents[0].get(str(PurePosixPath(name)))
        if info is None:
            raise DataError("not in the archive")
        try:
            return _Checked(self._archive.open(info))  # type: ignore[return-value]
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
            raise DataError(f"cannot be unpacked: {error}") from error

    def path(self, name: str) -> Path | None:
        """See Tree."""
        return None

    def refused(self) -> Iterator[Skipped]:
        """See Tree."""
        return iter(self._contents[1])


class _Checked:
    """An archive member whose damage comes out as a DataError."""

    def __init__(self, file: object) -> None:
        self._file = file

    def __enter__(self) -> _Checked:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()  # type: ignore[attr-defined]

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def read(self, size: int = -1) -> bytes:
        try:
            data: bytes = self._file.read(size)  # type: ignore[attr-defined]
        except Exception as error:  # zlib, lzma and zipfile each raise their own on damaged data
            raise DataError(f"cannot be unpacked: {error}") from error
        return data


def _refusal(info: zipfile.ZipInfo) -> str | None:
    parts = PurePosixPath(info.filename.replace("\\", "/")).parts
    if ".." in parts or info.filename.startswith(("/", "\\")) or (parts and ":" in parts[0]):
        return "its name leads out of the archive"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a link"
    if info.flag_bits & 0x1:
        return "encrypted"
    if info.file_size > MAX_FILE_BYTES:
        return f"larger than {MAX_FILE_BYTES // 1024**2} MB"
    if info.file_size > MAX_ARCHIVE_RATIO * max(info.compress_size, 1) and info.file_size > 1024**2:
        return "packed suspiciously tight"
    return None


def _ignored(name: str) -> bool:
    return (name.startswith(".") and name != "..") or name in IGNORED
