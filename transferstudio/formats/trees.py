"""Folders and zip archives behind one face, so that each format is read from both. Nothing outside the tree is opened."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path, PurePath, PurePosixPath
from typing import IO, Any, BinaryIO, Protocol

from transferstudio.errors import DataError
from transferstudio.formats.records import Skipped, printable
from transferstudio.formats.zip_names import codec_of
from transferstudio.i18n import Message, Number, message

MAX_FILE_BYTES = 512 * 1024**2
MAX_ARCHIVE_FILES = 5_000_000
MOST_GUESSED = 1000  # names by which it is recognised in what letters those of an archive are written
MAX_ARCHIVE_RATIO = 1000  # no picture compresses so far; a bomb does
IGNORED = {"__MACOSX", "Thumbs.db", "desktop.ini"}
SYSTEM = {"__MACOSX", "$RECYCLE.BIN", "System Volume Information", "lost+found", "@eaDir"}
CACHES = {"__pycache__", "node_modules"}


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

    def passed_over(self) -> Iterator[Skipped]:
        """The folders that were met so far and are no data: projects, exported models, caches, hidden ones."""


class TooLargeError(DataError):
    """A file is larger than what is read as a whole."""


SNIFFED = 4096  # bytes from which it is recognised what a file is


def start_of(tree: Tree, name: str, size: int = SNIFFED) -> bytes:
    """How a file begins.

    Raises:
        DataError: it cannot be read.
    """
    try:
        with tree.open(name) as file:
            return file.read(size)
    except OSError as error:
        raise DataError(message("cannot be read: {}", error.strerror or error)) from error


def read(tree: Tree, name: str) -> bytes:
    """A file's bytes, at most :data:`MAX_FILE_BYTES` of them.

    Raises:
        DataError: it is larger (TooLargeError), or cannot be read.
    """
    data = start_of(tree, name, MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise TooLargeError(message("larger than {} MB", MAX_FILE_BYTES // 1024**2))
    return data


def named(items: Iterable[str | Skipped], top: str) -> Iterator[tuple[str, str] | Skipped]:
    """Files below ``top``, each with how it is shown to a person."""
    for item in items:
        if isinstance(item, Skipped):
            yield item
        else:
            yield printable(item.removeprefix(f"{top}/") if top else item), item


class FolderTree:
    """A folder on disk. Links are followed to files inside it only."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self.name = root.name or str(root)
        self._folders: dict[str, bool] = {}
        """Folders in which files were opened, and whether they lie inside."""
        self._passed_over: dict[str, Message] = {}

    def folders(self, folder: str) -> list[str]:
        """See Tree."""
        try:
            with os.scandir(self.root / folder) as entries:
                names = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
        except OSError as error:
            where = printable(str(self.root / folder))
            raise DataError(message("The folder cannot be opened: {}", error.strerror), where=where) from error
        return sorted(name for name in names if self._is_data(f"{folder}/{name}" if folder else name))

    def files(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        yield from (item for item in self._entries(folder, []))

    def walk(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        pending = [folder]
        while pending:
            below: list[str] = []
            yield from self._entries(pending.pop(), below)
            pending += sorted(below, reverse=True)  # folders by name, so that classes come in their order

    def _entries(self, folder: str, pending: list[str]) -> Iterator[str | Skipped]:
        try:
            entries = os.scandir(self.root / folder)
        except OSError as error:
            yield Skipped(printable(folder), message("the folder cannot be opened: {}", error.strerror))
            return
        with entries:
            for entry in entries:
                name = f"{folder}/{entry.name}" if folder else entry.name
                if entry.is_dir(follow_symlinks=False):
                    if self._is_data(name):
                        pending.append(name)
                elif _ignored(entry.name):
                    continue
                elif entry.is_symlink() and not self._inside(name):
                    yield Skipped(printable(name), message("a link that leaves the folder or is broken"))
                elif entry.is_symlink() and entry.is_dir():
                    yield Skipped(printable(name), message("a link to a folder"))
                elif entry.is_file():
                    yield name
                else:
                    yield Skipped(printable(name), message("not a file (a device, pipe or socket)"))

    def _is_data(self, folder: str) -> bool:
        """Whether a folder is walked; takes note of the reason where it is not."""
        reason = no_data(self.root / folder)
        if reason is not None:
            self._passed_over[folder] = reason
        return reason is None

    def passed_over(self) -> Iterator[Skipped]:
        """See Tree."""
        return (Skipped(printable(name), reason) for name, reason in sorted(self._passed_over.items()))

    def _inside(self, name: str) -> bool:
        """Whether a name leads to something inside the folder; what its own folder is, is found out once."""
        folder, _, base = name.rpartition("/")
        path = self.root / name
        try:
            # An anchor is a drive or the top of a disk; a backslash parts folders on Windows.
            plain = base not in ("", ".", "..") and "\\" not in base and not PurePath(name).anchor
            if not plain or path.is_symlink():
                return self._leads_inside(name)
            if folder not in self._folders:
                self._folders[folder] = self._leads_inside(folder)
            return self._folders[folder] and path.exists()
        except (OSError, ValueError):
            return False

    def _leads_inside(self, name: str) -> bool:
        try:
            return (self.root / name).resolve(strict=True).is_relative_to(self.root)
        except (OSError, RuntimeError, ValueError):
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
            raise DataError(message("missing, or outside the folder"))
        try:
            return (self.root / name).open("rb")
        except OSError as error:
            raise DataError(message("cannot be opened: {}", error.strerror)) from error

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
        except Exception as error:  # struct, codecs and zipfile each raise their own on a damaged list of files
            raise DataError(
                message("The archive cannot be read: {}", error),
                where=path,
                advice=message("Download or pack it again."),
            ) from error
        if len(self._archive.filelist) > MAX_ARCHIVE_FILES:
            raise DataError(
                message("The archive contains more than {} files", Number(MAX_ARCHIVE_FILES)),
                where=path,
                advice=message("Unpack it first."),
            )

    @cached_property
    def _contents(self) -> tuple[dict[str, zipfile.ZipInfo], list[Skipped]]:
        good: dict[str, zipfile.ZipInfo] = {}
        bad: list[Skipped] = []
        for info, named in zip(self._archive.filelist, _names_in(self._archive.filelist), strict=True):
            if not named:  # zipfile's own is_dir() fails there
                bad.append(Skipped(message("a file in the archive"), message("it has no name")))
                continue
            if named.endswith("/") or any(_ignored(part) for part in PurePosixPath(named).parts):
                continue
            reason = dangerous(info)
            name = str(PurePosixPath(named))
            if not reason and name in good:
                reason = message("another file in the archive has the same name")
            if reason:
                bad.append(Skipped(printable(named), reason))
            else:
                good[name] = info
        return dict(sorted(good.items())), bad

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
            raise DataError(message("not in the archive"))
        try:
            return io.BufferedReader(_Checked(self._archive.open(info)))
        except Exception as error:  # struct, codecs, zlib and zipfile each raise their own
            raise DataError(message("cannot be unpacked: {}", error)) from error

    def path(self, name: str) -> Path | None:
        """See Tree."""
        return None

    def refused(self) -> Iterator[Skipped]:
        """See Tree."""
        return iter(self._contents[1])

    def passed_over(self) -> Iterator[Skipped]:
        """See Tree."""
        return iter(())


class _Checked(io.RawIOBase):
    """An archive member whose damage comes out as a DataError, however it is read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        try:
            data = self._file.read(len(view))
        except Exception as error:  # zlib, lzma and zipfile each raise their own on damaged data
            raise DataError(message("cannot be unpacked: {}", error)) from error
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._file.close()
        super().close()


def _names_in(files: list[zipfile.ZipInfo]) -> list[str]:
    """The names of archive members with forward slashes; some programs of Windows write their own, and many do not say in what letters."""
    unmarked = [info for info in files if not info.flag_bits & 0x800 and not info.filename.isascii()]
    codec = codec_of(info.filename for info in unmarked[:MOST_GUESSED]) if unmarked else ""
    unsaid = {id(info) for info in unmarked}
    names = (_decoded(info.filename, codec) if id(info) in unsaid else info.filename for info in files)
    return [name.replace("\\", "/") for name in names]


def _decoded(name: str, codec: str) -> str:
    try:
        return name.encode("cp437").decode(codec)
    except UnicodeError:
        return name


def dangerous(info: zipfile.ZipInfo) -> Message | None:
    """Why an archive member is not opened; None where it may be."""
    parts = PurePosixPath(info.filename.replace("\\", "/")).parts
    if ".." in parts or info.filename.startswith(("/", "\\")) or (parts and ":" in parts[0]):
        return message("its path leads outside the archive")
    if stat.S_ISLNK(info.external_attr >> 16):
        return message("a link")
    if info.flag_bits & 0x1:
        return message("encrypted")
    if info.file_size > MAX_FILE_BYTES:
        return message("larger than {} MB", MAX_FILE_BYTES // 1024**2)
    if info.file_size > MAX_ARCHIVE_RATIO * max(info.compress_size, 1) and info.file_size > 1024**2:
        return message("suspicious compression ratio (possible zip bomb)")
    return None


def no_data(folder: Path) -> Message | None:
    """Why a folder holds no data, though files in it may look so; None where it may hold some."""
    name = folder.name
    if name in SYSTEM:
        return message("a system folder")
    if name.startswith("."):
        return message("a hidden folder")
    if is_project(folder):
        return message("a Transfer Studio project")
    if is_export(folder):
        return message("an exported model")
    if name in CACHES or (folder / "CACHEDIR.TAG").is_file() or (folder / "pyvenv.cfg").is_file():
        return message("a cache folder")
    return None


def is_project(folder: Path) -> bool:
    """Whether a folder is a project of this program; see :mod:`transferstudio.project.project`, which imports this package."""
    return folder.suffix == ".tsproj" or (folder / "project.db").is_file()


def is_export(folder: Path) -> bool:
    """Whether a folder is what this program exported; see :mod:`transferstudio.operations.export`, which imports this package."""
    return (folder / "model.onnx").is_file()


def _ignored(name: str) -> bool:
    return (name.startswith(".") and name != "..") or name in IGNORED
