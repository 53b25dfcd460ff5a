"""Finds the pictures that annotation files name."""

from __future__ import annotations

import posixpath
import re
from functools import cached_property, partial
from pathlib import PurePosixPath

from transferstudio.errors import DataError
from transferstudio.formats.records import SPLIT_NAMES, Box, BoxRecord, Skipped, is_image_name, printable
from transferstudio.formats.trees import Tree, read


class Pictures:
    """The pictures of a tree, by the names that annotation files give them."""

    def __init__(self, tree: Tree, top: str) -> None:
        self._tree, self._top = tree, top

    @cached_property
    def names(self) -> list[str]:
        """All pictures below the top, sorted."""
        walked = (item for item in self._tree.walk(self._top) if isinstance(item, str))
        return sorted(name for name in walked if is_image_name(name) and PurePosixPath(name).suffix)

    @cached_property
    def _by_base(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self.names:
            found.setdefault(posixpath.basename(name).lower(), []).append(name)
        return found

    @cached_property
    def by_stem(self) -> dict[str, list[str]]:
        """The pictures by their path without suffix, as annotation files beside them are called."""
        found: dict[str, list[str]] = {}
        for name in self.names:
            found.setdefault(str(PurePosixPath(name).with_suffix("")), []).append(name)
        return found

    def find(self, written: str, *folders: str) -> str:
        """The picture that a file calls ``written``: in one of ``folders``, or anywhere where there is only one of that name.

        Raises:
            DataError: it is not there, its name leads out of the data set, or several could be meant.
        """
        wanted = written.replace("\\", "/").strip()
        # An absolute path tells where the picture was on another computer: only its last part is of use here.
        absolute = wanted.startswith("/") or re.match(r"[A-Za-z]:/", wanted) is not None
        for folder in () if absolute else folders:
            name = posixpath.normpath(posixpath.join(folder, wanted))
            if name == ".." or name.startswith("../"):
                raise DataError("its name leads out of the data set")
            if self._tree.exists(name):
                return name
        base = posixpath.basename(wanted)
        alike = self._by_base.get(base.lower(), [])
        exact = [name for name in alike if posixpath.basename(name) == base]
        found = exact or alike
        if len(found) == 1:
            return found[0]
        raise DataError("several pictures have this name" if found else "the picture is not there")

    def record(
        self,
        name: str,
        boxes: tuple[Box, ...] | None,
        frame: tuple[float, float] | None,
        split: str | None,
        lost: tuple[Skipped, ...] = (),
    ) -> BoxRecord:
        """A picture with its boxes, ready to be imported."""
        shown = printable(name.removeprefix(f"{self._top}/") if self._top else name)
        return BoxRecord(shown, partial(read, self._tree, name), self._tree.path(name), boxes, frame, split, lost)

    def resolve(self, written: str, *folders: str) -> str | Skipped:
        """As :meth:`find`; what cannot be found, with the reason."""
        try:
            return self.find(written, *folders)
        except DataError as error:
            return Skipped(printable(written), str(error).rstrip("."))


def split_in(*names: str) -> str | None:
    """The split that a file or folder name says, such as instances_val2017.json; the first that says one."""
    for name in names:
        for word in re.split(r"[^a-z]+", name.lower()):
            if word in SPLIT_NAMES:
                return SPLIT_NAMES[word]
    return None


def join(top: str, name: str) -> str:
    """A name below a folder; the top of a tree has none."""
    return f"{top}/{name}" if top else name


def folder_of(name: str) -> str:
    """The folder of a file, empty at the top of a tree."""
    return posixpath.dirname(name)
