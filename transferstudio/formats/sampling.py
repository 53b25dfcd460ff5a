"""One walk over a source, from which all formats tell what it is: how many files lie in which folder, and a sample of their names.

Which names are in the sample follows from the names alone, not from the order in which a disk lists them. Names that differ by folder and
suffix alone are in it together, so that a picture and the file that describes it are.
"""

from __future__ import annotations

import posixpath
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from heapq import heappush, heapreplace
from itertools import islice
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from transferstudio.formats.choices import NONE, Choices
from transferstudio.formats.records import IMAGE_SUFFIXES, Skipped
from transferstudio.formats.stopping import go_on
from transferstudio.formats.trees import Tree

MOST_WALKED = 500_000  # files; of a larger source these are sampled
KEPT = 3_000  # names of each suffix in the sample
KEPT_ABOVE = 1_000  # of each suffix, from the two upper levels: what describes a data set lies there
MOST_SUFFIXES = 100  # those beyond share one place in the sample


@dataclass
class Listing:
    """What one walk over a tree found."""

    names: list[str] = field(default_factory=list)
    """Files, sorted: all of them, or a sample where ``complete`` is False."""
    images: dict[str, int] = field(default_factory=dict)
    """How many pictures lie directly in each folder; those without suffix are not among them."""
    suffixes: dict[str, int] = field(default_factory=dict)
    """How many files have each suffix."""
    folders: set[str] = field(default_factory=set)
    count: int = 0
    complete: bool = True

    @classmethod
    def of(cls, tree: Tree) -> Listing:
        """Walks over a tree once."""
        listing = cls()
        kept: dict[tuple[str, bool], list[tuple[int, str]]] = {}
        for name in islice(tree.walk(""), MOST_WALKED):
            go_on()
            if isinstance(name, str):
                listing._note(name, kept)
        listing.names = sorted({name for heap in kept.values() for _, name in heap})
        listing.complete = listing.count == len(listing.names)
        return listing

    def _note(self, name: str, kept: dict[tuple[str, bool], list[tuple[int, str]]]) -> None:
        folder, _, base = name.rpartition("/")
        dot = base.rfind(".")
        stem, suffix = (base[:dot], base[dot:].lower()) if dot > 0 else (base, "")
        self.count += 1
        self.folders.add(folder)
        if suffix in IMAGE_SUFFIXES:
            self.images[folder] = self.images.get(folder, 0) + 1
        if suffix not in self.suffixes and len(self.suffixes) >= MOST_SUFFIXES:
            suffix = "…"
        self.suffixes[suffix] = self.suffixes.get(suffix, 0) + 1
        above = name.count("/") < 2
        heap = kept.setdefault((suffix, above), [])
        entry = (-crc32(stem.encode("utf-8", "surrogatepass")), name)
        if len(heap) < (KEPT_ABOVE if above else 0) + KEPT:
            heappush(heap, entry)
        elif entry > heap[0]:
            heapreplace(heap, entry)

    @cached_property
    def all_folders(self) -> dict[str, set[str]]:
        """The names of the folders in each folder."""
        found: dict[str, set[str]] = {}
        for folder in self.folders:
            while folder:
                above, _, name = folder.rpartition("/")
                if name in found.setdefault(above, set()):
                    break
                found[above].add(name)
                folder = above  # noqa: PLW2901 - upwards
        return found

    def below(self, folder: str) -> Iterator[str]:
        """The names in the sample that lie below a folder, sorted."""
        if not folder:
            yield from self.names
            return
        for name in islice(self.names, bisect_left(self.names, f"{folder}/"), None):
            if not name.startswith(f"{folder}/"):
                return
            yield name


class SurveyedTree:
    """A tree that shows its sample while formats survey it, so that none walks it again, and all of it once that has ended.

    ``only``: the one file that the survey is about; what lies beside it can be opened, but is not read.
    """

    def __init__(self, tree: Tree, *, only: str | None = None, choices: Choices = NONE) -> None:
        self._tree, self.only, self.choices = tree, only, choices
        self.name = tree.name
        self.root: Path | None = getattr(tree, "root", None)
        if only is None:
            self.listing = Listing.of(tree)
        else:
            self.listing = Listing([only], {}, {posixpath.splitext(only)[1].lower(): 1}, {""}, 1)
        self.surveying = True

    def folders(self, folder: str) -> list[str]:
        """See Tree."""
        return sorted(self.listing.all_folders.get(folder, ())) if self.surveying else self._tree.folders(folder)

    def files(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        if not self.surveying:
            yield from self._tree.files(folder)
            return
        start = len(folder) + 1 if folder else 0
        yield from (name for name in self.listing.below(folder) if "/" not in name[start:])

    def walk(self, folder: str) -> Iterator[str | Skipped]:
        """See Tree."""
        return self.listing.below(folder) if self.surveying else self._tree.walk(folder)

    def open(self, name: str) -> BinaryIO:
        """See Tree."""
        go_on()
        return self._tree.open(name)

    def exists(self, name: str) -> bool:
        """See Tree."""
        go_on()
        return self._tree.exists(name)

    def path(self, name: str) -> Path | None:
        """See Tree."""
        return self._tree.path(name)

    def refused(self) -> Iterator[Skipped]:
        """See Tree."""
        return self._tree.refused()

    def passed_over(self) -> Iterator[Skipped]:
        """See Tree."""
        return self._tree.passed_over()


def listing_of(tree: Tree) -> Listing:
    """What the walk over a tree has found; the walk is done here where it was not."""
    return tree.listing if isinstance(tree, SurveyedTree) else Listing.of(tree)
